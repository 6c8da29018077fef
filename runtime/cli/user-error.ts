/** Process exit codes of every command. With `--debug-exit` the guest's own code takes their place. */
export const ExitStatus = {
  /** Done: power-off, HLT with interrupts off, equivalent, clean. */
  success: 0,
  /** The guest shut down by triple fault, or a check failed. */
  failure: 1,
  /** A wrong option, image or source. */
  usage: 2,
  /** An instruction or time limit was reached. */
  limit: 3,
  /** Ended by SIGINT or SIGTERM (128 and the number of SIGINT, as shells count). */
  interrupted: 130,
} as const;

/** A mistake of the user's: printed as one message, without a stack trace. */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly exitCode: number;

  constructor(message: string, exitCode: number = ExitStatus.usage) {
    super(message);
    this.exitCode = exitCode;
  }
}
