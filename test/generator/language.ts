import { ts } from 'ts-morph';
import type { Diagnostic } from '../../generator/diagnostic.ts';
import { SnippetList } from '../../generator/load/snippet-list.ts';
import { readSources } from '../../generator/load/source.ts';
import * as tables from '../../generator/load/tables.ts';
import { projectRoot } from '../../generator/main.ts';
import { elaborate } from '../../generator/semantics/expression.ts';
import { ProcedureCompiler } from '../../generator/semantics/procedure.ts';
import type {
  Environment,
  OperandView,
  ProcedureSource,
  Recipe,
  Scope,
} from '../../generator/semantics/scope.ts';
import { type ParsedSnippet, parseSnippets, type Snippet } from '../../generator/semantics/snippets.ts';
import { elaborateStatements } from '../../generator/semantics/statement.ts';
import type { Expr, Procedure, Stmt } from '../../generator/semantics/tree.ts';

const { files: list } = readSources(projectRoot);
const files = new Map(list.map((file) => [file.path, file]));

/** What a snippet of a test sees besides registers and flags. */
export interface Surroundings {
  /** Values by name with their widths in bits. */
  readonly locals?: Readonly<Record<string, number>>;
  /** Operands by name with their widths; 0 for operands that are addresses. */
  readonly operands?: Readonly<Record<string, number>>;
  /** N, osz … */
  readonly constants?: Readonly<Record<string, number>>;
  /** Functions of the semantics language. */
  readonly procedures?: string;
  /** There is a memory operand. */
  readonly address?: boolean;
}

/** What typing made of a text. */
export interface Typed {
  readonly expression: Expr | undefined;
  readonly statements: readonly Stmt[];
  readonly procedures: readonly Procedure[];
  /** `code: message` of each mistake, in order. */
  readonly mistakes: readonly string[];
}

/** Types a text of the semantics language among the registers, flags and recipes of isa/. */
export function typed(text: string, kind: 'expression' | 'statements', around: Surroundings = {}): Typed {
  const found: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic): void => {
    found.push(diagnostic);
  };
  const snippets = new SnippetList(files, report);
  const recipes = snippets.recipes();
  const own = snippets.all.length;
  snippets.all.push(plain(text, kind), plain(around.procedures ?? '', 'declarations'));
  const { parsed, diagnostics } = parseSnippets(snippets.all);
  diagnostics.forEach(report);
  const at = (index: number): ParsedSnippet => {
    const snippet = parsed[index];
    if (snippet === undefined) throw new Error(`${found.map((d) => d.message).join('; ')} in ${text}`);
    return snippet;
  };
  const environment = environmentOf(
    new Map(
      recipes.map(({ name, params, undefined: left, flags }) => {
        const lines = flags.map((row) => ({
          flag: row.flag,
          value: at(row.value),
          word: row.word === undefined ? undefined : at(row.word),
        }));
        return [name, { params, undefined: left, flags: lines }];
      }),
    ),
    proceduresOf(at(own + 1)),
    report,
  );
  const snippet = at(own);
  const scope = scopeOf(environment.environment, snippet, around);
  const expression = snippet.expression && elaborate(scope, snippet.expression);
  const statements = kind === 'statements' ? elaborateStatements(scope, snippet.statements) : [];
  const { procedures } = environment.compiler;
  return { expression, statements, procedures, mistakes: found.map((d) => `${d.code}: ${d.message}`) };
}

/** The typed expression; throws on a mistake. */
export function expression(text: string, around?: Surroundings): Expr {
  const { expression: tree, mistakes } = typed(text, 'expression', around);
  if (tree === undefined || mistakes.length > 0) throw new Error(`${text}: ${mistakes.join('; ')}`);
  return tree;
}

/** The typed statements; throws on a mistake. */
export function statements(text: string, around?: Surroundings): readonly Stmt[] {
  const { statements: trees, mistakes } = typed(text, 'statements', around);
  if (mistakes.length > 0) throw new Error(`${text}: ${mistakes.join('; ')}`);
  return trees;
}

function plain(text: string, kind: Snippet['kind']): Snippet {
  return { text, kind, file: 'test', position: (offset) => offset };
}

function proceduresOf(snippet: ParsedSnippet): Map<string, ProcedureSource> {
  return new Map(
    snippet.statements.filter(ts.isFunctionDeclaration).map((declaration) => {
      const name = declaration.name?.text ?? '';
      return [name, { name, declaration, origin: snippet.origin, summary: name }];
    }),
  );
}

function environmentOf(
  recipes: ReadonlyMap<string, Recipe>,
  procedures: ReadonlyMap<string, ProcedureSource>,
  report: (diagnostic: Diagnostic) => void,
): { environment: Environment; compiler: ProcedureCompiler } {
  const compiler = new ProcedureCompiler();
  const flags = tables.loadFlags(files);
  const { names, files: registerFiles } = tables.loadRegisters(files, flags, []);
  const environment: Environment = {
    slots: names,
    files: new Map(registerFiles.map((file) => [file.name, file])),
    flags: new Map(flags.map((flag) => [flag.name, flag])),
    exceptions: new Map(tables.loadExceptions(files).map((exception) => [exception.name, exception])),
    intrinsics: new Map(tables.loadIntrinsics(files).map((intrinsic) => [intrinsic.name, intrinsic])),
    recipes,
    procedures,
    undefinedFlags: 'clear',
    instantiate: (name, widths, caller) => compiler.instantiate(environment, name, widths, caller),
    report,
  };
  return { environment, compiler };
}

function scopeOf(environment: Environment, snippet: ParsedSnippet, around: Surroundings): Scope {
  return {
    environment,
    origin: snippet.origin,
    constants: new Map(Object.entries(around.constants ?? {})),
    operands: Object.entries(around.operands ?? {}).map(
      ([name, width]): OperandView => ({ name, width, indexed: false, farPointer: false }),
    ),
    locals: new Map(
      Object.entries(around.locals ?? {}).map(([name, width]) => [name, { width, mutable: true }]),
    ),
    spoilt: new Set(),
    condition: undefined,
    hasAddress: around.address ?? false,
    inInstruction: true,
    substitutions: new Map(),
    result: undefined,
    body: undefined,
  };
}
