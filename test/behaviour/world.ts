import { Random } from '../random.ts';

/** Where things lie in the 256 KiB of a {@link worldImage}; tables lie crooked, so that no sum of addresses is free of carries. */
export const World = {
  /** Its entry 8 lies across the edge of a page. */
  gdt: 0xfbb,
  ldt: 0x181d,
  idt: 0x20ae,
  /** The task that runs: a 32-bit TSS with redirection bitmap and I/O bitmap. */
  tss: 0x3039,
  /** The same as a 16-bit TSS. */
  shortTss: 0x34d6,
  /** Tasks that descriptors name, of 32 and of 16 bits. */
  otherTasks: [0x4014, 0x4154, 0x4294, 0x43d4],
  code: 0x1_0000,
  /** Where gates, far pointers and returns lead. */
  target: 0x1_0800,
  stack: 0x1_8000,
  data: 0x2_0000,
  pageDirectory: 0x3_0000,
  pageTable: 0x3_1000,
  /** The same memory with entries of 8 bytes. */
  directoryPointers: 0x3_2020,
  wideDirectory: 0x3_3000,
  wideTable: 0x3_4000,
  bytes: 0x4_0000,
} as const;

export const GDT_ENTRIES = 64;
export const LDT_ENTRIES = 32;
export const IDT_ENTRIES = 64;
export const TSS_LIMIT = 0x1ff;
/** GDT entries that always hold flat segments: code and data of level n at `flat + 2n`. */
export const FLAT_CODE = 1;
export const FLAT_DATA = 2;

/** GDT entries that are what they seem: local tables, the task that runs, tasks that called and tasks to call. */
export const TABLES = { other: 9, local: 10, running: 11, calling: [12, 13], waiting: [14, 15] } as const;

/** From here on the GDT holds call gates and task gates that lead somewhere more often than not. */
export const FIRST_GATE = 44;

/** Type nibble and S bit of descriptors, the common ones more often than the others. */
const TYPES = [
  0x13, 0x13, 0x12, 0x11, 0x16, 0x17, 0x1b, 0x1b, 0x1a, 0x19, 0x1f, 0x1e, 0x18, 0x0c, 0x0c, 0x04, 0x05, 0x09,
  0x09, 0x0b, 0x01, 0x03, 0x02, 0x02, 0x0e, 0x0f, 0x06, 0x07, 0x00, 0x08, 0x0a, 0x0d,
] as const;
const GATES = [0x04, 0x05, 0x06, 0x07, 0x0c, 0x0e, 0x0f];
const TASKS = [0x01, 0x03, 0x09, 0x0b];
const PRESENT = 0x80;
/** Single-precision numbers, and upper halves of double-precision ones: one, infinities, NaNs, a denormal. */
const FLOAT_WORDS = [
  0x3f80_0000, 0x3ff0_0000, 0x7f80_0000, 0x7ff0_0000, 0xff80_0001, 0xfff8_0000, 0x8000_0001,
] as const;

/** Selector of a flat segment; RPL is the level. */
export function flatSelector(entry: number, level: number): number {
  return ((entry + 2 * level) << 3) | level;
}

/** A selector that names some entry of one of the tables, or none. */
export function someSelector(random: Random): number {
  const rpl = random.below(4);
  switch (random.below(9)) {
    case 8:
      return ((TABLES.other + random.below(7)) << 3) | random.pick(0, 0, rpl);
    case 0:
      return rpl;
    case 1:
      return random.below(0x1_0000);
    case 2:
      return (random.below(LDT_ENTRIES + 1) << 3) | 4 | rpl;
    case 3:
    case 4:
      return flatSelector(random.pick(FLAT_CODE, FLAT_DATA), random.below(4));
    case 5:
      return ((FIRST_GATE + random.below(GDT_ENTRIES - FIRST_GATE)) << 3) | random.below(2);
    default:
      return (random.below(GDT_ENTRIES + 1) << 3) | rpl;
  }
}

