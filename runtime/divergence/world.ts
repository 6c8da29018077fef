import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { assemble } from '../assembly/assemble.ts';
import type { Random } from './random.ts';
import { Index, selectorConstants, selectorOf } from './selectors.ts';
import { fillImage, type Places } from './world-image.ts';

const SOURCE = fileURLToPath(new URL('../guests/divergence/world.asm', import.meta.url));

/** Bytes of a chunk of code; handlers go on at the next one. */
export const CHUNK_BYTES = 16;
/** Guest-physical memory of a random program. */
export const WORLD_BYTES = 0x100000;
/** The world's image goes up to here. */
const IMAGE_END = 0x40000;
const CODE_BYTES = 0x2000;

const FLAT = 0xfffff;
/** Flags of a descriptor: granularity and default size; default size alone. */
const BIG = 0xc;
const SMALL = 0x4;

/** Assembled tables and handlers, to be filled in for each program. */
export class World implements Places {
  readonly labels: ReadonlyMap<string, number>;
  readonly origin: number;
  readonly #bytes: Uint8Array;

  constructor() {
    const { bytes, labels, origin } = assemble(readFileSync(SOURCE, 'utf8'), SOURCE, {
      constants: selectorConstants,
    });
    this.origin = origin;
    this.labels = new Map([...labels].filter(([name]) => !name.includes('.')));
    const image = new Uint8Array(IMAGE_END - origin);
    image.set(bytes);
    this.#bytes = image;
    for (const [index, words] of segments()) {
      this.#descriptor('gdt', index, words);
      if (index < Index.tssA || index >= Index.gate0) this.#descriptor('ldt', index, words);
    }
    this.#systemDescriptors();
    this.#interruptTable();
    this.#tasks();
  }

  /** Address of a label. */
  at(label: string): number {
    const address = this.labels.get(label);
    if (address === undefined) throw new RangeError(`the world of random programs has no ${label}`);
    return address;
  }

  /** Most bytes of code. */
  get codeBytes(): number {
    return CODE_BYTES;
  }

  /** The image of a program: the world with its code and what the seed makes different. */
  image(code: Uint8Array, random: Random): Uint8Array {
    const bytes = this.#bytes.slice();
    fillImage(this, bytes, code, random);
    return bytes;
  }

  #descriptor(table: 'gdt' | 'ldt' | 'idt', index: number, [low, high]: readonly [number, number]): void {
    const bytes = this.at(`${table}_bytes`);
    if (index * 8 >= bytes) return;
    this.#word(this.at(table) + index * 8, low);
    this.#word(this.at(table) + index * 8 + 4, high);
  }

  #word(address: number, value: number): void {
    new DataView(this.#bytes.buffer).setUint32(address - this.origin, value >>> 0, true);
  }

  #systemDescriptors(): void {
    const tss = (label: string, bytes: number, access: number) =>
      segment(this.at(label), bytes - 1, access, 0);
    this.#descriptor('gdt', Index.tssA, tss('tss_a', this.at('tss_a_end') - this.at('tss_a'), 0x89));
    this.#descriptor('gdt', Index.tssB, tss('tss_b', 0x68, 0xe9));
    this.#descriptor('gdt', Index.tssC, tss('tss_c', 0x68, 0x89));
    this.#descriptor('gdt', Index.tssD, tss('tss_d', 0x2c, 0xe1));
    this.#descriptor('gdt', Index.ldt, segment(this.at('ldt'), this.at('ldt_bytes') - 1, 0x82, 0));
    for (const table of ['gdt', 'ldt'] as const) {
      const call = (index: number, target: number, label: string, access: number, parameters = 0) =>
        this.#descriptor(table, index, gate(selectorOf(target), this.at(label), access, parameters));
      call(Index.gate0, Index.code0, 'gate_return', 0xec);
      call(Index.gate1, Index.code1, 'gate_return_2', 0xec, 2);
      call(Index.gate2, Index.code2, 'stay', 0xcc);
      call(Index.gate16, Index.code0, 'gate_return_16', 0xe4);
      call(Index.gateConforming, Index.conforming0, 'gate_return', 0xec);
      call(Index.gateAbsent, Index.code0, 'gate_return', 0x6c);
      this.#descriptor(table, Index.taskGate, gate(selectorOf(Index.tssB), 0, 0xe5));
    }
  }

  #interruptTable(): void {
    const put = (vector: number, code: number, label: string, access: number) =>
      this.#descriptor('idt', vector, gate(selectorOf(code), this.at(label), access));
    for (let vector = 0; vector < 0x20; vector++) {
      put(vector, Index.code0, WITH_ERROR.has(vector) ? 'skip_error' : 'skip', vector < 6 ? 0xee : 0x8e);
    }
    put(8, Index.tssC, 'double_fault', 0x85);
    for (let vector = 0x20; vector < 0x30; vector++) put(vector, Index.code0, 'device', 0x8e);
    put(0x40, Index.code0, 'to_ring0', 0xee);
    put(0x41, Index.code0, 'return', 0xef);
    put(0x42, Index.code0, 'skip_16', 0xe6);
    put(0x43, Index.code1, 'stay', 0xee);
    put(0x44, Index.code2, 'stay', 0xef);
    put(0x45, Index.conforming0, 'return', 0xee);
    put(0x46, Index.tssB, 'return', 0xe5);
    put(0x47, Index.code0, 'return', 0x8e);
    put(0x48, Index.code3, 'return', 0xee);
  }

  #tasks(): void {
    for (const [label, entry, stack] of [
      ['tss_a', 'over', 'stack0'],
      ['tss_b', 'task_return', 'stack_b'],
      ['tss_c', 'double_fault', 'stack_c'],
    ] as const) {
      const tss = this.at(label);
      for (const level of [0, 1, 2]) {
        this.#word(tss + 4 + 8 * level, this.at(`stack${level}`));
        this.#word(tss + 8 + 8 * level, selectorOf(Index.data0 + 2 * level, level));
      }
      this.#word(tss + 0x1c, this.at('directory'));
      this.#word(tss + 0x20, this.at(entry));
      this.#word(tss + 0x24, 2);
      this.#word(tss + 0x38, this.at(stack));
      for (const offset of [0x48, 0x54, 0x58, 0x5c]) this.#word(tss + offset, selectorOf(Index.data3, 3));
      this.#word(tss + 0x4c, selectorOf(Index.code0));
      this.#word(tss + 0x50, selectorOf(Index.data0));
      this.#word(tss + 0x60, selectorOf(Index.ldt));
      this.#word(tss + 0x64, 0xffff0000);
    }
    this.#word(this.at('tss_a') + 0x64, (this.at('tss_a_ports') - this.at('tss_a')) << 16);
    this.#bytes[this.at('tss_a_end') - this.origin - 1] = 0xff;
    const words = [0, this.at('stack0'), selectorOf(Index.data0), 0, 0, 0, 0, this.at('code'), 2, 0, 0, 0, 0];
    const rest = [this.at('stack_b'), 0, 0, 0, 0x43, selectorOf(Index.code0), selectorOf(Index.data0), 0x43];
    const view = new DataView(this.#bytes.buffer);
    for (const [n, value] of [...words, ...rest, selectorOf(Index.ldt)].entries())
      view.setUint16(this.at('tss_d') - this.origin + 2 * n, value, true);
  }
}

