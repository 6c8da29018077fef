import { place, selector } from './kernel-layout.ts';

/** The vector by which a scenario ends. */
export const DONE = 0x30;

/** The tasks that the task state segments are of, and how they say what they find, on port E9h. */
export const routines = `
; ---- tasks ----
wide_task:
  call report
  cmp byte [one_way], 0
  jne wide_ends
  iretd
  jmp wide_task
wide_ends:
  int ${DONE}
short_task:
  call report
  cmp byte [one_way], 0
  jne short_ends
  iretd
  jmp short_task
short_ends:
  movzx esp, sp
  int ${DONE}
handler_task:
  call report
  pop eax
  call hex8
  pop eax
  int ${DONE}
main_again:
  call report
  int ${DONE}

; ---- what a task finds ----
report:
  mov [regs], eax
  mov [regs + 4], ecx
  mov [regs + 8], edx
  mov [regs + 12], ebx
  mov [regs + 16], esp
  mov [regs + 20], ebp
  mov [regs + 24], esi
  mov [regs + 28], edi
  mov [regs + 32], es
  mov [regs + 36], cs
  mov [regs + 40], ss
  mov [regs + 44], ds
  mov [regs + 48], fs
  mov [regs + 52], gs
  pushfd
  pop eax
  and eax, 0x3f7700
  mov [regs + 56], eax
  str [regs + 60]
  sldt [regs + 64]
  smsw ax
  and eax, 8
  mov [regs + 68], eax
  mov al, [${place.gdt + selector.main + 5}]
  mov [regs + 72], al
  mov al, [${place.gdt + selector.wide + 5}]
  mov [regs + 73], al
  mov al, [${place.gdt + selector.short + 5}]
  mov [regs + 74], al
  mov ax, [${place.main}]
  mov [regs + 76], ax
  mov ax, [${place.wide}]
  mov [regs + 78], ax
  mov ax, [${place.short}]
  mov [regs + 80], ax
  mov esi, regs
  mov ecx, 21
  mov al, ' '
  out 0xe9, al
  mov al, '['
  out 0xe9, al
report_more:
  lodsd
  call hex8
  loop report_more
  mov al, ']'
  out 0xe9, al
  mov esi, [regs + 24]
  mov ecx, [regs + 4]
  mov eax, [regs]
  ret

hex8:
  mov [hexed], eax
  mov al, ' '
  out 0xe9, al
  mov eax, [hexed]
  push eax
  shr eax, 16
  call hex4
  pop eax
hex4:
  push eax
  mov al, ah
  call hex2
  pop eax
hex2:
  push eax
  shr al, 4
  call hex1
  pop eax
hex1:
  and al, 15
  add al, '0'
  cmp al, '9'
  jbe hex_out
  add al, 39
hex_out:
  out 0xe9, al
  ret

`;
