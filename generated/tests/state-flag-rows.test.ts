// Generated from isa/ by `ring1 generate`. Do not edit.
import { testRows } from '../../test/generated/rows.ts';
import { flagRows } from '../state.ts';

testRows('generated/state.ts', flagRows, 0, 17, [
  ['isa/flags.yaml:7 flag CF', { name: 'CF', bit: 0, width: 1, slot: 10, storage: 'bool' }],
  ['isa/flags.yaml:8 flag PF', { name: 'PF', bit: 2, width: 1, slot: 11, storage: 'parity' }],
  ['isa/flags.yaml:9 flag AF', { name: 'AF', bit: 4, width: 1, slot: 12, storage: 'bit4' }],
  ['isa/flags.yaml:10 flag ZF', { name: 'ZF', bit: 6, width: 1, slot: 13, storage: 'zero' }],
  ['isa/flags.yaml:11 flag SF', { name: 'SF', bit: 7, width: 1, slot: 14, storage: 'sign' }],
  ['isa/flags.yaml:12 flag TF', { name: 'TF', bit: 8, width: 1, slot: 15, storage: 'bool' }],
  ['isa/flags.yaml:13 flag IF', { name: 'IF', bit: 9, width: 1, slot: 16, storage: 'bool' }],
  ['isa/flags.yaml:14 flag DF', { name: 'DF', bit: 10, width: 1, slot: 17, storage: 'bool' }],
  ['isa/flags.yaml:15 flag OF', { name: 'OF', bit: 11, width: 1, slot: 18, storage: 'sign' }],
  ['isa/flags.yaml:16 flag IOPL', { name: 'IOPL', bit: 12, width: 2, slot: 19, storage: 'bool' }],
  ['isa/flags.yaml:17 flag NT', { name: 'NT', bit: 14, width: 1, slot: 20, storage: 'bool' }],
  ['isa/flags.yaml:18 flag RF', { name: 'RF', bit: 16, width: 1, slot: 21, storage: 'bool' }],
  ['isa/flags.yaml:19 flag VM', { name: 'VM', bit: 17, width: 1, slot: 22, storage: 'bool' }],
  ['isa/flags.yaml:20 flag AC', { name: 'AC', bit: 18, width: 1, slot: 23, storage: 'bool' }],
  ['isa/flags.yaml:21 flag VIF', { name: 'VIF', bit: 19, width: 1, slot: 24, storage: 'bool' }],
  ['isa/flags.yaml:22 flag VIP', { name: 'VIP', bit: 20, width: 1, slot: 25, storage: 'bool' }],
  ['isa/flags.yaml:23 flag ID', { name: 'ID', bit: 21, width: 1, slot: 26, storage: 'bool' }],
]);
