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

/** What a guest's run cost the monitor. */
export class Counters {
  readonly entries: Record<EntryReason, number> = {
    emulation: 0,
    reflection: 0,
    callout: 0,
    hiddenFault: 0,
    trueFault: 0,
    trace: 0,
    absent: 0,
    window: 0,
    interrupt: 0,
    deadline: 0,
  };
  /** Guest instructions that the real CPU retired, and those emulated for the guest, by real CPL; 0 must stay 0. */
  readonly retiredByRealCpl: [number, number, number, number] = [0, 0, 0, 0];
  /** Entries by instructions that are neither privileged nor sensitive and did not touch memory that traps. */
  byInnocuous = 0;
  /** Instructions executed on the virtual CPU because no state of the real one stands for the guest's. */
  interpreted = 0;
  /** Interrupts injected. */
  injected = 0;

  count(reason: EntryReason): void {
    this.entries[reason]++;
  }
}
