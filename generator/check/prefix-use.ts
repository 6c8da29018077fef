import { NO_PREFIX, NO_REPEAT } from '../../runtime/engine/form.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { prefixValue } from '../semantics/prefix.ts';
import type { Specification } from '../specification.ts';

/** What selects something within its group, or is mandatory, is a prefix that can. */
export function checkPrefixUse(spec: Specification): Diagnostic[] {
  return [...prefixValues(spec), ...mandatoryPrefixes(spec)];
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
