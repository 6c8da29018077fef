// Generated from isa/ by `ring1 generate`. Do not edit.
import { testText } from '../../test/generated/text.ts';

testText('generated/manual/control.ts', [
  ['before the first item manual/control.ts', '', 0, '0ce82c2059c57fdb'],
  ['isa/instructions/control.yaml manual/control.ts pages', 'isa/instructions/control.yaml', 0, '7e36578de1d8ada0'],
  ['isa/instructions/control.yaml:7 manual/control.ts', 'isa/instructions/control.yaml:7', 0, '82d6271132e3d316'],
  ['isa/instructions/control.yaml:7 manual/control.ts #2', 'isa/instructions/control.yaml:7', 1, '1c0033baac975df1'],
  ['isa/instructions/control.yaml:19 manual/control.ts', 'isa/instructions/control.yaml:19', 0, '3abe535f4a747fca'],
  ['isa/instructions/control.yaml:19 manual/control.ts #2', 'isa/instructions/control.yaml:19', 1, '6d83c598d8d6aa08'],
  ['isa/instructions/control.yaml:31 manual/control.ts', 'isa/instructions/control.yaml:31', 0, '5490d0a235246722'],
  ['isa/instructions/control.yaml:31 manual/control.ts #2', 'isa/instructions/control.yaml:31', 1, '3222094ffecd5e76'],
  ['isa/instructions/control.yaml:41 manual/control.ts', 'isa/instructions/control.yaml:41', 0, '0aedcb8fc4bccdb5'],
  ['isa/instructions/control.yaml:41 manual/control.ts #2', 'isa/instructions/control.yaml:41', 1, '56430e27269ae6a1'],
  ['isa/instructions/control.yaml:52 manual/control.ts', 'isa/instructions/control.yaml:52', 0, '44c64698d4d9e487'],
  ['isa/instructions/control.yaml:52 manual/control.ts #2', 'isa/instructions/control.yaml:52', 1, 'ce7e188232a649fc'],
  ['isa/instructions/control.yaml:63 manual/control.ts', 'isa/instructions/control.yaml:63', 0, '5849848367baf5a4'],
  ['isa/instructions/control.yaml:63 manual/control.ts #2', 'isa/instructions/control.yaml:63', 1, '9efac14655351e09'],
  ['isa/instructions/control.yaml:74 manual/control.ts', 'isa/instructions/control.yaml:74', 0, 'b012f092b6086fd1'],
  ['isa/instructions/control.yaml:74 manual/control.ts #2', 'isa/instructions/control.yaml:74', 1, '092089dd4dc33e0f'],
  ['isa/instructions/control.yaml:86 manual/control.ts', 'isa/instructions/control.yaml:86', 0, 'da4676f95c4c3ced'],
  ['isa/instructions/control.yaml:86 manual/control.ts #2', 'isa/instructions/control.yaml:86', 1, '152cd3b5d60ad88e'],
  ['isa/instructions/control.yaml:98 manual/control.ts', 'isa/instructions/control.yaml:98', 0, 'f20f77ab27d3e87c'],
  ['isa/instructions/control.yaml:98 manual/control.ts #2', 'isa/instructions/control.yaml:98', 1, '51fa6a1ea3646102'],
  ['isa/instructions/control.yaml:105 manual/control.ts', 'isa/instructions/control.yaml:105', 0, '1606f88bb2052a5f'],
  ['isa/instructions/control.yaml:105 manual/control.ts #2', 'isa/instructions/control.yaml:105', 1, '8d0233c01347e42e'],
]);
