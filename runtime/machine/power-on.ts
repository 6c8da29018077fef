import { Field, Flag, flagRows, SLOT_COUNT, Slot } from '../../generated/state.ts';
import type { ModelRow } from '../engine/architecture.ts';
import type { CpuState } from '../engine/cpu-state.ts';
import { cpuidOf } from './model.ts';

/** Segment rights after reset: present, accessed, read/write data; LDT and busy TSS. */
const DATA = 0x93;
const LDT = 0x82;
const BUSY_TSS = 0x8b;
const LIMIT = 0xffff;
const CACHE_OFF = Field.cr0.CD | Field.cr0.NW;

/**
 * Power-on state of the processor (Intel SDM vol. 3, table 9-1): real-address mode, first instruction at
 * FFFFFFF0h. `retired` is the machine's count, at which no interrupt shadow must seem to stand.
 */
export function powerOn(state: CpuState, model: ModelRow, retired: number): void {
  for (let slot = 0; slot < SLOT_COUNT; slot++) state.set(slot, 0);
  for (let flag = 0; flag < flagRows.length; flag++) state.setFlag(flag, 0);
  state.set(Slot.eip, 0xfff0);
  state.set(Slot.edx, cpuidOf(model.number, 1)[0]);
  for (const segment of [0, 2, 3, 4, 5]) state.setSegment(segment, 0, 0, LIMIT, DATA);
  state.setSegment(1, 0xf000, 0xffff0000, LIMIT, DATA);
  state.setSegment(6, 0, 0, LIMIT, LDT);
  state.setSegment(7, 0, 0, LIMIT, BUSY_TSS);
  state.set(Slot['gdtr.limit'], LIMIT);
  state.set(Slot['idtr.limit'], LIMIT);
  state.set(Slot.cr0, (CACHE_OFF & model.cr0) | Field.cr0.ET);
  // All x87 registers hold +0.0 and are not empty, all exceptions are unmasked.
  state.set(Slot.fcw, 0x40);
  state.set(Slot.dr6, 0xffff0ff0);
  state.set(Slot.dr7, 0x400);
  state.set(Slot.model, model.number);
  state.set(Slot.flags_mask, model.flags);
  state.set(Slot.cr0_mask, model.cr0);
  state.set(Slot.cr4_mask, model.cr4);
  state.set(Slot.inhibit, (retired - 1) >>> 0);
  state.set(Slot.inhibit_debug, (retired - 1) >>> 0);
  state.setFlag(Flag.IF, 0);
}
