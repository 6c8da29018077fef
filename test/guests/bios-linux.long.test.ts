import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runTo } from '../../runtime/cli/session.ts';
import { debianDirectory, debianGuest } from '../conformance/debian.ts';
import { describeAgainst } from '../conformance/need.ts';
import { biosPackages, GrubDisk, menu, startBios } from './bios-machine.ts';
import { initialRamDisk } from './initial-ram-disk.ts';

const MEMORY = 128 << 20;
const MOST_INSTRUCTIONS = 9_000_000_000;
const STEP = 100_000_000;

describeAgainst('Linux from an IDE disk by SeaBIOS and GRUB', [biosPackages, debianGuest], () => {
  let disk: GrubDisk;

  beforeAll(() => {
    const read = (name: string) => readFileSync(resolve(debianDirectory(), name));
    const configuration = menu({
      title: 'Debian',
      commands: `linux /boot/vmlinuz console=ttyS0 nokaslr cryptomgr.notests rdinit=/bin/busybox -- poweroff -f
initrd /boot/initrd.gz`,
    });
    disk = new GrubDisk(configuration, {
      'boot/vmlinuz': read('vmlinuz-686'),
      'boot/initrd.gz': initialRamDisk(read('busybox')),
    });
  });

  afterAll(() => disk.remove());

  it('finds memory and ACPI tables as firmware left them, and switches the machine off', async () => {
    let serial = '';
    const session = startBios('tier0', disk.path, MEMORY, (byte) => {
      serial += String.fromCharCode(byte);
    });
    const [guest] = session.guests;
    for (let end = STEP; end <= MOST_INSTRUCTIONS; end += STEP) {
      runTo(session, end);
      if (guest?.stop?.kind !== 'limit') break;
      // the test runner wants to hear of its worker
      await new Promise((resolved) => setImmediate(resolved));
    }
    expect(serial).toContain('BIOS-e820: [mem 0x0000000000100000-');
    expect(serial).toMatch(/ACPI: DSDT .*RING1/);
    expect(serial).toContain('reboot: Power down');
    expect(guest?.stop).toEqual({ kind: 'power-off' });
  });
});
