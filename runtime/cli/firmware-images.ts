import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Firmware } from '../devices/firmware/firmware.ts';
import { readInput } from './host-file.ts';
import { UserError } from './user-error.ts';

const UNIT = 0x10000;
const MOST_UNITS = 16;
/** Beside the BIOS, as Debian's package has it: for a VGA that needs no PCI. */
const VIDEO_BIOS = 'vgabios-isavga.bin';
const MOST_VIDEO_BYTES = 0x10000;

/**
 * Reads the images of a PC's ROMs.
 * @param videoPath the BIOS of the VGA; undefined: the one beside the BIOS, if there is one
 * @throws UserError
 */
export function readFirmware(path: string, videoPath: string | undefined): Firmware {
  const bios = readInput('--bios', path);
  if (bios.length === 0 || bios.length % UNIT !== 0 || bios.length > MOST_UNITS * UNIT) {
    throw new UserError(
      `--bios: '${path}': ${bios.length} bytes; a BIOS image has a multiple of 64 KiB, at most 1 MiB`,
    );
  }
  const beside = join(dirname(path), VIDEO_BIOS);
  if (videoPath === undefined && !existsSync(beside)) return { bios };
  const videoBios = readInput('--vga-bios', videoPath ?? beside);
  if (videoBios[0] !== 0x55 || videoBios[1] !== 0xaa || videoBios.length > MOST_VIDEO_BYTES) {
    throw new UserError(`--vga-bios: '${videoPath ?? beside}': no option ROM (55 AA) of at most 64 KiB`);
  }
  return { bios, videoBios };
}
