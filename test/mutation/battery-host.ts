import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Objection, Question } from './order.ts';

/** A mutant whose tests take more of a processor's time than this is one that does not end. Time of others counts not. */
const CPU_SECONDS = 240;
const CLOCK_TICKS = 100;
const WATCH_MILLISECONDS = 2000;
/** Modules of so many mutants are loaded into one process before a new one is begun. */
const QUESTIONS = 50;

/** Keeps a process that asks the quick oracles. */
export class BatteryHost {
  readonly #recording: string;
  #process: ChildProcess | undefined;
  #asked = 0;

  /** @param recording path of what `recording.ts` wrote */
  constructor(recording: string) {
    this.#recording = recording;
  }

  /** What the quick oracles object to generated code. */
  async ask(question: Question): Promise<Objection | undefined> {
    if (this.#asked++ % QUESTIONS === 0) this.close();
    const child = this.#process ?? (await this.#start());
    this.#process = child;
    const limit = cpuSeconds(child) + CPU_SECONDS;
    return new Promise((resolve) => {
      const ended = (objection: Objection | undefined): void => {
        clearInterval(watch);
        child.removeAllListeners('message');
        child.removeAllListeners('exit');
        resolve(objection);
      };
      const watch = setInterval(() => {
        if (cpuSeconds(child) > limit) child.kill('SIGKILL');
      }, WATCH_MILLISECONDS);
      child.once('message', (answer: Objection | null) => ended(answer ?? undefined));
      child.once('exit', (code, signal) => {
        this.#process = undefined;
        const killer = signal === 'SIGKILL' ? 'hang' : 'crash';
        ended({ killer, detail: `the battery ended with ${signal ?? code}` });
      });
      child.send(question);
    });
  }

  close(): void {
    this.#process?.disconnect();
    this.#process = undefined;
  }

  #start(): Promise<ChildProcess> {
    const child = fork(fileURLToPath(new URL('battery-process.ts', import.meta.url)), [this.#recording]);
    return new Promise((resolve, reject) => {
      child.once('message', () => {
        child.removeAllListeners('exit');
        resolve(child);
      });
      child.once('exit', (code) => reject(new Error(`the battery's process ended with ${code}`)));
    });
  }
}

/** Processor time of a process so far. */
function cpuSeconds({ pid }: ChildProcess): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) / CLOCK_TICKS;
}
