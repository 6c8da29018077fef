// Generated from isa/ by `ring1 generate`. Do not edit.
import { testText } from '../../test/generated/text.ts';

testText('generated/manual/interrupt.ts', [
  ['before the first item manual/interrupt.ts', '', 0, '0ce82c2059c57fdb'],
  ['isa/instructions/interrupt.yaml manual/interrupt.ts pages', 'isa/instructions/interrupt.yaml', 0, '97a1fea69049a131'],
  ['isa/instructions/interrupt.yaml:5 manual/interrupt.ts', 'isa/instructions/interrupt.yaml:5', 0, '4b8ead88a22544fc'],
  ['isa/instructions/interrupt.yaml:5 manual/interrupt.ts #2', 'isa/instructions/interrupt.yaml:5', 1, '1bdb89f185257160'],
  ['isa/instructions/interrupt.yaml:12 manual/interrupt.ts', 'isa/instructions/interrupt.yaml:12', 0, 'cc3fb4a62c7527de'],
  ['isa/instructions/interrupt.yaml:12 manual/interrupt.ts #2', 'isa/instructions/interrupt.yaml:12', 1, '672109e2bcac73ee'],
  ['isa/instructions/interrupt.yaml:20 manual/interrupt.ts', 'isa/instructions/interrupt.yaml:20', 0, 'd1352dbf0d5b7024'],
  ['isa/instructions/interrupt.yaml:20 manual/interrupt.ts #2', 'isa/instructions/interrupt.yaml:20', 1, '29ab1dc169c0bb78'],
  ['isa/instructions/interrupt.yaml:29 manual/interrupt.ts', 'isa/instructions/interrupt.yaml:29', 0, '753202ffaaea17d4'],
  ['isa/instructions/interrupt.yaml:29 manual/interrupt.ts #2', 'isa/instructions/interrupt.yaml:29', 1, 'eda4b2dff6f9baed'],
  ['isa/instructions/interrupt.yaml:37 manual/interrupt.ts', 'isa/instructions/interrupt.yaml:37', 0, '62746f754c41f0e3'],
  ['isa/instructions/interrupt.yaml:37 manual/interrupt.ts #2', 'isa/instructions/interrupt.yaml:37', 1, 'e226a68056beef93'],
  ['isa/instructions/interrupt.yaml:48 manual/interrupt.ts', 'isa/instructions/interrupt.yaml:48', 0, 'dec9c2e58bd9de29'],
  ['isa/instructions/interrupt.yaml:48 manual/interrupt.ts #2', 'isa/instructions/interrupt.yaml:48', 1, 'f7587368e9641472'],
]);
