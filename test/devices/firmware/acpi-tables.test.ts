import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { acpiTables, placedTables } from '../../../runtime/devices/firmware/acpi-tables.ts';
import { device, eisaId, integer, named, packageOf, scope } from '../../../runtime/devices/firmware/aml.ts';

const ADDRESS = 0xf0000;
const bytes = placedTables(acpiTables(64 << 20), ADDRESS);
const view = new DataView(bytes.buffer);
const at = (address: number) => view.getUint32(address - ADDRESS, true);
const text = (address: number, length: number) =>
  new TextDecoder().decode(bytes.subarray(address - ADDRESS, address - ADDRESS + length));
const sum = (address: number, length: number) =>
  bytes.subarray(address - ADDRESS, address - ADDRESS + length).reduce((total, byte) => total + byte, 0) &
  0xff;

const rsdt = at(ADDRESS + 16);
const fadt = at(rsdt + 36);
const dsdt = at(fadt + 40);
const iasl = spawnSync('iasl', ['-v']).status === 0;

describe('ACPI tables', () => {
  it('lead from the root pointer to every table, each with a right checksum', () => {
    expect(text(ADDRESS, 8)).toBe('RSD PTR ');
    expect(sum(ADDRESS, 20)).toBe(0);
    const tables = [rsdt, fadt, dsdt];
    expect(tables.map((table) => text(table, 4))).toEqual(['RSDT', 'FACP', 'DSDT']);
    expect(tables.map((table) => sum(table, at(table + 4)))).toEqual([0, 0, 0]);
    expect(text(at(fadt + 36), 4)).toBe('FACS');
    expect(at(fadt + 36) % 64).toBe(0);
  });

  it('say where the power-management registers and the reset register are', () => {
    expect([56, 64, 76, 120].map((offset) => at(fadt + offset))).toEqual([0x600, 0x604, 0x608, 0xcf9]);
    expect(view.getUint16(fadt - ADDRESS + 46, true)).toBe(9);
  });

  it.skipIf(!iasl && process.env['CI'] === undefined)('are what the ACPI compiler reads', () => {
    const folder = mkdtempSync(join(tmpdir(), 'ring1-acpi-'));
    try {
      const file = join(folder, 'dsdt.aml');
      writeFileSync(file, bytes.subarray(dsdt - ADDRESS, dsdt - ADDRESS + at(dsdt + 4)));
      const { status, stderr } = spawnSync('iasl', ['-d', file]);
      expect(`${status} ${/error|warning|invalid/i.exec(stderr.toString()) ?? ''}`).toBe('0 ');
      const source = readFileSync(join(folder, 'dsdt.dsl'), 'utf8').replaceAll(/\s+/g, ' ');
      expect(source).toContain('Device (PCI0) { Name (_HID, EisaId ("PNP0A03")');
      expect(source).toContain('0x04000000, // Range Minimum 0xFEBFFFFF, // Range Maximum');
      expect(source).toMatch(/Name \(\\_S5, Package \(0x04\)[^{]*\{ Zero, Zero, Zero, Zero \}/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('AML', () => {
  it('writes integers in the fewest bytes', () => {
    expect([0, 1, 2, 0x1234, 0x12345678].map(integer)).toEqual([
      [0],
      [1],
      [0x0a, 2],
      [0x0b, 0x34, 0x12],
      [0x0c, 0x78, 0x56, 0x34, 0x12],
    ]);
  });

  it('packs EISA identifiers as the BIOS does', () => {
    expect(eisaId('PNP0A03')).toEqual([0x0c, 0x41, 0xd0, 0x0a, 0x03]);
  });

  it('counts the length of blocks with the length itself', () => {
    expect(scope('\\_SB', named('X', integer(1)))).toEqual([
      0x10, 12, 0x5c, 0x5f, 0x53, 0x42, 0x5f, 0x08, 0x58, 0x5f, 0x5f, 0x5f, 1,
    ]);
    expect(packageOf(integer(0), integer(1))).toEqual([0x12, 4, 2, 0, 1]);
    const long = device('LONG', ...Array.from({ length: 20 }, () => named('X', integer(1))));
    // 4 bytes of name and 20 × 6 of terms, 2 of length: 126 = 7 * 16 + 14
    expect(long.slice(0, 4)).toEqual([0x5b, 0x82, 0x4e, 0x07]);
    expect(long.length).toBe(2 + 126);
  });
});
