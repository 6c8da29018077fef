import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../generator/main.ts';

/** A copy of isa/ in a temporary folder, for tests that edit it. */
export class SpecCopy {
  readonly root = mkdtempSync(join(tmpdir(), 'ring1-spec-'));
  readonly #originals = new Map<string, string | undefined>();

  /** @param folders of the project to copy besides isa/ */
  constructor(...folders: string[]) {
    for (const folder of ['isa', ...folders]) {
      cpSync(join(projectRoot, folder), join(this.root, folder), { recursive: true });
    }
  }

  read(path: string): string {
    return readFileSync(join(this.root, path), 'utf8');
  }

  /** Replaces a file, or removes it when `text` is undefined; {@link restore} undoes it. */
  write(path: string, text: string | undefined): void {
    const full = join(this.root, path);
    if (!this.#originals.has(path)) this.#originals.set(path, existsSync(full) ? this.read(path) : undefined);
    if (text === undefined) rmSync(full);
    else writeFileSync(full, text);
  }

  /** Replaces a text that must occur exactly once. @returns the line (from 1) where the change begins */
  edit(path: string, find: string, replace: string): number {
    const text = this.read(path);
    const at = text.indexOf(find);
    if (at < 0 || text.indexOf(find, at + 1) >= 0) {
      throw new Error(`${path} has ${at < 0 ? 'no' : 'more than one'} ${JSON.stringify(find)}`);
    }
    this.write(path, text.slice(0, at) + replace + text.slice(at + find.length));
    return text.slice(0, at).split('\n').length;
  }

  /** Takes every change back. */
  restore(): void {
    for (const [path, text] of this.#originals) this.write(path, text);
    this.#originals.clear();
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
