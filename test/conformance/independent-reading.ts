import { Decoder, DecoderOptions, Formatter, FormatterSyntax, OpKind, Register } from 'iced-x86';

/** What an instruction means to a decoder that nobody here wrote. */
export interface Reading {
  /** In bytes; 0 when there is no instruction. */
  readonly length: number;
  /**
   * Its text without the prefixes that have no effect. `66 90` is called an exchange there; operands whose order means
   * nothing are sorted, and a register added to itself is twice the register.
   */
  readonly text: string;
}

/** Reads the first instruction of `bytes`, which lie at `address`. */
export function independentReading(bytes: Uint8Array, address: number, bits: 16 | 32): Reading {
  const decoder = new Decoder(bits, bytes, DecoderOptions.None);
  decoder.ip = BigInt(address);
  const instruction = decoder.decode();
  if (!instruction.isStringInstruction) {
    instruction.hasRepPrefix = false;
    instruction.hasRepnePrefix = false;
  }
  const kinds = Array.from({ length: instruction.opCount }, (_, operand) => instruction.opKind(operand));
  if (!kinds.includes(OpKind.Memory) && !instruction.isStringInstruction)
    instruction.segmentPrefix = Register.None;
  const formatter = new Formatter(FormatterSyntax.Intel);
  formatter.showBranchSize = false;
  const reading = {
    length: instruction.isInvalid ? 0 : instruction.length,
    text: canonical(formatter.format(instruction)),
  };
  for (const owned of [formatter, instruction, decoder]) owned.free();
  return reading;
}

function canonical(text: string): string {
  if (text === 'xchg ax,ax' || text === 'xchg eax,eax') return 'nop';
  return text
    .replaceAll('st(0)', 'st')
    .replace(/^addr\d\d mov /, 'mov ')
    .replace(/^(xchg|test) (\w+),(\w+)$/, (_, name, a, b) => `${name} ${[a, b].sort().join(',')}`)
    .replace(/\[(e(?!bp)..)\+\1(?!\*)/, '[$1*2');
}
