import { Vector } from '../../generated/exceptions.ts';
import { Flag, Slot } from '../../generated/state.ts';
import { TICKS_PER_MILLISECOND } from '../devices/time.ts';
import type { EngineName } from '../machine/engines.ts';
import { enterGuest } from '../machine/loader/boot.ts';
import { Machine } from '../machine/machine.ts';
import { powerOn } from '../machine/power-on.ts';
import { Accounting } from './accounting.ts';
import { Boundary, type Settled } from './boundary.ts';
import { PLAIN_VIEW, REWRITTEN_VIEW, RewrittenView } from './code-view.ts';
import { copyDescriptors } from './descriptor-copying.ts';
import { Entry } from './entry.ts';
import { FramePool } from './frame-pool.ts';
import type { Guest, GuestStop } from './guest.ts';
import { buildGuest, checkGuests, type GuestOptions } from './guest-building.ts';
import { InLineHost } from './in-line-host.ts';
import { interruptLine } from './interrupt-line.ts';
import { machineBytes } from './machine-size.ts';
import { OwnershipCheck } from './ownership.ts';
import { Platform } from './platform.ts';
import { Resume } from './resume.ts';
import { Scheduler } from './scheduler.ts';
import { Tracer, type TraceSink } from './tracer.ts';
import { TrapHandling } from './trap-handling.ts';

export type { GuestOptions } from './guest-building.ts';

/** Vectors above the exceptions that the monitor uses on the real processor. */
const DEADLINE_VECTOR = 0xfe;
const READY_VECTOR = 0xfd;
/** Ticks of a turn on the host's clock, of which looking at the clock takes some. */
const SHORTEST_TURN = TICKS_PER_MILLISECOND / 4;
const MORE_THAN_ANY_RUN = 2 ** 52;

export interface MonitorOptions {
  readonly guests: readonly GuestOptions[];
  readonly engine?: EngineName;
  /** Name of the CPU model, of the machine and of every guest. */
  readonly model?: string;
  /** The host's clock in milliseconds; absent: guests' time follows their instructions alone and runs repeat. */
  readonly hostClock?: () => number;
  /** Ticks by which a guest of share 1 may get ahead of the others. */
  readonly quantum?: number;
  /** Told of every entry into the monitor and of what it does; absent: a run costs nothing for it. */
  readonly trace?: TraceSink | undefined;
  /** Prove at every switch that the guests are apart; see {@link Monitor.checkOwnership}. */
  readonly checkOwnership?: boolean;
}

/** Why {@link Monitor.run} came back. */
export type MonitorExit =
  /** So many instructions are over. */
  | { readonly kind: 'budget' }
  /** This guest has stopped; the others can run on. */
  | { readonly kind: 'stopped'; readonly guest: Guest; readonly stop: GuestStop }
  /**
   * Every guest that can run is halted; on the host's clock the first has an event in so many ticks. Infinity:
   * only input, or a guest that is resumed, can wake one.
   */
  | { readonly kind: 'idle'; readonly ticks: number }
  /** No guest can run. */
  | { readonly kind: 'finished' };

/**
 * The virtual machine monitor: ring 0 of one machine, on which it runs several guests in turn at rings 1 and 3.
 * Build it with its guests, then call {@link run} until it says `finished`.
 */
export class Monitor {
  readonly machine: Machine;
  readonly guests: readonly Guest[];
  readonly #pool: FramePool;
  readonly #platform: Platform;
  readonly #entry: Entry;
  readonly #resume: Resume;
  readonly #traps: TrapHandling;
  readonly #boundary = new Boundary();
  readonly #scheduler: Scheduler;
  readonly #ownership: OwnershipCheck;
  readonly #checksOwnership: boolean;
  readonly #hostClock: (() => number) | undefined;
  readonly #accounting: Accounting;
  readonly #tracer: Tracer | undefined;
  #current: Guest | undefined;
  /** Guest time at which the current guest's turn is over. */
  #until = 0;
  /** How the current guest's turn ended. */
  #end: Exclude<Settled, { kind: 'ready' }> | undefined;
  /** The machine's retired count at which the current guest's interrupts were last looked at. */
  #settledAt = -1;

