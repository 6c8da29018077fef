import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import process from 'node:process';

/** What the module is made of, relative to this file. */
const SOURCES = [
  '../../../generated/',
  '../../../generated/lowering/',
  '../',
  '../lowering/',
  '../wasm/',
  './',
];
const MODULES = new URL('../../../node_modules/', import.meta.url);
const CACHE = new URL('.cache/ring1/', MODULES);
/** Modules that are kept: of the last changes of the sources. */
const MOST_KEPT = 16;

/** A name for the module that the present sources make. */
export function moduleKey(): string {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    const folder = new URL(source, import.meta.url);
    const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));
    for (const name of files.sort()) hash.update(name).update(readFileSync(new URL(name, folder)));
  }
  return hash.digest('hex');
}

function fileOf(key: string): URL {
  return new URL(`${key}.wasm`, CACHE);
}

/** The module that was kept under a key. */
export function keptModule(key: string): Uint8Array | undefined {
  try {
    return readFileSync(fileOf(key));
  } catch {
    return undefined;
  }
}

/** Keeps a module where the project's packages are; where that is not possible it is built again next time. */
export function keepModule(key: string, bytes: Uint8Array): void {
  if (!existsSync(MODULES)) return;
  try {
    mkdirSync(CACHE, { recursive: true });
    const unfinished = new URL(`${key}.${process.pid}`, CACHE);
    writeFileSync(unfinished, bytes);
    renameSync(unfinished, fileOf(key));
    for (const old of newestFirst().slice(MOST_KEPT)) rmSync(old, { force: true });
  } catch {
    // A file system that cannot be written, or another process that tidies up.
  }
}

function newestFirst(): URL[] {
  const files = readdirSync(CACHE).map((name) => new URL(name, CACHE));
  const times = new Map(files.map((file) => [file, statSync(file).mtimeMs]));
  return files.sort((a, b) => (times.get(b) ?? 0) - (times.get(a) ?? 0));
}
