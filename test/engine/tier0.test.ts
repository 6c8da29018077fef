import { describe, expect, it } from 'vitest';
import { forms } from '../../generated/forms.ts';
import { handlers } from '../../generated/handlers.ts';
import { Slot } from '../../generated/state.ts';
import { Exit } from '../../runtime/engine/engine.ts';
import { FIRST_HANDLER } from '../../runtime/engine/form.ts';
import { RECORD_POOL_PAGES } from '../../runtime/engine/layout.ts';
import { escapeBytes } from '../../runtime/engine/opcode-escape.ts';
import { OwnHandler } from '../../runtime/engine/own-handlers.ts';
import type { Machine } from '../../runtime/machine/machine.ts';
import { CODE, dword, flatMachine, haltedIn, stack } from '../machine/flat-machine.ts';
import { Lockstep, Random } from './lockstep.ts';

const seed = Number(process.env['SEED'] ?? 7);
const rounds = Number(process.env['ROUNDS'] ?? 1);
console.log(`tier 0 against the reference engine: SEED=${seed} ROUNDS=${rounds}`);

/** Bytes that begin like a form and go on at random. */
function encoding(random: Random, form: number): number[] {
  const row = forms[form];
  if (row === undefined) throw new Error(`no form ${form}`);
  const code: number[] = [];
  while (random.below(4) === 0) {
    code.push(random.pick(0x66, 0x67, 0x26, 0x2e, 0x36, 0x3e, 0x64, 0x65, 0xf2, 0xf3, 0xf0));
  }
  if (row.prefix > 0) code.push(row.prefix);
  code.push(...escapeBytes(row.map));
  code.push(row.opcode + (row.plusRegister ? random.below(8) : 0));
  if (row.modrm !== 'none') {
    const modrm = random.below(256);
    const extended = row.digit < 0 ? modrm : (modrm & 0xc7) | (row.digit << 3);
    code.push(row.rm < 0 ? extended : 0xc0 | (extended & 0x38) | row.rm);
  }
  return [...code, ...random.bytes(8)];
}

function hex(code: readonly number[]): string {
  return code.map((byte) => byte.toString(16).padStart(2, '0')).join(' ');
}

describe('tier 0 and the reference engine agree', () => {
  const rings = [new Lockstep(0), new Lockstep(3)] as const;

  it('on every form', () => {
    const random = new Random(seed);
    for (let round = 0; round < rounds; round++) {
      for (let form = 0; form < forms.length; form++) {
        for (const lockstep of rings) {
          const code = encoding(random, form);
          lockstep.restore(random, code, random.below(4) !== 0);
          expect(lockstep.run(1), `${forms[form]?.id}: ${hex(code)}`).toBe('');
        }
      }
    }
  });

  it('on random programs', () => {
    const random = new Random(seed + 1);
    for (let n = 0; n < 150 * rounds; n++) {
      const code = Array.from({ length: 6 }, () => encoding(random, random.below(forms.length))).flat();
      const lockstep = random.pick(...rings);
      lockstep.restore(random, code, random.below(4) !== 0);
      expect(lockstep.run(12), hex(code)).toBe('');
    }
  });

  it('on random programs with PAE paging', () => {
    const random = new Random(seed + 12);
    for (let n = 0; n < 150 * rounds; n++) {
      const code = Array.from({ length: 4 }, () => encoding(random, random.below(forms.length))).flat();
      const lockstep = random.pick(...rings);
      lockstep.restore(random, code, true);
      lockstep.pageExtended(random, 80);
      expect(lockstep.run(8), hex(code)).toBe('');
    }
  });

  it('on random programs whose accesses are observed', () => {
    const random = new Random(seed + 13);
    for (let n = 0; n < 200 * rounds; n++) {
      const code = Array.from({ length: 4 }, () => encoding(random, random.below(forms.length))).flat();
      const lockstep = random.pick(...rings);
      lockstep.restore(random, code, random.below(4) !== 0);
      if (random.below(2) === 0) lockstep.pageExtended(random, 20);
      lockstep.observe(random);
      expect(lockstep.run(8), hex(code)).toBe('');
    }
  });

  it('on random programs with paging', () => {
    const random = new Random(seed + 2);
    for (let n = 0; n < 150 * rounds; n++) {
      const code = Array.from({ length: 4 }, () => encoding(random, random.below(forms.length))).flat();
      const lockstep = random.pick(...rings);
      lockstep.restore(random, code, true);
      lockstep.page(random, 80);
      expect(lockstep.run(8), hex(code)).toBe('');
    }
  });

  it('and the comparison notices a difference', () => {
    const random = new Random(seed);
    rings[0].restore(random, [0x90], true);
    rings[0].tier0.state.set(Slot.ebx, rings[0].reference.state.get(Slot.ebx) ^ 1);
    expect(rings[0].run(1)).toContain('ebx=');
  });
});

