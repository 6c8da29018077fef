import type { EmittedFile } from '../../generator/emit/forms.ts';
import { bodyNames } from '../behaviour/behaviour.ts';
import type { Order } from './order.ts';

/** What a mutant's generated code changes, as the battery wants to know it. */
export type Effect = Omit<Order, 'recording'>;

const DECODING = /^generated\/(forms|decoder|operand-kinds|prefixes|handlers|features)/;
const CODE = /^generated\/(reference|lowering)\//;

/** Functions and rules of generated code by name: `export const ADD_32 … = …`. */
const DEFINITION = /^export (?:const|function) (\w+)/;

/**
 * Compares generated code with that of the unchanged specification.
 * @returns undefined when nothing that executes has changed
 */
export function effectOf(
  before: ReadonlyMap<string, string>,
  changed: readonly EmittedFile[],
): Effect | undefined {
  const decoding = changed.some((file) => DECODING.test(file.path));
  const code = changed.filter((file) => CODE.test(file.path));
  const other = changed.some((file) => !DECODING.test(file.path) && !CODE.test(file.path));
  if (!decoding && code.length === 0 && !other) return undefined;
  const reference = namesChanged(before, code, 'generated/reference/');
  const lowering = namesChanged(before, code, 'generated/lowering/');
  const engine = reference.size > 0 || lowering.size === 0 ? 'reference' : 'tier0';
  const names = reference.size > 0 ? reference : lowering;
  const bodies = decoding || names.size === 0 ? bodyNames : reached(names, before);
  return { bodies, decoding, engine };
}

function namesChanged(
  before: ReadonlyMap<string, string>,
  files: readonly EmittedFile[],
  folder: string,
): Set<string> {
  const names = new Set<string>();
  for (const file of files) {
    if (!file.path.startsWith(folder)) continue;
    const was = definitions(before.get(file.path) ?? '');
    const is = definitions(file.text);
    for (const name of new Set([...was.keys(), ...is.keys()]))
      if (was.get(name) !== is.get(name)) names.add(name);
  }
  return names;
}

function definitions(text: string): Map<string, string> {
  const found = new Map<string, string>();
  let name = '';
  for (const line of text.split('\n')) {
    name = DEFINITION.exec(line)?.[1] ?? name;
    found.set(name, `${found.get(name) ?? ''}${line}\n`);
  }
  return found;
}

/** The bodies among `names` and those that call one of them, through any number of procedures. */
function reached(names: ReadonlySet<string>, before: ReadonlyMap<string, string>): readonly string[] {
  const callers = callersOf(before);
  const seen = new Set(names);
  const queue = [...names];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    // every fault is delivered
    if (name === 'deliver') return bodyNames;
    for (const caller of callers.get(name) ?? []) {
      if (seen.has(caller)) continue;
      seen.add(caller);
      queue.push(caller);
    }
  }
  const bodies = bodyNames.filter((name) => seen.has(name));
  return bodies.length === 0 ? bodyNames : bodies;
}

function callersOf(before: ReadonlyMap<string, string>): Map<string, Set<string>> {
  const callers = new Map<string, Set<string>>();
  for (const [path, text] of before) {
    if (!path.startsWith('generated/reference/')) continue;
    for (const [caller, body] of definitions(text)) {
      for (const [, callee = ''] of body.matchAll(/\b(\w+)\(s\b/g)) {
        callers.set(callee, (callers.get(callee) ?? new Set()).add(caller));
      }
    }
  }
  return callers;
}
