import { forms } from '../../generated/forms.ts';
import { handlers } from '../../generated/handlers.ts';
import { rewriteRules } from '../../generated/rewrite-rules.ts';
import { Field } from '../../generated/state.ts';
import type { ModelRow } from '../engine/architecture.ts';
import type { Form } from '../engine/form.ts';
import { enabledForms, findModel } from '../machine/model.ts';
import type { Privilege } from './classification.ts';
import { type Count, counts } from './counting.ts';
import { buildMemory } from './descriptor.ts';
import { Examination } from './examination.ts';
import { type Finding, type Verdict, verdictOf } from './finding.ts';
import type { FormReport, Treatment } from './form-report.ts';
import { Laboratory } from './run.ts';

export interface MnemonicReport extends Finding {
  readonly mnemonic: string;
  readonly verdict: Verdict;
  /** Forms that are holes, of how many. */
  readonly holes: number;
  readonly forms: number;
  readonly rewrite: readonly Treatment[];
}

export interface AuditReport {
  readonly model: string;
  /** Real privilege level of the guest's kernel. */
  readonly ring: 1 | 3;
  readonly forms: readonly FormReport[];
  readonly mnemonics: readonly MnemonicReport[];
  readonly counts: readonly Count[];
  /** Popek and Goldberg's theorem 1: every sensitive instruction traps when deprivileged. */
  readonly virtualizable: boolean;
  /** Theorem 3 (hybrid monitor): the same for user mode alone. */
  readonly hybrid: boolean;
}

/** CR4 bits that a monitor switches on where the model has them: UMIP, without use to it anything else. */
const MONITOR_SWITCHES = Field.cr4.UMIP;

/**
 * Runs the generated reference interpreter on enumerated states and classifies every form by what happened.
 * @param name CPU model of isa/models/
 * @param ring real privilege level at which the guest's kernel runs
 * @throws Error when there is no such model
 */
export function runAudit(name: string, ring: 1 | 3 = 1): AuditReport {
  const model = modelCalled(name);
  const reports = formReports(model, ring, forms.keys());
  const mnemonics = byMnemonic(reports);
  return {
    model: model.name,
    ring,
    forms: reports,
    mnemonics,
    counts: counts(reports),
    virtualizable: reports.every((report) => report.hole === undefined),
    hybrid: reports.every((report) => !report.userHole),
  };
}

/**
 * Classifies some forms only.
 * @param numbers form numbers; those that the model does not have are left out
 * @throws Error when there is no such model
 */
export function auditForms(numbers: Iterable<number>, name: string, ring: 1 | 3 = 1): FormReport[] {
  return formReports(modelCalled(name), ring, numbers);
}

function modelCalled(name: string): ModelRow {
  const model = findModel(name);
  if (model === undefined) throw new Error(`there is no CPU model ${name}`);
  return model;
}

const unknown: Finding = {
  known: false,
  privilege: 'never',
  control: false,
  mode: false,
  location: false,
  trapped: false,
  hole: undefined,
  userHole: false,
  resources: [],
  categories: [],
};

function formReports(model: ModelRow, ring: 1 | 3, numbers: Iterable<number>): FormReport[] {
  const laboratory = new Laboratory(buildMemory(ring), model.number);
  const how = { ring, cr4: (model.cr4 & MONITOR_SWITCHES) >>> 0 };
  const enabled = enabledForms(model);
  const byForm = new Map<number, number[]>();
  for (const [row, handler] of handlers.entries()) {
    if (!handler.renamed) byForm.set(handler.form, [...(byForm.get(handler.form) ?? []), row]);
  }
  return [...numbers].flatMap((number): FormReport[] => {
    const form = forms[number];
    if (form === undefined || enabled[number] === 0) return [];
    const rows = byForm.get(number) ?? [];
    if (rows.length === 0) return [reportOf(form, unknown, [])];
    const examination = new Examination(laboratory, how);
    for (const row of rows) {
      const handler = handlers[row]!;
      // a repetition is the same instruction several times
      if (handler.repeat === 0) examination.handler(handler);
    }
    const actions = new Set(rows.flatMap((row) => rewriteRules[row]?.action ?? []));
    return [reportOf(form, examination.finding, [...actions].sort())];
  });
}

function reportOf(form: Form, finding: Finding, rewrite: readonly Treatment[]): FormReport {
  return {
    form: form.id,
    instruction: form.instruction,
    mnemonic: form.mnemonic[0],
    verdict: verdictOf(finding),
    ...finding,
    rewrite,
    source: form.source,
  };
}

/** A mnemonic is whatever one of its forms is, and is described by the forms that are it. */
function byMnemonic(reports: readonly FormReport[]): MnemonicReport[] {
  const groups = new Map<string, FormReport[]>();
  for (const report of reports) groups.set(report.mnemonic, [...(groups.get(report.mnemonic) ?? []), report]);
  return [...groups].map(([mnemonic, all]): MnemonicReport => {
    const verdict = mostTelling(all.map((member) => member.verdict));
    const members = all.filter((member) => member.verdict === verdict);
    const any = (key: 'control' | 'mode' | 'location' | 'trapped' | 'userHole'): boolean =>
      members.some((member) => member[key]);
    const union = (key: 'resources' | 'categories'): string[] =>
      [...new Set(members.flatMap((member) => member[key]))].sort();
    const finding: Finding = {
      known: members.every((member) => member.known),
      privilege: common(members.map((member) => member.privilege)),
      control: any('control'),
      mode: any('mode'),
      location: any('location'),
      trapped: any('trapped'),
      hole: members.find((member) => member.hole !== undefined)?.hole,
      userHole: any('userHole'),
      resources: union('resources'),
      categories: union('categories'),
    };
    return {
      mnemonic,
      verdict,
      ...finding,
      holes: members.filter((member) => member.hole !== undefined).length,
      forms: all.length,
      rewrite: [...new Set(members.flatMap((member) => member.rewrite))].sort(),
    };
  });
}

const order: readonly Verdict[] = ['hole', 'unknown', 'privileged', 'trapped', 'sensitive', 'innocuous'];
const mostTelling = (verdicts: readonly Verdict[]): Verdict =>
  order.find((verdict) => verdicts.includes(verdict)) ?? 'unknown';
const common = (all: readonly Privilege[]): Privilege =>
  new Set(all).size === 1 ? (all[0] ?? 'never') : 'cond';
