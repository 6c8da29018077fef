import { Entry, IDT_LIMIT, LDT_LIMIT, TSS_LIMIT, World } from './world.ts';

/** A descriptor as its two doublewords (Intel SDM vol. 3, 3.4.5). */
export interface Descriptor {
  readonly low: number;
  readonly high: number;
}

/** Type nibble with the S bit, as it stands in the access byte. */
interface Kind {
  readonly name: string;
  readonly type: number;
  /** Call, interrupt and task gates: the fields hold a selector and an offset. */
  readonly gate?: boolean;
  /** Sampled also as not present. */
  readonly absent?: boolean;
  /** Limit of FFFFh bytes instead of 4 GiB. */
  readonly small?: boolean;
}

const CODE_OR_DATA = 0x10;

/** The kinds of descriptor that the protection rules tell apart. */
const kinds: readonly Kind[] = [
  { name: 'writable data', type: CODE_OR_DATA | 0x3, absent: true },
  { name: 'readable code', type: CODE_OR_DATA | 0xb, absent: true },
  { name: 'conforming code', type: CODE_OR_DATA | 0xf, absent: true },
  { name: 'read-only data', type: CODE_OR_DATA | 0x1, small: true },
  { name: 'writable data not yet accessed', type: CODE_OR_DATA | 0x2 },
  { name: 'expand-down data', type: CODE_OR_DATA | 0x7, small: true },
  { name: 'execute-only code', type: CODE_OR_DATA | 0x9 },
  { name: 'readable code not yet accessed', type: CODE_OR_DATA | 0xa },
  { name: 'call gate', type: 0xc, gate: true, absent: true },
  { name: 'LDT', type: 0x2 },
  { name: 'available TSS', type: 0x9, absent: true },
  { name: 'busy TSS', type: 0xb },
  { name: 'task gate', type: 0x5, gate: true },
  { name: 'interrupt gate', type: 0xe, gate: true },
  { name: 'reserved type', type: 0x0 },
];

/** A descriptor of the sample, with the selector index that names it in both descriptor tables. */
export interface Sample {
  readonly index: number;
  readonly name: string;
  readonly descriptor: Descriptor;
}

const PRESENT = 0x80;
const FLAT = 0xfffff;
/** Granularity and default size: 4 KiB units, 32 bits. */
const BIG = 0xc;
const SMALL = 0x4;

function segment(base: number, limit: number, access: number, flags: number): Descriptor {
  return {
    low: ((limit & 0xffff) | (base << 16)) >>> 0,
    high:
      (((base >>> 16) & 0xff) | (access << 8) | (limit & 0xf0000) | (flags << 20) | (base & 0xff000000)) >>>
      0,
  };
}

function gate(selector: number, offset: number, access: number): Descriptor {
  return {
    low: ((offset & 0xffff) | (selector << 16)) >>> 0,
    high: ((offset & 0xffff0000) | (access << 8)) >>> 0,
  };
}

function describe(kind: Kind, level: number, present: boolean): Descriptor {
  const access = (present ? PRESENT : 0) | (level << 5) | kind.type;
  if (kind.gate === true) {
    const selector = kind.type === 0x5 ? Entry.tss << 3 : (Entry.code + 2 * level) << 3;
    return gate(selector, World.target, access);
  }
  if (kind.type === 0x2) return segment(World.ldt, LDT_LIMIT, access, 0);
  if (kind.type === 0x9 || kind.type === 0xb) return segment(World.tss, TSS_LIMIT, access, 0);
  return kind.small === true ? segment(0, 0xffff, access, SMALL) : segment(0, FLAT, access, BIG);
}

/** Privilege level × kind × presence, in a fixed order. */
export const samples: readonly Sample[] = kinds.flatMap((kind, row) =>
  [0, 1, 2, 3].flatMap((level) =>
    [true, false].flatMap((present): Sample[] => {
      if (!present && kind.absent !== true) return [];
      const index = Entry.samples + row * 8 + level * 2 + (present ? 0 : 1);
      const name = `${kind.name}, DPL ${level}${present ? '' : ', not present'}`;
      return [{ index, name, descriptor: describe(kind, level, present) }];
    }),
  ),
);