const WITH_ERROR: ReadonlySet<number> = new Set([8, 10, 11, 12, 13, 14, 17]);

function segments(): [number, readonly [number, number]][] {
  const flat = (access: number) => segment(0, FLAT, access, BIG);
  return [
    ...[0, 1, 2, 3].flatMap((level): [number, readonly [number, number]][] => [
      [Index.code0 + 2 * level, flat(0x9b | (level << 5))],
      [Index.data0 + 2 * level, flat(0x93 | (level << 5))],
    ]),
    [Index.conforming0, flat(0x9e)],
    [Index.conforming3, flat(0xfe)],
    [Index.code16, segment(0, 0xffff, 0x9a, 0)],
    [Index.data16, segment(0, 0xffff, 0x92, 0)],
    [Index.readOnly3, flat(0xf1)],
    [Index.expandDown, segment(0, 0x0f, 0x97, BIG)],
    [Index.executeOnly, flat(0x98)],
    [Index.absent, flat(0x13)],
    [Index.untouched3, flat(0xf2)],
    [Index.small, segment(0xd000, 0xfff, 0xf3, SMALL)],
    [Index.code16of3, segment(0, 0xffff, 0xfa, 0)],
    [Index.data16of3, segment(0, 0xffff, 0xf2, 0)],
    [Index.reserved, flat(0x80)],
    [Index.expandDown16, segment(0, 0xfff, 0xf6, 0)],
    [Index.untouchedCode, flat(0x9a)],
    [Index.absentCode, flat(0x1b)],
  ];
}

/** The two dwords of a segment descriptor (Intel SDM vol. 3, figure 3-8). */
function segment(base: number, limit: number, access: number, flags: number): readonly [number, number] {
  const low = ((base & 0xffff) << 16) | (limit & 0xffff);
  const high =
    (base & 0xff000000) | (flags << 20) | (limit & 0xf0000) | (access << 8) | ((base >>> 16) & 0xff);
  return [low >>> 0, high >>> 0];
}

/** Those of a gate (figures 5-8 and 6-2). */
function gate(selector: number, offset: number, access: number, parameters = 0): readonly [number, number] {
  return [
    ((selector << 16) | (offset & 0xffff)) >>> 0,
    ((offset & 0xffff0000) | (access << 8) | parameters) >>> 0,
  ];
}
