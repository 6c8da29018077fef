import type { Form } from '../../runtime/engine/form.ts';
import { cellOf, MODRM_CELLS, modrmOf, SELECTIONS } from '../../runtime/engine/modrm-cell.ts';
import { escapeBytes, mapOf } from '../../runtime/engine/opcode-escape.ts';
import { cellNumber, SELECTION_NAMES } from './opcode-cell.ts';

/** A line of isa/undefined.yaml, as far as it says which bytes are meant. */
export interface PathEntry {
  readonly opcode: string | readonly string[];
  readonly prefix?: string | readonly string[];
  readonly mod?: 'reg' | 'mem';
}

/** The cells of a line; or the path in it that is none. */
export function cellsOfEntry(entry: PathEntry): readonly number[] | string {
  const given = entry.prefix === undefined ? SELECTION_NAMES : [entry.prefix].flat();
  const selections = given.map((name) => (SELECTION_NAMES as readonly string[]).indexOf(name));
  const cells: number[] = [];
  for (const text of [entry.opcode].flat()) {
    const path = parsePath(text);
    if (path === undefined) return text;
    for (let byte = path.from; byte <= path.to; byte++)
      for (const selection of selections)
        for (const modrm of path.modrm)
          if (entry.mod === undefined || modrmOf(modrm) < 0xc0 === (entry.mod === 'mem'))
            cells.push(cellNumber({ map: path.map, byte, selection, modrm }));
  }
  return cells;
}

interface BytePath {
  readonly map: Form['map'];
  readonly from: number;
  readonly to: number;
  /** ModRM cells. */
  readonly modrm: readonly number[];
}

/** Parses `0F 04`, `0F 24..0F 27`, `FE /2../7`, `0F 01 C5..0F 01 C7`. */
function parsePath(text: string): BytePath | undefined {
  const match = /^([0-9A-F ]+?)(?:\.\.([0-9A-F ]+?))?(?: \/([0-7])(?:\.\.\/([0-7]))?)?$/.exec(text);
  const first = bytesOf(match?.[1] ?? '');
  const last = match?.[2] === undefined ? first : bytesOf(match[2]);
  if (match === null || first === undefined || last === undefined) return undefined;
  if (first.map !== last.map || first.opcode > last.opcode) return undefined;
  if (first.modrm !== undefined || last.modrm !== undefined) {
    if (first.modrm === undefined || last.modrm === undefined || first.modrm > last.modrm) return undefined;
    if (first.opcode !== last.opcode || match[3] !== undefined) return undefined;
    const modrm = Array.from({ length: last.modrm - first.modrm + 1 }, (_, k) =>
      cellOf((first.modrm ?? 0) + k),
    );
    return { map: first.map, from: first.opcode, to: first.opcode, modrm };
  }
  const [low, high] = match[3] === undefined ? [0, 7] : [Number(match[3]), Number(match[4] ?? match[3])];
  if (low > high) return undefined;
  const modrm = [...Array(MODRM_CELLS).keys()].filter((cell) => {
    const digit = (modrmOf(cell) >> 3) & 7;
    return digit >= low && digit <= high;
  });
  return { map: first.map, from: first.opcode, to: last.opcode, modrm };
}

function bytesOf(text: string): { map: Form['map']; opcode: number; modrm?: number } | undefined {
  const bytes = text.split(' ').map((byte) => Number.parseInt(byte, 16));
  const map = mapOf(bytes);
  const [opcode, modrm, ...rest] = bytes.slice(escapeBytes(map).length);
  if (opcode === undefined || rest.length > 0 || (modrm !== undefined && modrm < 0xc0)) return undefined;
  return modrm === undefined ? { map, opcode } : { map, opcode, modrm };
}

/** Selections of prefixes as a line gives them; undefined when all are meant. */
export function prefixText(selections: readonly number[]): string | undefined {
  if (selections.length === SELECTIONS) return undefined;
  const names = selections.map((selection) => `"${SELECTION_NAMES[selection]}"`);
  return names.length === 1 ? names[0] : `[${names.join(', ')}]`;
}
