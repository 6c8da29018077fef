import { afterAll, beforeAll, expect, it } from 'vitest';
import { engineNames, runTo, type SessionGuest } from '../../runtime/cli/session.ts';
import { assembleGuest } from '../../runtime/guests/index.ts';
import { describeAgainst } from '../conformance/need.ts';
import { biosPackages, GrubDisk, menu, startBios } from './bios-machine.ts';

const MEMORY = 64 << 20;
/** The BIOS's power-on self-test, in 16 and 32 bits, from ROM and its shadow. */
const AGREEMENT_INSTRUCTIONS = 2_500_000;
/** Virtual time until the menu counts down, and until the kernel has run. */
const MENU_INSTRUCTIONS = 250_000_000;
const KERNEL_INSTRUCTIONS = 700_000_000;
const TIMEOUT_MILLISECONDS = 240_000;

describeAgainst('SeaBIOS with GRUB on an IDE disk', [biosPackages], () => {
  let disk: GrubDisk;

  beforeAll(() => {
    const configuration = menu(
      { title: 'ring1 test kernel', commands: 'multiboot /boot/kernel' },
      { title: 'another', commands: 'halt' },
    );
    disk = new GrubDisk(configuration, { 'boot/kernel': assembleGuest('kernel')!.bytes });
  });

  afterAll(() => disk.remove());

  it('runs the same on both engines', () => {
    const hashes = engineNames.map((engine) => {
      const session = startBios(engine, disk.path, MEMORY);
      runTo(session, AGREEMENT_INSTRUCTIONS);
      return session.guests[0]?.hashes();
    });
    expect(hashes[0]).toEqual(hashes[1]);
  });

  it(
    'shows the menu on screen and serial port, and boots the kernel',
    () => {
      let serial = '';
      const session = startBios('tier0', disk.path, MEMORY, (byte) => {
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
