import { describe, expect, it } from 'vitest';
import { Flag, Slot } from '../../generated/state.ts';
import { Exit } from '../../runtime/engine/engine.ts';
import type { Machine } from '../../runtime/machine/machine.ts';
import { CODE, dword, flatMachine, STACK } from '../machine/flat-machine.ts';

const DIRECTORY = 0x50000;
const TABLE = 0x51000;

/** Maps the first 4 MiB one to one, user and writable, and switches paging on. */
function usePaging(machine: Machine): void {
  for (let page = 0; page < 1024; page++) machine.state.storePhysical(TABLE + 4 * page, 4, (page << 12) | 7);
  machine.state.storePhysical(DIRECTORY, 4, TABLE | 7);
  machine.state.set(Slot.cr3, DIRECTORY);
  machine.state.set(Slot.cr0, 0x80000011);
}

function setEntry(machine: Machine, page: number, flags: number): void {
  machine.state.storePhysical(TABLE + 4 * page, 4, (page << 12) | flags);
}

/** Runs `count` instructions of `code`. */
function run(
  code: readonly number[],
  count: number,
  prepare: (machine: Machine) => void = () => {},
): Machine {
  const machine = flatMachine(code);
  prepare(machine);
  machine.limit = count;
  machine.runSlice(count);
  return machine;
}

describe('the reference engine', () => {
  it('addresses AH CH DH BH as 8-bit registers 4…7', () => {
    // MOV EAX, 11223344h; MOV AH, AL; ADD BH, AH
    const machine = run([0xb8, 0x44, 0x33, 0x22, 0x11, 0x88, 0xc4, 0x00, 0xe7], 3);
    expect(machine.state.get(Slot.eax)).toBe(0x11224444);
    expect(machine.state.get(Slot.ebx)).toBe(0x4400);
  });

  it('computes scaled addresses and wraps 16-bit ones', () => {
    // MOV [EBX + ESI * 4 + 10h], EAX; then with address size 16: MOV [BX + SI], EAX
    const machine = run([0x89, 0x44, 0xb3, 0x10, 0x67, 0x89, 0x00], 2, ({ state }) => {
      state.set(Slot.eax, 0x12345678);
      state.set(Slot.ebx, 0x2fff0);
      state.set(Slot.esi, 0x20);
    });
    expect(dword(machine, 0x2fff0 + 0x80 + 0x10)).toBe(0x12345678);
    expect(dword(machine, 0x10)).toBe(0x12345678);
  });

  it('sets all arithmetic flags', () => {
    const machine = run([0x04, 0x01], 1, ({ state }) => state.set(Slot.eax, 0x7f)); // ADD AL, 1
    const { state } = machine;
    const flags = [Flag.CF, Flag.PF, Flag.AF, Flag.ZF, Flag.SF, Flag.OF].map((flag) => state.getFlag(flag));
    expect(flags).toEqual([0, 0, 1, 0, 1, 1]);
  });

  it('counts each iteration of a repeated instruction', () => {
    const machine = flatMachine([0xf3, 0xaa, 0xeb, 0xfe]); // REP STOSB; JMP self
    machine.state.set(Slot.ecx, 5);
    machine.state.set(Slot.edi, 0x40000);
    machine.state.set(Slot.eax, 0xab);
    machine.limit = 3;
    machine.runSlice(100);
    expect([machine.state.get(Slot.eip), machine.state.get(Slot.ecx)]).toEqual([CODE, 2]);
    machine.limit = 5;
    machine.runSlice(100);
    expect([machine.state.get(Slot.eip), machine.state.get(Slot.ecx)]).toEqual([CODE + 2, 0]);
    expect(dword(machine, 0x40001)).toBe(0xabababab);
    expect(dword(machine, 0x40004)).toBe(0xab);
  });

  it('writes nothing when the second page of a store is missing', () => {
    const machine = flatMachine([0x89, 0x03]); // MOV [EBX], EAX
    usePaging(machine);
    setEntry(machine, 0x61, 6);
    machine.state.set(Slot.eax, 0xffffffff);
    machine.state.set(Slot.ebx, 0x60ffe);
    expect(machine.engine.run(1, 0)).toBe(Exit.fault);
    expect(machine.engine.fault).toEqual({ vector: 14, error: 2 });
    expect(machine.state.get(Slot.cr2)).toBe(0x61000);
    expect(dword(machine, 0x60ffc)).toBe(0);
    expect(machine.state.get(Slot.eip)).toBe(CODE);
    expect(machine.engine.retired).toBe(0);
  });

  it('probes a read-modify-write operand for write before it reads', () => {
    const machine = flatMachine([0x01, 0x03]); // ADD [EBX], EAX
    usePaging(machine);
    setEntry(machine, 0x60, 6);
    machine.state.set(Slot.ebx, 0x60000);
    machine.engine.run(1, 0);
    expect(machine.engine.fault).toEqual({ vector: 14, error: 2 });
  });

  it('sets Accessed and Dirty bits', () => {
    const machine = run([0x8b, 0x03, 0x89, 0x01], 2, (prepared) => {
      usePaging(prepared);
      prepared.state.set(Slot.ebx, 0x60000);
      prepared.state.set(Slot.ecx, 0x61000);
    });
    const bits = [0x60, 0x61, 0x62].map((page) => dword(machine, TABLE + 4 * page) & 0x60);
    expect(bits).toEqual([0x20, 0x60, 0]);
  });

  it('fetches an instruction that crosses pages', () => {
    const machine = flatMachine([]);
    machine.writePhysical(0x60ffd, Uint8Array.of(0xb8, 0x78, 0x56, 0x34, 0x12)); // MOV EAX, 12345678h
    machine.state.set(Slot.eip, 0x60ffd);
    usePaging(machine);
    setEntry(machine, 0x61, 0x70006); // not present
    expect(machine.engine.run(1, 0)).toBe(Exit.fault);
    expect([machine.engine.fault.error, machine.state.get(Slot.cr2)]).toEqual([0, 0x61000]);
    setEntry(machine, 0x61, 7);
    expect(machine.engine.run(1, 0)).toBe(Exit.deadline);
    expect(machine.state.get(Slot.eax)).toBe(0x12345678);
  });

  it('keeps ESP when a push faults', () => {
    const machine = flatMachine([0x50]); // PUSH EAX
    usePaging(machine);
    setEntry(machine, (STACK >> 12) - 1, 0);
    machine.engine.run(1, 0);
    expect(machine.engine.fault).toEqual({ vector: 14, error: 2 });
    expect(machine.state.get(Slot.esp)).toBe(STACK);
  });

  it('raises #GP(0) or #SS(0) beyond a segment’s limit', () => {
    const machine = flatMachine([0x8b, 0x03, 0x36, 0x8b, 0x03]); // MOV EAX, [EBX]; MOV EAX, SS:[EBX]
    machine.state.setSegment(3, 0x10, 0, 0x2fff, 0x4093);
    machine.state.setSegment(2, 0x10, 0, 0x2fff, 0x4093);
    machine.state.set(Slot.ebx, 0x2ffd);
    machine.engine.run(1, 0);
    expect(machine.engine.fault).toEqual({ vector: 13, error: 0 });
    machine.state.set(Slot.eip, CODE + 2);
    machine.engine.run(1, 0);
    expect(machine.engine.fault).toEqual({ vector: 12, error: 0 });
    machine.state.set(Slot.ebx, 0x2ffc);
    expect(machine.engine.run(1, 0)).toBe(Exit.deadline);
  });
});
