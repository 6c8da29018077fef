import type { Specification } from './specification.ts';

/** The figures that continuous integration guards against a fall. */
export interface Shares {
  readonly instructions: number;
  readonly forms: number;
  /** Forms that some CPU model has; the others are decode facts of later extensions. */
  readonly modelForms: number;
  /** Forms whose semantics is in isa/, and those among them that some CPU model has. */
  readonly withSemantics: number;
  readonly modelsWithSemantics: number;
  /** Forms with a WebAssembly handler. */
  readonly withHandler: number;
  readonly handlers: number;
  readonly procedures: number;
  readonly intrinsics: number;
}

export function sharesOf(spec: Specification): Shares {
  const handled = new Set(spec.handlers.map((row) => row.form));
  const features = new Set(spec.models.flatMap((model) => model.features));
  const ofModels = spec.forms.filter(({ feature }) => feature === '' || features.has(feature));
  return {
    instructions: spec.instructions.length,
    forms: spec.forms.length,
    modelForms: ofModels.length,
    withSemantics: spec.forms.filter((form) => form.executable).length,
    modelsWithSemantics: ofModels.filter((form) => form.executable).length,
    withHandler: spec.forms.filter((form) => handled.has(form.index)).length,
    handlers: spec.handlers.length,
    procedures: spec.procedures.length,
    intrinsics: spec.intrinsics.length,
  };
}

export function formatShares(shares: Shares): string {
  const { instructions, forms, modelForms, withSemantics, modelsWithSemantics, withHandler } = shares;
  const percent = (part: number, whole: number): string =>
    `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
  return [
    `${instructions} instructions, ${forms} forms (${modelForms} of the CPU models, ${forms - modelForms} decode facts of later extensions)`,
    `${shares.handlers} handlers, ${shares.procedures} procedures, ${shares.intrinsics} intrinsics`,
    `semantics in isa/: ${percent(modelsWithSemantics, modelForms)} of the models' forms, ${percent(withSemantics, forms)} of all; ` +
      `WebAssembly handler: ${percent(withHandler, withSemantics)} of those with semantics`,
  ].join('\n');
}
