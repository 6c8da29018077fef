import { expect, it } from 'vitest';
import { misnamedFeatures } from './form-features.ts';

it('every form needs the CPU feature that an independent decoder names for it', () => {
  expect(misnamedFeatures()).toEqual([]);
});
