import { describe, expect, it } from 'vitest';
import { type AuditReport, runAudit } from '../../runtime/audit/audit.ts';
import { auditJson, formatAudit } from '../../runtime/audit/format.ts';

const literature = 'call jmp lar lsl mov pop popf push pushf retf sgdt sidt sldt smsw str verr verw';
const reports = new Map<string, AuditReport>();

function audit(model: string, ring: 1 | 3 = 1): AuditReport {
  const key = `${model} ${ring}`;
  const report = reports.get(key) ?? runAudit(model, ring);
  reports.set(key, report);
  return report;
}

const mnemonics = (report: AuditReport, verdict: string): string[] =>
  report.mnemonics.filter((row) => row.verdict === verdict).map((row) => row.mnemonic);

describe('the P6', () => {
  it('has the 26 holes that the study derives, and folds to the 17 and 18 of the literature', () => {
    const { counts } = audit('p6');
    expect(counts.map((count) => count.number)).toEqual([26, 21, 20, 19, 17, 18]);
    expect(counts.at(-2)?.mnemonics.join(' ')).toBe(literature);
    expect(counts.at(-1)?.mnemonics).toContain('int');
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

  it('has the same holes with the kernel at ring 3', () => {
    expect(mnemonics(audit('p6', 3), 'hole')).toEqual(mnemonics(audit('p6'), 'hole'));
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

it('a P6 whose sensitive instructions trap satisfies theorems 1 and 3', () => {
  const report = audit('p6-trapping');
  expect(report).toMatchObject({ virtualizable: true, hybrid: true });
  expect(mnemonics(report, 'hole')).toEqual([]);
});

it('refuses a model that does not exist', () => {
  expect(() => runAudit('p7')).toThrow('no CPU model p7');
});
