import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { forms } from '../../generated/forms.ts';
import { handlers } from '../../generated/handlers.ts';
import { disassemble } from '../../runtime/assembly/disassemble.ts';
import { encode } from '../../runtime/assembly/encode.ts';
import { decode } from '../../runtime/engine/decode.ts';
import { FIRST_HANDLER } from '../../runtime/engine/form.ts';
import { handlerOfInstruction } from '../../runtime/engine/handler-index.ts';
import { randomInstruction, randomNumbers } from '../assembly/random-instruction.ts';
import { askHardware, buildOracle, type HardwareAnswer } from '../conformance/hardware-cases.ts';
import { oraclePath, run } from '../conformance/oracle.ts';
import { singleStepCases } from '../conformance/single-step-cases.ts';

const GROUPS = ['alu', 'shift', 'muldiv', 'bit', 'bcd', 'string', 'stack', 'x87'];
const CASES_PER_INSTRUCTION = 12;
const SLOT = 24;
/** One in so many records of the opcode map is kept. */
const OPCODE_MAP_SAMPLE = 23;
const OF_EACH_FORM = 4;
/** Of so many instructions one comes with more prefixes than it needs, about as many as are allowed. */
const PADDED = 8;
const LONGEST = 15;
const NOP = 0x90;
const DS_PREFIX = 0x3e;

/** Bytes, and how long an instruction they are by another's decoder and how it is written by ours. */
export interface DecodeRow {
  readonly bits: 16 | 32;
  readonly bytes: string;
  readonly length: number;
  readonly text: string;
}

/** What others say of the specification as it is, made once for all mutants. */
export interface Recording {
  /** Only rows on which the other decoder agrees with the specification as it is. */
  readonly decode: readonly DecodeRow[];
  /** Hexadecimal memory regions are kept as they differ from zero. */
  readonly hardware: readonly { readonly body: string; readonly answer: PackedAnswer }[];
  /** Body of each case of {@link singleStepCases}, in order. */
  readonly singleStep: readonly string[];
}

/** A {@link HardwareAnswer} as JSON, its byte arrays in base64. */
export interface PackedAnswer {
  readonly json: string;
}

/** Asks this computer's processor and iced-x86. */
export function record(seed: number): Recording {
  return { decode: recordDecoding(), hardware: recordHardware(seed), singleStep: recordSingleStep() };
}

function recordHardware(seed: number): Recording['hardware'] {
  const folder = mkdtempSync(join(tmpdir(), 'ring1-record-'));
  try {
    const oracle = join(folder, 'oracle');
    buildOracle(oracle);
    return GROUPS.flatMap((group) =>
      [...askHardware(oracle, group, CASES_PER_INSTRUCTION, seed)].map((answer) => ({
        body: bodyOf(answer.test.code, 32),
        answer: pack(answer),
      })),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function recordSingleStep(): string[] {
  return [...singleStepCases()].map((test) => bodyOf(test.code, 16));
}

/** The semantics body that an instruction executes, '' for none. */
function bodyOf(code: Uint8Array, bits: 16 | 32): string {
  const instruction = decode((offset) => code[offset] ?? 0, bits, undefined);
  if (typeof instruction !== 'object') return '';
  return handlers[handlerOfInstruction(instruction) - FIRST_HANDLER]?.body ?? '';
}

function recordDecoding(): DecodeRow[] {
  const folder = mkdtempSync(join(tmpdir(), 'ring1-record-'));
  try {
    run(process.execPath, [oraclePath('decode', 'make-corpora.mjs'), folder]);
    const corpus = readFileSync(join(folder, 'opmap.slot24'));
    const sample = Buffer.concat(
      Array.from({ length: Math.ceil(corpus.length / SLOT / OPCODE_MAP_SAMPLE) }, (_, n) =>
        corpus.subarray(n * OPCODE_MAP_SAMPLE * SLOT, n * OPCODE_MAP_SAMPLE * SLOT + SLOT),
      ),
    );
    return ([16, 32] as const).flatMap((bits) => decodeRows(Buffer.concat([sample, everyForm(bits)]), bits));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Instructions of every form, which the sample of the opcode map has not; and each with one bit wrong. */
function everyForm(bits: 16 | 32): Uint8Array {
  const random = randomNumbers(bits);
  const slots: Uint8Array[] = [];
  for (let n = 0; n < forms.length * OF_EACH_FORM; n++) {
    const code = Uint8Array.from(encode(randomInstruction(n % forms.length, bits, random), bits));
    const padding = Math.max(0, LONGEST - code.length + random(3) - 1);
    slots.push(code, n % PADDED === 0 ? padded(code, padding) : oneBitWrong(code, random));
  }
  const records = Buffer.alloc(slots.length * SLOT, NOP);
  for (const [n, slot] of slots.entries()) records.set(slot, n * SLOT);
  return records;
}

function padded(code: Uint8Array, prefixes: number): Uint8Array {
  return Uint8Array.from([...Array.from({ length: prefixes }, () => DS_PREFIX), ...code]);
}

/** As often as not a bit that says whether there is a memory operand, where the byte is ModRM. */
function oneBitWrong(code: Uint8Array, random: (limit: number) => number): Uint8Array {
  const bit = random(2) === 0 ? 6 + random(2) : random(8);
  const wrong = Uint8Array.from(code);
  wrong[random(Math.min(code.length, 5))]! ^= 1 << bit;
  return wrong;
}

function decodeRows(corpus: Uint8Array, bits: 16 | 32): DecodeRow[] {
  const { Decoder, DecoderOptions } = createRequire(import.meta.url)('iced-x86') as typeof import('iced-x86');
  const rows: DecodeRow[] = [];
  for (let at = 0; at + SLOT <= corpus.length; at += SLOT) {
    const bytes = corpus.subarray(at, at + SLOT);
    const decoder = new Decoder(bits, bytes, DecoderOptions.None);
    const theirs = decoder.decode();
    const length = theirs.isInvalid ? 0 : theirs.length;
    theirs.free();
    decoder.free();
    const [line] = disassemble(bytes, { bits, base: 0, slot: SLOT });
    if (line?.length !== length) continue;
    rows.push({ bits, bytes: Buffer.from(bytes).toString('hex'), length, text: line.text });
  }
  return rows;
}

function pack(answer: HardwareAnswer): PackedAnswer {
  return {
    json: JSON.stringify(answer, (_key, value: unknown) => {
      if (typeof value === 'bigint') return { bigint: value.toString() };
      if (!(value instanceof Uint8Array)) return value;
      return { base64: Buffer.from(trimmed(value)).toString('base64'), length: value.length };
    }),
  };
}

/** The inverse of packing. */
export function unpack({ json }: PackedAnswer): HardwareAnswer {
  return JSON.parse(json, (_key, value: unknown) => {
    if (typeof value !== 'object' || value === null) return value;
    if ('bigint' in value) return BigInt(String(value.bigint));
    if (!('base64' in value) || !('length' in value)) return value;
    const bytes = new Uint8Array(Number(value.length));
    bytes.set(Buffer.from(String(value.base64), 'base64'));
    return bytes;
  }) as HardwareAnswer;
}

function trimmed(bytes: Uint8Array): Uint8Array {
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 0) end--;
  return bytes.subarray(0, end);
}

export function writeRecording(path: string, recording: Recording): void {
  writeFileSync(path, JSON.stringify(recording));
}

export function readRecording(path: string): Recording {
  return JSON.parse(readFileSync(path, 'utf8')) as Recording;
}
