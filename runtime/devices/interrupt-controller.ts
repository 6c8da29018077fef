import type { LineSink, PortDevice } from './bus.ts';

/** ICW and OCW bits, Intel 8259A data sheet. */
const ICW1_NEEDS_ICW4 = 0x01;
const ICW1_SINGLE = 0x02;
const ICW1_LEVEL = 0x08;
const ICW1 = 0x10;
const OCW3 = 0x08;
const ICW4_AUTO_EOI = 0x02;
const ICW4_SPECIAL_FULLY_NESTED = 0x10;

/** One 8259A in 8086 mode; inputs are the lines 0…7. */
class InterruptChip {
  requests = 0;
  inService = 0;
  mask = 0;
  /** Edge/level control register: a 1 makes the line level-triggered. */
  levelTriggered = 0;
  #levels = 0;
  #base = 0;
  /** The line with the lowest priority; rotation moves it. */
  #lowest = 7;
  #initialization: 'done' | 'icw2' | 'icw3' | 'icw4' = 'done';
  #single = false;
  #needsIcw4 = false;
  #allLevel = false;
  #autoEoi = false;
  #rotateOnAutoEoi = false;
  #specialMask = false;
  #specialFullyNested = false;
  #readInService = false;
  #poll = false;
  readonly #changed: () => void;

