import { forms } from '../../generated/forms.ts';
import { handlers } from '../../generated/handlers.ts';
import { operandKinds } from '../../generated/operand-kinds.ts';
import { Slot } from '../../generated/state.ts';
import { escapeBytes } from '../../runtime/engine/opcode-escape.ts';
import type { EngineName } from '../../runtime/machine/engines.ts';
import { architecturalState } from '../../runtime/machine/fingerprint.ts';
import type { Machine } from '../../runtime/machine/machine.ts';
import { CODE, flatMachine, HANDLERS } from '../machine/flat-machine.ts';
import { Random } from '../random.ts';

const PAGE_DIRECTORY = 0x50000;
const PAGE_TABLE = 0x51000;
const PAGING = 0x80010001;
const DATA = 0x60000;
const DATA_BYTES = 0x1a000;
/** Values that sit on the edges of arithmetic. */
const EDGES = [
  0, 1, 2, 7, 8, 15, 16, 31, 32, 0x7f, 0x80, 0xff, 0x7fff, 0x8000, 0xffff, 0x7fffffff, 0x80000000, 0xffffffff,
];

const boundary = new Set(handlers.filter((row) => row.boundary !== 'never').map((row) => row.form));
const transfers = new Set(
  forms.flatMap((form, index) =>
    form.operands.some((o) => operandKinds[o.kind]?.class === 'relative') ? [index] : [],
  ),
);
const executable = forms.flatMap((form, index) => (form.executable ? [index] : []));

/** A form; those that end most programs (system instructions, jumps to nowhere) come up seldom. */
function pickForm(random: Random) {
  for (;;) {
    const index = random.of(executable);
    if ((boundary.has(index) || transfers.has(index)) && random.below(6) !== 0) continue;
    return forms[index]!;
  }
}

/** Bytes of one instruction: a form's own opcode with a random ModRM, displacement and immediate behind it. */
function instruction(random: Random): number[] {
  const form = pickForm(random);
  const bytes: number[] = [];
  if (random.below(12) === 0) bytes.push(0x66);
  if (random.below(40) === 0) bytes.push(random.pick(0x26, 0x2e, 0x36, 0x3e, 0x64, 0x65, 0x67, 0xf0));
  if (form.repeat !== 'none' && random.below(2) === 0) bytes.push(random.pick(0xf2, 0xf3));
  if (form.prefix > 0) bytes.push(form.prefix);
  bytes.push(...escapeBytes(form.map));
  bytes.push(
    form.opcode + (form.plusRegister ? form.firstRegister + random.below(8 - form.firstRegister) : 0),
  );
  let left = 6;
  if (form.modrm !== 'none') {
    const mod =
      form.modrm === 'register' || form.modrm === 'ignored'
        ? 3
        : form.modrm === 'memory'
          ? random.below(3)
          : random.below(4);
    const reg = form.digit >= 0 ? form.digit : random.below(8);
    bytes.push((mod << 6) | (reg << 3) | (form.rm >= 0 ? form.rm : random.below(8)));
    left = 9;
  }
  // Small numbers keep displacements and immediates near what the registers point at.
  while (left-- > 0) bytes.push(random.below(3) === 0 ? random.below(256) : random.pick(0, 0, 1, 0xff, 4));
  return bytes;
}

const CHUNK = 16;
const CHUNKS = 24;
const WITH_ERROR_CODE = new Set([8, 10, 11, 12, 13, 14, 17]);

/** A handler that goes on at the chunk after the one that faulted, so that a program survives its faults. */
function skipChunk(vector: number): Uint8Array {
  const dropError = [0x83, 0xc4, 0x04]; // add esp, 4
  const roundDown = [0x83, 0x24, 0x24, 0xf0]; // and dword [esp], -16
  const next = [0x83, 0x04, 0x24, CHUNK]; // add dword [esp], 16
  return Uint8Array.from([...(WITH_ERROR_CODE.has(vector) ? dropError : []), ...roundDown, ...next, 0xcf]);
}

/** What a random program starts from. */
export interface Scenario {
  readonly seed: number;
  readonly cpl: 0 | 1 | 3;
  readonly paging: boolean;
}

