import { Flag, Slot } from '../../generated/state.ts';
import { architecturalState } from '../../runtime/machine/fingerprint.ts';
import type { Machine } from '../../runtime/machine/machine.ts';
import { CODE, flatMachine } from '../machine/flat-machine.ts';
import { Random } from '../random.ts';

export { Random };

/** Registers that interesting values go into. */
const GENERAL = ['eax', 'ecx', 'edx', 'ebx', 'esp', 'ebp', 'esi', 'edi'] as const;
const FLAGS = ['CF', 'PF', 'AF', 'ZF', 'SF', 'DF', 'OF'] as const;

/** Two flat machines with the two engines, given the same state again and again. */
export class Lockstep {
  readonly reference: Machine;
  readonly tier0: Machine;
  readonly #image: Uint8Array;
  readonly #slots: number[];

  constructor(cpl: 0 | 1 | 3) {
    this.reference = flatMachine([], cpl, { engine: 'reference' });
    this.tier0 = flatMachine([], cpl, { engine: 'tier0' });
    this.#image = this.reference.physical.slice();
    this.#slots = Object.values(Slot).map((slot) => this.reference.state.get(slot));
  }

  get #machines(): readonly [Machine, Machine] {
    return [this.reference, this.tier0];
  }

  /** State of {@link flatMachine} with random registers, flags and data, the same on both machines. */
  restore(random: Random, code: readonly number[], size32: boolean): void {
    const registers = GENERAL.map(() =>
      random.pick(random.below(0xf0000), random.below(256), random.word(), 0),
    );
    registers[4] = 0x20000 - 4 * random.below(16) - random.pick(0, 0, 0, 1);
    const flags = FLAGS.map(() => random.below(2));
    const data = random.bytes(64);
    for (const machine of this.#machines) {
      const { state } = machine;
      if (Buffer.compare(machine.physical, this.#image) !== 0) machine.writePhysical(0, this.#image);
      for (const [slot, value] of this.#slots.entries()) state.set(slot, value);
      for (let index = 0; index < 8; index++) {
        const first = Slot['es.selector'] + 6 * index;
        const [selector, base, limit, rights] = [0, 1, 2, 3].map((field) => this.#slots[first + field] ?? 0);
        const access = index === 1 && !size32 ? (rights ?? 0) & ~0x4000 : (rights ?? 0);
        state.setSegment(index, selector ?? 0, base ?? 0, limit ?? 0, access);
      }
      for (const [n, name] of GENERAL.entries()) state.set(Slot[name], registers[n] ?? 0);
      for (const [n, name] of FLAGS.entries()) state.setFlag(Flag[name], flags[n] ?? 0);
      machine.engine.flushTranslations();
      machine.writePhysical(0x60000, Uint8Array.from(data));
      machine.writePhysical(CODE, Uint8Array.from(code));
    }
  }

  /**
   * Switches paging on: the first MB is mapped to itself, and as many pages as `holes` says are absent, read-only,
   * supervisor's or mapped elsewhere. Directory at 80000h, table at 81000h.
   */
  page(random: Random, holes: number): void {
    const entries = Array.from({ length: 256 }, (_, n) => (n << 12) | random.pick(7, 7, 0x67));
    for (let n = 0; n < holes; n++) {
      const page = random.below(256);
      const kind = random.pick(0, 5, 3, 1);
      if (page !== CODE >> 12 && page > 5)
        entries[page] = (random.pick(page, random.below(256)) << 12) | kind;
    }
    const control = random.pick(0x80000011, 0x80010011);
    for (const machine of this.#machines) {
      machine.writePhysical(0x80000, new Uint8Array(Uint32Array.of(0x81000 | 7).buffer));
      machine.writePhysical(0x81000, new Uint8Array(Uint32Array.from(entries).buffer));
      machine.state.set(Slot.cr3, 0x80000);
      machine.state.set(Slot.cr0, control);
      machine.engine.flushTranslations();
    }
  }

  /**
   * Switches PAE paging on: as {@link page}, with entries of 8 bytes, of which some disable execution, have reserved
   * bits or lead beyond 4 GB. Directory at 80000h, table at 81000h.
   */
  pageExtended(random: Random, holes: number): void {
    const low = Array.from({ length: 256 }, (_, n) => (n << 12) | random.pick(7, 7, 0x67));
    const high = low.map(() => 0);
    for (let n = 0; n < holes; n++) {
      const page = random.below(256);
      if (page === CODE >> 12 || page <= 5) continue;
      low[page] = (random.pick(page, random.below(256)) << 12) | random.pick(7, 7, 0, 5, 3, 1, 0x87);
      high[page] = random.pick(0, 0, 0x80000000, 1, 0x10);
    }
    const [control, extensions] = [random.pick(0x80000011, 0x80010011), random.pick(0x20, 0x30, 0x100020)];
    const executeDisable = random.pick(0, 0x800);
    for (const machine of this.#machines) {
      machine.writePhysical(0x80000, new Uint8Array(Uint32Array.of(0x81000 | 7, 0).buffer));
      const entries = Uint32Array.from(low.flatMap((entry, n) => [entry, high[n] ?? 0]));
      machine.writePhysical(0x81000, new Uint8Array(entries.buffer));
      machine.state.setWide(Slot['pdpte.0'], 0x80001n);
      machine.state.set(Slot.cr4, extensions);
      machine.state.set(Slot.efer, executeDisable);
      machine.state.set(Slot.cr0, control);
      machine.engine.flushTranslations();
    }
  }

  /** Makes every access observed: breakpoints on the program's data and stack, alignment checking in ring 3. */
  observe(random: Random): void {
    const settings = random.word() & 0xffff0000;
    const control = (settings | 0x400 | random.pick(0, 0x01, 0x22, 0xff)) >>> 0;
    const addresses = Array.from({ length: 4 }, () => random.pick(0x60000, 0x1fff0, 0) + random.below(64));
    const aligned = random.below(2);
    for (const { state } of this.#machines) {
      for (const [n, address] of addresses.entries()) state.set(Slot.dr0 + n, address);
      state.set(Slot.dr7, control);
      state.setFlag(Flag.AC, aligned);
      state.set(Slot.cr0, state.get(Slot.cr0) | 0x40000);
      state.set(Slot.cr4, state.get(Slot.cr4) | 8);
    }
  }

  /** Runs both for a number of instructions. @returns what differs, '' when nothing does */
  run(instructions: number): string {
    const outcomes = this.#machines.map((machine) => {
      machine.limit = machine.retired + instructions;
      const stop = machine.runSlice(instructions);
      const left = machine.limit - machine.retired;
      return [
        `stop=${JSON.stringify(stop)}`,
        `left=${left}`,
        ...architecturalState(machine.state, machine.retired),
      ];
    });
    const [reference = [], tier0 = []] = outcomes;
    const words = reference.flatMap((word, n) => (word === tier0[n] ? [] : [`${word} but ${tier0[n]}`]));
    if (Buffer.compare(this.reference.physical, this.tier0.physical) !== 0) {
      const at = this.reference.physical.findIndex((byte, n) => byte !== this.tier0.physical[n]);
      words.push(`memory at ${at.toString(16)}`);
    }
    return words.join(', ');
  }
}
