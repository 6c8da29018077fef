import { flagRows, Slot } from '../../generated/state.ts';
import { Exit } from '../../runtime/engine/engine.ts';
import { getPairElement, setPairElement } from '../../runtime/engine/reference/file-element.ts';
import type { EngineName } from '../../runtime/machine/engines.ts';
import { Machine } from '../../runtime/machine/machine.ts';
import {
  CODE,
  DATA,
  type Ending,
  type HardwareCase,
  physical,
  REGION_BYTES,
  STACK,
  type StackState,
} from './hardware-cases.ts';

/** Where code and the regions lie in physical memory. */
const CODE_PAGE = 0x1_0000;
const DATA_PAGES = 0x2_0000;
const STACK_PAGES = 0x3_0000;
const PAGE_DIRECTORY = 0x1000;
const PAGE_TABLES = 0x2000;
const PAGE = 0x1000;
/** Present, writable, user. */
const USER_PAGE = 7;
/** With native x87 errors. */
const PROTECTED_PAGED = 0x8001_0031;
const INT3 = 0xcc;
const BREAKPOINT = 3;
/** More than the iterations of any REP here. */
const MOST_STEPS = 20_000;

/** A processor at CPL 3 in flat 32-bit segments, with code, data and stack mapped as cpl3-oracle maps them. */
export class UserMachine {
  readonly #machine: Machine;

  constructor(engine: EngineName) {
    this.#machine = new Machine({ ramBytes: 0x4_0000, engine, model: 'p6' });
    this.#map(CODE, CODE_PAGE, PAGE, 0);
    this.#map(DATA, DATA_PAGES, REGION_BYTES, 1);
    this.#map(STACK, STACK_PAGES, REGION_BYTES, 2);
    const { state } = this.#machine;
    state.set(Slot.cr3, PAGE_DIRECTORY);
    state.set(Slot.cr0, PROTECTED_PAGED);
    state.set(Slot.cpl, 3);
    state.setSegment(1, 0x23, 0, 0xffff_ffff, 0xcffb);
    for (const segment of [0, 2, 3]) state.setSegment(segment, 0x2b, 0, 0xffff_ffff, 0xcff3);
  }

  #map(linear: number, physical: number, bytes: number, table: number): void {
    const { state } = this.#machine;
    const entries = PAGE_TABLES + PAGE * table;
    state.storePhysical(PAGE_DIRECTORY + 4 * (linear >>> 22), 4, entries | USER_PAGE);
    for (let offset = 0; offset < bytes; offset += PAGE) {
      const entry = entries + 4 * (((linear + offset) >>> 12) & 0x3ff);
      state.storePhysical(entry, 4, (physical + offset) | USER_PAGE);
    }
  }

  /** Executes the case's one instruction, up to the INT3 behind it or to its fault. */
  execute({ code, before }: HardwareCase): Ending {
    const machine = this.#machine;
    const { state } = machine;
    const program = new Uint8Array(PAGE).fill(INT3);
    program.set(code);
    machine.writePhysical(CODE_PAGE, program);
    machine.writePhysical(DATA_PAGES, before.data);
    machine.writePhysical(STACK_PAGES, before.stack);
    before.registers.forEach((value, register) => {
      state.set(register, value);
    });
    for (const [flag, row] of flagRows.entries()) {
      state.setFlag(flag, (before.flags >>> row.bit) & ((1 << row.width) - 1));
    }
    if (before.fpu !== undefined) this.#setStack(before.fpu);
    state.set(Slot.eip, CODE);
    const { vector, error } = this.#runToInterrupt();
    return {
      vector,
      error,
      offset: state.get(Slot.eip) - CODE,
      flags: flagRows.reduce((image, row, flag) => image | (state.getFlag(flag) << row.bit), 2),
      registers: before.registers.map((_, register) => state.get(register)),
      data: machine.physical.slice(DATA_PAGES, DATA_PAGES + REGION_BYTES),
      stack: machine.physical.slice(STACK_PAGES, STACK_PAGES + REGION_BYTES),
      ...(before.fpu === undefined ? {} : { fpu: this.#stack() }),
    };
  }

  #setStack({ control, status, full, registers }: StackState): void {
    const { state } = this.#machine;
    state.set(Slot.fcw, control);
    state.set(Slot.fsw, status);
    state.set(Slot.fempty, ~full & 0xff);
    for (const slot of [Slot.fip, Slot.fcs, Slot.fdp, Slot.fds, Slot.fop]) state.set(slot, 0);
    registers.forEach((value, i) => {
      setPairElement(state, Slot['fpr.0'], physical(status, i), value);
    });
  }

  #stack(): StackState {
    const { state } = this.#machine;
    const status = state.get(Slot.fsw);
    return {
      control: state.get(Slot.fcw),
      status,
      full: ~state.get(Slot.fempty) & 0xff,
      registers: Array.from({ length: 8 }, (_, i) =>
        getPairElement(state, Slot['fpr.0'], physical(status, i)),
      ),
    };
  }

  #runToInterrupt(): { vector: number; error: number } {
    const { engine, physical, state } = this.#machine;
    for (let step = 0; step < MOST_STEPS; step++) {
      if (physical[CODE_PAGE + state.get(Slot.eip) - CODE] === INT3) return { vector: BREAKPOINT, error: 0 };
      if (engine.run(1, step) === Exit.fault) {
        return { vector: engine.fault.vector, error: engine.fault.error ?? 0 };
      }
    }
    return { vector: -1, error: 0 };
  }
}
