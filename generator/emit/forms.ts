import type { OperandKind } from '../../runtime/engine/form.ts';
import type { SpecForm, Specification } from '../specification.ts';

/** A file to be written, path relative to the project. */
export interface EmittedFile {
  readonly path: string;
  readonly text: string;
}

const LINE_LIMIT = 3000;
const BANNER = '// Generated from isa/ by `ring1 generate`. Do not edit.\n';

/**
 * Emits `generated/forms.ts`: `operandKinds` and `forms`, every encoding of every instruction in the order of the
 * specification. When that is over 3,000 lines each family gets a file of its own under `generated/forms/`.
 */
export function emitForms(spec: Specification): EmittedFile[] {
  const kinds = kindsFile(spec.operandKinds);
  const families = byFamily(spec);
  const rows = families.flatMap(({ rows }) => rows);
  const whole = formsFile(spec, rows, 'forms', '..', 'Every encoding of every instruction.');
  if (lineCount(whole) <= LINE_LIMIT) return [kinds, { path: 'generated/forms.ts', text: whole }];
  const parts = families.map(({ family, rows: own }) => ({
    path: `generated/forms/${family}.ts`,
    text: formsFile(spec, own, 'forms', '../..', `Encodings of the family \`${family}\`.`),
  }));
  return [kinds, ...parts, { path: 'generated/forms.ts', text: indexFile(families.map((f) => f.family)) }];
}

function kindsFile(kinds: readonly OperandKind[]): EmittedFile {
  const rows = kinds.map((kind) => `  ${objectText(kind)},`);
  const numbers = kinds.map((kind, index) => `  ${kind.name}: ${index},`);
  const text = `${BANNER}import type { OperandKind } from '../runtime/engine/form.ts';

/** How each kind of operand is encoded (isa/operands.yaml). */
export const operandKinds: readonly OperandKind[] = [
${rows.join('\n')}
];

/** Index of each kind in \`operandKinds\`. */
export const Kind = {
${numbers.join('\n')}
} as const;
`;
  return { path: 'generated/operand-kinds.ts', text };
}

/** The forms in contiguous runs of one family; table order is index order, so a family may not be interrupted. */
function byFamily(spec: Specification): { family: string; rows: SpecForm[] }[] {
  const familyOf = new Map(spec.instructions.map((instruction) => [instruction.name, instruction.family]));
  const groups: { family: string; rows: SpecForm[] }[] = [];
  for (const [index, form] of spec.forms.entries()) {
    if (form.index !== index) throw new Error(`form ${form.id} has index ${form.index} but is row ${index}`);
    const family = familyOf.get(form.instruction) ?? 'unknown';
    const last = groups.at(-1);
    if (last?.family === family) last.rows.push(form);
    else if (groups.some((group) => group.family === family))
      throw new Error(`the forms of family ${family} are not consecutive`);
    else groups.push({ family, rows: [form] });
  }
  return groups;
}

function formsFile(
  spec: Specification,
  rows: readonly SpecForm[],
  name: string,
  root: string,
  summary: string,
): string {
  const texts = rows.map((row) => rowText(spec, row));
  const body = texts.join('\n');
  const used = ['form', 'mention', 'read', 'spelling', 'update', 'write'].filter((word) =>
    body.includes(`${word}(`),
  );
  const kinds = body.includes('Kind.')
    ? `import { Kind } from '${root === '..' ? '.' : '..'}/operand-kinds.ts';\n`
    : '';
  const reexport = root === '..' ? "\nexport { operandKinds } from './operand-kinds.ts';\n" : '';
  return `${BANNER}import type { Form } from '${root}/runtime/engine/form.ts';
import { ${used.join(', ')} } from '${root}/runtime/engine/form-row.ts';
${kinds}${reexport}
/** ${summary} A row's index is its form number; what a row leaves out is in \`form()\`. */
export const ${name}: readonly Form[] = [
${body}
];
`;
}

function indexFile(families: readonly string[]): string {
  const local = (family: string) =>
    `${family.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}Forms`;
  const imports = families.map(
    (family) => `import { forms as ${local(family)} } from './forms/${family}.ts';`,
  );
  return `${BANNER}import type { Form } from '../runtime/engine/form.ts';
${imports.join('\n')}

export { operandKinds } from './operand-kinds.ts';

/** Every encoding of every instruction; a row's index is its form number. */
export const forms: readonly Form[] = [
${families.map((family) => `  ...${local(family)},`).join('\n')}
];
`;
}

function rowText(spec: Specification, form: SpecForm): string {
  const usualMnemonic = form.instruction.toLowerCase();
  const fields = [`id: ${quote(form.id)}`, `instruction: ${quote(form.instruction)}`];
  const put = (present: boolean, text: string) => {
    if (present) fields.push(text);
  };
  put(
    form.mnemonic.some((mnemonic) => mnemonic !== usualMnemonic),
    `mnemonic: [${form.mnemonic.map(quote).join(', ')}]`,
  );
  put(form.mnemonicByAddress, 'mnemonicByAddress: true');
  put(form.aliases.length > 0, `aliases: [${form.aliases.map(spellingText).join(', ')}]`);
  put(form.map !== 0, `map: ${form.map}`);
  fields.push(`opcode: ${hex(form.opcode)}`);
  put(form.plusRegister, 'plusRegister: true');
  put(form.firstRegister !== 0, `firstRegister: ${form.firstRegister}`);
  put(form.digit >= 0, `digit: ${form.digit}`);
  put(form.rm >= 0, `rm: ${form.rm}`);
  put(form.modrm !== 'none', `modrm: ${quote(form.modrm)}`);
  put(form.prefix !== 0, `prefix: ${form.prefix < 0 ? form.prefix : hex(form.prefix)}`);
  put(form.sole, 'sole: true');
  put(form.operands.length > 0, `operands: [${form.operands.map((o) => operandText(spec, o)).join(', ')}]`);
  put(form.commutative, 'commutative: true');
  put(form.defaults.length > 0, `defaults: [${form.defaults.map(objectText).join(', ')}]`);
  put(form.selector, 'selector: true');
  put(form.sized, 'sized: true');
  put(form.lock, 'lock: true');
  put(form.repeat !== 'none', `repeat: ${quote(form.repeat)}`);
  put(form.feature !== '', `feature: ${quote(form.feature)}`);
  put(form.alias, 'alias: true');
  put(!form.executable, 'executable: false');
  fields.push(`source: ${quote(form.source)}`);
  return `  /* ${form.index}: ${form.notation} */\n  form({ ${fields.join(', ')} }),`;
}

function spellingText({ mnemonic, size, presets, after }: SpecForm['aliases'][number]): string {
  const more: string[] = [];
  if (presets.length > 0) more.push(`presets: [${presets.map(objectText).join(', ')}]`);
  if (after !== '') more.push(`after: ${quote(after)}`);
  if (more.length > 0) return `spelling(${quote(mnemonic)}, ${size}, { ${more.join(', ')} })`;
  return `spelling(${quote(mnemonic)}${size === 0 ? '' : `, ${size}`})`;
}

function operandText(spec: Specification, operand: SpecForm['operands'][number]): string {
  const kind = spec.operandKinds[operand.kind];
  if (!kind) throw new Error(`operand kind ${operand.kind} does not exist`);
  const access = operand.read ? (operand.write ? 'update' : 'read') : operand.write ? 'write' : 'mention';
  return `${access}(${quote(operand.name)}, Kind.${kind.name})`;
}

function objectText(object: object): string {
  const entries = Object.entries(object).filter(([, value]) => value !== undefined);
  return `{ ${entries.map(([key, value]) => `${key}: ${valueText(value)}`).join(', ')} }`;
}

function valueText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(valueText).join(', ')}]`;
  return typeof value === 'string' ? quote(value) : String(value);
}

function quote(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}

function hex(value: number): string {
  return `0x${value.toString(16).padStart(2, '0')}`;
}

function lineCount(text: string): number {
  return text.split('\n').length;
}
