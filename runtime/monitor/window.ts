/**
 * The monitor's own place in every linear address space: the top 4 MiB, one page table for all shadow
 * roots, supervisor pages. Code at real ring 3 is kept out by that; for a guest's kernel at ring 1, which is
 * supervisor too, every segment it can use ends below.
 */

/** Linear address of the window. */
export const WINDOW_BASE = 0xffc00000;
/** Pages of address space that are the monitor's. */
export const WINDOW_PAGES = 1024;

export const PAGE_BYTES = 0x1000;

/** Whether a linear address lies in the window. */
export function inWindow(linear: number): boolean {
  return linear >= WINDOW_BASE;
}

/** Pages of the window. */
const IDT_PAGE = 0;
const STUB_PAGE = 1;
const TSS_PAGE = 2;
const STACK_PAGE = 3;
const FIRST_GDT_PAGE = 16;
/** A descriptor table of 8192 entries. */
export const GDT_PAGES = 16;

const linear = (page: number): number => WINDOW_BASE + page * PAGE_BYTES;

export const IDT_LINEAR = linear(IDT_PAGE);
export const STUB_LINEAR = linear(STUB_PAGE);
export const TSS_LINEAR = linear(TSS_PAGE);
export const STACK_LINEAR = linear(STACK_PAGE);
/** Where the first push of a trap goes below. */
export const STACK_TOP = STACK_LINEAR + PAGE_BYTES;

/** Pages that are there before any guest. */
export const FIXED_PAGES = [IDT_PAGE, STUB_PAGE, TSS_PAGE, STACK_PAGE] as const;

/** Most guests at a time: their descriptor tables share the window. */
export const MAXIMUM_GUESTS = Math.floor((WINDOW_PAGES - FIRST_GDT_PAGE) / GDT_PAGES);

/** First page in the window of the real descriptor table that holds while guest number `guest` runs. */
export function gdtPage(guest: number): number {
  return FIRST_GDT_PAGE + guest * GDT_PAGES;
}

export function gdtLinear(guest: number): number {
  return linear(gdtPage(guest));
}

/**
 * Entries of the real descriptor table from the end: the guest's own indices come first. The monitor's are
 * out of a guest's reach by DPL 0, the cached ones hold what the guest's segment registers hold.
 */
const OWN_ENTRIES = 16;
export const FIRST_OWN_ENTRY = 8192 - OWN_ENTRIES;
export const CODE_ENTRY = FIRST_OWN_ENTRY;
export const STACK_ENTRY = FIRST_OWN_ENTRY + 1;
export const TSS_ENTRY = FIRST_OWN_ENTRY + 2;
/** Six entries, ES … GS. */
export const CACHED_ENTRY = FIRST_OWN_ENTRY + 8;

/** Bytes between the native stubs of two vectors. */
export const STUB_BYTES = 16;
