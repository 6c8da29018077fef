import type { OperandClass } from '../../runtime/engine/form.ts';
import type { Instruction, SpecForm, Specification } from '../specification.ts';

/** Classes of operands that are in memory where ModRM says so. */
const BY_MODRM: ReadonlySet<OperandClass | undefined> = new Set(['rm', 'mmx-rm', 'xmm-rm'] as const);

/** What an access through a segment may raise (SDM volume 3, 6.15). */
const ACCESS_FAULTS = ['GP', 'PF', 'SS'];

/** Whether an instruction may read and may write memory: what its semantics loads and stores, and operands there. */
export function memoryUse(spec: Specification, instruction: Instruction): { read: boolean; write: boolean } {
  const uses = [
    ...instruction.bodies.map(({ effects }) => effects.memory),
    ...instruction.forms.flatMap((form) => operandsInMemory(spec, form)),
  ];
  return { read: uses.some(({ read }) => read), write: uses.some(({ write }) => write) };
}

/** Names of the exceptions that guards and semantics raise, and that reading or writing an operand in memory may. */
export function faultsOf(spec: Specification, instruction: Instruction): Set<string> {
  const raised = instruction.bodies.flatMap(({ effects }) => [...effects.faults]);
  const accesses = instruction.forms
    .flatMap((form) => operandsInMemory(spec, form))
    .some(({ read, write }) => read || write);
  return new Set([...raised, ...(accesses ? ACCESS_FAULTS : [])]);
}

function operandsInMemory(spec: Specification, form: SpecForm): SpecForm['operands'] {
  const inMemory = form.modrm === 'any' || form.modrm === 'memory';
  return form.operands.filter(({ kind }) => {
    const place = spec.operandKinds[kind]?.class;
    return place === 'offset' || (inMemory && BY_MODRM.has(place));
  });
}
