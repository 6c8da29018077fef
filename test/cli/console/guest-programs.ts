import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assemble } from '../../../runtime/assembly/assemble.ts';

/** Flat guests, loaded and entered at 1 MiB in protected mode with interrupts off. */
const sources = {
  /** Says `ready` and sends back every byte it gets, shifted by one; Ctrl-D ends it. Polls. */
  echo: `
    call say
    db "ready", 13, 10, 0
    next: mov dx, 0x3fd
    in al, dx
    test al, 1
    jz next
    mov dx, 0x3f8
    in al, dx
    cmp al, 4
    je power_off
    inc eax
    out dx, al
    jmp next`,
  /** Says the line status of what arrives: a break is told from a zero. */
  breaks: `
    call say
    db "ready", 13, 10, 0
    next: mov dx, 0x3fd
    in al, dx
    test al, 1
    jz next
    test al, 0x10
    jz power_off
    call say
    db "break", 13, 10, 0
    mov dx, 0x3f8
    in al, dx
    jmp next`,
  /** Takes 65,536 bytes by interrupts through the FIFO and HLT, and says their sum with a factor of 31
   * each, in digits a…p. */
  paste: `
    lgdt [gdtr]
    jmp 8:loaded
    loaded: mov eax, handler
    mov [idt + 0x24 * 8], ax
    mov word [idt + 0x24 * 8 + 2], 8
    mov word [idt + 0x24 * 8 + 4], 0x8e00
    shr eax, 16
    mov [idt + 0x24 * 8 + 6], ax
    lidt [idtr]
    mov al, 0x11
    out 0x20, al
    mov al, 0x20
    out 0x21, al
    mov al, 4
    out 0x21, al
    mov al, 1
    out 0x21, al
    mov al, 0xef
    out 0x21, al
    mov dx, 0x3fa
    mov al, 0xc7
    out dx, al
    mov dx, 0x3fc
    mov al, 0x0b
    out dx, al
    mov dx, 0x3f9
    mov al, 1
    out dx, al
    call say
    db "ready", 13, 10, 0
    wait: sti
    hlt
    cli
    cmp dword [count], 65536
    jb wait
    mov ebx, [sum]
    mov ecx, 8
    digit: rol ebx, 4
    mov al, bl
    and al, 15
    add al, 'a'
    call put
    loop digit
    jmp power_off
    handler: pushad
    more: mov dx, 0x3fd
    in al, dx
    test al, 1
    jz done
    mov dx, 0x3f8
    in al, dx
    movzx eax, al
    mov ebx, [sum]
    imul ebx, ebx, 31
    add ebx, eax
    mov [sum], ebx
    inc dword [count]
    jmp more
    done: mov al, 0x20
    out 0x20, al
    popad
    iretd
    count: dd 0
    sum: dd 0
    gdt: dq 0, 0x00cf9b000000ffff, 0x00cf93000000ffff
    gdtr: dw 23
    dd gdt
    idtr: dw 0x7ff
    dd idt
    idt equ 0x180000`,
  /** Shows the make codes of the keyboard on the screen, white on blue, two letters a…p each; Esc ends it. */
  keys: `
    mov edi, 0xb8000
    mov eax, 0x1f3e1f3e
    stosd
    next: in al, 0x64
    test al, 1
    jz next
    in al, 0x60
    test al, 0x80
    jnz next
    cmp al, 1
    je power_off
    mov bl, al
    call digit
    call digit
    jmp next
    digit: rol bl, 4
    mov al, bl
    and al, 15
    add al, 'a'
    mov ah, 0x1f
    stosw
    ret`,
  /** Runs with interrupts off, without end. */
  forever: 'again: inc eax\njmp again',
  /** Sends without end, without looking whether the port is ready. */
  flood: `
    mov dx, 0x3f8
    mov al, 'x'
    again: mov ecx, 79
    line: out dx, al
    loop line
    mov al, 10
    out dx, al
    mov al, 'x'
    jmp again`,
} as const;

const routines = `
    power_off: mov dx, 0x604
    mov ax, 0x2000
    out dx, ax
    put: mov dx, 0x3f8
    out dx, al
    ret
    say: pop esi
    char: lodsb
    test al, al
    jz said
    call put
    jmp char
    said: jmp esi`;

export type ProgramName = keyof typeof sources;

/** Assembles the guests into a folder; their files are called as they are. */
export function writePrograms(folder: string): void {
  for (const [name, source] of Object.entries(sources)) {
    const { bytes } = assemble(`bits 32\nmov esp, 0x90000\n${source}\n${routines}`, name, {
      origin: 0x100000,
    });
    writeFileSync(join(folder, name), bytes);
  }
}
