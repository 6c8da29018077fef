import type { TraceRecord } from '../../monitor/tracer.ts';
import { ByteOutput } from '../byte-output.ts';
import { SystemCallPath } from './system-call-path.ts';
import { eventOf } from './trace-event.ts';
import type { TraceOptions, TraceWish } from './trace-options.ts';
import { jsonOf, textOf } from './trace-text.ts';

/** Writes what of a trace was asked for, with a bounded buffer, to a file or to standard error. */
export class TraceLog {
  readonly #output: ByteOutput;
  readonly #events: TraceWish['events'];
  readonly #line: (record: TraceRecord) => string;
  readonly #path: SystemCallPath | undefined;

  /** @throws UserError when the file cannot be written */
  constructor({ events, path }: TraceWish, { traceFile, traceFormat }: TraceOptions) {
    this.#output = new ByteOutput(
      '--trace-file',
      traceFile === undefined ? { kind: 'stderr' } : { kind: 'file', path: traceFile },
    );
    this.#events = events;
    this.#line = traceFormat === 'jsonl' ? (record) => JSON.stringify(jsonOf(record)) : textOf;
    this.#path = path && new SystemCallPath(path, (line) => this.#output.writeText(`${line}\n`));
  }

  readonly add = (record: TraceRecord): void => {
    if (this.#events.has(eventOf[record.reason])) this.#output.writeText(`${this.#line(record)}\n`);
    this.#path?.add(record);
  };

  /** Writes what is left, and what all system calls came to. */
  close(): void {
    if (this.#path !== undefined) this.#output.writeText(this.#path.summary());
    this.#output.close();
  }
}
