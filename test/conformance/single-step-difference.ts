import type { RealModeMachine } from './real-mode-machine.ts';
import type { Registers, SingleStepCase } from './single-step-cases.ts';
import { undefinedFlags } from './undefined-flags.ts';

/** CF, PF, AF, ZF, SF, TF, IF, DF, OF; the 80286 has no IOPL and NT to show in real-address mode. */
const COMPARED_FLAGS = 0xfd5;
const registerNames = 'ax bx cx dx cs ss ds es sp bp si di ip'.split(' ');

/** Where FLAGS were pushed: by an interrupt with three words, or by PUSHF alone. */
function pushedFlags({ after, vector, text }: SingleStepCase): number | undefined {
  const offset = vector !== undefined ? 4 : /pushf/.test(text) ? 0 : undefined;
  return offset === undefined ? undefined : after['ss']! * 16 + ((after['sp']! + offset) & 0xffff);
}

/** The differences between the 80286 and the machine, as text. */
export function singleStepDifference(
  test: SingleStepCase,
  machine: RealModeMachine,
  found: Registers | undefined,
): string {
  if (found === undefined) return 'did not halt';
  const { after, changed } = test;
  const compared = COMPARED_FLAGS & ~undefinedFlags(test);
  const differing = registerNames.filter((name) => found[name] !== after[name]);
  if (((found['flags']! ^ after['flags']!) & compared) !== 0) differing.push('flags');
  const image = pushedFlags(test);
  for (const [address, byte] of changed) {
    const mask =
      image === undefined || address < image || address > image + 1
        ? 0xff
        : compared >> (8 * (address - image));
    if (((machine.byte(address) ^ byte) & mask) !== 0) differing.push(`[${address.toString(16)}]`);
  }
  return differing.join(' ');
}
