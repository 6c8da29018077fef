/** How an operand kind is encoded (isa/operands.yaml). */
export type OperandClass =
  | 'rm' // ModRM.rm: general register or memory
  | 'memory' // ModRM.rm, memory only; the semantics uses the address
  | 'reg' // ModRM.reg: general register
  | 'opcode-register' // low three bits of the opcode
  | 'immediate'
  | 'relative' // offset from the next instruction; the value is the target EIP
  | 'offset' // moffs: the address follows the opcode
  | 'segment-register' // ModRM.reg names a segment register
  | 'control-register'
  | 'debug-register'
  | 'test-register' // i386 and i486
  | 'mmx' // ModRM.reg names an MMX register
  | 'mmx-rm' // ModRM.rm: MMX register or memory
  | 'xmm' // ModRM.reg names an XMM register
  | 'xmm-rm' // ModRM.rm: XMM register or memory
  | 'fixed-xmm' // XMM register named by the form
  | 'fpu-register' // ModRM.rm: stack register ST(i)
  | 'fixed-fpu' // stack register named by the form
  | 'fixed-register' // general register named by the form
  | 'fixed-segment'
  | 'constant'
  | 'far-pointer'; // offset by operand size, then selector

/** An operand kind, as isa/operands.yaml gives it. */
export interface OperandKind {
  readonly name: string;
  readonly class: OperandClass;
  /** Value width in bits; 0 stands for the operand-size attribute. Memory kinds without a size: undefined. */
  readonly width?: number;
  /** Encoded width in bits of immediates and offsets when it differs from `width` (sign-extended); 0 by operand size. */
  readonly encoded?: number;
  /** Width in bits of the memory operand of an `rm` kind when the register's differs. */
  readonly memory?: number;
  /** The rm must be a register. */
  readonly registerOnly?: boolean;
  /** Register numbers that exist, of kinds whose register is in ModRM.reg; all eight when absent. */
  readonly numbers?: readonly number[];
  /** Register number of fixed kinds, or the value of a constant. */
  readonly fixed?: number;
}

export interface FormOperand {
  readonly name: string;
  /** Index into `operandKinds`. */
  readonly kind: number;
  readonly read: boolean;
  readonly write: boolean;
}

/** A spelling that the assembler accepts and the disassembler does not write. */
export interface Spelling {
  readonly mnemonic: string;
  /** It means this operand (or address) size alone; 0: any, the size of the code unless the source says another. */
  readonly size: 0 | 16 | 32;
  /** Operands that are not written with it, and what they are. */
  readonly presets: readonly OperandDefault[];
  /** Name of an instruction that is assembled before this one, or ''. */
  readonly after: string;
}

/** What an operand is when source text leaves it out: a constant's or register's number, or what another operand is. */
export type OperandDefault =
  | { readonly operand: number; readonly number: number }
  | { readonly operand: number; readonly same: number };

/** `Form.prefix` of what the manual marks NP: neither the operand-size prefix nor a repeat prefix may be there. */
export const NO_PREFIX = -1;

/** `Form.prefix` of what the manual marks NFx: no repeat prefix may be there. */
export const NO_REPEAT = -2;

/** One encoding of an instruction: a row of generated/forms.ts. */
export interface Form {
  readonly id: string;
  /** Name of the instruction in the specification (`MOV_CR`). */
  readonly instruction: string;
  /** Mnemonic at operand (or address) size 16 and 32. */
  readonly mnemonic: readonly [string, string];
  /** The mnemonic goes by address size. */
  readonly mnemonicByAddress: boolean;
  /** Other spellings; one of the mnemonics among them is written for either size. */
  readonly aliases: readonly Spelling[];
  /** 0: one-byte map, 1: 0F map, 2: 0F 38 map, 3: 0F 3A map. */
  readonly map: 0 | 1 | 2 | 3;
  readonly opcode: number;
  /** The low three opcode bits name a register: the form occupies eight opcodes. */
  readonly plusRegister: boolean;
  /** First register of such a form (1 for XCHG, whose 90h is NOP). */
  readonly firstRegister: number;
  /** ModRM.reg as opcode extension, or −1. */
  readonly digit: number;
  /** ModRM.rm as opcode extension (with mod = 3), or −1. */
  readonly rm: number;
  /** 'none': no ModRM byte. 'ignored': ModRM.mod is taken as 3. */
  readonly modrm: 'none' | 'any' | 'memory' | 'register' | 'ignored';
  /** Mandatory prefix byte; 0: with any prefix, {@link NO_PREFIX}, {@link NO_REPEAT}: without some. */
  readonly prefix: number;
  /** An operand-size prefix beside the mandatory one makes it no instruction. */
  readonly sole: boolean;
  readonly operands: readonly FormOperand[];
  /** The two operands may be written in either order. */
  readonly commutative: boolean;
  /** Operands, by position, that source text may leave out: all, those that are always one register, or none. */
  readonly defaults: readonly OperandDefault[];
  /** The 16-bit register operand is a selector: a 32-bit register may be named for it. */
  readonly selector: boolean;
  /** Has variants by operand size. */
  readonly sized: boolean;
  readonly lock: boolean;
  readonly repeat: 'none' | 'rep' | 'repz';
  /** CPU feature without which the encoding is #UD, or ''. */
  readonly feature: string;
  /** The assembler never chooses it. */
  readonly alias: boolean;
  /** Semantics exist. */
  readonly executable: boolean;
  /** `isa/instructions/x.yaml:LINE`. */
  readonly source: string;
}

/** A way of executing a form: a row of generated/handlers.ts. Handler numbers 0…7 are the engine's own. */
export interface HandlerRow {
  readonly form: number;
  /** 0 when the form is not sized. */
  readonly size: 0 | 16 | 32;
  /** The rm operand is memory. */
  readonly memory: boolean;
  readonly repeat: 0 | 1 | 2;
  /** Name of the semantics body (same in reference and lowering): `ADD_32`. */
  readonly body: string;
  /** Changes state that ends a run: mode, CPL, segment CS, paging, port access, interrupt flag … */
  readonly boundary: 'never' | 'always' | 'if-pending';
  /** An in-line rewrite rule: the same body with the virtualized slots renamed to the virtual CPU's block. */
  readonly renamed: boolean;
}

/** The first handler number that stands for a row of the handler table; lower ones are the engine's own. */
export const FIRST_HANDLER = 8;

/** What a code view of the monitor makes of a handler: a row of generated/rewrite-rules.ts. */
export interface RewriteRule {
  /** Row of the handler table it is about. */
  readonly handler: number;
  /** identical: runs as it is; trap: runs as it is and always faults when deprivileged; inline: `replacement` runs instead; callout: enters the monitor. */
  readonly action: 'identical' | 'trap' | 'inline' | 'callout';
  /** Row of the handler table (renamed) for inline rules and for traps that it can spare, else −1. */
  readonly replacement: number;
  readonly source: string;
}
