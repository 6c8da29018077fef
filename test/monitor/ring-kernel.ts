import { gateWords, segmentWords } from '../machine/descriptor-words.ts';

/** Descriptors by selector: each ring's flat code and data, and what else a segment register may meet. */
const code = [0x08, 0x18, 0x28, 0x38] as const;
const data = [0x10, 0x20, 0x30, 0x40] as const;
/** Data of ring 3, which every ring may use. */
const COMMON = data[3] | 3;
const CONFORMING_0 = 0x48;
const TASK = 0x90;
const LOCAL = 0x98;
const FLAT = 12;
type Words = readonly [number, number];
const flat = (access: number): Words => segmentWords(0, 0xfffff, access, FLAT);
/** Conforming code of rings 0 and 2, execute-only code, read-only, absent and expand-down data. */
const unusual = [0x9e, 0xde, 0xb8, 0xf0, 0x32, 0xd6].map(flat);

/** Linear addresses of pages: user and supervisor, writable or not, absent; then the same where the monitor is. */
const PAGES = 0x3e_0000;
const WINDOW = 0xffc0_1000;
const pageRights = [7, 3, 5, 1, 0];
const DIRECTORY = 0x3f_0000;
const TABLE = 0x3f_1000;
const WINDOW_TABLE = 0x3f_2000;
/** Where the kernel's first instructions lie: a jump behind them, the target of calls, entries of 16 bytes for vectors. */
const TARGET = 0x10_0010;
const STUBS = 0x10_0020;
const GDT = 0x18_0000;
const IDT = 0x18_1000;
const TASK_STATE = 0x18_2000;
const LOCAL_TABLE = 0x18_3000;
const LOG = 0x20_0000;
const stackOf = (ring: number) => 0x1f_0000 - 0x4000 * ring;
const VECTORS = 0x34;
const DONE = 0x30;
const withError = new Set([8, 10, 11, 12, 13, 14, 17]);
const gateLevel = (vector: number) => (vector === 0x31 ? 1 : vector === 0x32 ? 0 : 3);

const PROTECTED = 0x11;
const ALIGNMENT = 0x4_0000;
const WRITE_PROTECT = 0x1_0000;
const PAGING = 0x8000_0000;
const ALIGNMENT_CHECK = 0x4_0000;
const IOPL = 12;

/** One run through everything: at which ring, with which I/O privilege level and which CR0. */
interface Round {
  readonly ring: number;
  readonly flags: number;
  readonly cr0: number;
}

const rounds: readonly Round[] = [0, PAGING, PAGING | WRITE_PROTECT].flatMap((mode) =>
  [0, 1, 2, 3].map((ring) => ({
    ring,
    flags: 2 | ((mode === PAGING ? ring : 0) << IOPL),
    cr0: (PROTECTED | ALIGNMENT | mode) >>> 0,
  })),
);

let labels = 0;

/** Code that goes on behind itself when it faults. */
function attempt(source: string): string {
  const label = `attempt${labels++}`;
  return `mov dword [resume], ${label}\n${source}\n${label}:`;
}

/** Appends a doubleword to the log. */
function note(value = 'eax'): string {
  const load = value === 'eax' ? '' : `mov eax, ${value}\n`;
  return `${load}mov ebx, [log]\nmov [ebx], eax\nadd dword [log], 4`;
}

const noteFlags = `pushfd\npop eax\n${note()}`;
const noteZero = `setz cl\nmovzx ecx, cl\n${note()}\n${note('ecx')}`;
const setFlags = (flags: string) => `push dword ${flags}\npopfd`;

/** What is asked of the selector in SI. */
const selectorQuestions = [
  note('esi'),
  `xor eax, eax\nlar eax, si\n${noteZero}`,
  `xor eax, eax\nlsl eax, si\n${noteZero}`,
  `verr si\n${noteZero}`,
  `verw si\n${noteZero}`,
  `xor eax, eax\nmov fs, ax\n${attempt('mov fs, si')}\n${note('fs')}`,
  `mov edx, ss\n${attempt('mov ss, si')}\n${note('ss')}\nmov ss, dx`,
  `mov [pointer + 4], si\n${attempt('call far [pointer]')}`,
];

const accesses = [PAGES, WINDOW].flatMap((base) =>
  pageRights.flatMap((_, n) => {
    const page = base + 0x1000 * n;
    return [
      attempt(`mov eax, [${page + 16}]\n${note()}`),
      attempt(`inc dword [${page + 32}]`),
      attempt(`mov eax, ${page}\ncall eax`),
    ];
  }),
);

