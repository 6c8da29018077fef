import type { LineSink, PortDevice, TimedDevice } from './bus.ts';
import type { CmosByte } from './cmos-settings.ts';
import { type Clock, cyclesAt, INSTRUCTIONS_PER_SECOND, tickOfCycle } from './time.ts';

const CRYSTAL_HZ = 32_768;
/** The update shows in register A for the last 244 µs of a second (MC146818, "update cycle"). */
const UPDATE_TICKS = Math.floor(INSTRUCTIONS_PER_SECOND / 4096);
const A_UPDATE = 0x80;
const B_SET = 0x80;
const B_PERIODIC = 0x40;
const B_ALARM = 0x20;
const B_UPDATE = 0x10;
const B_BINARY = 0x04;
const B_24_HOURS = 0x02;
const C_REQUEST = 0x80;
const KILOBYTE = 1024;
const MEGABYTE = 1024 * 1024;

/** Index of each time register. */
const SECONDS = 0;
const MINUTES = 2;
const HOURS = 4;
const WEEKDAY = 6;
const DAY = 7;
const MONTH = 8;
const YEAR = 9;
const CENTURY = 0x32;

/** The MC146818 clock and its CMOS memory, ports 70h and 71h, line 8. */
export class RealTimeClock implements PortDevice, TimedDevice {
  readonly line = 8;
  readonly #memory = new Uint8Array(128);
  #index = 0;
  #registerA = 0x26;
  #registerB = B_24_HOURS;
  #registerC = 0;
  /** Seconds since 1970 minus the clock's own whole seconds. */
  #offset: number;
  #lastSecond = 0;
  #lastPeriod = 0;
  readonly #clock: Clock;
  readonly #setLine: LineSink;

  /**
   * @param memoryBytes RAM, recorded in CMOS where firmware records it
   * @param startTime UTC at tick 0, in seconds since 1970
   * @param settings what else firmware keeps in CMOS
   */
  constructor(
    clock: Clock,
    setLine: LineSink,
    memoryBytes: number,
    startTime: number,
    settings: readonly CmosByte[] = [],
  ) {
    this.#clock = clock;
    this.#setLine = setLine;
    this.#offset = startTime;
    const above1M = Math.max(0, memoryBytes - MEGABYTE);
    const above16M = Math.max(0, memoryBytes - 16 * MEGABYTE);
    this.#storeWord(0x15, 640);
    for (const index of [0x17, 0x30]) this.#storeWord(index, Math.min(0xffff, above1M / KILOBYTE));
    this.#storeWord(0x34, Math.min(0xffff, above16M / (64 * KILOBYTE)));
    for (const [index, value] of settings) this.#memory[index] = value;
  }

