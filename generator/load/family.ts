import {
  NO_PREFIX,
  NO_REPEAT,
  type OperandDefault,
  type OperandKind,
  type Spelling,
} from '../../runtime/engine/form.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { DiagnosticCode } from '../diagnostic-code.ts';
import type { Claims, Place, SpecForm } from '../specification.ts';
import { didYouMean } from '../suggestion.ts';
import { encodingProblem } from './encoding.ts';
import { parseNotation } from './notation.ts';
import { originOf, placeOf, type SourceFile } from './source.ts';
import { type RawAlias, spellingsOf } from './spelling.ts';

/** A row of a list that `each:` names. */
export interface Condition {
  readonly cc: string;
  readonly code: number;
  readonly when: string;
  readonly aliases: readonly string[];
  readonly path: readonly (string | number)[];
}

/** An instruction after templates and `each` are expanded, its semantics still text. */
export interface ExpandedInstruction {
  readonly name: string;
  readonly family: string;
  readonly summary: string;
  readonly manual: string;
  readonly place: Place;
  readonly file: SourceFile;
  /** Path of the entry in its file. */
  readonly path: readonly (string | number)[];
  readonly forms: readonly Omit<SpecForm, 'index'>[];
  readonly guards: readonly {
    readonly raise: string;
    readonly when: string;
    readonly path: readonly (string | number)[];
  }[];
  readonly intercepts: readonly Readonly<Record<string, string>>[];
  readonly semantics: string;
  /** The family says what runs around the semantics of each of its instructions. */
  readonly around: boolean;
  readonly restartable: boolean;
  readonly claims: Claims;
  readonly condition: Condition | undefined;
}

type Mnemonic = string | { readonly 16: string; readonly 32: string };
interface RawForm {
  id: string;
  opcode: string;
  operands?: Record<string, string>;
  mod?: 'mem' | 'reg' | 'ignored';
  size?: 'v' | 'address';
  prefix?: string;
  sole?: boolean;
  lock?: boolean | string;
  repeat?: 'rep' | 'repz';
  feature?: string;
  alias?: boolean;
  commutative?: boolean;
  defaults?: Record<string, number | string>;
  selector?: boolean;
  plus?: [number, number];
}
interface RawInstruction {
  name: string;
  mnemonic?: Mnemonic;
  aliases?: RawAlias[];
  each?: string;
  summary: string;
  manual?: string;
  forms: RawForm[] | ({ use: string } & Record<string, unknown>);
  guards?: { raise: string; when: string }[];
  intercepts?: Record<string, string>[];
  semantics?: string;
  restartable?: boolean;
  claims?: Claims;
}
interface RawFamily {
  family: string;
  feature?: string;
  guards?: { raise: string; when: string }[];
  around?: string;
  templates?: Record<string, { params: string[]; forms: RawForm[] }>;
  instructions: RawInstruction[];
}

/** `prefix:` of forms that some prefixes exclude, in the manual's notation (SDM volume 2, 3.1.1.1). */
const WITHOUT: ReadonlyMap<string, number> = new Map([
  ['NP', NO_PREFIX],
  ['NFx', NO_REPEAT],
]);

/** What expansion needs to know. */
export interface ExpansionTables {
  readonly kinds: readonly OperandKind[];
  readonly conditions: readonly Condition[];
  readonly features: ReadonlySet<string>;
  /** Names that semantics knows already, so that no operand can have them. */
  readonly reserved: ReadonlySet<string>;
  report(diagnostic: Diagnostic): void;
}

/** Expands a family file that its schema has accepted. */
export function expandFamily(file: SourceFile, tables: ExpansionTables): ExpandedInstruction[] {
  const family = file.value as RawFamily;
  if (file.path !== `isa/instructions/${family.family}.yaml`) {
    tables.report({
      code: 'family-name',
      message: `A family has the name of its file, but this is ${file.path}.`,
      origin: originOf(file, ['family']),
    });
  }
  const used = new Map<string, number>();
  const expanded = family.instructions.flatMap((raw, i) => {
    const rows = raw.each === undefined ? [undefined] : tables.conditions;
    return rows.map((condition) =>
      expandInstruction(file, family, raw, ['instructions', i], condition, used, tables),
    );
  });
  for (const template of Object.keys(family.templates ?? {})) {
    const uses = used.get(template) ?? 0;
    if (uses > 1) continue;
    tables.report({
      code: 'unused-template',
      // taking an instruction out may leave a template with one user
      severity: uses === 1 ? 'warning' : 'error',
      message: `Template ${template} is ${uses === 1 ? 'used only once; write its forms out' : 'never used'}.`,
      origin: originOf(file, ['templates', template], 'key'),
    });
  }
  return expanded;
}