  /** `changed` is called whenever {@link pending} may have changed. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  reset(): void {
    this.levelTriggered = 0;
    this.#initialize(0);
    this.#initialization = 'done';
    this.#base = 0;
    this.#autoEoi = false;
    this.#specialFullyNested = false;
  }

  /** An edge-triggered request must stay high until it is acknowledged (8259A, "edge and level triggered modes"). */
  setLine(line: number, level: boolean): void {
    const bit = 1 << line;
    if (level) {
      if (this.#isLevel(bit) || (this.#levels & bit) === 0) this.requests |= bit;
      this.#levels |= bit;
    } else {
      this.#levels &= ~bit;
      this.requests &= ~bit;
    }
    this.#changed();
  }

  /** The line to serve now, or −1: requested, unmasked, and above everything in service. */
  pending(requests: number = this.requests): number {
    const candidates = requests & ~this.mask;
    if (candidates === 0) return -1;
    for (let i = 1; i <= 8; i++) {
      const line = (this.#lowest + i) & 7;
      const bit = 1 << line;
      const served = (this.inService & bit) !== 0;
      if (served && !this.#nestsThrough(line, bit)) return -1;
      if ((candidates & bit) !== 0 && (!served || line === this.#cascade)) return line;
    }
    return -1;
  }

  /** The cascade input of a first controller in special fully nested mode, or −1. */
  get #cascade(): number {
    return this.#specialFullyNested ? 2 : -1;
  }

  /** Special mask mode looks past what is in service; special fully nested mode past the cascade. */
  #nestsThrough(line: number, bit: number): boolean {
    return (this.#specialMask && (this.mask & bit) !== 0) || line === this.#cascade;
  }

  /** Acknowledges the line to serve; without one the answer is the spurious line 7, which is not put in service. */
  acknowledge(): number {
    const line = this.pending();
    if (line < 0) return 7;
    const bit = 1 << line;
    if (!this.#isLevel(bit)) this.requests &= ~bit;
    if (!this.#autoEoi) this.inService |= bit;
    else if (this.#rotateOnAutoEoi) this.#lowest = line;
    this.#changed();
    return line;
  }

  vector(line: number): number {
    return this.#base | line;
  }

  /** Port 0 of the chip: poll answer, ISR or IRR. */
  readCommand(): number {
    if (this.#poll) {
      this.#poll = false;
      return this.pending() < 0 ? 0 : 0x80 | this.acknowledge();
    }
    return this.#readInService ? this.inService : this.requests;
  }

  /** Port 1 of the chip: the mask register. */
  readData(): number {
    return this.mask;
  }

  writeCommand(value: number): void {
    if ((value & ICW1) !== 0) this.#initialize(value);
    else if ((value & OCW3) !== 0) this.#operation3(value);
    else this.#operation2(value);
    this.#changed();
  }

  writeData(value: number): void {
    switch (this.#initialization) {
      case 'done':
        this.mask = value;
        break;
      case 'icw2':
        this.#base = value & 0xf8;
        this.#initialization = this.#single ? this.#afterCascade() : 'icw3';
        break;
      case 'icw3': // which lines carry controllers: wired on a PC
        this.#initialization = this.#afterCascade();
        break;
      case 'icw4':
        this.#autoEoi = (value & ICW4_AUTO_EOI) !== 0;
        this.#specialFullyNested = (value & ICW4_SPECIAL_FULLY_NESTED) !== 0;
        this.#initialization = 'done';
        break;
    }
    this.#changed();
  }

  #afterCascade(): 'icw4' | 'done' {
    return this.#needsIcw4 ? 'icw4' : 'done';
  }

  #isLevel(bit: number): boolean {
    return this.#allLevel || (this.levelTriggered & bit) !== 0;
  }

  #initialize(icw1: number): void {
    this.#initialization = 'icw2';
    this.#needsIcw4 = (icw1 & ICW1_NEEDS_ICW4) !== 0;
    this.#single = (icw1 & ICW1_SINGLE) !== 0;
    this.#allLevel = (icw1 & ICW1_LEVEL) !== 0;
    // edge detection starts anew: a line that is already high must fall first
    this.requests = this.#allLevel ? this.#levels : this.#levels & this.levelTriggered;
    this.inService = 0;
    this.mask = 0;
    this.#lowest = 7;
    this.#specialMask = false;
    this.#readInService = false;
    this.#poll = false;
    this.#rotateOnAutoEoi = false;
    if (!this.#needsIcw4) {
      this.#autoEoi = false;
      this.#specialFullyNested = false;
    }
  }

  /** End of interrupt and rotation; the command is in bits 7…5, a line in bits 2…0. */
  #operation2(value: number): void {
    const line = value & 7;
    switch (value >> 5) {
      case 0:
        this.#rotateOnAutoEoi = false;
        break;
      case 1:
        this.#endHighest();
        break;
      case 3:
        this.inService &= ~(1 << line);
        break;
      case 4:
        this.#rotateOnAutoEoi = true;
        break;
      case 5: {
        const ended = this.#endHighest();
        if (ended >= 0) this.#lowest = ended;
        break;
      }
      case 6:
        this.#lowest = line;
        break;
      case 7:
        this.inService &= ~(1 << line);
        this.#lowest = line;
        break;
    }
  }

  #operation3(value: number): void {
    if ((value & 0x40) !== 0) this.#specialMask = (value & 0x20) !== 0;
    if ((value & 0x04) !== 0) this.#poll = true;
    else if ((value & 0x02) !== 0) this.#readInService = (value & 0x01) !== 0;
  }

  /** Non-specific end of interrupt: the line in service with the highest priority, or −1. */
  #endHighest(): number {
    for (let i = 1; i <= 8; i++) {
      const line = (this.#lowest + i) & 7;
      const bit = 1 << line;
      if ((this.inService & bit) === 0) continue;
      if (this.#specialMask && (this.mask & bit) !== 0) continue;
      this.inService &= ~bit;
      return line;
    }
    return -1;
  }
}

/** The PC's pair of 8259A: lines 0…15, the second chip on line 2 of the first. Ports 20h, A0h and 4D0h. */
export class InterruptController implements PortDevice {
  readonly #first = new InterruptChip(() => {});
  readonly #second = new InterruptChip(() => this.#cascade());

  /** Changes the level of an interrupt line. Line 2 is the cascade and ignored. */
  readonly setLine: LineSink = (line, level) => {
    if (line === 2) return;
    if (line < 8) this.#first.setLine(line, level);
    else this.#second.setLine(line & 7, level);
  };

  get interruptLine(): boolean {
    return this.#first.pending() >= 0;
  }

  /** Whether raising this line would now assert {@link interruptLine}: not masked, nothing above it in service. */
  wouldInterrupt(line: number): boolean {
    if (line < 8) return this.#first.pending(1 << line) >= 0;
    return this.#second.pending(1 << (line & 7)) >= 0 && this.#first.pending(1 << 2) >= 0;
  }

  acknowledge(): number {
    const line = this.#first.acknowledge();
    if (line !== 2) return this.#first.vector(line);
    const second = this.#second.acknowledge();
    this.#cascade();
    return this.#second.vector(second);
  }

  reset(): void {
    this.#first.reset();
    this.#second.reset();
    // as firmware leaves them: vectors 8 and 70h, everything masked
    for (const [port, base] of [
      [0x20, 0x08],
      [0xa0, 0x70],
    ] as const) {
      this.writePort(port, 0x11);
      for (const value of [base, 4, 1, 0xff]) this.writePort(port + 1, value);
    }
  }

  readPort(port: number): number {
    switch (port) {
      case 0x20:
        return this.#first.readCommand();
      case 0x21:
        return this.#first.readData();
      case 0xa0:
        return this.#second.readCommand();
      case 0xa1:
        return this.#second.readData();
      case 0x4d0:
        return this.#first.levelTriggered;
      default:
        return this.#second.levelTriggered;
    }
  }

  writePort(port: number, value: number): void {
    switch (port) {
      case 0x20:
        this.#first.writeCommand(value);
        break;
      case 0x21:
        this.#first.writeData(value);
        break;
      case 0xa0:
        this.#second.writeCommand(value);
        break;
      case 0xa1:
        this.#second.writeData(value);
        break;
      case 0x4d0: // timer, keyboard and cascade are wired for edges
        this.#first.levelTriggered = value & 0xf8;
        break;
      default: // so are the clock and the coprocessor
        this.#second.levelTriggered = value & 0xde;
        break;
    }
  }

  /** The second chip's output drives line 2; acknowledging it makes a new edge when more waits. */
  #cascade(): void {
    this.#first.setLine(2, false);
    if (this.#second.pending() >= 0) this.#first.setLine(2, true);
  }
}
