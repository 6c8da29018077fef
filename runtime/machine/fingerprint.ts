import { createHash } from 'node:crypto';
import { flagRows, Slot, slots } from '../../generated/state.ts';
import type { CpuState } from '../engine/cpu-state.ts';

/** Slots that are no architectural state of their own: derived, or the machine's book-keeping. */
function isDerived(name: string): boolean {
  return (
    name.endsWith('.readLimit') ||
    name.endsWith('.writeLimit') ||
    name === 'intr' ||
    name.startsWith('inhibit')
  );
}

const flagSlots = new Set(flagRows.map((row) => row.slot));

/**
 * The architectural state as `name=hex` words in slot order, the same for every engine: flags by value,
 * not by their stored words. `retired` is the count at which interrupt inhibition is asked about.
 */
export function architecturalState(state: CpuState, retired: number): string[] {
  const words: string[] = [];
  for (const [slot, row] of slots.entries()) {
    if (isDerived(row.name) || flagSlots.has(slot)) continue;
    const value = row.width > 32 ? state.getWide(slot) : state.get(slot);
    words.push(`${row.name}=${value.toString(16)}`);
  }
  for (const [flag, row] of flagRows.entries()) words.push(`${row.name}=${state.getFlag(flag).toString(16)}`);
  words.push(`inhibited=${state.get(Slot.inhibit) === retired >>> 0 ? 1 : 0}`);
  return words;
}

/** SHA-256 of {@link architecturalState}, in hexadecimal. */
export function stateFingerprint(state: CpuState, retired: number): string {
  return createHash('sha256').update(architecturalState(state, retired).join('\n')).digest('hex');
}

/** SHA-256 of guest-physical memory, in hexadecimal. */
export function memoryFingerprint(physical: Uint8Array): string {
  return createHash('sha256').update(physical).digest('hex');
}
