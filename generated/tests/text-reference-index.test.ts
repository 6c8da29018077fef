// Generated from isa/ by `ring1 generate`. Do not edit.
import { testText } from '../../test/generated/text.ts';

testText('generated/reference/index.ts', [
  ['before the first item reference/index.ts referenceBodies', '', 0, 'e2270a0321d9fb41'],
]);
