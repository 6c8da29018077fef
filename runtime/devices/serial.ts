import type { LineSink, PortDevice } from './bus.ts';

const IER_RECEIVE = 0x01;
const IER_TRANSMIT = 0x02;
const IER_LINE_STATUS = 0x04;
const IER_MODEM = 0x08;
const LCR_DIVISOR_ACCESS = 0x80;
const MCR_OUT2 = 0x08;
const MCR_LOOPBACK = 0x10;
const FCR_ENABLE = 0x01;
const FCR_CLEAR_RECEIVE = 0x02;
const LSR_DATA_READY = 0x01;
const LSR_OVERRUN = 0x02;
const LSR_BREAK = 0x10;
const LSR_FIFO_ERROR = 0x80;
const LSR_TRANSMITTER_EMPTY = 0x60;
/** Interrupt identification, highest priority first. */
const IIR_LINE_STATUS = 0x06;
const IIR_RECEIVE = 0x04;
const IIR_TIMEOUT = 0x0c;
const IIR_TRANSMIT = 0x02;
const IIR_MODEM = 0x00;
const IIR_NONE = 0x01;
/** Carrier detect, data set ready, clear to send: a peer is always there. */
const MODEM_CONNECTED = 0xb0;
const FIFO_DEPTH = 16;
/** A break in the stream of received bytes: a zero with an error mark. */
const BREAK = 0x100;
const TRIGGER_LEVELS = [1, 4, 8, 14] as const;

/** Called with each byte that the port transmits. */
export type ByteSink = (byte: number) => void;

/** The other end of a serial port's wire. */
export interface SerialLine {
  /** Sends bytes to the port. */
  receive(bytes: Iterable<number>): void;
  /** Holds the line at 0 for longer than a character. */
  receiveBreak(): void;
  /** Bytes sent to the port that wait because those before have not been read. */
  readonly waiting: number;
}

/**
 * A 16550A: eight ports from 3F8h on line 4. Transmission takes no time, and received bytes wait without bound
 * on the host's side, so that nothing is lost; the character timeout is immediate.
 */
export class Serial implements PortDevice, SerialLine {
  readonly inert = true;
  #interruptEnable = 0;
  #lineControl = 0;
  #modemControl = 0;
  #modemStatus = MODEM_CONNECTED;
  #lineStatus = LSR_TRANSMITTER_EMPTY;
  #scratch = 0;
  #divisor = 12;
  #fifoEnabled = false;
  #trigger = 1;
  #transmitPending = false;
  #receiver: number[] = [];
  /** Bytes that wait on the host's side; those before #hostTaken are gone. */
  #host: number[] = [];
  #hostTaken = 0;
  readonly #line: number;
  readonly #setLine: LineSink;
  readonly #transmit: ByteSink;

  constructor(line: number, setLine: LineSink, transmit: ByteSink) {
    this.#line = line;
    this.#setLine = setLine;
    this.#transmit = transmit;
  }

  reset(): void {
    this.#interruptEnable = 0;
    this.#lineControl = 0;
    this.#modemControl = 0;
    this.#modemStatus = MODEM_CONNECTED;
    this.#lineStatus = LSR_TRANSMITTER_EMPTY;
    this.#scratch = 0;
    this.#divisor = 12;
    this.#fifoEnabled = false;
    this.#trigger = 1;
    this.#transmitPending = false;
    this.#receiver = [];
    this.#update();
  }

  receive(bytes: Iterable<number>): void {
    this.#host = this.#host.slice(this.#hostTaken);
    this.#hostTaken = 0;
    for (const byte of bytes) this.#host.push(byte);
    this.#update();
  }

  receiveBreak(): void {
    this.receive([BREAK]);
  }

  get waiting(): number {
    return this.#host.length - this.#hostTaken;
  }

  readPort(port: number): number {
    switch (port & 7) {
      case 0:
        return this.#lineControl & LCR_DIVISOR_ACCESS ? this.#divisor & 0xff : this.#readData();
      case 1:
        return this.#lineControl & LCR_DIVISOR_ACCESS ? this.#divisor >> 8 : this.#interruptEnable;
      case 2:
        return this.#readIdentification();
      case 3:
        return this.#lineControl;
      case 4:
        return this.#modemControl;
      case 5:
        return this.#readLineStatus();
      case 6:
        return this.#readModemStatus();
      default:
        return this.#scratch;
    }
  }

