import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { rewriteRules } from '../../generated/rewrite-rules.ts';
import { assemble } from '../../runtime/assembly/assemble.ts';
import { DEFAULT_MODEL, enabledForms, findModel } from '../../runtime/machine/model.ts';
import { loweredInstruction } from '../../runtime/translation/lowered-instruction.ts';
import { replacementText } from '../../runtime/translation/replacement.ts';
import { type TranslationOptions, translationUnits } from '../../runtime/translation/unit.ts';

vi.setConfig({ testTimeout: 120_000 });

const folder = mkdtempSync(join(tmpdir(), 'ring1-translate-'));
afterAll(() => rmSync(folder, { recursive: true }));

const BASE = 0x1000;
const options: TranslationOptions = {
  bits: 32,
  base: BASE,
  virt: 'full',
  enabled: enabledForms(findModel(DEFAULT_MODEL)!),
};

function unitsOf(source: string, changes: Partial<TranslationOptions> = {}) {
  const { bytes } = assemble(`bits 32\norg ${BASE}\n${source}`, 'source');
  return [...translationUnits(bytes, { ...options, ...changes })];
}

const treatments = (source: string, changes: Partial<TranslationOptions> = {}) =>
  unitsOf(source, changes).map(({ instructions }) => instructions.map(({ treatment }) => treatment));

describe('units', () => {
  it('end where something else than the next instruction may follow, and begin where a jump goes', () => {
    const units = unitsOf('add eax, 1\njz on\nrep movsb\ninc eax\non: ret\nnop\nint 0x80\nnop');
    expect(units.map(({ instructions }) => instructions.map(({ text }) => text))).toEqual([
      ['add eax, 1', 'je 0x1008'],
      ['rep movsb', 'inc eax'],
      ['ret'],
      ['nop', 'int 0x80'],
      ['nop'],
    ]);
  });

  it('have each instruction as its rule says', () => {
    const source = 'pushfd\ncli\nmov ds, ax\nmov eax, [ebx]\nud2';
    expect(treatments(source)).toEqual([['inline', 'trap', 'callout', 'identical', 'trap']]);
    expect(treatments(source, { virt: 'trap' })).toEqual([['hole', 'trap', 'hole', 'identical', 'trap']]);
    for (const { row, source: place } of unitsOf(source)[0]!.instructions) {
      expect(place).toBe(rewriteRules.find((rule) => rule.handler === row)!.source);
      expect(place).toMatch(/^isa\/instructions\/[\w-]+\.yaml:\d+$/);
    }
  });

  it('have bytes that are no instruction', () => {
    expect(treatments('db 0x0f, 0xff, 0xff, 0x90, 0x0f')).toEqual([expect.arrayContaining(['undefined'])]);
  });
});

describe('replacements', () => {
  const textOf = (source: string) => replacementText(unitsOf(source)[0]!.instructions[0]!);

  it('name the state of the virtual CPU', () => {
    expect(textOf('sgdt [esi]')).toContain('store(eaSegment, ea, virtual.gdtr.limit)');
    expect(textOf('smsw ax')[0]).toBe('dst = trunc(virtual.cr0, N)');
    expect(textOf('popfd').join('\n')).toContain('if (virtual.cpl == 0) {');
    expect(textOf('mov ds, ax')[0]).toBe('calls the monitor, which executes on the virtual CPU');
    expect(textOf('cli')[0]).toContain('in line once it keeps trapping');
    expect(textOf('add eax, 1')).toEqual([]);
  });

  it('in WebAssembly are what the lowering rules emit, with the instruction known', () => {
    const lowered = (source: string) => {
      const { row, replacement, instruction, address } = unitsOf(source)[0]!.instructions[0]!;
      return loweredInstruction(replacement ?? row!, instruction!, address);
    };
    expect(lowered('smsw ecx').slice(-2)).toEqual([
      '(i32.store ecx (i32.load virtual.cr0))',
      '(i32.const 0x1003)',
    ]);
    expect(lowered('mov dh, 5')).toEqual(['(i32.store8 edx+1 (i32.const 5))', '(i32.const 0x1002)']);
    const loads = lowered('mov eax, [ebx + esi * 4 + 16]').join('\n');
    expect(loads).toContain(
      '(i32.add (i32.load ebx) (i32.add (i32.shl (i32.load esi) (i32.const 2)) (i32.const 16)))',
    );
    expect(loads).toContain('(i64.load ds.readLimit)');
    expect(lowered('jmp 0x1234')).toContain('(return (i32.const 0x1234))');
  });

  it('in WebAssembly exist for whatever decodes', () => {
    let seed = 20260721;
    const random = () => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      return seed >>> 24;
    };
    let lowered = 0;
    const bytes = Uint8Array.from({ length: 3000 }, random);
    for (const { instructions } of translationUnits(bytes, options)) {
      for (const { row, replacement, instruction, address } of instructions) {
        if (row === undefined || instruction === undefined) continue;
        const text = loweredInstruction(replacement ?? row, instruction, address).join(' ');
        const count = (letter: string) => text.split(letter).length;
        expect(count('('), text).toBe(count(')'));
        expect(text).not.toMatch(/0x[\da-f]+ \(pop\)|undefined|NaN/);
        lowered++;
      }
    }
    expect(lowered).toBeGreaterThan(500);
  });
});

describe('ring1 translate', () => {
  const ring1 = (words: readonly string[], input?: Uint8Array) =>
    spawnSync('node', ['runtime/cli/ring1.js', 'translate', ...words], { encoding: 'utf8', input });

  it('reads standard input and writes lines of JSON', () => {
    const { stdout, status } = ring1(['-', '--format', 'jsonl'], Uint8Array.of(0x9c, 0xfa, 0xc3));
    expect(status).toBe(0);
    const [unit] = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(unit.unit).toBe('00000000');
    expect(unit.instructions[0]).toMatchObject({ bytes: '9c', text: 'pushfd', treatment: 'inline' });
    expect(unit.instructions.map(({ treatment }: { treatment: string }) => treatment)).toEqual([
      'inline',
      'trap',
      'identical',
    ]);
  });

  it('reads the code of an ELF file at its addresses', () => {
    const file = join(folder, 'elf');
    const source = `
      db 0x7f, "ELF", 1, 1, 1
      times 9 db 0
      dw 2, 3
      dd 1, 0x08048054, 52, 0, 0
      dw 52, 32, 1, 0, 0, 0
      dd 1, 0x54, 0x08048054, 0, 2, 2, 5, 0x1000
      bits 32
      pushfd
      ret`;
    writeFileSync(file, assemble(source, 'elf').bytes);
    const { stdout } = ring1([file]);
    expect(stdout).toMatch(
      /^unit 08048054, full, kernel at ring 1: 1 in line, 1 identical\n08048054 {2}9c .* in line {4}isa\//,
    );
    expect(ring1([file, '--base', '4096'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('--base'),
    });
  });

  it.each([
    [['nowhere'], "translate: cannot read 'nowhere'"],
    [['-', '--target', 'arm'], 'Allowed choices are x86, wasm'],
    [['-'], "translate: '-' is empty"],
  ])('refuses %s', (words, message) => {
    const { stderr, status } = ring1(words);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });
});
