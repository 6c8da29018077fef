// Generated from isa/ by `ring1 generate`. Do not edit.
import { testText } from '../../test/generated/text.ts';

testText('generated/reference/control-register.ts', [
  ['before the first item reference/control-register.ts', '', 0, 'ac85136b3b11ae6d'],
  ['isa/instructions/control-register.yaml:7 reference/control-register.ts MOV_FROM_CR_32', 'isa/instructions/control-register.yaml:7', 0, 'cd4a8cf44ca71259'],
  ['isa/instructions/control-register.yaml:21 reference/control-register.ts MOV_TO_CR_32', 'isa/instructions/control-register.yaml:21', 0, '5d73ccc5607097ea'],
  ['isa/instructions/control-register.yaml:34 reference/control-register.ts MOV_FROM_DR_32', 'isa/instructions/control-register.yaml:34', 0, '3e1d8c252de920d2'],
  ['isa/instructions/control-register.yaml:49 reference/control-register.ts MOV_TO_DR_32', 'isa/instructions/control-register.yaml:49', 0, 'ed2c0715757447f2'],
]);
