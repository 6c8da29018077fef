import { ts } from 'ts-morph';
import type { Diagnostic } from '../diagnostic.ts';
import type { InstructionSource } from '../semantics/body.ts';
import { BUILTINS } from '../semantics/builtin.ts';
import { effectsOfProcedures } from '../semantics/effects.ts';
import { handlersAndBodies } from '../semantics/handlers.ts';
import { ProcedureCompiler } from '../semantics/procedure.ts';
import { rewriteRules } from '../semantics/rewrite.ts';
import type { Environment, ProcedureSource, Recipe } from '../semantics/scope.ts';
import { type ParsedSnippet, parseSnippets, type Snippet } from '../semantics/snippets.ts';
import type { Deprivileging, Instruction, SpecForm, Specification } from '../specification.ts';
import { type ExpandedInstruction, expandFamily } from './family.ts';
import { originOf, placeOf, readSources, type SourceFile, scalarPositions } from './source.ts';
import * as tables from './tables.ts';
import { validateSources } from './validate.ts';

/** The outcome of loading: a specification when nothing is wrong with it. */
export interface Loaded {
  readonly specification: Specification | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly files: ReadonlyMap<string, SourceFile>;
}

/** Reads `isa/` under `root`, validates, expands and types it. Mistakes are collected stage by stage. */
export function loadSpecification(root: string): Loaded {
  const { files: list, diagnostics: syntax } = readSources(root);
  const files = new Map(list.map((file) => [file.path, file]));
  if (syntax.length > 0) return { specification: undefined, diagnostics: syntax, files };
  const schema = validateSources(root, list);
  if (schema.length > 0) return { specification: undefined, diagnostics: schema, files };
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic): void => {
    diagnostics.push(diagnostic);
  };
  const specification = new Assembly(files, report).specification();
  return { specification: diagnostics.length === 0 ? specification : undefined, diagnostics, files };
}

type Report = (diagnostic: Diagnostic) => void;
type Path = readonly (string | number)[];

class Assembly {
  readonly #files: ReadonlyMap<string, SourceFile>;
  readonly #report: Report;
  readonly #snippets: Snippet[] = [];

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
    const intrinsics = tables.loadIntrinsics(files);
    const resources = tables.loadResources(files);
    const modelFiles = tables.loadModels(files);
    const { slots, names } = tables.loadRegisters(files, flags, resources);
    const featureNames = new Set(features.map((f) => f.name));
    const expanded = [...files.values()]
      .filter((file) => file.path.startsWith('isa/instructions/'))
      .flatMap((file) =>
        expandFamily(file, { kinds: operandKinds, conditions, features: featureNames, report: this.#report }),
      );
    this.#uniqueNames(expanded);

    const procedureFiles = [...files.values()].filter((file) => file.path.startsWith('isa/procedures/'));
    const procedureRows = procedureFiles.flatMap((file) =>
      (file.value as { procedures: { summary: string; code: string }[] }).procedures.map((row, i) => ({
        summary: row.summary,
        index: this.#snippet(file, ['procedures', i, 'code'], 'declarations'),
      })),
    );
    const recipeRows = this.#recipeSnippets();
    const repeatRows = this.#repeatSnippets();
    const instructionRows = expanded.map((entry) => this.#instructionSnippets(entry, modelFiles));
    const { parsed, diagnostics } = parseSnippets(this.#snippets);
    diagnostics.forEach(this.#report);
    if (diagnostics.length > 0) return undefined;
    const snippetAt = (index: number): ParsedSnippet =>
      parsed[index] ?? {
        statements: [],
        expression: undefined,
        origin: () => ({ file: '', offset: 0, end: 0 }),
      };

    const procedures = new Map<string, ProcedureSource>();
    for (const row of procedureRows) {
      const snippet = snippetAt(row.index);
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
        if (procedures.has(name) || BUILTINS.has(name) || intrinsics.some((i) => i.name === name)) {
          this.#report({
            code: 'name-taken',
            message: `${name} already means something.`,
            origin: snippet.origin(statement.name),
          });
        }
        procedures.set(name, { name, declaration: statement, origin: snippet.origin, summary: row.summary });
      }
    }
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
        guards:
          rows?.guards.map((g) => ({
            exception: g.text,
            when: g.whenText,
            place: g.place,
            models: g.models,
          })) ?? [],
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
      ...compiled,
      rewrites: [],
      procedures: compiler.procedures,
      procedureEffects: effectsOfProcedures(compiler.procedures, effectTables),
      slots,
      flags,
      exceptions,
      intrinsics,
      features,
      resources,
      deprivileging: files.get('isa/virtual-state.yaml')?.value as Deprivileging,
      models: modelFiles.map((m) => m.model),
    };
    return { ...base, ...rewriteRules(base) };
  }

