import { describe, expect, it } from 'vitest';
import { Flag, Slot } from '../../generated/state.ts';
import type { Machine } from '../../runtime/machine/machine.ts';
import { type CornerCase, doublewords, ending } from './corner-case.ts';
import { CODE, dword, setGate, TSS } from './flat-machine.ts';

const DE = 0;
const BR = 5;
const UD = 6;
const NM = 7;
const GP = 13;
const MF = 16;
const DATA = 0x60000;
const EM = 4;
const TS = 8;
const MP = 2;
const NE = 0x20;

const vectorOf = (source: string, more: Partial<CornerCase> = {}): number =>
  ending({ ...more, source }).vector;
const cr0 = (bits: number) => (machine: Machine) => machine.state.set(Slot.cr0, 0x11 | bits);

describe('what cannot be executed', () => {
  it('is LOCK without a read-modify-write of memory', () => {
    expect(vectorOf('db 0xf0, 0x01, 0xc8')).toBe(UD); // add eax, ecx
    expect(vectorOf('db 0xf0, 0x87, 0xc8')).toBe(UD); // xchg eax, ecx
    expect(vectorOf(`db 0xf0\nmov [${DATA}], eax`)).toBe(UD);
    expect(vectorOf(`db 0xf0\ncmp [${DATA}], eax`)).toBe(UD);
    expect(vectorOf(`db 0xf0\nbt dword [${DATA}], 1`)).toBe(UD);
    expect(vectorOf('db 0xf0, 0x90')).toBe(UD);
    for (const source of ['add [edi], eax', 'xchg [edi], eax', 'btr dword [edi], 1', 'neg dword [edi]']) {
      expect(vectorOf(`mov edi, ${DATA}\nlock ${source}`)).toBe(-1);
    }
  });

  it('is an operand in memory where a register is meant, or the other way round', () => {
    const bytes = [
      '0x8d, 0xc0',
      '0xc4, 0xc0',
      '0x62, 0xc0',
      '0x0f, 0xb2, 0xc0',
      '0x0f, 0xc7, 0xc8',
      '0x0f, 0x01, 0xf8',
    ];
    for (const code of bytes) expect(vectorOf(`db ${code}`)).toBe(UD);
  });

  it('is an undefined opcode, UD2 and a call through the undefined seventh row', () => {
    for (const code of ['0x0f, 0x0b', '0x0f, 0xff', '0xff, 0xf8', '0xfe, 0xd0', '0x0f, 0x04']) {
      expect(vectorOf(`db ${code}`)).toBe(UD);
    }
  });

  it('is an instruction of more than 15 bytes, whatever its prefixes are', () => {
    const prefixed = (count: number, prefix: number): number =>
      vectorOf(`db ${Array(count).fill(prefix).join(', ')}\nnop`);
    expect([prefixed(14, 0x66), prefixed(15, 0x66), prefixed(15, 0x3e), prefixed(14, 0x2e)]).toEqual([
      -1,
      GP,
      GP,
      -1,
    ]);
  });

  it('is SYSENTER without a code segment, and RDTSC in rings that CR4.TSD keeps from it', () => {
    expect(vectorOf('sysenter')).toBe(GP);
    const disabled = (machine: Machine): void => machine.state.set(Slot.cr4, 4);
    expect(vectorOf('rdtsc\nud2', { cpl: 3, prepare: disabled })).toBe(GP);
    expect(vectorOf('rdtsc\nud2', { prepare: disabled })).toBe(UD);
    expect(vectorOf('rdtsc\nud2', { cpl: 3 })).toBe(UD);
  });
});

describe('arithmetic that fails', () => {
  it('leaves registers and flags as they were', () => {
    const source = 'mov eax, 100\nmov edx, 7\nmov ecx, 7\nstc\ndiv ecx';
    const { vector, register, machine, stack } = ending({ source });
    expect([vector, register('eax'), register('edx'), machine.state.getFlag(Flag.CF)]).toEqual([
      DE,
      100,
      7,
      1,
    ]);
    expect(stack[0]).toBe(CODE + 16);
  });

  it('is division by zero, a quotient that is too large, and AAM by zero', () => {
    expect(vectorOf('xor ecx, ecx\ndiv ecx')).toBe(DE);
    expect(vectorOf('mov eax, 0x80000000\ncdq\nmov ecx, -1\nidiv ecx')).toBe(DE);
    expect(vectorOf('mov ax, 0x7f80\nmov cl, -1\nidiv cl')).toBe(DE);
    expect(vectorOf('mov ax, 128\nmov cl, -1\nidiv cl')).toBe(-1); // the quotient is -128
    expect(vectorOf('mov ax, 128\nmov cl, 1\nidiv cl')).toBe(DE);
    expect(vectorOf('aam 0')).toBe(DE);
  });

  it('is BOUND outside its bounds, which belong to the range', () => {
    const bound = (value: number): number =>
      vectorOf(
        `mov dword [${DATA}], -2\nmov dword [${DATA + 4}], 3\nmov eax, ${value}\nbound eax, [${DATA}]`,
      );
    expect([bound(-3), bound(-2), bound(3), bound(4)]).toEqual([BR, -1, -1, BR]);
    const { stack } = ending({ source: `mov eax, 1\nbound eax, [${DATA}]` });
    expect(stack[0]).toBe(CODE + 5);
  });

  it('is INTO after an overflow, as a trap', () => {
    const { vector, stack } = ending({ source: 'mov al, 127\ninc al\ninto' });
    expect([vector, stack[0]]).toEqual([4, CODE + 5]);
    expect(vectorOf('xor al, al\ninto')).toBe(-1);
  });
});

