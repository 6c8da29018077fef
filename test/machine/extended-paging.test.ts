import { describe, expect, it } from 'vitest';
import { Slot } from '../../generated/state.ts';
import type { Machine } from '../../runtime/machine/machine.ts';
import { type CornerCase, doublewords, ending, loadSegment } from './corner-case.ts';

const GP = 13;
const PF = 14;
const POINTERS = 0x80020;
const DIRECTORY = 0x81000;
const TABLE = 0x82000;
/** CR4.PAE, CR0.PG with PE and ET. */
const PAE = 0x20;
const PAGING = 0x80000011;
const DATA_PAGE = 0x60;
const DATA = DATA_PAGE << 12;
const NXE = 0x800;

const put = (machine: Machine, address: number, low: number, high = 0): void =>
  machine.writePhysical(address, doublewords(low, high));

/** The first MB is mapped to itself, 2 MB up by a large page too, and all of it again from 1 GB on. */
function tables(machine: Machine): void {
  for (let n = 0; n < 256; n++) put(machine, TABLE + 8 * n, (n << 12) | 7);
  put(machine, DIRECTORY, TABLE | 7);
  put(machine, DIRECTORY + 8, 0x87);
  put(machine, POINTERS, DIRECTORY | 1);
  put(machine, POINTERS + 8, DIRECTORY | 1);
}

const pageOf = (machine: Machine, page: number, low: number, high = 0): void =>
  put(machine, TABLE + 8 * page, low, high);

/** Switches paging on as systems do, then goes on with the source. */
const enabling = `
  mov eax, ${PAE}
  mov cr4, eax
  mov eax, ${POINTERS}
  mov cr3, eax
  mov eax, ${PAGING}
  mov cr0, eax
`;

function paged(source: string, more: Partial<CornerCase> = {}): CornerCase {
  const prepare = (machine: Machine): void => {
    tables(machine);
    more.prepare?.(machine);
  };
  return { ...more, source: enabling + source, prepare };
}

/** As {@link paged}, with the registers set from outside, so that any ring and any mode can be chosen. */
function preset(
  source: string,
  more: Partial<CornerCase> & { cr4?: number; efer?: number } = {},
): CornerCase {
  const prepare = (machine: Machine): void => {
    tables(machine);
    const { state } = machine;
    state.set(Slot.cr3, POINTERS);
    state.set(Slot.cr4, PAE | (more.cr4 ?? 0));
    state.set(Slot.efer, more.efer ?? 0);
    for (let n = 0; n < 2; n++) state.setWide(Slot['pdpte.0'] + n, BigInt(DIRECTORY | 1));
    state.set(Slot.cr0, PAGING);
    more.prepare?.(machine);
    machine.flushTranslations();
  };
  return { ...more, source, prepare };
}

