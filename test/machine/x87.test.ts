import { describe, expect, it } from 'vitest';
import { Slot } from '../../generated/state.ts';
import { assemble } from '../../runtime/assembly/assemble.ts';
import type { EngineName } from '../../runtime/machine/engines.ts';
import type { Machine } from '../../runtime/machine/machine.ts';
import { CODE, dword, flatMachine, haltedIn, stack } from './flat-machine.ts';

const engines: readonly EngineName[] = ['reference', 'tier0'];
const DATA = 0x18000;
const MATH_FAULT = 16;
const DEVICE_NOT_AVAILABLE = 7;
const INVALID_OPCODE = 6;
const PROTECTED = 0x11;
const NUMERIC_ERROR = 0x20;
const MONITOR = 2;
const EMULATION = 4;
const TASK_SWITCHED = 8;
const MOST = 1000;

/** Invalid operation, stack fault, and the error summary with its copy. */
const Status = {
  invalid: 0x41,
  denormal: 2,
  zeroDivide: 4,
  inexact: 0x20,
  roundedUp: 0x200,
  pending: 0x8080,
} as const;

interface Run {
  readonly machine: Machine;
  /** Vector whose handler halted, −1 when the program itself did. */
  readonly vector: number;
  readonly status: number;
}

/** Runs a program in ring 0 to its HLT or to the first exception. */
function run(engine: EngineName, source: string, cr0 = PROTECTED | NUMERIC_ERROR, bits = 32): Run {
  const text = `bits ${bits}\norg ${CODE}\nDATA equ ${DATA}\nZERO equ ${DATA + 0x800}\n${source}\nhlt\n`;
  const machine = flatMachine([...assemble(text, 'program').bytes], 0, { engine });
  machine.state.set(Slot.cr0, cr0);
  expect(machine.runSlice(MOST)).toEqual({ kind: 'halt' });
  return { machine, vector: haltedIn(machine), status: machine.state.get(Slot.fsw) };
}

/** A word in a doubleword of an image: the upper half is ones. */
const padded = (word: number): number => (0xffff0000 | word) >>> 0;
const top = (status: number): number => (status >> 11) & 7;

/** Bytes of memory from DATA on, in hexadecimal. */
function bytes(machine: Machine, count: number, from = DATA): string {
  return Buffer.from(machine.physical.subarray(from, from + count)).toString('hex');
}

describe.each(engines)('the register stack on %s', (engine) => {
  it('starts as RESET leaves it: no register is empty, all exceptions are unmasked', () => {
    const { machine } = run(engine, 'fnstcw [DATA]\nfnstenv [DATA + 4]');
    expect(bytes(machine, 2)).toBe('4000');
    // The tags of zeros, not of empty registers.
    expect(dword(machine, DATA + 4 + 8)).toBe(0xffff5555);
  });

  it('is empty after FNINIT', () => {
    const { machine } = run(engine, 'fninit\nfnstenv [DATA]');
    expect([0, 1, 2].map((n) => dword(machine, DATA + 4 * n))).toEqual([0xffff037f, 0xffff0000, 0xffffffff]);
  });

  it('answers a ninth push with the indefinite NaN, IE, SF and C1', () => {
    const { machine, status, vector } = run(
      engine,
      `fninit\n${'fld1\n'.repeat(9)}fnstenv [DATA]\nfstp tbyte [DATA + 32]`,
    );
    expect(vector).toBe(-1);
    expect(status).toBe(Status.invalid | (0 << 11));
    expect(dword(machine, DATA + 4)).toBe(padded((7 << 11) | Status.invalid | Status.roundedUp));
    expect(bytes(machine, 10, DATA + 32)).toBe('00000000000000c0ffff');
  });

  it('leaves the stack alone when the ninth push is not masked', () => {
    const { status } = run(engine, `fninit\n${'fld1\n'.repeat(8)}mov word [DATA], 0x37e\nfldcw [DATA]\nfldz`);
    expect(top(status)).toBe(0);
    expect(status & ~(7 << 11)).toBe(Status.pending | Status.invalid | Status.roundedUp);
  });

  it('answers an empty source with the indefinite NaN, IE and SF', () => {
    const { machine, status } = run(engine, 'fninit\nfadd dword [ZERO]\nfst dword [DATA]');
    expect(status).toBe(Status.invalid);
    expect(dword(machine, DATA)).toBe(0xffc00000);
  });

  it('stores nothing and pops nothing when an empty source is not masked', () => {
    const source =
      'fninit\nmov word [DATA], 0x37e\nfldcw [DATA]\nmov dword [DATA], 0x12345678\nfstp dword [DATA]';
    const { machine, status } = run(engine, source);
    expect(status).toBe(Status.pending | Status.invalid);
    expect(dword(machine, DATA)).toBe(0x12345678);
  });
});

