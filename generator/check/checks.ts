import type { Diagnostic } from '../diagnostic.ts';
import type { SourceFile } from '../load/source.ts';
import type { Specification } from '../specification.ts';
import { checkClaims } from './claims.ts';
import { checkCommitOrder } from './commit-order.ts';
import { checkFeatureBits } from './feature-bits.ts';
import { checkIntrinsicEffects } from './intrinsic-effects.ts';
import { checkLock } from './lock.ts';
import { checkModes } from './modes.ts';
import { checkOpcodeMap } from './opcode-map.ts';
import { checkPrefixUse } from './prefix-use.ts';
import { checkReferences } from './references.ts';
import { checkRepeat } from './repeat.ts';
import { checkRewritableHoles } from './rewritable-hole.ts';
import { checkUnused } from './unused.ts';

/** Every check that a loaded specification must pass; all findings of all of them. */
export function runChecks(spec: Specification, files: ReadonlyMap<string, SourceFile>): Diagnostic[] {
  return [
    ...checkReferences(spec, files),
    // before the opcode map: forms under a prefix that is none collide there by the dozen
    ...checkPrefixUse(spec),
    ...checkLock(spec),
    ...checkRepeat(spec),
    ...checkOpcodeMap(spec, files),
    ...checkModes(spec),
    ...checkFeatureBits(spec),
    ...checkCommitOrder(spec),
    ...checkIntrinsicEffects(spec, files),
    ...checkRewritableHoles(spec),
    ...checkClaims(spec, files),
    ...checkUnused(spec, files),
  ];
}
