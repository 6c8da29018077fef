import type { OperandKind } from '../../runtime/engine/form.ts';
import type { SpecForm } from '../specification.ts';

const ESCAPES = [[], [0x0f], [0x0f, 0x38], [0x0f, 0x3a]] as const;
const IN_REG: readonly OperandKind['class'][] = [
  'reg',
  'segment-register',
  'control-register',
  'debug-register',
  'test-register',
  'mmx',
  'xmm',
];
const IN_RM: readonly OperandKind['class'][] = ['rm', 'memory', 'mmx-rm', 'xmm-rm', 'fpu-register'];

/**
 * The bytes of an encoding with their fields, from left to right: `0110 0011 | mod src dst | [sib] [disp]`. A field has
 * the name of the operand it holds; of the ModRM byte mod has 2 bits, the others 3; `8`, `16|32` are bits of a constant.
 */
export function drawEncoding(form: SpecForm, kinds: readonly OperandKind[]): string {
  const operands = form.operands.map(({ name, kind }) => ({ name, kind: kinds[kind] }));
  const named = (classes: readonly OperandKind['class'][]): string | undefined =>
    operands.find(({ kind }) => kind !== undefined && classes.includes(kind.class))?.name;
  const parts = [...(form.prefix > 0 ? [form.prefix] : []), ...ESCAPES[form.map]].map(bits);
  parts.push(
    form.plusRegister
      ? `${bits(form.opcode).slice(0, 6)}[${named(['opcode-register', 'fpu-register']) ?? 'reg'}]`
      : bits(form.opcode),
  );
  if (form.modrm !== 'none') {
    const mod = { any: 'mod', memory: 'mod≠11', register: '11', ignored: 'mod' }[form.modrm];
    const reg = form.digit >= 0 ? threeBits(form.digit) : (named(IN_REG) ?? 'reg');
    const rm = form.rm >= 0 ? threeBits(form.rm) : (named(IN_RM) ?? 'r/m');
    parts.push(`${mod} ${reg} ${rm}`);
    if (form.modrm === 'any' || form.modrm === 'memory') parts.push('[sib] [disp]');
  }
  for (const { name, kind } of operands) {
    if (kind?.class === 'far-pointer') parts.push(`${name}.offset:16|32`, `${name}.selector:16`);
    if (kind?.class === 'offset') parts.push(`${name}.address:16|32`);
    if (kind?.class === 'immediate' || kind?.class === 'relative') {
      const width = kind.encoded ?? kind.width ?? 0;
      parts.push(`${name}:${width === 0 ? '16|32' : width}`);
    }
  }
  return parts.join(' | ');
}

function bits(byte: number): string {
  const digits = byte.toString(2).padStart(8, '0');
  return `${digits.slice(0, 4)} ${digits.slice(4)}`;
}

function threeBits(number: number): string {
  return number.toString(2).padStart(3, '0');
}