describe('PAE paging', () => {
  it('maps pages of 4 KB and 2 MB through all four directory pointers and sets Accessed and Dirty', () => {
    const { machine, vector, register } = ending(
      paged(`
        mov dword [${DATA}], 11
        mov dword [${0x200000 + DATA} + 4], 22
        mov eax, [${0x40000000 + DATA}]
        mov ebx, [${DATA} + 4]`),
    );
    expect([vector, register('eax'), register('ebx')]).toEqual([-1, 11, 22]);
    expect(machine.state.loadPhysical(TABLE + 8 * DATA_PAGE, 4)).toBe(DATA | 0x67);
    expect(machine.state.loadPhysical(DIRECTORY, 4)).toBe(TABLE | 0x27);
    expect(machine.state.loadPhysical(DIRECTORY + 8, 4)).toBe(0xe7);
    expect(machine.state.loadPhysical(POINTERS, 4)).toBe(DIRECTORY | 1);
  });

  it('faults on a pointer, directory entry or table entry that is not present', () => {
    const absent = [`mov [0x80000000], eax`, `mov [0x400000], eax`, `mov [0x100000], eax`];
    for (const source of absent) {
      const { vector, stack, register } = ending(paged(source));
      expect([vector, stack[0]]).toEqual([PF, 2]);
      expect(register('cr2')).toBe(Number(/0x[0-9a-f]+/.exec(source)));
    }
  });

  it('reports reserved bits with bit 3 of the error code, before any missing right', () => {
    const reserved: readonly [address: number, low: number, high: number][] = [
      [TABLE + 8 * DATA_PAGE, DATA | 1, 0x10],
      [TABLE + 8 * DATA_PAGE, DATA | 1, 0x80000000],
      [TABLE + 8 * DATA_PAGE, DATA | 0x81, 0],
      [DIRECTORY + 8, 0x87, 0x80000000],
      [DIRECTORY + 8, 0x2087, 0],
      [DIRECTORY + 8, 0x1087, 0],
    ];
    for (const [address, low, high] of reserved) {
      const target = address >= TABLE ? DATA : 0x200000;
      const prepare = (machine: Machine): void => put(machine, address, low, high);
      const { vector, stack } = ending(preset(`mov eax, [${target}]`, { cpl: 3, prepare }));
      expect([vector, stack[0]]).toEqual([PF, 0xd]);
    }
  });

  it('reads all ones and loses writes where physical addresses have more than 32 bits', () => {
    for (const address of [DATA + 8, 0x200008]) {
      const prepare = (machine: Machine): void => {
        pageOf(machine, DATA_PAGE, DATA | 7, 1);
        put(machine, DIRECTORY + 8, 0x87, 0xf);
      };
      const { vector, register } = ending(
        paged(`mov dword [${address}], 5\nmov eax, [${address}]`, { prepare }),
      );
      expect([vector, register('eax')]).toEqual([-1, 0xffffffff]);
    }
  });

  it('sees a table entry changed in two halves, upper half first', () => {
    const entry = TABLE + 8 * DATA_PAGE;
    const { register } = ending(
      paged(
        `
        mov dword [${DATA}], 1
        mov dword [${DATA} + 0x1000], 2
        mov ecx, [${DATA}]
        mov dword [${entry}], 0
        mov dword [${entry} + 4], 0
        mov dword [${entry}], ${(DATA + 0x1000) | 7}
        mov edx, [${DATA}]
        mov dword [${entry} + 4], 1
        mov ebx, [${DATA}]`,
      ),
    );
    expect([register('ecx'), register('edx'), register('ebx')]).toEqual([1, 2, 0xffffffff]);
  });

  it('sees a table entry exchanged as a whole', () => {
    const entry = TABLE + 8 * DATA_PAGE;
    const { register } = ending(
      paged(`
        mov dword [${DATA}], 1
        mov dword [${DATA} + 0x1000], 2
        mov eax, [${entry}]
        mov edx, [${entry} + 4]
        mov ebx, ${(DATA + 0x1000) | 7}
        xor ecx, ecx
        cmpxchg8b [${entry}]
        mov esi, [${DATA}]`),
    );
    expect(register('esi')).toBe(2);
  });

  it('holds the directory pointers until CR3 is loaded', () => {
    const { register } = ending(
      paged(`
        mov dword [${POINTERS} + 8], 0
        mov ebx, [${0x40000000 + DATA}]
        mov ecx, 1
        mov eax, cr3
        mov cr3, eax
        mov ebx, [${0x40000000 + DATA}]`),
    );
    expect([register('ecx'), register('cr2')]).toEqual([1, 0x40000000 + DATA]);
  });

  it('refuses directory pointers with reserved bits in MOV to CR3, CR0 and CR4 and changes nothing', () => {
    const bad = (low: number, high: number) => (machine: Machine) => put(machine, POINTERS + 24, low, high);
    for (const [low, high] of [
      [3, 0],
      [0x21, 0],
      [1, 0x10],
    ] as const) {
      const atPaging = ending(paged('', { prepare: bad(low, high) }));
      expect([atPaging.vector, atPaging.stack[0], atPaging.register('cr0') >>> 31]).toEqual([GP, 0, 0]);
      const reload = `
        mov dword [${POINTERS} + 24], ${low}
        mov dword [${POINTERS} + 28], ${high}
        mov eax, ${POINTERS}
        mov ebx, 0xa0
      `;
      const atTable = ending(paged(`${reload}mov cr3, eax`));
      expect([atTable.vector, atTable.register('pdpte.3')]).toEqual([GP, 0]);
      const atExtensions = ending(paged(`${reload}mov cr4, ebx`));
      expect([atExtensions.vector, atExtensions.register('cr4')]).toEqual([GP, PAE]);
      // No pointer, no reserved bit.
      expect(ending(paged('', { prepare: bad(low & ~1, high) })).vector).toBe(-1);
    }
  });

  it('does not exist on the Pentium', () => {
    expect(ending(paged('', { model: 'pentium' })).vector).toBe(GP);
  });
});

