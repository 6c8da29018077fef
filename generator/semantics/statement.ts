import { ts } from 'ts-morph';
import { didYouMean } from '../suggestion.ts';
import { BUILTINS, elaborateCall, fileElement, IMPLICIT_NAMES } from './builtin.ts';
import { constantValue } from './constant.ts';
import { elaborate } from './expression.ts';
import { complain, firstLine, type Scope } from './scope.ts';
import { type Expr, SEGMENT_NUMBERS, type Stmt } from './tree.ts';
import { bitsOfType } from './type.ts';

/** Types a list of statements; mistakes are reported and skipped. */
export function elaborateStatements(scope: Scope, nodes: readonly ts.Statement[]): Stmt[] {
  return nodes.flatMap((node) => elaborateStatement(scope, node));
}

function elaborateStatement(scope: Scope, node: ts.Statement): Stmt[] {
  if (ts.isVariableStatement(node))
    return node.declarationList.declarations.flatMap((d) => declaration(scope, d, node));
  if (ts.isBlock(node)) return elaborateStatements(inner(scope), node.statements);
  if (ts.isIfStatement(node)) return branch(scope, node);
  if (ts.isWhileStatement(node)) {
    const test = elaborate(scope, node.expression, 1);
    const body = elaborateStatement(inner(scope), node.statement);
    return test === undefined ? [] : [{ kind: 'while', test, body, origin: scope.origin(node) }];
  }
  if (ts.isReturnStatement(node)) return returned(scope, node);
  if (ts.isEmptyStatement(node)) return [];
  if (ts.isExpressionStatement(node)) {
    const expression = node.expression;
    if (ts.isBinaryExpression(expression) && expression.operatorToken.kind === ts.SyntaxKind.EqualsToken) {
      return assignment(scope, expression);
    }
    if (ts.isCallExpression(expression)) return command(scope, expression);
  }
  complain(
    scope,
    node,
    'semantics-subset',
    `The semantics language has nothing like \`${firstLine(node)}\`; it knows const, let, assignment (x = x + y), if, while, return and calls.`,
  );
  return [];
}

function inner(scope: Scope): Scope {
  return { ...scope, locals: new Map(scope.locals), spoilt: new Set(scope.spoilt) };
}

function declaration(scope: Scope, node: ts.VariableDeclaration, statement: ts.VariableStatement): Stmt[] {
  const name = node.name.getText();
  for (const spoilt of name.match(/\w+/g) ?? []) if (!ts.isIdentifier(node.name)) scope.spoilt.add(spoilt);
  if (!ts.isIdentifier(node.name) || (statement.declarationList.flags & ts.NodeFlags.BlockScoped) === 0) {
    complain(
      scope,
      statement,
      'semantics-subset',
      'A local is declared as `const name = …` or `let name = …`.',
    );
    return [];
  }
  if (isTaken(scope, name))
    complain(scope, node.name, 'name-taken', `${name} already means something here; choose another name.`);
  scope.spoilt.add(name);
  if (node.initializer === undefined) {
    complain(scope, node, 'no-value', `${name} needs a value.`);
    return [];
  }
  const expected = node.type && bitsOfType(node.type, scope.constants);
  if (node.type !== undefined && expected === undefined) {
    complain(
      scope,
      node.type,
      'unknown-type',
      `${node.type.getText()} is no type; there are bool, u1 … u128 and bits<W>.`,
    );
    return [];
  }
  const value = elaborate(scope, node.initializer, expected);
  if (value === undefined) return [];
  if (value.width === 0) {
    complain(scope, node.initializer, 'no-value', 'This has no value.');
    return [];
  }
  const mutable = (statement.declarationList.flags & ts.NodeFlags.Let) !== 0;
  scope.spoilt.delete(name);
  scope.locals.set(name, { width: value.width, mutable });
  return [{ kind: 'let', name, value, origin: scope.origin(node) }];
}

