import type { CpuState } from '../../runtime/engine/cpu-state.ts';
import { World } from './world.ts';

const PAGE = 0x1000;

/** An access through a segment register, at an offset in the segment. */
export interface SegmentAccess {
  readonly segment: number;
  readonly offset: number;
  readonly bytes: number;
}

/** An access to linear memory. */
export interface LinearAccess {
  readonly address: number;
  readonly bytes: number;
  /** Not through a segment register: to a table, or to a stack that is not yet the current one. */
  readonly direct: boolean;
}

/** What an instruction looked at. */
export interface Observation {
  readonly slots: Set<number>;
  /** Physical addresses of bytes that were read, page tables included, the page of the code left out. */
  readonly bytes: Set<number>;
  readonly segmented: SegmentAccess[];
  readonly linear: LinearAccess[];
}

/** Writes down what `run` looks at in a state of the reference engine. */
export function observe(state: CpuState, run: () => void): Observation {
  const seen: Observation = { slots: new Set(), bytes: new Set(), segmented: [], linear: [] };
  const { get, getWide, loadPhysical, load, store, probe, load64, store64 } = state;
  const { loadLinear, storeLinear, probeLinear, loadLinear64, storeLinear64 } = state;
  // an access through a segment goes on as a linear one
  let direct = true;
  const through = (segment: number, offset: number, bytes: number): void => {
    seen.segmented.push({ segment, offset, bytes });
    direct = false;
  };
  const linear = (address: number, bytes: number): void => {
    seen.linear.push({ address, bytes, direct });
    direct = true;
  };
  const spies: Partial<CpuState> = {
    get(slot) {
      seen.slots.add(slot);
      return get.call(state, slot);
    },
    getWide(slot) {
      seen.slots.add(slot);
      return getWide.call(state, slot);
    },
    loadPhysical(address, bytes) {
      for (let at = address; at < address + bytes && at < World.bytes; at++)
        if (at < World.code || at >= World.code + PAGE) seen.bytes.add(at);
      return loadPhysical.call(state, address, bytes);
    },
    load(segment, offset, bytes) {
      through(segment, offset, bytes);
      return load.call(state, segment, offset, bytes);
    },
    store(segment, offset, bytes, value) {
      through(segment, offset, bytes);
      store.call(state, segment, offset, bytes, value);
    },
    probe(segment, offset, bytes) {
      through(segment, offset, bytes);
      probe.call(state, segment, offset, bytes);
    },
    load64(segment, offset) {
      through(segment, offset, 8);
      return load64.call(state, segment, offset);
    },
    store64(segment, offset, value) {
      through(segment, offset, 8);
      store64.call(state, segment, offset, value);
    },
    loadLinear(address, bytes, user) {
      linear(address, bytes);
      return loadLinear.call(state, address, bytes, user);
    },
    storeLinear(address, bytes, value, user) {
      linear(address, bytes);
      storeLinear.call(state, address, bytes, value, user);
    },
    probeLinear(address, bytes, user) {
      linear(address, bytes);
      probeLinear.call(state, address, bytes, user);
    },
    loadLinear64(address, user) {
      linear(address, 8);
      return loadLinear64.call(state, address, user);
    },
    storeLinear64(address, value, user) {
      linear(address, 8);
      storeLinear64.call(state, address, value, user);
    },
  };
  Object.assign(state, spies);
  try {
    run();
  } finally {
    // what the class has is visible again
    for (const name of Object.keys(spies)) Reflect.deleteProperty(state, name);
  }
  return seen;
}
