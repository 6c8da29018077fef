import { describe, expect, it } from 'vitest';
import { Slot } from '../../generated/state.ts';
import { enterGuest } from '../../runtime/machine/loader/boot.ts';
import { ByteReader } from '../../runtime/machine/loader/byte-reader.ts';
import { ImageError, type ImageFile, type LoadPlan, place } from '../../runtime/machine/loader/image.ts';
import { planLinux } from '../../runtime/machine/loader/linux.ts';
import { readLinuxHeader } from '../../runtime/machine/loader/linux-header.ts';
import { imageFormat, planLoad } from '../../runtime/machine/loader/load.ts';
import { Machine } from '../../runtime/machine/machine.ts';
import { Random } from '../random.ts';
import { bzImage, CODE_BYTES, CODE_OFFSET, Field } from './bzimage.ts';

const MEMORY = 4 << 20;
const initrd: ImageFile = { name: 'dir/initrd', bytes: new Uint8Array(5000).fill(0x1d) };

/** Memory after loading, and its boot parameters. */
function loaded(plan: LoadPlan) {
  const memory = new Uint8Array(MEMORY);
  place(plan, memory);
  const parameters = plan.entry.registers.esi ?? 0;
  return { memory, parameters: new DataView(memory.buffer, parameters, 0x1000) };
}

