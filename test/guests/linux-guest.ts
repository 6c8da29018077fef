import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { createSession } from '../../runtime/cli/create-session.ts';
import type { EngineChoice, GuestSpec, Session, SessionGuest, VirtMode } from '../../runtime/cli/session.ts';
import { planLoad } from '../../runtime/machine/loader/load.ts';
import type { GuestRing } from '../../runtime/monitor/guest-ring.ts';
import { debianDirectory } from '../conformance/debian.ts';
import { initialRamDisk, PROMPT } from './initial-ram-disk.ts';

const MEMORY = 128 << 20;
/** Between two looks at the output; also what makes a run the same each time. */
const STEP = 5_000_000;
/** Far more than a boot takes. */
const MOST = 20_000_000_000;

export interface LinuxOptions {
  readonly kernel: 'vmlinuz-686' | 'vmlinuz-686-pae';
  readonly cpu: string;
  readonly virt?: VirtMode;
  readonly guestRing?: GuestRing;
  readonly engine?: EngineChoice;
  /** Beside the console. */
  readonly append?: string;
}

/** What came over a guest's serial port. */
interface Transcript {
  text: string;
}

/** A Debian kernel with a busybox shell on its serial port, on a deterministic machine of 128 MiB. */
export class LinuxGuest {
  readonly session: Session;
  readonly #transcript: Transcript;

  private constructor(session: Session, transcript: Transcript) {
    this.session = session;
    this.#transcript = transcript;
  }

  static async create(options: LinuxOptions): Promise<LinuxGuest> {
    const { kernel, cpu, virt = 'none', guestRing = 1, engine = 'tier0', append = '' } = options;
    const transcript = { text: '' };
    const serial = (byte: number) => {
      transcript.text += String.fromCharCode(byte);
    };
    const guests = [{ ...linuxSpec(kernel, append), serial }];
    return new LinuxGuest(
      await createSession({ virt, guestRing, engine, cpu, deterministic: true, guests }),
      transcript,
    );
  }

  get guest(): SessionGuest {
    const [guest] = this.session.guests;
    if (guest === undefined) throw new Error('a session without a guest');
    return guest;
  }

  /** Everything that came over the serial port so far. */
  get output(): string {
    return this.#transcript.text;
  }

  /** Runs until so many instructions have retired, or the guest has stopped; lets the test runner breathe. */
  async runTo(instructions: number): Promise<void> {
    this.session.setLimit(instructions);
    while (this.session.runSlice(STEP).kind !== 'done') await setImmediate();
  }

  /** Runs to the shell's next prompt. @returns what came until then @throws Error when none comes */
  async runToPrompt(): Promise<string> {
    const start = this.output.length;
    // the shell asks the terminal for the cursor's position after a prompt
    while (!this.output.slice(start).includes(PROMPT)) {
      await this.runTo(this.guest.instructions + STEP);
      if (this.guest.stop?.kind !== 'limit' || this.guest.instructions > MOST) {
        throw new Error(`no prompt came; the guest's last words: ${this.output.slice(-400)}`);
      }
    }
    return this.output.slice(start);
  }

  /** Types a line. */
  type(line: string): void {
    this.guest.pc.serialLine.receive(new TextEncoder().encode(`${line}\n`));
  }
}

/** A kernel with the shell's RAM disk in 128 MiB. */
export function linuxSpec(kernel: LinuxOptions['kernel'], append: string): GuestSpec {
  const read = (name: string) => readFileSync(resolve(debianDirectory(), name));
  const plan = planLoad({ name: kernel, bytes: read(kernel) }, 'linux', {
    address: undefined,
    memoryBytes: MEMORY,
    commandLine: `console=ttyS0 ${append}`,
    modules: [{ file: { name: 'initrd', bytes: initialRamDisk(read('busybox')) }, text: '' }],
  });
  return { name: kernel, plan, memoryBytes: MEMORY, keys: [], debugExit: false };
}
