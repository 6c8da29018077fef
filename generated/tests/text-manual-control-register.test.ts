// Generated from isa/ by `ring1 generate`. Do not edit.
import { testText } from '../../test/generated/text.ts';

testText('generated/manual/control-register.ts', [
  ['before the first item manual/control-register.ts', '', 0, '0ce82c2059c57fdb'],
  ['isa/instructions/control-register.yaml manual/control-register.ts pages', 'isa/instructions/control-register.yaml', 0, '8813f888c42797d1'],
  ['isa/instructions/control-register.yaml:7 manual/control-register.ts', 'isa/instructions/control-register.yaml:7', 0, '0b536f46918f3f61'],
  ['isa/instructions/control-register.yaml:7 manual/control-register.ts #2', 'isa/instructions/control-register.yaml:7', 1, 'f2aa3c5b89f810a3'],
  ['isa/instructions/control-register.yaml:21 manual/control-register.ts', 'isa/instructions/control-register.yaml:21', 0, '97dc95f1f89173ac'],
  ['isa/instructions/control-register.yaml:21 manual/control-register.ts #2', 'isa/instructions/control-register.yaml:21', 1, '46d9b9974fc8b084'],
  ['isa/instructions/control-register.yaml:34 manual/control-register.ts', 'isa/instructions/control-register.yaml:34', 0, '2b7e6e0de65c464e'],
  ['isa/instructions/control-register.yaml:34 manual/control-register.ts #2', 'isa/instructions/control-register.yaml:34', 1, 'dfbb99d4c1bf0ca3'],
  ['isa/instructions/control-register.yaml:49 manual/control-register.ts', 'isa/instructions/control-register.yaml:49', 0, 'a5302519c66952b6'],
  ['isa/instructions/control-register.yaml:49 manual/control-register.ts #2', 'isa/instructions/control-register.yaml:49', 1, '5250e18bc0f0b334'],
]);
