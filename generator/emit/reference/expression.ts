import type { BinaryOp, Expr } from '../../semantics/tree.ts';
import { isPure, localName, procedureName, type Scope } from './scope.ts';
import { at, atom, complement, hex, infix, isBig, maskText, P, type Text, wrap, wrapBig } from './text.ts';

/** The value as a JavaScript number, whatever its width: arguments. */
function numberText(scope: Scope, e: Expr): string {
  const t = expression(scope, e);
  return isBig(e.width) ? `Number(${t.text})` : t.text;
}

/** The count of a shift or rotation of `width` bits; a number is exact enough for shifts, but not modulo a width. */
function countText(scope: Scope, op: BinaryOp, count: Expr, width: number): string {
  if (!isBig(count.width) || !op.startsWith('rot')) return numberText(scope, count);
  return `Number(${at(expression(scope, count), P.product)} % ${width}n)`;
}

/**
 * Text of a value that its user cuts to 32 bits anyway: a 32-bit value may be of any sign here and a sum
 * larger than 32 bits, so that only the outermost of nested operations is wrapped.
 */
function unwrapped(scope: Scope, e: Expr): Text {
  if (e.width !== 32) return expression(scope, e);
  if (e.kind === 'unary' && (e.op === 'not' || e.op === 'neg'))
    return complement(e.op, unwrapped(scope, e.a));
  if (e.kind === 'binary') {
    switch (e.op) {
      case 'add':
        return infix(unwrapped(scope, e.a), '+', unwrapped(scope, e.b), P.sum);
      case 'sub':
        return infix(unwrapped(scope, e.a), '-', unwrapped(scope, e.b), P.sum);
      case 'and':
      case 'or':
      case 'xor':
        return bitwise(scope, e.op, e.a, e.b);
      case 'shl':
        if (e.b.kind === 'const' && e.b.value < 32n) {
          return infix(unwrapped(scope, e.a), '<<', atom(String(e.b.value)), P.shift);
        }
        break;
      default:
        break;
    }
  }
  if (e.kind === 'concat') return joined(scope, e);
  return expression(scope, e);
}

/** `a & b`, `a | b`, `a ^ b`: signed at 32 bits, exact below. */
function bitwise(scope: Scope, op: 'and' | 'or' | 'xor', a: Expr, b: Expr): Text {
  const level = op === 'and' ? P.bitAnd : op === 'or' ? P.bitOr : P.bitXor;
  return infix(unwrapped(scope, a), op === 'and' ? '&' : op === 'or' ? '|' : '^', unwrapped(scope, b), level);
}

/** Text of an expression: an unsigned number up to 32 bits, a BigInt above. */
export function valueText(scope: Scope, e: Expr): string {
  return expression(scope, e).text;
}

/** Text of a one-bit expression as a JavaScript boolean. */
export function conditionText(scope: Scope, e: Expr): string {
  return condition(scope, e).text;
}

/** A constant one-bit expression: its value, else undefined. Keeps TypeScript from comparing two literals. */
export function constantCondition(e: Expr): boolean | undefined {
  if (e.kind === 'const') return e.value !== 0n;
  if (e.kind === 'binary' && e.a.kind === 'const' && e.b.kind === 'const') {
    if (e.op === 'eq') return e.a.value === e.b.value;
    if (e.op === 'ne') return e.a.value !== e.b.value;
    if (e.op === 'ult') return e.a.value < e.b.value;
    if (e.op === 'ule') return e.a.value <= e.b.value;
    if (e.op === 'ugt') return e.a.value > e.b.value;
    if (e.op === 'uge') return e.a.value >= e.b.value;
  }
  return undefined;
}

const RELATIONS: Partial<Record<BinaryOp, string>> = {
  ult: '<',
  ule: '<=',
  ugt: '>',
  uge: '>=',
  slt: '<',
  sle: '<=',
  sgt: '>',
  sge: '>=',
};

