import { describe, expect, it } from 'vitest';
import { models } from '../../generated/models.ts';
import { Slot } from '../../generated/state.ts';
import { assemble } from '../../runtime/assembly/assemble.ts';
import { Machine } from '../../runtime/machine/machine.ts';
import { CODE, flatMachine, haltedIn } from './flat-machine.ts';

const UD = 6;
const GP = 13;

function run(model: string, source: string, engine: 'reference' | 'tier0' = 'reference'): Machine {
  const { bytes } = assemble(`bits 32\norg ${CODE}\n${source}\nhlt`, 'detection');
  const machine = flatMachine([...bytes], 0, { model, engine });
  expect(machine.runSlice(1000)).toEqual({ kind: 'halt' });
  return machine;
}

/** EBX: AC can be changed; ESI: ID can; EDI: family by CPUID; EBP: features. As operating systems look. */
const detection = `
  pushfd
  pop eax
  mov ecx, eax
  xor eax, 0x40000
  push eax
  popfd
  pushfd
  pop eax
  push ecx
  popfd
  xor eax, ecx
  mov ebx, eax
  mov eax, ecx
  xor eax, 0x200000
  push eax
  popfd
  pushfd
  pop eax
  push ecx
  popfd
  xor eax, ecx
  mov esi, eax
  xor edi, edi
  xor ebp, ebp
  test esi, esi
  jz done
  push ebx
  xor eax, eax
  cpuid
  mov eax, 1
  cpuid
  pop ebx
  mov ebp, edx
  mov edi, eax
  shr edi, 8
  and edi, 15
done:`;

/** What detection code must find: AC, ID, family. */
const known = [
  { model: 'i386', ac: 0, id: 0, family: 0 },
  { model: 'i486', ac: 0x40000, id: 0x200000, family: 4 },
  { model: 'pentium', ac: 0x40000, id: 0x200000, family: 5 },
  { model: 'p6', ac: 0x40000, id: 0x200000, family: 6 },
  { model: 'p6-umip', ac: 0x40000, id: 0x200000, family: 6 },
];

/** Instructions by the first model that has them. */
const newer: readonly (readonly [string, string])[] = [
  ['bswap eax', 'i486'],
  ['xadd eax, ebx', 'i486'],
  ['cmpxchg eax, ebx', 'i486'],
  ['invd', 'i486'],
  ['wbinvd', 'i486'],
  ['invlpg [eax]', 'i486'],
  ['cpuid', 'i486'],
  ['rdtsc', 'pentium'],
  ['mov ecx, 0x10\nrdmsr', 'pentium'],
  [`cmpxchg8b [${CODE + 0x200}]`, 'pentium'],
  ['mov eax, cr4', 'pentium'],
  ['cmove eax, ebx', 'p6'],
  ['xor ecx, ecx\nrdpmc', 'p6'],
  ['mov eax, 0\nsysenter', 'p6'],
];
const order = ['i386', 'i486', 'pentium', 'p6'];

/** Instructions by the models that have them, when no later one does. */
const withdrawn: readonly (readonly [string, readonly string[]])[] = [
  ['mov tr6, eax', ['i386', 'i486']],
  ['mov eax, tr7', ['i386', 'i486']],
  ['mov eax, tr3', ['i486']],
  ['mov tr5, eax', ['i486']],
  ['rsm', []],
];

describe.each(['reference', 'tier0'] as const)('detection code on %s', (engine) => {
  it.each(known)('finds the $model', ({ model, ac, id, family }) => {
    const { state } = run(model, detection, engine);
    expect([state.get(Slot.ebx), state.get(Slot.esi), state.get(Slot.edi)]).toEqual([ac, id, family]);
  });

  it.each(newer)('%s came with the %s', (code, first) => {
    for (const [age, model] of order.entries()) {
      const undefinedOpcode = haltedIn(run(model, code, engine)) === UD;
      expect(undefinedOpcode, model).toBe(age < order.indexOf(first));
    }
  });

  it.each(withdrawn)('%s is known to %j', (code, having) => {
    for (const model of order)
      expect(haltedIn(run(model, code, engine)) === UD, model).toBe(!having.includes(model));
  });
});

