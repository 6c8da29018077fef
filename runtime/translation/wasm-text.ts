import { Op, ValueType } from '../engine/wasm/opcodes.ts';

/** How a function looks from where it is called. */
export interface CalledFunction {
  readonly name: string;
  readonly params: number;
  readonly results: number;
}

/** What the text says in place of numbers. */
export interface WasmNames {
  /** A function by its index. */
  readonly callee: (index: number) => CalledFunction;
  /** What lies at a byte address of memory; undefined: nothing with a name. */
  readonly place: (address: number) => string | undefined;
}

const INDENT = '  ';
const POP = '(pop)';
const CONSTANT = /^\(i32\.const (-?\d+|0x[\da-f]+)\)$/;
/** Ranges of opcodes by what they take from the stack. */
const FIRST_UNARY_COUNT = [
  [Op.i32Clz, Op.i32Popcnt],
  [Op.i64Clz, Op.i64Popcnt],
  [Op.i32WrapI64, Op.i64Extend32S],
] as const;

/** Text names of opcodes: `i32Load8u` is `i32.load8_u`. */
const names = new Map(Object.entries(Op).map(([name, code]) => [code as number, textName(name)]));

function textName(name: string): string {
  const match = /^([ij]\d\d|local)([A-Z]\w*)$/.exec(name);
  const spaced = (text: string) =>
    text
      .replace(/^[A-Z]/, (letter) => letter.toLowerCase())
      .replace(/([a-z\d])(I32|I64)/, (_, before: string, type: string) => `${before}_${type.toLowerCase()}`)
      .replace(/(\w)([SUsu])$/, (whole, before: string, sign: string) =>
        /^(?:eqz|rems|mul|sub|sh?l|su|lt?u)$/.test(whole) ? whole : `${before}_${sign.toLowerCase()}`,
      );
  return match === null ? name.replace('If', '_if') : `${match[1]}.${spaced(match[2]!)}`;
}

/**
 * A function body as text: each statement a line, what it takes within it, in the manner of folded WebAssembly text.
 * State that lies at a constant address is called by its name.
 */
export function wasmText(body: Uint8Array, given: WasmNames): readonly string[] {
  return new Printer(body, given).lines();
}

class Printer {
  readonly #code: Uint8Array;
  readonly #names: WasmNames;
  readonly #lines: string[] = [];
  #stack: string[] = [];
  #at = 0;
  #depth = 0;

  constructor(body: Uint8Array, given: WasmNames) {
    this.#code = body;
    this.#names = given;
  }

  lines(): readonly string[] {
    this.#locals();
    while (this.#at < this.#code.length - 1) this.#instruction(this.#code[this.#at++]!);
    this.#settle();
    return this.#lines;
  }

  #locals(): void {
    const types: string[] = [];
    for (let runs = this.#unsigned(); runs > 0; runs--) {
      const count = this.#unsigned();
      const type = this.#code[this.#at++] === ValueType.i32 ? 'i32' : 'i64';
      for (let n = 0; n < count; n++) types.push(type);
    }
    if (types.length > 0) this.#lines.push(`(local ${types.join(' ')})`);
  }

