import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

/** Path of a file of the shared oracles, which are kept beside the project: RING1_SHARED, else ../shared. */
export function oraclePath(...parts: string[]): string {
  const shared = process.env['RING1_SHARED'] ?? resolve(import.meta.dirname, '../../../shared');
  return resolve(shared, 'oracles', ...parts);
}

/** Runs a program to its end. @returns what it wrote on standard output */
export function run(command: string, args: readonly string[], input = ''): string {
  const { status, error, stdout, stderr } = spawnSync(command, args, { input, maxBuffer: 1 << 28 });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`${command} ended with ${status}: ${stderr.toString()}`);
  return stdout.toString('latin1');
}
