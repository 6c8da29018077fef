import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { assemble } from '../assembly/assemble.ts';
import type { Assembly } from '../assembly/assembly.ts';

/** A guest program that comes with ring1, as assembly source. */
export interface BuiltInGuest {
  /** Path of the source. */
  readonly source: string;
  /** One line about it. */
  readonly summary: string;
}

/** The guests that come with ring1, by name; all are Multiboot 1 images that also run in QEMU. */
export const builtInGuests: Readonly<Record<string, BuiltInGuest>> = {
  kernel: guest('kernel.asm', 'a small kernel: paging, ring 3, system calls, timer, demand paging'),
  'pill-popf': guest('pill-popf.asm', 'a red pill: does POPF write the interrupt flag?'),
  'pill-sgdt': guest('pill-sgdt.asm', "a red pill: does SGDT show the kernel's own table?"),
  'pill-cs': guest('pill-cs.asm', 'a red pill: at which ring does CS say that the kernel runs?'),
  hostile: guest('hostile.asm', 'tries to do harm: memory, tables, ports, random code; never ends'),
  counter: guest('counter.asm', 'computes only: counts primes with a sieve'),
};

/**
 * Assembles a built-in guest.
 *
 * @returns its image, or undefined when there is no guest of this name
 * @throws AssemblyError when the source has a mistake
 */
export function assembleGuest(name: string): Assembly | undefined {
  const found = Object.hasOwn(builtInGuests, name) ? builtInGuests[name] : undefined;
  return found && assemble(readFileSync(found.source, 'utf8'), found.source);
}

function guest(file: string, summary: string): BuiltInGuest {
  return { source: fileURLToPath(new URL(file, import.meta.url)), summary };
}
