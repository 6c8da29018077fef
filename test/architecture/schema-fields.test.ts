import { readdirSync, readFileSync } from 'node:fs';
import { ts } from 'ts-morph';
import { describe, expect, it } from 'vitest';
import { sourceFiles } from './source-files.ts';

/** Fields for the reader of the specification; that some of them reach the manual is a bonus. */
const DOCUMENTATION = new Set(['summary', 'manual', 'reason']);

const folder = new URL('../../isa/schema/', import.meta.url);

/** Names of all properties that a schema lets a file have, at any depth. */
function propertyNames(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties } = schema as { properties?: Record<string, unknown> };
  const own = properties === undefined ? [] : Object.keys(properties);
  const inner = properties === undefined ? schema : { ...schema, properties: Object.values(properties) };
  return [...own, ...Object.values(inner).flatMap(propertyNames)];
}

/** Names that a file's code reads as properties: `a.name`, `{ name } = a`, `'name'` or a number as a key; not
 * those of types. */
function namesRead(path: string, text: string, found: Set<string>): void {
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return;
    if (ts.isPropertyAccessExpression(node)) found.add(node.name.text);
    else if (ts.isStringLiteral(node) || ts.isNumericLiteral(node)) found.add(node.text);
    else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = node.propertyName ?? node.name;
      if (ts.isIdentifier(name)) found.add(name.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
}

const read = new Set<string>();
for (const { path, text } of sourceFiles('generator')) namesRead(path, text, read);

it('what code reads is told from what its types say', () => {
  const found = new Set<string>();
  namesRead('x.ts', "const { a, b: c } = x as { d: 1 }; interface E { f: 1 } x.g['h'][16];", found);
  expect([...found].sort()).toEqual(['16', 'a', 'b', 'g', 'h']);
});

describe('a field of the specification that nothing consumes is an error', () => {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
    it(file, () => {
      const schema: unknown = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
      const unread = propertyNames(schema).filter((name) => !DOCUMENTATION.has(name) && !read.has(name));
      expect([...new Set(unread)]).toEqual([]);
    });
  }
});
