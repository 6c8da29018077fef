import { Vector } from '../../generated/exceptions.ts';
import { Flag, Slot } from '../../generated/state.ts';
import type { DeviceBus } from '../devices/bus.ts';
import type { PhysicalDevices } from '../devices/physical-memory.ts';
import type { ModelRow } from '../engine/architecture.ts';
import { type Engine, Exit, type ExitCode } from '../engine/engine.ts';
import { PAGE_BYTES, PHYSICAL_BASE, wasmPages } from '../engine/layout.ts';
import { meetsBreakpoint, watchesBreakpoints } from './breakpoint.ts';
import { codePage } from './code-page.ts';
import { takeDebugTrap } from './debug-trap.ts';
import { completeTaskSwitch, deliverException, deliverInterrupt } from './delivery.ts';
import { createEngine, type EngineName } from './engines.ts';
import { HostTime } from './host-time.ts';
import type { CpuidResult, IntrinsicHost } from './intrinsics/intrinsic.ts';
import { MachineState } from './machine-state.ts';
import { cpuidOf, DEFAULT_MODEL, enabledForms, findModel } from './model.ts';
import { noDevices } from './no-devices.ts';
import { PhysicalPages } from './physical-pages.ts';
import { powerOn } from './power-on.ts';
import type { MachineStop } from './stop.ts';

/** Budgets stay below this so that they fit a signed 32-bit word. */
const MAX_BUDGET = 0x3fffffff;
const LEVELS = [0, 1, 2, 3] as const;

export interface MachineOptions {
  /** Guest-physical memory in bytes, a multiple of 4096. */
  readonly ramBytes: number;
  readonly engine?: EngineName;
  /** Name of a CPU model of isa/models/. */
  readonly model?: string;
  readonly bus?: DeviceBus;
  /** What answers where guest-physical memory ends; absent: the bus. */
  readonly physicalDevices?: PhysicalDevices;
  /** The host's clock in milliseconds; absent: time follows the retired instructions alone and runs repeat exactly. */
  readonly hostClock?: () => number;
}

/** Runs when the processor fetches from a native page; `offset` is where in the page. Leaves EIP elsewhere. */
export type NativeHandler = (offset: number) => void;

/**
 * The hardware: one processor, its memory, a bus. It knows nothing of monitors; what one needs of it is
 * what firmware would: native pages, a deadline timer, code views of its engine.
 */
export class Machine implements IntrinsicHost {
  readonly memory: WebAssembly.Memory;
  /** Guest-physical memory. Write through {@link writePhysical}, or tell the engine. */
  readonly physical: Uint8Array;
  readonly state: MachineState;
  readonly engine: Engine;
  readonly bus: DeviceBus;
  readonly model: ModelRow;
  /** Instructions retired at real CPL 0…3. */
  readonly retiredByCpl: [number, number, number, number] = [0, 0, 0, 0];
  /** Called when an instruction was replaced by a callout in the active code view; must move EIP on. */
  onCallout: (() => void) | undefined;
  /** Stop when this many instructions have retired, exactly. */
  limit = Infinity;
  readonly #native = new Map<number, NativeHandler>();
  readonly #hostTime: HostTime | undefined;
  #retired = 0;
  /** Ticks that no instruction took; below 0 when instructions take less than a tick of the host's time. */
  #idle = 0;
  #running = false;
  /** Retired count at which the present run ends by itself. */
  #end = 0;
  #deadline = Infinity;
  #deadlineVector = 0;
  #requested: MachineStop | undefined;

  constructor(options: MachineOptions) {
    const { ramBytes } = options;
    if (ramBytes <= 0 || ramBytes % PAGE_BYTES !== 0) throw new RangeError('ramBytes is no multiple of 4096');
    const name = options.model ?? DEFAULT_MODEL;
    const model = findModel(name);
    if (model === undefined) throw new RangeError(`there is no CPU model ${name}`);
    this.model = model;
    const pages = wasmPages(ramBytes);
    this.memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
    this.physical = new Uint8Array(this.memory.buffer, PHYSICAL_BASE, ramBytes);
    this.bus = options.bus ?? noDevices;
    this.state = new MachineState(this.memory, ramBytes, this, options.physicalDevices ?? this.bus.memory);
    powerOn(this.state, model, 0);
    this.engine = createEngine(options.engine ?? 'reference', {
      memory: this.memory,
      state: this.state,
      enabled: enabledForms(model),
    });
    this.state.watcher = this.engine;
    this.bus.memory?.attach(new PhysicalPages(this.memory, this.physical, this.state, this.engine));
    this.#hostTime = options.hostClock && new HostTime(options.hostClock);
  }

