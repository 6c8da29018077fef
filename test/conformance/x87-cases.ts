import { forms } from '../../generated/forms.ts';
import type { Form } from '../../runtime/engine/form.ts';
import { DATA } from './hardware-cases.ts';

/** A stream of numbers of 32 bits that follows from a seed (xorshift). */
function randomWords(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state;
  };
}

const ESCAPE = 0xd8;
/** Bytes of the largest operand: the whole state in 32-bit format. */
const IMAGE_BYTES = 108;
const MASKS = 0x3f;
const UNDERFLOW = 0x10;
const PRECISIONS = [0x000, 0x200, 0x300];
const MODRM_DISPLACEMENT = 0x05;
const OPERAND_SIZE = 0x66;

const CONDITION_CODES = 0x4700;
/** Clear C1 by the manual of Intel, and leave it alone by that of AMD; so it is clear before. */
const toFlags = /^FU?COMIP?$/;
const C1 = 0x200;

/** Exponents around which something happens: zeros and denormals, the limits of the smaller formats, 1, integers, the top. */
const EXPONENTS = [
  0, 1, 0x3f80, 0x3f69, 0x3c00, 0x3bcd, 0x3ffe, 0x3fff, 0x4000, 0x400e, 0x401e, 0x403e, 0x407f, 0x43ff,
  0x7ffe, 0x7fff,
];

class CaseMaker {
  readonly #next: () => number;

  constructor(seed: number) {
    this.#next = randomWords(seed);
  }

  below(limit: number): number {
    return this.#next() % limit;
  }

  pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)]!;
  }

  bytes(count: number): number[] {
    return Array.from({ length: count }, () => this.below(0x100));
  }

  /** Ten bytes of a number in extended format: ordinary, special or no number at all. */
  extended(): number[] {
    const significand = this.pick([
      () => this.bytes(8),
      () => [0, 0, 0, 0, 0, 0, 0, 0],
      () => [0, 0, 0, 0, 0, 0, 0, 0xc0],
      () => [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff],
      () => [...[0, 0, 0, 0, 0], ...this.bytes(3)],
    ])();
    const near = this.below(4) === 0 ? this.below(0x8000) : this.pick(EXPONENTS) + this.below(3) - 1;
    const exponent = near & 0x7fff;
    // Mostly what the processor itself makes: the integer bit goes with the exponent.
    if (this.below(8) !== 0)
      significand[7] = exponent === 0 ? significand[7]! & 0x7f : significand[7]! | 0x80;
    return [...significand, exponent & 0xff, (exponent >> 8) | (this.below(2) << 7)];
  }

  /** An operand in memory: any bytes, or those of a special number of 32, 64 or 80 bits. */
  memory(): number[] {
    const single = () => [
      ...this.bytes(2),
      this.pick([0x00, 0x7f, 0x80, 0xbf, 0xff]),
      this.pick([0x00, 0x7f, 0x80, 0xff, 0x3f]),
    ];
    const double = () => [
      ...this.bytes(6),
      this.pick([0x00, 0x0f, 0xf0, 0xf8, 0xff]),
      this.pick([0x00, 0x7f, 0x80, 0xff, 0x3f]),
    ];
    const decimal = () => [
      ...Array.from({ length: 9 }, () => this.below(10) * 16 + this.below(10)),
      this.pick([0, 0x80]),
    ];
    const start = this.pick([() => this.bytes(10), single, double, () => this.extended(), decimal])();
    return [...start, ...this.bytes(IMAGE_BYTES - start.length)];
  }

  code(form: Form): number[] {
    const prefixes = form.sized && this.below(2) === 0 ? [OPERAND_SIZE] : [];
    if (form.modrm === 'none') return [...prefixes, form.opcode];
    if (form.modrm === 'memory')
      return [...prefixes, form.opcode, (form.digit << 3) | MODRM_DISPLACEMENT, 0, 0, 0, DATA >>> 24];
    const rm = form.rm >= 0 ? form.rm : this.below(8);
    return [...prefixes, form.opcode, 0xc0 | (form.digit << 3) | rm];
  }

  /**
   * What the stack is like: mostly full enough, sometimes anything; masks mostly set.
   * @param codes condition codes that may be set
   * @param masked masks that are always set
   */
  stack(codes: number, masked: number): string {
    const masks = masked | (this.below(3) === 0 ? this.below(MASKS + 1) : MASKS);
    const control = masks | 0x40 | this.pick(PRECISIONS) | (this.below(4) << 10);
    const pushed = this.below(4) === 0 ? this.below(0x100) : (1 << (2 + this.below(5))) - 1;
    const registers = Array.from({ length: 8 }, (_, i) => i)
      .filter((i) => (pushed & (1 << i)) !== 0)
      .map((i) => `st${i}=${hex(this.extended())}`);
    const status = (this.below(8) << 11) | (this.below(2) * codes);
    return [`fcw=${control.toString(16)}`, `fsw=${status.toString(16)}`, 'fp=1', ...registers].join(' ');
  }
}

const hex = (bytes: readonly number[]): string => Buffer.from(bytes).toString('hex');

/** Mnemonics of the functions that processors compute to about the last place. */
const functions = /^F(2XM1|YL2X|YL2XP1|PTAN|PATAN|SIN|COS|SINCOS)$/;

const escapes: readonly Form[] = forms.filter(
  (form) => form.map === 0 && (form.opcode & 0xf8) === ESCAPE && form.executable,
);

/** The forms of the escape opcodes that have semantics and a result that the manual gives to the last bit. */
export const exactForms = escapes.filter((form) => !functions.test(form.instruction));
/** The forms whose result is an approximation. */
export const functionForms = escapes.filter((form) => functions.test(form.instruction));

/**
 * Cases of all x87 instructions as lines for cpl3-oracle.
 * @param count cases for each form
 */
export function stackCases(chosen: readonly Form[], count: number, seed: number): string {
  const maker = new CaseMaker(seed);
  const lines = chosen.flatMap((form) => {
    const codes = toFlags.test(form.instruction) ? CONDITION_CODES & ~C1 : CONDITION_CODES;
    // A function that is a last place off may round to another side of the smallest normal number.
    const masked = functions.test(form.instruction) ? UNDERFLOW : 0;
    return Array.from({ length: count }, (_, n) => {
      const code = hex(maker.code(form));
      return `id=${form.id}/${n}~0 code=${code} eax=${maker.below(0x10000)} efl=202 mem=${hex(maker.memory())} ${maker.stack(codes, masked)}`;
    });
  });
  return `${lines.join('\n')}\n`;
}
