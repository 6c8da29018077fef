import type { GuestSpec } from '../../runtime/cli/session.ts';
import { assembleGuest } from '../../runtime/guests/index.ts';
import { planMultiboot } from '../../runtime/machine/loader/multiboot.ts';

/** A guest that comes with ring1, without a host's side. */
export function builtInSpec(name: string, memoryBytes: number, commandLine = ''): GuestSpec {
  const image = assembleGuest(name);
  if (image === undefined) throw new RangeError(`there is no built-in guest ${name}`);
  const plan = planMultiboot({ name, bytes: image.bytes }, { memoryBytes, commandLine });
  return { name, plan, memoryBytes, keys: [], debugExit: false };
}

/** The hostile guest; what it does follows from the seed. */
export function hostileSpec(seed: number): GuestSpec {
  return builtInSpec('hostile', 4 << 20, `seed ${seed}`);
}
