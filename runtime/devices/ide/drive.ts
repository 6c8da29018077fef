import { type Disk, defaultGeometry, type Geometry, SECTOR_BYTES } from './disk.ts';
import { identification, MOST_PER_BLOCK } from './identification.ts';
import { TaskFile } from './task-file.ts';

/** Status register (ATA/ATAPI-5, 7.15). */
export const DriveStatus = { busy: 0x80, ready: 0x40, seekDone: 0x10, data: 0x08, error: 0x01 } as const;
/** Error register (7.6). */
export const DriveError = { uncorrectable: 0x40, notFound: 0x10, aborted: 0x04 } as const;

const READY = DriveStatus.ready | DriveStatus.seekDone;
/** Bits of the device register that read as ones. */
const OBSOLETE_ONES = 0xa0;
const PASSED = 0x01;

/** A transfer under way: what remains after the block in the buffer. */
interface Transfer {
  readonly direction: 'from drive' | 'to drive';
  next: number;
  left: number;
  readonly perBlock: number;
}

/** An ATA hard disk drive that transfers by programmed I/O; commands complete at once (ATA/ATAPI-5, chapter 8). */
export class Drive {
  readonly #disk: Disk;
  readonly #interrupt: (level: boolean) => void;
  readonly #registers = new TaskFile();
  #features = 0;
  #status = READY;
  #error = 0;
  #geometry: Geometry;
  /** Drivers that never set a block's size find the largest. */
  #perBlock = MOST_PER_BLOCK;
  /** The block being transferred, and how much of it has been. */
  #buffer = new Uint8Array(0);
  #position = 0;
  #transfer: Transfer | undefined;

  /** `interrupt` drives INTRQ. */
  constructor(disk: Disk, interrupt: (level: boolean) => void) {
    this.#disk = disk;
    this.#interrupt = interrupt;
    this.#geometry = defaultGeometry(disk.sectors);
    this.reset();
  }

  /** Hardware or software reset: the registers say that the diagnostic passed and that this is no packet device. */
  reset(): void {
    this.#perBlock = MOST_PER_BLOCK;
    this.#geometry = defaultGeometry(this.#disk.sectors);
    this.#sign();
  }

