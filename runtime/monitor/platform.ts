import { Field, Slot } from '../../generated/state.ts';
import type { CpuState } from '../engine/cpu-state.ts';
import type { Machine } from '../machine/machine.ts';
import { encodeDescriptor, encodeInterruptGate } from './descriptor.ts';
import type { FramePool } from './frame-pool.ts';
import { type GuestRing, ringsAt } from './guest-ring.ts';
import { Entry, storeEntry, type TableFormat, tableFormat } from './table-format.ts';
import {
  CODE_ENTRY,
  FIXED_PAGES,
  IDT_LINEAR,
  PAGE_BYTES,
  STACK_ENTRY,
  STACK_LINEAR,
  STACK_TOP,
  STUB_BYTES,
  STUB_LINEAR,
  TSS_ENTRY,
  TSS_LINEAR,
  WINDOW_PAGES,
} from './window.ts';

const CS = 1;
const SS = 2;
const LDTR = 6;
const TR = 7;
const VECTORS = 256;
/** Protected mode with paging, read-only pages read-only for ring 0 too (Intel SDM vol. 3, 2.5). */
const { PE, MP, EM, TS, ET, NE, WP, AM, PG } = Field.cr0;
const CR0 = (PE | ET | NE | WP | PG) >>> 0;
/** Bits of CR0 that make a program's own instructions fault: x87 ones, and accesses that are not aligned. */
const EXCEPTIONS = MP | EM | TS | AM;
/** 32-bit TSS without an I/O permission map: its base lies beyond the limit, so every port traps. */
const TSS_LIMIT = 0x67;
const TSS_ESP0 = 4;
const TSS_SS0 = 8;
const TSS_MAP_BASE = 102;
const BUSY_TSS = 0x8b;
const CODE_0 = 0xc09b;
const DATA_0 = 0xc093;

/** Selectors of the monitor's own segments. */
export const CODE_SELECTOR = CODE_ENTRY * 8;
const STACK_SELECTOR = STACK_ENTRY * 8;
const TSS_SELECTOR = TSS_ENTRY * 8;

const FLAT_CODE = { base: 0, limit: 0xffffffff, rights: CODE_0 };
const FLAT_DATA = { base: 0, limit: 0xffffffff, rights: DATA_0 };
const TSS = { base: TSS_LINEAR, limit: TSS_LIMIT, rights: BUSY_TSS };

/** Fixed entries of every real descriptor table. */
export const ownDescriptors: readonly (readonly [number, readonly [number, number]])[] = [
  [CODE_ENTRY, encodeDescriptor(FLAT_CODE)],
  [STACK_ENTRY, encodeDescriptor(FLAT_DATA)],
  [TSS_ENTRY, encodeDescriptor(TSS)],
];

/**
 * The monitor's hold on the real processor: interrupt table, entry stubs, task state, stack and the page table
 * that maps them into every address space, all of them bytes in machine memory.
 */
export class Platform {
  /** Frames of the page tables of the window. */
  readonly windowFrames: readonly number[];
  readonly #format: TableFormat;
  readonly #machine: Machine;
  readonly #stackFrame: number;

