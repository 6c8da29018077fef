import { SLOT_COUNT, Slot } from '../../generated/state.ts';
import type { CpuState } from '../engine/cpu-state.ts';
import { ReferenceState } from '../engine/reference/reference-state.ts';
import type { CpuidResult } from '../machine/intrinsics/intrinsic.ts';
import { runIntrinsic } from '../machine/intrinsics/table.ts';
import { wideIntrinsic } from '../machine/intrinsics/wide-table.ts';
import { World } from './world.ts';

/** What is behind the processor and differs between a guest's machine and the real one. */
export interface Surroundings {
  /** The clock's present tick. */
  readonly clock: number;
  /** Distinguishes CPU models and the devices behind the ports. */
  readonly identity: number;
  readonly devices: number;
}

export const guestSurroundings: Surroundings = { clock: 1000, identity: 1, devices: 1 };

/**
 * A processor whose whole state the audit chooses: slots in an array, memory as a base image with what was
 * written over it. Running an instruction records what it did to the outside.
 */
export class AuditState extends ReferenceState {
  readonly slots = new Float64Array(SLOT_COUNT);
  /** Bits 32…63 of the slots that have them; nothing the audit enumerates or compares. */
  readonly #upper = new Uint32Array(SLOT_COUNT);
  /** Bytes written, by address; patches of the initial state are in it too. */
  writes = new Map<number, number>();
  /** Calls that act on something outside the slots, in order. */
  events: string[] = [];
  /** A gate of the interrupt descriptor table was read: the instruction vectors through it. */
  vectored = false;
  surroundings = guestSurroundings;
  readonly #base: Uint8Array;

  constructor(base: Uint8Array) {
    super();
    this.#base = base;
  }

  /** Starts over from these slots and these bytes written over the base image. */
  reset(slots: Float64Array, patches: ReadonlyMap<number, number>, surroundings: Surroundings): void {
    this.slots.set(slots);
    this.#upper.fill(0);
    this.writes = new Map(patches);
    this.events = [];
    this.vectored = false;
    this.surroundings = surroundings;
  }

  get(slot: number): number {
    return this.slots[slot]! >>> 0;
  }

  set(slot: number, value: number): void {
    this.slots[slot] = value;
  }

  getWide(slot: number): bigint {
    return (BigInt(this.#upper[slot]!) << 32n) | BigInt(this.get(slot));
  }

  setWide(slot: number, value: bigint): void {
    this.slots[slot] = Number(value & 0xffffffffn);
    this.#upper[slot] = Number(value >> 32n);
  }

  loadPhysical(address: number, bytes: number): number {
    const idt = this.slots[Slot['idtr.base']]!;
    if (address >= idt && address <= idt + this.slots[Slot['idtr.limit']]!) this.vectored = true;
    let value = 0;
    for (let k = 0; k < bytes; k++) value |= this.#byte(address + k) << (8 * k);
    return value >>> 0;
  }

  storePhysical(address: number, bytes: number, value: number): void {
    for (let k = 0; k < bytes; k++) this.writes.set(address + k, (value >>> (8 * k)) & 0xff);
  }

  /** A byte as the base image and the writes give it; all ones where no memory is. */
  #byte(address: number): number {
    return this.writes.get(address) ?? (address < World.end ? this.#base[address]! : 0xff);
  }

  intrinsicOn(state: CpuState, name: string, args: readonly number[]): number {
    this.events.push(`${name}(${args.join(', ')})`);
    return runIntrinsic(this.#host, state, name, args);
  }

  wideIntrinsic(name: string, args: readonly bigint[]): bigint {
    return wideIntrinsic(name, args);
  }

  /** The machine's intrinsics on surroundings that only tell who they belong to. */
  readonly #host = hostOf(() => this.surroundings);
}

function hostOf(surroundings: () => Surroundings) {
  const bus = {
    readPort: (port: number) => (port * 0x9e37 + surroundings().devices * 0x5bd1) & 0xff,
    writePort: () => {},
    interruptLine: false,
    acknowledge: () => 0,
    nextEvent: () => Number.POSITIVE_INFINITY,
    advance: () => {},
    numericError: () => {},
    takeErrorIgnored: () => false,
    reset: () => {},
    takeRequest: () => undefined,
  };
  return {
    bus,
    get now() {
      return surroundings().clock;
    },
    readClock: () => surroundings().clock,
    retired: 0,
    busUsed: () => {},
    cpuid: (_model: number, leaf: number): CpuidResult => {
      const word = (n: number): number =>
        Math.imul(leaf * 4 + n + 1, 0x01000193 + surroundings().identity) >>> 0;
      return [word(0), word(1), word(2), word(3)];
    },
    flushTranslations: () => {},
    flushTranslation: () => {},
  };
}
