import { referenceBodies } from '../../generated/reference/index.ts';
import { Field, Flag, flagRows, SLOT_COUNT, Slot } from '../../generated/state.ts';
import { GuestFault } from '../engine/cpu-state.ts';
import type { HandlerRow } from '../engine/form.ts';
import { AuditState, guestSurroundings, type Surroundings } from './audit-state.ts';
import { baselineRegisters, registerSlot, type Witness } from './witness.ts';
import {
  codeSelector,
  dataSelector,
  Entry,
  GDT_LIMIT,
  IDT_LIMIT,
  LDT_LIMIT,
  TSS_LIMIT,
  World,
} from './world.ts';

/** What running one instruction on one state came to. */
export interface Outcome {
  /** Vector of the fault it raised, or −1. */
  readonly fault: number;
  /** It went through the interrupt descriptor table. */
  readonly vectored: boolean;
  readonly slots: Float64Array;
  readonly writes: ReadonlyMap<number, number>;
  readonly events: readonly string[];
}

/** Control over to whoever owns the interrupt descriptor table. */
export const traps = (outcome: Outcome): boolean => outcome.fault >= 0 || outcome.vectored;

const PRESENT_FLAT_CODE = 0xcf9b;
const PRESENT_FLAT_DATA = 0xcf93;
const FLAT = 0xffffffff;
/** ET is always set. */
const PROTECTED = Field.cr0.PE | Field.cr0.ET;

const arithmetic = [Flag.CF, Flag.PF, Flag.AF, Flag.ZF, Flag.SF, Flag.OF] as const;
const noPatches: ReadonlyMap<number, number> = new Map();

/** Builds states and runs instructions on them. */
export class Laboratory {
  readonly #state: AuditState;
  readonly #model: number;
  readonly #baselines: (Float64Array | undefined)[] = [];

  /** `memory`: the base image both worlds' tables are in; `model`: number of the CPU model. */
  constructor(memory: Uint8Array, model: number) {
    this.#state = new AuditState(memory);
    this.#model = model;
  }

  /** Slots of the witness's state at a privilege level, guest tables in force, CR4 as given. */
  slots(witness: Witness, level: number, iopl: number = witness.iopl, cr4 = 0): Float64Array {
    const state = this.#state;
    state.reset(this.#baseline(level), noPatches, guestSurroundings);
    for (const [number, value] of witness.registers) state.set(registerSlot(number), value);
    state.set(Slot.eip, World.code + witness.instruction.length);
    for (const flag of arithmetic) state.setFlag(flag, witness.arithmetic);
    state.setFlag(Flag.IF, witness.interrupts);
    state.setFlag(Flag.IOPL, iopl);
    state.set(Slot.cr0, PROTECTED | witness.cr0);
    state.set(Slot.cr4, cr4);
    return state.slots.slice();
  }

  /** What all states at a level have in common. */
  #baseline(level: number): Float64Array {
    const known = this.#baselines[level];
    if (known !== undefined) return known;
    const state = this.#state;
    state.reset(new Float64Array(SLOT_COUNT), noPatches, guestSurroundings);
    for (const [number, value] of baselineRegisters.entries()) state.set(registerSlot(number), value);
    for (const flag of flagRows.keys()) state.setFlag(flag, 0);
    const data = dataSelector(3);
    for (const segment of [0, 3, 4, 5]) state.setSegment(segment, data, 0, FLAT, PRESENT_FLAT_DATA | 0x60);
    state.setSegment(1, codeSelector(level), 0, FLAT, PRESENT_FLAT_CODE | (level << 5));
    state.setSegment(2, dataSelector(level), 0, FLAT, PRESENT_FLAT_DATA | (level << 5));
    state.setSegment(6, Entry.ldt << 3, World.ldt, LDT_LIMIT, 0x82);
    state.setSegment(7, Entry.tss << 3, World.tss, TSS_LIMIT, 0x8b);
    state.set(Slot['gdtr.base'], World.gdt);
    state.set(Slot['gdtr.limit'], GDT_LIMIT);
    state.set(Slot['idtr.base'], World.idt);
    state.set(Slot['idtr.limit'], IDT_LIMIT);
    state.set(Slot.flags_mask, 0xffffffff);
    state.set(Slot.cr0_mask, 0xe005002f);
    state.set(Slot.cr4_mask, 0xffffffff);
    state.set(Slot.dr6, 0xffff0ff0);
    state.set(Slot.dr7, 0x400);
    state.set(Slot.cpl, level);
    state.set(Slot.sysenter_cs, codeSelector(0));
    state.set(Slot.sysenter_esp, World.outerStack);
    state.set(Slot.sysenter_eip, World.target);
    state.set(Slot.model, this.#model);
    const slots = state.slots.slice();
    this.#baselines[level] = slots;
    return slots;
  }

  run(
    handler: HandlerRow,
    witness: Witness,
    slots: Float64Array,
    surroundings: Surroundings = guestSurroundings,
  ): Outcome {
    const state = this.#state;
    const body = referenceBodies[handler.body];
    if (body === undefined)
      throw new Error(`the handler table names a body ${handler.body} that does not exist`);
    state.reset(slots, witness.patches, surroundings);
    let fault = -1;
    try {
      body(state, witness.instruction);
    } catch (thrown) {
      if (!(thrown instanceof GuestFault)) throw thrown;
      fault = thrown.vector;
    }
    return {
      fault,
      vectored: state.vectored,
      slots: state.slots.slice(),
      writes: state.writes,
      events: state.events,
    };
  }
}
