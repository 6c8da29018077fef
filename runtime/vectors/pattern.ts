import { resources } from '../../generated/virtual-state.ts';
import { FAR_OPERAND, type FormFacts, TABLE_OPERAND } from './facts.ts';
import { dataSelectors, Place, tables } from './world.ts';

/** A doubleword of memory: a number, the vector's value, or the data selector that belongs to the value's RPL. */
export type Cell = number | 'value' | 'stack-selector';

/** What lies on the stack and at the memory operand, and ECX. */
export interface Pattern {
  readonly stack: readonly Cell[];
  readonly data: readonly Cell[];
  readonly ecx: number;
}

/** The resource that model-specific registers are (isa/virtual-state.yaml). */
const MSRS = resources.find(({ slots }) => slots.includes('sysenter_cs'))?.name ?? '';
const MSR = 0x174;
const NO_MSR = 0x7777;
const FLAGS = 2;

const values: readonly Cell[] = ['value', 'value', 'value', 0, 0, 0];
const table = ({ base, limit }: { base: number; limit: number }): Cell[] => [
  (limit | (base << 16)) >>> 0,
  base >>> 16,
  0,
];

const plain: Pattern = { stack: values, data: ['value', 'value', 0], ecx: MSR };
const farPointer: Pattern = { ...plain, data: [Place.landing, 'value', 0] };
const interruptFrame: Pattern = {
  ...plain,
  stack: [Place.landing, 'value', FLAGS, Place.outerStack, 'stack-selector', 0],
};
const callFrame: Pattern = {
  ...plain,
  stack: [Place.landing, 'value', Place.outerStack, 'stack-selector', 0, 0],
};
const globalTable: Pattern = { ...plain, data: table(tables.gdtr) };
const interruptTable: Pattern = { ...plain, data: table(tables.idtr) };
const noCount: Pattern = { ...plain, ecx: 0 };
const noRegister: Pattern = { ...plain, ecx: NO_MSR };

/** All patterns there are; the ROM numbers them in this order. */
export const patterns: readonly Pattern[] = [
  plain,
  farPointer,
  interruptFrame,
  callFrame,
  globalTable,
  interruptTable,
  noCount,
  noRegister,
];

/** The patterns that make a form's memory operand or stack mean something. */
export function patternsOf({ kinds, reads, writes, guards, delivers }: FormFacts): readonly Pattern[] {
  const has = (name: string): boolean => kinds.some((kind) => kind.name === name);
  if (has(TABLE_OPERAND) && writes.size > 0) return [writes.has('IDTR') ? interruptTable : globalTable];
  if (has(FAR_OPERAND)) return [farPointer];
  if (reads.has(MSRS) || writes.has(MSRS)) return [plain, noRegister];
  const named = kinds.some((kind) => kind.class === 'far-pointer');
  // What returns from an interrupt finds flags between EIP:CS and ESP:SS.
  if (writes.has('CS') && !named && !delivers) return [writes.has('IF') ? interruptFrame : callFrame];
  return guards.some((guard) => /\becx\b/.test(guard)) ? [plain, noCount] : [plain];
}

/** A cell's doubleword for a vector's value. */
export function cellValue(cell: Cell, value: number): number {
  if (cell === 'value') return value;
  return cell === 'stack-selector' ? dataSelectors[value & 3]! : cell;
}
