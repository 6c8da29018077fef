import { describe, expect, it } from 'vitest';
import { Slot } from '../../generated/state.ts';
import type { Monitor } from '../../runtime/monitor/monitor.ts';
import { gdtLinear, IDT_LINEAR, WINDOW_BASE } from '../../runtime/monitor/window.ts';
import { builtIn, monitorOf } from './monitored-guest.ts';

const PAGE = 4096;
const CR3 = 0xfffff000;
const PRESENT_WRITABLE_USER = 7;

/** Two kernels in the middle of their work, the second one's processor in place. */
function twoKernels(model?: string): Monitor {
  const { monitor } = monitorOf([builtIn('kernel'), builtIn('kernel')], 'full', 'tier0', model);
  monitor.run(60_000);
  return monitor;
}

/** The real page table that maps a linear address: machine address of the entry; of 4-byte or PAE entries. */
function entryAddress({ machine }: Monitor, linear: number, wide: boolean): number {
  const { state } = machine;
  const cr3 = state.get(Slot.cr3) & CR3;
  if (!wide) return (state.loadPhysical(cr3 + (linear >>> 22) * 4, 4) & CR3) + ((linear >>> 12) & 1023) * 4;
  const directory = state.loadPhysical(cr3 + (linear >>> 30) * 8, 4) & CR3;
  const table = state.loadPhysical(directory + ((linear >>> 21) & 511) * 8, 4) & CR3;
  return table + ((linear >>> 12) & 511) * 8;
}

/** Machine address of a linear address of the window. */
function machineAddress(monitor: Monitor, linear: number, wide: boolean): number {
  const entry = monitor.machine.state.loadPhysical(entryAddress(monitor, linear, wide), 4);
  return (entry & CR3) + (linear % PAGE);
}

describe.each([
  ['p6', false],
  ['p6-umip', true],
] as const)('the ownership check, on a %s', (model, wide) => {
  const store = (monitor: Monitor, address: number, value: number) =>
    monitor.machine.state.storePhysical(address >>> 0, 4, value >>> 0);

  it('finds nothing wrong with guests at work', () => {
    const monitor = twoKernels(model);
    expect(() => monitor.checkOwnership()).not.toThrow();
    while (monitor.run(20_000).kind !== 'finished') monitor.checkOwnership();
  });

  it("finds a shadow entry for the other's memory, for the monitor's, and for none", () => {
    const monitor = twoKernels(model);
    const address = entryAddress(monitor, 0x100000, wide);
    const stack = machineAddress(monitor, WINDOW_BASE, wide) & CR3;
    const state = monitor.machine.state;
    const good = state.loadPhysical(address, 4);
    const others = monitor.guests.find(({ memory }) => !memory.frames.includes(good >>> 12))!;
    const other = others.memory.frameOf(5)! * PAGE;
    for (const frame of [other, stack, 0x7ffff000]) {
      store(monitor, address, frame + 1);
      expect(() => monitor.checkOwnership()).toThrow(/^kernel reaches frame \d+, which is not its own$/);
    }
    store(monitor, address, good);
    monitor.checkOwnership();
  });

  it('finds a page of the window that is open to users', () => {
    const monitor = twoKernels(model);
    const address = entryAddress(monitor, IDT_LINEAR, wide);
    store(monitor, address, monitor.machine.state.loadPhysical(address, 4) | PRESENT_WRITABLE_USER);
    expect(() => monitor.checkOwnership()).toThrow('a page of the window is a user page');
  });

  it("finds another's segment table, and a segment that reaches the window", () => {
    const monitor = twoKernels(model);
    const entry = machineAddress(monitor, gdtLinear(1) + 100 * 8, wide);
    const set = (low: number, high: number) => {
      store(monitor, entry, low);
      store(monitor, entry + 4, high);
    };
    set(0x0000ffff, 0x00cfb300); // flat data of ring 1
    expect(() => monitor.checkOwnership()).toThrow(
      "real descriptor 100 of kernel reaches the monitor's window",
    );
    set(0x0000fbff, 0x00cfb300); // up to the window
    monitor.checkOwnership();
    set(0x00000000, 0x00cff700); // expand-down of ring 3, all but a page
    expect(() => monitor.checkOwnership()).toThrow('reaches');
    set(0x00080000, 0x0000e900); // an available TSS of DPL 3
    expect(() => monitor.checkOwnership()).toThrow('open to guests');
    set(0x0000ffff, 0x00cf9f00); // conforming code of ring 0
    expect(() => monitor.checkOwnership()).toThrow("monitor's code for everybody");
  });

  it('finds a gate that a program could call, and one that leads elsewhere', () => {
    const monitor = twoKernels(model);
    const gate = machineAddress(monitor, IDT_LINEAR + 0x80 * 8, wide);
    const { state } = monitor.machine;
    const [low, high] = [state.loadPhysical(gate, 4), state.loadPhysical(gate + 4, 4)];
    store(monitor, gate + 4, high | 0x6000);
    expect(() => monitor.checkOwnership()).toThrow('gate 128 is open to guests');
    store(monitor, gate + 4, high & 0xffff);
    expect(() => monitor.checkOwnership()).toThrow('gate 128 leads out of the monitor');
    store(monitor, gate + 4, high);
    store(monitor, gate, low + 0x10000);
    expect(() => monitor.checkOwnership()).toThrow('gate 128 leads out of the monitor');
  });

  it('finds a frame that serves for two pages, or belongs to another', () => {
    const monitor = twoKernels(model);
    const [first, second] = monitor.guests.map(({ memory }) => memory.frames) as [Int32Array, Int32Array];
    const own = first[3]!;
    first[3] = first[4]!;
    expect(() => monitor.checkOwnership()).toThrow('serves for two pages');
    first[3] = second[0]!;
    expect(() => monitor.checkOwnership()).toThrow('is not its own');
    first[3] = own;
    monitor.checkOwnership();
  });
});

it('is made at every switch when it is asked for', () => {
  const { monitor } = monitorOf([builtIn('kernel'), builtIn('kernel')], 'full', 'tier0', undefined, {
    checkOwnership: true,
  });
  monitor.run(60_000);
  monitor.machine.state.storePhysical(entryAddress(monitor, IDT_LINEAR, false), 4, 0);
  expect(() => monitor.run(60_000)).toThrow(/window/);
});
