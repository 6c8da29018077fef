/**
 * A piece of WebAssembly code: bytes and pieces, nested, or flat bytes. Building an expression this way copies
 * nothing until {@link flatten}.
 */
export type Code = Uint8Array | Pieces;
export type Pieces = readonly (number | Code)[];

/** The bytes of a piece of code. */
export function flatten(code: Code): Uint8Array {
  if (code instanceof Uint8Array) return code;
  const bytes: number[] = [];
  const flat: Flat = { bytes, pieces: [] };
  collect(code, flat);
  if (flat.pieces.length === 0) return Uint8Array.from(bytes);
  return assemble(flat);
}

/** Bytes before, between and after flat pieces; a piece stands before the byte number it gives. */
interface Flat {
  readonly bytes: number[];
  readonly pieces: { readonly before: number; readonly piece: Uint8Array }[];
}

function collect(code: Pieces, flat: Flat): void {
  for (const part of code) {
    if (typeof part === 'number') flat.bytes.push(part);
    else if (part instanceof Uint8Array) flat.pieces.push({ before: flat.bytes.length, piece: part });
    else collect(part, flat);
  }
}

function assemble({ bytes, pieces }: Flat): Uint8Array {
  let length = bytes.length;
  for (const { piece } of pieces) length += piece.length;
  const result = new Uint8Array(length);
  let [from, to] = [0, 0];
  for (const { before, piece } of [...pieces, { before: bytes.length, piece: new Uint8Array(0) }]) {
    while (from < before) result[to++] = bytes[from++] ?? 0;
    result.set(piece, to);
    to += piece.length;
  }
  return result;
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
