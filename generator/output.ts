import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bodiesOfForms, bodyVerdicts } from './emit/classifier.ts';
import type { EmittedFile } from './emit/forms.ts';
import { mergeVerdicts } from './semantics/sensitivity.ts';
import type { Specification } from './specification.ts';

/** How the emitted files differ from what is on disk: paths from the project's root. */
export interface Changes {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** Compares without touching anything. */
export function compareWithDisk(root: string, emitted: readonly EmittedFile[]): Changes {
  const wanted = new Set(emitted.map((file) => file.path));
  const added = emitted.filter((file) => !existsSync(join(root, file.path))).map((file) => file.path);
  const changed = emitted
    .filter(
      (file) =>
        existsSync(join(root, file.path)) && readFileSync(join(root, file.path), 'utf8') !== file.text,
    )
    .map((file) => file.path);
  const folder = join(root, 'generated');
  const present = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
  const removed = present
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath ?? entry.path, entry.name)
        .slice(root.length)
        .replace(/^\/+/, ''),
    )
    .filter((path) => !wanted.has(path));
  return { added, changed, removed };
}

/** Writes what differs and removes what is no longer emitted. */
export function writeFiles(root: string, emitted: readonly EmittedFile[], changes: Changes): void {
  const dirty = new Set([...changes.added, ...changes.changed]);
  for (const file of emitted) {
    if (!dirty.has(file.path)) continue;
    mkdirSync(dirname(join(root, file.path)), { recursive: true });
    writeFileSync(join(root, file.path), file.text);
  }
  for (const path of changes.removed) rmSync(join(root, path));
}

/** Facts about a form whose change a reader wants to be told: opcode, privilege, sensitivity, rewrite rules. */
function factsOf(spec: Specification): Map<string, string> {
  const verdicts = bodyVerdicts(spec);
  const bodies = bodiesOfForms(spec);
  const actions = new Map<number, Set<string>>();
  for (const rule of spec.rewrites) {
    const form = spec.handlers[rule.handler]?.form ?? -1;
    actions.set(form, (actions.get(form) ?? new Set()).add(rule.action));
  }
  return new Map(
    spec.forms.map((form) => {
      const verdict = mergeVerdicts(
        [...(bodies.get(form.index) ?? [])].flatMap((name) => verdicts.get(name) ?? []),
      );
      if (verdict === undefined) return [form.id, `${form.notation}: unknown`];
      const sensitive =
        verdict.sensitive.length === 0 ? 'innocuous' : `${verdict.sensitive.join('+')}-sensitive`;
      const action = [...(actions.get(form.index) ?? [])].sort().join('/');
      return [form.id, `${form.notation}: privileged ${verdict.privilege}, ${sensitive}, ${action}`];
    }),
  );
}

/** The forms added, removed and reclassified against what generated/manifest.json says of the last run. */
export function summarize(root: string, spec: Specification): string {
  const path = join(root, 'generated/manifest.json');
  const now = factsOf(spec);
  let before: Map<string, string>;
  try {
    before = new Map(Object.entries(JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>));
  } catch {
    return `first generation: ${now.size} forms`;
  }
  const added = [...now.keys()].filter((id) => !before.has(id));
  const removed = [...before.keys()].filter((id) => !now.has(id));
  const moved = [...now]
    .filter(([id, facts]) => before.has(id) && before.get(id) !== facts)
    .map(([id, facts]) => `${id} (${before.get(id)} → ${facts})`);
  const line = (what: string, ids: readonly string[]): string[] =>
    ids.length === 0
      ? []
      : [`${what} ${ids.length}: ${ids.slice(0, 12).join(', ')}${ids.length > 12 ? ' …' : ''}`];
  const lines = [...line('added', added), ...line('removed', removed), ...line('reclassified', moved)];
  return lines.length === 0 ? 'forms: none added, removed or reclassified' : lines.join('\n');
}

/** generated/manifest.json: what {@link summarize} compares with at the next run. */
export function emitManifest(spec: Specification): EmittedFile[] {
  return [
    {
      path: 'generated/manifest.json',
      text: `${JSON.stringify(Object.fromEntries(factsOf(spec)), null, 1)}\n`,
    },
  ];
}