/** Memory full of descriptors, gates, task state segments, page tables, return frames and far pointers. */
export function worldImage(seed: number): Uint8Array {
  const random = new Random(seed);
  const memory = new Uint8Array(World.bytes);
  const view = new DataView(memory.buffer);
  const put = (address: number, [low, high]: readonly [number, number]): void => {
    view.setUint32(address, low >>> 0, true);
    view.setUint32(address + 4, high >>> 0, true);
  };
  // the interrupt vectors of real-address mode
  for (let vector = 0; vector < 256; vector++)
    view.setUint32(4 * vector, (random.below(0x100) << 16) | 0x800, true);
  for (let entry = 1; entry < GDT_ENTRIES; entry++)
    put(World.gdt + 8 * entry, entry < FIRST_GATE ? descriptor(random) : callGate(random));
  for (let level = 0; level < 4; level++) {
    const accessed = (): number => random.pick(1, 1, 1, 0);
    put(World.gdt + 8 * (FLAT_CODE + 2 * level), segment(0, 0xfffff, 0x9a | accessed() | (level << 5), 12));
    put(World.gdt + 8 * (FLAT_DATA + 2 * level), segment(0, 0xfffff, 0x92 | accessed() | (level << 5), 12));
  }
  const [first, second, third, fourth] = World.otherTasks;
  put(World.gdt + 8 * TABLES.other, segment(World.ldt, 0x7f, 0x82, 0));
  put(World.gdt + 8 * TABLES.local, segment(World.ldt, LDT_ENTRIES * 8 - 1, 0x82, 0));
  put(World.gdt + 8 * TABLES.running, segment(World.tss, TSS_LIMIT, 0x8b, 0));
  put(World.gdt + 8 * TABLES.calling[0], segment(first, 0x67, 0x8b, 0));
  put(World.gdt + 8 * TABLES.calling[1], segment(second, 0x2b, 0x83, 0));
  put(World.gdt + 8 * TABLES.waiting[0], segment(third, 0xff, 0xe9, 0));
  put(World.gdt + 8 * TABLES.waiting[1], segment(fourth, 0x7f, 0xe1, 0));
  for (let entry = 0; entry < LDT_ENTRIES; entry++) put(World.ldt + 8 * entry, descriptor(random));
  for (let vector = 0; vector < IDT_ENTRIES; vector++)
    put(World.idt + 8 * vector, gate(random, [6, 7, 14, 14, 15, 5]));
  task32(view, World.tss, random);
  task16(view, World.shortTss, random);
  for (const [n, address] of World.otherTasks.entries())
    (n % 2 === 0 ? task32 : task16)(view, address, random);
  for (let offset = 0; offset < 0x1000; offset += 4) {
    view.setUint32(World.stack + offset, word(random), true);
    view.setUint32(World.data + offset, word(random), true);
  }
  pages(view, random);
  widePages(view, random);
  return memory;
}

function descriptor(random: Random): readonly [number, number] {
  const type = random.pick(...TYPES);
  if (GATES.includes(type)) return gate(random, [type]);
  const present = random.below(8) === 0 ? 0 : PRESENT;
  const access = present | (random.below(4) << 5) | type;
  if (TASKS.includes(type))
    return segment(random.of(World.otherTasks), random.pick(0xff, 0x67, 0x66, 0x2b, 0x2a), access, 0);
  if (type === 0x02) return segment(World.ldt, LDT_ENTRIES * 8 - 1, access, 0);
  if (random.below(2) === 0) return segment(0, 0xfffff, access, random.pick(12, 8, 12));
  return segment(
    random.pick(0, 0x100, 0xff00_0000),
    random.pick(0xffff, 0xfff, 0x3ffff),
    access,
    random.pick(0, 4, 12),
  );
}

