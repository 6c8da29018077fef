import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSources } from '../../generator/load/source.ts';
import { projectRoot } from '../../generator/main.ts';

const { files } = readSources(projectRoot);

describe('every file of isa/', () => {
  it('names the schema that it follows in its first line, for editors', () => {
    for (const { path, text } of files) {
      const schema = /^# yaml-language-server: \$schema=(\S+)\n/.exec(text)?.[1] ?? 'nothing';
      const folder = path.split('/')[1];
      const kind = { instructions: 'family', procedures: 'procedures', models: 'model' }[folder ?? ''];
      const name = kind ?? path.slice('isa/'.length, -'.yaml'.length);
      expect(join(dirname(path), schema), path).toBe(`isa/schema/${name}.schema.json`);
      expect(existsSync(join(projectRoot, dirname(path), schema)), path).toBe(true);
    }
  });

  it('has one for each table: a schema without a file says nothing', () => {
    const used = new Set(files.map(({ text }) => /schema\/([a-z-]+)\.schema\.json/.exec(text)?.[1]));
    const schemas = readdirSync(join(projectRoot, 'isa/schema')).map((name) =>
      name.replace('.schema.json', ''),
    );
    expect(schemas.filter((name) => !used.has(name))).toEqual([]);
  });
});

/** Objects of a schema that take any field, and fields without a description: `path`. */
function lax(schema: unknown, path: string): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const node = schema as {
    type?: unknown;
    additionalProperties?: unknown;
    properties?: Record<string, object>;
  };
  const own: string[] = [];
  if (node.type === 'object' && node.additionalProperties === undefined) own.push(`${path} takes any field`);
  for (const [name, field] of Object.entries(node.properties ?? {})) {
    if (!('description' in field) && !('$ref' in field)) own.push(`${path}.${name} has no description`);
  }
  return [...own, ...Object.entries(schema).flatMap(([key, inner]) => lax(inner, `${path}.${key}`))];
}

describe('every schema of isa/schema/', () => {
  it('refuses fields it does not know, and describes those it does', () => {
    for (const name of readdirSync(join(projectRoot, 'isa/schema'))) {
      const schema: unknown = JSON.parse(readFileSync(join(projectRoot, 'isa/schema', name), 'utf8'));
      expect(lax(schema, name)).toEqual([]);
    }
  });
});