describe('x87 instructions', () => {
  it('are not available with EM or TS, and WAIT only with MP and TS', () => {
    expect(vectorOf('fld1', { prepare: cr0(EM) })).toBe(NM);
    expect(vectorOf('fld1', { prepare: cr0(TS) })).toBe(NM);
    expect(vectorOf('fnop', { prepare: cr0(TS) })).toBe(NM);
    expect(vectorOf('wait', { prepare: cr0(TS) })).toBe(-1);
    expect(vectorOf('wait', { prepare: cr0(TS | MP) })).toBe(NM);
    expect(vectorOf('wait', { prepare: cr0(EM | MP) })).toBe(-1);
    expect(vectorOf('clts\nfld1', { prepare: cr0(TS) })).toBe(-1);
  });

  it('report an error that is not masked at the next one that waits', () => {
    const divide = `fninit\nmov word [${DATA}], 0x37b\nfldcw [${DATA}]\nfld1\nfldz\nfdivp\n`;
    const { vector, stack } = ending({ source: `${divide}nop\nfld1`, prepare: cr0(NE) });
    const length = 2 + 9 + 6 + 2 + 2 + 2;
    expect([vector, stack[0]]).toEqual([MF, CODE + length + 1]);
    expect(vectorOf(`${divide}fnclex\nfld1`, { prepare: cr0(NE) })).toBe(-1);
    expect(vectorOf(`${divide}fnstsw ax\nfnstcw [${DATA}]`, { prepare: cr0(NE) })).toBe(-1);
    expect(vectorOf(`${divide}wait`, { prepare: cr0(NE) })).toBe(MF);
  });

  it('divide one by three in 80 bits', () => {
    const source = `fninit\nmov dword [${DATA}], 3\nfld1\nfidiv dword [${DATA}]\nfstp tword [${DATA}]`;
    const { machine } = ending({ source });
    expect([dword(machine, DATA), dword(machine, DATA + 4), dword(machine, DATA + 8) & 0xffff]).toEqual([
      0xaaaaaaab, 0xaaaaaaaa, 0x3ffd,
    ]);
  });

  it('give the sine of one to 64 bits', () => {
    const { machine } = ending({ source: `fninit\nfld1\nfsin\nfstp tword [${DATA}]` });
    expect([dword(machine, DATA), dword(machine, DATA + 4), dword(machine, DATA + 8) & 0xffff]).toEqual([
      0x48677021, 0xd76aa478, 0x3ffe,
    ]);
  });
});

describe('code that changes itself', () => {
  it('executes what was written over the next instruction', () => {
    const source = `mov byte [patched], 0x43\npatched: inc eax\ninc ecx`;
    const { register } = ending({ source });
    expect([register('eax'), register('ebx'), register('ecx')]).toEqual([0, 1, 1]);
  });

  it('does so 300,000 times', () => {
    // 42h and 43h: INC EDX and INC EBX
    const source = `
      xor edx, edx
      mov ecx, 300000
    again:
      xor byte [patched], 1
    patched:
      inc edx
      loop again`;
    const { register } = ending({ source, limit: 1_000_000 });
    expect([register('ebx'), register('edx')]).toEqual([150_000, 150_000]);
  });

  it('executes an instruction across two pages whose second half was written', () => {
    const across = 0x10ffd;
    const source = `
      mov byte [${across}], 0xb8
      mov dword [${across + 1}], 0x11111111
      mov byte [${across + 5}], 0xc3
      call ${across}
      mov ebx, eax
      mov byte [${across + 4}], 0x22
      call ${across}`;
    const { register } = ending({ source });
    expect([register('ebx'), register('eax')]).toEqual([0x11111111, 0x22111111]);
  });
});

