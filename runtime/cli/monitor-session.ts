import { TICKS_PER_MILLISECOND } from '../devices/time.ts';
import { architecturalState, memoryFingerprint, stateFingerprint } from '../machine/fingerprint.ts';
import type { LoadPlan } from '../machine/loader/image.ts';
import type { Guest } from '../monitor/guest.ts';
import { Monitor } from '../monitor/monitor.ts';
import { createGuestDevices, type GuestDevices } from './guest-devices.ts';
import type { GuestHashes, GuestSpec, Session, SessionGuest, SessionOptions, SliceEnd } from './session.ts';
import { UserError } from './user-error.ts';

/** Guests under the monitor of one machine. */
export function createMonitorSession(options: SessionOptions): Session {
  const { virt, guestRing = 1 } = options;
  if (virt === 'none') throw new RangeError('a monitor is asked to run a bare guest');
  const devices = options.guests.map((guest) => createGuestDevices(guest, options));
  const monitor = new Monitor({
    engine: options.engine,
    model: options.cpu,
    checkOwnership: options.checkOwnership === true,
    trace: options.trace,
    guests: options.guests.map((guest, index) => ({
      name: guest.name,
      mode: guest.virt ?? virt,
      ring: guest.guestRing ?? guestRing,
      share: guest.share,
      memoryBytes: guest.memoryBytes,
      bus: devices[index]!.pc,
      plan: planOf(guest),
    })),
    ...(options.deterministic ? {} : { hostClock: () => performance.now() }),
  });
  for (const [index, { paused }] of options.guests.entries()) {
    if (paused === true) monitor.pause(monitor.guests[index]!);
  }
  return new MonitorSession(monitor, devices, options.guests);
}

/** The monitor's virtual machines have no ROM. @throws UserError */
function planOf({ name, plan }: GuestSpec): LoadPlan {
  if (plan === undefined) throw new UserError(`--bios: '${name}' starts on the bare machine only (none)`);
  return plan;
}

class MonitorSession implements Session {
  readonly guests: readonly SessionGuest[];
  readonly #monitor: Monitor;
  /** The limit of each guest's own. */
  readonly #limits: readonly number[];

  constructor(monitor: Monitor, devices: readonly GuestDevices[], specs: readonly GuestSpec[]) {
    this.#monitor = monitor;
    this.#limits = specs.map(({ maxInstructions }) => maxInstructions ?? Infinity);
    this.setLimit(Infinity);
    this.guests = monitor.guests.map((guest, index) => new VirtualGuest(monitor, guest, devices[index]!));
  }

  get engineCounters() {
    return this.#monitor.machine.engine.counters;
  }

  get engineCallers() {
    return this.#monitor.machine.engine.callers;
  }

  setLimit(instructions: number): void {
    for (const [index, guest] of this.#monitor.guests.entries()) {
      guest.limit = Math.min(instructions, this.#limits[index]!);
      this.#monitor.release(guest);
    }
  }

  end(reason: string): void {
    for (const guest of this.#monitor.guests) this.#monitor.end(guest, reason);
  }

  runSlice(instructions: number): SliceEnd {
    const exit = this.#monitor.run(instructions);
    if (exit.kind === 'finished') return { kind: 'done' };
    if (exit.kind === 'idle') return { kind: 'idle', milliseconds: exit.ticks / TICKS_PER_MILLISECOND };
    return { kind: 'ready' };
  }
}

class VirtualGuest implements SessionGuest {
  readonly #monitor: Monitor;
  readonly #guest: Guest;
  readonly #devices: GuestDevices;

  constructor(monitor: Monitor, guest: Guest, devices: GuestDevices) {
    this.#monitor = monitor;
    this.#guest = guest;
    this.#devices = devices;
  }

  get name() {
    return this.#guest.name;
  }

  get pc() {
    return this.#devices.pc;
  }

  get memory() {
    return this.#guest.memory.view();
  }

  get instructions() {
    return this.#guest.retired;
  }

  get stop() {
    return this.#guest.stop;
  }

  get paused() {
    return this.#guest.paused;
  }

  pause(): void {
    this.#monitor.pause(this.#guest);
  }

  resume(): void {
    this.#monitor.resume(this.#guest);
  }

  end(reason: string): void {
    this.#monitor.end(this.#guest, reason);
  }

  get retiredByRealCpl() {
    return this.#guest.counters.retiredByRealCpl;
  }

  get entries() {
    return this.#guest.counters.entries;
  }

  get entriesByInstruction() {
    return this.#guest.counters.entriesByInstruction;
  }

  get direct() {
    return this.#guest.retired - this.#guest.counters.emulated;
  }

  get byInnocuous() {
    return this.#guest.counters.byInnocuous;
  }

  get interpreted() {
    return this.#guest.counters.interpreted;
  }

  get injected() {
    return this.#guest.counters.injected;
  }

  state(): readonly string[] {
    this.#monitor.inspect(this.#guest);
    return architecturalState(this.#guest.cpu, this.#guest.retired);
  }

  serialSha256(): string {
    return this.#devices.serialSha256();
  }

  hashes(): GuestHashes {
    this.#monitor.inspect(this.#guest);
    return {
      memorySha256: memoryFingerprint(this.memory),
      stateSha256: stateFingerprint(this.#guest.cpu, this.#guest.retired),
      serialSha256: this.serialSha256(),
    };
  }
}
