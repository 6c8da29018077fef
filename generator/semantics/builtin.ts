import type { ts } from 'ts-morph';
import { didYouMean } from '../suggestion.ts';
import { constantValue } from './constant.ts';
import { complain, type Scope } from './scope.ts';
import type { BinaryOp, Expr, Origin, UnaryOp } from './tree.ts';
import { bitsOfType } from './type.ts';

/** Types an expression; passed in so that calls and expressions stay separate files. */
export type Elaborate = (scope: Scope, node: ts.Expression, expected?: number) => Expr | undefined;

const COMPARISONS = new Set<string>(['ult', 'ule', 'ugt', 'uge', 'slt', 'sle', 'sgt', 'sge']);
const DIVISIONS = new Set<string>(['udiv', 'urem', 'sdiv', 'srem']);
const SHIFTS = new Set<string>(['shl', 'lshr', 'ashr', 'rotl', 'rotr']);
const COUNTS = new Set<string>(['ctz', 'clz', 'popcount']);
const FIELDS = new Set<string>(['selector', 'base', 'limit', 'rights']);

/** Names that no procedure, local or intrinsic may take. */
export const BUILTINS: ReadonlySet<string> = new Set([
  ...COMPARISONS,
  ...DIVISIONS,
  ...SHIFTS,
  ...COUNTS,
  ...FIELDS,
  'parity',
  'msb',
  'msb_word',
  'zext',
  'sext',
  'trunc',
  'slice',
  'concat',
  'index',
  'far_selector',
  'far_offset',
  'load',
  'load_linear',
  'load_physical',
  'store',
  'store_linear',
  'store_physical',
  'probe_write',
  'probe_linear',
  'set_segment',
  'raise',
  'undefined',
  'flags',
  'body',
]);

/** Names that stand for something of the instruction that runs. */
export const IMPLICIT_NAMES: ReadonlySet<string> = new Set([
  'N',
  'osz',
  'next',
  'start',
  'opcode',
  'ea',
  'eaSegment',
  'ea_uses_esp',
  'address_mask',
  'condition',
]);

/** Types a call that yields a value: a builtin, an intrinsic or a procedure. */
export function elaborateCall(
  scope: Scope,
  node: ts.CallExpression,
  expected: number | undefined,
  elaborate: Elaborate,
): Expr | undefined {
  const callee = node.expression.getText();
  const args = node.arguments;
  const origin = scope.origin(node);
  const wrong = (form: string): undefined =>
    complain(scope, node, 'arguments', `${callee} is used as ${form}.`);
  const [first, second, third] = args;

  if (COMPARISONS.has(callee) || DIVISIONS.has(callee)) {
    if (first === undefined || second === undefined || args.length !== 2) return wrong(`${callee}(a, b)`);
    const flip = constantValue(scope, first) !== undefined;
    const wanted = DIVISIONS.has(callee) ? expected : undefined;
    const one = elaborate(scope, flip ? second : first, wanted);
    const two = one && elaborate(scope, flip ? first : second, one.width);
    if (one === undefined || two === undefined) return undefined;
    const [a, b] = flip ? [two, one] : [one, two];
    return {
      kind: 'binary',
      op: callee as BinaryOp,
      width: COMPARISONS.has(callee) ? 1 : a.width,
      a,
      b,
      origin,
    };
  }
  if (SHIFTS.has(callee)) {
    if (first === undefined || second === undefined || args.length !== 2)
      return wrong(`${callee}(value, count)`);
    const a = elaborate(scope, first, expected);
    const b = elaborate(scope, second, constantValue(scope, second) !== undefined ? 32 : undefined);
    return a && b && { kind: 'binary', op: callee as BinaryOp, width: a.width, a, b, origin };
  }
  if (COUNTS.has(callee) || callee === 'parity') {
    if (first === undefined || args.length !== 1) return wrong(`${callee}(value)`);
    const a = elaborate(scope, first);
    return a && { kind: 'unary', op: callee as UnaryOp, width: callee === 'parity' ? 1 : a.width, a, origin };
  }
  if (callee === 'msb') {
    if (first === undefined || args.length !== 1) return wrong('msb(value)');
    const a = elaborate(scope, first);
    return a && slice(a, a.width - 1, 1, origin);
  }
  if (callee === 'msb_word') {
    if (first === undefined || args.length !== 1) return wrong('msb_word(value)');
    const a = elaborate(scope, first);
    return a && msbWord(a, origin);
  }
  if (callee === 'zext' || callee === 'sext' || callee === 'trunc')
    return resize(scope, node, callee, elaborate);
  if (callee === 'slice') {
    const high = second && constantValue(scope, second);
    const low = third && constantValue(scope, third);
    if (first === undefined || high === undefined || low === undefined)
      return wrong('slice(value, high, low) with constant bounds');
    const a = elaborate(scope, first);
    if (a === undefined) return undefined;
    if (high < low || high >= BigInt(a.width))
      return complain(scope, node, 'width', `Bits ${high}…${low} are not inside a value of ${a.width} bits.`);
    return slice(a, Number(low), Number(high - low) + 1, origin);
  }
  if (callee === 'concat') {
    if (first === undefined || second === undefined || args.length !== 2) return wrong('concat(high, low)');
    const high = elaborate(scope, first);
    const low = elaborate(scope, second);
    return high && low && { kind: 'concat', width: high.width + low.width, high, low, origin };
  }
  if (callee === 'index' || callee === 'far_selector' || callee === 'far_offset')
    return operandField(scope, node, callee);
  if (FIELDS.has(callee)) {
    if (first === undefined || args.length !== 1) return wrong(`${callee}(segment number)`);
    const index = elaborate(scope, first, 3);
    return (
      index && {
        kind: 'segment',
        field: callee as 'base',
        width: callee === 'selector' || callee === 'rights' ? 16 : 32,
        index,
        origin,
      }
    );
  }
  if (callee === 'load' || callee === 'load_linear') {
    const width =
      callee === 'load' ? third && constantValue(scope, third) : second && constantValue(scope, second);
    if (args.length !== 3 || first === undefined || second === undefined || third === undefined) {
      return wrong(callee === 'load' ? 'load(segment, offset, width)' : 'load_linear(address, width, user)');
    }
    if (!accessWidth(scope, node, width)) return undefined;
    if (callee === 'load') {
      const segment = elaborate(scope, first, 3);
      const address = elaborate(scope, second, 32);
      return (
        segment &&
        address && { kind: 'load', space: 'segment', width: Number(width), segment, address, origin }
      );
    }
    const address = elaborate(scope, first, 32);
    const user = elaborate(scope, third, 1);
    return address && user && { kind: 'load', space: 'linear', width: Number(width), user, address, origin };
  }
  if (callee === 'load_physical') {
    const width = second && constantValue(scope, second);
    if (first === undefined || args.length !== 2) return wrong('load_physical(address, width)');
    if (!accessWidth(scope, node, width)) return undefined;
    const address = elaborate(scope, first, 32);
    return address && { kind: 'load', space: 'physical', width: Number(width), address, origin };
  }
  if (BUILTINS.has(callee))
    return complain(scope, node, 'no-value', `${callee} is a statement, it has no value.`);
  if (scope.environment.files.has(callee)) return fileElement(scope, node, elaborate);
  if (scope.environment.intrinsics.has(callee)) return callIntrinsic(scope, node, elaborate);
  return callProcedure(scope, node, elaborate);
}

