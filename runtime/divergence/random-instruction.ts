import { forms, operandKinds } from '../../generated/forms.ts';
import { encode } from '../assembly/encode.ts';
import { NO_REGISTER } from '../engine/addressing.ts';
import type { Form, OperandKind } from '../engine/form.ts';
import type { Instruction, Repeat } from '../engine/instruction.ts';
import { bitsOf, type CodeKind } from './phrase.ts';
import type { Random } from './random.ts';
import { anySelector, anyValue, linearAddress } from './random-values.ts';
import type { World } from './world.ts';

const ECX = 1;
const ESP = 4;
const ESI = 6;
const EDI = 7;
const DS = 3;
const SS = 2;
/** B8+r: the shortest way to put a number into a register. */
const LOAD_REGISTER = 0xb8;
const OPERAND_SIZE = 0x66;
/** Registers that a base can be, also with 16-bit addresses. */
const BASES = [3, 5, 6, 7];

/** Where an instruction is to stand. */
export interface Site {
  readonly address: number;
  readonly kind: CodeKind;
  /** Address of the chunk after its own. */
  readonly next: number;
}

/** Instructions of any form, with operands that mean something most of the time. */
export class RandomInstructions {
  readonly #random: Random;
  readonly #world: World;

  constructor(random: Random, world: World) {
    this.#random = random;
    this.#world = world;
  }

  /** Bytes of an instruction of a form, with loads of the registers that it uses before it. */
  bytes(form: number, site: Site): number[] {
    const random = this.#random;
    const row = forms[form]!;
    const kinds = row.operands.map(({ kind }) => operandKinds[kind]!);
    const before: number[] = [];
    const bits = bitsOf(site.kind);
    const operandSize = random.below(6) === 0 ? other(bits) : bits;
    const addressSize = random.below(10) === 0 ? other(bits) : bits;
    const memory = row.modrm === 'memory' || (row.modrm === 'any' && random.below(2) === 0);
    const repeat = row.repeat === 'none' ? 0 : (random.below(3) as Repeat);
    if (row.repeat !== 'none') {
      if (repeat !== 0) before.push(...load(ECX, random.below(24), bits));
      for (const register of [ESI, EDI])
        if (random.below(4) !== 0) before.push(...load(register, this.#address(bits), bits));
    }
    const reg = this.#register(kinds.find(({ numbers }) => numbers !== undefined));
    const rm = random.below(24) === 0 ? ESP : random.pick(0, 1, 2, 3, 5, 6, 7);
    if (!memory && row.modrm !== 'none' && random.below(2) === 0)
      before.push(...load(rm, this.#operand(row), bits));
    const place = this.#place(memory, before, { bits, addressSize });
    const has = (kind: OperandKind['class']): boolean => kinds.some((own) => own.class === kind);
    const instruction = (immediate: number): Instruction => ({
      form,
      length: 0,
      opcode: row.opcode,
      operandSize,
      addressSize,
      reg,
      rm,
      memory: memory || has('offset'),
      index: NO_REGISTER,
      scale: 0,
      ...place,
      ...(has('offset') ? { segment: DS, displacement: this.#address(addressSize) } : {}),
      immediate,
      immediate2: has('far-pointer') ? anySelector(random) : random.below(4),
      repeat,
      lock: row.lock && memory && random.below(6) === 0,
    });
    if (!has('relative')) {
      const immediate = has('far-pointer') ? site.next : this.#immediate(kinds);
      return [...before, ...encode(instruction(immediate), bits)];
    }
    const length = before.length + encode(instruction(0), bits).length;
    return [...before, ...encode(instruction(site.next - site.address - length), bits)];
  }

  #register(kind: OperandKind | undefined): number {
    const random = this.#random;
    if (kind?.numbers !== undefined && random.below(12) !== 0) return random.of(kind.numbers);
    return random.below(16) === 0 ? random.below(8) : random.pick(0, 1, 2, 3, 5, 6, 7);
  }

  /** A memory operand: an address alone, near the stack pointer, or at a register that is loaded first. */
  #place(memory: boolean, before: number[], { bits, addressSize }: { bits: 16 | 32; addressSize: 16 | 32 }) {
    const random = this.#random;
    if (!memory) return { segment: DS, base: NO_REGISTER, displacement: 0 };
    const override = random.below(10) === 0 ? random.below(6) : undefined;
    if (addressSize === 32 && random.below(6) === 0)
      return { segment: override ?? SS, base: ESP, displacement: 4 * random.below(4) };
    if (random.below(2) === 0)
      return { segment: override ?? DS, base: NO_REGISTER, displacement: this.#address(addressSize) };
    const base = random.of(BASES);
    before.push(...load(base, this.#address(Math.min(bits, addressSize) as 16 | 32), bits));
    return { segment: override ?? (base === 5 ? SS : DS), base, displacement: random.below(16) - 8 };
  }

  /** Where data is; 16-bit addresses reach less of it. Pointers to code lie in the pool. */
  #address(size: 16 | 32): number {
    const random = this.#random;
    if (random.below(4) === 0) return this.#world.at('pool') + 8 * random.below(0x100);
    return size === 16 || random.below(3) === 0
      ? this.#world.at('data') + random.below(0xff0)
      : linearAddress(random);
  }

  #operand({ selector }: Form): number {
    return selector || this.#random.below(2) === 0 ? anySelector(this.#random) : anyValue(this.#random);
  }

  #immediate(kinds: readonly OperandKind[]): number {
    const kind = kinds.find((own) => own.class === 'immediate');
    const value = anyValue(this.#random);
    if (kind?.width === 8) return value & 0xff;
    return kind?.encoded === 8 ? (value << 24) >> 24 : value;
  }
}

function other(size: 16 | 32): 16 | 32 {
  return size === 16 ? 32 : 16;
}

function load(register: number, value: number, bits: 16 | 32): number[] {
  const bytes = [value & 0xff, (value >>> 8) & 0xff, (value >>> 16) & 0xff, value >>> 24];
  return [...(bits === 16 ? [OPERAND_SIZE] : []), LOAD_REGISTER + register, ...bytes];
}
