import type { LineSink, PortDevice, PortMap, TimedDevice } from '../bus.ts';
import { type Clock, cyclesAt, tickOfCycle } from '../time.ts';
import { PciFunction } from './function.ts';

/** Ports of the PM registers where firmware puts them, and where they are without any. */
export const PM_PORTS = 0x600;
/** The line of the system control interrupt. */
export const SCI_LINE = 9;
/** The ACPI power-management timer's clock in Hz; it counts in 24 bits. */
export const PM_TIMER_HZ = 3_579_545;
/** What the APM control port makes of these: ACPI mode on and off. */
export const ACPI_ENABLE = 0xf1;
export const ACPI_DISABLE = 0xf0;
/** Sleep type of S5, soft off, in the control register. */
export const SLEEP_TYPE_OFF = 0;

const PORT_BYTES = 0x40;
const APM_CONTROL = 0xb2;
const BASE_REGISTER = 0x40;
const BASE_BITS = 0xffc0;
const MISCELLANEOUS = 0x80;
const IO_ENABLE = 0x01;
const TIMER_STATUS = 0x01;
const STATUS_BITS = 0x8d31;
const ENABLE_BITS = 0x0521;
const CONTROL_BITS = 0x1c07;
const SCI_ENABLE = 0x0001;
const SLEEP_ENABLE = 0x2000;
const SLEEP_TYPE_SHIFT = 10;
const SLEEP_TYPE_MASK = 7;
const TIMER_MASK = 0xff_ffff;
/** The timer's status is set whenever its highest bit changes (ACPI 2.0, 4.7.3.3). */
const HALF_PERIOD = 0x80_0000;

/**
 * The PIIX4's power management function, 8086:7113: ACPI's PM1a event and control registers and PM timer, and the APM
 * control port B2h, whose system-management firmware is built in.
 */
export class PowerManagement implements PortDevice, TimedDevice {
  readonly line = SCI_LINE;
  readonly pciFunction: PciFunction;
  #status = 0;
  #enable = 0;
  #control = 0;
  #apm = [0, 0];
  /** Half periods of the timer that were looked at. */
  #halves = 0;
  #mapped: number | undefined;
  readonly #clock: Clock;
  readonly #setLine: LineSink;
  readonly #ports: PortMap;
  readonly #powerOff: () => void;

  /** `configured`: the registers have ports after reset, as firmware leaves them. */
  constructor(clock: Clock, setLine: LineSink, ports: PortMap, configured: boolean, powerOff: () => void) {
    this.#clock = clock;
    this.#setLine = setLine;
    this.#ports = ports;
    this.#powerOff = powerOff;
    const base = (configured ? PM_PORTS : 0) | IO_ENABLE;
    this.pciFunction = new PciFunction(
      {
        vendor: 0x8086,
        device: 0x7113,
        revision: 3,
        classCode: 0x068000,
        command: { value: 0, writable: 0x0001 },
      },
      [
        { offset: BASE_REGISTER, bytes: 4, value: base, writable: BASE_BITS },
        // Device activity B: bit 25 says that APM writes raise SMIs, that is, that their handler is there.
        { offset: 0x58, bytes: 4, value: 0x0200_0000, writable: 0xffff_ffff },
        { offset: 0x3d, bytes: 1, value: 1, writable: 0 },
        { offset: 0x44, bytes: 4, value: 0, writable: 0xffff_ffff },
        { offset: 0x48, bytes: 4, value: 0, writable: 0xffff_ffff },
        { offset: MISCELLANEOUS, bytes: 1, value: configured ? IO_ENABLE : 0, writable: IO_ENABLE },
        { offset: 0x90, bytes: 4, value: 1, writable: 0xfff0 },
        { offset: 0xd2, bytes: 1, value: 0, writable: 0x0f },
      ],
      () => this.#mapPorts(),
    );
    ports.map(APM_CONTROL, APM_CONTROL + 1, this);
    this.#mapPorts();
  }

