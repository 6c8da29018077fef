// Generated from isa/ by `ring1 generate`. Do not edit.
import { testText } from '../../test/generated/text.ts';

testText('generated/manifest.json', [
  ['before the first item manifest.json', '', 0, 'd2c1ff1b599b9177'],
]);
