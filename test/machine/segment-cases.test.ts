import { describe, expect, it } from 'vitest';
import { Slot } from '../../generated/state.ts';
import type { Machine } from '../../runtime/machine/machine.ts';
import { type CornerCase, doublewords, ending, loadSegment } from './corner-case.ts';
import { segmentWords } from './descriptor-words.ts';
import { CODE, dword, GDT, selectors } from './flat-machine.ts';

const UD = 6;
const NP = 11;
const SS = 12;
const GP = 13;
const [ES, CS_REGISTER, SS_REGISTER, DS] = [0, 1, 2, 3];
const DATA = 0x60000;
/** Descriptor of the tests' own, behind those of the flat machine. */
const OWN = 0x40;

const READ_ONLY = 0xcf91;
const EXPAND_DOWN = 0xcf97;
const EXPAND_DOWN_16 = 0x0f97;
const EXECUTE_ONLY = 0xcf99;

const data =
  (hidden: Parameters<typeof loadSegment>[2], register = DS) =>
  (machine: Machine): void =>
    loadSegment(machine, register, hidden);

/** Vector and error code; −1 and 0 when the program came to its end. */
function fault(one: CornerCase): readonly number[] {
  const { vector, stack } = ending(one);
  return [vector, vector < 0 ? 0 : stack[0]!];
}

const NONE = [-1, 0];

/** Puts a descriptor into the table at OWN. */
const descriptor =
  (base: number, limit: number, access: number, flags = 12) =>
  (machine: Machine): void => {
    machine.writePhysical(GDT + OWN, doublewords(...segmentWords(base, limit, access, flags)));
    machine.state.set(Slot['gdtr.limit'], OWN + 7);
  };

describe('segment limits', () => {
  it('hold for reads, to the last byte', () => {
    const prepare = data({ limit: 0xfff });
    expect(fault({ source: 'mov eax, [0xffc]', prepare })).toEqual(NONE);
    expect(fault({ source: 'mov eax, [0xffd]', prepare })).toEqual([GP, 0]);
    expect(fault({ source: 'mov al, [0x1000]', prepare })).toEqual([GP, 0]);
    expect(fault({ source: 'fld qword [0xff9]', prepare })).toEqual([GP, 0]);
  });

  it('stop REP STOS in the middle with exact registers', () => {
    const source = `mov eax, 0x55555555\nmov ecx, 8\nmov edi, ${DATA - 8}\nrep stosd`;
    const prepare = data({ limit: DATA - 1 }, ES);
    const { vector, stack, register, machine } = ending({ source, prepare });
    expect([vector, stack[0], register('ecx'), register('edi')]).toEqual([GP, 0, 6, DATA]);
    expect([dword(machine, DATA - 4), dword(machine, DATA)]).toEqual([0x55555555, 0]);
    expect(stack[1]).toBe(CODE + 15);
  });

  it('are the lower end of expand-down segments, whose upper end follows from the B bit', () => {
    const wide = data({ limit: 0x5ffff, rights: EXPAND_DOWN });
    expect(fault({ source: `mov eax, [${DATA}]`, prepare: wide })).toEqual(NONE);
    expect(fault({ source: `mov eax, [${DATA - 1}]`, prepare: wide })).toEqual([GP, 0]);
    expect(fault({ source: 'mov eax, [0]', prepare: wide })).toEqual([GP, 0]);
    const narrow = data({ base: DATA, limit: 0xfff, rights: EXPAND_DOWN_16 });
    expect(fault({ source: 'mov eax, [0x1000]', prepare: narrow })).toEqual(NONE);
    expect(fault({ source: 'mov eax, [0xfffc]', prepare: narrow })).toEqual(NONE);
    expect(fault({ source: 'mov eax, [0xfffd]', prepare: narrow })).toEqual([GP, 0]);
    expect(fault({ source: 'mov eax, [0x10000]', prepare: narrow })).toEqual([GP, 0]);
  });

  it('hold at the end of 64 KB and of 4 GB: an operand does not wrap', () => {
    expect(fault({ source: 'mov ax, [0xffff]', prepare: data({ limit: 0xffff }) })).toEqual([GP, 0]);
    expect(fault({ source: 'mov eax, [0xfffffffe]' })).toEqual([GP, 0]);
  });

  it('do not keep linear addresses from wrapping at 4 GB', () => {
    const prepare = (machine: Machine): void => {
      loadSegment(machine, DS, { base: 0xffff0000 });
      machine.writePhysical(DATA, doublewords(0x1234));
    };
    expect(ending({ source: `mov eax, [${DATA + 0x10000}]`, prepare }).register('eax')).toBe(0x1234);
  });

  it('raise #SS for the stack segment, by the register that is used and not by the one that is meant', () => {
    const prepare = data({ limit: 0xffff }, SS_REGISTER);
    const at = `mov ebp, ${DATA}\n`;
    expect(fault({ source: `${at}mov eax, [ebp]`, prepare: (m) => stackAt(m, 0xffff, 0x8000) })).toEqual([
      SS,
      0,
    ]);
    expect(fault({ source: `${at}mov eax, [ds:ebp]`, prepare })).toEqual(NONE);
    expect(
      fault({ source: `${at}mov eax, [ss:ecx + ebp]`, prepare: (m) => stackAt(m, 0xffff, 0x8000) }),
    ).toEqual([SS, 0]);
    // ESP beyond the limit: the push faults, and so would its delivery; the double fault's handler does too.
    expect(ending({ source: 'push eax', prepare }).stop).toEqual({ kind: 'triple-fault' });
  });

  it('hold for code: falling off the end faults there, a jump beyond faults where it stands', () => {
    const code = (limit: number) => (machine: Machine) =>
      machine.state.setSegment(CS_REGISTER, selectors.code[0], 0, limit, 0x409b);
    const off = ending({ source: 'nop\nnop\nnop', prepare: code(CODE + 1) });
    expect([off.vector, off.stack.slice(0, 2)]).toEqual([GP, [0, CODE + 2]]);
    const jump = ending({ source: `nop\njmp ${CODE + 0x100}`, prepare: code(CODE + 0x80) });
    expect([jump.vector, jump.stack.slice(0, 2)]).toEqual([GP, [0, CODE + 1]]);
    // The last byte of an instruction counts as well as its first.
    const cut = ending({ source: 'nop\nmov eax, 5', prepare: code(CODE + 4) });
    expect([cut.vector, cut.stack.slice(0, 2), cut.register('eax')]).toEqual([GP, [0, CODE + 1], 0]);
  });
});

