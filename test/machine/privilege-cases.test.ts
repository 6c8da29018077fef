import { describe, expect, it } from 'vitest';
import { Flag, Slot } from '../../generated/state.ts';
import type { Machine } from '../../runtime/machine/machine.ts';
import { doublewords, ending, loadSegment } from './corner-case.ts';
import { gateWords, segmentWords } from './descriptor-words.ts';
import { CODE, dword, GDT, IDT, STACK, STACK0, selectors, setGate, TSS } from './flat-machine.ts';

const UD = 6;
const DF = 8;
const TS = 10;
const NP = 11;
const SS = 12;
const GP = 13;
const CODE_0 = selectors.code[0];
const DATA_0 = selectors.data[0];
const CODE_3 = selectors.code[3];
const DATA_3 = selectors.data[3];
/** Descriptors of the tests' own, behind those of the flat machine. */
const OWN = 0x40;
const VM = 0x20000;
const NT = 0x4000;
const TASK_GATE = 0x85;
const CALL_GATE = 0xec;

const place = (machine: Machine, selector: number, words: readonly [number, number]): void => {
  machine.writePhysical(GDT + selector, doublewords(...words));
  machine.state.set(Slot['gdtr.limit'], 0x7f);
};

describe('a return to an outer ring', () => {
  const leave = (far: string, more: string): string => `${more}push ${DATA_3}\npush 0x50000\n${far}`;

  it('takes away data segments that the ring may not use, and only those', () => {
    const source = leave(`push ${CODE_3}\npush out\nretf\nout: ud2`, `mov ax, ${DATA_3}\nmov fs, ax\n`);
    const { vector, register } = ending({ source });
    expect(vector).toBe(UD);
    expect([register('ds.selector'), register('es.selector'), register('gs.selector')]).toEqual([0, 0, 0]);
    expect([register('fs.selector'), register('ds.rights')]).toEqual([DATA_3, 0]);
  });

  it('by IRET loads flags, but IF only where the inner ring may', () => {
    const source = leave(`push 0x3246\npush ${CODE_3}\npush out\niretd\nout: ud2`, '');
    const { stack } = ending({ source });
    expect(stack.slice(1, 5)).toEqual([CODE_3, 0x13246, 0x50000, DATA_3]);
  });

  it('refuses an inner ring, a stack of another level, and a null stack', () => {
    expect(ending({ source: `push ${CODE_0}\npush 0\nretf`, cpl: 3 }).stack[0]).toBe(CODE_0);
    const stack = (selector: number): readonly number[] => {
      const { vector, stack: words } = ending({
        source: `push ${selector}\npush 0x50000\npush ${CODE_3}\npush 0\nretf`,
      });
      return [vector, words[0]!];
    };
    expect(stack(DATA_0)).toEqual([GP, DATA_0]);
    expect(stack(DATA_0 | 3)).toEqual([GP, DATA_0]);
    expect(stack(3)).toEqual([GP, 0]);
    expect(stack(0x100 | 3)).toEqual([GP, 0x100]);
  });

  it('releases parameters from both stacks', () => {
    const source = `
      push ${DATA_3}
      push 0x50000
      push 1
      push 2
      push ${CODE_3}
      push out
      retf 8
      out: ud2`;
    expect(ending({ source }).stack[3]).toBe(0x50008);
  });
});

