import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Need } from './requirement.ts';

/** Programs of Debian for i386 whose machine code the tests read; `.ci/run` fetches them. */
export const debianPrograms = ['libc.so.6', 'busybox', 'libstdc++.so.6', 'vmlinux'] as const;

/** A piece of machine code where it is to lie. */
export interface Code {
  readonly bytes: Uint8Array;
  readonly address: number;
}

const SECTION_HEADERS = 32;
const HEADER_BYTES = 40;

/** Directory of the programs: RING1_DEBIAN, else ../debian beside the project. */
export function debianDirectory(): string {
  return process.env['RING1_DEBIAN'] ?? resolve(import.meta.dirname, '../../../debian');
}

/** All of {@link debianPrograms} are there. */
export const debian: Need = () => absent(debianPrograms);

/** What a Linux guest is made of is there. */
export const debianGuest: Need = () => absent(['vmlinuz-686', 'vmlinuz-686-pae', 'busybox']);

function absent(names: readonly string[]): string | undefined {
  const missing = names.find((name) => !existsSync(resolve(debianDirectory(), name)));
  return missing === undefined
    ? undefined
    : `${missing} of Debian i386 is not in ${debianDirectory()} (RING1_DEBIAN names the directory)`;
}

/** The section `.text` of one of {@link debianPrograms}, a 32-bit ELF file. */
export function codeOf(program: string): Code {
  const file = readFileSync(resolve(debianDirectory(), program));
  const headers = file.readUInt32LE(SECTION_HEADERS);
  const section = (index: number) => {
    const [name = 0, , , address = 0, offset = 0, size = 0] = words(
      file.subarray(headers + HEADER_BYTES * index),
    );
    return { name, address, offset, size };
  };
  const names = section(file.readUInt16LE(50));
  for (let index = 0; index < file.readUInt16LE(48); index++) {
    const { name, address, offset, size } = section(index);
    const start = names.offset + name;
    if (file.toString('latin1', start, file.indexOf(0, start)) === '.text')
      return { bytes: file.subarray(offset, offset + size), address };
  }
  throw new Error(`${program} has no section .text`);
}

function words(header: Buffer): number[] {
  return Array.from({ length: HEADER_BYTES / 4 }, (_, index) => header.readUInt32LE(4 * index));
}