function isTaken(scope: Scope, name: string): boolean {
  const { slots, files, flags, procedures, intrinsics } = scope.environment;
  return (
    scope.locals.has(name) ||
    scope.constants.has(name) ||
    scope.operands.some((operand) => operand.name === name) ||
    BUILTINS.has(name) ||
    IMPLICIT_NAMES.has(name) ||
    SEGMENT_NUMBERS.has(name) ||
    [slots, files, flags, procedures, intrinsics].some((table) => table.has(name))
  );
}

function branch(scope: Scope, node: ts.IfStatement): Stmt[] {
  const fixed = constantValue(scope, node.expression);
  if (fixed !== undefined) {
    const taken = fixed !== 0n ? node.thenStatement : node.elseStatement;
    return taken === undefined ? [] : elaborateStatement(inner(scope), taken);
  }
  const test = elaborate(scope, node.expression, 1);
  const then = elaborateStatement(inner(scope), node.thenStatement);
  const otherwise =
    node.elseStatement === undefined ? [] : elaborateStatement(inner(scope), node.elseStatement);
  if (test === undefined) return [];
  return [{ kind: 'if', test, then, else: otherwise, origin: scope.origin(node) }];
}

function returned(scope: Scope, node: ts.ReturnStatement): Stmt[] {
  const origin = scope.origin(node);
  if (scope.result === undefined) {
    complain(scope, node, 'semantics-subset', 'An instruction does not return; use if and else.');
    return [];
  }
  if (node.expression === undefined || scope.result === 0) {
    if (node.expression !== undefined) complain(scope, node, 'no-value', 'This procedure is void.');
    if (scope.result !== 0) complain(scope, node, 'no-value', `This procedure returns ${scope.result} bits.`);
    return [{ kind: 'return', origin }];
  }
  const value = elaborate(scope, node.expression, scope.result);
  return value === undefined ? [] : [{ kind: 'return', value, origin }];
}

function assignment(scope: Scope, node: ts.BinaryExpression): Stmt[] {
  const target = node.left.getText().replaceAll(/\s/g, '');
  const origin = scope.origin(node);
  const value = (width: number): Expr | undefined => elaborate(scope, node.right, width);
  if (scope.spoilt.has(target)) return [];
  const local = scope.locals.get(target);
  if (local !== undefined) {
    if (!local.mutable) complain(scope, node.left, 'constant', `${target} is a const; declare it with let.`);
    const v = value(local.width);
    return v ? [{ kind: 'assign', name: target, value: v, origin }] : [];
  }
  const operand = scope.operands.findIndex((view) => view.name === target);
  const view = scope.operands[operand];
  if (view !== undefined) {
    if (view.width === 0) {
      complain(
        scope,
        node.left,
        'operand-value',
        `Operand ${target} cannot be assigned; store to its address or set the register its index names.`,
      );
      return [];
    }
    const v = value(view.width);
    return v ? [{ kind: 'set-operand', operand, value: v, origin }] : [];
  }
  const flag = scope.environment.flags.get(target);
  if (flag !== undefined) {
    const v = value(flag.width);
    return v ? [{ kind: 'set-flag', flag: target, value: v, origin }] : [];
  }
  if (ts.isCallExpression(node.left) && scope.environment.files.has(node.left.expression.getText())) {
    const element = fileElement(scope, node.left, elaborate);
    const v = element && value(element.width);
    return element && v
      ? [{ kind: 'set-file', file: element.file, index: element.index, value: v, origin }]
      : [];
  }
  const slot = scope.environment.slots.get(target);
  if (slot !== undefined) {
    const v = value(slot.width);
    return v ? [{ kind: 'set-slot', ...slot, value: v, origin }] : [];
  }
  complain(
    scope,
    node.left,
    'unknown-name',
    `${target} cannot be assigned: it is neither a local, an operand, a flag nor a register.`,
  );
  return [];
}

