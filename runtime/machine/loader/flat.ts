import {
  checkPiece,
  hex,
  ImageError,
  type ImageFile,
  INITIAL_STACK,
  type LoadPlan,
  USUAL_SELECTORS,
} from './image.ts';

/**
 * A flat binary: copied to `address` and entered there in 32-bit flat protected mode.
 * @throws ImageError when it is empty or does not fit
 */
export function planFlat(file: ImageFile, address: number, memoryBytes: number): LoadPlan {
  if (file.bytes.length === 0) throw new ImageError(file.name, undefined, 'the file is empty');
  if (address >= memoryBytes) {
    throw new ImageError(
      file.name,
      undefined,
      `load address ${hex(address)} is not in memory, which ends at ${hex(memoryBytes)}`,
    );
  }
  const piece = { address, bytes: file.bytes, size: file.bytes.length };
  checkPiece(file, 0, piece, memoryBytes);
  const entry = { eip: address, registers: { esp: INITIAL_STACK }, selectors: USUAL_SELECTORS };
  return { format: 'flat', pieces: [piece], entry };
}
