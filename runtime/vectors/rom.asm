; Executes test vectors on the processor it is reset on and prints what differs on port E9h.
;
; A 64 KiB ROM, seen at F0000h and below 4 GiB. The tables that rom.ts writes lie from F0000h on, this program in
; the last 4 KiB. For each vector it builds descriptor tables and memory anew, enters the vector's privilege level
; or virtual-8086 mode by IRETD, and compares what its interrupt handler finds: vector, error code and EIP, then a
; hash of registers, selectors and the memory operand. Completed code ends at a breakpoint.
;
; Output, one JSON object a line, numbers in hexadecimal:
;   {"vector":N,"expected":[vector,error,eip],"got":[vector,error,eip]}   FFFF: no error code
;   {"vector":N,"state":[…]}          the words of the state, when only the hash differs
;   {"vectors":N,"failures":N}        the last line
; Then the byte 0, or 1 after failures, goes to port F4h, and the processor halts.

ROM         equ 0xF0000
COUNT       equ ROM                     ; the header: number of vectors, addresses of the tables
STREAM      equ ROM + 4
CODES       equ ROM + 8
SETTINGS    equ ROM + 12
PATTERNS    equ ROM + 16
MASKS       equ ROM + 20
COPIES      equ ROM + 24
HAS_MSRS    equ ROM + 28
HAS_CR4     equ ROM + 32

GDT         equ 0x1000                  ; world.ts
IDT         equ 0x2000
STUBS       equ 0x4000                  ; 256 calls of `interrupted`, one for each gate
CODE        equ 0x5000
LANDING     equ 0x5080
DATA        equ 0x6000
OBSERVED    equ 0x7000                  ; what the handler found: 22 doublewords
VARIABLES   equ 0x7100
HOST_STACK  equ 0x7F00
TEST_STACK  equ 0x8E00

NUMBER      equ VARIABLES               ; of the present vector
FAILURES    equ VARIABLES + 4
ENTRY       equ VARIABLES + 8           ; address of its entry in the stream
GROUP       equ VARIABLES + 12          ; address of its group's header
LEFT        equ VARIABLES + 16          ; entries of the group still to come
GOT_VECTOR  equ VARIABLES + 20
GOT_ERROR   equ VARIABLES + 24
GOT_OFFSET  equ VARIABLES + 28
VALUE       equ VARIABLES + 32
COUNTER     equ VARIABLES + 36          ; ECX of the vector

OBSERVED_WORDS equ 22
VALUE_CELL  equ 0xFFFFFF01
STACK_CELL  equ 0xFFFFFF02
CELLS       equ 10                      ; doublewords of a pattern: 6 stack, 3 data, ECX
SETTING     equ 24                      ; bytes
GROUP_BYTES equ 6
ENTRY_BYTES equ 8
GATE        equ 0xEE00                  ; present 32-bit interrupt gate of level 3
ERROR_CODES equ 0x00027D00              ; exceptions 8, 10-14 and 17 push an error code

CODE0       equ 0x08
DATA0       equ 0x10
LDT         equ 0x78
TSS         equ 0x80

org 0xFF000

; ---- protected mode --------------------------------------------------------------------------------------------

bits 16
start:
    cli
    lgdt [cs:boot_pointer - ROM]
    mov eax, cr0
    or al, 1
    mov cr0, eax
    jmp dword CODE0:protected

boot_pointer:
    dw 23
    dd boot_table

align 8
boot_table:
    dq 0
    dq 0x00CF9B000000FFFF
    dq 0x00CF93000000FFFF

bits 32
protected:
    mov ax, DATA0
    mov ds, ax
    mov es, ax
    mov ss, ax
    mov esp, HOST_STACK
    mov al, 0xFF                        ; no interrupt from outside
    out 0x21, al
    out 0xA1, al
    cld

; A call tells the handler by its return address which gate it came through.
    mov edi, STUBS
    mov ecx, 256
next_stub:
    mov byte [edi], 0xE8
    lea eax, [edi + 5]
    neg eax
    add eax, interrupted
    mov [edi + 1], eax
    add edi, 5
    loop next_stub

    mov edi, IDT
    mov eax, STUBS
    mov ecx, 256