  /** Instructions retired so far; exact also inside an intrinsic. */
  get retired(): number {
    return this.#running ? this.#retired + this.engine.retired : this.#retired;
  }

  get now(): number {
    return this.retired + this.#idle;
  }

  readClock(look?: 'recent'): number {
    const { retired } = this;
    if (this.#hostTime !== undefined && !(look === 'recent' && this.#hostTime.isRecent(retired))) {
      this.#idle = this.#hostTime.look(retired) - retired;
    }
    return retired + this.#idle;
  }

  /** Power-on state of processor and devices; memory and time stay. */
  reset(): void {
    powerOn(this.state, this.model, this.#retired);
    this.bus.reset();
    this.engine.flushTranslations();
  }

  /** Copies bytes into guest-physical memory from outside. */
  writePhysical(address: number, bytes: Uint8Array): void {
    this.physical.set(bytes, address);
    if (bytes.length > 0) this.engine.invalidate(address, bytes.length);
  }

  /** Fetching from this physical page calls `handler` instead of executing. */
  registerNativePage(physicalPage: number, handler: NativeHandler): void {
    this.#native.set(physicalPage, handler);
    this.engine.setNativePage(physicalPage);
  }

  /** Raises external interrupt `vector` at the first interruptible boundary from `retired` instructions on. */
  setDeadline(retired: number, vector: number): void {
    this.#deadline = retired;
    this.#deadlineVector = vector;
  }

  clearDeadline(): void {
    this.#deadline = Infinity;
  }

  /** Ends the run at the next instruction boundary where the machine looks; from a handler: at once. */
  requestStop(stop: MachineStop): void {
    this.#requested ??= stop;
    if (this.#running) this.engine.attend();
  }

  busUsed(): void {
    if (!this.#running) return;
    const { bus } = this;
    this.#requested ??= bus.takeRequest();
    const interrupt = bus.interruptLine && this.state.get(Slot.intr) === 0;
    if (interrupt || this.#requested !== undefined || bus.nextEvent() < this.#end + this.#idle)
      this.engine.attend();
  }

  /** Runs at most `maxInstructions`. @returns why it stopped, or undefined when only the slice is over */
  runSlice(maxInstructions: number): MachineStop | undefined {
    const end = this.#retired + maxInstructions;
    for (;;) {
      const stop = this.#attend();
      if (stop !== undefined) return stop;
      const budget = Math.min(end, this.limit) - this.#retired;
      if (budget <= 0) return this.#retired >= this.limit ? { kind: 'limit' } : undefined;
      if (this.state.get(Slot.halted) !== 0) {
        const idle = this.#sleep();
        if (idle !== undefined) return idle;
        continue;
      }
      if (!this.#interrupt()) return { kind: 'triple-fault' };
      if (!this.#execute(budget)) return { kind: 'triple-fault' };
    }
  }

  cpuid(model: number, leaf: number): CpuidResult {
    return cpuidOf(model, leaf);
  }

  flushTranslations(): void {
    this.engine.flushTranslations();
  }

  flushTranslation(linear: number): void {
    this.engine.flushTranslation(linear);
  }

  /** Devices up to now, and what they or others ask of the machine. */
  #attend(): MachineStop | undefined {
    const next = this.bus.nextEvent();
    if (this.#hostTime !== undefined) this.#idle = this.#hostTime.look(this.#retired, next) - this.#retired;
    if (this.now >= next) this.bus.advance(this.now);
    const request = this.bus.takeRequest();
    if (request !== undefined) return request;
    const requested = this.#requested;
    this.#requested = undefined;
    return requested;
  }

  get #interruptPending(): boolean {
    return this.#retired >= this.#deadline || this.bus.interruptLine;
  }

  /** Takes a pending external interrupt if the processor lets it. @returns false on shutdown */
  #interrupt(): boolean {
    const { state } = this;
    const pending = this.#interruptPending;
    state.set(Slot.intr, pending ? 1 : 0);
    if (!pending || state.getFlag(Flag.IF) === 0 || this.#inhibited) return true;
    let vector = this.#deadlineVector;
    if (this.#retired >= this.#deadline) this.#deadline = Infinity;
    else vector = this.bus.acknowledge();
    return deliverInterrupt(state, vector);
  }

  get #inhibited(): boolean {
    return this.state.get(Slot.inhibit) === this.#retired >>> 0;
  }

  get #debugHeld(): boolean {
    return this.state.get(Slot.inhibit_debug) === this.#retired >>> 0;
  }

  /** The processor is halted: lets time pass up to the next event. @returns a stop when only the host can go on */
  #sleep(): MachineStop | undefined {
    if (this.state.getFlag(Flag.IF) === 0) return { kind: 'halt' };
    if (this.#interruptPending) {
      this.state.set(Slot.halted, 0);
      return undefined;
    }
    const next = this.bus.nextEvent();
    if (this.#hostTime !== undefined) {
      this.#idle = this.#hostTime.rest(this.#retired, next) - this.#retired;
      return this.now >= next ? undefined : { kind: 'idle', until: next };
    }
    if (next === Infinity) return { kind: 'halt' };
    this.#idle += Math.max(0, next - this.now);
    return undefined;
  }

  /** Runs the engine once, for at most `most` instructions, and handles its exit. @returns false on shutdown */
  #execute(most: number): boolean {
    const { state } = this;
    const watching = watchesBreakpoints(state);
    if (watching && meetsBreakpoint(state, this.#debugHeld))
      return deliverException(state, Vector.DB, undefined);
    // Every instruction clears RF; the one that sets it ends a run, so it is set only here.
    state.setFlag(Flag.RF, 0);
    const stepping = state.getFlag(Flag.TF) !== 0;
    const start = state.get(Slot.eip);
    const single = stepping || watching;
    const exit = this.#run(this.#budget(most, single), !single);
    for (const cpl of LEVELS) this.retiredByCpl[cpl] += this.engine.retiredAtCpl(cpl);
    // Single steps are the old task's.
    if (state.get(Slot.switching) !== 0) {
      return completeTaskSwitch(state, exit === Exit.fault ? this.engine.fault.vector : undefined);
    }
    const retired = { start, stepping, held: this.#debugHeld };
    if (single && this.engine.retired > 0 && takeDebugTrap(state, retired)) {
      state.set(Slot.halted, 0);
      return deliverException(state, Vector.DB, undefined);
    }
    switch (exit) {
      case Exit.fault:
        return deliverException(state, this.engine.fault.vector, this.engine.fault.error);
      case Exit.native:
        this.#callNative();
        return true;
      case Exit.callout:
        if (this.onCallout === undefined) throw new Error('a code view has a callout and nobody handles it');
        this.onCallout();
        return true;
      default:
        return true;
    }
  }

  /** Instructions up to whatever is due next. */
  #budget(most: number, single: boolean): number {
    if (single || (this.#interruptPending && this.#inhibited)) return Math.min(1, most);
    let budget = Math.min(most, MAX_BUDGET, this.bus.nextEvent() - this.now);
    if (this.#hostTime !== undefined) budget = Math.min(budget, this.#hostTime.stride);
    if (this.#deadline > this.#retired) budget = Math.min(budget, this.#deadline - this.#retired);
    return Math.max(1, budget);
  }

  #run(budget: number, through: boolean): ExitCode {
    this.#end = this.#retired + budget;
    this.#running = true;
    try {
      return this.engine.run(budget, this.#retired, through);
    } finally {
      this.#running = false;
      this.#retired += this.engine.retired;
    }
  }

  #callNative(): void {
    const page = codePage(this.state);
    const handler = this.#native.get(page);
    if (handler === undefined) throw new Error(`no handler for native page ${page.toString(16)}`);
    handler(this.engine.nativeOffset);
  }
}
