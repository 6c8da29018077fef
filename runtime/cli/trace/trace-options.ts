import { type Command, InvalidArgumentError, Option } from 'commander';
import type { VirtMode } from '../session.ts';
import { UserError } from '../user-error.ts';
import type { CallRange } from './system-call-path.ts';
import { type TraceEvent, traceEvents } from './trace-event.ts';

/** Printed when no range is given. */
const FIRST_CALLS = 8;

/** What to trace. */
export interface TraceWish {
  readonly events: ReadonlySet<TraceEvent>;
  readonly path: CallRange | undefined;
}

export interface TraceOptions {
  readonly trace?: TraceWish;
  readonly traceFile?: string;
  readonly traceFormat: 'text' | 'jsonl';
}

export function declareTraceOptions(command: Command): void {
  command
    .addOption(
      new Option(
        '--trace <events>',
        `what the monitor does: ${eventNames().join(',')}, or all; path, path:N or path:A-B: the way of system calls`,
      ).argParser(parseTrace),
    )
    .option('--trace-file <file>', 'write the trace there (default: standard error)')
    .addOption(new Option('--trace-format <format>', 'of events').choices(['text', 'jsonl']).default('text'));
}

/** A bare machine has no monitor to trace. @throws UserError */
export function checkTrace({ trace, traceFile }: TraceOptions, virt: VirtMode): void {
  if (trace !== undefined && virt === 'none')
    throw new UserError('--trace: traces the monitor; use it with --virt trap or full');
  if (trace === undefined && traceFile !== undefined)
    throw new UserError('--trace-file: nothing is traced; say what with --trace EVENTS');
}

function eventNames(): readonly string[] {
  return Object.keys(traceEvents);
}

function parseTrace(text: string): TraceWish {
  const events = new Set<TraceEvent>();
  let path: CallRange | undefined;
  for (const word of text.split(',')) {
    const range = parsePath(word);
    if (range !== undefined) path = range;
    else for (const event of eventsNamed(word)) events.add(event);
  }
  return { events, path };
}

function eventsNamed(word: string): readonly TraceEvent[] {
  const all = Object.keys(traceEvents) as TraceEvent[];
  const found = all.filter((event) => event === word || word === 'all');
  if (found.length > 0) return found;
  throw new InvalidArgumentError(
    `There is no event '${word}'; there are ${eventNames().join(', ')}, all, path, path:N and path:A-B.`,
  );
}

/** @returns undefined when the word is not about system calls */
function parsePath(word: string): CallRange | undefined {
  const match = /^path(?::(\d+)(?:-(\d+))?)?$/.exec(word);
  if (match === null) return undefined;
  const [first, last] = [match[1], match[2]].map((digits) =>
    digits === undefined ? undefined : Number(digits),
  );
  const range = last === undefined ? { first: 1, last: first ?? FIRST_CALLS } : { first: first ?? 1, last };
  if (range.first > 0 && range.last >= range.first) return range;
  throw new InvalidArgumentError(
    `'${word}' names no system calls; they are counted from 1, like path:5 or path:10-12.`,
  );
}
