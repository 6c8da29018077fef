// Generated from isa/ by `ring1 generate`. Do not edit.
import { testText } from '../../test/generated/text.ts';

testText('generated/manual/shift.ts', [
  ['before the first item manual/shift.ts', '', 0, '0ce82c2059c57fdb'],
  ['isa/instructions/shift.yaml manual/shift.ts pages', 'isa/instructions/shift.yaml', 0, 'bb7ab3015140c2ae'],
  ['isa/instructions/shift.yaml:23 manual/shift.ts', 'isa/instructions/shift.yaml:23', 0, 'c6002a32f872c564'],
  ['isa/instructions/shift.yaml:23 manual/shift.ts #2', 'isa/instructions/shift.yaml:23', 1, '991273182ecba520'],
  ['isa/instructions/shift.yaml:37 manual/shift.ts', 'isa/instructions/shift.yaml:37', 0, 'eda22edc55674766'],
  ['isa/instructions/shift.yaml:37 manual/shift.ts #2', 'isa/instructions/shift.yaml:37', 1, 'd596e35510aad697'],
  ['isa/instructions/shift.yaml:51 manual/shift.ts', 'isa/instructions/shift.yaml:51', 0, 'ebd5c24fb1e5bfeb'],
  ['isa/instructions/shift.yaml:51 manual/shift.ts #2', 'isa/instructions/shift.yaml:51', 1, 'f6584bfa0de245c9'],
  ['isa/instructions/shift.yaml:66 manual/shift.ts', 'isa/instructions/shift.yaml:66', 0, '0b7028f74bf4f5d0'],
  ['isa/instructions/shift.yaml:66 manual/shift.ts #2', 'isa/instructions/shift.yaml:66', 1, 'd1dc889532c63f48'],
  ['isa/instructions/shift.yaml:81 manual/shift.ts', 'isa/instructions/shift.yaml:81', 0, '6f09981bdb2e9fd7'],
  ['isa/instructions/shift.yaml:81 manual/shift.ts #2', 'isa/instructions/shift.yaml:81', 1, '2ef789b8eb684d91'],
  ['isa/instructions/shift.yaml:95 manual/shift.ts', 'isa/instructions/shift.yaml:95', 0, '71f6095fb85dc8ee'],
  ['isa/instructions/shift.yaml:95 manual/shift.ts #2', 'isa/instructions/shift.yaml:95', 1, '4e99628727e09326'],
  ['isa/instructions/shift.yaml:116 manual/shift.ts', 'isa/instructions/shift.yaml:116', 0, '725e17a4a260cccc'],
  ['isa/instructions/shift.yaml:116 manual/shift.ts #2', 'isa/instructions/shift.yaml:116', 1, '991aa48148b4bcc0'],
  ['isa/instructions/shift.yaml:129 manual/shift.ts', 'isa/instructions/shift.yaml:129', 0, 'd805427cf2f986f1'],
  ['isa/instructions/shift.yaml:129 manual/shift.ts #2', 'isa/instructions/shift.yaml:129', 1, 'b64f01b78b32a9ff'],
  ['isa/instructions/shift.yaml:142 manual/shift.ts', 'isa/instructions/shift.yaml:142', 0, '7cf7fea2acf1b34f'],
  ['isa/instructions/shift.yaml:142 manual/shift.ts #2', 'isa/instructions/shift.yaml:142', 1, 'b7cb33ce16b6e28c'],
  ['isa/instructions/shift.yaml:156 manual/shift.ts', 'isa/instructions/shift.yaml:156', 0, '0a97441a049d6d79'],
  ['isa/instructions/shift.yaml:156 manual/shift.ts #2', 'isa/instructions/shift.yaml:156', 1, '40d6bd67b7318d56'],
]);
