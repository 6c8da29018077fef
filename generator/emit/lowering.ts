import type { Flow } from '../../runtime/engine/lowering.ts';
import type { Stmt } from '../semantics/tree.ts';
import type { Body, Specification } from '../specification.ts';
import type { EmittedFile } from './forms.ts';
import { ProcedureAnalysis } from './lowering/analysis.ts';
import { memoryRunLines } from './lowering/memory-run.ts';
import { localName } from './lowering/names.ts';
import { type StatementScope, statementLines } from './lowering/statement.ts';
import { assignedLocals, readLocals } from './reference/scope.ts';
import { BANNER, quote } from './table.ts';

/** A family's file is split before it reaches this many lines. */
const LINES_PER_FILE = 2500;

interface Rule {
  readonly name: string;
  readonly lines: readonly string[];
}

/**
 * The lowering rules: one function per semantics body that builds its WebAssembly, and the procedures.
 * @returns generated/lowering/{procedures…,<family>…,index,intrinsics}.ts
 */
export function emitLowering(spec: Specification): EmittedFile[] {
  const analysis = new ProcedureAnalysis(spec);
  const families = new Map<string, Rule[]>();
  for (const body of spec.bodies) {
    const rules = families.get(body.instruction.family) ?? [];
    rules.push(bodyRule(spec, body, analysis.flow(body)));
    families.set(body.instruction.family, rules);
  }
  const files = procedureFiles(spec, analysis);
  const procedureModules = files.length;
  const modules: string[] = [];
  for (const family of [...families.keys()].sort()) {
    for (const [n, rules] of parts(families.get(family) ?? []).entries()) {
      const name = n === 0 ? family : `${family}-${n + 1}`;
      modules.push(name);
      files.push(familyFile(name, rules));
    }
  }
  files.push(indexFile(spec, analysis, procedureModules, modules), intrinsicsFile(spec));
  return files;
}

function parts(rules: readonly Rule[]): Rule[][] {
  const result: Rule[][] = [[]];
  let lines = 0;
  for (const rule of rules) {
    if (lines + rule.lines.length > LINES_PER_FILE) {
      result.push([]);
      lines = 0;
    }
    result.at(-1)?.push(rule);
    lines += rule.lines.length + 1;
  }
  return result;
}

function scopeOf(
  spec: Specification,
  body: Body | undefined,
  flow: Flow,
  statements: readonly Stmt[],
): StatementScope {
  return {
    body,
    flow,
    exceptions: new Map(spec.exceptions.map((exception) => [exception.name, exception])),
    slotWidths: new Map(spec.slots.map((slot) => [slot.name, slot.width])),
    assigned: assignedLocals(statements),
    read: readLocals(statements),
  };
}

function bodyRule(spec: Specification, body: Body, flow: Flow): Rule {
  const scope = scopeOf(spec, body, flow, [...body.guards, ...body.statements]);
  const probes = body.reads.filter((operand) => body.writes.includes(operand));
  const lines = [
    ...statementLines(scope, body.guards, 1),
    ...probes.map((operand) => `  o.probe(${operand});`),
    ...body.reads.map((operand) => {
      const width = body.widths[operand];
      return `  const ${localName(body.operandNames[operand] ?? '')} = w.let(${width}, o.read(${operand}));`;
    }),
    ...memoryRunLines(body),
    ...statementLines(scope, body.statements, 1),
  ];
  const params = ['w', 'o'].map((name) => (lines.some((l) => uses(l, name)) ? name : `_${name}`));
  const used = params[1] === 'o' ? params.join(', ') : params[0] === 'w' ? 'w' : '';
  return {
    name: body.name,
    lines: [
      `/** ${body.instruction.name} — ${body.instruction.place.line} */`,
      `export const ${body.name}: LoweringRule = (${used}) => {`,
      ...lines,
      '};',
    ],
  };
}

/** Whether a line of emitted text calls a method of `w` or `o`. */
function uses(line: string, name: string): boolean {
  return new RegExp(`(^|[^\\w.'])${name}\\.`).test(line);
}