  #storeWord(index: number, value: number): void {
    this.#memory[index] = value & 0xff;
    this.#memory[index + 1] = value >> 8;
  }

  /** The clock is battery-backed: only interrupts and the index go. */
  reset(): void {
    this.#index = 0;
    this.#registerB &= ~(B_PERIODIC | B_ALARM | B_UPDATE);
    this.#registerC = 0;
    this.#setLine(this.line, false);
    this.#markTime();
  }

  readPort(port: number): number {
    if (port === 0x70) return 0xff;
    switch (this.#index) {
      case 0x0a:
        return this.#registerA | (this.#updating ? A_UPDATE : 0);
      case 0x0b:
        return this.#registerB;
      case 0x0c: {
        this.#collectCauses();
        const causes = this.#registerC;
        this.#registerC = 0;
        this.#setLine(this.line, false);
        return causes;
      }
      case 0x0d: // battery good
        return 0x80;
      default:
        return this.#timeRegister(this.#index) ?? this.#memory[this.#index] ?? 0;
    }
  }

  writePort(port: number, value: number): void {
    if (port === 0x70) {
      this.#index = value & 0x7f; // bit 7 masks NMI, which nothing here raises
      return;
    }
    switch (this.#index) {
      case 0x0a:
        this.#registerA = value & 0x7f;
        this.#markTime();
        break;
      case 0x0b:
        this.#registerB = value;
        this.#markTime();
        break;
      case 0x0c:
      case 0x0d:
        break;
      default:
        if (this.#timeRegister(this.#index) === undefined) this.#memory[this.#index] = value;
        else this.#setTime(this.#index, value);
        break;
    }
  }

  nextEvent(): number {
    const enabled = this.#registerB;
    const period = this.#periodCycles;
    const periodic =
      (enabled & B_PERIODIC) !== 0 && period > 0
        ? tickOfCycle((this.#lastPeriod + 1) * period, CRYSTAL_HZ)
        : Infinity;
    const update =
      (enabled & (B_UPDATE | B_ALARM)) !== 0 && (enabled & B_SET) === 0
        ? (this.#lastSecond + 1) * INSTRUCTIONS_PER_SECOND
        : Infinity;
    return Math.min(periodic, update);
  }

  advance(): void {
    if (this.#clock.now >= this.nextEvent()) this.#collectCauses();
  }

  /** Causes show in register C whether they interrupt or not. */
  #collectCauses(): void {
    const now = this.#clock.now;
    const second = Math.floor(now / INSTRUCTIONS_PER_SECOND);
    const period = this.#period(now);
    let causes = period > this.#lastPeriod ? B_PERIODIC : 0;
    if (second > this.#lastSecond && (this.#registerB & B_SET) === 0) {
      causes |= B_UPDATE | (this.#alarmMatches() ? B_ALARM : 0);
    }
    this.#lastSecond = second;
    this.#lastPeriod = period;
    this.#registerC |= causes;
    if ((this.#registerC & this.#registerB & (B_PERIODIC | B_ALARM | B_UPDATE)) !== 0) {
      this.#registerC |= C_REQUEST;
      this.#setLine(this.line, true);
    }
  }

  /** Crystal cycles between periodic interrupts; rates 1 and 2 repeat 8 and 9. */
  get #periodCycles(): number {
    const rate = this.#registerA & 15;
    return rate === 0 ? 0 : 1 << ((rate < 3 ? rate + 7 : rate) - 1);
  }

  #period(tick: number): number {
    return this.#periodCycles === 0 ? 0 : Math.floor(cyclesAt(tick, CRYSTAL_HZ) / this.#periodCycles);
  }

  #markTime(): void {
    this.#lastSecond = Math.floor(this.#clock.now / INSTRUCTIONS_PER_SECOND);
    this.#lastPeriod = this.#period(this.#clock.now);
  }

  get #updating(): boolean {
    const rest = this.#clock.now % INSTRUCTIONS_PER_SECOND;
    return (this.#registerB & B_SET) === 0 && rest >= INSTRUCTIONS_PER_SECOND - UPDATE_TICKS;
  }

  get #date(): Date {
    return new Date((this.#offset + Math.floor(this.#clock.now / INSTRUCTIONS_PER_SECOND)) * 1000);
  }

  /** A time register as the guest sees it, or undefined for plain memory. */
  #timeRegister(index: number): number | undefined {
    const date = this.#date;
    switch (index) {
      case SECONDS:
        return this.#encode(date.getUTCSeconds());
      case MINUTES:
        return this.#encode(date.getUTCMinutes());
      case HOURS:
        return this.#encodeHours(date.getUTCHours());
      case WEEKDAY:
        return date.getUTCDay() + 1;
      case DAY:
        return this.#encode(date.getUTCDate());
      case MONTH:
        return this.#encode(date.getUTCMonth() + 1);
      case YEAR:
        return this.#encode(date.getUTCFullYear() % 100);
      case CENTURY:
        return this.#encode(Math.floor(date.getUTCFullYear() / 100));
      default:
        return undefined;
    }
  }

  #encode(value: number): number {
    return (this.#registerB & B_BINARY) !== 0 ? value : (Math.floor(value / 10) << 4) | (value % 10);
  }

  #decode(value: number): number {
    return (this.#registerB & B_BINARY) !== 0 ? value : (value >> 4) * 10 + (value & 15);
  }

  #encodeHours(hours: number): number {
    if ((this.#registerB & B_24_HOURS) !== 0) return this.#encode(hours);
    return this.#encode(hours % 12 || 12) | (hours >= 12 ? 0x80 : 0);
  }

  #decodeHours(value: number): number {
    if ((this.#registerB & B_24_HOURS) !== 0) return this.#decode(value);
    return (this.#decode(value & 0x7f) % 12) + ((value & 0x80) !== 0 ? 12 : 0);
  }

  #setTime(index: number, value: number): void {
    const date = this.#date;
    const before = date.getTime();
    const number = this.#decode(value);
    const year = date.getUTCFullYear();
    if (index === SECONDS) date.setUTCSeconds(number);
    else if (index === MINUTES) date.setUTCMinutes(number);
    else if (index === HOURS) date.setUTCHours(this.#decodeHours(value));
    else if (index === DAY) date.setUTCDate(number);
    else if (index === MONTH) date.setUTCMonth(number - 1);
    else if (index === YEAR) date.setUTCFullYear(year - (year % 100) + number);
    else if (index === CENTURY) date.setUTCFullYear(number * 100 + (year % 100));
    this.#offset += Math.round((date.getTime() - before) / 1000);
  }

  /** Alarm bytes C0h…FFh match anything. */
  #alarmMatches(): boolean {
    return [SECONDS, MINUTES, HOURS].every((index) => {
      const alarm = this.#memory[index + 1] ?? 0;
      return alarm >= 0xc0 || alarm === this.#timeRegister(index);
    });
  }
}
