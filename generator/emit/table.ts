import type { EmittedFile } from './forms.ts';

/** A row of a generated table, with what its unit test is called by. */
export interface TableRow {
  /** `isa/instructions/alu.yaml:31`. */
  readonly place: string;
  /** What the row is about, unique together with the place: `ADD_Eb_Gb`. */
  readonly name: string;
  readonly value: object;
}

/** A generated file that is one table; the unit tests of its rows are made from the same description. */
export interface Table {
  /** File below generated/ without extension: `trap-table`. */
  readonly file: string;
  /** Name of the exported array. */
  readonly constant: string;
  /** Type of a row and the module it comes from, relative to the project. */
  readonly type: string;
  readonly module: string;
  readonly summary: string;
  readonly rows: readonly TableRow[];
  /** More declarations for the same file. */
  readonly extra?: string;
}

export const BANNER = '// Generated from isa/ by `ring1 generate`. Do not edit.\n';

/** A JavaScript literal in the style of the project: single quotes, identifiers bare, undefined left out. */
export function literal(value: unknown): string {
  if (typeof value === 'string') return quote(value);
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, field]) => field !== undefined);
    if (entries.length === 0) return '{}';
    return `{ ${entries.map(([key, field]) => `${property(key)}: ${literal(field)}`).join(', ')} }`;
  }
  return String(value);
}

export function quote(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&').replaceAll('\n', '\\n')}'`;
}

export function property(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quote(name);
}

/** TypeScript gives up on the type of an array literal with more than about a thousand objects in it. */
const ROWS_PER_LITERAL = 800;

/** The file of a table: one row a line, so that a change of the specification is a readable difference. */
export function tableFile(table: Table): EmittedFile {
  const { constant, type } = table;
  const rows = table.rows.map((row) => `  ${literal(row.value)},`);
  const parts = Array.from({ length: Math.ceil(rows.length / ROWS_PER_LITERAL) }, (_, n) =>
    rows.slice(n * ROWS_PER_LITERAL, (n + 1) * ROWS_PER_LITERAL),
  );
  const array = (name: string, lines: readonly string[]): string =>
    `const ${name}: readonly ${type}[] = [\n${lines.join('\n')}\n];\n`;
  const split = parts.length > 1;
  const pieces = split ? parts.map((part, n) => array(`part${n + 1}`, part)) : [];
  const whole = array(constant, split ? parts.map((_, n) => `  ...part${n + 1},`) : rows);
  return {
    path: `generated/${table.file}.ts`,
    text: `${BANNER}import type { ${type} } from '../${table.module}';

${pieces.map((piece) => `${piece}\n`).join('')}/** ${table.summary} */
export ${whole}${table.extra ?? ''}`,
  };
}
