import { readFileSync } from 'node:fs';
import Handlebars from 'handlebars';
import { NO_PREFIX } from '../../runtime/engine/form.ts';
import { mergeVerdicts } from '../semantics/sensitivity.ts';
import type { Instruction, SpecForm, Specification } from '../specification.ts';
import { bodyVerdicts } from './classifier.ts';
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

const words = (names: Iterable<string>): string => [...names].join(' ') || 'none';

function pageFacts(spec: Specification, instruction: Instruction): Record<string, unknown> {
  const verdict = mergeVerdicts(
    instruction.bodies.flatMap((body) => bodyVerdicts(spec).get(body.name) ?? []),
  );
  const effects = instruction.bodies.map((body) => body.effects);
  const union = (key: 'writes' | 'faults' | 'intrinsics'): Set<string> =>
    new Set(effects.flatMap((effect) => [...effect[key]]));
  const writes = union('writes');
  const flags = spec.flags.map((flag) => flag.name).filter((name) => writes.has(name));
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
      notes: notesOf(form),
    })),
    guards: instruction.guards.map((guard) => ({
      exception: guard.exception,
      when: guard.when,
      models: guard.models.join(', '),
    })),
    known: verdict !== undefined,
    flags: words(flags),
    faults: words([...union('faults')].sort().map((fault) => `#${fault}`)),
    intrinsics: intrinsics.size === 0 ? '' : words([...intrinsics].sort()),
    resources: resourceText(verdict?.reads ?? [], verdict?.writes ?? []),
    privilege: verdict?.privilege ?? '',
    sensitive: words(verdict?.sensitive ?? []),
    traps: (verdict?.traps ?? []).map((trap, cpl) => `${cpl} ${trap}`).join(', '),
    intercepts: instruction.intercepts
      .flatMap((row) => Object.entries(row).map(([name, value]) => `${name} ${value}`))
      .join(', '),
    rewrite: words([...actions].sort()),
    semantics: instruction.semantics.trimEnd().split('\n'),
  };
}

function resourceText(reads: readonly string[], writes: readonly string[]): string {
  const parts = [
    reads.length > 0 ? `reads ${words(reads)}` : '',
    writes.length > 0 ? `writes ${words(writes)}` : '',
  ];
  return parts.filter(Boolean).join('; ') || 'none';
}

function notationOf(form: SpecForm): string {
  const byte = form.prefix.toString(16).toUpperCase();
  const prefix = form.prefix === 0 ? '' : form.prefix === NO_PREFIX ? 'NP ' : `${byte} `;
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

function notesOf(form: SpecForm): string {
  const notes = [
    form.modrm === 'memory' ? 'memory only' : '',
    form.modrm === 'register' ? 'register only' : '',
    form.lock ? 'LOCK' : '',
    form.repeat === 'none' ? '' : form.repeat.toUpperCase(),
    form.feature === '' ? '' : `needs ${form.feature}`,
    form.alias ? 'not chosen by the assembler' : '',
  ].filter(Boolean);
  return notes.length === 0 ? '' : `  (${notes.join(', ')})`;
}
