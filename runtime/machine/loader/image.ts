/** A guest's file as read from the host. */
export interface ImageFile {
  /** As the user wrote it; messages begin with it. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Processor registers at a guest's first instruction, in 32-bit flat protected mode without paging. */
export interface Entry {
  readonly eip: number;
  /** General registers; those that are not named are 0. */
  readonly registers: Partial<Readonly<Record<'eax' | 'ebx' | 'esi' | 'esp', number>>>;
  /** Selectors of the flat code segment and of all others. */
  readonly selectors: { readonly code: number; readonly data: number };
  /** Where the global descriptor table lies; undefined: nowhere that counts. */
  readonly gdt?: { readonly base: number; readonly limit: number };
}

/** Selectors for guests whose protocol leaves them open. */
export const USUAL_SELECTORS = { code: 0x08, data: 0x10 } as const;

/** A further file for a kernel: a Multiboot module, or Linux's initial RAM disk. */
export interface Module {
  readonly file: ImageFile;
  /** What the kernel is told of it: its name and arguments. */
  readonly text: string;
}

export type ImageFormat = 'linux' | 'multiboot' | 'flat';

/** Where an image's bytes go, and how the guest starts. Memory that no piece covers is zero. */
export interface LoadPlan {
  readonly format: ImageFormat;
  readonly pieces: readonly Piece[];
  readonly entry: Entry;
}

/** Bytes at a guest-physical address; `size` − `bytes.length` zero bytes follow. */
export interface Piece {
  readonly address: number;
  readonly bytes: Uint8Array;
  readonly size: number;
}

/** A stack for guests that use one before they make their own: conventional memory below 7C00h is free. */
export const INITIAL_STACK = 0x7c00;

/** An image that cannot be loaded. The message names the file and, where there is one, the offset in it. */
export class ImageError extends Error {
  override readonly name = 'ImageError';
  readonly file: string;
  /** Offset in the file of what is wrong. */
  readonly offset: number | undefined;

  constructor(file: string, offset: number | undefined, problem: string) {
    super(`${file}: ${offset === undefined ? '' : `offset ${hex(offset)}: `}${problem}`);
    this.file = file;
    this.offset = offset;
  }
}

/** `1f` as `0x1f`. */
export function hex(value: number): string {
  return `0x${value.toString(16)}`;
}

/**
 * Checks that a piece lies in memory.
 * @param offset where the file asks for the piece, if it does
 * @throws ImageError
 */
export function checkPiece(
  file: ImageFile,
  offset: number | undefined,
  piece: Piece,
  memoryBytes: number,
): void {
  const end = piece.address + piece.size;
  if (end <= memoryBytes) return;
  throw new ImageError(
    file.name,
    offset,
    `too large for memory: ${piece.size} bytes at ${hex(piece.address)} end at ${hex(end)}, memory at ${hex(memoryBytes)}`,
  );
}

/** Copies a plan into guest-physical memory, which must be zero or is overwritten where the plan says. */
export function place(plan: LoadPlan, memory: Uint8Array): void {
  for (const piece of plan.pieces) {
    memory.fill(0, piece.address, piece.address + piece.size);
    memory.set(piece.bytes, piece.address);
  }
}
