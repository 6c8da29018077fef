/** Doublewords of a segment descriptor; `flags` are G, D/B, L and AVL. */
export function segmentWords(
  base: number,
  limit: number,
  access: number,
  flags: number,
): readonly [number, number] {
  return [
    ((base << 16) | (limit & 0xffff)) >>> 0,
    ((base & 0xff000000) | (flags << 20) | (limit & 0xf0000) | (access << 8) | ((base >>> 16) & 0xff)) >>> 0,
  ];
}

/** Doublewords of a gate without parameters. */
export function gateWords(selector: number, offset: number, access: number): readonly [number, number] {
  return [((selector << 16) | (offset & 0xffff)) >>> 0, ((offset & 0xffff0000) | (access << 8)) >>> 0];
}
