import type { ByteSink } from '../../devices/serial.ts';
import type { Target } from '../option-values.ts';
import { GuestOutput } from './guest-output.ts';
import { type JointOutput, LabelledOutput, ShownOutput } from './joint-output.ts';
import { LineStamps } from './line-stamps.ts';

/** A target, with the option or place that asks for it. */
export interface NamedTarget {
  readonly option: string;
  readonly target: Target;
}

/** Where a guest's outputs go. */
export interface GuestTargets {
  readonly name: string;
  readonly serial: NamedTarget;
  readonly debugcon: NamedTarget | undefined;
}

/** A guest's outputs on the host. */
export interface OutputsOfGuest {
  readonly sendSerial: ByteSink;
  readonly sendDebugcon: ByteSink | undefined;
  /** Begins or ends the time before each line of the serial port's output. */
  readonly toggleStamps: () => void;
  /** The terminal is this guest's from now on. */
  readonly shown: () => void;
}

/** Every guest's outputs. */
export class GuestOutputs {
  readonly guests: readonly OutputsOfGuest[];
  readonly #all: GuestOutput[] = [];
  readonly #joint: JointOutput | undefined;

  /**
   * Opens files before the run, so that a mistake does not cost one.
   * @param switched standard output shows one guest at a time; else every guest's lines, when there are several
   * @throws UserError
   */
  constructor(guests: readonly GuestTargets[], switched: boolean) {
    const talking = guests.filter(({ serial }) => serial.target.kind === 'stdio');
    if (talking.length > 1) {
      const { write } = this.#open(talking[0]!.serial);
      this.#joint = switched
        ? new ShownOutput(write, guests.length)
        : new LabelledOutput(
            write,
            guests.map(({ name }) => name),
          );
    }
    this.guests = guests.map(({ serial, debugcon }, index) => {
      const joint = serial.target.kind === 'stdio' ? this.#joint : undefined;
      const write = joint?.sinkOf(index) ?? this.#open(serial).write;
      const stamps = new LineStamps(write, () => performance.now());
      return {
        sendSerial: stamps.write,
        sendDebugcon: debugcon && this.#open(debugcon).write,
        toggleStamps: () => stamps.toggle(),
        shown: () => this.#joint?.show(index),
      };
    });
  }

  #open({ option, target }: NamedTarget): GuestOutput {
    const output = new GuestOutput(option, target);
    this.#all.push(output);
    return output;
  }

  /** Sends what waits for the end of its line. */
  end(): void {
    this.#joint?.end();
    this.flush();
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
