/** Bits of a segment register's rights: descriptor bits 40…55 (Intel SDM vol. 3, 3.4.5). */
export const ACCESSED = 0x01;
export const CODE = 0x08;
/** Data: expand-down. Code: conforming. */
export const EXPAND_DOWN = 0x04;
export const CONFORMING = 0x04;
/** Data segments. */
export const WRITABLE = 0x02;
/** Code segments. */
export const READABLE = 0x02;
export const CODE_OR_DATA = 0x10;
export const PRESENT = 0x80;
const DPL_SHIFT = 5;
const DPL_MASK = 3 << DPL_SHIFT;
/** D/B: 32-bit segment. */
export const BIG = 0x4000;
export const GRANULAR = 0x8000;

export function privilegeOf(rights: number): number {
  return (rights & DPL_MASK) >> DPL_SHIFT;
}

export function withPrivilege(rights: number, privilege: number): number {
  return (rights & ~DPL_MASK) | (privilege << DPL_SHIFT);
}