/** A machine with tier 0 that runs `code` for a number of instructions. */
function run(code: readonly number[], instructions: number, prepare?: (machine: Machine) => void): Machine {
  const machine = flatMachine(code, 0, { engine: 'tier0' });
  prepare?.(machine);
  machine.limit = instructions;
  machine.runSlice(instructions);
  return machine;
}

const NOP = 0x90;
const INC_EAX = 0x40;
const clearEax = (machine: Machine): void => machine.state.set(Slot.eax, 0);

describe('code', () => {
  it('that changes itself runs as changed, from the next instruction on', () => {
    // MOV BYTE [CODE + 7], 40h; NOP
    const machine = run([0xc6, 0x05, 7, 0, 1, 0, INC_EAX, NOP, NOP], 3, clearEax);
    expect(machine.state.get(Slot.eax)).toBe(1);
    // The changed instruction is decoded anew, nothing else calls out.
    expect(machine.engine.counters).toMatchObject({ decoded: 2, pages: 1 });
  });

  it('that is changed from outside runs as changed', () => {
    const machine = run([NOP, NOP, 0xeb, 0xfc], 30, clearEax);
    machine.writePhysical(CODE, Uint8Array.of(INC_EAX));
    machine.limit = 60;
    machine.runSlice(30);
    expect(machine.state.get(Slot.eax)).toBe(10);
  });

  it('crosses pages', () => {
    // ADD EAX, 12345678h with two bytes in the next page; JMP back.
    const machine = run([], 20, (m) => {
      m.writePhysical(0x12ffd, Uint8Array.of(0x05, 0x78, 0x56, 0x34, 0x12, 0xeb, 0xf9));
      m.state.set(Slot.eip, 0x12ffd);
      clearEax(m);
    });
    expect(machine.state.get(Slot.eax)).toBe(Math.imul(0x12345678, 10) >>> 0);
    expect(machine.engine.counters['crossing']).toBe(1);
  });

  it('crosses pages and runs as changed when either page is', () => {
    // MOV EAX,imm32 with two bytes in the next page; JMP back.
    const machine = run([], 5, (m) => {
      m.writePhysical(0x12ffd, Uint8Array.of(0xb8, 1, 2, 3, 4, 0xeb, 0xf9));
      m.state.set(Slot.eip, 0x12ffd);
    });
    for (const [n, at] of [0x12ffe, 0x13001, 0x12fff].entries()) {
      machine.writePhysical(at, Uint8Array.of(8 + n));
      machine.limit += 4;
      machine.runSlice(4);
      expect(machine.state.get(Slot.eax)).toBe(dword(machine, 0x12ffe));
    }
    // MOV BYTE [EBX],CL before the jump is no part of it: a store of the program itself.
    machine.writePhysical(0x13002, Uint8Array.of(0x88, 0x0b, 0xeb, 0xf7));
    machine.state.set(Slot.ebx, 0x13000);
    machine.state.set(Slot.ecx, 0x55);
    machine.limit += 9;
    machine.runSlice(9);
    expect(machine.state.get(Slot.eax)).toBe(dword(machine, 0x12ffe));
    expect((dword(machine, 0x12ffe) >>> 16) & 0xff).toBe(0x55);
  });

  it('stops at the segment’s limit, exactly', () => {
    const limited = (limit: number): Machine =>
      run([INC_EAX, 0x05, 1, 0, 0, 0, NOP], 2, (m) => {
        m.state.setSegment(1, 8, CODE, limit, 0xcf9b);
        m.state.set(Slot.eip, 0);
        clearEax(m);
      });
    expect(limited(5).state.get(Slot.eax)).toBe(2);
    const short = limited(4);
    expect(short.state.get(Slot.eax)).toBe(1);
    expect([haltedIn(short), stack(short, 1)]).toEqual([13, [0]]);
  });

  it('begins in the middle of a page when the segment does', () => {
    const machine = run([], 40, (m) => {
      m.writePhysical(0x10c00, Uint8Array.of(INC_EAX, 0xeb, 0xfd));
      m.state.setSegment(1, 8, 0x10c00, 0xffff, 0x9b);
      m.state.set(Slot.eip, 0);
      clearEax(m);
    });
    // 16-bit code: INC AX.
    expect(machine.state.get(Slot.eax)).toBe(20);
    expect(machine.engine.counters).toMatchObject({ crossing: 0, decoded: 1, pages: 1 });
  });

  it('fills the record pool and is decoded again', () => {
    const pages = RECORD_POOL_PAGES + 100;
    const machine = flatMachine([], 0, { engine: 'tier0', ramBytes: 16 << 20 });
    // Each page jumps to the next, the last to the first.
    for (let page = 0; page < pages; page++) {
      const address = 0x100000 + (page << 12);
      const distance = page === pages - 1 ? 0x100000 - address - 6 : 0x1000 - 6;
      machine.writePhysical(address, Uint8Array.of(INC_EAX, 0xe9));
      machine.writePhysical(address + 2, new Uint8Array(Int32Array.of(distance).buffer));
    }
    machine.state.set(Slot.eip, 0x100000);
    clearEax(machine);
    machine.limit = 6 * pages;
    machine.runSlice(6 * pages);
    expect(machine.state.get(Slot.eax)).toBe(3 * pages);
    expect(machine.engine.counters['pages']).toBe(3 * pages);
  });
});

