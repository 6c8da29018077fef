import { ts } from 'ts-morph';
import { didYouMean } from '../suggestion.ts';
import { elaborateCall } from './builtin.ts';
import { constantValue } from './constant.ts';
import { isPure } from './purity.ts';
import { complain, firstLine, type Scope } from './scope.ts';
import { type BinaryOp, type Expr, SEGMENT_NUMBERS } from './tree.ts';

const BINARY: ReadonlyMap<ts.SyntaxKind, BinaryOp> = new Map([
  [ts.SyntaxKind.PlusToken, 'add'],
  [ts.SyntaxKind.MinusToken, 'sub'],
  [ts.SyntaxKind.AsteriskToken, 'mul'],
  [ts.SyntaxKind.AmpersandToken, 'and'],
  [ts.SyntaxKind.BarToken, 'or'],
  [ts.SyntaxKind.CaretToken, 'xor'],
  [ts.SyntaxKind.EqualsEqualsToken, 'eq'],
  [ts.SyntaxKind.ExclamationEqualsToken, 'ne'],
]);

const SIGNLESS: ReadonlyMap<ts.SyntaxKind, string> = new Map([
  [ts.SyntaxKind.LessThanToken, 'ult(a, b) or slt(a, b)'],
  [ts.SyntaxKind.GreaterThanToken, 'ugt(a, b) or sgt(a, b)'],
  [ts.SyntaxKind.LessThanEqualsToken, 'ule(a, b) or sle(a, b)'],
  [ts.SyntaxKind.GreaterThanEqualsToken, 'uge(a, b) or sge(a, b)'],
  [ts.SyntaxKind.LessThanLessThanToken, 'shl(a, n)'],
  [ts.SyntaxKind.GreaterThanGreaterThanToken, 'lshr(a, n) or ashr(a, n)'],
  [ts.SyntaxKind.GreaterThanGreaterThanGreaterThanToken, 'lshr(a, n)'],
  [ts.SyntaxKind.SlashToken, 'udiv(a, b) or sdiv(a, b)'],
  [ts.SyntaxKind.PercentToken, 'urem(a, b) or srem(a, b)'],
  [ts.SyntaxKind.EqualsEqualsEqualsToken, '=='],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken, '!='],
]);

/**
 * Types an expression. `expected` is the width the context wants, which literals take; a value of another
 * width is an error. Returns undefined after a reported mistake.
 */
export function elaborate(scope: Scope, node: ts.Expression, expected?: number): Expr | undefined {
  const expr = elaborateFree(scope, node, expected);
  if (expr !== undefined && expected !== undefined && expr.width !== expected) {
    const what = expr.width === 0 ? 'has no value' : `has ${bits(expr.width)}`;
    return complain(
      scope,
      node,
      'width',
      `This ${what}, but ${bits(expected)} ${expected === 1 ? 'is' : 'are'} needed here; widen with zext or sext, narrow with trunc or slice.`,
    );
  }
  return expr;
}

function elaborateFree(scope: Scope, node: ts.Expression, expected?: number): Expr | undefined {
  if (ts.isParenthesizedExpression(node)) return elaborateFree(scope, node.expression, expected);
  const value = constantValue(scope, node);
  if (value !== undefined) return literal(scope, node, value, expected);
  if (ts.isIdentifier(node)) return name(scope, node);
  if (ts.isPropertyAccessExpression(node)) return property(scope, node);
  if (ts.isPrefixUnaryExpression(node)) return unary(scope, node, expected);
  if (ts.isConditionalExpression(node)) return choice(scope, node, expected);
  if (ts.isBinaryExpression(node)) return binary(scope, node, expected);
  if (ts.isCallExpression(node)) return elaborateCall(scope, node, expected, elaborate);
  return complain(
    scope,
    node,
    'semantics-subset',
    `The semantics language has nothing like \`${firstLine(node)}\`; values are integers, names, operators and calls.`,
  );
}

function literal(scope: Scope, node: ts.Expression, value: bigint, expected?: number): Expr | undefined {
  const width = expected ?? (isTruth(node) ? 1 : undefined);
  if (width === undefined || width === 0) {
    return complain(
      scope,
      node,
      'literal-width',
      `Nothing says how wide ${node.getText()} is; declare it, e.g. \`const x: u32 = ${node.getText()}\`.`,
    );
  }
  const limit = 1n << BigInt(width);
  if (value >= limit || value < -(limit >> 1n)) {
    return complain(
      scope,
      node,
      'literal-range',
      `${node.getText()}${node.getText() === String(value) ? '' : ` (${value})`} does not fit into ${bits(width)}.`,
    );
  }
  return { kind: 'const', width, value: BigInt.asUintN(width, value), origin: scope.origin(node) };
}

