// Generated from isa/ by `ring1 generate`. Do not edit.
import { testText } from '../../test/generated/text.ts';

testText('generated/reference/flag.ts', [
  ['before the first item reference/flag.ts', '', 0, 'de888bade30b4413'],
  ['isa/instructions/flag.yaml:5 reference/flag.ts CLC', 'isa/instructions/flag.yaml:5', 0, '5dbfdc7b503ce897'],
  ['isa/instructions/flag.yaml:12 reference/flag.ts STC', 'isa/instructions/flag.yaml:12', 0, '9bd3f0e66f240ed3'],
  ['isa/instructions/flag.yaml:19 reference/flag.ts CMC', 'isa/instructions/flag.yaml:19', 0, '463ba797d88ceab0'],
  ['isa/instructions/flag.yaml:26 reference/flag.ts CLD', 'isa/instructions/flag.yaml:26', 0, '883382dee4372aa4'],
  ['isa/instructions/flag.yaml:33 reference/flag.ts STD', 'isa/instructions/flag.yaml:33', 0, 'b61292a4bf94f082'],
  ['isa/instructions/flag.yaml:40 reference/flag.ts SAHF', 'isa/instructions/flag.yaml:40', 0, '53d6071cfa27e00b'],
  ['isa/instructions/flag.yaml:51 reference/flag.ts LAHF', 'isa/instructions/flag.yaml:51', 0, 'ef2272aaf9f46a7c'],
  ['isa/instructions/flag.yaml:58 reference/flag.ts SALC', 'isa/instructions/flag.yaml:58', 0, '52f02f9ce8be3b28'],
]);
