import { prefixes } from '../../generated/prefixes.ts';
import type { PrefixRow } from './architecture.ts';

/** What each byte is as a prefix; undefined for bytes that are none. */
export const prefixOf: readonly (PrefixRow | undefined)[] = Array.from({ length: 256 }, (_, byte) =>
  prefixes.find((row) => row.byte === byte),
);

/** The byte of the prefix that selects `value` (a segment number, 1 REP, 2 REPNE) within its group. */
export function prefixByte(group: PrefixRow['group'], value = 0): number {
  const row = prefixes.find((candidate) => candidate.group === group && candidate.value === value);
  if (row === undefined) throw new Error(`isa/prefixes.yaml has no prefix of group ${group} for ${value}`);
  return row.byte;
}

/** Whether a mandatory prefix byte (0: none) is the operand-size prefix, which then changes no operand size. */
export function isOperandSizePrefix(byte: number): boolean {
  return prefixOf[byte]?.group === 'operand-size';
}
