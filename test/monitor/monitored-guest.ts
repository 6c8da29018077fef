import { assemble } from '../../runtime/assembly/assemble.ts';
import { createPc, type Pc } from '../../runtime/devices/pc.ts';
import { assembleGuest } from '../../runtime/guests/index.ts';
import type { EngineName } from '../../runtime/machine/engines.ts';
import { architecturalState, memoryFingerprint } from '../../runtime/machine/fingerprint.ts';
import { enterGuest } from '../../runtime/machine/loader/boot.ts';
import { planFlat } from '../../runtime/machine/loader/flat.ts';
import { type LoadPlan, place } from '../../runtime/machine/loader/image.ts';
import { planMultiboot } from '../../runtime/machine/loader/multiboot.ts';
import { Machine } from '../../runtime/machine/machine.ts';
import { DEFAULT_MODEL } from '../../runtime/machine/model.ts';
import type { GuestMode } from '../../runtime/monitor/guest.ts';
import type { GuestRing } from '../../runtime/monitor/guest-ring.ts';
import { Monitor } from '../../runtime/monitor/monitor.ts';

export const MEMORY_BYTES = 4 * 1024 * 1024;
const FLAT_ADDRESS = 0x100000;

/** Something to run. */
export interface Program {
  readonly name: string;
  readonly plan: LoadPlan;
}

/** How a program's run ended. */
export interface Outcome {
  readonly stop: string;
  readonly instructions: number;
  readonly serial: string;
  readonly state: readonly string[];
  readonly memory: string;
}

/** A guest that comes with ring1. */
export function builtIn(name: string): Program {
  const bytes = assembleGuest(name)?.bytes;
  if (bytes === undefined) throw new Error(`no guest ${name}`);
  return { name, plan: planMultiboot({ name, bytes }, { memoryBytes: MEMORY_BYTES }) };
}

/** A flat program at 1 MiB, entered in ring 0 of flat 32-bit protected mode. */
export function program(name: string, source: string): Program {
  const { bytes } = assemble(`bits 32\norg ${FLAT_ADDRESS}\n${source}`, name);
  return { name, plan: planFlat({ name, bytes }, FLAT_ADDRESS, MEMORY_BYTES) };
}

function pcWithSerial(): { readonly pc: Pc; readonly text: () => string } {
  let serial = '';
  const pc = createPc({
    memoryBytes: MEMORY_BYTES,
    serial: (byte) => {
      serial += String.fromCharCode(byte);
    },
    debugExit: true,
  });
  return { pc, text: () => serial };
}

/** Runs a program on the bare machine. */
export function runBare(
  { plan }: Program,
  limit: number,
  engine: EngineName = 'reference',
  model = DEFAULT_MODEL,
): Outcome {
  const { pc, text } = pcWithSerial();
  const machine = new Machine({ ramBytes: MEMORY_BYTES, bus: pc, engine, model });
  place(plan, machine.physical);
  enterGuest(machine.state, plan.entry);
  machine.limit = limit;
  const stop = machine.runSlice(Infinity);
  return {
    stop: stop?.kind ?? 'slice',
    instructions: machine.retired,
    serial: text(),
    state: architecturalState(machine.state, machine.retired),
    memory: memoryFingerprint(machine.physical),
  };
}

/** How a monitor has its guests. */
export interface Arrangement {
  /** Real ring of their kernels. */
  readonly ring?: GuestRing;
  /** By guest. */
  readonly shares?: readonly number[];
  readonly checkOwnership?: boolean;
}

/** Puts programs under one monitor. */
export function monitorOf(
  programs: readonly Program[],
  mode: GuestMode,
  engine: EngineName = 'reference',
  model = DEFAULT_MODEL,
  { ring = 1, shares = [], checkOwnership = false }: Arrangement = {},
): { readonly monitor: Monitor; readonly outcomes: () => Outcome[] } {
  const devices = programs.map(pcWithSerial);
  const monitor = new Monitor({
    engine,
    model,
    quantum: 5_000,
    checkOwnership,
    guests: programs.map(({ name, plan }, i) => ({
      name,
      mode,
      ring,
      memoryBytes: MEMORY_BYTES,
      bus: devices[i]!.pc,
      plan,
      share: shares[i],
    })),
  });
  const outcomes = () =>
    monitor.guests.map((guest, i): Outcome => {
      monitor.inspect(guest);
      return {
        stop: guest.stop?.kind ?? 'running',
        instructions: guest.retired,
        serial: devices[i]!.text(),
        state: architecturalState(guest.cpu, guest.retired),
        memory: memoryFingerprint(guest.memory.view()),
      };
    });
  return { monitor, outcomes };
}

/** Runs programs under one monitor to their ends, checking after every turn that they are apart. */
export function runMonitored(
  programs: readonly Program[],
  mode: GuestMode,
  limit: number,
  engine: EngineName = 'reference',
  model = DEFAULT_MODEL,
  arrangement: Arrangement = {},
): { readonly monitor: Monitor; readonly outcomes: Outcome[] } {
  const { monitor, outcomes } = monitorOf(programs, mode, engine, model, arrangement);
  for (const guest of monitor.guests) guest.limit = limit;
  while (monitor.run(100_000).kind !== 'finished') monitor.checkOwnership();
  return { monitor, outcomes: outcomes() };
}
