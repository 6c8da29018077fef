import {
  descriptor_base,
  descriptor_limit,
  descriptor_rights,
  read_descriptor,
  translate,
  within_table,
} from '../../generated/reference/procedures.ts';
import { Slot } from '../../generated/state.ts';
import { Access, GuestFault } from '../engine/cpu-state.ts';
import { segmentSelector } from '../engine/reference/segment-slot.ts';
import { CODE, privilegeOf } from '../engine/segment-rights.ts';
import type { Segment } from './descriptor.ts';
import type { Guest } from './guest.ts';
import { realPrivilege } from './guest-ring.ts';
import { compressCode, compressSegment } from './segment-compression.ts';

const REGISTERS = 6;
const TABLE_INDICATOR = 4;

/**
 * Makes shadow copies of the descriptors that the guest's segment registers were loaded from, so that its next
 * loads of them run natively. The first load of each traps, finding no copy, and has set the Accessed bit.
 */
export function copyDescriptors(guest: Guest): void {
  const { cpu, descriptors, ring, segments } = guest;
  descriptors.tableIs(cpu.get(Slot['gdtr.base']), cpu.get(Slot['gdtr.limit']), guest.addressSpace.tables);
  for (let register = 0; register < REGISTERS; register++) {
    const selector = cpu.get(segmentSelector(register));
    const index = selector >>> 3;
    if (index === 0 || (selector & TABLE_INDICATOR) !== 0 || descriptors.hasCopy(index)) continue;
    const inTable = readGuestDescriptor(guest, selector);
    const held = segments.virtual(register);
    if (inTable === undefined || !sameSegment(inTable, held)) continue;
    const real =
      (held.rights & CODE) !== 0
        ? compressCode(held, ring, realPrivilege(privilegeOf(held.rights), ring))
        : compressSegment(held, ring, undefined);
    if (real !== undefined && descriptors.copy(index, held, real)) traceCopy(guest, index);
  }
}

/** The descriptor in the guest's table; undefined when there is none in reach. */
function readGuestDescriptor({ cpu }: Guest, selector: number): Segment | undefined {
  try {
    if (within_table(cpu, selector) === 0) return undefined;
    const descriptor = cpu.peek(() => read_descriptor(cpu, selector));
    return {
      base: descriptor_base(cpu, descriptor),
      limit: descriptor_limit(cpu, descriptor),
      rights: descriptor_rights(cpu, descriptor),
    };
  } catch (thrown) {
    if (!(thrown instanceof GuestFault)) throw thrown;
    return undefined;
  }
}

/** The copy goes when the guest writes to either half of the descriptor. */
function traceCopy({ cpu, shadow }: Guest, index: number): void {
  const address = cpu.get(Slot['gdtr.base']) + index * 8;
  for (const half of [address, address + 4])
    shadow.traceDescriptor(
      cpu.peek(() => translate(cpu, half >>> 0, Access.read, 0)),
      index,
    );
}

function sameSegment(a: Segment, b: Segment): boolean {
  return a.base === b.base && a.limit === b.limit && a.rights === b.rights;
}
