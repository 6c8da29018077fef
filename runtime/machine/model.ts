import { forms } from '../../generated/forms.ts';
import { models } from '../../generated/models.ts';
import type { ModelRow } from '../engine/architecture.ts';
import type { CpuidResult } from './intrinsics/intrinsic.ts';

export const DEFAULT_MODEL = 'p6';

/** The CPU model called `name` in isa/models/; undefined when there is none. */
export function findModel(name: string): ModelRow | undefined {
  return models.find((model) => model.name === name);
}

const enabled = new Map<ModelRow, Uint8Array>();

/** For each form whether a CPU of this model decodes it: one array a model, by which decoders are told apart. */
export function enabledForms(model: ModelRow): Uint8Array {
  const known = enabled.get(model);
  if (known !== undefined) return known;
  const features = new Set(model.features);
  const made = Uint8Array.from(forms, ({ feature }) => (feature === '' || features.has(feature) ? 1 : 0));
  enabled.set(model, made);
  return made;
}

/**
 * EAX, EBX, ECX, EDX of a CPUID leaf. A leaf the model does not have reads as its highest basic one
 * (Intel SDM vol. 2, CPUID).
 */
export function cpuidOf(modelNumber: number, leaf: number): CpuidResult {
  const rows = models.find((model) => model.number === modelNumber)?.cpuid ?? [];
  const basic = rows.filter((row) => row.leaf < 0x80000000);
  const highest = basic.reduce((best, row) => (row.leaf > best.leaf ? row : best), basic[0] ?? NO_LEAF);
  const row = rows.find((candidate) => candidate.leaf === leaf) ?? highest;
  return [row.eax, row.ebx, row.ecx, row.edx];
}

const NO_LEAF = { leaf: 0, eax: 0, ebx: 0, ecx: 0, edx: 0 };
