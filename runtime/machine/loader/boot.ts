import { Field, Slot } from '../../../generated/state.ts';
import type { CpuState } from '../../engine/cpu-state.ts';
import type { Entry } from './image.ts';

const SEGMENTS = ['es', 'cs', 'ss', 'ds', 'fs', 'gs'] as const;
const CODE_SEGMENT = SEGMENTS.indexOf('cs');
const FLAT_LIMIT = 0xffffffff;
/** Descriptor bits 40…55: present, ring 0, accessed, 4 GiB granular, 32-bit. */
const CODE_RIGHTS = 0xcf9b;
const DATA_RIGHTS = 0xcf93;
/** ET is wired to 1. */
const CR0 = Field.cr0.PE | Field.cr0.ET;

/**
 * Puts a processor that was just reset where a boot loader leaves it: 32-bit flat protected mode, no paging,
 * interrupts off (Multiboot Specification 0.6.96, section 3.2; "32-bit boot protocol" of Linux).
 */
export function enterGuest(cpu: CpuState, entry: Entry): void {
  const { selectors, registers, gdt } = entry;
  cpu.set(Slot.cr0, CR0);
  for (let index = 0; index < SEGMENTS.length; index++) {
    if (index === CODE_SEGMENT) cpu.setSegment(index, selectors.code, 0, FLAT_LIMIT, CODE_RIGHTS);
    else cpu.setSegment(index, selectors.data, 0, FLAT_LIMIT, DATA_RIGHTS);
  }
  for (const slot of [Slot.ecx, Slot.edx, Slot.ebp, Slot.edi]) cpu.set(slot, 0);
  for (const name of ['eax', 'ebx', 'esi', 'esp'] as const) cpu.set(Slot[name], registers[name] ?? 0);
  if (gdt !== undefined) {
    cpu.set(Slot['gdtr.base'], gdt.base);
    cpu.set(Slot['gdtr.limit'], gdt.limit);
  }
  cpu.set(Slot.eip, entry.eip);
}
