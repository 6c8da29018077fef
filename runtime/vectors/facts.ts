import { classifier } from '../../generated/classifier.ts';
import { forms, operandKinds } from '../../generated/forms.ts';
import { trapTable } from '../../generated/trap-table.ts';
import type { ModelRow } from '../engine/architecture.ts';
import type { Form, OperandKind } from '../engine/form.ts';
import { enabledForms } from '../machine/model.ts';

/** What decides which vectors a form gets: all of it derived from the specification. */
export interface FormFacts {
  readonly index: number;
  readonly form: Form;
  readonly kinds: readonly OperandKind[];
  /** Texts of its guards on this model. */
  readonly guards: readonly string[];
  readonly reads: ReadonlySet<string>;
  readonly writes: ReadonlySet<string>;
  readonly delivers: boolean;
  readonly undefinedFlags: readonly string[];
  /** Its semantics looks a selector up in a descriptor table. */
  readonly selects: boolean;
}

/** The forms of a model with guards, with faults of their own, or that deliver an interrupt. */
export function formsWithTraps(model: ModelRow): FormFacts[] {
  const enabled = enabledForms(model);
  const found: FormFacts[] = [];
  for (const [index, form] of forms.entries()) {
    const trap = trapTable[index]!;
    const guards = trap.guards
      .filter(({ models }) => models.length === 0 || models.includes(model.name))
      .map(({ when }) => when);
    if (enabled[index] === 0 || !form.executable || form.alias) continue;
    if (guards.length === 0 && trap.faults.length === 0 && !trap.delivers) continue;
    const kinds = form.operands.map(({ kind }) => operandKinds[kind]!);
    const reads = new Set(classifier[index]!.reads);
    const writes = new Set(classifier[index]!.writes);
    const names = kinds.map(({ name }) => name);
    found.push({
      index,
      form,
      kinds,
      guards,
      reads,
      writes,
      delivers: trap.delivers,
      undefinedFlags: trap.undefinedFlags,
      selects: reads.has('GDTR') && !trap.delivers && !names.includes(TABLE_OPERAND),
    });
  }
  return found;
}

/** Kinds of memory operands that are more than one value (isa/operands.yaml). */
export const TABLE_OPERAND = 'Ms';
export const FAR_OPERAND = 'Mp';
