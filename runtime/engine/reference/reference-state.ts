import {
  check_read,
  check_write,
  observe_access,
  translate,
} from '../../../generated/reference/procedures.ts';
import { flagRows, Slot } from '../../../generated/state.ts';
import { plainLimit, plainReads, plainWrites } from '../access-limit.ts';
import { Access, type CpuState } from '../cpu-state.ts';
import { flagOfWord, wordOfFlag } from './flag-word.ts';
import { segmentReadLimit, segmentSelector, segmentWriteLimit } from './segment-slot.ts';

const PAGE_MASK = 0xfff;
const PAGE_SIZE = 0x1000;

/** Values of an access of `bytes` bytes stay below this. */
const inPage = (address: number, bytes: number): boolean => (address & PAGE_MASK) + bytes <= PAGE_SIZE;

/**
 * A processor's state as the reference interpreter needs it: segmentation and paging are the generated
 * procedures, so nothing of the architecture is repeated here. Who extends it says where slots, physical
 * memory and intrinsics are.
 */
export abstract class ReferenceState implements CpuState {
  delivering: ((vector: number) => void) | undefined;
  abstract get(slot: number): number;
  /** Stores a slot; negative values are kept as 64-bit signed (the derived limits of a segment). */
  abstract set(slot: number, value: number): void;
  abstract getWide(slot: number): bigint;
  abstract setWide(slot: number, value: bigint): void;
  abstract loadPhysical(address: number, bytes: number): number;
  abstract storePhysical(address: number, bytes: number, value: number): void;
  /** Runs an intrinsic that reads and writes slots of `state`: this one, or one that renames slots of it. */
  abstract intrinsicOn(state: CpuState, name: string, args: readonly number[]): number;

  abstract wideIntrinsic(name: string, args: readonly bigint[]): bigint;

  intrinsic(name: string, args: readonly number[]): number {
    return this.intrinsicOn(this, name, args);
  }

  getFlag(flag: number): number {
    const row = flagRows[flag]!;
    return flagOfWord(row.storage, this.get(row.slot));
  }

  setFlag(flag: number, value: number): void {
    const row = flagRows[flag]!;
    this.set(row.slot, wordOfFlag(row.storage, value));
  }

  setSegment(index: number, selector: number, base: number, limit: number, rights: number): void {
    const first = segmentSelector(index);
    this.set(first, selector);
    this.set(first + 1, base);
    this.set(first + 2, limit);
    this.set(first + 3, rights);
    this.set(segmentReadLimit(index), plainLimit(plainReads, limit, rights));
    this.set(segmentWriteLimit(index), plainLimit(plainWrites, limit, rights));
  }

  load(segment: number, offset: number, bytes: number): number {
    return this.loadLinear(check_read(this, segment, offset, bytes), bytes, this.#user());
  }

  store(segment: number, offset: number, bytes: number, value: number): void {
    this.storeLinear(check_write(this, segment, offset, bytes), bytes, value, this.#user());
  }

  probe(segment: number, offset: number, bytes: number): void {
    this.probeLinear(check_write(this, segment, offset, bytes), bytes, this.#user());
  }

  /** Segment and page checks of a read that reads nothing. */
  probeRead(segment: number, offset: number, bytes: number): void {
    this.#translateAll(check_read(this, segment, offset, bytes), bytes, Access.read, this.#user());
  }

  loadLinear(address: number, bytes: number, user: number): number {
    const [first, second] = this.#translateAll(address, bytes, Access.read, user);
    observe_access(this, address, bytes, 0, user);
    if (inPage(address, bytes)) return this.loadPhysical(first, bytes);
    let value = 0;
    for (let k = 0; k < bytes; k++) {
      value |= this.loadPhysical(byteAddress(address, k, first, second), 1) << (8 * k);
    }
    return value >>> 0;
  }

  storeLinear(address: number, bytes: number, value: number, user: number): void {
    // Both pages before any byte: a store that faults writes nothing.
    const [first, second] = this.#translateAll(address, bytes, Access.write, user);
    observe_access(this, address, bytes, 1, user);
    if (inPage(address, bytes)) {
      this.storePhysical(first, bytes, value);
      return;
    }
    for (let k = 0; k < bytes; k++) {
      this.storePhysical(byteAddress(address, k, first, second), 1, (value >>> (8 * k)) & 0xff);
    }
  }

  probeLinear(address: number, bytes: number, user: number): void {
    this.#translateAll(address, bytes, Access.write, user);
  }

  load64(segment: number, offset: number): bigint {
    return this.loadLinear64(check_read(this, segment, offset, 8), this.#user());
  }

  store64(segment: number, offset: number, value: bigint): void {
    this.storeLinear64(check_write(this, segment, offset, 8), value, this.#user());
  }

  loadLinear64(address: number, user: number): bigint {
    const [first, second] = this.#translateAll(address, 8, Access.read, user);
    observe_access(this, address, 8, 0, user);
    if (inPage(address, 8)) return this.loadPhysical64(first);
    let value = 0n;
    for (let k = 0; k < 8; k++) {
      value |= BigInt(this.loadPhysical(byteAddress(address, k, first, second), 1)) << BigInt(8 * k);
    }
    return value;
  }

  storeLinear64(address: number, value: bigint, user: number): void {
    const [first, second] = this.#translateAll(address, 8, Access.write, user);
    observe_access(this, address, 8, 1, user);
    if (inPage(address, 8)) {
      this.storePhysical64(first, value);
      return;
    }
    for (let k = 0; k < 8; k++) {
      const byte = Number((value >> BigInt(8 * k)) & 0xffn);
      this.storePhysical(byteAddress(address, k, first, second), 1, byte);
    }
  }

  loadPhysical64(address: number): bigint {
    const low = this.loadPhysical(address, 4);
    return (BigInt(this.loadPhysical((address + 4) >>> 0, 4)) << 32n) | BigInt(low);
  }

  storePhysical64(address: number, value: bigint): void {
    this.storePhysical(address, 4, Number(value & 0xffffffffn));
    this.storePhysical((address + 4) >>> 0, 4, Number(value >> 32n));
  }

  /** Code and stack accesses go by CPL: 3 is a user access (Intel SDM vol. 3, 4.6). */
  #user(): number {
    return this.get(Slot.cpl) === 3 ? 1 : 0;
  }

  /** Physical addresses of the first byte and of the first byte of a second page. */
  #translateAll(address: number, bytes: number, access: number, user: number): [number, number] {
    const first = translate(this, address, access, user);
    if (inPage(address, bytes)) return [first, 0];
    const next = ((address | PAGE_MASK) + 1) >>> 0;
    return [first, translate(this, next, access, user)];
  }
}

/** Physical address of byte `k` of an access at `address` that continues on a second page at `second`. */
function byteAddress(address: number, k: number, first: number, second: number): number {
  const offset = (address & PAGE_MASK) + k;
  return offset < PAGE_SIZE ? first + k : second + offset - PAGE_SIZE;
}
