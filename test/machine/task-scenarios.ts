import { access, field, place, selector } from './kernel-layout.ts';
import { describe, enterOuter, outer, type Scenario, taskGate } from './task-kernel.ts';

const oneWay = 'mov byte [one_way], 1';
const jump = (to: number) => `jmp ${to}:0`;
const call = (to: number) => `call ${to}:0`;
const wide = (offset: number, value: number) => `mov word [${place.wide + offset}], ${value}`;
const vector = (number: number) => place.idt + 8 * number;

/** Maps the first 4 MiB one to one, and 4 MiB to 8 MiB to page 150000h, or in the other tables to 151000h. */
const paging = `
  mov edi, ${place.pageTable}
  mov eax, 7
page${'$'}:
  mov [edi], eax
  add edi, 4
  add eax, 4096
  cmp eax, 0x400007
  jb page${'$'}
  mov dword [${place.directory}], ${place.pageTable + 7}
  mov dword [${place.otherDirectory}], ${place.pageTable + 7}
  mov dword [${place.directory + 4}], ${place.otherTable + 7}
  mov dword [${place.otherDirectory + 4}], ${place.otherTable + 0x1000 + 7}
  mov dword [${place.otherTable}], 0x150007
  mov dword [${place.otherTable + 0x1000}], 0x151007
  mov dword [0x150000], 0x11111111
  mov dword [0x151000], 0x22222222
  mov eax, ${place.directory}
  mov cr3, eax
  mov eax, cr0
  or eax, 0x80000000
  mov cr0, eax`;
const pagingAs = (name: string) => paging.replaceAll('page$', `page_${name}`);

/** A fault of the new task, which is one of ring 3 so that its handler has a stack. */
const newTask = (name: string, code: string): Scenario => ({
  name,
  code: `${outer}\n${oneWay}\n${code}\n${jump(selector.wide)}`,
});

const spare = (base: number, limit: number, rights: number, flags = 0) =>
  describe(selector.spare, base, limit, rights, flags);