/** A call gate that most levels may use, into flat code, or a way to another task. */
function callGate(random: Random): readonly [number, number] {
  if (random.below(4) === 0)
    return segment(random.of(World.otherTasks), 0xff, 0x89 | random.pick(0x60, 0), 0);
  const access = PRESENT | random.pick(0x60, 0x60, 0x40, 0x20) | random.pick(0x0c, 0x0c, 0x0c, 0x04, 0x05);
  const selector = flatSelector(FLAT_CODE, random.below(4)) & random.pick(0xffff, 0xfffc);
  return [
    (selector << 16) | (World.target & 0xffff),
    (World.target & 0xffff_0000) | (access << 8) | random.below(6),
  ];
}

function gate(random: Random, types: readonly number[]): readonly [number, number] {
  const present = random.below(10) === 0 ? 0 : PRESENT;
  const access = present | (random.below(4) << 5) | random.of(types);
  const type = access & 0x1f;
  const selector = random.below(3) === 0 ? someSelector(random) : leads(random, type);
  const offset = random.below(12) === 0 ? random.word() : World.target;
  return [(selector << 16) | (offset & 0xffff), (offset & 0xffff_0000) | (access << 8) | random.below(32)];
}

/** Where a gate of the type may lead. */
function leads(random: Random, type: number): number {
  return type === 5 ? random.of(TABLES.waiting) << 3 : flatSelector(FLAT_CODE, random.below(4));
}

function segment(base: number, limit: number, access: number, flags: number): readonly [number, number] {
  return [
    (base << 16) | (limit & 0xffff),
    (base & 0xff00_0000) | (flags << 20) | (limit & 0xf_0000) | (access << 8) | ((base >>> 16) & 0xff),
  ];
}

/** What stacks and data hold: selectors, addresses of code, flag images, pointers, small and large numbers. */
function word(random: Random): number {
  switch (random.below(9)) {
    case 0:
    case 1:
      return someSelector(random);
    case 2:
      return flatSelector(FLAT_CODE, random.below(4));
    case 3:
      return flatSelector(FLAT_DATA, random.below(4));
    case 4:
      return World.target + random.below(16);
    case 5:
      return random.pick(World.data, World.stack) + random.below(0x800);
    case 6:
      return flagImage(random);
    case 7:
      return random.pick(0, random.below(256), random.of(FLOAT_WORDS));
    default:
      return random.word();
  }
}

/** An image of EFLAGS with any of its flags, VM seldom. */
export function flagImage(random: Random): number {
  const image = (random.word() & 0x3e_7fd5) | 2;
  return random.below(6) === 0 ? image : image & ~0x2_0000;
}

/** Selectors of a task, sound together more often than not. */
function taskSelectors(random: Random): {
  code: number;
  stack: number;
  data: number[];
  table: number;
  caller: number;
} {
  const level = random.below(4);
  const or = (selector: number): number => (random.below(12) === 0 ? someSelector(random) : selector);
  return {
    code: or(flatSelector(FLAT_CODE, level)),
    stack: or(flatSelector(FLAT_DATA, level)),
    data: Array.from({ length: 4 }, () => or(random.pick(0, flatSelector(FLAT_DATA, 3)))),
    table: or(random.pick(0, TABLES.other << 3, TABLES.local << 3)),
    caller: or(random.of(TABLES.calling) << 3),
  };
}

function task32(view: DataView, address: number, random: Random): void {
  for (let offset = 0; offset < 0x100; offset += 4) view.setUint32(address + offset, word(random), true);
  const put = (offset: number, value: number): void => view.setUint32(address + offset, value, true);
  const { code, stack, data, table, caller } = taskSelectors(random);
  put(0, caller);
  for (const level of [0, 1, 2]) {
    put(4 + 8 * level, World.stack + 0x400 + 0x100 * level);
    put(8 + 8 * level, stackSelector(random, level));
  }
  put(0x1c, World.pageDirectory);
  put(0x20, World.target);
  put(0x24, flagImage(random));
  put(0x38, World.stack + 0x700);
  for (const [n, selector] of [data[0]!, code, stack, ...data.slice(1), table].entries())
    put(0x48 + 4 * n, selector);
  view.setUint16(address + 0x64, random.below(4) === 0 ? 1 : 0, true);
  view.setUint16(address + 0x66, random.pick(0x88, 0x88, 0x68, 0x1f0, 0x8000), true);
}

