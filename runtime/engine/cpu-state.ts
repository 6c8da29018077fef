import type { Instruction } from './instruction.ts';

/**
 * What an instruction's semantics may touch. The generated reference interpreter is written against this
 * interface; the machine, the monitor's virtual CPU and the audit's enumerated state implement it.
 * All values are unsigned 32-bit numbers unless said otherwise. Anything may throw {@link GuestFault}.
 */
export interface CpuState {
  /** Reads a state slot (`Slot` in generated/state.ts). */
  get(slot: number): number;
  set(slot: number, value: number): void;
  /** All 64 bits of a slot of more than 32 bits. */
  getWide(slot: number): bigint;
  setWide(slot: number, value: bigint): void;
  /** Reads a flag by its `Flag` number: 0/1, or 0…3 for IOPL. */
  getFlag(flag: number): number;
  setFlag(flag: number, value: number): void;
  /** Loads a segment register and its hidden part; index ES=0 … GS=5, LDTR=6, TR=7; rights = descriptor bits 40…55. */
  setSegment(index: number, selector: number, base: number, limit: number, rights: number): void;
  /** Segmented access: checks limit and rights, translates, faults. `bytes` 1, 2 or 4. */
  load(segment: number, offset: number, bytes: number): number;
  store(segment: number, offset: number, bytes: number, value: number): void;
  probe(segment: number, offset: number, bytes: number): void;
  /** Linear access through paging, as CPL 3 when `user` is 1, else as supervisor. */
  loadLinear(address: number, bytes: number, user: number): number;
  storeLinear(address: number, bytes: number, value: number, user: number): void;
  probeLinear(address: number, bytes: number, user: number): void;
  /** Physical access, as of the page walker. */
  loadPhysical(address: number, bytes: number): number;
  storePhysical(address: number, bytes: number, value: number): void;
  /** The same accesses for 8 bytes. */
  load64(segment: number, offset: number): bigint;
  store64(segment: number, offset: number, value: bigint): void;
  loadLinear64(address: number, user: number): bigint;
  storeLinear64(address: number, value: bigint, user: number): void;
  loadPhysical64(address: number): bigint;
  storePhysical64(address: number, value: bigint): void;
  /** Told of the delivery of an interrupt or exception before it begins; what it throws ends the instruction. */
  delivering?: ((vector: number) => void) | undefined;
  /** What isa/intrinsics.yaml declares; names and argument order are the file's. */
  intrinsic(name: string, args: readonly number[]): number;
  /** An intrinsic with a parameter or a result of more than 32 bits: it computes from its arguments alone. */
  wideIntrinsic(name: string, args: readonly bigint[]): bigint;
}

/** What a translation is asked for (isa/procedures/paging.yaml). */
export const Access = { read: 0, write: 1, fetch: 2 } as const;

/** A fault raised by the guest's instruction. Not an error of ring1. */
export class GuestFault {
  /** Exception vector 0…31. */
  readonly vector: number;
  /** Error code pushed, or undefined for exceptions without one. */
  readonly error: number | undefined;

  constructor(vector: number, error: number | undefined) {
    this.vector = vector;
    this.error = error;
  }
}

/** The semantics of an instruction in the reference interpreter. `eip` is already that of the next instruction when it runs. */
export type ReferenceBody = (cpu: CpuState, instruction: Instruction) => void;
