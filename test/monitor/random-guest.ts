import { flagRows, SLOT_COUNT, Slot } from '../../generated/state.ts';
import { createPc } from '../../runtime/devices/pc.ts';
import type { EngineName } from '../../runtime/machine/engines.ts';
import { architecturalState } from '../../runtime/machine/fingerprint.ts';
import type { Machine } from '../../runtime/machine/machine.ts';
import { Monitor } from '../../runtime/monitor/monitor.ts';
import { randomMachine, type Scenario } from '../engine/random-program.ts';

/** What a random program came to, bare or monitored. */
interface Course {
  readonly words: readonly string[];
  readonly memory: Uint8Array;
  readonly eip: number;
}

/** A monitor with one guest whose memory and processor are those of a bare machine. */
function monitored(bare: Machine, engine: EngineName): Monitor {
  const memoryBytes = bare.physical.length;
  const plan = { format: 'flat', pieces: [], entry: { eip: 0, eax: 0, ebx: 0, esp: 0 } } as const;
  const bus = createPc({ memoryBytes });
  const monitor = new Monitor({ engine, guests: [{ name: 'random', mode: 'full', memoryBytes, bus, plan }] });
  const guest = monitor.guests[0]!;
  guest.memory.write(0, bare.physical);
  const { cpu } = guest;
  for (let slot = 0; slot < SLOT_COUNT; slot++) cpu.set(slot, bare.state.get(slot));
  for (let flag = 0; flag < flagRows.length; flag++) cpu.setFlag(flag, bare.state.getFlag(flag));
  for (let index = 0; index < 8; index++) {
    const first = Slot['es.selector'] + 6 * index;
    const [selector, base, limit, rights] = [0, 1, 2, 3].map((field) => bare.state.get(first + field));
    cpu.setSegment(index, selector!, base!, limit!, rights!);
  }
  return monitor;
}

function bareCourse(machine: Machine, limit: number): Course {
  machine.limit = limit;
  const stop = machine.runSlice(limit);
  return {
    words: [
      `stop=${stop?.kind ?? 'limit'}`,
      `retired=${machine.retired}`,
      ...architecturalState(machine.state, machine.retired),
    ],
    memory: machine.physical,
    eip: machine.state.get(Slot.eip),
  };
}

function monitoredCourse(monitor: Monitor, limit: number): Course {
  const guest = monitor.guests[0]!;
  guest.limit = limit;
  monitor.release(guest);
  const exit = monitor.run();
  const stop = exit.kind === 'stopped' ? exit.stop.kind : guest.stop?.kind;
  return {
    words: [
      `stop=${stop}`,
      `retired=${guest.retired}`,
      ...architecturalState(guest.cpu, guest.retired),
    ],
    memory: guest.memory.view(),
    eip: guest.cpu.get(Slot.eip),
  };
}

function difference(a: Course, b: Course): string[] {
  const words = a.words.flatMap((word, i) => (word === b.words[i] ? [] : [`${word} against ${b.words[i]}`]));
  if (Buffer.compare(a.memory, b.memory) !== 0) {
    const at = a.memory.findIndex((byte, i) => byte !== b.memory[i]);
    words.push(`memory at ${at.toString(16)}`);
  }
  return words;
}

function machineOf(scenario: Scenario, engine: EngineName): Machine {
  return randomMachine(scenario, engine);
}

/**
 * Runs a random program bare and under the monitor.
 * @returns the first instruction after which they differ, with what differs; undefined when they are alike
 */
export function firstDifference(scenario: Scenario, engine: EngineName, instructions: number): string | undefined {
  const bare = machineOf(scenario, engine);
  const monitor = monitored(bare, engine);
  if (difference(bareCourse(bare, instructions), monitoredCourse(monitor, instructions)).length === 0) {
    monitor.checkOwnership();
    return undefined;
  }
  const again = machineOf(scenario, engine);
  const beside = monitored(again, engine);
  for (let n = 1; n <= instructions; n++) {
    const eip = again.state.get(Slot.eip);
    const code = Array.from({ length: 12 }, (_, k) => again.state.loadPhysical((eip + k) & 0x7ffff, 1));
    const a = bareCourse(again, n);
    const words = difference(a, monitoredCourse(beside, n));
    if (words.length > 0) {
      const hex = code.map((byte) => byte.toString(16).padStart(2, '0')).join(' ');
      return `seed ${scenario.seed} cpl ${scenario.cpl} paging ${scenario.paging}: after instruction ${n} at ${eip.toString(16)} (${hex}): ${words.join(', ')}`;
    }
    if (a.words[0] !== 'stop=limit') break;
  }
  return `seed ${scenario.seed}: differs at the end, not step by step`;
}
