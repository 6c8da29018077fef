import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { forms } from '../../generated/forms.ts';
import { handlers } from '../../generated/handlers.ts';
import { encode } from '../../runtime/assembly/encode.ts';
import { randomInstruction, randomNumbers } from '../assembly/random-instruction.ts';
import { behaviourIn, bodyNames, rowIn, statesOf } from '../behaviour/behaviour.ts';
import { compareDecoders, everyNth, SLOT, slotCorpora } from '../conformance/decode-corpus.ts';
import { isExplained } from '../conformance/decode-scope.ts';
import { formOf, Tally } from './tally.ts';

/** One in so many records of the opcode map is decoded. */
const STEP = 5;
const LONGEST = 15;
const NOP = 0x90;
/** States in which both engines execute each row of the handler table. */
const STATES_PER_ROW = 2;

const formOfRow = (row: number): number => handlers[row]?.form ?? -1;

/** Instructions that iced-x86 and the generated decoder find to be as long and call the same. */
export function decodedInstructions(): Tally {
  const tally = new Tally();
  const { opcodes } = slotCorpora(1);
  for (const bits of [16, 32] as const) {
    const records = Buffer.concat([everyNth(opcodes, STEP, bits % STEP), everyForm(bits)]);
    const wrong = new Set(
      compareDecoders(records, bits, SLOT, ['iced'])
        .disagreements.filter((found) => !isExplained(found, bytesAt(records, found.offset), bits))
        .map(({ offset }) => offset),
    );
    for (let at = 0; at < records.length; at += SLOT)
      if (!wrong.has(at)) tally.add(formOf(bytesAt(records, at), bits));
  }
  return tally;
}

const bytesAt = (records: Uint8Array, offset: number) => records.subarray(offset, offset + LONGEST);

/** A record for each form: the opcode map's shapes of ModRM are too few for those that are one ModRM byte. */
function everyForm(bits: 16 | 32): Uint8Array {
  const random = randomNumbers(bits);
  const records = new Uint8Array(forms.length * SLOT).fill(NOP);
  for (const form of forms.keys())
    records.set(encode(randomInstruction(form, bits, random), bits), form * SLOT);
  return records;
}

/** States after which both engines agree. */
export function agreedStates(): Tally {
  const tally = new Tally();
  for (const body of bodyNames) {
    const rows = new Set(Array.from({ length: statesOf(body) }, (_, n) => rowIn(body, n))).size;
    for (let n = 0; n < rows * STATES_PER_ROW; n++)
      if (isDeepStrictEqual(behaviourIn(body, n), behaviourIn(body, n, 'tier0')))
        tally.add(formOfRow(rowIn(body, n)));
  }
  return tally;
}

/** States that behaviour.json records; its own test repeats them. */
export function recordedStates(): Tally {
  const file = new URL('../behaviour/behaviour.json', import.meta.url);
  const recorded = new Set(Object.keys(JSON.parse(readFileSync(file, 'utf8')) as object));
  const tally = new Tally();
  for (const body of bodyNames.filter((name) => recorded.has(name)))
    for (let n = 0; n < statesOf(body); n++) tally.add(formOfRow(rowIn(body, n)));
  return tally;
}
