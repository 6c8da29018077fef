import { describe, expect, it } from 'vitest';
import { Slot } from '../../generated/state.ts';
import type { Machine } from '../../runtime/machine/machine.ts';
import { type CornerCase, doublewords, type Ending, ending } from './corner-case.ts';
import { CODE, dword, setGate } from './flat-machine.ts';

const PF = 14;
const DIRECTORY = 0x80000;
const TABLE = 0x81000;
const DATA = 0x60000;
const NEXT = DATA + 0x1000;
const WRITE_PROTECT = 0x10000;

interface Paged extends Partial<CornerCase> {
  readonly source: string;
  /** Entries of the table by page number: low bits, or 0 for an absent page. */
  readonly pages?: Readonly<Record<number, number>>;
  readonly cr0?: number;
}

/** The first MB mapped to itself, writable by all, but for the pages given. */
function paged({ pages = {}, cr0 = 0, prepare, ...one }: Paged): Ending {
  return ending({
    ...one,
    prepare: (machine: Machine): void => {
      const entries = Array.from({ length: 256 }, (_, page) => (page << 12) | (pages[page] ?? 7));
      machine.writePhysical(TABLE, doublewords(...entries));
      machine.writePhysical(DIRECTORY, doublewords(TABLE | 7));
      machine.state.set(Slot.cr3, DIRECTORY);
      machine.state.set(Slot.cr0, (0x80000011 | cr0) >>> 0);
      prepare?.(machine);
    },
  });
}

const page = (address: number): number => address >>> 12;
const absentNext = { [page(NEXT)]: 0 };

describe('an operand across two pages', () => {
  it('is not written at all when the second page is absent', () => {
    const { vector, stack, register, machine } = paged({
      source: `mov dword [${NEXT - 2}], -1`,
      pages: absentNext,
    });
    expect([vector, stack[0], register('cr2')]).toEqual([PF, 2, NEXT]);
    expect(dword(machine, NEXT - 4)).toBe(0);
  });

  it('is not written when the second page is read-only, and the first is reported before it', () => {
    const readOnly = { [page(NEXT)]: 5 };
    const second = paged({ source: `fstp tword [${NEXT - 4}]`, cpl: 3, pages: readOnly });
    expect([second.stack[0], second.register('cr2')]).toEqual([7, NEXT]);
    const both = { ...readOnly, [page(DATA)]: 5 };
    const first = paged({ source: `mov dword [${NEXT - 2}], -1`, cpl: 3, pages: both });
    expect([first.stack[0], first.register('cr2')]).toEqual([7, NEXT - 2]);
  });

  it('is a write to the page tables though it is read first', () => {
    const { stack, register } = paged({ source: `add dword [${NEXT - 2}], 1`, pages: absentNext });
    expect([stack[0], register('cr2')]).toEqual([2, NEXT]);
    expect(paged({ source: `bt dword [${NEXT}], 1`, pages: absentNext }).stack[0]).toBe(0);
    expect(paged({ source: `cmp dword [${NEXT}], 1`, pages: absentNext }).stack[0]).toBe(0);
  });

  it('does not move the stack pointer when a push or a call faults', () => {
    const { register, stack } = paged({
      source: 'push eax',
      cpl: 3,
      pages: absentNext,
      prepare: (machine) => machine.state.set(Slot.esp, NEXT + 2),
    });
    expect([register('cr2'), stack[0], stack[4]]).toEqual([NEXT, 6, NEXT + 2]);
    const call = paged({
      source: `call ${CODE + 5}`,
      cpl: 3,
      pages: absentNext,
      prepare: (machine) => machine.state.set(Slot.esp, NEXT + 4),
    });
    expect([call.stack[1], call.stack[4]]).toEqual([CODE, NEXT + 4]);
  });
});

describe('instructions of several stores', () => {
  it('keep registers when a later one faults: PUSHA, ENTER, POPA', () => {
    const low = { [page(NEXT)]: 0 };
    const at = (pointer: number) => (machine: Machine) => machine.state.set(Slot.esp, pointer);
    const pushed = paged({ source: 'pushad', cpl: 3, pages: low, prepare: at(NEXT + 0x1010) });
    expect([pushed.vector, pushed.register('cr2'), pushed.stack[4]]).toEqual([
      PF,
      NEXT + 0xffc,
      NEXT + 0x1010,
    ]);
    const entered = paged({
      source: 'enter 16, 3',
      cpl: 3,
      pages: low,
      prepare: (machine) => {
        at(NEXT + 0x1008)(machine);
        machine.state.set(Slot.ebp, DATA + 0x100);
      },
    });
    expect([entered.vector, entered.stack[4], entered.register('ebp')]).toEqual([
      PF,
      NEXT + 0x1008,
      DATA + 0x100,
    ]);
    const popped = paged({ source: 'popad', cpl: 3, pages: low, prepare: at(NEXT - 0x10) });
    expect([popped.vector, popped.stack[4], popped.register('edi')]).toEqual([PF, NEXT - 0x10, 0]);
  });

  it('probe the new top of the stack at the end of ENTER', () => {
    const { vector, stack, register } = paged({
      source: 'enter 0x1000, 0',
      cpl: 3,
      pages: { [page(DATA)]: 0 },
      prepare: (machine) => machine.state.set(Slot.esp, NEXT + 0x10),
    });
    expect([vector, stack[0], register('ebp')]).toEqual([PF, 6, 0]);
  });
});

