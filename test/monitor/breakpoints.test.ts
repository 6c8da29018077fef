import { describe, expect, it } from 'vitest';
import { program, runBare, runMonitored } from './monitored-guest.ts';

const LIMIT = 100_000;
const DATA = 0x190000;

/** Its debug handler adds up EIP and DR6 in EBX and counts in EBP. Data, code and port are watched, one step is single. */
const source = `
  jmp short start
  align 8
gdt: dd 0, 0, 0xffff, 0xcf9b00, 0xffff, 0xcf9300
gdtr: dw 23
  dd gdt
idtr: dw 15
  dd idt
start:
  lgdt [gdtr]
  jmp 8:reloaded
reloaded:
  mov eax, 16
  mov ds, eax
  mov es, eax
  mov ss, eax
  mov esp, 0x1a0000
  mov dword [idt + 8], 0x80000 + (handler & 0xffff)
  mov dword [idt + 12], 0x108e00
  lidt [idtr]
  mov eax, 8
  mov cr4, eax
  mov eax, ${DATA}
  mov dr0, eax
  mov eax, watched
  mov dr1, eax
  mov eax, 0x80
  mov dr2, eax
  mov eax, 0x020d042a                  ; writes of 4 bytes; execution; a port
  mov dr7, eax
  mov dword [${DATA}], 5
  mov eax, [${DATA}]
  add dword [${DATA}], 2
  pushfd
  pop dword [${DATA}]
  sgdt [${DATA} - 4]
  in al, 0x80
  nop                                  ; RF is for the instruction after the handler
watched:
  inc ecx
  mov eax, 16
  mov ss, eax
  mov dword [${DATA}], 1
  xor eax, eax
  mov dr7, eax
  push 0x102
  popfd
  sgdt [${DATA} + 16]
  cli
  hlt
handler:
  push eax
  mov eax, dr6
  add ebx, eax
  xor eax, eax
  mov dr6, eax
  add ebx, [esp + 4]
  inc ebp
  or dword [esp + 12], 0x10000         ; RF
  and dword [esp + 12], 0xfffffeff
  pop eax
  iretd
  align 8
idt: times 16 db 0`;

describe('a guest with breakpoints on data, code and ports', () => {
  const guest = program('breakpoints', source);
  const bare = runBare(guest, LIMIT);

  it('takes a debug exception for each on the bare machine', () => {
    expect(bare.stop).toBe('halt');
    expect(bare.state).toEqual(expect.arrayContaining(['ebp=8', 'ecx=1']));
  });

  it.each(['trap', 'full'] as const)('takes the same under the monitor (%s)', (mode) => {
    for (const engine of ['reference', 'tier0'] as const) {
      const { outcomes } = runMonitored([guest], mode, LIMIT, engine);
      // In mode trap SGDT and PUSHF tell of the real machine.
      if (mode === 'full') expect(outcomes).toEqual([bare]);
      else expect(outcomes[0]?.state).toEqual(expect.arrayContaining(['ebp=8', 'ecx=1']));
    }
  });
});

it('a breakpoint on an instruction that the monitor interprets comes before it', () => {
  const interpreted = program(
    'breakpoint in real-address mode',
    `
      mov dword [4], 0x5000                ; the real-mode vector of debug exceptions leads to a halt
      mov byte [0x5000], 0xf4
      lidt [vectors]
      mov eax, watched
      mov dr0, eax
      mov eax, 2
      mov dr7, eax
      mov eax, cr0
      and al, 0xfe
      mov cr0, eax
watched:
      inc ecx
      hlt
vectors: dw 0x3ff
      dd 0`,
  );
  const bare = runBare(interpreted, LIMIT);
  expect(bare.state).toContain('ecx=0');
  expect(bare.state).toContain('eip=5001');
  expect(runMonitored([interpreted], 'full', LIMIT).outcomes[0]).toEqual(bare);
});
