// Generated from isa/ by `ring1 generate`. Do not edit.
import { testText } from '../../test/generated/text.ts';

testText('generated/reference/control.ts', [
  ['before the first item reference/control.ts', '', 0, 'e4e9662f0cfa8bc1'],
  ['isa/instructions/control.yaml:7 reference/control.ts JMP_32_16', 'isa/instructions/control.yaml:7', 0, '52b2e76798a83f1a'],
  ['isa/instructions/control.yaml:7 reference/control.ts JMP_32 #2', 'isa/instructions/control.yaml:7', 1, 'cad9536c9f61feb8'],
  ['isa/instructions/control.yaml:7 reference/control.ts JMP_16 #3', 'isa/instructions/control.yaml:7', 2, '3f62dd82bd1f240a'],
  ['isa/instructions/control.yaml:19 reference/control.ts CALL_32_16', 'isa/instructions/control.yaml:19', 0, '53753ff5ac00f861'],
  ['isa/instructions/control.yaml:19 reference/control.ts CALL_32 #2', 'isa/instructions/control.yaml:19', 1, '6ec9e7613bf0712e'],
  ['isa/instructions/control.yaml:19 reference/control.ts CALL_16 #3', 'isa/instructions/control.yaml:19', 2, 'c9ae3c99a0b6c4a2'],
  ['isa/instructions/control.yaml:31 reference/control.ts RET_16', 'isa/instructions/control.yaml:31', 0, '99044a9a46d8b1b1'],
  ['isa/instructions/control.yaml:31 reference/control.ts RET_32 #2', 'isa/instructions/control.yaml:31', 1, '012dd2829c35e0df'],
  ['isa/instructions/control.yaml:41 reference/control.ts RET_I_16', 'isa/instructions/control.yaml:41', 0, '156dbf83e7e6f91c'],
  ['isa/instructions/control.yaml:41 reference/control.ts RET_I_16_32 #2', 'isa/instructions/control.yaml:41', 1, 'e2a6458fbd019d92'],
  ['isa/instructions/control.yaml:52 reference/control.ts JECXZ_32_16', 'isa/instructions/control.yaml:52', 0, 'd7960e2cfb776773'],
  ['isa/instructions/control.yaml:52 reference/control.ts JECXZ_32 #2', 'isa/instructions/control.yaml:52', 1, 'c8860b73f8992cb5'],
  ['isa/instructions/control.yaml:63 reference/control.ts LOOP_32_16', 'isa/instructions/control.yaml:63', 0, '83d6c3c8f787c198'],
  ['isa/instructions/control.yaml:63 reference/control.ts LOOP_32 #2', 'isa/instructions/control.yaml:63', 1, 'acc6121bdeb9ed4a'],
  ['isa/instructions/control.yaml:74 reference/control.ts LOOPE_32_16', 'isa/instructions/control.yaml:74', 0, '5864c5a31c598634'],
  ['isa/instructions/control.yaml:74 reference/control.ts LOOPE_32 #2', 'isa/instructions/control.yaml:74', 1, 'd5c308b4e3a559af'],
  ['isa/instructions/control.yaml:86 reference/control.ts LOOPNE_32_16', 'isa/instructions/control.yaml:86', 0, '4d1d34caad377f6a'],
  ['isa/instructions/control.yaml:86 reference/control.ts LOOPNE_32 #2', 'isa/instructions/control.yaml:86', 1, '0f38c95054655cc1'],
  ['isa/instructions/control.yaml:98 reference/control.ts UD1_16', 'isa/instructions/control.yaml:98', 0, '2eb69343cca69e7d'],
  ['isa/instructions/control.yaml:98 reference/control.ts UD1_32 #2', 'isa/instructions/control.yaml:98', 1, 'ad2f55c4306ebcf1'],
  ['isa/instructions/control.yaml:105 reference/control.ts UD2', 'isa/instructions/control.yaml:105', 0, 'c7b4551641ac608c'],
]);