function procedureFiles(spec: Specification, analysis: ProcedureAnalysis): EmittedFile[] {
  const rules = spec.procedures.map((procedure): Rule => {
    const scope = scopeOf(spec, undefined, 'slot', procedure.body);
    const lines: string[] = [];
    for (const [n, { name, width }] of procedure.params.entries()) {
      const local = localName(name);
      if (scope.assigned.has(name))
        lines.push(`const ${local} = w.variable(${width}, w.param(params, ${n}));`);
      else if (scope.read.has(name)) lines.push(`const ${local} = w.param(params, ${n});`);
    }
    const statements = statementLines(scope, procedure.body, 3);
    const takes = lines.length > 0 ? 'w, params' : statements.length > 0 ? 'w' : '';
    return {
      name: procedure.name,
      lines: [
        `  /** ${procedure.summary} — ${spec.procedureLines.get(procedure.name) ?? procedure.origin.file} */`,
        '  {',
        `    name: ${quote(procedure.name)},`,
        `    params: [${procedure.params.map((param) => param.width).join(', ')}],`,
        `    result: ${procedure.result},`,
        `    faults: ${analysis.of(procedure.name).faults},`,
        `    inline: ${analysis.isInline(procedure.name)},`,
        `    lower: (${takes}) => {`,
        ...lines.map((text) => `      ${text}`),
        ...statements,
        '    },',
        '  },',
      ],
    };
  });
  return parts(rules).map((part, n) => {
    const text = [
      BANNER.trimEnd(),
      "import type { ProcedureRule } from '../../runtime/engine/lowering.ts';",
      '',
      '/** Procedures of isa/procedures/ at every width they are used with. */',
      'export const procedures: readonly ProcedureRule[] = [',
      ...part.flatMap((rule) => rule.lines),
      '];',
      '',
    ].join('\n');
    return { path: `generated/lowering/procedures-${n + 1}.ts`, text };
  });
}

function familyFile(name: string, rules: readonly Rule[]): EmittedFile {
  const head = [
    BANNER.trimEnd(),
    "import type { LoweringRule } from '../../runtime/engine/lowering.ts';",
  ].join('\n');
  const text = [head, ...rules.map((rule) => rule.lines.join('\n'))].join('\n\n');
  return { path: `generated/lowering/${name}.ts`, text: `${text}\n` };
}

function indexFile(
  spec: Specification,
  analysis: ProcedureAnalysis,
  procedureModules: number,
  modules: readonly string[],
): EmittedFile {
  const procedures = Array.from({ length: procedureModules }, (_, n) => n + 1);
  const lines = [
    BANNER.trimEnd(),
    "import type { Flow, LoweringRule, ProcedureRule } from '../../runtime/engine/lowering.ts';",
    ...modules.map((name, n) => `import * as m${n} from './${name}.ts';`),
    ...procedures.map((n) => `import { procedures as p${n} } from './procedures-${n}.ts';`),
    '',
    '/** The procedures of isa/procedures/ at every width they are used with. */',
    `export const procedures: readonly ProcedureRule[] = [${procedures.map((n) => `...p${n}`).join(', ')}];`,
    '',
    '/** Semantics bodies by name, as `handlers` in generated/handlers.ts refers to them. */',
    'export const loweringRules: Readonly<Record<string, LoweringRule>> = {',
    ...modules.map((_, n) => `  ...m${n},`),
    '};',
    '',
    "/** What bodies do to EIP beyond going on to the next instruction; 'next' is left out. */",
    "export const flows: Readonly<Record<string, Exclude<Flow, 'next'>>> = {",
    ...spec.bodies.flatMap((body) => {
      const flow = analysis.flow(body);
      return flow === 'next' ? [] : [`  ${body.name}: ${quote(flow)}, // ${body.instruction.place.line}`];
    }),
    '};',
    '',
    '/** Bodies that call a procedure as a function of its own. */',
    'export const calling: ReadonlySet<string> = new Set([',
    ...spec.bodies.flatMap((body) =>
      analysis.calls([...body.guards, ...body.statements])
        ? [`  ${quote(body.name)}, // ${body.instruction.place.line}`]
        : [],
    ),
    ']);',
    '',
  ];
  return { path: 'generated/lowering/index.ts', text: lines.join('\n') };
}

/** A file of its own: who calls the compiled module needs the signatures and not the rules. */
function intrinsicsFile(spec: Specification): EmittedFile {
  const lines = [
    BANNER.trimEnd(),
    "import type { IntrinsicRow } from '../../runtime/engine/lowering.ts';",
    '',
    '/** Signatures of the intrinsics of isa/intrinsics.yaml. */',
    'export const intrinsics: readonly IntrinsicRow[] = [',
    ...spec.intrinsics.map((intrinsic) => {
      const params = intrinsic.params.map((param) => param.width).join(', ');
      const faults = intrinsic.faults.length > 0;
      return `  { name: ${quote(intrinsic.name)}, params: [${params}], result: ${intrinsic.result}, faults: ${faults} }, // ${intrinsic.place.line}`;
    }),
    '];',
    '',
  ];
  return { path: 'generated/lowering/intrinsics.ts', text: lines.join('\n') };
}
