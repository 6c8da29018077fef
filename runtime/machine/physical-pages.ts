import type { PageAccess, PhysicalMemory } from '../devices/physical-memory.ts';
import type { CpuState } from '../engine/cpu-state.ts';
import type { Engine } from '../engine/engine.ts';
import { PAGE_BYTES, PAGE_FLAGS, PageFlag } from '../engine/layout.ts';

const FLAGS: Readonly<Record<PageAccess, number>> = {
  memory: 0,
  'read-only': PageFlag.readOnly,
  device: PageFlag.device,
};
const ALL = PageFlag.readOnly | PageFlag.device;

/** Physical memory as devices see it: who answers for a page stands in its flags, where both engines look. */
export class PhysicalPages implements PhysicalMemory {
  readonly bytes: Uint8Array;
  readonly #flags: Uint8Array;
  readonly #state: CpuState;
  readonly #engine: Engine;

  constructor(memory: WebAssembly.Memory, bytes: Uint8Array, state: CpuState, engine: Engine) {
    this.bytes = bytes;
    this.#flags = new Uint8Array(memory.buffer, PAGE_FLAGS, 1 << 20);
    this.#state = state;
    this.#engine = engine;
  }

  load(address: number, bytes: number): number {
    return this.#state.loadPhysical(address, bytes);
  }

  store(address: number, bytes: number, value: number): void {
    this.#state.storePhysical(address, bytes, value);
  }

  replace(address: number, bytes: Uint8Array): void {
    this.bytes.set(bytes, address);
    if (bytes.length > 0) this.#engine.invalidate(address, bytes.length);
  }

  arrange(address: number, count: number, access: PageAccess): void {
    const end = Math.min(address + count, this.bytes.length) / PAGE_BYTES;
    let changed = false;
    for (let page = address / PAGE_BYTES; page < end; page++) {
      const flags = (this.#flags[page]! & ~ALL) | FLAGS[access];
      if (this.#flags[page] === flags) continue;
      this.#flags[page] = flags;
      changed = true;
    }
    if (changed) this.#engine.flushTranslations();
  }
}
