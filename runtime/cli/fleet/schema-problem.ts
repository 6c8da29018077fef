import type { ErrorObject } from 'ajv';

/** A mistake that the schema finds. */
export interface SchemaProblem {
  /** Keys and indices that lead to the field. */
  readonly field: readonly (string | number)[];
  /** The field's key is wrong, not its value. */
  readonly key: boolean;
  readonly message: string;
}

const LONGEST_VALUE = 60;

/** What the validator objects to, in words. */
export function schemaProblems(errors: readonly ErrorObject[]): SchemaProblem[] {
  // a misspelt field is also missing under its right name
  const misspelt = new Set(
    errors
      .filter(({ keyword }) => keyword === 'additionalProperties')
      .map(({ instancePath }) => instancePath),
  );
  const telling = errors.filter(
    ({ keyword, instancePath }) => keyword !== 'required' || !misspelt.has(instancePath),
  );
  return telling.map((error) => {
    const field = error.instancePath.split('/').slice(1).map(step);
    const params = error.params as Readonly<Record<string, unknown>>;
    const parent = error.parentSchema as { readonly properties?: object; readonly description?: string };
    if (error.keyword === 'additionalProperties') {
      const name = String(params['additionalProperty']);
      const known = Object.keys(parent.properties ?? {}).join(', ');
      return {
        field: [...field, name],
        key: true,
        message: `there is no field '${name}'; there are ${known}`,
      };
    }
    if (error.keyword === 'required') {
      return { field, key: false, message: `the field '${String(params['missingProperty'])}' is missing` };
    }
    const given = JSON.stringify(error.data) ?? 'nothing';
    const shown = given.length > LONGEST_VALUE ? 'this value' : given;
    const expected = parent.description ?? error.message ?? 'something else';
    return {
      field,
      key: false,
      message: `${String(field.at(-1) ?? 'the file')}: ${shown} is given; expected: ${expected}`,
    };
  });
}

/** A part of a JSON pointer. */
function step(part: string): string | number {
  const name = part.replaceAll('~1', '/').replaceAll('~0', '~');
  return /^\d+$/.test(name) ? Number(name) : name;
}