describe('repeated string instructions', () => {
  it('stop at the faulting element with registers of what is done', () => {
    const { vector, stack, register } = paged({
      source: `mov ecx, 100\nmov esi, ${DATA}\nmov edi, ${NEXT - 12}\nrep movsd`,
      pages: absentNext,
    });
    expect([vector, register('cr2'), stack[0], stack[1]]).toEqual([PF, NEXT, 2, CODE + 15]);
    expect([register('ecx'), register('esi'), register('edi')]).toEqual([97, DATA + 12, NEXT]);
  });

  it('do so downwards, and go on after the fault', () => {
    const handler = 0x4800;
    const { register, machine, vector } = paged({
      source: `std\nmov ecx, 3\nmov eax, 9\nmov edi, ${NEXT}\nrep stosd\ncld`,
      pages: absentNext,
      prepare: (m) => {
        setGate(m, PF, handler);
        // add esp, 4; or dword [entry], 7; iretd
        m.writePhysical(handler, Uint8Array.of(0x83, 0xc4, 4, 0x83, 0x0d));
        m.writePhysical(handler + 5, doublewords(TABLE + 4 * page(NEXT)));
        m.writePhysical(handler + 9, Uint8Array.of(7, 0xcf));
      },
    });
    expect([vector, register('ecx'), register('edi')]).toEqual([-1, 0, NEXT - 12]);
    expect([dword(machine, NEXT), dword(machine, NEXT - 4), dword(machine, NEXT - 8)]).toEqual([9, 9, 9]);
  });

  it('with a count of zero touch nothing', () => {
    expect(
      paged({ source: `xor ecx, ecx\nmov edi, ${NEXT}\nrep stosd\nrepe scasd`, pages: absentNext }).vector,
    ).toBe(-1);
  });

  it('read before they write, and compare what they can', () => {
    const { register, vector } = paged({
      source: `mov ecx, 8\nmov esi, ${DATA}\nmov edi, ${NEXT - 4}\nrepe cmpsb`,
      pages: absentNext,
    });
    expect([vector, register('ecx'), register('esi'), register('edi')]).toEqual([PF, 4, DATA + 4, NEXT]);
  });
});

describe('read-only pages', () => {
  const readOnly = { [page(DATA)]: 5 };

  it('fault for a comparison that would not store', () => {
    const compare = `mov eax, 1\nmov edx, 2\ncmpxchg8b [${DATA}]`;
    expect(paged({ source: compare, cpl: 3, pages: readOnly }).stack[0]).toBe(7);
    expect(paged({ source: `mov eax, 1\ncmpxchg [${DATA}], ebx`, cpl: 3, pages: readOnly }).stack[0]).toBe(7);
    expect(paged({ source: `shl dword [${DATA}], 0`, cpl: 3, pages: readOnly }).stack[0]).toBe(7);
  });

  it('are writable for rings 0 to 2 unless CR0.WP is set', () => {
    const source = `mov dword [${DATA}], 3\nmov eax, [${DATA}]`;
    expect(paged({ source, pages: readOnly }).register('eax')).toBe(3);
    const kept = paged({ source, pages: readOnly, cr0: WRITE_PROTECT });
    expect([kept.vector, kept.stack[0]]).toEqual([PF, 3]);
    expect(paged({ source: `${source}\nint3`, cpl: 1, pages: readOnly }).register('eax')).toBe(3);
  });
});

describe('supervisor pages', () => {
  it("are out of programs' reach but not of the descriptor loads that programs cause", () => {
    const pages = { 1: 3, 2: 3, 3: 3, [page(DATA)]: 3 };
    const { vector, stack } = paged({
      source: `mov eax, 0x33\nmov ds, eax\nmov al, [${DATA}]`,
      cpl: 3,
      pages,
    });
    expect([vector, stack[0], stack[1]]).toEqual([PF, 5, CODE + 7]);
  });
});

describe('exceptions in the delivery of exceptions', () => {
  it('of a page fault on the stack of a page fault make a double fault', () => {
    // The handler's stack of ring 0 is absent.
    const { stop } = paged({ source: `mov eax, [${NEXT}]`, cpl: 3, pages: { ...absentNext, 47: 0 } });
    expect(stop).toEqual({ kind: 'triple-fault' });
    const gated = paged({
      source: `mov eax, [${NEXT}]`,
      pages: absentNext,
      prepare: (machine) => machine.writePhysical(0x2000 + 8 * PF + 5, Uint8Array.of(0x0e)),
    });
    expect([gated.vector, gated.stack.slice(0, 2)]).toEqual([8, [0, CODE]]);
  });

  it('of a page fault on the way to the handler of a segment fault are delivered one after the other', () => {
    const { vector, register } = paged({
      source: 'int 0x2f',
      pages: { 2: 0 },
      prepare: (machine) => {
        // The table lies across pages 1 and 2: the gates from 32 on are in the absent one.
        machine.state.set(Slot['idtr.base'], 0x2000 - 32 * 8);
        machine.writePhysical(0x2000 - 32 * 8, machine.physical.slice(0x2000, 0x2000 + 32 * 8));
      },
    });
    expect([vector, register('cr2')]).toEqual([PF, 0x2000 + 8 * 0xf]);
  });
});