describe('pages that must not be executed', () => {
  const far = `
    call ${DATA}
    mov ebx, 7`;
  const nx =
    (low: number, high = 0x80000000) =>
    (machine: Machine) => {
      machine.writePhysical(DATA, Uint8Array.of(0xc3));
      pageOf(machine, DATA_PAGE, DATA | low, high);
    };

  it('fault on a fetch with bit 4 of the error code, and can be read', () => {
    const program = preset(`mov ecx, [${DATA}]\n${far}`, { model: 'p6-umip', efer: NXE, prepare: nx(7) });
    const kernel = ending(program);
    expect([kernel.vector, kernel.stack[0], kernel.stack[1]]).toEqual([PF, 0x11, DATA]);
    expect([kernel.register('cr2'), kernel.register('ecx') & 0xff]).toEqual([DATA, 0xc3]);
    expect(ending({ ...program, cpl: 3 }).stack[0]).toBe(0x15);
  });

  it('are told from others by the directory too, and by bit 63 alone', () => {
    const prepare = (machine: Machine): void => {
      nx(7, 0)(machine);
      put(machine, DIRECTORY + 8, 0x87, 0x80000000);
    };
    const options = { model: 'p6-umip', efer: NXE, prepare };
    expect(ending(preset(far, options)).register('ebx')).toBe(7);
    expect(ending(preset(`call ${0x200000 + DATA}`, options)).stack[0]).toBe(0x11);
  });

  it('need EFER.NXE, without which bit 63 is reserved', () => {
    const { vector, stack } = ending(preset(far, { model: 'p6-umip', prepare: nx(7) }));
    expect([vector, stack[0]]).toEqual([PF, 9]);
  });

  it('are switched on by WRMSR on models that have them', () => {
    const set = `mov ecx, 0xc0000080\nrdmsr\nor eax, ${NXE}\nwrmsr\nrdmsr`;
    expect(ending({ source: set, model: 'p6-umip' }).register('eax')).toBe(NXE);
    expect(ending({ source: set }).vector).toBe(GP);
    expect(
      ending({ source: `mov ecx, 0xc0000080\nmov eax, 1\nxor edx, edx\nwrmsr`, model: 'p6-umip' }).vector,
    ).toBe(GP);
  });

  it('are the pages of programs when CR4.SMEP is set, for the supervisor', () => {
    const smep = 1 << 20;
    const supervisor = (machine: Machine): void => {
      for (let n = 0; n < 256; n++) pageOf(machine, n, (n << 12) | (n === DATA_PAGE ? 7 : 3));
      machine.writePhysical(DATA, Uint8Array.of(0xc3));
    };
    const options = { model: 'p6-umip', prepare: supervisor };
    expect(ending(preset(far, options)).register('ebx')).toBe(7);
    const { vector, stack } = ending(preset(`mov ecx, [${DATA}]\n${far}`, { ...options, cr4: smep }));
    expect([vector, stack[0]]).toEqual([PF, 0x11]);
  });
});

it('finds bits of large pages and of table entries that have no meaning yet reserved with CR4.PSE alone', () => {
  const legacy = (cr4: number, directory: number, entry: number): CornerCase => ({
    source: `mov eax, [0x400000]\nmov ebx, [${DATA}]`,
    prepare: (machine) => {
      for (let n = 0; n < 256; n++) machine.writePhysical(TABLE + 4 * n, doublewords((n << 12) | 7));
      machine.writePhysical(TABLE + 4 * DATA_PAGE, doublewords(DATA | entry));
      machine.writePhysical(DIRECTORY, doublewords(TABLE | 7, directory));
      const { state } = machine;
      state.set(Slot.cr3, DIRECTORY);
      state.set(Slot.cr4, cr4);
      state.set(Slot.cr0, PAGING);
      loadSegment(machine, 3, {});
    },
  });
  const pse = 0x10;
  expect(ending(legacy(pse, 0x87, 7)).vector).toBe(-1);
  expect(ending(legacy(pse, 0x1087, 7)).stack[0]).toBe(9);
  expect(ending(legacy(pse, 0x2087, 7)).stack[0]).toBe(9);
  expect(ending(legacy(pse, 0x87, 0x87)).stack[0]).toBe(9);
  expect(ending(legacy(0, TABLE | 0x87, 0x87)).vector).toBe(-1);
});
