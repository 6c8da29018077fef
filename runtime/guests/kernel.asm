; A small kernel: segments, paging, two rings, system calls, a timer, demand paging.
;
; It runs a task in ring 3 that writes through system calls, fills memory that comes into being page by page,
; has two of its pages exchanged, is refused a privileged instruction, and waits for the timer. The kernel then
; prints what it counted and a checksum, and switches the machine off. What it prints does not depend on how fast
; the machine is.
;
; Source for `ring1 asm` and for nasm (`nasm -f bin`). Boots by Multiboot 1: `ring1 run --multiboot`,
; `qemu-system-i386 -kernel`.

bits 32
org 0x100000

; ---- constants -------------------------------------------------------------------------------------------------

MULTIBOOT_MAGIC   equ 0x1BADB002
MULTIBOOT_LOADED  equ 0x2BADB002
MULTIBOOT_FLAGS   equ 0x00010003         ; aligned modules, memory map, address fields

KERNEL_CODE       equ 0x08
KERNEL_DATA       equ 0x10
USER_CODE         equ 0x18 | 3
USER_DATA         equ 0x20 | 3
TASK_STATE        equ 0x28

PRESENT           equ 1
WRITABLE          equ 2
USER              equ 4
PAGE              equ 4096

DEMAND_BASE       equ 0x400000           ; the task's memory, mapped when it is first touched
DEMAND_PAGES      equ 8
FRAMES            equ 0x200000           ; physical memory that it is taken from
STACK_TOP         equ 0x1F0000
USER_STACK_TOP    equ 0x1E0000           ; the page below is the task's
PAGE_DIRECTORY    equ 0x1C0000
PAGE_TABLE        equ 0x1C1000           ; of the first 4 MiB, mapped one to one
DEMAND_TABLE      equ 0x1C2000           ; of the next 4 MiB

COM1              equ 0x3F8
SCREEN            equ 0xB8000
COLUMNS           equ 80
ROWS              equ 25
POWER_PORT        equ 0x604
POWER_OFF         equ 0x2000
PIC_MASTER        equ 0x20
PIC_SLAVE         equ 0xA0
PIT               equ 0x40
TIMER_DIVISOR     equ 1193               ; 1,000 interrupts a second
TIMER_VECTOR      equ 0x20
SYSTEM_CALL       equ 0x80
TICKS_WANTED      equ 5

CALL_WRITE        equ 1                  ; ebx: text ending in 0
CALL_WAIT         equ 2                  ; until the next timer interrupt; eax: how many there have been
CALL_EXCHANGE     equ 3                  ; exchanges the frames of the first two demand pages
CALL_EXIT         equ 4                  ; ebx: checksum

; ---- Multiboot header ------------------------------------------------------------------------------------------

align 4
header:
    dd MULTIBOOT_MAGIC
    dd MULTIBOOT_FLAGS
    dd -(MULTIBOOT_MAGIC + MULTIBOOT_FLAGS)
    dd header
    dd $$
    dd image_end
    dd 0                                 ; no memory after the image to be cleared
    dd start

; ---- start -----------------------------------------------------------------------------------------------------

start:
    cli
    cld
    mov esp, STACK_TOP
    mov [boot_magic], eax
    call serial_start
    call screen_clear
    mov esi, text_banner
    call print
    cmp dword [boot_magic], MULTIBOOT_LOADED
    mov esi, text_no_multiboot
    jne halt_with_text

    call load_segments
    call fill_idt
    call start_paging
    call start_timer

    ; To ring 3 by an interrupt return with interrupts enabled.
    mov ax, USER_DATA
    mov ds, ax
    mov es, ax
    mov fs, ax
    mov gs, ax
    push dword USER_DATA
    push dword USER_STACK_TOP
    pushfd
    or dword [esp], 0x200
    push dword USER_CODE
    push dword task
    iretd

; ---- segments and gates ----------------------------------------------------------------------------------------

; Own descriptor table with a task state segment, for the stack of ring 0.
load_segments:
    mov eax, task_state
    mov [gdt_task_state + 2], ax
    shr eax, 16
    mov [gdt_task_state + 4], al
    mov [gdt_task_state + 7], ah
    mov dword [task_state + 4], STACK_TOP
    mov dword [task_state + 8], KERNEL_DATA
    lgdt [gdt_pointer]
    jmp KERNEL_CODE:.own_code
