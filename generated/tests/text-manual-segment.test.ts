// Generated from isa/ by `ring1 generate`. Do not edit.
import { testText } from '../../test/generated/text.ts';

testText('generated/manual/segment.ts', [
  ['before the first item manual/segment.ts', '', 0, '0ce82c2059c57fdb'],
  ['isa/instructions/segment.yaml manual/segment.ts pages', 'isa/instructions/segment.yaml', 0, '97b030ed7840eed4'],
  ['isa/instructions/segment.yaml:14 manual/segment.ts', 'isa/instructions/segment.yaml:14', 0, 'c6806dd095549230'],
  ['isa/instructions/segment.yaml:14 manual/segment.ts #2', 'isa/instructions/segment.yaml:14', 1, '88f8f75722a69a16'],
  ['isa/instructions/segment.yaml:25 manual/segment.ts', 'isa/instructions/segment.yaml:25', 0, '092efc6cff3d9184'],
  ['isa/instructions/segment.yaml:25 manual/segment.ts #2', 'isa/instructions/segment.yaml:25', 1, '29f029da8584da07'],
  ['isa/instructions/segment.yaml:37 manual/segment.ts', 'isa/instructions/segment.yaml:37', 0, '3fd48071bd489599'],
  ['isa/instructions/segment.yaml:37 manual/segment.ts #2', 'isa/instructions/segment.yaml:37', 1, 'c0eb93cdb5ddfd00'],
  ['isa/instructions/segment.yaml:51 manual/segment.ts', 'isa/instructions/segment.yaml:51', 0, '3d6d17220d7472e6'],
  ['isa/instructions/segment.yaml:51 manual/segment.ts #2', 'isa/instructions/segment.yaml:51', 1, '462c026390d94422'],
  ['isa/instructions/segment.yaml:70 manual/segment.ts', 'isa/instructions/segment.yaml:70', 0, '6dddadfcecaada7a'],
  ['isa/instructions/segment.yaml:70 manual/segment.ts #2', 'isa/instructions/segment.yaml:70', 1, '52069d6df1d8a72d'],
  ['isa/instructions/segment.yaml:79 manual/segment.ts', 'isa/instructions/segment.yaml:79', 0, '7cc5adb09f24e05f'],
  ['isa/instructions/segment.yaml:79 manual/segment.ts #2', 'isa/instructions/segment.yaml:79', 1, '711a2040dfe11efa'],
  ['isa/instructions/segment.yaml:88 manual/segment.ts', 'isa/instructions/segment.yaml:88', 0, '9a18d2edb457291c'],
  ['isa/instructions/segment.yaml:88 manual/segment.ts #2', 'isa/instructions/segment.yaml:88', 1, '82ace177ae1090c0'],
  ['isa/instructions/segment.yaml:97 manual/segment.ts', 'isa/instructions/segment.yaml:97', 0, 'dff2f6f2b99d0a17'],
  ['isa/instructions/segment.yaml:97 manual/segment.ts #2', 'isa/instructions/segment.yaml:97', 1, 'de82877326259dde'],
  ['isa/instructions/segment.yaml:106 manual/segment.ts', 'isa/instructions/segment.yaml:106', 0, '7f5ee70fdde4fcff'],
  ['isa/instructions/segment.yaml:106 manual/segment.ts #2', 'isa/instructions/segment.yaml:106', 1, '5f2a480fb58ba827'],
]);
