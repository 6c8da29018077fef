import { expect, it } from 'vitest';

/**
 * Tests that `table[first + n]` is the n-th expected row, and, in the part that reaches the end, that the table
 * has `length` rows. Each test is called by its row's line in the specification.
 */
export function testRows(
  file: string,
  table: readonly object[],
  first: number,
  length: number,
  rows: readonly (readonly [name: string, row: object])[],
): void {
  for (const [n, [name, row]] of rows.entries()) it(name, () => expect(table[first + n]).toEqual(row));
  if (first + rows.length === length)
    it(`${file} has ${length} rows`, () => expect(table).toHaveLength(length));
}

/** Tests an object that gives numbers to names. */
export function testNumbers(
  file: string,
  table: Readonly<Record<string, number>>,
  rows: readonly (readonly [name: string, key: string, value: number])[],
): void {
  for (const [name, key, value] of rows) it(name, () => expect(table[key]).toBe(value));
  it(`${file} names ${rows.length}`, () => expect(Object.keys(table)).toHaveLength(rows.length));
}

/** Tests which forms each opcode of a map may begin, in order of preference. */
export function testOpcodes(
  file: string,
  map: readonly (readonly number[])[],
  rows: readonly (readonly [name: string, forms: readonly number[]])[],
): void {
  for (const [opcode, [name, forms]] of rows.entries()) it(name, () => expect(map[opcode]).toEqual(forms));
  it(`${file} has 256 opcodes`, () => expect(map).toHaveLength(256));
}
