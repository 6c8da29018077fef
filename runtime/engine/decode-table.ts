import { maps } from '../../generated/decoder.ts';
import { forms, operandKinds } from '../../generated/forms.ts';
import { prefixes } from '../../generated/prefixes.ts';
import type { Form } from './form.ts';
import { cellOf, MODRM_CELLS, SELECTIONS, takesCell, takesSelection } from './modrm-cell.ts';

/** No form. */
const NONE = -1;
/** Rows below this stand for a block of cells. */
const FIRST_BLOCK = -2;

/**
 * The decision tables of a CPU: from opcode map, opcode, mandatory prefixes and ModRM to the form, without a search.
 * Built once for each set of forms that a CPU has.
 */
export class DecodeTable {
  /** By map, opcode and selection: a form, NONE, or FIRST_BLOCK − the number of a block. */
  readonly #rows: Int16Array;
  /** MODRM_CELLS entries a block: a form or NONE. */
  readonly #cells: Int16Array;
  readonly #inhabited: readonly boolean[];

  /** @param enabled for each form whether the CPU has it; all when undefined */
  constructor(enabled: Uint8Array | undefined) {
    const blocks: number[] = [];
    const known = new Map<string, number>();
    this.#rows = new Int16Array(maps.length * 256 * SELECTIONS);
    const has = (form: number): boolean => enabled === undefined || enabled[form] !== 0;
    for (const [map, opcodes] of maps.entries()) {
      for (const [opcode, candidates] of opcodes.entries()) {
        for (let selection = 0; selection < SELECTIONS; selection++) {
          const row = rowOf(
            candidates.filter(
              (form) => has(form) && takesSelection(forms[form] as Form, selection, prefixes),
            ),
          );
          this.#rows[rowIndex(map, opcode, selection)] =
            typeof row === 'number' ? row : FIRST_BLOCK - blockNumber(row, blocks, known);
        }
      }
    }
    this.#cells = Int16Array.from(blocks);
    this.#inhabited = maps.map((opcodes) => opcodes.some((candidates) => candidates.some(has)));
  }

  /** Whether the CPU has any instruction in an opcode map. */
  inhabits(map: Form['map']): boolean {
    return this.#inhabited[map] === true;
  }

  /** What an opcode is under a selection of prefixes: for {@link isForm}, {@link needsModrm} or {@link formAt}. */
  row(map: Form['map'], opcode: number, selection: number): number {
    return this.#rows[rowIndex(map, opcode, selection)] as number;
  }

  /** The form that a row and a ModRM byte stand for, or −1. */
  formAt(row: number, modrm: number): number {
    return this.#cells[(FIRST_BLOCK - row) * MODRM_CELLS + cellOf(modrm)] as number;
  }
}

/** Whether the form of a row goes by the ModRM byte; other rows are a form or −1. */
export function needsModrm(row: number): boolean {
  return row <= FIRST_BLOCK;
}

const rowIndex = (map: number, opcode: number, selection: number): number =>
  ((map << 8) | opcode) * SELECTIONS + selection;

/** What candidates in order of preference make of an opcode: one form, none, or one for each ModRM cell. */
function rowOf(candidates: readonly number[]): number | readonly number[] {
  const [first] = candidates;
  if (first === undefined) return NONE;
  if (forms[first]?.modrm === 'none') return first;
  return Array.from(
    { length: MODRM_CELLS },
    (_, cell) => candidates.find((form) => takesCell(forms[form] as Form, operandKinds, cell)) ?? NONE,
  );
}

/** Number of the block with these cells, appended when it is new. */
function blockNumber(cells: readonly number[], blocks: number[], known: Map<string, number>): number {
  const key = cells.join();
  const found = known.get(key);
  if (found !== undefined) return found;
  const number = known.size;
  known.set(key, number);
  blocks.push(...cells);
  return number;
}
