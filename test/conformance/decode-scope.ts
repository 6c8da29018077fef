import { CpuidFeature, Decoder, DecoderOptions } from 'iced-x86';
import { features } from './declared-features.ts';
import type { Disagreement } from './decode-corpus.ts';

/** What the independent decoder calls the instruction sets that need no feature of isa/features.yaml. */
const always = /^(INTEL\d+|FPU(287|387)?|MULTIBYTENOP|PAUSE)$/;

/** The features that make an instruction one, as the independent decoder knows them; none for bytes it refuses. */
export function featuresOf(code: Uint8Array, bits: 16 | 32): string[] {
  const decoder = new Decoder(bits, code, DecoderOptions.None);
  const instruction = decoder.decode();
  const found = instruction.isInvalid
    ? []
    : [...instruction.cpuidFeatures()].map((feature) => CpuidFeature[feature] ?? '');
  instruction.free();
  decoder.free();
  return found;
}

/** Whether the specification means to describe an instruction with these features (`A_or_B` is one of two). */
export function isDeclared(found: readonly string[]): boolean {
  return found.every((feature) =>
    feature.split('_or_').some((name) => always.test(name) || features.has(plain(name))),
  );
}

const plain = (name: string): string => name.replaceAll('_', '');

/** Differences that are not about what the bytes are. */
export function isExplained({ ours, ...rest }: Disagreement, bytes: Uint8Array, bits: 16 | 32): boolean {
  const [, length, mnemonic] = ours;
  const theirs = Object.values(rest.theirs);
  // The manual's table A-3 calls the opcodes reserved NOPs.
  const reserved = theirs.some(([other, name]) => other === length && name === 'reservednop');
  if (reserved && mnemonic === 'nop') return true;
  return isOfTestRegisters(bytes, bits, { ours, ...rest });
}

/** Whether a processor of the independent decoder's options, with test registers, reads the bytes as ring1 does. */
function isOfTestRegisters(code: Uint8Array, bits: 16 | 32, { ours }: Disagreement): boolean {
  const decoder = new Decoder(bits, code, DecoderOptions.MovTr);
  const instruction = decoder.decode();
  const same = !instruction.isInvalid && instruction.length === ours[1];
  const old = same && [...instruction.cpuidFeatures()].some((feature) => CpuidFeature[feature] === 'MOV_TR');
  instruction.free();
  decoder.free();
  return old;
}
