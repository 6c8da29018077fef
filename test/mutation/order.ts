import type { EngineName } from '../../runtime/machine/engines.ts';

/** What the battery is told about a mutant. */
export interface Order {
  readonly recording: string;
  /** Semantics bodies that may behave otherwise. */
  readonly bodies: readonly string[];
  /** Opcodes, operands or prefixes have changed. */
  readonly decoding: boolean;
  readonly engine: EngineName;
}

/** Who noticed the mistake, and by what. */
export interface Objection {
  readonly killer: string;
  readonly detail: string;
}
