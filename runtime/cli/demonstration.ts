import { assembleGuest } from '../guests/index.ts';
import { planMultiboot } from '../machine/loader/multiboot.ts';
import type { GuestRing } from '../monitor/guest-ring.ts';
import { createSession } from './create-session.ts';
import { type EngineChoice, runTo, type Session, type VirtMode } from './session.ts';
import { textTable } from './text-table.ts';

const MEMORY_BYTES = 16 * 2 ** 20;
/** Far more than any built-in guest takes. */
const MOST_INSTRUCTIONS = 100_000_000;
const HASH_DIGITS = 12;

/** What the demonstration runs on. */
export interface DemonstrationMachine {
  readonly cpu: string;
  readonly engine: EngineChoice;
  readonly guestRing: GuestRing | undefined;
}

/** A built-in guest's finished run. */
export interface DemonstrationRun {
  readonly virt: VirtMode;
  readonly session: Session;
  /** What it sent over the serial port. */
  readonly output: string;
  readonly milliseconds: number;
}

/** Runs a built-in guest to its end, deterministically. */
export async function runBuiltIn(
  name: string,
  virt: VirtMode,
  machine: DemonstrationMachine,
): Promise<DemonstrationRun> {
  const image = assembleGuest(name);
  if (image === undefined) throw new RangeError(`there is no built-in guest ${name}`);
  let output = '';
  const session = await createSession({
    virt,
    engine: machine.engine,
    cpu: machine.cpu,
    ...(machine.guestRing === undefined ? {} : { guestRing: machine.guestRing }),
    deterministic: true,
    guests: [
      {
        name,
        plan: planMultiboot({ name, bytes: image.bytes }, { memoryBytes: MEMORY_BYTES }),
        memoryBytes: MEMORY_BYTES,
        keys: [],
        debugExit: false,
        serial: (byte) => {
          output += String.fromCharCode(byte);
        },
      },
    ],
  });
  const start = performance.now();
  runTo(session, MOST_INSTRUCTIONS);
  return { virt, session, output, milliseconds: performance.now() - start };
}

/** Runs side by side: how they ended, where the guest's instructions ran, what entered the monitor, what is left. */
export function runTable(runs: readonly DemonstrationRun[]): string {
  const guests = runs.map(({ session }) => session.guests[0]!);
  const hashes = guests.map((guest) => guest.hashes());
  const reasons = [...new Set(guests.flatMap((guest) => Object.keys(guest.entries)))];
  const seen = reasons.filter((reason) => guests.some((guest) => (guest.entries[reason] ?? 0) > 0));
  const rings = [0, 1, 2, 3].filter((cpl) => guests.some((guest) => (guest.retiredByRealCpl[cpl] ?? 0) > 0));
  return textTable([
    ['', ...runs.map(({ virt }) => (virt === 'none' ? 'bare' : virt))],
    ['end', ...guests.map((guest) => guest.stop?.kind ?? 'running')],
    ['instructions', ...guests.map((guest) => grouped(guest.instructions))],
    ...rings.map((cpl) => [
      `  at real ring ${cpl}`,
      ...guests.map((guest) => grouped(guest.retiredByRealCpl[cpl] ?? 0)),
    ]),
    ['monitor entries', ...guests.map((guest) => grouped(sum(Object.values(guest.entries))))],
    ...seen.map((reason) => [`  ${reason}`, ...guests.map((guest) => grouped(guest.entries[reason] ?? 0))]),
    ['  by innocuous instructions', ...guests.map((guest) => grouped(guest.byInnocuous))],
    ['interpreted instructions', ...guests.map((guest) => grouped(guest.interpreted))],
    ['memory', ...hashes.map((hash) => hash.memorySha256.slice(0, HASH_DIGITS))],
    ['state', ...hashes.map((hash) => hash.stateSha256.slice(0, HASH_DIGITS))],
    ['serial output', ...hashes.map((hash) => hash.serialSha256.slice(0, HASH_DIGITS))],
    ['milliseconds', ...runs.map(({ milliseconds }) => milliseconds.toFixed(0))],
  ]);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** 1234567 as 1,234,567. */
function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}
