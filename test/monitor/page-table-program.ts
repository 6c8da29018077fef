import { gateWords, segmentWords } from '../machine/descriptor-words.ts';
import { Random } from '../random.ts';

const GDT = 0x18_0000;
const IDT = 0x18_1000;
const TASK_STATE = 0x18_2000;
const LOG = 0x18_3000;
const KERNEL_STACK = 0x18_8000;
const USER_STACK = 0x18_a000;
/** Pages that entries lead to; the last ones are the tables themselves. */
const DATA = 0x20_0000;
const DATA_PAGES = 12;
const TABLES = 0x30_0000;
const BEYOND_MEMORY = 0x50_0000;
const PAGE_FAULT = 14;
const BACK = 0x30;

const CODE_0 = 0x08;
const DATA_0 = 0x10;
const CODE_3 = 0x1b;
const DATA_3 = 0x23;
const TASK = 0x28;
const FLAT = 12;
const READS = 'mov ecx, [esi]';
const WRITES = 'mov [esi], edi';

const PROTECTED = 0x11;
const WRITE_PROTECT = 0x1_0000;
const PAGING = 0x8000_0000;
const LARGE_PAGES = 0x10;
const EXTENDED = 0x20;

/** How the program's tables are laid out. */
interface Shape {
  readonly entryBytes: 4 | 8;
  /** Linear bytes that an entry of a directory stands for. */
  readonly reach: number;
  /** What CR3 can be loaded with; both directories name the same tables at first. */
  readonly roots: readonly [number, number];
  readonly directories: readonly [number, number];
  /** Of the first 4 MiB, which are mapped to themselves. */
  readonly identity: readonly number[];
  /** Of the areas that the program changes. */
  readonly tables: readonly [number, number];
}

const legacy: Shape = {
  entryBytes: 4,
  reach: 0x40_0000,
  roots: [TABLES, TABLES + 0x1000],
  directories: [TABLES, TABLES + 0x1000],
  identity: [TABLES + 0x2000],
  tables: [TABLES + 0x4000, TABLES + 0x5000],
};
const extended: Shape = {
  entryBytes: 8,
  reach: 0x20_0000,
  roots: [TABLES + 0x6000, TABLES + 0x6020],
  directories: [TABLES, TABLES + 0x1000],
  identity: [TABLES + 0x2000, TABLES + 0x3000],
  tables: [TABLES + 0x4000, TABLES + 0x5000],
};

/** Pages of each area that are touched; the third area is a large page when there is one. */
const AREA_PAGES = 8;
const areas = (shape: Shape): number[] =>
  [2, 3, 4].map((n) => n * 0x40_0000 + (shape.reach === 0x40_0000 ? 0 : 0x20_0000));

/**
 * A program that changes its own page tables at random and uses them from ring 0 and ring 3, with and without
 * flushing what it changed: entries and parts of entries, large pages, two address spaces, CR0.WP, CR4.PSE. Every
 * value read and every page fault goes into EBX. `seed` decides it.
 */
export function pageTableProgram(seed: number, paging: 'legacy' | 'PAE', steps: number): string {
  const random = new Random(seed);
  const shape = paging === 'PAE' ? extended : legacy;
  const lines = [...setUp(shape)];
  for (let step = 0; step < steps; step++) {
    lines.push(`mov ebp, step_${step}`, ...operation(random, shape, paging), `step_${step}:`);
  }
  return [...lines, 'cli', 'hlt', ...handlers()].join('\n');
}

const store = (address: number, value: number): string => `mov dword [${address}], ${value >>> 0}`;

function setUp(shape: Shape): string[] {
  const lines: string[] = [];
  const descriptors = [
    [0, 0],
    segmentWords(0, 0xfffff, 0x9b, FLAT),
    segmentWords(0, 0xfffff, 0x93, FLAT),
    segmentWords(0, 0xfffff, 0xfb, FLAT),
    segmentWords(0, 0xfffff, 0xf3, FLAT),
    segmentWords(TASK_STATE, 0x67, 0x89, 0),
  ] as const;
  for (const [n, [low, high]] of descriptors.entries()) {
    lines.push(store(GDT + 8 * n, low), store(GDT + 8 * n + 4, high));
  }
  lines.push(store(TASK_STATE + 4, KERNEL_STACK), store(TASK_STATE + 8, DATA_0));
  for (const [vector, label, level] of [
    [PAGE_FAULT, 'page_fault', 0],
    [BACK, 'back', 3],
  ] as const) {
    const [low, high] = gateWords(CODE_0, 0, 0x8e | (level << 5));
    lines.push(`mov eax, ${label}`, 'mov ecx, eax', 'and eax, 0xffff', 'and ecx, 0xffff0000');
    lines.push(`or eax, ${low >>> 0}`, `or ecx, ${high >>> 0}`);
    lines.push(`mov [${IDT + 8 * vector}], eax`, `mov [${IDT + 8 * vector + 4}], ecx`);
  }
  const { entryBytes, directories, identity, tables, roots } = shape;
  for (const directory of directories) {
    for (const [n, table] of identity.entries()) lines.push(store(directory + entryBytes * n, table + 7));
    for (const [n, area] of areas(shape).entries()) {
      lines.push(store(directory + (area / shape.reach) * entryBytes, (tables[n] ?? tables[0]) + 7));
    }
  }
  if (entryBytes === 8) for (const [n, root] of roots.entries()) lines.push(store(root, directories[n]! + 1));
  for (const [n, table] of identity.entries()) {
    lines.push(`mov edi, ${table}`, `mov eax, ${n * 0x20_0000 + 7}`, `mov ecx, ${4096 / entryBytes}`);
    lines.push(`identity_${n}:`, 'mov [edi], eax', 'add eax, 0x1000', `add edi, ${entryBytes}`);
    lines.push(`loop identity_${n}`);
  }
  lines.push('lgdt [gdtr]', 'lidt [idtr]', `mov eax, ${TASK}`, 'ltr ax');
  lines.push(`mov eax, ${DATA_3}`, 'mov ds, ax', 'mov es, ax', `mov eax, ${DATA_0}`, 'mov ss, ax');
  lines.push(
    `mov esp, ${KERNEL_STACK}`,
    `mov eax, ${entryBytes === 8 ? EXTENDED | LARGE_PAGES : LARGE_PAGES}`,
  );
  lines.push('mov cr4, eax', `mov eax, ${roots[0]}`, 'mov cr3, eax');
  lines.push(`mov eax, ${(PAGING | PROTECTED) >>> 0}`, 'mov cr0, eax', `jmp ${CODE_0}:paged`, 'paged:');
  return [...lines, 'xor ebx, ebx'];
}