next_gate:
    mov word [edi], ax
    mov word [edi + 2], CODE0
    mov dword [edi + 4], GATE
    add edi, 8
    add eax, 5
    loop next_gate

    mov dword [NUMBER], 0
    mov dword [FAILURES], 0
    mov dword [LEFT], 0
    mov eax, [STREAM]
    mov [ENTRY], eax

; ---- a vector --------------------------------------------------------------------------------------------------

next_vector:
    mov eax, [NUMBER]
    cmp eax, [COUNT]
    jae finished
    cmp dword [LEFT], 0
    jne same_group
    mov esi, [ENTRY]
    mov [GROUP], esi
    movzx eax, byte [esi + 5]
    mov [LEFT], eax
    add esi, GROUP_BYTES
    mov [ENTRY], esi
same_group:
    dec dword [LEFT]

; Descriptor tables, task state and control registers as they were.
    mov esp, HOST_STACK
    push dword 2
    popfd
    mov eax, 0x11
    mov cr0, eax
    fninit
    mov ebx, [COPIES]
next_copy:
    mov esi, [ebx]
    test esi, esi
    je copied
    mov edi, [ebx + 4]
    mov ecx, [ebx + 8]
    rep movsd
    add ebx, 12
    jmp next_copy
copied:
    lgdt [table_pointer]
    lidt [interrupt_pointer]
    mov ax, LDT
    lldt ax
    mov ax, TSS
    ltr ax
    mov ax, DATA0
    mov es, ax
    mov fs, ax
    mov gs, ax
    xor eax, eax
    mov dr0, eax
    mov dr1, eax
    mov dr2, eax
    mov dr3, eax
    mov eax, 0x400
    mov dr7, eax
    mov eax, 0xFFFF0FF0
    mov dr6, eax
    xor eax, eax
    mov cr2, eax
    mov cr3, eax
    cmp dword [HAS_MSRS], 0
    je no_msrs
    xor edx, edx
    mov ecx, 0x174
    mov eax, CODE0
    wrmsr
    inc ecx
    mov eax, TEST_STACK
    wrmsr
    inc ecx
    mov eax, LANDING
    wrmsr
no_msrs:

; Its code, and breakpoints behind it.
    mov edi, CODE
    mov ecx, 0x100
    mov al, 0xCC
    rep stosb
    mov ebx, [GROUP]
    movzx esi, word [ebx]
    add esi, [CODES]
    movzx ecx, byte [esi]
    inc esi
    mov edi, CODE
    rep movsb

; Its memory: cells of the pattern, with the value where they say so.
    mov edx, [ENTRY]
    movzx edx, word [edx]
    mov [VALUE], edx
    mov edi, DATA
    xor eax, eax
    mov ecx, 16
    rep stosd
    movzx esi, byte [ebx + 4]
    imul esi, esi, CELLS * 4
    add esi, [PATTERNS]
    mov edi, TEST_STACK
    mov ecx, 6
    call copy_cells
    mov edi, DATA
    mov ecx, 3
    call copy_cells
    mov eax, [esi]
    mov [COUNTER], eax

; Its privilege.
    movzx esi, byte [ebx + 3]
    imul esi, esi, SETTING
    add esi, [SETTINGS]
    cmp dword [HAS_CR4], 0
    je no_cr4
    mov eax, [esi + 20]
    mov cr4, eax
no_cr4:
    mov ebp, [esi + 4]
    mov edi, [esi + 8]
    mov ecx, [esi + 12]
    mov ebx, [esi + 16]
    mov eax, [esi]
    cmp eax, 1
    je outer
    ja virtual
    mov esp, TEST_STACK
    jmp enter_level
virtual:
    push dword 0
    push dword 0
    push dword 0
    push dword 0
outer:
    push edi
    push dword TEST_STACK
enter_level:
    push ecx
    push ebp
    push dword CODE
    mov ecx, [COUNTER]
    mov eax, [VALUE]
    mov edx, LANDING
    cmp dword [esi], 2
    je entered
    mov ds, di
    mov es, di
    mov fs, di
    mov gs, di
