import { decode } from '../../runtime/engine/decode.ts';

/** How many cases there were of each form, by form number. */
export class Tally {
  readonly #cases = new Map<number, number>();

  /** Counts a case of the form; -1 stands for none. */
  add(form: number): void {
    if (form >= 0) this.#cases.set(form, this.of(form) + 1);
  }

  of(form: number): number {
    return this.#cases.get(form) ?? 0;
  }
}

/** Number of the form that the bytes are an instruction of, -1 for none. */
export function formOf(code: Uint8Array, bits: 16 | 32): number {
  const instruction = decode((offset) => code[offset] ?? 0, bits, undefined);
  return typeof instruction === 'object' ? instruction.form : -1;
}
