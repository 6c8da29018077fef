import { scancodeSet2 } from './scancodes.ts';

const ACKNOWLEDGE = 0xfa;
const RESEND = 0xfe;
const SELF_TEST_PASSED = 0xaa;
const QUEUE_DEPTH = 16;

/** The keyboard at the far end of the controller's wire: its commands and its queue of bytes. */
export class Keyboard {
  #answers: number[] = [];
  #keys: number[] = [];
  #scanning = true;
  #scancodeSet = 2;
  /** A command that waits for its argument, or undefined. */
  #command: number | undefined;

  reset(): void {
    this.#answers = [];
    this.#keys = [];
    this.#defaults();
    this.#scanning = true;
    this.#command = undefined;
  }

  #defaults(): void {
    this.#scancodeSet = 2;
  }

  /** A key's set 1 byte. A disabled keyboard drops it, and a full queue. @returns false when the queue is full */
  press(set1: number): boolean {
    if (!this.#scanning) return true;
    if (this.#keys.length >= QUEUE_DEPTH) return false;
    this.#keys.push(set1);
    return true;
  }

  /**
   * The next byte for the controller, or undefined.
   * @param translate the controller turns scan code set 2 into set 1
   */
  take(translate: boolean): number | undefined {
    const answer = this.#answers.shift();
    if (answer !== undefined) return answer;
    const key = this.#keys.shift();
    if (key === undefined) return undefined;
    if (translate || this.#scancodeSet === 1) return key;
    const [first, ...rest] = scancodeSet2(key);
    this.#answers.push(...rest);
    return first;
  }

  /** A byte that the processor sends through port 60h. */
  send(byte: number): void {
    const command = this.#command;
    this.#command = undefined;
    if (command !== undefined && byte < 0xed) {
      this.#argument(command, byte);
      return;
    }
    switch (byte) {
      case 0xed: // indicators
      case 0xf0: // scan code set
      case 0xf3: // typematic rate
        this.#command = byte;
        this.#answer(ACKNOWLEDGE);
        break;
      case 0xee:
        this.#answer(0xee);
        break;
      case 0xf2:
        this.#answer(ACKNOWLEDGE, 0xab, 0x83);
        break;
      case 0xf4:
        this.#scanning = true;
        this.#answer(ACKNOWLEDGE);
        break;
      case 0xf5:
        this.#scanning = false;
        this.#defaults();
        this.#answer(ACKNOWLEDGE);
        break;
      case 0xf6:
        this.#defaults();
        this.#answer(ACKNOWLEDGE);
        break;
      case 0xff:
        this.reset();
        this.#answer(ACKNOWLEDGE, SELF_TEST_PASSED);
        break;
      default:
        this.#answer(byte >= 0xf7 && byte <= 0xfd ? ACKNOWLEDGE : RESEND);
        break;
    }
  }

  #argument(command: number, byte: number): void {
    if (command !== 0xf0) this.#answer(ACKNOWLEDGE);
    else if (byte === 0) this.#answer(ACKNOWLEDGE, this.#scancodeSet);
    else if (byte > 3) this.#answer(RESEND);
    else {
      this.#scancodeSet = byte;
      this.#answer(ACKNOWLEDGE);
    }
  }

  #answer(...bytes: number[]): void {
    this.#answers.push(...bytes);
  }
}
