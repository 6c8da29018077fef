import { describe, expect, it } from 'vitest';
import { unlikelyBranches } from '../../runtime/engine/wasm/branch-hints.ts';
import { flatten, signed, signed64, unsigned } from '../../runtime/engine/wasm/code.ts';
import { call, FunctionBuilder, get, i32, set } from '../../runtime/engine/wasm/function-builder.ts';
import { ModuleBuilder } from '../../runtime/engine/wasm/module-builder.ts';
import { Op, ValueType, VOID } from '../../runtime/engine/wasm/opcodes.ts';

const { i32: I32, i64: I64 } = ValueType;

describe('LEB128', () => {
  it.each([
    [0, [0]],
    [127, [0x7f]],
    [128, [0x80, 1]],
    [624485, [0xe5, 0x8e, 0x26]],
    [0xffffffff, [0xff, 0xff, 0xff, 0xff, 0x0f]],
  ])('encodes unsigned %i', (value, bytes) => {
    expect([...flatten(unsigned(value))]).toEqual(bytes);
  });

  it.each([
    [0, [0]],
    [63, [0x3f]],
    [64, [0xc0, 0]],
    [-1, [0x7f]],
    [-123456, [0xc0, 0xbb, 0x78]],
    [0xffffffff, [0x7f]],
    [-0x80000000, [0x80, 0x80, 0x80, 0x80, 0x78]],
  ])('encodes signed %i', (value, bytes) => {
    expect([...flatten(signed(value))]).toEqual(bytes);
    expect([...flatten(signed64(BigInt(value | 0)))]).toEqual(bytes);
  });

  it('takes 64-bit values as two’s complement', () => {
    expect([...flatten(signed64(0xffff_ffff_ffff_ffffn))]).toEqual([0x7f]);
    expect([...flatten(signed64(-(1n << 63n)))]).toHaveLength(10);
  });

  it('refuses what is no unsigned 32-bit number', () => {
    expect(() => unsigned(-1)).toThrow('no unsigned');
    expect(() => unsigned(2 ** 32)).toThrow('no unsigned');
  });
});

/** Instance of a module with one exported function. */
function instantiate(f: FunctionBuilder): (...args: number[]) => number {
  const module = new ModuleBuilder();
  const index = module.declare(f.params, f.results);
  module.define(index, f);
  module.exportFunction('f', index);
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(module.build()));
  return exports['f'] as (...args: number[]) => number;
}

describe('FunctionBuilder', () => {
  it('gives branches the depth of their label', () => {
    // Sum of 1 … n by a loop that leaves from within an if.
    const f = new FunctionBuilder([I32], [I32]);
    const sum = f.acquire(I32);
    const out = f.open(Op.block);
    const again = f.open(Op.loop);
    f.emit(get(0), Op.i32Eqz);
    f.open(Op.if);
    f.emit(f.branch(Op.br, out));
    f.close();
    f.emit(get(sum), get(0), Op.i32Add, set(sum), get(0), i32(1), Op.i32Sub, set(0));
    f.emit(f.branch(Op.br, again));
    f.close();
    f.close();
    f.emit(get(sum));
    expect(instantiate(f)(100)).toBe(5050);
  });

  it('refuses a branch to a closed block', () => {
    const f = new FunctionBuilder([], []);
    const label = f.open(Op.block);
    f.close();
    expect(() => f.branch(Op.br, label)).toThrow('closed');
  });

  it('uses a released local again, by type', () => {
    const f = new FunctionBuilder([I32], []);
    const first = f.acquire(I32);
    f.release(I32, first);
    expect(f.acquire(I64)).not.toBe(first);
    expect(f.acquire(I32)).toBe(first);
  });

  it('keeps captured statements apart', () => {
    const f = new FunctionBuilder([], [I32]);
    const later = f.capture(() => f.emit(i32(7)));
    f.emit(i32(8), later, Op.i32Sub);
    expect(instantiate(f)()).toBe(1);
  });
});

describe('branch hints', () => {
  it('name the branches that are not likely, past immediates that look like opcodes', () => {
    const f = new FunctionBuilder([I32], []);
    f.acquire(I64);
    f.emit(i32(1), i32(0x101), Op.i32Eq, Op.drop, get(0), Op.unlikely, Op.if, VOID);
    f.emit(i32(0), i32(0), i32(1), Op.bulk, Op.bulkMemoryFill, 0, Op.end);
    f.open(Op.block);
    f.emit(get(0), Op.brTable, unsigned(1), unsigned(1), unsigned(1), Op.end);
    f.open(Op.loop);
    f.emit(get(0), Op.unlikely, Op.brIf, 0);
    f.close();
    const body = f.body();
    const found = unlikelyBranches(body);
    expect(found.map((at) => body[at])).toEqual([Op.if, Op.brIf]);
    expect(found.map((at) => body[at - 1])).toEqual([Op.unlikely, Op.unlikely]);
  });
});

describe('ModuleBuilder', () => {
  it('numbers imports before own functions and lets functions call ahead', () => {
    const module = new ModuleBuilder();
    module.importMemory('host', 'memory', 1);
    const twice = module.importFunction('host', 'twice', [I32], [I32]);
    const caller = module.declare([I32], [I32]);
    const callee = module.declare([I32], [I32]);
    expect([twice, caller, callee]).toEqual([0, 1, 2]);
    const f = new FunctionBuilder([I32], [I32]);
    f.emit(get(0), call(callee), call(twice));
    module.define(caller, f);
    const g = new FunctionBuilder([I32], [I32]);
    g.emit(get(0), i32(1), Op.i32Add);
    module.define(callee, g);
    module.exportFunction('run', caller);
    const memory = new WebAssembly.Memory({ initial: 1 });
    const imports = { host: { memory, twice: (n: number) => 2 * n } };
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(module.build()), imports);
    expect((exports['run'] as (n: number) => number)(20)).toBe(42);
  });

  it('refuses imports after functions, and functions without code', () => {
    const module = new ModuleBuilder();
    module.declare([], []);
    expect(() => module.importFunction('a', 'b', [], [])).toThrow('precede');
    expect(() => module.build()).toThrow('not defined');
  });
});
