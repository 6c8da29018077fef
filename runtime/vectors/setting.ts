import { Field } from '../../generated/state.ts';
import type { ModelRow } from '../engine/architecture.ts';
import type { FormFacts } from './facts.ts';

/** The privilege that a vector runs at, and the bits of the control registers. */
export interface Setting {
  readonly mode: 'real' | 'protected' | 'v86';
  readonly cpl: 0 | 1 | 2 | 3;
  readonly iopl: 0 | 3;
  readonly interrupts: boolean;
  /** Bits of CR0 beside PE and ET. */
  readonly cr0: number;
  readonly cr4: number;
}

/** PE and ET, whatever else. */
export const CR0_BASE = Field.cr0.PE | Field.cr0.ET;

/**
 * The settings that decide a form's guards: all levels where its semantics reads CPL or IOPL, both ends of IOPL,
 * every combination of the CR0 and CR4 bits that guards name and the model has. What no level decides is tried at 3.
 */
export function settingsOf(facts: FormFacts, model: ModelRow): Setting[] {
  const { guards, reads, writes, selects, delivers } = facts;
  const privileged = reads.has('CPL') || reads.has('IOPL');
  const text = guards.join(' ');
  const levels: Setting['cpl'][] = selects ? [0, 1, 3] : privileged ? [0, 1, 2, 3] : [3];
  const permissions: Setting['iopl'][] = reads.has('IOPL') && !selects ? [0, 3] : [0];
  const cr0s = combinations(namedBits(text, 'cr0', Field.cr0, ~(Field.cr0.PE | Field.cr0.PG)));
  const cr4s = combinations(namedBits(text, 'cr4', Field.cr4, model.cr4));
  const flags = writes.has('IF') && !selects && !delivers ? [true, false] : [true];
  const found: Setting[] = [];
  for (const cr0 of cr0s) {
    for (const cr4 of cr4s) {
      for (const interrupts of flags) {
        const bits = { cr0, cr4, interrupts };
        for (const iopl of permissions) {
          for (const cpl of levels) found.push({ mode: 'protected', cpl, iopl, ...bits });
        }
        for (const iopl of reads.has('IOPL') ? ([0, 3] as const) : ([0] as const)) {
          if (!privileged && !reads.has('VM')) continue;
          found.push({ mode: 'v86', cpl: 3, iopl, ...bits });
        }
        if (privileged || reads.has('CR0')) found.push({ mode: 'real', cpl: 0, iopl: 0, ...bits });
      }
    }
  }
  return found;
}

/** Bits of a control register that a text names and `mask` lets be set. */
function namedBits(
  text: string,
  register: string,
  fields: Readonly<Record<string, number>>,
  mask: number,
): number[] {
  const names = [...text.matchAll(new RegExp(`\\b${register}\\.(\\w+)`, 'g'))].map(([, name]) => name!);
  return [...new Set(names)].map((name) => (fields[name] ?? 0) & mask).filter((bit) => bit !== 0);
}

function combinations(bits: readonly number[]): number[] {
  const found = [0];
  for (const bit of bits) found.push(...found.map((value) => value | bit));
  return found;
}
