import type { LineSink, PortDevice, TimedDevice } from './bus.ts';
import { type Clock, cyclesAt, TIMER_HZ, tickOfCycle } from './time.ts';
import { TimerChannel } from './timer-channel.ts';

const READ_BACK = 3;
/** Firmware leaves channel 0 in mode 3 at 18.2 Hz and channel 1 in mode 2, refreshing memory every 15 µs. */
const FIRMWARE_WRITES = [
  [0x43, 0x36],
  [0x40, 0],
  [0x40, 0],
  [0x43, 0x54],
  [0x41, 18],
] as const;

/** The 8254 interval timer, ports 40h…43h. Channel 0 drives line 0; channel 2 is gated by port 61h. */
export class Timer implements PortDevice, TimedDevice {
  readonly line = 0;
  readonly #channels = [new TimerChannel(), new TimerChannel(), new TimerChannel()] as const;
  readonly #clock: Clock;
  readonly #setLine: LineSink;
  /** Cycle up to which channel 0's output has been driven onto its line. */
  #driven = 0;
  /** Cached event; a write to channel 0 makes it stale. */
  #event: number | undefined;

  constructor(clock: Clock, setLine: LineSink) {
    this.#clock = clock;
    this.#setLine = setLine;
  }

  reset(): void {
    this.#channels[0].reset(true);
    this.#channels[1].reset(true);
    this.#channels[2].reset(false);
    for (const [port, value] of FIRMWARE_WRITES) this.writePort(port, value);
  }

  get #cycle(): number {
    return cyclesAt(this.#clock.now, TIMER_HZ);
  }

  #channel(number: number): TimerChannel {
    return this.#channels[number === 0 ? 0 : number === 1 ? 1 : 2];
  }

  /** Channel 2's output and gate, as port 61h shows them. */
  get speakerOutput(): boolean {
    return this.#channels[2].output(this.#cycle);
  }

  get speakerGate(): boolean {
    return this.#channels[2].gate;
  }

  set speakerGate(level: boolean) {
    this.#channels[2].setGate(level, this.#cycle);
  }

  readPort(port: number): number {
    return port === 0x43 ? 0xff : this.#channel(port & 3).read(this.#cycle);
  }

  writePort(port: number, value: number): void {
    const cycle = this.#cycle;
    if (port !== 0x43) {
      this.#channel(port & 3).write(value, cycle);
    } else if (value >> 6 === READ_BACK) {
      for (let number = 0; number < 3; number++) {
        if ((value & (2 << number)) === 0) continue;
        if ((value & 0x20) === 0) this.#channel(number).latchCount(cycle);
        if ((value & 0x10) === 0) this.#channel(number).latchStatus(cycle);
      }
      return;
    } else if ((value & 0x30) === 0) {
      this.#channel(value >> 6).latchCount(cycle);
      return;
    } else {
      this.#channel(value >> 6).control(value);
    }
    if (port === 0x40 || (port === 0x43 && value >> 6 === 0)) {
      this.#setLine(this.line, this.#channels[0].output(cycle));
      this.#driven = cycle;
      this.#event = undefined;
    }
  }

  nextEvent(): number {
    if (this.#event === undefined) {
      const change = this.#channels[0].nextChange(this.#driven);
      this.#event = change === Infinity ? Infinity : tickOfCycle(change, TIMER_HZ);
    }
    return this.#event;
  }

  /**
   * Drives the output onto line 0. Of several changes since the last call only the last matters: a rise that
   * fell again would have taken its request back.
   */
  advance(): void {
    if (this.#clock.now < this.nextEvent()) return;
    const cycle = this.#cycle;
    const level = this.#channels[0].output(cycle);
    // it changed at least once, so a high output has just risen
    if (level) this.#setLine(this.line, false);
    this.#setLine(this.line, level);
    this.#driven = cycle;
    this.#event = undefined;
  }
}
