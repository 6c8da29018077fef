/** Access rights as kept in a segment register: descriptor bits 40…55 (Intel SDM vol. 3, 3.4.5). */
const PRESENT = 0x80;
const CODE_OR_DATA = 0x10;
const CODE = 0x08;
/** Data: expand-down. Code: conforming. */
const EXPAND_DOWN = 0x04;
/** Data: writable. Code: readable. */
const WRITABLE_OR_READABLE = 0x02;

/** Highest offset that a plain read may touch, or −1 when the full check must decide. */
export function readLimit(limit: number, rights: number): number {
  const wanted = PRESENT | CODE_OR_DATA;
  if ((rights & wanted) !== wanted) return -1;
  if ((rights & CODE) !== 0) return (rights & WRITABLE_OR_READABLE) !== 0 ? limit : -1;
  return (rights & EXPAND_DOWN) === 0 ? limit : -1;
}

/** Highest offset that a plain write may touch, or −1 when the full check must decide. */
export function writeLimit(limit: number, rights: number): number {
  const wanted = PRESENT | CODE_OR_DATA | WRITABLE_OR_READABLE;
  return (rights & (wanted | CODE | EXPAND_DOWN)) === wanted ? limit : -1;
}
