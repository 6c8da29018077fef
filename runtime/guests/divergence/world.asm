; The world of a random program: an entry, tables, handlers. runtime/divergence/ fills in the tables and the code.
; Everything lies below 64 KiB, so that 16-bit code reaches it. Every handler goes on at the next chunk of 16 bytes
; of code, in the ring that the name says; where no code is, the program is over.

        bits 32
        org 0x1000

        jmp start

        align 16
gdtr:   dw gdt_bytes - 1
        dd gdt
idtr:   dw idt_bytes - 1
        dd idt
real_idtr:
        dw 0x3ff
        dd 0

        align 16
gdt_bytes equ 0x200
gdt:    times gdt_bytes db 0
ldt_bytes equ 0x100
ldt:    times ldt_bytes db 0
idt_bytes equ 0x300
idt:    times idt_bytes db 0

; Task state segments: the first, another one, that of double faults, one of 16 bits. Interrupt redirection map and
; I/O permission map follow the first.
        align 16
tss_a:  times 0x68 db 0
tss_a_redirection: times 32 db 0
tss_a_ports: times 129 db 0
tss_a_end:
        align 16
tss_b:  times 0x68 db 0
tss_c:  times 0x68 db 0
tss_d:  times 0x2c db 0

        align 16
start:
        lgdt [gdtr]
        lidt [idtr]
        mov esp, stack0
        jmp sel_code0:.flat
.flat:
        mov eax, sel_data0
        mov ss, ax
        mov eax, sel_data3
        mov ds, ax
        mov es, ax
        mov fs, ax
        mov gs, ax
        mov eax, sel_ldt
        lldt ax
        mov eax, sel_tss_a
        ltr ax
        cmp dword [timer_count], 0
        je .quiet
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
        mov al, 0xfe
        out 0x21, al
        mov al, 0xff
        out 0xa1, al
        mov al, 0x34
        out 0x43, al
        mov eax, [timer_count]
        out 0x40, al
        mov al, ah
        out 0x40, al
.quiet:
        mov eax, [first_cr4]
        mov cr4, eax
        mov eax, [first_cr3]
        mov cr3, eax
        mov eax, [first_cr0]
        mov cr0, eax
        mov eax, [first_registers]
        mov ecx, [first_registers + 4]
        mov edx, [first_registers + 8]
        mov ebx, [first_registers + 12]
        mov ebp, [first_registers + 16]
        mov esi, [first_registers + 20]
        mov edi, [first_registers + 24]
        jmp code

        align 4
timer_count: dd 0
first_cr0: dd 0
first_cr3: dd 0
first_cr4: dd 0
first_registers: times 7 dd 0

; Of exceptions with an error code, and of those without.
skip_error:
        add esp, 4
skip:
        push eax
        mov eax, [esp + 4]
        sub eax, code
        cmp eax, [cs:code_bytes]
        jae over
        or eax, 15
        inc eax
        add eax, code
        mov [esp + 4], eax
        pop eax
        iretd

; The same behind a gate of 16 bits.
skip_16:
        push eax
        movzx eax, word [esp + 4]
        sub eax, code
        cmp eax, [cs:code_bytes]
        jae over
        or eax, 15
        inc eax
        add eax, code
        mov [esp + 4], ax
        pop eax
        iretw

; Stays in the ring it has come to, with the stack it has come to.
stay:
        mov eax, [esp]
        sub eax, code
        cmp eax, [cs:code_bytes]
        jae over
        or eax, 15
        inc eax
        add eax, code
        jmp eax

; To ring 0 in flat segments, from wherever.
to_ring0:
        mov eax, [esp]
        mov esp, stack0
        mov ecx, sel_data3
        mov ds, cx
        mov es, cx
        mov fs, cx
        mov gs, cx
        sub eax, code
        cmp eax, [cs:code_bytes]
        jae over
        or eax, 15
        inc eax
        add eax, code
        jmp eax

return: iretd

device:
        push eax
        mov al, 0x20
        out 0x20, al
        pop eax
        iretd

gate_return:
        retf
gate_return_2:
        retf 8
gate_return_16:
        retfw

task_return:
        iretd
        jmp task_return

; Double faults: puts the task that was interrupted on its feet.
double_fault:
        movzx ebx, word [cs:tss_c]
        mov ecx, tss_a
        cmp ebx, sel_tss_a
        je .old
        mov ecx, tss_b
.old:   mov eax, [ecx + 0x20]
        sub eax, code
        cmp eax, [cs:code_bytes]
        jae over
        or eax, 15
        inc eax
        add eax, code
        mov [ecx + 0x20], eax
        mov dword [ecx + 0x24], 2
        mov dword [ecx + 0x38], stack0
        mov dword [ecx + 0x4c], sel_code0
        mov dword [ecx + 0x50], sel_data0
        mov dword [ecx + 0x48], sel_data3
        mov dword [ecx + 0x54], sel_data3
        mov dword [ecx + 0x58], sel_data3
        mov dword [ecx + 0x5c], sel_data3
        mov dword [ecx + 0x60], sel_ldt
        add esp, 4
        iretd
        jmp double_fault

; Where the interrupts of real-address mode lead.
        bits 16
real_skip:
        push bp
        mov bp, sp
        push ax
        mov ax, [bp + 2]
        sub ax, code
        cmp ax, [cs:code_bytes]
        jae over
        or ax, 15
        inc ax
        add ax, code
        mov [bp + 2], ax
        pop ax
        pop bp
        iret
        bits 32

over:   cli
        hlt
        jmp over

        align 4
code_bytes: dd 0

directory  equ 0x4000
table      equ 0x5000
directory2 equ 0x6000
table2     equ 0x7000
pointers   equ 0x8000
pae_directory equ 0x9000
pae_table  equ 0xa000
code       equ 0xb000
stack0     equ 0xd400
stack1     equ 0xd800
stack2     equ 0xdc00
stack3     equ 0xe000
stack_b    equ 0xe200
stack_c    equ 0xe400
stack_low  equ 0xe800
pool       equ 0xe800
data       equ 0xf000
