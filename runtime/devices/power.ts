import type { PortDevice } from './bus.ts';

/** SLP_EN of the ACPI PM1 control register; the sleep type before it does not matter here. */
const SLEEP_ENABLE = 0x2000;
const RESET_PROCESSOR = 0x04;

/** Power-off by the ACPI PM1a control register at a port of its own, as Bochs has at B004h. */
export class PowerControl implements PortDevice {
  readonly #powerOff: () => void;

  constructor(powerOff: () => void) {
    this.#powerOff = powerOff;
  }

  readPort(): number {
    return 0;
  }

  writePort(_port: number, value: number): void {
    if ((value & SLEEP_ENABLE) !== 0) this.#powerOff();
  }
}

/** The chip set's reset control register, port CF9h. */
export class ResetControl implements PortDevice {
  #value = 0;
  readonly #requestReset: () => void;

  constructor(requestReset: () => void) {
    this.#requestReset = requestReset;
  }

  readPort(): number {
    return this.#value;
  }

  writePort(_port: number, value: number): void {
    this.#value = value & 0x02;
    if ((value & RESET_PROCESSOR) !== 0) this.#requestReset();
  }
}

/** Debug exit, port F4h: the byte written ends the run and is its exit code. */
export class DebugExit implements PortDevice {
  readonly #exit: (code: number) => void;

  constructor(exit: (code: number) => void) {
    this.#exit = exit;
  }

  readPort(): number {
    return 0;
  }

  writePort(_port: number, value: number): void {
    this.#exit(value & 0xff);
  }
}

/** Port E9h of Bochs: bytes written appear on the host, and reading tells that it is there. */
export class DebugConsole implements PortDevice {
  readonly #transmit: (byte: number) => void;

  constructor(transmit: (byte: number) => void) {
    this.#transmit = transmit;
  }

  readPort(): number {
    return 0xe9;
  }

  writePort(_port: number, value: number): void {
    this.#transmit(value);
  }
}
