import { gzipSync } from 'node:zlib';

/** A file, folder, link or device of an archive. */
interface Entry {
  readonly path: string;
  /** Type and permissions as in `st_mode`. */
  readonly mode: number;
  readonly data?: Uint8Array;
  /** Major and minor number of a device. */
  readonly device?: readonly [number, number];
}

const FOLDER = 0o040755;
const PROGRAM = 0o100755;
const CHARACTER_DEVICE = 0o020600;
const ALIGNMENT = 4;

/** Printed by the first process; a prompt follows. */
export const SHELL_MARKER = 'ring1: a shell';
export const PROMPT = 'guest# ';

/** What the kernel starts: file systems, a marker, a shell on the console, and power-off when that ends. */
const INIT = `#!/bin/busybox sh
/bin/busybox --install -s /bin
mount -t proc proc /proc
mount -t devtmpfs devtmpfs /dev
mount -t sysfs sysfs /sys
export PS1='${PROMPT}' PATH=/bin HOME=/
echo '${SHELL_MARKER}'
setsid cttyhack sh
poweroff -f
`;

/**
 * An initial RAM disk with one program, busybox, for a Linux kernel: an archive of the kernel's
 * "initramfs buffer format", compressed with gzip. The same input gives the same bytes.
 */
export function initialRamDisk(busybox: Uint8Array): Uint8Array {
  const folders = ['bin', 'dev', 'proc', 'sys', 'tmp'];
  const archive = [
    ...folders.map((path): Entry => ({ path, mode: FOLDER })),
    { path: 'dev/console', mode: CHARACTER_DEVICE, device: [5, 1] },
    { path: 'bin/busybox', mode: PROGRAM, data: busybox },
    { path: 'init', mode: PROGRAM, data: new TextEncoder().encode(INIT) },
    { path: 'TRAILER!!!', mode: 0 },
  ] satisfies readonly Entry[];
  return gzipSync(Buffer.concat(archive.flatMap(cpioEntry)), { level: 9 });
}

/** An entry of the "new ASCII" cpio format: 13 fields of 8 hexadecimal digits, the name, the data. */
function cpioEntry(entry: Entry, index: number): Buffer[] {
  const { path, mode, data = new Uint8Array(), device = [0, 0] } = entry;
  const name = `${path}\0`;
  const [user, group, links, time, checksum] = [0, 0, 1, 0, 0];
  const fields = [
    ...[index + 1, mode, user, group, links, time, data.length],
    ...[0, 0, ...device, name.length, checksum],
  ];
  const header = `070701${fields.map((field) => field.toString(16).padStart(8, '0')).join('')}${name}`;
  return [padded(Buffer.from(header, 'latin1')), padded(data)];
}

function padded(bytes: Uint8Array): Buffer {
  return Buffer.concat([bytes], Math.ceil(bytes.length / ALIGNMENT) * ALIGNMENT);
}
