import { describe, expect, it } from 'vitest';
import { createPc, type Pc } from '../../../runtime/devices/pc.ts';

const MEMORY = 32 << 20;
const bios = new Uint8Array(0x20000).fill(0xee);

function item(pc: Pc, key: number, length: number): number[] {
  pc.writePort(0x510, 2, key);
  return Array.from({ length }, () => pc.readPort(0x511, 1));
}

function number(bytes: readonly number[]): number {
  return bytes.reduceRight((sum, byte) => sum * 256 + byte, 0);
}

/** The files by name, as firmware reads the directory. */
function files(pc: Pc): Map<string, number[]> {
  const count = number(item(pc, 0x19, 4).reverse());
  const entries = Array.from({ length: count }, () => {
    const entry = Array.from({ length: 64 }, () => pc.readPort(0x511, 1));
    const name = String.fromCharCode(...entry.slice(8, entry.indexOf(0, 8)));
    return { name, size: number(entry.slice(0, 4).reverse()), key: number(entry.slice(4, 6).reverse()) };
  });
  return new Map(entries.map(({ name, size, key }) => [name, item(pc, key, size)]));
}

describe('the firmware configuration device', () => {
  it('is there for a BIOS only', () => {
    expect(createPc({ memoryBytes: MEMORY }).readPort(0x511, 1)).toBe(0xff);
  });

  it('tells its signature, memory and processors, and zeros for what is not there', () => {
    const pc = createPc({ memoryBytes: MEMORY, firmware: { bios } });
    expect(String.fromCharCode(...item(pc, 0, 4))).toBe('QEMU');
    expect(number(item(pc, 1, 4))).toBe(1);
    expect(number(item(pc, 3, 8))).toBe(MEMORY);
    expect(number(item(pc, 5, 2))).toBe(1);
    expect(item(pc, 0x7777, 3)).toEqual([0, 0, 0]);
  });

  it('lists its files: memory, ACPI tables, and the serial port where no VGA BIOS shows text', () => {
    const pc = createPc({ memoryBytes: MEMORY, firmware: { bios } });
    const found = files(pc);
    expect([...found.keys()]).toEqual([
      'etc/acpi/rsdp',
      'etc/acpi/tables',
      'etc/e820',
      'etc/sercon-port',
      'etc/table-loader',
    ]);
    expect(number(found.get('etc/sercon-port')!)).toBe(0x3f8);
    expect(number(found.get('etc/e820')!.slice(8, 16))).toBe(MEMORY);
    const video = createPc({ memoryBytes: MEMORY, firmware: { bios, videoBios: Uint8Array.of(0x55, 0xaa) } });
    expect(files(video).get('vgaroms/vgabios.bin')).toEqual([0x55, 0xaa]);
    expect(files(video).has('etc/sercon-port')).toBe(false);
  });

  it('has a script that makes the ACPI tables right wherever they are placed', () => {
    const found = files(createPc({ memoryBytes: MEMORY, firmware: { bios } }));
    const addresses = new Map<string, number>();
    const script = found.get('etc/table-loader')!;
    const text = (at: number) => String.fromCharCode(...script.slice(at, script.indexOf(0, at)));
    const word = (at: number) => number(script.slice(at, at + 4));
    for (let at = 0; at < script.length; at += 128) {
      const file = text(at + 4);
      if (word(at) === 1) {
        addresses.set(file, 0x7000 * (addresses.size + 1));
        continue;
      }
      const bytes = found.get(file)!;
      if (word(at) === 2) {
        const offset = word(at + 116);
        const sum = number(bytes.slice(offset, offset + 4)) + addresses.get(text(at + 60))!;
        for (let k = 0; k < 4; k++) bytes[offset + k] = (sum >>> (8 * k)) & 0xff;
        expect(script[at + 120]).toBe(4);
      } else {
        const [offset, start, length] = [word(at + 60), word(at + 64), word(at + 68)];
        const sum = bytes.slice(start, start + length).reduce((total, byte) => total + byte, 0);
        bytes[offset] = (bytes[offset]! - sum) & 0xff;
      }
    }
    const tables = found.get('etc/acpi/tables')!;
    const base = addresses.get('etc/acpi/tables')!;
    const root = found.get('etc/acpi/rsdp')!;
    expect(root.reduce((total, byte) => total + byte, 0) & 0xff).toBe(0);
    const table = (address: number) => {
      const start = address - base;
      const bytes = tables.slice(start, start + number(tables.slice(start + 4, start + 8)));
      expect(bytes.reduce((total, byte) => total + byte, 0) & 0xff).toBe(0);
      return { name: String.fromCharCode(...bytes.slice(0, 4)), bytes };
    };
    const rsdt = table(number(root.slice(16, 20)));
    const fadt = table(number(rsdt.bytes.slice(36, 40)));
    const dsdt = table(number(fadt.bytes.slice(40, 44)));
    expect([rsdt.name, fadt.name, dsdt.name]).toEqual(['RSDT', 'FACP', 'DSDT']);
  });
});

describe('a BIOS', () => {
  it('ends at 4 GiB', () => {
    const image = Uint8Array.from({ length: 0x20000 }, (_, n) => (n === 0x1fff0 ? 0xea : n >> 16));
    const { memory } = createPc({ memoryBytes: MEMORY, firmware: { bios: image } });
    expect([0xfffdffff, 0xfffe0000, 0xffff0000, 0xfffffff0].map((at) => memory?.read(at, 1))).toEqual([
      0xff, 0, 1, 0xea,
    ]);
  });
});
