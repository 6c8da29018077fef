import type { GuestRing } from '../monitor/guest-ring.ts';
import type { GuestOptions } from './guest-options.ts';
import type { GuestRun, HostSideOptions } from './guest-run.ts';
import type { EngineChoice, VirtMode } from './session.ts';
import type { TraceOptions } from './trace/trace-options.ts';

/** The options of `run` that say what machine there is and how far it runs; a fleet's file may say them too. */
export interface MachineOptions {
  readonly cpu?: string | undefined;
  readonly virt: VirtMode;
  readonly guestRing?: GuestRing | undefined;
  readonly engine: EngineChoice;
  readonly deterministic?: boolean | undefined;
  readonly checkOwnership?: boolean | undefined;
  readonly maxInstructions?: number | undefined;
  readonly maxSeconds?: number | undefined;
}

/** All options of `run`, as commander hands them over. */
export interface RunOptions extends MachineOptions, GuestOptions, HostSideOptions, TraceOptions {
  readonly reboot?: boolean;
  readonly stats?: string;
}

/** What to run. */
export interface RunPlan {
  readonly machine: MachineOptions;
  /** Reads what the guests boot. @throws UserError */
  readonly load: () => Promise<readonly GuestRun[]>;
}

/** Whether an option, named as in {@link RunOptions}, stands on the command line. */
export type IsGiven = (option: string) => boolean;
