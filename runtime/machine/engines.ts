import type { Engine } from '../engine/engine.ts';
import { ReferenceEngine } from '../engine/reference/reference-engine.ts';
import { Tier0 } from '../engine/tier0/tier0.ts';
import type { MachineState } from './machine-state.ts';

export type EngineName = Engine['name'];

/** What an engine is built on. */
export interface EngineParts {
  readonly memory: WebAssembly.Memory;
  readonly state: MachineState;
  /** For each form whether the CPU model has it; undefined: all. */
  readonly enabled: Uint8Array | undefined;
}

/** Makes the engine called `name`. */
export function createEngine(name: EngineName, parts: EngineParts): Engine {
  if (name === 'reference') return new ReferenceEngine(parts);
  return new Tier0(parts);
}
