import type { SingleStepCase } from './single-step-cases.ts';

/** A way in which the 80286 differs from ring1: cases of these forms for which `applies` must come out otherwise. */
export interface Deviation {
  readonly reason: string;
  /** Undefined: any form. */
  readonly forms?: readonly string[];
  readonly applies: (test: SingleStepCase) => boolean;
}

const INVALID_OPCODE = 6;
/** On the 80286 in real-address mode: any word at offset FFFFh, and instructions that are too long. */
const SEGMENT_OVERRUN = 13;
const LOCK = 0xf0;
const LONGEST_ON_286 = 10;
/** ModRM.reg of FS and GS. */
const newSegmentRegisters = [4, 5];

/** LOCK is for these with memory as their destination (Intel SDM vol. 2, LOCK). */
const lockable = /^(0[0189]|1[0189]|2[0189]|3[01]|8[67]|8[0-3]\.[0-6]|F[67]\.[23]|F[EF]\.[01])$/;

const locked = ({ code, prefixes }: SingleStepCase) => code.subarray(0, prefixes).includes(LOCK);
const usesStackSegment = ({ text }: SingleStepCase) => /^(es |ss )*(pop|ret|leave)|\[bp|\[ss:/.test(text);
const overruns = ({ vector }: SingleStepCase) => vector === SEGMENT_OVERRUN;
const modrm = ({ code, prefixes }: SingleStepCase) => code[prefixes + 1] ?? 0;

export const deviations: readonly Deviation[] = [
  {
    reason: 'the 80286 takes LOCK before any instruction; later ones raise #UD before those it is not for',
    applies: (test) =>
      locked(test) && test.vector !== INVALID_OPCODE && !(lockable.test(test.form) && modrm(test) < 0xc0),
  },
  {
    reason: 'the 80286 refuses instructions of more than 10 bytes; the limit of later ones is 15',
    forms: ['81.0', '81.1', '81.3', '81.5', '81.6', '81.7', 'F7.0'],
    applies: (test) => test.code.length > LONGEST_ON_286 && overruns(test),
  },
  {
    reason: 'the 80286 raises 13 for a word across the end of the stack segment; later ones raise #SS',
    forms: ['07', '1F', '61', '81.3', 'C2', 'C9', 'CA', 'CB', 'D3.2', 'D3.3'],
    applies: (test) => test.code.length <= LONGEST_ON_286 && overruns(test) && usesStackSegment(test),
  },
  {
    reason: 'the 80286 has moved SI, DI and CX on when a string instruction faults; later ones restart',
    forms: ['6D', '6F', 'A5', 'A7', 'AB', 'AD', 'AF'],
    applies: overruns,
  },
  {
    reason: 'the 80286 has neither FS nor GS',
    forms: ['8E'],
    applies: (test) =>
      !locked(test) && test.vector === INVALID_OPCODE && newSegmentRegisters.includes((modrm(test) >> 3) & 7),
  },
];