function command(scope: Scope, node: ts.CallExpression): Stmt[] {
  const callee = node.expression.getText().replaceAll(/\s/g, '');
  const origin = scope.origin(node);
  const args = node.arguments;
  const arg = (i: number, width?: number): Expr | undefined => {
    const given = args[i];
    if (given === undefined)
      return complain(scope, node, 'arguments', `${callee} needs ${i + 1} or more arguments.`);
    return elaborate(scope, given, width);
  };
  if (callee === 'raise') return raise(scope, node);
  if (callee.startsWith('flags.')) return recipe(scope, node, callee.slice('flags.'.length));
  if (callee === 'undefined') {
    const { flags, undefinedFlags: policy } = scope.environment;
    return args.flatMap((a): Stmt[] => {
      const flag = a.getText();
      if (flags.has(flag)) return [{ kind: 'undefine-flag', flag, policy, origin }];
      const hint = didYouMean(flag, flags.keys());
      complain(scope, a, 'unknown-name', `${flag} is no flag of isa/flags.yaml.${hint}`);
      return [];
    });
  }
  if (callee === 'body') {
    if (scope.body !== undefined) return [...scope.body()];
    complain(scope, node, 'unknown-procedure', 'body() has a meaning in the repeat wrapper only.');
    return [];
  }
  switch (callee) {
    case 'store': {
      const [segment, address, value] = [arg(0, 3), arg(1, 32), arg(2)];
      if (!segment || !address || !value || !storable(scope, node, value)) return [];
      return [{ kind: 'store', space: 'segment', segment, address, value, origin }];
    }
    case 'store_linear': {
      const [address, value, user] = [arg(0, 32), arg(1), arg(2, 1)];
      if (!address || !value || !user || !storable(scope, node, value)) return [];
      return [{ kind: 'store', space: 'linear', user, address, value, origin }];
    }
    case 'store_physical': {
      const [address, value] = [arg(0, 32), arg(1)];
      if (!address || !value || !storable(scope, node, value)) return [];
      return [{ kind: 'store', space: 'physical', address, value, origin }];
    }
    case 'probe_write':
    case 'probe_linear': {
      const segmented = callee === 'probe_write';
      const count = args[segmented ? 2 : 1];
      const bytes = count && constantValue(scope, count);
      if (bytes === undefined) {
        complain(
          scope,
          node,
          'arguments',
          segmented
            ? 'probe_write(segment, offset, bytes) wants a constant count.'
            : 'probe_linear(address, bytes, user) wants a constant count.',
        );
        return [];
      }
      const address = arg(segmented ? 1 : 0, 32);
      if (!address) return [];
      if (segmented) {
        const segment = arg(0, 3);
        return segment
          ? [{ kind: 'probe', space: 'segment', segment, address, bytes: Number(bytes), origin }]
          : [];
      }
      const user = arg(2, 1);
      return user ? [{ kind: 'probe', space: 'linear', user, address, bytes: Number(bytes), origin }] : [];
    }
    case 'set_segment': {
      const [index, selector, base, limit, rights] = [
        arg(0, 3),
        arg(1, 16),
        arg(2, 32),
        arg(3, 32),
        arg(4, 16),
      ];
      if (!index || !selector || !base || !limit || !rights) return [];
      return [{ kind: 'set-segment', index, selector, base, limit, rights, origin }];
    }
  }
  const call = elaborateCall(scope, node, undefined, elaborate);
  if (call?.kind === 'call') return [{ kind: 'call', call, origin }];
  if (call !== undefined) complain(scope, node, 'useless', 'The value of this expression is not used.');
  return [];
}

function storable(scope: Scope, node: ts.Node, value: Expr): boolean {
  if (value.width === 8 || value.width === 16 || value.width === 32 || value.width === 64) return true;
  complain(scope, node, 'width', `Memory is written 8, 16, 32 or 64 bits at a time, not ${value.width}.`);
  return false;
}

