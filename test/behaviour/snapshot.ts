import { flagRows, slots } from '../../generated/state.ts';
import type { CpuState } from '../../runtime/engine/cpu-state.ts';

/** Derived slots, the machine's book-keeping, and the stored words of flags. */
const flagSlots = new Set(flagRows.map((row) => row.slot));
const compared = slots.flatMap((row, slot) =>
  /(\.readLimit|\.writeLimit)$|^(intr|inhibit)$/.test(row.name) || flagSlots.has(slot)
    ? []
    : [{ slot, name: row.name, wide: row.width > 32 }],
);

/** Architectural state by value, in a fixed order. */
export type Snapshot = readonly (number | bigint)[];

export function snapshot(state: CpuState): Snapshot {
  const values: (number | bigint)[] = [];
  for (const { slot, wide } of compared) values.push(wide ? state.getWide(slot) : state.get(slot));
  for (let flag = 0; flag < flagRows.length; flag++) values.push(state.getFlag(flag));
  return values;
}

/** The registers and flags that differ, as `name=value`, the value after in hexadecimal. */
export function changedRegisters(before: Snapshot, after: Snapshot): string[] {
  const words: string[] = [];
  for (const [n, value] of after.entries()) {
    if (value === before[n]) continue;
    const name = compared[n]?.name ?? flagRows[n - compared.length]?.name;
    words.push(`${name}=${value.toString(16)}`);
  }
  return words;
}
