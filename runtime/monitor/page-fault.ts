import { translate } from '../../generated/reference/procedures.ts';
import { Field, Slot } from '../../generated/state.ts';
import { Access, GuestFault } from '../engine/cpu-state.ts';
import type { Guest } from './guest.ts';
import { inWindow } from './window.ts';

const WRITE = 2;
const FETCH = 16;

/** What a real page fault turned out to be. */
export type PageFaultVerdict =
  /** The shadow tables lacked the page; they have it now. */
  | { readonly kind: 'hidden' }
  /** The guest's own tables forbid the access; virtual CR2 is set. */
  | { readonly kind: 'true'; readonly fault: GuestFault }
  /** A write to descriptors that had shadow copies; they are gone, and the write can run directly. */
  | { readonly kind: 'descriptor' }
  /** A permitted access that must be emulated. */
  | { readonly kind: 'trace' | 'absent' | 'window' };

/**
 * Tells what a page fault of the real processor means by walking the guest's own tables on the virtual one,
 * which sets Accessed and Dirty bits as the guest's processor would.
 * @param linear real CR2
 * @param error the fault's error code
 */
export function judgePageFault(guest: Guest, linear: number, error: number): PageFaultVerdict {
  if (inWindow(linear)) return { kind: 'window' };
  const { cpu, memory, shadow } = guest;
  const write = (error & WRITE) !== 0;
  // Whoever runs, the real processor may run it as a user.
  const user = cpu.get(Slot.cpl) === 3;
  let physical = 0;
  let walked: readonly number[];
  try {
    walked = cpu.recordWalk(() => {
      const access = (error & FETCH) !== 0 ? Access.fetch : write ? Access.write : Access.read;
      physical = translate(cpu, linear, access, user ? 1 : 0);
    });
  } catch (thrown) {
    if (!(thrown instanceof GuestFault)) throw thrown;
    return { kind: 'true', fault: thrown };
  }
  if (memory.frameOf(physical >>> 12) === undefined) return { kind: 'absent' };
  const traced = write && shadow.isTraced(physical >>> 12);
  if (traced && !shadow.untraceDescriptors(physical >>> 12)) return { kind: 'trace' };
  shadow.select(guest.addressSpace);
  const entryBytes = (cpu.get(Slot.cr4) & Field.cr4.PAE) !== 0 ? 8 : 4;
  const executeDisable = (cpu.get(Slot.efer) & Field.efer.NXE) !== 0;
  shadow.fill({ linear, physical, write, walked, entryBytes, executeDisable });
  return { kind: traced ? 'descriptor' : 'hidden' };
}
