import { closeSync, constants, fstatSync, openSync, writeSync } from 'node:fs';
import process from 'node:process';
import { isatty } from 'node:tty';
import type { ByteSink } from '../../devices/serial.ts';
import { failureReason, openOutput } from '../host-file.ts';
import type { Target } from '../option-values.ts';

const STDOUT = 1;
const INITIAL_BYTES = 0x4000;
const LINE_FEED = 0x0a;
/** With so many bytes that the host has not taken, the guest waits. */
const CONGESTED_BYTES = 0x10000;

/**
 * A guest's stream of bytes to the host. Nothing here ever blocks, so that keys and signals work while nobody reads:
 * what the host does not take waits, and the run waits for that ({@link congested}).
 */
export class GuestOutput {
  readonly option: string;
  /** What it writes to, for messages. */
  readonly target: string;
  readonly isStdio: boolean;
  readonly #descriptor: number | undefined;
  #buffer = new Uint8Array(INITIAL_BYTES);
  #start = 0;
  #end = 0;
  #failure: string | undefined;

  /** `option` is named when the target cannot be opened or written. @throws UserError */
  constructor(option: string, target: Target) {
    this.option = option;
    this.isStdio = target.kind === 'stdio';
    this.target = target.kind === 'file' ? `'${target.path}'` : 'to standard output';
    if (target.kind === 'file') this.#descriptor = openOutput(option, target.path, constants.O_NONBLOCK);
    else this.#descriptor = target.kind === 'stdio' ? nonBlockingStdout() : undefined;
  }

  readonly write: ByteSink = (byte) => {
    if (this.#descriptor === undefined || this.#failure !== undefined) return;
    if (this.#end === this.#buffer.length) this.#makeRoom();
    this.#buffer[this.#end++] = byte;
    // Whoever reads a line sees it when it was sent. A host that has left something is not asked again at each.
    if (byte === LINE_FEED && this.#start === 0) this.flush();
  };

  /** Text as UTF-8. */
  writeText(text: string): void {
    for (const byte of Buffer.from(text)) this.write(byte);
  }

  /** Hands over what the host takes at once. */
  flush(): void {
    while (this.#descriptor !== undefined && this.#start < this.#end) {
      const written = this.#writeSome(this.#descriptor);
      if (written === 0) return;
      this.#start += written;
    }
    this.#start = 0;
    this.#end = 0;
  }

  /** Bytes that the host has not taken. */
  get waiting(): number {
    return this.#end - this.#start;
  }

  get congested(): boolean {
    return this.waiting >= CONGESTED_BYTES;
  }

  /** Why nothing can be written any more; undefined as long as it can. What is sent then is dropped. */
  get failure(): string | undefined {
    return this.#failure;
  }

  close(): void {
    if (this.#descriptor !== undefined && this.#descriptor !== STDOUT) closeSync(this.#descriptor);
  }

  /** @returns how many bytes are gone, 0 when the host takes none now */
  #writeSome(descriptor: number): number {
    try {
      return writeSync(descriptor, this.#buffer, this.#start, this.#end - this.#start);
    } catch (error) {
      const reason = failureReason(error);
      if (reason === undefined) throw error;
      if (reason.code === 'EAGAIN') return 0;
      this.#failure = reason.text;
      return this.#end - this.#start;
    }
  }

  #makeRoom(): void {
    const waiting = this.#buffer.subarray(this.#start, this.#end);
    const room = waiting.length * 2 > this.#buffer.length ? this.#buffer.length * 2 : this.#buffer.length;
    const buffer = new Uint8Array(room);
    buffer.set(waiting);
    this.#buffer = buffer;
    this.#end = waiting.length;
    this.#start = 0;
  }
}

/**
 * Standard output, opened anew when that makes writing to it return at once: the mode belongs to the open file, which
 * other processes share. A file is never busy, and opened anew it would begin at its start.
 */
function nonBlockingStdout(): number {
  const status = fstatSync(STDOUT);
  // a socket cannot be opened anew; the runtime's own stream for it makes it non-blocking when it is first asked for
  if (status.isSocket()) return process.stdout.fd;
  if (!isatty(STDOUT) && !status.isFIFO()) return STDOUT;
  try {
    return openSync('/dev/fd/1', constants.O_WRONLY | constants.O_NONBLOCK | constants.O_NOCTTY);
  } catch {
    return STDOUT; // another user's terminal, or a system without such a file
  }
}