.own_code:
    mov ax, KERNEL_DATA
    mov ds, ax
    mov es, ax
    mov fs, ax
    mov gs, ax
    mov ss, ax
    mov ax, TASK_STATE
    ltr ax
    ret

fill_idt:
    mov edi, idt
    mov ecx, 256
.next:
    mov eax, unexpected
    mov bl, 0x8E                         ; present, ring 0, 32-bit interrupt gate
    call set_gate
    loop .next
    mov edi, idt + 8 * 13
    mov eax, protection_fault
    call set_gate
    mov edi, idt + 8 * 14
    mov eax, page_fault
    call set_gate
    mov edi, idt + 8 * TIMER_VECTOR
    mov eax, timer_interrupt
    call set_gate
    mov edi, idt + 8 * SYSTEM_CALL
    mov eax, system_call
    mov bl, 0xEE                         ; ring 3 may call it
    call set_gate
    lidt [idt_pointer]
    ret

; Writes a gate to handler eax with access byte bl at edi; edi moves on.
set_gate:
    mov [edi], ax
    mov word [edi + 2], KERNEL_CODE
    mov byte [edi + 4], 0
    mov [edi + 5], bl
    shr eax, 16
    mov [edi + 6], ax
    add edi, 8
    ret

; ---- paging ----------------------------------------------------------------------------------------------------

; The first 4 MiB one to one, for ring 0 only but for the task's code and stack; the next 4 MiB are empty.
start_paging:
    mov edi, PAGE_DIRECTORY
    mov ecx, 3 * PAGE / 4
    xor eax, eax
    rep stosd
    mov dword [PAGE_DIRECTORY], PAGE_TABLE + (PRESENT | WRITABLE | USER)
    mov dword [PAGE_DIRECTORY + 4], DEMAND_TABLE + (PRESENT | WRITABLE | USER)
    mov edi, PAGE_TABLE
    mov eax, PRESENT | WRITABLE
    mov ecx, 1024
.map:
    stosd
    add eax, PAGE
    loop .map
    mov ebx, task
    mov ecx, (task_end - task + PAGE - 1) / PAGE
.user_code:
    mov eax, ebx
    shr eax, 12
    and byte [PAGE_TABLE + eax * 4], ~WRITABLE & 0xFF
    or byte [PAGE_TABLE + eax * 4], USER
    add ebx, PAGE
    loop .user_code
    or byte [PAGE_TABLE + 4 * ((USER_STACK_TOP - PAGE) / PAGE)], USER
    mov eax, PAGE_DIRECTORY
    mov cr3, eax
    mov eax, cr0
    or eax, 0x80010000                   ; PG and WP
    mov cr0, eax
    jmp .paging
.paging:
    ret

; Maps a cleared frame where the task touched its demand memory for the first time.
page_fault:
    pushad
    mov ax, KERNEL_DATA
    mov ds, ax
    mov es, ax
    mov ebx, cr2
    sub ebx, DEMAND_BASE
    cmp ebx, DEMAND_PAGES * PAGE
    jae unexpected
    test byte [esp + 32], PRESENT        ; the error code: the page must be absent
    jnz unexpected
    shr ebx, 12
    mov eax, [frames_used]
    inc dword [frames_used]
    shl eax, 12
    add eax, FRAMES
    mov edi, eax
    mov edx, eax
    xor eax, eax
    mov ecx, PAGE / 4
    rep stosd
    or edx, PRESENT | WRITABLE | USER
    mov [DEMAND_TABLE + ebx * 4], edx
    inc dword [page_faults]
    mov ax, USER_DATA
    mov ds, ax
    mov es, ax
    popad
    add esp, 4
    iretd

; ---- interrupts ------------------------------------------------------------------------------------------------

