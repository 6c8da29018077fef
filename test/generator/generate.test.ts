import { type ChildProcess, spawn } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  it,
  type MockInstance,
  vi,
} from 'vitest';
import { emitAll } from '../../generator/emit/all.ts';
import { loadSpecification } from '../../generator/load/specification.ts';
import { projectRoot, runGenerator } from '../../generator/main.ts';
import type { Specification } from '../../generator/specification.ts';
import { SpecCopy } from '../spec-errors/spec-copy.ts';

function load(root: string): Specification {
  const { specification } = loadSpecification(root);
  if (specification === undefined) throw new Error('isa/ does not load');
  return specification;
}

describe('what the generator emits', () => {
  const files = emitAll(load(projectRoot));

  it('is the same text at every run', () => {
    expect(emitAll(load(projectRoot))).toEqual(files);
  });

  it('is in files of at most 3,000 lines, each at a path of its own', () => {
    for (const { path, text } of files) {
      expect(text.split('\n').length, path).toBeLessThanOrEqual(3000);
      expect(path).toMatch(/^generated\/[a-z0-9/.-]+$/);
    }
    expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
  });

  it('says that it is generated', () => {
    for (const { path, text } of files) {
      if (path.endsWith('.ts')) expect(text.split('\n')[0], path).toMatch(/^\/\/ Generated from isa\//);
    }
  });
});

describe('generate', () => {
  const copy = new SpecCopy();
  const out: string[] = [];
  let spies: MockInstance[] = [];

  /** Runs the command on the copy. @returns its exit code; `out` has what it printed */
  function generate(check = false): Promise<number> {
    out.length = 0;
    return runGenerator({ check, watch: false }, copy.root);
  }

  const printed = (): string => out.join('\n');
  const generated = (path: string): string => join(copy.root, 'generated', path);

  beforeEach(() => {
    const keep = (text: unknown): void => {
      out.push(String(text));
    };
    spies = [
      vi.spyOn(console, 'log').mockImplementation(keep),
      vi.spyOn(console, 'error').mockImplementation(keep),
    ];
  });
  afterEach(() => {
    for (const spy of spies) spy.mockRestore();
    copy.restore();
  });
  afterAll(() => copy.remove());

  it('writes every file where there was none, and nothing the second time', async () => {
    expect(await generate()).toBe(0);
    expect(printed()).toMatch(/first generation: \d+ forms/);
    const forms = statSync(generated('forms.ts')).mtimeMs;
    expect(await generate()).toBe(0);
    expect(printed()).toContain('forms: none added, removed or reclassified');
    expect(printed()).toContain('nothing changed');
    expect(statSync(generated('forms.ts')).mtimeMs).toBe(forms);
  });

  it('prints the shares of what is described and lowered', async () => {
    await generate();
    expect(printed()).toMatch(/\d+ instructions, \d+ forms \(\d+ of the CPU models, \d+ decode facts/);
    expect(printed()).toMatch(/\d+ handlers, \d+ procedures, \d+ intrinsics/);
    expect(printed()).toMatch(/semantics in isa\/: 100\.0 % of the models' forms, [\d.]+ % of all/);
    expect(printed()).toMatch(/WebAssembly handler: 100\.0 % of those with semantics/);
  });

  it('--check finds nothing to say about what was just generated', async () => {
    await generate();
    expect(await generate(true)).toBe(0);
    expect(printed()).toMatch(/generated\/ is up to date \(\d+ files\)/);
  });

  it('--check names the files that are stale, missing and foreign, and touches none', async () => {
    await generate();
    appendFileSync(generated('forms.ts'), '// by hand\n');
    rmSync(generated('decoder.ts'));
    writeFileSync(generated('extra.ts'), '');
    expect(await generate(true)).toBe(1);
    const lines = printed().split('\n');
    expect(lines.filter((line) => line.startsWith('  generated/')).sort()).toEqual([
      '  generated/decoder.ts',
      '  generated/extra.ts',
      '  generated/forms.ts',
    ]);
    expect(lines.at(-1)).toBe('Run: npx ring1 generate');
    expect(readFileSync(generated('forms.ts'), 'utf8')).toContain('// by hand');
    expect(existsSync(generated('decoder.ts'))).toBe(false);
    expect(existsSync(generated('extra.ts'))).toBe(true);
    expect(await generate()).toBe(0);
    expect(await generate(true)).toBe(0);
    expect(existsSync(generated('extra.ts'))).toBe(false);
  });

  it('--check fails when isa/ has changed', async () => {
    await generate();
    copy.edit('isa/instructions/arithmetic.yaml', 'summary: Add\n', 'summary: Add two numbers\n');
    expect(await generate(true)).toBe(1);
    expect(printed()).toContain('generated/ is stale');
  });

  it('leaves everything as it was when the specification has a mistake', async () => {
    await generate();
    const before = readdirSync(join(copy.root, 'generated'));
    copy.edit('isa/instructions/arithmetic.yaml', 'flags.adc(dst, src, c, r)', 'flags.adc(dst, src, d, r)');
    expect(await generate()).toBe(1);
    expect(printed()).toContain('error[unknown-name]: d is neither');
    expect(printed()).toContain('  help[unknown-name]: ');
    expect(printed()).toContain('1 mistake in isa/; generated/ is as it was.');
    expect(readdirSync(join(copy.root, 'generated'))).toEqual(before);
    copy.restore();
    expect(await generate(true)).toBe(0);
  });

  it('goes on after a warning', async () => {
    copy.edit('isa/undefined.yaml', 'opcode: "0F 04"', 'opcode: "0F 03..0F 04"');
    expect(await generate()).toBe(0);
    expect(printed()).toContain(
      'warning[opcode-listed]: 0F 03 /0 (memory) is listed as undefined but LSL_Gv_Ew describes it',
    );
  });
});

it('generated/ of this project is what isa/ says', async () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  const code = await runGenerator({ check: true, watch: false });
  const text = error.mock.calls.map(String).join('\n');
  error.mockRestore();
  log.mockRestore();
  expect(code, text).toBe(0);
});

describe('generate --watch', () => {
  const copy = new SpecCopy();
  let child: ChildProcess;
  let text = '';

  /** Waits until the child has printed `what` since the last call. */
  async function until(what: RegExp): Promise<string> {
    for (let tries = 0; tries < 1200; tries++) {
      if (what.test(text)) {
        const seen = text;
        text = '';
        return seen;
      }
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    throw new Error(`there is no ${what} in: ${text}`);
  }

  beforeAll(() => {
    const script =
      "import { runGenerator } from './generator/main.ts'; await runGenerator({ check: false, watch: true }, process.argv[1]);";
    const flags = ['--import', 'tsx', '--input-type=module', '-e', script, copy.root];
    child = spawn(process.execPath, flags, { cwd: projectRoot });
    const keep = (chunk: Buffer): void => {
      text += chunk.toString();
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
  });
  afterAll(() => {
    child.kill();
    copy.remove();
  });

  it('runs again at every save, with the mistakes and without', async () => {
    await until(/Watching isa\//);
    const family = 'isa/instructions/arithmetic.yaml';
    copy.edit(family, 'summary: Add\n', 'summary: Add two numbers\n');
    expect(await until(/files written in/)).toContain('none added, removed or reclassified');
    copy.edit(family, 'const r = dst | src\n', 'const r = dst | scr\n');
    expect(await until(/generated\/ is as it was/)).toContain('scr is neither a local');
    copy.restore();
    await until(/files written in/);
  });

  it('sees files that an editor replaces, again and again, and new folders', async () => {
    const path = join(copy.root, 'isa/instructions/stack.yaml');
    const save = (text: string): void => {
      writeFileSync(`${path}~`, text);
      renameSync(`${path}~`, path);
    };
    const before = readFileSync(path, 'utf8');
    for (const summary of ['Push it', 'Push it on', 'Push']) {
      save(before.replace('summary: Push\n', `summary: ${summary}\n`));
      await until(/files? written in|nothing changed/);
    }
    writeFileSync(path, before.replace('summary: Push\n', 'summary: Push in place\n'));
    await until(/files written in/);
    mkdirSync(join(copy.root, 'isa/instructions/new'));
    await until(/nothing changed/);
    writeFileSync(join(copy.root, 'isa/instructions/new/empty.yaml'), '');
    await until(/mistakes? in isa/);
  });
});
