// Generated from isa/ by `ring1 generate`. Do not edit.
import { testText } from '../../test/generated/text.ts';

testText('generated/manual/flag.ts', [
  ['before the first item manual/flag.ts', '', 0, '0ce82c2059c57fdb'],
  ['isa/instructions/flag.yaml manual/flag.ts pages', 'isa/instructions/flag.yaml', 0, '745f3227fbcd5ea0'],
  ['isa/instructions/flag.yaml:5 manual/flag.ts', 'isa/instructions/flag.yaml:5', 0, '11bf566f547b21dd'],
  ['isa/instructions/flag.yaml:5 manual/flag.ts #2', 'isa/instructions/flag.yaml:5', 1, '630c9779af2bfad3'],
  ['isa/instructions/flag.yaml:12 manual/flag.ts', 'isa/instructions/flag.yaml:12', 0, 'c60fca6efa46cb2b'],
  ['isa/instructions/flag.yaml:12 manual/flag.ts #2', 'isa/instructions/flag.yaml:12', 1, '1175cd9c526613c6'],
  ['isa/instructions/flag.yaml:19 manual/flag.ts', 'isa/instructions/flag.yaml:19', 0, '5749d993fb642705'],
  ['isa/instructions/flag.yaml:19 manual/flag.ts #2', 'isa/instructions/flag.yaml:19', 1, '983440f8a1daa5c6'],
  ['isa/instructions/flag.yaml:26 manual/flag.ts', 'isa/instructions/flag.yaml:26', 0, '1f44b926ad386a93'],
  ['isa/instructions/flag.yaml:26 manual/flag.ts #2', 'isa/instructions/flag.yaml:26', 1, 'dce07a7653a9acfd'],
  ['isa/instructions/flag.yaml:33 manual/flag.ts', 'isa/instructions/flag.yaml:33', 0, 'b9a5ec73cfa9d9e5'],
  ['isa/instructions/flag.yaml:33 manual/flag.ts #2', 'isa/instructions/flag.yaml:33', 1, 'b388aa11c75bc2cc'],
  ['isa/instructions/flag.yaml:40 manual/flag.ts', 'isa/instructions/flag.yaml:40', 0, 'b5c34542851d0f2e'],
  ['isa/instructions/flag.yaml:40 manual/flag.ts #2', 'isa/instructions/flag.yaml:40', 1, '441902ea0c5c1a3b'],
  ['isa/instructions/flag.yaml:51 manual/flag.ts', 'isa/instructions/flag.yaml:51', 0, 'ca3b4d7a1df72dd6'],
  ['isa/instructions/flag.yaml:51 manual/flag.ts #2', 'isa/instructions/flag.yaml:51', 1, 'a3c11a0ac972e93f'],
  ['isa/instructions/flag.yaml:58 manual/flag.ts', 'isa/instructions/flag.yaml:58', 0, '2e00339c7db02206'],
  ['isa/instructions/flag.yaml:58 manual/flag.ts #2', 'isa/instructions/flag.yaml:58', 1, '44b09fd401db0f82'],
]);
