; A red pill: asks SGDT whether this is the bare machine.
;
; It loads a descriptor table of its own and stores the table's register again. SGDT does not trap at any ring
; (SDM volume 2, SGDT): a monitor that only traps is seen by the base of its own table. Prints the answer on COM1
; and on port E9h.
;
; Source for `ring1 asm` and for nasm. Boots by Multiboot 1.

bits 32
org 0x100000

MULTIBOOT_MAGIC equ 0x1BADB002
MULTIBOOT_FLAGS equ 0x00010000           ; address fields
COM1            equ 0x3F8
DEBUG_PORT      equ 0xE9
STACK_TOP       equ 0x180000

align 4
header:
    dd MULTIBOOT_MAGIC
    dd MULTIBOOT_FLAGS
    dd -(MULTIBOOT_MAGIC + MULTIBOOT_FLAGS)
    dd header
    dd $$
    dd image_end
    dd 0
    dd start

start:
    cli
    cld
    mov esp, STACK_TOP
    lgdt [own]
    jmp 0x08:.own_code
.own_code:
    mov ax, 0x10
    mov ds, ax
    mov es, ax
    mov ss, ax
    mov esi, text_question
    call print

    sgdt [seen]                          ; the question

    mov esi, text_base
    call print
    mov ebx, [seen + 2]
    call print_hex
    mov esi, text_bare
    mov eax, [seen + 2]
    cmp eax, [own + 2]
    jne .leak
    mov ax, [seen]
    cmp ax, [own]
    je .answer
.leak:
    mov esi, text_leak
.answer:
    call print
    jmp power_off

; Prints ebx as eight digits.
print_hex:
    mov ecx, 8
.digit:
    rol ebx, 4
    mov eax, ebx
    and eax, 15
    mov al, [digits + eax]
    call put
    loop .digit
    ret

; Prints the text at esi, which ends in 0.
print:
    lodsb
    test al, al
    jz .end
    call put
    jmp print
.end:
    ret

; Puts the character al on both ports.
put:
    out DEBUG_PORT, al
    mov ah, al
    mov dx, COM1 + 5
.busy:
    in al, dx
    test al, 0x20
    jz .busy
    mov dx, COM1
    mov al, ah
    out dx, al
    ret

power_off:
    mov dx, 0x604
    mov ax, 0x2000
    out dx, ax
    cli
.stop:
    hlt
    jmp .stop

align 8
gdt:
    dq 0
    dq 0x00CF9A000000FFFF                ; code, 4 GiB
    dq 0x00CF92000000FFFF                ; data
own:
    dw own - gdt - 1
    dd gdt
seen:
    dw 0
    dd 0

text_question db 'SGDT shows the table that was loaded: ', 0
text_base     db 'base ', 0
text_bare     db ', yes (bare answer)', 10, 0
text_leak     db ', no (leak: the table is not this kernel', 39, 's)', 10, 0
digits        db '0123456789abcdef'
image_end:
