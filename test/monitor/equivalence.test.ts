import { describe, expect, it, vi } from 'vitest';
import { builtIn, type Program, program, runBare, runMonitored } from './monitored-guest.ts';

// Enough for a machine that is busy with other things.
vi.setConfig({ testTimeout: 120_000 });

const LIMIT = 400_000;

/** Ends by writing AL to the debug exit port. */
const EXIT = '\nout 0xf4, al\nhlt';

/** Small programs, each about one thing that a monitor can get wrong. */
const programs: readonly Program[] = [
  builtIn('kernel'),
  builtIn('pill-popf'),
  builtIn('pill-sgdt'),
  program('halt with interrupts off', 'cli\nhlt'),
  program('triple fault', 'lidt [empty]\nint3\nempty: dw 0\ndd 0'),
  program('no table at all', 'mov ax, 0x10\nmov ds, ax\nhlt'),
  program(
    'loads selectors beyond memory',
    'lgdt [p]\nmov ax, 8\nmov es, ax\nhlt\np: dw 0xffff\ndd 0xfffff000',
  ),
  program(
    'reads where no memory is',
    `mov eax, [0x20000000]\nmov [0x20000000], eax\nmov ebx, [0x20000000]${EXIT}`,
  ),
  program(
    'reads and writes where the monitor is',
    `mov eax, [0xffc00000]\nmov ebx, [0xffc03ff0]\nmov dword [0xffc01000], 0x90909090\nmov ecx, [0xffc01000]${EXIT}`,
  ),
  program('reads across the end of the address space', `mov eax, [0xfffffffe]${EXIT}`),
  program(
    'stores selectors and flags',
    `push ds\npush cs\nsldt ax\nstr bx\nsmsw cx\npushfd\nsti\npushfd\ncli${EXIT}`,
  ),
  program(
    'single step without a table',
    `lidt [empty]\npushfd\nor dword [esp], 0x100\npopfd\nnop${EXIT}\nempty: dw 0\ndd 0`,
  ),
  program('changes its own code', `mov byte [there], 0x40\nxor eax, eax\nthere: nop\ninc eax${EXIT}`),
  program('jumps below its own segment', `jmp 0x90000000`),
];

/** Takes timer interrupts with IF set in every way there is; the handler hashes where each one came. */
const interrupts = program(
  'interrupts',
  `
    lgdt [gdtr]
    lidt [idtr]
    mov eax, handler
    mov [gate], ax
    shr eax, 16
    mov [gate + 6], ax
    mov al, 0x11
    out 0x20, al
    mov al, 0x20
    out 0x21, al
    mov al, 4
    out 0x21, al
    mov al, 1
    out 0x21, al
    mov al, 0xfe
    out 0x21, al
    mov al, 0x34
    out 0x43, al
    mov al, 7
    out 0x40, al
    xor al, al
    out 0x40, al
    xor edx, edx
again:
    sti
    nop
    nop
    cli
    mov ecx, 40
spin:
    loop spin
    pushfd
    or dword [esp], 0x200
    popfd
    inc ebx
    and dword [esp - 4], 0xfffffdff
    sub esp, 4
    popfd
    push ds
    pop ds
    mov ax, ss
    sti
    mov ss, ax
    inc ebx
    hlt
    cli
    push dword 0x202
    push cs
    push dword after
    iretd
after:
    inc ebx
    mov ecx, 300
wait_more:
    loop wait_more
    cli
    cmp edx, 200
    jb again
    out 0xf4, al
    hlt
handler:
    push eax
    mov eax, [esp + 4]
    xor eax, [esp + 12]
    add [sum], eax
    rol dword [sum], 5
    inc edx
    mov al, 0x20
    out 0x20, al
    pop eax
    iretd
    align 8
sum: dd 0
gdt: dd 0, 0, 0x0000ffff, 0x00cf9b00, 0x0000ffff, 0x00cf9300
gdtr: dw 23
    dd gdt
    align 8
idt: times 256 db 0
gate: dw 0, 8, 0x8e00, 0
idtr: dw 0x20 * 8 + 7
    dd idt`,
);

describe.each([1, 3] as const)('a guest runs with its kernel at ring %s as on the bare machine', (ring) => {
  for (const one of programs) {
    it(one.name, () => {
      const bare = runBare(one, LIMIT);
      const { outcomes, monitor } = runMonitored([one], 'full', LIMIT, 'reference', undefined, { ring });
      expect(outcomes[0]).toEqual(bare);
      const { retiredByRealCpl } = monitor.guests[0]!.counters;
      expect(retiredByRealCpl[0]).toBe(0);
      if (ring === 3) expect(retiredByRealCpl[1]).toBe(0);
    });
  }

  it('takes interrupts at the same instructions', () => {
    for (const engine of ['reference', 'tier0'] as const) {
      const bare = runBare(interrupts, LIMIT, engine);
      expect(bare.stop).toBe('exit');
      const { monitor, outcomes } = runMonitored([interrupts], 'full', LIMIT, engine, undefined, { ring });
      expect(outcomes[0]).toEqual(bare);
      expect(monitor.guests[0]!.counters.injected).toBeGreaterThanOrEqual(200);
    }
  });

  it('at every instruction count', () => {
    const kernel = builtIn('kernel');
    for (const limit of [0, 1, 17, 300, 12_345, 20_757, 20_758, 20_819, 60_001]) {
      const { outcomes } = runMonitored([kernel], 'full', limit, 'reference', undefined, { ring });
      expect(outcomes[0], `${limit}`).toEqual(runBare(kernel, limit));
    }
  });
});
