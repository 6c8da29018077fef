import { Field, FlagMask } from '../../generated/state.ts';
import type { Random } from './random.ts';
import { anySelector, anyValue, FIRST_PAGE, linearAddress, PAGES } from './random-values.ts';
import { Index, selectorOf } from './selectors.ts';
import type { World } from './world.ts';

const LAST_DIRECTORY = 1023;
const { PE, MP, EM, TS, ET, NE, WP, AM, PG } = Field.cr0;
const { VME, PVI, TSD, DE, PSE, PAE, PGE } = Field.cr4;
const PORTS = [
  0x20, 0x21, 0x40, 0x43, 0x60, 0x61, 0x64, 0x70, 0x71, 0x80, 0xa1, 0x3d4, 0x3f8, 0x3fb, 0x3fd, 0xf4,
];
/** Vectors: exceptions, devices, the gates of the world, and beyond the table. */
const VECTORS = [0, 1, 3, 4, 5, 6, 7, 0x10, 0x20, 0x41, 0x41, 0x42, 0x43, 0x44, 0x45, 0x47, 0x48, 0x60];
const ACCESS = [
  0x80, 0x82, 0x89, 0x8b, 0x90, 0x92, 0x93, 0x96, 0x98, 0x9a, 0x9b, 0x9e, 0x8c, 0x8e, 0x8f, 0x85, 0,
];

const codes = [Index.code0, Index.code1, Index.code2, Index.code3, Index.conforming0, Index.conforming3];
const stacks = [
  Index.data0,
  Index.data1,
  Index.data2,
  Index.data3,
  Index.expandDown,
  Index.data16,
  Index.small,
];
const gates = [Index.gate0, Index.gate1, Index.gate2, Index.gate16, Index.gateConforming, Index.taskGate];

/** Mostly a descriptor of the kind that is wanted, at the level that it is for. */
function selectorOfKind(random: Random, kind: readonly number[]): number {
  if (random.below(8) === 0) return anySelector(random);
  const place = random.below(kind.length);
  const level = place < 4 && random.below(6) !== 0 ? place : random.below(4);
  return selectorOf(kind[place]!, level) | (random.below(8) === 0 ? 4 : 0);
}

function flagImage(random: Random): number {
  let image = 2;
  const often = [FlagMask.CF, FlagMask.ZF, FlagMask.IF, FlagMask.IF, FlagMask.DF];
  for (const flag of often) if (random.below(3) === 0) image |= flag;
  if (random.below(4) === 0) image |= random.below(4) * 0x1000;
  const seldom = [
    FlagMask.TF,
    FlagMask.NT,
    FlagMask.RF,
    FlagMask.AC,
    FlagMask.ID,
    FlagMask.VIF,
    FlagMask.VIP,
  ];
  for (const flag of seldom) if (random.below(16) === 0) image |= flag;
  return image;
}

/** Bits of a word, each with a chance of one in so many. */
function someOf(random: Random, bits: readonly number[], chance: number): number {
  return bits.reduce((word, bit) => (random.below(chance) === 0 ? word | bit : word), 0);
}

function pageEntry(random: Random): number {
  const frame = FIRST_PAGE + random.below(PAGES);
  return frame * 0x1000 + someOf(random, [0x20, 0x40, 0x100], 3) + random.pick(0, 1, 3, 5, 7, 7, 7);
}

/** What the words in capitals of the phrases stand for. `_B` and `_W` at their ends tell the width. */
export class PhraseValues {
  readonly #random: Random;
  readonly #world: World;
  /** Address of the chunk after the phrase. */
  next = 0;

  constructor(random: Random, world: World) {
    this.#random = random;
    this.#world = world;
  }

