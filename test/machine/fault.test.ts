import { describe, expect, it } from 'vitest';
import { Flag, Slot } from '../../generated/state.ts';
import {
  CODE,
  flatMachine,
  haltedIn,
  IDT,
  STACK,
  STACK0,
  selectors,
  setGate,
  stack,
} from './flat-machine.ts';

describe('exception delivery', () => {
  it('pushes EFLAGS, CS and the address of the undefined opcode in ring 0', () => {
    const machine = flatMachine([0x0f, 0xff]);
    expect(machine.runSlice(100)).toEqual({ kind: 'halt' });
    expect(haltedIn(machine)).toBe(6);
    const [eip, cs] = stack(machine, 3);
    expect([eip, cs]).toEqual([CODE, selectors.code[0]]);
    expect(machine.state.get(Slot.esp)).toBe(STACK - 12);
  });

  it('changes to the ring-0 stack of the TSS from ring 3 and pushes error code, SS and ESP', () => {
    const machine = flatMachine([0xf4], 3); // HLT is privileged
    expect(machine.runSlice(100)).toEqual({ kind: 'halt' });
    expect(haltedIn(machine)).toBe(13);
    expect(machine.state.get(Slot.cpl)).toBe(0);
    const [error, eip, cs, , esp, ss] = stack(machine, 6);
    expect([error, eip, cs, esp, ss]).toEqual([0, CODE, selectors.code[3], STACK, selectors.data[3]]);
    expect(machine.state.get(Slot.esp)).toBe(STACK0 - 24);
  });

  it('names the gate when INT n may not use it', () => {
    const machine = flatMachine([0xcd, 0x20], 3);
    machine.runSlice(100);
    expect(haltedIn(machine)).toBe(13);
    expect(stack(machine, 1)).toEqual([0x20 * 8 + 2]);
  });

  it('lets INT n through a gate of its ring and returns with IRET', () => {
    const machine = flatMachine([0xcd, 0x20, 0x0f, 0x0b], 3); // INT 20h; UD2
    setGate(machine, 0x20, 0x5000, 3);
    machine.writePhysical(0x5000, Uint8Array.of(0x40, 0xcf)); // INC EAX; IRET
    machine.runSlice(100);
    expect(haltedIn(machine)).toBe(6);
    expect(machine.state.get(Slot.eax)).toBe(1);
    expect(machine.retiredByCpl).toEqual([3, 0, 0, 1]);
  });

  it('makes a double fault of a not-present gate for a contributory exception', () => {
    const machine = flatMachine([0xf4], 3);
    machine.writePhysical(IDT + 8 * 13 + 5, Uint8Array.of(0x0e));
    machine.runSlice(100);
    expect(haltedIn(machine)).toBe(8);
    expect(stack(machine, 2)).toEqual([0, CODE]);
  });

  it('delivers the second exception when the first is benign', () => {
    const machine = flatMachine([0x0f, 0x0b]);
    machine.writePhysical(IDT + 8 * 6 + 5, Uint8Array.of(0x0e));
    machine.runSlice(100);
    expect(haltedIn(machine)).toBe(11);
  });

  it('shuts down on a fault during the delivery of a double fault', () => {
    const machine = flatMachine([0x0f, 0x0b]);
    machine.state.set(Slot['idtr.limit'], 0);
    expect(machine.runSlice(100)).toEqual({ kind: 'triple-fault' });
    expect(machine.retired).toBe(0);
  });

  it('gives page faults their error code and address', () => {
    const machine = flatMachine([0xa3, 0x34, 0x12, 0x40, 0x00], 0); // MOV [401234h], EAX
    // one page table maps the first 4 MiB one to one
    for (let k = 0; k < 1024; k++) machine.state.storePhysical(0x51000 + 4 * k, 4, (k << 12) | 7);
    machine.state.storePhysical(0x50000, 4, 0x51007);
    machine.state.set(Slot.cr3, 0x50000);
    machine.state.set(Slot.cr0, 0x80000011);
    machine.runSlice(100);
    expect(haltedIn(machine)).toBe(14);
    expect(machine.state.get(Slot.cr2)).toBe(0x401234);
    expect(stack(machine, 2)).toEqual([2, CODE]);
  });

  it('raises #DB with DR6.BS after each instruction while TF is set', () => {
    const machine = flatMachine([0x90, 0x90]);
    machine.state.setFlag(Flag.TF, 1);
    machine.runSlice(100);
    expect(haltedIn(machine)).toBe(1);
    expect(stack(machine, 2)).toEqual([CODE + 1, selectors.code[0]]);
    expect(machine.state.get(Slot.dr6) & 0x4000).toBe(0x4000);
    expect(machine.state.getFlag(Flag.TF)).toBe(0);
  });

  it('guards the debug registers with DR7.GD, and takes the guard away from the handler', () => {
    const machine = flatMachine([0x0f, 0x21, 0xc0]); // MOV EAX, DR0
    machine.state.set(Slot.dr7, 0x2400);
    machine.runSlice(100);
    expect([haltedIn(machine), stack(machine, 1)[0]]).toEqual([1, CODE]);
    expect([machine.state.get(Slot.dr6) & 0xf00f, machine.state.get(Slot.dr7)]).toEqual([0x2000, 0x400]);
  });

  it('takes the guard away from the handler of a single step too, and from no other', () => {
    const stepped = flatMachine([0x90]);
    stepped.state.set(Slot.dr7, 0x2400);
    stepped.state.setFlag(Flag.TF, 1);
    stepped.runSlice(100);
    expect([haltedIn(stepped), stepped.state.get(Slot.dr7)]).toEqual([1, 0x400]);
    const other = flatMachine([0x0f, 0x0b]); // UD2
    other.state.set(Slot.dr7, 0x2400);
    other.runSlice(100);
    expect([haltedIn(other), other.state.get(Slot.dr7)]).toEqual([6, 0x2400]);
  });

  it('raises #DB before an instruction with a breakpoint, unless RF is set', () => {
    const machine = flatMachine([0x40, 0x40]);
    machine.state.set(Slot.dr0 + 1, CODE + 1);
    machine.state.set(Slot.dr7, 0x404);
    machine.runSlice(100);
    expect(haltedIn(machine)).toBe(1);
    expect(stack(machine, 1)).toEqual([CODE + 1]);
    expect([machine.state.get(Slot.eax), machine.state.get(Slot.dr6) & 15]).toEqual([1, 2]);
    machine.state.set(Slot.eip, CODE + 1);
    machine.state.setFlag(Flag.RF, 1);
    machine.state.set(Slot.halted, 0);
    machine.limit = machine.retired + 1;
    machine.runSlice(100);
    expect([machine.state.get(Slot.eax), machine.state.getFlag(Flag.RF)]).toEqual([2, 0]);
  });

  it('refuses code beyond the limit of CS and instructions of more than 15 bytes', () => {
    const beyond = flatMachine([0x90]);
    beyond.state.setSegment(1, selectors.code[0], 0, CODE, 0x409b);
    beyond.runSlice(100);
    expect(haltedIn(beyond)).toBe(13);
    expect(beyond.retired).toBe(2);
    const long = flatMachine([...Array(15).fill(0x66), 0x90]);
    long.runSlice(100);
    expect(haltedIn(long)).toBe(13);
  });
});
