// Generated from isa/ by `ring1 generate`. Do not edit.
import { testText } from '../../test/generated/text.ts';

testText('generated/reference/exchange.ts', [
  ['before the first item reference/exchange.ts', '', 0, '904dcdc7329ef6e5'],
  ['isa/instructions/exchange.yaml:5 reference/exchange.ts XCHG_8', 'isa/instructions/exchange.yaml:5', 0, '399a64f0436f4e34'],
  ['isa/instructions/exchange.yaml:5 reference/exchange.ts XCHG_16 #2', 'isa/instructions/exchange.yaml:5', 1, 'eb587e3ae04b0e54'],
  ['isa/instructions/exchange.yaml:5 reference/exchange.ts XCHG_32 #3', 'isa/instructions/exchange.yaml:5', 2, '9dc12820591d8bf0'],
  ['isa/instructions/exchange.yaml:18 reference/exchange.ts XADD_8', 'isa/instructions/exchange.yaml:18', 0, 'faca08620765f7e1'],
  ['isa/instructions/exchange.yaml:18 reference/exchange.ts XADD_16 #2', 'isa/instructions/exchange.yaml:18', 1, 'a09d5f09f3e3064e'],
  ['isa/instructions/exchange.yaml:18 reference/exchange.ts XADD_32 #3', 'isa/instructions/exchange.yaml:18', 2, '09633337c7b359b7'],
  ['isa/instructions/exchange.yaml:32 reference/exchange.ts CMPXCHG_8', 'isa/instructions/exchange.yaml:32', 0, 'c50657ea3c73b7c7'],
  ['isa/instructions/exchange.yaml:32 reference/exchange.ts CMPXCHG_16 #2', 'isa/instructions/exchange.yaml:32', 1, 'd92e72a4cf4c20b2'],
  ['isa/instructions/exchange.yaml:32 reference/exchange.ts CMPXCHG_32 #3', 'isa/instructions/exchange.yaml:32', 2, 'dd33279168968d9e'],
  ['isa/instructions/exchange.yaml:47 reference/exchange.ts CMPXCHG8B', 'isa/instructions/exchange.yaml:47', 0, 'a98eb922d12d95a8'],
]);