describe('translations', () => {
  it('do not outlive a change of their page-table entry', () => {
    const lockstep = new Lockstep(0);
    const random = new Random(seed);
    // MOV EAX,[40000h]; MOV [PTE of 40000h], 50007h; MOV EBX,[40000h]; then make it absent and read again.
    const code = [
      0xa1, 0, 0, 4, 0,
      0xc7, 0x05, 0x00, 0x11, 0x08, 0, 7, 0, 5, 0,
      0x8b, 0x1d, 0, 0, 4, 0,
      0xc7, 0x05, 0x00, 0x11, 0x08, 0, 6, 0, 5, 0,
      0x8b, 0x0d, 0, 0, 4, 0,
    ]; // biome-ignore format: one instruction a line
    lockstep.restore(random, code, true);
    lockstep.page(random, 0);
    for (const machine of [lockstep.reference, lockstep.tier0]) {
      machine.writePhysical(0x40000, Uint8Array.of(1, 0, 0, 0));
      machine.writePhysical(0x50000, Uint8Array.of(2, 0, 0, 0));
    }
    expect(lockstep.run(4)).toBe('');
    expect(lockstep.tier0.state.get(Slot.eax)).toBe(1);
    expect(lockstep.tier0.state.get(Slot.ebx)).toBe(2);
    expect(lockstep.run(1)).toBe('');
    expect([haltedIn(lockstep.tier0), stack(lockstep.tier0, 1)]).toEqual([14, [0]]);
    expect(lockstep.tier0.state.get(Slot.cr2)).toBe(0x40000);
  });

  it('give Accessed and Dirty bits to what was accessed alone', () => {
    // MOV EAX,[40000h]; MOV [41000h],EAX
    const lockstep = new Lockstep(0);
    lockstep.restore(new Random(seed), [0xa1, 0, 0, 4, 0, 0xa3, 0, 0x10, 4, 0], true);
    lockstep.page(new Random(seed), 0);
    for (const machine of [lockstep.reference, lockstep.tier0]) {
      machine.writePhysical(0x81100, new Uint8Array(Uint32Array.of(0x40007, 0x41007, 0x42007).buffer));
    }
    expect(lockstep.run(2)).toBe('');
    const entries = [0, 4, 8].map((at) => dword(lockstep.tier0, 0x81100 + at) & 0x60);
    expect(entries).toEqual([0x20, 0x60, 0]);
  });
});

