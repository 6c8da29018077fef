import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { classifier } from '../../generated/classifier.ts';
import { forms } from '../../generated/forms.ts';
import { handlers } from '../../generated/handlers.ts';
import { rewriteRules } from '../../generated/rewrite-rules.ts';
import { trapTable } from '../../generated/trap-table.ts';
import { vmExits } from '../../generated/vm-exits.ts';
import { entriesOf, mnemonics } from '../assembly/catalogue.ts';
import { disassemble } from '../assembly/disassemble.ts';
import { nearestName } from '../assembly/similar-names.ts';
import type { TrapGuard } from '../audit/classification.ts';
import { decode } from '../engine/decode.ts';
import type { Form } from '../engine/form.ts';
import { formNotation } from './form-notation.ts';
import { parseHexBytes } from './hex-bytes.ts';
import { UserError } from './user-error.ts';

const PROJECT = new URL('../../', import.meta.url);
const LABEL_COLUMN = 14;
/** The first line of an instruction's entry. */
const ENTRY = /^\s*- name:/;

/**
 * Everything known of a mnemonic, or of the instruction that hexadecimal bytes begin with.
 * @throws UserError when it is neither
 */
export function explain(what: string, bits: 16 | 32): string {
  const entries = entriesOf(what.toLowerCase());
  if (entries.length > 0) return explainForms([...new Set(entries.map((entry) => entry.form))]);
  const bytes = parseHexBytes(what);
  if (bytes !== undefined) return explainBytes(bytes, bits);
  const similar = nearestName(what.toLowerCase(), mnemonics());
  const hint = similar === undefined ? '' : `; did you mean '${similar}'?`;
  throw new UserError(`explain: '${what}' is neither a mnemonic nor pairs of hexadecimal digits${hint}`);
}

function explainBytes(bytes: Uint8Array, bits: 16 | 32): string {
  const instruction = decode((position) => bytes[position] ?? 0, bits, undefined);
  const [line] = disassemble(bytes, { bits });
  if (instruction === undefined || instruction === 'too-long' || line === undefined || line.length === 0) {
    throw new UserError(`explain: in ${bits}-bit code these bytes begin no instruction`);
  }
  const hex = [...bytes.subarray(0, line.length)].map((byte) => byte.toString(16).padStart(2, '0')).join(' ');
  return `${hex}  ${line.text}\n\n${explainForms([instruction.form])}`;
}

/** Forms of one instruction share its entry in the specification, which comes last. */
function explainForms(numbers: readonly number[]): string {
  const sections: string[] = [];
  for (const source of new Set(numbers.map((number) => forms[number]!.source))) {
    const members = numbers.filter((number) => forms[number]!.source === source);
    sections.push([...members.map(formSection), '', source, ...specificationEntry(source)].join('\n'));
  }
  return `${sections.join('\n\n')}\n`;
}

function formSection(number: number): string {
  const form = forms[number]!;
  const lines = [formNotation(form)];
  const add = (label: string, values: readonly string[]) => {
    if (values.length > 0) lines.push(`  ${label.padEnd(LABEL_COLUMN)}${values.join(', ')}`);
  };
  add('form', [form.id, ...properties(form)]);
  const facts = classifier[number];
  if (facts?.known) {
    add('privileged', [facts.privilege]);
    add('sensitive', facts.sensitive);
    add('reads', facts.reads);
    add('writes', facts.writes);
  }
  const traps = trapTable[number];
  if (traps !== undefined) {
    add('guards', traps.guards.map(guardText));
    add(
      'faults',
      traps.faults.map((fault) => `#${fault}`),
    );
    if (traps.cpl.some((verdict) => verdict !== 'never')) {
      add(
        'traps at CPL',
        traps.cpl.map((verdict, cpl) => `${cpl} ${verdict}`),
      );
    }
  }
  add(
    'intercepts',
    vmExits.filter((row) => row.form === form.id).map((row) => `${row.extension} ${row.intercept}`),
  );
  const rows = handlers.flatMap((row, index) => (row.form === number && !row.renamed ? [index] : []));
  add('under full', [...new Set(rows.flatMap((row) => rewriteRules[row]?.action ?? []))]);
  return lines.join('\n');
}

function properties(form: Form): readonly string[] {
  return [
    form.modrm === 'memory' ? 'memory only' : '',
    form.modrm === 'register' ? 'register only' : '',
    form.lock ? 'LOCK allowed' : '',
    form.repeat === 'none' ? '' : `${form.repeat.toUpperCase()} allowed`,
    form.feature === '' ? '' : `needs ${form.feature}`,
    form.executable ? '' : 'decodes only',
  ].filter((property) => property !== '');
}

function guardText({ exception, when, models }: TrapGuard): string {
  return `${exception} when ${when}${models.length === 0 ? '' : ` (${models.join(', ')} only)`}`;
}

/** The instruction's entry in isa/ around the form's line; none when the specification is not installed with the program. */
function specificationEntry(source: string): readonly string[] {
  const [path = '', number = '1'] = source.split(':');
  const file = fileURLToPath(new URL(path, PROJECT));
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n');
  const start = lines.findLastIndex((line, i) => i < Number(number) && ENTRY.test(line));
  if (start < 0) return [];
  const indent = lines[start]!.search(/\S/);
  const length = lines
    .slice(start + 1)
    .findIndex((line) => line.trim() !== '' && line.search(/\S/) <= indent);
  const entry = lines.slice(start, length < 0 ? undefined : start + 1 + length);
  return entry.map((line) => line.trimEnd()).filter((line) => line !== '');
}
