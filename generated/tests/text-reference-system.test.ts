// Generated from isa/ by `ring1 generate`. Do not edit.
import { testText } from '../../test/generated/text.ts';

testText('generated/reference/system.ts', [
  ['before the first item reference/system.ts', '', 0, 'e08310ab565dd0de'],
  ['isa/instructions/system.yaml:7 reference/system.ts HLT', 'isa/instructions/system.yaml:7', 0, 'd798356343c2a2dd'],
  ['isa/instructions/system.yaml:16 reference/system.ts CLI', 'isa/instructions/system.yaml:16', 0, '241a1803254b2135'],
  ['isa/instructions/system.yaml:24 reference/system.ts STI', 'isa/instructions/system.yaml:24', 0, 'edda123ac7fc7da0'],
  ['isa/instructions/system.yaml:35 reference/system.ts PUSHF_16', 'isa/instructions/system.yaml:35', 0, 'dea9ab65efd70b98'],
  ['isa/instructions/system.yaml:35 reference/system.ts PUSHF_32 #2', 'isa/instructions/system.yaml:35', 1, 'bf604a24f08d3b8f'],
  ['isa/instructions/system.yaml:44 reference/system.ts POPF_16', 'isa/instructions/system.yaml:44', 0, '5d4f58d881c87f00'],
  ['isa/instructions/system.yaml:44 reference/system.ts POPF_32 #2', 'isa/instructions/system.yaml:44', 1, '4fb9377ab20aec85'],
  ['isa/instructions/system.yaml:63 reference/system.ts CLTS', 'isa/instructions/system.yaml:63', 0, 'f4ac58f6f2f6a72d'],
  ['isa/instructions/system.yaml:72 reference/system.ts INVD', 'isa/instructions/system.yaml:72', 0, '310d6b70f8d732a8'],
  ['isa/instructions/system.yaml:81 reference/system.ts WBINVD', 'isa/instructions/system.yaml:81', 0, '384cb1bc6d62b1c4'],
  ['isa/instructions/system.yaml:90 reference/system.ts INVLPG', 'isa/instructions/system.yaml:90', 0, '09bc31e422ad30fc'],
  ['isa/instructions/system.yaml:100 reference/system.ts RDMSR', 'isa/instructions/system.yaml:100', 0, '3cc24bb4c4acc821'],
  ['isa/instructions/system.yaml:111 reference/system.ts WRMSR', 'isa/instructions/system.yaml:111', 0, 'f05adfa1a50e3210'],
  ['isa/instructions/system.yaml:120 reference/system.ts RDTSC', 'isa/instructions/system.yaml:120', 0, 'f4124b313697ee21'],
  ['isa/instructions/system.yaml:131 reference/system.ts RDPMC', 'isa/instructions/system.yaml:131', 0, '08e6ed65b64c6165'],
  ['isa/instructions/system.yaml:144 reference/system.ts CPUID', 'isa/instructions/system.yaml:144', 0, '5e92fce76f01a488'],
  ['isa/instructions/system.yaml:156 reference/system.ts SYSENTER', 'isa/instructions/system.yaml:156', 0, '850220ec8f045cc2'],
  ['isa/instructions/system.yaml:174 reference/system.ts SYSEXIT', 'isa/instructions/system.yaml:174', 0, '08f4c4e3f8f9df0f'],
]);
