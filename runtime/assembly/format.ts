import { forms, operandKinds } from '../../generated/forms.ts';
import type { Form, OperandKind } from '../engine/form.ts';
import type { Instruction } from '../engine/instruction.ts';
import { isOfAnySize } from './catalogue.ts';
import { defaultSegment } from './encode.ts';
import { formatAddress, formatNumber } from './format-address.ts';
import { generalName, segmentNames, sizeKeyword } from './names.ts';

/** Mnemonic of a decoded instruction as the Intel manual spells it, in lower case, without prefixes. */
export function mnemonicOf(instruction: Instruction): string {
  const form = forms[instruction.form] as Form;
  const size = form.mnemonicByAddress ? instruction.addressSize : instruction.operandSize;
  return form.mnemonic[size === 16 ? 0 : 1];
}

/**
 * Writes an instruction in Intel syntax such that the assembler reads it back. Everything that was decoded shows: LOCK
 * and repetition, and an operand size, address size or segment other than the default, before the mnemonic where no
 * operand says it (`o16 ret`, `a16 loop`, `cs jz`), with or without an effect. What the decoder drops does not: a
 * repeat prefix of a form that neither repeats nor is chosen by it, a prefix given twice, the default segment.
 *
 * @param address of the instruction's first byte, for branch targets
 * @param codeSize default operand and address size of the code segment in bits
 */
export function format(instruction: Instruction, address: number, codeSize: 16 | 32): string {
  const form = forms[instruction.form] as Form;
  const words = prefixWords(instruction, form, codeSize);
  words.push(mnemonicOf(instruction));
  const operands = form.operands.map((operand) =>
    formatOperand(
      instruction,
      form,
      operandKinds[operand.kind] as OperandKind,
      address,
      codeSize,
      operand.name,
    ),
  );
  if (sizeShown(instruction, form, codeSize) === 'keyword') words.push(sizeKeyword(instruction.operandSize));
  if (operands.length > 0) words.push(operands.join(', '));
  return words.join(' ');
}

function prefixWords(instruction: Instruction, form: Form, codeSize: 16 | 32): string[] {
  const words: string[] = [];
  if (instruction.lock) words.push('lock');
  if (instruction.repeat === 1) words.push(form.repeat === 'repz' ? 'repe' : 'rep');
  if (instruction.repeat === 2) words.push('repne');
  if (sizeShown(instruction, form, codeSize) === 'prefix') words.push(`o${instruction.operandSize}`);
  if (!instruction.memory) {
    if (instruction.addressSize !== codeSize && !showsAddressSize(form))
      words.push(`a${instruction.addressSize}`);
    if (instruction.segment !== defaultSegment(instruction.base))
      words.push(segmentNames[instruction.segment] ?? '?');
  }
  return words;
}

/**
 * How the text says an operand size that is not the default: not at all when mnemonic or operands have it, with a
 * keyword before a constant, an offset or a far pointer, else with a prefix.
 */
function sizeShown(instruction: Instruction, form: Form, codeSize: 16 | 32): '' | 'keyword' | 'prefix' {
  if (!form.sized || instruction.operandSize === codeSize) return '';
  const { mnemonic } = form;
  const bySize = !form.mnemonicByAddress && mnemonic[0] !== mnemonic[1];
  if (bySize && !isOfAnySize(form, mnemonicOf(instruction))) return '';
  const kinds = form.operands.map((operand) => operandKinds[operand.kind] as OperandKind);
  if (kinds.some((kind) => kind.width === 0 && REGISTER_OR_MEMORY.has(kind.class))) return '';
  const [only] = kinds;
  if (only === undefined || kinds.length > 1) return 'prefix';
  const constant = (only.class === 'immediate' && only.width === 0) || only.class === 'relative';
  return constant || only.class === 'far-pointer' || isFarPointer(form, only) ? 'keyword' : 'prefix';
}

