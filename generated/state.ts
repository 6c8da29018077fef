// Generated from isa/ by `ring1 generate`. Do not edit.

/** Number of each state slot; slot n lies 8n bytes into a state block. */
export const Slot = {
  /** Accumulator — isa/registers.yaml:7 */
  'eax': 0,
  /** Counter — isa/registers.yaml:8 */
  'ecx': 1,
  /** Data — isa/registers.yaml:9 */
  'edx': 2,
  /** Base — isa/registers.yaml:10 */
  'ebx': 3,
  /** Stack pointer — isa/registers.yaml:11 */
  'esp': 4,
  /** Frame pointer — isa/registers.yaml:12 */
  'ebp': 5,
  /** Source index — isa/registers.yaml:13 */
  'esi': 6,
  /** Destination index — isa/registers.yaml:14 */
  'edi': 7,
  /** Constant zero; stands for an absent base or index register — isa/registers.yaml:15 */
  'zero': 8,
  /** Instruction pointer — isa/registers.yaml:16 */
  'eip': 9,
  /** Carry — isa/registers.yaml:17 */
  'CF': 10,
  /** Parity of the low byte of the result (set when even) — isa/registers.yaml:17 */
  'PF': 11,
  /** Auxiliary carry out of bit 3 — isa/registers.yaml:17 */
  'AF': 12,
  /** Zero — isa/registers.yaml:17 */
  'ZF': 13,
  /** Sign — isa/registers.yaml:17 */
  'SF': 14,
  /** Trap (single step) — isa/registers.yaml:17 */
  'TF': 15,
  /** Interrupt enable — isa/registers.yaml:17 */
  'IF': 16,
  /** Direction of string instructions (set when downwards) — isa/registers.yaml:17 */
  'DF': 17,
  /** Overflow — isa/registers.yaml:17 */
  'OF': 18,
  /** I/O privilege level — isa/registers.yaml:17 */
  'IOPL': 19,
  /** Nested task — isa/registers.yaml:17 */
  'NT': 20,
  /** Resume (ignores instruction breakpoints) — isa/registers.yaml:17 */
  'RF': 21,
  /** Virtual-8086 mode — isa/registers.yaml:17 */
  'VM': 22,
  /** Alignment check — isa/registers.yaml:17 */
  'AC': 23,
  /** Virtual interrupt flag — isa/registers.yaml:17 */
  'VIF': 24,
  /** Virtual interrupt pending — isa/registers.yaml:17 */
  'VIP': 25,
  /** CPUID is available when this flag can be changed — isa/registers.yaml:17 */
  'ID': 26,
  /** Extra segment: selector — isa/registers.yaml:18 */
  'es.selector': 27,
  /** Extra segment: base — isa/registers.yaml:18 */
  'es.base': 28,
  /** Extra segment: limit — isa/registers.yaml:18 */
  'es.limit': 29,
  /** Extra segment: rights — isa/registers.yaml:18 */
  'es.rights': 30,
  /** Extra segment: highest offset that may be read, or -1 — isa/registers.yaml:18 */
  'es.readLimit': 31,
  /** Extra segment: highest offset that may be written, or -1 — isa/registers.yaml:18 */
  'es.writeLimit': 32,
  /** Code segment: selector — isa/registers.yaml:19 */
  'cs.selector': 33,
  /** Code segment: base — isa/registers.yaml:19 */
  'cs.base': 34,
  /** Code segment: limit — isa/registers.yaml:19 */
  'cs.limit': 35,
  /** Code segment: rights — isa/registers.yaml:19 */
  'cs.rights': 36,
  /** Code segment: highest offset that may be read, or -1 — isa/registers.yaml:19 */
  'cs.readLimit': 37,
  /** Code segment: highest offset that may be written, or -1 — isa/registers.yaml:19 */
  'cs.writeLimit': 38,
  /** Stack segment: selector — isa/registers.yaml:20 */
  'ss.selector': 39,
  /** Stack segment: base — isa/registers.yaml:20 */
  'ss.base': 40,
  /** Stack segment: limit — isa/registers.yaml:20 */
  'ss.limit': 41,
  /** Stack segment: rights — isa/registers.yaml:20 */
  'ss.rights': 42,
  /** Stack segment: highest offset that may be read, or -1 — isa/registers.yaml:20 */
  'ss.readLimit': 43,
  /** Stack segment: highest offset that may be written, or -1 — isa/registers.yaml:20 */
  'ss.writeLimit': 44,
  /** Data segment: selector — isa/registers.yaml:21 */
  'ds.selector': 45,
  /** Data segment: base — isa/registers.yaml:21 */
  'ds.base': 46,
  /** Data segment: limit — isa/registers.yaml:21 */
  'ds.limit': 47,
  /** Data segment: rights — isa/registers.yaml:21 */
  'ds.rights': 48,
  /** Data segment: highest offset that may be read, or -1 — isa/registers.yaml:21 */
  'ds.readLimit': 49,
  /** Data segment: highest offset that may be written, or -1 — isa/registers.yaml:21 */
  'ds.writeLimit': 50,
  /** Extra segment: selector — isa/registers.yaml:22 */
  'fs.selector': 51,
  /** Extra segment: base — isa/registers.yaml:22 */
  'fs.base': 52,
  /** Extra segment: limit — isa/registers.yaml:22 */
  'fs.limit': 53,
  /** Extra segment: rights — isa/registers.yaml:22 */
  'fs.rights': 54,
  /** Extra segment: highest offset that may be read, or -1 — isa/registers.yaml:22 */
  'fs.readLimit': 55,
  /** Extra segment: highest offset that may be written, or -1 — isa/registers.yaml:22 */
  'fs.writeLimit': 56,
  /** Extra segment: selector — isa/registers.yaml:23 */
  'gs.selector': 57,
  /** Extra segment: base — isa/registers.yaml:23 */
  'gs.base': 58,
  /** Extra segment: limit — isa/registers.yaml:23 */
  'gs.limit': 59,
  /** Extra segment: rights — isa/registers.yaml:23 */
  'gs.rights': 60,
  /** Extra segment: highest offset that may be read, or -1 — isa/registers.yaml:23 */
  'gs.readLimit': 61,
  /** Extra segment: highest offset that may be written, or -1 — isa/registers.yaml:23 */
  'gs.writeLimit': 62,
  /** Local descriptor table: selector — isa/registers.yaml:24 */
  'ldtr.selector': 63,
  /** Local descriptor table: base — isa/registers.yaml:24 */
  'ldtr.base': 64,
  /** Local descriptor table: limit — isa/registers.yaml:24 */
  'ldtr.limit': 65,
  /** Local descriptor table: rights — isa/registers.yaml:24 */
  'ldtr.rights': 66,
  /** Local descriptor table: highest offset that may be read, or -1 — isa/registers.yaml:24 */
  'ldtr.readLimit': 67,
  /** Local descriptor table: highest offset that may be written, or -1 — isa/registers.yaml:24 */
  'ldtr.writeLimit': 68,
  /** Task state segment: selector — isa/registers.yaml:25 */
  'tr.selector': 69,
  /** Task state segment: base — isa/registers.yaml:25 */
  'tr.base': 70,
  /** Task state segment: limit — isa/registers.yaml:25 */
  'tr.limit': 71,
  /** Task state segment: rights — isa/registers.yaml:25 */
  'tr.rights': 72,
  /** Task state segment: highest offset that may be read, or -1 — isa/registers.yaml:25 */
  'tr.readLimit': 73,
  /** Task state segment: highest offset that may be written, or -1 — isa/registers.yaml:25 */
  'tr.writeLimit': 74,
  /** Linear address of the global descriptor table — isa/registers.yaml:26 */
  'gdtr.base': 75,
  /** Offset of the last byte of the global descriptor table — isa/registers.yaml:27 */
  'gdtr.limit': 76,
  /** Linear address of the interrupt descriptor table — isa/registers.yaml:28 */
  'idtr.base': 77,
  /** Offset of the last byte of the interrupt descriptor table — isa/registers.yaml:29 */
  'idtr.limit': 78,
  /** Machine status, paging and cache control — isa/registers.yaml:30 */
  'cr0': 79,
  /** Linear address of the last page fault — isa/registers.yaml:35 */
  'cr2': 80,
  /** Physical address of the page directory — isa/registers.yaml:36 */
  'cr3': 81,
  /** Architecture extensions switched on — isa/registers.yaml:37 */
  'cr4': 82,
  /** Page-directory pointer, loaded with CR3 under PAE paging: element 0 — isa/registers.yaml:42 */
  'pdpte.0': 83,
  /** Page-directory pointer, loaded with CR3 under PAE paging: element 1 — isa/registers.yaml:42 */
  'pdpte.1': 84,
  /** Page-directory pointer, loaded with CR3 under PAE paging: element 2 — isa/registers.yaml:42 */
  'pdpte.2': 85,
  /** Page-directory pointer, loaded with CR3 under PAE paging: element 3 — isa/registers.yaml:42 */
  'pdpte.3': 86,
  /** MSR C0000080h, extended features switched on — isa/registers.yaml:43 */
  'efer': 87,
  /** Breakpoint address 0 — isa/registers.yaml:44 */
  'dr0': 88,
  /** Breakpoint address 1 — isa/registers.yaml:45 */
  'dr1': 89,
  /** Breakpoint address 2 — isa/registers.yaml:46 */
  'dr2': 90,
  /** Breakpoint address 3 — isa/registers.yaml:47 */
  'dr3': 91,
  /** Debug status — isa/registers.yaml:48 */
  'dr6': 92,
  /** Debug control — isa/registers.yaml:49 */
  'dr7': 93,
  /** Cache test data (i486) — isa/registers.yaml:50 */
  'tr3': 94,
  /** Cache test status (i486) — isa/registers.yaml:51 */
  'tr4': 95,
  /** Cache test control (i486) — isa/registers.yaml:52 */
  'tr5': 96,
  /** Translation cache test control (i386, i486) — isa/registers.yaml:53 */
  'tr6': 97,
  /** Translation cache test data (i386, i486) — isa/registers.yaml:54 */
  'tr7': 98,
  /** Current privilege level — isa/registers.yaml:55 */
  'cpl': 99,
  /** MSR 174h, code segment selector of SYSENTER — isa/registers.yaml:56 */
  'sysenter_cs': 100,
  /** MSR 175h, stack pointer of SYSENTER — isa/registers.yaml:57 */
  'sysenter_esp': 101,
  /** MSR 176h, entry point of SYSENTER — isa/registers.yaml:58 */
  'sysenter_eip': 102,
  /** What was added to the time stamp by writes to MSR 10h (bits 31-0) — isa/registers.yaml:59 */
  'tsc_low': 103,
  /** What was added to the time stamp by writes to MSR 10h (bits 63-32) — isa/registers.yaml:60 */
  'tsc_high': 104,
  /** Number of the CPU model; set at reset — isa/registers.yaml:61 */
  'model': 105,
  /** Bits of EFLAGS that the CPU model implements; set at reset — isa/registers.yaml:62 */
  'flags_mask': 106,
  /** Bits of CR0 that a program can change on the CPU model; set at reset — isa/registers.yaml:63 */
  'cr0_mask': 107,
  /** Bits of CR4 that the CPU model implements; set at reset — isa/registers.yaml:64 */
  'cr4_mask': 108,
  /** A task switch is half done: its second half is due before the next instruction, with an error code to push, an external cause, the T bit of the new task — isa/registers.yaml:65 */
  'switching': 109,
  /** Error code that the second half of a task switch pushes — isa/registers.yaml:70 */
  'switch_error': 110,
  /** An interrupt controller asks for an interrupt — isa/registers.yaml:71 */
  'intr': 111,
  /** Retired count (low 32 bits) at whose boundary interrupts are inhibited — isa/registers.yaml:72 */
  'inhibit': 112,
  /** Retired count (low 32 bits) at whose boundary debug exceptions are held back — isa/registers.yaml:73 */
  'inhibit_debug': 113,
  /** Data and I/O breakpoints that the instruction in progress has met, as B0-B3 of DR6 — isa/registers.yaml:74 */
  'breakpoints_met': 114,
  /** HLT stopped the CPU until the next interrupt — isa/registers.yaml:75 */
  'halted': 115,
  /** x87 data register; ST(i) is number ftop + i: element 0 — isa/registers.yaml:76 */
  'fpr.0': 116,
  /** x87 data register; ST(i) is number ftop + i: element 0, bits from 64 on — isa/registers.yaml:76 */
  'fpr.0.high': 117,
  /** x87 data register; ST(i) is number ftop + i: element 1 — isa/registers.yaml:76 */
  'fpr.1': 118,
  /** x87 data register; ST(i) is number ftop + i: element 1, bits from 64 on — isa/registers.yaml:76 */
  'fpr.1.high': 119,
  /** x87 data register; ST(i) is number ftop + i: element 2 — isa/registers.yaml:76 */
  'fpr.2': 120,
  /** x87 data register; ST(i) is number ftop + i: element 2, bits from 64 on — isa/registers.yaml:76 */
  'fpr.2.high': 121,
  /** x87 data register; ST(i) is number ftop + i: element 3 — isa/registers.yaml:76 */
  'fpr.3': 122,
  /** x87 data register; ST(i) is number ftop + i: element 3, bits from 64 on — isa/registers.yaml:76 */
  'fpr.3.high': 123,
  /** x87 data register; ST(i) is number ftop + i: element 4 — isa/registers.yaml:76 */
  'fpr.4': 124,
  /** x87 data register; ST(i) is number ftop + i: element 4, bits from 64 on — isa/registers.yaml:76 */
  'fpr.4.high': 125,
  /** x87 data register; ST(i) is number ftop + i: element 5 — isa/registers.yaml:76 */
  'fpr.5': 126,
  /** x87 data register; ST(i) is number ftop + i: element 5, bits from 64 on — isa/registers.yaml:76 */
  'fpr.5.high': 127,
  /** x87 data register; ST(i) is number ftop + i: element 6 — isa/registers.yaml:76 */
  'fpr.6': 128,
  /** x87 data register; ST(i) is number ftop + i: element 6, bits from 64 on — isa/registers.yaml:76 */
  'fpr.6.high': 129,
  /** x87 data register; ST(i) is number ftop + i: element 7 — isa/registers.yaml:76 */
  'fpr.7': 130,
  /** x87 data register; ST(i) is number ftop + i: element 7, bits from 64 on — isa/registers.yaml:76 */
  'fpr.7.high': 131,
  /** x87 control word: exception masks, precision and rounding control — isa/registers.yaml:77 */
  'fcw': 132,
  /** x87 status word — isa/registers.yaml:80 */
  'fsw': 133,
  /** x87 tags: bit n says that register n is empty; the other tags follow from what it holds — isa/registers.yaml:85 */
  'fempty': 134,
  /** Opcode of the last x87 instruction that was no control instruction — isa/registers.yaml:86 */
  'fop': 135,
  /** Its code segment selector — isa/registers.yaml:87 */
  'fcs': 136,
  /** Its offset — isa/registers.yaml:88 */
  'fip': 137,
  /** Selector of the last x87 memory operand — isa/registers.yaml:89 */
  'fds': 138,
  /** Its offset — isa/registers.yaml:90 */
  'fdp': 139,
  /** Pin IGNNE#: with CR0.NE clear a pending x87 exception does not stop the processor — isa/registers.yaml:91 */
  'ignne': 140,
} as const;
export type SlotName = keyof typeof Slot;

