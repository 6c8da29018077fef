import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPc } from '../../runtime/devices/pc.ts';
import type { EngineName } from '../../runtime/machine/engines.ts';
import { Machine } from '../../runtime/machine/machine.ts';
import { findModel } from '../../runtime/machine/model.ts';
import { type VectorRom, vectorRom } from '../../runtime/vectors/rom.ts';
import { type Vector, vectorsOf } from '../../runtime/vectors/vector.ts';

const CODE_SEGMENT = 1;
const CODE_RIGHTS = 0x93;
const ROM = 0xf_0000;
const RAM_BYTES = 0x20_0000;
const MOST_INSTRUCTIONS = 3e7;
const SECONDS = 120;

/** A vector that came out otherwise. */
export interface Failure {
  readonly vector: Vector;
  /** Vector, error code and EIP in the code page; empty when these are as expected. */
  readonly got: string;
  /** Then the words of the state that the ROM found. */
  readonly state?: readonly number[];
}

/** The vectors of a model as a ROM, those with an id that `without` matches left out. */
export function romOf(model: string, without?: RegExp): VectorRom {
  const row = findModel(model)!;
  return vectorRom(
    row,
    [...vectorsOf(row)].filter(({ line }) => without?.test(String(line.id)) !== true),
  );
}

/** Lets our own machine run the ROM. @returns what it printed */
export function runOnMachine({ image }: VectorRom, model: string, engine: EngineName): string {
  const printed: number[] = [];
  const bus = createPc({
    memoryBytes: RAM_BYTES,
    debugConsole: (byte) => printed.push(byte),
    debugExit: true,
  });
  const machine = new Machine({ ramBytes: RAM_BYTES, engine, model, bus });
  machine.writePhysical(ROM, image);
  // The machine has no ROM below 4 GB: the reset code segment lies where the ROM is seen in the first megabyte.
  machine.state.setSegment(CODE_SEGMENT, ROM >> 4, ROM, 0xffff, CODE_RIGHTS);
  const stop = machine.runSlice(MOST_INSTRUCTIONS);
  if (stop?.kind !== 'exit') throw new Error(`the ROM ended with ${stop?.kind ?? 'no stop'}`);
  return Buffer.from(printed).toString('latin1');
}

/** Lets QEMU's own translator run the ROM as one of its CPUs. @returns what it printed */
export function runOnQemu(rom: VectorRom, cpu: string): string {
  return withFile(rom, (file, folder) => {
    const output = join(folder, 'output');
    const devices = ['-net', 'none', '-display', 'none', '-device', 'isa-debug-exit,iobase=0xf4,iosize=1'];
    const args = ['-accel', 'tcg', '-cpu', cpu, '-m', '16', '-bios', file, '-debugcon', `file:${output}`];
    spawnSync('qemu-system-i386', [...args, '-no-reboot', ...devices], { timeout: SECONDS * 1000 });
    return readFileSync(output, 'latin1');
  });
}

/** Lets Bochs run the ROM as one of its CPU models, on a terminal of its own. @returns what it printed */
export function runOnBochs(rom: VectorRom, cpu: string): string {
  return withFile(rom, (file, folder) => {
    const settings = join(folder, 'bochsrc');
    writeFileSync(
      settings,
      [
        'megs: 16',
        `romimage: file=${file}, address=0xffff0000`,
        `cpu: model=${cpu}, count=1, ips=50000000, reset_on_triple_fault=0`,
        'display_library: term',
        'port_e9_hack: enabled=1',
        `log: ${join(folder, 'log')}`,
        'panic: action=fatal',
        'clock: sync=none, time0=local',
        'sound: driver=dummy',
        '',
      ].join('\n'),
    );
    const { stdout } = spawnSync('script', ['-qfc', `bochs -q -f ${settings}`, '/dev/null'], {
      input: 'c\n',
      env: { ...process.env, TERM: 'vt100' },
      timeout: SECONDS * 1000,
      maxBuffer: 1 << 26,
    });
    return stdout.toString('latin1');
  });
}

function withFile<T>({ image }: VectorRom, use: (file: string, folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'ring1-vectors-'));
  try {
    const file = join(folder, 'vectors.rom');
    writeFileSync(file, image);
    return use(file, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Reads what the ROM printed, with whatever else is between. @throws Error when it did not come to its end */
export function failuresOf({ vectors }: VectorRom, printed: string): Failure[] {
  const lines = (printed.match(/\{"vectors?":[^}]*\}/g) ?? []).map((text) => JSON.parse(text));
  const last = lines.at(-1);
  const failures = lines.flatMap((line): Failure[] => {
    const vector = vectors[Number.parseInt(line.vector, 16)];
    return vector === undefined ? [] : [{ vector, ...foundOf(line) }];
  });
  if (Number.parseInt(last?.vectors, 16) !== vectors.length) {
    throw new Error(`the ROM did not end; behind ${failures.at(-1)?.vector.line.id ?? 'no failure'}`);
  }
  if (Number.parseInt(last.failures, 16) !== failures.length) throw new Error('failures were lost');
  return failures;
}

function foundOf(line: Printed): Omit<Failure, 'vector'> {
  if (line.got === undefined)
    return { got: '', state: (line.state ?? []).map((word) => Number.parseInt(word, 16)) };
  const [vector, error, offset] = line.got.map(short);
  return { got: `vector ${vector}, error ${error}, offset ${offset}` };
}

/** A line of the ROM about a vector. */
interface Printed {
  readonly got?: readonly string[];
  readonly state?: readonly string[];
}

const short = (digits = ''): string => digits.replace(/^0+(?=.)/, '');
