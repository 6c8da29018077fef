import type { Diagnostic } from '../diagnostic.ts';
import type { DiagnosticCode } from '../diagnostic-code.ts';
import type { Expr, Stmt } from '../semantics/tree.ts';
import type { Specification } from '../specification.ts';

/**
 * Items that nothing uses: a feature no form or model names, an operand kind no form has, an intrinsic no semantics
 * calls, a resource without slots or intrinsics. What is declared and never consumed rots.
 */
export function checkUnused(spec: Specification): Diagnostic[] {
  const kinds = new Set(spec.forms.flatMap((form) => form.operands.map((operand) => operand.kind)));
  const calls = new Set<string>();
  for (const body of spec.bodies) for (const name of body.effects.intrinsics) calls.add(name);
  const features = new Set([
    ...spec.forms.map((form) => form.feature),
    ...spec.models.flatMap((model) => model.features),
  ]);
  const slots = new Set([...spec.slots.map((slot) => slot.name), ...spec.flags.map((flag) => flag.name)]);
  const intrinsics = new Set(spec.intrinsics.map((intrinsic) => intrinsic.name));
  return [
    ...spec.intrinsics
      .filter((i) => !calls.has(i.name))
      .map((i) => idle('unused-intrinsic', `No semantics calls the intrinsic ${i.name}.`, i.place)),
    ...spec.features
      .filter((f) => !features.has(f.name))
      .map((f) => idle('unused-feature', `No form and no model names the feature ${f.name}.`, f.place)),
    ...spec.resources.flatMap((resource) => [
      ...resource.slots
        .filter((slot) => !slots.has(slot))
        .map((slot) =>
          unused(
            'unknown-name',
            `Resource ${resource.name} names ${slot}, which is neither a slot nor a flag.`,
            resource.place,
          ),
        ),
      ...resource.intrinsics
        .filter((name) => !intrinsics.has(name))
        .map((name) =>
          unused(
            'unknown-name',
            `Resource ${resource.name} names ${name}, which is no intrinsic.`,
            resource.place,
          ),
        ),
    ]),
    ...unknownProcedures(spec),
    ...spec.instructions.flatMap((instruction) => unusedOperands(spec, instruction)),
    ...spec.operandKinds.flatMap((kind, index) =>
      kinds.has(index)
        ? []
        : [idle('unused-kind', `No form has an operand of kind ${kind.name}.`, spec.kindPlaces[index]!)],
    ),
  ];
}

/** isa/virtual-state.yaml names procedures; a misspelt one would silently change every rewrite rule. */
function unknownProcedures(spec: Specification): Diagnostic[] {
  const known = new Set(spec.procedures.map((procedure) => procedure.name));
  const origin = spec.resources[0]?.place;
  const { traps, denies } = spec.deprivileging;
  return [...traps, ...denies].flatMap((name) =>
    known.has(name) || origin === undefined ? [] : [unused('unknown-procedure', `isa/virtual-state.yaml names ${name} under traps or denies; no procedure has that name.`, origin)],
  );
}

/** An operand that the semantics never mentions is a mistake in one or the other. */
function unusedOperands(
  spec: Specification,
  instruction: Specification['instructions'][number],
): Diagnostic[] {
  return instruction.bodies.flatMap((body) => {
    const used = mentionedOperands([...body.guards, ...body.statements]);
    const usesAddress = used.has(-1);
    const form = instruction.forms[0];
    return body.operandNames.flatMap((name, position) => {
      const kind = spec.operandKinds[form?.operands[position]?.kind ?? -1]?.class;
      const addressOnly = usesAddress && (kind === 'rm' || kind === 'memory');
      if (
        used.has(position) ||
        addressOnly ||
        body.statements.every((stmt) => stmt.kind === 'raise') ||
        form === undefined
      )
        return [];
      return [
        unused(
          'unused-operand',
          `The semantics of ${instruction.name} never mentions its operand ${name}.`,
          form.place,
        ),
      ];
    });
  });
}

function unused(code: DiagnosticCode, message: string, origin: Diagnostic['origin']): Diagnostic {
  return { code, message, origin };
}

/** Worth saying, but an instruction may be taken out without touching the tables it used. */
function idle(code: DiagnosticCode, message: string, origin: Diagnostic['origin']): Diagnostic {
  return { ...unused(code, message, origin), severity: 'warning' };
}

/** Positions of operands that occur; −1 stands for the effective address. */
function mentionedOperands(statements: readonly Stmt[]): Set<number> {
  const found = new Set<number>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const node = value as { readonly kind?: (Expr | Stmt)['kind']; readonly operand?: number };
    if (node.operand !== undefined) found.add(node.operand);
    if (node.kind === 'address') found.add(-1);
    for (const [key, child] of Object.entries(value)) if (key !== 'origin') visit(child);
  };
  visit(statements);
  return found;
}