/** The descriptor as the monitor's shadow table holds it: DPL 0 becomes `ring`, a flat limit ends 4 MiB below the top. */
function deprivilegedDescriptor({ low, high }: Descriptor, ring: number): Descriptor {
  const dpl = (high >>> 13) & 3;
  const access = dpl < ring ? (high & ~0x6000) | (ring << 13) : high;
  const flat = (high & 0x00800000) !== 0 && (high & 0x000f0000) === 0x000f0000 && (low & 0xffff) === 0xffff;
  if (!flat || (high & 0x1000) === 0) return { low, high: access >>> 0 };
  return { low: ((low & 0xffff0000) | 0xfbff) >>> 0, high: access >>> 0 };
}

/** Both worlds' tables for a monitor that runs guest kernels at `ring`. */
export function buildMemory(ring: number): Uint8Array {
  const memory = new Uint8Array(World.end);
  const view = new DataView(memory.buffer);
  const put = (address: number, { low, high }: Descriptor): void => {
    view.setUint32(address, low, true);
    view.setUint32(address + 4, high, true);
  };
  const guest = new Map<number, Descriptor>();
  for (const level of [0, 1, 2, 3]) {
    guest.set(Entry.code + 2 * level, segment(0, FLAT, 0x9b | (level << 5), BIG));
    guest.set(Entry.data + 2 * level, segment(0, FLAT, 0x93 | (level << 5), BIG));
  }
  guest.set(Entry.tss, segment(World.tss, TSS_LIMIT, 0x8b, 0));
  guest.set(Entry.ldt, segment(World.ldt, LDT_LIMIT, 0x82, 0));
  for (const sample of samples) guest.set(sample.index, sample.descriptor);
  for (const [index, descriptor] of guest) {
    put(World.gdt + 8 * index, descriptor);
    put(World.monitorGdt + 8 * index, deprivilegedDescriptor(descriptor, ring));
  }
  for (const level of [0, 1, 2, 3]) {
    const code = segment(0, FLAT, 0x9b | (level << 5), BIG);
    const data = segment(0, FLAT, 0x93 | (level << 5), BIG);
    for (const [index, descriptor] of [
      [Entry.code + 2 * level, code],
      [Entry.data + 2 * level, data],
    ] as const) {
      put(World.ldt + 8 * index, descriptor);
      put(World.monitorLdt + 8 * index, deprivilegedDescriptor(descriptor, ring));
    }
  }
  put(World.monitorGdt + 8 * Entry.monitorTss, segment(World.monitorTss, TSS_LIMIT, 0x8b, 0));
  put(World.monitorGdt + 8 * Entry.monitorLdt, segment(World.monitorLdt, LDT_LIMIT, 0x82, 0));
  put(World.monitorGdt + 8 * Entry.monitorCode, segment(0, FLAT, 0x9b, BIG));
  put(World.monitorGdt + 8 * Entry.monitorData, segment(0, FLAT, 0x93, BIG));
  for (let vector = 0; vector < (IDT_LIMIT + 1) / 8; vector++) {
    // interrupt gates, open to every ring
    put(World.idt + 8 * vector, gate(Entry.code << 3, World.target, 0xee));
    put(World.monitorIdt + 8 * vector, gate(Entry.monitorCode << 3, World.target, 0xee));
  }
  taskState(view, World.tss, (Entry.data << 3) | 0, World.outerStack);
  taskState(view, World.monitorTss, Entry.monitorData << 3, World.monitorStack);
  return memory;
}

/** Stack of rings 0 to 2, and an I/O bitmap of all ones. */
function taskState(view: DataView, address: number, stackSegment: number, stack: number): void {
  view.setUint32(address + 4, stack, true);
  view.setUint16(address + 8, stackSegment, true);
  for (const level of [1, 2]) {
    view.setUint32(address + 4 + 8 * level, stack, true);
    view.setUint16(address + 8 + 8 * level, ((Entry.data + 2 * level) << 3) | level, true);
  }
  view.setUint16(address + 0x66, 0x68, true);
  for (let offset = 0x68; offset <= TSS_LIMIT; offset++) view.setUint8(address + offset, 0xff);
}
