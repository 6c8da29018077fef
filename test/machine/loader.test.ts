import { describe, expect, it } from 'vitest';
import { planFlat } from '../../runtime/machine/loader/flat.ts';
import { type ImageFile, type LoadPlan, place } from '../../runtime/machine/loader/image.ts';
import { imageFormat } from '../../runtime/machine/loader/load.ts';
import { planMultiboot } from '../../runtime/machine/loader/multiboot.ts';

const MEMORY = 4 << 20;
const MAGIC = 0x1badb002;

function words(...values: number[]): Uint8Array {
  const bytes = new Uint8Array(values.length * 4);
  const view = new DataView(bytes.buffer);
  values.forEach((value, i) => {
    view.setUint32(i * 4, value, true);
  });
  return bytes;
}

function file(bytes: Uint8Array, name = 'dir/kernel.bin'): ImageFile {
  return { name, bytes };
}

/** An image with address fields: header at offset 16, code after it. */
function addressImage(change: (fields: number[]) => void = () => {}): ImageFile {
  const flags = 0x10003;
  const load = 0x100000;
  const fields = [MAGIC, flags, -(MAGIC + flags) >>> 0, load + 16, load, load + 64, load + 128, load + 48];
  change(fields);
  const bytes = new Uint8Array(64).fill(0x90);
  bytes.set(words(...fields), 16);
  return file(bytes);
}

interface ElfShape {
  virtual?: number;
  physical?: number;
  fileBytes?: number;
  memoryBytes?: number;
  entry?: number;
  machine?: number;
  elfClass?: number;
}

/** An ELF32 file of one segment: header, program header at 52, Multiboot header at 84, code. */
function elfImage(shape: ElfShape = {}): ImageFile {
  const { physical = 0x100000, virtual = physical, fileBytes = 32, memoryBytes = 64 } = shape;
  const { entry = virtual + 12, machine = 3, elfClass = 1 } = shape;
  const bytes = new Uint8Array(84 + 32);
  bytes.set([0x7f, 0x45, 0x4c, 0x46, elfClass, 1, 1]);
  bytes.set(words((machine << 16) | 2, 1, entry, 52, 0, 0, 52 | (32 << 16), 1), 16);
  bytes.set(words(1, 84, virtual, physical, fileBytes, memoryBytes, 7, 0x1000), 52);
  bytes.set(words(MAGIC, 0, -MAGIC >>> 0), 84);
  return file(bytes);
}

function placed(plan: LoadPlan): DataView {
  const memory = new Uint8Array(MEMORY).fill(0xaa);
  place(plan, memory);
  return new DataView(memory.buffer);
}

function text(memory: DataView, address: number): string {
  let result = '';
  for (let i = address; memory.getUint8(i) !== 0; i++) result += String.fromCharCode(memory.getUint8(i));
  return result;
}