function condition(scope: Scope, e: Expr): Text {
  const known = constantCondition(e);
  if (known !== undefined) return atom(String(known));
  if (e.kind === 'binary') {
    if (e.op === 'eq' || e.op === 'ne') {
      const op = e.op === 'eq' ? '===' : '!==';
      if (isZero(e.b) && isBitwise(e.a) && !isBig(e.a.width)) {
        return infix(unwrapped(scope, e.a), op, atom('0'), P.equality);
      }
      return infix(expression(scope, e.a), op, expression(scope, e.b), P.equality);
    }
    const relation = RELATIONS[e.op];
    if (relation !== undefined) {
      const signed = e.op.startsWith('s');
      const side = (x: Expr): Text => (signed ? signedText(scope, x) : expression(scope, x));
      return infix(side(e.a), relation, side(e.b), P.relation);
    }
    if (e.width === 1 && isPure(e.b)) {
      if (e.op === 'and') return infix(condition(scope, e.a), '&&', condition(scope, e.b), P.and);
      if (e.op === 'or') return infix(condition(scope, e.a), '||', condition(scope, e.b), P.or);
    }
  }
  if (e.kind === 'unary' && e.op === 'not') {
    const inner = condition(scope, e.a);
    return { text: `!${at(inner, P.unary)}`, level: P.unary };
  }
  return infix(expression(scope, e), '===', atom('1'), P.equality);
}

const isZero = (e: Expr): boolean => e.kind === 'const' && e.value === 0n;

const isBitwise = (e: Expr): boolean =>
  e.kind === 'binary' && (e.op === 'and' || e.op === 'or' || e.op === 'xor');

/** Two's complement reading of a value: a signed number or BigInt. */
function signedText(scope: Scope, e: Expr): Text {
  if (e.kind === 'const') return atom(`${BigInt.asIntN(e.width, e.value)}${isBig(e.width) ? 'n' : ''}`);
  if (e.width === 32) return infix(unwrapped(scope, e), '|', atom('0'), P.bitOr);
  const t = expression(scope, e);
  if (isBig(e.width)) return atom(`BigInt.asIntN(${e.width}, ${t.text})`);
  scope.usage.imports.add('bits');
  return atom(`bits.signed(${t.text}, ${e.width})`);
}

function expression(scope: Scope, e: Expr): Text {
  const { usage } = scope;
  const state = (text: string): Text => {
    usage.state = true;
    return atom(text);
  };
  const instruction = (text: string): Text => {
    usage.instruction = true;
    return atom(text);
  };
  switch (e.kind) {
    case 'const':
      return atom(isBig(e.width) ? `${hex(e.value)}n` : hex(e.value));
    case 'local':
      return atom(localName(e.name));
    case 'slot': {
      const whole = slotWidth(scope, e.slot);
      const get = isBig(whole) ? 'getWide' : 'get';
      return part(state(`s.${get}(${slotText(scope, e.slot)})`), Math.max(32, whole), e.low, e.width, whole);
    }
    case 'file':
      return state(fileText(scope, 'get', e.file, e.width, valueText(scope, e.index)));
    case 'flag':
      usage.imports.add('Flag');
      return state(`s.getFlag(Flag.${e.flag})`);
    case 'segment': {
      const name = `segment${e.field[0]!.toUpperCase()}${e.field.slice(1)}`;
      usage.imports.add(name);
      return state(`s.get(${name}(${valueText(scope, e.index)}))`);
    }
    case 'operand': {
      usage.operands.add(e.operand);
      return atom(localName(scope.body!.operandNames[e.operand]!));
    }
    case 'operand-index':
      usage.imports.add('operandIndex');
      return instruction(`operandIndex(i, ${e.operand})`);
    case 'far-selector':
      return instruction('i.immediate2');
    case 'far-offset':
      return instruction(e.width === 32 ? '(i.immediate >>> 0)' : `(i.immediate & ${maskText(e.width)})`);
    case 'address':
      usage.address = true;
      return atom('ea');
    case 'address-segment':
      return instruction('i.segment');
    case 'address-uses-esp':
      return instruction('(i.base === 4 ? 1 : 0)');
    case 'address-mask':
      usage.imports.add('addressMask');
      return instruction('addressMask(i)');
    case 'next':
      usage.next = true;
      return atom('next');
    case 'start':
      usage.next = true;
      usage.instruction = true;
      return { text: 'next - i.length >>> 0', level: P.shift };
    case 'opcode':
      return instruction('i.opcode');
    case 'unary':
      return unary(scope, e);
    case 'binary':
      return binary(scope, e);
    case 'select': {
      const known = constantCondition(e.test);
      if (known !== undefined) return expression(scope, known ? e.then : e.else);
      const test = condition(scope, e.test);
      const arm = (x: Expr): string => at(expression(scope, x), P.conditional);
      return {
        text: `${at(test, P.conditional + 1)} ? ${arm(e.then)} : ${arm(e.else)}`,
        level: P.conditional,
      };
    }
    case 'zext': {
      const t = expression(scope, e.a);
      return isBig(e.width) && !isBig(e.a.width) ? atom(`BigInt(${t.text})`) : t;
    }
    case 'sext':
      return signExtend(scope, e.a, e.width);
    case 'slice':
      return part(
        e.low === 0 && e.width === 32 ? expression(scope, e.a) : unwrapped(scope, e.a),
        e.a.width,
        e.low,
        e.width,
        e.a.width,
      );
    case 'concat':
      return concat(scope, e);
    case 'load':
      return load(scope, e);
    case 'call':
      return call(scope, e);
  }
}

