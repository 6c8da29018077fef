import type { DeviceBus } from '../devices/bus.ts';
import { noDevices } from '../machine/no-devices.ts';
import { digitsOf, numberOf } from './hexadecimal.ts';
import type { PortText } from './line.ts';

/**
 * Ports that read what a line lists, by port and size, and all ones otherwise. Listed more than once, the values are
 * read one after the other and the last stays. Writes are remembered.
 */
export class StepPorts implements DeviceBus {
  readonly interruptLine = false;
  readonly acknowledge = noDevices.acknowledge;
  readonly nextEvent = noDevices.nextEvent;
  readonly advance = noDevices.advance;
  readonly reset = noDevices.reset;
  readonly numericError = noDevices.numericError;
  readonly takeErrorIgnored = noDevices.takeErrorIgnored;
  readonly takeRequest = noDevices.takeRequest;
  readonly #values = new Map<string, number[]>();
  #writes: PortText[] = [];

  readPort(port: number, bytes: number): number {
    const values = this.#values.get(`${port} ${bytes}`);
    if (values === undefined) return noDevices.readPort(port, bytes);
    return values.length > 1 ? values.shift()! : values[0]!;
  }

  writePort(port: number, bytes: number, value: number): void {
    this.#writes.push([digitsOf(port), digitsOf(bytes), digitsOf(value)]);
  }

  /** Forgets the line before and takes the values of this one. */
  prepare(ports: readonly PortText[]): void {
    this.#values.clear();
    this.#writes = [];
    for (const [port, bytes, value] of ports) {
      const key = `${numberOf(port)} ${numberOf(bytes)}`;
      const earlier = this.#values.get(key) ?? [];
      this.#values.set(key, [...earlier, numberOf(value)]);
    }
  }

  get writes(): readonly PortText[] {
    return this.#writes;
  }
}
