; A guest that tries to do harm: it writes everywhere, loads every table and control register, touches every port, executes
; random bytes at rings 1 to 3 and in virtual-8086 mode, wears out page tables, and loops with interrupts off. It never
; ends of itself. Every exception and interrupt leads on to the next attack; the command line seeds the choice.
;
; Source for `ring1 asm` and for nasm. Boots by Multiboot 1, needs 4 MiB.

bits 32
org 0x100000

MULTIBOOT_MAGIC equ 0x1BADB002
MULTIBOOT_FLAGS equ 0x00010000           ; address fields
STACK_TOP       equ 0x180000
IDT             equ 0x190000
DIRECTORIES     equ 0x200000             ; as many as the monitor keeps address spaces, and more
DIRECTORY_COUNT equ 72
TABLES          equ 0x280000             ; page tables that all directories share
TABLE_COUNT     equ 4
VICTIM          equ 0x300000             ; the megabyte that random programs and page tables reach
CODE_0          equ 0x08
DATA_0          equ 0x10
TSS_SELECTOR    equ 0x18
RING_1          equ 0x20                 ; code and data of rings 1 to 3 follow one another
PIC_1           equ 0x20
PIC_2           equ 0xA0
PIT             equ 0x40
TICK            equ 40                   ; of the timer that ends a random program's turn

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
    test dword [ebx], 4                  ; is there a command line
    jz .seeded
    mov esi, [ebx + 16]
.hash:
    movzx eax, byte [esi]
    inc esi
    test eax, eax
    jz .seeded
    imul ecx, [state], 31
    add ecx, eax
    mov [state], ecx
    jmp .hash
.seeded:
    cmp dword [state], 1                 ; the generator has no use for 0
    adc dword [state], 0
    mov edi, IDT
    mov ecx, 256
.gate:
    mov eax, recover
    and eax, 0xFFFF
    or eax, CODE_0 << 16
    stosd
    mov eax, recover
    and eax, 0xFFFF0000
    or eax, 0xEE00                       ; interrupt gate that every ring may call
    stosd
    loop .gate
    mov eax, tss
    mov [gdt.tss + 2], ax
    shr eax, 16
    mov [gdt.tss + 4], al
    mov [gdt.tss + 7], ah

; Whatever happened: everything is put right, and the next attack begins.
recover:
    lgdt [cs:gdtr]
    lidt [cs:idtr]
    mov ax, DATA_0
    mov ds, ax
    mov es, ax
    mov ss, ax
    mov esp, STACK_TOP
    jmp CODE_0:.reloaded
.reloaded:
    cld
    mov eax, cr0
    and eax, 0x7FFAFFF1                  ; no paging, no write protection, no alignment checks, no x87 traps
    mov cr0, eax
    xor eax, eax
    mov cr4, eax
    mov dr7, eax
    lldt ax
    mov byte [gdt.tss + 5], 0x89         ; no longer busy
    mov ax, TSS_SELECTOR
    ltr ax
    call program_timer
    inc dword [rounds]
    call random
    and eax, 15
    jmp [attacks + eax * 4]

; Interrupts by the first controller at vectors 32 to 39, the timer alone.
program_timer:
    mov al, 0x11
    out PIC_1, al
    mov al, 32
    out PIC_1 + 1, al
    mov al, 4
    out PIC_1 + 1, al
    mov al, 1
    out PIC_1 + 1, al
    mov al, 0xFE
    out PIC_1 + 1, al
    mov al, 0xFF
    out PIC_2 + 1, al
    mov al, 0x34                         ; counter 0, both bytes, rate generator
    out PIT + 3, al
    mov al, TICK
    out PIT, al
    mov al, 0
    out PIT, al
    ret

; A random number in eax (xorshift, 32 bits); ecx is lost.
random:
    mov eax, [state]
    mov ecx, eax
    shl ecx, 13
    xor eax, ecx
    mov ecx, eax
    shr ecx, 17
    xor eax, ecx
    mov ecx, eax
    shl ecx, 5
    xor eax, ecx
    mov [state], eax
    ret

