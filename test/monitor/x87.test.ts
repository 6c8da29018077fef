import { describe, expect, it, vi } from 'vitest';
import { monitorOf, program, runBare, runMonitored } from './monitored-guest.ts';

// Enough for a machine that is busy with other things.
vi.setConfig({ testTimeout: 120_000 });

const engines = ['reference', 'tier0'] as const;
const LIMIT = 200_000;
const EXIT = 'out 0xf4, al\nhlt';

/** Adds up square roots of 1/n for 2000 n, a sum that depends on every rounding; `start` tells two of them apart. */
const series = (name: string, start: number) =>
  program(
    name,
    `
    fninit
    fldz
    mov dword [n], ${start}
    mov ecx, 2000
again:
    fld1
    fidiv dword [n]
    fsqrt
    fadd qword [sum]
    fstp qword [sum]
    inc dword [n]
    loop again
    mov eax, [sum]
    mov ebx, [sum + 4]
    ${EXIT}
    align 8
n: dd 0, 0
sum: dd 0, 0`,
  );

/** Tables and a handler for one exception, as every program below needs them. */
const tables = (vector: number) => `
    lgdt [gdtr]
    lidt [idtr]
    mov eax, handler
    mov [idt + 8 * ${vector}], ax
    shr eax, 16
    mov [idt + 8 * ${vector} + 6], ax
    mov word [idt + 8 * ${vector} + 2], cs
    mov word [idt + 8 * ${vector} + 4], 0x8e00`;
const data = `
    align 8
gdt: dd 0, 0, 0xffff, 0xcf9b00, 0xffff, 0xcf9300
gdtr: dw 23
dd gdt
idtr: dw 407
dd idt
    align 8
idt: times 102 dd 0
x: dd 0, 0, 0, 0, 0, 0, 0, 0`;

/** The operating system's way of switching the x87 between tasks: the first use after a switch raises #NM. */
const lazy = program(
  'lazy switch',
  `${tables(7)}
    fninit
    mov ecx, 50
again:
    mov eax, cr0
    or eax, 8
    mov cr0, eax
    fld1
    fistp dword [x]
    add ebx, [x]
    loop again
    ${EXIT}
handler:
    clts
    inc edx
    iretd
${data}`,
);

/** Handles #MF with CR0.NE set. */
const fault = program(
  'math fault',
  `${tables(16)}
    mov eax, cr0
    or eax, 0x20
    mov cr0, eax
    fninit
    mov word [x], 0x37b
    fldcw [x]
    fld1
    mov dword [x], 0
    fdiv dword [x]
    fchs
    fstp dword [x]
    mov ebx, [x]
    fnstsw ax
    ${EXIT}
handler:
    fnstsw ax
    mov ecx, eax
    fnclex
    inc edx
    iretd
${data}`,
);

/** Handles the same error with CR0.NE clear: interrupt 13. */
const interrupt = program(
  'interrupt 13',
  `${tables(45)}
    mov al, 0x11
    out 0x20, al
    out 0xa0, al
    mov al, 0x20
    out 0x21, al
    mov al, 0x28
    out 0xa1, al
    mov al, 4
    out 0x21, al
    mov al, 2
    out 0xa1, al
    mov al, 1
    out 0x21, al
    out 0xa1, al
    mov al, 0xfb
    out 0x21, al
    mov al, 0xdf
    out 0xa1, al
    sti
    fninit
    mov word [x], 0x37b
    fldcw [x]
    fld1
    mov dword [x], 0
    mov ecx, 5
again:
    fdiv dword [x]
    fchs
    loop again
    fstp dword [x]
    mov ebx, [x]
    ${EXIT}
handler:
    out 0xf0, al
    fnop
    fnclex
    inc edx
    mov al, 0x20
    out 0xa0, al
    out 0x20, al
    iretd
${data}`,
);

/** Asks the x87 for the code selector of the kernel. */
const pill = program(
  'environment',
  `fninit\nfldz\nfnstenv [0x200000]\nmov ebx, [0x200010]\nmov ecx, cs\n${EXIT}`,
);

const programs = [series('series', 1), lazy, fault, interrupt];

describe.each(programs)('$name', (guest) => {
  const bare = runBare(guest, LIMIT);

  it('ends by itself', () => {
    expect(bare.stop).toBe('exit');
  });

  it.each(engines)('runs under full on %s as bare', (engine) => {
    expect(runMonitored([guest], 'full', LIMIT, engine).outcomes).toEqual([bare]);
  });
});

it.each(engines)('gives each of two guests its own registers on %s', (engine) => {
  const guests = [series('one', 1), series('two', 7)];
  const { monitor, outcomes } = monitorOf(guests, 'full', engine);
  for (const guest of monitor.guests) guest.limit = LIMIT;
  let turns = 0;
  while (monitor.run(500).kind !== 'finished') turns++;
  expect(turns).toBeGreaterThan(20);
  expect(outcomes()).toEqual(guests.map((guest) => runBare(guest, LIMIT)));
});

it('shows the ring of the kernel in the environment under trap, and not under full', () => {
  const bare = runBare(pill, LIMIT);
  expect(runMonitored([pill], 'full', LIMIT).outcomes).toEqual([bare]);
  expect(runMonitored([pill], 'trap', LIMIT).outcomes).not.toEqual([bare]);
});
