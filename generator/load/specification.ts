import { ts } from 'ts-morph';
import type { Diagnostic } from '../diagnostic.ts';
import { compileCondition, type InstructionSource } from '../semantics/body.ts';
import { BUILTINS, IMPLICIT_NAMES } from '../semantics/builtin.ts';
import { effectsOfProcedures } from '../semantics/effects.ts';
import { handlersAndBodies } from '../semantics/handlers.ts';
import { ProcedureCompiler } from '../semantics/procedure.ts';
import { rewriteRules } from '../semantics/rewrite.ts';
import type { Environment, ProcedureSource, Recipe } from '../semantics/scope.ts';
import { type ParsedSnippet, parseSnippets } from '../semantics/snippets.ts';
import type { Deprivileging, Instruction, ModeSpec, SpecForm, Specification } from '../specification.ts';
import { expandFamily } from './family.ts';
import { checkInstructionNames, checkModelNames, checkTableNames } from './names.ts';
import { SnippetList } from './snippet-list.ts';
import { readSources, type SourceFile } from './source.ts';
import * as tables from './tables.ts';
import { validateSources } from './validate.ts';

/** The outcome of loading: a specification when nothing is wrong with it; warnings may come with it. */
export interface Loaded {
  readonly specification: Specification | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly files: ReadonlyMap<string, SourceFile>;
}

/**
 * Reads `isa/` under `root`, validates, expands and types it. Mistakes are collected stage by stage.
 * @param known files of a specification without syntax mistakes that was loaded before: what is the same is not parsed again
 */
export function loadSpecification(root: string, known?: ReadonlyMap<string, SourceFile>): Loaded {
  const { files: list, diagnostics: syntax } = readSources(root, known);
  const files = new Map(list.map((file) => [file.path, file]));
  if (syntax.length > 0) return { specification: undefined, diagnostics: syntax, files };
  const schema = validateSources(root, list);
  if (schema.length > 0) return { specification: undefined, diagnostics: schema, files };
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic): void => {
    diagnostics.push(diagnostic);
  };
  const specification = new Assembly(files, report).specification();
  const failed = diagnostics.some((diagnostic) => diagnostic.severity !== 'warning');
  return { specification: failed ? undefined : specification, diagnostics, files };
}

type Report = (diagnostic: Diagnostic) => void;

class Assembly {
  readonly #files: ReadonlyMap<string, SourceFile>;
  readonly #report: Report;

  constructor(files: ReadonlyMap<string, SourceFile>, report: Report) {
    this.#files = files;
    this.#report = report;
  }

