import type { Diagnostic } from '../diagnostic.ts';
import type { Known } from '../semantics/known-bits.ts';
import * as known from '../semantics/known-bits.ts';
import type { Expr } from '../semantics/tree.ts';
import type { ModeSpec, Specification } from '../specification.ts';

/** So many bits of state may decide the mode: all their combinations are tried. */
const MOST_BITS = 12;

/** Values of single bits of state, by `cr0:31`. */
type State = ReadonlyMap<string, boolean>;

/** In every combination of the state bits that the conditions use, exactly one mode's condition holds. */
export function checkModes({ modes }: Specification): Diagnostic[] {
  const first = modes[0];
  if (first === undefined) return [];
  const bits = [...new Set(modes.flatMap(({ when }) => stateBits(when)))];
  if (bits.length > MOST_BITS) {
    const message = `The conditions of the modes use ${bits.length} bits of state; at most ${MOST_BITS} can be tried out.`;
    return [{ code: 'modes', message, origin: first.place }];
  }
  for (let combination = 0; combination < 2 ** bits.length; combination++) {
    const state = new Map(bits.map((bit, n) => [bit, ((combination >> n) & 1) === 1]));
    const fault = faultIn(modes, first, state);
    if (fault !== undefined) return [fault];
  }
  return [];
}

function faultIn(modes: readonly ModeSpec[], first: ModeSpec, state: State): Diagnostic | undefined {
  const values = modes.map((mode) => ({ mode, value: known.exact(evaluate(mode.when, state)) }));
  const undecided = values.find(({ value }) => value === undefined);
  if (undecided !== undefined) {
    const message = `Whether the mode ${undecided.mode.name} holds does not follow from registers and flags alone.`;
    return { code: 'modes', message, origin: undecided.mode.when.origin };
  }
  const holding = values.flatMap(({ mode, value }) => (value === 1n ? [mode] : []));
  if (holding.length === 1) return undefined;
  const where = [...state].map(([bit, set]) => `${bit} is ${set ? 1 : 0}`).join(', ');
  const [one, ...more] = holding;
  if (one === undefined)
    return { code: 'modes', message: `No mode holds when ${where}.`, origin: first.place };
  return {
    code: 'modes',
    message: `${holding.map(({ name }) => name).join(' and ')} both hold when ${where}.`,
    origin: one.when.origin,
    notes: more.map((mode) => ({ message: 'this holds too', origin: mode.when.origin })),
  };
}

function bitsOf(name: string, low: number, width: number): string[] {
  return Array.from({ length: width }, (_, n) => `${name}:${low + n}`);
}

function stateBits(e: Expr): string[] {
  switch (e.kind) {
    case 'slot':
      return bitsOf(e.slot, e.low, e.width);
    case 'flag':
      return bitsOf(e.flag, 0, e.width);
    case 'unary':
      return stateBits(e.a);
    case 'binary':
      return [...stateBits(e.a), ...stateBits(e.b)];
    default:
      return [];
  }
}

function evaluate(e: Expr, state: State): Known {
  const read = (bits: readonly string[]): Known => {
    const value = bits.reduce((sum, bit, n) => (state.get(bit) === true ? sum | (1n << BigInt(n)) : sum), 0n);
    return known.constant(value, bits.length);
  };
  switch (e.kind) {
    case 'const':
      return known.constant(e.value, e.width);
    case 'slot':
      return read(bitsOf(e.slot, e.low, e.width));
    case 'flag':
      return read(bitsOf(e.flag, 0, e.width));
    case 'unary':
      return known.unary(e.op, evaluate(e.a, state), e.width);
    case 'binary':
      return known.binary(e.op, evaluate(e.a, state), evaluate(e.b, state), e.width);
    default:
      return known.unknown(e.width);
  }
}