/** Bits `low` … of `a`; slices of slices and of slots fold, so that effects see the bits that count. */
export function slice(a: Expr, low: number, width: number, origin: Origin): Expr {
  if (low === 0 && width === a.width) return a;
  if (a.kind === 'slot') return { ...a, low: a.low + low, width, origin };
  if (a.kind === 'slice') return slice(a.a, a.low + low, width, origin);
  return { kind: 'slice', width, a, low, origin };
}

function msbWord(a: Expr, origin: Origin): Expr {
  const wide: Expr = a.width === 32 ? a : { kind: 'zext', width: 32, a, origin };
  if (a.width === 32) return wide;
  const count: Expr = { kind: 'const', width: 32, value: BigInt(32 - a.width), origin };
  return { kind: 'binary', op: 'shl', width: 32, a: wide, b: count, origin };
}

function accessWidth(scope: Scope, node: ts.Node, width: bigint | undefined): boolean {
  if (width === 8n || width === 16n || width === 32n || width === 64n) return true;
  complain(scope, node, 'width', 'Memory is accessed 8, 16, 32 or 64 bits at a time, known at generation.');
  return false;
}

/** The element of a register file that a call of the file's name means: `fpr(i)`. */
export function fileElement(
  scope: Scope,
  node: ts.CallExpression,
  elaborate: Elaborate,
): (Expr & { kind: 'file' }) | undefined {
  const name = node.expression.getText();
  const file = scope.environment.files.get(name);
  const [first] = node.arguments;
  if (file === undefined || first === undefined || node.arguments.length !== 1) {
    return complain(scope, node, 'arguments', `${name} is a register file and used as ${name}(number).`);
  }
  const index = elaborate(scope, first, Math.log2(file.count));
  return index && { kind: 'file', width: file.width, file: name, index, origin: scope.origin(node) };
}

