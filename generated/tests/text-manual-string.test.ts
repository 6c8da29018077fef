// Generated from isa/ by `ring1 generate`. Do not edit.
import { testText } from '../../test/generated/text.ts';

testText('generated/manual/string.ts', [
  ['before the first item manual/string.ts', '', 0, '0ce82c2059c57fdb'],
  ['isa/instructions/string.yaml manual/string.ts pages', 'isa/instructions/string.yaml', 0, '1f15da2e70abb476'],
  ['isa/instructions/string.yaml:8 manual/string.ts', 'isa/instructions/string.yaml:8', 0, '216056cf92274297'],
  ['isa/instructions/string.yaml:8 manual/string.ts #2', 'isa/instructions/string.yaml:8', 1, '8cb57d75f3da4de2'],
  ['isa/instructions/string.yaml:17 manual/string.ts', 'isa/instructions/string.yaml:17', 0, 'c2f3399a3b95697a'],
  ['isa/instructions/string.yaml:17 manual/string.ts #2', 'isa/instructions/string.yaml:17', 1, 'cda29387009fc756'],
  ['isa/instructions/string.yaml:27 manual/string.ts', 'isa/instructions/string.yaml:27', 0, 'b4ba2ef62277c1a2'],
  ['isa/instructions/string.yaml:27 manual/string.ts #2', 'isa/instructions/string.yaml:27', 1, 'e67dc70d1a79e006'],
  ['isa/instructions/string.yaml:38 manual/string.ts', 'isa/instructions/string.yaml:38', 0, 'ede758aecbd7e5ec'],
  ['isa/instructions/string.yaml:38 manual/string.ts #2', 'isa/instructions/string.yaml:38', 1, '13497481e68ded73'],
  ['isa/instructions/string.yaml:50 manual/string.ts', 'isa/instructions/string.yaml:50', 0, 'f81c32a8af065884'],
  ['isa/instructions/string.yaml:50 manual/string.ts #2', 'isa/instructions/string.yaml:50', 1, 'e2e05c828fb97745'],
  ['isa/instructions/string.yaml:58 manual/string.ts', 'isa/instructions/string.yaml:58', 0, '408fa7aa49d02045'],
  ['isa/instructions/string.yaml:58 manual/string.ts #2', 'isa/instructions/string.yaml:58', 1, '26f14de13d49b599'],
  ['isa/instructions/string.yaml:67 manual/string.ts', 'isa/instructions/string.yaml:67', 0, '7cb171f39815ec37'],
  ['isa/instructions/string.yaml:67 manual/string.ts #2', 'isa/instructions/string.yaml:67', 1, 'a46ec9354fe0417e'],
  ['isa/instructions/string.yaml:75 manual/string.ts', 'isa/instructions/string.yaml:75', 0, '682b117891e4c212'],
  ['isa/instructions/string.yaml:75 manual/string.ts #2', 'isa/instructions/string.yaml:75', 1, 'da32fbe7606aacde'],
  ['isa/instructions/string.yaml:84 manual/string.ts', 'isa/instructions/string.yaml:84', 0, 'b7f8c6207a8f9758'],
  ['isa/instructions/string.yaml:84 manual/string.ts #2', 'isa/instructions/string.yaml:84', 1, '4a29ff3463da3b44'],
  ['isa/instructions/string.yaml:93 manual/string.ts', 'isa/instructions/string.yaml:93', 0, '0a0fbdcc430f8279'],
  ['isa/instructions/string.yaml:93 manual/string.ts #2', 'isa/instructions/string.yaml:93', 1, '0e73754be7bf5679'],
]);
