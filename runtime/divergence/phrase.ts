import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { assemble } from '../assembly/assemble.ts';

/** What code is being written for. */
export const codeKinds = ['code32', 'code16', 'virtual', 'real'] as const;
export type CodeKind = (typeof codeKinds)[number];

/** Code size of each kind in bits. */
export function bitsOf(kind: CodeKind): 16 | 32 {
  return kind === 'code32' ? 32 : 16;
}

/** Where a drawn value goes: it is added to what the bytes hold. */
interface Field {
  readonly offset: number;
  readonly bytes: number;
  readonly parameter: string;
}

/** Assembled once, with places for its parameters. */
interface Assembled {
  readonly bytes: Uint8Array;
  readonly fields: readonly Field[];
}

const SOURCE = fileURLToPath(new URL('../guests/divergence/phrases.asm', import.meta.url));
/** Parameters hold these while the places for them are looked for: large enough for the longest encoding. */
const HELD = { B: 0x11, W: 0x1111, D: 0x11111111 } as const;
const ORIGIN = 'origin';
const ORIGIN_HELD = 0x1110;

/** A few instructions that mean something together, with parameters. */
export class Phrase {
  readonly name: string;
  readonly from: CodeKind;
  readonly to: CodeKind;
  readonly weight: number;
  readonly #source: string;
  readonly #constants: ReadonlyMap<string, number>;
  #assembled: Assembled | undefined;

  /** `header`: name, from, to, weight. `constants`: what the source may name besides its parameters. */
  constructor(header: string, source: string, constants: ReadonlyMap<string, number>) {
    const [name = '', from, to, weight] = header.trim().split(/ +/);
    const kind = (text: string | undefined): CodeKind => {
      const found = codeKinds.find((known) => known === text);
      if (found === undefined) throw new RangeError(`phrase ${name}: there is no code of kind '${text}'`);
      return found;
    };
    this.name = name;
    this.from = kind(from);
    this.to = kind(to);
    this.weight = Number(weight);
    this.#source = source;
    this.#constants = constants;
  }

  /** Bytes it takes. */
  get length(): number {
    this.#assembled ??= this.#assemble();
    return this.#assembled.bytes.length;
  }

  /** Its bytes at an address. `value` gives a parameter's. */
  bytes(address: number, value: (parameter: string) => number): Uint8Array {
    this.#assembled ??= this.#assemble();
    const bytes = this.#assembled.bytes.slice();
    const view = new DataView(bytes.buffer);
    const drawn = new Map<string, number>();
    for (const { offset, bytes: width, parameter } of this.#assembled.fields) {
      const own = parameter === ORIGIN ? address - ORIGIN_HELD : undefined;
      const known = own ?? drawn.get(parameter) ?? value(parameter) - heldIn(parameter);
      drawn.set(parameter, known);
      if (width === 1) view.setUint8(offset, view.getUint8(offset) + known);
      else if (width === 2) view.setUint16(offset, view.getUint16(offset, true) + known, true);
      else view.setUint32(offset, view.getUint32(offset, true) + known, true);
    }
    return bytes;
  }

  /** Finds the places by changing one parameter after the other. */
  #assemble(): Assembled {
    const parameters = [...new Set(this.#source.match(/\b[A-Z][A-Z0-9_]+\b/g))];
    const build = (changed: string): Uint8Array => {
      const constants = new Map(this.#constants);
      for (const name of parameters) {
        const held = heldIn(name);
        constants.set(name, name === changed ? held + held : held);
      }
      const origin = ORIGIN_HELD + (changed === ORIGIN ? ORIGIN_HELD : 0);
      return assemble(this.#source, SOURCE, { constants, origin, bits: bitsOf(this.from) }).bytes;
    };
    const bytes = build('');
    const fields = [...parameters, ORIGIN].flatMap((parameter) =>
      runs(bytes, build(parameter)).map(([offset, count]): Field => ({ offset, bytes: count, parameter })),
    );
    return { bytes, fields };
  }
}

/** Runs of bytes that differ: offset and length. */
function runs(a: Uint8Array, b: Uint8Array): [number, number][] {
  const found: [number, number][] = [];
  for (let i = 0; i < a.length; i++) {
    if (a[i] === b[i]) continue;
    const last = found.at(-1);
    if (last !== undefined && last[0] + last[1] === i) last[1]++;
    else found.push([i, 1]);
  }
  return found;
}

function heldIn(parameter: string): number {
  if (parameter.endsWith('_B')) return HELD.B;
  return parameter.endsWith('_W') ? HELD.W : HELD.D;
}

/** All phrases. */
export function phrases(constants: ReadonlyMap<string, number>): readonly Phrase[] {
  const [, ...sections] = readFileSync(SOURCE, 'utf8').split(/^;@ /m);
  return sections.map((section) => {
    const end = section.indexOf('\n');
    return new Phrase(section.slice(0, end), section.slice(end + 1), constants);
  });
}
