import type { PrefixSpec } from '../specification.ts';
import { SEGMENT_NUMBERS } from './tree.ts';

/** Numbers of the repeat prefixes, as `Instruction.repeat` counts them. */
const REPEAT_NUMBERS: ReadonlyMap<string, number> = new Map([
  ['rep', 1],
  ['repne', 2],
]);

/** The number of what a prefix selects within its group; undefined when its group has no such value. */
export function prefixValue({ group, value }: PrefixSpec): number | undefined {
  if (group === 'segment') return SEGMENT_NUMBERS.get(value);
  if (group === 'repeat') return REPEAT_NUMBERS.get(value);
  return value === '' ? 0 : undefined;
}