describe('stack instructions', () => {
  it('push ESP as it was, and pop into addresses that ESP forms after the pop', () => {
    const { register, machine } = ending({
      source: 'push esp\npop eax\npush 7\npush 5\npop dword [esp]\npop ebx',
    });
    expect([register('eax'), register('ebx')]).toEqual([0x20000, 5]);
    expect(machine.state.get(Slot.esp)).toBe(0x20000);
    expect(ending({ source: 'push 9\npop esp' }).register('esp')).toBe(9);
  });

  it('push selectors zero-extended, and take 16 bits under an operand-size prefix', () => {
    const { stack, register } = ending({ source: 'push dword -1\nadd esp, 4\npush ds' });
    expect([stack[0], register('esp')]).toEqual([0x10, 0x1fffc]);
    expect(ending({ source: 'push word 0x1234' }).register('esp')).toBe(0x1fffe);
  });

  it('nest frames: ENTER copies the frame pointers of the outer levels', () => {
    const source = `mov ebp, esp\npush dword 0xaaaa\npush dword 0xbbbb\nenter 8, 3`;
    const { machine, register } = ending({ source });
    expect(register('ebp')).toBe(0x20000 - 12);
    expect(register('esp')).toBe(0x20000 - 12 - 12 - 8);
    const frame = [0, 1, 2, 3].map((k) => dword(machine, 0x20000 - 12 - 4 * k));
    expect(frame).toEqual([0x20000, 0xaaaa, 0xbbbb, 0x20000 - 12]);
  });
});

describe('counts and addresses of 16 bits', () => {
  it('use and change CX, SI and DI alone', () => {
    const source = `
      mov ecx, 0x50002
      mov esi, 0x10000
      mov edi, 0x2fffe
      a16 rep movsb`;
    const prepare = (machine: Machine): void => machine.writePhysical(0, doublewords(0x00004433));
    const { register, machine } = ending({ source, prepare });
    expect([register('ecx'), register('esi'), register('edi')]).toEqual([0x50000, 0x10002, 0x20000]);
    expect(dword(machine, 0xfffc) >>> 16).toBe(0x4433);
  });

  it('decide LOOP and JCXZ', () => {
    expect(ending({ source: 'mov ecx, 0x50000\njcxz over\ninc eax\nover:' }).register('eax')).toBe(0);
    expect(ending({ source: 'mov ecx, 0x50000\njecxz over\ninc eax\nover:' }).register('eax')).toBe(1);
    const loop = 'mov ecx, 0x50002\nagain: inc eax\ndb 0x67\nloop again';
    const { register } = ending({ source: loop });
    expect([register('eax'), register('ecx')]).toEqual([2, 0x50000]);
  });

  it('wrap the offset of an operand at 64 KB', () => {
    const prepare = (machine: Machine): void => machine.writePhysical(0x10, doublewords(77));
    expect(ending({ source: 'mov ebx, 0xfff8\nmov eax, [bx + 0x18]', prepare }).register('eax')).toBe(77);
  });
});

describe('ports of programs', () => {
  /** An I/O bitmap of one byte at the end of the TSS, port 3 denied. */
  const bitmap =
    (limit: number) =>
    (machine: Machine): void => {
      machine.writePhysical(TSS + 104, Uint8Array.of(0x08, 0xff));
      machine.state.setSegment(7, 0x38, TSS, limit, 0x8b);
    };

  it('are those whose bits are clear, each byte of the access', () => {
    const at = (source: string, limit = 105): number =>
      vectorOf(`${source}\nud2`, { cpl: 3, prepare: bitmap(limit) });
    expect(at('in al, 2')).toBe(UD);
    expect(at('in al, 3')).toBe(GP);
    expect(at('in ax, 2')).toBe(GP);
    expect(at('in al, 8')).toBe(GP);
    // The map's last byte is beyond the limit: both bytes that are read must be there.
    expect(at('in al, 2', 104)).toBe(GP);
  });

  it('are all of them at or below IOPL', () => {
    const iopl = (machine: Machine): void => machine.state.setFlag(Flag.IOPL, 3);
    expect(vectorOf('in al, 3\nud2', { cpl: 3, prepare: iopl })).toBe(UD);
  });
});

describe('interrupt flag', () => {
  it('changes by POPF at or below IOPL alone, without a fault, and IOPL in ring 0 alone', () => {
    const pop = 'push 0x3202\npopfd\npushfd\npop eax\nint3';
    const open =
      (iopl: number) =>
      (machine: Machine): void => {
        machine.state.setFlag(Flag.IOPL, iopl);
        setGate(machine, 3, 0x4030, 3);
      };
    const flags = (cpl: 0 | 3, iopl: number): number =>
      ending({ source: pop, cpl, prepare: open(iopl) }).register('eax') & 0x3200;
    expect([flags(0, 0), flags(3, 0), flags(3, 3)]).toEqual([0x3200, 0, 0x3200]);
  });
});
