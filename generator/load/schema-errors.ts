import type { ErrorObject } from 'ajv';

/** Most messages shown for one file: the first ones explain the others. */
const SHOWN = 5;

/**
 * Of ajv's errors the ones that say what is wrong. A choice of schemas fails with the errors of all its branches;
 * the branch that the author meant is the one that got furthest and objects to the least.
 */
export function tellingErrors(errors: readonly ErrorObject[]): ErrorObject[] {
  let left = errors.filter((error) => error.keyword !== 'if' && error.keyword !== 'propertyNames');
  // inner choices come first in ajv's list
  for (const choice of errors.filter((error) => error.keyword === 'oneOf' || error.keyword === 'anyOf')) {
    const branches = new Map<string, ErrorObject[]>();
    for (const error of left) {
      if (error === choice || !within(error, choice)) continue;
      const branch = branchOf(error, choice);
      branches.set(branch, [...(branches.get(branch) ?? []), error]);
    }
    const best = [...branches.values()].sort((a, b) => depth(b) - depth(a) || a.length - b.length)[0];
    if (best === undefined) continue;
    left = left.filter((error) => error !== choice && (!within(error, choice) || best.includes(error)));
  }
  // a misspelt field is also missing under its right name
  const misspelt = new Set(
    left.filter((error) => error.keyword === 'additionalProperties').map((error) => error.instancePath),
  );
  const kept = left.filter((error) => error.keyword !== 'required' || !misspelt.has(error.instancePath));
  return kept.slice(0, SHOWN);
}

function within(error: ErrorObject, choice: ErrorObject): boolean {
  return (
    error.instancePath === choice.instancePath || error.instancePath.startsWith(`${choice.instancePath}/`)
  );
}

/** Number of the branch; errors behind a reference have lost it and count as one branch. */
function branchOf(error: ErrorObject, choice: ErrorObject): string {
  if (!error.schemaPath.startsWith(`${choice.schemaPath}/`)) return 'reference';
  return error.schemaPath.slice(choice.schemaPath.length + 1).split('/')[0] ?? '';
}

function depth(errors: readonly ErrorObject[]): number {
  return Math.max(...errors.map((error) => error.instancePath.split('/').length));
}
