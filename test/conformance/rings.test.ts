import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { compiler32, describeAgainst, oracleFile, tool } from './need.ts';
import { buildProbe, nameOf, probe, probedRows, type RingRow } from './ring-probe.ts';

// The reference engine takes a minute for the twenty million instructions when the machine is busy.
vi.setConfig({ testTimeout: 300_000 });

interface Model {
  readonly model: string;
  readonly lacks: readonly string[];
  readonly rows: { readonly prot32: number; readonly v86: number };
}

/**
 * Models, the settings of the probe that need something they lack, and how many rows are left in protected and in
 * virtual-8086 mode: all that the probe can answer and processors and emulators agree on.
 */
const models: readonly Model[] = [
  { model: 'p6', lacks: ['umip'], rows: { prot32: 648, v86: 57 } },
  { model: 'p6-umip', lacks: [], rows: { prot32: 680, v86: 57 } },
];
const runs = models.flatMap((model) =>
  (['reference', 'tier0'] as const).map((engine) => ({ ...model, engine })),
);
/** Rows on which processors and emulators differ; nothing is compared there. */
const DISPUTED = 32;

/** Younger than the P6, for which their opcodes are undefined. */
const absent = new Set('RDTSCP/XGETBV 0/XSETBV 0/MONITOR/CLAC/STAC/RDRAND/CLFLUSH m'.split('/'));

/** Where the manual holds against those who were asked. */
const byTheManual = new Map([
  // Emulators let an MSR read that does not exist; "if the value in ECX specifies a reserved or unimplemented MSR
  // address: #GP(0)" (Intel SDM vol. 2, RDMSR).
  ['RDMSR bad, prot32 base, CPL 0', '#GP'],
]);

const expected = (row: RingRow) =>
  absent.has(row.insn) ? '#UD' : (byTheManual.get(nameOf(row)) ?? row.verdict);

describeAgainst(
  'the rings',
  [
    oracleFile('ring-probe', 'build.sh'),
    oracleFile('make-ring-oracle.mjs'),
    oracleFile('ring-oracle.json'),
    compiler32,
    ...['nasm', 'objcopy', 'bash'].map(tool),
  ],
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'ring1-rings-'));
    afterAll(() => rmSync(folder, { recursive: true }));
    let rom: Uint8Array = new Uint8Array();
    beforeAll(() => {
      rom = buildProbe(folder);
    });

    it.each(runs)(
      'are as known on $model with $engine: $rows.prot32 rows of protected and $rows.v86 of virtual-8086 mode',
      async ({ model, lacks, rows: counts, engine }) => {
        const answers = await probe(rom, model, engine, folder);
        const found = new Map(answers.map((row) => [nameOf(row), row.verdict]));
        const rows = probedRows().filter((row) => !row.disputed && !lacks.includes(row.cfg));
        const wrong = rows
          .filter((row) => found.get(nameOf(row)) !== expected(row))
          .map((row) => `${nameOf(row)}: ${found.get(nameOf(row))}, not ${expected(row)}`);
        expect(wrong).toEqual([]);
        const inMode = (mode: RingRow['mode']) => rows.filter((row) => row.mode === mode).length;
        expect({ prot32: inMode('prot32'), v86: inMode('v86') }).toEqual(counts);
        expect(rows.length).toBe(counts.prot32 + counts.v86);
      },
    );

    it('leave out only rows that are disputed', () => {
      expect(probedRows().filter((row) => row.disputed).length).toBe(DISPUTED);
    });

    it.each([...absent])('%s is known to do something on a younger processor', (insn) => {
      expect(probedRows().some((row) => row.insn === insn && row.verdict !== '#UD')).toBe(true);
    });
  },
);
