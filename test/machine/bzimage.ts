import type { ImageFile } from '../../runtime/machine/loader/image.ts';

const SETUP_SECTORS = 2;
const PARAGRAPH = 16;

/** Offsets of the setup header's fields in the file. */
export const Field = {
  setupSectors: 0x1f1,
  systemSize: 0x1f4,
  signature: 0x1fe,
  jump: 0x201,
  magic: 0x202,
  version: 0x206,
  loadFlags: 0x211,
  codeStart: 0x214,
  initrdLimit: 0x22c,
  alignment: 0x230,
  relocatable: 0x234,
  loadFlags64: 0x236,
  commandLineBytes: 0x238,
  preferredAddress: 0x258,
  runBytes: 0x260,
} as const;

/** The code of {@link bzImage}: where it lies in the file, and its bytes. */
export const CODE_OFFSET = (SETUP_SECTORS + 1) * 512;
export const CODE_BYTES = 4 * PARAGRAPH;

/** A bzImage of version 2.15 whose code is 64 bytes B0h, to be run at 2 MiB in 1 MiB of memory. */
export function bzImage(change: (view: DataView) => void = () => {}): ImageFile {
  const bytes = new Uint8Array(CODE_OFFSET + CODE_BYTES).fill(0xb0, CODE_OFFSET);
  const view = new DataView(bytes.buffer);
  view.setUint8(Field.setupSectors, SETUP_SECTORS);
  view.setUint32(Field.systemSize, CODE_BYTES / PARAGRAPH, true);
  view.setUint16(Field.signature, 0xaa55, true);
  view.setUint8(Field.jump, 0x6a);
  view.setUint32(Field.magic, 0x53726448, true);
  view.setUint16(Field.version, 0x020f, true);
  view.setUint8(Field.loadFlags, 1);
  view.setUint32(Field.codeStart, 0x100000, true);
  view.setUint32(Field.initrdLimit, 0x7fffffff, true);
  view.setUint32(Field.alignment, 0x200000, true);
  view.setUint8(Field.relocatable, 1);
  view.setUint32(Field.commandLineBytes, 2047, true);
  view.setUint32(Field.preferredAddress, 0x200000, true);
  view.setUint32(Field.runBytes, 0x100000, true);
  change(view);
  return { name: 'dir/bzImage', bytes };
}
