import { describe, expect, it } from 'vitest';
import { Flag, Slot } from '../../generated/state.ts';
import type { Machine } from '../../runtime/machine/machine.ts';
import { type CornerCase, ending, loadSegment } from './corner-case.ts';
import { CODE, IDT, selectors } from './flat-machine.ts';

const DB = 1;
const GP = 13;
const DATA = 0x60000;
const WRITES = 1;
const PORTS = 2;
const ACCESSES = 3;
const BS = 0x4000;

interface Breakpoint {
  readonly number?: number;
  readonly address: number;
  readonly condition: number;
  readonly bytes: 1 | 2 | 4;
}

const LENGTHS = { 1: 0, 2: 1, 4: 3 } as const;

/** DR7 with breakpoints enabled globally. */
function control(breakpoints: readonly Breakpoint[]): number {
  return breakpoints.reduce((value, { number = 0, condition, bytes }) => {
    const settings = (condition | (LENGTHS[bytes] << 2)) << (16 + 4 * number);
    return (value | (2 << (2 * number)) | settings) >>> 0;
  }, 0x400);
}

function watching(
  source: string,
  breakpoints: readonly Breakpoint[],
  more: Partial<CornerCase> = {},
): CornerCase {
  const prepare = (machine: Machine): void => {
    for (const { number = 0, address } of breakpoints) machine.state.set(Slot.dr0 + number, address);
    machine.state.set(Slot.dr7, control(breakpoints));
    more.prepare?.(machine);
  };
  return { ...more, source, prepare };
}

/** Vector, where the handler would return to, and the events in DR6 (B0-B3 and BS). */
function outcome(one: CornerCase): readonly [vector: number, offset: number, events: number] {
  const { vector, stack, register } = ending(one);
  return [vector, vector < 0 ? 0 : stack[0]! - CODE, register('dr6') & 0xe00f];
}

const NOTHING = [-1, 0, 0];

describe('data breakpoints', () => {
  const dword: Breakpoint = { address: DATA, condition: ACCESSES, bytes: 4 };
  const written: Breakpoint = { ...dword, condition: WRITES };

  it('trap after an instruction that reads or writes what they watch', () => {
    expect(outcome(watching(`mov eax, [${DATA}]\nnop`, [dword]))).toEqual([DB, 5, 1]);
    expect(outcome(watching(`mov [${DATA}], eax\nnop`, [dword]))).toEqual([DB, 5, 1]);
    expect(outcome(watching(`mov eax, [${DATA}]\nnop`, [written]))).toEqual(NOTHING);
    expect(outcome(watching(`mov [${DATA}], eax\nnop`, [written]))).toEqual([DB, 5, 1]);
  });

  it('are met by any byte of the access and of the field', () => {
    const touch = (address: number, bytes: 1 | 2 | 4, field: Breakpoint): number => {
      const size = { 1: 'byte', 2: 'word', 4: 'dword' }[bytes];
      return outcome(watching(`mov ${size} [${address}], 0`, [field]))[0];
    };
    expect(touch(DATA + 3, 1, dword)).toBe(DB);
    expect(touch(DATA + 4, 1, dword)).toBe(-1);
    expect(touch(DATA - 3, 4, dword)).toBe(DB);
    expect(touch(DATA - 4, 4, dword)).toBe(-1);
    expect(touch(DATA - 1, 2, { ...dword, bytes: 1 })).toBe(DB);
    expect(touch(DATA + 1, 1, { ...dword, bytes: 1 })).toBe(-1);
    // The low bits of the address are ignored as the length says.
    expect(touch(DATA, 1, { ...dword, address: DATA + 1, bytes: 2 })).toBe(DB);
    expect(touch(DATA + 2, 1, { ...dword, address: DATA + 1, bytes: 2 })).toBe(-1);
  });

  it('report all that an instruction meets, with a single step', () => {
    const both = [dword, { ...dword, number: 3, address: DATA + 8 }];
    const source = `mov esi, ${DATA}\nmov edi, ${DATA + 8}\nmovsd`;
    expect(outcome(watching(source, both))).toEqual([DB, 11, 9]);
    const step = (machine: Machine): void => machine.state.setFlag(Flag.TF, 1);
    expect(outcome(watching(`mov [${DATA}], eax`, both, { prepare: step }))).toEqual([DB, 5, BS | 1]);
  });

  it('see a read-modify-write as a write, whatever it changes, and a test of a bit as a read', () => {
    const at = (source: string, field: Breakpoint): readonly number[] => outcome(watching(source, [field]));
    expect(at(`add dword [${DATA}], 1`, written)).toEqual([DB, 7, 1]);
    expect(at(`shl dword [${DATA}], 0`, written)).toEqual([DB, 7, 1]);
    expect(at(`bt dword [${DATA}], 0`, written)).toEqual(NOTHING);
    expect(at(`bt dword [${DATA}], 0`, dword)).toEqual([DB, 8, 1]);
  });

  it('trap between the iterations of a repeated instruction', () => {
    const source = `mov ecx, 4\nmov edi, ${DATA - 4}\nrep stosd\nnop`;
    const { vector, register, stack } = ending(watching(source, [dword]));
    expect([vector, register('ecx'), register('edi'), stack[0]]).toEqual([DB, 2, DATA + 4, CODE + 10]);
  });

  it('see pushes, calls and what delivery pushes', () => {
    const stack = { ...dword, address: 0x1fffc };
    expect(outcome(watching('push eax', [stack]))).toEqual([DB, 1, 1]);
    expect(outcome(watching(`call ${CODE + 7}\nnop\nnop\nnop`, [stack]))).toEqual([DB, 7, 1]);
  });

  it('do not report an access that faults, and are gone with it', () => {
    const limited = (machine: Machine): void => loadSegment(machine, 0, { limit: 0xfff });
    const source = `mov esi, ${DATA}\nmov edi, 0x1000\nmovsd`;
    const { vector, register } = ending(watching(source, [dword], { prepare: limited }));
    expect([vector, register('dr6') & 0xf]).toEqual([GP, 0]);
  });

  it('wait over a load of SS', () => {
    const source = `mov eax, ${control([dword])}\nmov dr7, eax\n`;
    const prepare = (machine: Machine): void => {
      machine.state.set(Slot.dr0, DATA);
      machine.writePhysical(DATA, Uint8Array.of(selectors.data[0]));
    };
    expect(outcome({ source: `${source}mov ss, [${DATA}]\nnop\nnop`, prepare })).toEqual([DB, 15, 1]);
  });
});

