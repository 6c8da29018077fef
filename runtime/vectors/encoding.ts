import { encode } from '../assembly/encode.ts';
import type { OperandKind } from '../engine/form.ts';
import type { Instruction } from '../engine/instruction.ts';
import type { FormFacts } from './facts.ts';
import { ALLOWED_PORT, Place } from './world.ts';

const EAX = 0;
const EDX = 2;
const EBX = 3;
const NO_REGISTER = 8;
const DS = 3;
const SS = 2;

/** The register numbers that make a difference where ModRM.reg names a register that is not general. */
const NUMBERS: Partial<Record<OperandKind['class'], readonly number[]>> = {
  'segment-register': [1, SS, DS, 6],
  'control-register': [0, 1, 2, 3, 4],
  'debug-register': [0, 4, 6, 7],
};

/**
 * Encodings of a form: ModRM.rm is EAX or, in memory, at EBX; ModRM.reg is EDX, or each special register of
 * interest. `value` is the selector of a far pointer. A byte immediate is an allowed port, and 0.
 */
export function encodings(facts: FormFacts, bits: 16 | 32, value: number): Uint8Array[] {
  const { form, kinds } = facts;
  const special = kinds.map((kind) => NUMBERS[kind.class]).find((numbers) => numbers !== undefined);
  const registers = form.digit >= 0 ? [form.digit] : (special ?? [EDX]);
  const memories =
    form.modrm === 'any' ? (facts.selects ? [false] : [false, true]) : [form.modrm === 'memory'];
  const immediates = kinds.some((kind) => kind.class === 'immediate')
    ? [ALLOWED_PORT, 0].slice(0, facts.selects ? 1 : 2)
    : [0];
  const found: Uint8Array[] = [];
  for (const reg of registers) {
    for (const memory of memories) {
      for (const immediate of immediates) {
        found.push(encoded(facts, bits, { reg, memory, immediate, value }));
      }
    }
  }
  return found;
}

interface Choice {
  readonly reg: number;
  readonly memory: boolean;
  readonly immediate: number;
  readonly value: number;
}

function encoded({ index, form, kinds }: FormFacts, bits: 16 | 32, choice: Choice): Uint8Array {
  const has = (kind: OperandKind['class']): boolean => kinds.some((own) => own.class === kind);
  const offset = has('offset');
  const build = (immediate: number): number[] => {
    const instruction: Instruction = {
      form: index,
      length: 0,
      opcode: form.opcode,
      operandSize: bits,
      addressSize: bits,
      reg: choice.reg,
      rm: EAX,
      memory: choice.memory || offset,
      segment: DS,
      base: choice.memory ? EBX : NO_REGISTER,
      index: NO_REGISTER,
      scale: 0,
      displacement: offset ? Place.data : 0,
      immediate,
      immediate2: has('far-pointer') ? choice.value : 0,
      repeat: 0,
      lock: false,
    };
    return encode(instruction, bits);
  };
  if (has('relative')) return Uint8Array.from(build(Place.landing - Place.code - build(0).length));
  return Uint8Array.from(build(has('far-pointer') ? Place.landing : choice.immediate));
}