  writePort(port: number, value: number): void {
    switch (port & 7) {
      case 0:
        if (this.#lineControl & LCR_DIVISOR_ACCESS) this.#divisor = (this.#divisor & 0xff00) | value;
        else this.#send(value);
        break;
      case 1:
        if (this.#lineControl & LCR_DIVISOR_ACCESS) this.#divisor = (this.#divisor & 0xff) | (value << 8);
        else this.#enableInterrupts(value & 0x0f);
        break;
      case 2:
        this.#controlFifo(value);
        break;
      case 3:
        this.#lineControl = value;
        break;
      case 4:
        this.#controlModem(value & 0x1f);
        break;
      case 7:
        this.#scratch = value;
        break;
    }
    this.#update();
  }

  #enableInterrupts(value: number): void {
    // enabling the transmit interrupt while the holding register is empty raises it at once
    if ((value & ~this.#interruptEnable & IER_TRANSMIT) !== 0) this.#transmitPending = true;
    this.#interruptEnable = value;
  }

  #controlFifo(value: number): void {
    const enable = (value & FCR_ENABLE) !== 0;
    if (enable !== this.#fifoEnabled || (value & FCR_CLEAR_RECEIVE) !== 0) this.#receiver = [];
    this.#fifoEnabled = enable;
    this.#trigger = enable ? (TRIGGER_LEVELS[value >> 6] ?? 1) : 1;
  }

  #controlModem(value: number): void {
    this.#modemControl = value;
    const loopback = (value & MCR_LOOPBACK) !== 0;
    // in loopback RTS, DTR, OUT1, OUT2 appear as CTS, DSR, RI, DCD
    const lines = loopback
      ? ((value & 2) << 3) | ((value & 1) << 5) | ((value & 4) << 4) | ((value & 8) << 4)
      : MODEM_CONNECTED;
    const changed = (this.#modemStatus ^ lines) & 0xb0;
    const ringEnded = this.#modemStatus & ~lines & 0x40;
    this.#modemStatus = lines | (this.#modemStatus & 0x0f) | ((changed | ringEnded) >> 4);
  }

  #send(value: number): void {
    if ((this.#modemControl & MCR_LOOPBACK) !== 0) {
      if (this.#receiver.length >= this.#depth) this.#lineStatus |= LSR_OVERRUN;
      else this.#receiver.push(value);
    } else {
      this.#transmit(value);
    }
    this.#transmitPending = true;
  }

  #readData(): number {
    const byte = this.#receiver.shift() ?? 0;
    this.#update();
    return byte & 0xff;
  }

  #readIdentification(): number {
    const identification = this.#identification();
    if (identification === IIR_TRANSMIT) {
      this.#transmitPending = false;
      this.#update();
    }
    return identification | (this.#fifoEnabled ? 0xc0 : 0);
  }

  #readLineStatus(): number {
    let status = this.#lineStatus;
    if (this.#receiver.length === 0 && (status & LSR_OVERRUN) === 0) return status;
    if (this.#receiver.length > 0) status |= LSR_DATA_READY;
    if (this.#breakNext) status |= LSR_BREAK;
    if (this.#fifoEnabled && this.#receiver.includes(BREAK)) status |= LSR_FIFO_ERROR;
    this.#lineStatus &= ~LSR_OVERRUN;
    if (this.#breakNext) this.#receiver[0] = 0;
    this.#update();
    return status;
  }

  #readModemStatus(): number {
    const status = this.#modemStatus;
    this.#modemStatus &= 0xf0;
    this.#update();
    return status;
  }

  /** The byte to be read next is a break that no line status has shown. */
  get #breakNext(): boolean {
    return this.#receiver[0] === BREAK;
  }

  get #depth(): number {
    return this.#fifoEnabled ? FIFO_DEPTH : 1;
  }

  #identification(): number {
    const enabled = this.#interruptEnable;
    const lineError = (this.#lineStatus & LSR_OVERRUN) !== 0 || this.#breakNext;
    if (enabled & IER_LINE_STATUS && lineError) return IIR_LINE_STATUS;
    if (enabled & IER_RECEIVE && this.#receiver.length > 0) {
      return this.#receiver.length >= this.#trigger ? IIR_RECEIVE : IIR_TIMEOUT;
    }
    if (enabled & IER_TRANSMIT && this.#transmitPending) return IIR_TRANSMIT;
    if (enabled & IER_MODEM && this.#modemStatus & 0x0f) return IIR_MODEM;
    return IIR_NONE;
  }

  /** Refills the receiver and drives the line; OUT2 gates it on a PC, loopback disconnects it. */
  #update(): void {
    if ((this.#modemControl & MCR_LOOPBACK) === 0) {
      while (this.#hostTaken < this.#host.length && this.#receiver.length < this.#depth) {
        this.#receiver.push(this.#host[this.#hostTaken++] ?? 0);
      }
    }
    const gated = (this.#modemControl & (MCR_OUT2 | MCR_LOOPBACK)) === MCR_OUT2;
    this.#setLine(this.#line, gated && this.#identification() !== IIR_NONE);
  }
}
