import { gateWords, segmentWords } from './descriptor-words.ts';
import { access, field, place, selector } from './kernel-layout.ts';
import { DONE, routines } from './kernel-routines.ts';
import { tables } from './kernel-tables.ts';

/** One thing to try. The kernel resets all tables, runs `code` in ring 0, and goes on at the next `int 0x30`. */
export interface Scenario {
  readonly name: string;
  readonly code: string;
}

/** Instructions that put a segment descriptor at a selector. */
export function describe(at: number, base: number, limit: number, rights: number, flags = 0): string {
  return storeWords(place.gdt + (at & ~7), segmentWords(base, limit, rights, flags));
}

/** Instructions that put a task gate at an address. */
export function taskGate(address: number, target: number, rights: number = access.taskGate): string {
  return storeWords(address, gateWords(target, 0, rights));
}

function storeWords(address: number, [low, high]: readonly [number, number]): string {
  return `mov dword [${address}], ${low}\nmov dword [${address + 4}], ${high}`;
}

/** Instructions that make the 32-bit task one of ring 3. */
export const outer = `
  mov word [${place.wide + field.cs}], ${selector.code3}
  mov word [${place.wide + field.ss}], ${selector.data3}
  mov word [${place.wide + field.ds}], ${selector.data3}
  mov word [${place.wide + field.es}], ${selector.data3}
  mov dword [${place.wide + field.flags}], 0x3002`;

/** Instructions that enter ring 3 of the main task at a label. */
export function enterOuter(label: string): string {
  return `
  push dword ${selector.data3}
  push dword ${place.wideStack}
  push dword 0x3002
  push dword ${selector.code3}
  push dword ${label}
  mov ax, ${selector.data3}
  mov ds, ax
  mov es, ax
  iretd`;
}

const VECTORS = 0x31;
const withError = new Set([8, 10, 11, 12, 13, 14, 17]);

/** A kernel that runs scenarios one after the other and reports on port E9h, a line each. */
export function taskKernel(scenarios: readonly Scenario[]): string {
  const words = tables();
  return `
bits 32
org ${place.kernel}
begin:
  cld
  mov esp, ${place.mainStack}
next:
  mov edi, ${place.gdt}
  mov ecx, 0x2000
  xor eax, eax
  rep stosd
  mov esi, words
  mov ecx, ${words.length}
set:
  mov edi, [esi]
  mov eax, [esi + 4]
  mov [edi], eax
  add esi, 8
  loop set
  mov edi, ${place.idt}
  mov eax, stubs
  mov ecx, ${VECTORS}
gates:
  mov [edi], ax
  mov word [edi + 2], ${selector.code0}
  mov ebx, eax
  mov bx, 0xee00
  mov [edi + 4], ebx
  add eax, 16
  add edi, 8
  loop gates
  lgdt [gdtr]
  lidt [idtr]
  jmp ${selector.code0}:reload
reload:
  mov ax, ${selector.data0}
  mov ds, ax
  mov es, ax
  mov fs, ax
  mov gs, ax
  mov ss, ax
  mov esp, ${place.mainStack}
  xor eax, eax
  lldt ax
  mov dr6, eax
  mov cr4, eax
  mov ax, ${selector.main}
  ltr ax
  push dword 2
  popfd
  clts
  mov eax, [number]
  cmp eax, ${scenarios.length}
  jae all_done
  inc dword [number]
  mov al, 10
  out 0xe9, al
  mov eax, [number]
  dec eax
  call hex2
  mov ebx, [number]
  mov ebx, [list + ebx * 4 - 4]
  mov [target], ebx
  mov ebx, 0xcccc0004
  mov eax, 0xcccc0001
  mov ecx, 0xcccc0002
  mov edx, 0xcccc0003
  mov ebp, 0xcccc0005
  mov esi, 0xcccc0006
  mov edi, 0xcccc0007
  jmp [target]
all_done:
  mov al, 10
  out 0xe9, al
  mov dx, 0x604
  mov ax, 0x2000
  out dx, ax
  cli
  hlt

${routines}
; ---- handlers: vector, error code, CS, EIP from the start, flags, task register, data segments ----
align 16
stubs:
${Array.from({ length: VECTORS }, (_, v) => `align 16\n${v === DONE ? '' : withError.has(v) ? '' : 'push dword 0\n'}push dword ${v}\njmp handle`).join('\n')}
align 16
handle:
  cmp dword [ss:esp], ${DONE}
  je finish
  mov [ss:was], eax
  push ds
  push es
  mov ax, ${selector.data0}
  mov ds, ax
  mov es, ax
  mov al, ' '
  out 0xe9, al
  mov al, '!'
  out 0xe9, al
  mov eax, [esp + 8]
  call hex2
  mov eax, [esp + 12]
  call hex8
  mov eax, [esp + 20]
  call hex8
  mov eax, [esp + 16]
  call hex8
  mov eax, [esp + 24]
  and eax, 0x3f7700
  call hex8
  str ax
  movzx eax, ax
  call hex8
  pop eax
  movzx eax, ax
  call hex8
  pop eax
  movzx eax, ax
  call hex8
  mov eax, dr6
  and eax, 0xe00f
  call hex8
  mov eax, [was]
  call hex8
finish:
  mov ax, ${selector.data0}
  mov ds, ax
  mov es, ax
  mov eax, cr0
  and eax, 0x7fffffff
  mov cr0, eax
  mov byte [one_way], 0
  cli
  jmp next

; ---- scenarios ----
${scenarios.map(({ code }, n) => `scenario${n}:\n${code}\nint ${DONE}`).join('\n')}

align 8
list: dd ${scenarios.map((_, n) => `scenario${n}`).join(', ')}
words:
${words.map(([address, value]) => `dd ${address}, ${value}`).join('\n')}
number: dd 0
one_way: dd 0
hexed: dd 0
was: dd 0
target: dd 0
regs: times 24 dd 0
gdtr: dw 0x7f
  dd ${place.gdt}
idtr: dw ${VECTORS * 8 - 1}
  dd ${place.idt}
`;
}
