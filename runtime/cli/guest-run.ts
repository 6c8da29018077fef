import process from 'node:process';
import type { FrontKind } from './attended-run.ts';
import type { NamedTarget } from './console/guest-outputs.ts';
import { DiskFile } from './disk-file.ts';
import { checkRepeats, forGuest, type LoadedGuest } from './guest-options.ts';
import type { Target } from './option-values.ts';
import type { GuestSpec } from './session.ts';

/** One guest to run, and what the host's side of it is. */
export interface GuestRun {
  /** All but where its outputs go. */
  readonly spec: Omit<GuestSpec, 'serial' | 'debugConsole'>;
  readonly serial: NamedTarget;
  readonly debugcon: NamedTarget | undefined;
  readonly screen: NamedTarget | undefined;
}

/** The options of `run` that say what the host's side of the guests is. */
export interface HostSideOptions {
  readonly mem: number;
  readonly serial?: readonly Target[];
  readonly debugcon?: readonly Target[];
  readonly screen?: readonly Target[];
  readonly debugExit?: boolean;
  readonly disk?: readonly string[];
  readonly snapshot?: boolean;
  readonly deterministic?: boolean | undefined;
}

/** Guests as the command line describes them. @throws UserError */
export function guestRuns(options: HostSideOptions, guests: readonly LoadedGuest[]): GuestRun[] {
  const { length } = guests;
  checkRepeats('--disk', options.disk, length);
  const isTerminal = process.stdin.isTTY && process.stdout.isTTY && options.deterministic !== true;
  // a live screen has the terminal for itself
  const live = isTerminal && options.screen?.[0]?.kind === 'stdio';
  const serial = options.serial ?? [{ kind: live ? 'null' : 'stdio' }];
  const path = (index: number) => options.disk?.[index];
  return guests.map((guest, index) => ({
    spec: {
      ...guest,
      memoryBytes: options.mem,
      debugExit: options.debugExit === true,
      ...diskAt(path(index), options.snapshot === true),
    },
    serial: targetFor('--serial', serial, length, index)!,
    debugcon: targetFor('--debugcon', options.debugcon, length, index),
    screen: targetFor('--screen', options.screen, length, index),
  }));
}

/** The disk whose image is this file, if there is one. @throws UserError */
export function diskAt(path: string | undefined, snapshot: boolean): { readonly disk?: DiskFile } {
  if (path === undefined) return {};
  return { disk: new DiskFile(path, snapshot, (message) => process.stderr.write(`ring1: ${message}\n`)) };
}

/**
 * What the terminal, or standard input alone, is for each guest. Nothing of the host comes into a deterministic run. Of
 * several guests on a terminal each can be shown and controlled, wherever its output goes.
 */
export function frontsOf(guests: readonly GuestRun[], deterministic: boolean): (FrontKind | undefined)[] {
  return guests.map(({ serial, screen }) => {
    if (deterministic) return undefined;
    const isTerminal = process.stdin.isTTY && process.stdout.isTTY;
    if (isTerminal && serial.target.kind !== 'stdio' && screen?.target.kind === 'stdio') return 'screen';
    return serial.target.kind === 'stdio' || (isTerminal && guests.length > 1) ? 'serial' : undefined;
  });
}

/** The guest's own target, or its own file of a target that several guests share. @throws UserError */
function targetFor(
  option: string,
  targets: readonly Target[] | undefined,
  guests: number,
  index: number,
): NamedTarget | undefined {
  checkRepeats(option, targets, guests);
  const target = forGuest(targets, index);
  if (target === undefined || targets === undefined) return undefined;
  const shared = target.kind === 'file' && targets.length < guests && index >= targets.length - 1;
  return { option, target: shared ? { kind: 'file', path: `${target.path}.${index}` } : target };
}