; Random addresses outside of its own first 4 MiB, half of them at the very top.
write_everywhere:
    mov ebx, 64
.next:
    call random
    mov edi, eax
    or edi, 0x400000
    call random
    test eax, eax
    js .anywhere
    or edi, 0xFFC00000
.anywhere:
    mov [edi], eax
    xchg [edi], al
    add [edi], ax
    dec ebx
    jnz .next
    jmp recover

read_everywhere:
    mov ebx, 64
.next:
    call random
    mov esi, eax
    or esi, 0xFFC00000
    mov edx, [esi]
    mov dx, [eax]
    dec ebx
    jnz .next
    jmp recover

; Random values that leave protected mode on and paging off, then those that the processor should refuse.
load_control_registers:
    call random
    mov cr2, eax
    mov cr3, eax
    mov dr0, eax
    mov dr3, eax
    call random
    and eax, 0xFFFFD8FF                  ; no breakpoint at every instruction fetch
    mov dr7, eax
    mov dr6, eax
    call random
    and eax, 0x7FFFFFFE
    inc eax
    or al, 1
    mov cr0, eax
    call random
    lmsw ax
    call random
    and eax, 0x7F
    mov cr4, eax
    call random
    mov cr4, eax
    jmp recover

load_tables:
    call random
    mov [pointer + 2], eax
    call random
    mov [pointer], ax
    lgdt [pointer]
    sgdt [pointer]
    lgdt [gdtr]
    lidt [pointer]
    sidt [pointer]
    lidt [idtr]
    call random
    str bx
    sldt bx
    smsw ebx
    lar ebx, ax
    lsl ebx, ax
    verr ax
    verw ax
    lldt ax
    call random
    ltr ax
    jmp recover

load_segments:
    call random
    and eax, 0xFF
    mov fs, ax
    mov gs, ax
    mov es, ax
    mov ds, ax
    mov ss, ax
    jmp recover

; Every port but those that would end it: power management, resets.
touch_ports:
    mov ebx, 64
.next:
    call random
    mov edx, eax
    movzx edx, dx
    cmp edx, 0x60
    jb .take
    cmp edx, 0x92
    jbe .skip
    cmp edx, 0xF4
    je .skip
    cmp edx, 0x600
    jb .take
    cmp edx, 0x6FF
    jbe .skip
    cmp edx, 0xCF0
    jb .take
    cmp edx, 0xCFF
    jbe .skip
    cmp edx, 0xB000
    jb .take
    cmp edx, 0xB0FF
    jbe .skip
.take:
    call random
    out dx, al
    out dx, ax
    out dx, eax
    in al, dx
    in ax, dx
    in eax, dx
.skip:
    dec ebx
    jnz .next
    mov edi, VICTIM
    mov ecx, 16
    mov edx, 0x3F8
    rep insb
    jmp recover

; Random bytes at ring 1, 2 or 3, in segments that hold the victim's megabyte.
run_random_bytes:
    call fill_victim
    call random
    xor edx, edx
    mov ecx, 3
    div ecx                              ; edx: ring less 1
    lea ebx, [edx * 8 + edx]             ; a step of 16 for the selectors, of 1 for the privilege level
    lea ebx, [ebx + edx * 8 + RING_1 + 1]
    lea eax, [ebx + 8]
    mov ds, ax
    mov es, ax
    push eax
    push dword 0x80000
    push dword 0x202
    push ebx
    push dword 0
    jmp enter_random

run_random_8086:
    call fill_victim
    push dword 0
    push dword 0
    push dword 0x3000
    push dword 0x3000
    push dword 0x2000
    push dword 0x8000
    push dword 0x20202                   ; virtual-8086 mode
    push dword 0x3000
    push dword 0
    mov edi, 0x30000
    mov ecx, 64
