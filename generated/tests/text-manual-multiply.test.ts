// Generated from isa/ by `ring1 generate`. Do not edit.
import { testText } from '../../test/generated/text.ts';

testText('generated/manual/multiply.ts', [
  ['before the first item manual/multiply.ts', '', 0, '0ce82c2059c57fdb'],
  ['isa/instructions/multiply.yaml manual/multiply.ts pages', 'isa/instructions/multiply.yaml', 0, '3e6bd6e6efb7891b'],
  ['isa/instructions/multiply.yaml:7 manual/multiply.ts', 'isa/instructions/multiply.yaml:7', 0, 'ae94cae15cc6418b'],
  ['isa/instructions/multiply.yaml:7 manual/multiply.ts #2', 'isa/instructions/multiply.yaml:7', 1, '1be76b11ec31f6b5'],
  ['isa/instructions/multiply.yaml:17 manual/multiply.ts', 'isa/instructions/multiply.yaml:17', 0, 'e53e02d8de29ebaa'],
  ['isa/instructions/multiply.yaml:17 manual/multiply.ts #2', 'isa/instructions/multiply.yaml:17', 1, '865b0b6cf3c75022'],
  ['isa/instructions/multiply.yaml:28 manual/multiply.ts', 'isa/instructions/multiply.yaml:28', 0, '274e1f7b10b5b92e'],
  ['isa/instructions/multiply.yaml:28 manual/multiply.ts #2', 'isa/instructions/multiply.yaml:28', 1, '055c15cabd8b88b4'],
  ['isa/instructions/multiply.yaml:38 manual/multiply.ts', 'isa/instructions/multiply.yaml:38', 0, '615fe92db1ba119c'],
  ['isa/instructions/multiply.yaml:38 manual/multiply.ts #2', 'isa/instructions/multiply.yaml:38', 1, '516ef7a7fb6da488'],
  ['isa/instructions/multiply.yaml:48 manual/multiply.ts', 'isa/instructions/multiply.yaml:48', 0, '5ca543aa72a670d0'],
  ['isa/instructions/multiply.yaml:48 manual/multiply.ts #2', 'isa/instructions/multiply.yaml:48', 1, '6686ed9dbe2cf065'],
  ['isa/instructions/multiply.yaml:59 manual/multiply.ts', 'isa/instructions/multiply.yaml:59', 0, 'd4a1c27377790a2a'],
  ['isa/instructions/multiply.yaml:59 manual/multiply.ts #2', 'isa/instructions/multiply.yaml:59', 1, '0722263a786fe1d1'],
  ['isa/instructions/multiply.yaml:72 manual/multiply.ts', 'isa/instructions/multiply.yaml:72', 0, 'e903512d0164ae1e'],
  ['isa/instructions/multiply.yaml:72 manual/multiply.ts #2', 'isa/instructions/multiply.yaml:72', 1, 'de3ed50d3dc318b7'],
  ['isa/instructions/multiply.yaml:85 manual/multiply.ts', 'isa/instructions/multiply.yaml:85', 0, 'd53c93cfd6d0d70a'],
  ['isa/instructions/multiply.yaml:85 manual/multiply.ts #2', 'isa/instructions/multiply.yaml:85', 1, '735c71c45ef00d6e'],
  ['isa/instructions/multiply.yaml:99 manual/multiply.ts', 'isa/instructions/multiply.yaml:99', 0, '72541d76a1047502'],
  ['isa/instructions/multiply.yaml:99 manual/multiply.ts #2', 'isa/instructions/multiply.yaml:99', 1, '50cb8879457fcc1f'],
  ['isa/instructions/multiply.yaml:114 manual/multiply.ts', 'isa/instructions/multiply.yaml:114', 0, 'e840510b65d9b486'],
  ['isa/instructions/multiply.yaml:114 manual/multiply.ts #2', 'isa/instructions/multiply.yaml:114', 1, 'cbcdf71a38c9a1ff'],
]);
