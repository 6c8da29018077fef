/**
 * The memory map of the one `WebAssembly.Memory` that compiled code and TypeScript share. Byte addresses.
 * Guest-physical memory starts at a constant so that it folds into an access's addend.
 */

/** Bytes of a state slot; a slot's low 32 bits hold its value, derived limits use all 64. */
export const SLOT_BYTES = 8;

/** State of the real CPU: slot i at `REAL_BLOCK + 8 * i`. */
export const REAL_BLOCK = 0x1000;

/** State of the current guest's virtual CPU, kept by the monitor; same slots. */
export const VIRTUAL_BLOCK = 0x2000;

/** The engine's own words, see {@link EngineWord}. */
const ENGINE_BLOCK = 0x3000;

/** Addresses of the engine's own 32-bit words. */
export const EngineWord = {
  /** 1 while a fault is on its way out of compiled code. */
  signal: ENGINE_BLOCK,
  faultVector: ENGINE_BLOCK + 4,
  /** Error code of the fault when `faultHasError` is 1. */
  faultError: ENGINE_BLOCK + 8,
  faultHasError: ENGINE_BLOCK + 12,
  /** Instructions that the present run may still retire; exact whenever compiled code calls out. */
  budget: ENGINE_BLOCK + 16,
  /** Bytes of EIP range that may be jumped to without a new look-up; 0 after translations were dropped. */
  span: ENGINE_BLOCK + 20,
  /** Code view of the present run. */
  view: ENGINE_BLOCK + 24,
  /** Offset in the page when a run left at a native page. */
  nativeOffset: ENGINE_BLOCK + 28,
  /** Where a read-modify-write operand that cannot be reached in place is kept, and where it goes back to. */
  bounce: ENGINE_BLOCK + 32,
  bounceFirst: ENGINE_BLOCK + 40,
  /** Physical address of the bytes on the second page of an operand that crosses pages. */
  bounceSecond: ENGINE_BLOCK + 44,
  /** Bytes of the operand on its first page. */
  bounceSplit: ENGINE_BLOCK + 48,
  /** {@link Attention}: whether the present run ends at its next boundary. */
  attention: ENGINE_BLOCK + 52,
  /** Entries of {@link TLB_USED}. */
  translations: ENGINE_BLOCK + 56,
  /** Number of the present generation of {@link CODE_LOOKUP}; never 0. */
  generation: ENGINE_BLOCK + 60,
  /** Retired count (low 32 bits) at which the present run's budget is used up. */
  retiredAtDeadline: ENGINE_BLOCK + 64,
  /** Record of the instruction that last called a function which may call TypeScript. */
  record: ENGINE_BLOCK + 68,
  /** Counts the changes of decoded code: what was decoded in an earlier epoch may be out of date. */
  codeEpoch: ENGINE_BLOCK + 72,
  /** CPL that instructions are accounted to, and the budget from which on they are. */
  accountedCpl: ENGINE_BLOCK + 80,
  accountedBudget: ENGINE_BLOCK + 84,
  /** Instructions of the present run retired at CPL 0…3, up to the last change of CPL. */
  retiredByCpl: ENGINE_BLOCK + 88,
  /** 1 while accesses have to be observed: breakpoints are enabled or alignment is checked. */
  observed: ENGINE_BLOCK + 108,
  /** Linear address of the operand in `bounce`. */
  bounceLinear: ENGINE_BLOCK + 112,
} as const;

/** Bits of {@link EngineWord.attention}. */
export const Attention = {
  /** Every boundary ends the run, and so does every fault. */
  always: 1,
  /** Something outside wants to look: the run ends before its next jump to another page or boundary. */
  now: 2,
} as const;

/** A record is 16 bytes, see tier0/record.ts. */
export const RECORD_BYTES = 16;

/** Records of the one instruction that cannot live in a page's records: it crosses pages or the CS limit. */
export const SCRATCH_RECORDS = 0x4000;
export const SCRATCH_COUNT = 17;

/**
 * Code look-up: 512 entries of 16 bytes by linear page: u32 key (page, view, code size, user), u32 records,
 * u32 generation in which it is valid.
 */
export const CODE_LOOKUP = 0x8000;
export const CODE_LOOKUP_ENTRIES = 512;

/**
 * Translations: 1024 entries of 16 bytes by linear page, one array for supervisor and one for user accesses,
 * and one that stays empty for accesses in line while every access has to be observed: u32 read tag, u32 write tag, u32 addend (host address − linear address), u32 tag of pages where writes are
 * permitted although they must not go past the engine. A tag is the page's linear address; no entry is marked
 * by a tag that belongs to another entry.
 */
export const TLB = 0x10000;
export const TLB_ENTRIES = 1024;
export const TLB_ENTRY_BYTES = 16;
export const TLB_BYTES = TLB_ENTRIES * TLB_ENTRY_BYTES;

/** Byte offsets from {@link TLB} of the entries that hold something, 32 bits each, in no order. */
export const TLB_USED = 0x40000;

/**
 * Decoded instructions that cross pages, by the number of their linear page: u32 linear address, u32 key, u32
 * generation, u32 epoch, then the record.
 */
export const CROSSINGS = 0x50000;
export const CROSSING_ENTRIES = 256;
export const CROSSING_RECORD = 16;
export const CROSSING_BYTES = CROSSING_RECORD + RECORD_BYTES;

/** One byte of {@link PageFlag} for each of the 2^20 pages of physical address space. 0: nothing special. */
export const PAGE_FLAGS = 0x100000;

/** Why stores to a page of guest-physical memory must not go past the engine. */
export const PageFlag = {
  /** Decoded code was taken from it. */
  code: 1,
  /** It served as a page table since the last flush. */
  walked: 2,
  /** Fetching from it leaves the engine. */
  native: 4,
  /** Devices answer loads, stores and fetches: there is no memory, or it does not show. */
  device: 8,
  /** Memory answers loads and fetches, devices take the stores: read-only memory. */
  readOnly: 16,
} as const;

/** For each of the 2^20 pages of physical address space the first page of records of its code, or 0. */
export const CODE_PAGES = 0x200000;

/** Decoded code: pages of 4096 records and a {@link RecordTail}. */
export const RECORD_POOL = 0x600000;
export const RECORD_PAGE_BYTES = 4096 * RECORD_BYTES + RECORD_BYTES;

/** Byte offsets in a page of records behind its last record, where the end mark is. */
export const RecordTail = {
  /** u32 next page of records of the same physical page, or 0. */
  next: 4096 * RECORD_BYTES + 4,
  /** u32 view and code size, as in a code key. */
  key: 4096 * RECORD_BYTES + 8,
  /** u32 number of the physical page. */
  physicalPage: 4096 * RECORD_BYTES + 12,
} as const;

/** Guest-physical memory: physical address p at `PHYSICAL_BASE + p`. */
export const PHYSICAL_BASE = 0x08000000;

export const RECORD_POOL_PAGES = Math.floor((PHYSICAL_BASE - RECORD_POOL) / RECORD_PAGE_BYTES);

export const PAGE_BYTES = 4096;

/** Bytes of the whole memory for `ramBytes` of guest-physical memory, in 64 KiB Wasm pages. */
export function wasmPages(ramBytes: number): number {
  return Math.ceil((PHYSICAL_BASE + ramBytes) / 0x10000);
}
