import { Slot } from '../../generated/state.ts';
import type { Pc } from '../devices/pc.ts';
import type { HostTime } from '../machine/host-time.ts';
import type { CpuidResult, IntrinsicHost } from '../machine/intrinsics/intrinsic.ts';
import type { LoadPlan } from '../machine/loader/image.ts';
import type { Machine } from '../machine/machine.ts';
import { cpuidOf, enabledForms } from '../machine/model.ts';
import type { MachineStop } from '../machine/stop.ts';
import type { AddressSpace } from './address-space.ts';
import { Counters } from './counters.ts';
import { Emulation } from './emulation.ts';
import type { GuestMemory } from './guest-memory.ts';
import type { GuestRing } from './guest-ring.ts';
import { NumericRecords } from './numeric-records.ts';
import { RealSegments } from './real-segments.ts';
import type { ShadowDescriptors } from './shadow-descriptors.ts';
import type { ShadowPaging } from './shadow-paging.ts';
import type { Tracer } from './tracer.ts';
import { VirtualCpu } from './virtual-cpu.ts';

/** How a guest's holes are treated. */
export type GuestMode = 'trap' | 'full';

/** Why a guest does not run; it never waits for the host while it is stopped. */
export type GuestStop = Exclude<MachineStop, { kind: 'idle' }>;

/** What the monitor builds a guest of. */
export interface GuestParts {
  readonly number: number;
  readonly name: string;
  readonly mode: GuestMode;
  readonly ring: GuestRing;
  readonly bus: Pc;
  readonly memory: GuestMemory;
  readonly shadow: ShadowPaging;
  readonly descriptors: ShadowDescriptors;
  readonly machine: Machine;
  readonly share: number;
  readonly hostTime: HostTime | undefined;
}

/**
 * A virtual machine: its memory, its devices, its virtual processor, its own time. Its time in ticks is what it
 * has retired plus what it was idle; other guests' work is not in it.
 */
export class Guest implements IntrinsicHost {
  readonly number: number;
  readonly name: string;
  readonly mode: GuestMode;
  /** Real ring of its kernel. */
  readonly ring: GuestRing;
  /** The guest's devices; the host's ends (screen, keys, serial input) are here too. */
  readonly bus: Pc;
  readonly memory: GuestMemory;
  readonly shadow: ShadowPaging;
  readonly descriptors: ShadowDescriptors;
  readonly counters = new Counters();
  readonly cpu: VirtualCpu;
  /** What stands for its segment registers on the real processor. */
  readonly segments: RealSegments;
  readonly emulation: Emulation;
  /** What the x87 has noted, where the guest's x87 instructions run as they are. */
  readonly numericRecords = new NumericRecords();
  /** Instructions retired, however each was executed. */
  retired = 0;
  /** Ticks that no instruction took: halted, or by the host's clock (then it may be below 0). */
  idle = 0;
  /** Stop when this many instructions have retired, exactly. */
  limit = Infinity;
  /** Makes its time the host's; absent: it follows the instructions alone. */
  readonly hostTime: HostTime | undefined;
  /** Its part of the processor, in proportion to the other guests' shares. */
  readonly share: number;
  /** Why it is stopped; undefined while it can run. */
  stop: GuestStop | undefined;
  /** Who is told what the monitor does for it; undefined: nobody. */
  tracer: Tracer | undefined;
  /** It is to wait, its time standing still. */
  paused = false;

  constructor(parts: GuestParts) {
    this.number = parts.number;
    this.name = parts.name;
    this.mode = parts.mode;
    this.ring = parts.ring;
    this.bus = parts.bus;
    this.memory = parts.memory;
    this.hostTime = parts.hostTime;
    this.share = parts.share;
    this.shadow = parts.shadow;
    this.descriptors = parts.descriptors;
    const { machine } = parts;
    this.cpu = new VirtualCpu(machine, this.memory, this.shadow, this, this.ring);
    this.segments = new RealSegments(machine, this.cpu, this.descriptors, this.ring, this.mode === 'trap');
    this.emulation = new Emulation(this.cpu, machine, enabledForms(machine.model));
  }

  /** Whether it takes its turns. */
  get runs(): boolean {
    return this.stop === undefined && !this.paused;
  }

  /** Guest time in ticks. */
  get now(): number {
    return this.retired + this.idle;
  }

  /** What linear addresses mean to its next instruction. */
  get addressSpace(): AddressSpace {
    return this.cpu.space.get();
  }

  readClock(): number {
    if (this.hostTime !== undefined) this.idle = this.hostTime.look(this.retired) - this.retired;
    return this.now;
  }

  /** Lets its time follow the host's, but not past the tick `next`. */
  followHost(next: number): void {
    if (this.hostTime === undefined) return;
    const halted = this.cpu.get(Slot.halted) !== 0;
    const now = halted ? this.hostTime.rest(this.retired, next) : this.hostTime.look(this.retired, next);
    this.idle = now - this.retired;
  }

  /** Copies a loaded image into guest-physical memory. */
  place(plan: LoadPlan): void {
    for (const piece of plan.pieces) {
      this.memory.clear(piece.address, piece.size);
      this.memory.write(piece.address, piece.bytes);
    }
  }

  /** The text screen as 25 lines. */
  screen(): readonly string[] {
    return this.bus.screen(this.memory.read(0, FIRST_MEGABYTE));
  }

  cpuid(model: number, leaf: number): CpuidResult {
    return cpuidOf(model, leaf);
  }

  /** The monitor looks at the devices after each instruction that it emulates. */
  busUsed(): void {}

  /** Shadow entries never outlive the guest's entries, so there is nothing to drop. */
  flushTranslations(): void {}

  flushTranslation(_linear: number): void {}
}

const FIRST_MEGABYTE = 0x100000;
