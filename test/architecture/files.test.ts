import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { forms } from '../../generated/forms.ts';
import { projectRoot } from '../../generator/main.ts';
import { type SourceText, sourceFiles, sourceText } from './source-files.ts';

const written = sourceFiles('generator', 'runtime', 'test');

const names = (files: readonly SourceText[]): string[] => files.map(({ path }) => path);

describe('files', () => {
  it('written by hand have at most 400 lines', () => {
    expect(names(written.filter(({ text }) => text.split('\n').length > 401))).toEqual([]);
  });

  it('have kebab-case names', () => {
    const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.(test|long\.test|d))?(\.ts)?$/;
    const odd = written.filter(({ path }) => !path.split('/').every((part) => kebab.test(part)));
    expect(names(odd)).toEqual([]);
  });

  it('are named after what is in them', () => {
    const nothing = /(^|[/-])(utils?|helpers?|common|misc|shared)([./-]|$)/;
    expect(names(written.filter(({ path }) => nothing.test(path)))).toEqual([]);
  });

  it('at the top are the fixed ones', () => {
    const top = readdirSync(projectRoot, { withFileTypes: true })
      .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules' && name !== 'package-lock.json')
      .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
      .sort();
    const fixed = ['ARCHITECTURE.md', 'LICENSE', 'README.md', 'package.json', 'tsconfig.json'];
    const folders = ['generated/', 'generator/', 'isa/', 'runtime/', 'test/'];
    expect(top).toEqual([...fixed, ...folders].sort());
  });
});

describe('x86 mnemonics', () => {
  const mnemonics = new Set(
    forms.flatMap(({ instruction, mnemonic, aliases }) =>
      [instruction, ...mnemonic, ...aliases.map((alias) => alias.mnemonic)].map((name) => name.toLowerCase()),
    ),
  );

  /** String literals that are a mnemonic, in any case: `file:line 'mnemonic'`. */
  function spelled(files: readonly SourceText[]): string[] {
    return files.flatMap(({ path, strings }) =>
      strings
        .filter(({ text }) => mnemonics.has(text.toLowerCase()))
        .map(({ text, line }) => `${path}:${line} '${text}'`),
    );
  }

  it('are spelled in runtime/ nowhere but in intrinsics and guest programs: the tables know them', () => {
    const apart = ['runtime/machine/intrinsics/', 'runtime/guests/'];
    const files = sourceFiles('runtime').filter(
      ({ path }) => !apart.some((folder) => path.startsWith(folder)),
    );
    expect(spelled(files)).toEqual([]);
  });

  it('would be found', () => {
    expect(mnemonics.size).toBeGreaterThan(200);
    const sample = sourceText('a.ts', "const a = 'popf';\nconst b = { PUSHF: 1, c: `CPUID` }; // 'hlt'");
    expect(spelled([sample])).toEqual(["a.ts:1 'popf'", "a.ts:2 'CPUID'"]);
  });
});
