; Phrases of random programs: a few instructions that only mean something together. A line `;@ name from to weight`
; begins one: in which code it stands (32-bit, 16-bit, virtual-8086 or real-address mode), in which the next chunk
; stands, and how often it comes. Words in capitals are drawn anew each time: runtime/divergence/phrase-values.ts.

;@ pop-es code32 code32 3
        push dword SELECTOR
        pop es
;@ pop-ds code32 code32 3
        push dword SELECTOR
        pop ds
;@ pop-fs code32 code32 3
        push dword SELECTOR
        pop fs
;@ pop-gs code32 code32 3
        push dword SELECTOR
        pop gs
;@ pop-ss code32 code32 3
        push dword STACK_SELECTOR
        pop ss
;@ move-ss code32 code32 3
        mov eax, STACK_SELECTOR
        mov ss, ax
        push ss
;@ flags code32 code32 6
        push dword FLAGS
        popfd
;@ flags-16 code32 code32 2
        push word FLAGS_W
        popfw
;@ return-far code32 code32 4
        push dword CODE_SELECTOR
        push dword NEXT
        retf
;@ return-far-3 code32 code32 2
        push dword sel_data3
        push dword stack3
        push dword sel_code3
        push dword NEXT
        retf
;@ return-far-outer code32 code32 3
        push dword STACK_SELECTOR
        push dword STACK
        push dword PARAMETERS
        push dword PARAMETERS
        push dword CODE_SELECTOR
        push dword NEXT
        retf 8
;@ return-interrupt code32 code32 4
        push dword FLAGS
        push dword CODE_SELECTOR
        push dword NEXT
        iretd
;@ return-interrupt-3 code32 code32 5
        push dword sel_data3
        push dword stack3
        push dword FLAGS
        push dword sel_code3
        push dword NEXT
        iretd
;@ return-interrupt-outer code32 code32 4
        push dword STACK_SELECTOR
        push dword STACK
        push dword FLAGS
        push dword CODE_SELECTOR
        push dword NEXT
        iretd
;@ return-interrupt-1 code32 code32 3
        push dword 0x21
        push dword stack1
        push dword FLAGS
        push dword 0x19
        push dword NEXT
        iretd
;@ return-interrupt-2 code32 code32 2
        push dword 0x32
        push dword stack2
        push dword FLAGS
        push dword 0x2a
        push dword NEXT
        iretd
;@ to-virtual-8086 code32 virtual 5
        push dword SEGMENT
        push dword SEGMENT
        push dword SEGMENT
        push dword SEGMENT
        push dword 0
        push dword stack_low
        push dword VIRTUAL_FLAGS
        push dword 0
        push dword NEXT
        iretd
;@ leave-virtual-8086 virtual code32 10
        int 0x40
;@ to-ring-0 code32 code32 4
        int 0x40
;@ to-ring-1 code32 code32 2
        int 0x43
;@ to-ring-2 code32 code32 1
        int 0x44
;@ interrupt code32 code32 3
        int 0x41
;@ interrupt-16 code32 code32 2
        int 0x42
;@ interrupt-conforming code32 code32 1
        int 0x45
;@ interrupt-task code32 code32 2
        mov dword [tss_b + 0x20], task_return
        int 0x46
;@ call-far code32 code32 3
        call CODE_SELECTOR_W:NEXT
;@ jump-far code32 code32 3
        jmp CODE_SELECTOR_W:NEXT
;@ call-gate code32 code32 5
        call GATE_W:0
;@ jump-gate code32 code32 2
        jmp GATE_W:0
;@ call-gate-memory code32 code32 2
        mov dword [pool + 4], GATE
        call far [pool]
;@ jump-task code32 code32 3
        mov dword [tss_b + 0x20], NEXT
        mov dword [tss_b + 0x24], TASK_FLAGS
        jmp sel_tss_b:0
;@ jump-back code32 code32 3
        mov dword [tss_a + 0x20], NEXT
        jmp sel_tss_a:0
;@ jump-task-16 code32 code32 1
        mov dword [tss_d + 0x0e], NEXT
        jmp 0xa8:0
;@ call-task code32 code32 2
        mov dword [tss_b + 0x20], task_return
        call sel_tss_b:0
;@ task-register code32 code32 2
        mov eax, SELECTOR
        ltr ax
;@ local-table code32 code32 3
        mov eax, TABLE_SELECTOR
        lldt ax
;@ tables code32 code32 2
        lgdt [gdtr]
        lidt [idtr]
        sgdt [data]
        sidt [data + 8]
