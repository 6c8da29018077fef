/** The 64 bits of a slot of a state block, given as its 32-bit words. */
export function slotWords(words: Int32Array, slot: number): bigint {
  return (BigInt(words[slot * 2 + 1]! >>> 0) << 32n) | BigInt(words[slot * 2]! >>> 0);
}

/** Stores the 64 bits of a slot of a state block. */
export function setSlotWords(words: Int32Array, slot: number, value: bigint): void {
  words[slot * 2] = Number(value & 0xffffffffn);
  words[slot * 2 + 1] = Number((value >> 32n) & 0xffffffffn);
}
