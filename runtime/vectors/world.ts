import {
  ACCESSED,
  BIG,
  CODE,
  CODE_OR_DATA,
  CONFORMING,
  EXPAND_DOWN,
  GRANULAR,
  PRESENT,
  READABLE,
  WRITABLE,
} from '../engine/segment-rights.ts';

/**
 * The memory that vectors run in, below 64 KiB so that virtual-8086 mode reaches it with segments at 0. What is
 * here is at once the memory of each line for `ring1 step` and what the ROM builds on the processor it tests.
 */
export const Place = {
  gdt: 0x1000,
  ldt: 0x1800,
  idt: 0x2000,
  tss: 0x3000,
  otherTss: 0x3400,
  code: 0x5000,
  /** Code that every transfer of control leads to. */
  landing: 0x5080,
  data: 0x6000,
  /** ESP of the tested code; what it pops lies here. */
  stack: 0x8e00,
  /** ESP that a return to an outer level gives. */
  outerStack: 0x8e40,
  /** ESP at levels 0 to 2, of the TSS. */
  innerStacks: [0x7f00, 0x9800, 0xa000],
} as const;

/** A one-byte instruction, the breakpoint, fills the code page: whatever completes ends there. */
export const BREAKPOINT = 0xcc;
export const CODE_BYTES = 0x100;
/** A port that the I/O permission bit map allows, and three after it; nothing is there. */
export const ALLOWED_PORT = 0x78;

const FLAT_CODE = GRANULAR | BIG | PRESENT | CODE_OR_DATA | CODE | READABLE | ACCESSED;
const FLAT_DATA = GRANULAR | BIG | PRESENT | CODE_OR_DATA | WRITABLE | ACCESSED;
const level = (privilege: number): number => privilege << 5;

const segment = (rights: number, limit = 0xfffff, base = 0): bigint =>
  BigInt(limit & 0xffff) |
  (BigInt(base & 0xffffff) << 16n) |
  (BigInt(rights & 0xff) << 40n) |
  (BigInt((limit >>> 16) & 15) << 48n) |
  (BigInt((rights >>> 12) & 15) << 52n) |
  (BigInt(base >>> 24) << 56n);

const gate = (selector: number, rights: number): bigint =>
  BigInt(Place.landing) | (BigInt(selector) << 16n) | (BigInt(rights) << 40n);

/** Types of system descriptors (Intel SDM vol. 3, table 3-2). */
const SystemType = {
  busyTss16: 0x83,
  ldt: 0x82,
  tss: 0x89,
  busyTss: 0x8b,
  callGate: 0x8c,
  reserved: 0x80,
} as const;
const BUSY = SystemType.busyTss & ~SystemType.tss;

/** Selectors at privilege levels 0 to 3; SYSENTER and SYSEXIT ask for 0 and 3 to be neighbours. */
export const codeSelectors = [0x08, 0x29, 0x3a, 0x1b] as const;
export const dataSelectors = [0x10, 0x31, 0x42, 0x23] as const;
const LDT_SELECTOR = 0x78;
const TSS_SELECTOR = 0x80;
const TSS_LIMIT = 0x67;
const BIT_MAP_BYTES = 0x21;
const LDT_BYTES = 0x20;

