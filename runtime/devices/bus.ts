import type { MemoryBus } from './physical-memory.ts';

/**
 * The machine's view of its devices. Time comes in as absolute ticks (see time.ts), interrupts go out as one
 * line to the processor, and what concerns the whole machine waits in {@link takeRequest}. Nothing here knows
 * of processors or monitors, so a bare machine and a guest of a monitor use the same bus.
 */
export interface DeviceBus {
  /** Reads 1, 2 or 4 bytes at a port; call {@link advance} with the present tick first. Unmapped ports read all ones. */
  readPort(port: number, bytes: number): number;
  /** Writes the low 1, 2 or 4 bytes of `value`; call {@link advance} first. */
  writePort(port: number, bytes: number, value: number): void;
  /** The INTR line: an interrupt waits for {@link acknowledge}. */
  readonly interruptLine: boolean;
  /** The interrupt-acknowledge cycle: the vector of the request with the highest priority, or a spurious one. */
  acknowledge(): number;
  /**
   * Absolute tick at which a device may next change {@link interruptLine} by itself; Infinity when none will.
   * What only registers show needs no event, as {@link advance} comes before each port access; so a processor
   * that halts with everything masked sleeps for good.
   */
  nextEvent(): number;
  /** Moves all devices to an absolute tick. Ticks never go back. */
  advance(tick: number): void;
  /** FERR#: an x87 error waits that is reported by an interrupt. */
  numericError(): void;
  /** Whether a device has asserted IGNNE# since the last call. */
  takeErrorIgnored(): boolean;
  /** Power-on state of every device; time goes on. */
  reset(): void;
  /** The devices that have physical addresses; absent: there is none. */
  readonly memory?: MemoryBus;
  /** What a device asks of the whole machine, once; undefined when nothing. */
  takeRequest(): BusRequest | undefined;
}

/** A request that a device makes of the whole machine. */
export type BusRequest =
  | { readonly kind: 'power-off' }
  | { readonly kind: 'reset' }
  /** Debug exit (port F4h): the byte is the process exit code. */
  | { readonly kind: 'exit'; readonly code: number };

/** A device's registers on a range of ports. */
export interface PortDevice {
  /** Reading has no part in when devices act by themselves; of what does not say so it may have. */
  readonly inert?: boolean;
  /** `bytes` is 1 unless the range was mapped as wide. */
  readPort(port: number, bytes: number): number;
  writePort(port: number, value: number, bytes: number): void;
}

/** A device that acts by itself as time passes. */
export interface TimedDevice {
  /** The interrupt line that its actions change. */
  readonly line: number;
  /** Absolute tick of the next action, or Infinity. */
  nextEvent(): number;
  /** Does everything that is due at the clock's present tick. */
  advance(): void;
}

/** Where a device's interrupt output goes: the number of an interrupt line and its new level. */
export type LineSink = (line: number, level: boolean) => void;

const PORT_COUNT = 0x10000;

interface Mapping {
  readonly device: PortDevice;
  readonly wide: boolean;
}

/** Routes port accesses. Wider accesses to byte-wide devices are split into consecutive ports, as on the ISA bus. */
export class PortMap {
  /** For each port the number of its mapping: of those that can be moved, and of the others. */
  readonly #movable = new Uint16Array(PORT_COUNT);
  readonly #fixed = new Uint16Array(PORT_COUNT);
  /** Number 0 is nobody's. */
  readonly #mappings: (Mapping | undefined)[] = [undefined];

  /** Maps ports `first` to `last`, both included; a later mapping replaces an earlier one. */
  map(first: number, last: number, device: PortDevice, wide = false): void {
    this.#fixed.fill(this.#numberOf(device, wide), first, last + 1);
  }

  /** Gives ports to a device that can be moved; who has them by {@link map} has them again when it goes. */
  place(first: number, last: number, device: PortDevice): void {
    this.displace(device);
    this.#movable.fill(this.#numberOf(device, false), first, last + 1);
  }

  /** Takes all ports back from a device that was placed. */
  displace(device: PortDevice): void {
    const number = this.#numberOf(device, false);
    for (let port = this.#movable.indexOf(number); port >= 0; port = this.#movable.indexOf(number, port)) {
      this.#movable[port] = 0;
    }
  }

  #numberOf(device: PortDevice, wide: boolean): number {
    const known = this.#mappings.findIndex((mapping) => mapping?.device === device && mapping.wide === wide);
    return known >= 0 ? known : this.#mappings.push({ device, wide }) - 1;
  }

  #mapping(port: number): Mapping | undefined {
    return this.#mappings[this.#movable[port]! || this.#fixed[port]!];
  }

  /** Whether reading these ports has no part in when devices act by themselves. */
  isInert(port: number, bytes: number): boolean {
    return bytes === 1 && this.#mapping(port)?.device.inert === true;
  }

  read(port: number, bytes: number): number {
    const mapping = this.#mapping(port);
    if (mapping?.wide) return mapping.device.readPort(port, bytes) >>> 0;
    if (bytes === 1) return mapping === undefined ? 0xff : mapping.device.readPort(port, 1) & 0xff;
    let value = 0;
    for (let i = 0; i < bytes; i++) value |= this.read((port + i) % PORT_COUNT, 1) << (8 * i);
    return value >>> 0;
  }

  write(port: number, bytes: number, value: number): void {
    const mapping = this.#mapping(port);
    if (mapping?.wide) {
      mapping.device.writePort(
        port,
        bytes === 4 ? value >>> 0 : value & (bytes === 2 ? 0xffff : 0xff),
        bytes,
      );
    } else if (bytes === 1) {
      mapping?.device.writePort(port, value & 0xff, 1);
    } else {
      for (let i = 0; i < bytes; i++) this.write((port + i) % PORT_COUNT, 1, (value >>> (8 * i)) & 0xff);
    }
  }
}
