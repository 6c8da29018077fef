import type { AddressLine20 } from './address-line-20.ts';
import type { LineSink, PortDevice } from './bus.ts';
import { Keyboard } from './keyboard.ts';

/** The keyboard's interrupt line. */
export const KEYBOARD_LINE = 1;
const STATUS_OUTPUT_FULL = 0x01;
const STATUS_SYSTEM = 0x04;
const STATUS_COMMAND = 0x08;
const STATUS_UNLOCKED = 0x10;
const CONFIGURATION_INTERRUPT = 0x01;
const CONFIGURATION_SYSTEM = 0x04;
const CONFIGURATION_KEYBOARD_OFF = 0x10;
const CONFIGURATION_AUX_OFF = 0x20;
const CONFIGURATION_TRANSLATE = 0x40;
/** As firmware leaves it: translating, interrupt on, no pointing device. */
const CONFIGURATION_DEFAULT =
  CONFIGURATION_INTERRUPT | CONFIGURATION_SYSTEM | CONFIGURATION_AUX_OFF | CONFIGURATION_TRANSLATE;
const OUTPUT_NOT_RESET = 0x01;
const OUTPUT_A20 = 0x02;

/** The 8042 keyboard controller, ports 60h and 64h, with a keyboard and no pointing device. Line 1. */
export class KeyboardController implements PortDevice {
  readonly #keyboard = new Keyboard();
  #configuration = CONFIGURATION_DEFAULT;
  /** The output buffer, or undefined when empty. */
  #output: number | undefined;
  /** The last byte read, which port 60h shows until the next. */
  #lastOutput = 0;
  #lastWriteWasCommand = false;
  /** A controller command that waits for its argument at port 60h. */
  #command: number | undefined;
  readonly #setLine: LineSink;
  readonly #line20: AddressLine20;
  readonly #requestReset: () => void;

  constructor(setLine: LineSink, line20: AddressLine20, requestReset: () => void) {
    this.#setLine = setLine;
    this.#line20 = line20;
    this.#requestReset = requestReset;
  }

  reset(): void {
    this.#keyboard.reset();
    this.#configuration = CONFIGURATION_DEFAULT;
    this.#output = undefined;
    this.#lastOutput = 0;
    this.#lastWriteWasCommand = false;
    this.#command = undefined;
    this.#update();
  }

  /** A byte of a key in scan code set 1: make, break (bit 7) or an E0h prefix. @returns false when it was dropped for want of room */
  press(set1: number): boolean {
    const taken = this.#keyboard.press(set1);
    this.#update();
    return taken;
  }

  readPort(port: number): number {
    if (port === 0x64) {
      return (
        (this.#output === undefined ? 0 : STATUS_OUTPUT_FULL) |
        (this.#configuration & CONFIGURATION_SYSTEM ? STATUS_SYSTEM : 0) |
        (this.#lastWriteWasCommand ? STATUS_COMMAND : 0) |
        STATUS_UNLOCKED
      );
    }
    if (this.#output !== undefined) {
      this.#lastOutput = this.#output;
      this.#output = undefined;
      this.#setLine(KEYBOARD_LINE, false);
      this.#update();
    }
    return this.#lastOutput;
  }

  writePort(port: number, value: number): void {
    this.#lastWriteWasCommand = port === 0x64;
    if (port === 0x64) this.#control(value);
    else this.#data(value);
    this.#update();
  }

  #control(command: number): void {
    this.#command = undefined;
    switch (command) {
      case 0x20:
        this.#answer(this.#configuration);
        break;
      case 0x60: // configuration
      case 0xd1: // output port
      case 0xd2: // echo as from the keyboard
      case 0xd3: // echo as from the pointing device
      case 0xd4: // to the pointing device
        this.#command = command;
        break;
      case 0xa4: // no password is set
        this.#answer(0xf1);
        break;
      case 0xa7:
        this.#configuration |= CONFIGURATION_AUX_OFF;
        break;
      case 0xa8:
        this.#configuration &= ~CONFIGURATION_AUX_OFF;
        break;
      case 0xa9: // pointing device test: clock line stuck, as nothing is there
        this.#answer(0x01);
        break;
      case 0xaa:
        this.#configuration |= CONFIGURATION_SYSTEM;
        this.#answer(0x55);
        break;
      case 0xab:
        this.#answer(0x00);
        break;
      case 0xad:
        this.#configuration |= CONFIGURATION_KEYBOARD_OFF;
        break;
      case 0xae:
        this.#configuration &= ~CONFIGURATION_KEYBOARD_OFF;
        break;
      case 0xc0: // input port: keyboard not locked
        this.#answer(0x80);
        break;
      case 0xd0:
        this.#answer(
          OUTPUT_NOT_RESET |
            (this.#line20.enabled ? OUTPUT_A20 : 0) |
            (this.#output === undefined ? 0 : 0x10),
        );
        break;
      case 0xe0: // test inputs: no clock is held low
        this.#answer(0x00);
        break;
      case 0xdd:
        this.#line20.enabled = false;
        break;
      case 0xdf:
        this.#line20.enabled = true;
        break;
      default:
        // F0…FF pulse the output port's low bits that are 0; bit 0 is the processor's reset
        if (command >= 0xf0 && (command & 1) === 0) this.#requestReset();
        break;
    }
  }

  #data(value: number): void {
    const command = this.#command;
    this.#command = undefined;
    switch (command) {
      case 0x60:
        this.#configuration = value;
        break;
      case 0xd1:
        this.#line20.enabled = (value & OUTPUT_A20) !== 0;
        if ((value & OUTPUT_NOT_RESET) === 0) this.#requestReset();
        break;
      case 0xd2:
      case 0xd3:
        this.#answer(value);
        break;
      case 0xd4:
        break;
      default:
        // a byte for the keyboard also enables its clock
        this.#configuration &= ~CONFIGURATION_KEYBOARD_OFF;
        this.#keyboard.send(value);
        break;
    }
  }

  /** An answer of the controller itself replaces what is in the output buffer. */
  #answer(byte: number): void {
    this.#setLine(KEYBOARD_LINE, false);
    this.#output = byte;
  }

  /** Moves the keyboard's next byte into an empty output buffer and drives the line. */
  #update(): void {
    if (this.#output === undefined && (this.#configuration & CONFIGURATION_KEYBOARD_OFF) === 0) {
      this.#output = this.#keyboard.take((this.#configuration & CONFIGURATION_TRANSLATE) !== 0);
    }
    const raise = this.#output !== undefined && (this.#configuration & CONFIGURATION_INTERRUPT) !== 0;
    this.#setLine(KEYBOARD_LINE, raise);
  }
}
