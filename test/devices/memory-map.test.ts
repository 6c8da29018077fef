import { describe, expect, it } from 'vitest';
import { Slot } from '../../generated/state.ts';
import { assemble } from '../../runtime/assembly/assemble.ts';
import type { DeviceBus } from '../../runtime/devices/bus.ts';
import { MemoryMap } from '../../runtime/devices/memory-map.ts';
import { createPc } from '../../runtime/devices/pc.ts';
import { ShadowBit, ShadowMemory } from '../../runtime/devices/shadow-memory.ts';
import type { Machine } from '../../runtime/machine/machine.ts';
import { noDevices } from '../../runtime/machine/no-devices.ts';
import { CODE, flatMachine } from '../machine/flat-machine.ts';

const RAM = 4 << 20;

function boot(source: string, engine: 'reference' | 'tier0', bus: DeviceBus): Machine {
  const { bytes } = assemble(`bits 32\norg ${CODE}\n${source}\nhlt`, 'program');
  return flatMachine([...bytes], 0, { engine, bus, ramBytes: RAM });
}

function run(machine: Machine): Machine {
  machine.limit = 10_000;
  expect(machine.runSlice(10_000)).toEqual({ kind: 'halt' });
  return machine;
}

describe.each(['reference', 'tier0'] as const)('physical memory on %s', (engine) => {
  it('folds odd megabytes onto even ones while the A20 gate is closed, for data and for code', () => {
    const pc = createPc({ memoryBytes: RAM });
    const machine = boot(
      `mov dword [0x100000], 0x11111111
       mov dword [0x8000], 0x22222222
       mov dword [0], 0xc3c0ff40      ; INC EAX; INC EAX; RET
       mov dword [0x100000], 0xc340   ; INC EAX; RET
       xor eax, eax
       mov ecx, 0x100000
       call ecx
       mov edx, eax
       in al, 0x92
       and al, 0xfd
       out 0x92, al
       mov ebx, [0x108000]
       mov dword [0x109000], 0x33333333
       inc dword [0x109000]
       xor eax, eax
       call ecx
       mov edi, eax
       mov al, 2
       out 0x92, al
       mov esi, [0x109000]`,
      engine,
      pc,
    );
    run(machine);
    const { state } = machine;
    expect([Slot.edx, Slot.ebx, Slot.edi, Slot.esi].map((slot) => state.get(slot))).toEqual([
      1, 0x22222222, 2, 0,
    ]);
    expect(state.loadPhysical(0x9000, 4)).toBe(0x33333334);
  });

  it('lets page tables be folded too', () => {
    const machine = boot(
      `mov dword [0x2ff000], 0x000003      ; directory at 2FF000: its table at 0
       mov dword [0x2ff000], 0x100003      ; really at 100000, which folds to 0
       mov dword [0x0], 0x00000003
       mov dword [0x40], 0x00010003        ; the code's page
       mov dword [0x80], 0x00005003        ; linear 20000: page 5
       mov dword [0x5000], 0x44444444
       mov al, 0
       out 0x92, al
       mov eax, 0x2ff000
       mov cr3, eax
       mov eax, cr0
       or eax, 0x80000000
       mov cr0, eax
       mov ebx, [0x20000]
       mov dword [0x20004], 0x55555555`,
      engine,
      createPc({ memoryBytes: RAM }),
    );
    run(machine);
    expect(machine.state.get(Slot.ebx)).toBe(0x44444444);
    expect(machine.state.loadPhysical(0x5004, 4)).toBe(0x55555555);
    // Accessed and Dirty bits went to the table's true place
    expect(machine.state.loadPhysical(0x80, 4)).toBe(0x00005063);
  });

  it('shadows a ROM: reads and writes go where each is sent, and code is seen to change', () => {
    const rom = new Uint8Array(0x20000).fill(0x90);
    rom.set([0xb8, 1, 0, 0, 0, 0xc3], 0x10000); // F0000: MOV EAX, 1; RET
    const map = new MemoryMap();
    const shadow = new ShadowMemory(rom);
    shadow.set(0xc0000, 0x40000, 0);
    map.map(0xc0000, 0x40000, shadow);
    const bits: number[] = [];
    const bus: DeviceBus = {
      ...noDevices,
      memory: map,
      writePort: (_port, _bytes, value) => {
        bits.push(value);
        shadow.set(0xf0000, 0x10000, value);
      },
    };
    const machine = boot(
      `mov ecx, 0xf0000
       mov ebx, [0xd0000]       ; nothing there
       call ecx
       mov edi, eax             ; 1: the ROM's
       mov dword [ecx + 1], 7   ; lost
       call ecx
       add edi, eax             ; 2
       mov al, ${ShadowBit.writes}
       out 0x10, al
       mov byte [ecx], 0xb8     ; behind the ROM
       mov dword [ecx + 1], 16
       mov byte [ecx + 5], 0xc3
       add byte [ecx + 1], 15   ; the ROM's 1 plus 15
       call ecx
       add edi, eax             ; 3
       mov al, ${ShadowBit.reads}
       out 0x10, al
       call ecx
       add edi, eax             ; 19
       mov dword [ecx + 1], 100 ; lost
       call ecx
       add edi, eax             ; 35
       mov al, ${ShadowBit.reads | ShadowBit.writes}
       out 0x10, al
       mov dword [ecx + 1], 65
       call ecx
       add edi, eax             ; 100
       mov al, 0
       out 0x10, al
       call ecx
       add edi, eax             ; 101`,
      engine,
      bus,
    );
    run(machine);
    expect(bits).toEqual([2, 1, 3, 0]);
    expect(machine.state.get(Slot.ebx)).toBe(0xffffffff);
    expect(machine.state.get(Slot.edi)).toBe(101);
  });

  it('gives a device its pages, one access at a time', () => {
    const log: string[] = [];
    const map = new MemoryMap();
    map.map(0xa0000, 0x10000, {
      attach: (memory) => memory.arrange(0xa0000, 0x10000, 'device'),
      read: (address, bytes) => {
        log.push(`r${bytes} ${address.toString(16)}`);
        return 0x5a;
      },
      write: (address, bytes, value) => log.push(`w${bytes} ${address.toString(16)} ${value}`),
    });
    const machine = boot(
      `mov al, [0xa0000]
       mov [0xa0001], al
       inc word [0xaff00]
       mov [0x9ffff], ax
       mov edx, [0xfec00000]`,
      engine,
      { ...noDevices, memory: map },
    );
    run(machine);
    expect(log).toEqual(['r1 a0000', 'w1 a0001 90', 'r2 aff00', 'w2 aff00 91', 'w1 a0000 0']);
    expect(machine.state.get(Slot.edx)).toBe(0xffffffff);
  });
});

describe('shadow memory', () => {
  it('shows the end of a ROM below 1 MiB, also where memory is smaller', () => {
    const rom = Uint8Array.from({ length: 0x40000 }, (_, n) => (n >> 16) + 1);
    const shadow = new ShadowMemory(rom);
    expect([0xdffff, 0xe0000, 0xf0000].map((address) => shadow.read(address, 1))).toEqual([0xff, 3, 4]);
  });
});
