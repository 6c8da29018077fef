import { forms, operandKinds } from '../../generated/forms.ts';
import { NO_REGISTER } from '../engine/addressing.ts';
import type { Form, OperandKind } from '../engine/form.ts';
import { fieldBytes, immediateFields } from '../engine/immediate-fields.ts';
import type { Instruction } from '../engine/instruction.ts';
import { arrangements } from './arrange-operands.ts';
import { SourceFault } from './assembly-error.ts';
import { type CatalogueEntry, entriesOf } from './catalogue.ts';
import { defaultSegment, encode } from './encode.ts';
import { alternatives, explainMismatch, type Failure } from './explain-mismatch.ts';
import { mismatch } from './match.ts';
import { sizeKeyword } from './names.ts';
import type { MemoryValue, OperandValue } from './operand-value.ts';
import { otherMeaning } from './other-meaning.ts';
import { type InstructionSyntax, NO_PREFIXES } from './statement.ts';

/** Where an instruction stands. */
export interface Site {
  readonly address: number;
  readonly codeSize: 16 | 32;
  /** Encodings shorter than this are not taken: code that has grown does not shrink again. */
  readonly minimumLength: number;
  /** For each form whether the CPU has it; undefined: all. */
  readonly enabled: Uint8Array | undefined;
}

type Size = 16 | 32;

interface Candidate {
  readonly form: number;
  readonly entry: CatalogueEntry;
  readonly size: Size;
  /** In the order of the form. */
  readonly operands: readonly OperandValue[];
}

/**
 * Finds the shortest encoding of an instruction that the CPU decodes to what was meant.
 *
 * @throws SourceFault when no form takes these operands, when the size of an operand is not said, or when every
 *   encoding is another instruction on the CPU
 */
export function selectEncoding(
  syntax: InstructionSyntax,
  operands: readonly OperandValue[],
  site: Site,
): number[] {
  const candidates = withFormsOf(site.enabled, matchingForms(syntax, operands, site.codeSize), syntax);
  let shortest: number[] | undefined;
  let constants = 0;
  let other: string | undefined;
  for (const candidate of candidates) {
    const ownConstants = constantBytes(candidate.form, candidate.size);
    for (const wide of [false, true]) {
      const own = tryEncode(syntax, candidate, site, wide);
      if (own === undefined) continue;
      const meaning = otherMeaning(own, candidate, site);
      if (meaning !== undefined) {
        other ??= `the bytes of this "${syntax.mnemonic}", ${hexadecimal(own)}, are ${meaning} on this CPU`;
        continue;
      }
      const bytes = [...before(syntax, candidate.entry, site.codeSize), ...own];
      if (bytes.length < site.minimumLength) continue;
      const better = shortest === undefined || bytes.length < shortest.length;
      // Of two equally short ones the one with the shorter constant, as other assemblers choose.
      if (!better && !(bytes.length === shortest?.length && ownConstants < constants)) continue;
      shortest = bytes;
      constants = ownConstants;
    }
  }
  if (shortest === undefined && other !== undefined) throw new SourceFault(other, syntax);
  if (shortest === undefined) throw new SourceFault(outOfReach(syntax), operands.at(-1) ?? syntax);
  return shortest;
}

/** @throws SourceFault when the CPU has none of the forms */
function withFormsOf(
  enabled: Uint8Array | undefined,
  candidates: readonly Candidate[],
  syntax: InstructionSyntax,
): readonly Candidate[] {
  const left = candidates.filter(({ form }) => enabled === undefined || enabled[form] === 1);
  if (left.length === 0 && candidates.length > 0) {
    const feature = forms[candidates[0]!.form]!.feature;
    throw new SourceFault(
      `the CPU model has no "${syntax.mnemonic}" with these operands: it lacks ${feature}`,
      syntax,
    );
  }
  return left;
}

function constantBytes(form: number, size: Size): number {
  const fields = immediateFields[form] ?? [];
  return fields.reduce((sum, field) => sum + fieldBytes(field, size, size), 0);
}