/** One thing that a kernel or a program does; what faults goes on behind it. */
function operation(random: Random, shape: Shape, paging: 'legacy' | 'PAE'): string[] {
  const { entryBytes, directories, tables, roots } = shape;
  const area = random.below(3);
  const page = random.below(AREA_PAGES);
  const linear = areas(shape)[area]! + page * 0x1000 + 4 * random.below(1024);
  const entry = (tables[area] ?? random.of(tables)) + page * entryBytes;
  switch (random.below(14)) {
    case 0:
    case 1:
    case 2:
      return [store(entry, frame(random) + rights(random))];
    case 3:
      return [`mov byte [${entry}], ${rights(random)}`];
    case 4:
      return [`and dword [${entry}], ${0xffffffff - random.pick(0x20, 0x40, 0x60, 1, 2)}`];
    case 5: {
      const directory = random.of(directories) + (areas(shape)[area]! / shape.reach) * entryBytes;
      const large = random.below(3) === 0 ? (paging === 'PAE' ? 0x20_0080 : 0x80) : random.of(tables);
      return [store(directory, large + (rights(random) | (random.below(4) === 0 ? 0 : 1)))];
    }
    case 6:
      return [`mov eax, ${random.of(roots)}`, 'mov cr3, eax'];
    case 7:
      return [`invlpg [${linear}]`];
    case 8:
      return ['mov eax, cr0', `xor eax, ${random.below(4) === 0 ? 0 : WRITE_PROTECT}`, 'mov cr0, eax'];
    case 9:
      return [
        'mov eax, cr4',
        `xor eax, ${random.below(4) === 0 && paging === 'legacy' ? LARGE_PAGES : 0}`,
        'mov cr4, eax',
      ];
    default:
      return access(random, area === 2 ? linear + (random.below(2) * shape.reach) / 2 : linear);
  }
}

/** A read or write, with the instruction either in ring 0 or, by way of an interrupt return, in ring 3. */
function access(random: Random, linear: number): string[] {
  const writes = random.below(2) === 0;
  const what = [`mov esi, ${linear}`, `mov edi, ${writes ? value(random) : 0}`, 'xor ecx, ecx'];
  if (random.below(2) === 0) return [...what, writes ? WRITES : READS, 'add ebx, ecx', 'rol ebx, 5'];
  const user = writes ? 'user_writes' : 'user_reads';
  return [
    ...what,
    `push dword ${DATA_3}`,
    `push dword ${USER_STACK}`,
    'push dword 2',
    `push dword ${CODE_3}`,
    `push dword ${user}`,
    'iretd',
  ];
}

/** Written through a table that is mapped elsewhere, it makes an entry without reserved bits. */
function value(random: Random): number {
  return frame(random) + rights(random);
}

function frame(random: Random): number {
  const chosen = random.below(16);
  if (chosen === 0) return BEYOND_MEMORY;
  if (chosen < 3) return legacy.tables[chosen - 1]!;
  return DATA + 0x1000 * random.below(DATA_PAGES);
}

/** P, R/W, U/S, A and D. */
function rights(random: Random): number {
  return (random.below(8) === 0 ? 0 : 1) | (random.below(4) << 1) | (random.below(4) << 5);
}

function handlers(): string[] {
  return [
    'user_reads:',
    READS,
    `int ${BACK}`,
    'user_writes:',
    WRITES,
    `int ${BACK}`,
    'back:',
    'add ebx, ecx',
    'rol ebx, 5',
    `mov esp, ${KERNEL_STACK}`,
    'jmp ebp',
    'page_fault:',
    `inc dword [${LOG}]`,
    'pop eax',
    'add ebx, eax',
    'rol ebx, 7',
    'mov eax, cr2',
    'xor ebx, eax',
    `mov esp, ${KERNEL_STACK}`,
    'jmp ebp',
    'gdtr: dw 0x2f',
    `dd ${GDT}`,
    'idtr: dw 0x187',
    `dd ${IDT}`,
  ];
}
