import { NO_PREFIX, NO_REPEAT } from '../../runtime/engine/form.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { prefixValue } from '../semantics/prefix.ts';
import type { Specification } from '../specification.ts';

/** What selects something within its group, or is mandatory, is a prefix that can; what is mandatory chooses no size. */
export function checkPrefixUse(spec: Specification): Diagnostic[] {
  return [
    ...prefixValues(spec),
    ...mandatoryPrefixes(spec),
    ...solePrefixes(spec),
    ...sizesUnderPrefix(spec),
  ];
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

/** Forms that another prefix beside theirs undoes, which selects among prefixes that beat it. */
function solePrefixes(spec: Specification): Diagnostic[] {
  const repeats = spec.prefixes.filter(({ group }) => group === 'repeat').map(({ byte }) => byte);
  return spec.forms.flatMap((form): Diagnostic[] => {
    if (!form.sole || repeats.includes(form.prefix)) return [];
    const message = `${form.id} (${form.notation}) is sole under its prefix, which only a form with a mandatory repeat prefix can be.`;
    return [{ code: 'prefix', message, origin: form.place }];
  });
}

/** Forms whose operand size a prefix would have to choose that is part of their opcode. */
function sizesUnderPrefix(spec: Specification): Diagnostic[] {
  const chooses = spec.prefixes.filter(({ group }) => group === 'operand-size').map(({ byte }) => byte);
  return spec.forms.flatMap((form): Diagnostic[] => {
    if (!form.sized || !chooses.includes(form.prefix)) return [];
    const names = form.operands
      .map(({ kind }) => spec.operandKinds[kind])
      .filter((kind) => kind?.width === 0);
    const what = names.length === 0 ? 'something' : names.map((kind) => kind?.name).join(', ');
    const message = `${form.id} (${form.notation}) has ${what} of the operand size, which its mandatory prefix ${form.prefix.toString(16).toUpperCase()} cannot choose.`;
    return [{ code: 'prefix-size', message, origin: form.place }];
  });
}
