import { Flag, Slot } from '../../generated/state.ts';
import { Machine, type MachineOptions } from '../../runtime/machine/machine.ts';

/** Where things lie in the memory of a {@link flatMachine}. */
export const GDT = 0x1000;
export const IDT = 0x2000;
export const TSS = 0x3000;
/** Handler of vector v: a HLT at HANDLERS + 16 * v. */
export const HANDLERS = 0x4000;
export const CODE = 0x10000;
/** Top of the stack the program starts with, and of the ring-0 and ring-1 stacks in the TSS. */
export const STACK = 0x20000;
export const STACK0 = 0x30000;
export const STACK1 = 0x38000;

/** Selectors: code and data of rings 0, 1 and 3, and the TSS. */
export const selectors = {
  code: [0x08, 0x19, 0, 0x2b],
  data: [0x10, 0x21, 0, 0x33],
  tss: 0x38,
} as const;

const HLT = 0xf4;

function descriptor(base: number, limit: number, access: number, flags: number): number[] {
  return [
    limit & 0xff,
    (limit >> 8) & 0xff,
    base & 0xff,
    (base >> 8) & 0xff,
    (base >> 16) & 0xff,
    access,
    ((limit >> 16) & 15) | (flags << 4),
    base >>> 24,
  ];
}

/** An interrupt gate (type 14) at `offset` in the ring-0 code segment that INT n may use from ring `dpl` up. */
export function gate(offset: number, dpl = 0): number[] {
  return [
    offset & 0xff,
    (offset >> 8) & 0xff,
    8,
    0,
    0,
    0x8e | (dpl << 5),
    (offset >> 16) & 0xff,
    offset >>> 24,
  ];
}

function words(...values: number[]): Uint8Array {
  return new Uint8Array(Uint32Array.from(values).buffer);
}

/**
 * A machine in 32-bit protected mode, flat segments, no paging, with a GDT, an IDT of 32 ring-0 gates that halt and a
 * TSS; `code` lies at CODE and runs in ring `cpl`, interrupts off.
 */
export function flatMachine(
  code: readonly number[],
  cpl: 0 | 1 | 3 = 0,
  options: Partial<MachineOptions> = {},
): Machine {
  const machine = new Machine({ ramBytes: 1 << 20, ...options });
  const { state } = machine;
  const gdt = [
    ...descriptor(0, 0, 0, 0),
    ...descriptor(0, 0xfffff, 0x9b, 12),
    ...descriptor(0, 0xfffff, 0x93, 12),
    ...descriptor(0, 0xfffff, 0xbb, 12),
    ...descriptor(0, 0xfffff, 0xb3, 12),
    ...descriptor(0, 0xfffff, 0xfb, 12),
    ...descriptor(0, 0xfffff, 0xf3, 12),
    ...descriptor(TSS, 103, 0x8b, 0),
  ];
  machine.writePhysical(GDT, Uint8Array.from(gdt));
  for (let vector = 0; vector < 48; vector++) {
    setGate(machine, vector, HANDLERS + 16 * vector);
    machine.writePhysical(HANDLERS + 16 * vector, Uint8Array.of(HLT));
  }
  machine.writePhysical(TSS + 4, words(STACK0, selectors.data[0], STACK1, selectors.data[1]));
  machine.writePhysical(TSS + 102, Uint8Array.of(104, 0));
  machine.writePhysical(CODE, Uint8Array.from(code));

  state.set(Slot.cr0, 0x11);
  state.set(Slot.cpl, cpl);
  const dpl = cpl << 5;
  state.setSegment(1, selectors.code[cpl], 0, 0xffffffff, 0xcf9b | dpl);
  for (const segment of [0, 2, 3, 4, 5])
    state.setSegment(segment, selectors.data[cpl], 0, 0xffffffff, 0xcf93 | dpl);
  state.setSegment(7, selectors.tss, TSS, 103, 0x8b);
  state.set(Slot['gdtr.base'], GDT);
  state.set(Slot['gdtr.limit'], gdt.length - 1);
  state.set(Slot['idtr.base'], IDT);
  state.set(Slot['idtr.limit'], 48 * 8 - 1);
  state.set(Slot.eip, CODE);
  state.set(Slot.esp, STACK);
  state.setFlag(Flag.IF, 0);
  return machine;
}

/** Points gate `vector` of the IDT at `offset`; INT n may use it from ring `dpl` up. */
export function setGate(machine: Machine, vector: number, offset: number, dpl = 0): void {
  machine.writePhysical(IDT + 8 * vector, Uint8Array.from(gate(offset, dpl)));
}

/** The doubleword at a physical address. */
export function dword(machine: Machine, address: number): number {
  return machine.state.loadPhysical(address, 4);
}

/** Doublewords from the top of the current stack up. */
export function stack(machine: Machine, count: number): number[] {
  const top = machine.state.get(Slot.esp);
  return Array.from({ length: count }, (_, k) => dword(machine, top + 4 * k));
}

/** The vector whose handler the machine halted in; −1 when it halted elsewhere. */
export function haltedIn(machine: Machine): number {
  const offset = machine.state.get(Slot.eip) - 1 - HANDLERS;
  return offset >= 0 && offset < 48 * 16 && offset % 16 === 0 ? offset / 16 : -1;
}
