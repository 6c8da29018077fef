import { isScalar } from 'yaml';
import type { SourceFile } from '../../generator/load/source.ts';
import type { Specification } from '../../generator/specification.ts';
import { factSites, type Vocabulary } from './fact-sites.ts';
import { semanticsSites } from './semantics-sites.ts';
import type { Site } from './site.ts';

/** Fields whose text is in the semantics language. */
const SEMANTICS = new Set(['semantics', 'code', 'when', 'is', 'word', 'again']);

/** Every place of the specification where a mistake can be made, in the order of files and texts. */
export function sitesOf(spec: Specification, files: Iterable<SourceFile>): Site[] {
  const vocabulary = vocabularyOf(spec);
  return [...files].flatMap((file) => [
    ...factSites(file, vocabulary),
    ...semanticsPaths(file).flatMap((path) => [
      ...semanticsSites(file, path, vocabulary),
      ...wholeConditions(file, path),
    ]),
  ]);
}

function vocabularyOf(spec: Specification): Vocabulary {
  const classes = new Map<string, string[]>();
  for (const kind of spec.operandKinds) {
    classes.set(kind.class, [...(classes.get(kind.class) ?? []), kind.name]);
  }
  return {
    features: spec.features.map((feature) => feature.name),
    kinds: [...classes.values()],
    exceptions: spec.exceptions.map((exception) => exception.name),
    flags: spec.flags.map((flag) => flag.name),
    slots: spec.slots.map((slot) => slot.name),
  };
}

function semanticsPaths(file: SourceFile): (readonly (string | number)[])[] {
  const paths: (readonly (string | number)[])[] = [];
  const walk = (value: unknown, path: readonly (string | number)[]): void => {
    if (Array.isArray(value)) {
      for (const [i, inner] of value.entries()) walk(inner, [...path, i]);
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) {
        if (key === 'claims') continue;
        if (SEMANTICS.has(key) && typeof inner === 'string') paths.push([...path, key]);
        else walk(inner, [...path, key]);
      }
    }
  };
  walk(file.value, []);
  return paths;
}

/** A guard that is negated, and one that never holds. */
function wholeConditions(file: SourceFile, path: readonly (string | number)[]): Site[] {
  if (path.at(-1) !== 'when') return [];
  const node = file.document.getIn(path, true);
  if (!isScalar(node) || node.range == null) return [];
  const [start, end] = node.range;
  const negated = `"!(${String(node.value)})"`;
  const dropped = '"cpl != cpl"';
  return [{ file: file.path, start, end, kind: 'condition', alternatives: [negated, dropped] }];
}
