import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { expect, it } from 'vitest';

/** Files that a module loads as soon as it is loaded itself; type imports vanish. */
function staticImports(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, path] of readFileSync(file, 'utf8').matchAll(
    /^(?:import|export) (?!type\b)[^;]*? from '(\.[^']+)'/gm,
  )) {
    staticImports(resolve(dirname(file), path!), seen);
  }
  return seen;
}

it.each(['main.ts', 'commands/generate.ts', 'commands/run.ts'])('%s loads nothing generated', (name) => {
  const files = [...staticImports(resolve('runtime/cli', name))];
  expect(files.filter((file) => file.includes('/generated/') || file.includes('/engine/'))).toEqual([]);
});
