import { classifier } from '../../generated/classifier.ts';
import { forms, operandKinds } from '../../generated/forms.ts';
import { Field, Slot } from '../../generated/state.ts';
import type { Form, HandlerRow, OperandKind } from '../engine/form.ts';
import type { Instruction } from '../engine/instruction.ts';
import { samples } from './descriptor.ts';
import { codeSelector, dataSelector, Entry, World } from './world.ts';

/** What a state is made of besides the baseline: everything that an instruction may look at. */
export interface Witness {
  readonly instruction: Instruction;
  /** By general register number; those left out have the baseline's value. */
  readonly registers: ReadonlyMap<number, number>;
  /** Bytes written over the base image. */
  readonly patches: ReadonlyMap<number, number>;
  readonly interrupts: 0 | 1;
  readonly iopl: 0 | 3;
  /** All arithmetic flags. */
  readonly arithmetic: 0 | 1;
  /** CR0 besides PE and ET. */
  readonly cr0: number;
  /** The state in words, for the report. */
  readonly text: string;
}

/** Length of every instruction in bytes; nothing depends on it. */
const LENGTH = 4;

/** Flag images that returns and pops find: interrupts off and on, IOPL 0 and 3, nested task, ID. */
const images = [0x0002, 0x0202, 0x3202, 0x3002, 0x4202, 0x200a97] as const;

const registerPatterns = [0x11, 0x13, 0x00000000, 0x12345678] as const;
/** What ECX holds: model-specific registers that exist, and a count. */
const counterPatterns = [0x174, 0x176, 0x10, 0x2] as const;

interface Layout {
  /** Doublewords (or words, for 16-bit operands) from the stack pointer up. */
  readonly name: string;
  readonly words: (selector: number, image: number, stackSelector: number) => readonly number[];
}

/** How a selector can lie on the stack: alone, as a return address, with flags, with an outer stack. */
const layouts: readonly Layout[] = [
  { name: 'popped selector', words: (selector) => [selector] },
  { name: 'return', words: (selector, _image, stack) => [World.target, selector, World.outerStack, stack] },
  {
    name: 'return with flags',
    words: (selector, image, stack) => [World.target, selector, image, World.outerStack, stack],
  },
];

/** All states in which the audit runs a handler, in a fixed order. */
export function* witnesses(handler: HandlerRow): Generator<Witness> {
  const form = forms[handler.form]!;
  const kinds = form.operands.map((operand) => operandKinds[operand.kind]!);
  const row = classifier[handler.form]!;
  const touched = [...row.reads, ...row.writes];
  for (const instruction of instructions(handler, form, kinds)) {
    if (touched.includes('GDTR') || touched.includes('LDTR'))
      yield* selectorStates(handler, kinds, instruction);
    else if (touched.length > 0) yield* registerStates(handler, instruction);
    else yield* plainStates(handler, instruction);
  }
}

/** The encodings of a handler that differ in which system register they name. */
function* instructions(
  handler: HandlerRow,
  form: Form,
  kinds: readonly OperandKind[],
): Generator<Instruction> {
  const has = (...classes: OperandKind['class'][]): boolean =>
    kinds.some((kind) => classes.includes(kind.class));
  const base: Instruction = {
    form: handler.form,
    length: LENGTH,
    opcode: 0,
    operandSize: handler.size === 16 ? 16 : 32,
    addressSize: 32,
    reg: 1,
    rm: form.rm >= 0 ? form.rm : 3,
    memory: handler.memory,
    segment: 3,
    base: 8,
    index: 8,
    scale: 0,
    displacement: handler.memory ? World.data : 0,
    immediate: 0x10,
    immediate2: 0,
    repeat: handler.repeat,
    lock: false,
  };
  let numbers: readonly number[] = [form.digit >= 0 ? form.digit : 1];
  if (has('segment-register')) numbers = [0, 1, 2, 3, 4, 5];
  else if (has('control-register')) numbers = [0, 2, 3, 4];
  else if (has('debug-register')) numbers = [0, 3, 6, 7];
  else if (has('test-register')) numbers = [3, 6, 7];
  for (const reg of numbers) yield { ...base, reg };
}

function patchWords(
  patches: Map<number, number>,
  address: number,
  words: readonly number[],
  bytes: number,
): void {
  for (const [n, word] of words.entries()) {
    for (let k = 0; k < bytes; k++) patches.set(address + n * bytes + k, (word >>> (8 * k)) & 0xff);
  }
}

/** Selectors of every sampled descriptor with every RPL, of the null descriptor and of one beyond the table. */
const selectors: readonly { readonly selector: number; readonly text: string }[] = [
  ...[0, 1, 2, 3].map((level) => ({
    selector: codeSelector(level),
    text: `selector of flat code, DPL ${level}, RPL ${level}`,
  })),
  ...[0, 1, 2, 3].map((level) => ({
    selector: dataSelector(level),
    text: `selector of flat data, DPL ${level}, RPL ${level}`,
  })),
  ...samples.flatMap(({ index, name }) =>
    [0, 1, 2, 3].map((rpl) => ({ selector: (index << 3) | rpl, text: `selector of ${name}, RPL ${rpl}` })),
  ),
  { selector: 0, text: 'null selector' },
  { selector: (Entry.code << 3) | 4, text: 'selector of flat code in the LDT, DPL 0, RPL 0' },
  { selector: ((Entry.data + 2) << 3) | 4 | 1, text: 'selector of flat data in the LDT, DPL 1, RPL 1' },
  { selector: 300 << 3, text: 'selector beyond the table' },
];

