import type { ByteSink } from '../../devices/serial.ts';
import { checkRepeats, forGuest } from '../guest-options.ts';
import type { Target } from '../option-values.ts';
import { GuestOutput } from './guest-output.ts';
import { LineStamps } from './line-stamps.ts';

/** A guest's outputs on the host. */
export interface OutputsOfGuest {
  readonly serial: GuestOutput;
  readonly sendSerial: ByteSink;
  /** Begins or ends the time before each line of the serial port's output. */
  readonly toggleStamps: () => void;
  readonly debugcon: GuestOutput | undefined;
}

/** The options that say where output goes. */
export interface OutputOptions {
  readonly serial: readonly Target[];
  readonly debugcon?: readonly Target[];
}

/** Every guest's outputs. */
export class GuestOutputs {
  readonly guests: readonly OutputsOfGuest[];
  readonly #all: readonly GuestOutput[];

  /** Opens files before the run, so that a mistake does not cost one. @throws UserError */
  constructor(options: OutputOptions, guests: number) {
    const open = (option: string, targets: readonly Target[] | undefined, index: number) => {
      checkRepeats(option, targets, guests);
      const target = targetFor(targets, guests, index);
      return target === undefined ? undefined : new GuestOutput(option, target);
    };
    this.guests = Array.from({ length: guests }, (_, index) => {
      const serial = open('--serial', options.serial, index)!;
      const stamps = new LineStamps(serial.write, () => performance.now());
      return {
        serial,
        sendSerial: stamps.write,
        toggleStamps: () => stamps.toggle(),
        debugcon: open('--debugcon', options.debugcon, index),
      };
    });
    this.#all = this.guests.flatMap(({ serial, debugcon }) =>
      debugcon === undefined ? [serial] : [serial, debugcon],
    );
  }

  flush(): void {
    for (const output of this.#all) output.flush();
  }

  get congested(): boolean {
    return this.#all.some((output) => output.congested);
  }

  get pending(): boolean {
    return this.#all.some((output) => output.waiting > 0);
  }

  /** What cannot be written any more, and why; undefined when all is well. */
  get failure(): string | undefined {
    const failed = this.#all.find((output) => output.failure !== undefined);
    return failed && `${failed.option}: cannot write ${failed.target}: ${failed.failure}`;
  }

  close(): void {
    for (const output of this.#all) output.close();
  }
}

/** The guest's own target, or its own file of a target that several guests share. */
export function targetFor(
  targets: readonly Target[] | undefined,
  guests: number,
  index: number,
): Target | undefined {
  const target = forGuest(targets, index);
  const shared = target?.kind === 'file' && targets !== undefined && targets.length < guests;
  return shared && index >= targets.length - 1 ? { kind: 'file', path: `${target.path}.${index}` } : target;
}
