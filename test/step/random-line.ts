import { forms } from '../../generated/forms.ts';
import { encode } from '../../runtime/assembly/encode.ts';
import type { SegmentText, StepLine } from '../../runtime/step/line.ts';
import { randomInstruction } from '../assembly/random-instruction.ts';
import type { Random } from '../random.ts';

const GENERAL = ['eax', 'ecx', 'edx', 'ebx', 'esp', 'ebp', 'esi', 'edi'];
const SEGMENTS = ['cs', 'ds', 'es', 'fs', 'gs', 'ss'];
/** Where registers point: own memory, its end, sparse memory, the last bytes of the address space. */
const PLACES = [0, 0x1000, 0xfff, 0x2_0000, 0x3_fffe, 0x4_0000, 0x4000_0000, 0xffff_0000, 0xffff_fffc];
const PAGE_TABLES = 0x1_0000;

const hex = (value: number): string => (value >>> 0).toString(16);
const dword = (value: number): string => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value >>> 0);
  return bytes.toString('hex');
};

/** A random state before a random instruction; some with paging, some with limits, some bytes that mean nothing. */
export function randomLine(random: Random, id: number): StepLine {
  const bits = random.pick<16 | 32>(16, 32, 32);
  const mode = random.pick<StepLine['mode']>('protected', 'protected', 'protected', 'real', 'v86');
  const cpl = mode === 'real' ? 0 : mode === 'v86' ? 3 : random.pick<0 | 1 | 2 | 3>(0, 0, 1, 2, 3);
  const address = () => random.pick(random.of(PLACES), random.word(), random.below(0x5_0000));
  const paged = mode !== 'real' && random.below(4) === 0;
  const first = paged ? random.pick(0x1000, 0x1ffe) : random.pick(0x1000, 0xffff_0000, 0x3_fffd, address());
  const memory: [string, string][] = Array.from({ length: 4 }, () => [
    hex(Math.min(address(), 0xffff_ffe0)),
    Buffer.from(random.bytes(16)).toString('hex'),
  ]);
  if (paged) memory.push(...pageTables(random));
  const bytes = code(random, bits);
  const repeats = /^(..){0,4}f[23]/.test(bytes);
  return {
    id,
    bits,
    mode,
    cpl,
    code: bytes,
    regs: {
      ...Object.fromEntries(GENERAL.map((name) => [name, hex(random.pick(address(), random.below(300)))])),
      // A repeated instruction ends after a while.
      ecx: hex(
        random.pick(random.below(300), random.below(300), 0x4_0000 - 1, 0x8000_0000) & (repeats ? 0xff : -1),
      ),
      eip: hex(first),
      eflags: hex((random.word() & 0x247fd7) | 2),
    },
    ...(random.below(3) === 0 ? { sregs: limited(random, bits, mode) } : {}),
    system: {
      cr0: hex((mode === 'real' ? 0 : 1) | (paged ? 0x8001_0000 : 0)),
      cr3: hex(PAGE_TABLES),
      cr4: hex(random.pick(0, 0, 0x10, 0xffff_ffff)),
      gdtr: { base: hex(address()), limit: hex(random.below(0x1_0000)) },
      tr: { selector: '28', base: '5000', limit: hex(random.pick(0x67, 0x2067)), rights: '8b' },
    },
    ports: [['60', '1', hex(random.below(256))]],
    memory,
  };
}

/** The first megabyte mapped to itself and some of it elsewhere, forbidden or absent. */
function pageTables(random: Random): [string, string][] {
  const table = PAGE_TABLES + 0x1000;
  const entries = Array.from({ length: 256 }, (_, page) => {
    if (page === 1) return 0x1007;
    return (random.pick(page, page, page, 0xffff0, 0x20, 0x80000) << 12) | random.pick(7, 7, 7, 5, 3, 0);
  });
  return [
    [hex(PAGE_TABLES), dword(table | random.pick(7, 7, 5))],
    [hex(table), entries.map(dword).join('')],
  ];
}

function code(random: Random, bits: 16 | 32): string {
  if (random.below(8) === 0) return Buffer.from(random.bytes(15)).toString('hex');
  const form = random.below(forms.length);
  return Buffer.from(
    encode(
      randomInstruction(form, bits, (limit) => random.below(limit)),
      bits,
    ),
  ).toString('hex');
}

function limited(random: Random, bits: 16 | 32, mode: StepLine['mode']): NonNullable<StepLine['sregs']> {
  const flat: SegmentText = mode === 'protected' ? { base: '0', limit: 'ffffffff' } : {};
  return Object.fromEntries(
    SEGMENTS.map((name) => [
      name,
      name === 'cs'
        ? { selector: '0', base: '0', limit: 'ffffffff', rights: bits === 32 ? 'c09b' : '809b' }
        : random.pick<SegmentText>(
            flat,
            { selector: hex(random.below(0x1_0000)), limit: hex(random.below(0x2_0000)) },
            {
              base: hex(random.word()),
              rights: hex(random.pick(0x93, 0x91, 0x97, 0x0, 0xc0f3, 0x4093)),
            },
          ),
    ]),
  );
}
