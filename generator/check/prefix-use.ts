import { NO_PREFIX, NO_REPEAT } from '../../runtime/engine/form.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { prefixValue } from '../semantics/prefix.ts';
import type { Specification } from '../specification.ts';

/**
 * LOCK needs a destination that can be memory; REP is one attribute of all forms of an instruction; what selects
 * something within its group, or is mandatory, is a prefix that can.
 */
export function checkPrefixUse(spec: Specification): Diagnostic[] {
  return [
    ...lockedForms(spec),
    ...repeatedInstructions(spec),
    ...prefixValues(spec),
    ...mandatoryPrefixes(spec),
  ];
}

function lockedForms(spec: Specification): Diagnostic[] {
  return spec.forms.flatMap((form): Diagnostic[] => {
    const first = spec.operandKinds[form.operands[0]?.kind ?? -1]?.class;
    const inMemory = form.modrm === 'any' || form.modrm === 'memory';
    if (!form.lock || (inMemory && (first === 'rm' || first === 'memory'))) return [];
    const message = `LOCK is legal only with a destination in memory, which ${form.id} (${form.notation}) cannot have.`;
    return [{ code: 'lock', message, origin: form.place }];
  });
}

function repeatedInstructions(spec: Specification): Diagnostic[] {
  return spec.instructions.flatMap(({ name, forms, place }): Diagnostic[] => {
    const kinds = new Set(forms.map((form) => form.repeat));
    const repeats = forms.some((form) => form.repeat !== 'none');
    if (kinds.size > 1) {
      const message = `The forms of ${name} differ in repeat (${[...kinds].join(', ')}); an instruction has one.`;
      return [{ code: 'repeat', message, origin: place }];
    }
    if (!repeats || forms.every((form) => form.executable)) return [];
    return [{ code: 'repeat', message: `${name} has repeat but no semantics to repeat.`, origin: place }];
  });
}

function prefixValues(spec: Specification): Diagnostic[] {
  return spec.prefixes.flatMap((prefix): Diagnostic[] => {
    if (prefixValue(prefix) !== undefined) return [];
    const message = `${prefix.value === '' ? 'Nothing' : prefix.value} is no value of the prefix group ${prefix.group}.`;
    return [{ code: 'prefix', message, origin: prefix.place }];
  });
}

function mandatoryPrefixes(spec: Specification): Diagnostic[] {
  const able = spec.prefixes.filter(({ group }) => group === 'operand-size' || group === 'repeat');
  const bytes = new Set([0, NO_PREFIX, NO_REPEAT, ...able.map(({ byte }) => byte)]);
  return spec.forms.flatMap((form): Diagnostic[] => {
    if (bytes.has(form.prefix)) return [];
    const message = `${form.prefix.toString(16).toUpperCase()} is no operand-size or repeat prefix of isa/prefixes.yaml.`;
    return [{ code: 'prefix', message, origin: form.place }];
  });
}
