import { it } from 'vitest';
import { codeOf, debian, debianPrograms } from './debian.ts';
import { expectAgreement } from './decode-agreement.ts';
import { SLOT, slotCorpora } from './decode-corpus.ts';
import { describeAgainst, oracleFile } from './need.ts';

const RANDOM = 150_000;
const script = oracleFile('decode', 'decode-oracle.mjs');

describeAgainst('ring1 decodes as other decoders do', [script], () => {
  const corpora = slotCorpora(RANDOM);

  it.each([16, 32] as const)('the opcode map in %i-bit code', (bits) => {
    expectAgreement('opcode map', corpora.opcodes, bits, SLOT, ['iced']);
  });

  it.each([16, 32] as const)(`${RANDOM} random records in %i-bit code`, (bits) => {
    expectAgreement('random', corpora.random, bits, SLOT, ['iced']);
  });
});

describeAgainst('ring1 decodes Debian code as other decoders do', [script, debian], () => {
  it.each(debianPrograms)('%s', (program) => {
    expectAgreement(program, codeOf(program).bytes, 32, 0, ['iced']);
  });
});
