import type { CpuState } from '../../engine/cpu-state.ts';
import { cacheFlush } from './cache-flush.ts';
import { cpuid } from './cpuid.ts';
import { flushTranslation } from './flush-translation.ts';
import { flushTranslations } from './flush-translations.ts';
import { inhibitInterrupts } from './inhibit-interrupts.ts';
import type { Intrinsic, IntrinsicHost } from './intrinsic.ts';
import { numericError } from './numeric-error.ts';
import { portRead } from './port-read.ts';
import { portWrite } from './port-write.ts';
import { timeStamp } from './time-stamp.ts';

/** Every intrinsic of isa/intrinsics.yaml whose values have at most 32 bits, by its name there. */
export const intrinsics: Readonly<Record<string, Intrinsic>> = {
  port_read: portRead,
  port_write: portWrite,
  cpuid,
  time_stamp: timeStamp,
  flush_translations: flushTranslations,
  flush_translation: flushTranslation,
  inhibit_interrupts: inhibitInterrupts,
  cache_flush: cacheFlush,
  numeric_error: numericError,
};

/** Runs the intrinsic with a name of isa/intrinsics.yaml. */
export function runIntrinsic(
  host: IntrinsicHost,
  state: CpuState,
  name: string,
  args: readonly number[],
): number {
  const run = intrinsics[name];
  if (run === undefined)
    throw new Error(`the specification declares intrinsic ${name}, the machine has none`);
  return run(host, state, args[0] ?? 0, args[1] ?? 0, args[2] ?? 0);
}
