import { Slot } from '../../generated/state.ts';
import type { CpuState } from '../../runtime/engine/cpu-state.ts';
import type { Random } from '../random.ts';

interface FloatNumber {
  exponent: number;
  significand: bigint;
}

/** Sign and exponent: zero and denormals, one and its neighbours, integers, infinities and NaNs, anything. */
const EXPONENTS = [
  0, 1, 0x3ffe, 0x3fff, 0x4000, 0x3fc0, 0x401e, 0x403d, 0x403e, 0x403f, 0x7ffe, 0x7fff, 0x43fe, 0x3c01,
] as const;

/** How much larger one number is than another, as a power of two, where sums, remainders and scales behave otherwise. */
const DISTANCES = [1, 2, 62, 63, 64, 65, 66, 67] as const;
const SIGNIFICANDS = [0n, 1n << 63n, (1n << 63n) | 1n, (1n << 64n) - 1n, 3n << 62n, 1n] as const;
/** Of these pairs often have a meaning of their own. */
const SPECIAL: readonly FloatNumber[] = [
  { exponent: 0, significand: 0n },
  { exponent: 0, significand: 1n },
  { exponent: 0, significand: 1n << 63n },
  { exponent: 1, significand: 1n << 63n },
  { exponent: 1, significand: (1n << 64n) - 1n },
  { exponent: 0x3ffe, significand: 1n << 63n },
  { exponent: 0x3fff, significand: 1n << 63n },
  { exponent: 0x4000, significand: 1n << 63n },
  { exponent: 0x7fff, significand: 1n << 63n },
  { exponent: 0x7fff, significand: 3n << 62n },
];
/** All exceptions masked, 64-bit precision, to nearest. */
const DEFAULT_CONTROL = 0x37f;
const STACK_FAULT = 0x40;

/** Of so many states one has a pair of special numbers on top of the stack: another pair each time. */
const BETWEEN_PAIRS = 4;

/**
 * x87 registers with numbers of every kind, most of them not empty, under any control word.
 * @param order says which pair of special numbers it is, if any
 */
export function setFloatRegisters(state: CpuState, random: Random, order: number): void {
  const top = random.below(8);
  const special = order % BETWEEN_PAIRS === 0;
  const pair = Math.floor(order / BETWEEN_PAIRS) % SPECIAL.length ** 2;
  const numbers = Array.from({ length: 8 }, (): FloatNumber => {
    return special ? { ...random.of(SPECIAL) } : number(random);
  });
  if (special) {
    numbers[top] = { ...SPECIAL[pair % SPECIAL.length]! };
    numbers[(top + 1) & 7] = { ...SPECIAL[Math.floor(pair / SPECIAL.length)]! };
  } else if (random.below(3) === 0) {
    const other = numbers[(top + 1) & 7]!;
    const distance = random.of(DISTANCES) * random.pick(1, -1);
    numbers[top]!.exponent = Math.min(Math.max(other.exponent + distance, 0), 0x7fff);
  }
  for (const [register, { exponent, significand }] of numbers.entries()) {
    const first = Slot['fpr.0'] + 2 * register;
    state.setWide(first, significand);
    state.set(first + 1, exponent | (random.below(2) << 15));
  }
  const control = random.below(3) === 0 ? (random.word() & 0x1f3f) | 0x40 : DEFAULT_CONTROL;
  state.set(Slot.fcw, control);
  // what was met before and is masked stays
  const met = random.below(3) === 0 ? (random.below(0x40) & control) | random.pick(0, STACK_FAULT) : 0;
  // an exception that is pending stops nearly every instruction
  const pending = random.below(10) === 0 ? 0x8080 | random.below(0x40) : 0;
  state.set(Slot.fsw, (top << 11) | (random.word() & 0x4700) | met | pending);
  state.set(Slot.ignne, random.below(8) === 0 ? 1 : 0);
  const kept = special ? (1 << top) | (1 << ((top + 1) & 7)) : 0;
  state.set(Slot.fempty, random.below(2) === 0 ? 0 : random.below(256) & ~kept);
}

function number(random: Random): FloatNumber {
  const exponent = random.below(4) === 0 ? random.below(0x8000) : random.of(EXPONENTS);
  const digits = (BigInt(random.word()) << 32n) | BigInt(random.word());
  const any = random.below(2) === 0 ? digits | (1n << 63n) : random.of(SIGNIFICANDS);
  // unnormals exist, but arithmetic refuses them all alike
  const significand = exponent !== 0 && random.below(8) !== 0 ? any | (1n << 63n) : any;
  return { exponent, significand };
}
