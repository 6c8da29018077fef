import type { Diagnostic } from '../diagnostic.ts';
import type { GuardSource } from '../semantics/body.ts';
import type { Snippet } from '../semantics/snippets.ts';
import type { Origin } from '../semantics/tree.ts';
import type { Guard, ModeSpec } from '../specification.ts';
import type { ExpandedInstruction } from './family.ts';
import { originOf, placeOf, type SourceFile, scalarPositions } from './source.ts';
import type { ModelFile } from './tables.ts';

type Path = readonly (string | number)[];

/** A flag recipe whose lines are numbers of snippets. */
export interface RecipeRow {
  readonly name: string;
  readonly params: readonly string[];
  readonly undefined: readonly string[];
  readonly flags: readonly {
    readonly flag: string;
    readonly value: number;
    readonly word: number | undefined;
  }[];
}

/** An operating mode whose condition is the number of a snippet. */
export interface ModeRow extends Omit<ModeSpec, 'when'> {
  readonly when: number;
}

/** A guard whose condition is the number of a snippet. */
export interface GuardRow extends Omit<GuardSource, 'when'> {
  readonly when: number;
  readonly fact: Guard;
}

/** The snippets of an instruction by number; −1 and undefined: there is none. */
export interface InstructionRow {
  readonly semantics: number;
  readonly around: number | undefined;
  readonly condition: number | undefined;
  readonly guards: readonly GuardRow[];
}

/** Collects every piece of semantics text under isa/, so that all are parsed at once. */
export class SnippetList {
  readonly all: Snippet[] = [];
  /** What runs around the instructions of a family, by its file. */
  readonly #around = new Map<string, number>();
  readonly #files: ReadonlyMap<string, SourceFile>;
  readonly #report: (diagnostic: Diagnostic) => void;

  constructor(files: ReadonlyMap<string, SourceFile>, report: (diagnostic: Diagnostic) => void) {
    this.#files = files;
    this.#report = report;
  }

  /** The text at `path` of the file. @returns its number */
  add(file: SourceFile, path: Path, kind: Snippet['kind']): number {
    const text = String(file.document.getIn(path));
    return this.all.push({ text, kind, file: file.path, position: scalarPositions(file, path) }) - 1;
  }

  recipes(): RecipeRow[] {
    const file = this.#files.get('isa/flags.yaml');
    if (file === undefined) return [];
    type Row = { params: string[]; undefined?: string[] } & Record<string, { is: string; word?: string }>;
    const recipes = (file.value as { recipes: Record<string, Row> }).recipes;
    return Object.entries(recipes).map(([name, row]) => ({
      name,
      params: row.params,
      undefined: row.undefined ?? [],
      flags: Object.keys(row)
        .filter((key) => key !== 'params' && key !== 'undefined')
        .map((flag) => ({
          flag,
          value: this.add(file, ['recipes', name, flag, 'is'], 'expression'),
          word:
            row[flag]?.word === undefined
              ? undefined
              : this.add(file, ['recipes', name, flag, 'word'], 'expression'),
        })),
    }));
  }

  /** The operating modes, whose conditions are numbers of snippets. */
  modes(): ModeRow[] {
    const file = this.#files.get('isa/modes.yaml');
    if (file === undefined) return [];
    const { modes } = file.value as { modes: { name: string; summary: string }[] };
    return modes.map(({ name, summary }, i) => ({
      name,
      summary,
      when: this.add(file, ['modes', i, 'when'], 'expression'),
      place: placeOf(file, ['modes', i]),
    }));
  }

  /** One wrapper for each kind of repetition (`repz repne`): `repeat.semantics` with `again` filled in. */
  repeats(): Map<string, number> {
    const file = this.#files.get('isa/prefixes.yaml');
    const result = new Map<string, number>();
    if (file === undefined) return result;
    const { repeat } = file.value as { repeat: { kinds: { kind: string; prefix: string; again: string }[] } };
    for (const [k, row] of repeat.kinds.entries()) {
      const wrapper = this.add(file, ['repeat', 'semantics'], 'statements');
      const again = this.add(file, ['repeat', 'kinds', k, 'again'], 'expression');
      const filled = fillIn(this.all[wrapper], 'again', this.all[again]);
      this.all.splice(wrapper, 2, filled);
      result.set(`${row.kind} ${row.prefix}`, wrapper);
    }
    return result;
  }

  ofInstruction(entry: ExpandedInstruction, models: readonly ModelFile[]): InstructionRow {
    const flags = this.#files.get('isa/flags.yaml');
    const condition =
      entry.condition === undefined || flags === undefined
        ? undefined
        : this.add(flags, [...entry.condition.path, 'when'], 'expression');
    const own = entry.guards.map((guard) => this.#guard(entry.file, guard.path, guard, undefined));
    const overlaid = models.flatMap((model) =>
      model.overlay.flatMap((rule, k) =>
        rule.instructions.includes(entry.name)
          ? [this.#guard(model.file, ['overlay', k, 'guard'], rule.guard, model)]
          : [],
      ),
    );
    return {
      semantics:
        entry.semantics === '' ? -1 : this.add(entry.file, [...entry.path, 'semantics'], 'statements'),
      around: entry.around ? this.#familyText(entry.file) : undefined,
      condition,
      // An overlay's guard comes first: a hole that is made to trap does so before anything else of it happens.
      guards: [...overlaid, ...own],
    };
  }

  #familyText(file: SourceFile): number {
    const known = this.#around.get(file.path) ?? this.add(file, ['around'], 'statements');
    this.#around.set(file.path, known);
    return known;
  }

  #guard(
    file: SourceFile,
    path: Path,
    guard: { raise: string; when: string },
    model: ModelFile | undefined,
  ): GuardRow {
    const origin = originOf(file, [...path, 'raise']);
    const match = /^(\w+)(?:\((\d+)\))?$/.exec(guard.raise);
    if (match === null) {
      const message = `A guard raises an exception with a constant error code, as in GP(0); ${guard.raise} is none.`;
      this.#report({ code: 'unknown-exception', message, origin });
    }
    return {
      when: this.add(file, [...path, 'when'], 'expression'),
      exception: match?.[1] ?? '',
      error: match?.[2] === undefined ? undefined : Number(match[2]),
      model: model?.model.number,
      origin,
      fact: {
        exception: guard.raise,
        when: guard.when,
        models: model === undefined ? [] : [model.model.name],
        place: placeOf(file, path),
      },
    };
  }
}

/** The snippet with each occurrence of `word` replaced by another's text; positions lead to whichever it was. */
function fillIn(outer: Snippet | undefined, word: string, inner: Snippet | undefined): Snippet {
  if (outer === undefined || inner === undefined) throw new Error('there is nothing to fill in');
  const pieces = outer.text.split(new RegExp(`\\b${word}\\b`));
  const starts: { readonly at: number; readonly position: (offset: number) => number }[] = [];
  let at = 0;
  let before = 0;
  for (const [n, piece] of pieces.entries()) {
    const from = before;
    starts.push({ at, position: (offset) => outer.position(from + offset) });
    at += piece.length;
    before += piece.length + word.length;
    if (n === pieces.length - 1) break;
    starts.push({ at, position: inner.position });
    at += inner.text.length;
  }
  return {
    ...outer,
    text: pieces.join(inner.text),
    position: (offset: number): Origin['offset'] => {
      const piece = starts.findLast((start) => start.at <= offset);
      return piece === undefined ? outer.position(offset) : piece.position(offset - piece.at);
    },
  };
}
