import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import type { Diagnostic } from '../diagnostic.ts';
import { originOf, type SourceFile } from './source.ts';

/** Checks every file against the schema for its place under `isa/`. */
export function validateSources(root: string, files: readonly SourceFile[]): Diagnostic[] {
  const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true });
  const validators = new Map<string, ValidateFunction>();
  for (const name of readdirSync(join(root, 'isa/schema'))) {
    if (!name.endsWith('.schema.json')) continue;
    const schema: unknown = JSON.parse(readFileSync(join(root, 'isa/schema', name), 'utf8'));
    validators.set(name.slice(0, -'.schema.json'.length), ajv.compile(schema as object));
  }
  return files.flatMap((file): Diagnostic[] => {
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
    return relevant(validate.errors ?? []).map((error) => schemaDiagnostic(file, error));
  });
}

/** Name of the schema for a file: families and procedures by folder, the others by their own name. */
function schemaOf(path: string): string {
  if (path.startsWith('isa/instructions/')) return 'family';
  if (path.startsWith('isa/procedures/')) return 'procedures';
  if (path.startsWith('isa/models/')) return 'model';
  return path.slice('isa/'.length, -'.yaml'.length);
}

/** Of the errors of a choice of schemas the deepest say most; "must match a schema in oneOf" says nothing. */
function relevant(errors: readonly ErrorObject[]): ErrorObject[] {
  const telling = errors.filter((e) => e.keyword !== 'oneOf' && e.keyword !== 'anyOf' && e.keyword !== 'if');
  const candidates = telling.length > 0 ? telling : [...errors];
  const extra = candidates.filter((e) => e.keyword === 'additionalProperties');
  return extra.length > 0 ? extra.slice(0, 3) : candidates.slice(0, 3);
}

function schemaDiagnostic(file: SourceFile, error: ErrorObject): Diagnostic {
  const path = error.instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
  const params = error.params as Record<string, unknown>;
  if (error.keyword === 'additionalProperties') {
    const key = String(params['additionalProperty']);
    const parent = error.parentSchema as { properties?: Record<string, unknown> } | undefined;
    const known = Object.keys(parent?.properties ?? {});
    const hint = known.length > 0 ? ` Known here: ${known.join(', ')}.` : '';
    return {
      code: 'unknown-field',
      message: `Nothing consumes the field ${key}.${hint}`,
      origin: originOf(file, [...path, key], 'key'),
    };
  }
  if (error.keyword === 'enum') {
    const allowed = (params['allowedValues'] as unknown[]).join(', ');
    return { code: 'schema', message: `Expected one of ${allowed}.`, origin: originOf(file, path) };
  }
  if (error.keyword === 'required') {
    return {
      code: 'schema',
      message: `The field ${String(params['missingProperty'])} is missing.`,
      origin: originOf(file, path),
    };
  }
  if (error.keyword === 'pattern') {
    return {
      code: 'schema',
      message: `Does not have the form ${String(params['pattern'])}.`,
      origin: originOf(file, path),
    };
  }
  return {
    code: 'schema',
    message: `The value ${error.message ?? 'does not fit its schema'}.`,
    origin: originOf(file, path),
  };
}