describe('call gates', () => {
  const gate =
    (count: number, target: number) =>
    (machine: Machine): void => {
      const [low, high] = gateWords(target, 0x4800, CALL_GATE);
      place(machine, OWN, [low, high | count]);
      machine.writePhysical(0x4800, Uint8Array.of(0xf4));
    };

  it('change to the inner stack and copy parameters there', () => {
    const source = `push 11\npush 22\ncall ${OWN | 3}:0`;
    const { stack, register } = ending({ source, cpl: 3, prepare: gate(2, CODE_0) });
    expect(register('cpl')).toBe(0);
    expect(stack.slice(1, 6)).toEqual([CODE_3, 22, 11, STACK - 8, DATA_3]);
    expect(register('esp')).toBe(STACK0 - 24);
  });

  it('to conforming code stay at the level and on the stack', () => {
    const prepare = (machine: Machine): void => {
      gate(2, OWN + 8)(machine);
      place(machine, OWN + 8, segmentWords(0, 0xfffff, 0x9e, 12));
      machine.writePhysical(0x4800, Uint8Array.of(0x0f, 0x0b));
    };
    const { stack, vector } = ending({ source: `call ${OWN | 3}:0`, cpl: 3, prepare });
    expect([vector, stack[1], stack[3]]).toEqual([UD, OWN + 8 + 3, STACK - 8]);
  });

  it('report the inner stack of the task: #TS with its selector, #SS when it is absent or too short', () => {
    const at = (change: (machine: Machine) => void): readonly number[] => {
      const prepare = (machine: Machine): void => {
        gate(0, CODE_0)(machine);
        change(machine);
        // Their handlers are entered at level 3: conforming code needs no stack.
        place(machine, OWN + 16, segmentWords(0, 0xfffff, 0x9e, 12));
        for (const vector of [TS, NP, SS, GP]) {
          machine.writePhysical(IDT + 8 * vector + 2, Uint8Array.of(OWN + 16));
          machine.writePhysical(0x4000 + 16 * vector, Uint8Array.of(0xeb, 0xfe));
        }
      };
      const { register, machine } = ending({ source: `call ${OWN | 3}:0`, cpl: 3, prepare, limit: 50 });
      return [(register('eip') - 0x4000) / 16, dword(machine, STACK - 16)];
    };
    const stackSelector =
      (value: number) =>
      (machine: Machine): void =>
        machine.writePhysical(TSS + 8, doublewords(value));
    expect(at(stackSelector(0))).toEqual([TS, 0]);
    expect(at(stackSelector(DATA_3))).toEqual([TS, DATA_3 & ~3]);
    expect(at(stackSelector(CODE_0))).toEqual([TS, CODE_0]);
    expect(at(stackSelector(0x200))).toEqual([TS, 0x200]);
    expect(at((machine) => machine.state.setSegment(7, selectors.tss, TSS, 8, 0x8b))).toEqual([
      TS,
      selectors.tss,
    ]);
    const short = (machine: Machine): void => {
      place(machine, OWN + 8, segmentWords(0, 0xfff, 0x93, 4));
      stackSelector(OWN + 8)(machine);
    };
    expect(at(short)).toEqual([SS, OWN + 8]);
    const absent = (machine: Machine): void => {
      place(machine, OWN + 8, segmentWords(0, 0xfffff, 0x13, 12));
      stackSelector(OWN + 8)(machine);
    };
    expect(at(absent)).toEqual([SS, OWN + 8]);
  });

  it('need the privilege of caller and selector, and presence', () => {
    const at = (words: readonly [number, number], selector = OWN | 3): readonly number[] => {
      const { vector, stack } = ending({
        source: `call ${selector}:0`,
        cpl: 3,
        prepare: (machine) => place(machine, OWN, words),
      });
      return [vector, stack[0]!];
    };
    expect(at(gateWords(CODE_0, 0x4800, 0x8c))).toEqual([GP, OWN]);
    expect(at(gateWords(CODE_0, 0x4800, 0x6c))).toEqual([NP, OWN]);
    expect(at(gateWords(0, 0x4800, CALL_GATE))).toEqual([GP, 0]);
    expect(at(gateWords(DATA_0, 0x4800, CALL_GATE))).toEqual([GP, DATA_0]);
  });
});

describe('double faults', () => {
  const broken =
    (...vectors: number[]) =>
    (machine: Machine): void => {
      for (const vector of vectors) machine.writePhysical(IDT + 8 * vector + 5, Uint8Array.of(0x0e));
    };

  it('come of two contributory exceptions, with error code 0', () => {
    const { vector, stack } = ending({ source: 'xor ecx, ecx\ndiv ecx', prepare: broken(0) });
    expect([vector, stack.slice(0, 2)]).toEqual([DF, [0, CODE + 2]]);
    expect(ending({ source: 'mov eax, 0x100\nmov ds, eax', prepare: broken(GP) }).vector).toBe(DF);
  });

  it('do not come of a benign one and another, whichever is first', () => {
    expect(ending({ source: 'ud2', prepare: broken(UD) }).vector).toBe(NP);
    expect(ending({ source: 'int3', prepare: broken(3) }).vector).toBe(NP);
    const { vector, stack } = ending({ source: 'int 0x20', prepare: broken(0x20) });
    expect([vector, stack[0]]).toEqual([NP, 0x20 * 8 + 2]);
    // An exception's error code says that it was none of the program's.
    expect(ending({ source: 'ud2', prepare: broken(UD) }).stack[0]).toBe(UD * 8 + 3);
  });

  it('that fault are the end: a short or broken table shuts the processor down', () => {
    expect(ending({ source: 'ud2', prepare: (m) => m.state.set(Slot['idtr.limit'], 7) }).stop).toEqual({
      kind: 'triple-fault',
    });
    expect(ending({ source: 'ud2', prepare: broken(UD, NP, DF) }).stop).toEqual({ kind: 'triple-fault' });
    expect(ending({ source: 'ud2', prepare: broken(UD, NP) }).vector).toBe(DF);
  });
});

describe('a nested task', () => {
  const second = 0x3100;
  const task = (machine: Machine): void => {
    place(machine, OWN, segmentWords(second, 103, 0x8b, 0));
    machine.writePhysical(TSS, doublewords(OWN));
    const words = Array<number>(26).fill(0);
    const set = (offset: number, value: number): void => {
      words[offset / 4] = value;
    };
    set(0x20, 0x4900);
    set(0x24, 2);
    set(0x38, 0x48000);
    for (const offset of [0x48, 0x50, 0x54, 0x58, 0x5c]) set(offset, DATA_0);
    set(0x4c, CODE_0);
    machine.writePhysical(second, doublewords(...words));
    machine.writePhysical(0x4900, Uint8Array.of(0xf4));
  };

  it('is left by IRET with NT set, along the back link, and is no longer busy', () => {
    const { register, machine } = ending({ source: `push ${NT + 2}\npopfd\niretd`, prepare: task });
    expect([register('eip'), register('tr.selector'), register('esp')]).toEqual([0x4901, OWN, 0x48000]);
    expect((dword(machine, GDT + selectors.tss + 4) >>> 8) & 0x0f).toBe(9);
    expect(dword(machine, TSS + 0x24) & NT).toBe(0);
  });

  it('cannot be one that is not busy: #TS', () => {
    const idle = (machine: Machine): void => {
      task(machine);
      place(machine, OWN, segmentWords(second, 103, 0x89, 0));
    };
    const { vector, stack } = ending({ source: `push ${NT + 2}\npopfd\niretd`, prepare: idle });
    expect([vector, stack[0]]).toEqual([TS, OWN]);
  });

  it('is entered by a far call, which links it to its caller and sets NT', () => {
    const free = (machine: Machine): void => {
      task(machine);
      place(machine, OWN, segmentWords(second, 103, 0x89, 0));
    };
    const { register, machine } = ending({ source: `mov eax, 5\ncall ${OWN}:0`, prepare: free });
    expect([register('eip'), register('tr.selector'), register('eax')]).toEqual([0x4901, OWN, 0]);
    expect([dword(machine, second), machine.state.getFlag(Flag.NT)]).toEqual([selectors.tss, 1]);
    expect([dword(machine, TSS + 0x28), dword(machine, TSS + 0x20)]).toEqual([5, CODE + 12]);
    expect(machine.state.get(Slot.cr0) & 8).toBe(8);
  });

  it('that is busy refuses a call, and its gate a program that may not use it', () => {
    const busy = ending({ source: `call ${OWN}:0`, prepare: task });
    expect([busy.vector, busy.stack[0]]).toEqual([GP, OWN]);
    const gated = (machine: Machine): void => {
      task(machine);
      place(machine, OWN + 8, gateWords(OWN, 0, TASK_GATE));
    };
    const { vector, stack } = ending({ source: `call ${OWN + 8}:0`, cpl: 3, prepare: gated });
    expect([vector, stack[0]]).toEqual([GP, OWN + 8]);
  });
});

describe('the instruction after a load of SS', () => {
  it('is executed before an interrupt that waits, as after STI', () => {
    for (const [source, done] of [
      ['mov ss, ecx\ninc eax\ninc eax', 1],
      ['push ecx\npop ss\ninc eax\ninc eax', 1],
      ['cli\nsti\ninc eax\ninc eax', 1],
      ['mov ds, ecx\ninc eax\ninc eax', 0],
    ] as const) {
      const prepare = (machine: Machine): void => {
        machine.state.set(Slot.ecx, DATA_0);
        machine.state.setFlag(Flag.IF, 1);
        setGate(machine, 0x21, 0x4210);
        machine.setDeadline(source.startsWith('push') || source.startsWith('cli') ? 2 : 1, 0x21);
      };
      const { vector, register } = ending({ source, prepare });
      expect([vector, register('eax')]).toEqual([0x21, done]);
    }
  });
});

describe('virtual-8086 mode', () => {
  /** Enters it at CODE + 100h, where the program's bytes are. */
  const enter = (flags: number, ...code: number[]) => ({
    source: `
      push 0
      push 0
      push 0
      push 0x5000
      push 0x1000
      push 0x800
      push ${VM | flags | 2}
      push ${CODE >>> 4}
      push 0x100
      iretd`,
    prepare: (machine: Machine): void => machine.writePhysical(CODE + 0x100, Uint8Array.from(code)),
  });
  const IOPL_3 = 0x3000;

  it('is entered by IRET of ring 0, with segments by address', () => {
    const { vector, stack, register } = ending(enter(IOPL_3, 0x0f, 0x0b));
    expect(vector).toBe(UD);
    // EIP, CS, EFLAGS, ESP, SS, ES, DS, FS, GS
    expect(stack.slice(0, 9)).toEqual([0x100, CODE >>> 4, 0x33002 | 0x10000, 0x800, 0x1000, 0x5000, 0, 0, 0]);
    expect([register('ds.selector'), register('cpl'), register('esp')]).toEqual([0, 0, STACK0 - 36]);
  });

  it('refuses IF, INT n and the flags of EFLAGS below IOPL 3, with #GP(0)', () => {
    for (const code of [[0xfa], [0xfb], [0x9c], [0x9d], [0xcd, 0x20], [0xcf], [0xf4]]) {
      const { vector, stack } = ending(enter(0, ...code));
      expect([vector, stack[0], stack[1]]).toEqual([GP, 0, 0x100]);
    }
  });

  it('at IOPL 3 takes INT n to the protected-mode handler, but INT3 at every IOPL', () => {
    const at = (flags: number, ...code: number[]): number => {
      const one = enter(flags, ...code);
      const prepare = (machine: Machine): void => {
        one.prepare(machine);
        for (const vector of [3, 0x20]) setGate(machine, vector, 0x4000 + 16 * vector, 3);
      };
      return ending({ ...one, prepare }).vector;
    };
    expect(at(IOPL_3, 0xcd, 0x20)).toBe(0x20);
    expect(at(0, 0xcc)).toBe(3);
    expect(at(IOPL_3, 0xf4)).toBe(GP);
  });

  it('uses offsets of 16 bits within 64 KB and adds selectors as paragraphs', () => {
    // mov al, [0xffff]; mov ax, [0xffff]
    const { vector, stack } = ending(enter(0, 0xa0, 0xff, 0xff, 0xa1, 0xff, 0xff));
    expect([vector, stack[1]]).toEqual([GP, 0x103]);
    const high = ending({
      ...enter(0, 0x26, 0xa0, 0x20, 0x00, 0x0f, 0x0b),
      prepare: (machine) => {
        machine.writePhysical(CODE + 0x100, Uint8Array.of(0x26, 0xa0, 0x20, 0, 0x0f, 0x0b));
        machine.writePhysical(0x50020, Uint8Array.of(0x5a));
      },
    });
    expect([high.vector, high.register('eax') & 0xff]).toEqual([UD, 0x5a]);
  });

  it('has no ARPL, LLDT or LAR, and loads no descriptors', () => {
    for (const code of [
      [0x63, 0xc0],
      [0x0f, 0x00, 0xd0],
      [0x0f, 0x02, 0xc0],
      [0x0f, 0x00, 0xc0],
    ]) {
      expect(ending(enter(IOPL_3, ...code)).vector).toBe(UD);
    }
  });

  it('is not entered from other rings: IRET there ignores the flag', () => {
    const source = `push ${VM | 2}\npush ${CODE_3}\npush out\niretd\nout: ud2`;
    const { vector, stack } = ending({ source, cpl: 3 });
    expect([vector, stack[2]! & VM]).toEqual([UD, 0]);
  });
});