/** What is asked of the processor itself. */
const questions = [
  noteFlags,
  ...[0x3202, 0x0002, 0x1202, ALIGNMENT_CHECK | 2].map((flags) => `${setFlags(`${flags}`)}\n${noteFlags}`),
  attempt('mov eax, [unaligned + 1]'),
  setFlags('[flags]'),
  `${attempt('sti')}\n${noteFlags}`,
  `${attempt('cli')}\n${noteFlags}`,
  attempt(`sgdt [pair]\n${note('[pair]')}\n${note('[pair + 4]')}`),
  attempt(`sidt [pair]\n${note('[pair]')}\n${note('[pair + 4]')}`),
  attempt(`xor eax, eax\nsldt ax\n${note()}`),
  attempt(`xor eax, eax\nstr ax\n${note()}`),
  attempt(`xor eax, eax\nsmsw ax\n${note()}`),
  attempt(`mov eax, cr0\n${note()}`),
  attempt('clts'),
  attempt('invlpg [0]'),
  attempt('wbinvd'),
  attempt(`in al, 0x21\n${note()}`),
  attempt('mov eax, 8\nmov cr4, eax\nxor eax, eax\nmov cr4, eax'),
  ...[0x31, 0x32, 0x33].map((vector) => attempt(`int ${vector}`)),
  attempt('int3'),
  attempt('ud2'),
  `mov eax, ${code[0]}\nmov ecx, cs\narpl ax, cx\n${note()}`,
  attempt(`mov eax, ds\n${note()}\nmov eax, ss\n${note()}\nmov eax, cs\n${note()}`),
  ...accesses,
  attempt(`mov esi, ${WINDOW + 0xff0}\nmov edi, 0x3c0000\nmov ecx, 32\nrep movsb`),
  note('ecx'),
  note('esi'),
];

/** Leaves for each ring further out in turn, and is refused the way back in. */
const departures = [0, 1, 2, 3].flatMap((ring) => [
  attempt(
    `mov eax, esp\npush dword ${data[ring]! | ring}\npush eax\npush dword ${code[ring]! | ring}\n` +
      `push dword out${ring}\nretf\nout${ring}:\n${note('cs')}\n${note('ss')}\n${note('fs')}`,
  ),
]);

/** Instructions that store descriptors from an address on. */
function storeWords(address: number, pairs: readonly Words[]): string {
  return pairs
    .flat()
    .map((word, n) => `mov dword [${address + 4 * n}], ${word}`)
    .join('\n');
}

/** From the null descriptor on, in the order of the selectors above. */
const globalTable: readonly Words[] = [
  [0, 0],
  ...[0, 1, 2, 3].flatMap((ring) => [flat(0x9a | (ring << 5)), flat(0x92 | (ring << 5))]),
  ...unusual,
  gateWords(code[0], TARGET, 0xec),
  gateWords(code[1], TARGET, 0xcc),
  gateWords(CONFORMING_0, TARGET, 0xec),
  segmentWords(TASK_STATE, 103, 0x89, 0),
  segmentWords(LOCAL_TABLE, 15, 0x82, 0),
];
const localTable: readonly Words[] = [flat(0xf2), flat(0xba)];
const gates = Array.from({ length: VECTORS }, (_, vector) =>
  gateWords(code[0], STUBS + 16 * vector, 0x8e | (gateLevel(vector) << 5)),
);
const selectors = [
  ...globalTable.flatMap((_, index) => [0, 1, 2, 3].map((rpl) => index * 8 + rpl)),
  ...[4, 7, 0xc, 0xd, 0xf, 0x14, 0x100, 0xffff],
];

/**
 * A kernel that asks the same questions in each of rings 0 to 3, with paging off, on, and on with CR0.WP: what selectors
 * are good for, what flags and system registers show, which pages may be read, written and executed, which gates
 * and returns lead where. Every answer and every fault stands in memory from {@link LOG} on. At the end EBX, ECX and ESI
 * are how often it met #AC, #GP and #PF, EDI where the answers end.
 */
