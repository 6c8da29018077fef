// Generated from isa/ by `ring1 generate`. Do not edit.
import { testText } from '../../test/generated/text.ts';

testText('generated/reference/multiply.ts', [
  ['before the first item reference/multiply.ts', '', 0, '286abffcfd973b74'],
  ['isa/instructions/multiply.yaml:7 reference/multiply.ts MUL_8_8', 'isa/instructions/multiply.yaml:7', 0, '040faf6c97c81163'],
  ['isa/instructions/multiply.yaml:17 reference/multiply.ts MUL_16', 'isa/instructions/multiply.yaml:17', 0, '4e0f53519808ba19'],
  ['isa/instructions/multiply.yaml:17 reference/multiply.ts MUL_32 #2', 'isa/instructions/multiply.yaml:17', 1, '045a8712ab242fd6'],
  ['isa/instructions/multiply.yaml:28 reference/multiply.ts IMUL_8_8', 'isa/instructions/multiply.yaml:28', 0, 'b696223af7e8355a'],
  ['isa/instructions/multiply.yaml:38 reference/multiply.ts IMUL_16', 'isa/instructions/multiply.yaml:38', 0, 'ff2ab7e98cecad17'],
  ['isa/instructions/multiply.yaml:38 reference/multiply.ts IMUL_32 #2', 'isa/instructions/multiply.yaml:38', 1, '07d70f20fa96a311'],
  ['isa/instructions/multiply.yaml:48 reference/multiply.ts IMUL_2_16', 'isa/instructions/multiply.yaml:48', 0, '66bbf05074690a62'],
  ['isa/instructions/multiply.yaml:48 reference/multiply.ts IMUL_2_32 #2', 'isa/instructions/multiply.yaml:48', 1, 'de8e0136f125ca91'],
  ['isa/instructions/multiply.yaml:59 reference/multiply.ts IMUL_3_16', 'isa/instructions/multiply.yaml:59', 0, 'f374556e0c34153f'],
  ['isa/instructions/multiply.yaml:59 reference/multiply.ts IMUL_3_32 #2', 'isa/instructions/multiply.yaml:59', 1, '10cd5baa4a3be79b'],
  ['isa/instructions/multiply.yaml:72 reference/multiply.ts DIV_8_8', 'isa/instructions/multiply.yaml:72', 0, '7ee0072c261b0ab1'],
  ['isa/instructions/multiply.yaml:85 reference/multiply.ts DIV_16', 'isa/instructions/multiply.yaml:85', 0, 'd3337323ae060c7a'],
  ['isa/instructions/multiply.yaml:85 reference/multiply.ts DIV_32 #2', 'isa/instructions/multiply.yaml:85', 1, 'bb22b8f60b3113a8'],
  ['isa/instructions/multiply.yaml:99 reference/multiply.ts IDIV_8_8', 'isa/instructions/multiply.yaml:99', 0, '8847fe52657d005c'],
  ['isa/instructions/multiply.yaml:114 reference/multiply.ts IDIV_16', 'isa/instructions/multiply.yaml:114', 0, '9e05957507035e09'],
  ['isa/instructions/multiply.yaml:114 reference/multiply.ts IDIV_32 #2', 'isa/instructions/multiply.yaml:114', 1, '9779c2c88fb444a7'],
]);