  value(parameter: string): number {
    const draw = draws[parameter.replace(/_[BW]$/, '')];
    if (draw === undefined) throw new RangeError(`a phrase has a parameter ${parameter} that nothing draws`);
    const value = draw(this.#random, this.#world, this.next);
    if (parameter.endsWith('_B')) return value & 0xff;
    return parameter.endsWith('_W') ? value & 0xffff : value >>> 0;
  }
}

type Draw = (random: Random, world: World, next: number) => number;

const draws: Readonly<Record<string, Draw>> = {
  NEXT: (_random, _world, next) => next,
  VALUE: anyValue,
  LINEAR: linearAddress,
  COUNT: (random) => random.below(20),
  PARAMETERS: anyValue,
  LEAF: (random) => random.below(4),
  SEGMENT: (random) => random.pick(0, 0xe80, 0xf00, 0x1000, 0x2fff, 0xffff),
  SELECTOR: anySelector,
  CODE_SELECTOR: (random) => selectorOfKind(random, codes),
  STACK_SELECTOR: (random) => selectorOfKind(random, stacks),
  TABLE_SELECTOR: (random) =>
    random.pick(selectorOf(Index.ldt), selectorOf(Index.ldt), 0, anySelector(random)),
  GATE: (random) => selectorOf(random.of(gates), random.below(4)) | (random.below(6) === 0 ? 4 : 0),
  STACK: (random, { labels }) =>
    labels.get(random.pick('stack0', 'stack1', 'stack2', 'stack3'))! - 4 * random.below(4),
  FLAGS: flagImage,
  TASK_FLAGS: (random) => flagImage(random),
  VIRTUAL_FLAGS: (random) => flagImage(random) | FlagMask.VM | (random.below(3) === 0 ? 0 : 0x3000),
  INTERRUPT: (random) => random.of(VECTORS),
  TABLE_LIMIT: (random) => random.pick(0x1ff, 0x1ff, 0xff, 0x57, 0),
  DESCRIPTOR: (random, { labels }) => labels.get(random.pick('gdt', 'ldt'))! + 8 * (1 + random.below(28)) + 4,
  DESCRIPTOR_HIGH: (random) =>
    (random.pick(0x00cf0000, 0x00400000, 0) | (random.of(ACCESS) << 8) | (random.below(4) << 13)) >>> 0,
  ACCESS: (random) => random.of(ACCESS) | (random.below(4) << 5),
  CR0: (random) =>
    (PE | ET | PG | someOf(random, [WP], 2) | someOf(random, [MP, EM, TS, NE, AM], 8)) &
    (random.below(4) === 0 ? ~PG : ~0),
  CR3: (random, { labels }) =>
    labels.get(random.pick('directory', 'directory', 'directory2'))! + random.pick(0, 0, 8, 0x18),
  CR4: (random) =>
    someOf(random, [PSE, PGE], 2) |
    someOf(random, [VME, PVI, DE, TSD], 6) |
    (random.below(24) === 0 ? PAE : 0),
  STATUS: (random) => 1 | someOf(random, [MP, EM, TS], 4),
  PAGE_PLACE: (random, { labels }) =>
    labels.get(random.pick('table', 'table', 'table2'))! + 4 * (FIRST_PAGE + random.below(PAGES)),
  PAGE_ENTRY: pageEntry,
  EXTENDED_PLACE: (random, { labels }) => labels.get('pae_table')! + 8 * (FIRST_PAGE + random.below(PAGES)),
  DIRECTORY_PLACE: (random, { labels }) =>
    labels.get('directory')! + 4 * random.pick(1, 2, 3, LAST_DIRECTORY),
  DIRECTORY_ENTRY: (random, { labels }) =>
    random.pick(
      0x87,
      0xe7,
      0x83,
      0,
      labels.get('table')! + 7,
      labels.get('table2')! + 7,
      labels.get('table')! + 5,
    ),
  PORT: (random) => random.of(PORTS),
  BREAKPOINTS: (random) => (0x400 | random.below(0x100) | (random.below(0x100) << 16)) >>> 0,
};
