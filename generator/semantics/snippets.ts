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
    const diagnostics = syntaxErrors(snippets);
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

/** The first mistake of each snippet, parsed alone in its wrapper. */
function syntaxErrors(snippets: readonly Snippet[]): Diagnostic[] {
  const project = new Project({
    useInMemoryFileSystem: true,
    compilerOptions: { noLib: true, noResolve: true },
  });
  const files = snippets.map(({ kind, text }, index) => {
    const [before, after] = WRAPPERS[kind];
    return project.createSourceFile(`${index}.ts`, before + text + after);
  });
  const program = project.getProgram().compilerObject;
  return snippets.flatMap((snippet, index): Diagnostic[] => {
    const file = files[index]?.compilerNode;
    if (file === undefined) return [];
    const start = WRAPPERS[snippet.kind][0].length;
    const locate = (from: number, length: number): Origin => {
      // what is missing at the end is missing after the last word, not on the next line
      const low = Math.min(Math.max(0, from - start), snippet.text.trimEnd().length);
      const high = Math.min(low + Math.max(1, length), snippet.text.length);
      return { file: snippet.file, offset: snippet.position(low), end: snippet.position(high) };
    };
    const [first] = program.getSyntacticDiagnostics(file);
    if (first !== undefined) {
      const notes = (first.relatedInformation ?? []).map((related) => ({
        message: ts.flattenDiagnosticMessageText(related.messageText, ' '),
        origin: locate(related.start ?? 0, related.length ?? 1),
      }));
      const message = ts.flattenDiagnosticMessageText(first.messageText, ' ');
      return [{ code: 'semantics-syntax', message, origin: locate(first.start, first.length), notes }];
    }
    const second = file.statements[1];
    if (second === undefined) return [];
    const message = 'The text is closed before this: a brace or parenthesis too many.';
    return [{ code: 'semantics-syntax', message, origin: locate(second.pos - 1, 1) }];
  });
}
