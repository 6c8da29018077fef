import { OwnHandler } from '../own-handlers.ts';

/**
 * Byte offsets in a decoded record of 16 bytes. Registers are byte offsets from the first register's slot, so
 * that handlers need no shift and AH is an offset like any other.
 */
export const RecordField = {
  /** u16 handler number. */
  handler: 0,
  /** u8 length of the instruction in bytes. */
  length: 2,
  /** u8 offset of the register in ModRM.reg, or the number of a segment, control or debug register. */
  reg: 3,
  /** u8 offset of the register in ModRM.rm or the opcode, or of the address's base. */
  rm: 4,
  /** u8 offset of the address's index. */
  index: 5,
  /** u8 of {@link RecordFlag}; bits 0 and 1 are the scale. */
  flags: 6,
  /** u8 6 × number of the memory operand's segment: slots from the first segment's. */
  segment: 7,
  /** i32 displacement; without a memory operand the second immediate, or the mask of a relative target. */
  displacement: 8,
  /** i32 immediate; for relative targets the distance from this instruction; without either the opcode and ModRM. */
  immediate: 12,
} as const;

/** Bits above the scale that shifts by the flags byte do not see (counts go modulo 32). */
export const RecordFlag = { addressSize16: 0x20, baseIsEsp: 0x40 } as const;

/** The engine's own handler numbers. */
export const Tier0Handler = {
  undecoded: OwnHandler.undecoded,
  callout: OwnHandler.callout,
  /** The place after a page's last byte. */
  pageEnd: OwnHandler.firstPrivate,
  /** The instruction goes on in the next page: it is decoded each time. */
  crossing: OwnHandler.firstPrivate + 1,
  /** No instruction: #UD. */
  invalid: OwnHandler.firstPrivate + 2,
  /** More than 15 bytes: #GP(0). */
  tooLong: OwnHandler.firstPrivate + 3,
} as const;