const gdt: readonly bigint[] = [
  0n,
  segment(FLAT_CODE),
  segment(FLAT_DATA),
  segment(FLAT_CODE | level(3)),
  segment(FLAT_DATA | level(3)),
  segment(FLAT_CODE | level(1)),
  segment(FLAT_DATA | level(1)),
  segment(FLAT_CODE | level(2)),
  segment(FLAT_DATA | level(2)),
  segment(FLAT_CODE | CONFORMING),
  segment((FLAT_CODE | level(3)) & ~READABLE),
  segment((FLAT_DATA | level(3)) & ~WRITABLE),
  segment(FLAT_DATA | level(3) | EXPAND_DOWN, 0),
  segment((FLAT_DATA | level(3)) & ~PRESENT),
  segment((FLAT_CODE | level(3)) & ~PRESENT),
  segment(SystemType.ldt, LDT_BYTES - 1, Place.ldt),
  segment(SystemType.tss, TSS_LIMIT + BIT_MAP_BYTES, Place.tss),
  segment(SystemType.tss, TSS_LIMIT, Place.otherTss),
  gate(0x08, SystemType.callGate | level(3)),
  gate(0x08, SystemType.callGate),
  gate(0x48, SystemType.callGate | level(3)),
  gate(0x08, (SystemType.callGate | level(3)) & ~PRESENT),
  segment(SystemType.busyTss16, 0x2b, Place.otherTss),
  segment(SystemType.reserved),
];
const ldt: readonly bigint[] = [0n, segment(FLAT_DATA | level(3)), segment(FLAT_CODE | level(3)), 0n];

/** One selector of every kind of descriptor, RPL 0: of the GDT, behind its end, and two of the LDT. */
export const everySelector: readonly number[] = [
  ...gdt.map((_, index) => index * 8),
  gdt.length * 8,
  0x0c,
  0x14,
  LDT_BYTES | 4,
];

export interface MemoryPart {
  readonly address: number;
  readonly bytes: Uint8Array;
}

export const tables = {
  gdtr: { base: Place.gdt, limit: gdt.length * 8 - 1 },
  idtr: { base: Place.idt, limit: 0x7ff },
  ldtr: { selector: LDT_SELECTOR, base: Place.ldt, limit: LDT_BYTES - 1, rights: SystemType.ldt },
  tr: {
    selector: TSS_SELECTOR,
    base: Place.tss,
    limit: TSS_LIMIT + BIT_MAP_BYTES,
    rights: SystemType.busyTss,
  },
} as const;

/** Descriptor tables and task state segments; the current TSS as LTR finds it or, `loaded`, as it leaves it. */
export function tableMemory(loaded: boolean): MemoryPart[] {
  const globals = [...gdt];
  if (loaded) globals[TSS_SELECTOR / 8] = globals[TSS_SELECTOR / 8]! | (BigInt(BUSY) << 40n);
  return [
    { address: Place.gdt, bytes: descriptorBytes(globals) },
    { address: Place.ldt, bytes: descriptorBytes(ldt) },
    { address: Place.tss, bytes: taskState(true) },
    { address: Place.otherTss, bytes: taskState(false) },
  ];
}

function descriptorBytes(descriptors: readonly bigint[]): Uint8Array {
  return new Uint8Array(BigUint64Array.from(descriptors).buffer);
}

/** A 32-bit TSS (Intel SDM vol. 3, figure 7-2): the current one has a bit map, the other a task to switch to. */
function taskState(current: boolean): Uint8Array {
  const bytes = new Uint8Array(TSS_LIMIT + 1 + (current ? BIT_MAP_BYTES + 3 : 0));
  const view = new DataView(bytes.buffer);
  for (const [ring, pointer] of Place.innerStacks.entries()) {
    view.setUint32(4 + 8 * ring, pointer, true);
    view.setUint32(8 + 8 * ring, dataSelectors[ring]!, true);
  }
  view.setUint16(0x66, TSS_LIMIT + 1, true);
  if (current) {
    bytes.fill(0xff, TSS_LIMIT + 1, TSS_LIMIT + 1 + BIT_MAP_BYTES);
    bytes[TSS_LIMIT + 1 + ALLOWED_PORT / 8] = 0xf0;
    return bytes;
  }
  view.setUint32(0x20, Place.landing, true);
  view.setUint32(0x24, 2, true);
  view.setUint32(0x38, Place.stack, true);
  for (const field of [0x48, 0x50, 0x54, 0x58, 0x5c]) view.setUint32(field, dataSelectors[0], true);
  view.setUint32(0x4c, codeSelectors[0], true);
  view.setUint32(0x60, LDT_SELECTOR, true);
  return bytes;
}
