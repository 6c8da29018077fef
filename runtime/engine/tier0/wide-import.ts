import { isPair } from '../lowering/value.ts';

type ImportValue = number | bigint;

/** Whether values of an intrinsic are of more than 32 bits, so that it computes on BigInts. */
export function isWide({ params, result }: { params: readonly number[]; result: number }): boolean {
  return [...params, result].some((width) => width > 32);
}

/**
 * A JavaScript function for compiled code to call: values of up to 32 bits come as numbers, wider ones as 64-bit
 * halves, the low one first.
 */
export function wideImport(
  { params, result }: { readonly params: readonly number[]; readonly result: number },
  compute: (args: readonly bigint[]) => bigint,
): (...given: ImportValue[]) => ImportValue | readonly bigint[] {
  return (...given) => {
    let next = 0;
    const take = (bits: number): bigint => BigInt.asUintN(bits, BigInt(given[next++] ?? 0));
    const args = params.map((width) => {
      if (!isPair(width)) return take(width);
      const low = take(64);
      return (take(width - 64) << 64n) | low;
    });
    const value = compute(args);
    if (result <= 32) return Number(value);
    return isPair(result) ? [BigInt.asUintN(64, value), value >> 64n] : value;
  };
}