function expandInstruction(
  file: SourceFile,
  family: RawFamily,
  raw: RawInstruction,
  path: readonly (string | number)[],
  condition: Condition | undefined,
  used: Map<string, number>,
  tables: ExpansionTables,
): ExpandedInstruction {
  const withCondition = (text: string): string =>
    condition === undefined
      ? text
      : text.replaceAll('{cc}', text === text.toLowerCase() ? condition.cc.toLowerCase() : condition.cc);
  const name = raw.name.replaceAll('{cc}', condition?.cc ?? '');
  const mnemonicOf = (text: string): string => withCondition(text).toLowerCase();
  const given = raw.mnemonic ?? raw.name;
  const mnemonic: readonly [string, string] =
    typeof given === 'string'
      ? [mnemonicOf(given), mnemonicOf(given)]
      : [mnemonicOf(given[16]), mnemonicOf(given[32])];
  const pattern = typeof given === 'string' ? given : given[32];
  const aliases: readonly RawAlias[] = [
    ...(raw.aliases ?? []),
    ...(condition?.aliases ?? []).map((cc) => pattern.replaceAll('{cc}', cc)),
  ];
  const spellings = (operands: readonly { readonly name: string }[]): Spelling[] =>
    aliases.flatMap((alias) => spellingsOf(alias, mnemonicOf, operands));
  const substitutions = new Map<string, unknown>(
    condition === undefined
      ? []
      : [
          ['code', condition.code],
          ['cc', condition.cc],
        ],
  );
  let rows: { raw: RawForm; path: readonly (string | number)[] }[];
  if (Array.isArray(raw.forms)) {
    rows = raw.forms.map((form, k) => ({ raw: form, path: [...path, 'forms', k] }));
  } else {
    const call = raw.forms;
    const template = family.templates?.[call.use];
    if (template === undefined) {
      tables.report({
        code: 'unknown-template',
        message: `There is no template ${call.use} in this file.${didYouMean(call.use, Object.keys(family.templates ?? {}))}`,
        origin: originOf(file, [...path, 'forms', 'use']),
      });
      rows = [];
    } else {
      used.set(call.use, (used.get(call.use) ?? 0) + 1);
      const unknown = Object.keys(call).filter((key) => key !== 'use' && !template.params.includes(key));
      const missing = template.params.filter((param) => !(param in call));
      for (const key of unknown)
        tables.report({
          code: 'template-parameter',
          message: `Template ${call.use} has no parameter ${key}; it has ${template.params.join(', ')}.`,
          origin: originOf(file, [...path, 'forms', key], 'key'),
        });
      if (missing.length > 0)
        tables.report({
          code: 'template-parameter',
          message: `Template ${call.use} also needs ${missing.join(', ')}.`,
          origin: originOf(file, [...path, 'forms']),
        });
      for (const param of template.params) substitutions.set(param, call[param]);
      rows =
        missing.length > 0
          ? []
          : template.forms.map((form, k) => ({ raw: form, path: ['templates', call.use, 'forms', k] }));
    }
  }
  // Forms of a template carry the line of the instruction that uses it: the template's line is shared by many.
  const ownLine = Array.isArray(raw.forms);
  const forms = rows.flatMap((row) => {
    const form = expandForm(
      file,
      name,
      mnemonic,
      spellings,
      row.raw,
      row.path,
      substitutions,
      tables,
      raw.semantics !== undefined,
      family.feature,
    );
    if (form === undefined) return [];
    const place = placeOf(file, ownLine ? row.path : path);
    return [{ ...form, place, source: place.line }];
  });
  for (const [i, alias] of (raw.aliases ?? []).entries()) {
    if (typeof alias === 'string' || !('with' in alias)) continue;
    if (forms.some((form) => form.aliases.some(({ mnemonic }) => mnemonic === alias.spelling))) continue;
    const message = `${alias.spelling} gives operands that no form of ${name} has.`;
    tables.report({ code: 'defaults', message, origin: originOf(file, [...path, 'aliases', i, 'with']) });
  }
  return {
    name,
    family: family.family,
    summary: withCondition(raw.summary),
    manual: raw.manual ?? '',
    place: placeOf(file, path),
    file,
    path,
    forms,
    guards: [...guardsAt(family.guards, ['guards']), ...guardsAt(raw.guards, [...path, 'guards'])],
    intercepts: raw.intercepts ?? [],
    semantics: raw.semantics ?? '',
    around: family.around !== undefined,
    restartable: raw.restartable ?? false,
    claims: raw.claims ?? {},
    condition,
  };
}

function guardsAt(
  guards: RawFamily['guards'],
  path: readonly (string | number)[],
): ExpandedInstruction['guards'] {
  return (guards ?? []).map((guard, k) => ({ ...guard, path: [...path, k] }));
}

