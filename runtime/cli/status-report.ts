import { entryTable, monitorTable } from './monitor-report.ts';
import type { Session, SessionGuest } from './session.ts';
import { textTable } from './text-table.ts';

const MILLION = 1e6;
const PER_THOUSAND = 1000;

/** Forms shown of those whose instructions entered JavaScript; the JSON has all. */
const MOST_CALLERS = 12;

/**
 * What guests have done in so many seconds, as tables to read.
 * @param seconds of the host's time since the run began
 */
export function statusReport(session: Session, seconds: number): string {
  const instructions = session.guests.reduce((sum, guest) => sum + guest.instructions, 0);
  const { engineCounters, engineCallers } = session;
  return [
    guestTable(session.guests, seconds),
    monitorTable(session.guests),
    ...session.guests.map((guest) => entryTable(guest)),
    countTable('entries into JavaScript, by reason', engineCounters, instructions),
    countTable('the same, by form', engineCallers, instructions, MOST_CALLERS),
  ]
    .filter((table) => table !== '')
    .join('\n');
}

/** What a guest does, in a word. */
export function guestState({ stop, paused }: SessionGuest): string {
  return stop?.kind ?? (paused ? 'paused' : 'runs');
}

function guestTable(guests: readonly SessionGuest[], seconds: number): string {
  return textTable([
    ['guest', 'instructions', 'million a second', 'seconds', 'state'],
    ...guests.map((guest) => [
      guest.name,
      guest.instructions.toLocaleString('en'),
      (guest.instructions / MILLION / Math.max(seconds, Number.MIN_VALUE)).toFixed(1),
      seconds.toFixed(1),
      guestState(guest),
    ]),
  ]);
}

/** The counts that are not 0, the largest `most` first, with their share of the instructions; '' when all are 0. */
function countTable(
  heading: string,
  counts: Readonly<Record<string, number>>,
  instructions: number,
  most = Infinity,
): string {
  const sorted = Object.entries(counts)
    .filter(([, count]) => count > 0)
    .sort(([, a], [, b]) => b - a);
  if (sorted.length === 0) return '';
  const all = sorted.reduce((sum, [, count]) => sum + count, 0);
  const rows: (readonly [string, number])[] = [...sorted.slice(0, most), ['all', all]];
  return textTable([
    [heading, 'count', 'per 1,000 instructions'],
    ...rows.map(([reason, count]) => [
      reason,
      count.toLocaleString('en'),
      ((count * PER_THOUSAND) / Math.max(1, instructions)).toFixed(3),
    ]),
  ]);
}
