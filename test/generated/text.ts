import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { digest, textItems } from '../../generator/emit/tests/items.ts';

/** Tests that every item of a generated file has the text it was emitted with. */
export function testText(
  path: string,
  rows: readonly (readonly [name: string, place: string, ordinal: number, digest: string])[],
): void {
  const text = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
  const digests = new Map(
    textItems(text).map((item) => [`${item.place} ${item.ordinal}`, digest(item.text)]),
  );
  for (const [name, place, ordinal, expected] of rows) {
    it(name, () =>
      expect(digests.get(`${place} ${ordinal}`), 'text is not what was generated').toBe(expected),
    );
  }
  it(`${path} has ${rows.length} items`, () => expect(digests.size).toBe(rows.length));
}
