// Generated from isa/ by `ring1 generate`. Do not edit.
import { testText } from '../../test/generated/text.ts';

testText('generated/manual/io.ts', [
  ['before the first item manual/io.ts', '', 0, '0ce82c2059c57fdb'],
  ['isa/instructions/io.yaml manual/io.ts pages', 'isa/instructions/io.yaml', 0, 'b99ac59ee21cbf1a'],
  ['isa/instructions/io.yaml:8 manual/io.ts', 'isa/instructions/io.yaml:8', 0, '433126d74cc2ff22'],
  ['isa/instructions/io.yaml:8 manual/io.ts #2', 'isa/instructions/io.yaml:8', 1, '3bdb2ee8d7876977'],
  ['isa/instructions/io.yaml:21 manual/io.ts', 'isa/instructions/io.yaml:21', 0, '4871b35ebd3476dd'],
  ['isa/instructions/io.yaml:21 manual/io.ts #2', 'isa/instructions/io.yaml:21', 1, '1e40358a3c85fbf3'],
  ['isa/instructions/io.yaml:33 manual/io.ts', 'isa/instructions/io.yaml:33', 0, '63dc694009454916'],
  ['isa/instructions/io.yaml:33 manual/io.ts #2', 'isa/instructions/io.yaml:33', 1, '056050e007fa4499'],
  ['isa/instructions/io.yaml:44 manual/io.ts', 'isa/instructions/io.yaml:44', 0, '6872d2426d318bed'],
  ['isa/instructions/io.yaml:44 manual/io.ts #2', 'isa/instructions/io.yaml:44', 1, '10853c4022ee66f7'],
  ['isa/instructions/io.yaml:56 manual/io.ts', 'isa/instructions/io.yaml:56', 0, '3f2ea5103233c52a'],
  ['isa/instructions/io.yaml:56 manual/io.ts #2', 'isa/instructions/io.yaml:56', 1, 'f6eef26c6977280f'],
  ['isa/instructions/io.yaml:67 manual/io.ts', 'isa/instructions/io.yaml:67', 0, '5fefcffa680e1880'],
  ['isa/instructions/io.yaml:67 manual/io.ts #2', 'isa/instructions/io.yaml:67', 1, '339c819f8ab038d2'],
]);