export const SLOT_COUNT = 141;
/** Slot of ES.selector; each segment register has selector, base, limit, rights, readLimit, writeLimit. */
export const SEGMENTS_FIRST_SLOT = 27;
export const SLOTS_PER_SEGMENT = 6;

export interface SlotRow {
  readonly name: SlotName;
  /** Bits of the value. */
  readonly width: number;
  /** The monitor keeps a copy (isa/virtual-state.yaml). */
  readonly virtual: boolean;
  /** A write ends a run of the engine: always, or when an interrupt or single step is pending. */
  readonly boundary: 'never' | 'always' | 'if-pending';
}

export const slots: readonly SlotRow[] = [
  { name: 'eax', width: 32, virtual: false, boundary: 'never' }, // isa/registers.yaml:7
  { name: 'ecx', width: 32, virtual: false, boundary: 'never' }, // isa/registers.yaml:8
  { name: 'edx', width: 32, virtual: false, boundary: 'never' }, // isa/registers.yaml:9
  { name: 'ebx', width: 32, virtual: false, boundary: 'never' }, // isa/registers.yaml:10
  { name: 'esp', width: 32, virtual: false, boundary: 'never' }, // isa/registers.yaml:11
  { name: 'ebp', width: 32, virtual: false, boundary: 'never' }, // isa/registers.yaml:12
  { name: 'esi', width: 32, virtual: false, boundary: 'never' }, // isa/registers.yaml:13
  { name: 'edi', width: 32, virtual: false, boundary: 'never' }, // isa/registers.yaml:14
  { name: 'zero', width: 32, virtual: false, boundary: 'never' }, // isa/registers.yaml:15
  { name: 'eip', width: 32, virtual: false, boundary: 'never' }, // isa/registers.yaml:16
  { name: 'CF', width: 32, virtual: false, boundary: 'never' }, // isa/registers.yaml:17
  { name: 'PF', width: 32, virtual: false, boundary: 'never' }, // isa/registers.yaml:17
  { name: 'AF', width: 32, virtual: false, boundary: 'never' }, // isa/registers.yaml:17
  { name: 'ZF', width: 32, virtual: false, boundary: 'never' }, // isa/registers.yaml:17
  { name: 'SF', width: 32, virtual: false, boundary: 'never' }, // isa/registers.yaml:17
  { name: 'TF', width: 32, virtual: false, boundary: 'if-pending' }, // isa/registers.yaml:17
  { name: 'IF', width: 32, virtual: true, boundary: 'if-pending' }, // isa/registers.yaml:17
  { name: 'DF', width: 32, virtual: false, boundary: 'never' }, // isa/registers.yaml:17
  { name: 'OF', width: 32, virtual: false, boundary: 'never' }, // isa/registers.yaml:17
  { name: 'IOPL', width: 32, virtual: true, boundary: 'never' }, // isa/registers.yaml:17
  { name: 'NT', width: 32, virtual: true, boundary: 'never' }, // isa/registers.yaml:17
  { name: 'RF', width: 32, virtual: false, boundary: 'never' }, // isa/registers.yaml:17
  { name: 'VM', width: 32, virtual: true, boundary: 'always' }, // isa/registers.yaml:17
  { name: 'AC', width: 32, virtual: false, boundary: 'always' }, // isa/registers.yaml:17
  { name: 'VIF', width: 32, virtual: true, boundary: 'never' }, // isa/registers.yaml:17
  { name: 'VIP', width: 32, virtual: true, boundary: 'never' }, // isa/registers.yaml:17
  { name: 'ID', width: 32, virtual: false, boundary: 'never' }, // isa/registers.yaml:17
  { name: 'es.selector', width: 16, virtual: true, boundary: 'never' }, // isa/registers.yaml:18
  { name: 'es.base', width: 32, virtual: true, boundary: 'never' }, // isa/registers.yaml:18
  { name: 'es.limit', width: 32, virtual: true, boundary: 'never' }, // isa/registers.yaml:18
  { name: 'es.rights', width: 16, virtual: true, boundary: 'never' }, // isa/registers.yaml:18
  { name: 'es.readLimit', width: 64, virtual: true, boundary: 'never' }, // isa/registers.yaml:18
  { name: 'es.writeLimit', width: 64, virtual: true, boundary: 'never' }, // isa/registers.yaml:18
  { name: 'cs.selector', width: 16, virtual: true, boundary: 'always' }, // isa/registers.yaml:19
  { name: 'cs.base', width: 32, virtual: true, boundary: 'always' }, // isa/registers.yaml:19
  { name: 'cs.limit', width: 32, virtual: true, boundary: 'always' }, // isa/registers.yaml:19
  { name: 'cs.rights', width: 16, virtual: true, boundary: 'always' }, // isa/registers.yaml:19
  { name: 'cs.readLimit', width: 64, virtual: true, boundary: 'never' }, // isa/registers.yaml:19
  { name: 'cs.writeLimit', width: 64, virtual: true, boundary: 'never' }, // isa/registers.yaml:19
  { name: 'ss.selector', width: 16, virtual: true, boundary: 'always' }, // isa/registers.yaml:20
  { name: 'ss.base', width: 32, virtual: true, boundary: 'always' }, // isa/registers.yaml:20
  { name: 'ss.limit', width: 32, virtual: true, boundary: 'always' }, // isa/registers.yaml:20
  { name: 'ss.rights', width: 16, virtual: true, boundary: 'always' }, // isa/registers.yaml:20
  { name: 'ss.readLimit', width: 64, virtual: true, boundary: 'never' }, // isa/registers.yaml:20
  { name: 'ss.writeLimit', width: 64, virtual: true, boundary: 'never' }, // isa/registers.yaml:20
  { name: 'ds.selector', width: 16, virtual: true, boundary: 'never' }, // isa/registers.yaml:21
  { name: 'ds.base', width: 32, virtual: true, boundary: 'never' }, // isa/registers.yaml:21
  { name: 'ds.limit', width: 32, virtual: true, boundary: 'never' }, // isa/registers.yaml:21
  { name: 'ds.rights', width: 16, virtual: true, boundary: 'never' }, // isa/registers.yaml:21
  { name: 'ds.readLimit', width: 64, virtual: true, boundary: 'never' }, // isa/registers.yaml:21
  { name: 'ds.writeLimit', width: 64, virtual: true, boundary: 'never' }, // isa/registers.yaml:21
  { name: 'fs.selector', width: 16, virtual: true, boundary: 'never' }, // isa/registers.yaml:22
  { name: 'fs.base', width: 32, virtual: true, boundary: 'never' }, // isa/registers.yaml:22
  { name: 'fs.limit', width: 32, virtual: true, boundary: 'never' }, // isa/registers.yaml:22
  { name: 'fs.rights', width: 16, virtual: true, boundary: 'never' }, // isa/registers.yaml:22
  { name: 'fs.readLimit', width: 64, virtual: true, boundary: 'never' }, // isa/registers.yaml:22
  { name: 'fs.writeLimit', width: 64, virtual: true, boundary: 'never' }, // isa/registers.yaml:22
  { name: 'gs.selector', width: 16, virtual: true, boundary: 'never' }, // isa/registers.yaml:23
  { name: 'gs.base', width: 32, virtual: true, boundary: 'never' }, // isa/registers.yaml:23
  { name: 'gs.limit', width: 32, virtual: true, boundary: 'never' }, // isa/registers.yaml:23
  { name: 'gs.rights', width: 16, virtual: true, boundary: 'never' }, // isa/registers.yaml:23
  { name: 'gs.readLimit', width: 64, virtual: true, boundary: 'never' }, // isa/registers.yaml:23
  { name: 'gs.writeLimit', width: 64, virtual: true, boundary: 'never' }, // isa/registers.yaml:23
  { name: 'ldtr.selector', width: 16, virtual: true, boundary: 'never' }, // isa/registers.yaml:24
  { name: 'ldtr.base', width: 32, virtual: true, boundary: 'never' }, // isa/registers.yaml:24
  { name: 'ldtr.limit', width: 32, virtual: true, boundary: 'never' }, // isa/registers.yaml:24
  { name: 'ldtr.rights', width: 16, virtual: true, boundary: 'never' }, // isa/registers.yaml:24
  { name: 'ldtr.readLimit', width: 64, virtual: true, boundary: 'never' }, // isa/registers.yaml:24
  { name: 'ldtr.writeLimit', width: 64, virtual: true, boundary: 'never' }, // isa/registers.yaml:24
  { name: 'tr.selector', width: 16, virtual: true, boundary: 'never' }, // isa/registers.yaml:25
  { name: 'tr.base', width: 32, virtual: true, boundary: 'never' }, // isa/registers.yaml:25
  { name: 'tr.limit', width: 32, virtual: true, boundary: 'never' }, // isa/registers.yaml:25
  { name: 'tr.rights', width: 16, virtual: true, boundary: 'never' }, // isa/registers.yaml:25
  { name: 'tr.readLimit', width: 64, virtual: true, boundary: 'never' }, // isa/registers.yaml:25
  { name: 'tr.writeLimit', width: 64, virtual: true, boundary: 'never' }, // isa/registers.yaml:25
  { name: 'gdtr.base', width: 32, virtual: true, boundary: 'never' }, // isa/registers.yaml:26
  { name: 'gdtr.limit', width: 16, virtual: true, boundary: 'never' }, // isa/registers.yaml:27
  { name: 'idtr.base', width: 32, virtual: true, boundary: 'never' }, // isa/registers.yaml:28
  { name: 'idtr.limit', width: 16, virtual: true, boundary: 'never' }, // isa/registers.yaml:29
  { name: 'cr0', width: 32, virtual: true, boundary: 'always' }, // isa/registers.yaml:30
  { name: 'cr2', width: 32, virtual: true, boundary: 'never' }, // isa/registers.yaml:35
  { name: 'cr3', width: 32, virtual: true, boundary: 'always' }, // isa/registers.yaml:36
  { name: 'cr4', width: 32, virtual: true, boundary: 'always' }, // isa/registers.yaml:37
  { name: 'pdpte.0', width: 64, virtual: true, boundary: 'never' }, // isa/registers.yaml:42
  { name: 'pdpte.1', width: 64, virtual: true, boundary: 'never' }, // isa/registers.yaml:42
  { name: 'pdpte.2', width: 64, virtual: true, boundary: 'never' }, // isa/registers.yaml:42
  { name: 'pdpte.3', width: 64, virtual: true, boundary: 'never' }, // isa/registers.yaml:42
  { name: 'efer', width: 32, virtual: true, boundary: 'always' }, // isa/registers.yaml:43
  { name: 'dr0', width: 32, virtual: true, boundary: 'never' }, // isa/registers.yaml:44
  { name: 'dr1', width: 32, virtual: true, boundary: 'never' }, // isa/registers.yaml:45
  { name: 'dr2', width: 32, virtual: true, boundary: 'never' }, // isa/registers.yaml:46
  { name: 'dr3', width: 32, virtual: true, boundary: 'never' }, // isa/registers.yaml:47
  { name: 'dr6', width: 32, virtual: true, boundary: 'never' }, // isa/registers.yaml:48
  { name: 'dr7', width: 32, virtual: true, boundary: 'always' }, // isa/registers.yaml:49
  { name: 'tr3', width: 32, virtual: true, boundary: 'never' }, // isa/registers.yaml:50
  { name: 'tr4', width: 32, virtual: true, boundary: 'never' }, // isa/registers.yaml:51
  { name: 'tr5', width: 32, virtual: true, boundary: 'never' }, // isa/registers.yaml:52
  { name: 'tr6', width: 32, virtual: true, boundary: 'never' }, // isa/registers.yaml:53
  { name: 'tr7', width: 32, virtual: true, boundary: 'never' }, // isa/registers.yaml:54
  { name: 'cpl', width: 2, virtual: true, boundary: 'always' }, // isa/registers.yaml:55
  { name: 'sysenter_cs', width: 32, virtual: true, boundary: 'never' }, // isa/registers.yaml:56
  { name: 'sysenter_esp', width: 32, virtual: true, boundary: 'never' }, // isa/registers.yaml:57
  { name: 'sysenter_eip', width: 32, virtual: true, boundary: 'never' }, // isa/registers.yaml:58
  { name: 'tsc_low', width: 32, virtual: true, boundary: 'never' }, // isa/registers.yaml:59
  { name: 'tsc_high', width: 32, virtual: true, boundary: 'never' }, // isa/registers.yaml:60
  { name: 'model', width: 32, virtual: true, boundary: 'never' }, // isa/registers.yaml:61
  { name: 'flags_mask', width: 32, virtual: false, boundary: 'never' }, // isa/registers.yaml:62
  { name: 'cr0_mask', width: 32, virtual: false, boundary: 'never' }, // isa/registers.yaml:63
  { name: 'cr4_mask', width: 32, virtual: true, boundary: 'never' }, // isa/registers.yaml:64
  { name: 'switching', width: 4, virtual: false, boundary: 'always' }, // isa/registers.yaml:65
  { name: 'switch_error', width: 32, virtual: false, boundary: 'never' }, // isa/registers.yaml:70
  { name: 'intr', width: 1, virtual: true, boundary: 'if-pending' }, // isa/registers.yaml:71
  { name: 'inhibit', width: 32, virtual: true, boundary: 'never' }, // isa/registers.yaml:72
  { name: 'inhibit_debug', width: 32, virtual: true, boundary: 'never' }, // isa/registers.yaml:73
  { name: 'breakpoints_met', width: 4, virtual: false, boundary: 'never' }, // isa/registers.yaml:74
  { name: 'halted', width: 1, virtual: true, boundary: 'always' }, // isa/registers.yaml:75
  { name: 'fpr.0', width: 64, virtual: false, boundary: 'never' }, // isa/registers.yaml:76
  { name: 'fpr.0.high', width: 16, virtual: false, boundary: 'never' }, // isa/registers.yaml:76
  { name: 'fpr.1', width: 64, virtual: false, boundary: 'never' }, // isa/registers.yaml:76
  { name: 'fpr.1.high', width: 16, virtual: false, boundary: 'never' }, // isa/registers.yaml:76
  { name: 'fpr.2', width: 64, virtual: false, boundary: 'never' }, // isa/registers.yaml:76
  { name: 'fpr.2.high', width: 16, virtual: false, boundary: 'never' }, // isa/registers.yaml:76
  { name: 'fpr.3', width: 64, virtual: false, boundary: 'never' }, // isa/registers.yaml:76
  { name: 'fpr.3.high', width: 16, virtual: false, boundary: 'never' }, // isa/registers.yaml:76
  { name: 'fpr.4', width: 64, virtual: false, boundary: 'never' }, // isa/registers.yaml:76
  { name: 'fpr.4.high', width: 16, virtual: false, boundary: 'never' }, // isa/registers.yaml:76
  { name: 'fpr.5', width: 64, virtual: false, boundary: 'never' }, // isa/registers.yaml:76
  { name: 'fpr.5.high', width: 16, virtual: false, boundary: 'never' }, // isa/registers.yaml:76
  { name: 'fpr.6', width: 64, virtual: false, boundary: 'never' }, // isa/registers.yaml:76
  { name: 'fpr.6.high', width: 16, virtual: false, boundary: 'never' }, // isa/registers.yaml:76
  { name: 'fpr.7', width: 64, virtual: false, boundary: 'never' }, // isa/registers.yaml:76
  { name: 'fpr.7.high', width: 16, virtual: false, boundary: 'never' }, // isa/registers.yaml:76
  { name: 'fcw', width: 16, virtual: false, boundary: 'never' }, // isa/registers.yaml:77
  { name: 'fsw', width: 16, virtual: false, boundary: 'never' }, // isa/registers.yaml:80
  { name: 'fempty', width: 8, virtual: false, boundary: 'never' }, // isa/registers.yaml:85
  { name: 'fop', width: 11, virtual: false, boundary: 'never' }, // isa/registers.yaml:86
  { name: 'fcs', width: 16, virtual: true, boundary: 'never' }, // isa/registers.yaml:87
  { name: 'fip', width: 32, virtual: false, boundary: 'never' }, // isa/registers.yaml:88
  { name: 'fds', width: 16, virtual: true, boundary: 'never' }, // isa/registers.yaml:89
  { name: 'fdp', width: 32, virtual: false, boundary: 'never' }, // isa/registers.yaml:90
  { name: 'ignne', width: 1, virtual: false, boundary: 'never' }, // isa/registers.yaml:91
];

