import { closeSync, writeSync } from 'node:fs';
import type { ByteSink } from '../devices/serial.ts';
import { openOutput } from './host-file.ts';
import type { Target } from './option-values.ts';

const STDOUT = 1;
const STDERR = 2;
const BUFFER_BYTES = 65536;
const LINE_FEED = 0x0a;
const RETRY_MILLISECONDS = 1;

/** A stream of bytes to the host. Lines leave at once, what has no line end yet at {@link flush}. */
export class ByteOutput {
  readonly #descriptor: number | undefined;
  readonly #buffer = new Uint8Array(BUFFER_BYTES);
  readonly #encoder = new TextEncoder();
  #length = 0;

  /** `option` is named when the target cannot be opened. @throws UserError */
  constructor(option: string, target: Target | { readonly kind: 'stderr' }) {
    if (target.kind === 'file') this.#descriptor = openOutput(option, target.path);
    else this.#descriptor = { stdio: STDOUT, stderr: STDERR, null: undefined }[target.kind];
  }

  readonly write: ByteSink = (byte) => {
    this.#buffer[this.#length++] = byte;
    if (byte === LINE_FEED || this.#length === BUFFER_BYTES) this.flush();
  };

  /** Text as UTF-8; unlike bytes, it waits until the buffer is full. */
  writeText(text: string): void {
    const bytes = this.#encoder.encode(text);
    if (this.#length + bytes.length > BUFFER_BYTES) this.flush();
    for (let start = 0; start < bytes.length; ) {
      const part = bytes.subarray(start, start + BUFFER_BYTES - this.#length);
      this.#buffer.set(part, this.#length);
      this.#length += part.length;
      start += part.length;
      if (start < bytes.length) this.flush();
    }
  }

  flush(): void {
    const length = this.#length;
    this.#length = 0;
    if (this.#descriptor === undefined) return;
    for (let start = 0; start < length; ) start += writeSome(this.#descriptor, this.#buffer, start, length);
  }

  get isStdio(): boolean {
    return this.#descriptor === STDOUT;
  }

  close(): void {
    this.flush();
    if (this.#descriptor !== undefined && this.#descriptor > STDERR) closeSync(this.#descriptor);
  }
}

/** Writes to a descriptor that may be a full pipe in non-blocking mode, or one that nobody reads any more. */
function writeSome(descriptor: number, bytes: Uint8Array, start: number, end: number): number {
  try {
    return writeSync(descriptor, bytes, start, end - start);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EPIPE') return end - start;
    if (code !== 'EAGAIN') throw error;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, RETRY_MILLISECONDS);
    return 0;
  }
}
