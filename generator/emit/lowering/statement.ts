import type { Flow } from '../../../runtime/engine/lowering.ts';
import type { Expr, Stmt } from '../../semantics/tree.ts';
import type { Body, ExceptionSpec } from '../../specification.ts';
import { isPure } from '../reference/scope.ts';
import { quote } from '../table.ts';
import { required, valueText } from './expression.ts';
import { localName } from './names.ts';

/** What the text of a body's or procedure's statements depends on. */
export interface StatementScope {
  /** Undefined within a procedure. */
  readonly body: Body | undefined;
  readonly flow: Flow;
  readonly exceptions: ReadonlyMap<string, ExceptionSpec>;
  /** Width of each slot in bits. */
  readonly slotWidths: ReadonlyMap<string, number>;
  /** Locals that change after their declaration, and those that are read. */
  readonly assigned: ReadonlySet<string>;
  readonly read: ReadonlySet<string>;
}

/** Lines of a list of statements, indented by `depth` steps of two spaces. */
export function statementLines(scope: StatementScope, statements: readonly Stmt[], depth: number): string[] {
  return statements.flatMap((s) => statement(scope, s, depth));
}

function statement(scope: StatementScope, s: Stmt, depth: number): string[] {
  const pad = '  '.repeat(depth);
  const text = (e: Expr): string => valueText(e, scope.body);
  const line = (...args: string[]): string[] => [`${pad}${args.join('')}`];
  switch (s.kind) {
    case 'let': {
      const { width } = s.value;
      if (scope.assigned.has(s.name))
        return line(`const ${localName(s.name)} = w.variable(${width}, ${text(s.value)});`);
      if (scope.read.has(s.name))
        return line(`const ${localName(s.name)} = w.let(${width}, ${text(s.value)});`);
      // What is loaded and not used may still fault.
      return isPure(s.value) ? [] : line(`w.do(${text(s.value)});`);
    }
    case 'assign':
      return line(`w.assign(${localName(s.name)}, ${text(s.value)});`);
    case 'set-slot':
      return line(setSlot(scope, s));
    case 'set-file':
      return line(`w.setElement(${quote(s.file)}, ${s.value.width}, ${text(s.index)}, ${text(s.value)});`);
    case 'set-flag':
      if (s.word !== undefined) return line(`w.setFlagWord(${quote(s.flag)}, ${text(s.word)});`);
      return line(`w.setFlag(${quote(s.flag)}, ${text(s.value)});`);
    case 'undefine-flag':
      return s.policy === 'keep' ? [] : line(`w.setFlag(${quote(s.flag)}, w.const(1, 0)); // undefined`);
    case 'set-operand':
      return line(`o.write(${s.operand}, ${text(s.value)});`);
    case 'set-segment': {
      const args = [s.index, s.selector, s.base, s.limit, s.rights].map(text);
      return line(`w.setSegment(${args.join(', ')});`);
    }
    case 'store': {
      const { width } = s.value;
      const [address, value] = [text(s.address), text(s.value)];
      if (s.space === 'physical') return line(`w.storePhysical(${width}, ${address}, ${value});`);
      if (s.space === 'linear') {
        return line(`w.storeLinear(${width}, ${address}, ${value}, ${text(required(s.user, s))});`);
      }
      return line(`w.store(${width}, ${text(required(s.segment, s))}, ${address}, ${value});`);
    }
    case 'probe':
      if (s.space === 'linear') {
        return line(`w.probeLinear(${text(s.address)}, ${s.bytes}, ${text(required(s.user, s))});`);
      }
      return line(`w.probe(${text(required(s.segment, s))}, ${text(s.address)}, ${s.bytes});`);
    case 'raise': {
      const exception = scope.exceptions.get(s.exception);
      if (exception === undefined) throw new Error(`unknown exception ${s.exception}`);
      const error = s.error === undefined ? '' : `, ${text(s.error)}`;
      return line(`w.raise(${exception.vector}${error}); // #${s.exception}`);
    }
    case 'if': {
      const then = statementLines(scope, s.then, depth + 1);
      const otherwise = statementLines(scope, s.else, depth + 1);
      const head = `${pad}w.if(${text(s.test)}, () => {`;
      if (otherwise.length === 0) return [head, ...then, `${pad}});`];
      return [head, ...then, `${pad}}, () => {`, ...otherwise, `${pad}});`];
    }
    case 'while': {
      const body = statementLines(scope, s.body, depth + 1);
      return [`${pad}w.while(() => ${text(s.test)}, () => {`, ...body, `${pad}});`];
    }
    case 'call':
      return line(`w.do(${text(s.call)});`);
    case 'return':
      return line(s.value === undefined ? 'w.return();' : `w.return(${text(s.value)});`);
  }
}

function setSlot(scope: StatementScope, s: Stmt & { kind: 'set-slot' }): string {
  const value = valueText(s.value, scope.body);
  if (s.slot === 'eip' && scope.body !== undefined) {
    return `o.${scope.flow === 'finish' ? 'finish' : 'jump'}(${value});`;
  }
  const whole = scope.slotWidths.get(s.slot) ?? 32;
  if (s.low === 0 && s.width === whole && whole !== 32) return `w.setWholeSlot(${quote(s.slot)}, ${value});`;
  return `w.setSlot(${quote(s.slot)}, ${s.low}, ${s.width}, ${value});`;
}
