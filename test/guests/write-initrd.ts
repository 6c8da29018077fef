import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { initialRamDisk } from './initial-ram-disk.ts';

const [busybox, target] = process.argv.slice(2);
if (busybox === undefined || target === undefined) {
  process.stderr.write('usage: write-initrd BUSYBOX TARGET\n');
  process.exit(2);
}
writeFileSync(target, initialRamDisk(readFileSync(busybox)));
