import { readFileSync } from 'node:fs';
import Handlebars from 'handlebars';
import { NO_PREFIX, NO_REPEAT, type RewriteRule } from '../../runtime/engine/form.ts';
import { faultsOf, memoryUse } from '../semantics/memory-use.ts';
import { mergeVerdicts } from '../semantics/sensitivity.ts';
import type { Instruction, SpecForm, Specification } from '../specification.ts';
import { bodyVerdicts } from './classifier.ts';
import { drawEncoding } from './encoding-drawing.ts';
import type { EmittedFile } from './forms.ts';
import { BANNER, quote } from './table.ts';

const template = Handlebars.compile(
  readFileSync(new URL('../manual/instruction.hbs', import.meta.url), 'utf8'),
  { noEscape: true, strict: true },
);

/** A page of text for every instruction, by family, for `explain`. */
export function emitManual(spec: Specification): EmittedFile[] {
  const families = new Map<string, Instruction[]>();
  for (const instruction of spec.instructions) {
    families.set(instruction.family, [...(families.get(instruction.family) ?? []), instruction]);
  }
  const names = [...families.keys()].sort();
  const files = names.map((family): EmittedFile => {
    const pages = (families.get(family) ?? []).map((instruction) => pageText(spec, instruction));
    return {
      path: `generated/manual/${family}.ts`,
      text: `${BANNER}import type { ManualPage } from '../../runtime/assembly/manual-page.ts';

/** The instructions of isa/instructions/${family}.yaml. */
export const pages: readonly ManualPage[] = [
${pages.join('\n')}
];
`,
    };
  });
  const local = (family: string): string =>
    family.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const index = `${BANNER}import type { ManualPage } from '../../runtime/assembly/manual-page.ts';
${names.map((family) => `import { pages as ${local(family)}Pages } from './${family}.ts';`).join('\n')}

/** What the specification says of every instruction. */
export const manual: readonly ManualPage[] = [
${names.map((family) => `  ...${local(family)}Pages,`).join('\n')}
];
`;
  return [...files, { path: 'generated/manual/index.ts', text: index }];
}