/** The forms that the operands fit, at the first operand size at which any does. */
function matchingForms(
  syntax: InstructionSyntax,
  operands: readonly OperandValue[],
  codeSize: Size,
): Candidate[] {
  const matches: Candidate[] = [];
  const tooNarrow: Candidate[] = [];
  const failures: Failure[] = [];
  const memory = operands.find((operand) => operand.kind === 'memory');
  const addressSize = syntax.prefixes.addressSize || memory?.addressSize || codeSize;
  for (const size of operandSizes(syntax, codeSize)) {
    // Constants that are too large do not change the size of the code; a size keyword or prefix does.
    if (tooNarrow.length > 0) break;
    for (const entry of entriesOf(syntax.mnemonic)) {
      const form = forms[entry.form] as Form;
      if (!suits(entry, form, size, addressSize, syntax, codeSize)) continue;
      for (const ordered of arrangements(form, entry, operands)) {
        const failure = mismatch(form, ordered, size);
        const candidate = { form: entry.form, entry, size, operands: ordered };
        if (failure === undefined) matches.push(candidate);
        else failures.push({ mismatch: failure, operand: ordered[failure.operand] as OperandValue });
        if (failure?.reason === 'range') tooNarrow.push(candidate);
      }
    }
  }
  // Whether the size is known does not depend on the value of a constant.
  const suitable = memory?.width === 0 ? withConstantsAsWritten(matches) : matches;
  if (memory?.width === 0) checkSizeIsKnown(memory, withConstantsAsWritten([...matches, ...tooNarrow]));
  if (matches.length === 0) checkSizePrefix(syntax, operands);
  if (matches.length === 0) explainMismatch(syntax, operands, failures);
  const { size } = suitable[0] as Candidate;
  const chosen = suitable.filter((candidate) => candidate.size === size);
  checkPrefixes(syntax, chosen, memory !== undefined);
  return chosen;
}

/** @throws SourceFault when the operands would do without the operand-size prefix */
function checkSizePrefix(syntax: InstructionSyntax, operands: readonly OperandValue[]): void {
  const { operandSize } = syntax.prefixes;
  if (operandSize === 0) return;
  const other = operandSize === 16 ? 32 : 16;
  const fitsOther = entriesOf(syntax.mnemonic).some((entry) => {
    const form = forms[entry.form] as Form;
    if (entry.operandSize === operandSize) return false;
    return arrangements(form, entry, operands).some((all) => !mismatch(form, all, other));
  });
  if (fitsOther)
    throw new SourceFault(`the prefix "o${operandSize}" contradicts an instruction of ${other} bits`, syntax);
}

/** The size of the code first: it is what an instruction means that does not say its size. */
function operandSizes(syntax: InstructionSyntax, codeSize: Size): readonly Size[] {
  if (syntax.prefixes.operandSize !== 0) return [syntax.prefixes.operandSize];
  return codeSize === 16 ? [16, 32] : [32, 16];
}

function suits(
  entry: CatalogueEntry,
  form: Form,
  size: Size,
  addressSize: Size,
  syntax: InstructionSyntax,
  codeSize: Size,
): boolean {
  if (entry.operandSize !== 0 && entry.operandSize !== size) return false;
  if (entry.addressSize !== 0 && syntax.prefixes.addressSize !== 0 && entry.addressSize !== addressSize)
    return false;
  return form.sized || size === codeSize || syntax.prefixes.operandSize !== 0;
}

/** `add [ebx], byte 5` means a byte in memory, although a form that extends the byte would take it. */
function withConstantsAsWritten(matches: readonly Candidate[]): readonly Candidate[] {
  const whole = matches.filter(({ form, size, operands }) =>
    operands.some((operand, position) => {
      const width = operandKinds[forms[form]?.operands[position]?.kind ?? -1]?.width;
      return operand.kind === 'immediate' && operand.width !== 0 && operand.width === (width || size);
    }),
  );
  return whole.length > 0 ? whole : matches;
}

/** A memory operand without a size keyword must have the same width in every form that it fits. */
function checkSizeIsKnown(memory: MemoryValue, matches: readonly Candidate[]): void {
  const kinds = matches.map(
    ({ form, operands }) => operandKinds[forms[form]?.operands[operands.indexOf(memory)]?.kind ?? -1],
  );
  // Forms that exist for words and doublewords alone take the size of the code.
  if (kinds.every((kind) => kind?.width === 0 || kind?.width === undefined)) return;
  const widths = new Set(matches.map(({ size }, index) => kinds[index]?.width || size));
  if (widths.size < 2) return;
  const keywords = [...widths].sort((a, b) => a - b).map(sizeKeyword);
  throw new SourceFault(
    `the size of this memory operand is not known; write ${alternatives(keywords)} before it`,
    memory,
  );
}

function checkPrefixes(syntax: InstructionSyntax, candidates: readonly Candidate[], memory: boolean): void {
  const { lock, repeat } = syntax.prefixes;
  const [form] = candidates.map((candidate) => forms[candidate.form] as Form);
  if (lock && !(memory && form?.lock))
    throw new SourceFault(
      form?.lock
        ? `"lock ${syntax.mnemonic}" needs a memory operand as its destination`
        : `"${syntax.mnemonic}" cannot be locked`,
      syntax,
    );
  if (repeat !== '' && form?.repeat === 'none')
    throw new SourceFault(`"${syntax.mnemonic}" cannot be repeated`, syntax);
  if (repeat === 'repne' && form?.repeat === 'rep')
    throw new SourceFault(`"${syntax.mnemonic}" is repeated by "rep": it does not compare`, syntax);
}

