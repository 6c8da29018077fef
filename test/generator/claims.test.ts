import { expect, it } from 'vitest';
import { checkClaims } from '../../generator/check/claims.ts';
import { loadSpecification } from '../../generator/load/specification.ts';
import { projectRoot } from '../../generator/main.ts';
import type { Claims, Specification } from '../../generator/specification.ts';

const { specification, files } = loadSpecification(projectRoot);
if (specification === undefined) throw new Error('isa/ does not load');
const spec: Specification = specification;

function messages(instruction: string, claims: Claims): string[] {
  const instructions = spec.instructions
    .filter((candidate) => candidate.name === instruction)
    .map((candidate) => ({ ...candidate, claims }));
  return checkClaims({ ...spec, instructions }, files).map(
    (diagnostic) => `${diagnostic.code}: ${diagnostic.message}`,
  );
}

it('finds the claims of isa/ true', () => {
  expect(checkClaims(spec, files)).toEqual([]);
});

it.each([
  [
    'HLT',
    { privilege: 'never' },
    "claim-privilege: HLT claims privilege 'never', but its guards and semantics give 'always'.",
  ],
  [
    'CLI',
    { privilege: 'always' },
    "claim-privilege: CLI claims privilege 'always', but its guards and semantics give 'iopl'.",
  ],
  [
    'POPF',
    { sensitive: [] },
    'claim-sensitive: POPF claims to be sensitive as none, but the facts also give control; derived: control.',
  ],
  [
    'CLC',
    { flags: { write: [] } },
    'claim-flags-write: CLC claims that it writes the flags none, but the facts also give CF; derived: CF.',
  ],
  [
    'CLC',
    { faults: ['GP'] },
    'claim-faults: CLC claims the faults GP, but the facts do not give GP; derived: none.',
  ],
  [
    'CPUID',
    { resources: ['TSC'] },
    'claim-resources: CPUID claims the resources TSC, but the facts also give IDENTITY and the facts do not give TSC; derived: IDENTITY.',
  ],
] as const)('a wrong claim of %s is reported', (instruction, claims, message) => {
  expect(messages(instruction, claims)).toEqual([message]);
});