  specification(): Specification | undefined {
    const files = this.#files;
    const operandKinds = tables.loadOperandKinds(files);
    const flags = tables.loadFlags(files);
    const conditions = tables.loadConditions(files);
    const exceptions = tables.loadExceptions(files);
    const features = tables.loadFeatures(files);
    const { prefixes, instructionLimit } = tables.loadPrefixes(files);
    const intrinsics = tables.loadIntrinsics(files);
    const resources = tables.loadResources(files);
    const modelFiles = tables.loadModels(files);
    const { slots, files: registerFiles, fields, names } = tables.loadRegisters(files, flags, resources);
    const reserved = new Set([...BUILTINS, ...IMPLICIT_NAMES, ...names.keys()]);
    const featureNames = new Set(features.map((f) => f.name));
    const expanded = [...files.values()]
      .filter((file) => file.path.startsWith('isa/instructions/'))
      .flatMap((file) =>
        expandFamily(file, {
          kinds: operandKinds,
          conditions,
          features: featureNames,
          reserved,
          report: this.#report,
        }),
      );
    checkTableNames(files, this.#report);
    checkInstructionNames(expanded, this.#report);
    checkModelNames(modelFiles, new Set(expanded.map((entry) => entry.name)), featureNames, this.#report);

    const snippets = new SnippetList(files, this.#report);
    const procedureFiles = [...files.values()].filter((file) => file.path.startsWith('isa/procedures/'));
    const procedureRows = procedureFiles.flatMap((file) =>
      (file.value as { procedures: { summary: string; code: string }[] }).procedures.map((row, i) => ({
        summary: row.summary,
        index: snippets.add(file, ['procedures', i, 'code'], 'declarations'),
      })),
    );
    const recipeRows = snippets.recipes();
    const modeRows = snippets.modes();
    const repeatRows = snippets.repeats();
    const instructionRows = expanded.map((entry) => snippets.ofInstruction(entry, modelFiles));
    const { parsed, diagnostics } = parseSnippets(snippets.all);
    diagnostics.forEach(this.#report);
    if (diagnostics.length > 0) return undefined;
    const snippetAt = (index: number): ParsedSnippet =>
      parsed[index] ?? {
        statements: [],
        expression: undefined,
        origin: () => ({ file: '', offset: 0, end: 0 }),
      };

    const procedures = this.#procedureSources(
      procedureRows.map((row) => ({ ...row, snippet: snippetAt(row.index) })),
      new Set([...BUILTINS, ...intrinsics.map((i) => i.name)]),
    );
    const recipes = new Map<string, Recipe>(
      recipeRows.map(({ name, params, flags: rows, undefined: left }) => [
        name,
        {
          params,
          undefined: left,
          flags: rows.map((r) => ({
            flag: r.flag,
            value: snippetAt(r.value),
            word: r.word === undefined ? undefined : snippetAt(r.word),
          })),
        },
      ]),
    );
    const compiler = new ProcedureCompiler();
    const environment: Environment = {
      slots: names,
      files: new Map(registerFiles.map((file) => [file.name, file])),
      flags: new Map(flags.map((f) => [f.name, f])),
      exceptions: new Map(exceptions.map((e) => [e.name, e])),
      intrinsics: new Map(intrinsics.map((i) => [i.name, i])),
      recipes,
      procedures,
      undefinedFlags: modelFiles[0]?.model.undefinedFlags ?? 'clear',
      instantiate: (name, widths, caller) => compiler.instantiate(environment, name, widths, caller),
      report: this.#report,
    };
    for (const { model } of modelFiles) {
      if (model.undefinedFlags === environment.undefinedFlags) continue;
      this.#report({
        code: 'undefined-flags',
        message: 'All models must agree on undefinedFlags: the handlers are shared.',
        origin: model.place,
      });
    }
    // What the engines call by name, whether an instruction does or not.
    for (const [name, source] of procedures) {
      const generic =
        source.declaration.typeParameters !== undefined ||
        source.declaration.parameters.some((p) => p.type?.getText() === 'width');
      if (!generic) compiler.instantiate(environment, name, new Map(), source.origin(source.declaration));
    }

    const modes = modeRows.flatMap(({ when, ...row }): ModeSpec[] => {
      const condition = compileCondition(environment, snippetAt(when));
      return condition === undefined ? [] : [{ ...row, when: condition }];
    });
    const forms: SpecForm[] = [];
    const sources: InstructionSource[] = [];
    const instructionForms = expanded.map((entry) =>
      entry.forms.map((form): SpecForm => {
        const indexed = { ...form, index: forms.length };
        forms.push(indexed);
        return indexed;
      }),
    );
    for (const [i, entry] of expanded.entries()) {
      const rows = instructionRows[i];
      if (rows === undefined) continue;
      const repeatOf = (kind: string): readonly [ParsedSnippet, ParsedSnippet] => [
        snippetAt(repeatRows.get(`${kind} rep`) ?? -1),
        snippetAt(repeatRows.get(`${kind} repne`) ?? -1),
      ];
      const kind = entry.forms[0]?.repeat ?? 'none';
      sources.push({
        name: entry.name,
        semantics: snippetAt(rows.semantics),
        around: rows.around === undefined ? undefined : snippetAt(rows.around),
        guards: rows.guards.map((g) => ({ ...g, when: snippetAt(g.when) })),
        condition: rows.condition === undefined ? undefined : snippetAt(rows.condition),
        repeat: repeatOf(kind),
      });
    }
    const bare = expanded.map((entry, i): Instruction => {
      const rows = instructionRows[i];
      return {
        name: entry.name,
        family: entry.family,
        summary: entry.summary,
        manual: entry.manual,
        place: entry.place,
        forms: instructionForms[i] ?? [],
        guards: rows?.guards.map((g) => g.fact) ?? [],
        intercepts: entry.intercepts,
        semantics: entry.semantics,
        claims: entry.claims,
        restartable: entry.restartable,
        bodies: [],
      };
    });
    const slotWidths = new Map(slots.map((s) => [s.name, s.width]));
    const effectTables = { intrinsics: environment.intrinsics, slotWidths };
    const compiled = handlersAndBodies({
      environment,
      sources,
      instructions: bare,
      kinds: operandKinds,
      slots,
      effects: () => {
        const procedureEffects = effectsOfProcedures(compiler.procedures, effectTables);
        return { ...effectTables, procedures: procedureEffects };
      },
    });
    const base = {
      operandKinds,
      kindPlaces: tables.loadKindPlaces(files),
      kindSummaries: tables.loadKindSummaries(files),
      ...compiled,
      rewrites: [],
      procedures: compiler.procedures,
      procedureLines: new Map(
        compiler.procedures.map(({ name, origin }) => [
          name,
          `${origin.file}:${files.get(origin.file)?.lines.linePos(origin.offset).line ?? 1}`,
        ]),
      ),
      procedureEffects: effectsOfProcedures(compiler.procedures, effectTables),
      slots,
      files: registerFiles,
      flags,
      fields,
      modes,
      prefixes,
      instructionLimit,
      exceptions,
      intrinsics,
      features,
      resources,
      deprivileging: files.get('isa/virtual-state.yaml')?.value as Deprivileging,
      models: modelFiles.map((m) => m.model),
    };
    return { ...base, ...rewriteRules(base) };
  }

  /** The functions that the blocks of isa/procedures/ declare; `taken`: names that already mean something. */
  #procedureSources(
    rows: readonly { readonly summary: string; readonly snippet: ParsedSnippet }[],
    taken: ReadonlySet<string>,
  ): Map<string, ProcedureSource> {
    const procedures = new Map<string, ProcedureSource>();
    for (const { summary, snippet } of rows) {
      for (const statement of snippet.statements) {
        if (!ts.isFunctionDeclaration(statement) || statement.name === undefined) {
          this.#report({
            code: 'semantics-subset',
            message: 'A procedure block holds function declarations only.',
            origin: snippet.origin(statement),
          });
          continue;
        }
        const name = statement.name.text;
        if (procedures.has(name) || taken.has(name)) {
          this.#report({
            code: 'name-taken',
            message: `${name} already means something; choose another name for the procedure.`,
            origin: snippet.origin(statement.name),
          });
          continue;
        }
        procedures.set(name, { name, declaration: statement, origin: snippet.origin, summary });
      }
    }
    return procedures;
  }
}
