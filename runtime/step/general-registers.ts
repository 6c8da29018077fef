import { Flag, FlagMask, flagRows, Slot } from '../../generated/state.ts';
import type { CpuState } from '../engine/cpu-state.ts';
import { digitsOf, numberOf } from './hexadecimal.ts';
import { LineError, type StepLine } from './line.ts';

const NAMES = ['eax', 'ecx', 'edx', 'ebx', 'esp', 'ebp', 'esi', 'edi', 'eip'] as const;
/** Bit 1 of EFLAGS is always 1 (Intel SDM vol. 1, 3.4.3). */
const ALWAYS = 2;

/** Sets general registers, EIP and EFLAGS. Reserved bits of EFLAGS are dropped. @throws LineError */
export function setGeneral(state: CpuState, { regs = {}, mode }: StepLine): void {
  for (const name of NAMES) state.set(Slot[name], numberOf(regs[name] ?? '0'));
  const image = numberOf(regs['eflags'] ?? '0');
  if ((image & FlagMask.VM) !== 0 && mode !== 'v86') {
    throw new LineError(`regs.eflags: VM (bit 17) is set in ${regs['eflags']}, but mode is ${mode}`);
  }
  for (const [flag, row] of flagRows.entries()) {
    if (flag !== Flag.VM) state.setFlag(flag, (image >>> row.bit) & ((1 << row.width) - 1));
  }
}

export function generalTexts(state: CpuState): Readonly<Record<string, string>> {
  const texts: Record<string, string> = {};
  for (const name of NAMES) texts[name] = digitsOf(state.get(Slot[name]));
  texts['eflags'] = digitsOf(
    flagRows.reduce((image, row, flag) => image | (state.getFlag(flag) << row.bit), ALWAYS) >>> 0,
  );
  return texts;
}
