import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { oraclePath } from './oracle.ts';

/** Registers of the 80286 by name, FLAGS as `flags`. */
export type Registers = Readonly<Record<string, number>>;

/** One instruction and the HLT behind it, as a Harris 80C286 executed them in real-address mode. */
export interface SingleStepCase {
  /** Opcode, with /digit after a dot: `F6.1`. */
  readonly form: string;
  readonly number: number;
  readonly text: string;
  /** Bytes of the instruction without the HLT. */
  readonly code: Uint8Array;
  /** How many bytes of the code are prefixes. */
  readonly prefixes: number;
  readonly before: Registers;
  /** All registers after the HLT. */
  readonly after: Registers;
  /** Bytes of memory, by linear address. */
  readonly memory: readonly (readonly [number, number])[];
  /** Bytes that have changed. */
  readonly changed: readonly (readonly [number, number])[];
  /** Vector that the instruction raised, or that INT names. */
  readonly vector: number | undefined;
}

/** A line of sst/80286.jsonl.gz that is no header; {@link SingleStepCase} under short names. */
interface Line {
  readonly n: number;
  readonly d: string;
  readonly b: string;
  readonly r: Registers;
  readonly m: readonly (readonly [number, number])[];
  readonly fr: Registers;
  readonly fm: readonly (readonly [number, number])[];
  readonly x?: readonly [vector: number, flagsAddress: number];
}

const PREFIXES = new Set([0x26, 0x2e, 0x36, 0x3e, 0xf0, 0xf2, 0xf3]);

/** The sample of the SingleStepTests for the 80286 that lies with the shared oracles. */
export function* singleStepCases(): Generator<SingleStepCase> {
  const text = gunzipSync(readFileSync(oraclePath('sst', '80286.jsonl.gz'))).toString();
  let form = '';
  for (const line of text.trimEnd().split('\n')) {
    const row = JSON.parse(line) as Line | { readonly file: string };
    if ('file' in row) form = row.file.replace('.MOO.gz', '');
    else yield caseOf(form, row);
  }
}

function caseOf(form: string, line: Line): SingleStepCase {
  const code = Uint8Array.from(Buffer.from(line.b, 'hex')).subarray(0, -1);
  return {
    form,
    number: line.n,
    text: line.d,
    code,
    prefixes: code.findIndex((byte) => !PREFIXES.has(byte)),
    before: line.r,
    after: { ...line.r, ...line.fr },
    memory: line.m,
    changed: line.fm,
    vector: line.x?.[0],
  };
}
