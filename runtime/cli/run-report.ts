import type { Session, SessionGuest, SessionOptions } from './session.ts';
import { ExitStatus } from './user-error.ts';

const MEBIBYTE = 2 ** 20;

/**
 * What `--stats` writes.
 * @returns JSON with one object per guest and the engine's counters
 */
export function statistics(session: Session, options: SessionOptions): string {
  const { virt, guestRing, engine, cpu, deterministic } = options;
  const guests = session.guests.map(guestStatistics);
  const { engineCounters, engineCallers } = session;
  const report = {
    virt,
    guestRing: virt === 'none' ? undefined : guestRing,
    engine,
    cpu,
    deterministic,
    guests,
    engineCounters,
    engineCallers,
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function guestStatistics(guest: SessionGuest) {
  const { name, instructions, stop, direct, retiredByRealCpl, entries, entriesByInstruction } = guest;
  const { byInnocuous, interpreted, injected } = guest;
  return {
    name,
    instructions,
    stop: stop?.kind ?? 'running',
    ...(stop?.kind === 'exit' ? { exitCode: stop.code } : {}),
    ...(stop?.kind === 'stopped' ? { reason: stop.reason } : {}),
    ...guest.hashes(),
    retiredByRealCpl,
    direct,
    directShare: share(direct, instructions),
    entries,
    entriesByInstruction,
    byInnocuous,
    interpreted,
    injected,
  };
}

/** Four digits; 1 of nothing. */
function share(part: number, whole: number): number {
  return whole === 0 ? 1 : Number((part / whole).toFixed(6));
}

/** What machine is about to run, in one line. */
export function describeMachine({ guests, virt, guestRing, cpu, engine }: SessionOptions): string {
  const names = guests.map(({ name, memoryBytes }) => `${name} (${memoryBytes / MEBIBYTE} MiB)`);
  const place = virt === 'none' ? 'bare' : `under the monitor (${virt}, kernels at ring ${guestRing})`;
  return `${names.join(', ')} on a ${cpu}, ${place}, ${engine}`;
}

/** Told to the user about a guest that did not simply end; undefined when there is nothing to tell. */
export function stopMessage(guest: SessionGuest): string | undefined {
  const after = `after ${guest.instructions} instructions`;
  switch (guest.stop?.kind) {
    case 'triple-fault':
      return `${guest.name}: triple fault ${after}`;
    case 'limit':
      return `${guest.name}: the instruction limit is reached ${after}`;
    case 'stopped':
      return `${guest.name}: ${guest.stop.reason} ${after}`;
    case 'reset':
      return `${guest.name}: asked for a reset ${after}`;
    default:
      return undefined;
  }
}

/** Reasons with which the host ends a run. */
export const EndReason = {
  time: 'the time limit is reached',
  user: 'ended by the user',
  signal: 'interrupted by a signal',
  output: 'its output cannot be written',
} as const;

/** The process exit code of a finished session: the gravest of its guests'. */
export function exitStatus(guests: readonly SessionGuest[]): number {
  const exits = guests.flatMap(({ stop }) => (stop?.kind === 'exit' ? [stop.code] : []));
  const codes = guests.map(guestStatus);
  if (codes.includes(ExitStatus.failure)) return ExitStatus.failure;
  if (codes.includes(ExitStatus.interrupted)) return ExitStatus.interrupted;
  if (codes.includes(ExitStatus.limit)) return ExitStatus.limit;
  return exits.find((code) => code !== 0) ?? ExitStatus.success;
}

function guestStatus({ stop }: SessionGuest): number {
  switch (stop?.kind) {
    case 'triple-fault':
      return ExitStatus.failure;
    case 'limit':
      return ExitStatus.limit;
    case 'stopped':
      if (stop.reason === EndReason.signal) return ExitStatus.interrupted;
      return stop.reason === EndReason.time ? ExitStatus.limit : ExitStatus.success;
    default:
      return ExitStatus.success;
  }
}