describe('instruction breakpoints', () => {
  const second: Breakpoint = { number: 1, address: CODE + 1, condition: 0, bytes: 1 };

  it('fault before the instruction, and RF lets it execute once', () => {
    expect(outcome(watching('nop\nnop\nnop', [second]))).toEqual([DB, 1, 2]);
    const resume = (machine: Machine): void => {
      machine.state.set(Slot.eip, CODE + 1);
      machine.state.setFlag(Flag.RF, 1);
    };
    expect(outcome(watching('nop\nnop\njmp short $-2', [second], { prepare: resume }))).toEqual([DB, 1, 2]);
    expect(outcome(watching('nop\nnop\nnop', [second], { prepare: resume }))).toEqual(NOTHING);
  });

  it('are suppressed by a load of SS before', () => {
    const after = { ...second, address: CODE + 2 };
    expect(outcome(watching('mov ss, ecx\nnop\nnop', [after], { prepare: loadable }))).toEqual(NOTHING);
  });
});

function loadable(machine: Machine): void {
  machine.state.set(Slot.ecx, selectors.data[0]);
  machine.state.set(Slot.edx, 0);
}

describe('breakpoints on ports', () => {
  const port: Breakpoint = { number: 2, address: 0x80, condition: PORTS, bytes: 2 };
  const extensions = (machine: Machine): void => machine.state.set(Slot.cr4, 8);

  it('trap after IN and OUT when CR4.DE is set', () => {
    for (const [source, length] of [
      ['in al, 0x80', 2],
      ['out 0x81, al', 2],
      ['in ax, 0x7f', 3],
    ] as const) {
      expect(outcome(watching(`${source}\nnop`, [port], { prepare: extensions }))).toEqual([DB, length, 4]);
      expect(outcome(watching(`${source}\nnop`, [port]))).toEqual(NOTHING);
    }
    expect(outcome(watching('in al, 0x82', [port], { prepare: extensions }))).toEqual(NOTHING);
  });

  it('trap after each iteration of a string instruction', () => {
    const source = `mov dx, 0x80\nmov ecx, 3\nmov edi, ${DATA}\nrep insb\nnop`;
    const { vector, register } = ending(watching(source, [port], { prepare: extensions }));
    expect([vector, register('ecx')]).toEqual([DB, 2]);
  });
});

