import { describe, expect, it } from 'vitest';
import { handlers } from '../../generated/handlers.ts';
import { rewriteRules } from '../../generated/rewrite-rules.ts';
import { flagRows, SLOT_COUNT, Slot } from '../../generated/state.ts';
import { Exit } from '../../runtime/engine/engine.ts';
import { FIRST_HANDLER } from '../../runtime/engine/form.ts';
import { REAL_BLOCK, SLOT_BYTES, VIRTUAL_BLOCK } from '../../runtime/engine/layout.ts';
import { OwnHandler } from '../../runtime/engine/own-handlers.ts';
import { CODE, dword, flatMachine, STACK } from '../machine/flat-machine.ts';

/** The view that isa/'s rewrite rules define. */
function rewritten(): Uint16Array {
  const view = Uint16Array.from({ length: FIRST_HANDLER + handlers.length }, (_, number) => number);
  for (const rule of rewriteRules) {
    if (rule.action === 'callout') view[FIRST_HANDLER + rule.handler] = OwnHandler.callout;
    if (rule.action === 'inline') view[FIRST_HANDLER + rule.handler] = FIRST_HANDLER + rule.replacement;
  }
  return view;
}

describe('a code view of the reference engine', () => {
  const PUSHF = 0x9c;
  const LAR = [0x0f, 0x02, 0xc3];

  it('runs an in-line rewrite on the virtual flags and the real stack', () => {
    const machine = flatMachine([PUSHF, PUSHF], 1);
    machine.engine.defineView(1, rewritten());
    const bytes = new Uint8Array(machine.memory.buffer);
    bytes.copyWithin(VIRTUAL_BLOCK, REAL_BLOCK, REAL_BLOCK + SLOT_COUNT * SLOT_BYTES);
    const virtual = new DataView(machine.memory.buffer, VIRTUAL_BLOCK);
    const flag = flagRows.find((row) => row.name === 'IF')!;
    virtual.setUint32(flag.slot * SLOT_BYTES, 1, true);
    machine.engine.selectView(1);
    expect(machine.engine.run(1, 0)).toBe(Exit.deadline);
    machine.engine.selectView(0);
    expect(machine.engine.run(1, 1)).toBe(Exit.deadline);
    expect([dword(machine, STACK - 4) & 0x200, dword(machine, STACK - 8) & 0x200]).toEqual([0x200, 0]);
    expect(machine.state.get(Slot.esp)).toBe(STACK - 8);
  });

  it('leaves at a callout before the instruction retires', () => {
    const machine = flatMachine([0x40, ...LAR], 1);
    machine.engine.defineView(1, rewritten());
    machine.engine.selectView(1);
    expect(machine.engine.run(10, 0)).toBe(Exit.callout);
    expect(machine.engine.retired).toBe(1);
    expect(machine.state.get(Slot.eip)).toBe(CODE + 1);
  });
});
