import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** `ring1` as a shell command. */
export const RING1 = `'${process.execPath}' '${fileURLToPath(new URL('../../../runtime/cli/ring1.js', import.meta.url))}'`;

/** Whether util-linux's script(1), which makes the pseudo-terminal, is installed. */
export const hasPseudoTerminal = /util-linux/.test(
  spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout ?? '',
);

/** A shell command on a pseudo-terminal: what it writes is gathered, keys are typed at it. */
export class PseudoTerminal {
  readonly #process: ChildProcess;
  readonly #exit: Promise<number>;
  #output = '';
  #look: (() => void) | undefined;

  constructor(command: string) {
    // -e hands the command's exit code on; the file that script insists on is not wanted
    this.#process = spawn('script', ['-qefc', command, '/dev/null'], { stdio: ['pipe', 'pipe', 'inherit'] });
    this.#process.stdout?.setEncoding('latin1').on('data', (text: string) => {
      this.#output += text;
      this.#look?.();
    });
    this.#exit = new Promise((resolve) => {
      this.#process.on('close', (code) => resolve(code ?? -1));
    });
  }

  /** Everything written so far. */
  get output(): string {
    return this.#output;
  }

  type(keys: string): void {
    this.#process.stdin?.write(keys, 'latin1');
  }

  /** Waits until the output has a text. @throws Error after `seconds`, with the output */
  async sees(text: RegExp | string, seconds = 30): Promise<void> {
    const deadline = performance.now() + 1000 * seconds;
    while (typeof text === 'string' ? !this.#output.includes(text) : !text.test(this.#output)) {
      const left = deadline - performance.now();
      if (left <= 0) {
        this.#process.kill('SIGKILL');
        throw new Error(`no ${JSON.stringify(text.toString())} in ${JSON.stringify(this.#output)}`);
      }
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, left);
        this.#look = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  }

  /** The command's exit code. */
  ended(): Promise<number> {
    return this.#exit;
  }
}
