/** Counter modes of the 8254; the encodings 6 and 7 mean 2 and 3. */
export type TimerMode = 0 | 1 | 2 | 3 | 4 | 5;

/** Which bytes of the count an access moves: low, high, or low then high. */
type Access = 1 | 2 | 3;

interface Count {
  /** Clock cycle at which this count began. */
  readonly start: number;
  /** Cycles of the count, 1…65536 (10000 when decimal). */
  readonly length: number;
}

/**
 * One counter of the 8254 in closed form: its state is the cycle at which the present count began, and
 * everything else follows from the cycle asked about. Cycles are absolute and never go back.
 */
export class TimerChannel {
  #mode: TimerMode = 0;
  #access: Access = 3;
  #decimal = false;
  #gate = true;
  #count: Count | undefined;
  /** In modes 2 and 3 a count written while counting waits for the end of the (half) period. */
  #next: Count | undefined;
  /** The length for the next trigger of modes 1 and 5. */
  #armed = 0;
  /** Cycles already counted when the gate stopped the count, or undefined when it runs. */
  #pausedAfter: number | undefined;
  #writtenLow: number | undefined;
  #readHigh = false;
  #latchedCount: number | undefined;
  #latchedStatus: number | undefined;

  reset(gate: boolean): void {
    this.#mode = 0;
    this.#access = 3;
    this.#decimal = false;
    this.#gate = gate;
    this.#count = undefined;
    this.#forgetCount();
  }

  /** Takes a control word that is not a latch command: bits 5…4 access, 3…1 mode, 0 decimal. */
  control(word: number): void {
    const mode = (word >> 1) & 7;
    this.#mode = (mode > 5 ? mode - 4 : mode) as TimerMode;
    this.#access = ((word >> 4) & 3) as Access;
    this.#decimal = (word & 1) !== 0;
    this.#count = undefined;
    this.#forgetCount();
  }

