import type { LineSink, PortDevice } from './bus.ts';

/** Where the PC/AT wires the coprocessor's error. */
const LINE = 13;

/**
 * The PC/AT's way of reporting x87 errors: FERR# sets a latch on interrupt line 13. A write to port F0h clears it and
 * asserts IGNNE#, so that the handler can use the x87 before it clears the error (SDM vol. 1, appendix D.2).
 */
export class CoprocessorError implements PortDevice {
  readonly #setLine: LineSink;
  #ignored = false;

  constructor(setLine: LineSink) {
    this.#setLine = setLine;
  }

  reset(): void {
    this.#ignored = false;
    this.#setLine(LINE, false);
  }

  /** FERR# is asserted. */
  raise(): void {
    this.#setLine(LINE, true);
  }

  /** Whether IGNNE# was asserted since the last call. */
  takeIgnored(): boolean {
    const ignored = this.#ignored;
    this.#ignored = false;
    return ignored;
  }

  readPort(): number {
    return 0xff;
  }

  writePort(): void {
    this.#setLine(LINE, false);
    this.#ignored = true;
  }
}
