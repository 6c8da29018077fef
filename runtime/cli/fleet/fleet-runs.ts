import { InvalidArgumentError } from 'commander';
import type { NamedTarget } from '../console/guest-outputs.ts';
import { loadGuests } from '../guest-options.ts';
import { diskAt, type GuestRun } from '../guest-run.ts';
import { LARGEST_MEMORY, parseAddress, parseMemory, parseTarget } from '../option-values.ts';
import { UserError } from '../user-error.ts';
import type { Fleet, FleetGuest } from './fleet.ts';
import type { FleetFile } from './fleet-file.ts';

const DEFAULT_MEMORY = '128';
const BUILT_IN = 'builtin:';
const MEBIBYTE = 2 ** 20;
/** How the message about an option begins. */
const OPTION = /^--([a-z-]+): /;

/** Reads what the guests of a fleet boot. @throws UserError that names the place in the fleet's file */
export async function fleetRuns(file: FleetFile, fleet: Fleet): Promise<readonly GuestRun[]> {
  const runs: GuestRun[] = [];
  for (const [index, guest] of fleet.guests.entries()) {
    const run = await guestRun(new FleetEntry(file, index, guest), guest);
    if (runs.some(({ spec }) => spec.name === run.spec.name)) {
      const field = guest.name === undefined ? 'kernel' : 'name';
      throw file.mistake(['guests', index, field], `name: there is a guest '${run.spec.name}' already`);
    }
    runs.push(run);
  }
  const bytes = runs.reduce((sum, { spec }) => sum + spec.memoryBytes, 0);
  if (bytes > LARGEST_MEMORY) {
    const [all, most] = [bytes, LARGEST_MEMORY].map((size) => `${size / MEBIBYTE}M`);
    throw file.mistake(['guests'], `mem: the guests have ${all} together; a machine has room for ${most}`);
  }
  return runs;
}

async function guestRun(entry: FleetEntry, guest: FleetGuest): Promise<GuestRun> {
  const memoryBytes = entry.parse('mem', parseMemory, guest.mem ?? DEFAULT_MEMORY);
  const { append, kernel, keys, load, initrd } = guest;
  const [loaded] = await entry.blame('kernel', () =>
    loadGuests({
      image: [
        { option: '--kernel', path: kernel.startsWith(BUILT_IN) ? kernel : entry.file.resolve(kernel) },
      ],
      mem: memoryBytes,
      ...(load === undefined ? {} : { load: [entry.parse('load', parseAddress, load)] }),
      ...(append === undefined ? {} : { append: [append] }),
      ...(initrd === undefined ? {} : { initrd: [initrdOption(entry.file, initrd)] }),
      ...(keys === undefined ? {} : { keys: [entry.file.resolve(keys)] }),
    }),
  );
  if (loaded === undefined) throw new RangeError('a guest was asked for and none was loaded');
  const { disk } = guest;
  const { 'max-instructions': maxInstructions, share } = guest;
  const virt = guest.virt;
  const guestRing = guest['guest-ring'];
  const screen = entry.target('screen', guest.screen);
  return {
    spec: {
      ...loaded,
      name: guest.name ?? loaded.name,
      memoryBytes,
      debugExit: guest['debug-exit'] === true,
      ...(await entry.blame('disk', async () =>
        diskAt(disk && entry.file.resolve(disk), guest.snapshot === true),
      )),
      ...(virt === undefined ? {} : { virt }),
      ...(guestRing === undefined ? {} : { guestRing }),
      ...(share === undefined ? {} : { share }),
      paused: guest.start === 'manual',
      ...(maxInstructions === undefined ? {} : { maxInstructions }),
    },
    serial: entry.target('serial', guest.serial ?? (guest.screen === 'stdio' ? 'null' : 'stdio'))!,
    debugcon: entry.target('debugcon', guest.debugcon),
    screen,
  };
}

/** The value of `--initrd`; of a list, as Multiboot modules are given there. */
function initrdOption(file: FleetFile, initrd: string | readonly string[]): string {
  if (typeof initrd === 'string') return file.resolve(initrd);
  return initrd.map((module) => file.resolve(module).replaceAll(',', ',,')).join(',');
}

/** A guest's entry in the file, for what is wrong with its fields. */
class FleetEntry {
  readonly file: FleetFile;
  readonly #index: number;
  readonly #guest: FleetGuest;

  constructor(file: FleetFile, index: number, guest: FleetGuest) {
    this.file = file;
    this.#index = index;
    this.#guest = guest;
  }

  /** Reads a value as the option of the same name does. @throws UserError */
  parse<T>(field: string, parse: (text: string) => T, value: number | string): T {
    try {
      return parse(String(value));
    } catch (error) {
      if (!(error instanceof InvalidArgumentError)) throw error;
      throw this.#mistake(field, `${field}: ${error.message}`);
    }
  }

  /** Where output goes; messages about it name its place. */
  target(field: 'serial' | 'screen' | 'debugcon', text: string | undefined): NamedTarget | undefined {
    if (text === undefined) return undefined;
    const target = this.parse(field, parseTarget, text);
    const option = `${this.file.place(this.#path(field))}: ${field}`;
    return {
      option,
      target: target.kind === 'file' ? { ...target, path: this.file.resolve(target.path) } : target,
    };
  }

  /** Does what an option does; what it says of the option is said of the field, else of `field`. @throws UserError */
  async blame<T>(field: string, action: () => Promise<T>): Promise<T> {
    try {
      return await action();
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      const named = OPTION.exec(error.message)?.[1];
      throw this.#mistake(named ?? field, error.message.replace(OPTION, '$1: '));
    }
  }

  #mistake(field: string, message: string): UserError {
    return this.file.mistake(this.#path(field), message);
  }

  #path(field: string): (string | number)[] {
    return field in this.#guest ? ['guests', this.#index, field] : ['guests', this.#index];
  }
}
