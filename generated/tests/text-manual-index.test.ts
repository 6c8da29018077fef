// Generated from isa/ by `ring1 generate`. Do not edit.
import { testText } from '../../test/generated/text.ts';

testText('generated/manual/index.ts', [
  ['before the first item manual/index.ts manual', '', 0, '4facf1a45bb0f55d'],
]);
