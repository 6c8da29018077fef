import { StateAddresses } from '../../runtime/engine/lowering/state-layout.ts';
import { cleaned } from '../../runtime/engine/lowering/value.ts';
import type { Frame } from '../../runtime/engine/lowering.ts';
import { Op } from '../../runtime/engine/wasm/opcodes.ts';

/** A processor without state: pure code has no use for it. */
export const addresses = new StateAddresses(
  { slots: new Map(), flags: new Map(), segmentsFirstSlot: 0, virtual: new Set() },
  false,
);

/** Pure code neither leaves nor stores. */
export const frame: Frame = {
  leave: () => [Op.unreachable],
  leaveIf: () => [Op.drop],
  translations: () => [],
  beforeSlow: () => [],
  mayStore: () => {},
  return: (value) => [value === undefined ? [] : cleaned(value).code, Op.return],
};
