// Generated from isa/ by `ring1 generate`. Do not edit.
import { testText } from '../../test/generated/text.ts';

testText('generated/reference/far.ts', [
  ['before the first item reference/far.ts', '', 0, '9947a9fd8a64020f'],
  ['isa/instructions/far.yaml:5 reference/far.ts JMP_FAR_16', 'isa/instructions/far.yaml:5', 0, 'e56afd068577e74d'],
  ['isa/instructions/far.yaml:5 reference/far.ts JMP_FAR_32 #2', 'isa/instructions/far.yaml:5', 1, 'ca286119c0111fb2'],
  ['isa/instructions/far.yaml:14 reference/far.ts JMP_FAR_M_16', 'isa/instructions/far.yaml:14', 0, 'fc72b5c79e4a2c81'],
  ['isa/instructions/far.yaml:14 reference/far.ts JMP_FAR_M_32 #2', 'isa/instructions/far.yaml:14', 1, '6bae04b10d742552'],
  ['isa/instructions/far.yaml:25 reference/far.ts CALL_FAR_16', 'isa/instructions/far.yaml:25', 0, 'a1e3d96717967fc1'],
  ['isa/instructions/far.yaml:25 reference/far.ts CALL_FAR_32 #2', 'isa/instructions/far.yaml:25', 1, '8975b6b8dbc0871f'],
  ['isa/instructions/far.yaml:37 reference/far.ts CALL_FAR_M_16', 'isa/instructions/far.yaml:37', 0, 'dfe327e4f2c0ca7c'],
  ['isa/instructions/far.yaml:37 reference/far.ts CALL_FAR_M_32 #2', 'isa/instructions/far.yaml:37', 1, '60a1d25f62f0cfc3'],
  ['isa/instructions/far.yaml:50 reference/far.ts RET_FAR_16', 'isa/instructions/far.yaml:50', 0, '70edcd16ac4c1765'],
  ['isa/instructions/far.yaml:50 reference/far.ts RET_FAR_32 #2', 'isa/instructions/far.yaml:50', 1, 'ba9c5d16cefb613a'],
  ['isa/instructions/far.yaml:59 reference/far.ts RET_FAR_I_16', 'isa/instructions/far.yaml:59', 0, '7de217c02eb0d22d'],
  ['isa/instructions/far.yaml:59 reference/far.ts RET_FAR_I_16_32 #2', 'isa/instructions/far.yaml:59', 1, '0e59d1f5a5271df0'],
]);
