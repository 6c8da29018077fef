import { describe, expect, it } from 'vitest';
import { type Import, importCircle, reachedFrom, sourceFiles, sourceText } from './source-files.ts';

const files = sourceFiles('generator', 'generated', 'runtime', 'test');

/** Imports of files below `from` that lead below one of `to`: `importer → imported`. */
function crossing(
  from: string,
  to: readonly string[],
  except?: (found: Import, from: string) => boolean,
): string[] {
  return files
    .filter(({ path }) => path.startsWith(from))
    .flatMap(({ path, imports }) =>
      imports
        .filter(
          (found) => to.some((folder) => found.path.startsWith(folder)) && except?.(found, path) !== true,
        )
        .map((found) => `${path} → ${found.path}`),
    );
}

describe('the import graph', () => {
  it('is read from every kind of import', () => {
    const { imports } = sourceText(
      'a/b.ts',
      `import { x } from './x.ts';
       import type { y } from '../y.ts';
       import { type z } from './z.ts';
       export * from './u.ts';
       export type { v } from './v.ts';
       let w: import('./w.ts').W;
       const later = () => import('./t.ts');
       import 'node:fs';`,
    );
    expect(imports).toEqual([
      { path: 'a/x.ts', kind: 'value' },
      { path: 'y.ts', kind: 'type' },
      { path: 'a/z.ts', kind: 'value' },
      { path: 'a/u.ts', kind: 'value' },
      { path: 'a/v.ts', kind: 'type' },
      { path: 'a/w.ts', kind: 'type' },
      { path: 'a/t.ts', kind: 'dynamic' },
    ]);
  });

  it('names only files that exist', () => {
    const known = new Set(files.map(({ path }) => path));
    const broken = files.flatMap(({ path, imports }) =>
      imports.filter((found) => !known.has(found.path)).map((found) => `${path} → ${found.path}`),
    );
    expect(broken).toEqual([]);
  });

  it('has no circle, types and dynamic imports included', () => {
    expect(importCircle(files)).toBeUndefined();
  });

  it('would show a circle', () => {
    const circle = [
      sourceText('a.ts', "import './b.ts';"),
      sourceText('b.ts', "import type { c } from './c.ts';"),
      sourceText('c.ts', "const b = import('./b.ts');"),
    ];
    expect(importCircle(circle)).toEqual(['b.ts', 'c.ts', 'b.ts']);
  });
});

describe('the layers', () => {
  it('runtime never imports generator, but for the command generate, when it runs', () => {
    const command = (found: Import, from: string): boolean =>
      from === 'runtime/cli/commands/generate.ts' && found.kind === 'dynamic';
    expect(crossing('runtime/', ['generator/'], command)).toEqual([]);
  });

  it('generator runs before there is a generated/', () => {
    const generated = [...reachedFrom('generator/main.ts', files)].filter((path) =>
      path.startsWith('generated/'),
    );
    expect(generated).toEqual([]);
  });

  it('machine and engine know nothing of monitor, audit and command line', () => {
    const above = ['runtime/monitor/', 'runtime/audit/', 'runtime/cli/', 'runtime/guests/'];
    expect(crossing('runtime/machine/', above)).toEqual([]);
    expect(crossing('runtime/engine/', above)).toEqual([]);
  });

  it('engine knows nothing of the machine it is part of', () => {
    expect(crossing('runtime/engine/', ['runtime/machine/', 'runtime/devices/'])).toEqual([]);
  });

  it('devices know nothing of machine, engine and monitor', () => {
    const others = ['machine', 'engine', 'monitor', 'audit', 'cli', 'guests'].map(
      (name) => `runtime/${name}/`,
    );
    expect(crossing('runtime/devices/', others)).toEqual([]);
  });

  it('monitor knows nothing of audit and command line', () => {
    expect(crossing('runtime/monitor/', ['runtime/audit/', 'runtime/cli/'])).toEqual([]);
  });

  it('nothing imports tests but tests and the generated tests', () => {
    for (const folder of ['runtime/', 'generator/']) expect(crossing(folder, ['test/']), folder).toEqual([]);
    const tests = (_: Import, from: string): boolean => from.startsWith('generated/tests/');
    expect(crossing('generated/', ['test/'], tests)).toEqual([]);
  });

  it('generated imports types, and values only of what its functions are written in', () => {
    const language = [
      'runtime/engine/form-row.ts',
      'runtime/engine/cpu-state.ts',
      'runtime/engine/reference/',
    ];
    const allowed = (found: Import): boolean =>
      found.kind === 'type' || language.some((path) => found.path.startsWith(path));
    expect(crossing('generated/', ['runtime/', 'generator/'], allowed)).toEqual([]);
  });

  it('generated tests import generated tables and the harness in test/', () => {
    expect(crossing('generated/tests/', ['runtime/', 'generator/'], ({ kind }) => kind === 'type')).toEqual(
      [],
    );
  });
});
