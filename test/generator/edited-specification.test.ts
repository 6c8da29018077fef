import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Outcome, ProjectCopy } from './project-copy.ts';

/** No processor has it: adds CR0 and a rotated register to memory, in rings 0 to 2 or with the carry set. */
const INVENTED = `
  - name: MIX
    summary: Add CR0 and a rotated register (invented)
    forms:
      - { id: Ev_Gv, opcode: "0F 04 /r", operands: { dst: Ev, src: Gv }, lock: true }
    guards: [ { raise: "GP(0)", when: "cpl == 3 && !CF" } ]
    semantics: |
      const term = trunc(cr0, N) + rotl(src, 4)
      const r = dst + term
      flags.add(dst, term, r)
      dst = r
    claims: { flags: { write: [OF, SF, ZF, AF, PF, CF] }, privilege: cond, sensitive: [behaviour] }
`;

/** No processor has it either: has the bytes of BSWAP and its operand-size prefix. */
const PREFIXED = `
  - name: SWAPW
    summary: Swap the bytes of a word (invented)
    forms: [ { id: Zw, opcode: "0F C8+r", prefix: "66", operands: { dst: Zw } } ]
`;

/** LEAVE as isa/instructions/stack.yaml has it. */
const REMOVED = /\n {2}- name: LEAVE\n(?: {4}.*\n)+/;

interface Audit {
  readonly forms: readonly { readonly form: string; readonly verdict: string; readonly privilege: string }[];
}

const copy = new ProjectCopy();
let generated: Outcome;
let line = 0;

beforeAll(() => {
  const arithmetic = 'isa/instructions/arithmetic.yaml';
  const before = copy.read(arithmetic);
  copy.write(arithmetic, `${before.trimEnd()}\n${INVENTED}${PREFIXED}`);
  line = copy
    .read(arithmetic)
    .slice(0, copy.read(arithmetic).indexOf('{ id: Ev_Gv, opcode: "0F 04 /r"'))
    .split('\n').length;
  const stack = copy.read('isa/instructions/stack.yaml');
  expect(stack).toMatch(REMOVED);
  copy.write('isa/instructions/stack.yaml', stack.replace(REMOVED, ''));
  copy.edit(
    'isa/operands.yaml',
    '  - { name: Zv,',
    '  - { name: Zw, class: opcode-register, width: 16, summary: "Word register in the opcode" }\n  - { name: Zv,',
  );
  copy.edit('isa/undefined.yaml', 'undefined:\n', 'undefined:\n  - { opcode: "C9", reason: "taken out" }\n');
  const system = copy.read('isa/instructions/system.yaml');
  const halt = /(- name: HLT\n(?:.*\n)*?.*when: )"cpl != 0"((?:.*\n)*?.*privilege: )always/;
  expect(system).toMatch(halt);
  copy.write('isa/instructions/system.yaml', system.replace(halt, '$1"cpl == 3"$2cond'));
  copy.edit(
    'isa/prefixes.yaml',
    'byte: "64", group: segment, value: FS',
    'byte: "64", group: segment, value: GS',
  );
  copy.edit(
    'isa/prefixes.yaml',
    'byte: "65", group: segment, value: GS',
    'byte: "65", group: segment, value: FS',
  );
  copy.edit('isa/prefixes.yaml', 'limit: 15', 'limit: 9');
  generated = copy.ring1('generate');
});
afterAll(() => copy.remove());

it('an edit of isa/ alone is generated, and the run says what it changed', () => {
  expect(generated.code, generated.text).toBe(0);
  expect(generated.text).toContain('added 2: MIX_Ev_Gv, SWAPW_Zw\n');
  expect(generated.text).toContain('removed 1: LEAVE_v\n');
  expect(generated.text).toMatch(
    /reclassified 1: HLT_\w+ \(F4: privileged always, .*, trap → F4: privileged cond, .*\)/,
  );
});

