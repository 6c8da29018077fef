import type { LineSink, PortDevice, PortMap } from '../bus.ts';
import type { Disk } from './disk.ts';
import { Drive } from './drive.ts';

/** Where a channel has its registers in compatibility mode. */
export interface ChannelPlace {
  readonly commandPorts: number;
  readonly controlPort: number;
  readonly line: number;
}

export const PRIMARY: ChannelPlace = { commandPorts: 0x1f0, controlPort: 0x3f6, line: 14 };

const DEVICE_1 = 0x10;
const INTERRUPT_OFF = 0x02;
const SOFTWARE_RESET = 0x04;
const HIGH_ORDER = 0x80;
const BUSY = 0x80;

/**
 * An IDE channel with one drive, device 0. It answers for the absent device 1 as ATA/ATAPI-5, 9.16.1 says: status 0,
 * its own other registers, and no command but the diagnostic.
 */
export class IdeChannel implements PortDevice {
  readonly #drive: Drive;
  readonly #place: ChannelPlace;
  readonly #setLine: LineSink;
  #control = 0;
  #second = false;
  #pending = false;

  constructor(place: ChannelPlace, disk: Disk, setLine: LineSink, ports: PortMap) {
    this.#place = place;
    this.#setLine = setLine;
    this.#drive = new Drive(disk, (level) => {
      this.#pending = level;
      this.#driveLine();
    });
    ports.map(place.commandPorts, place.commandPorts + 7, this);
    // the data register takes words and doublewords
    ports.map(place.commandPorts, place.commandPorts, this, true);
    ports.map(place.controlPort, place.controlPort, this);
  }

  reset(): void {
    this.#control = 0;
    this.#second = false;
    this.#drive.reset();
  }

  #driveLine(): void {
    const shown = this.#pending && !this.#second && (this.#control & INTERRUPT_OFF) === 0;
    this.#setLine(this.#place.line, shown);
  }

  readPort(port: number, bytes: number): number {
    if (port === this.#place.controlPort) return this.#status;
    const register = port - this.#place.commandPorts;
    switch (register) {
      case 0:
        return this.#second ? 0 : this.#drive.readData(bytes);
      case 1:
        return this.#drive.error;
      case 6:
        return (this.#drive.device & ~DEVICE_1) | (this.#second ? DEVICE_1 : 0);
      case 7: {
        const status = this.#status;
        if (!this.#second) {
          this.#pending = false;
          this.#driveLine();
        }
        return status;
      }
      default:
        return this.#drive.readRegister(register, (this.#control & HIGH_ORDER) !== 0);
    }
  }

  get #status(): number {
    if ((this.#control & SOFTWARE_RESET) !== 0) return BUSY;
    return this.#second ? 0 : this.#drive.status;
  }

  writePort(port: number, value: number, bytes: number): void {
    if (port === this.#place.controlPort) {
      const resets = (this.#control & SOFTWARE_RESET) !== 0 && (value & SOFTWARE_RESET) === 0;
      this.#control = value;
      if (resets) {
        this.#second = false;
        this.#drive.reset();
      }
      this.#driveLine();
      return;
    }
    if ((this.#control & SOFTWARE_RESET) !== 0) return;
    const register = port - this.#place.commandPorts;
    if (register === 0) {
      if (!this.#second) this.#drive.writeData(value, bytes);
      return;
    }
    // every write to the command block clears the bit that shows what was there before
    this.#control &= ~HIGH_ORDER;
    if (register === 7) this.#command(value);
    else {
      if (register === 6) this.#second = (value & DEVICE_1) !== 0;
      this.#drive.writeRegister(register, value);
      if (register === 6) this.#driveLine();
    }
  }

  #command(value: number): void {
    const diagnostic = value === 0x90;
    if (diagnostic) this.#second = false;
    if (!this.#second) this.#drive.execute(value);
  }
}
