import type { CpuState } from '../cpu-state.ts';

// Elements of a register file (isa/registers.yaml, kind `file`) whose first slot is `first`. Up to 64 bits an element
// is one slot, above it is two, the lower bits first.

/** Element `index` of a file of up to 32 bits. */
export function getElement(s: CpuState, first: number, index: number): number {
  return s.get(first + index);
}

export function setElement(s: CpuState, first: number, index: number, value: number): void {
  s.set(first + index, value);
}

/** Element `index` of a file of 33 to 64 bits. */
export function getWideElement(s: CpuState, first: number, index: number): bigint {
  return s.getWide(first + index);
}

export function setWideElement(s: CpuState, first: number, index: number, value: bigint): void {
  s.setWide(first + index, value);
}

/** Element `index` of a file of 65 to 128 bits. */
export function getPairElement(s: CpuState, first: number, index: number): bigint {
  const low = first + 2 * index;
  return (s.getWide(low + 1) << 64n) | s.getWide(low);
}

export function setPairElement(s: CpuState, first: number, index: number, value: bigint): void {
  const low = first + 2 * index;
  s.setWide(low, BigInt.asUintN(64, value));
  s.setWide(low + 1, value >> 64n);
}
