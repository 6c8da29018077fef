import { type Linkage, Lowering, type Value } from '../lowering.ts';
import { FunctionBuilder } from '../wasm/function-builder.ts';
import { Op } from '../wasm/opcodes.ts';
import type { Frame } from './context.ts';
import type { StateAddresses } from './state-layout.ts';
import { cleaned, fromLocals, typesOf } from './value.ts';

const HALF = 0xffffffffn;

/** A function of lowered code that neither faults nor touches memory. */
function pureFunction(
  params: readonly number[],
  result: number,
  addresses: StateAddresses,
  linkage: Linkage,
  body: (w: Lowering, params: readonly Value[]) => void,
): FunctionBuilder {
  const f = new FunctionBuilder(params.flatMap(typesOf), typesOf(result));
  const fails = (): never => {
    throw new Error('a division does not fault');
  };
  const frame: Frame = {
    leave: fails,
    leaveIf: fails,
    translations: fails,
    beforeSlow: () => [],
    mayStore: () => {},
    return: (value) => [value === undefined ? [] : cleaned(value).code, Op.return],
  };
  let local = 0;
  const values = params.map((width) =>
    fromLocals(
      width,
      typesOf(width).map(() => local++),
    ),
  );
  body(new Lowering(f, addresses, linkage, frame), values);
  f.emit(Op.unreachable);
  return f;
}

/**
 * (dividend 128, divisor 128) → quotient 128. A divisor of up to 64 bits takes one division of 128 by 64 bits; for a
 * longer one the quotient of the leading bits is at most one too large.
 */
export function divisionFunction(addresses: StateAddresses, linkage: Linkage): FunctionBuilder {
  return pureFunction([128, 128], 128, addresses, linkage, (w, [a, b]) => {
    const [dividend, divisor] = [w.let(128, a!), w.let(128, b!)];
    const [low, high] = [w.slice(64, dividend, 0), w.slice(64, dividend, 64)].map((v) => w.let(64, v));
    const [below, above] = [w.slice(64, divisor, 0), w.slice(64, divisor, 64)].map((v) => w.let(64, v));
    const zero = w.const(64, 0);
    w.if(w.eq(64, above!, zero), () => {
      w.if(w.eq(64, high!, zero), () => w.return(w.zext(128, w.udiv(64, low!, below!))));
      // The digit above 64 bits first; what remains of the upper half is below the divisor.
      const first = w.let(64, w.udiv(64, high!, below!));
      const left = w.let(64, w.sub(64, high!, w.mul(64, first, below!)));
      const second = divideNormalised(w, w.concat(left, low!), below!);
      w.return(w.concat(first, second));
    });
    const shift = w.let(64, w.clz(64, above!));
    const leading = w.let(64, w.slice(64, w.shl(128, divisor, shift), 64));
    const estimate = divideByTop(w, w.let(128, w.lshr(128, dividend, w.const(32, 1))), leading);
    const quotient = w.variable(64, w.lshr(64, estimate, w.sub(64, w.const(64, 63), shift)));
    w.if(w.ne(64, quotient, zero), () => w.assign(quotient, w.sub(64, quotient, w.const(64, 1))));
    const remainder = w.sub(128, dividend, w.mul(128, w.zext(128, quotient), divisor));
    w.if(w.uge(128, remainder, divisor), () => w.assign(quotient, w.add(64, quotient, w.const(64, 1))));
    w.return(w.zext(128, quotient));
  });
}

/** Quotient of 64 bits of 128 by 64 bits; the upper half of the dividend is below the divisor. */
function divideNormalised(w: Lowering, dividend: Value, divisor: Value): Value {
  const shift = w.let(64, w.clz(64, divisor));
  return divideByTop(w, w.let(128, w.shl(128, dividend, shift)), w.let(64, w.shl(64, divisor, shift)));
}

/** As {@link divideNormalised} for a divisor whose top bit is set: long division with two digits of 32 bits. */
function divideByTop(w: Lowering, dividend: Value, divisor: Value): Value {
  const upper = w.let(64, w.lshr(64, divisor, w.const(32, 32)));
  const lower = w.let(64, w.and(64, divisor, w.const(64, HALF)));
  const low = w.let(64, w.slice(64, dividend, 0));
  const digit = (rest: Value, next: Value): { digit: Value; rest: Value } => {
    const q = w.variable(64, w.udiv(64, rest, upper));
    const r = w.variable(64, w.sub(64, rest, w.mul(64, q, upper)));
    const isTooLarge = (): Value =>
      w.or(
        1,
        w.ugt(64, q, w.const(64, HALF)),
        w.ugt(64, w.mul(64, q, lower), w.or(64, w.shl(64, r, w.const(32, 32)), next)),
      );
    // At most two corrections; from a remainder of 2^32 on the digit is right.
    w.while(
      () => w.and(1, isTooLarge(), w.ule(64, r, w.const(64, HALF))),
      () => {
        w.assign(q, w.sub(64, q, w.const(64, 1)));
        w.assign(r, w.add(64, r, upper));
      },
    );
    const joined = w.add(64, w.shl(64, rest, w.const(32, 32)), next);
    return { digit: q, rest: w.let(64, w.sub(64, joined, w.mul(64, q, divisor))) };
  };
  const first = digit(w.let(64, w.slice(64, dividend, 64)), w.let(64, w.lshr(64, low, w.const(32, 32))));
  const second = digit(first.rest, w.let(64, w.and(64, low, w.const(64, HALF))));
  return w.let(64, w.add(64, w.shl(64, first.digit, w.const(32, 32)), second.digit));
}
