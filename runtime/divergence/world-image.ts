import { Field } from '../../generated/state.ts';
import type { Random } from './random.ts';
import { anySelector, anyValue, linearAddress } from './random-values.ts';

const FIRST_DATA_PAGE = 0x10;
const PAGES = 64;
const LAST_DIRECTORY = 1023;
const ALL = 7;
const LARGE = 0xe7;
const { PE, ET, PG, WP } = Field.cr0;
const { PSE, PAE } = Field.cr4;

/** Where things of the world are. */
export interface Places {
  /** Address of the image's first byte. */
  readonly origin: number;
  /** Address of a label. */
  at(label: string): number;
}

/** Puts code, page tables, data and the first registers into a copy of the world. */
export function fillImage(world: Places, bytes: Uint8Array, code: Uint8Array, random: Random): void {
  const view = new DataView(bytes.buffer);
  const put = (address: number, value: number): void =>
    view.setUint32(address - world.origin, value >>> 0, true);
  bytes.set(code, world.at('code') - world.origin);
  put(world.at('code_bytes'), code.length);
  pageTables(world, put, random);
  for (let address = world.at('pool'); address < world.at('data'); address += 8) {
    put(address, world.at('code') + 16 * random.below(code.length / 16));
    put(address + 4, anySelector(random));
  }
  for (let address = world.at('data'); address < world.at('data') + 0x1000; address += 4)
    put(address, anyValue(random));
  for (let page = FIRST_DATA_PAGE; page < PAGES; page++) {
    for (let n = 0; n < 4; n++) put(page * 0x1000 + 4 * random.below(0x400), anyValue(random));
  }
  if (random.below(3) === 0) put(world.at('timer_count'), 200 + random.below(2000));
  const paging = random.pick('none', 'plain', 'plain', 'extended');
  const writeProtect = random.below(2) === 0 ? WP : 0;
  put(world.at('first_cr0'), paging === 'none' ? PE | ET : (PE | ET | PG | writeProtect) >>> 0);
  put(world.at('first_cr3'), world.at(paging === 'extended' ? 'pointers' : 'directory'));
  put(world.at('first_cr4'), (paging === 'extended' ? PAE : 0) | (random.below(4) === 0 ? 0 : PSE));
  for (let n = 0; n < 7; n++) {
    const value = random.below(2) === 0 ? linearAddress(random) : anyValue(random);
    put(world.at('first_registers') + 4 * n, value);
  }
}

/** Identity mapping of the world, data pages with any rights; the same again higher up, and large pages. */
function pageTables(world: Places, put: (address: number, value: number) => void, random: Random): void {
  for (let page = 0; page < PAGES; page++) {
    for (const table of ['table', 'table2'] as const) {
      put(world.at(table) + 4 * page, entryFor(page, random));
    }
    put(world.at('pae_table') + 8 * page, entryFor(page, random));
  }
  for (const directory of ['directory', 'directory2'] as const) {
    const first = world.at('table') + ALL;
    const other = world.at(directory === 'directory' ? 'table' : 'table2') + ALL;
    const entries = [
      [0, first],
      [1, random.pick(LARGE, LARGE, 0x83, 0x87)],
      [2, other],
      [3, 0],
      [LAST_DIRECTORY, other],
    ] as const;
    for (const [index, entry] of entries) put(world.at(directory) + 4 * index, entry);
  }
  for (let n = 0; n < 4; n++) put(world.at('pointers') + 8 * n, world.at('pae_directory') + 1);
  put(world.at('pae_directory'), world.at('pae_table') + ALL);
  put(world.at('pae_directory') + 8 * 2, LARGE);
  put(world.at('pae_directory') + 8 * 511, world.at('pae_table') + ALL);
}

function entryFor(page: number, random: Random): number {
  const frame = page * 0x1000;
  if (page < FIRST_DATA_PAGE || random.below(3) !== 0) return frame + ALL;
  return frame + random.pick(0, 1, 3, 5, 7) + random.pick(0, 0x20, 0x60);
}
