import type { HandlerRow, OperandKind } from '../../runtime/engine/form.ts';
import type { Body, Instruction, SlotSpec, SpecForm } from '../specification.ts';
import { compileBody, type InstructionSource, operandUse, signatureOf } from './body.ts';
import { type EffectTables, effectsOf } from './effects.ts';
import type { Environment } from './scope.ts';

interface Input {
  readonly environment: Environment;
  readonly sources: readonly InstructionSource[];
  /** Same order as `sources`, without bodies. */
  readonly instructions: readonly Instruction[];
  readonly kinds: readonly OperandKind[];
  readonly slots: readonly SlotSpec[];
  /** Effects of the procedures; asked for once all bodies are typed. */
  effects(): EffectTables;
}

interface Output {
  readonly instructions: readonly Instruction[];
  readonly forms: readonly SpecForm[];
  readonly handlers: readonly HandlerRow[];
  readonly bodies: readonly Body[];
}

type Draft = Omit<Body, 'effects' | 'instruction'>;

/** Types every instruction at every signature its forms need, and lists the ways of executing each form. */
export function handlersAndBodies(input: Input): Output {
  const drafts: { draft: Draft; instruction: number }[] = [];
  const rows: (Omit<HandlerRow, 'boundary'> & { draft: Draft })[] = [];
  const forms: SpecForm[] = [];
  for (const [number, instruction] of input.instructions.entries()) {
    const source = input.sources[number];
    const own = new Map<string, Draft>();
    for (const form of instruction.forms) {
      if (!form.executable || source === undefined) {
        forms.push(form);
        continue;
      }
      const used: Draft[] = [];
      for (const size of form.sized ? ([16, 32] as const) : ([0] as const)) {
        for (const repeat of form.repeat === 'none' ? ([0] as const) : ([0, 1, 2] as const)) {
          const draft = draftOf(input, source, form, size, repeat, own);
          used.push(draft);
          for (const memory of memoryVariants(form, input.kinds)) {
            rows.push({ form: form.index, size, memory, repeat, body: draft.name, renamed: false, draft });
          }
        }
      }
      const reads = new Set(used.flatMap((d) => d.reads));
      const writes = new Set(used.flatMap((d) => d.writes));
      forms.push({
        ...form,
        operands: form.operands.map((o, k) => ({ ...o, read: reads.has(k), write: writes.has(k) })),
      });
    }
    for (const draft of own.values()) drafts.push({ draft, instruction: number });
  }
  const tables = input.effects();
  const instructions = input.instructions.map((instruction) => ({
    ...instruction,
    bodies: [] as Body[],
    forms: instruction.forms.map((form) => forms[form.index] ?? form),
  }));
  const bodies = drafts.flatMap(({ draft, instruction: number }): Body[] => {
    const instruction = instructions[number];
    if (instruction === undefined) return [];
    const body = {
      ...draft,
      instruction,
      effects: effectsOf([...draft.guards, ...draft.statements], tables),
    };
    instruction.bodies.push(body);
    return [body];
  });
  const byName = new Map(bodies.map((body) => [body.name, body]));
  const handlers = rows.map(({ draft, ...row }): HandlerRow => {
    const body = byName.get(draft.name);
    return { ...row, boundary: body === undefined ? 'never' : boundaryOf(body, input) };
  });
  return { instructions, forms, handlers, bodies };
}

function draftOf(
  input: Input,
  source: InstructionSource,
  form: SpecForm,
  size: 0 | 16 | 32,
  repeat: 0 | 1 | 2,
  own: Map<string, Draft>,
): Draft {
  const signature = signatureOf(form, input.kinds, size, repeat);
  const key = [
    signature.name,
    signature.hasAddress,
    ...signature.operands.map((o) => `${o.name}:${o.width}:${o.indexed}`),
  ].join(' ');
  const known = own.get(key);
  if (known !== undefined) return known;
  const taken = [...own.values()].filter(
    (d) => d.name === signature.name || d.name.startsWith(`${signature.name}__`),
  ).length;
  const { guards, statements } = compileBody(input.environment, source, signature);
  const draft: Draft = {
    name: taken === 0 ? signature.name : `${signature.name}__${taken + 1}`,
    widths: signature.operands.map((o) => o.width),
    operandNames: signature.operands.map((o) => o.name),
    operandSize: size,
    ...operandUse([...guards, ...statements]),
    guards,
    statements,
  };
  own.set(key, draft);
  return draft;
}

function memoryVariants(form: SpecForm, kinds: readonly OperandKind[]): readonly boolean[] {
  const inOpcode = form.operands.some((o) => kinds[o.kind]?.class === 'offset');
  if (form.modrm === 'memory' || inOpcode) return [true];
  return form.modrm === 'any' ? [false, true] : [false];
}

function boundaryOf(body: Body, input: Input): HandlerRow['boundary'] {
  const slotBoundary = new Map(input.slots.map((slot) => [slot.name, slot.boundary]));
  const written = [...body.effects.writes].map((name) => slotBoundary.get(name));
  const calls = [...body.effects.intrinsics].some(
    (name) => input.environment.intrinsics.get(name)?.boundary === true,
  );
  if (calls || written.includes('always')) return 'always';
  return written.includes('if-pending') ? 'if-pending' : 'never';
}
