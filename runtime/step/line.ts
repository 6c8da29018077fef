/** One instruction and the state it starts from, as a line of JSON says it; line-schema.ts has checked it. Numbers are digits. */
export interface StepLine {
  readonly id: string | number;
  /** Default operand and address size: the D bit of CS, and of SS when that is left out. */
  readonly bits: 16 | 32;
  readonly mode: StepMode;
  readonly cpl: 0 | 1 | 2 | 3;
  readonly code: string;
  readonly regs?: Readonly<Record<string, string>>;
  readonly sregs?: Readonly<Record<string, SegmentText>>;
  readonly system?: SystemText;
  readonly fpu?: FpuText;
  readonly mxcsr?: string;
  readonly xmm?: readonly string[];
  readonly ports?: readonly PortText[];
  readonly memory?: readonly MemoryText[];
}

export type StepMode = 'real' | 'protected' | 'v86';

/** A segment register with its hidden part. `limit` is in bytes, `rights` are bits 8–23 of the descriptor's second word. */
export interface SegmentText {
  readonly selector?: string;
  readonly base?: string;
  readonly limit?: string;
  readonly rights?: string;
}

/** GDTR or IDTR. */
export interface TableText {
  readonly base?: string;
  readonly limit?: string;
}

export interface SystemText {
  readonly [register: string]:
    | string
    | TableText
    | SegmentText
    | Readonly<Record<string, string>>
    | undefined;
  readonly gdtr?: TableText;
  readonly idtr?: TableText;
  readonly ldtr?: SegmentText;
  readonly tr?: SegmentText;
  /** Value by number. */
  readonly msrs?: Readonly<Record<string, string>>;
}

/** The x87 registers: control, status and tag word, ST(0) to ST(7) of ten bytes; and where the last instruction was. */
export interface FpuText {
  readonly cw?: string;
  readonly sw?: string;
  readonly tag?: string;
  readonly st?: readonly string[];
  readonly op?: string;
  readonly cs?: string;
  readonly ip?: string;
  readonly ds?: string;
  readonly dp?: string;
}

/** Port, bytes, value. */
export type PortText = readonly [string, string, string];

/** Address and bytes. */
export type MemoryText = readonly [string, string];

/** What became of the instruction: the state before anything is delivered. */
export interface StepAnswer {
  readonly id: string | number;
  readonly regs: Readonly<Record<string, string>>;
  /** The privilege level, when it has changed. */
  readonly cpl?: number;
  /** All of them, when they were given or one has changed; so too `system` and `fpu`. */
  readonly sregs?: Readonly<Record<string, SegmentText>>;
  readonly system?: SystemText;
  readonly fpu?: FpuText;
  readonly mxcsr?: string;
  readonly xmm?: readonly string[];
  /** Bytes that differ from before. */
  readonly memory: readonly MemoryText[];
  /** Port writes in their order, when there are any. */
  readonly ports?: readonly PortText[];
  readonly fault: FaultText | null;
  /** An interrupt that the instruction itself asks for, or the single-step trap after it. */
  readonly trap?: { readonly vector: string };
}

export interface FaultText {
  readonly vector: string;
  readonly error?: string;
  /** Of page faults. */
  readonly cr2?: string;
}

/** A line that says nothing executable: what is wrong and in which field. */
export class LineError extends Error {
  override readonly name = 'LineError';
}