describe('single step', () => {
  const on = (machine: Machine): void => machine.state.setFlag(Flag.TF, 1);

  it('traps after an instruction, POPF that clears TF included, and after each iteration', () => {
    expect(outcome({ source: 'nop\nnop', prepare: on })).toEqual([DB, 1, BS]);
    expect(outcome({ source: 'push 2\npopfd\nnop', prepare: on })).toEqual([DB, 2, BS]);
    const rep = ending({
      source: `rep stosb`,
      prepare: (machine) => {
        machine.state.set(Slot.ecx, 3);
        machine.state.set(Slot.edi, DATA);
        on(machine);
      },
    });
    expect([rep.vector, rep.register('ecx'), rep.stack[0]]).toEqual([DB, 2, CODE]);
  });

  it('begins after the instruction that follows POPF', () => {
    expect(outcome({ source: 'push 0x102\npopfd\nnop\nnop' })).toEqual([DB, 7, BS]);
  });

  it('is held back by a load of SS and not by STI', () => {
    const both = (machine: Machine): void => {
      on(machine);
      loadable(machine);
    };
    expect(outcome({ source: 'mov ss, ecx\nnop\nnop', prepare: both })).toEqual([DB, 3, BS]);
    expect(outcome({ source: 'sti\nnop\nnop', prepare: both })).toEqual([DB, 1, BS]);
  });

  it('enters the handler of INT without trapping there', () => {
    const { vector, register } = ending({ source: 'int 0x20', prepare: on });
    expect([vector, register('dr6') & BS]).toEqual([0x20, 0]);
  });
});

it('INT1 enters the debug handler from any level, and leaves DR6 as it was', () => {
  const { vector, stack, register } = ending({ source: 'int1', cpl: 3 });
  expect([vector, stack[0], register('dr6')]).toEqual([DB, CODE + 1, 0xffff0ff0]);
});

describe('debug registers', () => {
  it('four and five are six and seven, or undefined with CR4.DE', () => {
    const alias = 'mov eax, 0x1000f\nmov dr5, eax\nmov ebx, dr7\nmov ecx, dr4';
    const { register } = ending({ source: 'mov ebx, dr5\nmov ecx, dr4' });
    expect([register('ebx'), register('ecx')]).toEqual([0x400, 0xffff0ff0]);
    expect(ending({ source: alias, prepare: (machine) => machine.state.set(Slot.cr4, 8) }).vector).toBe(6);
  });

  it('read reserved bits as they are fixed', () => {
    const { register } = ending({
      source: 'mov eax, -1\nmov dr6, eax\nmov ebx, dr6\nxor eax, eax\nmov dr6, eax\nmov ecx, dr6',
    });
    expect([register('ebx'), register('ecx')]).toEqual([0xffffefff, 0xffff0ff0]);
  });
});

describe('alignment check', () => {
  const checking = (machine: Machine): void => {
    machine.state.set(Slot.cr0, machine.state.get(Slot.cr0) | 0x40000);
    machine.state.setFlag(Flag.AC, 1);
  };
  const checked = (source: string, cpl: 0 | 1 | 3 = 3): readonly [number, number] => {
    const { vector, stack } = ending({ source: `${source}\nud2`, cpl, prepare: checking });
    return [vector, stack[0]!];
  };
  const AC = [17, 0];

  it('faults in ring 3 on words, doublewords and quadwords that are not at multiples of their size', () => {
    expect(checked(`mov ax, [${DATA + 1}]`)).toEqual(AC);
    expect(checked(`mov eax, [${DATA + 2}]`)).toEqual(AC);
    expect(checked(`mov [${DATA + 2}], eax`)).toEqual(AC);
    expect(checked(`add dword [${DATA + 1}], 1`)).toEqual(AC);
    expect(checked(`fld qword [${DATA + 4}]`)).toEqual(AC);
    expect(checked(`mov eax, [${DATA + 4}]`)[0]).toBe(6);
    expect(checked(`mov al, [${DATA + 1}]`)[0]).toBe(6);
    expect(checked(`sub esp, 2\npush eax`)).toEqual(AC);
  });

  it('needs CR0.AM, EFLAGS.AC and level 3', () => {
    expect(checked(`mov eax, [${DATA + 1}]`, 0)[0]).toBe(6);
    expect(checked(`mov eax, [${DATA + 1}]`, 1)[0]).toBe(6);
    const one = (prepare: (machine: Machine) => void): number =>
      ending({ source: `mov eax, [${DATA + 1}]\nud2`, cpl: 3, prepare }).vector;
    expect(one((machine) => machine.state.setFlag(Flag.AC, 1))).toBe(6);
    expect(one((machine) => machine.state.set(Slot.cr0, 0x40011))).toBe(6);
  });

  it('comes after a page fault of the same access, and begins with POPF', () => {
    const source = `pushfd\nor dword [esp], 0x40000\npopfd\nmov eax, [${DATA + 1}]`;
    const { vector } = ending({ source, cpl: 3, prepare: (machine) => machine.state.set(Slot.cr0, 0x40011) });
    expect(vector).toBe(17);
  });

  it('of a handler of level 3 whose stack is not aligned raises itself, and does not hang the host', () => {
    const prepare = (machine: Machine): void => {
      checking(machine);
      // The gate leads to code of level 3.
      machine.writePhysical(IDT + 8 * 17 + 2, Uint8Array.of(selectors.code[3], 0));
    };
    expect(ending({ source: 'sub esp, 2\npush eax', cpl: 3, prepare }).stop).toEqual({
      kind: 'triple-fault',
    });
  });
});
