import { describe, expect, it } from 'vitest';
import { Flag, Slot } from '../../generated/state.ts';
import { assemble } from '../../runtime/assembly/assemble.ts';
import { createPc } from '../../runtime/devices/pc.ts';
import type { EngineName } from '../../runtime/machine/engines.ts';
import type { Machine } from '../../runtime/machine/machine.ts';
import { CODE, dword, flatMachine, haltedIn, setGate } from './flat-machine.ts';

const HANDLER = 0x5000;
const COUNT = 0x18000;
/** IRQ 13 with the second controller at 28h. */
const VECTOR = 0x2d;
const MOST = 1000;
const ERROR_SUMMARY = 0x80;

const controllers = [
  [0x20, 0x11],
  [0x21, 0x20],
  [0x21, 4],
  [0x21, 1],
  [0xa0, 0x11],
  [0xa1, 0x28],
  [0xa1, 2],
  [0xa1, 1],
  // Lines 2 and 13 alone.
  [0x21, 0xfb],
  [0xa1, 0xdf],
]
  .map(([port, value]) => `mov al, ${value}\nout ${port}, al`)
  .join('\n');

/** A division by zero that is not masked, and the instruction that finds it. */
const divide = `
  fninit
  mov dword [${COUNT}], 0x37b
  fldcw [${COUNT}]
  mov dword [${COUNT}], 0
  fld1
  fdiv dword [${COUNT}]
  waiting: fchs
  hlt`;

const endOfInterrupt = 'mov al, 0x20\nout 0xa0, al\nout 0x20, al\niretd';

/** A PC with CR0.NE clear that divides by zero; `handler` is at interrupt 13's vector. */
function run(engine: EngineName, interrupts: boolean, handler: string): Machine {
  const bytes = (origin: number, text: string) =>
    assemble(`bits 32\norg ${origin}\n${text}`, 'program').bytes;
  const machine = flatMachine([...bytes(CODE, controllers + divide)], 0, {
    engine,
    bus: createPc({ memoryBytes: 1 << 20 }),
  });
  machine.writePhysical(HANDLER, bytes(HANDLER, `inc dword [${COUNT}]\n${handler}`));
  setGate(machine, VECTOR, HANDLER);
  machine.state.setFlag(Flag.IF, interrupts ? 1 : 0);
  expect(machine.runSlice(MOST)).toEqual({ kind: 'halt' });
  return machine;
}

describe.each<EngineName>(['reference', 'tier0'])('an x87 error with CR0.NE clear on %s', (engine) => {
  it('comes as interrupt 13 before the waiting instruction, which then executes', () => {
    const machine = run(engine, true, `out 0xf0, al\nfnclex\nmov dword [esp + 8], 2\n${endOfInterrupt}`);
    expect(haltedIn(machine)).toBe(-1);
    expect(dword(machine, COUNT)).toBe(1);
    // FCHS has changed the sign of the 1.0 that the division left.
    expect(machine.state.getWide(Slot['fpr.7.high'])).toBe(0xbfffn);
  });

  it('is ignored between the write to port F0h and the end of the error', () => {
    const machine = run(
      engine,
      true,
      `out 0xf0, al\nfnop\nfabs\nfnclex\nfwait\nmov dword [esp + 8], 2\n${endOfInterrupt}`,
    );
    expect(dword(machine, COUNT)).toBe(1);
    expect(machine.state.get(Slot.ignne)).toBe(0);
  });

  it('stops a handler that waits before it has written to port F0h', () => {
    const machine = run(engine, true, 'nop\nfnop\nhlt');
    expect(machine.state.get(Slot.eip)).toBe(HANDLER + 7);
    expect(machine.state.get(Slot.fsw) & ERROR_SUMMARY).not.toBe(0);
  });

  it('stops the processor for good while interrupts are off', () => {
    const machine = run(engine, false, endOfInterrupt);
    expect(dword(machine, COUNT)).toBe(0);
    // It stands at FCHS, not behind the HLT.
    expect(machine.physical[machine.state.get(Slot.eip) + 2]).toBe(0xf4);
  });

  it('lets the instruction pass when the handler leaves the error pending', () => {
    const machine = run(engine, true, `out 0xf0, al\nmov dword [esp + 8], 2\n${endOfInterrupt}`);
    expect(dword(machine, COUNT)).toBe(1);
    expect(machine.state.getWide(Slot['fpr.7.high'])).toBe(0xbfffn);
  });
});
