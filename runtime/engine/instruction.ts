/**
 * A decoded instruction, independent of where it lies. Operand values are bound by the form's operand
 * kinds (`generated/forms.ts`): this holds only the encoded fields.
 */
export interface Instruction {
  /** Index into the generated form table. */
  readonly form: number;
  /** Bytes, 1…15, prefixes included. */
  readonly length: number;
  /** The opcode byte after its escape bytes, above the ModRM byte; that is 0 when there is none. */
  readonly opcode: number;
  /** Operand-size attribute in bits. */
  readonly operandSize: 16 | 32;
  /** Address-size attribute in bits. */
  readonly addressSize: 16 | 32;
  /** ModRM.reg, or the low three opcode bits for opcode-register operands (kind Z) in `rm`. */
  readonly reg: number;
  /** ModRM.rm when it names a register, or the opcode's register; 0 otherwise. */
  readonly rm: number;
  /** The form has a memory operand (ModRM with mod != 3, or moffs). */
  readonly memory: boolean;
  /** Segment number (ES=0 CS SS DS FS GS=5) of the memory operand after defaults and overrides; for string
      instructions that of the overridable source. */
  readonly segment: number;
  /** General register 0…7, or 8 for none. */
  readonly base: number;
  readonly index: number;
  /** Shift count 0…3 applied to the index. */
  readonly scale: number;
  readonly displacement: number;
  /** First immediate: zero-extended as encoded, except sign-extended for kinds that say so; signed offset for relative targets. */
  readonly immediate: number;
  /** Second immediate (ENTER's level, the selector of a far pointer). */
  readonly immediate2: number;
  readonly repeat: Repeat;
  readonly lock: boolean;
}

/** 0 none, 1 REP/REPE (F3), 2 REPNE (F2); nonzero only for forms that can repeat. */
export type Repeat = 0 | 1 | 2;
