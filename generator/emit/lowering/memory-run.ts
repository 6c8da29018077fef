import type { Expr, Stmt } from '../../semantics/tree.ts';
import type { Body } from '../../specification.ts';
import { visitExpressions } from '../reference/scope.ts';
import { quote } from '../table.ts';
import { valueText } from './expression.ts';

/** A pointer of a repeated instruction: where it points, and the call that moves it. */
interface Pointer {
  readonly segment: Expr;
  readonly slot: string;
  readonly moved: Expr;
}

/** A repeated body that copies or fills consecutive memory: its shape, whatever it is called. */
interface MemoryRun {
  readonly count: string;
  /** Bits of an element. */
  readonly width: number;
  readonly to: Pointer;
  readonly from: Pointer | undefined;
  /** What is stored, without a source. */
  readonly value: Expr;
}

/**
 * The line that lets an engine execute several iterations at once; none when the body is not
 * `if (count) { store; move pointers; count down; if (count) repeat }`.
 */
export function memoryRunLines(body: Body): string[] {
  const run = memoryRun(body);
  if (run === undefined) return [];
  const text = (e: Expr): string => valueText(e, body);
  const pointer = ({ segment, slot, moved }: Pointer): string =>
    `{ segment: ${text(segment)}, slot: ${quote(slot)}, moved: ${text(moved)} }`;
  const source = run.from === undefined ? `value: ${text(run.value)}` : `from: ${pointer(run.from)}`;
  return [`  o.run({ count: ${quote(run.count)}, width: ${run.width}, to: ${pointer(run.to)}, ${source} });`];
}

function memoryRun(body: Body): MemoryRun | undefined {
  const [outer, ...others] = body.statements;
  if (body.guards.length + others.length > 0 || outer?.kind !== 'if' || outer.else.length > 0)
    return undefined;
  const count = slotIn(comparedWithZero(outer.test));
  const [store, ...behind] = outer.then;
  if (count === undefined || store?.kind !== 'store' || store.segment === undefined) return undefined;
  const moves = new Map<string, Expr>();
  let rest: readonly Stmt[] = behind;
  for (let move = rest[0]; move?.kind === 'set-slot' && move.value.kind === 'call'; move = rest[0]) {
    moves.set(move.slot, move.value);
    rest = rest.slice(1);
  }
  if (!isCountdown(rest, count)) return undefined;
  const pointerAt = (segment: Expr, address: Expr): Pointer | undefined => {
    const slot = slotIn(address);
    const moved = moves.get(slot ?? '');
    return slot === undefined || moved === undefined ? undefined : { segment, slot, moved };
  };
  const to = pointerAt(store.segment, store.address);
  const { value } = store;
  const { width } = value;
  if (to === undefined || width > 32) return undefined;
  if (value.kind === 'load' && value.segment !== undefined) {
    const from = pointerAt(value.segment, value.address);
    return from === undefined || moves.size !== 2 ? undefined : { count, width, to, from, value };
  }
  const changing = moves.has(count) || !isInvariant(value, new Set([count, ...moves.keys()]));
  return changing || moves.size !== 1 ? undefined : { count, width, to, from: undefined, value };
}

/** `e` of `e != 0`. */
function comparedWithZero(e: Expr): Expr | undefined {
  return e.kind === 'binary' && e.op === 'ne' && e.b.kind === 'const' && e.b.value === 0n ? e.a : undefined;
}

/** The slot of `slot & address_mask`. */
function slotIn(e: Expr | undefined): string | undefined {
  if (e?.kind !== 'binary' || e.op !== 'and' || e.b.kind !== 'address-mask' || e.a.kind !== 'slot')
    return undefined;
  return e.a.slot;
}

/** `const left = (count - 1) & address_mask; count = …; if (left != 0) { eip = start }`. */
function isCountdown(statements: readonly Stmt[], count: string): boolean {
  const [left, counted, again, ...others] = statements;
  if (left?.kind !== 'let' || counted?.kind !== 'set-slot' || again?.kind !== 'if' || others.length > 0)
    return false;
  const rest = comparedWithZero(again.test);
  const [jump] = again.then;
  return (
    counted.slot === count &&
    rest?.kind === 'local' &&
    rest.name === left.name &&
    jump?.kind === 'set-slot' &&
    jump.slot === 'eip' &&
    jump.value.kind === 'start'
  );
}

/** Whether an expression reads nothing that an iteration changes. */
function isInvariant(e: Expr, changed: ReadonlySet<string>): boolean {
  let invariant = true;
  visitExpressions([{ kind: 'let', name: '', value: e, origin: e.origin }], (part) => {
    if (part.kind === 'slot' && changed.has(part.slot)) invariant = false;
    if (part.kind === 'load' || part.kind === 'call' || part.kind === 'local') invariant = false;
  });
  return invariant;
}
