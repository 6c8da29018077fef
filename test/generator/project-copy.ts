import { execFileSync } from 'node:child_process';
import { cpSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../generator/main.ts';
import { SpecCopy } from '../spec-errors/spec-copy.ts';

/** What a command printed, and its exit code. */
export interface Outcome {
  readonly code: number;
  readonly text: string;
}

/** A whole project in a temporary folder: edit its isa/, generate, and use the commands it then has. */
export class ProjectCopy extends SpecCopy {
  constructor() {
    super('generator', 'generated', 'runtime', 'test');
    for (const file of ['package.json', 'tsconfig.json', '.vitest.config.ts']) {
      cpSync(join(projectRoot, file), join(this.root, file));
    }
    symlinkSync(join(projectRoot, 'node_modules'), join(this.root, 'node_modules'));
  }

  /** `ring1 …` of the copy. */
  ring1(...args: string[]): Outcome {
    return this.#node(['runtime/cli/ring1.js', ...args]);
  }

  /** Test files of the copy. */
  vitest(...files: string[]): Outcome {
    return this.#node([
      'node_modules/vitest/vitest.mjs',
      'run',
      '--config',
      '.vitest.config.ts',
      '--reporter=verbose',
      ...files,
    ]);
  }

  /** A module that stands in the copy's test/ folder. */
  script(text: string): Outcome {
    writeFileSync(join(this.root, 'test/script.ts'), text);
    return this.#node(['--import', 'tsx', 'test/script.ts']);
  }

  #node(args: readonly string[]): Outcome {
    try {
      const options = {
        cwd: this.root,
        encoding: 'utf8',
        stdio: 'pipe',
        env: { ...process.env, NO_COLOR: '1' },
      };
      return { code: 0, text: execFileSync(process.execPath, args, options as { encoding: 'utf8' }) };
    } catch (error) {
      const failed = error as { status?: number; stdout?: string; stderr?: string };
      return { code: failed.status ?? -1, text: `${failed.stdout ?? ''}${failed.stderr ?? ''}` };
    }
  }
}
