import { Field } from '../../generated/state.ts';
import type { ModelRow } from '../engine/architecture.ts';
import { digitsOf, digitsOfBytes } from '../step/hexadecimal.ts';
import type { MemoryText, SegmentText, StepAnswer, StepLine, SystemText } from '../step/line.ts';
import { Stepper } from '../step/stepper.ts';
import { encodings } from './encoding.ts';
import { type FormFacts, formsWithTraps } from './facts.ts';
import { cellValue, type Pattern, patternsOf } from './pattern.ts';
import { CR0_BASE, type Setting, settingsOf } from './setting.ts';
import {
  BREAKPOINT,
  CODE_BYTES,
  codeSelectors,
  dataSelectors,
  everySelector,
  type MemoryPart,
  Place,
  tableMemory,
  tables,
} from './world.ts';

/** One instruction in one state, with what the reference engine makes of it. */
export interface Vector {
  readonly facts: FormFacts;
  readonly setting: Setting;
  readonly pattern: Pattern;
  /** EAX, and where the pattern says so memory. */
  readonly value: number;
  readonly code: Uint8Array;
  readonly line: StepLine;
  readonly answer: StepAnswer;
}

/** A bit of CR4 that no processor here has. */
const RESERVED_CONTROL = 0x8000;
const FLAGS_BASE = 2;
const INTERRUPTS = 0x200;

/** All vectors of a model, in the order of the specification. */
export function* vectorsOf(model: ModelRow): Generator<Vector> {
  const stepper = new Stepper('reference', model.name);
  const memory = memoryTexts(tableMemory(true));
  for (const facts of formsWithTraps(model)) {
    const seen = new Set<string>();
    for (const setting of settingsOf(facts, model)) {
      for (const pattern of patternsOf(facts)) {
        for (const value of valuesOf(facts, setting)) {
          for (const code of encodings(facts, setting.mode === 'protected' ? 32 : 16, value)) {
            const id = nameOf(facts, setting, pattern, value, code);
            if (seen.has(id)) continue;
            seen.add(id);
            const line = lineOf(id, setting, pattern, value, code, memory, hasSystemCalls(model));
            yield { facts, setting, pattern, value, code, line, answer: stepper.answer(line) };
          }
        }
      }
    }
  }
}

/** The model has the MSRs of SYSENTER. */
export function hasSystemCalls(model: ModelRow): boolean {
  return model.features.includes('SEP');
}

/** Values of the register or memory operand that make a difference to the form. */
function valuesOf({ selects, kinds, writes }: FormFacts, { mode, cpl, cr0, cr4 }: Setting): number[] {
  if (selects) {
    if (mode !== 'protected') return [0, 0x600];
    const privileges = cpl === 0 || cpl === 3 ? [0, 3] : [cpl];
    return everySelector.flatMap((selector) => privileges.map((rpl) => selector | rpl));
  }
  const control = kinds.some((kind) => kind.class === 'control-register');
  if (control) return [CR0_BASE | cr0, cr4, cr4 | RESERVED_CONTROL];
  if (writes.has('CR0')) return [CR0_BASE | cr0, (CR0_BASE | cr0) ^ Field.cr0.TS];
  if (kinds.some((kind) => kind.class === 'relative')) return [Place.landing];
  return kinds.some((kind) => kind.class === 'debug-register')
    ? [0]
    : kinds.some((kind) => kind.class === 'rm')
      ? [Place.landing, 0]
      : [Place.landing];
}

function nameOf(
  { form }: FormFacts,
  setting: Setting,
  pattern: Pattern,
  value: number,
  code: Uint8Array,
): string {
  const { mode, cpl, iopl, interrupts, cr0, cr4 } = setting;
  const bits = [cr0 === 0 ? '' : `cr0=${digitsOf(cr0)}`, cr4 === 0 ? '' : `cr4=${digitsOf(cr4)}`];
  const where = [mode, `cpl${cpl}`, `iopl${iopl}`, interrupts ? '' : 'if0', ...bits]
    .filter(Boolean)
    .join(' ');
  const memory = [...pattern.stack.slice(0, 3), ...pattern.data.slice(0, 2)]
    .map((cell) => digitsOf(cellValue(cell, value)))
    .join(',');
  return `${form.id} ${digitsOfBytes(code)} ${where} ${digitsOf(value)} ${memory} ecx${digitsOf(pattern.ecx)}`;
}