  #instruction(opcode: number): void {
    const name = names.get(opcode) ?? `0x${opcode.toString(16)}`;
    switch (opcode) {
      case Op.unlikely:
        return;
      case Op.block:
      case Op.loop:
        this.#at++;
        this.#say(`(${name}`);
        this.#depth++;
        return;
      case Op.if:
        this.#at++;
        this.#say(`(if ${this.#pop()}`);
        this.#depth++;
        return;
      case Op.else:
      case Op.end:
        this.#settle();
        this.#depth--;
        this.#say(opcode === Op.else ? ') (else' : ')');
        if (opcode === Op.else) this.#depth++;
        return;
      case Op.br:
        this.#say(`(br ${this.#unsigned()})`);
        return;
      case Op.brIf: {
        const label = this.#unsigned();
        this.#say(`(br_if ${label} ${this.#pop()})`);
        return;
      }
      case Op.return: {
        const values = this.#stack.splice(0);
        this.#say(folded(name, values));
        return;
      }
      case Op.call:
        this.#call(this.#names.callee(this.#unsigned()));
        return;
      case Op.localGet:
        this.#push(`$${this.#unsigned()}`);
        return;
      case Op.localSet: {
        const local = this.#unsigned();
        this.#say(`(${name} $${local} ${this.#pop()})`);
        return;
      }
      case Op.localTee: {
        const local = this.#unsigned();
        this.#push(`(${name} $${local} ${this.#pop()})`);
        return;
      }
      case Op.i32Const:
        this.#push(`(${name} ${number(this.#signed(), 32)})`);
        return;
      case Op.i64Const:
        this.#push(`(${name} ${number(this.#signed(), 64)})`);
        return;
      case Op.drop:
        this.#say(`(${name} ${this.#pop()})`);
        return;
      case Op.unreachable:
        this.#say(`(${name})`);
        return;
      case Op.bulk: {
        const what = this.#code[this.#at] === Op.bulkMemoryCopy ? 'memory.copy' : 'memory.fill';
        this.#at += what === 'memory.copy' ? 3 : 2;
        this.#say(folded(what, this.#take(3)));
        return;
      }
      default:
        this.#operation(opcode, name);
    }
  }

  #operation(opcode: number, name: string): void {
    if (opcode >= Op.i32Load && opcode <= Op.i32Store16) {
      this.#memory(opcode, name);
      return;
    }
    const operands = opcode === Op.select ? 3 : isUnary(opcode) ? 1 : 2;
    this.#push(folded(name, this.#take(operands)));
  }

  #memory(opcode: number, name: string): void {
    this.#unsigned();
    const offset = this.#unsigned();
    const stores = opcode >= Op.i32Store;
    const value = stores ? [this.#pop()] : [];
    const base = this.#pop();
    const constant = CONSTANT.exec(base)?.[1];
    const address = offset + Number(constant ?? 0);
    const place = this.#names.place(address) ?? `offset=0x${address.toString(16)}`;
    const text = folded(name, [place, ...(constant === undefined ? [base] : []), ...value]);
    if (stores) this.#say(text);
    else this.#push(text);
  }

  #call({ name, params, results }: CalledFunction): void {
    const text = folded(`call $${name}`, this.#take(params));
    if (results === 0) this.#say(text);
    else this.#push(text);
    for (let n = 1; n < results; n++) this.#push(`(result ${n} of $${name})`);
  }

  #push(text: string): void {
    this.#stack.push(text);
  }

  #pop(): string {
    return this.#stack.pop() ?? POP;
  }

  #take(count: number): readonly string[] {
    return Array.from({ length: count }, () => this.#pop()).reverse();
  }

  /** A statement: what was computed before it and is used after it is said first. */
  #say(text: string): void {
    this.#stack = this.#stack.map((value) => {
      if (value === POP || CONSTANT.test(value)) return value;
      this.#line(value);
      return POP;
    });
    this.#line(text);
  }

  /** What is left is the result of the block. */
  #settle(): void {
    for (const value of this.#stack.splice(0)) if (value !== POP) this.#line(value);
  }

  #line(text: string): void {
    this.#lines.push(INDENT.repeat(this.#depth) + text);
  }

  #unsigned(): number {
    let value = 0;
    for (let scale = 1; ; scale *= 0x80) {
      const byte = this.#code[this.#at++]!;
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
    }
  }

  #signed(): bigint {
    let value = 0n;
    for (let shift = 0n; ; shift += 7n) {
      const byte = this.#code[this.#at++]!;
      value |= BigInt(byte & 0x7f) << shift;
      if (byte < 0x80) return BigInt.asIntN(Number(shift) + 7, value);
    }
  }
}

function isUnary(opcode: number): boolean {
  if (opcode === Op.i32Eqz || opcode === Op.i64Eqz) return true;
  return FIRST_UNARY_COUNT.some(([first, last]) => opcode >= first && opcode <= last);
}

function folded(name: string, operands: readonly string[]): string {
  return `(${[name, ...operands].join(' ')})`;
}

/** Small numbers in decimal, the rest as hexadecimal bits. */
function number(value: bigint, bits: 32 | 64): string {
  const small = value > -0x1000n && value < 0x1000n;
  return small ? String(value) : `0x${BigInt.asUintN(bits, value).toString(16)}`;
}