/** A stack of 16 bits whose limit ends below DATA. */
function stackAt(machine: Machine, limit: number, pointer: number): void {
  loadSegment(machine, SS_REGISTER, { limit });
  machine.state.set(Slot.esp, pointer);
}

describe('segment rights', () => {
  it('keep programs from writing read-only data, and from what is not readable', () => {
    const readOnly = data({ rights: READ_ONLY });
    const written = ending({ source: `mov dword [${DATA}], 5`, prepare: readOnly });
    expect([written.vector, written.stack[0], dword(written.machine, DATA)]).toEqual([GP, 0, 0]);
    expect(fault({ source: `add dword [${DATA}], 5`, prepare: readOnly })).toEqual([GP, 0]);
    expect(fault({ source: `mov eax, [${DATA}]`, prepare: readOnly })).toEqual(NONE);
    const hidden = data({ rights: EXECUTE_ONLY }, CS_REGISTER);
    expect(fault({ source: `mov eax, [cs:${DATA}]`, prepare: hidden })).toEqual([GP, 0]);
    expect(fault({ source: `mov eax, [cs:${DATA}]` })).toEqual(NONE);
  });

  it('never let code be written', () => {
    expect(fault({ source: `mov [cs:${DATA}], eax` })).toEqual([GP, 0]);
  });

  it('of a null selector let nothing through, but loading one is fine except in SS', () => {
    const load = 'xor eax, eax\nmov ds, eax\n';
    expect(fault({ source: load })).toEqual(NONE);
    expect(fault({ source: `${load}mov eax, [${DATA}]` })).toEqual([GP, 0]);
    expect(fault({ source: 'mov eax, 3\nmov es, eax\nstosb' })).toEqual([GP, 0]);
    expect(fault({ source: 'xor eax, eax\nmov ss, eax' })).toEqual([GP, 0]);
  });

  it('are checked when a register is loaded, with the selector as error code', () => {
    const load = (register: string, selector: number): string => `mov eax, ${selector}\nmov ${register}, eax`;
    const at = (source: string, access: number, cpl: 0 | 3 = 0): readonly number[] =>
      fault({ source, cpl, prepare: descriptor(0, 0xfffff, access) });
    expect(at(load('ds', OWN), 0x93)).toEqual(NONE);
    expect(at(load('ds', OWN), 0x13)).toEqual([NP, OWN]);
    expect(at(load('ss', OWN), 0x13)).toEqual([SS, OWN]);
    expect(at(load('ss', OWN), 0x91)).toEqual([GP, OWN]);
    expect(at(load('ds', OWN), 0x99)).toEqual([GP, OWN]);
    expect(at(load('ds', OWN), 0x89)).toEqual([GP, OWN]);
    expect(at(load('ds', OWN | 3), 0x93, 3)).toEqual([GP, OWN]);
    // It goes well, and the HLT at the end is refused.
    expect(at(load('ds', OWN | 3), 0xf3, 3)).toEqual([GP, 0]);
    // Conforming code may be read by every level.
    expect(at(load('ds', OWN | 3), 0x9f, 3)).toEqual([GP, 0]);
    expect(at(load('ss', OWN | 3), 0x93, 0)).toEqual([GP, OWN]);
    expect(at(load('ds', OWN + 8), 0x93)).toEqual([GP, OWN + 8]);
    expect(at(load('ds', OWN | 4), 0x93)).toEqual([GP, OWN | 4]);
  });

  it('gain the Accessed bit in memory with the load', () => {
    const prepare = descriptor(0, 0xfffff, 0x92);
    const { machine } = ending({ source: `mov eax, ${OWN}\nmov fs, eax`, prepare });
    expect(dword(machine, GDT + OWN + 4) & 0xff00).toBe(0x9300);
  });

  it('cannot be loaded into CS or registers that do not exist', () => {
    expect(ending({ source: 'db 0x8e, 0xc8' }).vector).toBe(UD);
    expect(ending({ source: 'db 0x8e, 0xf0' }).vector).toBe(UD);
    expect(ending({ source: 'db 0x8c, 0xf8' }).vector).toBe(UD);
  });
});