describe.each(engines)('exceptions on %s', (engine) => {
  /** Divides by zero with ZE not masked. */
  const divide = 'fninit\nmov word [DATA], 0x37b\nfldcw [DATA]\nfld1\nfdiv dword [ZERO]\nerror:\n';

  it('changes neither operands nor stack when a division by zero is not masked', () => {
    const { machine, status } = run(engine, `${divide}fnsave [DATA]`);
    // FNSAVE has initialized the x87: what was is in its image.
    expect(status).toBe(0);
    expect(dword(machine, DATA + 4)).toBe(padded(Status.pending | (7 << 11) | Status.zeroDivide));
    expect(bytes(machine, 10, DATA + 28)).toBe('0000000000000080ff3f');
  });

  it('says of a denormal in memory that is not masked no more than that', () => {
    // one and the smallest denormal of 32 bits: the sum would be inexact
    const add = (control: number) =>
      run(
        engine,
        `fninit\nmov dword [DATA], ${control}\nfldcw [DATA]\nmov dword [DATA], 1\nfld1\nfadd dword [DATA]`,
      ).status & ~(7 << 11);
    expect(add(0x37d)).toBe(Status.pending | Status.denormal);
    expect(add(0x37f)).toBe(Status.denormal | Status.inexact);
  });

  it.each(['fld1', 'fwait', 'fldcw [DATA]', 'fnop', 'fchs', 'fld dword [DATA]', 'frstor [DATA]'])(
    'raises MF at a waiting instruction: %s',
    (waiting) => {
      const { machine, vector } = run(engine, `${divide}nop\n${waiting}`);
      expect(vector).toBe(MATH_FAULT);
      const [eip] = stack(machine, 1);
      expect(machine.physical[eip! - 1]).toBe(0x90);
    },
  );

  it.each(['fnstsw ax', 'fnstcw [DATA]', 'fnclex', 'fninit', 'fnstenv [DATA]', 'fnsave [DATA]'])(
    'lets an instruction pass that does not wait: %s',
    (control) => {
      expect(run(engine, divide + control).vector).toBe(-1);
    },
  );

  it('has nothing pending after FNCLEX', () => {
    expect(run(engine, `${divide}fnclex\nfwait\nfld1`)).toMatchObject({ vector: -1, status: 6 << 11 });
  });

  it('has something pending once a flag that is set loses its mask', () => {
    const source = 'fninit\nfld1\nfdiv dword [ZERO]\nmov word [DATA], 0x37b\nfwait\nfldcw [DATA]\nfwait';
    expect(run(engine, source).vector).toBe(MATH_FAULT);
  });

  it.each([
    ['fld1', EMULATION, DEVICE_NOT_AVAILABLE],
    ['fld1', TASK_SWITCHED, DEVICE_NOT_AVAILABLE],
    ['fld1', MONITOR, -1],
    ['fnstsw ax', EMULATION, DEVICE_NOT_AVAILABLE],
    ['fnclex', TASK_SWITCHED, DEVICE_NOT_AVAILABLE],
    ['fwait', EMULATION, -1],
    ['fwait', TASK_SWITCHED, -1],
    ['fwait', MONITOR | TASK_SWITCHED, DEVICE_NOT_AVAILABLE],
  ])('%s with CR0 bits %i ends in vector %i', (instruction, bits, vector) => {
    expect(run(engine, `db 0x90\n${instruction}`, PROTECTED | NUMERIC_ERROR | bits).vector).toBe(vector);
  });

  it('raises NM before MF, and UD before both', () => {
    const off = 'mov eax, cr0\nor eax, 8\nmov cr0, eax\n';
    expect(run(engine, `${divide}${off}fld1`).vector).toBe(DEVICE_NOT_AVAILABLE);
    expect(run(engine, `${divide}${off}db 0xd9, 0xd1`).vector).toBe(INVALID_OPCODE);
  });

  it('keeps the address of the instruction and of its operand for the handler', () => {
    const source =
      'fninit\nmov word [DATA], 0x37b\nfldcw [DATA]\nmov dword [DATA], 0\nfld1\nthere:\nfdiv dword [DATA]\nmov ebx, there\nfnstenv [DATA]';
    const { machine } = run(engine, source);
    const image = Array.from({ length: 7 }, (_, n) => dword(machine, DATA + 4 * n));
    // FDIV m32 is D8 /6 with a 32-bit displacement.
    const opcode = 0x035;
    expect(image.slice(3)).toEqual([machine.state.get(Slot.ebx), (opcode << 16) | 0x08, DATA, 0xffff0010]);
    expect(opcode).toBe(((0xd8 & 7) << 8) | (6 << 3) | 5);
  });

  it('writes nothing of ten bytes of which the last page cannot be written', () => {
    const machine = flatMachine(
      [...assemble('bits 32\nfninit\nfld1\nfstp tbyte [ds:0x8ffa]', 'program').bytes],
      0,
      { engine },
    );
    // A data segment that ends inside the operand: limit FFFh pages of 4 KiB do not help here.
    machine.state.setSegment(3, 0x10, 0, 0x8fff, 0x4093);
    machine.writePhysical(0x8ffa, new Uint8Array(16).fill(0x55));
    machine.runSlice(MOST);
    expect(haltedIn(machine)).toBe(13);
    expect(bytes(machine, 16, 0x8ffa)).toBe('55'.repeat(16));
    expect(machine.state.get(Slot.fempty)).toBe(0x7f);
  });
});

