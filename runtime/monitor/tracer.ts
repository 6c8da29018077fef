import { Slot } from '../../generated/state.ts';
import { BIG } from '../engine/segment-rights.ts';
import { type FetchState, fetchCode } from '../machine/code-fetch.ts';
import type { EntryReason } from './counters.ts';
import type { GuestMemory } from './guest-memory.ts';
import type { RealSegments } from './real-segments.ts';
import type { VirtualCpu } from './virtual-cpu.ts';

/** Why there is a line of a trace: an entry into the monitor, or something that it does of its own accord. */
export type TraceReason =
  | EntryReason
  /** The guest's interrupt controller interrupts it. */
  | 'injection'
  /** An instruction runs on the virtual processor, for the real one cannot take on the guest's state. */
  | 'interpretation'
  /** The guest gets its turn. */
  | 'switch'
  /** The guest stops. */
  | 'stop';

/** Where a guest stands. */
export interface TracePlace {
  /** Real CPL at which it runs there, and the CPL in which it believes. */
  readonly realCpl: number;
  readonly cpl: number;
  readonly selector: number;
  readonly eip: number;
}

/** One line of a trace. */
export interface TraceRecord {
  readonly guest: string;
  /** Number of the guest; names may repeat. */
  readonly number: number;
  readonly reason: TraceReason;
  /** Instructions that the guest had retired before. */
  readonly retired: number;
  readonly from: TracePlace;
  readonly to: TracePlace;
  /** Vector at which the real processor entered the monitor; absent: by a callout, or there was no entry. */
  readonly vector?: number | undefined;
  readonly error?: number | undefined;
  /** Linear address of a page fault. */
  readonly linear?: number | undefined;
  /** Default size of the code at {@link from}. */
  readonly bits: 16 | 32;
  /** Reads the guest's bytes at {@link from}, as many as are mapped; holds until the guest runs on. */
  readonly code: () => Uint8Array;
  /** The instruction at {@link from} retired. */
  readonly retires: boolean;
  /** Exception or interrupt that was handed to the guest's own interrupt table. */
  readonly delivered?: number | undefined;
  /** Why the guest stops. */
  readonly stop?: string | undefined;
}

export type TraceSink = (record: TraceRecord) => void;

/** What a record is made of. */
interface TracedGuest {
  readonly name: string;
  readonly number: number;
  readonly retired: number;
  readonly cpu: VirtualCpu;
  readonly memory: GuestMemory;
  readonly segments: RealSegments;
}

/** What is known at the beginning of what becomes a record. */
interface Beginning {
  readonly from: TracePlace;
  readonly retired: number;
  readonly vector: number | undefined;
  readonly error: number | undefined;
  readonly code: () => Uint8Array;
  readonly bits: 16 | 32;
}

/**
 * Tells a sink what the monitor does for its guests: each entry from the state in which the guest was interrupted to
 * the one in which it goes on. Reading the guest's code for it changes nothing in the guest.
 */
export class Tracer {
  readonly #sink: TraceSink;
  readonly #linear: () => number;
  #beginning: Beginning | undefined;
  #delivered: number | undefined;

  /** `linear`: the address of the real processor's last page fault. */
  constructor(sink: TraceSink, linear: () => number) {
    this.#sink = sink;
    this.#linear = linear;
  }

  /** The monitor begins to deal with a guest. `vector`: of the entry, undefined for a callout or none. */
  begin(guest: TracedGuest, vector?: number, error?: number): void {
    this.#delivered = undefined;
    this.#beginning = { from: placeOf(guest), retired: guest.retired, vector, error, ...codeOf(guest) };
  }

  /** Within what began, an exception or interrupt is handed to the guest. */
  delivers(vector: number): void {
    this.#delivered ??= vector;
  }

  /** What began is dealt with. */
  end(guest: TracedGuest, reason: TraceReason, linear = false): void {
    const beginning = this.#beginning;
    if (beginning === undefined) return;
    this.#beginning = undefined;
    this.#sink({
      ...beginning,
      guest: guest.name,
      number: guest.number,
      reason,
      to: placeOf(guest),
      linear: linear ? this.#linear() : undefined,
      retires: guest.retired > beginning.retired,
      delivered: this.#delivered,
    });
  }

  /** Something that takes no time of the guest's. */
  note(guest: TracedGuest, reason: 'switch' | 'stop', stop?: string): void {
    const place = placeOf(guest);
    this.#sink({
      guest: guest.name,
      number: guest.number,
      reason,
      retired: guest.retired,
      from: place,
      to: place,
      ...codeOf(guest),
      retires: false,
      stop,
    });
  }
}

function placeOf({ cpu, segments }: TracedGuest): TracePlace {
  return {
    realCpl: segments.privilege,
    cpl: cpu.get(Slot.cpl),
    selector: cpu.get(Slot['cs.selector']),
    eip: cpu.get(Slot.eip),
  };
}

function codeOf({ cpu, memory }: TracedGuest): Pick<TraceRecord, 'code' | 'bits'> {
  const state: FetchState = {
    eip: cpu.get(Slot.eip),
    codeBase: cpu.get(Slot['cs.base']),
    cr0: cpu.get(Slot.cr0),
    cr3: cpu.get(Slot.cr3),
    cr4: cpu.get(Slot.cr4),
  };
  const byte = (address: number) =>
    memory.frameOf(address >>> 12) === undefined ? undefined : memory.load(address, 1);
  return {
    bits: (cpu.get(Slot['cs.rights']) & BIG) !== 0 ? 32 : 16,
    code: () => fetchCode(byte, state),
  };
}
