import type { SessionGuest } from './session.ts';
import { textTable } from './text-table.ts';

const PER_CENT = 100;
const PER_THOUSAND = 1000;
/** Instructions shown for each reason; the JSON has all. */
const MOST_INSTRUCTIONS = 8;

/** How little of its guests the monitor sees, as a table; '' for a bare machine. */
export function monitorTable(guests: readonly SessionGuest[]): string {
  const monitored = guests.filter(({ entries }) => Object.keys(entries).length > 0);
  if (monitored.length === 0) return '';
  return textTable([
    [
      'under the monitor',
      'run directly',
      'by the monitor',
      'interpreted',
      'at real CPL 0',
      '1',
      '3',
      'byInnocuous',
    ],
    ...monitored.map((guest) => [
      guest.name,
      `${((PER_CENT * guest.direct) / Math.max(1, guest.instructions)).toFixed(3)} %`,
      ...[
        guest.instructions - guest.direct,
        guest.interpreted,
        guest.retiredByRealCpl[0] ?? 0,
        guest.retiredByRealCpl[1] ?? 0,
        guest.retiredByRealCpl[3] ?? 0,
        guest.byInnocuous,
      ].map((count) => count.toLocaleString('en')),
    ]),
  ]);
}

/** A guest's entries into the monitor by reason, and under each reason by the instruction that caused them. */
export function entryTable({ name, entries, entriesByInstruction, instructions }: SessionGuest): string {
  const row = (label: string, count: number) => [
    label,
    count.toLocaleString('en'),
    ((count * PER_THOUSAND) / Math.max(1, instructions)).toFixed(3),
  ];
  const reasons = descending(entries);
  if (reasons.length === 0) return '';
  const rows = reasons.flatMap(([reason, count]) => [
    row(reason, count),
    ...instructionCounts(entriesByInstruction[reason] ?? {}).map(([form, part]) => row(`  ${form}`, part)),
  ]);
  const all = reasons.reduce((sum, [, count]) => sum + count, 0);
  return textTable([
    [`entries into the monitor: ${name}`, 'count', 'per 1,000 instructions'],
    ...rows,
    row('all', all),
  ]);
}

/** The most frequent instructions and the rest together; none where the monitor looked at no instruction. */
function instructionCounts(counts: Readonly<Record<string, number>>): readonly (readonly [string, number])[] {
  const known = descending(counts);
  if (known.every(([form]) => form === '')) return [];
  const shown = known
    .slice(0, MOST_INSTRUCTIONS)
    .map(([form, count]) => [form || '(not looked at)', count] as const);
  const rest = known.slice(MOST_INSTRUCTIONS).reduce((sum, [, count]) => sum + count, 0);
  return rest === 0 ? shown : [...shown, [`${known.length - MOST_INSTRUCTIONS} others`, rest]];
}

function descending(counts: Readonly<Record<string, number>>): [string, number][] {
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .sort(([, a], [, b]) => b - a);
}
