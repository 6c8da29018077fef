import type { Stmt } from '../../semantics/tree.ts';
import { conditionText, constantCondition, fileText, slotText, valueText } from './expression.ts';
import { isPure, localName, type Scope } from './scope.ts';

/** Lines of a list of statements, indented by `depth` steps of two spaces. `assigned`: locals that change. */
export function statementLines(
  scope: Scope,
  statements: readonly Stmt[],
  depth: number,
  assigned: ReadonlySet<string>,
): string[] {
  return statements.flatMap((s) => statement(scope, s, depth, assigned));
}

function statement(scope: Scope, s: Stmt, depth: number, assigned: ReadonlySet<string>): string[] {
  const pad = '  '.repeat(depth);
  const line = (text: string): string[] => [`${pad}${text}`];
  const { usage } = scope;
  switch (s.kind) {
    case 'let':
      return line(declaration(scope, s, assigned));
    case 'assign':
      if (!usage.locals.has(s.name)) return isPure(s.value) ? [] : line(`${valueText(scope, s.value)};`);
      return line(`${localName(s.name)} = ${valueText(scope, s.value)};`);
    case 'set-slot':
      usage.state = true;
      return line(setSlot(scope, s));
    case 'set-file': {
      usage.state = true;
      const [index, value] = [valueText(scope, s.index), valueText(scope, s.value)];
      return line(`${fileText(scope, 'set', s.file, s.value.width, index, value)};`);
    }
    case 'set-flag':
      usage.state = true;
      usage.imports.add('Flag');
      return line(`s.setFlag(Flag.${s.flag}, ${valueText(scope, s.value)});`);
    case 'undefine-flag':
      if (s.policy === 'keep') return [];
      usage.state = true;
      usage.imports.add('Flag');
      return line(`s.setFlag(Flag.${s.flag}, 0);`);
    case 'set-operand': {
      usage.state = true;
      usage.instruction = true;
      usage.address = true;
      usage.imports.add('writeOperand');
      const width = scope.body!.widths[s.operand]!;
      return line(`writeOperand(s, i, ${s.operand}, ${width}, ea, ${valueText(scope, s.value)});`);
    }
    case 'set-segment': {
      usage.state = true;
      const args = [s.index, s.selector, s.base, s.limit, s.rights].map((e) => valueText(scope, e));
      return line(`s.setSegment(${args.join(', ')});`);
    }
    case 'store':
      usage.state = true;
      return line(store(scope, s));
    case 'probe': {
      usage.state = true;
      const address = valueText(scope, s.address);
      if (s.space === 'segment') {
        return line(`s.probe(${valueText(scope, s.segment!)}, ${address}, ${s.bytes});`);
      }
      return line(`s.probeLinear(${address}, ${s.bytes}, ${valueText(scope, s.user!)});`);
    }
    case 'raise': {
      usage.imports.add('GuestFault');
      const exception = scope.exceptions.get(s.exception);
      if (exception === undefined) throw new Error(`unknown exception ${s.exception}`);
      const error = s.error === undefined ? 'undefined' : valueText(scope, s.error);
      return line(`throw new GuestFault(${exception.vector}, ${error}); // #${s.exception}`);
    }
    case 'if':
      return conditional(scope, s, depth, assigned);
    case 'while':
      return [
        `${pad}while (${conditionText(scope, s.test)}) {`,
        ...statementLines(scope, s.body, depth + 1, assigned),
        `${pad}}`,
      ];
    case 'call':
      return line(`${valueText(scope, s.call)};`);
    case 'return':
      return line(s.value === undefined ? 'return;' : `return ${valueText(scope, s.value)};`);
  }
}

function declaration(scope: Scope, s: Stmt & { kind: 'let' }, assigned: ReadonlySet<string>): string {
  const value = valueText(scope, s.value);
  // An unread local still has its loads, which may fault.
  if (!scope.usage.locals.has(s.name)) return isPure(s.value) ? `// ${s.name} is not read` : `${value};`;
  const type = s.value.width > 32 ? 'bigint' : 'number';
  const changes = assigned.has(s.name);
  const annotated = changes || s.value.kind === 'const' ? `: ${type}` : '';
  return `${changes ? 'let' : 'const'} ${localName(s.name)}${annotated} = ${value};`;
}

function setSlot(scope: Scope, s: Stmt & { kind: 'set-slot' }): string {
  const whole = scope.spec.slots.find((slot) => slot.name === s.slot)?.width ?? 32;
  const slot = slotText(scope, s.slot);
  if (whole > 32) return `s.setWide(${slot}, ${wideSlotValue(scope, s, whole)});`;
  return `s.set(${slot}, ${slotValue(scope, s, whole)});`;
}

/** As {@link slotValue} for slots of more than 32 bits. */
function wideSlotValue(scope: Scope, s: Stmt & { kind: 'set-slot' }, whole: number): string {
  const value = valueText(scope, s.value);
  if (s.low === 0 && s.width >= whole) return value;
  const mask = ((1n << BigInt(s.width)) - 1n) << BigInt(s.low);
  const kept = ((1n << BigInt(whole)) - 1n) & ~mask;
  const big = s.width > 32 ? `(${value})` : `BigInt(${value})`;
  return `(s.getWide(${slotText(scope, s.slot)}) & 0x${kept.toString(16)}n) | (${big} << ${s.low}n)`;
}

/** The slot's whole new value when only some of its bits are set. */
function slotValue(scope: Scope, s: Stmt & { kind: 'set-slot' }, whole: number): string {
  const value = valueText(scope, s.value);
  if (s.low === 0 && s.width >= whole) return value;
  const mask = ((1n << BigInt(s.width)) - 1n) << BigInt(s.low);
  const kept = ((1n << BigInt(whole)) - 1n) & ~mask;
  const moved = s.low === 0 ? value : `((${value}) << ${s.low})`;
  const keptText = `0x${kept.toString(16)}`;
  return `((s.get(${slotText(scope, s.slot)}) & ${keptText}) | ${s.low === 0 ? `(${moved})` : moved}) >>> 0`;
}

function store(scope: Scope, s: Stmt & { kind: 'store' }): string {
  const bytes = s.value.width / 8;
  const address = valueText(scope, s.address);
  const value = valueText(scope, s.value);
  const [size, count] = s.value.width > 32 ? ['64', ''] : ['', `, ${bytes}`];
  if (s.space === 'segment')
    return `s.store${size}(${valueText(scope, s.segment!)}, ${address}${count}, ${value});`;
  if (s.space === 'linear') {
    return `s.storeLinear${size}(${address}${count}, ${value}, ${valueText(scope, s.user!)});`;
  }
  return `s.storePhysical${size}(${address}${count}, ${value});`;
}

function conditional(
  scope: Scope,
  s: Stmt & { kind: 'if' },
  depth: number,
  assigned: ReadonlySet<string>,
): string[] {
  const pad = '  '.repeat(depth);
  const known = constantCondition(s.test);
  if (known !== undefined) {
    const taken = statementLines(scope, known ? s.then : s.else, depth + 1, assigned);
    return taken.length === 0 ? [] : [`${pad}{`, ...taken, `${pad}}`];
  }
  const test = conditionText(scope, s.test);
  const then = statementLines(scope, s.then, depth + 1, assigned);
  const otherwise = statementLines(scope, s.else, depth + 1, assigned);
  if (otherwise.length === 0) return [`${pad}if (${test}) {`, ...then, `${pad}}`];
  return [`${pad}if (${test}) {`, ...then, `${pad}} else {`, ...otherwise, `${pad}}`];
}
