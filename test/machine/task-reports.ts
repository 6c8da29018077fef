/** What each scenario's task finds, or which fault it ends in; the same on Bochs 2.7 but for RF in the image of the double fault. */
export const taskReports: Readonly<Record<string, readonly string[]>> = {
  'JMP to a 32-bit TSS': [
    'eax aaaa0001 ecx aaaa0002 edx aaaa0003 ebx aaaa0004 esp 131ffc ebp aaaa0005 esi aaaa0006 edi aaaa0007 es 10 cs 8 ss 10 ds 10 fs 0 gs 0 flags 0 task 30 ldt 0 ts 8 busy 818b89 links 0 0',
  ],
  'JMP to a task of ring 3': [
    'eax aaaa0001 ecx aaaa0002 edx aaaa0003 ebx aaaa0004 esp 131ffc ebp aaaa0005 esi aaaa0006 edi aaaa0007 es 23 cs 1b ss 23 ds 23 fs 0 gs 0 flags 3000 task 30 ldt 0 ts 8 busy 818b89 links 0 0',
  ],
  'JMP through a task gate': [
    'eax aaaa0001 ecx aaaa0002 edx aaaa0003 ebx aaaa0004 esp 131ffc ebp aaaa0005 esi aaaa0006 edi aaaa0007 es 10 cs 8 ss 10 ds 10 fs 0 gs 0 flags 0 task 30 ldt 0 ts 8 busy 818b89 links 0 0',
  ],
  'CALL and IRET, twice': [
    'eax aaaa0001 ecx aaaa0002 edx aaaa0003 ebx aaaa0004 esp 131ffc ebp aaaa0005 esi aaaa0006 edi aaaa0007 es 10 cs 8 ss 10 ds 10 fs 0 gs 0 flags 4000 task 30 ldt 0 ts 8 busy 818b8b links 280000 0',
    'eax cccc0001 ecx cccc0002 edx cccc0003 ebx cccc0004 esp 130ffc ebp cccc0005 esi cccc0006 edi cccc0007 es 10 cs 8 ss 10 ds 10 fs 10 gs 10 flags 0 task 28 ldt 0 ts 8 busy 81898b links 280000 0',
    'eax aaaa0001 ecx aaaa0002 edx aaaa0003 ebx aaaa0004 esp 131ffc ebp aaaa0005 esi aaaa0006 edi aaaa0007 es 10 cs 8 ss 10 ds 10 fs 0 gs 0 flags 4000 task 30 ldt 0 ts 8 busy 818b8b links 280000 0',
    'eax cccc0001 ecx cccc0002 edx cccc0003 ebx cccc0004 esp 130ffc ebp cccc0005 esi cccc0006 edi cccc0007 es 10 cs 8 ss 10 ds 10 fs 10 gs 10 flags 0 task 28 ldt 0 ts 8 busy 81898b links 280000 0',
  ],
  'JMP to a 16-bit TSS': [
    'eax ffff1111 ecx ffff2222 edx ffff3333 ebx ffff4444 esp ffff0ffc ebp ffff5555 esi ffff6666 edi ffff7777 es 10 cs 58 ss 60 ds 10 fs 0 gs 0 flags 0 task 38 ldt 0 ts 8 busy 838989 links 0 0',
  ],
  'CALL a 16-bit TSS and IRET': [
    'eax ffff1111 ecx ffff2222 edx ffff3333 ebx ffff4444 esp ffff0ffc ebp ffff5555 esi ffff6666 edi ffff7777 es 10 cs 58 ss 60 ds 10 fs 0 gs 0 flags 4000 task 38 ldt 0 ts 8 busy 83898b links 0 28',
    'eax cccc0001 ecx cccc0002 edx cccc0003 ebx cccc0004 esp 130ffc ebp cccc0005 esi cccc0006 edi cccc0007 es 10 cs 8 ss 10 ds 10 fs 10 gs 10 flags 0 task 28 ldt 0 ts 8 busy 81898b links 0 28',
  ],
  'CALL from a 16-bit task to a 32-bit one': [
    'eax aaaa0001 ecx aaaa0002 edx aaaa0003 ebx aaaa0004 esp 131ffc ebp aaaa0005 esi aaaa0006 edi aaaa0007 es 10 cs 8 ss 10 ds 10 fs 0 gs 0 flags 4000 task 30 ldt 0 ts 8 busy 838b89 links 380000 0',
    'eax ffff1111 ecx ffff2222 edx ffff3333 ebx ffff4444 esp ffff0ffc ebp ffff5555 esi ffff6666 edi ffff7777 es 10 cs 58 ss 60 ds 10 fs 0 gs 0 flags 0 task 38 ldt 0 ts 8 busy 838989 links 380000 0',
  ],
  'JMP and back to the TSS that was left': [
    'eax cccc0001 ecx cccc0002 edx cccc0003 ebx cccc0004 esp 130ffc ebp cccc0005 esi cccc0006 edi cccc0007 es 10 cs 8 ss 10 ds 10 fs 10 gs 10 flags 0 task 28 ldt 0 ts 8 busy 81898b links 0 0',
  ],
  'INT through a task gate': [
    'eax aaaa0001 ecx aaaa0002 edx aaaa0003 ebx aaaa0004 esp 131ffc ebp aaaa0005 esi aaaa0006 edi aaaa0007 es 10 cs 8 ss 10 ds 10 fs 0 gs 0 flags 4000 task 30 ldt 0 ts 8 busy 818b8b links 280000 0',
    'eax cccc0001 ecx cccc0002 edx cccc0003 ebx cccc0004 esp 130ffc ebp cccc0005 esi cccc0006 edi cccc0007 es 10 cs 8 ss 10 ds 10 fs 10 gs 10 flags 0 task 28 ldt 0 ts 8 busy 81898b links 280000 0',
  ],
  'INT from ring 3 through a task gate and back': [
    'eax aaaa0001 ecx aaaa0002 edx aaaa0003 ebx aaaa0004 esp 131ffc ebp aaaa0005 esi aaaa0006 edi aaaa0007 es 10 cs 8 ss 10 ds 10 fs 0 gs 0 flags 4000 task 30 ldt 0 ts 8 busy 818b8b links 280000 0',
    'eax cccc0023 ecx cccc0002 edx cccc0003 ebx cccc0004 esp 131ffc ebp cccc0005 esi cccc0006 edi cccc0007 es 23 cs 1b ss 23 ds 23 fs 0 gs 0 flags 3000 task 28 ldt 0 ts 8 busy 81898b links 280000 0',
  ],
  'INT from ring 3 through a task gate of ring 0': [
    'fault 0d(102) cs 1b flags 13000 task 28 dr6 0 eax cccc0023',
  ],
  'an exception with an error code through a task gate': [
    'eax 0 ecx 0 edx 0 ebx 0 esp 134ff8 ebp 0 esi 0 edi 0 es 10 cs 8 ss 10 ds 10 fs 0 gs 0 flags 4000 task 48 ldt 0 ts 8 busy 81898b links 0 0',
    '7c',
  ],
  'an exception without an error code through a task gate': [
    'eax aaaa0001 ecx aaaa0002 edx aaaa0003 ebx aaaa0004 esp 131ffc ebp aaaa0005 esi aaaa0006 edi aaaa0007 es 10 cs 8 ss 10 ds 10 fs 0 gs 0 flags 4000 task 30 ldt 0 ts 8 busy 818b8b links 280000 0',
  ],
  'a double fault through a task gate': [
    'eax 0 ecx 0 edx 0 ebx 0 esp 134ff8 ebp 0 esi 0 edi 0 es 10 cs 8 ss 10 ds 10 fs 0 gs 0 flags 4000 task 48 ldt 0 ts 8 busy 81898b links 0 0',
    '0',
  ],
  'a fault in ring 3 through a task gate, with its error code': [
    'eax 0 ecx 0 edx 0 ebx 0 esp 134ff8 ebp 0 esi 0 edi 0 es 10 cs 8 ss 10 ds 10 fs 0 gs 0 flags 4000 task 48 ldt 0 ts 8 busy 81898b links 0 0',
    '0',
  ],
  'an error code on the stack of a 16-bit task': [
    'eax ffff1111 ecx ffff2222 edx ffff3333 ebx ffff4444 esp ffff0ffa ebp ffff5555 esi ffff6666 edi ffff7777 es 10 cs 58 ss 60 ds 10 fs 0 gs 0 flags 4000 task 38 ldt 0 ts 8 busy 83898b links 0 28',
  ],
  'an error code without room on the stack': ['fault 08(0) cs 1b flags 7000 task 30 dr6 0 eax aaaa0001'],
  'the T bit': ['fault 01(0) cs 8 flags 0 task 30 dr6 8000 eax aaaa0001'],
  'the T bit of a task of ring 3': ['fault 01(0) cs 1b flags 3000 task 30 dr6 8000 eax aaaa0001'],
  'a virtual-8086 task': ['fault 0d(182) cs 800 eip 5 flags 33000 task 30 dr6 0 eax aaaa0001'],
  'the local table of a task': [
    'eax aaaa0001 ecx aaaa0002 edx aaaa0003 ebx aaaa0004 esp 131ffc ebp aaaa0005 esi aaaa0006 edi aaaa0007 es 10 cs 8 ss 10 ds c fs 0 gs c flags 0 task 30 ldt 50 ts 8 busy 818b89 links 0 0',
  ],
  'another address space': [
    '22222222',
    '141000',
    '11111111',
    '11111111',
    '140000',
    'eax 140030 ecx cccc0002 edx cccc0003 ebx 11111111 esp 130ffc ebp cccc0005 esi cccc0006 edi 143000 es 10 cs 8 ss 10 ds 10 fs 10 gs 10 flags 0 task 28 ldt 0 ts 8 busy 81898b links 280000 0',
  ],
  'a TSS that is not in memory': ['fault 0e(0) cs 8 flags 10000 task 28 dr6 0 eax 80000011'],
  'a TSS of which the end is not in memory': ['fault 0e(0) cs 8 flags 10000 task 28 dr6 0 eax 80000011'],
  'breakpoints of the old task': ['600'],
  'JMP to its own, busy TSS': ['fault 0d(28) cs 8 flags 10000 task 28 dr6 0 eax cccc0001'],
  'CALL its own, busy TSS': ['fault 0d(28) cs 8 flags 10000 task 28 dr6 0 eax cccc0001'],
  'JMP to a TSS with RPL 3': ['fault 0d(30) cs 8 flags 10000 task 28 dr6 0 eax cccc0001'],
  'JMP to a task gate with RPL 3': ['fault 0d(40) cs 8 flags 10000 task 28 dr6 0 eax cccc0001'],
  'JMP to a TSS from ring 3': ['fault 0d(30) cs 1b flags 13000 task 28 dr6 0 eax cccc0023'],
  'JMP to a TSS that is not present': ['fault 0b(68) cs 8 flags 10000 task 28 dr6 0 eax cccc0001'],
  'JMP to a busy TSS that is not present': ['fault 0d(68) cs 8 flags 10000 task 28 dr6 0 eax cccc0001'],
  'JMP to a TSS that is too short': ['fault 0a(68) cs 8 flags 10000 task 28 dr6 0 eax cccc0001'],
  'JMP to a 16-bit TSS that is too short': ['fault 0a(68) cs 8 flags 10000 task 28 dr6 0 eax cccc0001'],
  'JMP to a TSS in a local table': ['fault 0d(c) cs 8 flags 10000 task 28 dr6 0 eax cccc0050'],
  'JMP to a task gate that is not present': ['fault 0b(68) cs 8 flags 10000 task 28 dr6 0 eax cccc0001'],
  'JMP to a task gate that names nothing': ['fault 0d(0) cs 8 flags 10000 task 28 dr6 0 eax cccc0001'],
  'JMP to a task gate that names a segment': ['fault 0d(10) cs 8 flags 10000 task 28 dr6 0 eax cccc0001'],
  'JMP to a task gate that names a local descriptor': [
    'fault 0d(c) cs 8 flags 10000 task 28 dr6 0 eax cccc0001',
  ],
  'JMP to a task gate that names a busy TSS': ['fault 0d(28) cs 8 flags 10000 task 28 dr6 0 eax cccc0001'],
  'JMP to a task gate that names a descriptor beyond the table': [
    'fault 0d(800) cs 8 flags 10000 task 28 dr6 0 eax cccc0001',
  ],
  'JMP to a task gate that names an absent TSS': ['fault 0b(68) cs 8 flags 10000 task 28 dr6 0 eax cccc0001'],
  'INT through a task gate that names a busy TSS': [
    'fault 0d(28) cs 8 flags 10000 task 28 dr6 0 eax cccc0001',
  ],
  'an exception through a task gate that names a busy TSS': [
    'fault 0d(29) cs 8 flags 10000 task 28 dr6 0 eax cccc0001',
  ],
  'an exception through a task gate that is not present': [
    'fault 0b(33) cs 8 flags 10000 task 28 dr6 0 eax cccc0001',
  ],
  'IRET to no task': ['fault 0a(0) cs 8 flags 14000 task 28 dr6 0 eax cccc0001'],
  'IRET to a task that is not busy': ['fault 0a(30) cs 8 flags 14000 task 28 dr6 0 eax cccc0001'],
  'IRET to a data segment': ['fault 0a(10) cs 8 flags 14000 task 28 dr6 0 eax cccc0001'],
  'IRET to a local descriptor': ['fault 0a(c) cs 8 flags 14000 task 28 dr6 0 eax cccc0001'],
  'IRET to a descriptor beyond the table': ['fault 0a(800) cs 8 flags 14000 task 28 dr6 0 eax cccc0001'],
  'IRET to a task that is not present': ['fault 0b(68) cs 8 flags 14000 task 28 dr6 0 eax cccc0001'],
  'IRET to a task that is busy': [
    'eax aaaa0001 ecx aaaa0002 edx aaaa0003 ebx aaaa0004 esp 131ffc ebp aaaa0005 esi aaaa0006 edi aaaa0007 es 10 cs 8 ss 10 ds 10 fs 0 gs 0 flags 0 task 68 ldt 0 ts 8 busy 818989 links 68 0',
  ],
  'a local table in a local table': ['fault 0a(c) cs 1b flags 13000 task 30 dr6 0 eax aaaa0001'],
  'a local table that is none': ['fault 0a(10) cs 1b flags 13000 task 30 dr6 0 eax aaaa0001'],
  'a local table beyond the table': ['fault 0a(800) cs 1b flags 13000 task 30 dr6 0 eax aaaa0001'],
  'a local table that is not present': ['fault 0a(68) cs 1b flags 13000 task 30 dr6 0 eax aaaa0001'],
  'a stack segment of another level': ['fault 0a(10) cs 1b flags 13000 task 30 dr6 0 eax aaaa0001'],
  'a stack segment with another RPL': ['fault 0a(20) cs 1b flags 13000 task 30 dr6 0 eax aaaa0001'],
  'no stack segment': ['fault 0a(0) cs 1b flags 13000 task 30 dr6 0 eax aaaa0001'],
  'a stack segment beyond the table': ['fault 0a(800) cs 1b flags 13000 task 30 dr6 0 eax aaaa0001'],
  'a stack segment that is read-only': ['fault 0a(68) cs 1b flags 13000 task 30 dr6 0 eax aaaa0001'],
  'a stack segment that is not present': ['fault 0c(68) cs 1b flags 13000 task 30 dr6 0 eax aaaa0001'],
  'a data segment of an inner level': ['fault 0a(10) cs 1b flags 13000 task 30 dr6 0 eax aaaa0001'],
  'a data segment that is a TSS': ['fault 0a(28) cs 1b flags 13000 task 30 dr6 0 eax aaaa0001'],
  'a data segment beyond the table': ['fault 0a(800) cs 1b flags 13000 task 30 dr6 0 eax aaaa0001'],
  'a data segment that can only be executed': ['fault 0a(68) cs 1b flags 13000 task 30 dr6 0 eax aaaa0001'],
  'a data segment that is not present': ['fault 0b(68) cs 1b flags 13000 task 30 dr6 0 eax aaaa0001'],
  'data segments that are null': [
    'eax aaaa0001 ecx aaaa0002 edx aaaa0003 ebx aaaa0004 esp 131ffc ebp aaaa0005 esi aaaa0006 edi aaaa0007 es 23 cs 1b ss 23 ds 23 fs 3 gs 0 flags 3000 task 30 ldt 0 ts 8 busy 818b89 links 0 0',
  ],
  'a conforming code segment as data': [
    'eax aaaa0001 ecx aaaa0002 edx aaaa0003 ebx aaaa0004 esp 131ffc ebp aaaa0005 esi aaaa0006 edi aaaa0007 es 23 cs 1b ss 23 ds 23 fs 6b gs 0 flags 3000 task 30 ldt 0 ts 8 busy 818b89 links 0 0',
  ],
  'an EIP beyond the code segment': ['fault 0d(0) cs 6b flags 13000 task 30 dr6 0 eax aaaa0001'],
};
