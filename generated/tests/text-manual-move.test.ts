// Generated from isa/ by `ring1 generate`. Do not edit.
import { testText } from '../../test/generated/text.ts';

testText('generated/manual/move.ts', [
  ['before the first item manual/move.ts', '', 0, '0ce82c2059c57fdb'],
  ['isa/instructions/move.yaml manual/move.ts pages', 'isa/instructions/move.yaml', 0, '721cfab8dae630d6'],
  ['isa/instructions/move.yaml:5 manual/move.ts', 'isa/instructions/move.yaml:5', 0, '6f7008d64bcca104'],
  ['isa/instructions/move.yaml:5 manual/move.ts #2', 'isa/instructions/move.yaml:5', 1, '370d0682f5bf731e'],
  ['isa/instructions/move.yaml:24 manual/move.ts', 'isa/instructions/move.yaml:24', 0, '96d0e1b902a0b832'],
  ['isa/instructions/move.yaml:24 manual/move.ts #2', 'isa/instructions/move.yaml:24', 1, 'cde32bc2e7f38214'],
  ['isa/instructions/move.yaml:33 manual/move.ts', 'isa/instructions/move.yaml:33', 0, '68f675d2bfe891b2'],
  ['isa/instructions/move.yaml:33 manual/move.ts #2', 'isa/instructions/move.yaml:33', 1, 'e4345a9cad82cef5'],
  ['isa/instructions/move.yaml:42 manual/move.ts', 'isa/instructions/move.yaml:42', 0, '6f7b46992c829e9c'],
  ['isa/instructions/move.yaml:42 manual/move.ts #2', 'isa/instructions/move.yaml:42', 1, 'e157a2f63499f697'],
  ['isa/instructions/move.yaml:49 manual/move.ts', 'isa/instructions/move.yaml:49', 0, '7fb399876749e60e'],
  ['isa/instructions/move.yaml:49 manual/move.ts #2', 'isa/instructions/move.yaml:49', 1, '38bf031cccec59da'],
  ['isa/instructions/move.yaml:58 manual/move.ts', 'isa/instructions/move.yaml:58', 0, '2a35aa217df69b9e'],
  ['isa/instructions/move.yaml:58 manual/move.ts #2', 'isa/instructions/move.yaml:58', 1, '46cef3028d8e4ad1'],
  ['isa/instructions/move.yaml:66 manual/move.ts', 'isa/instructions/move.yaml:66', 0, '6de71d13702d80b3'],
  ['isa/instructions/move.yaml:66 manual/move.ts #2', 'isa/instructions/move.yaml:66', 1, 'b047ebb7d1a08e5e'],
  ['isa/instructions/move.yaml:74 manual/move.ts', 'isa/instructions/move.yaml:74', 0, 'da5c3c0130adf682'],
  ['isa/instructions/move.yaml:74 manual/move.ts #2', 'isa/instructions/move.yaml:74', 1, 'eee53988a04bb186'],
  ['isa/instructions/move.yaml:85 manual/move.ts', 'isa/instructions/move.yaml:85', 0, '2145544c73517dfa'],
  ['isa/instructions/move.yaml:85 manual/move.ts #2', 'isa/instructions/move.yaml:85', 1, '1fa2eee78a96033a'],
  ['isa/instructions/move.yaml:93 manual/move.ts', 'isa/instructions/move.yaml:93', 0, '60700038736b665d'],
  ['isa/instructions/move.yaml:93 manual/move.ts #2', 'isa/instructions/move.yaml:93', 1, '2f2ac14c633641b7'],
  ['isa/instructions/move.yaml:109 manual/move.ts', 'isa/instructions/move.yaml:109', 0, 'db7f1ad5ef6f7c6c'],
  ['isa/instructions/move.yaml:109 manual/move.ts #2', 'isa/instructions/move.yaml:109', 1, '48dae189182a6597'],
]);