;@ short-table code32 code32 1
        mov dword [pool + 8], TABLE_LIMIT
        mov dword [pool + 10], gdt
        lgdt [pool + 8]
;@ edit-descriptor code32 code32 4
        mov dword [DESCRIPTOR], DESCRIPTOR_HIGH
;@ edit-access code32 code32 4
        mov byte [DESCRIPTOR + 1], ACCESS_B
;@ edit-gate code32 code32 1
        mov byte [idt + 0x41 * 8 + 5], ACCESS_B
;@ edit-task code32 code32 2
        mov dword [tss_b + 0x4c], CODE_SELECTOR
        mov dword [tss_b + 0x50], STACK_SELECTOR
        mov dword [tss_b + 0x54], SELECTOR
        mov dword [tss_b + 0x60], TABLE_SELECTOR
;@ control-0 code32 code32 4
        mov eax, CR0
        mov cr0, eax
;@ control-4 code32 code32 2
        mov eax, CR4
        mov cr4, eax
;@ control-3 code32 code32 3
        mov eax, CR3
        mov cr3, eax
;@ same-control-3 code32 code32 2
        mov eax, cr3
        mov cr3, eax
;@ machine-status code32 code32 1
        mov eax, STATUS
        lmsw ax
        smsw ebx
;@ other-paging code32 code32 3
        mov eax, 0x11
        mov cr0, eax
        mov eax, CR3
        mov cr3, eax
        mov eax, CR4
        mov cr4, eax
        mov eax, CR0
        mov cr0, eax
;@ extended-paging code32 code32 2
        mov eax, 0x11
        mov cr0, eax
        mov eax, pointers
        mov cr3, eax
        mov eax, 0x30
        mov cr4, eax
        mov eax, CR0
        mov cr0, eax
;@ edit-page code32 code32 5
        mov dword [PAGE_PLACE], PAGE_ENTRY
        invlpg [LINEAR]
        mov eax, cr3
        mov cr3, eax
;@ edit-table code32 code32 2
        mov dword [DIRECTORY_PLACE], DIRECTORY_ENTRY
        mov eax, cr3
        mov cr3, eax
;@ edit-extended-page code32 code32 1
        mov dword [EXTENDED_PLACE], PAGE_ENTRY
        mov eax, cr3
        mov cr3, eax
;@ read code32 code32 6
        mov eax, [LINEAR]
;@ write code32 code32 6
        mov [LINEAR], ebx
;@ add code32 code32 4
        add [LINEAR], ecx
;@ read-bits code32 code32 2
        mov eax, [PAGE_PLACE]
        mov ebx, [DIRECTORY_PLACE]
;@ push-there code32 code32 1
        push dword [LINEAR]
;@ change-next code32 code32 3
        mov byte [NEXT + 1], VALUE_B
;@ change-code code32 code32 2
        mov dword [NEXT], VALUE
;@ change-far-code code32 code32 2
        mov dword [NEXT + 0x32], VALUE
;@ interrupts code32 code32 4
        sti
        nop
        nop
        cli
;@ interrupts-on code32 code32 2
        sti
;@ interrupt-shadow code32 code32 1
        sti
        mov eax, sel_data0
        mov ss, ax
        nop
;@ wait code32 code32 1
        sti
        hlt
;@ fast-call code32 code32 4
        mov ecx, 0x174
        mov eax, 0x28
        xor edx, edx
        wrmsr
        inc ecx
        mov eax, stack0
        wrmsr
        inc ecx
        mov eax, NEXT
        wrmsr
        sysenter
;@ fast-call-again code32 code32 2
        sysenter
;@ fast-return code32 code32 3
        mov edx, NEXT
        mov ecx, stack3
        sysexit
;@ breakpoint code32 code32 2
        mov eax, LINEAR
        mov dr0, eax
        mov eax, NEXT
        mov dr1, eax
        mov eax, BREAKPOINTS
        mov dr7, eax
;@ read-debug code32 code32 1
        mov eax, dr6
        mov ebx, dr7
;@ single-step code32 code32 2
        push dword 0x102
        popfd
;@ floating-point code32 code32 3
        fninit
        fld1
        fldpi
        fadd st0, st1
        fnstenv [data + 0x40]
;@ floating-point-save code32 code32 2
        fld1
        fstp qword [data + 0x80]
        fnsave [data + 0x100]
;@ floating-point-error code32 code32 1
        fninit
        mov dword [data + 0x20], 0x360
        fldcw [data + 0x20]
        fld1
        fldz
        fdivp st1, st0
        fwait
;@ port code32 code32 3
        mov edx, PORT
        in al, dx
