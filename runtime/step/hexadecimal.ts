/** Value of plain hexadecimal digits that the schema has checked, up to 32 bits. */
export function numberOf(digits: string): number {
  return Number.parseInt(digits, 16);
}

/** Lower case, without leading zeros. */
export function digitsOf(value: number | bigint): string {
  return value.toString(16);
}

/** Bytes of pairs of digits that the schema has checked, in the order of addresses. */
export function bytesOf(digits: string): Uint8Array {
  return Uint8Array.from(Buffer.from(digits, 'hex'));
}

export function digitsOfBytes(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('hex');
}
