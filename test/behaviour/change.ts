import type { CpuState } from '../../runtime/engine/cpu-state.ts';

/** Makes a state differ from the one that its seed stands for. */
export type Change = (state: CpuState, memory: Uint8Array) => void;
