import { forms, operandKinds } from '../../generated/forms.ts';
import { flagRows, Slot, slots } from '../../generated/state.ts';
import { encode } from '../../runtime/assembly/encode.ts';
import type { CpuState } from '../../runtime/engine/cpu-state.ts';
import type { HandlerRow } from '../../runtime/engine/form.ts';
import type { Instruction } from '../../runtime/engine/instruction.ts';
import type { Machine } from '../../runtime/machine/machine.ts';
import { Random } from '../random.ts';
import type { Change } from './change.ts';
import { setFloatRegisters } from './float-registers.ts';
import {
  FLAT_CODE,
  FLAT_DATA,
  flagImage,
  flatSelector,
  GDT_ENTRIES,
  IDT_ENTRIES,
  LDT_ENTRIES,
  someSelector,
  TABLES,
  TSS_LIMIT,
  World,
  worldImage,
} from './world.ts';

const FLAT = 0xffff_ffff;
const VM = 0x2_0000;
const EDGES = [
  0, 1, 2, 3, 7, 8, 15, 0x1f, 0x20, 0x7f, 0x80, 0xff, 0x174, 0x10, 0x7fff, 0x8000, 0xffff, 0x7fffffff,
  0x80000000, 0xffffffff,
] as const;
/** Slots that are the machine's book-keeping or ask it for something; all others start with anything. */
const OWN = /^(zero|intr|inhibit|halted|switch.*|model|.*_mask|ignne|.*Limit)$/;
const startsWith = slots.map(({ name, width }) => ({ width, mask: OWN.test(name) ? 0 : 2 ** width - 1 }));
/** Model-specific registers that exist, and some that do not. */
const MSRS = [
  0, 1, 2, 0x10, 0x174, 0x175, 0x176, 0x177, 0x1b, 0xc000_0080, 0xc000_0080, 0xc000_0081,
] as const;
const NO_REGISTER = 8;
const PAE = 0x20;
/** Of a page directory; it does not matter here. */
const WRITE_THROUGH = 8;
const SMEP = 0x10_0000;
const NXE = 0x800;
const PAGE = 0x1000;
/** Base of the code segment where it is a paragraph's: not free of carries. */
const REAL_CODE = World.code - 0x180;

const images = new Map<number, Uint8Array>();
/** As many memories as scenarios choose from. */
const IMAGES = 16;

function image(random: Random): Uint8Array {
  const seed = random.below(IMAGES);
  const known = images.get(seed);
  if (known !== undefined) return known;
  const made = worldImage(seed);
  images.set(seed, made);
  return made;
}

type Mode = 'real' | 'v86' | 'protected';

/**
 * Puts a machine of {@link World.bytes} into a state that the seed stands for: any mode, any privilege level, tables
 * full of all kinds of descriptors, paging on or off, and at CS:EIP one instruction of the handler.
 * @param change what else is done to state and memory
 * @returns the memory as it is before the instruction; valid until the next call
 */
export function prepare(machine: Machine, handler: HandlerRow, seed: number, change?: Change): Uint8Array {
  const random = new Random(seed);
  const { state } = machine;
  for (const [slot, { width, mask }] of startsWith.entries()) {
    const any = mask === 0 ? 0 : random.word();
    if (width > 32) state.setWide(slot, BigInt(any));
    else state.set(slot, (any & mask) >>> 0);
  }
  for (let flag = 0; flag < flagRows.length; flag++) state.setFlag(flag, 0);
  const mode = random.pick<Mode>('protected', 'protected', 'protected', 'protected', 'v86', 'real');
  const size = mode === 'protected' ? random.pick<16 | 32>(32, 32, 32, 16) : 16;
  const cpl = mode === 'real' ? 0 : mode === 'v86' ? 3 : random.pick(0, 0, 0, 3, 3, 1, 2);
  const flags = flagImage(random);
  setFlags(machine, mode === 'v86' ? flags | VM : flags & ~VM);
  const fitting = flatSelector(FLAT_DATA, cpl);
  const value = random.pick(bareValue, () => fitting, ...Array.from({ length: 6 }, () => operandValue));
  for (let register = 0; register < 8; register++) state.set(register, value(random));
  if (random.below(2) === 0) state.set(Slot.ebx, World.data + 4 * random.below(256));
  if (random.below(3) === 0) state.set(Slot.ecx, random.below(2) === 0 ? random.of(MSRS) : random.below(4));
  if (forms[handler.form]?.feature === 'MSR' && random.below(2) === 0) state.set(Slot.ecx, random.of(MSRS));
  // 16-bit addresses leave the upper halves alone, whatever they are
  for (const slot of [Slot.esi, Slot.edi]) {
    const base = size === 16 || random.below(4) === 0 ? random.word() & 0xffff_0000 : World.data;
    state.set(slot, (base + random.below(0x400)) >>> 0);
  }
  state.set(Slot.cpl, cpl);
  setFloatRegisters(state, new Random(random.word()), seed >>> 0);
  controls(machine, random, mode);
  if (random.below(6) === 0) registersLikeControls(state, random);
  segments(machine, random, mode, size, cpl);
  state.set(Slot.esp, stackPointer(random, isBigStack(state)));
  debugRegisters(state, random);
  state.set(Slot.inhibit, FLAT);
  const memory = image(random);
  const code = Uint8Array.from(encode(randomInstruction(handler, random, size), size));
  const linear = mode === 'protected' ? World.code : World.code + 0x100;
  state.set(Slot.eip, linear - state.get(Slot['cs.base']));
  before.set(memory);
  before.set(code, linear);
  if (random.below(2) === 0) frame(machine, random, handler.size === 0 ? size : handler.size, cpl);
  const isChanged = random.below(4) === 0;
  change?.(state, before);
  directoryPointers(state, before, isChanged);
  restore(machine);
  machine.engine.flushTranslations();
  return before;
}

/** Most often in the stack, seldom where pushing or popping wraps. */
function stackPointer(random: Random, big: boolean): number {
  const upper = big ? 0 : random.word() & 0xffff_0000;
  if (random.below(16) === 0) return (upper | random.below(0x40)) >>> 0;
  const inStack = World.stack + 4 * random.below(0x200) + random.pick(0, 0, 0, 0, 2, 1);
  return big ? inStack : (upper | (inStack & 0xffff)) >>> 0;
}

function isBigStack(state: CpuState): boolean {
  return (state.get(Slot['ss.rights']) & 0x4000) !== 0;
}

/** Memory before the instruction; one buffer for all scenarios. */
const before = new Uint8Array(World.bytes);

/** The processor holds the directory pointers that CR3 names, which may since have been changed in memory. */
function directoryPointers(state: CpuState, memory: Uint8Array, isChanged: boolean): void {
  if ((state.get(Slot.cr4) & PAE) === 0) return;
  const view = new DataView(memory.buffer, state.get(Slot.cr3) & 0x3_ffe0);
  for (let n = 0; n < 4; n++) state.setWide(Slot['pdpte.0'] + n, view.getBigUint64(8 * n, true));
  if (isChanged) for (let n = 0; n < 4; n++) view.setUint8(8 * n, view.getUint8(8 * n) ^ WRITE_THROUGH);
}

/** What far returns and IRET pop from the top of the stack, and far pointers and bounds where EBX points. */
function frame(machine: Machine, random: Random, size: 16 | 32, cpl: number): void {
  const { state } = machine;
  const level = random.pick(cpl, cpl, 3, random.below(4));
  const code = random.below(6) === 0 ? someSelector(random) : flatSelector(FLAT_CODE, level);
  const data = random.below(6) === 0 ? someSelector(random) : flatSelector(FLAT_DATA, level);
  const flags = flagImage(random);
  const outer = [World.stack + 0xc00, data];
  // the selector comes second; a return with flags has one value more before the outer stack
  // virtual-8086 mode has 64 KiB
  const target = (flags & VM) !== 0 ? random.pick(World.target, 0x100) : World.target;
  const returned = [target, code, ...random.pick([flags, ...outer], outer), data, data, data, data];
  // POP of a segment register, and LSS with its like
  const values = random.pick(
    returned,
    returned,
    returned,
    returned.map(() => data),
    [target, data],
  );
  const stackTop = state.get(Slot.esp) & (isBigStack(state) ? 0x3ffff : 0xffff);
  const linear = (state.get(Slot['ss.base']) + stackTop) & 0x3ffff;
  const pointer = (state.get(Slot['ds.base']) + (state.get(Slot.ebx) & 0x3ffff)) & 0x3ffff;
  const view = new DataView(before.buffer);
  for (const [n, value] of values.entries()) {
    for (const address of n < 2 ? [linear, pointer] : [linear]) {
      const at = address + (n * size) / 8;
      if (at + 4 > World.bytes) continue;
      if (size === 32) view.setUint32(at, value, true);
      else view.setUint16(at, value & 0xffff, true);
    }
  }
}