describe.each(engines)('images of the state on %s', (engine) => {
  const fill = 'fninit\nfldpi\nfld1\nfld dword [DATA]\n';

  it('is 28 bytes of doublewords in 32-bit protected mode', () => {
    const { machine } = run(engine, `${fill}fnstenv [DATA + 64]`);
    const image = Array.from({ length: 7 }, (_, n) => dword(machine, DATA + 64 + 4 * n));
    expect(image[1]).toBe(padded(5 << 11));
    // Tags of R5 (zero), R6 and R7 (valid), the rest empty.
    expect(image[2]).toBe(padded(0b00_00_01_11_11_11_11_11));
    expect(image[4]).toBe((0x105 << 16) | 0x08);
    expect(image.slice(5)).toEqual([DATA, 0xffff0010]);
  });

  it('is 14 bytes of words with an operand-size prefix', () => {
    const { machine } = run(engine, `${fill}db 0x66\nfnstenv [DATA + 64]`);
    const image = Buffer.from(machine.physical.subarray(DATA + 64, DATA + 80));
    expect(Array.from({ length: 8 }, (_, n) => image.readUInt16LE(2 * n)).slice(2)).toEqual([
      0b00_00_01_11_11_11_11_11,
      (CODE & 0xffff) + 2 + 2 + 2,
      0x08,
      DATA & 0xffff,
      0x10,
      0,
    ]);
  });

  it('masks all exceptions behind FNSTENV', () => {
    const { machine } = run(engine, 'fninit\nmov word [DATA], 0x340\nfldcw [DATA]\nfnstenv [DATA]');
    expect(machine.state.get(Slot.fcw)).toBe(0x37f);
  });

  it.each(['', 'db 0x66\n'])('comes back through FRSTOR (prefix "%s")', (prefix) => {
    const { machine } = run(
      engine,
      `${fill}${prefix}fnsave [DATA + 64]\n${prefix}frstor [DATA + 64]\nfstp tbyte [DATA]\nfstp tbyte [DATA + 10]\nfstp tbyte [DATA + 20]`,
    );
    expect(bytes(machine, 30)).toBe(`${'00'.repeat(10)}0000000000000080ff3f35c26821a2da0fc90040`);
    expect(machine.state.get(Slot.fempty)).toBe(0xff);
  });

  it('holds linear addresses and the opcode in real-address mode', () => {
    // 16-bit code in segment 1000h; DS is 1800h.
    const text = 'bits 16\nfninit\nfld1\nfld dword [4]\nfnstenv [64]\ndb 0x66\nfnstenv [96]\nhlt';
    const machine = flatMachine([...assemble(text, 'program').bytes], 0, { engine });
    const { state } = machine;
    state.set(Slot.cr0, 0x10);
    state.setSegment(1, CODE >>> 4, CODE, 0xffff, 0x9b);
    state.setSegment(3, DATA >>> 4, DATA, 0xffff, 0x93);
    state.set(Slot.eip, 0);
    expect(machine.runSlice(MOST)).toEqual({ kind: 'halt' });
    const words = Buffer.from(machine.physical.subarray(DATA + 64, DATA + 64 + 14));
    const at = CODE + 4;
    const operand = DATA + 4;
    const opcode = 0x106;
    expect(Array.from({ length: 4 }, (_, n) => words.readUInt16LE(6 + 2 * n))).toEqual([
      at & 0xffff,
      ((at >>> 4) & 0xf000) | opcode,
      operand & 0xffff,
      (operand >>> 4) & 0xf000,
    ]);
    expect(Array.from({ length: 4 }, (_, n) => dword(machine, DATA + 96 + 12 + 4 * n))).toEqual([
      padded(at & 0xffff),
      ((at >>> 4) & 0x0ffff000) | opcode,
      padded(operand & 0xffff),
      (operand >>> 4) & 0x0ffff000,
    ]);
  });
});
