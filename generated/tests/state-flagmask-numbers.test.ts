// Generated from isa/ by `ring1 generate`. Do not edit.
import { testNumbers } from '../../test/generated/rows.ts';
import { FlagMask } from '../state.ts';

testNumbers('generated/state.ts', FlagMask, [
  ['isa/flags.yaml:7 FlagMask.CF', 'CF', 1],
  ['isa/flags.yaml:8 FlagMask.PF', 'PF', 4],
  ['isa/flags.yaml:9 FlagMask.AF', 'AF', 16],
  ['isa/flags.yaml:10 FlagMask.ZF', 'ZF', 64],
  ['isa/flags.yaml:11 FlagMask.SF', 'SF', 128],
  ['isa/flags.yaml:12 FlagMask.TF', 'TF', 256],
  ['isa/flags.yaml:13 FlagMask.IF', 'IF', 512],
  ['isa/flags.yaml:14 FlagMask.DF', 'DF', 1024],
  ['isa/flags.yaml:15 FlagMask.OF', 'OF', 2048],
  ['isa/flags.yaml:16 FlagMask.IOPL', 'IOPL', 12288],
  ['isa/flags.yaml:17 FlagMask.NT', 'NT', 16384],
  ['isa/flags.yaml:18 FlagMask.RF', 'RF', 65536],
  ['isa/flags.yaml:19 FlagMask.VM', 'VM', 131072],
  ['isa/flags.yaml:20 FlagMask.AC', 'AC', 262144],
  ['isa/flags.yaml:21 FlagMask.VIF', 'VIF', 524288],
  ['isa/flags.yaml:22 FlagMask.VIP', 'VIP', 1048576],
  ['isa/flags.yaml:23 FlagMask.ID', 'ID', 2097152],
]);
