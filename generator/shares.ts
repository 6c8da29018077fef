import type { Specification } from './specification.ts';

/** The figures that CI guards against a fall. */
export interface Shares {
  readonly instructions: number;
  readonly forms: number;
  /** Forms whose semantics is in isa/. */
  readonly withSemantics: number;
  /** Forms with a WebAssembly handler. */
  readonly withHandler: number;
  readonly handlers: number;
  readonly procedures: number;
  readonly intrinsics: number;
}

export function sharesOf(spec: Specification): Shares {
  const handled = new Set(spec.handlers.map((row) => row.form));
  return {
    instructions: spec.instructions.length,
    forms: spec.forms.length,
    withSemantics: spec.forms.filter((form) => form.executable).length,
    withHandler: spec.forms.filter((form) => handled.has(form.index)).length,
    handlers: spec.handlers.length,
    procedures: spec.procedures.length,
    intrinsics: spec.intrinsics.length,
  };
}

export function formatShares(shares: Shares): string {
  const percent = (part: number): string => `${((100 * part) / Math.max(1, shares.forms)).toFixed(1)} %`;
  return [
    `${shares.instructions} instructions, ${shares.forms} forms, ${shares.handlers} handlers, ${shares.procedures} procedures, ${shares.intrinsics} intrinsics`,
    `semantics in isa/: ${percent(shares.withSemantics)} of forms; WebAssembly handler: ${percent(shares.withHandler)}`,
  ].join('\n');
}
