import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DiskFile } from '../../runtime/cli/disk-file.ts';

let folder = '';
let path = '';
let warnings: string[] = [];
const warn = (message: string): number => warnings.push(message);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ring1-disk-'));
  path = join(folder, 'disk.img');
  warnings = [];
  writeFileSync(
    path,
    Uint8Array.from({ length: 8 * 512 }, (_, k) => k >> 9),
  );
});

afterEach(() => rmSync(folder, { recursive: true }));

function read(disk: DiskFile, first: number, count: number): (number | undefined)[] | false {
  const bytes = new Uint8Array(count * 512);
  if (!disk.read(first, bytes)) return false;
  return Array.from({ length: count }, (_, n) => bytes[n * 512]);
}

describe('a disk in a file', () => {
  it('reads and writes the file', () => {
    const disk = new DiskFile(path, false, warn);
    expect(disk.sectors).toBe(8);
    expect(read(disk, 2, 3)).toEqual([2, 3, 4]);
    expect([disk.write(3, new Uint8Array(512).fill(0xaa)), disk.flush()]).toEqual([true, true]);
    expect(read(disk, 2, 3)).toEqual([2, 0xaa, 4]);
    expect(readFileSync(path)[3 * 512]).toBe(0xaa);
    expect(warnings).toEqual([]);
  });

  it('leaves the file of a snapshot as it is', () => {
    const disk = new DiskFile(path, true, warn);
    expect(disk.write(3, new Uint8Array(1024).fill(0xaa))).toBe(true);
    expect(disk.flush()).toBe(true);
    expect(read(disk, 2, 4)).toEqual([2, 0xaa, 0xaa, 5]);
    expect(readFileSync(path)[3 * 512]).toBe(3);
  });

  it('fails reads and writes of what a file has lost, and says so once', () => {
    const disk = new DiskFile(path, false, warn);
    truncateSync(path, 4 * 512 + 100);
    expect(read(disk, 3, 1)).toEqual([3]);
    expect(read(disk, 4, 1)).toBe(false);
    expect(disk.write(6, new Uint8Array(512))).toBe(false);
    expect(readFileSync(path).length).toBe(4 * 512 + 100);
    expect(warnings).toEqual([
      `--disk: cannot read '${path}': it has become shorter; the guest sees a drive error`,
    ]);
  });

  it('goes on with a file that was removed while it is open', () => {
    const disk = new DiskFile(path, false, warn);
    rmSync(path);
    expect(read(disk, 7, 1)).toEqual([7]);
  });

  it('refuses what is no disk image, by name and reason', () => {
    const open = (name: string) => () => new DiskFile(join(folder, name), true, warn);
    writeFileSync(join(folder, 'odd'), new Uint8Array(1000));
    writeFileSync(join(folder, 'empty'), '');
    expect(open('none')).toThrow(`--disk: cannot read '${join(folder, 'none')}': there is no such file`);
    expect(open('odd')).toThrow('1000 bytes are no whole number of sectors of 512 bytes');
    expect(open('empty')).toThrow('the file is empty');
    expect(open('.')).toThrow('a disk image must be a file');
    expect(() => new DiskFile('/dev/zero', true, warn)).toThrow('a disk image must be a file');
  });
});
