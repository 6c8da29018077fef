// Generated from isa/ by `ring1 generate`. Do not edit.
import { testText } from '../../test/generated/text.ts';

testText('generated/reference/segment.ts', [
  ['before the first item reference/segment.ts', '', 0, '2fb65905c51c01c9'],
  ['isa/instructions/segment.yaml:14 reference/segment.ts MOV_FROM_SREG_16', 'isa/instructions/segment.yaml:14', 0, 'c813b867705a4f43'],
  ['isa/instructions/segment.yaml:14 reference/segment.ts MOV_FROM_SREG_32 #2', 'isa/instructions/segment.yaml:14', 1, '5ec81d6931c7b849'],
  ['isa/instructions/segment.yaml:14 reference/segment.ts MOV_FROM_SREG_16__2 #3', 'isa/instructions/segment.yaml:14', 2, 'c7c7236e83f13e5d'],
  ['isa/instructions/segment.yaml:25 reference/segment.ts MOV_TO_SREG_16', 'isa/instructions/segment.yaml:25', 0, '8e6145c8b1cc2d41'],
  ['isa/instructions/segment.yaml:37 reference/segment.ts PUSH_SREG_16', 'isa/instructions/segment.yaml:37', 0, '2943cfab22ddaebd'],
  ['isa/instructions/segment.yaml:37 reference/segment.ts PUSH_SREG_32 #2', 'isa/instructions/segment.yaml:37', 1, '61136ad1b26d42c4'],
  ['isa/instructions/segment.yaml:51 reference/segment.ts POP_SREG_16', 'isa/instructions/segment.yaml:51', 0, 'c9b7a9b4657514f1'],
  ['isa/instructions/segment.yaml:51 reference/segment.ts POP_SREG_32 #2', 'isa/instructions/segment.yaml:51', 1, 'fee376aa40959c5d'],
  ['isa/instructions/segment.yaml:70 reference/segment.ts LES_16', 'isa/instructions/segment.yaml:70', 0, 'b42902c1e54dffff'],
  ['isa/instructions/segment.yaml:70 reference/segment.ts LES_32 #2', 'isa/instructions/segment.yaml:70', 1, '384904572ce267ec'],
  ['isa/instructions/segment.yaml:79 reference/segment.ts LDS_16', 'isa/instructions/segment.yaml:79', 0, '7fd56eb0c578bbd0'],
  ['isa/instructions/segment.yaml:79 reference/segment.ts LDS_32 #2', 'isa/instructions/segment.yaml:79', 1, '73511b40d047085f'],
  ['isa/instructions/segment.yaml:88 reference/segment.ts LSS_16', 'isa/instructions/segment.yaml:88', 0, 'da808f02599de5ec'],
  ['isa/instructions/segment.yaml:88 reference/segment.ts LSS_32 #2', 'isa/instructions/segment.yaml:88', 1, '3514de32958ad448'],
  ['isa/instructions/segment.yaml:97 reference/segment.ts LFS_16', 'isa/instructions/segment.yaml:97', 0, '718bb5bfb9e9dbbb'],
  ['isa/instructions/segment.yaml:97 reference/segment.ts LFS_32 #2', 'isa/instructions/segment.yaml:97', 1, 'd285a62e0d7c14ae'],
  ['isa/instructions/segment.yaml:106 reference/segment.ts LGS_16', 'isa/instructions/segment.yaml:106', 0, 'ff5536b71e9e4f9e'],
  ['isa/instructions/segment.yaml:106 reference/segment.ts LGS_32 #2', 'isa/instructions/segment.yaml:106', 1, 'f99d079a013cb8b2'],
]);
