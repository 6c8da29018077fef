import { Project, ts } from 'ts-morph';
import type { Diagnostic } from '../diagnostic.ts';
import type { Origin } from './tree.ts';

/** A piece of semantics text in a YAML file. */
export interface Snippet {
  readonly text: string;
  /** `statements`: a body; `expression`: a guard or recipe line; `declarations`: procedures. */
  readonly kind: 'statements' | 'expression' | 'declarations';
  readonly file: string;
  /** Offset in the file of an offset in the text. */
  readonly position: (offset: number) => number;
}

/** A snippet after parsing. */
export interface ParsedSnippet {
  readonly statements: readonly ts.Statement[];
  readonly expression: ts.Expression | undefined;
  readonly origin: (node: ts.Node) => Origin;
}

/**
 * Parses all snippets as one virtual TypeScript file (a file per snippet would cost most of the generator's
 * time) and keeps the way back to the YAML. The text is never given to a type checker.
 */
export function parseSnippets(snippets: readonly Snippet[]): {
  parsed: ParsedSnippet[];
  diagnostics: Diagnostic[];
} {
  let text = '';
  const starts: number[] = [];
  for (const snippet of snippets) {
    if (snippet.kind === 'expression') text += 'const _ = (';
    else if (snippet.kind === 'statements') text += 'function _() {\n';
    else text += '{\n';
    starts.push(text.length);
    text += snippet.text;
    text += snippet.kind === 'expression' ? '\n);\n' : '\n}\n';
  }
  const project = new Project({
    useInMemoryFileSystem: true,
    compilerOptions: { noLib: true, noResolve: true },
  });
  const file = project.createSourceFile('semantics.ts', text);
  const owner = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const locate = (index: number, start: number, end: number): Origin => {
    const snippet = snippets[index];
    const base = starts[index] ?? 0;
    if (snippet === undefined) return { file: '', offset: 0, end: 0 };
    const last = snippet.text.length;
    const from = Math.min(Math.max(0, start - base), last);
    return {
      file: snippet.file,
      offset: snippet.position(from),
      end: snippet.position(Math.min(Math.max(from, end - base), last)),
    };
  };
  const diagnostics: Diagnostic[] = project
    .getProgram()
    .compilerObject.getSyntacticDiagnostics(file.compilerNode)
    .map((d) => ({
      code: 'semantics-syntax',
      message: ts.flattenDiagnosticMessageText(d.messageText, ' '),
      origin: locate(owner(d.start), d.start, d.start + d.length),
    }));
  if (diagnostics.length > 0) return { parsed: [], diagnostics };
  const parsed = snippets.map((snippet, index): ParsedSnippet => {
    const top = file.compilerNode.statements[index];
    const origin = (node: ts.Node): Origin => locate(index, node.getStart(file.compilerNode), node.end);
    if (top !== undefined && snippet.kind === 'expression' && ts.isVariableStatement(top)) {
      const initializer = top.declarationList.declarations[0]?.initializer;
      const inner =
        initializer && ts.isParenthesizedExpression(initializer) ? initializer.expression : initializer;
      return { statements: [], expression: inner, origin };
    }
    if (top !== undefined && ts.isFunctionDeclaration(top)) {
      return { statements: top.body?.statements ?? [], expression: undefined, origin };
    }
    if (top !== undefined && ts.isBlock(top))
      return { statements: top.statements, expression: undefined, origin };
    return { statements: [], expression: undefined, origin };
  });
  return { parsed, diagnostics };
}