describe('an instruction that isa/ adds', () => {
  it('is in every table, with the line it comes from', () => {
    const source = `isa/instructions/arithmetic.yaml:${line}`;
    expect(copy.read('generated/forms.ts')).toMatch(
      new RegExp(
        `id: 'MIX_Ev_Gv', instruction: 'MIX', map: 1, opcode: 0x04, modrm: 'any', .*lock: true, source: '${source}'`,
      ),
    );
    expect(copy.read('generated/decoder.ts')).toMatch(/0F 04 MIX_Ev_Gv \*\/ \[\d+\]/);
    for (const table of ['trap-table', 'classifier']) {
      expect(copy.read(`generated/${table}.ts`), table).toContain(`source: '${source}'`);
    }
    const rule = new RegExp(`action: 'inline', replacement: \\d+, source: '${source}'`, 'g');
    // two operand sizes, register and memory
    expect(copy.read('generated/rewrite-rules.ts').match(rule)).toHaveLength(4);
    expect(
      copy.read('generated/reference/arithmetic.ts').includes('export const MIX_32: ReferenceBody'),
    ).toBe(true);
    expect(copy.read('generated/lowering/arithmetic.ts').includes('MIX_32')).toBe(true);
    expect(copy.read('generated/manual/arithmetic.ts').includes('MIX')).toBe(true);
  });

  it('has its guard in the trap table and its sensitivity in the classifier', () => {
    const trap = copy
      .read('generated/trap-table.ts')
      .split('\n')
      .find((row) => row.includes("'MIX_Ev_Gv'"));
    expect(trap).toContain("exception: 'GP(0)', when: 'cpl == 3 && !CF'");
    expect(trap).toContain("cpl: ['never', 'never', 'never', 'maybe']");
    const classifier = copy
      .read('generated/classifier.ts')
      .split('\n')
      .find((row) => row.includes("'MIX_Ev_Gv'"));
    expect(classifier).toMatch(/reads: \[.*'CR0'.*\].*privilege: 'cond', sensitive: \['behaviour'\]/);
  });

  it('assembles and disassembles', () => {
    expect(copy.ring1('disasm', '--hex', '0f 04 4b 08').text).toMatch(/ mix dword ptr \[ebx\+8\], ecx\n/);
    copy.write('mix.asm', 'lock mix [ebx+8], ecx\n');
    expect(copy.ring1('asm', 'mix.asm').text.toLowerCase().replaceAll(/\s/g, '')).toContain('f00f044b08');
  });

  it('is explained and audited', () => {
    expect(copy.ring1('explain', 'mix').text).toContain('Add CR0 and a rotated register (invented)');
    const { forms } = JSON.parse(copy.ring1('audit', '--format', 'json').text) as Audit;
    const verdicts = new Map(forms.map(({ form, verdict, privilege }) => [form, `${privilege} ${verdict}`]));
    expect(verdicts.get('MIX_Ev_Gv')).toBe('cond hole');
    expect(verdicts.get('HLT_F4')).toBe('cond hole');
    expect(verdicts.get('LEAVE_v')).toBeUndefined();
  });

  it('runs in both engines: memory, flags, and the fault of its guard', () => {
    const { code, text } = copy.script(`
import { Flag, Slot } from '../generated/state.ts';
import { CODE, flatMachine, haltedIn } from './machine/flat-machine.ts';
for (const engine of ['reference', 'tier0'] as const) {
  for (const cpl of [0, 3] as const) {
    // mix [ebx], ecx; then hlt, which faults in ring 3 as the guard of mix does
    const machine = flatMachine([0x0f, 0x04, 0x0b, 0xf4], cpl, { engine });
    machine.state.set(Slot.ebx, 0x50000);
    machine.state.set(Slot.ecx, 0x0fffffff);
    machine.writePhysical(0x50000, Uint8Array.of(1, 0, 0, 0));
    const cr0 = machine.state.get(Slot.cr0) >>> 0;
    machine.runSlice(100);
    const bytes = machine.physical.slice(0x50000, 0x50004);
    const sum = (1 + cr0 + 0xfffffff0) >>> 0;
    console.log(engine, cpl, cpl === 0 ? new Uint32Array(bytes.buffer)[0] === sum : bytes[0] === 1,
      machine.state.getFlag(Flag.CF), machine.state.getFlag(Flag.SF));
  }
}
`);
    expect(code, text).toBe(0);
    expect(text.trim().split('\n')).toEqual([
      expect.stringMatching(/^reference 0 true/),
      expect.stringMatching(/^reference 3 true/),
      expect.stringMatching(/^tier0 0 true/),
      expect.stringMatching(/^tier0 3 true/),
    ]);
    expect(text.replaceAll('tier0', 'reference').split('\n').slice(0, 2)).toEqual(
      text.replaceAll('tier0', 'reference').split('\n').slice(2, 4),
    );
  });
});

