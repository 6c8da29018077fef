import type { Diagnostic } from '../diagnostic.ts';
import { originOf, type SourceFile } from '../load/source.ts';
import type { Origin } from '../semantics/tree.ts';
import type { SpecForm, Specification } from '../specification.ts';

/** Every combination of map, opcode byte, ModRM.reg and register-or-memory: one cell each. */
const CELLS = 2 * 256 * 8 * 2;

const cell = (map: number, byte: number, digit: number, memory: number): number =>
  ((map * 256 + byte) * 8 + digit) * 2 + memory;

function cellName(index: number): string {
  const memory = index & 1;
  const digit = (index >> 1) & 7;
  const byte = (index >> 4) & 0xff;
  const hex = byte.toString(16).toUpperCase().padStart(2, '0');
  return `${index >> 12 === 1 ? '0F ' : ''}${hex} /${digit} (${memory === 1 ? 'memory' : 'register'})`;
}

interface Undefined {
  readonly cells: readonly number[];
  readonly origin: Origin;
}

/**
 * Overlaps, shadowed forms and holes: every byte path is exactly one form (aliases and mandatory prefixes aside),
 * a prefix, or listed in isa/undefined.yaml, and nothing listed there is a form.
 */
export function checkOpcodeMap(spec: Specification, files: ReadonlyMap<string, SourceFile>): Diagnostic[] {
  const owners: SpecForm[][] = Array.from({ length: CELLS }, () => []);
  const found: Diagnostic[] = [];
  const reported = new Set<string>();
  for (const form of spec.forms) {
    for (const index of cellsOf(form)) {
      const other = owners[index]?.find((o) => o.prefix === form.prefix);
      owners[index]?.push(form);
      const key = `${other?.id} ${form.id}`;
      if (other === undefined || reported.has(key)) continue;
      reported.add(key);
      found.push({
        code: 'opcode-overlap',
        message: `${form.id} (${form.notation}) takes bytes that ${other.id} (${other.notation}) already has: ${cellName(index)}.`,
        origin: form.place,
        notes: [{ message: `${other.id} is here`, origin: other.place }],
      });
    }
  }
  const listed: (Undefined | undefined)[] = Array.from({ length: CELLS }, () => undefined);
  for (const entry of undefinedEntries(files, found)) {
    const clash = entry.cells.find((index) => (owners[index]?.length ?? 0) > 0);
    const form = clash === undefined ? undefined : owners[clash]?.[0];
    if (form !== undefined && clash !== undefined) {
      found.push({
        code: 'opcode-listed',
        severity: 'warning',
        message: `${cellName(clash)} is listed as undefined but ${form.id} describes it; the form counts. Narrow this line.`,
        origin: entry.origin,
        notes: [{ message: `${form.id} is here`, origin: form.place }],
      });
    }
    for (const index of entry.cells) listed[index] = entry;
  }
  const prefixes = prefixCells(spec);
  const holes = owners.flatMap((own, index) =>
    own.length === 0 && listed[index] === undefined && !prefixes.has(index) ? [index] : [],
  );
  const undefinedFile = files.get('isa/undefined.yaml');
  if (holes.length > 0 && undefinedFile !== undefined) {
    const lines = grouped(holes).map(
      (group) => `  - { opcode: "${pathOf(group)}"${sideOf(group)}, reason: "…" }`,
    );
    found.push({
      code: 'opcode-hole',
      message: `Nothing says what ${lines.length === 1 ? 'this byte path does' : `these ${lines.length} byte paths do`}. Describe it in a family file, or add to this list:\n${lines.join('\n')}`,
      origin: originOf(undefinedFile, ['undefined'], 'key'),
    });
  }
  return found;
}

function cellsOf(form: SpecForm): number[] {
  const bytes = form.plusRegister
    ? [...Array(8).keys()].slice(form.firstRegister).map((n) => form.opcode + n)
    : [form.opcode];
  const digits = form.digit < 0 ? [0, 1, 2, 3, 4, 5, 6, 7] : [form.digit];
  const sides = form.modrm === 'memory' ? [1] : form.modrm === 'register' ? [0] : [0, 1];
  return bytes.flatMap((byte) =>
    digits.flatMap((digit) => sides.map((side) => cell(form.map, byte, digit, side))),
  );
}

