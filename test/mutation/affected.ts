import { forms } from '../../generated/forms.ts';
import { handlers } from '../../generated/handlers.ts';
import type { EmittedFile } from '../../generator/emit/forms.ts';
import { bodyNames } from '../behaviour/behaviour.ts';
import type { Order } from './order.ts';

const DECODING = /^generated\/(forms|decoder|operand-kinds|prefixes|handlers|features)/;
/** A change here may concern every instruction. */
const WIDE = /^generated\/(operand-kinds|prefixes|handlers|state)/;
const CODE = /^generated\/(reference|lowering)\//;

/** What the engine calls when a body accesses memory. */
const ACCESSES = ['check_read', 'check_write', 'translate', 'observe_access'];
/** So many bodies, those that show most of the system, stand for all in which a fault may be delivered. */
const MOST_OF_SYSTEM = 40;
/** Where a change may concern all, as in an access to memory, one in so many of the other bodies stands for them. */
const OF_OTHERS = 8;
const sample = bodyNames.filter((_, n) => n < MOST_OF_SYSTEM || n % OF_OTHERS === 0);

/** Functions and rules of generated code by name: `export const ADD_32 … = …`. */
const DEFINITION = /^export (?:const|function) (\w+)/;

/**
 * Compares generated code with that of the unchanged specification.
 * @returns undefined when nothing that executes has changed
 */
export function effectOf(
  before: ReadonlyMap<string, string>,
  changed: readonly EmittedFile[],
): Order | undefined {
  const decoding = changed.some((file) => DECODING.test(file.path));
  const wide = changed.some((file) => WIDE.test(file.path));
  const code = changed.filter((file) => CODE.test(file.path));
  const other = changed.some((file) => !DECODING.test(file.path) && !CODE.test(file.path));
  if (!decoding && code.length === 0 && !other) return undefined;
  const reference = namesChanged(before, code, 'generated/reference/');
  const lowering = namesChanged(before, code, 'generated/lowering/');
  const engine = reference.size > 0 || lowering.size === 0 ? 'reference' : 'tier0';
  const names = reference.size > 0 ? reference : lowering;
  const formIds = formsChanged(before, changed);
  const narrow = names.size > 0 || formIds.size > 0;
  const others = wide || !narrow ? sample : [];
  const bodies = [...others, ...reached(names, before), ...bodiesOf(formIds)];
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

/** Identifiers of the forms whose rows differ. */
function formsChanged(before: ReadonlyMap<string, string>, files: readonly EmittedFile[]): Set<string> {
  const rows = (text: string): Set<string> =>
    new Set(text.split('\n').filter((line) => line.includes("form({ id: '")));
  const ids = new Set<string>();
  for (const { path, text } of files) {
    if (!path.startsWith('generated/forms')) continue;
    const was = rows(before.get(path) ?? '');
    for (const row of rows(text)) if (!was.has(row)) ids.add(/id: '(\w+)'/.exec(row)?.[1] ?? '');
  }
  return ids;
}

function bodiesOf(ids: ReadonlySet<string>): string[] {
  const rows = handlers.filter((row) => ids.has(forms[row.form]?.id ?? ''));
  return [...new Set(rows.map((row) => row.body))];
}

/** The bodies among `names` and those that call one of them, through any number of procedures. */
function reached(names: ReadonlySet<string>, before: ReadonlyMap<string, string>): readonly string[] {
  const callers = callersOf(before);
  const seen = new Set(names);
  const queue = [...names];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    for (const caller of callers.get(name) ?? []) {
      if (seen.has(caller)) continue;
      seen.add(caller);
      queue.push(caller);
    }
  }
  if (ACCESSES.some((name) => seen.has(name))) return sample;
  // every fault is delivered; what no system instruction shows of it, hardly another will
  const delivered = seen.has('deliver') || seen.has('finish_task_switch') ? MOST_OF_SYSTEM : 0;
  const bodies = bodyNames.filter((name, n) => seen.has(name) || n < delivered);
  return bodies.length === 0 && names.size > 0 ? sample : bodies;
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
