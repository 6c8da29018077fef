import { classifier } from '../../generated/classifier.ts';
import { forms } from '../../generated/forms.ts';
import { enabledForms, findModel } from '../machine/model.ts';
import { bitsOf, type CodeKind, type Phrase, phrases } from './phrase.ts';
import { PhraseValues } from './phrase-values.ts';
import { Random } from './random.ts';
import { RandomInstructions } from './random-instruction.ts';
import { selectorConstants } from './selectors.ts';
import { CHUNK_BYTES, World } from './world.ts';

/** A phrase or an instruction of a program. */
export interface Part {
  /** Name of the phrase, or id of the form. */
  readonly name: string;
  /** Size of the code it is written for. */
  readonly bits: 16 | 32;
  readonly address: number;
  readonly bytes: Uint8Array;
}

/** A random program as an image that is entered at its first byte. */
export interface Program {
  readonly seed: number;
  readonly image: Uint8Array;
  /** Where the image goes. */
  readonly origin: number;
  readonly parts: readonly Part[];
}

/** Parts of a program: each a phrase or an instruction, in chunks of its own. */
const FEWEST_PARTS = 12;
const MOST_PARTS = 70;
const FILLER = 0x90;

/** Makes random kernel-mode programs for a CPU model; a seed gives the same program each time. */
export class ProgramMaker {
  readonly #world = new World();
  readonly #phrases: readonly Phrase[];
  readonly #forms: readonly number[];
  readonly #sensitive: readonly number[];

  /** @throws RangeError when there is no such model */
  constructor(cpu: string) {
    const model = findModel(cpu);
    if (model === undefined) throw new RangeError(`there is no CPU model ${cpu}`);
    const enabled = enabledForms(model);
    const numbers = [...forms.keys()].filter((form) => enabled[form] !== 0 && forms[form]!.executable);
    this.#forms = numbers;
    this.#sensitive = numbers.filter((form) => {
      const row = classifier[form]!;
      return row.privilege !== 'never' || row.sensitive.length > 0;
    });
    this.#phrases = phrases(new Map([...this.#world.labels, ...selectorConstants]));
  }

  /**
   * @param parts those of the program's parts to leave out, for a smaller one that does the same
   */
  make(seed: number, left: ReadonlySet<number> = new Set()): Program {
    const random = new Random(seed);
    const world = this.#world;
    const writer = new ProgramWriter(random, world, left);
    const favourites = this.#favourites(random);
    const count = FEWEST_PARTS + random.below(MOST_PARTS - FEWEST_PARTS);
    for (let n = 0; n < count && writer.hasRoom; n++) {
      if (random.below(2) === 0) writer.phrase(this.#phrase(random, writer.kind, favourites.phrases));
      else writer.instruction(this.#form(random, favourites.forms));
    }
    const image = world.image(writer.code, new Random(random.word()));
    return { seed, image, origin: world.origin, parts: writer.parts };
  }

  /** Every other program is mostly about a few things: else what comes first would hide what comes seldom. */
  #favourites(random: Random): { readonly phrases: readonly Phrase[]; readonly forms: readonly number[] } {
    if (random.below(2) === 0) return { phrases: [], forms: [] };
    return {
      phrases: Array.from({ length: 4 }, () => random.of(this.#phrases)),
      forms: Array.from({ length: 3 }, () => random.of(this.#sensitive)),
    };
  }

  #phrase(random: Random, kind: CodeKind, favourites: readonly Phrase[]): Phrase {
    const fitting = favourites.filter(({ from }) => from === kind);
    if (fitting.length > 0 && random.below(4) !== 0) return random.of(fitting);
    const all = this.#phrases.filter(({ from }) => from === kind);
    let place = random.below(all.reduce((sum, { weight }) => sum + weight, 0));
    for (const phrase of all) {
      place -= phrase.weight;
      if (place < 0) return phrase;
    }
    return all[0]!;
  }

  #form(random: Random, favourites: readonly number[]): number {
    if (favourites.length > 0 && random.below(3) === 0) return random.of(favourites);
    // what halts, and what leads into the unknown, ends most programs
    return random.below(3) === 0 ? random.of(this.#sensitive) : random.of(this.#forms);
  }
}

/** Puts parts one after the other, each from a chunk's start. */
class ProgramWriter {
  kind: CodeKind = 'code32';
  readonly #bytes: Uint8Array;
  readonly #origin: number;
  readonly #values: PhraseValues;
  readonly #instructions: RandomInstructions;
  readonly #left: ReadonlySet<number>;
  readonly #capacity: number;
  readonly parts: Part[] = [];
  #used = 0;

  constructor(random: Random, world: World, left: ReadonlySet<number>) {
    this.#capacity = world.codeBytes;
    this.#bytes = new Uint8Array(this.#capacity).fill(FILLER);
    this.#origin = world.at('code');
    this.#values = new PhraseValues(random, world);
    this.#instructions = new RandomInstructions(random, world);
    this.#left = left;
  }

  get hasRoom(): boolean {
    return this.#used + 16 * CHUNK_BYTES < this.#capacity;
  }

  get code(): Uint8Array {
    return this.#bytes.slice(0, Math.max(CHUNK_BYTES, this.#used));
  }

  phrase(phrase: Phrase): void {
    const address = this.#origin + this.#used;
    // the length comes first: what is drawn does not change it
    const length = phrase.length;
    this.#values.next = address + chunks(length);
    this.#add(
      phrase.name,
      phrase.bytes(address, (parameter) => this.#values.value(parameter)),
    );
    this.kind = phrase.to;
  }

  instruction(form: number): void {
    const address = this.#origin + this.#used;
    const next = address + 2 * CHUNK_BYTES;
    const bytes = this.#instructions.bytes(form, { address, kind: this.kind, next });
    this.#add(forms[form]!.id, Uint8Array.from(bytes), 2);
  }

  #add(name: string, bytes: Uint8Array, atLeast = 1): void {
    const room = Math.max(atLeast * CHUNK_BYTES, chunks(bytes.length));
    if (!this.#left.has(this.parts.length)) this.#bytes.set(bytes, this.#used);
    this.parts.push({ name, bits: bitsOf(this.kind), address: this.#origin + this.#used, bytes });
    this.#used += room;
  }
}

function chunks(length: number): number {
  return Math.ceil(length / CHUNK_BYTES) * CHUNK_BYTES;
}
