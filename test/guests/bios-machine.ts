import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createBareSession } from '../../runtime/cli/bare-session.ts';
import { DiskFile } from '../../runtime/cli/disk-file.ts';
import { readFirmware } from '../../runtime/cli/firmware-images.ts';
import type { EngineChoice, Session } from '../../runtime/cli/session.ts';
import type { Need } from '../conformance/requirement.ts';

const BIOS = '/usr/share/seabios/bios-256k.bin';
const NEEDED = [BIOS, '/usr/lib/grub/i386-pc/boot.img', '/usr/bin/grub-mkrescue', '/usr/bin/xorriso'];

/** What Debian's packages seabios, grub-pc-bin, grub-common and xorriso have. */
export const biosPackages: Need = () => {
  const missing = NEEDED.find((path) => !existsSync(path));
  return missing && `${missing} is missing`;
};

/** A menu on screen and serial port, of which the first entry is chosen after two seconds. */
export function menu(...entries: readonly { readonly title: string; readonly commands: string }[]): string {
  const head = `serial --unit=0 --speed=115200
terminal_input console serial
terminal_output console serial
set timeout=2
`;
  return head + entries.map(({ title, commands }) => `menuentry "${title}" {\n${commands}\n}\n`).join('');
}

/** An image of a hard disk with GRUB, a menu and files, in a folder of its own. */
export class GrubDisk {
  readonly path: string;
  readonly #folder = mkdtempSync(join(tmpdir(), 'ring1-grub-'));

  /** `files`: by their path on the disk. */
  constructor(configuration: string, files: Readonly<Record<string, Uint8Array>>) {
    this.path = join(this.#folder, 'disk.img');
    const tree = join(this.#folder, 'tree');
    const all = { ...files, 'boot/grub/grub.cfg': new TextEncoder().encode(configuration) };
    for (const [name, bytes] of Object.entries(all)) {
      mkdirSync(dirname(join(tree, name)), { recursive: true });
      writeFileSync(join(tree, name), bytes);
    }
    execFileSync('grub-mkrescue', ['-o', this.path, tree], { stdio: 'pipe' });
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** A PC with SeaBIOS that boots a snapshot of a disk image. */
export function startBios(
  engine: EngineChoice,
  image: string,
  memoryBytes: number,
  sendSerial: (byte: number) => void = () => {},
): Session {
  const disk = new DiskFile(image, true, (message) => {
    throw new Error(message);
  });
  return createBareSession({
    virt: 'none',
    engine,
    cpu: 'p6',
    deterministic: true,
    guests: [
      {
        name: 'bios',
        plan: undefined,
        firmware: readFirmware(BIOS, undefined),
        disk,
        memoryBytes,
        keys: [],
        debugExit: false,
        serial: sendSerial,
      },
    ],
  });
}
