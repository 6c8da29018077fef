import { forms } from '../../generated/forms.ts';
import { encode } from '../../runtime/assembly/encode.ts';
import type { Form } from '../../runtime/engine/form.ts';
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
    const found = featuresOf(example(form, index), 32).flatMap((name) => name.split('_or_').map(plain));
    const accepted = [plain(form.feature), ...(OTHER_NAMES[form.feature] ?? [])];
    const same = found.some((name) => (form.feature === '' ? ORIGINAL.test(name) : accepted.includes(name)));
    return same
      ? []
      : [`${form.id} needs ${form.feature || 'nothing'}, not ${found.join(' and ') || 'nothing'}`];
  });
}

const plain = (name: string): string => name.replaceAll('_', '');

/** Bytes of the form with registers, or memory at EBX where it takes nothing else. */
function example(form: Form, index: number): Uint8Array {
  const memory = form.modrm === 'memory';
  const register = form.rm >= 0 ? form.rm : form.plusRegister ? Math.max(1, form.firstRegister) : 1;
  const bytes = encode(
    {
      form: index,
      opcode: form.opcode,
      length: 0,
      operandSize: 32,
      addressSize: 32,
      reg: Math.max(0, form.digit),
      rm: memory ? 0 : register,
      memory,
      segment: 3,
      base: memory ? 3 : 8,
      index: 8,
      scale: 0,
      displacement: 0,
      immediate: 0,
      immediate2: 0,
      repeat: 0,
      lock: false,
    },
    32,
  );
  return Uint8Array.from(bytes);
}
