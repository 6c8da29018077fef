/** Appends the low `count` bytes of a number, least significant first. */
export function pushLittleEndian(bytes: number[], value: number, count: number): void {
  for (let shift = 0; shift < 8 * count; shift += 8) bytes.push((value >> shift) & 0xff);
}
