// Generated from isa/ by `ring1 generate`. Do not edit.
import { testNumbers } from '../../test/generated/rows.ts';
import { Vector } from '../exceptions.ts';

testNumbers('generated/exceptions.ts', Vector, [
  ['isa/exceptions.yaml:5 Vector.DE', 'DE', 0],
  ['isa/exceptions.yaml:6 Vector.DB', 'DB', 1],
  ['isa/exceptions.yaml:7 Vector.NMI', 'NMI', 2],
  ['isa/exceptions.yaml:8 Vector.BP', 'BP', 3],
  ['isa/exceptions.yaml:9 Vector.OF', 'OF', 4],
  ['isa/exceptions.yaml:10 Vector.BR', 'BR', 5],
  ['isa/exceptions.yaml:11 Vector.UD', 'UD', 6],
  ['isa/exceptions.yaml:12 Vector.NM', 'NM', 7],
  ['isa/exceptions.yaml:13 Vector.DF', 'DF', 8],
  ['isa/exceptions.yaml:14 Vector.CSO', 'CSO', 9],
  ['isa/exceptions.yaml:15 Vector.TS', 'TS', 10],
  ['isa/exceptions.yaml:16 Vector.NP', 'NP', 11],
  ['isa/exceptions.yaml:17 Vector.SS', 'SS', 12],
  ['isa/exceptions.yaml:18 Vector.GP', 'GP', 13],
  ['isa/exceptions.yaml:19 Vector.PF', 'PF', 14],
  ['isa/exceptions.yaml:20 Vector.RESERVED_15', 'RESERVED_15', 15],
  ['isa/exceptions.yaml:21 Vector.MF', 'MF', 16],
  ['isa/exceptions.yaml:22 Vector.AC', 'AC', 17],
  ['isa/exceptions.yaml:23 Vector.MC', 'MC', 18],
  ['isa/exceptions.yaml:24 Vector.XM', 'XM', 19],
]);
