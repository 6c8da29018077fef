import type { Expr } from '../../semantics/tree.ts';
import type { Body } from '../../specification.ts';
import { isPure } from '../reference/scope.ts';
import { quote } from '../table.ts';
import { localName } from './names.ts';

/** Text that builds the value of an expression; `body` is undefined within a procedure. */
export function valueText(e: Expr, body: Body | undefined): string {
  const text = (x: Expr): string => valueText(x, body);
  const operands = (): string => {
    if (body === undefined) throw new Error(`${e.kind} has no meaning in a procedure (${e.origin.file})`);
    return 'o';
  };
  switch (e.kind) {
    case 'const':
      return `w.const(${e.width}, ${numberText(e.value)})`;
    case 'local':
      return localName(e.name);
    case 'slot':
      if (e.slot === 'eip' && body !== undefined) return `${operands()}.next()`;
      return `w.slot(${quote(e.slot)}, ${e.low}, ${e.width})`;
    case 'flag':
      return `w.flag(${quote(e.flag)})`;
    case 'file':
      return `w.element(${quote(e.file)}, ${e.width}, ${text(e.index)})`;
    case 'segment':
      return `w.segment(${quote(e.field)}, ${text(e.index)})`;
    case 'operand': {
      const name = body?.operandNames[e.operand];
      if (name === undefined) throw new Error(`operand ${e.operand} has no name (${e.origin.file})`);
      return localName(name);
    }
    case 'operand-index':
      return `${operands()}.index(${e.operand})`;
    case 'far-selector':
      return `${operands()}.farSelector(${e.operand})`;
    case 'far-offset':
      return `${operands()}.farOffset(${e.operand})`;
    case 'address':
      return `${operands()}.address()`;
    case 'address-segment':
      return `${operands()}.addressSegment()`;
    case 'address-uses-esp':
      return `${operands()}.addressUsesEsp()`;
    case 'address-mask':
      return `${operands()}.addressMask()`;
    case 'next':
    case 'start':
    case 'opcode':
      return `${operands()}.${e.kind}()`;
    case 'unary':
      return `w.${e.op}(${e.a.width}, ${text(e.a)})`;
    case 'binary':
      return `w.${e.op}(${e.a.width}, ${text(e.a)}, ${text(e.b)})`;
    case 'select': {
      const method = isPure(e.test) ? 'select' : 'choose';
      return `w.${method}(${e.width}, ${text(e.test)}, ${text(e.then)}, ${text(e.else)})`;
    }
    case 'zext':
    case 'sext':
      return `w.${e.kind}(${e.width}, ${text(e.a)})`;
    case 'slice':
      return `w.slice(${e.width}, ${text(e.a)}, ${e.low})`;
    case 'concat':
      return `w.concat(${text(e.high)}, ${text(e.low)})`;
    case 'load':
      return loadText(e, text);
    case 'call': {
      const method = e.target === 'procedure' ? 'call' : 'intrinsic';
      return `w.${method}(${quote(e.callee)}, [${e.args.map(text).join(', ')}])`;
    }
  }
}

/** A number of up to 128 bits as a literal. */
function numberText(value: bigint): string {
  const text = value < 10n ? value.toString() : `0x${value.toString(16)}`;
  return value > 0xffffffffn ? `${text}n` : text;
}

function loadText(e: Expr & { kind: 'load' }, text: (x: Expr) => string): string {
  const address = text(e.address);
  if (e.space === 'physical') return `w.loadPhysical(${e.width}, ${address})`;
  if (e.space === 'linear') return `w.loadLinear(${e.width}, ${address}, ${text(required(e.user, e))})`;
  return `w.load(${e.width}, ${text(required(e.segment, e))}, ${address})`;
}

/** A part of an access that its address space demands. */
export function required(part: Expr | undefined, of: { readonly origin: { readonly file: string } }): Expr {
  if (part === undefined) throw new Error(`an access lacks its segment or privilege (${of.origin.file})`);
  return part;
}
