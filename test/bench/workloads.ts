/** A loop to be timed: it runs for good, so a run is as long as its instruction limit. */
export interface Workload {
  readonly name: string;
  /** Assembly of a flat program in ring 0. */
  readonly source: string;
}

const IDT = 0x2000;
const VECTOR = 0x30;

/** What a guest spends its time with, one kind a loop. */
export const workloads: readonly Workload[] = [
  {
    name: 'arithmetic',
    source: `again: add eax, ecx
      xor eax, 0x5a5a5a5a
      rol eax, 3
      lea edx, [eax + ecx*4 + 7]
      sub eax, edx
      and edx, 0xff
      dec ecx
      jmp again`,
  },
  {
    name: 'load, modify, store',
    source: `again: mov eax, [0x200000 + edx*4]
      add eax, ecx
      mov [0x200000 + edx*4], eax
      inc edx
      and edx, 0xffff
      dec ecx
      jmp again`,
  },
  {
    name: 'call and return',
    source: `mov esp, 0x180000
      again: call inner
      dec ecx
      jmp again
      inner: push ebx
      pop ebx
      ret`,
  },
  {
    name: 'floating point (FLD, FMUL, FADD, FST)',
    source: `fninit
      fldpi
      fst qword [0x200000]
      again: fld qword [0x200000]
      fmul qword [0x200000]
      fadd qword [0x200000]
      fstp qword [0x200008]
      dec ecx
      jmp again`,
  },
  { name: 'string store', source: `again: mov edi, 0x200000\nmov ecx, 0x4000\nrep stosd\njmp again` },
  { name: 'flags (PUSHF, POPF)', source: `mov esp, 0x180000\nagain: pushfd\npopfd\njmp again` },
  { name: 'privileged (CLI, STI)', source: `again: cli\nsti\njmp again` },
  { name: 'port', source: `again: in al, 0x61\njmp again` },
  {
    name: 'interrupt (INT, IRET)',
    source: `mov esp, 0x180000
      mov word [${IDT + 8 * VECTOR}], handler & 0xffff
      mov word [${IDT + 8 * VECTOR + 2}], 8
      mov word [${IDT + 8 * VECTOR + 4}], 0x8e00
      mov word [${IDT + 8 * VECTOR + 6}], handler >> 16
      lgdt [gdtr]
      lidt [idtr]
      again: int ${VECTOR}
      jmp again
      handler: iretd
      align 8
      gdt: dq 0, 0x00cf9b000000ffff, 0x00cf93000000ffff
      gdtr: dw 23
      dd gdt
      idtr: dw 0x3ff
      dd ${IDT}`,
  },
];
