import { forms, operandKinds } from '../../generated/forms.ts';
import type { Form, OperandKind } from '../engine/form.ts';
import { operandCounts } from './arrange-operands.ts';
import { SourceFault } from './assembly-error.ts';
import { entriesOf } from './catalogue.ts';
import type { Mismatch } from './match.ts';
import { segmentNames, sizeKeyword } from './names.ts';
import type { OperandValue } from './operand-value.ts';
import type { InstructionSyntax } from './statement.ts';

const SHOWN_SHAPES = 8;

/** Why a form does not take the operands: the first operand that does not fit, and how. */
export interface Failure {
  readonly mismatch: Mismatch;
  readonly operand: OperandValue;
}

/**
 * Says why no form takes the operands, by the form that came closest.
 *
 * @throws SourceFault always
 */
export function explainMismatch(
  syntax: InstructionSyntax,
  operands: readonly OperandValue[],
  failures: readonly Failure[],
): never {
  const { mnemonic } = syntax;
  if (failures.length === 0) throw new SourceFault(wrongCount(mnemonic, operands.length), syntax);
  const ranks: readonly Mismatch['reason'][] = ['kind', 'size', 'range'];
  const rank = ({ mismatch, operand }: Failure) =>
    operands.indexOf(operand) * 3 + ranks.indexOf(mismatch.reason);
  const closest = failures.reduce((best, failure) => (rank(failure) > rank(best) ? failure : best));
  if (operands.filter(({ kind }) => kind === 'memory').length > 1)
    throw new SourceFault('an instruction has at most one operand in memory', operands.at(-1) ?? syntax);
  const { operand } = closest;
  const { reason } = closest.mismatch;
  const width = reason === 'range' ? widest(failures) : closest.mismatch.width;
  if (reason === 'range') throw new SourceFault(rangeSentence(operand, width), operand);
  if (reason === 'size') {
    const widths = new Set(
      failures.filter((one) => rank(one) === rank(closest)).map((one) => one.mismatch.width),
    );
    const expected = alternatives([...widths].sort((a, b) => a - b));
    throw new SourceFault(`${sizeSentence(operand, expected)}; ${shapes(mnemonic)}`, operand);
  }
  throw new SourceFault(
    `"${mnemonic}" does not take ${nameOf(operand)} as operand ${operands.indexOf(operand) + 1}; ${shapes(mnemonic)}`,
    operand,
  );
}

/** `8`, `8 or 16`, `8, 16 or 32`. */
export function alternatives(words: readonly (string | number)[]): string {
  const before = words.slice(0, -1).join(', ');
  return `${before}${before === '' ? '' : ' or '}${words.at(-1)}`;
}

function widest(failures: readonly { readonly mismatch: Mismatch }[]): number {
  const tooSmall = failures.filter(({ mismatch }) => mismatch.reason === 'range');
  return Math.max(...tooSmall.map(({ mismatch }) => mismatch.width));
}

function wrongCount(mnemonic: string, count: number): string {
  const counts = new Set(
    entriesOf(mnemonic).flatMap((entry) => operandCounts(forms[entry.form] as Form, entry)),
  );
  const allowed = alternatives([...counts].sort((a, b) => a - b));
  if (counts.has(count)) return `"${mnemonic}" does not exist with this size prefix`;
  return `"${mnemonic}" takes ${allowed} operand${allowed === '1' ? '' : 's'}, not ${count}`;
}

function rangeSentence(operand: OperandValue, width: number): string {
  if (operand.kind === 'far')
    return `this far address does not fit: its selector has 16 bits, its offset ${width}`;
  return `${operand.kind === 'immediate' ? operand.number : 'this operand'} does not fit in ${width} bits`;
}

function sizeSentence(operand: OperandValue, expected: string): string {
  const actual =
    operand.kind === 'register'
      ? `"${operand.name}" has ${operand.register.width} bits`
      : `this operand is a ${sizeKeyword('width' in operand ? operand.width : 0)}`;
  return `${actual}, but ${expected} bits are expected here`;
}

function nameOf(operand: OperandValue): string {
  switch (operand.kind) {
    case 'register':
      return `"${operand.name}"`;
    case 'memory':
      return operand.far ? 'a far pointer in memory' : 'memory';
    case 'immediate':
      return operand.distance === '' ? 'a constant' : `a ${operand.distance} target`;
    case 'far':
      return 'a far address';
  }
}

/** The operand shapes of a mnemonic, each once: `mov takes (r/m8, r8), (r/m16, r16) …`. */
function shapes(mnemonic: string): string {
  const found = new Set<string>();
  for (const entry of entriesOf(mnemonic)) {
    const kinds =
      forms[entry.form]?.operands.map((operand) => operandKinds[operand.kind] as OperandKind) ?? [];
    const optional = new Set(forms[entry.form]?.defaults.map(({ operand }) => operand));
    const words = kinds.map((kind, index) => (optional.has(index) ? `[${describe(kind)}]` : describe(kind)));
    found.add(`(${words.join(', ')})`);
  }
  const shown = [...found].slice(0, SHOWN_SHAPES).join(' ');
  return `it takes ${shown}${found.size > SHOWN_SHAPES ? ' …' : ''}`;
}

function describe(kind: OperandKind): string {
  const width = kind.width === 0 ? '16/32' : (kind.width ?? '');
  switch (kind.class) {
    case 'rm':
      return kind.registerOnly ? `r${width}` : `r/m${width}`;
    case 'memory':
    case 'offset':
      return `m${width}`;
    case 'reg':
    case 'opcode-register':
      return `r${width}`;
    case 'immediate':
      return `imm${kind.encoded ?? width}`;
    case 'relative':
      return kind.encoded === 8 ? 'rel8' : 'rel16/32';
    case 'far-pointer':
      return 'selector:offset';
    case 'segment-register':
      return 'sreg';
    case 'control-register':
      return 'cr';
    case 'debug-register':
      return 'dr';
    case 'test-register':
      return 'tr';
    case 'mmx':
      return 'mm';
    case 'mmx-rm':
      return kind.registerOnly ? 'mm' : `mm/m${width}`;
    case 'xmm':
      return 'xmm';
    case 'xmm-rm':
      return kind.registerOnly ? 'xmm' : `xmm/m${width}`;
    case 'fpu-register':
      return 'st(i)';
    case 'fixed-xmm':
    case 'fixed-fpu':
      return kind.name.toLowerCase();
    case 'fixed-segment':
      return segmentNames[kind.fixed ?? 0] ?? kind.name;
    case 'fixed-register':
      return kind.name.toLowerCase();
    case 'constant':
      return String(kind.fixed ?? 0);
  }
}
