import { cellOf, MODRM_CELLS } from '../../runtime/engine/modrm-cell.ts';
import { cellPlace, hex, opcodeName } from './opcode-cell.ts';
import { prefixText } from './opcode-path.ts';

/** Cells of one opcode that the same prefixes leave open. */
interface Gap {
  readonly opcode: number;
  readonly selections: readonly number[];
  readonly cells: readonly number[];
}

/** What follows the opcode in a line, and the sides of ModRM.mod it is limited to. */
interface Part {
  readonly tail: string;
  readonly mod: '' | 'reg' | 'mem';
}

/** The lines of isa/undefined.yaml that would cover these cells. */
export function linesFor(cells: readonly number[]): string[] {
  const lines: { from: number; to: number; part: Part; prefix: string | undefined }[] = [];
  for (const gap of gapsOf(cells)) {
    const prefix = prefixText(gap.selections);
    for (const part of partsOf(gap)) {
      const last = lines.at(-1);
      const follows =
        last !== undefined &&
        last.to === gap.opcode - 1 &&
        last.to >> 8 === gap.opcode >> 8 &&
        last.prefix === prefix &&
        last.part.tail === '' &&
        part.tail === '' &&
        last.part.mod === part.mod;
      if (follows) last.to = gap.opcode;
      else lines.push({ from: gap.opcode, to: gap.opcode, part, prefix });
    }
  }
  // Opcodes that lack the same prefixes make one line.
  const byPrefix = new Map<string, { paths: string[]; rest: string }>();
  for (const { from, to, part, prefix } of lines) {
    const path = pathText(from, to, part);
    const rest = `${prefix === undefined ? '' : `, prefix: ${prefix}`}${part.mod === '' ? '' : `, mod: ${part.mod}`}`;
    const key = prefix === undefined ? path : rest;
    const line = byPrefix.get(key) ?? { paths: [], rest };
    byPrefix.set(key, line);
    line.paths.push(`"${path}"`);
  }
  return [...byPrefix.values()].map(
    ({ paths, rest }) =>
      `  - { opcode: ${paths.length === 1 ? paths[0] : `[${paths.join(', ')}]`}${rest}, reason: "…" }`,
  );
}

function pathText(from: number, to: number, { tail }: Part): string {
  const name = (opcode: number): string => opcodeName(opcode >> 8, opcode & 0xff);
  if (from !== to) return `${name(from)}..${name(to)}`;
  // A ModRM range repeats the opcode.
  return tail.startsWith('/') || tail === ''
    ? `${name(from)} ${tail}`.trim()
    : tail.replaceAll('*', name(from));
}

function gapsOf(cells: readonly number[]): Gap[] {
  const opcodes = new Map<number, Map<number, number[]>>();
  for (const cell of cells) {
    const { map, byte, selection, modrm } = cellPlace(cell);
    const opcode = (map << 8) | byte;
    const selections = opcodes.get(opcode) ?? new Map<number, number[]>();
    opcodes.set(opcode, selections);
    selections.set(modrm, [...(selections.get(modrm) ?? []), selection]);
  }
  return [...opcodes].flatMap(([opcode, byModrm]) => {
    const groups = new Map<string, Gap & { cells: number[] }>();
    for (const [modrm, selections] of [...byModrm].sort(([a], [b]) => a - b)) {
      const key = selections.join();
      const group = groups.get(key) ?? { opcode, selections, cells: [] };
      groups.set(key, group);
      group.cells.push(modrm);
    }
    return [...groups.values()];
  });
}

/** Splits the ModRM cells of a gap into what lines can say. */
function partsOf({ cells }: Gap): Part[] {
  if (cells.length === MODRM_CELLS) return [{ tail: '', mod: '' }];
  const open = new Set(cells);
  const registers = (digit: number): number[] =>
    [...Array(8).keys()].filter((rm) => open.has(cellOf(0xc0 | (digit << 3) | rm)));
  const digits = [...Array(8).keys()].map((digit) => ({
    digit,
    memory: open.has(digit),
    registers: registers(digit),
  }));
  const parts: Part[] = [
    ...digitRuns(
      digits.filter((d) => d.memory && d.registers.length === 8).map((d) => d.digit),
      '',
    ),
    ...digitRuns(
      digits.filter((d) => d.memory && d.registers.length < 8).map((d) => d.digit),
      'mem',
    ),
    ...digitRuns(
      digits.filter((d) => !d.memory && d.registers.length === 8).map((d) => d.digit),
      'reg',
    ),
  ];
  const single = digits.flatMap(({ digit, registers: own }) =>
    own.length === 8 ? [] : own.map((rm) => 0xc0 | (digit << 3) | rm),
  );
  for (const [low, high] of runs(single))
    parts.push({ tail: low === high ? `* ${hex(low)}` : `* ${hex(low)}..* ${hex(high)}`, mod: '' });
  return parts;
}

function digitRuns(digits: readonly number[], mod: Part['mod']): Part[] {
  return runs(digits).map(([low, high]) => {
    if (low === 0 && high === 7) return { tail: '', mod };
    return { tail: low === high ? `/${low}` : `/${low}../${high}`, mod };
  });
}

/** Runs of consecutive numbers in an ascending list. */
function runs(numbers: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const number of numbers) {
    const last = found.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else found.push([number, number]);
  }
  return found;
}
