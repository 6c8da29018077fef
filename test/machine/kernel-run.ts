import { assemble } from '../../runtime/assembly/assemble.ts';
import { createPc } from '../../runtime/devices/pc.ts';
import { enterGuest } from '../../runtime/machine/loader/boot.ts';
import { planFlat } from '../../runtime/machine/loader/flat.ts';
import { place as load } from '../../runtime/machine/loader/image.ts';
import { Machine, type MachineOptions } from '../../runtime/machine/machine.ts';
import { place } from './kernel-layout.ts';
import { reports } from './kernel-reports.ts';
import { type Scenario, taskKernel } from './task-kernel.ts';

const RAM_BYTES = 4 << 20;
/** A run takes less than a million. */
const MOST_INSTRUCTIONS = 3_000_000;

/** Runs the kernel with these scenarios on a machine until it switches it off. @returns what it said of each */
export function runKernel(
  scenarios: readonly Scenario[],
  options: Partial<MachineOptions> = {},
): readonly (readonly string[])[] {
  const name = 'scenarios';
  const { bytes } = assemble(taskKernel(scenarios), name);
  const written: number[] = [];
  const bus = createPc({ memoryBytes: RAM_BYTES, debugConsole: (byte) => written.push(byte) });
  const machine = new Machine({ ramBytes: RAM_BYTES, bus, ...options });
  const plan = planFlat({ name, bytes }, place.kernel, RAM_BYTES);
  load(plan, machine.physical);
  enterGuest(machine.state, plan.entry);
  machine.limit = MOST_INSTRUCTIONS;
  const stop = machine.runSlice(Infinity);
  const output = Buffer.from(written).toString('latin1');
  if (stop?.kind !== 'power-off') throw new Error(`the kernel ended with ${stop?.kind} after ${output}`);
  return reports(output);
}