  /** @throws RangeError when there are too many guests or a memory size is no multiple of a page */
  constructor(options: MonitorOptions) {
    checkGuests(options.guests);
    const ramBytes = machineBytes(options.guests.map((guest) => guest.memoryBytes));
    this.machine = new Machine({
      ramBytes,
      bus: interruptLine(() => this.#isReadyForInterrupt(), READY_VECTOR),
      ...(options.engine === undefined ? {} : { engine: options.engine }),
      ...(options.model === undefined ? {} : { model: options.model }),
    });
    this.#pool = new FramePool(ramBytes);
    this.#platform = new Platform(this.machine, this.#pool, (vector) => this.#trap(vector));
    this.machine.onCallout = () => this.#callout();
    this.#entry = new Entry(this.machine, this.#platform);
    this.#resume = new Resume(this.machine, this.#platform);
    this.#traps = new TrapHandling(this.machine.state, new RewrittenView(this.machine.engine));
    this.#accounting = new Accounting(this.machine);
    this.#scheduler = new Scheduler(options.quantum);
    const { trace } = options;
    this.#tracer = trace && new Tracer(trace, () => this.machine.state.get(Slot.cr2));
    this.#ownership = new OwnershipCheck(this.machine, this.#pool, this.#platform.windowFrames);
    this.#checksOwnership = options.checkOwnership === true;
    const { hostClock } = options;
    this.#hostClock = hostClock;
    this.guests = options.guests.map((guest, number) => this.#createGuest({ hostClock, ...guest }, number));
  }

  /**
   * Runs guests in turn for about `instructions` of their instructions, or until one of them stops. A guest with
   * a {@link Guest.limit} stops there exactly; raise the limit and call {@link release} to run it on.
   */
  run(instructions = Infinity): MonitorExit {
    const end = this.#progress() + instructions;
    let idleTicks = Infinity;
    let waits = this.guests.some(({ paused, stop }) => paused && stop === undefined);
    let waiting = this.guests;
    for (const guest of this.guests) if (guest.runs) guest.followHost(guest.bus.nextEvent());
    for (;;) {
      const left = end - this.#progress();
      if (left <= 0) return { kind: 'budget' };
      const next = this.#scheduler.next(waiting);
      if (next === undefined) return waits ? { kind: 'idle', ticks: idleTicks } : { kind: 'finished' };
      const { guest } = next;
      const ended = this.#takeTurn(guest, Math.min(next.ticks, left));
      if (ended.kind === 'stop') {
        guest.stop = ended.stop;
        this.#tracer?.note(guest, 'stop', ended.stop.kind);
        return { kind: 'stopped', guest, stop: ended.stop };
      }
      if (ended.idleUntil === undefined) continue;
      waits = true;
      idleTicks = Math.min(idleTicks, Math.max(1, ended.idleUntil - guest.now));
      waiting = waiting.filter((other) => other !== guest);
    }
  }

  /** Lets a guest that had reached its limit run on to a later one. */
  release(guest: Guest): void {
    if (guest.stop?.kind === 'limit' && guest.retired < guest.limit) guest.stop = undefined;
  }

  /** Lets a guest run no more, its time standing still, until it is {@link resume}d. */
  pause(guest: Guest): void {
    guest.paused = true;
  }

  /** Lets a paused guest run on; on the host's clock, no more than 100 ms late. */
  resume(guest: Guest): void {
    guest.paused = false;
  }

  /** Ends a guest for good, unless it has ended. */
  end(guest: Guest, reason: string): void {
    guest.stop ??= { kind: 'stopped', reason };
  }

  /** Makes `guest` the one whose virtual processor is in place, so that its state can be read. */
  inspect(guest: Guest): void {
    this.#switchTo(guest);
  }

  /** Proves that no guest can reach another's memory or the monitor's. @throws Error */
  checkOwnership(): void {
    this.#ownership.check(this.guests);
  }

  /** A guest at its first instruction. */
  #createGuest(options: GuestOptions, number: number): Guest {
    const guest = buildGuest(this.machine, this.#pool, this.#platform, options, number);
    this.#switchTo(guest);
    powerOn(guest.cpu, this.machine.model, 0);
    guest.place(options.plan);
    enterGuest(guest.cpu, options.plan.entry);
    guest.tracer = this.#tracer;
    return guest;
  }

  /** Runs a guest from a boundary until it has had so many ticks, or its turn is over before. */
  #takeTurn(guest: Guest, ticks: number): Exclude<Settled, { kind: 'ready' }> {
    const switches = this.#current !== guest;
    this.#switchTo(guest);
    if (switches) this.#tracer?.note(guest, 'switch');
    if (this.#checksOwnership) this.checkOwnership();
    // the time that others had is no part of its turn
    guest.followHost(guest.bus.nextEvent());
    const least = this.#hostClock === undefined ? 0 : SHORTEST_TURN;
    this.#until = guest.now + Math.max(ticks, least);
    this.#end = undefined;
    const start = this.#processorTime(guest);
    if (guest.mode === 'trap') copyDescriptors(guest);
    this.#goOn(guest, false);
    const stop = this.#end === undefined ? this.machine.runSlice(MORE_THAN_ANY_RUN) : undefined;
    this.#scheduler.charge(guest, this.#processorTime(guest) - start);
    if (this.#end === undefined) throw new Error(`the machine under the monitor stopped: ${stop?.kind}`);
    return this.#end;
  }

  /** Ticks by which turns are measured: the host's where guests follow its clock, else the guest's own. */
  #processorTime(guest: Guest): number {
    return this.#hostClock === undefined ? guest.now : this.#hostClock() * TICKS_PER_MILLISECOND;
  }

  /** The hardware has delivered a trap or interrupt of the running guest. */
  #trap(vector: number): void {
    const guest = this.#running;
    this.#accounting.charge(guest);
    const trap = this.#entry.fromTrap(guest, vector, this.machine.retired !== this.#settledAt);
    this.#tracer?.begin(guest, vector, trap.error);
    if (vector === DEADLINE_VECTOR || vector === READY_VECTOR) {
      const own = vector === READY_VECTOR || guest.now >= guest.bus.nextEvent() || guest.bus.interruptLine;
      guest.counters.count(own ? 'interrupt' : 'deadline');
    } else {
      this.#traps.exception(guest, trap);
    }
    this.#tracer?.end(guest, guest.counters.last, vector === Vector.PF);
    this.#goOn(guest, false);
    this.#leaveAtEnd();
  }

  /** The rewritten view has a callout where the running guest stands. */
  #callout(): void {
    const guest = this.#running;
    this.#accounting.charge(guest);
    this.#entry.fromCallout(guest);
    this.#tracer?.begin(guest);
    this.#traps.emulate(guest, 'callout');
    this.#tracer?.end(guest, guest.counters.last);
    this.#goOn(guest, true);
    this.#leaveAtEnd();
  }

