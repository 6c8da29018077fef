import type { Form } from '../../runtime/engine/form.ts';
import { MODRM_CELLS, modrmOf, SELECTIONS } from '../../runtime/engine/modrm-cell.ts';
import { leadOf, OPCODE_MAPS } from '../emit/decoder.ts';

/** Every combination of map, opcode byte, mandatory prefix and ModRM cell: one number each. */
export const CELLS = OPCODE_MAPS.length * 256 * SELECTIONS * MODRM_CELLS;

/** What a cell stands for. */
export interface CellPlace {
  readonly map: Form['map'];
  readonly byte: number;
  readonly selection: number;
  /** As `cellOf` of the decoder numbers ModRM bytes. */
  readonly modrm: number;
}

/** The number of a cell. */
export function cellNumber({ map, byte, selection, modrm }: CellPlace): number {
  return ((map * 256 + byte) * SELECTIONS + selection) * MODRM_CELLS + modrm;
}

/** What the cell of a number stands for. */
export function cellPlace(cell: number): CellPlace {
  const row = Math.floor(cell / MODRM_CELLS);
  const opcode = Math.floor(row / SELECTIONS);
  return {
    map: (opcode >> 8) as Form['map'],
    byte: opcode & 0xff,
    selection: row % SELECTIONS,
    modrm: cell % MODRM_CELLS,
  };
}

/** How isa/undefined.yaml writes each selection of mandatory prefixes. */
export const SELECTION_NAMES = ['NP', '66', 'F3', 'F2'] as const;

/** The opcode with its escape bytes: `0F 38 F0`. */
export function opcodeName(map: number, byte: number): string {
  return `${leadOf(map)}${hex(byte)}`;
}

/** A cell in words: `0F BA /4 (memory)`. */
export function cellName(cell: number): string {
  const { map, byte, selection, modrm } = cellPlace(cell);
  const value = modrmOf(modrm);
  const under = selection === 0 ? '' : ` with ${SELECTION_NAMES[selection]}`;
  return `${opcodeName(map, byte)} /${(value >> 3) & 7} (${value < 0xc0 ? 'memory' : 'register'})${under}`;
}

/** Two upper-case digits. */
export function hex(value: number): string {
  return value.toString(16).toUpperCase().padStart(2, '0');
}
