import { expect, it } from 'vitest';
import { forms, operandKinds } from '../../generated/forms.ts';
import { handlers } from '../../generated/handlers.ts';
import { flagRows, SLOT_COUNT, Slot } from '../../generated/state.ts';
import { encode } from '../../runtime/assembly/encode.ts';
import type { HandlerRow, OperandKind } from '../../runtime/engine/form.ts';
import type { Instruction } from '../../runtime/engine/instruction.ts';
import type { EngineName } from '../../runtime/machine/engines.ts';
import { architecturalState } from '../../runtime/machine/fingerprint.ts';
import type { Machine } from '../../runtime/machine/machine.ts';
import { CODE, flatMachine, GDT, IDT, selectors, TSS } from '../machine/flat-machine.ts';
import { Random } from '../random.ts';

/** Tables of the flat machine, restored before every run. */
const TABLES = { first: GDT, last: 0x5000 } as const;
/** Data that operands lie in, and the stack; restored and compared. */
const DATA = 0x60000;
const STACK = 0x20000;
const WINDOW = 0x400;
const STATES = 4;
const FLAT = 0xffffffff;

const edges = [
  0, 1, 2, 7, 0x1f, 0x20, 0x7f, 0x80, 0xff, 0x7fff, 0x8000, 0xffff, 0x7fffffff, 0x80000000, 0xffffffff,
];

interface Bench {
  readonly machine: Machine;
  readonly tables: Uint8Array;
}

const benches = new Map<EngineName, Bench>();

function bench(engine: EngineName): Bench {
  const known = benches.get(engine);
  if (known !== undefined) return known;
  const machine = flatMachine([], 0, { engine });
  const made = { machine, tables: machine.physical.slice(TABLES.first, TABLES.last) };
  benches.set(engine, made);
  return made;
}

/** The same instruction for both engines: register operands EBX and ECX, memory operands at EBX + 8. */
function instructionOf(handler: HandlerRow): Instruction {
  const form = forms[handler.form]!;
  const kinds = form.operands.map((operand) => operandKinds[operand.kind]!);
  const has = (...classes: OperandKind['class'][]): boolean =>
    kinds.some((kind) => classes.includes(kind.class));
  const system = has('control-register', 'debug-register');
  const offset = has('offset');
  const modrmMemory = handler.memory && !offset;
  return {
    form: handler.form,
    length: 0,
    opcode: 0,
    operandSize: handler.size === 16 ? 16 : 32,
    addressSize: 32,
    reg: form.digit >= 0 ? form.digit : has('segment-register') ? 3 : system ? 0 : 1,
    rm: modrmMemory ? 0 : form.rm >= 0 ? form.rm : 3,
    memory: handler.memory,
    segment: 3,
    base: modrmMemory ? 3 : 8,
    index: 8,
    scale: 0,
    displacement: offset ? DATA + 8 : modrmMemory ? 8 : 0,
    immediate: 0x11,
    immediate2: 0x0b,
    repeat: handler.repeat,
    lock: false,
  };
}

/** Puts a machine into the state that `seed` stands for, the code at CODE, EBX in the data when `memory`. */
function prepare({ machine, tables }: Bench, code: Uint8Array, memory: boolean, seed: number): void {
  const random = new Random(seed);
  const { state } = machine;
  const cpl = seed % STATES === 3 ? 3 : 0;
  for (let slot = 0; slot < SLOT_COUNT; slot++) state.set(slot, 0);
  for (const [flag, row] of flagRows.entries())
    state.setFlag(flag, row.bit < 12 && row.bit !== 8 && row.bit !== 9 ? random.below(2) : 0);
  for (let register = 0; register < 8; register++) {
    state.set(register, random.below(2) === 0 ? random.of(edges) : random.word());
  }
  if (memory || random.below(2) === 0) state.set(Slot.ebx, DATA + 4 * random.below(16));
  state.set(Slot.esp, STACK + 0x200);
  state.set(Slot.ebp, STACK + 0x240);
  state.set(Slot.esi, DATA + 0x100);
  state.set(Slot.edi, DATA + 0x180);
  if (random.below(2) === 0) state.set(Slot.ecx, random.below(4));
  const dpl = cpl << 5;
  state.setSegment(1, selectors.code[cpl], 0, FLAT, 0xcf9b | dpl);
  for (const segment of [0, 2, 3, 4, 5])
    state.setSegment(segment, selectors.data[cpl], 0, FLAT, 0xcf93 | dpl);
  state.setSegment(7, selectors.tss, TSS, 103, 0x8b);
  state.set(Slot['gdtr.base'], GDT);
  state.set(Slot['gdtr.limit'], 0x3f);
  state.set(Slot['idtr.base'], IDT);
  state.set(Slot['idtr.limit'], 48 * 8 - 1);
  state.set(Slot.cr0, 0x11);
  state.set(Slot.flags_mask, machine.model.flags);
  state.set(Slot.cr0_mask, machine.model.cr0);
  state.set(Slot.cr4_mask, machine.model.cr4);
  state.set(Slot.model, machine.model.number);
  state.set(Slot.dr7, 0x400);
  state.set(Slot.cpl, cpl);
  state.set(Slot.eip, CODE);
  state.set(Slot.inhibit, 0xffffffff);
  machine.writePhysical(TABLES.first, tables);
  machine.writePhysical(CODE, code);
  const bytes = new Uint8Array(WINDOW);
  for (let n = 0; n < bytes.length; n++) bytes[n] = random.below(3) === 0 ? random.word() : 0;
  machine.writePhysical(DATA, bytes);
  // a stack that returns find code and selectors on
  const words = new Uint32Array(WINDOW / 4).map(
    (_, n) => [CODE + 0x40, selectors.code[cpl], 0x202, DATA, selectors.data[cpl]][n % 5]!,
  );
  machine.writePhysical(STACK, new Uint8Array(words.buffer));
  machine.engine.flushTranslations();
}

function outcome({ machine }: Bench): string[] {
  const before = machine.retired;
  const stop = machine.runSlice(1);
  const { state } = machine;
  const memory = (first: number, last: number): string =>
    Buffer.from(machine.physical.subarray(first, last)).toString('hex');
  return [
    `stop=${JSON.stringify(stop)}`,
    `retired=${machine.retired - before}`,
    ...architecturalState(state, machine.retired).filter((word) => !word.startsWith('inhibited')),
    `tables=${memory(TABLES.first, TABLES.last)}`,
    `data=${memory(DATA, DATA + WINDOW)}`,
    `stack=${memory(STACK, STACK + WINDOW)}`,
  ];
}

/** Runs one handler of the table on its fixed states with both engines, and expects the same of both. */
export function expectAgreement(row: number): void {
  const handler = handlers[row]!;
  const code = Uint8Array.from([...encode(instructionOf(handler), 32), 0xf4]);
  for (let n = 0; n < STATES; n++) {
    const results = (['reference', 'tier0'] as const).map((engine) => {
      prepare(bench(engine), code, handler.memory, row * STATES + n);
      return outcome(bench(engine));
    });
    expect(results[1]).toEqual(results[0]);
  }
}

/** Tests each handler by {@link expectAgreement}, called by its line in the specification. */
export function testExecution(rows: readonly (readonly [name: string, row: number])[]): void {
  for (const [name, row] of rows) it(name, () => expectAgreement(row));
}
