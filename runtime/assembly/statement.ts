import type { Span } from './assembly-error.ts';
import type { Expression } from './expression.ts';
import type { Register } from './names.ts';

/** An operand as written. */
export type OperandSyntax = Span &
  (
    | { readonly kind: 'register'; readonly register: Register; readonly name: string }
    | {
        readonly kind: 'memory';
        readonly address: Expression;
        /** Segment number of an override, or −1. */
        readonly segment: number;
        /** Width in bits from a size keyword, or 0. */
        readonly width: number;
        /** Address size from a size keyword inside the brackets, or 0. */
        readonly addressSize: 0 | 16 | 32;
        readonly far: boolean;
      }
    | {
        readonly kind: 'immediate';
        readonly value: Expression;
        readonly width: number;
        readonly distance: '' | 'short' | 'near';
      }
    | {
        readonly kind: 'far';
        readonly selector: Expression;
        readonly offset: Expression;
        readonly width: number;
      }
  );

/** Prefixes written before a mnemonic. */
export interface PrefixSyntax {
  readonly lock: boolean;
  readonly repeat: '' | 'rep' | 'repe' | 'repne';
  readonly operandSize: 0 | 16 | 32;
  readonly addressSize: 0 | 16 | 32;
  /** Segment number or −1. */
  readonly segment: number;
}

export const NO_PREFIXES: PrefixSyntax = {
  lock: false,
  repeat: '',
  operandSize: 0,
  addressSize: 0,
  segment: -1,
};

export interface InstructionSyntax extends Span {
  readonly kind: 'instruction';
  readonly mnemonic: string;
  readonly prefixes: PrefixSyntax;
  readonly operands: readonly OperandSyntax[];
}

/** A value of a data directive: a number, a floating-point one, or the characters of a string. */
export type DataItem =
  | { readonly value: Expression }
  | { readonly float: FloatSyntax }
  | { readonly bytes: readonly number[] };

/** A floating-point constant, which is no part of an expression. */
export interface FloatSyntax extends Span {
  readonly negative: boolean;
  /** Digits with a point or an exponent; or `infinity`, `qnan`, `snan`. */
  readonly literal: string;
}

/** What a source line does besides defining a label. */
export type Action =
  | InstructionSyntax
  | { readonly kind: 'data'; readonly unit: number; readonly items: readonly DataItem[] }
  | { readonly kind: 'reserve'; readonly unit: number; readonly count: Expression }
  | { readonly kind: 'constant'; readonly value: Expression }
  | { readonly kind: 'origin'; readonly value: Expression }
  | { readonly kind: 'align'; readonly boundary: Expression; readonly fill: Expression | undefined }
  | { readonly kind: 'bits'; readonly bits: 16 | 32 };

/** A source line that does something. */
export interface Statement {
  /** From 1. */
  readonly line: number;
  /** Full name of the label that it defines (local ones with their parent's name in front), or ''. */
  readonly label: string;
  readonly labelSpan: Span;
  readonly action: Action | undefined;
  /** The action is repeated so often. */
  readonly times: Expression | undefined;
}
