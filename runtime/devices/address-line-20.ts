/** The A20 gate, which the keyboard controller and port 92h both drive. Off, address bit 20 reads as 0 (8086 wrap-around). */
export class AddressLine20 {
  #enabled = true;
  readonly #changed: () => void;

  /** `changed` is called after every change. */
  constructor(changed: () => void = () => {}) {
    this.#changed = changed;
  }

  get enabled(): boolean {
    return this.#enabled;
  }

  set enabled(enabled: boolean) {
    if (enabled === this.#enabled) return;
    this.#enabled = enabled;
    this.#changed();
  }
}
