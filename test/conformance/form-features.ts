import { forms } from '../../generated/forms.ts';
import { encode } from '../../runtime/assembly/encode.ts';
import { randomInstruction } from '../assembly/random-instruction.ts';
import { featuresOf } from './decode-scope.ts';

/** The original instruction set; what came with the 80486 and the 80387 has features of its own in isa/. */
const ORIGINAL = /^(INTEL(8086|186|286|386)\w*|CPUID|PAUSE)$/;

/** Where the independent decoder names instruction sets otherwise, or knows another generation's name for them. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  I486: ['INTEL486'],
  FPU: ['FPU287', 'FPU387'],
  // hints: instructions of later extensions that do nothing on processors with multi-byte NOP
  NOPL: ['MULTIBYTENOP', 'SSE', 'CETIBT', 'CETSS'],
  PREFETCHW: ['MULTIBYTENOP'],
  UD2: ['INTEL286'],
};

/** Forms of which the independent decoder says something else, and why isa/ is right. */
const EXCEPTIONS: ReadonlyMap<string, string> = new Map([
  ['PADDQ_Pq_Qq', 'an SSE2 instruction on MMX registers (SDM vol. 2, PADDQ)'],
  ['RSM_AA', 'raises UD outside system management mode on every processor'],
  ['MOV_FROM_TR_Rd_Td', 'test registers are decoded as an option only'],
  ['MOV_TO_TR_Td_Rd', 'test registers are decoded as an option only'],
]);

/** The forms whose feature is not the one that an independent decoder names for them. */
export function misnamedFeatures(): string[] {
  return forms.flatMap((form, index) => {
    if (EXCEPTIONS.has(form.id)) return [];
    const found = featuresOf(example(index), 32).flatMap((name) => name.split('_or_').map(plain));
    const accepted = [plain(form.feature), ...(OTHER_NAMES[form.feature] ?? [])];
    const same = found.some((name) => (form.feature === '' ? ORIGINAL.test(name) : accepted.includes(name)));
    return same
      ? []
      : [`${form.id} needs ${form.feature || 'nothing'}, not ${found.join(' and ') || 'nothing'}`];
  });
}

const plain = (name: string): string => name.replaceAll('_', '');

/** Bytes of the form, with registers where it leaves the choice. */
function example(index: number): Uint8Array {
  return Uint8Array.from(
    encode(
      randomInstruction(index, 32, (limit) => limit - 1),
      32,
    ),
  );
}
