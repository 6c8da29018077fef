import { describe, expect, it } from 'vitest';
import { assembleGuest, builtInGuests } from '../../runtime/guests/index.ts';

const MULTIBOOT_MAGIC = 0x1badb002;
const ADDRESS_FIELDS = 0x10000;
const HEADER_LIMIT = 8192;

function guest(name: string) {
  const assembly = assembleGuest(name);
  if (assembly === undefined) throw new Error(`no guest ${name}`);
  return assembly;
}

describe.each(Object.keys(builtInGuests))('%s', (name) => {
  it('has a Multiboot header whose addresses are those of its labels', () => {
    const { bytes, labels, origin } = guest(name);
    const address = labels.get('header') ?? 0;
    const offset = address - origin;
    expect(offset % 4).toBe(0);
    expect(offset).toBeLessThan(HEADER_LIMIT);
    const view = new DataView(bytes.buffer);
    const [magic, flags, checksum, ...rest] = Array.from({ length: 8 }, (_, i) =>
      view.getUint32(offset + 4 * i, true),
    );
    expect(magic).toBe(MULTIBOOT_MAGIC);
    expect((flags ?? 0) & ADDRESS_FIELDS).toBe(ADDRESS_FIELDS);
    expect(((magic ?? 0) + (flags ?? 0) + (checksum ?? 0)) >>> 0).toBe(0);
    expect(rest).toEqual([address, origin, origin + bytes.length, 0, labels.get('start')]);
  });

  it('has a summary of one line', () => {
    expect(builtInGuests[name]?.summary).toMatch(/^.{10,80}$/);
  });
});

describe('built-in guests', () => {
  it('are found by name alone', () => {
    expect(assembleGuest('nothing')).toBeUndefined();
    expect(assembleGuest('toString')).toBeUndefined();
  });

  it('keep the task of the kernel on pages of its own', () => {
    const { labels } = guest('kernel');
    expect((labels.get('task') ?? 1) % 4096).toBe(0);
    expect((labels.get('task_end') ?? 1) % 4096).toBe(0);
  });
});
