import { type Ending, type HardwareAnswer, registerNames } from './hardware-cases.ts';

const BREAKPOINT = 3;
/** CF, PF, AF, ZF, SF, TF, DF, OF. */
const COMPARED_FLAGS = 0xdd5;

const hex = (value: number) => value.toString(16);

/** Where two endings differ, as text; after a fault no flag is compared. */
export function hardwareDifference(
  { test, ending: hardware }: HardwareAnswer,
  ours: Ending,
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
  if (found.length === 0) return undefined;
  return `${test.id} ${Buffer.from(test.code).toString('hex')}: ${found.join(', ')}`;
}