describe('the run', () => {
  it('ends at the deadline before the next fetch can fault', () => {
    // JMP to beyond the limit of memory: the jump retires, its target is not fetched.
    const machine = flatMachine([0xeb, 0x7e], 0, { engine: 'tier0' });
    machine.state.setSegment(1, 8, 0, CODE + 0x7f, 0xcf9b);
    expect(machine.engine.run(1, 0)).toBe(Exit.fault);
    machine.state.setSegment(1, 8, 0, 0xffffffff, 0xcf9b);
    expect(machine.engine.run(1, 0)).toBe(Exit.deadline);
    expect(machine.engine.retired).toBe(1);
    expect(machine.state.get(Slot.eip)).toBe(CODE + 0x80);
  });

  it('leaves at a native page before anything in it retires', () => {
    const machine = flatMachine([NOP, 0xe9, 0xfa, 0x1f, 0, 0], 0, { engine: 'tier0' });
    machine.engine.setNativePage((CODE >> 12) + 2);
    expect(machine.engine.run(100, 0)).toBe(Exit.native);
    expect(machine.engine.retired).toBe(2);
    expect(machine.engine.nativeOffset).toBe(0);
    expect(machine.state.get(Slot.eip)).toBe(CODE + 0x2000);
  });

  it('leaves at what a view replaced by a callout, and keeps views apart', () => {
    const machine = flatMachine([INC_EAX, NOP, INC_EAX], 0, { engine: 'tier0' });
    const view = Uint16Array.from({ length: FIRST_HANDLER + handlers.length }, (_, n) => n);
    for (const [n, row] of handlers.entries()) {
      if (forms[row.form]?.instruction === 'NOP' || forms[row.form]?.id.startsWith('NOP'))
        view[FIRST_HANDLER + n] = OwnHandler.callout;
    }
    machine.engine.defineView(1, view);
    clearEax(machine);
    machine.engine.selectView(1);
    expect(machine.engine.run(3, 0)).toBe(Exit.callout);
    expect([machine.engine.retired, machine.state.get(Slot.eip)]).toEqual([1, CODE + 1]);
    machine.engine.selectView(0);
    expect(machine.engine.run(2, 1)).toBe(Exit.deadline);
    expect(machine.state.get(Slot.eax)).toBe(2);
  });

  it('enters TypeScript only to decode', () => {
    // A loop of a load, a store, a push, a pop, a call and a return.
    const code = [0x8b, 0x06, 0x89, 0x07, 0x50, 0x5b, 0xe8, 2, 0, 0, 0, 0xeb, 0xf3, 0xc3];
    const machine = run(code, 7000, (m) => {
      m.state.set(Slot.esi, 0x40000);
      m.state.set(Slot.edi, 0x41000);
    });
    expect(machine.retired).toBe(7000);
    expect(machine.engine.counters).toMatchObject({
      decoded: 1,
      crossing: 0,
      pages: 1,
      intrinsics: 0,
    });
  });
});
