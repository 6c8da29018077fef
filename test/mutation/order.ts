import type { EngineName } from '../../runtime/machine/engines.ts';

/** What the battery is told about a mutant. */
export interface Order {
  /** Semantics bodies that may behave otherwise. */
  readonly bodies: readonly string[];
  /** Opcodes, operands or prefixes have changed. */
  readonly decoding: boolean;
  readonly engine: EngineName;
}

/** What the battery's process is asked: generated files of the mutant by path, and the order. */
export interface Question {
  readonly texts: readonly (readonly [path: string, text: string])[];
  readonly order: Order;
}

/** Who noticed the mistake, and by what. */
export interface Objection {
  readonly killer: string;
  readonly detail: string;
}
