/** A binary floating-point format: IEEE 754's, and the x87's with the integer bit in its significand. */
interface FloatFormat {
  readonly exponentBits: number;
  /** Bits of the significand, the one before the point included. */
  readonly precision: number;
  /** The bit before the point is stored. */
  readonly integerBit: boolean;
}

/** By length in bytes. */
const formats: ReadonlyMap<number, FloatFormat> = new Map([
  [2, { exponentBits: 5, precision: 11, integerBit: false }],
  [4, { exponentBits: 8, precision: 24, integerBit: false }],
  [8, { exponentBits: 11, precision: 53, integerBit: false }],
  [10, { exponentBits: 15, precision: 64, integerBit: true }],
  [16, { exponentBits: 15, precision: 113, integerBit: false }],
]);

/** Decimal exponents beyond this are beyond every format. */
const MAXIMUM_EXPONENT = 10_000;

/** Whether data of so many bytes can be floating-point: half, single, double, extended and quadruple. */
export function isFloatLength(bytes: number): boolean {
  return formats.has(bytes);
}

/**
 * The bits of a positive number in so many bytes, rounded to the nearest, ties to even.
 *
 * @param literal digits with a point, an exponent or both, or `infinity`, `qnan`, `snan`
 * @returns undefined when it is too large for the format
 */
export function floatBits(literal: string, bytes: number): bigint | undefined {
  const format = formats.get(bytes);
  if (format === undefined) throw new Error(`no floating-point format has ${bytes} bytes`);
  const fraction = BigInt(format.precision - 1);
  const half = 1n << (fraction - 1n);
  const largest = (1 << format.exponentBits) - 1;
  switch (literal) {
    case 'infinity':
      return pack(format, largest, 1n << fraction);
    case 'qnan':
      return pack(format, largest, (1n << fraction) | half);
    case 'snan':
      return pack(format, largest, (1n << fraction) | 1n);
  }
  const [, whole = '', decimals = '', power = '0'] =
    /^(\d+)(?:\.(\d*))?(?:e([-+]?\d+))?$/.exec(literal) ?? [];
  const digits = BigInt(whole + decimals);
  const exponent = Number(power) - decimals.length;
  if (digits === 0n || exponent < -MAXIMUM_EXPONENT) return 0n;
  if (exponent > MAXIMUM_EXPONENT) return undefined;
  const scale = 10n ** BigInt(Math.abs(exponent));
  return nearest(format, exponent < 0 ? digits : digits * scale, exponent < 0 ? scale : 1n);
}

/** The number of the format that is nearest to a fraction. */
function nearest(format: FloatFormat, numerator: bigint, denominator: bigint): bigint | undefined {
  const bias = (1 << (format.exponentBits - 1)) - 1;
  let power = bitLength(numerator) - bitLength(denominator);
  if (shifted(denominator, power) > shifted(numerator, -power)) power--;
  // Below the least exponent numbers lose precision instead.
  power = Math.max(power, 1 - bias);
  const shift = format.precision - 1 - power;
  const [dividend, divisor] = [shifted(numerator, shift), shifted(denominator, -shift)];
  let significand = dividend / divisor;
  const twice = 2n * (dividend % divisor);
  if (twice > divisor || (twice === divisor && (significand & 1n) === 1n)) significand++;
  if (bitLength(significand) > format.precision) {
    significand >>= 1n;
    power++;
  }
  if (power > bias) return undefined;
  return pack(format, bitLength(significand) < format.precision ? 0 : power + bias, significand);
}

function pack({ precision, integerBit }: FloatFormat, exponent: number, significand: bigint): bigint {
  if (integerBit) return (BigInt(exponent) << BigInt(precision)) | significand;
  const fraction = BigInt(precision - 1);
  return (BigInt(exponent) << fraction) | BigInt.asUintN(precision - 1, significand);
}

function bitLength(value: bigint): number {
  return value.toString(2).length;
}

/** To the left; by a negative count nothing happens: the other side of the fraction is shifted instead. */
function shifted(value: bigint, count: number): bigint {
  return count > 0 ? value << BigInt(count) : value;
}
