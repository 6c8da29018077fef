import process from 'node:process';

/**
 * Standard input when it is a terminal: raw, so that every key (Ctrl-C too) arrives as it was typed, and given
 * back whatever happens. A process that is stopped from outside gives it back for that time.
 */
export class Terminal {
  readonly #resumed: () => void;

  /** `resumed` runs when the process goes on after it was stopped; what was on the screen may be gone. */
  constructor(resumed: () => void) {
    this.#resumed = resumed;
    process.stdin.setRawMode(true);
    process.on('exit', this.#giveBack);
    process.on('SIGTSTP', this.#stop);
    process.on('SIGCONT', this.#continue);
  }

  readonly #giveBack = (): void => {
    // A terminal that has hung up takes no settings, and needs none.
    if (!process.stdin.destroyed) process.stdin.setRawMode(false);
  };

  readonly #stop = (): void => {
    this.#giveBack();
    process.kill(process.pid, 'SIGSTOP');
  };

  readonly #continue = (): void => {
    // The shell has changed the settings meanwhile; setting what is thought to be set already does nothing.
    process.stdin.setRawMode(false);
    process.stdin.setRawMode(true);
    this.#resumed();
  };

  close(): void {
    process.off('exit', this.#giveBack);
    process.off('SIGTSTP', this.#stop);
    process.off('SIGCONT', this.#continue);
    this.#giveBack();
  }
}
