import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Outcome, ProjectCopy } from './project-copy.ts';

/** State that no processor has: a file of two slots an element, one of one slot, and a slot of 64 bits. */
const REGISTERS = `
  - { name: invented_pair, kind: file, count: 8, width: 80, summary: "Invented file of 80 bits" }
  - { name: invented_half, kind: file, count: 4, width: 40, summary: "Invented file of 40 bits" }
  - { name: invented_word, kind: file, count: 2, width: 32, summary: "Invented file of 32 bits" }
  - { name: invented_long, width: 64, summary: "Invented slot", parts: { invented_middle: "47:24", invented_top: "63:56" } }
`;

/** Memory at the operand goes through all of them, to the element that a register names, and back to 8 bytes on. */
const INSTRUCTIONS = `
  - name: FILL
    summary: Memory into every kind of state (invented)
    forms: [ { id: M, opcode: "0F 04 /r", operands: { src: M } } ]
    semantics: |
      probe_write(eaSegment, ea + 8, 16)
      const value = load(eaSegment, ea, 64)
      const at = slice(ecx, 2, 0)
      invented_pair(at) = concat(slice(value, 15, 0), value)
      invented_half(slice(at, 1, 0)) = slice(value, 63, 24)
      invented_word(msb(at)) = slice(value, 47, 16)
      invented_long = value
      invented_middle = slice(value, 23, 0)
      invented_top = 0xA5
      const joined = invented_pair(at)
      store(eaSegment, ea + 8, concat(slice(joined, 79, 64), slice(joined, 47, 0)))
      store(eaSegment, ea + 16, invented_long ^ zext(invented_half(slice(at, 1, 0)), 64) ^ zext(invented_word(msb(at)), 64))
    claims: { flags: { write: [], undefined: [] }, faults: [GP, PF, SS], privilege: never, sensitive: [] }
`;

const copy = new ProjectCopy();
let generated: Outcome;

beforeAll(() => {
  copy.write('isa/registers.yaml', `${copy.read('isa/registers.yaml').trimEnd()}${REGISTERS}`);
  const family = 'isa/instructions/arithmetic.yaml';
  copy.write(family, `${copy.read(family).trimEnd()}\n${INSTRUCTIONS}`);
  generated = copy.ring1('generate');
});
afterAll(() => copy.remove());

it('files and slots of 64 bits become slots', () => {
  expect(generated.code, generated.text).toBe(0);
  const state = copy.read('generated/state.ts');
  for (const row of [
    "{ name: 'invented_pair.7', width: 64,",
    "{ name: 'invented_pair.7.high', width: 16,",
    "{ name: 'invented_half.3', width: 40,",
    "{ name: 'invented_word.1', width: 32,",
    "{ name: 'invented_long', width: 64,",
  ]) {
    expect(state).toContain(row);
  }
  expect(state).not.toContain("'invented_half.3.high'");
});

it('both engines keep them alike, across pages too, and a fault writes nothing', () => {
  const { code, text } = copy.script(`
import { Slot } from '../generated/state.ts';
import { architecturalState } from '../runtime/machine/fingerprint.ts';
import { CODE, flatMachine, haltedIn } from './machine/flat-machine.ts';
const HLT = 0xf4;
for (const engine of ['reference', 'tier0'] as const) {
  for (const at of [0x50000, 0x50ff4, 0x50ffc, 0xffff0, 0xffffc]) {
    const machine = flatMachine([0x0f, 0x04, 0x03, HLT], 0, { engine });
    const { state } = machine;
    state.set(Slot.ebx, at);
    state.set(Slot.ecx, 6);
    // the segment ends with the memory: what lies behind it faults
    state.setSegment(3, 0x10, 0, 0xfffff, 0x0f93);
    if (at < 0xffffc) machine.writePhysical(at, Uint8Array.of(0x11, 0x32, 0x54, 0x76, 0x98, 0xba, 0xdc, 0xfe));
    machine.runSlice(10);
    const value = state.loadPhysical64(at + 8);
    const state64 = architecturalState(state, 0).filter((word) => /^invented/.test(word) && !word.endsWith('=0'));
    console.log(at.toString(16), haltedIn(machine), value.toString(16), state.loadPhysical64(at + 16).toString(16), state64.join(' '));
  }
}
`);
  expect(code, text).toBe(0);
  const lines = text
    .trimEnd()
    .split('\n')
    .map((line) => line.trimEnd());
  const value = 0xfedcba9876543211n;
  const pair = `invented_pair.6=${value.toString(16)} invented_pair.6.high=3211`;
  const half = value >> 24n;
  const word = (value >> 16n) & 0xffffffffn;
  const long =
    (value & 0x0000_0000_00ff_ffffn) | ((value & 0xffffffn) << 24n) | (0xdcn << 48n) | (0xa5n << 56n);
  const first = (0x3211n << 48n) | (value & 0xffff_ffff_ffffn);
  const last = long ^ half ^ word;
  const state = `${pair} invented_half.2=${half.toString(16)} invented_word.1=${word.toString(16)} invented_long=${long.toString(16)}`;
  const done = (at: string): string => `${at} -1 ${first.toString(16)} ${last.toString(16)} ${state}`;
  const engine = [
    done('50000'),
    done('50ff4'),
    done('50ffc'),
    expect.stringMatching(/^ffff0 13 /),
    expect.stringMatching(/^ffffc 13 /),
  ];
  expect(lines).toEqual([...engine, ...engine]);
  for (const n of [3, 4]) expect(lines[n]).toBe(lines[n + 5]);
});
