import { forms } from '../../generated/forms.ts';
import { encode } from '../../runtime/assembly/encode.ts';
import type { Form } from '../../runtime/engine/form.ts';
import { enabledForms, findModel } from '../../runtime/machine/model.ts';
import { randomInstruction } from '../assembly/random-instruction.ts';
import { Random } from '../random.ts';
import { DATA } from './hardware-cases.ts';

const ESP = 4;
const NO_REGISTER = 8;
const DS = 3;
const MEMORY_BYTES = 32;
/** Less than the width of a 16-bit operand: of a larger count the result is undefined there (SDM vol. 2, SHLD). */
const LARGEST_COUNT = 15;

/** Instructions that the oracle makes no cases of in some form, and the flags that the manual leaves undefined after them. */
const families: readonly { readonly name: RegExp; readonly form: RegExp; readonly undefinedFlags: number }[] =
  [
    // PF, AF, SF, OF (SDM vol. 2, BT)
    { name: /^BT[SRC]?$/, form: /_Ev_Ib$/, undefinedFlags: 0x894 },
    // AF, and OF but after a shift by one (SDM vol. 2, SHLD)
    { name: /^SH[LR]D$/, form: /_Ib$/, undefinedFlags: 0x810 },
    { name: /^(NOP_E|PAUSE|ENDBR32|ENDBR64|RDSSPD|PREFETCH\w+|CMPXCHG8B)$/, form: /./, undefinedFlags: 0 },
  ];

const familyOf = (form: Form) =>
  families.find(({ name, form: id }) => name.test(form.instruction) && id.test(form.id));

const enabled = enabledForms(findModel('p6')!);

/** The forms that {@link furtherCases} are of: those that the user machine's model has. */
export const furtherForms: readonly Form[] = forms.filter(
  (form, number) => form.executable && enabled[number] !== 0 && familyOf(form) !== undefined,
);

/**
 * Cases, as lines for cpl3-oracle, of unprivileged forms that the oracle's own generator leaves out.
 * @param count cases for each form
 */
export function furtherCases(count: number, seed: number): string {
  const random = new Random(seed);
  const lines = furtherForms.flatMap((form) =>
    Array.from({ length: count }, (_, n) => {
      const code = Buffer.from(codeOf(form, random)).toString('hex');
      const undefinedFlags = (familyOf(form)?.undefinedFlags ?? 0).toString(16);
      const memory = random.bytes(MEMORY_BYTES);
      // a comparison with memory succeeds half the time
      const same = random.below(2) === 0;
      const word = (at: number) => Buffer.from(memory).readUInt32LE(at);
      const registers = {
        eax: same ? word(0) : random.word(),
        edx: same ? word(4) : random.word(),
        ecx: random.word(),
        ebx: random.word(),
        ebp: random.word(),
        esi: random.word(),
        edi: random.word(),
      };
      const values = Object.entries(registers).map(([name, value]) => `${name}=${value.toString(16)}`);
      const flags = (0x202 | (random.word() & 0x8d5)).toString(16);
      return `id=${form.id}/${n}~${undefinedFlags} code=${code} ${values.join(' ')} efl=${flags} mem=${Buffer.from(memory).toString('hex')}`;
    }),
  );
  return `${lines.join('\n')}\n`;
}

/** Its memory operand lies at the beginning of the data; a register operand is not ESP. */
function codeOf(form: Form, random: Random): readonly number[] {
  const made = randomInstruction(forms.indexOf(form), 32, (limit) => random.below(limit));
  const address = {
    base: NO_REGISTER,
    index: NO_REGISTER,
    scale: 0,
    displacement: DATA,
    addressSize: 32,
  } as const;
  return encode(
    {
      ...made,
      ...(made.memory ? address : {}),
      reg: form.digit < 0 && made.reg === ESP ? 0 : made.reg,
      rm: form.rm < 0 && made.rm === ESP ? 0 : made.rm,
      segment: DS,
      lock: false,
      repeat: 0,
      immediate: /D$/.test(form.instruction) ? made.immediate & LARGEST_COUNT : made.immediate,
    },
    32,
  );
}