/** `1 bit`, `2 bits` … */
function bits(width: number): string {
  return width === 1 ? '1 bit' : `${width} bits`;
}

function isTruth(node: ts.Expression): boolean {
  if (ts.isParenthesizedExpression(node)) return isTruth(node.expression);
  if (node.kind === ts.SyntaxKind.TrueKeyword || node.kind === ts.SyntaxKind.FalseKeyword) return true;
  if (ts.isPrefixUnaryExpression(node)) return node.operator === ts.SyntaxKind.ExclamationToken;
  if (!ts.isBinaryExpression(node)) return false;
  const operator = node.operatorToken.kind;
  return (
    operator === ts.SyntaxKind.EqualsEqualsToken ||
    operator === ts.SyntaxKind.ExclamationEqualsToken ||
    operator === ts.SyntaxKind.AmpersandAmpersandToken ||
    operator === ts.SyntaxKind.BarBarToken
  );
}

function name(scope: Scope, node: ts.Identifier): Expr | undefined {
  const origin = scope.origin(node);
  const text = node.text;
  const substitution = scope.substitutions.get(text);
  if (substitution !== undefined) return substitution;
  if (scope.spoilt.has(text)) return undefined;
  const local = scope.locals.get(text);
  if (local !== undefined) return { kind: 'local', width: local.width, name: text, origin };
  const operand = scope.operands.findIndex((view) => view.name === text);
  const view = scope.operands[operand];
  if (view !== undefined) {
    if (view.width === 0) {
      const instead = view.indexed
        ? `index(${text})`
        : view.farPointer
          ? `far_offset(${text})`
          : 'load(eaSegment, ea, …)';
      return complain(
        scope,
        node,
        'operand-value',
        `Operand ${text} has no value of its own; use ${instead}.`,
      );
    }
    return { kind: 'operand', width: view.width, operand, origin };
  }
  const flag = scope.environment.flags.get(text);
  if (flag !== undefined) return { kind: 'flag', width: flag.width, flag: text, origin };
  const slot = scope.environment.slots.get(text);
  if (slot !== undefined) return { kind: 'slot', ...slot, origin };
  const segment = SEGMENT_NUMBERS.get(text);
  if (segment !== undefined) return { kind: 'const', width: 3, value: BigInt(segment), origin };
  if (scope.inInstruction) {
    if (text === 'next' || text === 'start') return { kind: text, width: 32, origin };
    if (text === 'opcode') return { kind: 'opcode', width: 16, origin };
    if (text === 'eaSegment') return { kind: 'address-segment', width: 3, origin };
    if (text === 'address_mask') return { kind: 'address-mask', width: 32, origin };
    if (text === 'ea' && scope.hasAddress) return { kind: 'address', width: 32, origin };
    if (text === 'ea_uses_esp' && scope.hasAddress) return { kind: 'address-uses-esp', width: 1, origin };
    if (text === 'condition' && scope.condition !== undefined) return scope.condition();
  }
  if (text === 'ea' || text === 'ea_uses_esp') {
    return complain(scope, node, 'no-address', `${text} needs a memory operand (a kind M…, or mod: mem).`);
  }
  return complain(
    scope,
    node,
    'unknown-name',
    `${text} is neither a local, an operand (${scope.operands.map((o) => o.name).join(', ') || 'there are none'}), a flag nor a register.${didYouMean(text, namesIn(scope))}`,
  );
}

/** What a name may stand for. */
function namesIn(scope: Scope): string[] {
  const { flags, slots } = scope.environment;
  const operands = scope.operands.map((operand) => operand.name);
  return [...operands, ...scope.locals.keys(), ...flags.keys(), ...slots.keys(), ...SEGMENT_NUMBERS.keys()];
}

function property(scope: Scope, node: ts.PropertyAccessExpression): Expr | undefined {
  const text = node.getText().replaceAll(/\s/g, '');
  const slot = scope.environment.slots.get(text);
  if (slot !== undefined) return { kind: 'slot', ...slot, origin: scope.origin(node) };
  return complain(
    scope,
    node,
    'unknown-name',
    `${text} is no register field of isa/registers.yaml.${didYouMean(text, scope.environment.slots.keys())}`,
  );
}

