import { ts } from 'ts-morph';
import type { Scope } from './scope.ts';

/** Value of an expression over literals and compile-time names (`2 * N`, `osz == 32`), or undefined if it is none. */
export function constantValue(scope: Scope, node: ts.Expression): bigint | undefined {
  if (ts.isParenthesizedExpression(node)) return constantValue(scope, node.expression);
  if (ts.isNumericLiteral(node)) {
    // The parser's own text of a literal has passed through a number and lost what a number cannot hold.
    const text = node.getText();
    return /^(\d+|0[xX][\da-fA-F]+|0[bB][01]+)$/.test(text) ? BigInt(text) : undefined;
  }
  if (ts.isBigIntLiteral(node)) return BigInt(node.text.slice(0, -1));
  if (node.kind === ts.SyntaxKind.TrueKeyword) return 1n;
  if (node.kind === ts.SyntaxKind.FalseKeyword) return 0n;
  if (ts.isIdentifier(node)) {
    const value = scope.locals.has(node.text) ? undefined : scope.constants.get(node.text);
    return value === undefined ? undefined : BigInt(value);
  }
  if (ts.isPrefixUnaryExpression(node)) {
    const a = constantValue(scope, node.operand);
    if (a === undefined) return undefined;
    if (node.operator === ts.SyntaxKind.MinusToken) return -a;
    if (node.operator === ts.SyntaxKind.TildeToken) return ~a;
    if (node.operator === ts.SyntaxKind.ExclamationToken) return a === 0n ? 1n : 0n;
    return undefined;
  }
  if (ts.isConditionalExpression(node)) {
    const test = constantValue(scope, node.condition);
    if (test === undefined) return undefined;
    return constantValue(scope, test !== 0n ? node.whenTrue : node.whenFalse);
  }
  if (!ts.isBinaryExpression(node)) return undefined;
  const a = constantValue(scope, node.left);
  const b = constantValue(scope, node.right);
  const operator = node.operatorToken.kind;
  if (operator === ts.SyntaxKind.AmpersandAmpersandToken && (a === 0n || b === 0n)) return 0n;
  if (operator === ts.SyntaxKind.BarBarToken && ((a ?? 0n) !== 0n || (b ?? 0n) !== 0n)) return 1n;
  if (a === undefined || b === undefined) return undefined;
  switch (operator) {
    case ts.SyntaxKind.PlusToken:
      return a + b;
    case ts.SyntaxKind.MinusToken:
      return a - b;
    case ts.SyntaxKind.AsteriskToken:
      return a * b;
    case ts.SyntaxKind.SlashToken:
      return b === 0n ? undefined : a / b;
    case ts.SyntaxKind.AmpersandToken:
      return a & b;
    case ts.SyntaxKind.BarToken:
      return a | b;
    case ts.SyntaxKind.CaretToken:
      return a ^ b;
    case ts.SyntaxKind.AmpersandAmpersandToken:
      return a !== 0n && b !== 0n ? 1n : 0n;
    case ts.SyntaxKind.BarBarToken:
      return a !== 0n || b !== 0n ? 1n : 0n;
    case ts.SyntaxKind.EqualsEqualsToken:
      return a === b ? 1n : 0n;
    case ts.SyntaxKind.ExclamationEqualsToken:
      return a !== b ? 1n : 0n;
    default:
      return undefined;
  }
}
