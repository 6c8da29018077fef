import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { ts } from 'ts-morph';
import { projectRoot } from '../../generator/main.ts';

/** An import of another file of the project. */
export interface Import {
  /** From the project's root, with slashes. */
  readonly path: string;
  /** `type`: erased before anything runs. `dynamic`: `import(…)` as an expression. */
  readonly kind: 'value' | 'type' | 'dynamic';
}

/** A TypeScript file of the project. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
  /** String literals with their lines, templates without substitutions included; module names are none. */
  readonly strings: readonly { readonly text: string; readonly line: number }[];
}

/** Every TypeScript file below the folders, sorted by path. */
export function sourceFiles(...folders: readonly string[]): SourceText[] {
  return folders.flatMap((folder) =>
    readdirSync(join(projectRoot, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
      .map((entry) =>
        relative(projectRoot, join(entry.parentPath ?? entry.path, entry.name)).replaceAll('\\', '/'),
      )
      .sort()
      .map((path) => sourceText(path, readFileSync(join(projectRoot, path), 'utf8'))),
  );
}

/** A file from its text. */
export function sourceText(path: string, text: string): SourceText {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const imports: Import[] = [];
  const strings: { text: string; line: number }[] = [];
  const reach = (module: ts.Node | undefined, kind: Import['kind']): void => {
    if (module === undefined || !ts.isStringLiteral(module) || !module.text.startsWith('.')) return;
    imports.push({ path: join(dirname(path), module.text).replaceAll('\\', '/'), kind });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      reach(node.moduleSpecifier, node.importClause?.isTypeOnly === true ? 'type' : 'value');
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined) {
      reach(node.moduleSpecifier, node.isTypeOnly ? 'type' : 'value');
    } else if (ts.isImportTypeNode(node)) {
      reach(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, 'type');
    } else if (ts.isStringLiteralLike(node)) {
      strings.push({ text: node.text, line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1 });
    } else {
      if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
        reach(node.arguments[0], 'dynamic');
      }
      node.forEachChild(visit);
    }
  };
  visit(source);
  return { path, text, imports, strings };
}

/** A circle of imports of any kind if there is one: paths in order, the first one again at the end. */
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
      const circle = visit(next.path);
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

/** Every file that runs when `path` is imported: reached by imports that are not erased. */
export function reachedFrom(path: string, files: readonly SourceText[]): Set<string> {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const reached = new Set<string>();
  const visit = (next: string): void => {
    if (reached.has(next)) return;
    reached.add(next);
    for (const { path: inner, kind } of byPath.get(next)?.imports ?? []) if (kind !== 'type') visit(inner);
  };
  visit(path);
  return reached;
}
