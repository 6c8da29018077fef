/**
 * Key of a page of code: linear page in bits 12…31, code view in bits 4…11, and what else decides how bytes
 * are fetched and decoded. Bit 3 is set in every key, so that 0 is none.
 */
export const KEY_USER = 1;
/** CS.D: 32-bit operands and addresses by default. */
export const KEY_SIZE_32 = 2;
export const KEY_VALID = 8;
export const KEY_VIEW_SHIFT = 4;
/** What of a key decides how bytes are decoded. */
export const KEY_RECORDS = 0xff0 | KEY_SIZE_32;
/** Highest number of a code view. */
export const LAST_VIEW = 255;

/** What looking up a page of code gives when there are no records: lower than any record's address. */
export const PageIn = {
  fault: 0,
  /** A native page: the run ends. */
  native: 1,
  /** A device's page: each instruction is decoded for itself. */
  unbacked: 2,
} as const;
