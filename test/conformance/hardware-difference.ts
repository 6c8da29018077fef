import { type Ending, type HardwareAnswer, registerNames, type StackState } from './hardware-cases.ts';

const BREAKPOINT = 3;
/** CF, PF, AF, ZF, SF, TF, DF, OF. */
const COMPARED_FLAGS = 0xdd5;

const hex = (value: number) => value.toString(16);

/**
 * Where two endings differ, as text; after a fault no flag is compared.
 * @param units last places by which numbers of the x87 may differ; then what the status says of the rounding may differ too
 */
export function hardwareDifference(
  { test, ending: hardware }: HardwareAnswer,
  ours: Ending,
  units = 0,
): string | undefined {
  const found: string[] = [];
  const compare = (name: string, expected: number, actual: number) => {
    if (expected !== actual) found.push(`${name} ${hex(actual)}, not ${hex(expected)}`);
  };
  compare('vector', hardware.vector, ours.vector);
  compare('error', hardware.error, ours.error);
  compare('ip', hardware.offset, ours.offset);
  const defined = hardware.vector === BREAKPOINT ? COMPARED_FLAGS & ~test.undefinedFlags : 0;
  compare('flags', hardware.flags & defined, ours.flags & defined);
  registerNames.forEach((name, k) => {
    compare(name, hardware.registers[k]!, ours.registers[k]!);
  });
  for (const region of ['data', 'stack'] as const) {
    if (Buffer.compare(hardware[region], ours[region]) === 0) continue;
    const at = hardware[region].findIndex((byte, k) => byte !== ours[region][k]);
    compare(`${region}+${hex(at)}`, hardware[region][at]!, ours[region][at]!);
  }
  if (hardware.fpu !== undefined && ours.fpu !== undefined)
    found.push(...stackDifferences(hardware.fpu, ours.fpu, units));
  if (found.length === 0) return undefined;
  return `${test.id} ${Buffer.from(test.code).toString('hex')}: ${found.join(', ')}`;
}

/** C1 and UE: which way a result was rounded, and whether that made it too small. */
const ROUNDING = 0x210;

function stackDifferences(hardware: StackState, ours: StackState, units: number): string[] {
  const ignored = units > 0 ? ROUNDING : 0;
  const found = (['control', 'status', 'full'] as const)
    .filter((name) => (hardware[name] & ~ignored) !== (ours[name] & ~ignored))
    .map((name) => `${name} ${hex(ours[name])}, not ${hex(hardware[name])}`);
  hardware.registers.forEach((value, i) => {
    const own = ours.registers[i]!;
    const distance = ordinal(value) - ordinal(own);
    if (distance > units || distance < -units)
      found.push(`st${i} ${own.toString(16)}, not ${value.toString(16)}`);
    else if (distance === 0n && own !== value) found.push(`st${i} ${own.toString(16)} in another form`);
  });
  return found;
}

/** Numbers of one sign in their order: one more for the next. The integer bit follows from the exponent. */
function ordinal(value: bigint): bigint {
  return ((value >> 64n) << 63n) | BigInt.asUintN(63, value);
}
