import { readFileSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import { Ajv } from 'ajv';
import { type Document, isMap, isNode, LineCounter, parseDocument, type Scalar } from 'yaml';
import { readTextInput } from '../host-file.ts';
import { UserError } from '../user-error.ts';
import type { Fleet } from './fleet.ts';
import { type SchemaProblem, schemaProblems } from './schema-problem.ts';

const SCHEMA = new URL('fleet.schema.json', import.meta.url);

/** Keys and indices that lead to a value. */
export type FieldPath = readonly (string | number)[];

/** A fleet as it stands in a file. */
export class FleetFile {
  readonly path: string;
  readonly #text: string;
  readonly #lines = new LineCounter();
  readonly #document: Document;

  /** @throws UserError when the file cannot be read or is no YAML */
  constructor(path: string) {
    this.path = path;
    this.#text = readTextInput('run', path);
    this.#document = parseDocument(this.#text, { lineCounter: this.#lines, prettyErrors: false });
    const [error] = this.#document.errors;
    if (error !== undefined) throw new UserError(this.#at(error.pos, error.message));
  }

  /** What it says. @throws UserError that shows each mistake at its place */
  read(): Fleet {
    const value: unknown = this.#document.toJS();
    const schema = JSON.parse(readFileSync(SCHEMA, 'utf8')) as object;
    const validate = new Ajv({ allErrors: true, allowUnionTypes: true, verbose: true }).compile<Fleet>(
      schema,
    );
    if (validate(value)) return value;
    const problems = schemaProblems(validate.errors ?? []);
    throw new UserError(problems.map((problem) => this.#show(problem)).join('\n'));
  }

  /** A mistake in the value of a field. */
  mistake(field: FieldPath, message: string): UserError {
    return new UserError(this.#show({ field, key: false, message }));
  }

  /** `FILE:LINE:COLUMN` of a field, for messages that come later. */
  place(field: FieldPath): string {
    const [offset] = this.#rangeOf(field, false);
    const { line, col } = this.#lines.linePos(offset);
    return `${this.path}:${line}:${col}`;
  }

  /** A path in the file is meant from the file's folder. */
  resolve(path: string): string {
    return isAbsolute(path) ? path : join(dirname(this.path), path);
  }

  #show({ field, key, message }: SchemaProblem): string {
    return this.#at(this.#rangeOf(field, key), message);
  }

  /** The message with its place, the line, and a mark below it. */
  #at([start, end]: readonly [number, number], message: string): string {
    const { line, col } = this.#lines.linePos(start);
    const text = this.#text.split('\n')[line - 1] ?? '';
    const width = Math.max(1, Math.min(end - start, text.length - col + 1));
    const mark = `${' '.repeat(col - 1)}${'^'.repeat(width)}`;
    return `${this.path}:${line}:${col}: ${message}\n    ${text}\n    ${mark}`;
  }

  /** Where a field's value stands, or its key; of the closest ancestor that exists. */
  #rangeOf(field: FieldPath, key: boolean): readonly [number, number] {
    for (let depth = field.length; depth >= 0; depth--) {
      const path = field.slice(0, depth);
      const node = depth === 0 ? this.#document.contents : this.#document.getIn(path, true);
      const keyNode = key && depth === field.length ? this.#keyOf(path) : undefined;
      const range = keyNode?.range ?? (isNode(node) ? node.range : undefined);
      if (range != null) return [range[0], range[1]];
    }
    return [0, 0];
  }

  #keyOf(field: FieldPath): Scalar | undefined {
    const parent =
      field.length === 1 ? this.#document.contents : this.#document.getIn(field.slice(0, -1), true);
    if (!isMap(parent)) return undefined;
    return parent.items.find(({ key }) => String((key as Scalar).value) === String(field.at(-1)))
      ?.key as Scalar;
  }
}
