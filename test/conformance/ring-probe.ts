import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { createPc } from '../../runtime/devices/pc.ts';
import type { EngineName } from '../../runtime/machine/engines.ts';
import { Machine } from '../../runtime/machine/machine.ts';
import type { MachineStop } from '../../runtime/machine/stop.ts';
import { oraclePath, run } from './oracle.ts';

/** What one instruction does at one privilege level under one setting of CR4 and EFLAGS. */
export interface RingRow {
  /** The instruction and what is special about its operands. */
  readonly insn: string;
  /** In hexadecimal. */
  readonly bytes: string;
  readonly mode: 'prot32' | 'v86' | 'long64';
  readonly cpl: number;
  /** The setting: `base`, `umip`, `iopl3`, … */
  readonly cfg: string;
  /** `executes`, or the exception. */
  readonly verdict: string;
  /** Who was asked; `native…` ran a list of its own. */
  readonly results: Readonly<Record<string, string>>;
  /** Processors and emulators do not agree. */
  readonly disputed: boolean;
}

/** Halts the processor as HLT does, so it has a ROM of its own, in place of HLT. */
const OTHER_PROBE = 'MWAIT';
const CODE_SEGMENT = 1;
const CODE_RIGHTS = 0x93;
const ROM = 0xf_0000;
const RAM_BYTES = 0x20_0000;
const MOST_INSTRUCTIONS = 1e8;
const SLICE = 1e6;

export const nameOf = ({ insn, mode, cpl, cfg }: RingRow) => `${insn}, ${mode} ${cfg}, CPL ${cpl}`;

/** Builds the probe in a folder. @returns the 64 KiB ROM */
export function buildProbe(folder: string): Uint8Array {
  run('bash', [oraclePath('ring-probe', 'build.sh'), folder]);
  return readFileSync(join(folder, 'ring-hlt.rom'));
}

/** What processors and emulators have answered to the probe that {@link buildProbe} builds. */
export function probedRows(): readonly RingRow[] {
  const probed = ({ results }: RingRow) =>
    Object.keys(results).some((oracle) => !oracle.startsWith('native'));
  return rowsOf(oraclePath('ring-oracle.json')).filter((row) => probed(row) && row.insn !== OTHER_PROBE);
}

/** Lets a machine run the probe from reset until it halts. `folder` is for files in between. */
export async function probe(
  rom: Uint8Array,
  model: string,
  engine: EngineName,
  folder: string,
): Promise<readonly RingRow[]> {
  const output = join(folder, `${model}-${engine}.jsonl`);
  writeFileSync(output, await runToHalt(rom, model, engine));
  const rows = join(folder, `${model}-${engine}.json`);
  run(process.execPath, [oraclePath('make-ring-oracle.mjs'), rows, `ring1=${output}`]);
  return rowsOf(rows);
}

async function runToHalt(rom: Uint8Array, model: string, engine: EngineName): Promise<string> {
  const written: number[] = [];
  const bus = createPc({ memoryBytes: RAM_BYTES, debugConsole: (byte) => written.push(byte) });
  const machine = new Machine({ ramBytes: RAM_BYTES, engine, model, bus });
  machine.writePhysical(ROM, rom);
  // The machine has no ROM below 4 GB: the reset code segment lies where the ROM is seen in the first megabyte.
  machine.state.setSegment(CODE_SEGMENT, ROM >> 4, ROM, 0xffff, CODE_RIGHTS);
  let stop: MachineStop | undefined;
  // The reference engine takes long; whoever waits for the test hears of it in between.
  while (stop === undefined && machine.retired < MOST_INSTRUCTIONS) {
    stop = machine.runSlice(SLICE);
    await setImmediate();
  }
  if (stop?.kind !== 'halt') throw new Error(`the probe ended with ${stop?.kind ?? 'no stop'}`);
  return Buffer.from(written).toString('latin1');
}

function rowsOf(file: string): readonly RingRow[] {
  return (JSON.parse(readFileSync(file, 'utf8')) as { rows: readonly RingRow[] }).rows;
}
