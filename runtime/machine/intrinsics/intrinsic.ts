import type { DeviceBus } from '../../devices/bus.ts';
import type { CpuState } from '../../engine/cpu-state.ts';

/** What intrinsics need of the machine around the processor. */
export interface IntrinsicHost {
  readonly bus: DeviceBus;
  /** Tick of the present instruction, the calling one not counted. */
  readonly now: number;
  /**
   * The present tick for somebody to see: {@link now}, set right by the host's clock if time follows it. `recent`: a
   * look at that clock some instructions ago is good enough, for it costs more than most accesses to devices.
   */
  readClock(look?: 'recent'): number;
  /** Instructions retired before the calling one. */
  readonly retired: number;
  /** The model with this number (slot `model`). */
  cpuid(model: number, leaf: number): CpuidResult;
  /** Devices were reached: what they ask of the processor or the machine may be another thing now. */
  busUsed(): void;
  flushTranslations(): void;
  flushTranslation(linear: number): void;
}

/** EAX, EBX, ECX, EDX as CPUID returns them. */
export type CpuidResult = readonly [number, number, number, number];

/** Runs an intrinsic for the processor whose state is given; arguments as isa/intrinsics.yaml orders them, 0 when absent. */
export type Intrinsic = (
  host: IntrinsicHost,
  state: CpuState,
  first: number,
  second: number,
  third: number,
) => number;