function unary(scope: Scope, node: ts.PrefixUnaryExpression, expected?: number): Expr | undefined {
  const origin = scope.origin(node);
  if (node.operator === ts.SyntaxKind.ExclamationToken) {
    const a = elaborate(scope, node.operand, 1);
    return a && { kind: 'unary', op: 'not', width: 1, a, origin };
  }
  const op =
    node.operator === ts.SyntaxKind.TildeToken
      ? 'not'
      : node.operator === ts.SyntaxKind.MinusToken
        ? 'neg'
        : undefined;
  if (op === undefined)
    return complain(scope, node, 'semantics-subset', 'Only ! ~ and - are prefix operators here.');
  const a = elaborate(scope, node.operand, expected);
  return a && { kind: 'unary', op, width: a.width, a, origin };
}

function choice(scope: Scope, node: ts.ConditionalExpression, expected?: number): Expr | undefined {
  const fixed = constantValue(scope, node.condition);
  if (fixed !== undefined) return elaborate(scope, fixed !== 0n ? node.whenTrue : node.whenFalse, expected);
  const test = elaborate(scope, node.condition, 1);
  const [a, b] = pair(scope, node.whenTrue, node.whenFalse, expected);
  if (test === undefined || a === undefined || b === undefined) return undefined;
  for (const [arm, source] of [
    [a, node.whenTrue],
    [b, node.whenFalse],
  ] as const) {
    if (!isPure(arm, scope.environment)) {
      return complain(
        scope,
        source,
        'impure-choice',
        'Both arms of ?: may be evaluated, so this one must be free of loads and effects; use if.',
      );
    }
  }
  return { kind: 'select', width: a.width, test, then: a, else: b, origin: scope.origin(node) };
}

function binary(scope: Scope, node: ts.BinaryExpression, expected?: number): Expr | undefined {
  const origin = scope.origin(node);
  const operator = node.operatorToken.kind;
  if (operator === ts.SyntaxKind.AmpersandAmpersandToken || operator === ts.SyntaxKind.BarBarToken) {
    const isAnd = operator === ts.SyntaxKind.AmpersandAmpersandToken;
    const fixed = constantValue(scope, node.left);
    if (fixed !== undefined) return elaborate(scope, node.right, 1); // the deciding values are constants themselves
    const a = elaborate(scope, node.left, 1);
    const b = elaborate(scope, node.right, 1);
    if (a === undefined || b === undefined) return undefined;
    if (!isPure(b, scope.environment)) {
      return complain(
        scope,
        node.right,
        'impure-choice',
        'The right side of && and || is always evaluated, so it must be free of loads and effects; nest ifs.',
      );
    }
    return { kind: 'binary', op: isAnd ? 'and' : 'or', width: 1, a, b, origin };
  }
  const instead = SIGNLESS.get(operator);
  if (instead !== undefined) {
    return complain(
      scope,
      node.operatorToken,
      'signless-operator',
      `Bit-vectors have no sign, so \`${node.operatorToken.getText()}\` does not say what is meant; write ${instead}.`,
    );
  }
  const op = BINARY.get(operator);
  if (op === undefined)
    return complain(
      scope,
      node.operatorToken,
      'semantics-subset',
      `The semantics language has no operator ${node.operatorToken.getText()}.`,
    );
  const compares = op === 'eq' || op === 'ne';
  const [a, b] = pair(scope, node.left, node.right, compares ? undefined : expected);
  if (a === undefined || b === undefined) return undefined;
  return { kind: 'binary', op, width: compares ? 1 : a.width, a, b, origin };
}

/** Two expressions of one width; literals take the other's. */
export function pair(
  scope: Scope,
  left: ts.Expression,
  right: ts.Expression,
  expected?: number,
): [Expr | undefined, Expr | undefined] {
  const literalLeft = constantValue(scope, left) !== undefined;
  if (literalLeft) {
    const b = elaborate(scope, right, expected);
    return [b && elaborate(scope, left, b.width), b];
  }
  const a = elaborate(scope, left, expected);
  if (a === undefined) return [undefined, undefined];
  const b = elaborateFree(scope, right, a.width);
  if (b !== undefined && b.width !== a.width) {
    complain(
      scope,
      right,
      'width',
      `The two sides differ in width: ${left.getText()} has ${a.width} bits, ${right.getText()} has ${b.width}; widen with zext or sext, narrow with trunc or slice.`,
    );
    return [undefined, undefined];
  }
  return [a, b];
}
