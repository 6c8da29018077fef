import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mnemonicOf } from '../../runtime/assembly/format.ts';
import { decode } from '../../runtime/engine/decode.ts';
import { oraclePath, run } from './oracle.ts';

/** Bytes a record of the slot corpora has; the instruction begins the record. */
export const SLOT = 24;

/** Another decoder's answer that is not this one's. */
export interface Disagreement {
  readonly offset: number;
  readonly kind: 'length' | 'name';
  readonly ours: readonly [offset: number, length: number, mnemonic: string];
  /** By engine: length (0 where it refuses the bytes) and mnemonic. */
  readonly theirs: Readonly<Record<string, readonly [length: number, mnemonic: string]>>;
}

/** What a comparison came to. */
export interface Tally {
  readonly instructions: number;
  /** Places where others found an instruction to begin and ring1 none. */
  readonly missing: number;
  readonly disagreements: readonly Disagreement[];
}

/** The opcode map (every opcode, prefix set and ModRM shape) and random bytes, as the oracle's own script makes them. */
export function slotCorpora(random: number): { opcodes: Uint8Array; random: Uint8Array } {
  const directory = mkdtempSync(join(tmpdir(), 'ring1-corpora-'));
  try {
    run('node', [oraclePath('decode', 'make-corpora.mjs'), directory, '--random', String(random)]);
    return {
      opcodes: readFileSync(join(directory, 'opmap.slot24')),
      random: readFileSync(join(directory, 'random.slot24')),
    };
  } finally {
    rmSync(directory, { recursive: true });
  }
}

/** Every `step`-th record of a slot corpus, beginning with record `first`. */
export function everyNth(corpus: Uint8Array, step: number, first: number): Uint8Array {
  const records: Uint8Array[] = [];
  for (let record = first; record * SLOT < corpus.length; record += step)
    records.push(corpus.subarray(record * SLOT, (record + 1) * SLOT));
  return Buffer.concat(records);
}

/**
 * Decodes `code` here and by other decoders: one instruction a record (`slot` > 0) or one after the other.
 * @param engines of the oracle's script: iced, objdump
 */
export function compareDecoders(
  code: Uint8Array,
  bits: 16 | 32,
  slot: number,
  engines: readonly string[],
): Tally {
  const directory = mkdtempSync(join(tmpdir(), 'ring1-decode-'));
  try {
    const corpus = join(directory, slot === SLOT ? 'corpus.slot24' : 'corpus.text');
    const candidate = join(directory, 'candidate.jsonl');
    const lines = ownLines(code, bits, slot);
    writeFileSync(corpus, code);
    writeFileSync(candidate, lines.join('\n'));
    const script = oraclePath('decode', 'decode-oracle.mjs');
    // The script lies outside the project and finds the project's iced-x86 by this.
    process.env['NODE_PATH'] = join(import.meta.dirname, '../../node_modules');
    const output = run('node', [
      script,
      corpus,
      String(bits),
      '--with',
      engines.join(),
      '--check',
      candidate,
    ]);
    const rows = output.split('\n').filter((line) => line.startsWith('['));
    const { candidate: tally } = JSON.parse(output.trimEnd().split('\n').at(-1) ?? '');
    return {
      instructions: lines.length,
      missing: tally.missing,
      disagreements: rows.map((line): Disagreement => {
        const [offset, kind, ours, theirs] = JSON.parse(line);
        return { offset, kind, ours, theirs };
      }),
    };
  } finally {
    rmSync(directory, { recursive: true });
  }
}

function ownLines(code: Uint8Array, bits: 16 | 32, slot: number): string[] {
  const lines: string[] = [];
  for (let offset = 0; offset < code.length; ) {
    const start = offset;
    const found = decode((position) => code[start + position] ?? 0, bits, undefined);
    const whole = typeof found === 'object' && start + found.length <= code.length;
    const instruction = whole ? found : undefined;
    const name = instruction === undefined ? '(bad)' : mnemonicOf(instruction);
    lines.push(JSON.stringify([offset, instruction?.length ?? 0, name]));
    offset += slot || (instruction?.length ?? 1);
  }
  return lines;
}
