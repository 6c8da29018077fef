import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { assemble } from '../assembly/assemble.ts';
import type { ModelRow } from '../engine/architecture.ts';
import { flagMask, isComparable, type Observation, observationOf, stateHash } from './observation.ts';
import { type Cell, type Pattern, patterns } from './pattern.ts';
import { CR0_BASE, type Setting } from './setting.ts';
import { hasSystemCalls, type Vector } from './vector.ts';
import { codeSelectors, dataSelectors, tableMemory } from './world.ts';

export const ROM_BYTES = 0x1_0000;
const ROM_BASE = 0xf_0000;
/** The program fills the end of the ROM, its reset vector included. */
const PROGRAM_BYTES = 0x1000;
const HEADER_BYTES = 0x40;
const ENTRIES_PER_GROUP = 255;
const NO_ERROR = 0xffff;
const COMPARED = 0x80;
const VALUE_CELL = 0xffffff01;
const STACK_SELECTOR_CELL = 0xffffff02;
const VIRTUAL_8086 = 0x20000;
const source = fileURLToPath(new URL('rom.asm', import.meta.url));

/** A vector that the ROM holds, and what it is to see. */
interface Entry {
  readonly vector: Vector;
  readonly observation: Observation;
}

/** The ROM and the vectors it holds, by their numbers there. */
export interface VectorRom {
  readonly image: Uint8Array;
  readonly vectors: readonly Vector[];
}

/**
 * A 64 KiB image, seen at F0000h and below 4 GiB, that executes vectors on the processor it is reset on and prints on
 * port E9h what differs. Its program is rom.asm; the tables before it are what that reads.
 * @throws Error when the vectors do not fit
 */
export function vectorRom(model: ModelRow, all: readonly Vector[]): VectorRom {
  const entries = all.flatMap((vector): Entry[] => {
    const observation = observationOf(vector);
    return observation === undefined ? [] : [{ vector, observation }];
  });
  const image = new Image();
  const masks = numbered<number>((mask) => String(mask));
  const settings = numbered<Setting>((setting) => JSON.stringify(setting));
  const codes = new Map<string, number>();
  const codeBytes: number[] = [];
  const codeOf = (code: Uint8Array): number => {
    const known = codes.get(String(code));
    if (known !== undefined) return known;
    const offset = codeBytes.length;
    codes.set(String(code), offset);
    codeBytes.push(code.length, ...code);
    return offset;
  };
  const groups = groupsOf(entries);
  const stream = new ByteList();
  for (const group of groups) {
    const { vector } = group[0]!;
    stream.word(codeOf(vector.code));
    stream.byte(masks.number(flagMask(vector)) | (isComparable(vector) ? COMPARED : 0));
    stream.byte(settings.number(vector.setting));
    stream.byte(patterns.indexOf(vector.pattern));
    stream.byte(group.length);
    for (const { vector: own, observation } of group) {
      stream.word(own.value);
      stream.byte(observation.vector);
      stream.byte(observation.offset);
      stream.word(observation.error ?? NO_ERROR);
      stream.word(stateHash(observation.state));
    }
  }
  const header = [
    entries.length,
    image.place(stream.bytes),
    image.place(codeBytes),
    image.place(settings.list.flatMap(settingBytes)),
    image.place(patterns.flatMap(patternBytes)),
    image.place(masks.list.flatMap(dword)),
    image.place(copies(image)),
    hasSystemCalls(model) ? 1 : 0,
    model.cr4 === 0 ? 0 : 1,
  ];
  image.finish(header.flatMap(dword));
  return { image: image.bytes, vectors: groups.flat().map(({ vector }) => vector) };
}

/** Entries that share code, setting and pattern, in order. */
function groupsOf(entries: readonly Entry[]): Entry[][] {
  const groups = new Map<string, Entry[][]>();
  for (const entry of entries) {
    const { code, setting, pattern, facts } = entry.vector;
    const key = `${facts.index} ${code} ${JSON.stringify(setting)} ${patterns.indexOf(pattern)}`;
    const list = groups.get(key) ?? [];
    if (list.length === 0) groups.set(key, list);
    const last = list.at(-1);
    if (last === undefined || last.length === ENTRIES_PER_GROUP) list.push([entry]);
    else last.push(entry);
  }
  return [...groups.values()].flat();
}

/** Selectors and flags that the tested code starts with. */
function settingBytes({ mode, cpl, iopl, interrupts, cr0, cr4 }: Setting): number[] {
  const v86 = mode === 'v86';
  const flags = 2 | (iopl << 12) | (interrupts ? 0x200 : 0) | (v86 ? VIRTUAL_8086 : 0);
  const kind = v86 ? 2 : cpl === 0 ? 0 : 1;
  const words = [
    kind,
    v86 ? 0 : codeSelectors[cpl]!,
    v86 ? 0 : dataSelectors[cpl]!,
    flags,
    CR0_BASE | cr0,
    cr4,
  ];
  return words.flatMap(dword);
}

function patternBytes({ stack, data, ecx }: Pattern): number[] {
  const cell = (value: Cell): number =>
    value === 'value' ? VALUE_CELL : value === 'stack-selector' ? STACK_SELECTOR_CELL : value;
  return [...stack.map(cell), ...data.map(cell), ecx].flatMap(dword);
}

/** Tables that are copied to memory before each vector: source, destination, doublewords; 0 ends them. */
function copies(image: Image): number[] {
  const parts = tableMemory(false).map(({ address, bytes }) => [
    image.place([...bytes]),
    address,
    bytes.length / 4,
  ]);
  return [...parts.flat(), 0].flatMap(dword);
}

function numbered<T>(keyOf: (item: T) => string): {
  readonly list: T[];
  readonly number: (item: T) => number;
} {
  const numbers = new Map<string, number>();
  const list: T[] = [];
  const number = (item: T): number => {
    const known = numbers.get(keyOf(item));
    if (known !== undefined) return known;
    numbers.set(keyOf(item), list.length);
    return list.push(item) - 1;
  };
  return { list, number };
}

function dword(value: number): number[] {
  return [0, 8, 16, 24].map((shift) => (value >>> shift) & 0xff);
}

class ByteList {
  readonly bytes: number[] = [];

  byte(value: number): void {
    this.bytes.push(value & 0xff);
  }

  word(value: number): void {
    this.bytes.push(value & 0xff, (value >>> 8) & 0xff);
  }
}

/** Tables from the bottom, the program at the top. */
class Image {
  readonly bytes = new Uint8Array(ROM_BYTES);
  #end = HEADER_BYTES;

  /** @returns the address of the bytes in the first megabyte */
  place(bytes: readonly number[]): number {
    const address = this.#end;
    this.#end += (bytes.length + 3) & ~3;
    if (this.#end > ROM_BYTES - PROGRAM_BYTES) throw new Error(`the vectors do not fit: ${this.#end} bytes`);
    this.bytes.set(bytes, address);
    return ROM_BASE + address;
  }

  finish(header: readonly number[]): void {
    this.bytes.set(header, 0);
    const { bytes, origin } = assemble(readFileSync(source, 'utf8'), source);
    this.bytes.set(bytes, origin - ROM_BASE);
  }
}
