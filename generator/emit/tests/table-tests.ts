import type { Specification } from '../../specification.ts';
import type { EmittedFile } from '../forms.ts';
import { flagMask } from '../state.ts';
import { BANNER, literal, quote, type Table } from '../table.ts';

/** Rows in one test file; with the lines around them it stays under 3,000. */
const ROWS_PER_FILE = 2500;

/** A table to be tested row by row: an array exported by a generated module. */
export type TestedTable = Pick<Table, 'file' | 'constant' | 'rows'>;

/** For every row of a table a test that it is literally what the specification says. */
export function tableTests(table: TestedTable): EmittedFile[] {
  const parts = Math.max(1, Math.ceil(table.rows.length / ROWS_PER_FILE));
  return Array.from({ length: parts }, (_, part): EmittedFile => {
    const first = part * ROWS_PER_FILE;
    const rows = table.rows.slice(first, first + ROWS_PER_FILE);
    const lines = rows.map(
      ({ place, name, value }) => `  [${quote(`${place} ${name}`)}, ${literal(value)}],`,
    );
    const file = table.file.replaceAll('/', '-');
    const constant = kebab(table.constant);
    const name = `${file === constant ? file : `${file}-${constant}`}${part === 0 ? '' : `-${part + 1}`}`;
    return {
      path: `generated/tests/${name}.test.ts`,
      text: `${BANNER}import { testRows } from '../../test/generated/rows.ts';
import { ${table.constant} } from '../${table.file}.ts';

testRows('generated/${table.file}.ts', ${table.constant}, ${first}, ${table.rows.length}, [
${lines.join('\n')}
]);
`,
    };
  });
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** The tables whose emitters do not describe themselves as {@link Table}. */
export function plainTables(spec: Specification): TestedTable[] {
  const slotNumber = new Map(spec.slots.map((slot, number) => [slot.name, number]));
  return [
    {
      file: 'forms',
      constant: 'forms',
      rows: spec.forms.map(({ index: _index, place, notation: _notation, ...form }) => ({
        place: place.line,
        name: form.id,
        value: form,
      })),
    },
    {
      file: 'operand-kinds',
      constant: 'operandKinds',
      rows: spec.operandKinds.map((kind, n) => ({
        place: spec.kindPlaces[n]?.line ?? 'isa/operands.yaml',
        name: kind.name,
        value: kind,
      })),
    },
    {
      file: 'state',
      constant: 'slots',
      rows: spec.slots.map(({ name, width, virtual, boundary, place }) => ({
        place: place.line,
        name: `slot ${name}`,
        value: { name, width, virtual, boundary },
      })),
    },
    {
      file: 'state',
      constant: 'flagRows',
      rows: spec.flags.map(({ name, bit, width, storage, place }) => ({
        place: place.line,
        name: `flag ${name}`,
        value: { name, bit, width, slot: slotNumber.get(name), storage },
      })),
    },
  ];
}

/** Numbers by name (`Slot`, `Flag`, `Vector`, `Kind`): objects rather than arrays. */
export function nameTests(spec: Specification): EmittedFile[] {
  const groups: { file: string; constant: string; rows: readonly (readonly [string, string, number])[] }[] = [
    {
      file: 'state',
      constant: 'Slot',
      rows: spec.slots.map((slot, n) => [slot.place.line, slot.name, n] as const),
    },
    {
      file: 'state',
      constant: 'Flag',
      rows: spec.flags.map((flag, n) => [flag.place.line, flag.name, n] as const),
    },
    {
      file: 'state',
      constant: 'FlagMask',
      rows: spec.flags.map((flag) => [flag.place.line, flag.name, flagMask(flag)] as const),
    },
    {
      file: 'exceptions',
      constant: 'Vector',
      rows: spec.exceptions.map((e) => [e.place.line, e.name, e.vector] as const),
    },
    {
      file: 'operand-kinds',
      constant: 'Kind',
      rows: spec.operandKinds.map((kind, n) => [spec.kindPlaces[n]?.line ?? '', kind.name, n] as const),
    },
  ];
  return groups.map(({ file, constant, rows }) => ({
    path: `generated/tests/${file}-${constant.toLowerCase()}-numbers.test.ts`,
    text: `${BANNER}import { testNumbers } from '../../test/generated/rows.ts';
import { ${constant} } from '../${file}.ts';

testNumbers('generated/${file}.ts', ${constant}, [
${rows.map(([place, name, number]) => `  [${quote(`${place} ${constant}.${name}`)}, ${quote(name)}, ${number}],`).join('\n')}
]);
`,
  }));
}
