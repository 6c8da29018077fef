import type { GuestSpec, GuestStop, Session, SessionGuest, SessionOptions } from './session.ts';
import { ExitStatus } from './user-error.ts';

const MEBIBYTE = 2 ** 20;

/**
 * What `--stats` writes.
 * @returns JSON with one object per guest and the engine's counters
 */
export function statistics(session: Session, options: SessionOptions): string {
  const { virt, guestRing, engine, cpu, deterministic } = options;
  const guests = session.guests.map((guest, index) => guestStatistics(guest, options.guests[index]));
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

function guestStatistics(guest: SessionGuest, spec: GuestSpec | undefined) {
  const { name, instructions, stop, direct, retiredByRealCpl, entries, entriesByInstruction } = guest;
  const { byInnocuous, interpreted, injected } = guest;
  return {
    name,
    ...(spec?.virt === undefined ? {} : { virt: spec.virt }),
    ...(spec?.guestRing === undefined ? {} : { guestRing: spec.guestRing }),
    ...(spec?.share === undefined ? {} : { share: spec.share }),
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

/** How guests ended that have more to tell than that they ended, or all of several; in lines. */
export function endMessages(guests: readonly SessionGuest[]): string[] {
  const told = guests.filter(({ stop }) => guests.length > 1 || !isPlainEnd(stop));
  return told.map((guest) => `${guest.name}: ${endOf(guest)} after ${guest.instructions} instructions`);
}

function isPlainEnd(stop: GuestStop | undefined): boolean {
  return stop === undefined || ['power-off', 'halt', 'exit'].includes(stop.kind);
}

function endOf({ stop }: SessionGuest): string {
  switch (stop?.kind) {
    case 'power-off':
      return 'switched itself off';
    case 'halt':
      return 'halted for good';
    case 'exit':
      return `ended with code ${stop.code}`;
    case 'triple-fault':
      return 'triple fault';
    case 'limit':
      return 'the instruction limit is reached';
    case 'reset':
      return 'asked for a reset';
    case 'stopped':
      return stop.reason;
    case undefined:
      return 'runs';
  }
}

/** Reasons with which the host ends a run. */
export const EndReason = {
  time: 'the time limit is reached',
  user: 'ended by the user',
  kill: 'killed',
  signal: 'interrupted by a signal',
  output: 'its output cannot be written',
  lost: 'it makes no progress',
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
      if (stop.reason === EndReason.lost) return ExitStatus.failure;
      return stop.reason === EndReason.time ? ExitStatus.limit : ExitStatus.success;
    default:
      return ExitStatus.success;
  }
}