/** The machine for a scenario: random code, registers, data and, with paging, a mix of page permissions. */
export function randomMachine(scenario: Scenario, engine: EngineName): Machine {
  const random = new Random(scenario.seed);
  const code: number[] = [];
  for (let chunk = 0; chunk < CHUNKS; chunk++) {
    const bytes: number[] = [];
    while (bytes.length < CHUNK) bytes.push(...instruction(random).slice(0, 2 + random.below(9)));
    code.push(...bytes.slice(0, CHUNK));
  }
  const machine = flatMachine(code, scenario.cpl, { engine, ramBytes: 0x80000 });
  for (let vector = 0; vector < 32; vector++)
    machine.writePhysical(HANDLERS + 16 * vector, skipChunk(vector));
  const data = new Uint8Array(DATA_BYTES);
  for (let i = 0; i < data.length; i++) data[i] = random.word() >>> 11;
  machine.writePhysical(DATA, data);
  for (const register of [0, 1, 2, 3, 5, 6, 7]) {
    const value = random.below(3) === 0 ? random.of(EDGES) : DATA + random.below(DATA_BYTES);
    machine.state.set(register, value >>> 0);
  }
  machine.state.set(Slot.esp, DATA + 0x8000 + 4 * random.below(256) + (random.below(8) === 0 ? 1 : 0));
  for (let flag = 0; flag < 6; flag++) machine.state.setFlag(flag, random.below(2));
  if (scenario.paging) pageTables(machine, random);
  machine.state.set(Slot.eip, CODE);
  return machine;
}

/** Identity mapping of memory; data pages absent, read-only or supervisor's here and there. */
function pageTables(machine: Machine, random: Random): void {
  const table = new Uint32Array(1024);
  for (let page = 0; page < 128; page++) {
    const isData = page >= DATA >> 12 && page < (DATA + DATA_BYTES) >> 12;
    table[page] = (page << 12) | (isData && random.below(5) === 0 ? random.pick(0, 1, 3, 5) : 7);
  }
  machine.writePhysical(PAGE_TABLE, new Uint8Array(table.buffer));
  machine.writePhysical(PAGE_DIRECTORY, new Uint8Array(Uint32Array.of(PAGE_TABLE | 7).buffer));
  machine.state.set(Slot.cr3, PAGE_DIRECTORY);
  machine.state.set(Slot.cr0, (PAGING | (random.below(2) << 16)) >>> 0);
}

/** Everything two engines must agree on after at most `instructions`, memory aside. */
function outcome(machine: Machine, instructions: number): string[] {
  const stop = machine.runSlice(instructions);
  return [
    `stop=${JSON.stringify(stop)}`,
    `retired=${machine.retired}`,
    ...architecturalState(machine.state, machine.retired),
  ];
}

/** True when both engines end alike after `instructions`, compared once at the end. */
export function agree(
  scenario: Scenario,
  engines: readonly [EngineName, EngineName],
  instructions: number,
): { same: boolean; retired: number } {
  const machines = engines.map((engine) => randomMachine(scenario, engine)) as [Machine, Machine];
  const [a, b] = machines.map((machine) => outcome(machine, instructions).join()) as [string, string];
  return { same: a === b && sameMemory(machines), retired: machines[0].retired };
}

function sameMemory([a, b]: readonly [Machine, Machine]): boolean {
  return Buffer.compare(a.physical, b.physical) === 0;
}

/** The first instruction after which two engines differ, with what differs; undefined when they agree throughout. */
export function firstDivergence(
  scenario: Scenario,
  engines: readonly [EngineName, EngineName],
  instructions: number,
): string | undefined {
  const machines = engines.map((engine) => randomMachine(scenario, engine)) as [Machine, Machine];
  for (let n = 0; n < instructions; n++) {
    const eip = machines[0].state.get(Slot.eip);
    const bytes = Array.from({ length: 12 }, (_, k) =>
      machines[0].state.loadPhysical((eip + k) & 0x7ffff, 1),
    );
    const [a, b] = machines.map((machine) => outcome(machine, 1)) as [string[], string[]];
    const differing = a.flatMap((line, i) => (line === b[i] ? [] : [`${line} against ${b[i]}`]));
    if (!sameMemory(machines))
      differing.push(
        `memory at ${machines[0].physical.findIndex((byte, k) => byte !== machines[1].physical[k]).toString(16)}`,
      );
    if (differing.length > 0) {
      const hex = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join(' ');
      return `seed ${scenario.seed} cpl ${scenario.cpl} paging ${scenario.paging}: after instruction ${n} at ${eip.toString(16)} (${hex}): ${differing.join(', ')}`;
    }
    if (a[0] !== 'stop=undefined') return undefined;
  }
  return undefined;
}
