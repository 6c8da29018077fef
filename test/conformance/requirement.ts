import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { oraclePath } from './oracle.ts';

/** Says what of the outside world is missing, or undefined when it is there. */
export type Need = () => string | undefined;

export function oracleFile(...parts: string[]): Need {
  const path = oraclePath(...parts);
  return () => (existsSync(path) ? undefined : `${path} is missing (RING1_SHARED names its root)`);
}

export function tool(command: string): Need {
  return () => {
    const { error } = spawnSync(command, ['-v']);
    return error === undefined ? undefined : `${command} is missing`;
  };
}

/** A C compiler that makes 32-bit programs of this host. */
export const compiler32: Need = () => {
  // the header asks for the 32-bit C library
  const input = '#include <stdio.h>\n';
  const { status } = spawnSync('gcc', ['-m32', '-fsyntax-only', '-x', 'c', '-'], { input });
  return status === 0 ? undefined : 'gcc that makes 32-bit programs (gcc-multilib) is missing';
};
