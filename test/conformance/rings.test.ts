import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { compiler32, describeAgainst, oracleFile, tool } from './need.ts';
import { buildProbe, nameOf, probe, probedRows, type RingRow } from './ring-probe.ts';

/** Models, and the settings of the probe that need something they lack. */
const models = [
  { model: 'p6', lacks: ['umip'] },
  { model: 'p6-umip', lacks: [] },
];

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

    it.each(models)('are as known on $model', ({ model, lacks }) => {
      const found = new Map(probe(rom, model, folder).map((row) => [nameOf(row), row.verdict]));
      const rows = probedRows().filter((row) => !row.disputed && !lacks.includes(row.cfg));
      const wrong = rows
        .filter((row) => found.get(nameOf(row)) !== expected(row))
        .map((row) => `${nameOf(row)}: ${found.get(nameOf(row))}, not ${expected(row)}`);
      expect(wrong).toEqual([]);
      expect(rows.length).toBeGreaterThan(0);
    });

    it.each([...absent])('%s is known to do something on a younger processor', (insn) => {
      expect(probedRows().some((row) => row.insn === insn && row.verdict !== '#UD')).toBe(true);
    });
  },
);
