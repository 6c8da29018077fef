import { type BusRequest, type DeviceBus, PortMap } from './bus.ts';
import { cmosSettings } from './cmos-settings.ts';
import { CoprocessorError } from './coprocessor-error.ts';
import { type Firmware, firmwareConfiguration } from './firmware/firmware.ts';
import { IdeChannel, PRIMARY } from './ide/channel.ts';
import { type Disk, defaultGeometry } from './ide/disk.ts';
import { InterruptController } from './interrupt-controller.ts';
import { type KeyEvent, KeyScript } from './key-script.ts';
import { KeyboardController } from './keyboard-controller.ts';
import { MemoryMap } from './memory-map.ts';
import { PciConfiguration } from './pci/configuration.ts';
import { hostBridge } from './pci/host-bridge.ts';
import { ideFunction } from './pci/ide-function.ts';
import { isaBridge } from './pci/isa-bridge.ts';
import { PowerManagement } from './pci/power-management.ts';
import { DebugConsole, DebugExit, PowerControl, ResetControl } from './power.ts';
import { RealTimeClock } from './real-time-clock.ts';
import { Rom } from './rom.ts';
import { Schedule } from './schedule.ts';
import { type ByteSink, Serial, type SerialLine } from './serial.ts';
import { SHADOW_BYTES, SHADOW_FIRST, ShadowMemory } from './shadow-memory.ts';
import { SystemControl } from './system-control.ts';
import { frameLines, type TextFrame } from './text-frame.ts';
import { Clock } from './time.ts';
import { Timer } from './timer.ts';
import { TEXT_MEMORY, TEXT_MEMORY_BYTES, VgaText } from './vga-text.ts';

/** What distinguishes one PC's devices from another's. */
export interface PcOptions {
  /** RAM in bytes, as CMOS reports it. */
  readonly memoryBytes: number;
  /** Receives what the serial port sends; nothing when absent. */
  readonly serial?: ByteSink;
  /** Maps port E9h. */
  readonly debugConsole?: ByteSink;
  /** Maps port F4h. */
  readonly debugExit?: boolean;
  /** UTC at tick 0 in seconds since 1970; 2000-01-01 when absent, so that runs repeat. */
  readonly startTime?: number;
  readonly keys?: readonly KeyEvent[];
  /** Its BIOS ends at 4 GiB and shows below 1 MiB; absent: what firmware sets up has been set up. */
  readonly firmware?: Firmware;
  /** The hard disk, device 0 of the primary IDE channel. */
  readonly disk?: Disk;
}

const ADDRESS_END = 2 ** 32;
const DEFAULT_START_TIME = Date.UTC(2000, 0, 1) / 1000;

/** A PC's devices. The host's side (screen, keys, serial input) is here; the machine sees a {@link DeviceBus}. */
export interface Pc extends DeviceBus {
  /** The A20 gate; firmware and boot loaders leave it on. */
  readonly addressLine20: boolean;
  /** The other end of the serial port's wire. */
  readonly serialLine: SerialLine;
  /** A byte of a key in scan code set 1. @returns false when the keyboard has no room for it now */
  pressKey(scancode: number): boolean;
  /**
   * The screen as 25 lines of text.
   * @param memory guest-physical memory from address 0
   */
  screen(memory: Uint8Array): readonly string[];
  /** The same with attributes and cursor. */
  frame(memory: Uint8Array): TextFrame;
}

/** Builds the devices of one PC, in power-on state at tick 0. */
export function createPc(options: PcOptions): Pc {
  return new PcBus(options);
}

class PcBus implements Pc {
  readonly #ports = new PortMap();
  readonly #clock = new Clock();
  readonly memory = new MemoryMap();
  readonly #interrupts = new InterruptController();
  readonly #timer = new Timer(this.#clock, this.#interrupts.setLine);
  readonly #coprocessor = new CoprocessorError(this.#interrupts.setLine);
  readonly #vga = new VgaText(this.#clock);
  readonly #serial: Serial;
  readonly #keyboard: KeyboardController;
  readonly #rtc: RealTimeClock;
  readonly #control: SystemControl;
  readonly #power: PowerManagement;
  readonly #pci: PciConfiguration;
  readonly #ide: IdeChannel | undefined;
  readonly #schedule: Schedule;
  #request: BusRequest | undefined;

  constructor(options: PcOptions) {
    const setLine = this.#interrupts.setLine;
    const reset = () => this.#ask({ kind: 'reset' });
    this.#serial = new Serial(4, setLine, options.serial ?? (() => {}));
    this.#keyboard = new KeyboardController(setLine, this.memory.line20, reset);
    this.#rtc = new RealTimeClock(
      this.#clock,
      setLine,
      options.memoryBytes,
      options.startTime ?? DEFAULT_START_TIME,
      cmosSettings(options.disk && defaultGeometry(options.disk.sectors)),
    );
    this.#control = new SystemControl(this.#clock, this.#timer, this.memory.line20, reset);
    const keys = new KeyScript(this.#clock, options.keys ?? [], (code) => this.pressKey(code));
    this.#power = new PowerManagement(this.#clock, setLine, this.#ports, options.firmware === undefined, () =>
      this.#ask({ kind: 'power-off' }),
    );
    this.#pci = new PciConfiguration(new ResetControl(reset));
    this.#ide = options.disk && new IdeChannel(PRIMARY, options.disk, setLine, this.#ports);
    const timed = [this.#timer, this.#rtc, this.#power, keys];
    this.#schedule = new Schedule(this.#clock, timed, (line) => this.#interrupts.wouldInterrupt(line));
    this.#mapPorts(options);
    this.#mapMemory(options);
    this.reset();
  }

  #mapPorts(options: PcOptions): void {
    const ports = this.#ports;
    for (const port of [0x20, 0xa0, 0x4d0]) ports.map(port, port + 1, this.#interrupts);
    ports.map(0x40, 0x43, this.#timer);
    for (const port of [0x60, 0x64]) ports.map(port, port, this.#keyboard);
    for (const port of [0x61, 0x92]) ports.map(port, port, this.#control);
    ports.map(0x70, 0x71, this.#rtc);
    ports.map(0xf0, 0xf1, this.#coprocessor);
    if (options.firmware !== undefined) {
      const configuration = firmwareConfiguration(options.firmware, options.memoryBytes);
      ports.map(0x510, 0x510, configuration, true);
      ports.map(0x511, 0x511, configuration);
    }
    ports.map(0x3b4, 0x3b5, this.#vga);
    ports.map(0x3ba, 0x3ba, this.#vga);
    ports.map(0x3c0, 0x3df, this.#vga);
    ports.map(0x3f8, 0x3ff, this.#serial);
    const power = new PowerControl(() => this.#ask({ kind: 'power-off' }));
    ports.map(0xb004, 0xb004, power, true);
    ports.map(0xcf8, 0xcff, this.#pci, true);
    if (options.debugConsole !== undefined) ports.map(0xe9, 0xe9, new DebugConsole(options.debugConsole));
    if (options.debugExit === true) {
      ports.map(0xf4, 0xf4, new DebugExit((code) => this.#ask({ kind: 'exit', code })), true);
    }
  }

  /** The chip set: what is memory and what ROM, and the functions on the PCI bus. */
  #mapMemory({ firmware }: PcOptions): void {
    const bios = firmware?.bios;
    const shadow = new ShadowMemory(bios ?? new Uint8Array(0));
    this.memory.map(SHADOW_FIRST, SHADOW_BYTES, shadow);
    if (bios !== undefined) {
      this.memory.map(ADDRESS_END - bios.length, bios.length, new Rom(bios, ADDRESS_END));
    }
    this.#pci.add(0, 0, hostBridge(shadow, bios === undefined));
    this.#pci.add(1, 0, isaBridge());
    this.#pci.add(1, 1, ideFunction());
    this.#pci.add(1, 3, this.#power.pciFunction);
  }

  /** The first request of a run counts. */
  #ask(request: BusRequest): void {
    this.#request ??= request;
  }

  takeRequest(): BusRequest | undefined {
    const request = this.#request;
    this.#request = undefined;
    return request;
  }

  readPort(port: number, bytes: number): number {
    if (!this.#ports.isInert(port, bytes)) this.#schedule.forget();
    return this.#ports.read(port, bytes);
  }

  writePort(port: number, bytes: number, value: number): void {
    this.#schedule.forget();
    this.#ports.write(port, bytes, value);
  }

  get interruptLine(): boolean {
    return this.#interrupts.interruptLine;
  }

  acknowledge(): number {
    this.#schedule.forget();
    return this.#interrupts.acknowledge();
  }

  nextEvent(): number {
    return this.#schedule.nextInterrupt;
  }

  advance(tick: number): void {
    this.#schedule.advance(tick);
  }

  numericError(): void {
    this.#coprocessor.raise();
  }

  takeErrorIgnored(): boolean {
    return this.#coprocessor.takeIgnored();
  }

  reset(): void {
    this.#request = undefined;
    this.#schedule.forget();
    this.#pci.reset();
    this.#ide?.reset();
    this.#interrupts.reset();
    for (const device of [
      this.#timer,
      this.#vga,
      this.#serial,
      this.#keyboard,
      this.#rtc,
      this.#control,
      this.#coprocessor,
      this.#power,
    ]) {
      device.reset();
    }
  }

  get addressLine20(): boolean {
    return this.memory.line20.enabled;
  }

  get serialLine(): SerialLine {
    return this.#serial;
  }

  pressKey(scancode: number): boolean {
    return this.#keyboard.press(scancode);
  }

  screen(memory: Uint8Array): readonly string[] {
    return frameLines(this.frame(memory));
  }

  frame(memory: Uint8Array): TextFrame {
    return this.#vga.frame(memory.subarray(TEXT_MEMORY, TEXT_MEMORY + TEXT_MEMORY_BYTES));
  }
}
