import { Flag, Slot } from '../../generated/state.ts';
import type { CpuState } from '../engine/cpu-state.ts';
import { segmentSelector } from '../engine/reference/segment-slot.ts';
import { BIG, CODE, GRANULAR } from '../engine/segment-rights.ts';
import { digitsOf, numberOf } from './hexadecimal.ts';
import { LineError, type SegmentText, type StepLine } from './line.ts';

const NAMES = ['es', 'cs', 'ss', 'ds', 'fs', 'gs'] as const;
const CS = 1;
const SS = 2;
const LARGEST = 0xffffffff;
const REAL_LIMIT = 0xffff;
/** Present, accessed, writable data. */
const DATA = 0x93;

/** Sets the six segment registers of a line; what it leaves out is flat. @throws LineError */
export function setSegments(state: CpuState, line: StepLine): void {
  for (const [index, name] of NAMES.entries()) {
    const given = line.sregs?.[name];
    const flat = flatSegment(index, line);
    if (given === undefined) {
      state.setSegment(index, flat.selector, flat.base, flat.limit, flat.rights);
      continue;
    }
    const selector = given.selector === undefined ? flat.selector : numberOf(given.selector);
    const plain = line.mode === 'protected' ? flat : realSegment(selector, line);
    const value = (field: 'base' | 'limit' | 'rights'): number =>
      given[field] === undefined ? plain[field] : numberOf(given[field]);
    const rights = value('rights');
    if (index === CS && given.rights !== undefined && ((rights & BIG) !== 0) !== (line.bits === 32)) {
      throw new LineError(
        `sregs.cs.rights: bit 14 (D) of ${given.rights} says other than bits, which is ${line.bits}`,
      );
    }
    state.setSegment(index, selector, value('base'), value('limit'), rights);
  }
}

/** Segment register `index` without any restriction at the line's privilege level. */
function flatSegment(index: number, { bits, mode, cpl }: StepLine) {
  const big = bits === 32 || (index !== CS && index !== SS) ? BIG : 0;
  const kind = index === CS && mode === 'protected' ? DATA | CODE : DATA;
  const rights = GRANULAR | big | kind | (cpl << 5);
  return { selector: mode === 'protected' ? cpl : 0, base: 0, limit: LARGEST, rights };
}

/** As a load of the selector in real-address or virtual-8086 mode sets the hidden part. */
function realSegment(selector: number, { bits, cpl }: StepLine) {
  const rights = (bits === 32 ? BIG : 0) | DATA | (cpl << 5);
  return { base: selector << 4, limit: REAL_LIMIT, rights };
}

/** Sets LDTR (6) or TR (7); what is left out is zero. */
export function setSystemSegment(state: CpuState, index: 6 | 7, given: SegmentText = {}): void {
  const value = (field: keyof SegmentText): number => numberOf(given[field] ?? '0');
  state.setSegment(index, value('selector'), value('base'), value('limit'), value('rights'));
}

/** A segment register by number, ES = 0 … TR = 7. */
export function segmentText(state: CpuState, index: number): SegmentText {
  const first = segmentSelector(index);
  const field = (offset: number): string => digitsOf(state.get(first + offset));
  return { selector: field(0), base: field(1), limit: field(2), rights: field(3) };
}

/** The six segment registers. */
export function segmentTexts(state: CpuState): Readonly<Record<string, SegmentText>> {
  return Object.fromEntries(NAMES.map((name, index) => [name, segmentText(state, index)]));
}

/** Privilege level and mode of a line. @throws LineError where they cannot be together */
export function setMode(state: CpuState, { mode, cpl }: StepLine): void {
  if (mode === 'real' && cpl !== 0) throw new LineError(`cpl: it is 0 in real-address mode, not ${cpl}`);
  if (mode === 'v86' && cpl !== 3) throw new LineError(`cpl: it is 3 in virtual-8086 mode, not ${cpl}`);
  state.set(Slot.cpl, cpl);
  state.setFlag(Flag.VM, mode === 'v86' ? 1 : 0);
}