describe('a bzImage', () => {
  it('is recognised by its content, and entered where it is loaded', () => {
    const image = bzImage();
    expect(imageFormat(image, undefined)).toBe('linux');
    const plan = planLinux(image, { memoryBytes: MEMORY });
    expect(plan.entry.eip).toBe(0x200000);
    const { memory, parameters } = loaded(plan);
    expect([...memory.subarray(0x200000 - 1, 0x200000 + CODE_BYTES + 1)]).toEqual([
      0,
      ...new Array<number>(CODE_BYTES).fill(0xb0),
      0,
    ]);
    expect(parameters.getUint32(Field.codeStart, true)).toBe(0x200000);
  });

  it('that is not relocatable is loaded where it says', () => {
    const image = bzImage((view) => view.setUint8(Field.relocatable, 0));
    expect(planLinux(image, { memoryBytes: MEMORY }).entry.eip).toBe(0x100000);
  });

  it('finds its header, its loader, the screen and memory in the boot parameters', () => {
    const { parameters } = loaded(planLinux(bzImage(), { memoryBytes: MEMORY }));
    expect(parameters.getUint32(Field.magic, true)).toBe(0x53726448);
    expect(parameters.getUint32(Field.runBytes, true)).toBe(0x100000);
    // the header ends where the jump before it leads
    expect(parameters.getUint8(0x202 + 0x6a)).toBe(0);
    expect(parameters.getUint8(0x210)).toBe(0xff);
    expect([parameters.getUint8(7), parameters.getUint8(0xe), parameters.getUint8(0xf)]).toEqual([80, 25, 1]);
    const ranges = Array.from({ length: parameters.getUint8(0x1e8) }, (_, index) => {
      const entry = 0x2d0 + 20 * index;
      return [
        parameters.getBigUint64(entry, true),
        parameters.getBigUint64(entry + 8, true),
        parameters.getUint32(entry + 16, true),
      ];
    });
    expect(ranges).toEqual([
      [0n, 0x9fc00n, 1],
      [0x9fc00n, 0x400n, 2],
      [0xf0000n, 0x10000n, 2],
      [0x100000n, BigInt(MEMORY - 0x100000), 1],
    ]);
    expect(parameters.getUint32(0x218, true)).toBe(0);
  });

  it('is told its command line', () => {
    const { memory, parameters } = loaded(
      planLinux(bzImage(), { memoryBytes: MEMORY, commandLine: 'console=ttyS0 a="ü"' }),
    );
    const text = parameters.getUint32(0x228, true);
    expect(new TextDecoder().decode(memory.subarray(text, memory.indexOf(0, text)))).toBe(
      'console=ttyS0 a="ü"',
    );
  });

  it.each([
    [0x7fffffff, MEMORY],
    [0x37ffff, 0x380000],
  ])('finds its initial RAM disk below %x in the last pages before %x', (limit, end) => {
    const image = bzImage((view) => view.setUint32(Field.initrdLimit, limit, true));
    const { memory, parameters } = loaded(planLinux(image, { memoryBytes: MEMORY, initrd }));
    expect(parameters.getUint32(0x218, true)).toBe(end - 0x2000);
    expect(parameters.getUint32(0x21c, true)).toBe(5000);
    expect(memory.subarray(end - 0x2000, end - 0x2000 + 5000)).toEqual(initrd.bytes);
  });

  it('starts with flat segments 10h and 18h, their table, and interrupts off', () => {
    const plan = planLinux(bzImage(), { memoryBytes: MEMORY });
    const machine = new Machine({ ramBytes: MEMORY });
    place(plan, machine.physical);
    enterGuest(machine.state, plan.entry);
    const { state } = machine;
    expect(state.get(Slot.esi)).toBe(plan.entry.registers.esi);
    for (const slot of [Slot.ebp, Slot.edi, Slot.ebx]) expect(state.get(slot)).toBe(0);
    expect(
      [Slot['cs.selector'], Slot['ds.selector'], Slot['es.selector'], Slot['ss.selector']].map((slot) =>
        state.get(slot),
      ),
    ).toEqual([0x10, 0x18, 0x18, 0x18]);
    // reloading what is loaded gives the same segment
    const gdt = new DataView(
      machine.physical.buffer,
      machine.physical.byteOffset + state.get(Slot['gdtr.base']),
    );
    expect(state.get(Slot['gdtr.limit'])).toBe(31);
    expect(gdt.getBigUint64(0x10, true)).toBe(0x00cf9b000000ffffn);
    expect(gdt.getBigUint64(0x18, true)).toBe(0x00cf93000000ffffn);
  });

  it('of an old version has neither limits of its own nor a preferred address', () => {
    const image = bzImage((view) => {
      view.setUint16(Field.version, 0x0202, true);
      for (const field of [Field.initrdLimit, Field.commandLineBytes, Field.preferredAddress]) {
        view.setUint32(field, 0, true);
      }
    });
    expect(readLinuxHeader(new ByteReader(image))).toMatchObject({
      loadAddress: 0x100000,
      runStart: 0x100000,
      runBytes: CODE_BYTES,
      initrdLimit: 0x37ffffff,
      commandLineBytes: 255,
    });
  });

  it('may lack some of its last 16 bytes, which are counted as one', () => {
    const whole = bzImage();
    const image = { ...whole, bytes: whole.bytes.subarray(0, -15) };
    expect(readLinuxHeader(new ByteReader(image)).code).toHaveLength(CODE_BYTES - 15);
  });
});

