import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createBareSession } from '../../runtime/cli/bare-session.ts';
import { DiskFile } from '../../runtime/cli/disk-file.ts';
import { readFirmware } from '../../runtime/cli/firmware-images.ts';
import {
  type EngineChoice,
  engineNames,
  runTo,
  type Session,
  type SessionGuest,
} from '../../runtime/cli/session.ts';
import { assembleGuest } from '../../runtime/guests/index.ts';
import { describeAgainst } from '../conformance/need.ts';
import type { Need } from '../conformance/requirement.ts';

const BIOS = '/usr/share/seabios/bios-256k.bin';
const GRUB = '/usr/lib/grub/i386-pc/boot.img';
const MEMORY = 64 << 20;
/** Virtual time of the menu's countdown, and of all until the kernel has run. */
const MENU_INSTRUCTIONS = 250_000_000;
/** The BIOS's power-on self-test, in 16 and 32 bits, from ROM and its shadow. */
const AGREEMENT_INSTRUCTIONS = 4_000_000;
const KERNEL_INSTRUCTIONS = 700_000_000;
const TIMEOUT_MILLISECONDS = 240_000;

/** A menu on screen and serial port; the first entry is ring1's own Multiboot kernel. */
const MENU = `serial --unit=0 --speed=115200
terminal_input console serial
terminal_output console serial
set timeout=2
menuentry "ring1 test kernel" {
  multiboot /boot/kernel
}
menuentry "another" {
  halt
}
`;

/** What Debian's packages seabios, grub-pc-bin, grub-common and xorriso have. */
const packages: Need = () => {
  const missing = [BIOS, GRUB, '/usr/bin/grub-mkrescue', '/usr/bin/xorriso'].find(
    (path) => !existsSync(path),
  );
  return missing && `${missing} is missing`;
};

let folder = '';
let image = '';

describeAgainst('SeaBIOS with GRUB on an IDE disk', [packages], () => {
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'ring1-grub-'));
    image = join(folder, 'disk.img');
    const tree = join(folder, 'tree');
    mkdirSync(join(tree, 'boot/grub'), { recursive: true });
    writeFileSync(join(tree, 'boot/grub/grub.cfg'), MENU);
    writeFileSync(join(tree, 'boot/kernel'), assembleGuest('kernel')!.bytes);
    execFileSync('grub-mkrescue', ['-o', image, tree], { stdio: 'pipe' });
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const start = (engine: EngineChoice, sendSerial: (byte: number) => void): Session =>
    createBareSession({
      virt: 'none',
      engine,
      cpu: 'p6',
      deterministic: true,
      guests: [
        {
          name: 'bios',
          plan: undefined,
          firmware: readFirmware(BIOS, undefined),
          disk: new DiskFile(image, true, (message) => {
            throw new Error(message);
          }),
          memoryBytes: MEMORY,
          keys: [],
          debugExit: false,
          serial: sendSerial,
        },
      ],
    });

  it('runs the same on both engines', () => {
    const hashes = engineNames.map((engine) => {
      const session = start(engine, () => {});
      runTo(session, AGREEMENT_INSTRUCTIONS);
      return session.guests[0]?.hashes();
    });
    expect(hashes[0]).toEqual(hashes[1]);
  });

  it(
    'shows the menu on screen and serial port, and boots the kernel',
    () => {
      let serial = '';
      const session = start('tier0', (byte) => {
        serial += String.fromCharCode(byte);
      });
      const [guest] = session.guests as [SessionGuest];
      const screen = () => guest.pc.screen(guest.memory).join('\n');
      runTo(session, MENU_INSTRUCTIONS);
      expect(screen()).toContain('GNU GRUB');
      expect(screen()).toContain('*ring1 test kernel');
      expect(serial).toContain('GNU GRUB');
      expect(serial).toContain('ring1 test kernel');
      runTo(session, KERNEL_INSTRUCTIONS);
      expect(screen()).toContain('checksum:           d104f8be');
      expect(serial).toContain('checksum:           d104f8be');
    },
    TIMEOUT_MILLISECONDS,
  );
});