entered:
    mov cr0, ebx
    mov ebx, DATA
    mov ebp, DATA
    mov esi, DATA + 0x20
    mov edi, DATA + 0x10
    iretd

; Copies ecx cells from esi to edi; edx is the vector's value.
copy_cells:
    lodsd
    cmp eax, VALUE_CELL
    jne not_value
    mov eax, edx
not_value:
    cmp eax, STACK_CELL
    jne no_cell
    mov eax, edx
    and eax, 3
    mov eax, [stack_selectors + 4 * eax]
no_cell:
    stosd
    loop copy_cells
    ret

stack_selectors:
    dd 0x10, 0x31, 0x42, 0x23
table_pointer:
    dw 0xBF
    dd GDT
interrupt_pointer:
    dw 0x7FF
    dd IDT

; ---- what came of it -------------------------------------------------------------------------------------------

; On the stack: 32 bytes of registers, four selectors, the stub's return address, the frame.
interrupted:
    push ds
    push es
    push fs
    push gs
    pushad
    mov ax, DATA0
    mov ds, ax
    mov es, ax
    cld
    mov ebp, esp
    mov edi, OBSERVED
    mov eax, [ebp + 28]                 ; EAX ECX EDX EBX, then ESP of the interrupted code
    stosd
    mov eax, [ebp + 24]
    stosd
    mov eax, [ebp + 20]
    stosd
    mov eax, [ebp + 16]
    stosd
    add edi, 4
    mov eax, [ebp + 8]
    stosd
    mov eax, [ebp + 4]
    stosd
    mov eax, [ebp]
    stosd
    mov eax, [ebp + 48]
    sub eax, STUBS + 5
    xor edx, edx
    mov ecx, 5
    div ecx
    mov [GOT_VECTOR], eax
    lea esi, [ebp + 52]
    mov dword [GOT_ERROR], 0xFFFF
    cmp eax, 31
    ja no_error
    mov ecx, ERROR_CODES
    bt ecx, eax
    jnc no_error
    lodsd
    mov [GOT_ERROR], eax
no_error:
    mov eax, [esi]
    sub eax, CODE
    and eax, 0xFF
    mov [GOT_OFFSET], eax
    mov ecx, [GROUP]
    movzx ecx, byte [ecx + 2]
    and ecx, 0x7F
    shl ecx, 2
    add ecx, [MASKS]
    mov eax, [esi + 8]
    and eax, [ecx]
    stosd
    movzx eax, word [esi + 4]
    stosd
    test dword [esi + 8], 0x20000
    jne from_virtual
    test eax, 3
    jne from_outer
    lea eax, [esi + 12]
    mov [OBSERVED + 16], eax
    mov ax, ss
    movzx eax, ax
    stosd
    jmp own_segments
from_outer:
    mov eax, [esi + 12]
    mov [OBSERVED + 16], eax
    movzx eax, word [esi + 16]
    stosd
own_segments:
    movzx eax, word [ebp + 44]
    stosd
    movzx eax, word [ebp + 40]
    stosd
    movzx eax, word [ebp + 36]
    stosd
    movzx eax, word [ebp + 32]
    stosd
    jmp system_registers
from_virtual:
    mov eax, [esi + 12]
    mov [OBSERVED + 16], eax
    movzx eax, word [esi + 16]
    stosd
    movzx eax, word [esi + 24]
    stosd
    movzx eax, word [esi + 20]
    stosd
    movzx eax, word [esi + 28]
    stosd
    movzx eax, word [esi + 32]
    stosd
system_registers:
    sldt ax
    movzx eax, ax
    stosd
    str ax
    movzx eax, ax
    stosd
    smsw ax
    and eax, 0x0E
    stosd
    mov esi, DATA
    mov ecx, 4
    rep movsd

