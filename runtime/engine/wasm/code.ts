/**
 * A piece of WebAssembly code: bytes and pieces, nested. Building an expression this way copies nothing until
 * {@link flatten}.
 */
export type Code = readonly (number | Code)[];

/** Length of a piece of code in bytes. */
export function codeLength(code: Code): number {
  let length = 0;
  for (const part of code) length += typeof part === 'number' ? 1 : codeLength(part);
  return length;
}

/** The bytes of a piece of code. */
export function flatten(code: Code): Uint8Array {
  const bytes = new Uint8Array(codeLength(code));
  write(code, bytes, 0);
  return bytes;
}

function write(code: Code, bytes: Uint8Array, at: number): number {
  let position = at;
  for (const part of code) {
    if (typeof part === 'number') bytes[position++] = part;
    else position = write(part, bytes, position);
  }
  return position;
}

/** Unsigned LEB128 of a number below 2^32. */
export function unsigned(value: number): Code {
  if (!(value >= 0 && value < 0x1_0000_0000)) throw new Error(`${value} is no unsigned 32-bit number`);
  const bytes: number[] = [];
  let rest = value >>> 0;
  while (rest >= 0x80) {
    bytes.push((rest & 0x7f) | 0x80);
    rest >>>= 7;
  }
  bytes.push(rest);
  return bytes;
}

/** Signed LEB128 of a 32-bit number; unsigned values are taken as their two's complement. */
export function signed(value: number): Code {
  const bytes: number[] = [];
  let rest = value | 0;
  for (;;) {
    const byte = rest & 0x7f;
    rest >>= 7;
    if ((rest === 0 && (byte & 0x40) === 0) || (rest === -1 && (byte & 0x40) !== 0)) {
      bytes.push(byte);
      return bytes;
    }
    bytes.push(byte | 0x80);
  }
}

/** Signed LEB128 of a 64-bit number; unsigned values are taken as their two's complement. */
export function signed64(value: bigint): Code {
  const bytes: number[] = [];
  let rest = BigInt.asIntN(64, value);
  for (;;) {
    const byte = Number(rest & 0x7fn);
    rest >>= 7n;
    if ((rest === 0n && (byte & 0x40) === 0) || (rest === -1n && (byte & 0x40) !== 0)) {
      bytes.push(byte);
      return bytes;
    }
    bytes.push(byte | 0x80);
  }
}

/** A name: its length and its UTF-8 bytes. */
export function utf8(text: string): Code {
  const bytes = new TextEncoder().encode(text);
  return [unsigned(bytes.length), [...bytes]];
}

/** A vector: the number of items and the items. */
export function vector(items: readonly Code[]): Code {
  return [unsigned(items.length), items];
}