; Interrupts 0…15 at vectors 20h…2Fh, all masked but the timer's.
start_timer:
    mov al, 0x11
    out PIC_MASTER, al
    out PIC_SLAVE, al
    mov al, TIMER_VECTOR
    out PIC_MASTER + 1, al
    mov al, TIMER_VECTOR + 8
    out PIC_SLAVE + 1, al
    mov al, 4
    out PIC_MASTER + 1, al
    mov al, 2
    out PIC_SLAVE + 1, al
    mov al, 1
    out PIC_MASTER + 1, al
    out PIC_SLAVE + 1, al
    mov al, 0xFE
    out PIC_MASTER + 1, al
    mov al, 0xFF
    out PIC_SLAVE + 1, al
    mov al, 0x34                         ; channel 0, low and high byte, mode 2
    out PIT + 3, al
    mov ax, TIMER_DIVISOR
    out PIT, al
    mov al, ah
    out PIT, al
    ret

timer_interrupt:
    push eax
    push ds
    mov ax, KERNEL_DATA
    mov ds, ax
    inc dword [ticks]
    mov al, 0x20
    out PIC_MASTER, al
    pop ds
    pop eax
    iretd

; A task that tries CLI is told so and goes on behind it.
protection_fault:
    pushad
    mov ax, KERNEL_DATA
    mov ds, ax
    mov es, ax
    test byte [esp + 40], 3              ; CS of the interrupted code
    jz unexpected
    mov ebx, [esp + 36]
    cmp byte [ebx], 0xFA
    jne unexpected
    inc dword [esp + 36]
    mov esi, text_refused
    call print
    mov ax, USER_DATA
    mov ds, ax
    mov es, ax
    popad
    add esp, 4
    iretd

unexpected:
    cli
    mov ax, KERNEL_DATA
    mov ds, ax
    mov es, ax
    mov esi, text_unexpected
halt_with_text:
    call print
    jmp power_off

; ---- system calls ----------------------------------------------------------------------------------------------

; Number in eax, argument in ebx, result in eax; all other registers are kept.
system_call:
    push ds
    push es
    pushad
    mov cx, KERNEL_DATA
    mov ds, cx
    mov es, cx
    inc dword [system_calls]
    cmp eax, CALL_WRITE
    je .write
    cmp eax, CALL_WAIT
    je .wait
    cmp eax, CALL_EXCHANGE
    je .exchange
    cmp eax, CALL_EXIT
    je .exit
    mov dword [esp + 28], -1
    jmp .return
.write:
    mov esi, ebx
    call print
    jmp .return
.wait:
    mov ebx, [ticks]
.sleep:
    sti
    hlt
    cli
    cmp [ticks], ebx
    je .sleep
    mov eax, [ticks]
    mov [esp + 28], eax
    jmp .return
.exchange:
    mov eax, [DEMAND_TABLE]
    xchg [DEMAND_TABLE + 4], eax
    mov [DEMAND_TABLE], eax
    invlpg [DEMAND_BASE]
    invlpg [DEMAND_BASE + PAGE]
.return:
    popad
    pop es
    pop ds
    iretd
.exit:
    mov [checksum], ebx
    mov esi, text_faults
    mov eax, [page_faults]
    call print_value
    mov esi, text_calls
    mov eax, [system_calls]
    call print_value
    mov esi, text_timer
    call print
    mov esi, text_checksum
    mov eax, [checksum]
    call print_value

; Switches the machine off; where that is not possible, stops for good.
power_off:
    mov dx, POWER_PORT
    mov ax, POWER_OFF
    out dx, ax
    cli
.stop:
    hlt
    jmp .stop

; ---- output ----------------------------------------------------------------------------------------------------

serial_start:
    mov dx, COM1 + 1
    xor al, al
    out dx, al                           ; no interrupts
    mov dx, COM1 + 3
    mov al, 0x80
    out dx, al                           ; divisor next
    mov dx, COM1
    mov al, 1
    out dx, al                           ; 115,200 baud
    inc dx
    xor al, al
    out dx, al
    mov dx, COM1 + 3
    mov al, 3
    out dx, al                           ; 8 bits, no parity, 1 stop bit
    ret

screen_clear:
    mov edi, SCREEN
    mov ecx, COLUMNS * ROWS
    mov ax, 0x0720
    rep stosw
    ret

; Prints the text at esi, which ends in 0, then eax as eight digits and a new line.
print_value:
    push eax
    call print
    pop ebx
    mov ecx, 8