describe('real-address mode', () => {
  const real = (machine: Machine): void => {
    machine.state.set(Slot.cr0, 0x10);
    for (const segment of [0, 2, 3, 4, 5]) loadSegment(machine, segment, { limit: 0xffff, rights: 0x93 });
    machine.state.setSegment(1, CODE >>> 4, CODE, 0xffff, 0x9b);
    machine.state.set(Slot.eip, 0);
    machine.state.set(Slot.esp, 0x8000);
    machine.state.set(Slot['idtr.base'], 0);
    machine.state.set(Slot['idtr.limit'], 0x3ff);
    for (let vector = 0; vector < 32; vector++) {
      machine.writePhysical(4 * vector, doublewords((0x0400 << 16) | (16 * vector)));
    }
  };

  it('faults beyond 64 KB without an error code on the stack', () => {
    const { register, machine } = ending({ source: 'mov ax, [0xffff]', bits: 16, prepare: real });
    expect([register('cs.base'), register('eip'), register('esp')]).toEqual([0x4000, 16 * GP + 1, 0x7ffa]);
    expect(dword(machine, 0x7ffa) & 0xffff).toBe(0);
  });

  it('keeps a limit of 4 GB that protected mode has loaded', () => {
    const unreal = (machine: Machine): void => {
      real(machine);
      loadSegment(machine, 3, {});
      machine.writePhysical(0x60000, doublewords(42));
    };
    const source = 'xor ax, ax\nmov ds, ax\nmov ebx, 0x60000\nmov eax, [ebx]';
    expect(ending({ source, bits: 16, prepare: unreal }).register('eax')).toBe(42);
  });

  it('shuts down when the table is too short for the exception and for what follows', () => {
    const short = (machine: Machine): void => {
      real(machine);
      machine.state.set(Slot['idtr.limit'], 3);
    };
    expect(ending({ source: 'ud2', bits: 16, prepare: short }).stop).toEqual({ kind: 'triple-fault' });
  });

  it('pushes IF as it was and clears it', () => {
    const { machine } = ending({
      source: 'int 0x10',
      bits: 16,
      prepare: (m) => {
        real(m);
        m.state.setFlag(Flag.IF, 1);
      },
    });
    expect((dword(machine, 0x7ffe - 2) >>> 16) & 0x200).toBe(0x200);
    expect(machine.state.getFlag(Flag.IF)).toBe(0);
  });
});
