import type { Diagnostic } from '../diagnostic.ts';
import type { FeatureSpec, ModelSpec, Specification } from '../specification.ts';

/** CPUID announces the features that a model lists, and no other of isa/features.yaml. */
export function checkFeatureBits({ models, features }: Specification): Diagnostic[] {
  return models.flatMap((model) =>
    features.flatMap((feature): Diagnostic[] => {
      const bit = announced(model, feature);
      const listed = model.features.includes(feature.name);
      if (bit === undefined || bit === listed) return [];
      const message = listed
        ? `The model ${model.name} has ${feature.name}, but its CPUID does not announce it (${placeOf(feature)}).`
        : `The CPUID of the model ${model.name} announces ${feature.name}, which it does not list (${placeOf(feature)}).`;
      return [{ code: 'feature-bit', message, origin: model.place }];
    }),
  );
}

/** Whether CPUID announces a feature; undefined when no bit does. */
function announced(model: ModelSpec, { cpuid }: FeatureSpec): boolean | undefined {
  if (cpuid === undefined) return undefined;
  // Models describe subleaf 0 alone.
  const row = cpuid.subleaf === undefined ? model.cpuid.find(({ leaf }) => leaf === cpuid.leaf) : undefined;
  return (((row?.[cpuid.register] ?? 0) >>> cpuid.bit) & 1) === 1;
}

function placeOf({ cpuid }: FeatureSpec): string {
  if (cpuid === undefined) return '';
  const { leaf, subleaf, register, bit } = cpuid;
  const sub = subleaf === undefined ? '' : `, subleaf ${subleaf}`;
  return `leaf ${leaf.toString(16).toUpperCase()}h${sub}, ${register.toUpperCase()} bit ${bit}`;
}
