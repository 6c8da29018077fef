import { classifier } from '../../generated/classifier.ts';
import { disassemble } from '../assembly/disassemble.ts';
import { BIG } from '../engine/segment-rights.ts';
import { type Comparison, compareSides } from './comparison.ts';
import { instructionText, snapshot, wordOf } from './comparison-report.ts';
import { createSession } from './create-session.ts';
import { EndReason } from './run-report.ts';
import type { Session, SessionGuest, SessionOptions } from './session.ts';

/**
 * A guest that executes so many instructions and asks the monitor for nothing computes, or waits for something that
 * the monitor does not know of.
 */
const STILL_INSTRUCTIONS = 50_000_000;
/** Differences named; one loss shows in a few words. */
const MOST_NAMED = 4;

/** Ends after which a guest may have been lost: one that ends its run on purpose was not. */
const SUSPICIOUS: ReadonlySet<string> = new Set(['triple-fault', 'halt', 'limit', 'stopped']);

type Divergence = Extract<Comparison, { kind: 'divergence' }>;

/**
 * Under `trap` holes execute with the wrong answer, and a guest that believes one hangs or dies later, elsewhere. This
 * finds the instruction: it runs the guest once more, beside itself on the bare machine, up to the first difference.
 */
export class LostGuests {
  readonly #options: SessionOptions;
  readonly #session: Session;
  readonly #watches: readonly StillnessWatch[];
  /** What was found of each guest, and how far it was looked. */
  readonly #known = new Map<number, { readonly instructions: number; readonly loss: string | undefined }>();

  /** `session` runs the guests of `options`. */
  constructor(options: SessionOptions, session: Session) {
    this.#options = options;
    this.#session = session;
    this.#watches = session.guests.map((guest) => new StillnessWatch(guest));
  }

  /** Looks whether a guest is still because it was lost. @returns the reason to end the run then */
  async judge(): Promise<string | undefined> {
    for (const [index, watch] of this.#watches.entries()) {
      // Looking takes twice the run so far: it is done when that has doubled.
      const looked = this.#known.get(index)?.instructions ?? 0;
      if (!watch.isStill || this.#session.guests[index]!.instructions < 2 * looked) continue;
      if ((await this.#loss(index)) !== undefined) return EndReason.lost;
    }
    return undefined;
  }

  /** For each guest that was lost, the instruction, its address and what was lost. */
  async messages(): Promise<readonly string[]> {
    const found: string[] = [];
    for (const [index, { name, stop }] of this.#session.guests.entries()) {
      if (!SUSPICIOUS.has(stop?.kind ?? '')) continue;
      const loss = await this.#loss(index);
      if (loss !== undefined) found.push(`${name}: ${loss}`);
    }
    return found;
  }

  async #loss(index: number): Promise<string | undefined> {
    if ((this.#options.guests[index]!.virt ?? this.#options.virt) !== 'trap') return undefined;
    const { instructions } = this.#session.guests[index]!;
    const known = this.#known.get(index);
    if (known?.loss !== undefined || known?.instructions === instructions) return known.loss;
    const loss = await this.#find(index, instructions);
    this.#known.set(index, { instructions, loss });
    return loss;
  }

  async #find(index: number, instructions: number): Promise<string | undefined> {
    const { trace: _, ...options } = this.#options;
    // Nothing of it is heard, and its disk stays as it is.
    const {
      serial: _serial,
      debugConsole: _console,
      disk: _disk,
      virt: _virt,
      ...guest
    } = options.guests[index]!;
    const side = (virt: 'none' | 'trap') => ({
      label: virt,
      create: async () => {
        const session = await createSession({ ...options, virt, deterministic: true, guests: [guest] });
        return [{ session, watches: [undefined] }];
      },
    });
    const result = await compareSides([side('none'), side('trap')], {
      most: Math.max(1, instructions),
      snapshot,
    });
    return result.kind === 'divergence' ? lossText(result) : undefined;
  }
}

/** Whether a guest has long asked the monitor for nothing. */
class StillnessWatch {
  readonly #guest: SessionGuest;
  #requests = 0;
  #since = 0;

  constructor(guest: SessionGuest) {
    this.#guest = guest;
  }

  /** True once for each such time. */
  get isStill(): boolean {
    const { instructions, stop } = this.#guest;
    if (stop !== undefined || instructions - this.#since < STILL_INSTRUCTIONS) return false;
    this.#since = instructions;
    const before = this.#requests;
    const { emulation = 0, reflection = 0, trueFault = 0 } = this.#guest.entries;
    this.#requests = emulation + reflection + trueFault + this.#guest.injected;
    return this.#requests === before;
  }
}

/** The first instruction that got another answer than bare, in a sentence. */
function lossText({ after, before, a, b, differences }: Divergence): string {
  const words = differences.state.map((word) => {
    const [name = '', bare = ''] = word.a.split('=');
    return `${name} is ${word.b.split('=')[1]} instead of ${bare}`;
  });
  const bytes = differences.memory.map((address) => {
    const byte = (memory: Uint8Array) => (memory[address] ?? 0).toString(16).padStart(2, '0');
    return `memory ${address.toString(16).padStart(8, '0')} is ${byte(b.memory)} instead of ${byte(a.memory)}`;
  });
  const all = [...words, ...bytes];
  const named = all.slice(0, MOST_NAMED).join(', ');
  const more = all.length > MOST_NAMED ? ` and ${all.length - MOST_NAMED} more` : '';
  return (
    `was lost at its instruction ${(after + 1).toLocaleString('en')}, ${instructionText(before)}: outside ring 0 it ` +
    `did not trap, and ${named === '' ? 'the guest went another way' : named}${more}${resourceText(before)}; ` +
    '--virt full rewrites it'
  );
}

/** The resources of the real processor that the instruction met in the place of the guest's. */
function resourceText({ code, state }: Divergence['before']): string {
  const bits = (wordOf(state, 'cs.rights') & BIG) !== 0 ? 32 : 16;
  for (const { instruction } of disassemble(code, { bits })) {
    const row = classifier[instruction?.form ?? -1];
    const names = [...new Set([...(row?.reads ?? []), ...(row?.writes ?? [])])];
    return names.length === 0 ? '' : ` (it met the real processor's ${names.join(' ')})`;
  }
  return '';
}
