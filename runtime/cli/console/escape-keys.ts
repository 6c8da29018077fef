const CONTROL_A = 0x01;

/** What the keys typed after Ctrl-A ask for. */
export type EscapeCommand = 'exit' | 'help' | 'status' | 'break' | 'stamps' | 'save' | 'unknown';

export interface EscapeResult {
  /** Bytes for the guest. */
  readonly input: readonly number[];
  readonly commands: readonly EscapeCommand[];
}

export const ESCAPE_HELP = [
  'Ctrl-A h       this help',
  'Ctrl-A x       end the run',
  'Ctrl-A c       what the guest has done so far (there is no monitor to switch to)',
  'Ctrl-A b       send a break on the serial line (Linux: the magic SysRq key)',
  'Ctrl-A t       begin each line of output with the time, or stop that',
  'Ctrl-A s       nothing to do: what a guest writes is in the disk image at once, of a --snapshot nowhere',
  'Ctrl-A Ctrl-A  send Ctrl-A to the guest (Ctrl-A a as well)',
];

const COMMANDS: Readonly<Record<string, EscapeCommand>> = {
  x: 'exit',
  h: 'help',
  '?': 'help',
  c: 'status',
  b: 'break',
  t: 'stamps',
  s: 'save',
};

/** Separates QEMU's Ctrl-A keys from what a terminal sends to the guest. */
export class EscapeKeys {
  #escaped = false;

  /** Takes the next bytes from the terminal; an escape may be split between calls. */
  feed(bytes: Iterable<number>): EscapeResult {
    const input: number[] = [];
    const commands: EscapeCommand[] = [];
    for (const byte of bytes) {
      if (!this.#escaped) {
        if (byte === CONTROL_A) this.#escaped = true;
        else input.push(byte);
        continue;
      }
      this.#escaped = false;
      const key = String.fromCharCode(byte).toLowerCase();
      if (byte === CONTROL_A || key === 'a') input.push(CONTROL_A);
      else commands.push(COMMANDS[key] ?? 'unknown');
    }
    return { input, commands };
  }
}
