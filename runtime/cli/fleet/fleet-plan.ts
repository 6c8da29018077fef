import process from 'node:process';
import { checkModel } from '../cpu-model.ts';
import type { IsGiven, MachineOptions, RunPlan } from '../run-options.ts';
import { UserError } from '../user-error.ts';
import type { Fleet } from './fleet.ts';
import { FleetFile } from './fleet-file.ts';
import { fleetRuns } from './fleet-runs.ts';

/** Options that belong to one guest, which a fleet's file has a field for. */
const GUEST_OPTIONS = {
  load: '--load',
  append: '--append',
  initrd: '--initrd',
  bios: '--bios',
  vgaBios: '--vga-bios',
  mem: '--mem',
  keys: '--keys',
  serial: '--serial',
  debugcon: '--debugcon',
  screen: '--screen',
  debugExit: '--debug-exit',
  disk: '--disk',
  snapshot: '--snapshot',
  reboot: '--reboot',
} as const;

/**
 * What a fleet's file says to run. What stands on the command line goes before what the file says of the machine.
 * @throws UserError
 */
export async function planFleet(path: string, options: MachineOptions, isGiven: IsGiven): Promise<RunPlan> {
  for (const [name, option] of Object.entries(GUEST_OPTIONS)) {
    if (isGiven(name)) throw new UserError(`${option}: belongs to one guest; write it in '${path}'`);
  }
  if (isGiven('virt') && options.virt === 'none')
    throw new UserError('--virt: a fleet runs under the monitor; use trap or full');
  const file = new FleetFile(path);
  const fleet = file.read();
  if (options.cpu === undefined && fleet.cpu !== undefined) await checkCpu(file, fleet.cpu);
  const machine: MachineOptions = {
    cpu: options.cpu ?? fleet.cpu,
    virt: isGiven('virt') ? options.virt : (fleet.virt ?? 'full'),
    guestRing: options.guestRing ?? fleet['guest-ring'],
    engine: isGiven('engine') ? options.engine : (fleet.engine ?? options.engine),
    deterministic: options.deterministic ?? fleet.deterministic,
    checkOwnership: options.checkOwnership ?? fleet['check-ownership'],
    maxInstructions: options.maxInstructions ?? fleet['max-instructions'],
    maxSeconds: options.maxSeconds ?? fleet['max-seconds'],
  };
  checkStarts(file, fleet, machine);
  return { machine, load: () => fleetRuns(file, fleet) };
}

/** @throws UserError when there is no such model */
async function checkCpu(file: FleetFile, cpu: string): Promise<void> {
  try {
    await checkModel(cpu);
  } catch (error) {
    throw error instanceof UserError ? file.mistake(['cpu'], error.message.replace(/^--/, '')) : error;
  }
}

/** Who is started by hand needs a hand. @throws UserError */
function checkStarts(file: FleetFile, fleet: Fleet, { deterministic }: MachineOptions): void {
  const waiting = fleet.guests.findIndex(({ start }) => start === 'manual');
  if (waiting < 0 || (process.stdin.isTTY && process.stdout.isTTY && deterministic !== true)) return;
  const reason = deterministic === true ? 'a deterministic run takes no keys' : 'there is no terminal';
  throw file.mistake(['guests', waiting, 'start'], `start: nobody can start it, for ${reason}`);
}