function slotWidth(scope: Scope, slot: string): number {
  return scope.spec.slots.find((s) => s.name === slot)?.width ?? 32;
}

/** `Slot.eax`, `Slot['cs.base']`. */
export function slotText(scope: Scope, slot: string): string {
  scope.usage.imports.add('Slot');
  return slot.includes('.') ? `Slot['${slot}']` : `Slot.${slot}`;
}

/** A call that gets or sets an element of a register file: `getPairElement(s, Slot['fpr.0'], index)`. */
export function fileText(
  scope: Scope,
  what: 'get' | 'set',
  file: string,
  width: number,
  ...args: string[]
): string {
  const size = width <= 32 ? '' : width <= 64 ? 'Wide' : 'Pair';
  const name = `${what}${size}Element`;
  scope.usage.imports.add(name);
  return `${name}(s, ${[slotText(scope, `${file}.0`), ...args].join(', ')})`;
}

/** Bits `low` … `low + width − 1` of a value whose bits from `known` up are zero. */
function part(t: Text, from: number, low: number, width: number, known: number): Text {
  if (isBig(from)) {
    const shifted = low === 0 ? t : infix(t, '>>', atom(`${low}n`), P.shift);
    if (isBig(width)) return low + width >= known ? shifted : wrapBig(shifted, width);
    return atom(`Number(BigInt.asUintN(${width}, ${shifted.text}))`);
  }
  const shifted = low === 0 ? t : infix(t, '>>>', atom(String(low)), P.shift);
  return low + width >= known ? shifted : infix(shifted, '&', atom(maskText(width)), P.bitAnd);
}

function signExtend(scope: Scope, a: Expr, width: number): Text {
  if (a.width === width) return expression(scope, a);
  const t = signedText(scope, a);
  if (!isBig(width)) return wrap(t, width);
  return wrapBig(isBig(a.width) ? t : atom(`BigInt(${t.text})`), width);
}

function concat(scope: Scope, e: Expr & { kind: 'concat' }): Text {
  if (isBig(e.width)) {
    const big = (x: Expr): Text => {
      const t = expression(scope, x);
      return isBig(x.width) ? t : atom(`BigInt(${t.text})`);
    };
    return infix(infix(big(e.high), '<<', atom(`${e.low.width}n`), P.shift), '|', big(e.low), P.bitOr);
  }
  const whole = joined(scope, e);
  return e.width === 32 ? wrap(whole, 32) : whole;
}

/** `high << n | low`: signed at 32 bits. */
function joined(scope: Scope, e: Expr & { kind: 'concat' }): Text {
  const moved = infix(expression(scope, e.high), '<<', atom(String(e.low.width)), P.shift);
  return infix(moved, '|', expression(scope, e.low), P.bitOr);
}

function unary(scope: Scope, e: Expr & { kind: 'unary' }): Text {
  const t = expression(scope, e.a);
  const width = e.a.width;
  const big = isBig(width);
  if (e.op === 'not' && e.width === 1) return infix(t, '^', atom('1'), P.bitXor);
  if (e.op === 'not' || e.op === 'neg') {
    if (big) return wrapBig(complement(e.op, t), width);
    return wrap(complement(e.op, unwrapped(scope, e.a)), width);
  }
  scope.usage.imports.add('bits');
  if (e.op === 'parity') return atom(`bits.parity(${big ? `Number(${t.text} & 0xffn)` : t.text})`);
  const suffix = big ? 'Big' : '';
  const count = e.op === 'popcount' ? t.text : `${t.text}, ${width}`;
  const result = atom(`bits.${e.op}${suffix}(${count})`);
  return big && !isBig(e.width) ? atom(`Number(${result.text})`) : result;
}