function tryEncode(
  syntax: InstructionSyntax,
  candidate: Candidate,
  site: Site,
  wide: boolean,
): number[] | undefined {
  const { form, size, operands } = candidate;
  const instruction = buildInstruction(syntax, candidate, site.codeSize);
  const bytes = encode(instruction, site.codeSize, wide);
  const relative = relativeOperand(forms[form] as Form);
  if (relative < 0) return bytes;
  const target = operands[relative];
  if (target?.kind !== 'immediate' || !target.known) return bytes;
  const distance = BigInt.asIntN(size, target.number - BigInt(site.address + bytes.length));
  const kind = operandKinds[forms[form]?.operands[relative]?.kind ?? -1] as OperandKind;
  if (kind.encoded === 8 && distance !== BigInt.asIntN(8, distance)) return undefined;
  return encode({ ...instruction, immediate: Number(distance) }, site.codeSize, wide);
}

/** The instruction that the mnemonic stands for besides its own; mostly none. */
function before(syntax: InstructionSyntax, entry: CatalogueEntry, codeSize: Size): number[] {
  if (entry.before < 0) return [];
  const plain = { ...syntax, prefixes: NO_PREFIXES };
  const alone = { form: entry.before, entry, size: codeSize, operands: [] };
  return encode(buildInstruction(plain, alone, codeSize), codeSize);
}

function relativeOperand(form: Form): number {
  return form.operands.findIndex((operand) => operandKinds[operand.kind]?.class === 'relative');
}

function outOfReach(syntax: InstructionSyntax): string {
  return `the target is too far away for "${syntax.mnemonic}", which reaches 128 bytes back and 127 forward`;
}

function buildInstruction(
  syntax: InstructionSyntax,
  { form: formIndex, entry, size, operands }: Candidate,
  codeSize: Size,
): Instruction {
  const form = forms[formIndex] as Form;
  const memory = operands.find((operand) => operand.kind === 'memory');
  const { prefixes } = syntax;
  const base = memory?.base ?? NO_REGISTER;
  const segment = memory !== undefined && memory.segment >= 0 ? memory.segment : prefixes.segment;
  const built = {
    form: formIndex,
    length: 0,
    opcode: 0,
    operandSize: size,
    addressSize: memory?.addressSize ?? (prefixes.addressSize || entry.addressSize || codeSize),
    reg: 0,
    rm: 0,
    memory: memory !== undefined,
    segment: segment >= 0 ? segment : defaultSegment(base),
    base,
    index: memory?.index ?? NO_REGISTER,
    scale: memory?.scale ?? 0,
    displacement: memory?.displacement ?? 0,
    immediate: 0,
    immediate2: 0,
    repeat: prefixes.repeat === '' ? 0 : prefixes.repeat === 'repne' ? 2 : 1,
    lock: prefixes.lock,
  } satisfies Instruction;
  const result: { -readonly [Key in keyof Instruction]: Instruction[Key] } = built;
  for (const [position, operand] of form.operands.entries()) {
    const value = operands[position];
    const kind = operandKinds[operand.kind] as OperandKind;
    if (value?.kind !== 'register') continue;
    if (IN_RM.has(kind.class)) result.rm = value.register.number;
    else if (!kind.class.startsWith('fixed')) result.reg = value.register.number;
  }
  for (const field of immediateFields[formIndex] ?? []) {
    const value = operands[field.operand];
    if (value?.kind === 'immediate' && field.target === 'immediate') result.immediate = low32(value.number);
    if (value?.kind === 'immediate' && field.target === 'immediate2') result.immediate2 = low32(value.number);
    if (value?.kind === 'far' && field.target === 'immediate') result.immediate = low32(value.offset);
    if (value?.kind === 'far' && field.target === 'immediate2') result.immediate2 = low32(value.selector);
  }
  return result;
}

/** Classes whose register is in ModRM.rm or in the opcode. */
const IN_RM: ReadonlySet<OperandKind['class']> = new Set([
  'rm',
  'mmx-rm',
  'xmm-rm',
  'fpu-register',
  'opcode-register',
]);

function hexadecimal(bytes: readonly number[]): string {
  return bytes.map((byte) => byte.toString(16).toUpperCase().padStart(2, '0')).join(' ');
}

function low32(number: bigint): number {
  return Number(BigInt.asIntN(32, number));
}