.digit:
    rol ebx, 4
    mov eax, ebx
    and eax, 15
    mov al, [digits + eax]
    call put
    loop .digit
    mov al, 10
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

; Puts the character al on the serial line and on the screen, undisturbed by interrupts.
put:
    pushad
    pushfd
    cli
    mov ah, al
    mov dx, COM1 + 5
.busy:
    in al, dx
    test al, 0x20
    jz .busy
    mov dx, COM1
    mov al, ah
    out dx, al
    mov edi, [cursor]
    cmp al, 10
    je .new_line
    mov ah, 7
    mov [SCREEN + edi * 2], ax
    inc edi
    jmp .placed
.new_line:
    mov eax, edi
    xor edx, edx
    mov ecx, COLUMNS
    div ecx
    inc eax
    mul ecx
    mov edi, eax
.placed:
    cmp edi, COLUMNS * ROWS
    jb .fits
    xor edi, edi
.fits:
    mov [cursor], edi
    popfd
    popad
    ret

; ---- data ------------------------------------------------------------------------------------------------------

align 8
gdt:
    dq 0
    dq 0x00CF9A000000FFFF                ; ring 0 code, 4 GiB
    dq 0x00CF92000000FFFF                ; ring 0 data
    dq 0x00CFFA000000FFFF                ; ring 3 code
    dq 0x00CFF2000000FFFF                ; ring 3 data
gdt_task_state:
    dq 0x0000890000000067                ; its base is filled in
gdt_pointer:
    dw gdt_pointer - gdt - 1
    dd gdt
idt_pointer:
    dw 256 * 8 - 1
    dd idt

text_banner       db 'ring1 kernel', 10, 0
text_no_multiboot db 'not loaded by Multiboot', 10, 0
text_unexpected   db 'unexpected exception', 10, 0
text_refused      db 'ring 3 may not clear the interrupt flag', 10, 0
text_faults       db 'page faults served: ', 0
text_calls        db 'system calls:       ', 0
text_timer        db 'timer: running', 10, 0
text_checksum     db 'checksum:           ', 0
digits            db '0123456789abcdef'

align 4
boot_magic        dd 0
cursor            dd 0
ticks             dd 0
frames_used       dd 0
page_faults       dd 0
system_calls      dd 0
checksum          dd 0
task_state        times 26 dd 0
idt               times 256 * 2 dd 0

; ---- the task: ring 3, on pages of its own ----------------------------------------------------------------------

align PAGE
task:
    mov eax, CALL_WRITE
    mov ebx, text_hello
    int SYSTEM_CALL

    ; Touches every page of the demand memory, from the last to the first.
    mov ecx, DEMAND_PAGES
.touch:
    mov edi, ecx
    shl edi, 12
    mov [DEMAND_BASE - PAGE + edi], ecx
    loop .touch

    mov eax, CALL_EXCHANGE
    int SYSTEM_CALL
    mov ebp, [DEMAND_BASE]               ; now what was written to the second page
    shl ebp, 16
    add ebp, [DEMAND_BASE + PAGE]

    ; Fills the memory with a pseudo-random sequence and folds it into a checksum.
    mov eax, 12345
    mov edi, DEMAND_BASE
    mov ecx, DEMAND_PAGES * PAGE / 4
.fill:
    imul eax, eax, 1103515245
    add eax, 12345
    stosd
    loop .fill
    mov esi, DEMAND_BASE
    mov ecx, DEMAND_PAGES * PAGE / 4
.fold:
    lodsd
    xor ebp, eax
    rol ebp, 5
    mov ebx, ebp
    ror ebx, 11
    adc ebp, ebx
    loop .fold

    cli                                  ; not for ring 3
    mov ebx, text_waiting
    mov eax, CALL_WRITE
    int SYSTEM_CALL
    mov ecx, TICKS_WANTED
.wait:
    mov eax, CALL_WAIT
    int SYSTEM_CALL
    loop .wait

    mov ebx, ebp
    mov eax, CALL_EXIT
    int SYSTEM_CALL

text_hello        db 'hello from ring 3', 10, 0
text_waiting      db 'waiting for the timer', 10, 0
align PAGE, db 0
task_end:
image_end:
