import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import type { Diagnostic } from '../diagnostic.ts';
import { tellingErrors } from './schema-errors.ts';
import { originOf, type SourceFile } from './source.ts';

/** Checks every file against the schema for its place under `isa/`. */
export function validateSources(root: string, files: readonly SourceFile[]): Diagnostic[] {
  const ajv = new Ajv({
    allErrors: true,
    strict: true,
    verbose: true,
    allowUnionTypes: true,
    // each validator runs on a few files: to make it faster takes longer than it saves
    code: { optimize: false },
  });
  const validators = new Map<string, ValidateFunction>();
  for (const name of readdirSync(join(root, 'isa/schema'))) {
    if (!name.endsWith('.schema.json')) continue;
    const schema: unknown = JSON.parse(readFileSync(join(root, 'isa/schema', name), 'utf8'));
    validators.set(name.slice(0, -'.schema.json'.length), ajv.compile(schema as object));
  }
  const missing = [...validators.keys()]
    .filter((kind) => !MANY.has(kind) && !files.some((file) => file.path === `isa/${kind}.yaml`))
    .map((kind): Diagnostic => {
      const origin = { file: `isa/${kind}.yaml`, offset: 0, end: 0 };
      return { code: 'missing-file', message: `There is no isa/${kind}.yaml.`, origin };
    });
  const wrong = files.flatMap((file): Diagnostic[] => {
    const kind = schemaOf(file.path);
    const validate = validators.get(kind);
    if (validate === undefined) {
      const known = [...validators.keys()].join(', ');
      return [
        {
          code: 'unknown-file',
          message: `No schema tells what ${file.path} is; there are schemas for ${known}.`,
          origin: originOf(file, []),
        },
      ];
    }
    if (validate(file.value)) return [];
    return tellingErrors(validate.errors ?? []).map((error) => schemaDiagnostic(file, error));
  });
  return [...missing, ...wrong];
}

/** Kinds of which there are any number of files, in a folder of their own. */
const MANY: ReadonlySet<string> = new Set(['family', 'procedures', 'model']);

/** Name of the schema for a file: families and procedures by folder, the others by their own name. */
function schemaOf(path: string): string {
  if (path.startsWith('isa/instructions/')) return 'family';
  if (path.startsWith('isa/procedures/')) return 'procedures';
  if (path.startsWith('isa/models/')) return 'model';
  return path.slice('isa/'.length, -'.yaml'.length);
}

function schemaDiagnostic(file: SourceFile, error: ErrorObject): Diagnostic {
  const path = error.instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
  const params = error.params as Record<string, unknown>;
  const parent = error.parentSchema as { properties?: object; description?: string } | undefined;
  if (error.keyword === 'additionalProperties') {
    const key = String(params['additionalProperty']);
    const known = Object.keys(parent?.properties ?? {});
    const hint = known.length > 0 ? ` Known here: ${known.join(', ')}.` : '';
    return {
      code: 'unknown-field',
      message: `Nothing consumes the field ${key}.${hint}`,
      origin: originOf(file, [...path, key], 'key'),
    };
  }
  const ofName = error.propertyName;
  const origin = ofName === undefined ? originOf(file, path) : originOf(file, [...path, ofName], 'key');
  const expected = error.keyword === 'required' ? undefined : parent?.description;
  const hint = expected === undefined ? '' : ` Expected: ${expected}`;
  return { code: 'schema', message: `${problem(error, params, expected)}${hint}`, origin };
}

function problem(
  error: ErrorObject,
  params: Readonly<Record<string, unknown>>,
  expected: string | undefined,
): string {
  const given = JSON.stringify(error.data) ?? 'nothing';
  const shown = given.length > 60 ? 'This' : given;
  switch (error.keyword) {
    case 'enum':
      return `${shown} is none of ${(params['allowedValues'] as unknown[]).join(', ')}.`;
    case 'const':
      return `${shown} should be ${JSON.stringify(params['allowedValue'])}.`;
    case 'required':
      return `The field ${String(params['missingProperty'])} is missing.`;
    case 'pattern':
      // a regular expression says less than the schema's words
      return expected === undefined
        ? `${shown} does not have the form ${String(params['pattern'])}.`
        : `${shown} does not have the right form.`;
    case 'type':
      if (params['type'] === 'string' && typeof error.data === 'number')
        return `${shown} is a number to YAML; write it in quotes.`;
      return `${shown} ${error.message ?? 'has the wrong type'}.`;
    default:
      return `${shown} ${error.message ?? 'does not fit its schema'}.`;
  }
}