  #sign(): void {
    this.#registers.sign();
    this.#error = PASSED;
    this.#status = READY;
    this.#transfer = undefined;
    this.#buffer = new Uint8Array(0);
    this.#position = 0;
    this.#interrupt(false);
  }

  get status(): number {
    return this.#status;
  }

  get error(): number {
    return this.#error;
  }

  get device(): number {
    return this.#registers.device | OBSOLETE_ONES;
  }

  /** Sector count (2) and address registers (3…5); `high` shows what was written before the last write. */
  readRegister(register: number, high: boolean): number {
    return this.#registers.read(register, high);
  }

  writeRegister(register: number, value: number): void {
    if ((this.#status & (DriveStatus.busy | DriveStatus.data)) !== 0) return;
    if (register === 1) this.#features = value;
    else if (register === 6) this.#registers.device = value;
    else this.#registers.write(register, value);
  }

  /** Reads 1, 2 or 4 bytes of the block that the drive sends. */
  readData(bytes: number): number {
    if (this.#transfer?.direction !== 'from drive') return 0;
    let value = 0;
    for (let k = 0; k < bytes; k++) value |= (this.#buffer[this.#position++] ?? 0) << (8 * k);
    if (this.#position >= this.#buffer.length) this.#nextRead();
    return value >>> 0;
  }

  /** Writes 1, 2 or 4 bytes of the block that the drive takes. */
  writeData(value: number, bytes: number): void {
    const transfer = this.#transfer;
    if (transfer?.direction !== 'to drive') return;
    for (let k = 0; k < bytes; k++) this.#buffer[this.#position++] = (value >>> (8 * k)) & 0xff;
    if (this.#position >= this.#buffer.length) this.#blockWritten(transfer);
  }

  /** The command register. */
  execute(command: number): void {
    this.#interrupt(false);
    this.#error = 0;
    this.#status = READY;
    this.#transfer = undefined;
    switch (command) {
      case 0x20: // READ SECTORS, with and without retry
      case 0x21:
        this.#begin('from drive', false, 1);
        break;
      case 0x24: // READ SECTORS EXT
        this.#begin('from drive', true, 1);
        break;
      case 0xc4: // READ MULTIPLE
        this.#begin('from drive', false, this.#perBlock);
        break;
      case 0x29: // READ MULTIPLE EXT
        this.#begin('from drive', true, this.#perBlock);
        break;
      case 0x30: // WRITE SECTORS, with and without retry
      case 0x31:
        this.#begin('to drive', false, 1);
        break;
      case 0x34: // WRITE SECTORS EXT
        this.#begin('to drive', true, 1);
        break;
      case 0xc5: // WRITE MULTIPLE
        this.#begin('to drive', false, this.#perBlock);
        break;
      case 0x39: // WRITE MULTIPLE EXT
        this.#begin('to drive', true, this.#perBlock);
        break;
      case 0x40: // READ VERIFY SECTORS, with and without retry
      case 0x41:
      case 0x70: // SEEK
        this.#locate(false, command === 0x70 ? 1 : undefined);
        this.#finish();
        break;
      case 0x42: // READ VERIFY SECTORS EXT
        this.#locate(true);
        this.#finish();
        break;
      case 0xec:
        this.#send(
          identification({
            sectors: this.#disk.sectors,
            geometry: this.#geometry,
            perBlock: this.#perBlock,
          }),
        );
        break;
      case 0x90: // EXECUTE DEVICE DIAGNOSTIC
        this.#sign();
        this.#interrupt(true);
        break;
      case 0x91:
        this.#initializeParameters();
        break;
      case 0xc6:
        this.#setMultiple();
        break;
      case 0xef:
        this.#setFeatures();
        break;
      case 0xe7: // FLUSH CACHE
      case 0xea: // FLUSH CACHE EXT
        if (!this.#disk.flush()) this.#fail(DriveError.aborted);
        this.#finish();
        break;
      case 0xf8: // READ NATIVE MAX ADDRESS
        this.#registers.showSector(Math.min(this.#disk.sectors - 1, 0x0fff_fffe));
        this.#finish();
        break;
      case 0xe5: // CHECK POWER MODE: active
      case 0x98:
        this.#registers.count = 0xff;
        this.#finish();
        break;
      default:
        this.#executeOther(command);
        break;
    }
  }

  /** RECALIBRATE and power modes change nothing here; what is not there is aborted. */
  #executeOther(command: number): void {
    const powerMode = (command >= 0x94 && command <= 0x97) || (command >= 0xe0 && command <= 0xe3);
    if (command >> 4 !== 1 && !powerMode) this.#fail(DriveError.aborted);
    this.#finish();
  }

  #begin(direction: Transfer['direction'], extended: boolean, perBlock: number): void {
    const range = perBlock === 0 ? undefined : this.#locate(extended);
    if (range === undefined) {
      if (perBlock === 0) this.#fail(DriveError.aborted);
      this.#finish();
      return;
    }
    this.#transfer = { direction, next: range.first, left: range.count, perBlock };
    if (direction === 'from drive') this.#nextRead();
    else this.#expect(this.#transfer);
  }

  /** The sectors that a command names; undefined, with the error set, when the drive does not have them. */
  #locate(
    extended: boolean,
    count = this.#registers.sectorCount(extended),
  ): { first: number; count: number } | undefined {
    const first = this.#registers.firstSector(extended, this.#geometry);
    if (first !== undefined && first + count <= this.#disk.sectors) return { first, count };
    this.#fail(DriveError.notFound);
    return undefined;
  }

  /** The drive has read the next block, or the transfer is over; each block interrupts. */
  #nextRead(): void {
    const transfer = this.#transfer;
    if (transfer === undefined || transfer.left === 0) {
      this.#transfer = undefined;
      this.#status = READY;
      return;
    }
    const count = Math.min(transfer.left, transfer.perBlock);
    const block = new Uint8Array(count * SECTOR_BYTES);
    if (!this.#disk.read(transfer.next, block)) {
      this.#registers.showSector(transfer.next);
      this.#fail(DriveError.uncorrectable);
      this.#finish();
      return;
    }
    transfer.next += count;
    transfer.left -= count;
    this.#buffer = block;
    this.#position = 0;
    this.#status = READY | DriveStatus.data;
    this.#interrupt(true);
  }

  /** Asks for the next block to write. */
  #expect(transfer: Transfer): void {
    this.#buffer = new Uint8Array(Math.min(transfer.left, transfer.perBlock) * SECTOR_BYTES);
    this.#position = 0;
    this.#status = READY | DriveStatus.data;
  }

  #blockWritten(transfer: Transfer): void {
    const count = this.#buffer.length / SECTOR_BYTES;
    if (!this.#disk.write(transfer.next, this.#buffer)) {
      this.#registers.showSector(transfer.next);
      this.#fail(DriveError.uncorrectable);
      this.#finish();
      return;
    }
    transfer.next += count;
    transfer.left -= count;
    if (transfer.left > 0) {
      this.#expect(transfer);
      this.#interrupt(true);
    } else this.#finish();
  }

  /** A single block that is no sector. */
  #send(block: Uint8Array): void {
    this.#transfer = { direction: 'from drive', next: 0, left: 0, perBlock: 1 };
    this.#buffer = Uint8Array.from(block);
    this.#position = 0;
    this.#status = READY | DriveStatus.data;
    this.#interrupt(true);
  }

  /** The command is over, well or not. */
  #finish(): void {
    this.#transfer = undefined;
    this.#status = READY | (this.#error === 0 ? 0 : DriveStatus.error);
    this.#interrupt(true);
  }

  #fail(error: number): void {
    this.#error = error;
  }

  #initializeParameters(): void {
    const heads = this.#registers.head + 1;
    const sectorsPerTrack = this.#registers.count;
    if (sectorsPerTrack === 0) this.#fail(DriveError.aborted);
    else {
      const cylinders = Math.min(0xffff, Math.floor(this.#disk.sectors / (heads * sectorsPerTrack)));
      this.#geometry = { cylinders, heads, sectorsPerTrack };
    }
    this.#finish();
  }

  #setMultiple(): void {
    const { count } = this.#registers;
    if (count > MOST_PER_BLOCK || (count & (count - 1)) !== 0) this.#fail(DriveError.aborted);
    else this.#perBlock = count;
    this.#finish();
  }

  #setFeatures(): void {
    const mode = this.#registers.count;
    // transfer modes: default PIO, without IORDY, and PIO with flow control up to mode 4
    const supported = this.#features === 0x03 ? mode <= 1 || (mode >= 8 && mode <= 12) : false;
    // write cache and look-ahead on and off: nothing is cached either way
    if (!supported && ![0x02, 0x82, 0x55, 0xaa].includes(this.#features)) this.#fail(DriveError.aborted);
    this.#finish();
  }
}
