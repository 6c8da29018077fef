import { Field, FlagMask } from '../../generated/state.ts';
import { numberOf } from '../step/hexadecimal.ts';
import type { SegmentText, StepAnswer } from '../step/line.ts';
import type { Vector } from './vector.ts';
import { CODE_BYTES, Place } from './world.ts';

/** What the ROM's interrupt handler is to see of a vector. */
export interface Observation {
  readonly vector: number;
  readonly error: number | undefined;
  /** Pushed EIP, as an offset in the code page. */
  readonly offset: number;
  /** The words that the handler finds, in its order; see {@link observedNames}. */
  readonly state: readonly number[];
}

export const observedNames = [
  ...['eax', 'ecx', 'edx', 'ebx', 'esp', 'ebp', 'esi', 'edi', 'eflags', 'cs', 'ss', 'ds', 'es', 'fs', 'gs'],
  ...['ldtr', 'tr', 'msw', 'data+0', 'data+4', 'data+8', 'data+c'],
] as const;

const BREAKPOINT_VECTOR = 3;
const GENERAL = ['eax', 'ecx', 'edx', 'ebx', 'esp', 'ebp', 'esi', 'edi'] as const;
const SEGMENTS = ['cs', 'ss', 'ds', 'es', 'fs', 'gs'] as const;
/** Bits of the machine status word that are state: MP, EM, TS. */
const STATUS = Field.cr0.MP | Field.cr0.EM | Field.cr0.TS;
/** Resources that are not the same on every processor: what is read there is not compared. */
const FOREIGN = ['PORTS', 'TSC', 'IDENTITY'];
const STACKS = [0x7000, 0xb000] as const;

/**
 * What the ROM is to see after a vector: its fault, its trap, or the breakpoint behind it.
 * @returns undefined for what the ROM cannot come back from: another mode, other tables, no breakpoint behind
 */
export function observationOf(vector: Vector): Observation | undefined {
  const { line, answer, code } = vector;
  if (line.mode === 'real' || !returns(vector)) return undefined;
  const eip = numberOf(answer.regs['eip']!);
  const state = stateOf(vector);
  const offset = eip - Place.code;
  if (answer.fault !== null) {
    const { vector: number, error } = answer.fault;
    return {
      vector: numberOf(number),
      error: error === undefined ? undefined : numberOf(error),
      offset,
      state,
    };
  }
  if (answer.trap !== undefined)
    return { vector: numberOf(answer.trap.vector), error: undefined, offset, state };
  const behind = offset >= code.length && offset < CODE_BYTES;
  return behind ? { vector: BREAKPOINT_VECTOR, error: undefined, offset: offset + 1, state } : undefined;
}

/** The breakpoint can be delivered, and the ROM's code goes on as before. */
function returns({ facts, line, answer }: Vector): boolean {
  // Nothing but an instruction that stops the processor writes this alone.
  if (facts.writes.has('ACTIVITY') && facts.writes.size === 1) return false;
  const system = answer.system ?? line.system!;
  const same = (name: 'gdtr' | 'idtr'): boolean =>
    JSON.stringify(system[name]) === JSON.stringify(line.system![name]);
  const control = numberOf(String(system['cr0']));
  if ((control & Field.cr0.PE) === 0 || (control & ~0xffff) !== 0 || !same('gdtr') || !same('idtr'))
    return false;
  if (system['cr4'] !== line.system!['cr4']) return false;
  const cpl = answer.cpl ?? line.cpl;
  const esp = numberOf(answer.regs['esp']!);
  const flat = numberOf(sregsOf(line, answer)['cs']!.base!) === 0;
  return flat && (cpl !== 0 || (esp > STACKS[0] && esp < STACKS[1]));
}

/** Flags that the manual defines here; RF is pushed as the exception says. */
export function flagMask({ facts }: Vector): number {
  const undefinedFlags = facts.undefinedFlags as readonly (keyof typeof FlagMask)[];
  const every = Object.values(FlagMask).reduce((all, bits) => all | bits, 0);
  return (every & ~FlagMask.RF & ~undefinedFlags.reduce((all, flag) => all | FlagMask[flag], 0)) >>> 0;
}

/** What the instruction leaves is the same on every processor. */
export function isComparable({ facts }: Vector): boolean {
  return (
    !FOREIGN.some((resource) => facts.reads.has(resource)) &&
    facts.guards.every((guard) => !/\becx\b/.test(guard))
  );
}

function stateOf(vector: Vector): number[] {
  const { line, answer } = vector;
  const sregs = sregsOf(line, answer);
  const system = answer.system ?? line.system!;
  const selector = (segment: SegmentText | undefined): number => numberOf(segment?.selector ?? '0');
  return [
    ...GENERAL.map((name) => numberOf(answer.regs[name]!)),
    (numberOf(answer.regs['eflags']!) & flagMask(vector)) >>> 0,
    ...SEGMENTS.map((name) => selector(sregs[name])),
    selector(system.ldtr),
    selector(system.tr),
    numberOf(String(system['cr0'])) & STATUS,
    ...dataOf(vector),
  ];
}

function sregsOf(line: Vector['line'], answer: StepAnswer): Readonly<Record<string, SegmentText>> {
  return answer.sregs ?? line.sregs!;
}

/** The four doublewords at the memory operand, afterwards. */
function dataOf({ line, answer }: Vector): number[] {
  const bytes = new Uint8Array(16);
  for (const [address, digits] of [...line.memory!, ...answer.memory]) {
    const first = numberOf(address) - Place.data;
    for (const [k, byte] of Buffer.from(digits, 'hex').entries()) {
      if (first + k >= 0 && first + k < bytes.length) bytes[first + k] = byte;
    }
  }
  return [...new Uint32Array(bytes.buffer)];
}

/** The 16 bits that stand for a state in the ROM: the handler computes the same. */
export function stateHash(state: readonly number[]): number {
  let hash = 0;
  for (const word of state) hash = ((((hash << 7) | (hash >>> 25)) >>> 0) + word) >>> 0;
  return (hash ^ (hash >>> 16)) & 0xffff;
}
