// Generated from isa/ by `ring1 generate`. Do not edit.
import { testText } from '../../test/generated/text.ts';

testText('generated/manual/exchange.ts', [
  ['before the first item manual/exchange.ts', '', 0, '0ce82c2059c57fdb'],
  ['isa/instructions/exchange.yaml manual/exchange.ts pages', 'isa/instructions/exchange.yaml', 0, '3b9058a37191fafb'],
  ['isa/instructions/exchange.yaml:5 manual/exchange.ts', 'isa/instructions/exchange.yaml:5', 0, 'de8d5f4afc8e1ca9'],
  ['isa/instructions/exchange.yaml:5 manual/exchange.ts #2', 'isa/instructions/exchange.yaml:5', 1, 'd9c571fd5300d112'],
  ['isa/instructions/exchange.yaml:18 manual/exchange.ts', 'isa/instructions/exchange.yaml:18', 0, '08869f4907997089'],
  ['isa/instructions/exchange.yaml:18 manual/exchange.ts #2', 'isa/instructions/exchange.yaml:18', 1, '28124e09a58b2f00'],
  ['isa/instructions/exchange.yaml:32 manual/exchange.ts', 'isa/instructions/exchange.yaml:32', 0, '6a1b908109bed952'],
  ['isa/instructions/exchange.yaml:32 manual/exchange.ts #2', 'isa/instructions/exchange.yaml:32', 1, 'e1e31f415078c2f8'],
  ['isa/instructions/exchange.yaml:47 manual/exchange.ts', 'isa/instructions/exchange.yaml:47', 0, '7a14f0cf983eb1a2'],
  ['isa/instructions/exchange.yaml:47 manual/exchange.ts #2', 'isa/instructions/exchange.yaml:47', 1, '66b4b654718753d5'],
]);
