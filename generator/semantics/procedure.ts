import { ts } from 'ts-morph';
import type { DiagnosticCode } from '../diagnostic-code.ts';
import { isPureProcedure, markPure } from './purity.ts';
import type { Environment, Instance, ProcedureSource, Scope } from './scope.ts';
import { elaborateStatements } from './statement.ts';
import type { Origin, Procedure } from './tree.ts';
import { bitsOfType } from './type.ts';

/** Compiles procedures at the widths their callers use, each once. */
export class ProcedureCompiler {
  readonly #instances = new Map<string, Instance>();
  readonly #open = new Set<string>();
  /** Reported once; callers are not to blame. */
  readonly #failed = new Set<string>();

  /** In the order of first completion: a procedure comes after those it calls. */
  get procedures(): readonly Procedure[] {
    return [...this.#instances.values()].map((instance) => instance.procedure);
  }

  /** @see Environment.instantiate */
  instantiate(
    environment: Environment,
    name: string,
    widths: ReadonlyMap<string, number>,
    caller: Origin,
  ): Instance | undefined {
    const source = environment.procedures.get(name);
    if (source === undefined) return undefined;
    const instanceName = [name, ...widths.values()].join('_');
    const known = this.#instances.get(instanceName);
    if (known !== undefined) return known;
    if (this.#failed.has(instanceName)) return undefined;
    if (this.#open.has(instanceName)) {
      environment.report({
        code: 'recursion',
        message: `${name} calls itself; the semantics language has no recursion.`,
        origin: caller,
      });
      return undefined;
    }
    this.#open.add(instanceName);
    const procedure = this.#compile(environment, source, instanceName, widths);
    this.#open.delete(instanceName);
    if (procedure === undefined) {
      this.#failed.add(instanceName);
      return undefined;
    }
    const pure = isPureProcedure(procedure, environment);
    if (pure) markPure(environment, instanceName);
    const instance = { procedure, pure };
    this.#instances.set(instanceName, instance);
    return instance;
  }

  #compile(
    environment: Environment,
    source: ProcedureSource,
    name: string,
    widths: ReadonlyMap<string, number>,
  ): Procedure | undefined {
    const report = (node: ts.Node, code: DiagnosticCode, message: string): undefined => {
      environment.report({ code, message, origin: source.origin(node) });
      return undefined;
    };
    const { declaration } = source;
    const params: { name: string; width: number }[] = [];
    const locals: Scope['locals'] = new Map();
    for (const param of declaration.parameters) {
      const text = param.name.getText();
      if (param.type?.getText() === 'width') continue;
      const width = param.type && bitsOfType(param.type, widths);
      if (width === undefined || width === 0)
        return report(
          param,
          'unknown-type',
          `Parameter ${text} needs a type: bool, u1 … u128, bits<W> or width.`,
        );
      params.push({ name: text, width });
      locals.set(text, { width, mutable: true });
    }
    const result = declaration.type === undefined ? 0 : bitsOfType(declaration.type, widths);
    if (result === undefined)
      return report(
        declaration.type ?? declaration,
        'unknown-type',
        `The result type of ${source.name} is none of bool, void, u1 … u128, bits<W>.`,
      );
    const scope: Scope = {
      environment,
      origin: source.origin,
      constants: widths,
      operands: [],
      locals,
      spoilt: new Set(),
      condition: undefined,
      hasAddress: false,
      inInstruction: false,
      substitutions: new Map(),
      result,
      body: undefined,
    };
    const body = elaborateStatements(scope, declaration.body?.statements ?? []);
    if (result > 0 && !alwaysLeaves(declaration.body)) {
      const message = `Not every path through ${source.name} returns a value.`;
      report(declaration.name ?? declaration, 'no-value', message);
    }
    return {
      name,
      params,
      result,
      body,
      origin: source.origin(declaration.name ?? declaration),
      summary: source.summary,
    };
  }
}

/** True when every path returns or raises. */
function alwaysLeaves(statement: ts.Statement | undefined): boolean {
  if (statement === undefined) return false;
  if (ts.isBlock(statement)) return alwaysLeaves(statement.statements.at(-1));
  if (ts.isIfStatement(statement))
    return alwaysLeaves(statement.thenStatement) && alwaysLeaves(statement.elseStatement);
  if (!ts.isExpressionStatement(statement)) return ts.isReturnStatement(statement);
  const { expression } = statement;
  return ts.isCallExpression(expression) && expression.expression.getText() === 'raise';
}
