import type { Session, SessionGuest } from './session.ts';
import { textTable } from './text-table.ts';

const MILLION = 1e6;
const PER_THOUSAND = 1000;

/**
 * What guests have done in so many seconds, as tables to read.
 * @param seconds of the host's time since the run began
 */
export function statusReport(session: Session, seconds: number): string {
  const instructions = session.guests.reduce((sum, guest) => sum + guest.instructions, 0);
  return [
    guestTable(session.guests, seconds),
    countTable('entries into the monitor', 'per 1,000 instructions', monitorEntries(session), instructions),
    countTable('entries into JavaScript', 'per 1,000 instructions', session.engineCounters, instructions),
    countTable('of these by form', 'per 1,000 instructions', session.engineCallers, instructions),
  ]
    .filter((table) => table !== '')
    .join('\n');
}

function guestTable(guests: readonly SessionGuest[], seconds: number): string {
  return textTable([
    ['guest', 'instructions', 'million a second', 'seconds', 'state'],
    ...guests.map((guest) => [
      guest.name,
      guest.instructions.toLocaleString('en'),
      (guest.instructions / MILLION / Math.max(seconds, Number.MIN_VALUE)).toFixed(1),
      seconds.toFixed(1),
      guest.stop?.kind ?? 'runs',
    ]),
  ]);
}

function monitorEntries(session: Session): Readonly<Record<string, number>> {
  const sum: Record<string, number> = {};
  for (const { entries } of session.guests) {
    for (const [reason, count] of Object.entries(entries)) sum[reason] = (sum[reason] ?? 0) + count;
  }
  return sum;
}

/** The counts that are not 0, the largest first, with their share of the instructions; '' when all are 0. */
function countTable(
  heading: string,
  share: string,
  counts: Readonly<Record<string, number>>,
  instructions: number,
): string {
  const rows = Object.entries(counts)
    .filter(([, count]) => count > 0)
    .sort(([, a], [, b]) => b - a);
  if (rows.length === 0) return '';
  return textTable([
    [heading, 'count', share],
    ...rows.map(([reason, count]) => [
      reason,
      count.toLocaleString('en'),
      ((count * PER_THOUSAND) / Math.max(1, instructions)).toFixed(3),
    ]),
  ]);
}