describe('LAR, LSL, VERR and VERW', () => {
  const ask = (source: string, access: number, flags = 12, cpl: 0 | 3 = 3): readonly number[] => {
    const program = `mov ecx, ${OWN | 3}\nmov ebx, 0x77\n${source}\nsetz al\nmovzx eax, al\nint3`;
    const { register, vector } = ending({
      source: program,
      cpl,
      prepare: (machine) => {
        descriptor(0, 0x12345, access, flags)(machine);
        openBreakpoint(machine);
      },
    });
    expect(vector).toBe(3);
    return [register('eax'), register('ebx')];
  };

  it('see what the level may see, without a fault', () => {
    expect(ask('lar ebx, ecx', 0xf3)).toEqual([1, 0xc1f300]);
    expect(ask('lar ebx, ecx', 0x93)).toEqual([0, 0x77]);
    expect(ask('lar ebx, ecx', 0x93, 12, 0)).toEqual([0, 0x77]);
    expect(ask('lar ebx, ecx', 0xe5)).toEqual([1, 0xc1e500]);
    expect(ask('lsl ebx, ecx', 0xe5)).toEqual([0, 0x77]);
    expect(ask('lar ebx, ecx', 0xe6)).toEqual([0, 0x77]);
    expect(ask('lar ebx, edx', 0xf3)).toEqual([0, 0x77]);
  });

  it('give limits in bytes', () => {
    expect(ask('lsl ebx, ecx', 0xf3)).toEqual([1, 0x12345fff]);
    expect(ask('lsl ebx, ecx', 0xf3, 4)).toEqual([1, 0x12345]);
    expect(ask('lsl bx, cx', 0xf3)).toEqual([1, 0x5fff]);
    expect(ask('lsl ebx, ecx', 0x9f)).toEqual([1, 0x12345fff]);
  });

  it('verify reading and writing', () => {
    expect(ask('verr cx', 0xf1)[0]).toBe(1);
    expect(ask('verw cx', 0xf1)[0]).toBe(0);
    expect(ask('verw cx', 0xf3)[0]).toBe(1);
    expect(ask('verr cx', 0xf9)[0]).toBe(0);
    expect(ask('verr cx', 0x9f)[0]).toBe(1);
    expect(ask('verw cx', 0xfb)[0]).toBe(0);
    expect(ask('verr cx', 0x73)[0]).toBe(1);
  });
});

/** Lets programs of level 3 end with INT3. */
function openBreakpoint(machine: Machine): void {
  machine.writePhysical(0x2000 + 8 * 3 + 5, Uint8Array.of(0xee));
}

describe('16-bit stacks', () => {
  const narrow =
    (pointer: number, base = 0) =>
    (machine: Machine): void => {
      loadSegment(machine, SS_REGISTER, { base, limit: 0xffff, rights: 0x0093 });
      machine.state.set(Slot.esp, pointer);
    };

  it('wrap at 64 KB and leave the upper half of ESP alone', () => {
    const { register, machine } = ending({ source: 'push dword 0x12345678', prepare: narrow(0xabcd0000) });
    expect(register('esp')).toBe(0xabcdfffc);
    expect(dword(machine, 0xfffc)).toBe(0x12345678);
    const popped = ending({ source: 'pop eax', prepare: narrow(0x7777fffc) });
    expect(popped.register('esp')).toBe(0x77770000);
  });

  it('refuse a value that lies across the end', () => {
    const { stop } = ending({ source: 'push dword 1', prepare: narrow(2) });
    // The fault's own frame lies across the end too.
    expect(stop).toEqual({ kind: 'triple-fault' });
  });
});
