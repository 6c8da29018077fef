import type { PrefixRow } from './architecture.ts';
import { type Form, NO_PREFIX, NO_REPEAT, type OperandKind } from './form.ts';

/**
 * What a ModRM byte says to a decoder: memory with one of eight reg fields (cells 0…7), or a register with one of
 * eight reg and eight rm fields (cells 8…71).
 */
export const MODRM_CELLS = 72;

/** How mandatory prefixes can stand: none, operand size, REP, REPNE. */
export const SELECTIONS = 4;

const FIRST_REGISTER_CELL = 8;
/** The selection of the operand-size prefix alone. */
const OPERAND_SIZE = 1;

/** The cell of a ModRM byte. */
export function cellOf(modrm: number): number {
  return modrm < 0xc0 ? (modrm >> 3) & 7 : FIRST_REGISTER_CELL + (modrm & 0x3f);
}

/** A ModRM byte of a cell: the first register and a plain address where the cell leaves them open. */
export function modrmOf(cell: number): number {
  return cell < FIRST_REGISTER_CELL ? cell << 3 : 0xc0 + cell - FIRST_REGISTER_CELL;
}

/** Whether a form with a ModRM byte takes the ModRM bytes of a cell. */
export function takesCell(form: Form, kinds: readonly OperandKind[], cell: number): boolean {
  const modrm = modrmOf(cell);
  const memory = modrm < 0xc0;
  if (form.modrm === 'memory' && !memory) return false;
  if (form.modrm === 'register' && memory) return false;
  const reg = (modrm >> 3) & 7;
  if (form.digit >= 0 && form.digit !== reg) return false;
  if (form.rm >= 0 && form.rm !== (modrm & 7)) return false;
  // Registers that do not exist are #UD (SDM volume 2, MOV).
  return form.operands.every(({ kind }) => kinds[kind]?.numbers?.includes(reg) !== false);
}

type Prefix = Pick<PrefixRow, 'byte' | 'group' | 'value'>;

/** The selection that a mandatory prefix byte belongs to. */
export function selectionOf(prefix: number, prefixes: readonly Prefix[]): number {
  const row = prefixes.find(({ byte }) => byte === prefix);
  if (row?.group === 'operand-size') return OPERAND_SIZE;
  return row?.group === 'repeat' ? 1 + row.value : 0;
}

/** Whether a form decodes under a selection of mandatory prefixes. */
export function takesSelection(form: Form, selection: number, prefixes: readonly Prefix[]): boolean {
  if (form.prefix === 0) return true;
  if (form.prefix === NO_REPEAT) return selection <= OPERAND_SIZE;
  return selection === (form.prefix === NO_PREFIX ? 0 : selectionOf(form.prefix, prefixes));
}