/** Number of each flag. */
export const Flag = {
  /** Carry — isa/flags.yaml:7 */
  CF: 0,
  /** Parity of the low byte of the result (set when even) — isa/flags.yaml:8 */
  PF: 1,
  /** Auxiliary carry out of bit 3 — isa/flags.yaml:9 */
  AF: 2,
  /** Zero — isa/flags.yaml:10 */
  ZF: 3,
  /** Sign — isa/flags.yaml:11 */
  SF: 4,
  /** Trap (single step) — isa/flags.yaml:12 */
  TF: 5,
  /** Interrupt enable — isa/flags.yaml:13 */
  IF: 6,
  /** Direction of string instructions (set when downwards) — isa/flags.yaml:14 */
  DF: 7,
  /** Overflow — isa/flags.yaml:15 */
  OF: 8,
  /** I/O privilege level — isa/flags.yaml:16 */
  IOPL: 9,
  /** Nested task — isa/flags.yaml:17 */
  NT: 10,
  /** Resume (ignores instruction breakpoints) — isa/flags.yaml:18 */
  RF: 11,
  /** Virtual-8086 mode — isa/flags.yaml:19 */
  VM: 12,
  /** Alignment check — isa/flags.yaml:20 */
  AC: 13,
  /** Virtual interrupt flag — isa/flags.yaml:21 */
  VIF: 14,
  /** Virtual interrupt pending — isa/flags.yaml:22 */
  VIP: 15,
  /** CPUID is available when this flag can be changed — isa/flags.yaml:23 */
  ID: 16,
} as const;
export type FlagName = keyof typeof Flag;

