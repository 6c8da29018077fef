const CONTROL_A = 0x01;

/** What the keys typed after Ctrl-A ask for. */
export type EscapeCommand =
  | 'exit'
  | 'help'
  | 'status'
  | 'break'
  | 'stamps'
  | 'save'
  | 'next'
  | 'suspend'
  | 'resume'
  | 'kill'
  | 'unknown'
  /** Show the guest of this number, counted from 1. */
  | number;

/** What was typed, in order: bytes for the guest, or a command. */
export type Typed =
  | { readonly input: Iterable<number>; readonly command?: never }
  | { readonly input?: never; readonly command: EscapeCommand };

export const ESCAPE_HELP = [
  'Ctrl-A h       this help',
  'Ctrl-A x       end the run',
  'Ctrl-A c       what the guests have done so far (there is no monitor to switch to)',
  'Ctrl-A n       show the next guest; Ctrl-A 1 to Ctrl-A 9 show the guest of that number',
  'Ctrl-A p       pause the guest that is shown; Ctrl-A r starts it or lets it go on',
  'Ctrl-A k       kill the guest that is shown; the others run on',
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
  n: 'next',
  p: 'suspend',
  r: 'resume',
  k: 'kill',
};

/** Separates QEMU's Ctrl-A keys from what a terminal sends to the guest. */
export class EscapeKeys {
  #escaped = false;

  /** Takes the next bytes from the terminal; an escape may be split between calls. */
  feed(bytes: Iterable<number>): Typed[] {
    const typed: Typed[] = [];
    let input: number[] = [];
    for (const byte of bytes) {
      if (!this.#escaped) {
        if (byte === CONTROL_A) this.#escaped = true;
        else input.push(byte);
        continue;
      }
      this.#escaped = false;
      const key = String.fromCharCode(byte).toLowerCase();
      if (byte === CONTROL_A || key === 'a') {
        input.push(CONTROL_A);
        continue;
      }
      if (input.length > 0) typed.push({ input });
      input = [];
      typed.push({ command: /[1-9]/.test(key) ? Number(key) : (COMMANDS[key] ?? 'unknown') });
    }
    if (input.length > 0) typed.push({ input });
    return typed;
  }
}
