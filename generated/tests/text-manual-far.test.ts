// Generated from isa/ by `ring1 generate`. Do not edit.
import { testText } from '../../test/generated/text.ts';

testText('generated/manual/far.ts', [
  ['before the first item manual/far.ts', '', 0, '0ce82c2059c57fdb'],
  ['isa/instructions/far.yaml manual/far.ts pages', 'isa/instructions/far.yaml', 0, 'ad18e2880df985ba'],
  ['isa/instructions/far.yaml:5 manual/far.ts', 'isa/instructions/far.yaml:5', 0, 'eaa8650ce0b1df48'],
  ['isa/instructions/far.yaml:5 manual/far.ts #2', 'isa/instructions/far.yaml:5', 1, '1e0c58489527ab6d'],
  ['isa/instructions/far.yaml:14 manual/far.ts', 'isa/instructions/far.yaml:14', 0, '6b1e671ed135bd03'],
  ['isa/instructions/far.yaml:14 manual/far.ts #2', 'isa/instructions/far.yaml:14', 1, 'b92985166ec249f0'],
  ['isa/instructions/far.yaml:25 manual/far.ts', 'isa/instructions/far.yaml:25', 0, '4783a792219acf77'],
  ['isa/instructions/far.yaml:25 manual/far.ts #2', 'isa/instructions/far.yaml:25', 1, '6d0e6147c976c723'],
  ['isa/instructions/far.yaml:37 manual/far.ts', 'isa/instructions/far.yaml:37', 0, 'f2745b24c767cafd'],
  ['isa/instructions/far.yaml:37 manual/far.ts #2', 'isa/instructions/far.yaml:37', 1, '73cdefe4e6c5b82f'],
  ['isa/instructions/far.yaml:50 manual/far.ts', 'isa/instructions/far.yaml:50', 0, '18abddca3d3c42d5'],
  ['isa/instructions/far.yaml:50 manual/far.ts #2', 'isa/instructions/far.yaml:50', 1, 'd46bec2df0a44eed'],
  ['isa/instructions/far.yaml:59 manual/far.ts', 'isa/instructions/far.yaml:59', 0, '813f9a006847717b'],
  ['isa/instructions/far.yaml:59 manual/far.ts #2', 'isa/instructions/far.yaml:59', 1, '6cfdca6874a249bf'],
]);
