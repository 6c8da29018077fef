import { NO_REGISTER } from '../engine/addressing.ts';
import { SourceFault, type Span } from './assembly-error.ts';
import { evaluate, type Scope, type Term, type Value } from './expression.ts';
import type { Register } from './names.ts';
import type { OperandSyntax } from './statement.ts';

/** An operand whose expressions have their values. */
export type OperandValue = Span &
  (
    | { readonly kind: 'register'; readonly register: Register; readonly name: string }
    | MemoryValue
    | {
        readonly kind: 'immediate';
        readonly number: bigint;
        /** False before the last pass when a symbol has no value yet. */
        readonly known: boolean;
        readonly width: number;
        readonly distance: '' | 'short' | 'near';
      }
    | {
        readonly kind: 'far';
        readonly selector: bigint;
        readonly offset: bigint;
        readonly known: boolean;
        /** Width of the offset that is written, or 0. */
        readonly width: number;
      }
  );

export interface MemoryValue extends Span {
  readonly kind: 'memory';
  readonly base: number;
  readonly index: number;
  readonly scale: number;
  /** Signed, 32 bits. */
  readonly displacement: number;
  readonly addressSize: 16 | 32;
  /** Segment of an override, or −1. */
  readonly segment: number;
  /** Width in bits that is written, or 0. */
  readonly width: number;
  readonly far: boolean;
}

const ESP = 4;
const EBP = 5;
const shifts: ReadonlyMap<number, number> = new Map([
  [1, 0],
  [2, 1],
  [4, 2],
  [8, 3],
]);

/** @param addressSize of an address that has no registers and says nothing itself */
export function operandValue(syntax: OperandSyntax, scope: Scope, addressSize: 16 | 32): OperandValue {
  const span = { column: syntax.column, end: syntax.end };
  switch (syntax.kind) {
    case 'register':
      return syntax;
    case 'immediate': {
      const { number, known } = evaluate(syntax.value, scope);
      return { kind: 'immediate', number, known, width: syntax.width, distance: syntax.distance, ...span };
    }
    case 'far': {
      const selector = evaluate(syntax.selector, scope);
      const offset = evaluate(syntax.offset, scope);
      const known = selector.known && offset.known;
      return {
        kind: 'far',
        selector: selector.number,
        offset: offset.number,
        known,
        width: syntax.width,
        ...span,
      };
    }
    case 'memory':
      return memoryValue(syntax, evaluate(syntax.address, scope), addressSize);
  }
}

function memoryValue(
  syntax: OperandSyntax & { kind: 'memory' },
  value: Value,
  defaultSize: 16 | 32,
): MemoryValue {
  const width = value.terms[0]?.register.width;
  if (value.terms.some((term) => term.register.width !== width))
    throw new SourceFault('an address cannot mix 16-bit and 32-bit registers', syntax);
  const ofRegisters = width === 16 ? 16 : width === 32 ? 32 : 0;
  if (ofRegisters !== 0 && syntax.addressSize !== 0 && ofRegisters !== syntax.addressSize)
    throw new SourceFault(`the registers of this address have ${ofRegisters} bits`, syntax);
  const addressSize = ofRegisters || syntax.addressSize || defaultSize;
  const parts = addressSize === 16 ? parts16(syntax, value.terms) : parts32(syntax, value.terms);
  return {
    kind: 'memory',
    ...parts,
    displacement: displacementOf(syntax, value, addressSize),
    addressSize,
    segment: syntax.segment,
    width: syntax.width,
    far: syntax.far,
    column: syntax.column,
    end: syntax.end,
  };
}

function displacementOf(span: Span, value: Value, addressSize: 16 | 32): number {
  const limit = 1n << BigInt(addressSize);
  if (value.known && (value.number >= limit || value.number < -limit / 2n))
    throw new SourceFault(`the address ${value.number} does not fit in ${addressSize} bits`, span);
  return addressSize === 16
    ? Number(BigInt.asIntN(16, value.number))
    : Number(BigInt.asIntN(32, value.number));
}

type Parts = Pick<MemoryValue, 'base' | 'index' | 'scale'>;

function parts16(span: Span, terms: readonly Term[]): Parts {
  const numbers = terms.map((term) => term.register.number);
  const bases = numbers.filter((number) => number === 3 || number === 5);
  const indexes = numbers.filter((number) => number === 6 || number === 7);
  const valid = bases.length <= 1 && indexes.length <= 1 && bases.length + indexes.length === terms.length;
  if (!valid || terms.some((term) => term.factor !== 1))
    throw new SourceFault('a 16-bit address has at most one of bx and bp and one of si and di', span);
  const [base = NO_REGISTER] = bases;
  const [index = NO_REGISTER] = indexes;
  return base === NO_REGISTER ? { base: index, index: base, scale: 0 } : { base, index, scale: 0 };
}

function parts32(span: Span, terms: readonly Term[]): Parts {
  const [first, second, third] = terms;
  if (third !== undefined) throw new SourceFault('an address has at most two registers', span);
  if (first === undefined) return { base: NO_REGISTER, index: NO_REGISTER, scale: 0 };
  if (second === undefined) return single(span, first);
  // The one that is multiplied is the index; ESP never is.
  const written = first.scaled && !second.scaled && first.register.number !== ESP;
  const swap = first.factor !== 1 || second.register.number === ESP || written;
  const [base, index] = swap ? [second, first] : [first, second];
  if (base.factor !== 1) throw new SourceFault('only one register of an address can be multiplied', span);
  return { base: base.register.number, ...indexed(span, index) };
}

function single(span: Span, term: Term): Parts {
  const { number } = term.register;
  if (term.factor === 1 && (!term.scaled || number === ESP))
    return { base: number, index: NO_REGISTER, scale: 0 };
  // Twice a register is shorter as a sum, which needs no long displacement; but EBP as base means the stack segment.
  if (term.factor === 2 && number !== EBP) return { base: number, ...indexed(span, { ...term, factor: 1 }) };
  if (term.factor === 3 || term.factor === 5 || term.factor === 9)
    return { base: number, ...indexed(span, { ...term, factor: term.factor - 1 }) };
  return { base: NO_REGISTER, ...indexed(span, term) };
}

function indexed(span: Span, term: Term): { index: number; scale: number } {
  const scale = shifts.get(term.factor);
  if (scale === undefined)
    throw new SourceFault(
      `a register of an address can be multiplied by 1, 2, 4 or 8, not ${term.factor}`,
      span,
    );
  if (term.register.number === ESP) throw new SourceFault('esp cannot be the index of an address', span);
  return { index: term.register.number, scale };
}