const REGISTER_OR_MEMORY: ReadonlySet<OperandKind['class']> = new Set([
  'rm',
  'reg',
  'opcode-register',
  'fixed-register',
  'offset',
]);

function showsAddressSize(form: Form): boolean {
  return form.mnemonicByAddress && form.mnemonic[0] !== form.mnemonic[1];
}

function formatOperand(
  instruction: Instruction,
  form: Form,
  kind: OperandKind,
  address: number,
  codeSize: 16 | 32,
  name: string,
): string {
  const width = kind.width === 0 ? instruction.operandSize : kind.width;
  switch (kind.class) {
    case 'rm':
      if (!instruction.memory) return generalName(instruction.rm, width ?? 32);
      return formatMemory(instruction, kind.memory ?? width, codeSize);
    case 'mmx-rm':
      return instruction.memory ? formatMemory(instruction, width, codeSize) : `mm${instruction.rm}`;
    case 'xmm-rm':
      return instruction.memory ? formatMemory(instruction, width, codeSize) : `xmm${instruction.rm}`;
    case 'mmx':
      return `mm${instruction.reg}`;
    case 'xmm':
      return `xmm${instruction.reg}`;
    case 'fixed-xmm':
      return `xmm${kind.fixed ?? 0}`;
    case 'fpu-register':
      return `st(${instruction.rm})`;
    case 'fixed-fpu':
      return `st(${kind.fixed ?? 0})`;
    case 'test-register':
      return `tr${instruction.reg}`;
    case 'offset':
      return formatMemory(instruction, width, codeSize);
    case 'memory':
      if (isFarPointer(form, kind)) return `far ${formatAddress(instruction, codeSize)}`;
      return formatMemory(instruction, width, codeSize);
    case 'reg':
      return generalName(instruction.reg, width ?? 32);
    case 'opcode-register':
      return generalName(instruction.rm, width ?? 32);
    case 'fixed-register':
      return generalName(kind.fixed ?? 0, width ?? 32);
    case 'fixed-segment':
      return segmentNames[kind.fixed ?? 0] ?? '?';
    case 'segment-register':
      return segmentNames[instruction.reg] ?? '?';
    case 'control-register':
      return `cr${instruction.reg}`;
    case 'debug-register':
      return `dr${instruction.reg}`;
    case 'constant':
      return formatNumber(kind.fixed ?? 0);
    case 'immediate':
      return formatNumber(masked(immediateOf(instruction, form, name), width ?? 32));
    case 'relative':
      return formatNumber(branchTarget(instruction, address));
    case 'far-pointer':
      return `${formatNumber(instruction.immediate2)}:${formatNumber(instruction.immediate)}`;
  }
}

/** A form whose only operand is a far pointer in memory is written with `far`, to tell it from a near one. */
export function isFarPointer(form: Form, kind: OperandKind): boolean {
  return kind.name === 'Mp' && form.operands.length === 1;
}

/** Where a branch with a relative operand goes: an offset in the code segment, cut to the operand size. */
function branchTarget(instruction: Instruction, address: number): number {
  return masked(address + instruction.length + instruction.immediate, instruction.operandSize);
}

function formatMemory(instruction: Instruction, width: number | undefined, codeSize: 16 | 32): string {
  const keyword = width === undefined ? '' : sizeKeyword(width);
  const text = formatAddress(instruction, codeSize);
  return keyword === '' ? text : `${keyword} ptr ${text}`;
}

/** Value of the form's first or second immediate operand, whichever has this name. */
function immediateOf(instruction: Instruction, form: Form, name: string): number {
  const immediates = form.operands.filter((operand) => operandKinds[operand.kind]?.class === 'immediate');
  return immediates[0]?.name === name ? instruction.immediate : instruction.immediate2;
}

function masked(value: number, width: number): number {
  return width >= 32 ? value >>> 0 : value & ((1 << width) - 1);
}
