/** A register as source text names it. */
export interface Register {
  readonly class: 'general' | 'segment' | 'control' | 'debug' | 'test-register' | 'mmx' | 'xmm' | 'fpu';
  /** 0…7 as encoded; general registers of 8 bits count AH CH DH BH as 4…7. */
  readonly number: number;
  /** Width in bits. */
  readonly width: number;
}

/** Names of the general registers by width. */
const generalNames = {
  8: ['al', 'cl', 'dl', 'bl', 'ah', 'ch', 'dh', 'bh'],
  16: ['ax', 'cx', 'dx', 'bx', 'sp', 'bp', 'si', 'di'],
  32: ['eax', 'ecx', 'edx', 'ebx', 'esp', 'ebp', 'esi', 'edi'],
} as const;

/** Names of the segment registers by number. */
export const segmentNames = ['es', 'cs', 'ss', 'ds', 'fs', 'gs'] as const;

/** The register stack's top; a number in parentheses may follow: `st(1)`, which is `st1` too. */
export const STACK_TOP = 'st';

/** Every register by its name. */
export const registers: ReadonlyMap<string, Register> = registersByName();

/** Size keywords and what they stand for in bits. */
export const sizeKeywords: ReadonlyMap<string, number> = new Map([
  ['byte', 8],
  ['word', 16],
  ['dword', 32],
  ['fword', 48],
  ['qword', 64],
  ['tbyte', 80],
  ['tword', 80],
  ['xmmword', 128],
  ['oword', 128],
]);

/** The keyword for a width in bits, or '' when there is none. */
export function sizeKeyword(width: number): string {
  for (const [keyword, bits] of sizeKeywords) if (bits === width) return keyword;
  return '';
}

/** Name of a general register; `width` 8, 16 or 32. */
export function generalName(number: number, width: number): string {
  const names = width === 8 ? generalNames[8] : width === 16 ? generalNames[16] : generalNames[32];
  return names[number] ?? '?';
}

function registersByName(): Map<string, Register> {
  const found = new Map<string, Register>();
  for (const width of [8, 16, 32] as const)
    for (const [number, name] of generalNames[width].entries())
      found.set(name, { class: 'general', number, width });
  for (const [number, name] of segmentNames.entries())
    found.set(name, { class: 'segment', number, width: 16 });
  for (let number = 0; number < 8; number++) {
    found.set(`cr${number}`, { class: 'control', number, width: 32 });
    found.set(`dr${number}`, { class: 'debug', number, width: 32 });
    found.set(`tr${number}`, { class: 'test-register', number, width: 32 });
    found.set(`mm${number}`, { class: 'mmx', number, width: 64 });
    found.set(`xmm${number}`, { class: 'xmm', number, width: 128 });
    found.set(`st${number}`, { class: 'fpu', number, width: 80 });
  }
  found.set(STACK_TOP, { class: 'fpu', number: 0, width: 80 });
  return found;
}