  /** The configuration space is reset with the others of the bus. */
  reset(): void {
    this.#status = 0;
    this.#enable = 0;
    this.#control = 0;
    this.#apm = [0, 0];
    this.#halves = this.#halvesNow;
    this.#setLine(SCI_LINE, false);
  }

  #mapPorts(): void {
    const enabled = (this.pciFunction.read(MISCELLANEOUS, 1) & IO_ENABLE) !== 0;
    const base = this.pciFunction.read(BASE_REGISTER, 2) & BASE_BITS;
    const wanted = enabled && base !== 0 ? base : undefined;
    if (wanted === this.#mapped) return;
    if (wanted === undefined) this.#ports.displace(this);
    else this.#ports.place(wanted, wanted + PORT_BYTES - 1, this);
    this.#mapped = wanted;
  }

  readPort(port: number): number {
    if (port === APM_CONTROL || port === APM_CONTROL + 1) return this.#apm[port & 1] ?? 0;
    const offset = port & (PORT_BYTES - 1);
    this.#follow();
    const byte = (value: number, first: number) => (value >>> (8 * (offset - first))) & 0xff;
    if (offset < 2) return byte(this.#status, 0);
    if (offset < 4) return byte(this.#enable, 2);
    if (offset < 6) return byte(this.#control, 4);
    if (offset >= 8 && offset < 12) {
      return byte(cyclesAt(this.#clock.now, PM_TIMER_HZ) % (TIMER_MASK + 1), 8);
    }
    return 0;
  }

  writePort(port: number, value: number): void {
    if (port === APM_CONTROL || port === APM_CONTROL + 1) {
      this.#apm[port & 1] = value;
      if (port === APM_CONTROL) this.#manage(value);
      return;
    }
    const offset = port & (PORT_BYTES - 1);
    this.#follow();
    const shift = 8 * (offset & 1);
    const put = (register: number, bits: number) =>
      (register & ~((0xff << shift) & bits)) | ((value << shift) & bits);
    if (offset < 2) this.#status &= ~((value << shift) & STATUS_BITS);
    else if (offset < 4) this.#enable = put(this.#enable, ENABLE_BITS);
    else if (offset < 6) {
      this.#control = put(this.#control, CONTROL_BITS);
      const type = (this.#control >> SLEEP_TYPE_SHIFT) & SLEEP_TYPE_MASK;
      if (((value << shift) & SLEEP_ENABLE) !== 0 && type === SLEEP_TYPE_OFF) this.#powerOff();
    }
    this.#update();
  }

  /** What a system-management handler would do at the APM control port. */
  #manage(command: number): void {
    if (command === ACPI_ENABLE) this.#control |= SCI_ENABLE;
    else if (command === ACPI_DISABLE) this.#control &= ~SCI_ENABLE;
    this.#update();
  }

  #update(): void {
    const interrupt = (this.#control & SCI_ENABLE) !== 0 && (this.#status & this.#enable) !== 0;
    this.#setLine(SCI_LINE, interrupt);
  }

  get #halvesNow(): number {
    return Math.floor(cyclesAt(this.#clock.now, PM_TIMER_HZ) / HALF_PERIOD);
  }

  nextEvent(): number {
    if ((this.#enable & TIMER_STATUS) === 0 || (this.#status & TIMER_STATUS) !== 0) return Infinity;
    return tickOfCycle((this.#halves + 1) * HALF_PERIOD, PM_TIMER_HZ);
  }

  /** What only registers show is looked at when they are. */
  advance(): void {
    if ((this.#enable & TIMER_STATUS) !== 0) this.#follow();
  }

  /** Notes whether the timer's highest bit has changed. */
  #follow(): void {
    const halves = this.#halvesNow;
    if (halves === this.#halves) return;
    this.#halves = halves;
    this.#status |= TIMER_STATUS;
    this.#update();
  }
}