function restore(machine: Machine): void {
  for (let page = 0; page < World.bytes; page += PAGE) {
    const wanted = before.subarray(page, page + PAGE);
    if (Buffer.compare(machine.physical.subarray(page, page + PAGE), wanted) !== 0)
      machine.writePhysical(page, wanted);
  }
}

function setFlags(machine: Machine, image: number): void {
  for (const [flag, row] of flagRows.entries())
    machine.state.setFlag(flag, (image >>> row.bit) & ((1 << row.width) - 1));
}

/** A limit, seldom one that cuts through the first entries. */
function shortened(random: Random, limit: number): number {
  return random.below(6) === 0 ? random.below(0x80) : limit;
}

function operandValue(random: Random): number {
  switch (random.below(5)) {
    case 0:
      return random.word();
    case 1:
      return random.below(256);
    case 2:
      return someSelector(random);
    default:
      return random.pick(...EDGES);
  }
}

/** Nothing at all, or a single bit. */
function bareValue(random: Random): number {
  return random.below(2) === 0 ? 0 : oneBit(random);
}

function oneBit(random: Random): number {
  return (1 << random.below(32)) >>> 0;
}

/** What programs write back to a register that has been read: often one bit is changed. */
function registersLikeControls(state: CpuState, random: Random): void {
  const control = random.pick(Slot.cr0, Slot.cr3, Slot.cr4, Slot.cr4, Slot.dr7);
  for (let register = 0; register < 8; register++)
    state.set(register, (state.get(control) ^ random.pick(0, oneBit(random), oneBit(random))) >>> 0);
}

function controls(machine: Machine, random: Random, mode: Mode): void {
  const { state, model } = machine;
  const cr0 = random.word() & 0x0005_003e & (random.below(3) === 0 ? FLAT : ~0x0c);
  const paged = mode !== 'real' && random.below(3) === 0;
  state.set(Slot.cr0, (cr0 | 0x10 | (mode === 'real' ? 0 : 1) | (paged ? 0x8000_0000 : 0)) >>> 0);
  const wide = random.below(3) === 0 ? PAE : 0;
  // fetches of a supervisor from pages of users fail, and those are most
  const cr4 = random.word() & model.cr4 & ~PAE & (random.below(8) === 0 ? FLAT : ~SMEP);
  state.set(Slot.cr4, (cr4 | (paged ? wide : 0)) >>> 0);
  state.set(
    Slot.cr3,
    paged && wide === 0 ? World.pageDirectory : random.pick(World.directoryPointers, World.pageDirectory),
  );
  state.set(Slot.efer, random.pick(NXE, 0));
  state.set(Slot.flags_mask, model.flags);
  state.set(Slot.cr0_mask, model.cr0);
  state.set(Slot.cr4_mask, model.cr4);
  state.set(Slot.cr0_mask, model.cr0);
  state.set(Slot.flags_mask, model.flags);
  state.set(Slot.model, model.number);
  state.set(Slot.dr6, 0xffff_0ff0);
  state.set(
    Slot.sysenter_cs,
    random.pick(
      0,
      random.below(4) | flatSelector(FLAT_CODE, 0),
      flatSelector(FLAT_CODE, 0),
      0xfffc,
      oneBit(random),
    ),
  );
  state.set(Slot.sysenter_esp, World.stack + 0x800);
  state.set(Slot.sysenter_eip, World.target);
  state.set(Slot['gdtr.base'], World.gdt);
  state.set(Slot['gdtr.limit'], shortened(random, GDT_ENTRIES * 8 - 1));
  state.set(Slot['idtr.base'], mode === 'real' ? 0 : World.idt);
  state.set(Slot['idtr.limit'], shortened(random, mode === 'real' ? 0x3ff : IDT_ENTRIES * 8 - 1));
}

/** Breakpoints of every condition and length, most of them near what programs use. */
function debugRegisters(state: CpuState, random: Random): void {
  for (const slot of [Slot.dr0, Slot.dr1, Slot.dr2, Slot.dr3]) {
    const registers = [state.get(Slot.ebx), state.get(Slot.esp), state.get(Slot.edx) & 0xffff];
    const near = random.pick(World.data, World.target, random.below(0x400), ...registers);
    state.set(slot, (near + random.pick(0, 0, random.below(9) - 4)) >>> 0);
  }
  const guard = random.below(8) === 0 ? 0x2000 : 0;
  const enabled = random.pick(0, 0, 0, 0, 1 << random.below(8), random.below(0x100));
  state.set(Slot.dr7, ((random.word() & 0xffff_0300) | 0x400 | guard | enabled) >>> 0);
}