  /** Resumes the guest where it can run directly, or ends its turn. */
  #goOn(guest: Guest, inPlace: boolean): void {
    const settled = this.#settle(guest);
    this.#settledAt = this.machine.retired;
    if (settled.kind !== 'ready') {
      this.#end = settled;
      this.machine.clearDeadline();
      return;
    }
    if (inPlace) this.#resume.fromCallout(guest);
    else this.#resume.toGuest(guest);
    this.machine.setDeadline(this.machine.retired + settled.ticks, DEADLINE_VECTOR);
  }

  /** Stops the machine when the guest it runs may not go on. */
  #leaveAtEnd(): void {
    if (this.#end !== undefined)
      this.machine.requestStop({ kind: 'stopped', reason: 'the turn of a guest is over' });
  }

  /** Settles the boundary; a state that the real processor cannot take on is interpreted until it can. */
  #settle(guest: Guest): Settled {
    for (;;) {
      if (guest.stop !== undefined) return { kind: 'stop', stop: guest.stop };
      const settled = this.#boundary.settle(guest, this.#until);
      if (settled.kind !== 'ready' || guest.segments.representable) return settled;
      this.#traps.interpret(guest);
    }
  }

  #switchTo(guest: Guest): void {
    if (this.#current === guest) return;
    this.#current?.cpu.deactivate();
    guest.cpu.activate();
    this.#current = guest;
    this.#resume.switchTo(guest);
    this.machine.state.inLineHost = new InLineHost(this.machine, this.#accounting, guest);
    this.machine.engine.selectView(guest.mode === 'full' ? REWRITTEN_VIEW : PLAIN_VIEW);
  }

  get #running(): Guest {
    if (this.#current === undefined) throw new Error('the monitor was entered without a guest');
    return this.#current;
  }

  /** Instructions of all guests. */
  #progress(): number {
    return this.guests.reduce((sum, guest) => sum + guest.retired, 0);
  }

  /** The guest that runs has come to accept the interrupt that waits for it. */
  #isReadyForInterrupt(): boolean {
    const cpu = this.#current?.cpu;
    if (cpu === undefined || cpu.get(Slot.intr) === 0 || this.#settledAt === this.machine.retired)
      return false;
    return cpu.getFlag(Flag.IF) !== 0;
  }
}
