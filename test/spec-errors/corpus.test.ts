import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { runChecks } from '../../generator/check/checks.ts';
import { DIAGNOSTIC_CODES } from '../../generator/diagnostic-code.ts';
import { loadSpecification } from '../../generator/load/specification.ts';
import { diagnosticHelpTexts } from '../../generator/manual/diagnostic-help.ts';
import { type Report, reportOf } from '../../generator/report.ts';
import { SpecCopy } from './spec-copy.ts';

/** One way of spoiling the specification, and what the generator must say about it. */
interface Case {
  readonly name: string;
  readonly summary: string;
  /** The file that is changed: `find`, which occurs once, becomes `replace`; or it is created or removed. */
  readonly file: string;
  readonly find?: string;
  readonly replace?: string;
  readonly create?: string;
  readonly remove?: true;
  /**
   * Texts of the report. `{+n}` stands for the number of the n-th line after the one where the change begins,
   * `{*}` for any. Lines of a code frame are given without their gutter.
   */
  readonly expect: readonly string[];
}

const cases: Case[] = readdirSync(new URL('.', import.meta.url))
  .filter((file) => file.endsWith('.yaml'))
  .sort()
  .map((file) => ({
    name: file.slice(0, -'.yaml'.length),
    ...(parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as Omit<Case, 'name'>),
  }));

const copy = new SpecCopy();
afterEach(() => copy.restore());
afterAll(() => copy.remove());

function report(): Report {
  const { specification, diagnostics, files } = loadSpecification(copy.root);
  const found = specification === undefined ? [] : runChecks(specification, files);
  return reportOf([...diagnostics, ...found], (path) => files.get(path)?.text ?? '');
}

/** Changes the copy. @returns the line where the change begins */
function spoil({ file, find, replace, create, remove }: Case): number {
  if (find !== undefined && replace !== undefined) return copy.edit(file, find, replace);
  if (create === undefined && remove === undefined) throw new Error('the case says nothing to change');
  copy.write(file, create);
  return 1;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function pattern(expected: string, line: number): RegExp {
  const parts = expected.split(/\{(\+\d+|\*)\}/);
  const texts = parts.map((part, i) =>
    i % 2 === 0 ? escaped(part) : part === '*' ? '\\d+' : String(line + Number(part)),
  );
  return new RegExp(texts.join(''));
}

/** The gutter of a code frame: mark, line number, bar. */
const GUTTER = /^[ >] +\d* ?\| /gm;

/** Positions that the report gives, with the line its code frame shows there. */
function positions(text: string): { file: string; line: number; shown: string | undefined }[] {
  const lines = text.split('\n');
  return lines.flatMap((header, i) => {
    const match = /^(isa\/\S+):(\d+):\d+: (error|warning|note)/.exec(header);
    if (match === null) return [];
    const end = lines.findIndex((line, k) => k > i && (line === '' || /^isa\//.test(line)));
    const marked = lines.slice(i, end < 0 ? undefined : end).find((line) => line.startsWith('> '));
    return [{ file: match[1] ?? '', line: Number(match[2]), shown: marked }];
  });
}

describe('a specification with a mistake', () => {
  it.each(cases.map((spoilt) => [`${spoilt.name}: ${spoilt.summary}`, spoilt] as const))(
    '%s',
    (_, spoilt) => {
      const line = spoil(spoilt);
      const { text, errors } = report();
      const plain = text.replaceAll(GUTTER, '');
      for (const expected of spoilt.expect) {
        if (!pattern(expected, line).test(text) && !pattern(expected, line).test(plain)) {
          expect(text).toContain(expected);
        }
      }
      const kind = /: (error|warning)\[/.exec(spoilt.expect[0] ?? '')?.[1];
      if (kind === 'error') expect(errors).toBeGreaterThan(0);
      for (const { file, line: at, shown } of positions(text)) {
        if (spoilt.remove === true && file === spoilt.file) continue;
        expect(shown).toBe(`> ${String(at).padStart(4)} | ${copy.read(file).split('\n')[at - 1]}`);
      }
    },
  );

  it('is what makes the report: isa/ as it is has no mistakes', () => {
    const { text, errors } = report();
    expect(errors, text).toBe(0);
  });
});

describe('every diagnostic code', () => {
  const provoked = new Set(
    cases.flatMap(({ expect: texts }) =>
      texts.flatMap((text) => /(?:error|warning)\[([a-z-]+)\]/.exec(text)?.[1] ?? []),
    ),
  );

  it('has a specification that provokes it', () => {
    expect([...provoked].sort()).toEqual([...DIAGNOSTIC_CODES].sort());
  });

  it('has a help text', () => {
    const texts = diagnosticHelpTexts();
    expect([...texts.keys()].sort()).toEqual([...DIAGNOSTIC_CODES].sort());
    for (const [code, text] of texts) expect(text.length, code).toBeGreaterThan(20);
  });
});