function lineOf(
  id: string,
  setting: Setting,
  pattern: Pattern,
  value: number,
  code: Uint8Array,
  tableTexts: readonly MemoryText[],
  systemCalls: boolean,
): StepLine {
  const { mode, cpl, iopl, interrupts, cr0, cr4 } = setting;
  const bits = mode === 'protected' ? 32 : 16;
  const cells = (address: number, list: Pattern['stack']): MemoryPart => ({
    address,
    bytes: new Uint8Array(Uint32Array.from(list, (cell) => cellValue(cell, value)).buffer),
  });
  const flags = FLAGS_BASE | (iopl << 12) | (interrupts ? INTERRUPTS : 0);
  const registers = {
    eax: value,
    ecx: pattern.ecx,
    edx: Place.landing,
    ebx: Place.data,
    esp: Place.stack,
    ebp: Place.data,
    esi: Place.data + 0x20,
    edi: Place.data + 0x10,
    eip: Place.code,
    eflags: mode === 'v86' ? flags | 0x20000 : flags,
  };
  return {
    id,
    bits,
    mode,
    cpl,
    code: digitsOfBytes(code),
    regs: Object.fromEntries(Object.entries(registers).map(([name, number]) => [name, digitsOf(number)])),
    sregs: segments(mode, cpl),
    system: system(mode, CR0_BASE | cr0, cr4, systemCalls),
    memory: [
      ...tableTexts,
      ...memoryTexts([
        { address: Place.code, bytes: new Uint8Array(CODE_BYTES).fill(BREAKPOINT) },
        cells(Place.stack, pattern.stack),
        cells(Place.data, pattern.data),
      ]),
    ],
  };
}

function memoryTexts(parts: readonly MemoryPart[]): MemoryText[] {
  return parts.map(({ address, bytes }) => [digitsOf(address), digitsOfBytes(bytes)]);
}

function segments(mode: Setting['mode'], cpl: number): Readonly<Record<string, SegmentText>> {
  const flat = (selector: number, rights: number): SegmentText => ({
    selector: digitsOf(selector),
    base: '0',
    limit: mode === 'protected' ? 'ffffffff' : 'ffff',
    rights: digitsOf(mode === 'protected' ? rights | (cpl << 5) : 0x93 | (cpl << 5)),
  });
  const selector = (list: readonly number[]): number => (mode === 'protected' ? list[cpl]! : 0);
  const data = flat(selector(dataSelectors), 0xc093);
  return { cs: flat(selector(codeSelectors), 0xc09b), ds: data, es: data, fs: data, gs: data, ss: data };
}

function system(mode: Setting['mode'], cr0: number, cr4: number, systemCalls: boolean): SystemText {
  const texts = (fields: Readonly<Record<string, number>>) =>
    Object.fromEntries(Object.entries(fields).map(([name, number]) => [name, digitsOf(number)]));
  return {
    cr0: digitsOf(mode === 'real' ? cr0 & ~Field.cr0.PE : cr0),
    cr4: digitsOf(cr4),
    dr6: 'ffff0ff0',
    dr7: '400',
    gdtr: texts(tables.gdtr),
    idtr: texts(tables.idtr),
    ldtr: texts(tables.ldtr),
    tr: texts(tables.tr),
    ...(systemCalls
      ? {
          msrs: { 174: digitsOf(codeSelectors[0]), 175: digitsOf(Place.stack), 176: digitsOf(Place.landing) },
        }
      : {}),
  };
}

/** A vector as a line for `ring1 step`, with the answer in `expect`. */
export function vectorLine({ line, answer }: Vector): string {
  const { id: _, ...expect } = answer;
  return JSON.stringify({ ...line, expect });
}