function task16(view: DataView, address: number, random: Random): void {
  const put = (offset: number, value: number): void => view.setUint16(address + offset, value & 0xffff, true);
  for (let offset = 0; offset < 0x100; offset += 2) put(offset, word(random));
  const { code, stack, data, table, caller } = taskSelectors(random);
  put(0, caller);
  for (const level of [0, 1, 2]) {
    put(2 + 4 * level, random.below(0x8000));
    put(4 + 4 * level, stackSelector(random, level));
  }
  put(0x10, flagImage(random));
  for (const [n, selector] of [data[0]!, code, stack, data[1]!, table].entries()) put(0x22 + 2 * n, selector);
}

function stackSelector(random: Random, level: number): number {
  return random.below(6) === 0 ? someSelector(random) : flatSelector(FLAT_DATA, level);
}

/** The first 4 MiB: pages mapped to themselves with any rights, a few elsewhere or absent; a large page above. */
function pages(view: DataView, random: Random): void {
  const rights = (): number => random.pick(7, 7, 7, 3, 5, 1, 0x67, 0x27, 0x107, 6);
  view.setUint32(World.pageDirectory, World.pageTable | random.pick(7, 7, 7, 7, 3, 5, 0x27), true);
  for (let entry = 1; entry < 1024; entry += 1 + random.below(300))
    view.setUint32(
      World.pageDirectory + 4 * entry,
      random.pick(0x87, 0x83, 0xe7, World.pageTable | 7, 0),
      true,
    );
  const count = World.bytes >> 12;
  for (let page = 0; page < count; page++) {
    const kept = page === World.code >> 12 || random.below(10) !== 0;
    view.setUint32(
      World.pageTable + 4 * page,
      ((kept ? page : random.below(count)) << 12) | (page === World.code >> 12 ? 7 : rights()),
      true,
    );
  }
}

/** The first 2 MiB once more under PAE, execution of some pages disabled; large pages above. */
function widePages(view: DataView, random: Random): void {
  const put = (address: number, low: number, high = 0): void => {
    view.setUint32(address, low >>> 0, true);
    view.setUint32(address + 4, high >>> 0, true);
  };
  const high = (): number => random.pick(0, 0, 0, 0, 0, 0, 0x8000_0000, 0x8000_0000, 1, 0x10);
  const rights = (): number => random.pick(7, 7, 7, 7, 3, 5, 1, 0x67, 0x27, 0x107, 6, 0x87);
  put(World.directoryPointers, World.wideDirectory | random.pick(1, 1, 1, 9, 0x19));
  for (const n of [1, 2, 3])
    put(
      World.directoryPointers + 8 * n,
      random.pick(0, World.wideDirectory | 1, World.wideDirectory | 9, World.wideDirectory, random.word()),
      random.pick(0, 0, 0, 0, 0, 1),
    );
  put(World.wideDirectory, World.wideTable | random.pick(7, 7, 7, 3, 0x27));
  for (let entry = 1; entry < 512; entry += 1 + random.below(100))
    put(
      World.wideDirectory + 8 * entry,
      random.pick(0x87, 0x83, 0xe7, 0x20_0087, World.wideTable | 7, 0),
      high(),
    );
  const count = World.bytes >> 12;
  for (let page = 0; page < count; page++) {
    if (page === World.code >> 12) put(World.wideTable + 8 * page, (page << 12) | 7);
    else
      put(
        World.wideTable + 8 * page,
        ((random.below(10) === 0 ? random.below(count) : page) << 12) | rights(),
        high(),
      );
  }
}
