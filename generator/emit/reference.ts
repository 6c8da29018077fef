import type { Procedure } from '../semantics/tree.ts';
import type { Body, Specification } from '../specification.ts';
import type { EmittedFile } from './forms.ts';
import {
  assignedLocals,
  localName,
  newUsage,
  procedureName,
  procedureScope,
  readLocals,
  type Scope,
  type Usage,
} from './reference/scope.ts';
import { statementLines } from './reference/statement.ts';

/** A family's file is split before it reaches this many lines. */
const LINES_PER_FILE = 2500;

const HEADER = '// Generated from isa/ by `ring1 generate`. Do not edit.\n';

interface Item {
  readonly name: string;
  readonly lines: readonly string[];
  readonly usage: Usage;
}

/**
 * The reference interpreter: one readable TypeScript function per semantics body and per procedure.
 * @returns generated/reference/{procedures,procedures-1…,<family>…,index}.ts
 */
export function emitReference(spec: Specification): EmittedFile[] {
  const exceptions = new Map(spec.exceptions.map((e) => [e.name, e]));
  const files = procedureFiles(spec.procedures.map((p) => procedureItem(spec, exceptions, p)));

  const families = new Map<string, Item[]>();
  for (const body of spec.bodies) {
    const items = families.get(body.instruction.family) ?? [];
    items.push(bodyItem(spec, exceptions, body));
    families.set(body.instruction.family, items);
  }
  const modules: { file: string; names: string[] }[] = [];
  for (const family of [...families.keys()].sort()) {
    for (const [n, items] of split(families.get(family)!).entries()) {
      const file = n === 0 ? family : `${family}-${n + 1}`;
      files.push(fileOf(file, items));
      modules.push({ file, names: items.map((i) => i.name) });
    }
  }
  files.push(indexFile(modules));
  return files;
}

/** Procedures come after those they call, so that a part needs the parts before it only. */
function procedureFiles(items: readonly Item[]): EmittedFile[] {
  const homes = new Map<string, string>();
  const files: EmittedFile[] = [];
  for (const [n, part] of split(items).entries()) {
    const name = `procedures-${n + 1}`;
    for (const item of part) homes.set(item.name, name);
    files.push(fileOf(name, part, homes));
  }
  const all = files.map((_, n) => `export * from './procedures-${n + 1}.ts';`);
  files.push({ path: 'generated/reference/procedures.ts', text: [HEADER, ...all, ''].join('\n') });
  return files;
}

function split(items: readonly Item[]): Item[][] {
  const parts: Item[][] = [[]];
  let lines = 0;
  for (const item of items) {
    if (lines + item.lines.length > LINES_PER_FILE) {
      parts.push([]);
      lines = 0;
    }
    parts.at(-1)!.push(item);
    lines += item.lines.length + 1;
  }
  return parts;
}

function bodyItem(spec: Specification, exceptions: Scope['exceptions'], body: Body): Item {
  const usage = newUsage();
  const scope: Scope = { spec, exceptions, body, usage };
  const statements = [...body.guards, ...body.statements];
  for (const n of readLocals(statements)) usage.locals.add(n);
  const assigned = assignedLocals(statements);
  const guards = statementLines(scope, body.guards, 1, assigned);
  const semantics = statementLines(scope, body.statements, 1, assigned);
  const operands = operandLines(scope, body);

  const opening: string[] = [];
  if (usage.next) opening.push('  const next = s.get(Slot.eip);');
  if (usage.address) opening.push('  const ea = effectiveAddress(s, i);');
  if (usage.next || usage.address) usage.state = true;
  if (usage.next) usage.imports.add('Slot');
  if (usage.address) {
    usage.instruction = true;
    usage.imports.add('effectiveAddress');
  }
  const state = usage.state ? 's' : usage.instruction ? '_s' : '';
  const params = usage.instruction ? `${state}, i` : state;
  const { name } = body;
  usage.imports.add('type ReferenceBody');
  return {
    name,
    usage,
    lines: [
      `/** ${body.instruction.name} — ${body.instruction.place.line} */`,
      `export const ${name}: ReferenceBody = (${params}) => {`,
      ...opening,
      ...guards,
      ...operands,
      ...semantics,
      '};',
    ],
  };
}

/** Read-modify-write operands are probed for write, then all operands that are read are read. */
function operandLines(scope: Scope, body: Body): string[] {
  const { usage } = scope;
  const lines: string[] = [];
  const use = (name: string): void => {
    usage.imports.add(name);
    usage.state = true;
    usage.instruction = true;
    usage.address = true;
  };
  for (const k of body.reads) {
    if (!body.writes.includes(k)) continue;
    use('probeOperand');
    lines.push(`  probeOperand(s, i, ${k}, ${body.widths[k]!}, ea);`);
  }
  for (const k of body.reads) {
    use('readOperand');
    const read = `readOperand(s, i, ${k}, ${body.widths[k]!}, ea)`;
    const used = usage.operands.has(k);
    lines.push(used ? `  const ${localName(body.operandNames[k]!)} = ${read};` : `  ${read};`);
  }
  return lines;
}

