; A red pill: asks POPF whether this is the bare machine.
;
; At the kernel's ring POPF writes the interrupt flag. Below ring 0 with IOPL 0 it leaves the flag alone and does
; not trap (SDM volume 2, POPF), and PUSHF shows the real flag: a monitor that only traps is seen. Prints the
; answer on COM1 and on port E9h.
;
; Source for `ring1 asm` and for nasm. Boots by Multiboot 1.

bits 32
org 0x100000

MULTIBOOT_MAGIC equ 0x1BADB002
MULTIBOOT_FLAGS equ 0x00010000           ; address fields
COM1            equ 0x3F8
DEBUG_PORT      equ 0xE9
STACK_TOP       equ 0x180000
INTERRUPT_FLAG  equ 0x200

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
    mov esi, text_question
    call print

    ; No device may interrupt while the flag is set: there is no IDT.
    mov al, 0xFF
    out 0x21, al
    out 0xA1, al
    sti
    pushfd
    and dword [esp], ~INTERRUPT_FLAG
    popfd                                ; the question
    pushfd
    pop ebx                              ; the answer
    cli

    mov esi, text_bare
    test ebx, INTERRUPT_FLAG
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
    jmp print
.end:
    ret

power_off:
    mov dx, 0x604
    mov ax, 0x2000
    out dx, ax
    cli
.stop:
    hlt
    jmp .stop

text_question db 'POPF clears the interrupt flag: ', 0
text_bare     db 'yes (bare answer)', 10, 0
text_leak     db 'no (leak: this ring is not ring 0)', 10, 0
image_end:
