import type { Diagnostic } from '../diagnostic.ts';
import type { DiagnosticCode } from '../diagnostic-code.ts';
import { originOf, type SourceFile } from '../load/source.ts';
import type { Expr, Stmt } from '../semantics/tree.ts';
import type { Specification } from '../specification.ts';

/**
 * Items that nothing uses: a feature no form or model names, an operand kind no form has, an intrinsic no semantics
 * calls, a resource without slots or intrinsics. What is declared and never consumed rots.
 */
export function checkUnused(spec: Specification, files: ReadonlyMap<string, SourceFile>): Diagnostic[] {
  const kinds = new Set(spec.forms.flatMap((form) => form.operands.map((operand) => operand.kind)));
  const calls = new Set<string>();
  for (const { intrinsics } of [
    ...spec.bodies.map((body) => body.effects),
    ...spec.procedureEffects.values(),
  ])
    for (const name of intrinsics) calls.add(name);
  const features = new Set([
    ...spec.forms.map((form) => form.feature),
    ...spec.models.flatMap((model) => model.features),
  ]);
  return [
    ...spec.intrinsics
      .filter((i) => !calls.has(i.name))
      .map((i) => idle('unused-intrinsic', `No semantics calls the intrinsic ${i.name}.`, i.place)),
    ...spec.features
      .filter((f) => !features.has(f.name))
      .map((f) => idle('unused-feature', `No form and no model names the feature ${f.name}.`, f.place)),
    ...unusedRecipes(files),
    ...spec.instructions.flatMap((instruction) => unusedOperands(spec, instruction)),
    ...spec.operandKinds.flatMap((kind, index) =>
      kinds.has(index)
        ? []
        : [idle('unused-kind', `No form has an operand of kind ${kind.name}.`, spec.kindPlaces[index]!)],
    ),
  ];
}

/** Recipes that no text of the semantics language names. */
function unusedRecipes(files: ReadonlyMap<string, SourceFile>): Diagnostic[] {
  const used = new Set<string>();
  for (const file of files.values()) {
    for (const [, name = ''] of file.text.matchAll(/\bflags\.(\w+)\(/g)) used.add(name);
  }
  const file = files.get('isa/flags.yaml');
  const recipes = (file?.value as { recipes?: object } | undefined)?.recipes ?? {};
  return Object.keys(recipes).flatMap((name) => {
    if (file === undefined || used.has(name)) return [];
    const origin = originOf(file, ['recipes', name], 'key');
    return [idle('unused-recipe', `No semantics uses the flag recipe ${name}.`, origin)];
  });
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
