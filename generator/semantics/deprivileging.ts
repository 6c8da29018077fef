import type { Deprivileging } from '../specification.ts';

const SEGMENTS = ['es', 'cs', 'ss', 'ds', 'fs', 'gs'];

/** True when bits `low` … of a slot read the same in deprivileged code, or make it fault (`preserved` in isa/virtual-state.yaml). */
export function isPreserved(deprivileging: Deprivileging, slot: string, low: number, width: number): boolean {
  const [name = '', field = ''] = slot.split('.');
  return deprivileging.preserved.some((pattern) => {
    const match = /^([*\w]+)(?:\.(\w+))?(?:\[(\d+):(\d+)\])?$/.exec(pattern);
    if (
      match === null ||
      (match[1] === '*' ? !SEGMENTS.includes(name) : match[1] !== name) ||
      (match[2] ?? '') !== field
    )
      return false;
    return match[3] === undefined || (low >= Number(match[4]) && low + width - 1 <= Number(match[3]));
  });
}
