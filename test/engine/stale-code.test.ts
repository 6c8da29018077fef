import { expect, it } from 'vitest';
import { Slot } from '../../generated/state.ts';
import { assemble } from '../../runtime/assembly/assemble.ts';
import { CODE, flatMachine, haltedIn } from '../machine/flat-machine.ts';

const DIRECTORY = 0x50000;
const TABLE = 0x51000;
const PAGE_FAULT = 14;
const ENTRY = TABLE + 4 * (CODE >> 12);

/** Identity mapping of the first 512 KiB. */
function mapped(source: string, engine: 'reference' | 'tier0') {
  const { bytes } = assemble(`bits 32\norg ${CODE}\n${source}`, 'test');
  const machine = flatMachine([...bytes], 0, { engine, ramBytes: 0x80000 });
  const table = Uint32Array.from({ length: 128 }, (_, page) => (page << 12) | 3);
  machine.writePhysical(TABLE, new Uint8Array(table.buffer));
  machine.writePhysical(DIRECTORY, new Uint8Array(Uint32Array.of(TABLE | 3).buffer));
  machine.state.set(Slot.cr3, DIRECTORY);
  machine.state.set(Slot.cr0, 0x80000011);
  return machine;
}

const unmapping = {
  store: `mov dword [${ENTRY}], 0`,
  'read-modify-write': `and dword [${ENTRY}], 0`,
  push: `mov esp, ${ENTRY + 4}\npush 0`,
  'string store': `mov edi, ${ENTRY}\nxor eax, eax\nstosd`,
};

for (const engine of ['reference', 'tier0'] as const) {
  for (const [name, source] of Object.entries(unmapping)) {
    it(`${engine}: a ${name} that unmaps the page being executed is seen by the next fetch`, () => {
      const machine = mapped(`${source}\nafter: inc ebx\nhlt`, engine);
      machine.state.set(Slot.ebx, 0);
      machine.runSlice(100);
      expect(machine.state.get(Slot.ebx)).toBe(0);
      expect(haltedIn(machine)).toBe(PAGE_FAULT);
    });
  }
}
