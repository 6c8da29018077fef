import { ImageError, type ImageFile } from './image.ts';

/** Little-endian reads from an image that report a truncated file. */
export class ByteReader {
  readonly file: ImageFile;
  readonly #view: DataView;

  constructor(file: ImageFile) {
    this.file = file;
    this.#view = new DataView(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength);
  }

  get length(): number {
    return this.#view.byteLength;
  }

  /** Reads 32 bits. `what` names the field in the message. */
  u32(offset: number, what: string): number {
    this.need(offset, 4, what);
    return this.#view.getUint32(offset, true);
  }

  u16(offset: number, what: string): number {
    this.need(offset, 2, what);
    return this.#view.getUint16(offset, true);
  }

  u8(offset: number, what: string): number {
    this.need(offset, 1, what);
    return this.#view.getUint8(offset);
  }

  /** A part of the file. */
  slice(offset: number, bytes: number, what: string): Uint8Array {
    this.need(offset, bytes, what);
    return this.file.bytes.subarray(offset, offset + bytes);
  }

  /** @throws ImageError when the file ends before `offset` + `bytes` */
  need(offset: number, bytes: number, what: string): void {
    if (offset >= 0 && offset + bytes <= this.length) return;
    throw new ImageError(
      this.file.name,
      offset,
      `truncated: ${what} takes ${bytes} bytes, the file has ${this.length}`,
    );
  }
}
