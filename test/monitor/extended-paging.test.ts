import { describe, expect, it } from 'vitest';
import { program, runBare, runMonitored } from './monitored-guest.ts';

const LIMIT = 100_000;
const POINTERS = 0x180020;
const OTHER_POINTERS = 0x180040;
const DIRECTORY = 0x181000;
const TABLE = 0x182000;

/** Maps its memory by large pages and 2 MB from 1 GB on by small ones, then changes entries and directory pointers. */
const source = `
  mov dword [${DIRECTORY}], 0x87
  mov dword [${DIRECTORY} + 8], 0x200087
  mov dword [${DIRECTORY} + 16], ${TABLE} + 7
  mov ecx, 256
  mov eax, 0x100007
  mov edi, ${TABLE}
fill:
  mov [edi], eax
  mov dword [edi + 4], 0
  add eax, 0x1000
  add edi, 8
  loop fill
  mov dword [${POINTERS}], ${DIRECTORY} + 1
  mov dword [${OTHER_POINTERS}], ${DIRECTORY} + 1
  mov dword [${OTHER_POINTERS} + 8], ${DIRECTORY} + 1
  mov eax, 0x20
  mov cr4, eax
  mov eax, ${POINTERS}
  mov cr3, eax
  mov eax, 0x80010011
  mov cr0, eax
  jmp short on
on:
  mov dword [0x190000], 0x11111111
  mov dword [0x191000], 0x22222222
  mov eax, [0x490000]                  ; 4 MB + 90000h is 190000h
  mov dword [${TABLE} + 8 * 0x90], 0x191007
  invlpg [0x490000]
  mov ebx, [0x490000]
  mov dword [${TABLE} + 8 * 0x90], 0
  mov dword [${TABLE} + 8 * 0x90 + 4], 1
  mov dword [${TABLE} + 8 * 0x90], 0x191007
  invlpg [0x490000]
  mov edx, [0x490000]                  ; beyond 4 GB
  mov esi, ${OTHER_POINTERS}
  mov cr3, esi
  mov esi, [0x40191000]
  mov dword [${OTHER_POINTERS} + 8], 0  ; not looked at until CR3 is loaded
  mov edi, [0x40190000]
  mov ebp, [${TABLE} + 8 * 0x90]
  cli
  hlt`;

describe('a guest with PAE paging', () => {
  const guest = program('extended', source);
  const bare = runBare(guest, LIMIT);

  it('runs on the bare machine', () => {
    const expected = ['eax=11111111', 'ebx=22222222', 'edx=ffffffff', 'esi=22222222', 'edi=11111111'];
    expect(bare.stop).toBe('halt');
    expect(bare.state).toEqual(expect.arrayContaining([...expected, 'ebp=191027']));
  });

  it.each(['trap', 'full'] as const)('has the same state and memory under the monitor (%s)', (mode) => {
    for (const engine of ['reference', 'tier0'] as const) {
      const { outcomes } = runMonitored([guest], mode, LIMIT, engine);
      expect(outcomes).toEqual([bare]);
    }
  });
});

/** Its own handler of page faults keeps the error code in EBP, CR2 in EDI, and goes on where ESI says. */
const guarded = `
  jmp short start
  align 8
gdt: dd 0, 0, 0xffff, 0xcf9b00, 0xffff, 0xcf9300, 0xffff, 0xcffb00, 0xffff, 0xcff300
gdtr: dw 39
  dd gdt
idtr: dw 119
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
  mov dword [idt + 112], 0x80000 + (handler & 0xffff)
  mov dword [idt + 116], 0x108e00
  lidt [idtr]
  mov dword [${DIRECTORY}], 0x83
  mov dword [${DIRECTORY} + 4], 0
  mov dword [${DIRECTORY} + 8], 0x200087
  mov dword [${DIRECTORY} + 12], 0x80000000
  mov dword [${DIRECTORY} + 16], 0x200087
  mov dword [${POINTERS}], ${DIRECTORY} + 1
  mov byte [0x200000], 0xc3
  mov eax, 0x20
  mov cr4, eax
  mov eax, ${POINTERS}
  mov cr3, eax
  mov ecx, 0xc0000080
  rdmsr
  or eax, 0x800
  wrmsr
  mov eax, 0x80010011
  mov cr0, eax
  mov ebx, [0x200000]                  ; can be read
  mov esi, after_nx
  mov eax, 0x200000
  call eax                             ; and not executed
after_nx:
  push ebp
  push edi
  mov eax, 0x400000
  call eax                             ; the same bytes where they can
  mov eax, 0x100020
  mov cr4, eax
  mov esi, after_smep
  mov eax, 0x400000
  call eax                             ; but not by ring 0 with CR4.SMEP
after_smep:
  pop ecx
  pop edx
  cli
  hlt
handler:
  pop ebp
  add esp, 16                          ; EIP, CS, EFLAGS and what CALL pushed
  mov edi, cr2
  jmp esi
  align 8
idt: times 120 db 0`;

describe('a guest with pages that must not be executed', () => {
  const guest = program('guarded', guarded);
  const bare = runBare(guest, LIMIT, 'reference', 'p6-umip');

  it('takes a fault for each on the bare machine', () => {
    expect(bare.stop).toBe('halt');
    const expected = ['edx=11', 'ecx=200000', 'ebp=11', 'edi=400000', 'ebx=c3'];
    expect(bare.state).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    ['trap', 1],
    ['trap', 3],
    ['full', 1],
    ['full', 3],
  ] as const)('takes the same faults under the monitor (%s, its kernel at ring %s)', (mode, ring) => {
    for (const engine of ['reference', 'tier0'] as const) {
      const { outcomes } = runMonitored([guest], mode, LIMIT, engine, 'p6-umip', { ring });
      expect(outcomes).toEqual([bare]);
    }
  });
});