; The entry: value, vector, offset of EIP, error code, hash.
    mov ebx, [ENTRY]
    movzx eax, byte [ebx + 2]
    cmp eax, [GOT_VECTOR]
    jne other_outcome
    movzx eax, byte [ebx + 3]
    cmp eax, [GOT_OFFSET]
    jne other_outcome
    movzx eax, word [ebx + 4]
    cmp eax, [GOT_ERROR]
    jne other_outcome
    mov esi, [GROUP]
    test byte [esi + 2], 0x80
    je passed
    mov esi, OBSERVED
    mov ecx, OBSERVED_WORDS
    xor edx, edx
next_word:
    lodsd
    rol edx, 7
    add edx, eax
    loop next_word
    mov eax, edx
    shr eax, 16
    xor eax, edx
    cmp ax, [ebx + 6]
    je passed

    call begin_failure
    mov esi, text_state
    call print
    mov ebx, OBSERVED
    mov ecx, OBSERVED_WORDS
    call print_list
    jmp failed

other_outcome:
    call begin_failure
    mov esi, text_expected
    call print
    mov ebx, [ENTRY]
    movzx eax, byte [ebx + 2]
    mov [OBSERVED], eax
    movzx eax, word [ebx + 4]
    mov [OBSERVED + 4], eax
    movzx eax, byte [ebx + 3]
    mov [OBSERVED + 8], eax
    mov ebx, OBSERVED
    mov ecx, 3
    call print_list
    mov esi, text_got
    call print
    mov eax, [GOT_VECTOR]
    mov [OBSERVED], eax
    mov eax, [GOT_ERROR]
    mov [OBSERVED + 4], eax
    mov eax, [GOT_OFFSET]
    mov [OBSERVED + 8], eax
    mov ebx, OBSERVED
    mov ecx, 3
    call print_list
failed:
    mov esi, text_end
    call print
    inc dword [FAILURES]
passed:
    add dword [ENTRY], ENTRY_BYTES
    inc dword [NUMBER]
    jmp next_vector

; ---- the end ---------------------------------------------------------------------------------------------------

finished:
    mov esi, text_vectors
    call print
    mov eax, [COUNT]
    call print_number
    mov esi, text_failures
    call print
    mov eax, [FAILURES]
    call print_number
    mov esi, text_end
    call print
    cmp dword [FAILURES], 0
    setne al
    out 0xF4, al
    mov dx, 0x8900                      ; Bochs switches itself off
    mov esi, text_shutdown
    mov ecx, 8
    rep outsb
halted:
    cli
    hlt
    jmp halted

; ---- printing --------------------------------------------------------------------------------------------------

begin_failure:
    mov esi, text_vector
    call print
    mov eax, [NUMBER]
    jmp print_number

; ecx doublewords at ebx as `["…","…"]`.
print_list:
    mov al, '['
    out 0xE9, al
next_item:
    mov eax, [ebx]
    add ebx, 4
    call print_number
    dec ecx
    je end_of_list
    mov al, ','
    out 0xE9, al
    jmp next_item
end_of_list:
    mov al, ']'
    out 0xE9, al
    ret

; eax as hexadecimal digits in quotes.
print_number:
    push ecx
    mov edx, eax
    mov al, '"'
    out 0xE9, al
    mov ecx, 8
next_digit:
    rol edx, 4
    mov eax, edx
    and eax, 15
    mov al, [digits + eax]
    out 0xE9, al
    loop next_digit
    mov al, '"'
    out 0xE9, al
    pop ecx
    ret

; The text at esi up to its 0.
print:
    lodsb
    test al, al
    je printed
    out 0xE9, al
    jmp print
printed:
    ret

digits:         db "0123456789abcdef"
text_vector:    db '{"vector":', 0
text_state:     db ',"state":', 0
text_expected:  db ',"expected":', 0
text_got:       db ',"got":', 0
text_vectors:   db '{"vectors":', 0
text_failures:  db ',"failures":', 0
text_end:       db '}', 10, 0
text_shutdown:  db "Shutdown"

; ---- reset -----------------------------------------------------------------------------------------------------

    times 0xFF0 - ($ - start) db 0
bits 16
    jmp 0xF000:0xF000
    times 0x1000 - ($ - start) db 0