function procedureItem(spec: Specification, exceptions: Scope['exceptions'], procedure: Procedure): Item {
  const scope = procedureScope(spec, exceptions, procedure);
  const assigned = assignedLocals(procedure.body);
  const body = statementLines(scope, procedure.body, 1, assigned);
  const { usage } = scope;
  usage.imports.add('type CpuState');
  const type = (width: number): string => (width === 0 ? 'void' : width > 32 ? 'bigint' : 'number');
  const params = procedure.params.map((p) => {
    const used = usage.locals.has(p.name) || assigned.has(p.name);
    return `, ${used ? localName(p.name) : `_${p.name}`}: ${type(p.width)}`;
  });
  const name = procedureName(procedure.name);
  const state = usage.state ? 's' : '_s';
  return {
    name,
    usage,
    lines: [
      `/** ${procedure.summary} — ${spec.procedureLines.get(procedure.name) ?? procedure.origin.file} */`,
      `export function ${name}(${state}: CpuState${params.join('')}): ${type(procedure.result)} {`,
      ...(usage.next ? ['  const next = s.get(Slot.eip);'] : []),
      ...deliveryLines(spec, procedure),
      ...body,
      '}',
    ],
  };
}

/** Who watches deliveries is told of each before anything of it is done. */
function deliveryLines(spec: Specification, procedure: Procedure): string[] {
  const [vector] = procedure.params;
  if (vector === undefined || !spec.deprivileging.traps.includes(procedure.name)) return [];
  return [`  s.delivering?.(${localName(vector.name)});`];
}

const FROM: Readonly<Record<string, string>> = {
  'type ReferenceBody': '../../runtime/engine/cpu-state.ts',
  'type CpuState': '../../runtime/engine/cpu-state.ts',
  GuestFault: '../../runtime/engine/cpu-state.ts',
  segmentSelector: '../../runtime/engine/reference/segment-slot.ts',
  segmentBase: '../../runtime/engine/reference/segment-slot.ts',
  segmentLimit: '../../runtime/engine/reference/segment-slot.ts',
  segmentRights: '../../runtime/engine/reference/segment-slot.ts',
  getElement: '../../runtime/engine/reference/file-element.ts',
  setElement: '../../runtime/engine/reference/file-element.ts',
  getWideElement: '../../runtime/engine/reference/file-element.ts',
  setWideElement: '../../runtime/engine/reference/file-element.ts',
  getPairElement: '../../runtime/engine/reference/file-element.ts',
  setPairElement: '../../runtime/engine/reference/file-element.ts',
  Slot: '../state.ts',
  Flag: '../state.ts',
  operandIndex: '../../runtime/engine/reference/operand.ts',
  addressMask: '../../runtime/engine/reference/operand.ts',
  effectiveAddress: '../../runtime/engine/reference/operand.ts',
  readOperand: '../../runtime/engine/reference/operand.ts',
  writeOperand: '../../runtime/engine/reference/operand.ts',
  probeOperand: '../../runtime/engine/reference/operand.ts',
};

/** @param homes files of the procedures that do not lie in `procedures` */
function fileOf(
  name: string,
  items: readonly Item[],
  homes: ReadonlyMap<string, string> = new Map(),
): EmittedFile {
  const imports = new Set(items.flatMap((i) => [...i.usage.imports]));
  const lines: string[] = [];
  if (imports.has('bits')) lines.push("import * as bits from '../../runtime/engine/reference/bits.ts';");
  const byFile = new Map<string, string[]>();
  for (const what of [...imports].sort()) {
    const from = FROM[what];
    if (from === undefined) continue;
    byFile.set(from, [...(byFile.get(from) ?? []), what]);
  }
  for (const [from, names] of [...byFile].sort(([a], [b]) => (a < b ? -1 : 1))) {
    lines.push(`import { ${names.join(', ')} } from '${from}';`);
  }
  const calledFrom = new Map<string, string[]>();
  for (const procedure of new Set(items.flatMap((i) => [...i.usage.procedures]))) {
    const home = homes.get(procedure) ?? 'procedures';
    if (home !== name) calledFrom.set(home, [...(calledFrom.get(home) ?? []), procedure]);
  }
  for (const [home, names] of [...calledFrom].sort(([a], [b]) => (a < b ? -1 : 1))) {
    lines.push(`import { ${names.sort().join(', ')} } from './${home}.ts';`);
  }
  const text = [HEADER, ...lines, '', items.map((i) => i.lines.join('\n')).join('\n\n'), ''].join('\n');
  return { path: `generated/reference/${name}.ts`, text };
}

function indexFile(modules: readonly { file: string; names: readonly string[] }[]): EmittedFile {
  const lines = [
    HEADER,
    "import type { ReferenceBody } from '../../runtime/engine/cpu-state.ts';",
    ...modules.map((m, n) => `import * as m${n} from './${m.file}.ts';`),
    '',
    '/** Semantics bodies by name, as `handlers` in generated/handlers.ts refers to them. */',
    'export const referenceBodies: Readonly<Record<string, ReferenceBody>> = {',
    ...modules.map((_, n) => `  ...m${n},`),
    '};',
    '',
  ];
  return { path: 'generated/reference/index.ts', text: lines.join('\n') };
}