function resize(
  scope: Scope,
  node: ts.CallExpression,
  callee: 'zext' | 'sext' | 'trunc',
  elaborate: Elaborate,
): Expr | undefined {
  const [first, second] = node.arguments;
  const width = second && constantValue(scope, second);
  if (first === undefined || width === undefined || node.arguments.length !== 2) {
    return complain(
      scope,
      node,
      'arguments',
      `${callee} is used as ${callee}(value, width) with a width known at generation.`,
    );
  }
  if (width < 1n || width > 128n)
    return complain(scope, node, 'width', `Values have 1 to 128 bits, not ${width}.`);
  const a = elaborate(scope, first, constantValue(scope, first) !== undefined ? Number(width) : undefined);
  if (a === undefined || a.width === Number(width)) return a;
  if (callee === 'trunc') {
    if (a.width < width)
      return complain(
        scope,
        node,
        'width',
        `trunc cannot widen ${a.width} bits to ${width}; use zext or sext.`,
      );
    return slice(a, 0, Number(width), scope.origin(node));
  }
  if (a.width > width)
    return complain(scope, node, 'width', `${callee} cannot narrow ${a.width} bits to ${width}; use trunc.`);
  return { kind: callee, width: Number(width), a, origin: scope.origin(node) };
}

function operandField(
  scope: Scope,
  node: ts.CallExpression,
  callee: 'index' | 'far_selector' | 'far_offset',
): Expr | undefined {
  const text = node.arguments[0]?.getText();
  const operand = scope.operands.findIndex((view) => view.name === text);
  const view = scope.operands[operand];
  const fits = callee === 'index' ? view?.indexed : view?.farPointer;
  if (view === undefined || !fits || node.arguments.length !== 1) {
    const what = callee === 'index' ? 'a segment, control or debug register' : 'a far pointer';
    return complain(scope, node, 'arguments', `${callee} wants the name of an operand that is ${what}.`);
  }
  const origin = scope.origin(node);
  if (callee === 'index') return { kind: 'operand-index', width: 3, operand, origin };
  return callee === 'far_selector'
    ? { kind: 'far-selector', width: 16, operand, origin }
    : { kind: 'far-offset', width: 32, operand, origin };
}

function callIntrinsic(scope: Scope, node: ts.CallExpression, elaborate: Elaborate): Expr | undefined {
  const name = node.expression.getText();
  const intrinsic = scope.environment.intrinsics.get(name);
  if (intrinsic === undefined) return undefined;
  if (node.arguments.length !== intrinsic.params.length) {
    return complain(
      scope,
      node,
      'arguments',
      `${name} takes (${intrinsic.params.map((p) => `${p.name}: u${p.width}`).join(', ')}).`,
    );
  }
  const args = node.arguments.map((arg, i) => elaborate(scope, arg, intrinsic.params[i]?.width));
  if (args.some((arg) => arg === undefined)) return undefined;
  return {
    kind: 'call',
    target: 'intrinsic',
    callee: name,
    width: intrinsic.result,
    args: args as Expr[],
    origin: scope.origin(node),
  };
}

function callProcedure(scope: Scope, node: ts.CallExpression, elaborate: Elaborate): Expr | undefined {
  const name = node.expression.getText();
  const source = scope.environment.procedures.get(name);
  if (source === undefined) {
    const { procedures, intrinsics } = scope.environment;
    const known = [...BUILTINS, ...procedures.keys(), ...intrinsics.keys()];
    return complain(
      scope,
      node,
      'unknown-procedure',
      `${name} is neither a builtin nor a procedure of isa/procedures nor an intrinsic of isa/intrinsics.yaml.${didYouMean(name, known)}`,
    );
  }
  const params = source.declaration.parameters;
  if (params.length !== node.arguments.length) {
    const signature = params.map((p) => p.getText()).join(', ');
    return complain(
      scope,
      node,
      'arguments',
      `${name} takes (${signature}), but is called with ${node.arguments.length} arguments.`,
    );
  }
  const widths = new Map<string, number>();
  const typeNames = new Set((source.declaration.typeParameters ?? []).map((t) => t.name.text));
  for (const [i, param] of params.entries()) {
    const arg = node.arguments[i];
    if (arg === undefined || param.type?.getText() !== 'width') continue;
    const value = constantValue(scope, arg);
    if (value === undefined)
      return complain(
        scope,
        arg,
        'arguments',
        `${param.name.getText()} is a width and must be known at generation.`,
      );
    widths.set(param.name.getText(), Number(value));
  }
  const args: Expr[] = [];
  for (const [i, param] of params.entries()) {
    const arg = node.arguments[i];
    if (arg === undefined || param.type === undefined || param.type.getText() === 'width') continue;
    const open = /^bits<(\w+)>$/.exec(param.type.getText())?.[1];
    const bits =
      open !== undefined && typeNames.has(open) ? widths.get(open) : bitsOfType(param.type, widths);
    const value = elaborate(scope, arg, bits);
    if (value === undefined) return undefined;
    if (open !== undefined && typeNames.has(open)) widths.set(open, value.width);
    args.push(value);
  }
  const instance = scope.environment.instantiate(name, widths, scope.origin(node));
  if (instance === undefined) return undefined;
  return {
    kind: 'call',
    target: 'procedure',
    callee: instance.procedure.name,
    width: instance.procedure.result,
    args,
    origin: scope.origin(node),
  };
}
