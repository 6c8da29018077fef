// Generated from isa/ by `ring1 generate`. Do not edit.
import { testNumbers } from '../../test/generated/rows.ts';
import { Flag } from '../state.ts';

testNumbers('generated/state.ts', Flag, [
  ['isa/flags.yaml:7 Flag.CF', 'CF', 0],
  ['isa/flags.yaml:8 Flag.PF', 'PF', 1],
  ['isa/flags.yaml:9 Flag.AF', 'AF', 2],
  ['isa/flags.yaml:10 Flag.ZF', 'ZF', 3],
  ['isa/flags.yaml:11 Flag.SF', 'SF', 4],
  ['isa/flags.yaml:12 Flag.TF', 'TF', 5],
  ['isa/flags.yaml:13 Flag.IF', 'IF', 6],
  ['isa/flags.yaml:14 Flag.DF', 'DF', 7],
  ['isa/flags.yaml:15 Flag.OF', 'OF', 8],
  ['isa/flags.yaml:16 Flag.IOPL', 'IOPL', 9],
  ['isa/flags.yaml:17 Flag.NT', 'NT', 10],
  ['isa/flags.yaml:18 Flag.RF', 'RF', 11],
  ['isa/flags.yaml:19 Flag.VM', 'VM', 12],
  ['isa/flags.yaml:20 Flag.AC', 'AC', 13],
  ['isa/flags.yaml:21 Flag.VIF', 'VIF', 14],
  ['isa/flags.yaml:22 Flag.VIP', 'VIP', 15],
  ['isa/flags.yaml:23 Flag.ID', 'ID', 16],
]);