  #forgetCount(): void {
    this.#next = undefined;
    this.#armed = 0;
    this.#pausedAfter = undefined;
    this.#writtenLow = undefined;
    this.#readHigh = false;
    this.#latchedCount = undefined;
    this.#latchedStatus = undefined;
  }

  /** Writes a byte of the count; the last byte of the chosen access starts or arms it. */
  write(value: number, cycle: number): void {
    if (this.#access === 1) this.#load(value, cycle);
    else if (this.#access === 2) this.#load(value << 8, cycle);
    else if (this.#writtenLow === undefined) {
      this.#writtenLow = value;
      // the first byte of a new count stops mode 0 (8254, "mode 0")
      if (this.#mode === 0) this.#count = undefined;
    } else {
      this.#load(this.#writtenLow | (value << 8), cycle);
      this.#writtenLow = undefined;
    }
  }

  #load(raw: number, cycle: number): void {
    const length = this.#decimal ? decimalValue(raw) || 10_000 : raw || 0x10000;
    if (this.#mode === 1 || this.#mode === 5) {
      this.#armed = length;
      return;
    }
    this.#settle(cycle);
    const running = this.#count;
    if ((this.#mode === 2 || this.#mode === 3) && running !== undefined && this.#gate) {
      const period = this.#mode === 3 ? Math.ceil(running.length / 2) : running.length;
      const periods = Math.max(0, Math.floor((cycle - running.start) / period)) + 1;
      this.#next = { start: running.start + periods * period, length };
      return;
    }
    // the count is transferred by the clock pulse after the write
    this.#count = { start: cycle + 1, length };
    this.#pausedAfter = this.#gate ? undefined : 0;
  }

  /** A waiting count takes over once its cycle has come. */
  #settle(cycle: number): void {
    if (this.#next !== undefined && cycle >= this.#next.start) {
      this.#count = this.#next;
      this.#next = undefined;
    }
  }

  get gate(): boolean {
    return this.#gate;
  }

  /** Moves the gate input: pauses modes 0 and 4, restarts modes 2 and 3, triggers modes 1 and 5. */
  setGate(level: boolean, cycle: number): void {
    if (level === this.#gate) return;
    this.#settle(cycle);
    const count = this.#count;
    this.#gate = level;
    if (this.#mode === 1 || this.#mode === 5) {
      if (level && this.#armed !== 0) this.#count = { start: cycle + 1, length: this.#armed };
    } else if (count !== undefined && !level) {
      this.#pausedAfter = Math.max(0, cycle - count.start);
    } else if (count !== undefined) {
      const resumed = this.#mode === 0 || this.#mode === 4;
      this.#count = { start: resumed ? cycle - (this.#pausedAfter ?? 0) : cycle + 1, length: count.length };
      this.#pausedAfter = undefined;
    }
  }

  /** Cycles counted so far at `cycle`; negative before the count was transferred. */
  #elapsed(count: Count, cycle: number): number {
    return this.#pausedAfter ?? cycle - count.start;
  }

  /** The output pin at `cycle`. */
  output(cycle: number): boolean {
    this.#settle(cycle);
    const count = this.#count;
    if (count === undefined) return this.#mode !== 0;
    const elapsed = this.#elapsed(count, cycle);
    switch (this.#mode) {
      case 0:
        return elapsed >= count.length;
      case 1:
        return elapsed < 0 || elapsed >= count.length;
      case 2:
        return !this.#gate || elapsed < 0 || elapsed % count.length !== count.length - 1;
      case 3:
        return !this.#gate || elapsed < 0 || elapsed % count.length < Math.ceil(count.length / 2);
      case 4:
      case 5:
        return elapsed !== count.length;
    }
  }

  /** The first cycle after `cycle` at which the output may change; Infinity when it will not. */
  nextChange(cycle: number): number {
    this.#settle(cycle);
    const count = this.#count;
    if (count === undefined || this.#pausedAfter !== undefined) return Infinity;
    const elapsed = Math.max(0, cycle - count.start);
    const change = this.#changeAfter(elapsed, count.length);
    return Math.min(count.start + change, this.#next?.start ?? Infinity);
  }

  #changeAfter(elapsed: number, length: number): number {
    switch (this.#mode) {
      case 0:
      case 1:
        return elapsed < length ? length : Infinity;
      case 4:
      case 5:
        return elapsed < length ? length : elapsed < length + 1 ? length + 1 : Infinity;
      case 2:
      case 3: {
        const low = this.#mode === 2 ? length - 1 : Math.ceil(length / 2);
        const period = elapsed - (elapsed % length);
        return elapsed < period + low ? period + low : period + length;
      }
    }
  }

  /** Reads a byte: a latched status, a latched count, or the running count. */
  read(cycle: number): number {
    if (this.#latchedStatus !== undefined) {
      const status = this.#latchedStatus;
      this.#latchedStatus = undefined;
      return status;
    }
    const value = this.#latchedCount ?? this.#encoded(cycle);
    const high = this.#access === 2 || (this.#access === 3 && this.#readHigh);
    if (this.#access === 3) this.#readHigh = !this.#readHigh;
    if (this.#access !== 3 || high) this.#latchedCount = undefined;
    return high ? value >> 8 : value & 0xff;
  }

  /** Counter latch command; a second one before the read is ignored. */
  latchCount(cycle: number): void {
    this.#latchedCount ??= this.#encoded(cycle);
  }

  /** Status latch of the read-back command: output, null count, access, mode, decimal. */
  latchStatus(cycle: number): void {
    this.#settle(cycle);
    const loaded = this.#count !== undefined && cycle >= this.#count.start && this.#next === undefined;
    this.#latchedStatus ??=
      (this.output(cycle) ? 0x80 : 0) |
      (loaded ? 0 : 0x40) |
      (this.#access << 4) |
      (this.#mode << 1) |
      (this.#decimal ? 1 : 0);
  }

  /** The counting element as 16 bits, decimal when so programmed. */
  #encoded(cycle: number): number {
    this.#settle(cycle);
    const value = this.#value(cycle);
    return this.#decimal ? decimalDigits(value) : value & 0xffff;
  }

  #value(cycle: number): number {
    const count = this.#count;
    if (count === undefined) return 0;
    const elapsed = Math.max(0, this.#elapsed(count, cycle));
    const modulus = this.#decimal ? 10_000 : 0x10000;
    switch (this.#mode) {
      case 2:
        return count.length - (elapsed % count.length);
      case 3: {
        // the count steps by two, and odd lengths lose the one at once (8254, "mode 3")
        const half = Math.ceil(count.length / 2);
        const position = elapsed % count.length;
        return (count.length & ~1) - 2 * (position < half ? position : position - half);
      }
      default:
        return (((count.length - elapsed) % modulus) + modulus) % modulus;
    }
  }
}

function decimalValue(digits: number): number {
  return (digits >> 12) * 1000 + ((digits >> 8) & 15) * 100 + ((digits >> 4) & 15) * 10 + (digits & 15);
}

function decimalDigits(value: number): number {
  const digit = (power: number) => Math.floor(value / power) % 10;
  return (digit(1000) << 12) | (digit(100) << 8) | (digit(10) << 4) | digit(1);
}
