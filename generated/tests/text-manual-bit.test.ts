// Generated from isa/ by `ring1 generate`. Do not edit.
import { testText } from '../../test/generated/text.ts';

testText('generated/manual/bit.ts', [
  ['before the first item manual/bit.ts', '', 0, '0ce82c2059c57fdb'],
  ['isa/instructions/bit.yaml manual/bit.ts pages', 'isa/instructions/bit.yaml', 0, '24f787d4cd532c29'],
  ['isa/instructions/bit.yaml:18 manual/bit.ts', 'isa/instructions/bit.yaml:18', 0, '2fc28515de9fddf2'],
  ['isa/instructions/bit.yaml:18 manual/bit.ts #2', 'isa/instructions/bit.yaml:18', 1, 'f46be40e13b240db'],
  ['isa/instructions/bit.yaml:28 manual/bit.ts', 'isa/instructions/bit.yaml:28', 0, '84c5745d50eaa293'],
  ['isa/instructions/bit.yaml:28 manual/bit.ts #2', 'isa/instructions/bit.yaml:28', 1, '27b7db16aaf9ccb5'],
  ['isa/instructions/bit.yaml:39 manual/bit.ts', 'isa/instructions/bit.yaml:39', 0, 'ce06d7119e36f114'],
  ['isa/instructions/bit.yaml:39 manual/bit.ts #2', 'isa/instructions/bit.yaml:39', 1, 'b61e2603240081a4'],
  ['isa/instructions/bit.yaml:49 manual/bit.ts', 'isa/instructions/bit.yaml:49', 0, 'eb9320893619e922'],
  ['isa/instructions/bit.yaml:49 manual/bit.ts #2', 'isa/instructions/bit.yaml:49', 1, '1d76d7b1d93681c0'],
  ['isa/instructions/bit.yaml:63 manual/bit.ts', 'isa/instructions/bit.yaml:63', 0, '062487a2b444b44f'],
  ['isa/instructions/bit.yaml:63 manual/bit.ts #2', 'isa/instructions/bit.yaml:63', 1, '45372ce924b119ef'],
  ['isa/instructions/bit.yaml:73 manual/bit.ts', 'isa/instructions/bit.yaml:73', 0, 'f0401df14dc205cf'],
  ['isa/instructions/bit.yaml:73 manual/bit.ts #2', 'isa/instructions/bit.yaml:73', 1, 'a4cdb1413244f931'],
  ['isa/instructions/bit.yaml:87 manual/bit.ts', 'isa/instructions/bit.yaml:87', 0, '9820ffa65adcb7d5'],
  ['isa/instructions/bit.yaml:87 manual/bit.ts #2', 'isa/instructions/bit.yaml:87', 1, '191d81bdb4f17071'],
  ['isa/instructions/bit.yaml:97 manual/bit.ts', 'isa/instructions/bit.yaml:97', 0, 'ffd9d6787d06d860'],
  ['isa/instructions/bit.yaml:97 manual/bit.ts #2', 'isa/instructions/bit.yaml:97', 1, '5e70a9bc13a13df5'],
  ['isa/instructions/bit.yaml:111 manual/bit.ts', 'isa/instructions/bit.yaml:111', 0, 'e554bb49115d3172'],
  ['isa/instructions/bit.yaml:111 manual/bit.ts #2', 'isa/instructions/bit.yaml:111', 1, '7fbffc621b6cb690'],
  ['isa/instructions/bit.yaml:122 manual/bit.ts', 'isa/instructions/bit.yaml:122', 0, '4ddab8c5fee5a849'],
  ['isa/instructions/bit.yaml:122 manual/bit.ts #2', 'isa/instructions/bit.yaml:122', 1, '584a7d8ba7f2c22f'],
]);
