/**
 * The typed tree of a semantics snippet or procedure. Every back end (reference interpreter, lowering
 * rules, effects) walks this one tree. All widths are concrete bit counts (1…128): a snippet that is used
 * at several operand sizes has one tree per size.
 */

/** Where a node came from, for diagnostics: byte offsets into the YAML file. */
export interface Origin {
  readonly file: string;
  readonly offset: number;
  readonly end: number;
}

export type UnaryOp = 'not' | 'neg' | 'ctz' | 'clz' | 'popcount' | 'parity';

export type BinaryOp =
  | 'add'
  | 'sub'
  | 'mul'
  | 'udiv'
  | 'urem'
  | 'sdiv'
  | 'srem'
  | 'and'
  | 'or'
  | 'xor'
  | 'shl'
  | 'lshr'
  | 'ashr'
  | 'rotl'
  | 'rotr'
  | 'eq'
  | 'ne'
  | 'ult'
  | 'ule'
  | 'ugt'
  | 'uge'
  | 'slt'
  | 'sle'
  | 'sgt'
  | 'sge';

/** Address space of a load or store. */
export type Space = 'segment' | 'linear' | 'physical';

interface Node {
  readonly origin: Origin;
}

/** An expression; `width` is the width of its value in bits (0 only for a call of a void procedure). */
export type Expr = Node & { readonly width: number } & (
    | { readonly kind: 'const'; readonly value: bigint }
    | { readonly kind: 'local'; readonly name: string }
    /** A state slot (`eax`, `cs.base`, `gdtr.limit`, `cpl` …); part of it when `low`/width say so. */
    | { readonly kind: 'slot'; readonly slot: string; readonly low: number }
    /** A flag of EFLAGS (`CF`, `IOPL` …). */
    | { readonly kind: 'flag'; readonly flag: string }
    /** Field of the segment register whose number (ES=0 … GS=5) is `index`: selector, base, limit, rights. */
    | { readonly kind: 'segment'; readonly field: SegmentField; readonly index: Expr }
    /** The element of a register file whose number is `index`. */
    | { readonly kind: 'file'; readonly file: string; readonly index: Expr }
    /** The operand's value before the instruction. */
    | { readonly kind: 'operand'; readonly operand: number }
    /** The register number an operand's field holds (Sw, Cd, Dd, fixed segment registers). */
    | { readonly kind: 'operand-index'; readonly operand: number }
    /** Far pointer immediate: its selector or its offset. */
    | { readonly kind: 'far-selector' | 'far-offset'; readonly operand: number }
    /** Effective address (32 bits) and segment number (3 bits) of the memory operand. */
    | { readonly kind: 'address' }
    | { readonly kind: 'address-segment' }
    /** 1 when the base of the memory operand is ESP (POP computes its address after the pop). */
    | { readonly kind: 'address-uses-esp' }
    /** FFFFh or FFFFFFFFh by address size. */
    | { readonly kind: 'address-mask' }
    /** EIP of the next instruction, and of this one. */
    | { readonly kind: 'next' }
    | { readonly kind: 'start' }
    /** The opcode byte above the ModRM byte (16 bits); of forms without an immediate. */
    | { readonly kind: 'opcode' }
    | { readonly kind: 'unary'; readonly op: UnaryOp; readonly a: Expr }
    /** Both sides have equal width, except the count of a shift or rotate. Comparisons have width 1.
        A shift by the width or more gives 0 (`ashr`: all sign bits); rotate counts are taken modulo the width. */
    | { readonly kind: 'binary'; readonly op: BinaryOp; readonly a: Expr; readonly b: Expr }
    /** Both arms are free of effects and faults, and may both be evaluated. */
    | { readonly kind: 'select'; readonly test: Expr; readonly then: Expr; readonly else: Expr }
    | { readonly kind: 'zext' | 'sext'; readonly a: Expr }
    /** Bits `low` … `low + width - 1` of `a`. */
    | { readonly kind: 'slice'; readonly a: Expr; readonly low: number }
    | { readonly kind: 'concat'; readonly high: Expr; readonly low: Expr }
    /** `segment` is set for space `segment` (3 bits); `user` for `linear` (1 bit: access as CPL 3). Width 8, 16, 32, 64. */
    | {
        readonly kind: 'load';
        readonly space: Space;
        readonly segment?: Expr;
        readonly user?: Expr;
        readonly address: Expr;
      }
    | {
        readonly kind: 'call';
        readonly target: 'procedure' | 'intrinsic';
        readonly callee: string;
        readonly args: readonly Expr[];
      }
  );

/** Numbers of the segment registers, as `segment` and `set-segment` count them. */
export const SEGMENT_NUMBERS: ReadonlyMap<string, number> = new Map(
  ['ES', 'CS', 'SS', 'DS', 'FS', 'GS', 'LDTR', 'TR'].map((name, number) => [name, number]),
);

export type SegmentField = 'selector' | 'base' | 'limit' | 'rights';

export type Stmt = Node &
  (
    | { readonly kind: 'let'; readonly name: string; readonly value: Expr }
    | { readonly kind: 'assign'; readonly name: string; readonly value: Expr }
    | {
        readonly kind: 'set-slot';
        readonly slot: string;
        readonly low: number;
        readonly width: number;
        readonly value: Expr;
      }
    /** The whole element of a register file. */
    | { readonly kind: 'set-file'; readonly file: string; readonly index: Expr; readonly value: Expr }
    /** `value` has the flag's width. `word` (32 bits) is the flag's stored form when a recipe gives it. */
    | { readonly kind: 'set-flag'; readonly flag: string; readonly value: Expr; readonly word?: Expr }
    /** The manual leaves the flag undefined; the value is the CPU model's policy. */
    | { readonly kind: 'undefine-flag'; readonly flag: string; readonly policy: 'clear' | 'keep' }
    | { readonly kind: 'set-operand'; readonly operand: number; readonly value: Expr }
    /** Loads a segment register with its hidden part; `index`: ES=0 … GS=5, LDTR=6, TR=7. */
    | {
        readonly kind: 'set-segment';
        readonly index: Expr;
        readonly selector: Expr;
        readonly base: Expr;
        readonly limit: Expr;
        readonly rights: Expr;
      }
    | {
        readonly kind: 'store';
        readonly space: Space;
        readonly segment?: Expr;
        readonly user?: Expr;
        readonly address: Expr;
        readonly value: Expr;
      }
    /** Faults as a store of `bytes` (constant) bytes would; changes nothing. */
    | {
        readonly kind: 'probe';
        readonly space: 'segment' | 'linear';
        readonly segment?: Expr;
        readonly user?: Expr;
        readonly address: Expr;
        readonly bytes: number;
      }
    /** `error` (32 bits) when the exception has an error code. */
    | { readonly kind: 'raise'; readonly exception: string; readonly error?: Expr }
    | {
        readonly kind: 'if';
        readonly test: Expr;
        readonly then: readonly Stmt[];
        readonly else: readonly Stmt[];
      }
    | { readonly kind: 'while'; readonly test: Expr; readonly body: readonly Stmt[] }
    | { readonly kind: 'call'; readonly call: Expr & { kind: 'call' } }
    | { readonly kind: 'return'; readonly value?: Expr }
  );

/** A procedure at concrete widths. `name` is unique: `push` at width 32 is `push_32`. */
export interface Procedure {
  readonly name: string;
  readonly params: readonly { readonly name: string; readonly width: number }[];
  /** Width of the result, 0 for none. */
  readonly result: number;
  readonly body: readonly Stmt[];
  readonly origin: Origin;
  readonly summary: string;
}
