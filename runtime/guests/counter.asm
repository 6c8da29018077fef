; A guest that only computes: counts the primes below a limit with a sieve and prints how many there are on COM1.
;
; Source for `ring1 asm` and for nasm. Boots by Multiboot 1.

bits 32
org 0x100000

MULTIBOOT_MAGIC equ 0x1BADB002
MULTIBOOT_FLAGS equ 0x00010000           ; address fields
COM1            equ 0x3F8
STACK_TOP       equ 0x180000
SIEVE           equ 0x200000             ; a byte for each number, 1 when it is composite
LIMIT           equ 100000

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
    mov edi, SIEVE
    mov ecx, LIMIT / 4
    xor eax, eax
    rep stosd

    xor ebp, ebp                         ; primes so far
    mov ebx, 2
.next:
    cmp byte [SIEVE + ebx], 0
    jne .composite
    inc ebp
    mov eax, ebx
    mul ebx
    test edx, edx
    jnz .composite
.cross_out:
    cmp eax, LIMIT
    jae .composite
    mov byte [SIEVE + eax], 1
    add eax, ebx
    jmp .cross_out
.composite:
    inc ebx
    cmp ebx, LIMIT
    jb .next

    mov esi, text
    call print
    mov eax, ebp
    call print_decimal
    mov al, 10
    call put
    jmp power_off

; Prints eax in decimal.
print_decimal:
    xor edx, edx
    mov ecx, 10
    div ecx
    push edx
    test eax, eax
    jz .last
    call print_decimal
.last:
    pop eax
    add al, '0'
    jmp put

; Prints the text at esi, which ends in 0.
print:
    lodsb
    test al, al
    jz .end
    call put
    jmp print
.end:
    ret

; Puts the character al on the serial line.
put:
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

text db 'primes below 100000: ', 0
image_end:
