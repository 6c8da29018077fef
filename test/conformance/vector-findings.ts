import { observationOf, observedNames } from '../../runtime/vectors/observation.ts';
import { type Failure, failuresOf, romOf, runOnBochs, runOnQemu } from './vector-rom.ts';

/** A processor made of software, and how it is asked. */
export interface Target {
  readonly name: string;
  readonly program: 'qemu-system-i386' | 'bochs';
  readonly cpu: string;
  /** Our model that its CPU is closest to. */
  readonly model: string;
  /** Vectors that it does not come back from. */
  readonly hangs?: { readonly ids: RegExp; readonly why: string };
}

const reservedBit = {
  ids: /^MOV_TO_CR\S* 0f22e0 protected cpl0 .* 8000 /,
  why: 'a write of a reserved bit of CR4 is neither done nor refused: the instruction is executed again and again',
};

export const targets: readonly Target[] = [
  {
    name: 'QEMU, TCG, pentium2',
    program: 'qemu-system-i386',
    cpu: 'pentium2',
    model: 'p6',
    hangs: reservedBit,
  },
  { name: 'QEMU, TCG, max', program: 'qemu-system-i386', cpu: 'max', model: 'p6-umip', hangs: reservedBit },
  { name: 'QEMU, TCG, 486', program: 'qemu-system-i386', cpu: '486', model: 'i486', hangs: reservedBit },
  { name: 'Bochs, p2_klamath', program: 'bochs', cpu: 'p2_klamath', model: 'p6' },
];

/** Where the manual leaves it open, or a CPU differs from the model: no mistake of who is asked. */
const remarks: readonly (readonly [RegExp, string])[] = [
  [/^LAR/, "bits 19-16 of the result are undefined by the manual; hardware gives the limit's"],
  [
    /^MOV_(FROM|TO)_[CD]R\S* \S+ (protected cpl[1-3]|v86)/,
    'the manual does not say which comes first, #UD or #GP',
  ],
  [/^MOV_TO_CR\S* 0f22e0 protected cpl0/, 'its CPU has a CR4 bit that the model lacks'],
  [/^INT1/, 'undocumented before 2018; every Intel processor since the 386 has it'],
  [/^LTR/, 'a null selector is refused: #GP(0)'],
  [
    /^CALL_FAR/,
    'a call gate to a conforming segment: CS gets RPL 0 while CPL stays, so the next return is at level 0',
  ],
  [/^(RD|WR)MSR/, 'a register that does not exist: #GP(0)'],
  [/^\w+ \S+ v86 .*cr4=1 /, 'it has no virtual-8086 mode extensions'],
  [/^FN(STENV|SAVE)/, 'the upper halves of 16-bit fields are reserved; processors store ones'],
  [/^F(I|B)?STP?_M/, 'an empty register: the masked response stores the indefinite value'],
  [/^RDPMC/, 'its CPU has no performance counters'],
];

export interface Finding {
  readonly target: Target;
  readonly vectors: number;
  readonly failures: readonly Failure[];
}

/** Asks a target. @throws Error when it does not come to the end */
export function ask(target: Target): Finding {
  const rom = romOf(target.model, target.hangs?.ids);
  const printed = target.program === 'bochs' ? runOnBochs(rom, target.cpu) : runOnQemu(rom, target.cpu);
  return { target, vectors: rom.vectors.length, failures: failuresOf(rom, printed) };
}

/** A chapter of VECTORS.md: what a target gets wrong, by the manual's section. */
export function chapter({ target, failures }: Finding): string {
  const groups = new Map<string, Failure[]>();
  for (const failure of failures) {
    const key = `${sectionOf(failure)} | ${remarkOf(failure)}`;
    groups.set(key, [...(groups.get(key) ?? []), failure]);
  }
  const rows = [...groups].map(([key, list]) => {
    const [first] = list as [Failure];
    return `| ${key} | ${list.length} | \`${first.vector.line.id}\` | ${expectedOf(first)} | ${gotOf(first)} |`;
  });
  const hangs =
    target.hangs === undefined
      ? ''
      : `\nLeft out, as it does not come back from them: \`${target.hangs.ids.source}\`: ${target.hangs.why}.\n`;
  const table =
    rows.length === 0
      ? 'Nothing.\n'
      : [
          '| section | remark | vectors | first of them | expected | got |',
          '|---|---|---|---|---|---|',
          ...rows,
          '',
        ].join('\n');
  return `## ${target.name} (\`--cpu ${target.model}\`): ${failures.length}\n${hangs}\n${table}`;
}

function sectionOf({ vector }: Failure): string {
  const { form } = vector.facts;
  return `SDM vol. 2, ${form.mnemonic[1].toUpperCase()} (${form.instruction})`;
}

function remarkOf({ vector }: Failure): string {
  return remarks.find(([pattern]) => pattern.test(String(vector.line.id)))?.[1] ?? '';
}

function expectedOf({ vector, state }: Failure): string {
  if (state !== undefined) return words(vector, state, expectedState(vector));
  const observation = observationOf(vector)!;
  const error = observation.error ?? 0xffff;
  return `vector ${observation.vector.toString(16)}, error ${error.toString(16)}`;
}

function gotOf({ vector, got, state }: Failure): string {
  return state === undefined ? got : words(vector, state, state);
}

/** Those of `shown` in which what was found and what was expected differ. */
function words(vector: Failure['vector'], found: readonly number[], shown: readonly number[]): string {
  const expected = expectedState(vector);
  return observedNames
    .map((name, n) => (found[n] === expected[n] ? '' : `${name} ${shown[n]!.toString(16)}`))
    .filter(Boolean)
    .join(', ');
}

function expectedState(vector: Failure['vector']): readonly number[] {
  return observationOf(vector)!.state;
}