describe('a form that isa/ gives the bytes of another and its size prefix', () => {
  it('is assembled in its place nowhere', () => {
    copy.write('swap.asm', 'swapw cx\nbswap ecx\n');
    expect(copy.ring1('asm', 'swap.asm').text).toContain('66 0f c9 0f c9');
    copy.write('swap.asm', 'bswap cx\n');
    const { code, text } = copy.ring1('asm', 'swap.asm');
    expect(code).not.toBe(0);
    expect(text).toContain('the bytes of this "bswap", 66 0F C9, are "swapw cx" on this CPU');
  });
});

describe('prefixes that isa/ changes', () => {
  it('decode and assemble by their new bytes', () => {
    expect(copy.ring1('disasm', '--hex', '64 8b 03').text).toContain('gs:');
    copy.write('prefix.asm', 'mov eax, [fs:ebx]\n');
    expect(copy.ring1('asm', 'prefix.asm').text.toLowerCase().replaceAll(/\s/g, '')).toContain('658b03');
  });

  it('have the new limit', () => {
    expect(copy.ring1('disasm', '--hex', '26 26 26 26 26 26 26 26 90').text).not.toContain('(bad)');
    expect(copy.ring1('disasm', '--hex', '26 26 26 26 26 26 26 26 26 90').text).toContain('(bad)');
  });
});

describe('an instruction that isa/ takes out', () => {
  it('is in no table', () => {
    for (const table of [
      'forms',
      'decoder',
      'trap-table',
      'classifier',
      'lowering/stack',
      'reference/stack',
    ]) {
      expect(copy.read(`generated/${table}.ts`), table).not.toContain('LEAVE');
    }
  });

  it('neither assembles nor decodes', () => {
    copy.write('leave.asm', 'leave\n');
    const { code, text } = copy.ring1('asm', 'leave.asm');
    expect(code).not.toBe(0);
    expect(text).toContain('leave');
    expect(copy.ring1('disasm', '--hex', 'c9').text).toContain('(bad)');
  });
});

describe('a guard that isa/ changes', () => {
  it('changes the trap table and the rewrite rule', () => {
    const trap = copy
      .read('generated/trap-table.ts')
      .split('\n')
      .find((row) => row.includes("form: 'HLT_"));
    expect(trap).toContain("when: 'cpl == 3'");
    expect(trap).toContain("cpl: ['never', 'never', 'never', 'always']");
    const form = copy
      .read('generated/forms.ts')
      .split('\n')
      .find((row) => row.includes("id: 'HLT_"));
    const source = /source: '([^']+)'/.exec(form ?? '')?.[1];
    const rule = copy
      .read('generated/rewrite-rules.ts')
      .split('\n')
      .find((row) => row.includes(`source: '${source}'`));
    expect(rule).toContain("action: 'callout'");
  });
});

describe('the tests of the tables', () => {
  const files = ['forms', 'trap-table', 'rewrite-rules'].map((name) => `generated/tests/${name}.test.ts`);

  it('are generated with them and pass', () => {
    const { code, text } = copy.vitest(...files);
    expect(code, text.slice(-3000)).toBe(0);
    expect(text).toContain(`isa/instructions/arithmetic.yaml:${line}`);
    expect(text).toContain('MIX_Ev_Gv');
  });

  it('fail by the name of the YAML line when a row is corrupted', () => {
    const table = copy.read('generated/trap-table.ts');
    copy.write('generated/trap-table.ts', table.replace("when: 'cpl == 3 && !CF'", "when: 'cpl == 3'"));
    const { code, text } = copy.vitest('generated/tests/trap-table.test.ts');
    expect(code).not.toBe(0);
    expect(text).toMatch(new RegExp(`(FAIL|×|✗).*isa/instructions/arithmetic.yaml:${line}.*MIX_Ev_Gv`));
  });
});
