// Generated from isa/ by `ring1 generate`. Do not edit.
import { testText } from '../../test/generated/text.ts';

testText('generated/reference/stack.ts', [
  ['before the first item reference/stack.ts', '', 0, '46f3be0b50028d8a'],
  ['isa/instructions/stack.yaml:5 reference/stack.ts PUSH_16', 'isa/instructions/stack.yaml:5', 0, 'da7c0b32271b3dca'],
  ['isa/instructions/stack.yaml:5 reference/stack.ts PUSH_32 #2', 'isa/instructions/stack.yaml:5', 1, 'f873fc74f242e65c'],
  ['isa/instructions/stack.yaml:17 reference/stack.ts POP_16', 'isa/instructions/stack.yaml:17', 0, 'c009626aba1495f1'],
  ['isa/instructions/stack.yaml:17 reference/stack.ts POP_32 #2', 'isa/instructions/stack.yaml:17', 1, '19860adfed6f9a1f'],
  ['isa/instructions/stack.yaml:27 reference/stack.ts POP_M_16', 'isa/instructions/stack.yaml:27', 0, '2ba0d97c15a44274'],
  ['isa/instructions/stack.yaml:27 reference/stack.ts POP_M_32 #2', 'isa/instructions/stack.yaml:27', 1, '7c88564f07ae6cfb'],
  ['isa/instructions/stack.yaml:40 reference/stack.ts PUSHA_16', 'isa/instructions/stack.yaml:40', 0, 'd9fd4c2965bb3935'],
  ['isa/instructions/stack.yaml:40 reference/stack.ts PUSHA_32 #2', 'isa/instructions/stack.yaml:40', 1, 'f10d5b207d8c9f2e'],
  ['isa/instructions/stack.yaml:57 reference/stack.ts POPA_16', 'isa/instructions/stack.yaml:57', 0, '2c8f221fc0844e8d'],
  ['isa/instructions/stack.yaml:57 reference/stack.ts POPA_32 #2', 'isa/instructions/stack.yaml:57', 1, 'aaa623a1ddbda2c5'],
  ['isa/instructions/stack.yaml:79 reference/stack.ts ENTER_16_8', 'isa/instructions/stack.yaml:79', 0, '3232f8923b3e70df'],
  ['isa/instructions/stack.yaml:79 reference/stack.ts ENTER_16_8_32 #2', 'isa/instructions/stack.yaml:79', 1, 'c291927ae7cec2a2'],
  ['isa/instructions/stack.yaml:105 reference/stack.ts LEAVE_16', 'isa/instructions/stack.yaml:105', 0, '7b1ca0cb6446aedf'],
  ['isa/instructions/stack.yaml:105 reference/stack.ts LEAVE_32 #2', 'isa/instructions/stack.yaml:105', 1, 'c852740893f797ae'],
]);
