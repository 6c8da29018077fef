import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { ts } from 'ts-morph';
import { projectRoot } from '../../generator/main.ts';

/** A TypeScript file of the project. */
export interface SourceText {
  /** From the project's root, with slashes. */
  readonly path: string;
  readonly text: string;
  /** Files of the project that it imports: types, values, re-exports and dynamic imports alike. */
  readonly imports: readonly string[];
}

/** Every TypeScript file below the folders, sorted by path. */
export function sourceFiles(...folders: readonly string[]): SourceText[] {
  return folders.flatMap((folder) =>
    readdirSync(join(projectRoot, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
      .map((entry) => relative(projectRoot, join(entry.parentPath ?? entry.path, entry.name)).replaceAll('\\', '/'))
      .sort()
      .map((path) => sourceText(path, readFileSync(join(projectRoot, path), 'utf8'))),
  );
}

/** A file from its text. */
export function sourceText(path: string, text: string): SourceText {
  const { importedFiles } = ts.preProcessFile(text, true, true);
  const imports = importedFiles
    .map(({ fileName }) => fileName)
    .filter((name) => name.startsWith('.'))
    .map((name) => join(dirname(path), name).replaceAll('\\', '/'));
  return { path, text, imports };
}

/** A circle of imports if there is one: paths in order, the first one again at the end. */
export function importCircle(files: readonly SourceText[]): string[] | undefined {
  const imports = new Map(files.map((file) => [file.path, file.imports]));
  const done = new Set<string>();
  const trail: string[] = [];
  const visit = (path: string): string[] | undefined => {
    if (done.has(path)) return undefined;
    const before = trail.indexOf(path);
    if (before >= 0) return [...trail.slice(before), path];
    trail.push(path);
    for (const next of imports.get(path) ?? []) {
      const circle = visit(next);
      if (circle !== undefined) return circle;
    }
    trail.pop();
    done.add(path);
    return undefined;
  };
  for (const { path } of files) {
    const circle = visit(path);
    if (circle !== undefined) return circle;
  }
  return undefined;
}

/** String literals of a file with their lines, templates without substitutions included. */
export function stringLiterals(file: SourceText): { readonly text: string; readonly line: number }[] {
  const source = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.ES2022, true);
  const found: { text: string; line: number }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) {
      found.push({ text: node.text, line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1 });
    }
    node.forEachChild(visit);
  };
  visit(source);
  return found;
}
