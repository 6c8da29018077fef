import { TICKS_PER_MILLISECOND } from '../devices/time.ts';
import { architecturalState, memoryFingerprint, stateFingerprint } from '../machine/fingerprint.ts';
import { enterGuest } from '../machine/loader/boot.ts';
import { type LoadPlan, place } from '../machine/loader/image.ts';
import { Machine } from '../machine/machine.ts';
import { createGuestDevices, type GuestDevices } from './guest-devices.ts';
import type {
  GuestHashes,
  GuestSpec,
  GuestStop,
  Session,
  SessionGuest,
  SessionOptions,
  SliceEnd,
} from './session.ts';

/** The one guest on the bare machine. */
export function createBareSession(options: SessionOptions): Session {
  const [spec] = options.guests;
  if (spec === undefined || options.guests.length > 1) throw new RangeError('a bare machine runs one guest');
  const devices = createGuestDevices(spec, options);
  const machine = new Machine({
    ramBytes: spec.memoryBytes,
    engine: options.engine,
    model: options.cpu,
    bus: devices.pc,
    ...(options.deterministic ? {} : { hostClock: () => performance.now() }),
  });
  boot(machine, spec.plan);
  return new BareSession(machine, spec, devices, options.reboot === true);
}

/** Puts what the guest boots into memory and a processor that was just reset at its start; firmware needs neither. */
function boot(machine: Machine, plan: LoadPlan | undefined): void {
  if (plan === undefined) return;
  place(plan, machine.physical);
  for (const { address, size } of plan.pieces) machine.engine.invalidate(address, size);
  enterGuest(machine.state, plan.entry);
}

class BareSession implements Session, SessionGuest {
  readonly name: string;
  readonly guests = [this];
  readonly #machine: Machine;
  readonly #devices: GuestDevices;
  readonly #plan: LoadPlan | undefined;
  readonly #reboots: boolean;
  #stop: GuestStop | undefined;
  #paused = false;

  constructor(machine: Machine, { name, plan }: GuestSpec, devices: GuestDevices, reboots: boolean) {
    this.#machine = machine;
    this.name = name;
    this.#plan = plan;
    this.#reboots = reboots;
    this.#devices = devices;
  }

  get pc() {
    return this.#devices.pc;
  }

  get memory() {
    return this.#machine.physical;
  }

  get instructions() {
    return this.#machine.retired;
  }

  get direct() {
    return this.#machine.retired;
  }

  get stop() {
    return this.#stop;
  }

  get paused() {
    return this.#paused;
  }

  pause(): void {
    this.#paused = true;
  }

  resume(): void {
    this.#paused = false;
  }

  get retiredByRealCpl() {
    return this.#machine.retiredByCpl;
  }

  readonly entries = {};
  readonly entriesByInstruction = {};
  readonly byInnocuous = 0;
  readonly interpreted = 0;
  readonly injected = 0;

  get engineCounters() {
    return this.#machine.engine.counters;
  }

  get engineCallers() {
    return this.#machine.engine.callers;
  }

  state(): readonly string[] {
    return architecturalState(this.#machine.state, this.#machine.retired);
  }

  serialSha256(): string {
    return this.#devices.serialSha256();
  }

  hashes(): GuestHashes {
    return {
      memorySha256: memoryFingerprint(this.#machine.physical),
      stateSha256: stateFingerprint(this.#machine.state, this.#machine.retired),
      serialSha256: this.serialSha256(),
    };
  }

  setLimit(instructions: number): void {
    this.#machine.limit = instructions;
    if (this.#stop?.kind === 'limit') this.#stop = undefined;
  }

  end(reason: string): void {
    this.#stop ??= { kind: 'stopped', reason };
  }

  runSlice(instructions: number): SliceEnd {
    if (this.#stop !== undefined) return { kind: 'done' };
    if (this.#paused) return { kind: 'idle', milliseconds: Infinity };
    const stop = this.#machine.runSlice(instructions);
    if (stop === undefined) return { kind: 'ready' };
    if (stop.kind === 'idle') {
      return { kind: 'idle', milliseconds: (stop.until - this.#machine.now) / TICKS_PER_MILLISECOND };
    }
    if (this.#reboots && (stop.kind === 'reset' || stop.kind === 'triple-fault')) {
      this.#machine.reset();
      boot(this.#machine, this.#plan);
      return { kind: 'ready' };
    }
    this.#stop = stop;
    return { kind: 'done' };
  }
}
