import { classifier } from '../../generated/classifier.ts';
import { forms } from '../../generated/forms.ts';
import { handlers } from '../../generated/handlers.ts';
import { FIRST_HANDLER } from '../engine/form.ts';

/** Why the monitor was entered. */
export const entryReasons = [
  /** A trapped instruction was executed by its own semantics on the virtual CPU. */
  'emulation',
  /** A trap that belongs to the guest went to the guest's own interrupt table. */
  'reflection',
  /** A rewrite rule too large to be in line. */
  'callout',
  /** The shadow tables lacked what the guest's own tables allow. */
  'hiddenFault',
  /** A page fault that the guest's own tables demand. */
  'trueFault',
  /** A write to a page that the monitor watches: a page table or a descriptor table. */
  'trace',
  /** An access to guest-physical memory that nothing backs. */
  'absent',
  /** An access to the linear addresses that the monitor occupies. */
  'window',
  /** A device event of the guest was due, or it became ready for a pending interrupt. */
  'interrupt',
  /** The end of a time slice or of the instruction limit. */
  'deadline',
] as const;

export type EntryReason = (typeof entryReasons)[number];

/** Entries that an instruction causes by what it is, and not by the memory that it touches or the time at which it runs. */
const ownEntries = ['emulation', 'callout'] as const satisfies readonly EntryReason[];

const HANDLERS = FIRST_HANDLER + handlers.length;

/** By handler number: whether it executes an instruction that is neither privileged nor sensitive. */
const innocuous = Uint8Array.from({ length: HANDLERS }, (_, number) => {
  const row = classifier[handlers[number - FIRST_HANDLER]?.form ?? -1];
  return row?.known === true && row.privilege === 'never' && row.sensitive.length === 0 ? 1 : 0;
});

/** What a guest's run cost the monitor. */
export class Counters {
  /** Entries by reason, and in it by the handler of the instruction; row 0: the monitor did not look at one. */
  readonly #byHandler = new Float64Array(entryReasons.length * HANDLERS);
  /** Guest instructions that the real CPU retired, and those emulated for the guest, by real CPL; 0 must stay 0. */
  readonly retiredByRealCpl: [number, number, number, number] = [0, 0, 0, 0];
  /** Of them, those that the monitor executed on the virtual CPU. */
  emulated = 0;
  /** Instructions executed on the virtual CPU because no state of the real one stands for the guest's. */
  interpreted = 0;
  /** Interrupts injected. */
  injected = 0;
  /** The reason of the last entry. */
  #last: EntryReason = 'deadline';

  /** Notes an entry. `handler`: number of the handler of the instruction that caused it, 0 when nobody looked. */
  count(reason: EntryReason, handler = 0): void {
    this.#byHandler[reasonNumber[reason] * HANDLERS + handler]!++;
    this.#last = reason;
  }

  /** The reason of the last entry. */
  get last(): EntryReason {
    return this.#last;
  }

  get entries(): Readonly<Record<EntryReason, number>> {
    return Object.fromEntries(
      entryReasons.map((reason) => [reason, this.#rowOf(reason).reduce((sum, count) => sum + count, 0)]),
    ) as Record<EntryReason, number>;
  }

  /** Entries by reason and instruction, by the name of its form; '' where the monitor did not look at one. */
  get entriesByInstruction(): Readonly<Partial<Record<EntryReason, Readonly<Record<string, number>>>>> {
    return Object.fromEntries(
      entryReasons.flatMap((reason) => {
        const counts = this.#countsOf(reason);
        return Object.keys(counts).length === 0 ? [] : [[reason, counts]];
      }),
    );
  }

  /** Entries by instructions that are neither privileged nor sensitive and did not touch memory that traps. */
  get byInnocuous(): number {
    let sum = 0;
    for (const reason of ownEntries) {
      for (const [handler, count] of this.#rowOf(reason).entries())
        if (innocuous[handler] === 1) sum += count;
    }
    return sum;
  }

  /** Entries for a reason by handler number. */
  #rowOf(reason: EntryReason): Float64Array {
    const first = reasonNumber[reason] * HANDLERS;
    return this.#byHandler.subarray(first, first + HANDLERS);
  }

  #countsOf(reason: EntryReason): Readonly<Record<string, number>> {
    const counts: Record<string, number> = {};
    for (const [handler, count] of this.#rowOf(reason).entries()) {
      if (count === 0) continue;
      const name = forms[handlers[handler - FIRST_HANDLER]?.form ?? -1]?.id ?? '';
      counts[name] = (counts[name] ?? 0) + count;
    }
    return counts;
  }
}

const reasonNumber = Object.fromEntries(entryReasons.map((reason, number) => [reason, number])) as Record<
  EntryReason,
  number
>;