/** The page stands in the file as it reads, indented like a literal. */
function pageText(spec: Specification, instruction: Instruction): string {
  const text = template(pageFacts(spec, instruction)).replace(/[\\`]|\$\{/g, '\\$&');
  const { name, place } = instruction;
  return `  { instruction: ${quote(name)}, source: ${quote(place.line)}, text: \`${text}\` },`;
}

const TREATMENTS: Readonly<Record<RewriteRule['action'], string>> = {
  identical: 'runs as it is; it touches nothing that the monitor keeps from the guest',
  trap: 'runs as it is and always faults below ring 0; the monitor emulates it by its own semantics',
  inline: "its own semantics runs in its place, on the virtual CPU's copies of what is virtualized",
  callout: 'a call into the monitor stands in its place, which emulates it by its own semantics',
};

const words = (names: Iterable<string>): string => [...names].join(' ') || 'none';

function pageFacts(spec: Specification, instruction: Instruction): Record<string, unknown> {
  const verdict = mergeVerdicts(
    instruction.bodies.flatMap((body) => bodyVerdicts(spec).get(body.name) ?? []),
  );
  const effects = instruction.bodies.map((body) => body.effects);
  const union = (key: 'writes' | 'intrinsics'): Set<string> =>
    new Set(effects.flatMap((effect) => [...effect[key]]));
  const writes = union('writes');
  const undefinedFlags = new Set(effects.flatMap((effect) => [...effect.undefinedFlags]));
  const flags = spec.flags.map((flag) => flag.name).filter((name) => writes.has(name));
  const calls = new Set(effects.flatMap((effect) => [...effect.procedures]));
  const { read, write } = memoryUse(spec, instruction);
  const memory = [read ? 'reads' : '', write ? 'writes' : ''].filter(Boolean);
  const numbers = new Set(instruction.forms.map((form) => form.index));
  const actions = new Set(
    spec.rewrites
      .filter((rule) => numbers.has(spec.handlers[rule.handler]?.form ?? -1))
      .map((rule) => rule.action),
  );
  const width = Math.max(...instruction.forms.map((form) => notationOf(form).length)) + 2;
  const intrinsics = union('intrinsics');
  return {
    name: instruction.name,
    summary: instruction.summary,
    place: instruction.place.line,
    manual: instruction.manual,
    forms: instruction.forms.map((form) => ({
      notation: notationOf(form).padEnd(width),
      syntax: syntaxOf(spec, form),
      notes: notesOf(spec, form),
      drawing: drawEncoding(form, spec.operandKinds),
    })),
    guards: instruction.guards.map((guard) => ({
      exception: guard.exception,
      when: guard.when,
      models: guard.models.join(', '),
    })),
    known: verdict !== undefined,
    flags: words(flags),
    undefinedFlags: [...undefinedFlags].sort().join(' '),
    operands: operandFacts(spec, instruction),
    memory: memory.join(' and '),
    procedures: [...calls].sort().map((name) => `${name} (${spec.procedureLines.get(name) ?? ''})`),
    faults: words([...faultsOf(spec, instruction)].sort().map((fault) => `#${fault}`)),
    intrinsics: intrinsics.size === 0 ? '' : words([...intrinsics].sort()),
    resources: resourceText(verdict?.reads ?? [], verdict?.writes ?? []),
    privilege: verdict?.privilege ?? '',
    sensitive: words(verdict?.sensitive ?? []),
    traps: (verdict?.traps ?? []).map((trap, cpl) => `${cpl} ${trap}`).join(', '),
    intercepts: instruction.intercepts
      .flatMap((row) => Object.entries(row).map(([name, value]) => `${name} ${value}`))
      .join(', '),
    rewrites: [...actions].sort().map((action) => `${action}: ${TREATMENTS[action]}`),
    semantics: instruction.semantics.trimEnd().split('\n'),
  };
}

/** What each operand kind of an instruction is, and whether its operands are read and written. */
function operandFacts(spec: Specification, { forms }: Instruction): { name: string; summary: string }[] {
  const facts = new Map<string, string>();
  for (const { operands } of forms) {
    for (const { name, kind, read, write } of operands) {
      const use =
        read && write ? 'read and written' : read ? 'read' : write ? 'written' : 'its address or number';
      const row = spec.operandKinds[kind];
      const key = `${name} ${row?.name ?? ''}`;
      facts.set(key, `${spec.kindSummaries[kind] ?? ''}; ${use}`);
    }
  }
  const width = Math.max(0, ...[...facts.keys()].map((key) => key.length));
  return [...facts].map(([key, summary]) => ({ name: key.padEnd(width), summary }));
}

function resourceText(reads: readonly string[], writes: readonly string[]): string {
  const parts = [
    reads.length > 0 ? `reads ${words(reads)}` : '',
    writes.length > 0 ? `writes ${words(writes)}` : '',
  ];
  return parts.filter(Boolean).join('; ') || 'none';
}

function notationOf(form: SpecForm): string {
  const without = new Map([
    [0, ''],
    [NO_PREFIX, 'NP '],
    [NO_REPEAT, 'NFx '],
  ]);
  const prefix = without.get(form.prefix) ?? `${form.prefix.toString(16).toUpperCase()} `;
  // a template's arithmetic on the opcode, done
  const opcode = form.notation.replace(
    /\b([0-9A-F]{2})\+(8\*)?(\d+)/,
    (_, base: string, eight: string | undefined, n: string) =>
      (Number.parseInt(base, 16) + (eight === undefined ? 1 : 8) * Number(n))
        .toString(16)
        .toUpperCase()
        .padStart(2, '0'),
  );
  return `${prefix}${opcode}`;
}

function syntaxOf(spec: Specification, form: SpecForm): string {
  const [short, long] = form.mnemonic;
  const mnemonic = short === long ? short : `${short}/${long}`;
  const operands = form.operands.map((operand) => spec.operandKinds[operand.kind]?.name ?? '');
  return [mnemonic, operands.join(', ')].filter(Boolean).join(' ');
}

function modelsWith(spec: Specification, feature: string): string {
  const names = spec.models.filter(({ features }) => features.includes(feature)).map(({ name }) => name);
  return names.length === 0 ? 'no model' : names.join(' ');
}

function notesOf(spec: Specification, form: SpecForm): string {
  const notes = [
    form.modrm === 'memory' ? 'memory only' : '',
    form.modrm === 'register' ? 'register only' : '',
    form.lock ? 'LOCK' : '',
    form.repeat === 'none' ? '' : form.repeat.toUpperCase(),
    form.feature === '' ? '' : `needs ${form.feature}: ${modelsWith(spec, form.feature)}`,
    form.alias ? 'not chosen by the assembler' : '',
  ].filter(Boolean);
  return notes.length === 0 ? '' : `  (${notes.join(', ')})`;
}
