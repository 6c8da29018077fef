import type { Firmware } from '../devices/firmware/firmware.ts';
import type { Disk } from '../devices/ide/disk.ts';
import type { KeyEvent } from '../devices/key-script.ts';
import type { Pc } from '../devices/pc.ts';
import type { ByteSink } from '../devices/serial.ts';
import type { LoadPlan } from '../machine/loader/image.ts';
import type { GuestRing } from '../monitor/guest-ring.ts';
import type { TraceSink } from '../monitor/tracer.ts';

export const virtModes = ['none', 'trap', 'full'] as const;
/** How guests run: bare, or under the monitor with holes left open or closed. */
export type VirtMode = (typeof virtModes)[number];

export const engineNames = ['reference', 'tier0'] as const;
export type EngineChoice = (typeof engineNames)[number];

/** One guest, its image already checked. */
export interface GuestSpec {
  readonly name: string;
  /** What it boots; undefined: its firmware, at the reset vector. */
  readonly plan: LoadPlan | undefined;
  readonly memoryBytes: number;
  readonly keys: readonly KeyEvent[];
  /** What the serial port sends, beside its hash. */
  readonly serial?: ByteSink;
  readonly debugConsole?: ByteSink;
  readonly debugExit: boolean;
  readonly firmware?: Firmware;
  readonly disk?: Disk;
  /** Under the monitor: how it runs, in place of {@link SessionOptions.virt}. */
  readonly virt?: Exclude<VirtMode, 'none'>;
  /** Under the monitor: the real ring of its kernel, in place of {@link SessionOptions.guestRing}. */
  readonly guestRing?: GuestRing;
  /** Under the monitor: its part of the processor in proportion to the other guests'; 1 when absent. */
  readonly share?: number;
  /** It waits until it is resumed. */
  readonly paused?: boolean;
  /** It stops after so many of its instructions, however many the session allows. */
  readonly maxInstructions?: number;
}

export interface SessionOptions {
  readonly virt: VirtMode;
  /** Real ring of guests' kernels under the monitor; 1 if not said. */
  readonly guestRing?: GuestRing;
  readonly engine: EngineChoice;
  /** Name of a CPU model. */
  readonly cpu: string;
  /** Time follows retired instructions alone; else also the host's clock. */
  readonly deterministic: boolean;
  /** A reset or triple fault starts the guest anew instead of ending its run. */
  readonly reboot?: boolean;
  /** Under the monitor: prove at every switch that the guests are apart. */
  readonly checkOwnership?: boolean;
  /** Told what the monitor does; a bare machine has none. */
  readonly trace?: TraceSink | undefined;
  readonly guests: readonly GuestSpec[];
}

/** Why a guest runs no more. */
export type GuestStop =
  | { readonly kind: 'power-off' | 'halt' | 'triple-fault' | 'reset' | 'limit' }
  /** The byte that the guest wrote to the debug exit port. */
  | { readonly kind: 'exit'; readonly code: number }
  /** The host ended the run. */
  | { readonly kind: 'stopped'; readonly reason: string };

/** A guest in a session, whatever runs it. */
export interface SessionGuest {
  readonly name: string;
  readonly pc: Pc;
  /** Guest-physical memory. */
  readonly memory: Uint8Array;
  /** Guest instructions retired, however they were executed. */
  readonly instructions: number;
  /** Undefined while it can run on. */
  readonly stop: GuestStop | undefined;
  /** It waits until it is resumed; its time stands still. */
  readonly paused: boolean;
  pause(): void;
  resume(): void;
  /** Ends it for good, unless it has ended. The others run on. */
  end(reason: string): void;
  /** Architectural state that the guest believes in, as `name=hex` words. */
  state(): readonly string[];
  /** SHA-256 of everything sent over the serial port so far. */
  serialSha256(): string;
  /** SHA-256 of {@link state}, of {@link memory} and of the serial output. */
  hashes(): GuestHashes;
  /** Instructions by real CPL 0…3. */
  readonly retiredByRealCpl: readonly number[];
  /** Entries into the monitor by reason; empty when bare. */
  readonly entries: Readonly<Record<string, number>>;
  /** The same, in each reason by the form of the instruction, '' where the monitor did not look at one; empty when bare. */
  readonly entriesByInstruction: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Of {@link instructions}, those that the real processor executed itself, as they are or rewritten in line. */
  readonly direct: number;
  /** Entries that innocuous instructions caused; 0 when bare. */
  readonly byInnocuous: number;
  /** Instructions executed on the virtual CPU because the real one cannot take on the guest's state; 0 when bare. */
  readonly interpreted: number;
  /** Interrupts that the monitor injected; 0 when bare. */
  readonly injected: number;
}

export interface GuestHashes {
  readonly memorySha256: string;
  readonly stateSha256: string;
  readonly serialSha256: string;
}

/** Why {@link Session.runSlice} came back: more to do, idle until a tick, or every guest has stopped. */
export type SliceEnd =
  | { readonly kind: 'ready' }
  | { readonly kind: 'idle'; readonly milliseconds: number }
  | { readonly kind: 'done' };

/** One machine with its guests. */
export interface Session {
  readonly guests: readonly SessionGuest[];
  /** Every guest stops after exactly so many of its instructions. May be raised to run on. */
  setLimit(instructions: number): void;
  /** Runs about `instructions` instructions. */
  runSlice(instructions: number): SliceEnd;
  /** Ends the run: every guest that still runs gets this stop. */
  end(reason: string): void;
  /** The engine's counters. */
  readonly engineCounters: Readonly<Record<string, number>>;
  /** Its entries into JavaScript by the form of the instruction. */
  readonly engineCallers: Readonly<Record<string, number>>;
}

/** Instructions in one call of {@link Session.runSlice} when nobody waits for input. */
const UNATTENDED_SLICE = 10_000_000;

/** Runs a deterministic session on until every guest has retired `instructions`, or stopped before. */
export function runTo(session: Session, instructions: number): void {
  session.setLimit(instructions);
  while (session.runSlice(UNATTENDED_SLICE).kind !== 'done');
}
