/** Why an engine left its loop. Nothing here knows of devices or monitors. */
export const Exit = {
  /** The budget is used up; state is at an instruction boundary. */
  deadline: 0,
  /**
   * The instruction at EIP faulted; vector and error code are in {@link Engine.fault}; nothing was committed. With
   * a task switch begun (slot `switching`) the fault's delivery began it.
   */
  fault: 1,
  /**
   * A boundary instruction retired (mode, CPL, IF/TF with something pending, port access), or {@link Engine.attend}
   * was called: look at events and go on.
   */
  boundary: 2,
  /** EIP lies in a page registered as native; {@link Engine.nativeOffset} is the offset in the page. */
  native: 3,
  /** HLT retired. */
  halt: 4,
  /** The view replaced the instruction at EIP by a callout; it did not retire. */
  callout: 5,
} as const;
export type ExitCode = (typeof Exit)[keyof typeof Exit];

/** A pending fault, as the guest's exception will report it. */
export interface PendingFault {
  vector: number;
  /** Undefined when the exception has no error code. */
  error: number | undefined;
}

/** Procedures of isa/ that ring 0 has the processor carry out, as an instruction of its own would. */
export const privilegedProcedures = ['iret_32', 'load_segment_register'] as const;
export type PrivilegedProcedure = (typeof privilegedProcedures)[number];

/** One way of executing decoded instructions on the machine's state. */
export interface Engine {
  readonly name: 'reference' | 'tier0';
  /**
   * Executes at most `budget` instructions from the state's EIP in the active view.
   * @param retired the machine's retired count at entry, for the interrupt shadow
   * @param through the engine may deliver exceptions itself and go on over boundaries, where no interrupt, single
   *   step, breakpoint, task switch or halt has to be looked at
   * @returns why it stopped; {@link retired} instructions were retired.
   */
  run(budget: number, retired: number, through?: boolean): ExitCode;
  /** Instructions retired by the last {@link run}; also exact whenever an intrinsic is called out of it. */
  readonly retired: number;
  /** Instructions that the last {@link run} retired at a privilege level. */
  retiredAtCpl(cpl: 0 | 1 | 2 | 3): number;
  /** Something outside wants to look: the present run ends after the instruction that is running. */
  attend(): void;
  readonly fault: PendingFault;
  readonly nativeOffset: number;
  /** Bytes of physical memory changed from outside the engine (loader, monitor, another device). */
  invalidate(physical: number, bytes: number): void;
  /** Carries out a procedure on the state while no run is under way. @throws GuestFault what it raises */
  perform(procedure: PrivilegedProcedure, first: number, second?: number): void;
  /** Drops all address translations, or those of one linear page. */
  flushTranslations(): void;
  flushTranslation(linear: number): void;
  /** The page's first fetch leaves with {@link Exit.native}. */
  setNativePage(physicalPage: number): void;
  /** Selects the code view for following runs; 0 is what memory says. */
  selectView(view: number): void;
  /** Gives view `view` its own handler for each handler number (`generated/rewrite-rules.ts`); identity where equal. */
  defineView(view: number, handlers: Uint16Array): void;
  /** Counters for `--stats`: entries into JavaScript by reason, calls and ends of runs. */
  readonly counters: Readonly<Record<string, number>>;
  /** The entries that an instruction made, by its form. */
  readonly callers: Readonly<Record<string, number>>;
}