  /** Takes frames from the top of memory and the processor from whatever ran. `enter` gets every trap's vector. */
  constructor(machine: Machine, pool: FramePool, enter: (vector: number) => void) {
    this.#machine = machine;
    this.#format = tableFormat(machine.model.features);
    this.windowFrames = Array.from({ length: WINDOW_PAGES / this.#format.entries }, () => this.#take(pool));
    const [idt, stubs, tss, stack] = FIXED_PAGES.map((page) => this.mapNew(pool, page)) as [
      number,
      number,
      number,
      number,
    ];
    this.#stackFrame = stack;
    for (let vector = 0; vector < VECTORS; vector++) {
      const gate = encodeInterruptGate(CODE_SELECTOR, STUB_LINEAR + vector * STUB_BYTES);
      this.#store(idt, vector * 8, gate[0]);
      this.#store(idt, vector * 8 + 4, gate[1]);
    }
    this.#store(tss, TSS_ESP0, STACK_TOP);
    this.#store(tss, TSS_SS0, STACK_SELECTOR);
    machine.state.storePhysical(tss * PAGE_BYTES + TSS_MAP_BASE, 2, TSS_LIMIT + 1);
    machine.registerNativePage(stubs, (offset) => enter(Math.floor(offset / STUB_BYTES)));
    const { state } = machine;
    state.set(Slot.cr0, CR0);
    if (this.#format.entryBytes === 8) {
      state.set(Slot.cr4, Field.cr4.PAE);
      state.set(Slot.efer, Field.efer.NXE);
    }
    state.set(Slot['idtr.base'], IDT_LINEAR);
    state.set(Slot['idtr.limit'], VECTORS * 8 - 1);
    state.setSegment(TR, TSS_SELECTOR, TSS.base, TSS.limit, TSS.rights);
    // No local table: after a reset one of 64 KiB would lie at linear 0, where guests write.
    state.setSegment(LDTR, 0, 0, 0, 0);
    this.holdRingZero();
  }

  /** Maps a new frame at a page of the window. @returns the frame */
  mapNew(pool: FramePool, page: number): number {
    const frame = this.#take(pool);
    const table = this.windowFrames[Math.floor(page / this.#format.entries)] as number;
    const low = frame * PAGE_BYTES + Entry.present + Entry.writable;
    storeEntry(this.#machine.state, this.#format, table, page % this.#format.entries, { low });
    return frame;
  }

  /** Puts the processor into ring 0 on the monitor's own segments, where a trap would have put it. */
  holdRingZero(): void {
    const { state } = this.#machine;
    state.set(Slot.cpl, 0);
    state.setSegment(CS, CODE_SELECTOR, FLAT_CODE.base, FLAT_CODE.limit, FLAT_CODE.rights);
    state.setSegment(SS, STACK_SELECTOR, FLAT_DATA.base, FLAT_DATA.limit, FLAT_DATA.rights);
  }

  /** Puts the guest's switches in force by which its own instructions fault, for they run directly. */
  followExceptions(cpu: CpuState, ring: GuestRing): void {
    const { state } = this.#machine;
    // Alignment is checked at ring 3 alone, where a guest's kernel does not believe itself.
    const unchecked = ringsAt(cpu.get(Slot.cpl), ring) === 'supervisor' ? AM : 0;
    const followed = EXCEPTIONS & ~unchecked;
    state.set(Slot.cr0, (CR0 | (cpu.get(Slot.cr0) & followed)) >>> 0);
    const extensions = state.get(Slot.cr4) & ~Field.cr4.SMEP;
    state.set(Slot.cr4, extensions | (cpu.get(Slot.cr4) & Field.cr4.SMEP));
  }

  /**
   * Stores doublewords onto an empty stack, the first at the top, and points SS:ESP at the last. ESP takes its upper
   * half from `pointer`, for a return to a 16-bit stack by IRET loads SP alone.
   */
  pushFrame(words: readonly number[], pointer: number): void {
    let offset = PAGE_BYTES;
    for (const word of words) {
      offset -= 4;
      this.#store(this.#stackFrame, offset, word);
    }
    const upper = (pointer & 0xffff0000) >>> 0;
    const { state } = this.#machine;
    state.setSegment(SS, STACK_SELECTOR, (STACK_LINEAR - upper) >>> 0, FLAT_DATA.limit, FLAT_DATA.rights);
    state.set(Slot.esp, upper + offset);
  }

  /** The doubleword `index` above the top of the monitor's stack. */
  stackWord(index: number): number {
    const offset = this.#machine.state.get(Slot.esp) - STACK_LINEAR + index * 4;
    return this.#machine.state.loadPhysical(this.#stackFrame * PAGE_BYTES + offset, 4);
  }

  #take(pool: FramePool): number {
    const frame = pool.takeForMonitor();
    if (frame === undefined) throw new Error('machine memory has no frame left for the monitor');
    return frame;
  }

  #store(frame: number, offset: number, value: number): void {
    this.#machine.state.storePhysical(frame * PAGE_BYTES + offset, 4, value >>> 0);
  }
}
