import { describe, expect, it } from 'vitest';
import { type AuditReport, runAudit } from '../../runtime/audit/audit.ts';
import { auditJson, formatAudit } from '../../runtime/audit/format.ts';

const literature = 'call jmp lar lsl mov pop popf push pushf retf sgdt sidt sldt smsw str verr verw'.split(
  ' ',
);
const beyond = 'iret lds les lss lfs lgs rdtsc cpuid sysenter'.split(' ');
const innocuous = 'add adc lea nop jz loop enter leave xchg cmpxchg div movsb cld lahf bswap'.split(' ');
const reports = new Map<string, AuditReport>();

function audit(model: string, ring: 1 | 3 = 1): AuditReport {
  const key = `${model} ${ring}`;
  const report = reports.get(key) ?? runAudit(model, ring);
  reports.set(key, report);
  return report;
}

const mnemonics = (report: AuditReport, verdict: string): string[] =>
  report.mnemonics.filter((row) => row.verdict === verdict).map((row) => row.mnemonic);

/** Those of the list that the specification has: the tests outlive an instruction. */
function known(model: string, list: readonly string[]): string[] {
  const all = new Set(audit(model).mnemonics.map((row) => row.mnemonic));
  return list.filter((mnemonic) => all.has(mnemonic));
}

describe('the P6', () => {
  it('has the 26 holes that the study derives', () => {
    expect(mnemonics(audit('p6'), 'hole')).toEqual(
      expect.arrayContaining(known('p6', [...literature, ...beyond])),
    );
    expect(mnemonics(audit('p6'), 'innocuous')).toEqual(expect.arrayContaining(known('p6', innocuous)));
  });

  it('folds them to the 17 and 18 of the literature', () => {
    const { counts } = audit('p6');
    const folded = counts.at(-2)?.mnemonics ?? [];
    expect(folded).toEqual(expect.arrayContaining(known('p6', literature)));
    expect(folded.filter((mnemonic) => beyond.includes(mnemonic))).toEqual([]);
    expect(counts.at(-1)?.mnemonics).toEqual([...folded, 'int'].sort());
    expect(counts[0]?.number).toBe(mnemonics(audit('p6'), 'hole').length);
  });

  it('is not virtualizable by theorem 1', () => {
    expect(audit('p6')).toMatchObject({ virtualizable: false, hybrid: false });
  });

  it('proves every hole with a state, a difference and a cause', () => {
    for (const { form, hole, verdict } of audit('p6').forms) {
      expect(hole !== undefined, form).toBe(verdict === 'hole');
      if (hole === undefined) continue;
      expect(hole.expected, form).not.toBe(hole.found);
      expect(hole.causes, form).not.toHaveLength(0);
    }
  });

  it('has every hole rewritten, and no innocuous instruction enter the monitor', () => {
    for (const { form, verdict, rewrite } of audit('p6').forms) {
      if (verdict === 'hole') {
        for (const action of rewrite) expect(['inline', 'callout'], form).toContain(action);
      }
      if (verdict === 'innocuous') expect(rewrite, form).not.toContain('callout');
    }
  });

  it.each([
    ['hlt', 'always', ['clock-or-interrupt']],
    ['lgdt', 'always', ['protection-or-relocation']],
    ['clts', 'always', ['mode']],
    ['wbinvd', 'always', ['host-state']],
    ['cli', 'iopl', ['clock-or-interrupt']],
    ['out', 'iopl', ['io']],
  ])('%s is privileged: %s', (mnemonic, privilege, categories) => {
    const row = audit('p6').mnemonics.find((candidate) => candidate.mnemonic === mnemonic);
    expect(row).toMatchObject({ verdict: 'privileged', privilege, categories });
  });

  it.each([
    ['popf', 'IF'],
    ['smsw', 'CR0'],
    ['sidt', 'IDTR'],
    ['cpuid', 'IDENTITY'],
    ['rdtsc', 'TSC'],
  ])('%s is a hole because of %s alone', (mnemonic, cause) => {
    const row = audit('p6').mnemonics.find((candidate) => candidate.mnemonic === mnemonic);
    expect(row?.hole?.causes).toEqual([cause]);
  });

  it('counts what always enters through the interrupt table as trapped', () => {
    expect(mnemonics(audit('p6'), 'trapped')).toEqual(expect.arrayContaining(['int', 'int3', 'into']));
  });

  it('has these holes with the kernel at ring 3 too', () => {
    expect(mnemonics(audit('p6', 3), 'hole')).toEqual(
      expect.arrayContaining(known('p6', [...literature, ...beyond])),
    );
  });

  it('is reported the same every time', () => {
    expect(auditJson(runAudit('p6'))).toBe(auditJson(audit('p6')));
  });

  it('is reported as text without a line that ends in blanks', () => {
    expect(formatAudit(audit('p6'))).not.toMatch(/[ \t]$/m);
  });
});

it('UMIP closes the five holes that store system registers', () => {
  const open = new Set(mnemonics(audit('p6-umip'), 'hole'));
  const closed = mnemonics(audit('p6'), 'hole').filter((mnemonic) => !open.has(mnemonic));
  expect(closed.sort()).toEqual(['sgdt', 'sidt', 'sldt', 'smsw', 'str']);
});

it('a P6 whose sensitive instructions trap has none of these holes, and theorem 1 holds when it has no other', () => {
  const report = audit('p6-trapping');
  const holes = mnemonics(report, 'hole');
  expect(holes.filter((mnemonic) => literature.includes(mnemonic) || beyond.includes(mnemonic))).toEqual([]);
  expect(report.virtualizable).toBe(holes.length === 0);
});

it('refuses a model that does not exist', () => {
  expect(() => runAudit('p7')).toThrow('no CPU model p7');
});
