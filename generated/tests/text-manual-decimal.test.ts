// Generated from isa/ by `ring1 generate`. Do not edit.
import { testText } from '../../test/generated/text.ts';

testText('generated/manual/decimal.ts', [
  ['before the first item manual/decimal.ts', '', 0, '0ce82c2059c57fdb'],
  ['isa/instructions/decimal.yaml manual/decimal.ts pages', 'isa/instructions/decimal.yaml', 0, 'b0c4afbbf5859f8a'],
  ['isa/instructions/decimal.yaml:5 manual/decimal.ts', 'isa/instructions/decimal.yaml:5', 0, 'e862749d4126ce64'],
  ['isa/instructions/decimal.yaml:5 manual/decimal.ts #2', 'isa/instructions/decimal.yaml:5', 1, '87acb3a2e132902a'],
  ['isa/instructions/decimal.yaml:19 manual/decimal.ts', 'isa/instructions/decimal.yaml:19', 0, '0c7a3928374bede9'],
  ['isa/instructions/decimal.yaml:19 manual/decimal.ts #2', 'isa/instructions/decimal.yaml:19', 1, 'bc8f0e7e641447f9'],
  ['isa/instructions/decimal.yaml:35 manual/decimal.ts', 'isa/instructions/decimal.yaml:35', 0, '9aafc037aafda396'],
  ['isa/instructions/decimal.yaml:35 manual/decimal.ts #2', 'isa/instructions/decimal.yaml:35', 1, 'b6f619c8535b3bed'],
  ['isa/instructions/decimal.yaml:48 manual/decimal.ts', 'isa/instructions/decimal.yaml:48', 0, '1f916a78469337a1'],
  ['isa/instructions/decimal.yaml:48 manual/decimal.ts #2', 'isa/instructions/decimal.yaml:48', 1, '48745b5521f95fff'],
  ['isa/instructions/decimal.yaml:61 manual/decimal.ts', 'isa/instructions/decimal.yaml:61', 0, '98a6a3299fb6829a'],
  ['isa/instructions/decimal.yaml:61 manual/decimal.ts #2', 'isa/instructions/decimal.yaml:61', 1, 'b7a5f809b5480968'],
  ['isa/instructions/decimal.yaml:72 manual/decimal.ts', 'isa/instructions/decimal.yaml:72', 0, '9e9cae27d91899fc'],
  ['isa/instructions/decimal.yaml:72 manual/decimal.ts #2', 'isa/instructions/decimal.yaml:72', 1, 'b2814333bd981a6a'],
]);