function segments(machine: Machine, random: Random, mode: Mode, size: 16 | 32, cpl: number): void {
  const { state } = machine;
  state.setSegment(
    6,
    random.pick(0, TABLES.local << 3),
    World.ldt,
    shortened(random, LDT_ENTRIES * 8 - 1),
    random.below(8) === 0 ? 0 : 0x82,
  );
  const rightsOfTask = random.pick(0x8b, 0x8b, 0x8b, 0x83);
  const task = rightsOfTask === 0x83 ? World.shortTss : World.tss;
  state.setSegment(7, TABLES.running << 3, task, shortened(random, TSS_LIMIT), rightsOfTask);
  if (mode !== 'protected') {
    const rights = mode === 'real' ? 0x93 : 0xf3;
    for (const index of [0, 2, 3, 4, 5]) {
      const selector = random.pick(World.data >> 4, World.stack >> 4, random.below(0x3000));
      state.setSegment(index, selector, selector << 4, 0xffff, rights);
    }
    state.setSegment(1, REAL_CODE >> 4, REAL_CODE, 0xffff, rights);
    return;
  }
  const big = size === 32 ? 0x4000 : 0;
  // the descriptor may have been anywhere
  const moved = random.below(6) === 0 ? random.word() & 0xfff8 : 0;
  state.setSegment(
    1,
    flatSelector(FLAT_CODE, cpl) ^ moved,
    0,
    FLAT,
    0x809b | big | (cpl << 5) | random.pick(0, 0, 0, 4),
  );
  state.setSegment(
    2,
    flatSelector(FLAT_DATA, cpl),
    0,
    FLAT,
    random.pick(0xc093, 0xc093, 0x8093) | (cpl << 5),
  );
  for (const index of [0, 3, 4, 5]) {
    if (random.below(8) === 0) state.setSegment(index, random.below(4), 0, 0, 0);
    else if (random.below(6) === 0)
      state.setSegment(
        index,
        someSelector(random),
        0,
        random.pick(0x2_0200, 0xfff, World.data),
        random.pick(0x40f3, 0x40f1, 0x40f7, 0x40fb, 0x40f9),
      );
    else state.setSegment(index, flatSelector(FLAT_DATA, 3), 0, FLAT, 0xc0f3);
  }
}

/** An instruction of the handler with operands at random, most memory operands in the data. */
function randomInstruction(handler: HandlerRow, random: Random, codeSize: 16 | 32): Instruction {
  const form = forms[handler.form]!;
  const kinds = form.operands.map((operand) => operandKinds[operand.kind]!.class);
  const offset = kinds.includes('offset');
  const memory = handler.memory && !offset;
  const register = random.below(8);
  const numbered =
    kinds.includes('segment-register') && random.below(12) !== 0 ? random.below(6) : random.below(8);
  const addressSize = memory || random.below(4) !== 0 ? codeSize : 32;
  return {
    form: handler.form,
    length: 0,
    opcode: 0,
    operandSize: handler.size === 0 ? random.pick<16 | 32>(16, 32) : handler.size,
    addressSize,
    reg: form.digit >= 0 ? form.digit : numbered,
    rm: memory ? 0 : form.plusRegister ? Math.max(form.firstRegister, register) : register,
    memory: handler.memory,
    segment: 3,
    // EBX, or BX alone, which both address sizes can encode
    base: memory ? 3 : NO_REGISTER,
    index: NO_REGISTER,
    scale: 0,
    displacement: offset ? random.below(0x100) : memory ? random.pick(0, random.below(64)) : 0,
    ...(kinds.includes('far-pointer')
      ? farPointer(random)
      : { immediate: immediate(random), immediate2: random.pick(0, 1, 2, 3, 31) }),
    repeat: handler.repeat,
    lock: false,
  };
}

function farPointer(random: Random): { immediate: number; immediate2: number } {
  const immediate = random.below(4) === 0 ? random.word() : World.target & 0xffff;
  return { immediate, immediate2: someSelector(random) };
}

function immediate(random: Random): number {
  return random.pick(random.below(256), random.below(64), World.target, random.word(), someSelector(random));
}
