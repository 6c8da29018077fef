// Generated from isa/ by `ring1 generate`. Do not edit.
import { testText } from '../../test/generated/text.ts';

testText('generated/manual/stack.ts', [
  ['before the first item manual/stack.ts', '', 0, '0ce82c2059c57fdb'],
  ['isa/instructions/stack.yaml manual/stack.ts pages', 'isa/instructions/stack.yaml', 0, '200ba568cbcd5de8'],
  ['isa/instructions/stack.yaml:5 manual/stack.ts', 'isa/instructions/stack.yaml:5', 0, '0b5977ac43283a63'],
  ['isa/instructions/stack.yaml:5 manual/stack.ts #2', 'isa/instructions/stack.yaml:5', 1, '48fdeb67af2bdf32'],
  ['isa/instructions/stack.yaml:17 manual/stack.ts', 'isa/instructions/stack.yaml:17', 0, '748e21620df801d6'],
  ['isa/instructions/stack.yaml:17 manual/stack.ts #2', 'isa/instructions/stack.yaml:17', 1, 'cb80715a63b2888a'],
  ['isa/instructions/stack.yaml:27 manual/stack.ts', 'isa/instructions/stack.yaml:27', 0, '89ce34634048c7ff'],
  ['isa/instructions/stack.yaml:27 manual/stack.ts #2', 'isa/instructions/stack.yaml:27', 1, 'a983a27248eab5b3'],
  ['isa/instructions/stack.yaml:40 manual/stack.ts', 'isa/instructions/stack.yaml:40', 0, 'a726aaa2ad9420b1'],
  ['isa/instructions/stack.yaml:40 manual/stack.ts #2', 'isa/instructions/stack.yaml:40', 1, '84774625b7814d86'],
  ['isa/instructions/stack.yaml:57 manual/stack.ts', 'isa/instructions/stack.yaml:57', 0, '11cd76b5ad87ab33'],
  ['isa/instructions/stack.yaml:57 manual/stack.ts #2', 'isa/instructions/stack.yaml:57', 1, '7266718f95f17834'],
  ['isa/instructions/stack.yaml:79 manual/stack.ts', 'isa/instructions/stack.yaml:79', 0, 'df5298edea05135c'],
  ['isa/instructions/stack.yaml:79 manual/stack.ts #2', 'isa/instructions/stack.yaml:79', 1, '26daceb77b4dcd2b'],
  ['isa/instructions/stack.yaml:105 manual/stack.ts', 'isa/instructions/stack.yaml:105', 0, '3df41ba01b5501da'],
  ['isa/instructions/stack.yaml:105 manual/stack.ts #2', 'isa/instructions/stack.yaml:105', 1, 'da0076b83ebd8da8'],
]);
