/**
 * Source text with which a flat guest at 1 MiB begins: flat segments, a stack, and interrupt gates `first` to
 * `first + count - 1` that all lead to the label `answer`. Interrupts are off after it.
 */
export function flatPrologue(first: number, count: number): string {
  return `
  bits 32
  lgdt [gdtr]
  jmp 8:loaded
  align 8
  gdt: dq 0, 0x00cf9b000000ffff, 0x00cf93000000ffff
  gdtr: dw 23
  dd gdt
  idtr: dw 0x7ff
  dd idt
  idt equ 0x180000
  loaded: mov ax, 16
  mov ds, ax
  mov es, ax
  mov ss, ax
  mov esp, 0x90000
  cld
  mov edi, idt + ${first} * 8
  mov ecx, ${count}
  gate: mov eax, answer
  stosw
  mov ax, 8
  stosw
  mov ax, 0x8e00
  stosw
  mov eax, answer
  shr eax, 16
  stosw
  loop gate
  lidt [idtr]`;
}