export const taskScenarios: readonly Scenario[] = [
  { name: 'JMP to a 32-bit TSS', code: `${oneWay}\n${jump(selector.wide)}` },
  { name: 'JMP to a task of ring 3', code: `${outer}\n${oneWay}\n${jump(selector.wide)}` },
  { name: 'JMP through a task gate', code: `${oneWay}\n${jump(selector.gate)}` },
  {
    name: 'CALL and IRET, twice',
    code: `${call(selector.wide)}\ncall report\n${call(selector.gate)}\ncall report`,
  },
  { name: 'JMP to a 16-bit TSS', code: `${oneWay}\n${jump(selector.short)}` },
  { name: 'CALL a 16-bit TSS and IRET', code: `${call(selector.short)}\ncall report` },
  {
    name: 'CALL from a 16-bit task to a 32-bit one',
    code: `
  mov ax, ${selector.lowData}
  mov word [${place.short + 0x0e}], nested - ${place.kernel}
  ${jump(selector.short)}
nested:
  ${call(selector.wide)}
  call report
  movzx esp, sp`,
  },
  {
    name: 'JMP and back to the TSS that was left',
    code: `mov byte [one_way], 0
  mov dword [${place.wide + field.eip}], back_again
  ${jump(selector.wide)}
  call report
  int 0x30
back_again:
  ${jump(selector.main)}`,
  },
  {
    name: 'INT through a task gate',
    code: `${taskGate(vector(0x20), selector.wide, access.taskGate | 0x60)}
  int 0x20
  call report`,
  },
  {
    name: 'INT from ring 3 through a task gate and back',
    code: `${taskGate(vector(0x20), selector.wide, access.taskGate | 0x60)}\n${enterOuter('outer_int')}
outer_int:
  int 0x20
  call report`,
  },
  {
    name: 'INT from ring 3 through a task gate of ring 0',
    code: `${taskGate(vector(0x20), selector.wide)}\n${enterOuter('outer_int0')}
outer_int0:
  int 0x20`,
  },
  {
    name: 'an exception with an error code through a task gate',
    code: `${taskGate(vector(13), selector.handler)}\nmov ax, 0x7c\nmov ds, ax`,
  },
  {
    name: 'an exception without an error code through a task gate',
    code: `${taskGate(vector(6), selector.wide)}\n${oneWay}\nud2`,
  },
  {
    name: 'a double fault through a task gate',
    code: `${taskGate(vector(8), selector.handler)}\nmov byte [${vector(13) + 5}], 0\nmov ax, 0x7c\nmov ds, ax`,
  },
  {
    name: 'a fault in ring 3 through a task gate, with its error code',
    code: `${taskGate(vector(13), selector.handler)}\n${enterOuter('outer_hlt')}\nouter_hlt:\nhlt`,
  },
  {
    name: 'an error code on the stack of a 16-bit task',
    code: `${taskGate(vector(13), selector.short)}\n${oneWay}\nmov ax, 0x7c\nmov ds, ax`,
  },
  {
    name: 'an error code without room on the stack',
    code: `${outer}\n${oneWay}\n${taskGate(vector(13), selector.wide)}
  ${spare(0, 0xfff, access.data | 0x60)}
  ${wide(field.ss, selector.spare | 3)}
  mov dword [${place.wide + field.esp}], 0x1002
  mov ax, 0x7c\nmov ds, ax`,
  },
  { name: 'the T bit', code: `${wide(field.trap, 1)}\n${oneWay}\n${jump(selector.wide)}` },
  {
    name: 'the T bit of a task of ring 3',
    code: `${outer}\n${wide(field.trap, 1)}\n${oneWay}\n${jump(selector.wide)}`,
  },
  {
    name: 'a virtual-8086 task',
    code: `
  mov dword [0x8000], 0x01b85040
  mov dword [0x8004], 0x0030cd00
  mov dword [${place.wide + field.eip}], 0
  mov dword [${place.wide + field.flags}], 0x23002
  mov dword [${place.wide + field.esp}], 0x1000
  ${wide(field.cs, 0x800)}\n${wide(field.ss, 0x900)}\n${wide(field.ds, 0xa00)}\n${wide(field.fs, 0xb00)}
  mov byte [${vector(0x30) + 5}], 0x8e
  ${jump(selector.wide)}`,
  },
  {
    name: 'the local table of a task',
    code: `
  mov dword [${place.ldt + 8}], 0x0000ffff
  mov dword [${place.ldt + 12}], 0x00cf9300
  ${wide(field.ldt, selector.table)}\n${wide(field.ds, 0x0c)}\n${wide(field.gs, 0x0c)}\n${oneWay}\n${jump(selector.wide)}`,
  },
  {
    name: 'another address space',
    code: `${pagingAs('other')}\nmov ebx, [0x400000]
  mov dword [${place.wide + field.eip}], other_space
  ${call(selector.wide)}
  mov eax, ebx
  call hex8
  mov eax, [0x400000]
  call hex8
  mov eax, cr3
  call hex8
  call report
  int 0x30
other_space:
  mov eax, [0x400000]
  call hex8
  mov eax, cr3
  call hex8
  iretd`,
  },
  {
    name: 'a TSS that is not in memory',
    code: `${pagingAs('absent')}\n${spare(0x401000, 0x67, access.tss)}\n${jump(selector.spare)}`,
  },
  {
    name: 'a TSS of which the end is not in memory',
    code: `${pagingAs('half')}\n${spare(0x400fc0, 0x67, access.tss)}\n${jump(selector.spare)}`,
  },
  {
    name: 'breakpoints of the old task',
    code: `mov eax, 0x755
  mov dr7, eax
  mov dword [${place.wide + field.eip}], see_control
  ${jump(selector.wide)}
see_control:
  mov eax, dr7
  call hex8
  xor eax, eax
  mov dr7, eax`,
  },

  // Faults of the old task.
  { name: 'JMP to its own, busy TSS', code: jump(selector.main) },
  { name: 'CALL its own, busy TSS', code: call(selector.main) },
  { name: 'JMP to a TSS with RPL 3', code: jump(selector.wide | 3) },
  { name: 'JMP to a task gate with RPL 3', code: jump(selector.gate | 3) },
  {
    name: 'JMP to a TSS from ring 3',
    code: `${enterOuter('outer_jump')}\nouter_jump:\n${jump(selector.wide)}`,
  },
  {
    name: 'JMP to a TSS that is not present',
    code: `${spare(place.wide, 0x67, access.tss & 0x7f)}\n${jump(selector.spare)}`,
  },
  {
    name: 'JMP to a busy TSS that is not present',
    code: `${spare(place.wide, 0x67, access.busyTss & 0x7f)}\n${jump(selector.spare)}`,
  },
  {
    name: 'JMP to a TSS that is too short',
    code: `${spare(place.wide, 0x66, access.tss)}\n${jump(selector.spare)}`,
  },
  {
    name: 'JMP to a 16-bit TSS that is too short',
    code: `${spare(place.short, 0x2a, access.shortTss)}\n${jump(selector.spare)}`,
  },
  {
    name: 'JMP to a TSS in a local table',
    code: `
  mov dword [${place.ldt + 8}], 0x20000067
  mov dword [${place.ldt + 12}], 0x00008912
  mov ax, ${selector.table}\nlldt ax\n${jump(0x0c)}`,
  },
  {
    name: 'JMP to a task gate that is not present',
    code: `${taskGate(place.gdt + selector.spare, selector.wide, 0x05)}\n${jump(selector.spare)}`,
  },
  {
    name: 'JMP to a task gate that names nothing',
    code: `${taskGate(place.gdt + selector.spare, 0)}\n${jump(selector.spare)}`,
  },
  {
    name: 'JMP to a task gate that names a segment',
    code: `${taskGate(place.gdt + selector.spare, selector.data0)}\n${jump(selector.spare)}`,
  },
  {
    name: 'JMP to a task gate that names a local descriptor',
    code: `${taskGate(place.gdt + selector.spare, 0x0c)}\n${jump(selector.spare)}`,
  },
  {
    name: 'JMP to a task gate that names a busy TSS',
    code: `${taskGate(place.gdt + selector.spare, selector.main)}\n${jump(selector.spare)}`,
  },
  {
    name: 'JMP to a task gate that names a descriptor beyond the table',
    code: `${taskGate(place.gdt + selector.spare, 0x800)}\n${jump(selector.spare)}`,
  },
  {
    name: 'JMP to a task gate that names an absent TSS',
    code: `${spare(place.wide, 0x67, access.tss & 0x7f)}\n${taskGate(place.gdt + selector.spare + 8, selector.spare)}\n${jump(selector.spare + 8)}`,
  },
  {
    name: 'INT through a task gate that names a busy TSS',
    code: `${taskGate(vector(0x20), selector.main, 0xe5)}\nint 0x20`,
  },
  {
    name: 'an exception through a task gate that names a busy TSS',
    code: `${taskGate(vector(6), selector.main)}\nud2`,
  },
  {
    name: 'an exception through a task gate that is not present',
    code: `${taskGate(vector(6), selector.wide, 5)}\nud2`,
  },
  { name: 'IRET to no task', code: `push dword 0x4002\npopfd\niretd` },
  {
    name: 'IRET to a task that is not busy',
    code: `mov word [${place.main}], ${selector.wide}\npush dword 0x4002\npopfd\niretd`,
  },
  {
    name: 'IRET to a data segment',
    code: `mov word [${place.main}], ${selector.data0}\npush dword 0x4002\npopfd\niretd`,
  },
  {
    name: 'IRET to a local descriptor',
    code: `mov word [${place.main}], 0x0c\npush dword 0x4002\npopfd\niretd`,
  },
  {
    name: 'IRET to a descriptor beyond the table',
    code: `mov word [${place.main}], 0x800\npush dword 0x4002\npopfd\niretd`,
  },
  {
    name: 'IRET to a task that is not present',
    code: `${spare(place.wide, 0x67, access.busyTss & 0x7f)}\nmov word [${place.main}], ${selector.spare}\npush dword 0x4002\npopfd\niretd`,
  },
  {
    name: 'IRET to a task that is busy',
    code: `${spare(place.wide, 0x67, access.busyTss)}\n${oneWay}\nmov word [${place.main}], ${selector.spare}\npush dword 0x4002\npopfd\niretd`,
  },

  // Faults of the new task.
  newTask('a local table in a local table', wide(field.ldt, 0x0c)),
  newTask('a local table that is none', wide(field.ldt, selector.data0)),
  newTask('a local table beyond the table', wide(field.ldt, 0x800)),
  newTask(
    'a local table that is not present',
    `${spare(place.ldt, 0x3f, access.ldt & 0x7f)}\n${wide(field.ldt, selector.spare)}`,
  ),
  newTask('a stack segment of another level', wide(field.ss, selector.data0 | 3)),
  newTask('a stack segment with another RPL', wide(field.ss, selector.data3 & 0xfffc)),
  newTask('no stack segment', wide(field.ss, 0)),
  newTask('a stack segment beyond the table', wide(field.ss, 0x803)),
  newTask(
    'a stack segment that is read-only',
    `${spare(0, 0xfffff, access.readOnly | 0x60, 12)}\n${wide(field.ss, selector.spare | 3)}`,
  ),
  newTask(
    'a stack segment that is not present',
    `${spare(0, 0xfffff, (access.data | 0x60) & 0x7f, 12)}\n${wide(field.ss, selector.spare | 3)}`,
  ),
  newTask('a data segment of an inner level', wide(field.ds, selector.data0)),
  newTask('a data segment that is a TSS', wide(field.es, selector.main)),
  newTask('a data segment beyond the table', wide(field.gs, 0x803)),
  newTask(
    'a data segment that can only be executed',
    `${spare(0, 0xfffff, access.executeOnly | 0x60, 12)}\n${wide(field.fs, selector.spare | 3)}`,
  ),
  newTask(
    'a data segment that is not present',
    `${spare(0, 0xfffff, (access.data | 0x60) & 0x7f, 12)}\n${wide(field.ds, selector.spare | 3)}`,
  ),
  newTask('data segments that are null', `${wide(field.fs, 3)}\n${wide(field.gs, 0)}`),
  newTask(
    'a conforming code segment as data',
    `${spare(0, 0xfffff, access.code | 4, 12)}\n${wide(field.fs, selector.spare | 3)}`,
  ),
  newTask(
    'an EIP beyond the code segment',
    `${spare(0, 0xfff, access.code | 0x60)}\n${wide(field.cs, selector.spare | 3)}`,
  ),
];
