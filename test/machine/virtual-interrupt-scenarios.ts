import { access, place, selector } from './kernel-layout.ts';
import { describe, enterOuter, type Scenario } from './task-kernel.ts';

/** Bits of EFLAGS. */
const flag = { TF: 0x100, IF: 0x200, OF: 0x800, VM: 0x20000, VIF: 0x80000, VIP: 0x100000 } as const;
const CR4 = { VME: 1, PVI: 2 } as const;
const CODE = 0x8000;
const CODE_BYTES = 64;
const STACK = 0x1000;
const MAP_BASE = 0x88;
const REDIRECTION = place.main + MAP_BASE - 32;
/** Where the program's own interrupt table points vector 20h: 40h bytes into its code. */
const HANDLER = 0x40;

interface Vm86 {
  readonly name: string;
  /** Of EFLAGS, besides VM and bit 1. */
  readonly flags: number;
  readonly iopl: 0 | 3;
  readonly cr4?: number;
  /** Instructions of ring 0 before. */
  readonly before?: string;
  /** 16-bit code; what it ends with faults, and the fault shows AX. */
  readonly code: string;
}

let labels = 0;

/** Runs 16-bit code in virtual-8086 mode, with a TSS that has an interrupt redirection bit map of zeros. */
function vm86({ name, flags, iopl, cr4 = CR4.VME, before = '', code }: Vm86): Scenario {
  const label = `vm86_${labels++}`;
  return {
    name,
    code: `
  jmp ${label}_end
bits 16
${label}:
${code}
  hlt
  times ${HANDLER} - ($ - ${label}) db 0xf4
  pop bx
  pop cx
  pop ax
  push ax
  push cx
  push bx
  iret
  times ${CODE_BYTES + HANDLER} - ($ - ${label}) db 0xf4
bits 32
${label}_end:
  mov esi, ${label}
  mov edi, ${CODE}
  mov ecx, ${CODE_BYTES + HANDLER}
  rep movsb
  mov edi, 0
  mov ecx, 256
  mov eax, ${((CODE >> 4) << 16) | HANDLER}
  rep stosd
  mov word [${place.main + 0x66}], ${MAP_BASE}
  ${describe(selector.main, place.main, 0x1ff, access.tss)}
  mov ax, ${selector.main}
  ltr ax
  ${before}
  mov eax, ${cr4}
  mov cr4, eax
  push dword 0
  push dword 0
  push dword 0
  push dword 0
  push dword ${STACK >> 4}
  push dword ${STACK}
  push dword ${flags | (iopl << 12) | flag.VM | 2}
  push dword ${CODE >> 4}
  push dword 0
  mov eax, 0
  mov ecx, 0
  mov ebx, 0
  iretd`,
  };
}

/** Code of ring 3 in protected mode. */
function outer(name: string, cr4: number, flags: number, code: string): Scenario {
  const label = `outer_${labels++}`;
  const entered = enterOuter(label).replace('push dword 0x3002', `push dword ${flags | 2}`);
  return { name, code: `mov eax, ${cr4}\nmov cr4, eax\n${entered}\n${label}:\n${code}\nhlt` };
}

const sendToGate = `mov byte [${REDIRECTION + 0x20 / 8}], 1`;
const seeFlags = 'pushf\npop ax';