/** Mask of each flag in EFLAGS. */
export const FlagMask = {
  /** isa/flags.yaml:7 */
  CF: 0x1,
  /** isa/flags.yaml:8 */
  PF: 0x4,
  /** isa/flags.yaml:9 */
  AF: 0x10,
  /** isa/flags.yaml:10 */
  ZF: 0x40,
  /** isa/flags.yaml:11 */
  SF: 0x80,
  /** isa/flags.yaml:12 */
  TF: 0x100,
  /** isa/flags.yaml:13 */
  IF: 0x200,
  /** isa/flags.yaml:14 */
  DF: 0x400,
  /** isa/flags.yaml:15 */
  OF: 0x800,
  /** isa/flags.yaml:16 */
  IOPL: 0x3000,
  /** isa/flags.yaml:17 */
  NT: 0x4000,
  /** isa/flags.yaml:18 */
  RF: 0x10000,
  /** isa/flags.yaml:19 */
  VM: 0x20000,
  /** isa/flags.yaml:20 */
  AC: 0x40000,
  /** isa/flags.yaml:21 */
  VIF: 0x80000,
  /** isa/flags.yaml:22 */
  VIP: 0x100000,
  /** isa/flags.yaml:23 */
  ID: 0x200000,
} as const;

/** Masks of the single bits of registers that have names. */
export const Field = {
  /** isa/registers.yaml:30 */
  cr0: { PE: 0x1, MP: 0x2, EM: 0x4, TS: 0x8, ET: 0x10, NE: 0x20, WP: 0x10000, AM: 0x40000, NW: 0x20000000, CD: 0x40000000, PG: 0x80000000 },
  /** isa/registers.yaml:36 */
  cr3: { PWT: 0x8, PCD: 0x10 },
  /** isa/registers.yaml:37 */
  cr4: { VME: 0x1, PVI: 0x2, TSD: 0x4, DE: 0x8, PSE: 0x10, PAE: 0x20, MCE: 0x40, PGE: 0x80, PCE: 0x100, OSFXSR: 0x200, OSXMMEXCPT: 0x400, UMIP: 0x800, SMEP: 0x100000 },
  /** isa/registers.yaml:43 */
  efer: { NXE: 0x800 },
  /** isa/registers.yaml:48 */
  dr6: { B0: 0x1, B1: 0x2, B2: 0x4, B3: 0x8, BD: 0x2000, BS: 0x4000, BT: 0x8000 },
  /** isa/registers.yaml:49 */
  dr7: { GD: 0x2000 },
  /** isa/registers.yaml:65 */
  switching: { DUE: 0x1, ERROR: 0x2, EXT: 0x4, TRAP: 0x8 },
  /** isa/registers.yaml:80 */
  fsw: { IE: 0x1, DE: 0x2, ZE: 0x4, OE: 0x8, UE: 0x10, PE: 0x20, SF: 0x40, ES: 0x80, C0: 0x100, C1: 0x200, C2: 0x400, C3: 0x4000, B: 0x8000 },
} as const;

