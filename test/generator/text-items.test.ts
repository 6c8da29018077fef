import { expect, it } from 'vitest';
import { digest, textItems } from '../../generator/emit/tests/items.ts';

const text = [
  '// head',
  '/** A — isa/a.yaml:1 */',
  'one',
  '/** A — isa/a.yaml:1 */',
  'two',
  'row, // isa/b.yaml:2',
].join('\n');

it('splits text at its tags and counts those that repeat', () => {
  expect(textItems(text).map(({ place, ordinal }) => `${place} ${ordinal}`)).toEqual([
    ' 0',
    'isa/a.yaml:1 0',
    'isa/a.yaml:1 1',
    'isa/b.yaml:2 0',
  ]);
});

it('loses no line', () => {
  expect(
    textItems(text)
      .map((item) => item.text)
      .join('\n'),
  ).toBe(text);
});

it('tells texts apart', () => {
  expect(digest('one')).not.toBe(digest('two'));
  expect(digest('one')).toHaveLength(16);
});