describe('a model', () => {
  it('with test registers keeps what is written to them', () => {
    const { state } = run(
      'i386',
      'mov eax, 0x12345678\nmov tr6, eax\nxor eax, eax\nmov tr7, eax\nmov ebx, tr6',
    );
    expect(state.get(Slot.ebx)).toBe(0x12345678);
  });

  it('has the virtual interrupt flags with VME alone', () => {
    const code = 'push dword 0x180002\npush dword 8\npush dword there\niretd\nthere: pushfd\npop eax';
    const flags = (model: string) => run(model, code).state.get(Slot.eax) & 0x180000;
    expect(['i386', 'i486', 'pentium', 'p6'].map(flags)).toEqual([0, 0, 0x180000, 0x180000]);
  });

  it('keeps the bits of CR0 that it has', () => {
    const code =
      'mov eax, cr0\nor eax, 0x2005003e\nand eax, 0xffffffef\nor eax, 0x40000000\nmov cr0, eax\nmov eax, cr0';
    const control = (model: string) => run(model, code).state.get(Slot.eax);
    expect(control('i386')).toBe(0x0f);
    for (const model of ['i486', 'pentium', 'p6']) expect(control(model), model).toBe(0x6005003f);
  });

  it('refuses the bits of CR4 that it has not', () => {
    for (const { name, cr4 } of models) {
      if (cr4 === 0) continue;
      for (let bit = 0; bit < 12; bit++) {
        // PAE would change the page tables' format; no model has it.
        const machine = run(name, `mov eax, ${1 << bit}\nmov cr4, eax`);
        expect(haltedIn(machine) === GP, `${name}, bit ${bit}`).toBe((cr4 & (1 << bit)) === 0);
      }
    }
  });

  it('without SYSENTER has none of its registers', () => {
    const vector = (model: string) => haltedIn(run(model, 'mov ecx, 0x174\nrdmsr'));
    expect(['pentium', 'p6'].map(vector)).toEqual([GP, -1]);
  });

  it('tells what it is in EDX after reset', () => {
    const identity = (model: string) => new Machine({ ramBytes: 1 << 20, model }).state.get(Slot.edx);
    expect(['i386', 'i486', 'pentium', 'p6'].map((model) => identity(model) >>> 8)).toEqual([3, 4, 5, 6]);
  });

  it('with CPUID is GenuineIntel, names its family, and leaves reserved values zero', () => {
    const families: Readonly<Record<string, number>> = { i486: 4, pentium: 5, p6: 6 };
    const letters = (...words: number[]): string =>
      Buffer.from(Uint32Array.from(words).buffer).toString('latin1');
    for (const { name, features, cpuid: all } of models) {
      if (!features.includes('CPUID')) continue;
      const cpuid = all.filter(({ leaf }) => leaf < 0x80000000);
      const extended = all.slice(cpuid.length);
      const numbers = [...cpuid.keys(), ...extended.map((_, n) => 0x80000000 + n)];
      expect(
        all.map((row) => row.leaf),
        name,
      ).toEqual(numbers);
      expect(extended[0]?.eax, name).toBe(extended.at(-1)?.leaf);
      const [vendor, version, caches, ...others] = cpuid;
      expect(vendor?.eax, name).toBe(cpuid.length - 1);
      expect(letters(vendor!.ebx, vendor!.edx, vendor!.ecx), name).toBe('GenuineIntel');
      expect(((version?.eax ?? 0) >>> 8).toString(16), name).toBe(`${families[name.split('-')[0] ?? '']}`);
      // no brand, CLFLUSH line or APIC number
      expect(version?.ebx, name).toBe(0);
      for (const { leaf, eax, ebx, ecx, edx } of others) {
        const prevention = leaf === 7 && features.includes('UMIP') ? 4 : 0;
        const execution = leaf === 7 && features.includes('SMEP') ? 0x80 : 0;
        expect([eax, ebx, ecx, edx], `${name}, leaf ${leaf}`).toEqual([0, execution, prevention, 0]);
      }
      if (caches === undefined) continue;
      // SDM vol. 2A, table 3-12: one call suffices; TLBs, 8 KB + 8 KB of first and 512 KB of second level cache
      const { eax, ebx, ecx, edx } = caches;
      expect(letters(eax, ebx, ecx, edx).slice(0, 1), name).toBe('\x01');
      const descriptors = [...letters(eax, ebx, ecx, edx).slice(1)].map((byte) => byte.charCodeAt(0));
      expect(
        descriptors.filter((byte) => byte !== 0),
        name,
      ).toEqual([0x01, 0x02, 0x03, 0x43, 0x08, 0x04, 0x0c]);
    }
  });
});
