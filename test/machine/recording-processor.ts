import { flagRows, slots } from '../../generated/state.ts';
import type { DeviceBus } from '../../runtime/devices/bus.ts';
import type { CpuState } from '../../runtime/engine/cpu-state.ts';
import type { IntrinsicHost } from '../../runtime/machine/intrinsics/intrinsic.ts';
import type { Random } from '../random.ts';

/** What something did to the processor and the machine that it was given. */
export interface Observation {
  /** Names of slots and flags. */
  readonly reads: Set<string>;
  readonly writes: Set<string>;
  /** Methods called that do neither: accesses to memory by the processor, `bus.writePort` … */
  readonly others: Set<string>;
}

/** A processor with random contents, and a machine around it, that write down what is done to them. */
export function recordingProcessor(random: Random): {
  state: CpuState;
  host: IntrinsicHost;
  observed: Observation;
} {
  const observed: Observation = { reads: new Set(), writes: new Set(), others: new Set() };
  const slotName = (slot: unknown): string => slots[Number(slot)]?.name ?? `slot ${slot}`;
  const flagName = (flag: unknown): string => flagRows[Number(flag)]?.name ?? `flag ${flag}`;
  const word = (): number => random.pick(0, 0xffff_ffff, random.word());
  const state = answering<CpuState>((method, [number]) => {
    if (method === 'get' || method === 'getWide') observed.reads.add(slotName(number));
    else if (method === 'set' || method === 'setWide') observed.writes.add(slotName(number));
    else if (method === 'getFlag') observed.reads.add(flagName(number));
    else if (method === 'setFlag') observed.writes.add(flagName(number));
    else observed.others.add(method);
    return word();
  });
  const bus = answering<DeviceBus>((method) => {
    observed.others.add(`bus.${method}`);
    return method === 'takeErrorIgnored' ? random.below(2) === 1 : word();
  });
  const host: IntrinsicHost = {
    bus,
    now: word() * 0x1_0000,
    readClock: () => word() * 0x1_0000,
    retired: word(),
    cpuid: () => [word(), word(), word(), word()],
    busUsed: () => {},
    flushTranslations: () => observed.others.add('flushTranslations'),
    flushTranslation: () => observed.others.add('flushTranslation'),
  };
  return { state, host, observed };
}

/** An object of any interface whose members are all methods: each call is answered by `answer`. */
function answering<T extends object>(answer: (method: string, args: readonly unknown[]) => unknown): T {
  return new Proxy({} as T, {
    get:
      (_target, method) =>
      (...args: unknown[]) =>
        answer(String(method), args),
  });
}
