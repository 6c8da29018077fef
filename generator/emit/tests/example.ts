import type { Instruction } from '../../../runtime/engine/instruction.ts';
import { escapeBytes } from '../../../runtime/engine/opcode-escape.ts';
import type { SpecForm, Specification } from '../../specification.ts';

/** An encoding of a form in 32-bit code, made from the specification without the generated assembler. */
export interface Example {
  /** What is special about it, '' for the plain one. */
  readonly variant: string;
  readonly bytes: readonly number[];
  /** Fields of the decoded instruction that follow from the encoding. */
  readonly expected: Readonly<Partial<Record<keyof Instruction, number | boolean>>>;
}

const DISPLACEMENT = 0x12345678;
const IMMEDIATE = 0x11;
const SECOND = 0x07;
/** EBX, CL … as ModRM.rm, and the register fields that exist for every kind of register. */
const RM = 3;
const REG = 1;

/** A register encoding, a memory encoding, one with a prefix for the other operand size: as far as the form has them. */
export function exampleOf(spec: Specification, form: SpecForm): Example[] {
  const examples: Example[] = [];
  const register = form.modrm === 'any' || form.modrm === 'register' || form.modrm === 'ignored';
  if (form.modrm === 'none') examples.push(encode(spec, form, '', undefined, 32));
  if (register) examples.push(encode(spec, form, '', 'register', 32));
  if (form.modrm === 'any' || form.modrm === 'memory')
    examples.push(encode(spec, form, 'memory', 'memory', 32));
  if (form.sized && form.prefix !== operandSizePrefix(spec)) {
    const mod = form.modrm === 'none' ? undefined : register ? 'register' : 'memory';
    examples.push(encode(spec, form, '16-bit operands', mod, 16));
  }
  return examples;
}

function operandSizePrefix(spec: Specification): number {
  const prefix = spec.prefixes.find(({ group }) => group === 'operand-size');
  if (prefix === undefined) throw new Error('isa/prefixes.yaml has no operand-size prefix');
  return prefix.byte;
}

function little(value: number, bytes: number): number[] {
  return Array.from({ length: bytes }, (_, k) => (value >>> (8 * k)) & 0xff);
}

function encode(
  spec: Specification,
  form: SpecForm,
  variant: string,
  mod: 'register' | 'memory' | undefined,
  operandSize: 16 | 32,
): Example {
  const kinds = form.operands.flatMap((operand) => spec.operandKinds[operand.kind] ?? []);
  const offset = kinds.some((kind) => kind.class === 'offset');
  const system = kinds.some((kind) => kind.class === 'control-register' || kind.class === 'debug-register');
  const segment = kinds.some((kind) => kind.class === 'segment-register');
  // number 0 is a control and a debug register; DS may be read and loaded
  const [first = REG] = kinds.flatMap((kind) => kind.numbers ?? []);
  const field = segment ? 3 : system ? 0 : first;
  const reg = form.digit >= 0 ? form.digit : field;
  const low = form.plusRegister ? Math.max(RM, form.firstRegister) : 0;
  const rm = form.rm >= 0 ? form.rm : RM;
  const bytes: number[] = [];
  if (operandSize === 16) bytes.push(operandSizePrefix(spec));
  if (form.prefix > 0) bytes.push(form.prefix);
  bytes.push(...escapeBytes(form.map));
  bytes.push(form.plusRegister ? (form.opcode & 0xf8) | low : form.opcode);
  if (mod === 'register') bytes.push(0xc0 | (reg << 3) | rm);
  if (mod === 'memory') bytes.push((reg << 3) | 5, ...little(DISPLACEMENT, 4));
  const immediates: number[] = [];
  for (const kind of kinds) {
    if (kind.class === 'offset') bytes.push(...little(DISPLACEMENT, 4));
    if (kind.class === 'immediate' || kind.class === 'relative') {
      const width = kind.encoded ?? kind.width ?? 0;
      const value = immediates.length === 0 ? IMMEDIATE : SECOND;
      immediates.push(value);
      bytes.push(...little(value, (width === 0 ? operandSize : width) / 8));
    }
    if (kind.class === 'far-pointer') {
      immediates.push(IMMEDIATE, SECOND);
      bytes.push(...little(IMMEDIATE, operandSize / 8), ...little(SECOND, 2));
    }
  }
  const expected: Partial<Record<keyof Instruction, number | boolean>> = {
    form: form.index,
    length: bytes.length,
    operandSize,
  };
  expected.memory = mod === 'memory' || offset;
  if (mod !== undefined) expected.reg = reg;
  if (mod === 'register') expected.rm = rm;
  if (form.plusRegister) expected.rm = low;
  if (expected.memory) expected.displacement = DISPLACEMENT;
  if (immediates[0] !== undefined) expected.immediate = immediates[0];
  if (immediates[1] !== undefined) expected.immediate2 = immediates[1];
  return { variant, bytes, expected };
}
