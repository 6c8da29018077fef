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

/** What stands around a snippet so that it parses as one statement of a file. */
const WRAPPERS: Readonly<Record<Snippet['kind'], readonly [string, string]>> = {
  expression: ['const _ = (', '\n);\n'],
  statements: ['function _() {\n', '\n}\n'],
  declarations: ['{\n', '\n}\n'],
};

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
    const [before, after] = WRAPPERS[snippet.kind];
    starts.push(text.length + before.length);
    text += before + snippet.text + after;
  }
  const project = new Project({
    useInMemoryFileSystem: true,
    compilerOptions: { noLib: true, noResolve: true },
  });
  const file = project.createSourceFile('semantics.ts', text);
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
  // A brace too many or too few shifts what comes after it, so each snippet is blamed on its own.
  const sound = project.getProgram().compilerObject.getSyntacticDiagnostics(file.compilerNode).length === 0;
  if (!sound || file.compilerNode.statements.length !== snippets.length) {
    const diagnostics = snippets.flatMap(syntaxErrors);
    if (diagnostics.length > 0) return { parsed: [], diagnostics };
  }
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
  return { parsed, diagnostics: [] };
}

/** The mistakes of one snippet, parsed alone in its wrapper. */
function syntaxErrors(snippet: Snippet): Diagnostic[] {
  const [before, after] = WRAPPERS[snippet.kind];
  const text = before + snippet.text + after;
  const locate = (start: number, length: number): Origin => {
    const from = Math.min(Math.max(0, start - before.length), snippet.text.length);
    const to = Math.min(from + Math.max(1, length), snippet.text.length);
    return { file: snippet.file, offset: snippet.position(from), end: snippet.position(to) };
  };
  const found = ts.transpileModule(text, { reportDiagnostics: true }).diagnostics ?? [];
  const second = ts.createSourceFile('snippet.ts', text, ts.ScriptTarget.ES2022).statements[1];
  if (found.length === 0 && second !== undefined) {
    const message = 'The text is closed before this: a brace or parenthesis too many.';
    return [{ code: 'semantics-syntax', message, origin: locate(second.pos, 1) }];
  }
  return found.map((d): Diagnostic => {
    const message = ts.flattenDiagnosticMessageText(d.messageText, ' ');
    const notes = (d.relatedInformation ?? []).map((related) => ({
      message: ts.flattenDiagnosticMessageText(related.messageText, ' '),
      origin: locate(related.start ?? 0, related.length ?? 1),
    }));
    return { code: 'semantics-syntax', message, origin: locate(d.start ?? 0, d.length ?? 1), notes };
  });
}
