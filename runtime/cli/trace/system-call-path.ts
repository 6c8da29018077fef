import { type EntryReason, entryReasons } from '../../monitor/counters.ts';
import type { TracePlace, TraceRecord } from '../../monitor/tracer.ts';
import { textTable } from '../text-table.ts';
import { eventOf } from './trace-event.ts';
import { address, cause, instructionText, result, treatment } from './trace-text.ts';

/** The least privileged level: where system calls come from. */
const USER = 3;
const INDENT = '  ';

/** System calls to print, counted from 1, both included. */
export interface CallRange {
  readonly first: number;
  readonly last: number;
}

/** A system call under way. */
interface Call {
  readonly number: number;
  readonly printed: boolean;
  readonly entries: Map<EntryReason, number>;
  readonly start: number;
  /** Instructions retired when it was last in the monitor, and of them those that the monitor executed. */
  retired: number;
  monitored: number;
  /** Where exceptions and interrupts in the middle of it will return to. */
  readonly nested: TracePlace[];
}

/** What is known of a guest. */
interface GuestPath {
  readonly name: string;
  calls: number;
  reachedUser: boolean;
  call: Call | undefined;
  readonly inCalls: Map<EntryReason, number>;
  readonly all: Map<EntryReason, number>;
}

/**
 * Tells from a trace the way of system calls. A system call is an instruction of CPL 3 after which the guest stands
 * at a lower CPL, whatever instruction it is; it lasts until the guest is at CPL 3 again. An exception or interrupt
 * in the middle is indented.
 */
export class SystemCallPath {
  readonly #guests = new Map<number, GuestPath>();
  readonly #range: CallRange;
  readonly #write: (line: string) => void;

  constructor(range: CallRange, write: (line: string) => void) {
    this.#range = range;
    this.#write = write;
  }

  add(record: TraceRecord): void {
    const path = this.#pathOf(record);
    const { from, to, reason } = record;
    path.reachedUser ||= from.cpl === USER || to.cpl === USER;
    const entry = entryReasons.find((name) => name === reason);
    if (entry !== undefined) count(path.all, entry);
    if (path.call === undefined && from.cpl === USER && to.cpl < USER && record.retires)
      this.#begin(path, record);
    const { call } = path;
    if (call === undefined) return;
    if (entry !== undefined) {
      count(path.inCalls, entry);
      count(call.entries, entry);
    }
    this.#follow(path, call, record);
  }

  /** What all system calls came to. */
  summary(): string {
    return [...this.#guests.values()].map(summaryOf).join('\n');
  }

  #pathOf({ number, guest }: TraceRecord): GuestPath {
    const known = this.#guests.get(number);
    if (known !== undefined) return known;
    const path: GuestPath = {
      name: guest,
      calls: 0,
      reachedUser: false,
      call: undefined,
      inCalls: new Map(),
      all: new Map(),
    };
    this.#guests.set(number, path);
    return path;
  }

  #begin(path: GuestPath, record: TraceRecord): void {
    const number = ++path.calls;
    const { retired } = record;
    path.call = {
      number,
      printed: number >= this.#range.first && number <= this.#range.last,
      entries: new Map(),
      start: retired,
      retired,
      monitored: 0,
      nested: [],
    };
    if (!path.call.printed) return;
    this.#write(`system call ${number} of ${path.name}, after ${retired.toLocaleString('en')} instructions`);
    this.#write(`${ring(record.from)}  ${address(record.from)}  ${instructionText(record)}`);
  }

  #follow(path: GuestPath, call: Call, record: TraceRecord): void {
    const { from, to, retired, retires } = record;
    const direct = retired - call.retired;
    call.retired = retired + (retires ? 1 : 0);
    if (retires) call.monitored++;
    if (call.printed) {
      const depth = INDENT.repeat(call.nested.length);
      if (direct > 0) this.#write(`${ring(from)}  ${depth}${plural(direct, 'instruction')} directly`);
      this.#write(`  monitor         ${depth}${lineOf(record, from.cpl === USER && retires)}`);
    }
    if (record.reason === 'stop') path.call = undefined;
    else if (to.cpl === USER && record.reason !== 'switch') this.#end(path, call, record);
    else if (record.delivered !== undefined) call.nested.push(from);
    else if (isBackAt(call.nested.at(-1), to)) call.nested.pop();
  }

  #end(path: GuestPath, call: Call, { to }: TraceRecord): void {
    path.call = undefined;
    if (!call.printed) return;
    const entries = entryReasons.flatMap((reason) => {
      const times = call.entries.get(reason);
      return times === undefined ? [] : [`${reason} ${times}`];
    });
    const all = [...call.entries.values()].reduce((sum, times) => sum + times, 0);
    const instructions = call.retired - call.start;
    this.#write(`${ring(to)}  ${address(to)}`);
    this.#write(
      `  ${plural(all, 'entry', 'entries')}: ${entries.join(', ')}; ${plural(instructions, 'instruction')}, ` +
        `${instructions - call.monitored} of them directly\n`,
    );
  }
}

/** The way into the kernel is short: where the instruction lies has just been said. */
function lineOf(record: TraceRecord, first: boolean): string {
  const event = eventOf[record.reason].padEnd(9);
  return first ? `${event}  ${cause(record).padEnd(9)}  ${result(record)}` : `${event}  ${treatment(record)}`;
}

function isBackAt(place: TracePlace | undefined, { selector, eip }: TracePlace): boolean {
  return place !== undefined && place.eip === eip && place.selector === selector;
}

/** The real CPL, and what the guest believes it to be where that differs. */
function ring({ realCpl, cpl }: TracePlace): string {
  return `CPL ${realCpl}${realCpl === cpl ? '' : ` (virtual ${cpl})`}`.padEnd(17);
}

function summaryOf({ name, calls, reachedUser, inCalls, all }: GuestPath): string {
  if (calls === 0) {
    const why = reachedUser ? 'no instruction of its CPL 3 led to a lower CPL' : 'it was never seen at CPL 3';
    return `${name}: no system call: ${why}\n`;
  }
  const rows = entryReasons.flatMap((reason) => {
    const times = all.get(reason) ?? 0;
    return times === 0 ? [] : [[reason, inCalls.get(reason) ?? 0, times] as const];
  });
  const sum = (column: 1 | 2) => rows.reduce((total, row) => total + row[column], 0);
  return textTable([
    [`${name}: ${plural(calls, 'system call')}`, 'in system calls', 'elsewhere', 'entries', 'a system call'],
    ...[...rows, ['all', sum(1), sum(2)] as const].map(([reason, inside, whole]) => [
      reason,
      inside.toLocaleString('en'),
      (whole - inside).toLocaleString('en'),
      whole.toLocaleString('en'),
      (inside / calls).toFixed(2),
    ]),
  ]);
}

function count(counts: Map<EntryReason, number>, reason: EntryReason): void {
  counts.set(reason, (counts.get(reason) ?? 0) + 1);
}

function plural(times: number, one: string, many = `${one}s`): string {
  return `${times.toLocaleString('en')} ${times === 1 ? one : many}`;
}