  #snippet(file: SourceFile, path: Path, kind: Snippet['kind'], replace?: (text: string) => string): number {
    const text = String(file.document.getIn(path));
    this.#snippets.push({
      text: replace?.(text) ?? text,
      kind,
      file: file.path,
      position: scalarPositions(file, path),
    });
    return this.#snippets.length - 1;
  }

  #recipeSnippets(): {
    name: string;
    params: string[];
    undefined: string[];
    flags: { flag: string; value: number; word: number | undefined }[];
  }[] {
    const file = this.#files.get('isa/flags.yaml');
    if (file === undefined) return [];
    type Row = { params: string[]; undefined?: string[] } & Record<string, { is: string; word?: string }>;
    const recipes = (file.value as { recipes: Record<string, Row> }).recipes;
    return Object.entries(recipes).map(([name, row]) => ({
      name,
      params: row.params,
      undefined: row.undefined ?? [],
      flags: Object.keys(row)
        .filter((key) => key !== 'params' && key !== 'undefined' && key !== 'summary')
        .map((flag) => ({
          flag,
          value: this.#snippet(file, ['recipes', name, flag, 'is'], 'expression'),
          word:
            row[flag]?.word === undefined
              ? undefined
              : this.#snippet(file, ['recipes', name, flag, 'word'], 'expression'),
        })),
    }));
  }

  /** One wrapper for each kind of repetition: the text of `repeat.semantics` with `again` filled in. */
  #repeatSnippets(): Map<string, number> {
    const file = this.#files.get('isa/prefixes.yaml');
    const result = new Map<string, number>();
    const repeat = (
      file?.value as { repeat?: { kinds: { kind: string; prefix: string; again: string }[] } } | undefined
    )?.repeat;
    for (const row of repeat?.kinds ?? []) {
      if (file === undefined) break;
      result.set(
        `${row.kind} ${row.prefix}`,
        this.#snippet(file, ['repeat', 'semantics'], 'statements', (text) =>
          text.replaceAll(/\bagain\b/g, row.again),
        ),
      );
    }
    return result;
  }

  #instructionSnippets(entry: ExpandedInstruction, models: ReturnType<typeof tables.loadModels>) {
    const semantics =
      entry.semantics === '' ? -1 : this.#snippet(entry.file, [...entry.path, 'semantics'], 'statements');
    const flagsFile = this.#files.get('isa/flags.yaml');
    const condition =
      entry.condition === undefined || flagsFile === undefined
        ? undefined
        : this.#snippet(flagsFile, [...entry.condition.path, 'when'], 'expression');
    const own = entry.guards.map((guard) => this.#guard(entry.file, guard.path, guard, undefined, []));
    const overlaid = models.flatMap(({ model, overlay, file }) =>
      overlay.flatMap((rule, k) =>
        rule.instructions.includes(entry.name)
          ? [this.#guard(file, ['overlay', k, 'guard'], rule.guard, model.number, [model.name])]
          : [],
      ),
    );
    // An overlay's guard comes first: a hole that is made to trap does so before anything else of it happens.
    return { semantics, condition, guards: [...overlaid, ...own] };
  }

  #guard(
    file: SourceFile,
    path: Path,
    guard: { raise: string; when: string },
    model: number | undefined,
    names: string[],
  ) {
    const match = /^(\w+)(?:\((\d+)\))?$/.exec(guard.raise);
    if (match === null) {
      this.#report({
        code: 'unknown-exception',
        message: `A guard raises an exception with a constant error code, as in GP(0); ${guard.raise} is none.`,
        origin: originOf(file, [...path, 'raise']),
      });
    }
    return {
      when: this.#snippet(file, [...path, 'when'], 'expression'),
      exception: match?.[1] ?? '',
      error: match?.[2] === undefined ? undefined : Number(match[2]),
      model,
      models: names,
      text: guard.raise,
      whenText: guard.when,
      place: placeOf(file, path),
    };
  }

  #uniqueNames(expanded: readonly ExpandedInstruction[]): void {
    const seen = new Map<string, ExpandedInstruction>();
    for (const entry of expanded) {
      const before = seen.get(entry.name);
      if (before !== undefined) {
        this.#report({
          code: 'duplicate',
          message: `There are two instructions ${entry.name}.`,
          origin: originOf(entry.file, [...entry.path, 'name']),
          notes: [{ message: 'the other', origin: originOf(before.file, [...before.path, 'name']) }],
        });
      }
      seen.set(entry.name, entry);
      const ids = new Set<string>();
      for (const form of entry.forms) {
        if (ids.has(form.id))
          this.#report({ code: 'duplicate', message: `There are two forms ${form.id}.`, origin: form.place });
        ids.add(form.id);
      }
    }
  }
}