function expandForm(
  file: SourceFile,
  instruction: string,
  mnemonic: readonly [string, string],
  spellings: (operands: readonly { readonly name: string }[]) => Spelling[],
  raw: RawForm,
  path: readonly (string | number)[],
  substitutions: ReadonlyMap<string, unknown>,
  tables: ExpansionTables,
  executable: boolean,
  familyFeature: string | undefined,
): Omit<SpecForm, 'index' | 'place' | 'source'> | undefined {
  const fill = (text: string): string =>
    text.replaceAll(/\$([a-z]+)/g, (whole, key: string) =>
      substitutions.has(key) ? String(substitutions.get(key)) : whole,
    );
  const value = <T>(given: T | string | undefined): T | undefined => {
    if (typeof given !== 'string' || !given.startsWith('$')) return given as T | undefined;
    return substitutions.get(given.slice(1)) as T | undefined;
  };
  const report = (key: string, code: DiagnosticCode, message: string): undefined => {
    tables.report({ code, message, origin: originOf(file, [...path, key]) });
    return undefined;
  };
  const notation = fill(raw.opcode);
  const opcode = parseNotation(notation);
  if (typeof opcode === 'string') return report('opcode', 'opcode-notation', opcode);
  const operands: { name: string; kind: number; read: boolean; write: boolean }[] = [];
  for (const [operandName, kindName] of Object.entries(raw.operands ?? {})) {
    if (tables.reserved.has(operandName)) {
      tables.report({
        code: 'name-taken',
        message: `${operandName} already means something in semantics; choose another name for the operand.`,
        origin: originOf(file, [...path, 'operands', operandName], 'key'),
      });
      return undefined;
    }
    const kind = tables.kinds.findIndex((k) => k.name === fill(kindName));
    if (kind < 0) {
      tables.report({
        code: 'unknown-kind',
        message: `${fill(kindName)} is no operand kind of isa/operands.yaml.${didYouMean(
          fill(kindName),
          tables.kinds.map((k) => k.name),
        )}`,
        origin: originOf(file, [...path, 'operands', operandName]),
      });
      return undefined;
    }
    operands.push({ name: operandName, kind, read: false, write: false });
  }
  const kinds = operands.map((o) => tables.kinds[o.kind]).filter((k) => k !== undefined);
  const problem = encodingProblem({
    opcode,
    kinds,
    mod: raw.mod,
    hasPlus: raw.plus !== undefined,
    commutative: raw.commutative === true,
  });
  if (problem !== undefined) return report(problem.field, problem.code, problem.message);
  const feature = value<string>(raw.feature) ?? familyFeature ?? '';
  if (feature !== '' && !tables.features.has(feature))
    return report(
      'feature',
      'unknown-feature',
      `${feature} is no feature of isa/features.yaml.${didYouMean(feature, tables.features)}`,
    );
  const position = (name: string): number => operands.findIndex((operand) => operand.name === name);
  const defaults: OperandDefault[] = [];
  for (const [name, from] of Object.entries(raw.defaults ?? {})) {
    const operand = position(name);
    const same = typeof from === 'string' ? position(from) : 0;
    if (operand < 0 || same < 0 || (typeof from === 'string' && same >= operand))
      return report(
        'defaults',
        'defaults',
        'A default is a number or an earlier operand, for an operand of the form.',
      );
    defaults.push(typeof from === 'string' ? { operand, same } : { operand, number: from });
  }
  const memoryOnly = raw.mod === 'mem' || kinds.some((k) => k.class === 'memory');
  const registerOnly =
    raw.mod === 'reg' ||
    opcode.rm >= 0 ||
    kinds.some((k) => k.registerOnly === true || k.class === 'fpu-register');
  const modrm = !opcode.hasModrm
    ? 'none'
    : raw.mod === 'ignored'
      ? 'ignored'
      : memoryOnly
        ? 'memory'
        : registerOnly
          ? 'register'
          : 'any';
  const sized =
    raw.size === 'v' ||
    kinds.some(
      (k) => k.width === 0 || k.encoded === 0 || k.class === 'relative' || k.class === 'far-pointer',
    );
  const prefixText = value<string>(raw.prefix);
  const prefix = prefixText === undefined ? 0 : (WITHOUT.get(prefixText) ?? Number.parseInt(prefixText, 16));
  return {
    id: `${instruction}_${fill(raw.id)}`,
    instruction,
    mnemonic,
    mnemonicByAddress: raw.size === 'address',
    aliases: spellings(operands),
    map: opcode.map,
    opcode: opcode.byte,
    plusRegister: opcode.plusRegister,
    firstRegister: raw.plus?.[0] ?? 0,
    digit: opcode.digit,
    rm: opcode.rm,
    modrm,
    prefix,
    sole: raw.sole ?? false,
    operands,
    sized,
    lock: value<boolean>(raw.lock) ?? false,
    repeat: value<'rep' | 'repz'>(raw.repeat) ?? 'none',
    feature,
    alias: raw.alias ?? false,
    commutative: raw.commutative ?? false,
    defaults,
    selector: raw.selector ?? false,
    executable,
    notation,
  };
}
