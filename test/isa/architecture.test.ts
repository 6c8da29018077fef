import { describe, expect, it } from 'vitest';
import { loadSpecification } from '../../generator/load/specification.ts';
import { projectRoot } from '../../generator/main.ts';

/** Bits with names, as the manual draws the registers (SDM vol. 3A, 2.3 and 2.5; vol. 3B, 17.2; vol. 1, 8.1.3). */
const BITS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  cr0: {
    0: 'PE',
    1: 'MP',
    2: 'EM',
    3: 'TS',
    4: 'ET',
    5: 'NE',
    16: 'WP',
    18: 'AM',
    29: 'NW',
    30: 'CD',
    31: 'PG',
  },
  cr3: { 3: 'PWT', 4: 'PCD' },
  cr4: {
    0: 'VME',
    1: 'PVI',
    2: 'TSD',
    3: 'DE',
    4: 'PSE',
    5: 'PAE',
    6: 'MCE',
    7: 'PGE',
    8: 'PCE',
    9: 'OSFXSR',
    10: 'OSXMMEXCPT',
    11: 'UMIP',
    20: 'SMEP',
  },
  dr6: { 0: 'B0', 1: 'B1', 2: 'B2', 3: 'B3', 13: 'BD', 14: 'BS', 15: 'BT' },
  dr7: { 0: 'L0', 1: 'G0', 2: 'L1', 3: 'G1', 4: 'L2', 5: 'G2', 6: 'L3', 7: 'G3', 8: 'LE', 9: 'GE', 13: 'GD' },
  efer: { 0: 'SCE', 8: 'LME', 10: 'LMA', 11: 'NXE' },
  fsw: {
    0: 'IE',
    1: 'DE',
    2: 'ZE',
    3: 'OE',
    4: 'UE',
    5: 'PE',
    6: 'SF',
    7: 'ES',
    8: 'C0',
    9: 'C1',
    10: 'C2',
    14: 'C3',
    15: 'B',
  },
};

/** EFLAGS from bit 0 (SDM vol. 1, figure 3-8); `-` is reserved, IOPL has two bits. */
const FLAGS = 'CF - PF - AF - ZF SF TF IF DF OF IOPL IOPL NT - RF VM AC VIF VIP ID'.split(' ');

/** Vectors from 0: name, error code, class for the double-fault rule (SDM vol. 3A, tables 6-1 and 6-5). */
const EXCEPTIONS = `
DE - contributory, DB - benign, NMI - benign, BP - benign, OF - benign, BR - benign, UD - benign, NM - benign,
DF code double-fault, CSO - benign, TS code contributory, NP code contributory, SS code contributory,
GP code contributory, PF code page-fault, RESERVED_15 - benign, MF - benign, AC code benign, MC - benign, XM - benign`
  .trim()
  .split(/,\s*/);

/** Table 6-1 again: all others are faults. */
const TRAPS = ['DB', 'NMI', 'BP', 'OF'];
const ABORTS = ['DF', 'MC'];

/** What parts of registers are called (SDM vol. 1, figure 3-5). */
const PARTS: Readonly<Record<string, readonly [register: string, high: number, low: number]>> = {
  ...Object.fromEntries(
    ['ax', 'cx', 'dx', 'bx', 'sp', 'bp', 'si', 'di', 'ip'].map(
      (name) => [name, [`e${name}`, 15, 0]] as const,
    ),
  ),
  ...Object.fromEntries(['a', 'c', 'd', 'b'].map((name) => [`${name}l`, [`e${name}x`, 7, 0]] as const)),
  ...Object.fromEntries(['a', 'c', 'd', 'b'].map((name) => [`${name}h`, [`e${name}x`, 15, 8]] as const)),
  ftop: ['fsw', 13, 11],
};

const { specification, files } = loadSpecification(projectRoot);
const table = files.get('isa/registers.yaml')?.value as { readonly registers: readonly RegisterEntry[] };

interface RegisterEntry {
  readonly name?: string;
  readonly parts?: Readonly<Record<string, string>>;
}

describe('isa/ says what the manual says of', () => {
  it('the bits of registers', () => {
    const fields = specification?.fields ?? [];
    expect(fields.length).toBeGreaterThan(40);
    for (const { register, name, bit } of fields) {
      // a state of the description's own
      if (register === 'switching') continue;
      expect(BITS[register]?.[bit], `bit ${bit} of ${register}`).toBe(name);
    }
  });

  it('the parts of registers', () => {
    const parts = table.registers.flatMap(({ name, parts: own = {} }) =>
      Object.entries(own).map(([part, range]) => [part, [name, ...range.split(':').map(Number)]]),
    );
    expect(Object.fromEntries(parts)).toEqual(PARTS);
  });

  it('the flags', () => {
    const flags: string[] = Array.from({ length: FLAGS.length }, () => '-');
    for (const { name, bit, width } of specification?.flags ?? []) flags.fill(name, bit, bit + width);
    expect(flags).toEqual(FLAGS);
  });

  it('the exceptions', () => {
    const rows = specification?.exceptions ?? [];
    expect(
      rows.map((row) => `${row.name} ${row.error ? 'code' : '-'} ${row.class}`),
      'in order of their vectors',
    ).toEqual(EXCEPTIONS);
    expect(rows.map((row) => row.vector)).toEqual([...rows.keys()]);
    expect(rows.filter((row) => row.kind === 'trap').map((row) => row.name)).toEqual(TRAPS);
    expect(rows.filter((row) => row.kind === 'abort').map((row) => row.name)).toEqual(ABORTS);
  });
});
