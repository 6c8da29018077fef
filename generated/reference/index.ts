// Generated from isa/ by `ring1 generate`. Do not edit.

import type { ReferenceBody } from '../../runtime/engine/cpu-state.ts';
import * as m0 from './arithmetic.ts';
import * as m1 from './bit.ts';
import * as m2 from './cache.ts';
import * as m3 from './condition.ts';
import * as m4 from './control.ts';
import * as m5 from './control-register.ts';
import * as m6 from './decimal.ts';
import * as m7 from './descriptor-table.ts';
import * as m8 from './exchange.ts';
import * as m9 from './far.ts';
import * as m10 from './flag.ts';
import * as m11 from './interrupt.ts';
import * as m12 from './io.ts';
import * as m13 from './later-system.ts';
import * as m14 from './move.ts';
import * as m15 from './multiply.ts';
import * as m16 from './segment.ts';
import * as m17 from './shift.ts';
import * as m18 from './stack.ts';
import * as m19 from './string.ts';
import * as m20 from './system.ts';
import * as m21 from './x87-arithmetic.ts';
import * as m22 from './x87-compare.ts';
import * as m23 from './x87-control.ts';
import * as m24 from './x87-load-store.ts';
import * as m25 from './x87-memory-arithmetic.ts';
import * as m26 from './x87-stack.ts';
import * as m27 from './x87-transcendental.ts';

/** Semantics bodies by name, as `handlers` in generated/handlers.ts refers to them. */
export const referenceBodies: Readonly<Record<string, ReferenceBody>> = {
  ...m0,
  ...m1,
  ...m2,
  ...m3,
  ...m4,
  ...m5,
  ...m6,
  ...m7,
  ...m8,
  ...m9,
  ...m10,
  ...m11,
  ...m12,
  ...m13,
  ...m14,
  ...m15,
  ...m16,
  ...m17,
  ...m18,
  ...m19,
  ...m20,
  ...m21,
  ...m22,
  ...m23,
  ...m24,
  ...m25,
  ...m26,
  ...m27,
};
