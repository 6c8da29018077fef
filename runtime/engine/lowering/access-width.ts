import { Op } from '../wasm/opcodes.ts';

/** Bits of an access: up to 32 its value is an i32, at 64 an i64. */
export type AccessWidth = 8 | 16 | 32 | 64;

export const ACCESS_WIDTHS: readonly AccessWidth[] = [8, 16, 32, 64];

export function accessWidth(width: number): AccessWidth {
  const found = ACCESS_WIDTHS.find((known) => known === width);
  if (found === undefined) throw new Error(`memory has no access of ${width} bits`);
  return found;
}

/** Opcode that loads `width` bits zero-extended. */
export function loadOp(width: AccessWidth): number {
  if (width === 64) return Op.i64Load;
  return width === 8 ? Op.i32Load8u : width === 16 ? Op.i32Load16u : Op.i32Load;
}

export function storeOp(width: AccessWidth): number {
  if (width === 64) return Op.i64Store;
  return width === 8 ? Op.i32Store8 : width === 16 ? Op.i32Store16 : Op.i32Store;
}