describe('a kernel that cannot be booted is refused', () => {
  it.each<[string, (view: DataView) => void, string]>([
    ['no signature', (view) => view.setUint16(Field.signature, 0, true), 'offset 0x1fe: boot signature 0x0'],
    [
      'too old',
      (view) => view.setUint16(Field.version, 0x0201, true),
      'offset 0x206: boot protocol 2.01, 2.02 or',
    ],
    ['zImage', (view) => view.setUint8(Field.loadFlags, 0), 'offset 0x211: a zImage'],
    ['64 bits', (view) => view.setUint16(Field.loadFlags64, 0x3f, true), 'offset 0x236: a kernel for 64-bit'],
    [
      'alignment',
      (view) => view.setUint32(Field.alignment, 3, true),
      'offset 0x230: kernel alignment 0x3 is no power',
    ],
    ['alignment 0', (view) => view.setUint32(Field.alignment, 0, true), 'offset 0x230: kernel alignment 0x0'],
    [
      'above 4 GiB',
      (view) => view.setUint32(Field.preferredAddress + 4, 1, true),
      'offset 0x258: the preferred',
    ],
    ['empty', (view) => view.setUint32(Field.systemSize, 0, true), 'offset 0x1f4: the kernel has 0 bytes'],
    [
      'cut off',
      (view) => view.setUint32(Field.systemSize, 5, true),
      'offset 0x600: truncated: the kernel takes 80',
    ],
    [
      'setup cut off',
      (view) => view.setUint8(Field.setupSectors, 200),
      'truncated: the kernel takes 64 bytes',
    ],
    [
      'memory',
      (view) => view.setUint32(Field.runBytes, 0x200001, true),
      'too little memory: the kernel needs 0x200000 to 0x400001, memory of at least 5 MiB',
    ],
    ['no memory', (view) => view.setUint32(Field.preferredAddress, 0xa0000, true), 'too little memory'],
  ])('%s', (_name, change, message) => {
    const plan = () => planLinux(bzImage(change), { memoryBytes: MEMORY });
    expect(plan).toThrow(/^dir\/bzImage: /);
    expect(plan).toThrow(message);
  });

  it('with an initial RAM disk that is too large or empty', () => {
    const large = { name: 'dir/initrd', bytes: new Uint8Array(0x100001) };
    expect(() => planLinux(bzImage(), { memoryBytes: MEMORY, initrd: large })).toThrow(
      "dir/initrd: too large for memory: 1048577 bytes do not fit between the kernel's end at 0x300000 and 0x400000",
    );
    const empty = { name: 'dir/initrd', bytes: new Uint8Array() };
    expect(() => planLinux(bzImage(), { memoryBytes: MEMORY, initrd: empty })).toThrow(
      'dir/initrd: the file is empty',
    );
  });

  it('with a command line that is too long', () => {
    const commandLine = 'x'.repeat(2048);
    expect(() => planLinux(bzImage(), { memoryBytes: MEMORY, commandLine })).toThrow(
      'a command line of 2048 bytes; the kernel takes at most 2047',
    );
    const generous = bzImage((view) => view.setUint32(Field.commandLineBytes, 0xffffffff, true));
    expect(() => planLinux(generous, { memoryBytes: MEMORY, commandLine: 'x'.repeat(70_000) })).toThrow(
      /takes at most \d{5}$/,
    );
  });
});

describe('damaged images', () => {
  const TRIES = 3000;

  it('are refused with the name of the file, or loaded inside memory', () => {
    const seed = Date.now() % 1_000_000;
    const random = new Random(seed);
    let refused = 0;
    for (let i = 0; i < TRIES; i++) {
      const { name, bytes } = bzImage();
      const damaged = bytes.slice(0, random.pick(bytes.length, random.below(bytes.length + 1)));
      for (let flips = random.below(4); flips > 0 && damaged.length > 0; flips--) {
        // most flips hit the header: the rest is code
        const at =
          random.pick(Field.setupSectors + random.below(0x80), random.below(CODE_OFFSET)) % damaged.length;
        damaged[at] = (damaged[at] ?? 0) ^ (1 << random.below(8));
      }
      const options = {
        memoryBytes: MEMORY,
        commandLine: '',
        address: undefined,
        modules: [{ file: initrd, text: '' }],
      };
      try {
        const image = { name, bytes: damaged };
        const plan = planLoad(image, imageFormat(image, undefined), options);
        for (const { address, bytes: content, size } of plan.pieces) {
          expect(content.length, `seed ${seed}, image ${i}`).toBeLessThanOrEqual(size);
          expect(address + size, `seed ${seed}, image ${i}`).toBeLessThanOrEqual(MEMORY);
        }
      } catch (error) {
        expect(error, `seed ${seed}, image ${i}`).toBeInstanceOf(ImageError);
        refused++;
      }
    }
    expect(refused, `seed ${seed}`).toBeGreaterThan(TRIES / 10);
  });
});
