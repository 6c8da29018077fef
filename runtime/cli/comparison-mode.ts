import { InvalidArgumentError } from 'commander';
import { type EngineChoice, engineNames, type VirtMode, virtModes } from './session.ts';

/** A way of running a guest: `full` or `full:reference`. */
export interface RunMode {
  /** As the user named it. */
  readonly label: string;
  readonly virt: VirtMode;
  readonly engine: EngineChoice;
}

/** What {@link parseMode} takes, to be read. */
export const runModes = `${virtModes.join(', ')}, each with :${engineNames.join(' or :')} at will`;

/** A mode, by default on tier 0. @throws InvalidArgumentError */
export function parseMode(text: string): RunMode {
  const [virt, engine = 'tier0', ...rest] = text.split(':');
  const mode = virtModes.find((name) => name === virt);
  const choice = engineNames.find((name) => name === engine);
  if (mode === undefined || choice === undefined || rest.length > 0) {
    throw new InvalidArgumentError(
      `One of ${virtModes.join(', ')} is expected, with :${engineNames.join(' or :')} at will.`,
    );
  }
  return { label: text, virt: mode, engine: choice };
}
