import { forms, operandKinds } from '../../generated/forms.ts';
import { resources } from '../../generated/virtual-state.ts';
import type { FormReport } from './form-report.ts';

/** A number of sensitive unprivileged instructions, and the rule by which it was counted. */
export interface Count {
  readonly rule: string;
  readonly number: number;
  readonly mnemonics: readonly string[];
}

const clocksAndIdentity: ReadonlySet<string> = new Set(['TSC', 'IDENTITY']);
/** Resources made of the registers that name the fast system-call entry. */
const entryRegisters: ReadonlySet<string> = new Set(
  resources.filter(({ slots }) => slots.includes('sysenter_cs')).map(({ name }) => name),
);
const records: ReadonlySet<string> = new Set(
  resources.filter(({ record }) => record).map(({ name }) => name),
);
const flagResources = ['IF', 'IOPL'] as const;

/**
 * Counts the holes as the derivation gives them, then folds them step by step into the literature's list (Robin
 * and Irvine 2000). Each step is a property of the finding, none names an instruction.
 */
export function counts(reports: readonly FormReport[]): Count[] {
  const holes = reports.filter((report) => report.verdict === 'hole');
  const steps: { rule: string; keep: (report: FormReport) => boolean }[] = [
    { rule: 'derived: a form fails the homomorphism without trapping', keep: () => true },
    {
      rule: '… a pointer load into a segment register counts with the plain load',
      keep: (report) => !loadsPointer(report),
    },
    {
      rule: '… entries through model-specific registers are not counted: the Pentium has none',
      keep: (report) => !entersByModelRegister(report),
    },
    {
      rule: '… a return that also loads flags counts with the return and the flag load',
      keep: (report) => !returnsWithFlags(report),
    },
    {
      rule: '… clock and identity are not counted: no register of the machine is read',
      keep: (report) => !onlyClockOrIdentity(report),
    },
    {
      rule: '… selectors that the x87 remembers are not counted: the literature looks at the integer unit',
      keep: (report) => !onlyRecords(report),
    },
  ];
  const result: Count[] = [];
  let left = holes;
  for (const { rule, keep } of steps) {
    left = left.filter(keep);
    result.push(countOf(rule, left));
  }
  const software = reports.filter((report) => report.verdict === 'trapped' && takesVector(report));
  result.push(
    countOf('… and software interrupts are counted although they always enter the monitor', [
      ...left,
      ...software,
    ]),
  );
  return result;
}

function countOf(rule: string, reports: readonly FormReport[]): Count {
  const mnemonics = [...new Set(reports.map((report) => report.mnemonic))].sort();
  return { rule, number: mnemonics.length, mnemonics };
}

const formOf = (report: FormReport) => forms.find((form) => form.id === report.form);

/** A memory pointer goes to a general register and a segment register. */
function loadsPointer(report: FormReport): boolean {
  const operands = formOf(report)?.operands ?? [];
  const kinds = operands.map((operand) => operandKinds[operand.kind]);
  const pointer = kinds.some((kind) => kind?.class === 'memory' && kind.width === undefined);
  return pointer && operands.some((operand, n) => operand.write && kinds[n]?.class === 'reg');
}

function returnsWithFlags(report: FormReport): boolean {
  return (
    report.resources.includes('CS') &&
    flagResources.some((flag) => report.resources.includes(flag)) &&
    report.control
  );
}

function onlyClockOrIdentity(report: FormReport): boolean {
  const causes = report.hole?.causes ?? [];
  return causes.length > 0 && causes.every((cause) => clocksAndIdentity.has(cause));
}

function onlyRecords(report: FormReport): boolean {
  const causes = report.hole?.causes ?? [];
  return causes.length > 0 && causes.every((cause) => records.has(cause));
}

function entersByModelRegister(report: FormReport): boolean {
  return report.hole?.causes.some((cause) => entryRegisters.has(cause)) === true;
}

/** The number of the interrupt is an immediate. */
function takesVector(report: FormReport): boolean {
  return (formOf(report)?.operands ?? []).some(
    (operand) => operandKinds[operand.kind]?.class === 'immediate',
  );
}
