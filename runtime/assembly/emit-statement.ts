import { SourceFault, type Span } from './assembly-error.ts';
import { type Expression, evaluateNumber, type Scope } from './expression.ts';
import { floatBits, isFloatLength } from './float-literal.ts';
import { fits } from './match.ts';
import { operandValue } from './operand-value.ts';
import { selectEncoding } from './select-encoding.ts';
import type { Action, FloatSyntax, InstructionSyntax } from './statement.ts';

/** The output so far. */
export interface Placement {
  readonly bytes: number[];
  /** Address of the first byte. */
  origin: bigint;
  bits: 16 | 32;
  /** For each form whether the CPU has it; undefined: all. */
  readonly enabled: Uint8Array | undefined;
}

/** Bytes of output that a source may ask for. */
export const OUTPUT_LIMIT = 16 * 1024 * 1024;
/** What `align` fills with when nothing is said: 90h, the one-byte instruction without effect. */
const FILL = 0x90;
/** Bytes of extended precision, which is for floating-point numbers alone. */
const EXTENDED = 10;

/**
 * Appends the bytes of one action.
 *
 * @param minimumLength length of an instruction in earlier passes
 * @returns the number of bytes appended
 */
export function emit(
  action: Exclude<Action, { kind: 'constant' }>,
  placement: Placement,
  scope: Scope,
  minimumLength: number,
): number {
  const { bytes } = placement;
  const start = bytes.length;
  switch (action.kind) {
    case 'instruction':
      bytes.push(...instructionBytes(action, placement, scope, minimumLength));
      break;
    case 'data':
      for (const item of action.items)
        if ('bytes' in item) pushPadded(bytes, item.bytes, action.unit);
        else if ('float' in item) pushFloat(bytes, item.float, action.unit);
        else pushNumber(bytes, item.value, action.unit, scope);
      break;
    case 'reserve':
      pushRepeated(bytes, 0, evaluateNumber(action.count, scope).number * BigInt(action.unit), action.count);
      break;
    case 'origin':
      if (bytes.length > 0) throw new SourceFault('"org" stands before all code and data', action.value);
      placement.origin = evaluateNumber(action.value, scope).number;
      break;
    case 'align':
      align(placement, action.boundary, action.fill, scope);
      break;
    case 'bits':
      placement.bits = action.bits;
      break;
  }
  return bytes.length - start;
}

function instructionBytes(
  syntax: InstructionSyntax,
  placement: Placement,
  scope: Scope,
  minimumLength: number,
): number[] {
  const codeSize = placement.bits;
  const addressSize = syntax.prefixes.addressSize || codeSize;
  const operands = syntax.operands.map((operand) => operandValue(operand, scope, addressSize));
  const address = Number(BigInt.asUintN(32, scope.here));
  return selectEncoding(syntax, operands, { address, codeSize, minimumLength, enabled: placement.enabled });
}

function pushNumber(bytes: number[], expression: Expression, unit: number, scope: Scope): void {
  if (unit === EXTENDED)
    throw new SourceFault('"dt" takes floating-point constants, such as 1.0', expression);
  const { number, known } = evaluateNumber(expression, scope);
  if (known && !fits(number, 8 * unit))
    throw new SourceFault(`${number} does not fit in ${8 * unit} bits`, expression);
  pushBytes(bytes, number, unit);
}

function pushBytes(bytes: number[], number: bigint, count: number): void {
  for (let index = 0; index < count; index++) bytes.push(Number((number >> BigInt(8 * index)) & 0xffn));
}

function pushFloat(bytes: number[], float: FloatSyntax, unit: number): void {
  if (!isFloatLength(unit))
    throw new SourceFault('a floating-point constant stands after dw, dd, dq, dt or do', float);
  const value = floatBits(float.literal, unit);
  if (value === undefined)
    throw new SourceFault(`this number is too large for ${8 * unit} bits of floating point`, float);
  const sign = float.negative ? 1n << BigInt(8 * unit - 1) : 0n;
  pushBytes(bytes, value | sign, unit);
}

/** A string in units of more than a byte is filled up with zeros. */
function pushPadded(bytes: number[], text: readonly number[], unit: number): void {
  for (const byte of text) bytes.push(byte);
  const odd = text.length % unit;
  for (let missing = odd === 0 ? 0 : unit - odd; missing > 0; missing--) bytes.push(0);
}

function pushRepeated(bytes: number[], value: number, count: bigint, span: Span): void {
  if (count < 0n) throw new SourceFault(`${count} bytes cannot be reserved`, span);
  if (BigInt(bytes.length) + count > OUTPUT_LIMIT)
    throw new SourceFault('the output would be over 16 MiB', span);
  for (let left = Number(count); left > 0; left--) bytes.push(value);
}

function align(placement: Placement, boundary: Expression, fill: Expression | undefined, scope: Scope): void {
  const { number } = evaluateNumber(boundary, scope);
  if (number <= 0n || (number & (number - 1n)) !== 0n)
    throw new SourceFault(`"align" needs a power of two, not ${number}`, boundary);
  const value = fill === undefined ? FILL : Number(BigInt.asUintN(8, evaluateNumber(fill, scope).number));
  const rest = scope.here % number;
  pushRepeated(placement.bytes, value, rest === 0n ? 0n : number - rest, boundary);
}
