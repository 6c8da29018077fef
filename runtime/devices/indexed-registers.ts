/** Registers of which an index selects one: the pattern of every part of a VGA. */
export class IndexedRegisters {
  index = 0;
  readonly #values: Uint8Array;
  readonly #masks: readonly number[];
  readonly #initial: readonly number[];

  /** `masks`: the bits that each register has; `initial`: their values after reset. */
  constructor(masks: readonly number[], initial: readonly number[]) {
    this.#masks = masks;
    this.#initial = initial;
    this.#values = Uint8Array.from(initial);
  }

  reset(): void {
    this.index = 0;
    this.#values.set(this.#initial);
  }

  /** A register's value; one that is not there reads all ones. */
  at(index: number): number {
    return this.#values[index] ?? 0xff;
  }

  /** The selected register; bits that it does not have stay 0. */
  get data(): number {
    return this.at(this.index);
  }

  set data(value: number) {
    if (this.index < this.#values.length) this.#values[this.index] = value & (this.#masks[this.index] ?? 0);
  }
}
