import { it } from 'vitest';
import { codeOf, debian, debianPrograms } from './debian.ts';
import { expectAgreement } from './decode-agreement.ts';
import { everyNth, SLOT, slotCorpora } from './decode-corpus.ts';
import { describeAgainst, oracleFile } from './need.ts';

/** The whole is in decode.long.test.ts. */
const STEP = 16;
const RANDOM = 10_000;
const TEXT_BYTES = 150_000;
const script = oracleFile('decode', 'decode-oracle.mjs');

describeAgainst('ring1 decodes as other decoders do', [script], () => {
  const corpora = slotCorpora(RANDOM);

  it.each([16, 32] as const)(`every ${STEP}th record of the opcode map in %i-bit code`, (bits) => {
    // the ModRM shapes come in eights: an offset that changes from block to block meets them all
    expectAgreement('opcode map', everyNth(corpora.opcodes, STEP - 1, bits % 15), bits, SLOT, ['iced']);
  });

  it.each([16, 32] as const)(`${RANDOM} random records in %i-bit code`, (bits) => {
    expectAgreement('random', corpora.random, bits, SLOT, ['iced']);
  });
});

describeAgainst('ring1 decodes Debian code as other decoders do', [script, debian], () => {
  it.each(debianPrograms)('%s, its beginning', (program) => {
    expectAgreement(program, codeOf(program).bytes.subarray(0, TEXT_BYTES), 32, 0, ['iced', 'objdump']);
  });
});