function* selectorStates(
  handler: HandlerRow,
  kinds: readonly OperandKind[],
  base: Instruction,
): Generator<Witness> {
  const bytes = handler.size === 16 ? 2 : 4;
  const carried = kinds.some((kind) => ['rm', 'memory', 'far-pointer'].includes(kind.class));
  const pointer = kinds.some((kind) => kind.class === 'memory' && kind.width === undefined);
  let turn = 0;
  const state = (selector: number, text: string, layout: Layout, image: number): Witness => {
    const patches = new Map<number, number>();
    const stack = dataSelector(selector & 3);
    patchWords(patches, World.stack, layout.words(selector, image, stack), bytes);
    if (pointer) {
      patchWords(patches, World.data, [World.target], bytes);
      patchWords(patches, World.data + bytes, [selector], 2);
    } else patchWords(patches, World.data, [selector], 4);
    turn++;
    const interrupts = (turn & 1) as 0 | 1;
    const iopl = (turn & 2) === 0 ? 0 : 3;
    const where = carried ? '' : `, stack: ${layout.name}`;
    const flags = layout === layouts[2] && !carried ? `, flag image ${hex(image)}` : '';
    return {
      instruction: {
        ...base,
        immediate: kinds.some((k) => k.class === 'far-pointer') ? World.target : base.immediate,
        immediate2: selector,
      },
      registers: new Map([[3, selector]]),
      patches,
      interrupts,
      iopl,
      arithmetic: (turn & 4) === 0 ? 0 : 1,
      cr0: 0,
      text: `${text}${where}${flags}, IF ${interrupts}, IOPL ${iopl}`,
    };
  };
  const shown = carried ? [layouts[0]!] : layouts;
  for (const layout of shown) {
    for (const [n, { selector, text }] of selectors.entries())
      yield state(selector, text, layout, images[n % images.length]!);
  }
  if (carried) return;
  for (const { selector, text } of selectors.slice(0, 8)) {
    for (const image of images) yield state(selector, text, layouts[2]!, image);
  }
}

const hex = (value: number): string => `${value.toString(16).toUpperCase()}h`;

/** States for instructions that look at system registers or flags but at no descriptor. */
function* registerStates(handler: HandlerRow, instruction: Instruction): Generator<Witness> {
  const bytes = handler.size === 16 ? 2 : 4;
  for (const interrupts of [0, 1] as const) {
    for (const iopl of [0, 3] as const) {
      for (const [n, image] of images.entries()) {
        for (const [k, value] of registerPatterns.entries()) {
          const counter = counterPatterns[(n + k) % counterPatterns.length]!;
          const patches = new Map<number, number>();
          patchWords(patches, World.stack, [image], bytes);
          patchWords(patches, World.data, [value, value], 4);
          yield {
            instruction,
            registers: new Map([
              [3, value],
              [0, value],
              [1, counter],
            ]),
            patches,
            interrupts,
            iopl,
            arithmetic: (n & 1) as 0 | 1,
            cr0: k === 3 ? Field.cr0.MP | Field.cr0.TS : 0,
            text: `IF ${interrupts}, IOPL ${iopl}, stack top ${hex(image)}, operand ${hex(value)}`,
          };
        }
      }
    }
  }
}

/** A few states for instructions that touch nothing virtualized. */
function* plainStates(handler: HandlerRow, instruction: Instruction): Generator<Witness> {
  for (const [n, value] of [0x00000001, 0x80000000, 0x00001200, 0x5a5a1234].entries()) {
    const patches = new Map<number, number>();
    patchWords(patches, World.stack, [World.target, value], handler.size === 16 ? 2 : 4);
    patchWords(patches, World.data, [value, 0x7fffffff], 4);
    yield {
      instruction,
      registers: new Map([
        [3, value],
        [0, value ^ 0xff],
      ]),
      patches,
      interrupts: (n & 1) as 0 | 1,
      iopl: (n & 2) === 0 ? 0 : 3,
      arithmetic: (n & 1) as 0 | 1,
      cr0: 0,
      text: `IF ${n & 1}, IOPL ${(n & 2) === 0 ? 0 : 3}, operand ${hex(value)}`,
    };
  }
}

/** Values of the general registers that a witness leaves alone: EAX ECX EDX EBX ESP EBP ESI EDI. */
export const baselineRegisters: readonly number[] = [
  0x55,
  0x2,
  0x60,
  World.data,
  World.stack,
  World.stack + 0x100,
  World.data + 0x40,
  World.data + 0x80,
];

export const registerSlot = (number: number): number => Slot.eax + number;