;@ port-out code32 code32 3
        mov edx, PORT
        mov eax, VALUE
        out dx, al
;@ ports code32 code32 1
        mov edx, PORT
        mov edi, LINEAR
        mov ecx, COUNT
        rep insb
;@ copy code32 code32 4
        mov ecx, COUNT
        mov esi, LINEAR
        mov edi, LINEAR
        rep movsd
;@ fill code32 code32 3
        mov ecx, COUNT
        mov edi, LINEAR
        rep stosb
;@ search code32 code32 1
        mov ecx, COUNT
        mov edi, LINEAR
        repne scasb
;@ look-at-selector code32 code32 6
        mov eax, SELECTOR
        lar ebx, ax
        lsl ecx, ax
        verr ax
        verw ax
;@ adjust-selector code32 code32 1
        mov eax, SELECTOR
        mov ecx, CODE_SELECTOR
        arpl ax, cx
;@ load-selectors code32 code32 3
        mov eax, SELECTOR
        mov es, ax
        mov fs, ax
        mov [es:data], ebx
        mov ebx, [fs:data + 4]
;@ through-gs code32 code32 2
        mov eax, SELECTOR
        mov gs, ax
        mov ebx, [gs:data + 8]
        mov eax, gs
;@ data-segments code32 code32 3
        mov eax, sel_data3
        mov ds, ax
        mov es, ax
        mov ss, ax
;@ sane-stack code32 code32 4
        mov eax, sel_data0
        mov ss, ax
        mov esp, stack0
;@ time code32 code32 2
        rdtsc
;@ identity code32 code32 1
        mov eax, LEAF
        cpuid
;@ to-16-bit code32 code16 3
        jmp sel_code16:NEXT
;@ to-16-bit-of-3 code32 code16 2
        push dword 0xfb
        push dword stack_low
        push dword 0x202
        push dword 0xf3
        push dword NEXT
        iretd
;@ to-32-bit code16 code32 8
        jmp dword sel_code0:NEXT
;@ interrupt-from-16-bit code16 code32 8
        int 0x40
;@ flags-of-16-bit code16 code16 4
        push word FLAGS_W
        popfw
;@ return-far-16 code16 code16 3
        push word CODE_SELECTOR_W
        push word NEXT_W
        retfw
;@ return-interrupt-16 code16 code16 3
        push word FLAGS_W
        push word sel_code16
        push word NEXT_W
        iretw
;@ flags-of-virtual-8086 virtual virtual 4
        push word FLAGS_W
        popfw
        pushfw
;@ segments-of-virtual-8086 virtual virtual 4
        mov ax, SEGMENT_W
        mov ds, ax
        mov es, ax
        mov [bx + 8], ax
;@ far-of-virtual-8086 virtual virtual 3
        push word 0
        push word NEXT_W
        retfw
;@ return-in-virtual-8086 virtual virtual 4
        push word FLAGS_W
        push word 0
        push word NEXT_W
        iretw
;@ interrupt-in-virtual-8086 virtual virtual 4
        int INTERRUPT_B
;@ interrupts-in-virtual-8086 virtual virtual 2
        sti
        nop
        cli
;@ wide-flags-in-virtual-8086 virtual virtual 1
        pushfd
        popfd
;@ to-real code32 real 3
        cli
        mov eax, 0x11
        mov cr0, eax
        jmp sel_code16:.low
        bits 16
.low:   mov ax, sel_data16
        mov ss, ax
        mov ds, ax
        mov es, ax
        lidt [cs:real_idtr]
        mov eax, 0x10
        mov cr0, eax
        jmp 0:.real
.real:  xor ax, ax
        mov ss, ax
        mov sp, stack_low
        mov ds, ax
        mov es, ax
;@ leave-real real code32 10
        o32 lidt [cs:idtr]
        mov eax, 0x11
        mov cr0, eax
        jmp dword sel_code0:.wide
        bits 32
.wide:  mov eax, sel_data0
        mov ss, ax
        mov esp, stack0
        mov eax, sel_data3
        mov ds, ax
        mov es, ax
;@ segments-of-real real real 4
        mov ax, SEGMENT_W
        mov ds, ax
        mov es, ax
        mov [bx + 8], ax
;@ interrupt-in-real real real 3
        int INTERRUPT_B
;@ flags-of-real real real 3
        push word FLAGS_W
        popfw
        pushfw
;@ far-of-real real real 3
        push word 0
        push word NEXT_W
        retfw
;@ call-far-of-real real real 2
        call 0:NEXT_W
;@ interrupts-in-real real real 2
        sti
        nop
        cli
