; A red pill: asks CS at which ring the kernel runs.
;
; A kernel's own code runs at ring 0, and the two low bits of CS say so. MOV from CS does not trap at any ring (SDM
; volume 2, MOV): under a monitor that only traps they tell the ring to which the kernel was moved. Prints the answer
; on COM1 and on port E9h.
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

    mov ebx, cs                          ; the question

    and ebx, 3
    mov al, [digits + ebx]
    call put
    mov esi, text_bare
    test ebx, ebx
    jz .answer
    mov esi, text_leak
.answer:
    call print
    jmp power_off

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

text_question db 'The kernel runs at ring ', 0
text_bare     db ', yes (bare answer)', 10, 0
text_leak     db ', no (leak: a kernel runs at ring 0)', 10, 0
digits        db '0123'
image_end:
