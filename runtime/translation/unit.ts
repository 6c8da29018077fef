import { classifier } from '../../generated/classifier.ts';
import { forms, operandKinds } from '../../generated/forms.ts';
import { handlers } from '../../generated/handlers.ts';
import { flows } from '../../generated/lowering/index.ts';
import { rewriteRules } from '../../generated/rewrite-rules.ts';
import { type CodeBytes, disassemble } from '../assembly/disassemble.ts';
import { FIRST_HANDLER } from '../engine/form.ts';
import { handlerOfInstruction } from '../engine/handler-index.ts';
import type { Instruction } from '../engine/instruction.ts';

/** A unit of data that was taken for code would have no end. */
const MOST_INSTRUCTIONS = 256;
/** Targets of jumps ahead that are remembered; more only make units longer. */
const MOST_TARGETS = 4096;

/** What the monitor's view makes of an instruction. */
export type Treatment =
  /** Runs as it is. */
  | 'identical'
  /** Runs as it is and faults outside ring 0: the monitor emulates it. */
  | 'trap'
  /** Its own semantics runs in its place, on the virtual CPU's copies of what is virtualized. */
  | 'inline'
  /** The monitor is called and executes it on the virtual CPU. */
  | 'callout'
  /** A hole that nothing closes: it runs as it is and gets the wrong answer. */
  | 'hole'
  /** No instruction, or one without semantics: it raises #UD. */
  | 'undefined';

/** One instruction of a unit. */
export interface TranslatedInstruction {
  readonly address: number;
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly treatment: Treatment;
  /** Row of the handler table that executes it; undefined where none does. */
  readonly row: number | undefined;
  /** Row that runs in its place: at once when in line, for a trap once it keeps trapping. */
  readonly replacement: number | undefined;
  /** `isa/instructions/x.yaml:LINE` of the rule; '' where there is none. */
  readonly source: string;
  readonly instruction: Instruction | undefined;
}

/** A basic block: it is entered at its beginning and left at its end. */
export interface Unit {
  readonly address: number;
  readonly instructions: readonly TranslatedInstruction[];
}

export interface TranslationOptions {
  readonly bits: 16 | 32;
  /** Address of the first byte. */
  readonly base: number;
  /** `full`: holes are rewritten; `trap`: they stay. */
  readonly virt: 'trap' | 'full';
  /** For each form whether the CPU has it. */
  readonly enabled: Uint8Array;
  /** Addresses at which a unit begins, besides those that the code shows. */
  readonly entries?: readonly number[];
}

const rules = new Map(rewriteRules.map((rule) => [rule.handler, rule]));

/** Splits code into units from its first byte to its last and says what the monitor makes of each instruction. */
export function* translationUnits(bytes: CodeBytes, options: TranslationOptions): Generator<Unit> {
  const { base } = options;
  const targets = new Set(options.entries);
  let unit: TranslatedInstruction[] = [];
  for (const line of disassemble(bytes, options)) {
    const address = (base + line.offset) >>> 0;
    const [first] = unit;
    if (first !== undefined && (targets.delete(address) || unit.length >= MOST_INSTRUCTIONS)) {
      yield { address: first.address, instructions: unit };
      unit = [];
    }
    const taken = Array.from({ length: line.length || 1 }, (_, k) => bytes.at(line.offset + k) ?? 0);
    const translated = translate(line.instruction, options.virt);
    unit.push({ ...translated, address, bytes: Uint8Array.from(taken), text: line.text });
    const target = targetOf(line.instruction, address);
    if (target !== undefined && target > address && targets.size < MOST_TARGETS) targets.add(target);
    if (!endsUnit(translated)) continue;
    yield { address: unit[0]!.address, instructions: unit };
    unit = [];
  }
  if (unit[0] !== undefined) yield { address: unit[0].address, instructions: unit };
}

function translate(
  instruction: Instruction | undefined,
  virt: 'trap' | 'full',
): Omit<TranslatedInstruction, 'address' | 'bytes' | 'text'> {
  const handler = instruction === undefined ? 0 : handlerOfInstruction(instruction);
  const row = handler === 0 ? undefined : handler - FIRST_HANDLER;
  const rule = row === undefined ? undefined : rules.get(row);
  if (instruction === undefined || rule === undefined) {
    const source = instruction === undefined ? '' : (forms[instruction.form]?.source ?? '');
    return { instruction, row, source, treatment: 'undefined', replacement: undefined };
  }
  const { action, source, replacement } = rule;
  const closed = virt === 'full';
  const treatment =
    closed || action === 'trap' ? action : isInnocuous(instruction.form) ? 'identical' : 'hole';
  return {
    instruction,
    row,
    source,
    treatment: action === 'identical' ? action : treatment,
    replacement: closed && replacement >= 0 ? replacement : undefined,
  };
}

function isInnocuous(form: number): boolean {
  const found = classifier[form];
  return found?.known === true && found.privilege === 'never' && found.sensitive.length === 0;
}

/** Something else than the next instruction may follow; an instruction that repeats itself ends no unit. */
function endsUnit({ row, instruction }: Pick<TranslatedInstruction, 'row' | 'instruction'>): boolean {
  const handler = handlers[row ?? -1];
  return handler !== undefined && instruction?.repeat === 0 && flows[handler.body] !== undefined;
}

/** Where a relative branch goes. */
function targetOf(instruction: Instruction | undefined, address: number): number | undefined {
  if (instruction === undefined) return undefined;
  const { operands } = forms[instruction.form]!;
  if (!operands.some(({ kind }) => operandKinds[kind]?.class === 'relative')) return undefined;
  const target = address + instruction.length + instruction.immediate;
  return instruction.operandSize === 16 ? target & 0xffff : target >>> 0;
}