.copy:
    push ecx
    call random
    pop ecx
    mov [edi], eax
    add edi, 4
    loop .copy

enter_random:
    mov edi, [state]
    mov eax, edi
    mov esi, edi
    not esi
    mov ebp, edi
    mov edx, edi
    iretd

fill_victim:
    mov edi, VICTIM
    mov ebx, 64
.next:
    call random
    stosd
    dec ebx
    jnz .next
    ret

; Address spaces without end: random page tables, directories in turn, a write through each.
wear_out_page_tables:
    mov edi, TABLES
    mov ebx, TABLE_COUNT * 1024
    call random
.entry:
    imul eax, eax, 69069
    inc eax
    mov edx, eax
    and edx, 0xFF067
    or edx, VICTIM + 7
    mov [edi], edx
    add edi, 4
    dec ebx
    jnz .entry
    and byte [TABLES + 0x804], 0xFE      ; some pages are not there
    mov edi, DIRECTORIES
    mov ebx, DIRECTORY_COUNT
.directory:
    mov dword [edi], 0x87                ; the first 4 MiB stay where they are
    add edi, 4
    call random
    and eax, (TABLE_COUNT - 1) << 12
    or eax, TABLES + 7
    mov ecx, 1023
    rep stosd
    dec ebx
    jnz .directory
    mov eax, 0x10                        ; large pages
    mov cr4, eax
    mov ebx, 256
.space:
    call random
    xor edx, edx
    mov ecx, DIRECTORY_COUNT
    div ecx
    shl edx, 12
    add edx, DIRECTORIES
    mov cr3, edx
    mov eax, cr0
    or eax, 0x80000000
    mov cr0, eax
    call random
    or eax, 0x400000
    mov edx, eax
    mov [edx], eax
    call random
    and eax, 0x3FFC
    xor byte [TABLES + eax], 0x66        ; not whether it is there
    mov [edx], eax
    dec ebx
    jnz .space
    jmp recover

loop_with_interrupts_off:
    cli
    mov ecx, 20000
.still:
    loop .still
    jmp recover

wait_for_the_timer:
    sti
    hlt
    jmp recover

interrupt_storm:
    sti
    mov eax, 0xFFFFFFFF
    add eax, eax
    int 0x80

jump_anywhere:
    call random
    mov [pointer + 4], ax
    jmp far [pointer]

return_anywhere:
    call random
    and eax, 0x7F
    push eax
    push dword 0x80000
    call random
    push eax
    popfd
    cli
    push eax
    call random
    and eax, 0x7F
    push eax
    push eax
    iretd

align 4
attacks:
    dd write_everywhere, read_everywhere, load_control_registers, load_tables
    dd load_segments, touch_ports, run_random_bytes, run_random_bytes
    dd run_random_bytes, run_random_8086, wear_out_page_tables, loop_with_interrupts_off
    dd wait_for_the_timer, interrupt_storm, jump_anywhere, return_anywhere
state dd 0x2545F491
rounds dd 0
pointer dd 0, 0
align 8
gdt:
    dq 0
    dq 0x00CF9A000000FFFF                ; code and data of ring 0, flat
    dq 0x00CF92000000FFFF
.tss:
    dq 0x0000890000000067
    dq 0x004FBA300000FFFF                ; rings 1 to 3: a megabyte from the victim on
    dq 0x004FB2300000FFFF
    dq 0x004FDA300000FFFF
    dq 0x004FD2300000FFFF
    dq 0x004FFA300000FFFF
    dq 0x004FF2300000FFFF
gdt_end:
gdtr:
    dw gdt_end - gdt - 1
    dd gdt
idtr:
    dw 256 * 8 - 1
    dd IDT
align 4
tss:
    dd 0, STACK_TOP, DATA_0
    dd VICTIM + 0x1000, RING_1 + 8 + 1, VICTIM + 0x2000, RING_1 + 16 + 8 + 2
    times 18 dd 0
    dw 0, 104                            ; no map of permitted ports
image_end:
