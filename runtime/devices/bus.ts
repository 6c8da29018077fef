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
  readonly #ports = new Map<number, Mapping>();
  readonly #movable = new Map<number, Mapping>();

  /** Maps ports `first` to `last`, both included; a later mapping replaces an earlier one. */
  map(first: number, last: number, device: PortDevice, wide = false): void {
    for (let port = first; port <= last; port++) this.#ports.set(port, { device, wide });
  }

  /** Gives ports to a device that can be moved; who has them by {@link map} has them again when it goes. */
  place(first: number, last: number, device: PortDevice): void {
    this.displace(device);
    for (let port = first; port <= last; port++) this.#movable.set(port, { device, wide: false });
  }

  /** Takes all ports back from a device that was placed. */
  displace(device: PortDevice): void {
    for (const [port, mapping] of this.#movable) if (mapping.device === device) this.#movable.delete(port);
  }

  #mapping(port: number): Mapping | undefined {
    return this.#movable.get(port) ?? this.#ports.get(port);
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
