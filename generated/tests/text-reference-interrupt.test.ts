// Generated from isa/ by `ring1 generate`. Do not edit.
import { testText } from '../../test/generated/text.ts';

testText('generated/reference/interrupt.ts', [
  ['before the first item reference/interrupt.ts', '', 0, 'ccbd12781e9f82ec'],
  ['isa/instructions/interrupt.yaml:5 reference/interrupt.ts INT3', 'isa/instructions/interrupt.yaml:5', 0, 'ffd243d6cd040590'],
  ['isa/instructions/interrupt.yaml:12 reference/interrupt.ts INT_8', 'isa/instructions/interrupt.yaml:12', 0, 'd9aea92479d57d0b'],
  ['isa/instructions/interrupt.yaml:20 reference/interrupt.ts INTO', 'isa/instructions/interrupt.yaml:20', 0, '991fba3060332a68'],
  ['isa/instructions/interrupt.yaml:29 reference/interrupt.ts INT1', 'isa/instructions/interrupt.yaml:29', 0, '66e29f493626c6ac'],
  ['isa/instructions/interrupt.yaml:37 reference/interrupt.ts BOUND_16', 'isa/instructions/interrupt.yaml:37', 0, '8bdc121cb5955995'],
  ['isa/instructions/interrupt.yaml:37 reference/interrupt.ts BOUND_32 #2', 'isa/instructions/interrupt.yaml:37', 1, '033555667619c775'],
  ['isa/instructions/interrupt.yaml:48 reference/interrupt.ts IRET_16', 'isa/instructions/interrupt.yaml:48', 0, 'be32bdef084e89ff'],
  ['isa/instructions/interrupt.yaml:48 reference/interrupt.ts IRET_32 #2', 'isa/instructions/interrupt.yaml:48', 1, '32d4223ab92db775'],
]);
