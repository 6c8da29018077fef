import { arctangent } from './arctangent.ts';
import { exponentialLessOne } from './exponential.ts';
import { logarithmOfSuccessorProduct, logarithmProduct } from './logarithm.ts';
import { cosine, cotangent, sine, tangent } from './sine.ts';

/** An intrinsic of isa/intrinsics.yaml that computes on values of more than 32 bits; arguments in its order there. */
type WideIntrinsic = (args: readonly bigint[]) => bigint;

/** Every such intrinsic by its name there; as it is given its arguments alone, it can touch nothing else. */
export const wideIntrinsics: Readonly<Record<string, WideIntrinsic>> = {
  exponential_less_one: ([x = 0n]) => exponentialLessOne(x),
  logarithm: ([x = 0n, y = 0n, successor]) =>
    successor === 1n ? logarithmOfSuccessorProduct(x, y) : logarithmProduct(x, y),
  sine: ([angle = 0n, quarter]) => (quarter === 1n ? cosine(angle) : sine(angle)),
  tangent: ([angle = 0n, inverse]) => (inverse === 1n ? cotangent(angle) : tangent(angle)),
  arctangent: ([y = 0n, x = 0n]) => arctangent(y, x),
};

/** Runs an intrinsic by its name in isa/intrinsics.yaml. */
export function wideIntrinsic(name: string, args: readonly bigint[]): bigint {
  const run = wideIntrinsics[name];
  if (run === undefined)
    throw new Error(`the specification declares wide intrinsic ${name}, the machine has none`);
  return run(args);
}
