import { isScalar, visit } from 'yaml';
import type { SourceFile } from '../../generator/load/source.ts';
import type { Site } from './site.ts';

/** Names that facts can be exchanged for. */
export interface Vocabulary {
  readonly features: readonly string[];
  /** Operand kinds by class, so that a kind is exchanged for one that is encoded in the same place. */
  readonly kinds: readonly (readonly string[])[];
  readonly exceptions: readonly string[];
  readonly flags: readonly string[];
  readonly slots: readonly string[];
}

/** The words that may stand in a field, as the schemas list them. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  mod: ['mem', 'reg', 'ignored'],
  prefix: ['66', 'F2', 'F3', 'NP'],
  repeat: ['rep', 'repz'],
  storage: ['bool', 'zero', 'sign', 'parity', 'bit4'],
  boundary: ['always', 'if-pending'],
  undefinedFlags: ['clear', 'keep'],
  class: ['benign', 'contributory', 'page-fault', 'double-fault'],
  kind: ['fault', 'trap', 'abort'],
  group: ['segment', 'operand-size', 'address-size', 'lock', 'repeat'],
  register: ['eax', 'ebx', 'ecx', 'edx'],
};

const NUMBERS =
  /^(bit|width|encoded|fixed|vector|leaf|number|eax|ebx|ecx|edx|cr4|limit|result|count|[A-Z][A-Z0-9]*)$/;
const BOOLEANS = /^(lock|sole|error|boundary|registerOnly|commutative|selector)$/;

/** Mistakes in the facts of a file that are not written in the semantics language. */
export function factSites(file: SourceFile, vocabulary: Vocabulary): Site[] {
  const sites: Site[] = [];
  visit(file.document, {
    Pair(_, pair) {
      const key = isScalar(pair.key) ? String(pair.key.value) : '';
      // claims are recomputed, and texts for readers are no facts
      return ['claims', 'summary', 'manual', 'reason', 'family', '$schema'].includes(key)
        ? visit.SKIP
        : undefined;
    },
    Scalar(place, node, ancestors) {
      const [start, end] = node.range ?? [0, 0];
      if (place === 'key' || end === start) return;
      const parent = ancestors.at(-1);
      const key =
        parent !== undefined && 'key' in parent && isScalar(parent.key) ? String(parent.key.value) : '';
      const owner = ownerKey(ancestors);
      const text = file.text.slice(start, end);
      const quote = text.startsWith('"') ? '"' : '';
      const add = (kind: string, alternatives: readonly string[]): void => {
        const others = alternatives.filter((word) => word !== String(node.value));
        if (others.length === 0) return;
        sites.push({
          file: file.path,
          start,
          end,
          kind,
          alternatives: others.map((word) => quote + word + quote),
        });
      };
      const value = node.value;
      if (key === 'opcode' && !file.path.endsWith('undefined.yaml')) add('opcode', opcodes(String(value)));
      else if (key === 'byte') add('prefix byte', opcodes(String(value)));
      else if (owner === 'operands' && typeof value === 'string')
        add('operand kind', vocabulary.kinds.find((kinds) => kinds.includes(value)) ?? []);
      else if (key === 'raise') add('exception', exceptions(String(value), vocabulary));
      else if (key === 'feature' || owner === 'features') add('feature', vocabulary.features);
      else if (owner === 'slots' && typeof value === 'string')
        add('virtual state', vocabulary.flags.includes(value) ? vocabulary.flags : vocabulary.slots);
      else if (owner === 'parts') add('part', parts(String(value)));
      else if (typeof value === 'boolean' && BOOLEANS.test(key)) add(key, [String(!value)]);
      else if (typeof value === 'number' && NUMBERS.test(key))
        add(`number of ${key}`, numbers(value, text.startsWith('0x')));
      else if (typeof value === 'string' && WORDS[key]?.includes(value)) add(key, WORDS[key] ?? []);
    },
  });
  return sites;
}

/** The key under which the map or list that holds a scalar stands. */
function ownerKey(ancestors: readonly unknown[]): string {
  const keys = ancestors.flatMap((node) =>
    typeof node === 'object' && node !== null && 'key' in node && isScalar(node.key)
      ? [String(node.key.value)]
      : [],
  );
  const last = ancestors.at(-1);
  const inList = typeof last === 'object' && last !== null && !('key' in last);
  return (inList ? keys.at(-1) : keys.at(-2)) ?? '';
}

/** One bit of one byte flipped, or another digit. */
function opcodes(notation: string): string[] {
  const result: string[] = [];
  for (const match of notation.matchAll(/\b[0-9A-F]{2}\b/g)) {
    for (let bit = 0; bit < 8; bit++) {
      const byte = Number.parseInt(match[0], 16) ^ (1 << bit);
      const text = byte.toString(16).toUpperCase().padStart(2, '0');
      result.push(notation.slice(0, match.index) + text + notation.slice(match.index + 2));
    }
  }
  for (const match of notation.matchAll(/\/([0-7])/g)) {
    const digit = Number(match[1]) ^ 1;
    result.push(`${notation.slice(0, match.index)}/${digit}${notation.slice(match.index + 2)}`);
  }
  return result;
}

function exceptions(raise: string, vocabulary: Vocabulary): string[] {
  const argument = /\(.*\)/.exec(raise)?.[0] ?? '';
  return argument === ''
    ? vocabulary.exceptions.filter((name) => ['UD', 'NM', 'MF', 'DE', 'BR', 'DB'].includes(name))
    : ['GP', 'NP', 'SS', 'TS'].map((name) => name + argument);
}

/** `15:0` → `14:0`, `15:1` … */
function parts(range: string): string[] {
  const [high = 0, low = 0] = range.split(':').map(Number);
  return [`${high - 1}:${low}`, `${high + 1}:${low + 1}`];
}

function numbers(value: number, hexadecimal: boolean): string[] {
  if (!hexadecimal) return [value + 1, value - 1].filter((n) => n >= 0).map(String);
  return [0, 1, 2, 4, 8, 13, 21].map((bit) => `0x${((value ^ (1 << bit)) >>> 0).toString(16)}`);
}
