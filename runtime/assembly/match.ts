import { operandKinds } from '../../generated/forms.ts';
import type { Form, OperandKind } from '../engine/form.ts';
import { isFarPointer } from './format.ts';
import type { Register } from './names.ts';
import type { OperandValue } from './operand-value.ts';

/** Why an operand does not fit a form: what it is not, or what its value is too large for. */
export interface Mismatch {
  /** Position of the operand. */
  readonly operand: number;
  readonly reason: 'kind' | 'size' | 'range';
  /** Width in bits that the form asks for. */
  readonly width: number;
}

/** Compares operands with a form at an operand size; undefined when they fit. */
export function mismatch(form: Form, operands: readonly OperandValue[], size: 16 | 32): Mismatch | undefined {
  for (const [position, formOperand] of form.operands.entries()) {
    const kind = operandKinds[formOperand.kind] as OperandKind;
    const width = kind.width === 0 ? size : (kind.width ?? 0);
    const value = operands[position] as OperandValue;
    const reason = misfit(form, kind, width, size, value);
    if (reason === undefined) continue;
    // A far pointer is asked for at an operand size; a constant with a size keyword is as wide as that says.
    const asked = kind.class === 'far-pointer' || kind.class === 'relative' ? size : width;
    const written = value.kind === 'immediate' && reason === 'range' ? value.width : 0;
    return { operand: position, reason, width: written || asked };
  }
  return undefined;
}

const SELECTOR_BITS = 16;

type Misfit = Mismatch['reason'] | undefined;

function misfit(form: Form, kind: OperandKind, width: number, size: 16 | 32, value: OperandValue): Misfit {
  switch (kind.class) {
    case 'rm':
      if (value.kind === 'register')
        return form.modrm === 'memory' ? 'kind' : register(form, kind, value.register, width);
      if (value.kind !== 'memory' || kind.registerOnly || form.modrm === 'register') return 'kind';
      return value.far ? 'kind' : memoryWidth(value.width, kind.memory ?? width);
    case 'memory':
      if (value.kind !== 'memory') return 'kind';
      if (isFarPointer(form, kind)) return farPointer(value, size);
      return value.far && kind.name !== 'Mp' ? 'kind' : memoryWidth(value.width, width);
    case 'offset':
      if (value.kind !== 'memory' || value.base < 8 || value.index < 8) return 'kind';
      return value.far ? 'kind' : memoryWidth(value.width, width);
    case 'reg':
    case 'opcode-register':
      if (value.kind !== 'register' || value.register.class !== 'general') return 'kind';
      if (kind.class === 'opcode-register' && value.register.number < form.firstRegister) return 'kind';
      return value.register.width === width ? undefined : 'size';
    case 'fixed-register':
      if (value.kind !== 'register' || value.register.class !== 'general') return 'kind';
      if (value.register.number !== kind.fixed) return 'kind';
      return value.register.width === width ? undefined : 'size';
    case 'fixed-segment':
      return isRegister(value, 'segment') && value.register.number === kind.fixed ? undefined : 'kind';
    case 'segment-register':
      return isRegister(value, 'segment', kind.numbers) ? undefined : 'kind';
    case 'control-register':
      return isRegister(value, 'control', kind.numbers) ? undefined : 'kind';
    case 'debug-register':
      return isRegister(value, 'debug', kind.numbers) ? undefined : 'kind';
    case 'test-register':
      return isRegister(value, 'test-register', kind.numbers) ? undefined : 'kind';
    case 'mmx':
      return isRegister(value, 'mmx') ? undefined : 'kind';
    case 'xmm':
      return isRegister(value, 'xmm') ? undefined : 'kind';
    case 'mmx-rm':
    case 'xmm-rm':
      if (isRegister(value, kind.class === 'mmx-rm' ? 'mmx' : 'xmm'))
        return form.modrm === 'memory' ? 'kind' : undefined;
      if (value.kind !== 'memory' || kind.registerOnly || form.modrm === 'register') return 'kind';
      return value.far ? 'kind' : memoryWidth(value.width, width);
    case 'fixed-xmm':
      return isRegister(value, 'xmm') && value.register.number === kind.fixed ? undefined : 'kind';
    case 'fpu-register':
      return isRegister(value, 'fpu') ? undefined : 'kind';
    case 'fixed-fpu':
      return isRegister(value, 'fpu') && value.register.number === kind.fixed ? undefined : 'kind';
    case 'constant':
      if (value.kind !== 'immediate' || value.width !== 0 || value.distance !== '' || !value.known)
        return 'kind';
      return value.number === BigInt(kind.fixed ?? 0) ? undefined : 'kind';
    case 'immediate':
      if (value.kind !== 'immediate' || value.distance !== '') return 'kind';
      if (value.width !== 0 && value.width !== width && value.width !== kind.encoded) return 'size';
      return !value.known || fitsImmediate(value.number, width, kind.encoded ?? width) ? undefined : 'range';
    case 'relative': {
      if (value.kind !== 'immediate') return 'kind';
      if (value.distance !== '' && (value.distance === 'short') !== (kind.encoded === 8)) return 'kind';
      return value.width === 0 || value.width === size ? undefined : 'size';
    }
    case 'far-pointer':
      if (value.kind !== 'far') return 'kind';
      if (value.width !== 0 && value.width !== size) return 'size';
      if (!value.known) return undefined;
      return fits(value.offset, size) && fits(value.selector, SELECTOR_BITS) ? undefined : 'range';
  }
}

/**
 * Whether a number can stand in so many bits, taken as unsigned or as signed. Complements of unsigned numbers are
 * in order too, as in `and al, ~0x80`.
 */
export function fits(number: bigint, bits: number): boolean {
  const limit = 1n << BigInt(bits);
  return number < limit && number >= -limit;
}

function isRegister(
  value: OperandValue,
  registerClass: Register['class'],
  numbers?: readonly number[],
): value is OperandValue & { kind: 'register' } {
  if (value.kind !== 'register' || value.register.class !== registerClass) return false;
  return numbers?.includes(value.register.number) !== false;
}

function register(
  form: Form,
  kind: OperandKind,
  { class: registerClass, width: actual }: Register,
  width: number,
): Misfit {
  if (registerClass !== 'general') return 'kind';
  if (actual === width) return undefined;
  return form.selector && kind.width === 16 && actual === 32 ? undefined : 'size';
}

/** A far pointer in memory is as wide as the operand size and a selector; source text names either width. */
function farPointer(value: OperandValue & { kind: 'memory' }, size: 16 | 32): Misfit {
  if (value.width === 48) return size === 32 ? undefined : 'size';
  if (!value.far) return 'kind';
  return memoryWidth(value.width, size);
}

function memoryWidth(written: number, width: number): Misfit {
  return written === 0 || width === 0 || written === width ? undefined : 'size';
}

/**
 * Whether a number can stand in `encoded` bits for a value of `width` bits: unsigned or signed, and where the two
 * widths differ by sign extension.
 */
function fitsImmediate(number: bigint, width: number, encoded: number): boolean {
  if (!fits(number, width)) return false;
  if (encoded === 0 || encoded === width) return true;
  const signed = BigInt.asIntN(width, number);
  return signed === BigInt.asIntN(encoded, signed);
}