export const virtualInterruptScenarios: readonly Scenario[] = [
  vm86({ name: 'CLI below IOPL 3 clears VIF', flags: flag.IF | flag.VIF, iopl: 0, code: 'cli' }),
  vm86({ name: 'STI below IOPL 3 sets VIF', flags: 0, iopl: 0, code: 'sti' }),
  vm86({ name: 'STI with an interrupt waiting', flags: flag.VIP, iopl: 0, code: 'sti' }),
  vm86({ name: 'CLI with an interrupt waiting', flags: flag.VIP, iopl: 0, code: 'cli' }),
  vm86({ name: 'CLI at IOPL 3 clears IF', flags: flag.IF | flag.VIF, iopl: 3, code: 'cli' }),
  vm86({ name: 'STI at IOPL 3 with an interrupt waiting', flags: flag.VIP, iopl: 3, code: 'sti\ncli' }),
  vm86({ name: 'CLI below IOPL 3 without VME', flags: flag.IF, iopl: 0, cr4: CR4.PVI, code: 'cli' }),
  vm86({ name: 'STI below IOPL 3 without VME', flags: 0, iopl: 0, cr4: 0, code: 'sti' }),
  vm86({ name: 'PUSHF with VIF set', flags: flag.VIF, iopl: 0, code: seeFlags }),
  vm86({ name: 'PUSHF with VIF clear', flags: flag.IF, iopl: 0, code: seeFlags }),
  vm86({ name: 'PUSHF at IOPL 3', flags: flag.VIF, iopl: 3, code: seeFlags }),
  vm86({ name: 'PUSHF without VME', flags: flag.VIF, iopl: 0, cr4: 0, code: seeFlags }),
  vm86({ name: 'PUSHFD below IOPL 3', flags: flag.VIF, iopl: 0, code: 'pushfd\npop eax' }),
  vm86({ name: 'PUSHFD at IOPL 3', flags: flag.VIP, iopl: 3, code: 'pushfd\npop eax' }),
  vm86({ name: 'POPF sets VIF', flags: 0, iopl: 0, code: 'push 0x7202\npopf' }),
  vm86({ name: 'POPF clears VIF', flags: flag.IF | flag.VIF, iopl: 0, code: 'push 0\npopf' }),
  vm86({
    name: 'POPF sets VIF with an interrupt waiting',
    flags: flag.VIP,
    iopl: 0,
    code: 'push 0x202\npopf',
  }),
  vm86({
    name: 'POPF clears VIF with an interrupt waiting',
    flags: flag.VIP,
    iopl: 0,
    code: 'push 2\npopf',
  }),
  vm86({ name: 'POPF sets TF', flags: 0, iopl: 0, code: 'push 0x102\npopf' }),
  vm86({ name: 'POPF at IOPL 3', flags: flag.VIF, iopl: 3, code: 'push 0x4002\npopf' }),
  vm86({ name: 'POPF without VME', flags: 0, iopl: 0, cr4: 0, code: 'push 2\npopf' }),
  vm86({ name: 'POPFD below IOPL 3', flags: 0, iopl: 0, code: 'push dword 2\npopfd' }),
  vm86({ name: 'INT within the mode below IOPL 3', flags: flag.VIF, iopl: 0, code: 'int 0x20\nhlt' }),
  vm86({
    name: 'INT within the mode below IOPL 3, without the return',
    flags: flag.VIF | flag.IF,
    iopl: 0,
    before: `mov byte [${CODE + HANDLER + 2}], 0xf4`,
    code: 'int 0x20',
  }),
  vm86({
    name: 'INT within the mode at IOPL 3',
    flags: flag.IF | flag.VIF,
    iopl: 3,
    before: `mov byte [${CODE + HANDLER + 2}], 0xf4`,
    code: 'int 0x20',
  }),
  vm86({
    name: 'INT through a gate at IOPL 3',
    flags: flag.VIF,
    iopl: 3,
    before: sendToGate,
    code: 'int 0x20',
  }),
  vm86({
    name: 'INT through a gate below IOPL 3',
    flags: flag.VIF,
    iopl: 0,
    before: sendToGate,
    code: 'int 0x20',
  }),
  vm86({
    name: 'INT of another vector than the one that has a gate',
    flags: 0,
    iopl: 0,
    before: sendToGate,
    code: 'int 0x21',
  }),
  vm86({ name: 'INT at IOPL 3 without VME', flags: 0, iopl: 3, cr4: 0, code: 'int 0x20' }),
  vm86({ name: 'INT below IOPL 3 without VME', flags: 0, iopl: 0, cr4: 0, code: 'int 0x20' }),
  vm86({
    name: 'INT with the bit map beyond the TSS',
    flags: 0,
    iopl: 3,
    before: `mov word [${place.main + 0x66}], 0x300`,
    code: 'int 0x20',
  }),
  vm86({
    name: 'INT with a TSS too short for a bit map',
    flags: 0,
    iopl: 3,
    before: `${describe(selector.main, place.main, 0x66, access.tss)}\nmov ax, ${selector.main}\nltr ax`,
    code: 'int 0x20',
  }),
  vm86({ name: 'INT3 goes through its gate', flags: flag.VIF, iopl: 0, code: 'int3' }),
  vm86({ name: 'INTO goes through its gate', flags: flag.VIF | flag.OF, iopl: 0, code: 'into' }),
  vm86({ name: 'IRET sets VIF', flags: 0, iopl: 0, code: `push 0x202\npush ${CODE >> 4}\npush 0x20\niret` }),
  vm86({
    name: 'IRET sets VIF with an interrupt waiting',
    flags: flag.VIP,
    iopl: 0,
    code: `push 0x202\npush ${CODE >> 4}\npush 0x20\niret`,
  }),
  vm86({ name: 'IRET sets TF', flags: 0, iopl: 0, code: `push 0x102\npush ${CODE >> 4}\npush 0x20\niret` }),
  vm86({
    name: 'IRET without VME',
    flags: 0,
    iopl: 0,
    cr4: 0,
    code: `push 2\npush ${CODE >> 4}\npush 0x20\niret`,
  }),
  vm86({
    name: 'IRETD below IOPL 3',
    flags: 0,
    iopl: 0,
    code: `push dword 2\npush dword ${CODE >> 4}\npush dword 0x20\niretd`,
  }),
  vm86({
    name: 'IRETD at IOPL 3',
    flags: flag.VIF,
    iopl: 3,
    code: `push dword 0x100202\npush dword ${CODE >> 4}\npush dword 0x20\niretd`,
  }),

  outer('CLI in ring 3 with PVI', CR4.PVI, flag.IF | flag.VIF, 'cli'),
  outer('STI in ring 3 with PVI', CR4.PVI, 0, 'sti'),
  outer('STI in ring 3 with PVI and an interrupt waiting', CR4.PVI, flag.VIP, 'sti'),
  outer('CLI in ring 3 with VME alone', CR4.VME, flag.IF, 'cli'),
  outer('CLI in ring 3 at IOPL 3 with PVI', CR4.PVI, flag.IF | flag.VIF | 0x3000, 'cli'),
  outer('PUSHFD and POPFD in ring 3 with PVI', CR4.PVI, flag.VIF, `pushfd\npop eax\npush dword 2\npopfd`),
];
