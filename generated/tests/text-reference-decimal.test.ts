// Generated from isa/ by `ring1 generate`. Do not edit.
import { testText } from '../../test/generated/text.ts';

testText('generated/reference/decimal.ts', [
  ['before the first item reference/decimal.ts', '', 0, '6959cfc9e5fd656d'],
  ['isa/instructions/decimal.yaml:5 reference/decimal.ts DAA', 'isa/instructions/decimal.yaml:5', 0, '94961a91e2429c16'],
  ['isa/instructions/decimal.yaml:19 reference/decimal.ts DAS', 'isa/instructions/decimal.yaml:19', 0, '30564180f64c76a9'],
  ['isa/instructions/decimal.yaml:35 reference/decimal.ts AAA', 'isa/instructions/decimal.yaml:35', 0, '8bb3bc3a95dcb67e'],
  ['isa/instructions/decimal.yaml:48 reference/decimal.ts AAS', 'isa/instructions/decimal.yaml:48', 0, '10cc13850e7f0e84'],
  ['isa/instructions/decimal.yaml:61 reference/decimal.ts AAM_8', 'isa/instructions/decimal.yaml:61', 0, '151271b74b768432'],
  ['isa/instructions/decimal.yaml:72 reference/decimal.ts AAD_8', 'isa/instructions/decimal.yaml:72', 0, '45cc7b3b36da4e82'],
]);
