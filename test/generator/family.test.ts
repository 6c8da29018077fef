import { expect, it } from 'vitest';
import { loadSpecification } from '../../generator/load/specification.ts';
import { projectRoot } from '../../generator/main.ts';

const { specification } = loadSpecification(projectRoot);
const instruction = (name: string) => specification?.instructions.find((entry) => entry.name === name);

it("puts a family's guards before those of the instruction, each with its own line", () => {
  const guards = instruction('FLDCW')?.guards ?? [];
  expect(guards.map(({ exception }) => exception)).toEqual(['NM', 'MF']);
  expect(guards[0]!.place.line).toBe(instruction('FNCLEX')?.guards[0]?.place.line);
  expect(guards[1]!.place.line).not.toBe(guards[0]!.place.line);
});

it("gives a family's feature to the forms that name none", () => {
  const features = (name: string) => instruction(name)?.forms.map(({ feature }) => feature);
  expect(features('FCOMPP')).toEqual(['FPU']);
  expect(features('FCOMI')).toEqual(['CMOV']);
});

it('runs what a family puts around the semantics of each instruction', () => {
  const writes = (name: string) => [...(instruction(name)?.bodies[0]?.effects.writes ?? [])];
  expect(writes('FABS')).toEqual(expect.arrayContaining(['fsw', 'fip', 'fcs', 'fop']));
  expect(writes('FABS')).not.toContain('fdp');
  expect(writes('FADD_M32')).toContain('fdp');
  // Control instructions leave the pointers alone.
  expect(writes('FNCLEX')).not.toContain('fip');
});