function undefinedEntries(files: ReadonlyMap<string, SourceFile>, found: Diagnostic[]): Undefined[] {
  const file = files.get('isa/undefined.yaml');
  const value = file?.value as { undefined?: Entry[]; later?: Entry[] } | undefined;
  return (['undefined', 'later'] as const).flatMap((key) =>
    (value?.[key] ?? []).flatMap((entry, i): Undefined[] => {
      if (file === undefined) return [];
      const origin = originOf(file, [key, i, 'opcode']);
      const cells = parsePath(entry);
      if (cells !== undefined) return [{ cells, origin }];
      found.push({
        code: 'opcode-notation',
        message: `${entry.opcode} is no byte path; write e.g. "0F 04", "0F 24..0F 27" or "FE /2../7".`,
        origin,
      });
      return [];
    }),
  );
}

interface Entry {
  opcode: string;
  mod?: 'reg' | 'mem';
}

function parsePath(entry: Entry): number[] | undefined {
  const match =
    /^((?:0F )?)([0-9A-F]{2})(?:\.\.(?:0F )?([0-9A-F]{2}))?(?: \/([0-7])(?:\.\.\/([0-7]))?)?$/.exec(
      entry.opcode,
    );
  if (match?.[2] === undefined) return undefined;
  const map = match[1] === '' ? 0 : 1;
  const [from, to] = [Number.parseInt(match[2], 16), Number.parseInt(match[3] ?? match[2], 16)];
  const [low, high] = match[4] === undefined ? [0, 7] : [Number(match[4]), Number(match[5] ?? match[4])];
  if (from > to || low > high) return undefined;
  const sides = entry.mod === 'reg' ? [0] : entry.mod === 'mem' ? [1] : [0, 1];
  const cells: number[] = [];
  for (let byte = from; byte <= to; byte++) {
    for (let digit = low; digit <= high; digit++)
      for (const side of sides) cells.push(cell(map, byte, digit, side));
  }
  return cells;
}

/** Prefix bytes and the escape to the 0F map are no instructions of the one-byte map. */
function prefixCells(spec: Specification): Set<number> {
  const bytes = [0x0f, ...spec.prefixes.map((prefix) => prefix.byte)];
  return new Set(bytes.flatMap((byte) => [...Array(16).keys()].map((n) => cell(0, byte, n >> 1, n & 1))));
}

/** Cells that one line of isa/undefined.yaml can name: all of consecutive opcodes, or runs within one. */
function grouped(cells: readonly number[]): number[][] {
  const groups: number[][] = [];
  for (const group of byOpcode(cells)) {
    const last = groups.at(-1);
    const follows =
      last !== undefined && isWhole(last) && isWhole(group) && last.at(-1) === (group[0] ?? 0) - 1;
    if (follows && (group[0] ?? 0) >> 12 === (last[0] ?? 0) >> 12) last.push(...group);
    else groups.push(group);
  }
  return groups;
}

/** All sixteen cells of each of its opcodes. */
const isWhole = (group: readonly number[]): boolean =>
  group.length % 16 === 0 && ((group[0] ?? 0) & 15) === 0;

function byOpcode(cells: readonly number[]): number[][] {
  const opcodes = new Map<number, number[]>();
  for (const index of cells) opcodes.set(index >> 4, [...(opcodes.get(index >> 4) ?? []), index]);
  return [...opcodes.values()].flatMap((group) => {
    if (group.length === 16) return [group];
    return [0, 1].flatMap((side) => {
      const runs: number[][] = [];
      for (const index of group.filter((i) => (i & 1) === side)) {
        const last = runs.at(-1);
        if (last?.at(-1) === index - 2) last.push(index);
        else runs.push([index]);
      }
      return runs;
    });
  });
}

/** The byte path of a group in the notation of isa/undefined.yaml. */
function pathOf(group: readonly number[]): string {
  const [first = 0, last = first] = [group[0], group.at(-1)];
  const [from, to] = [opcodeOf(first), opcodeOf(last)];
  if (from !== to) return `${from}..${to}`;
  const [low, high] = [(first >> 1) & 7, (last >> 1) & 7];
  if (low === 0 && high === 7) return from;
  return low === high ? `${from} /${low}` : `${from} /${low}../${high}`;
}

function opcodeOf(index: number): string {
  return `${index >> 12 === 1 ? '0F ' : ''}${((index >> 4) & 0xff).toString(16).toUpperCase().padStart(2, '0')}`;
}

const sideOf = (group: readonly number[]): string =>
  isWhole(group) ? '' : `, mod: ${(group[0] ?? 0) & 1 ? 'mem' : 'reg'}`;
