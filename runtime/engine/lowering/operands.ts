import type { Value } from './value.ts';

/**
 * The operands of the instruction being lowered, by position in its form. Tier 0 takes them from a decoded
 * record; a compiler of known code would give constants.
 */
export interface Operands {
  /** Faults as a write of the operand would; nothing for registers. A later read and write use the place found. */
  probe(operand: number): void;
  /** The value before the instruction. */
  read(operand: number): Value;
  write(operand: number, value: Value): void;
  /** The register number in the operand's field (3 bits). */
  index(operand: number): Value;
  farSelector(operand: number): Value;
  farOffset(operand: number): Value;
  /** Effective address of the memory operand, 32 bits. */
  address(): Value;
  /** Its segment number, 3 bits. */
  addressSegment(): Value;
  /** 1 when its base is ESP. */
  addressUsesEsp(): Value;
  /** FFFFh or FFFFFFFFh. */
  addressMask(): Value;
  /** EIP of the next instruction. */
  next(): Value;
  /** EIP of this one. */
  start(): Value;
  /** Opcode and ModRM byte, 16 bits. */
  opcode(): Value;
  /** Execution will go on at `target`; more statements may follow. */
  jump(target: Value): void;
  /** May execute several iterations at once; the statements that follow execute one. */
  run(run: MemoryRun): void;
  /** Execution goes on at `target`; the last statement on its path. */
  finish(target: Value): void;
}

/** A pointer of a repeated instruction: `moved` is what one iteration makes of the slot. */
export interface RunPointer {
  readonly segment: Value;
  readonly slot: string;
  readonly moved: Value;
}

/** What all iterations of a repeated instruction do together, as long as its pointers move up by an element. */
export interface MemoryRun {
  /** Slot with the number of iterations. */
  readonly count: string;
  /** Bits of an element. */
  readonly width: number;
  readonly to: RunPointer;
  /** Where elements are copied from; absent: `value` is stored. */
  readonly from?: RunPointer;
  readonly value?: Value;
}

/** What a rule does to the instruction pointer beyond going to the next instruction. */
export type Flow =
  | 'next'
  /** It may jump, as the last statement on a path ({@link Operands.finish}). */
  | 'finish'
  /** It may jump anywhere in its statements. */
  | 'jump'
  /** A procedure sets EIP in the state, or the code segment changes: EIP is passed through its slot. */
  | 'slot';

/** Signature of an intrinsic: a row of generated/lowering/intrinsics.ts. */
export interface IntrinsicRow {
  readonly name: string;
  /** Widths of the parameters in bits. */
  readonly params: readonly number[];
  /** Width of the result, 0 for none. */
  readonly result: number;
  readonly faults: boolean;
}
