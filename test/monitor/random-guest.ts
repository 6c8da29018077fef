import { classifier } from '../../generated/classifier.ts';
import { forms } from '../../generated/forms.ts';
import { Flag, flagRows, SLOT_COUNT, Slot } from '../../generated/state.ts';
import type { Pc } from '../../runtime/devices/pc.ts';
import { escapeBytes } from '../../runtime/engine/opcode-escape.ts';
import type { EngineName } from '../../runtime/machine/engines.ts';
import { architecturalState } from '../../runtime/machine/fingerprint.ts';
import type { Machine } from '../../runtime/machine/machine.ts';
import { noDevices } from '../../runtime/machine/no-devices.ts';
import type { Guest, GuestMode } from '../../runtime/monitor/guest.ts';
import type { GuestRing } from '../../runtime/monitor/guest-ring.ts';
import { Monitor } from '../../runtime/monitor/monitor.ts';
import { randomMachine, type Scenario } from '../engine/random-program.ts';
import { CODE, HANDLERS, setGate } from '../machine/flat-machine.ts';
import { Random } from '../random.ts';

/** What a random program came to, bare or monitored. */
interface Course {
  readonly words: readonly string[];
  readonly memory: Uint8Array;
  readonly eip: number;
}

/** The random machine has no devices either. */
const bus: Pc = {
  ...noDevices,
  addressLine20: true,
  serialLine: { receive: () => {}, receiveBreak: () => {}, waiting: 0 },
  pressKey: () => true,
  screen: () => [],
  frame: () => ({ columns: 0, rows: 0, cells: new Uint16Array(), cursor: undefined, blinks: false }),
};

/** A monitor with one guest whose memory and processor are those of a bare machine. */
function monitored(bare: Machine, engine: EngineName, mode: GuestMode, ring: GuestRing): Monitor {
  const memoryBytes = bare.physical.length;
  const plan = {
    format: 'flat',
    pieces: [],
    entry: { eip: 0, registers: {}, selectors: { code: 8, data: 16 } },
  } as const;
  const monitor = new Monitor({ engine, guests: [{ name: 'random', mode, ring, memoryBytes, bus, plan }] });
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
    words: [`stop=${stop}`, `retired=${guest.retired}`, ...architecturalState(guest.cpu, guest.retired)],
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

const sensitive = classifier.flatMap((row, form) =>
  row.known && (row.privilege !== 'never' || row.sensitive.length > 0) ? [form] : [],
);

/** Bytes of a random instruction that a monitor has to do with. */
function sensitiveInstruction(random: Random): number[] {
  const form = forms[random.of(sensitive)]!;
  const bytes: number[] = random.below(8) === 0 ? [0x66] : [];
  if (form.repeat !== 'none' && random.below(2) === 0) bytes.push(0xf3);
  bytes.push(...escapeBytes(form.map));
  bytes.push(form.opcode);
  if (form.modrm !== 'none') {
    const register = form.modrm === 'register' || (form.modrm === 'any' && random.below(2) === 0);
    bytes.push(
      ((register ? 3 : 0) << 6) | ((form.digit >= 0 ? form.digit : random.below(8)) << 3) | random.below(8),
    );
  }
  // Selectors and vectors that mean something, among others.
  const values = [0x08, 0x10, 0x19, 0x21, 0x2b, 0x33, 0x38, 0, 3, 0x20, 0x80, 0xff];
  for (let left = 6; left > 0; left--) bytes.push(random.below(3) === 0 ? random.of(values) : 0);
  return bytes.slice(0, 2 + random.below(7));
}

/** Registers that instructions on segments and tables find something in. */
const selectorLike = [0x08, 0x10, 0x19, 0x21, 0x2b, 0x33, 0x38, 0x3b, 0, 0x60008, 0x60800, 0x1000, 0x2000];
const ERROR_CODE_VECTORS = new Set([8, 10, 11, 12, 13, 14]);

/** A machine whose random program is dense in sensitive instructions; its handlers skip a byte and return. */
function machineOf(scenario: Scenario, engine: EngineName): Machine {
  const machine = randomMachine(scenario, engine);
  const random = new Random(scenario.seed ^ 0x5eed);
  if (random.below(4) === 0) return machine;
  const original = machine.physical.slice(CODE, CODE + 400);
  const code: number[] = [];
  while (code.length < 400) {
    const plain = [...original.subarray(code.length % 390, (code.length % 390) + 1 + random.below(6))];
    code.push(...(random.below(2) === 0 ? sensitiveInstruction(random) : plain));
  }
  machine.writePhysical(CODE, Uint8Array.from(code));
  for (let vector = 0; vector < 48; vector++) {
    // [add esp, 4;] inc dword [esp]; iretd
    const skip = ERROR_CODE_VECTORS.has(vector) ? [0x83, 0xc4, 4] : [];
    machine.writePhysical(HANDLERS + 16 * vector, Uint8Array.of(...skip, 0xff, 0x04, 0x24, 0xcf));
    setGate(machine, vector, HANDLERS + 16 * vector, random.below(2) * 3);
  }
  for (const register of [0, 1, 2, 3, 6, 7]) {
    if (random.below(3) === 0) machine.state.set(register, random.of(selectorLike));
  }
  if (random.below(2) === 0) machine.state.setFlag(Flag.IF, 1);
  if (random.below(4) === 0) machine.state.setFlag(Flag.IOPL, random.below(4));
  if (random.below(8) === 0) machine.state.setFlag(Flag.TF, 1);
  machine.engine.flushTranslations();
  return machine;
}

/**
 * Runs a random program bare and under the monitor.
 * @returns the first instruction after which they differ, with what differs; undefined when they are alike
 */
export function firstDifference(
  scenario: Scenario,
  engine: EngineName,
  instructions: number,
  ring: GuestRing,
): string | undefined {
  const bare = machineOf(scenario, engine);
  const monitor = monitored(bare, engine, 'full', ring);
  if (difference(bareCourse(bare, instructions), monitoredCourse(monitor, instructions)).length === 0) {
    monitor.checkOwnership();
    return undefined;
  }
  const again = machineOf(scenario, engine);
  const beside = monitored(again, engine, 'full', ring);
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

/** Runs a random program under the monitor for its effect on the monitor alone. @returns the guest when it ended */
export function survive(
  scenario: Scenario,
  mode: GuestMode,
  engine: EngineName,
  instructions: number,
  ring: GuestRing,
): Guest {
  const monitor = monitored(machineOf(scenario, engine), engine, mode, ring);
  monitoredCourse(monitor, instructions);
  monitor.checkOwnership();
  return monitor.guests[0]!;
}