function binary(scope: Scope, e: Expr & { kind: 'binary' }): Text {
  const { op } = e;
  if (op === 'eq' || op === 'ne' || RELATIONS[op] !== undefined) {
    const known = constantCondition(e);
    if (known !== undefined) return atom(known ? '1' : '0');
    return { text: `${at(condition(scope, e), P.conditional + 1)} ? 1 : 0`, level: P.conditional };
  }
  if (op === 'shl' || op === 'lshr' || op === 'ashr' || op === 'rotl' || op === 'rotr')
    return shift(scope, e);
  const a = expression(scope, e.a);
  const b = expression(scope, e.b);
  const big = isBig(e.width);
  switch (op) {
    case 'add':
    case 'sub': {
      const sign = op === 'add' ? '+' : '-';
      if (big) return wrapBig(infix(a, sign, b, P.sum), e.width);
      return wrap(infix(unwrapped(scope, e.a), sign, unwrapped(scope, e.b), P.sum), e.width);
    }
    case 'mul':
      if (big) return wrapBig(infix(a, '*', b, P.product), e.width);
      return wrap(atom(`Math.imul(${a.text}, ${b.text})`), e.width);
    case 'udiv':
      return big ? infix(a, '/', b, P.product) : wrap(infix(a, '/', b, P.product), 32);
    case 'urem':
      return infix(a, '%', b, P.product);
    case 'sdiv':
    case 'srem': {
      const quotient = infix(
        signedText(scope, e.a),
        op === 'sdiv' ? '/' : '%',
        signedText(scope, e.b),
        P.product,
      );
      return big ? wrapBig(quotient, e.width) : wrap(quotient, e.width);
    }
    case 'and':
    case 'or':
    case 'xor': {
      if (big) {
        const level = op === 'and' ? P.bitAnd : op === 'or' ? P.bitOr : P.bitXor;
        return infix(a, op === 'and' ? '&' : op === 'or' ? '|' : '^', b, level);
      }
      const text = bitwise(scope, op, e.a, e.b);
      return e.width === 32 ? wrap(text, 32) : text;
    }
  }
  throw new Error(`no emission for operator ${op}`);
}

function shift(scope: Scope, e: Expr & { kind: 'binary' }): Text {
  const { op, width } = e;
  const a = expression(scope, e.a);
  if (e.b.kind === 'const' && !isBig(width) && e.b.value < BigInt(width)) {
    const count = atom(String(e.b.value));
    if (op === 'shl') return wrap(infix(unwrapped(scope, e.a), '<<', count, P.shift), width);
    if (op === 'lshr') return infix(unwrapped(scope, e.a), '>>>', count, P.shift);
  }
  scope.usage.imports.add('bits');
  return atom(
    `bits.${op}${isBig(width) ? 'Big' : ''}(${a.text}, ${countText(scope, op, e.b, width)}, ${width})`,
  );
}

function load(scope: Scope, e: Expr & { kind: 'load' }): Text {
  scope.usage.state = true;
  const bytes = e.width / 8;
  const address = valueText(scope, e.address);
  // Accesses of 64 bits are methods of their own: their values are BigInts.
  const [size, count] = isBig(e.width) ? ['64', ''] : ['', `, ${bytes}`];
  if (e.space === 'segment')
    return atom(`s.load${size}(${valueText(scope, e.segment!)}, ${address}${count})`);
  if (e.space === 'linear')
    return atom(`s.loadLinear${size}(${address}${count}, ${valueText(scope, e.user!)})`);
  return atom(`s.loadPhysical${size}(${address}${count})`);
}

function call(scope: Scope, e: Expr & { kind: 'call' }): Text {
  scope.usage.state = true;
  if (e.target === 'procedure') {
    scope.usage.procedures.add(procedureName(e.callee));
    const args = e.args.map((a) => `, ${valueText(scope, a)}`).join('');
    return atom(`${procedureName(e.callee)}(s${args})`);
  }
  if (isBig(e.width) || e.args.some((a) => isBig(a.width))) {
    const args = e.args.map((a) => (isBig(a.width) ? valueText(scope, a) : `BigInt(${valueText(scope, a)})`));
    const result = `s.wideIntrinsic('${e.callee}', [${args.join(', ')}])`;
    return atom(isBig(e.width) ? result : `Number(${result})`);
  }
  const args = e.args.map((a) => valueText(scope, a)).join(', ');
  return atom(`s.intrinsic('${e.callee}', [${args}])`);
}
