import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Document, isNode, isPair, LineCounter, type Node, parseDocument, type Scalar } from 'yaml';
import type { Diagnostic } from '../diagnostic.ts';
import type { Origin } from '../semantics/tree.ts';
import type { Place } from '../specification.ts';

/** One YAML file of the specification with its positions. */
export interface SourceFile {
  /** Path from the project's root, with slashes: `isa/flags.yaml`. */
  readonly path: string;
  readonly text: string;
  readonly document: Document;
  readonly lines: LineCounter;
  /** The plain JavaScript value. */
  readonly value: unknown;
}

/** Reads and parses every YAML file under `isa/`, sorted by path. Syntax mistakes become diagnostics. */
export function readSources(root: string): { files: SourceFile[]; diagnostics: Diagnostic[] } {
  const files: SourceFile[] = [];
  const diagnostics: Diagnostic[] = [];
  const entries = readdirSync(join(root, 'isa'), { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
    .map((entry) => relative(root, join(entry.parentPath ?? entry.path, entry.name)).replaceAll('\\', '/'))
    .sort();
  for (const path of paths) {
    const text = readFileSync(join(root, path), 'utf8');
    const lines = new LineCounter();
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
    for (const error of document.errors) {
      diagnostics.push({
        code: 'yaml-syntax',
        message: error.message,
        origin: { file: path, offset: error.pos[0], end: error.pos[1] },
      });
    }
    files.push({
      path,
      text,
      document,
      lines,
      value: document.errors.length === 0 ? document.toJS() : undefined,
    });
  }
  return { files, diagnostics };
}

/** Position of the value at `path` (keys and indices) of the file; of the closest ancestor that exists. */
export function originOf(
  file: SourceFile,
  path: readonly (string | number)[],
  at: 'value' | 'key' = 'value',
): Origin {
  for (let depth = path.length; depth >= 0; depth--) {
    const inner = path.slice(0, depth);
    if (at === 'key' && depth === path.length && depth > 0) {
      const parent = file.document.getIn(path.slice(0, -1), true);
      const items = (parent as { items?: unknown[] } | undefined)?.items ?? [];
      for (const item of items) {
        if (isPair(item) && isNode(item.key) && (item.key as Scalar).value === path.at(-1)) {
          return range(file, item.key);
        }
      }
    }
    const node = depth === 0 ? file.document.contents : file.document.getIn(inner, true);
    if (isNode(node)) return range(file, node);
  }
  return { file: file.path, offset: 0, end: 0 };
}

/** As {@link originOf}, with the line spelled out for tags and test names. */
export function placeOf(file: SourceFile, path: readonly (string | number)[]): Place {
  const origin = originOf(file, path);
  return { ...origin, line: `${file.path}:${file.lines.linePos(origin.offset).line}` };
}

function range(file: SourceFile, node: Node): Origin {
  const [offset, end] = node.range ?? [0, 0];
  return { file: file.path, offset, end };
}

/**
 * Maps offsets in a scalar's value to offsets in its file. Block scalars lose their indentation and flow
 * scalars their quotes, so each line of the value is located on its own.
 */
export function scalarPositions(
  file: SourceFile,
  path: readonly (string | number)[],
): (offset: number) => number {
  const node = file.document.getIn(path, true) as Scalar | undefined;
  const origin = originOf(file, path);
  if (node?.type !== 'BLOCK_LITERAL') {
    const quoted = node?.type === 'QUOTE_DOUBLE' || node?.type === 'QUOTE_SINGLE' ? 1 : 0;
    return (offset) => origin.offset + quoted + offset;
  }
  const valueLines = String(node.value).split('\n');
  const bodyStart = file.text.indexOf('\n', origin.offset) + 1;
  const starts: { value: number; file: number }[] = [];
  let inValue = 0;
  let inFile = bodyStart;
  for (const line of valueLines) {
    const end = file.text.indexOf('\n', inFile);
    const raw = file.text.slice(inFile, end < 0 ? undefined : end);
    starts.push({ value: inValue, file: inFile + (raw.length - line.length) });
    inValue += line.length + 1;
    inFile += raw.length + 1;
  }
  return (offset) => {
    const line = starts.findLast((start) => start.value <= offset) ?? starts[0];
    return line === undefined ? origin.offset : line.file + offset - line.value;
  };
}
