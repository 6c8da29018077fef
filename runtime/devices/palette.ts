const COLOURS = 256;
const COMPONENTS = 3;
const SIX_BITS = 0x3f;
const READING = 0x03;

/**
 * The VGA's colour palette and its DAC's registers, ports 3C6h–3C9h: 256 colours of three times six bits, which are
 * read and written one component after the other, the index counting on by itself.
 */
export class Palette {
  readonly #colours = new Uint8Array(COLOURS * COMPONENTS);
  #mask = 0xff;
  #readIndex = 0;
  #writeIndex = 0;
  #component = 0;
  #reading = false;
  readonly #pending = new Uint8Array(COMPONENTS);

  reset(): void {
    this.#mask = 0xff;
    this.#readIndex = 0;
    this.#writeIndex = 0;
    this.#component = 0;
    this.#reading = false;
    // the 64 colours of an EGA: two bits for each component
    for (let colour = 0; colour < COLOURS; colour++) {
      [2, 1, 0].forEach((bit, component) => {
        const level = ((colour >> bit) & 1) * 2 + ((colour >> (bit + 3)) & 1);
        this.#colours[colour * COMPONENTS + component] = level * 0x15;
      });
    }
  }

  readPort(port: number): number {
    switch (port) {
      case 0x3c6:
        return this.#mask;
      case 0x3c7:
        return this.#reading ? READING : 0;
      case 0x3c8:
        return this.#writeIndex;
      default: {
        const value = this.#colours[this.#readIndex * COMPONENTS + this.#component] ?? 0;
        if (this.#next()) this.#readIndex = (this.#readIndex + 1) % COLOURS;
        return value;
      }
    }
  }

  writePort(port: number, value: number): void {
    switch (port) {
      case 0x3c6:
        this.#mask = value;
        break;
      case 0x3c7:
        this.#readIndex = value;
        this.#component = 0;
        this.#reading = true;
        break;
      case 0x3c8:
        this.#writeIndex = value;
        this.#component = 0;
        this.#reading = false;
        break;
      default:
        this.#pending[this.#component] = value & SIX_BITS;
        if (this.#next()) {
          // a colour changes when its last component is there
          this.#colours.set(this.#pending, this.#writeIndex * COMPONENTS);
          this.#writeIndex = (this.#writeIndex + 1) % COLOURS;
        }
        break;
    }
  }

  /** Goes to the next component. @returns whether that was the last */
  #next(): boolean {
    this.#component = (this.#component + 1) % COMPONENTS;
    return this.#component === 0;
  }
}
