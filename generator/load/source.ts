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

/**
 * Reads and parses every YAML file under `isa/`, sorted by path. Syntax mistakes become diagnostics.
 * @param known files by path that were parsed before; those whose text is the same are not parsed again
 */
export function readSources(
  root: string,
  known?: ReadonlyMap<string, SourceFile>,
): { files: SourceFile[]; diagnostics: Diagnostic[] } {
  const files: SourceFile[] = [];
  const diagnostics: Diagnostic[] = [];
  const entries = readdirSync(join(root, 'isa'), { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
    .map((entry) => relative(root, join(entry.parentPath ?? entry.path, entry.name)).replaceAll('\\', '/'))
    .sort();
  for (const path of paths) {
    const text = readFileSync(join(root, path), 'utf8');
    const same = known?.get(path);
    if (same?.text === text) {
      files.push(same);
      continue;
    }
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
        if (isPair(item) && isNode(item.key) && String((item.key as Scalar).value) === String(path.at(-1))) {
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
 * Maps offsets in a scalar's value to offsets in its file. Block scalars lose their indentation, flow scalars
 * their quotes, escapes and line folding: value and source are walked side by side, skipping what only the
 * source has.
 */
export function scalarPositions(
  file: SourceFile,
  path: readonly (string | number)[],
): (offset: number) => number {
  const node = file.document.getIn(path, true) as Scalar | undefined;
  const { offset: start, end } = originOf(file, path);
  const value = String(node?.value ?? '');
  const isBlock = node?.type === 'BLOCK_LITERAL' || node?.type === 'BLOCK_FOLDED';
  const isQuoted = node?.type === 'QUOTE_DOUBLE' || node?.type === 'QUOTE_SINGLE';
  // the header of a block scalar may hold a comment
  let at = isBlock ? file.text.indexOf('\n', start) + 1 : isQuoted ? start + 1 : start;
  const positions = new Uint32Array(value.length + 1);
  for (let i = 0; i < value.length; i++) {
    if (value[i] !== '\n' || file.text[at] !== '\n') at = nextMatch(file.text, at, end, value[i] ?? '');
    positions[i] = at++;
  }
  positions[value.length] = Math.min(at, end);
  return (offset) => positions[Math.min(Math.max(offset, 0), value.length)] ?? start;
}

/** Where the source has the character again, or `at` when it has not (an escape, a folded line break). */
function nextMatch(text: string, at: number, end: number, character: string): number {
  let found = at;
  while (found < end && text[found] !== character && /[\s\\']/.test(text[found] ?? '')) found++;
  return found < end && text[found] === character ? found : at;
}