function raise(scope: Scope, node: ts.CallExpression): Stmt[] {
  const what = node.arguments[0];
  const origin = scope.origin(node);
  const name =
    what === undefined ? '' : ts.isCallExpression(what) ? what.expression.getText() : what.getText();
  const exception = scope.environment.exceptions.get(name);
  if (what === undefined || exception === undefined) {
    complain(
      scope,
      what ?? node,
      'unknown-exception',
      `raise wants an exception of isa/exceptions.yaml, as in raise(GP(0)); ${name || 'nothing'} is none.`,
    );
    return [];
  }
  const code = ts.isCallExpression(what) ? what.arguments[0] : undefined;
  if (exception.error !== (code !== undefined)) {
    complain(
      scope,
      what,
      'error-code',
      exception.error ? `#${name} has an error code: ${name}(code).` : `#${name} has no error code.`,
    );
    return [];
  }
  if (code === undefined) return [{ kind: 'raise', exception: name, origin }];
  const error = elaborate(scope, code, 32);
  return error ? [{ kind: 'raise', exception: name, error, origin }] : [];
}

function recipe(scope: Scope, node: ts.CallExpression, name: string): Stmt[] {
  const found = scope.environment.recipes.get(name);
  const origin = scope.origin(node);
  if (found === undefined || node.arguments.length !== found.params.length) {
    const known = [...scope.environment.recipes.keys()].join(', ');
    complain(
      scope,
      node,
      'unknown-recipe',
      found === undefined
        ? `There is no flag recipe ${name}; isa/flags.yaml has ${known}.`
        : `flags.${name} takes (${found.params.join(', ')}).`,
    );
    return [];
  }
  const statements: Stmt[] = [];
  const values = new Map<string, Expr>();
  for (const [i, param] of found.params.entries()) {
    const argument = node.arguments[i];
    const first = values.get(found.params[0] ?? '');
    const literal = argument !== undefined && constantValue(scope, argument) !== undefined;
    const value = argument && elaborate(scope, argument, literal ? first?.width : undefined);
    if (value === undefined) return [];
    if (value.kind === 'local' || value.kind === 'const' || value.kind === 'operand') {
      values.set(param, value);
      continue;
    }
    const local = `${param}_${origin.offset}`;
    statements.push({ kind: 'let', name: local, value, origin });
    values.set(param, { kind: 'local', name: local, width: value.width, origin });
  }
  const constants = new Map(scope.constants).set('N', values.get(found.params[0] ?? '')?.width ?? 0);
  const temporaries: Stmt[] = [];
  const assignments: Stmt[] = [];
  for (const { flag, value, word } of found.flags) {
    const view = (snippet: typeof value): Scope => ({
      ...scope,
      origin: snippet.origin,
      locals: new Map(),
      spoilt: new Set(),
      operands: [],
      substitutions: values,
      constants,
    });
    const v =
      value.expression &&
      elaborate(view(value), value.expression, scope.environment.flags.get(flag)?.width ?? 1);
    const w = word?.expression && elaborate(view(word), word.expression, 32);
    if (v === undefined) continue;
    if (w === undefined && readsFlags(v)) {
      // A flag computed from flags must see them as they were before the recipe wrote any.
      const local = `${flag}_${origin.offset}`;
      temporaries.push({ kind: 'let', name: local, value: v, origin });
      assignments.push({
        kind: 'set-flag',
        flag,
        value: { kind: 'local', name: local, width: v.width, origin },
        origin,
      });
    } else {
      assignments.push(
        w === undefined
          ? { kind: 'set-flag', flag, value: v, origin }
          : { kind: 'set-flag', flag, value: v, word: w, origin },
      );
    }
  }
  const policy = scope.environment.undefinedFlags;
  const left = found.undefined.map((flag): Stmt => ({ kind: 'undefine-flag', flag, policy, origin }));
  return [...statements, ...temporaries, ...assignments, ...left];
}

function readsFlags(expr: Expr): boolean {
  switch (expr.kind) {
    case 'flag':
      return true;
    case 'file':
      return readsFlags(expr.index);
    case 'unary':
    case 'zext':
    case 'sext':
    case 'slice':
      return readsFlags(expr.a);
    case 'binary':
      return readsFlags(expr.a) || readsFlags(expr.b);
    case 'concat':
      return readsFlags(expr.high) || readsFlags(expr.low);
    case 'select':
      return readsFlags(expr.test) || readsFlags(expr.then) || readsFlags(expr.else);
    default:
      return false;
  }
}