export function ringKernel(): string {
  return `
  jmp start
  align 16
  jmp target
  align 16
${Array.from({ length: VECTORS }, (_, vector) => {
  const error = withError.has(vector) ? '' : 'push dword 0\n';
  return `align 16\n${error}push dword ${vector}\njmp ${vector === DONE ? 'next' : 'handle'}`;
}).join('\n')}
handle:
  push eax
  push ebx
  mov eax, ${COMMON}
  mov ds, eax
  mov ebx, [log]
  mov eax, [esp + 8]
  inc dword [faults + 4 * eax]
  mov [ebx], eax
  mov eax, [esp + 12]
  mov [ebx + 4], eax
  mov eax, [esp + 20]
  mov [ebx + 8], eax
  mov eax, [esp + 24]
  mov [ebx + 12], eax
  mov eax, cr2
  mov [ebx + 16], eax
  add dword [log], 20
  mov eax, [unaligned + 1]            ; rings 0 to 2 may, whatever EFLAGS.AC is
  mov eax, [resume]
  mov [esp + 16], eax
  pop ebx
  pop eax
  add esp, 8
  iretd

target:
  ${note('cs')}
  ${note('ss')}
  ${noteFlags}
  retf

start:
  ${storeWords(GDT, globalTable)}
  ${storeWords(LOCAL_TABLE, localTable)}
  ${storeWords(IDT, gates)}
  ${storeWords(
    TASK_STATE,
    [0, 1, 2].map((ring) => [stackOf(ring), data[ring]! | ring]),
  ).replaceAll(/\[(\d+)\]/g, (_, address: string) => `[${Number(address) + 4}]`)}
  lgdt [gdtr]
  lidt [idtr]
  jmp ${code[0]}:reloaded
reloaded:
  mov eax, ${COMMON}
  mov ds, eax
  mov es, eax
  mov eax, ${data[0]}
  mov ss, eax
  mov esp, ${stackOf(0)}
  mov eax, ${TASK}
  ltr ax
  mov eax, ${LOCAL}
  lldt ax
  mov al, 0xff
  out 0x21, al
  mov dword [${DIRECTORY}], ${TABLE + 7}
  mov dword [${DIRECTORY + 0xffc}], ${WINDOW_TABLE + 7}
  mov edi, ${TABLE}
  mov eax, 7
map:
  mov [edi], eax
  add edi, 4
  add eax, 0x1000
  cmp edi, ${TABLE + 0x1000}
  jb map
${pageRights
  .flatMap((rights, n) => [
    `mov dword [${TABLE + (PAGES >>> 10) + 4 * n}], ${PAGES + 0x1000 * n + rights}`,
    `mov dword [${WINDOW_TABLE + 4 + 4 * n}], ${PAGES + 0x1000 * n + rights}`,
    `mov byte [${PAGES + 0x1000 * n}], 0xc3`,
  ])
  .join('\n')}
  mov eax, ${DIRECTORY}
  mov cr3, eax
next:
  mov esp, ${stackOf(0)}
  mov esi, [number]
  cmp esi, ${rounds.length}
  jae finished
  inc dword [number]
  shl esi, 4
  mov eax, [esi + rounds + 8]
  mov cr0, eax
  mov ecx, [esi + rounds]
  mov eax, [esi + rounds + 4]
  mov [flags], eax
  test ecx, ecx
  jz inner
  push dword [stacks + 8 * ecx]
  push dword [stacks + 8 * ecx + 4]
inner:
  push eax
  push dword [codes + 4 * ecx]
  push dword questions
  iretd
finished:
  mov ebx, [faults + 4 * 17]
  mov ecx, [faults + 4 * 13]
  mov esi, [faults + 4 * 14]
  mov edi, [log]
  mov dx, 0x604
  mov ax, 0x2000
  out dx, ax
  cli
  hlt

questions:
  xor ebp, ebp
each:
  movzx esi, word [selectors + 2 * ebp]
${selectorQuestions.join('\n')}
  inc ebp
  cmp ebp, ${selectors.length}
  jb each
${questions.join('\n')}
${departures.join('\n')}
  int ${DONE}

align 8
gdtr: dw ${globalTable.length * 8 - 1}
  dd ${GDT}
idtr: dw ${VECTORS * 8 - 1}
  dd ${IDT}
align 8
rounds: dd ${rounds.flatMap(({ ring, flags, cr0 }) => [ring, flags, cr0, 0]).join(', ')}
stacks: dd ${[0, 1, 2, 3].flatMap((ring) => [data[ring]! | ring, stackOf(ring)]).join(', ')}
codes: dd ${code.map((selector, ring) => selector | ring).join(', ')}
number: dd 0
log: dd ${LOG}
flags: dd 0
faults: times ${VECTORS} dd 0
resume: dd 0
pair: dd 0, 0
pointer: dd ${TARGET}, 0
unaligned: dd 0x44332211, 0x88776655
selectors: dw ${selectors.join(', ')}
`;
}