export interface FlagRow {
  readonly name: FlagName;
  /** Lowest bit in EFLAGS. */
  readonly bit: number;
  readonly width: number;
  readonly slot: number;
  /** How the slot holds it: bool 0/1 (IOPL 0…3); zero: set when the word is 0; sign: bit 31; parity: even parity of the low byte; bit4. */
  readonly storage: 'bool' | 'zero' | 'sign' | 'parity' | 'bit4';
}

export const flagRows: readonly FlagRow[] = [
  { name: 'CF', bit: 0, width: 1, slot: 10, storage: 'bool' }, // isa/flags.yaml:7
  { name: 'PF', bit: 2, width: 1, slot: 11, storage: 'parity' }, // isa/flags.yaml:8
  { name: 'AF', bit: 4, width: 1, slot: 12, storage: 'bit4' }, // isa/flags.yaml:9
  { name: 'ZF', bit: 6, width: 1, slot: 13, storage: 'zero' }, // isa/flags.yaml:10
  { name: 'SF', bit: 7, width: 1, slot: 14, storage: 'sign' }, // isa/flags.yaml:11
  { name: 'TF', bit: 8, width: 1, slot: 15, storage: 'bool' }, // isa/flags.yaml:12
  { name: 'IF', bit: 9, width: 1, slot: 16, storage: 'bool' }, // isa/flags.yaml:13
  { name: 'DF', bit: 10, width: 1, slot: 17, storage: 'bool' }, // isa/flags.yaml:14
  { name: 'OF', bit: 11, width: 1, slot: 18, storage: 'sign' }, // isa/flags.yaml:15
  { name: 'IOPL', bit: 12, width: 2, slot: 19, storage: 'bool' }, // isa/flags.yaml:16
  { name: 'NT', bit: 14, width: 1, slot: 20, storage: 'bool' }, // isa/flags.yaml:17
  { name: 'RF', bit: 16, width: 1, slot: 21, storage: 'bool' }, // isa/flags.yaml:18
  { name: 'VM', bit: 17, width: 1, slot: 22, storage: 'bool' }, // isa/flags.yaml:19
  { name: 'AC', bit: 18, width: 1, slot: 23, storage: 'bool' }, // isa/flags.yaml:20
  { name: 'VIF', bit: 19, width: 1, slot: 24, storage: 'bool' }, // isa/flags.yaml:21
  { name: 'VIP', bit: 20, width: 1, slot: 25, storage: 'bool' }, // isa/flags.yaml:22
  { name: 'ID', bit: 21, width: 1, slot: 26, storage: 'bool' }, // isa/flags.yaml:23
];
