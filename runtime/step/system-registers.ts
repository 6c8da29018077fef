import { read_msr, write_msr } from '../../generated/reference/procedures.ts';
import { Field, Slot } from '../../generated/state.ts';
import { type CpuState, GuestFault } from '../engine/cpu-state.ts';
import { digitsOf, numberOf } from './hexadecimal.ts';
import { LineError, type StepLine, type SystemText, type TableText } from './line.ts';
import { segmentText, setSystemSegment } from './segment-registers.ts';

const NAMES = ['cr0', 'cr2', 'cr3', 'cr4', 'dr0', 'dr1', 'dr2', 'dr3', 'dr6', 'dr7'] as const;
/** Second names of two debug registers (Intel SDM vol. 3, 17.2.2). */
const ALIASES: Readonly<Record<string, string>> = { dr6: 'dr4', dr7: 'dr5' };
const LDTR = 6;
const TR = 7;
/** Model-specific registers are looked for below this number. */
const MSR_END = 0x1000;

/** Sets control, debug and table registers and MSRs; what is left out is zero, CR0.PE as the mode says. @throws LineError */
export function setSystem(state: CpuState, { mode, system = {} }: StepLine): void {
  for (const name of NAMES) {
    const text = system[name] ?? system[ALIASES[name] ?? name];
    state.set(Slot[name], typeof text === 'string' ? numberOf(text) : 0);
  }
  setControl(state, mode, system);
  setTable(state, 'gdtr', system.gdtr);
  setTable(state, 'idtr', system.idtr);
  setSystemSegment(state, LDTR, system.ldtr);
  setSystemSegment(state, TR, system.tr);
  for (const [number, value] of Object.entries(system.msrs ?? {})) setMsr(state, number, value);
}

function setControl(state: CpuState, mode: StepLine['mode'], { cr0 }: SystemText): void {
  const enabled = mode === 'real' ? 0 : Field.cr0.PE;
  if (cr0 === undefined) {
    state.set(Slot.cr0, enabled);
    return;
  }
  const value = state.get(Slot.cr0);
  if ((value & Field.cr0.PE) !== enabled) {
    throw new LineError(`system.cr0: PE (bit 0) of ${String(cr0)} says other than mode, which is ${mode}`);
  }
  if ((value & Field.cr0.PG) !== 0 && mode === 'real') {
    throw new LineError('system.cr0: PG (bit 31) needs PE');
  }
}

function setTable(state: CpuState, name: 'gdtr' | 'idtr', given: TableText = {}): void {
  state.set(Slot[`${name}.base`], numberOf(given.base ?? '0'));
  state.set(Slot[`${name}.limit`], numberOf(given.limit ?? '0'));
}

function setMsr(state: CpuState, number: string, value: string): void {
  try {
    write_msr(state, numberOf(number), BigInt(`0x${value}`));
  } catch (thrown) {
    if (!(thrown instanceof GuestFault)) throw thrown;
    throw new LineError(`system.msrs.${number}: there is no such register, or it takes no ${value}`);
  }
}

/** Numbers of the model-specific registers there are. */
export function knownMsrs(state: CpuState): number[] {
  return Array.from({ length: MSR_END }, (_, number) => number).filter((number) => {
    try {
      read_msr(state, number);
      return true;
    } catch (thrown) {
      if (!(thrown instanceof GuestFault)) throw thrown;
      return false;
    }
  });
}

/** All system registers, of the MSRs those with these numbers. */
export function systemText(state: CpuState, msrs: readonly number[]): SystemText {
  const table = (name: 'gdtr' | 'idtr'): TableText => ({
    base: digitsOf(state.get(Slot[`${name}.base`])),
    limit: digitsOf(state.get(Slot[`${name}.limit`])),
  });
  return {
    ...Object.fromEntries(NAMES.map((name) => [name, digitsOf(state.get(Slot[name]))])),
    gdtr: table('gdtr'),
    idtr: table('idtr'),
    ldtr: segmentText(state, LDTR),
    tr: segmentText(state, TR),
    msrs: Object.fromEntries(msrs.map((number) => [digitsOf(number), digitsOf(read_msr(state, number))])),
  };
}