describe('Multiboot', () => {
  it('loads by address fields and clears the rest', () => {
    const plan = planMultiboot(addressImage(), { memoryBytes: MEMORY });
    expect(plan.entry).toMatchObject({ eip: 0x100030, registers: { eax: 0x2badb002 } });
    const memory = placed(plan);
    expect(memory.getUint32(0x100010, true)).toBe(MAGIC);
    expect(memory.getUint8(0x100000 + 127)).toBe(0);
    expect(memory.getUint8(0x100000 + 128)).toBe(0xaa);
  });

  it('loads to the end of the file when no end is given', () => {
    const plan = planMultiboot(
      addressImage((fields) => {
        fields[5] = 0;
        fields[6] = 0;
      }),
      { memoryBytes: MEMORY },
    );
    expect(plan.pieces[0]?.size).toBe(64);
  });

  it('loads ELF segments physically and enters at the physical address', () => {
    const plan = planMultiboot(elfImage({ virtual: 0xc0100000 }), { memoryBytes: MEMORY });
    expect(plan.entry.eip).toBe(0x10000c);
    expect(plan.pieces[0]).toMatchObject({ address: 0x100000, size: 64 });
  });

  it('describes memory, command line and loader', () => {
    const plan = planMultiboot(elfImage(), { memoryBytes: MEMORY, commandLine: 'quiet root=1' });
    const memory = placed(plan);
    const field = (offset: number) => memory.getUint32((plan.entry.registers.ebx ?? 0) + offset, true);
    expect(field(0)).toBe(0x24d);
    expect([field(4), field(8)]).toEqual([639, 3 * 1024]);
    expect(text(memory, field(16))).toBe('kernel.bin quiet root=1');
    expect(text(memory, field(64))).toBe('ring1');
    const ranges: number[][] = [];
    for (let at = field(48); at < field(48) + field(44); at += memory.getUint32(at, true) + 4) {
      ranges.push([4, 12, 20].map((offset) => memory.getUint32(at + offset, true)));
    }
    expect(ranges).toEqual([
      [0, 0x9fc00, 1],
      [0x9fc00, 0x400, 2],
      [0xf0000, 0x10000, 2],
      [0x100000, MEMORY - 0x100000, 1],
    ]);
  });

  it('keeps the information clear of the kernel', () => {
    const plan = planMultiboot(elfImage({ physical: 0x8ffff, memoryBytes: 0x1000 }), { memoryBytes: MEMORY });
    expect(plan.entry.registers.ebx).toBe(0x100000);
    const high = planMultiboot(elfImage({ physical: 0x80000, memoryBytes: 0x100001 }), {
      memoryBytes: MEMORY,
    });
    expect(high.entry.registers.ebx).toBe(0x181000);
  });

  it('loads modules from page to page after the kernel, with their texts', () => {
    const modules = ['first one', 'second'].map((module, index) => ({
      file: file(new Uint8Array(0x1001 - index).fill(0xd1 + index), module),
      text: module,
    }));
    const plan = planMultiboot(elfImage({ memoryBytes: 0x2345 }), { memoryBytes: MEMORY, modules });
    const memory = placed(plan);
    const information = plan.entry.registers.ebx ?? 0;
    expect(memory.getUint32(information + 20, true)).toBe(2);
    const table = memory.getUint32(information + 24, true);
    const entries = [0, 16].map((offset) =>
      [0, 4, 8, 12].map((field) => memory.getUint32(table + offset + field, true)),
    );
    expect(entries.map(([start, end]) => [start, end])).toEqual([
      [0x103000, 0x104001],
      [0x105000, 0x106000],
    ]);
    expect(entries.map(([, , name = 0]) => text(memory, name))).toEqual(['first one', 'second']);
    expect([memory.getUint8(0x104000), memory.getUint8(0x105fff)]).toEqual([0xd1, 0xd2]);
  });

  it('refuses a module that does not fit', () => {
    const modules = [{ file: file(new Uint8Array(MEMORY), 'dir/module'), text: '' }];
    expect(() => planMultiboot(elfImage(), { memoryBytes: MEMORY, modules })).toThrow(
      'dir/module: too large for memory: 4194304 bytes at 0x101000',
    );
  });

  it('finds a header anywhere in the first 8192 bytes, and none after', () => {
    const moved = (offset: number) => {
      const bytes = new Uint8Array(offset + 64);
      bytes.set(
        words(MAGIC, 0x10000, -(MAGIC + 0x10000) >>> 0, 0x100000 + offset, 0x100000, 0, 0, 0x100000),
        offset,
      );
      return file(bytes);
    };
    expect(planMultiboot(moved(8160), { memoryBytes: MEMORY }).format).toBe('multiboot');
    expect(() => planMultiboot(moved(8192), { memoryBytes: MEMORY })).toThrow(
      'dir/kernel.bin: no Multiboot header',
    );
  });

  it.each<[string, ImageFile, string]>([
    [
      'wrong checksum',
      addressImage((f) => (f[2] = 1)),
      'offset 0x18: Multiboot checksum 0x1, 0xe4514ffb expected',
    ],
    [
      'unknown demand',
      addressImage((f) => {
        f[1] = 0x10008;
        f[2] = -(MAGIC + 0x10008) >>> 0;
      }),
      'offset 0x14: the Multiboot header demands features that are not there: flags 0x8',
    ],
    [
      'load above header',
      addressImage((f) => (f[4] = 0x200000)),
      'offset 0x20: load address 0x200000 lies before',
    ],
    ['end below load', addressImage((f) => (f[5] = 0x1000)), 'offset 0x24: load end 0x1000 is below'],
    ['bss below end', addressImage((f) => (f[6] = 0x100001)), 'offset 0x28: bss end 0x100001 is below'],
    [
      'truncated image',
      addressImage((f) => {
        f[5] = 0x100100;
        f[6] = 0;
      }),
      'offset 0x0: truncated: the image',
    ],
    [
      'bss too large',
      addressImage((f) => (f[6] = 0x900000)),
      'too large for memory: 8388608 bytes at 0x100000',
    ],
    ['64-bit ELF', elfImage({ elfClass: 2 }), 'offset 0x4: a 64-bit ELF file'],
    ['other machine', elfImage({ machine: 40 }), 'offset 0x12: ELF machine 40, 3 (Intel 386) expected'],
    [
      'truncated segment',
      elfImage({ fileBytes: 60 }),
      'offset 0x54: truncated: ELF segment 0 takes 60 bytes',
    ],
    [
      'more file than memory',
      elfImage({ memoryBytes: 8 }),
      'offset 0x44: program header 0: 32 bytes in the file',
    ],
    ['segment beyond memory', elfImage({ physical: 0x3fffff0 }), 'offset 0x34: too large for memory'],
    ['truncated program header', file(elfImage().bytes.subarray(0, 60)), 'no Multiboot header'],
    ['header cut off', file(addressImage().bytes.subarray(0, 40)), 'offset 0x28: truncated'],
    [
      'no way to load',
      file(words(MAGIC, 0, -MAGIC >>> 0)),
      'neither an ELF file nor a Multiboot header with address',
    ],
  ])('refuses: %s', (_name, image, message) => {
    expect(() => planMultiboot(image, { memoryBytes: MEMORY })).toThrow(/^dir\/kernel\.bin: /);
    expect(() => planMultiboot(image, { memoryBytes: MEMORY })).toThrow(message);
  });
});

describe('flat binaries', () => {
  const code = file(Uint8Array.of(0x90, 0xf4));

  it('are entered where they are loaded', () => {
    const plan = planFlat(code, 0x7c00, MEMORY);
    expect(plan.entry.eip).toBe(0x7c00);
    expect(placed(plan).getUint16(0x7c00, true)).toBe(0xf490);
  });

  it('must fit, and must not be empty', () => {
    expect(() => planFlat(code, MEMORY - 1, MEMORY)).toThrow(
      'dir/kernel.bin: offset 0x0: too large for memory',
    );
    expect(() => planFlat(code, MEMORY, MEMORY)).toThrow('load address 0x400000 is not in memory');
    expect(() => planFlat(file(new Uint8Array()), 0, MEMORY)).toThrow('dir/kernel.bin: the file is empty');
  });
});

describe('detection', () => {
  it('takes Multiboot kernels without and flat binaries with an address', () => {
    expect(imageFormat(elfImage(), undefined)).toBe('multiboot');
    expect(imageFormat(elfImage(), 0x2000)).toBe('flat');
  });

  it('says what is missing otherwise', () => {
    expect(() => imageFormat(file(words(1, 2, 3)), undefined)).toThrow('a flat binary needs --load ADDR');
  });
});
