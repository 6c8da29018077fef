import { decode } from '../engine/decode.ts';
import type { Instruction } from '../engine/instruction.ts';
import { format, mnemonicOf } from './format.ts';

export interface DisassemblyOptions {
  /** Default operand and address size of the code. */
  readonly bits: 16 | 32;
  /** Address of the first byte, for branch targets; 0 when absent. */
  readonly base?: number;
  /** Decodes one instruction at each multiple of so many bytes instead of one after the other. */
  readonly slot?: number;
  /** For each form whether the CPU has it; all when absent. */
  readonly enabled?: Uint8Array;
}

/** One instruction, or one byte that begins none. */
export interface DisassembledLine {
  /** Of the first byte, from the start of the input. */
  readonly offset: number;
  /** Bytes of the instruction; 0 when there is none. */
  readonly length: number;
  /** Lower case, without prefixes; `(bad)` when there is no instruction. */
  readonly mnemonic: string;
  readonly text: string;
  /** Undefined when there is none. */
  readonly instruction: Instruction | undefined;
}

/** Bytes to be decoded, read from the first to the last; a Uint8Array is one. */
export interface CodeBytes {
  readonly length: number;
  /** The byte at an offset; undefined beyond the end. */
  at(offset: number): number | undefined;
}

const BAD = '(bad)';

/**
 * Decodes bytes from the first to the last. Where no instruction begins, or one would run past the end, the line
 * has length 0 and the sweep goes on at the next byte (the next slot).
 */
export function* disassemble(bytes: CodeBytes, options: DisassemblyOptions): Generator<DisassembledLine> {
  const { bits, base = 0, slot = 0, enabled } = options;
  let offset = 0;
  let pastEnd = false;
  const fetch = (position: number): number => {
    const byte = bytes.at(offset + position);
    if (byte === undefined) pastEnd = true;
    return byte ?? 0;
  };
  while (offset < bytes.length) {
    pastEnd = false;
    const instruction = decode(fetch, bits, enabled);
    if (pastEnd || instruction === undefined || instruction === 'too-long') {
      yield { offset, length: 0, mnemonic: BAD, text: BAD, instruction: undefined };
      offset += slot || 1;
      continue;
    }
    const text = format(instruction, base + offset, bits);
    yield { offset, length: instruction.length, mnemonic: mnemonicOf(instruction), text, instruction };
    offset += slot || instruction.length;
  }
}
