import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Bytes of a flat binary, or what is wrong by line number (from 1). */
export interface NasmResult {
  readonly bytes: Uint8Array;
  readonly errors: ReadonlyMap<number, string>;
}

/** Assembles with nasm. `optimize`: `-O0` takes the longest encodings, `-Ox` the shortest. */
export function nasm(source: string, optimize: '-O0' | '-Ox'): NasmResult {
  const directory = mkdtempSync(join(tmpdir(), 'nasm-'));
  try {
    const [input, output] = [join(directory, 'source.asm'), join(directory, 'output.bin')];
    writeFileSync(input, source);
    const { status, error, stderr } = spawnSync(
      'nasm',
      ['-f', 'bin', '-w-all', optimize, '-o', output, input],
      { encoding: 'utf8' },
    );
    if (error !== undefined) throw error;
    const errors = new Map<number, string>();
    for (const [, line, message] of stderr.matchAll(/:(\d+): error: (.*)/g))
      errors.set(Number(line), message ?? '');
    if (status !== 0 && errors.size === 0) throw new Error(`nasm ended with ${status}: ${stderr}`);
    return { bytes: status === 0 ? readFileSync(output) : new Uint8Array(), errors };
  } finally {
    rmSync(directory, { recursive: true });
  }
}
