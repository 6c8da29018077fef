import { fpu_tags } from '../../generated/reference/procedures.ts';
import { Slot } from '../../generated/state.ts';
import type { CpuState } from '../engine/cpu-state.ts';
import { bytesOf, digitsOf, digitsOfBytes, numberOf } from './hexadecimal.ts';
import type { FpuText } from './line.ts';

const REGISTERS = 8;
const EMPTY = 3;
/** Control word after FNINIT, all registers empty (Intel SDM vol. 2, FINIT). */
const CONTROL = 0x37f;
const ALL_EMPTY = 0xff;
/** Where the last instruction and its operand were: given only when they were asked for. */
const POINTERS = { op: 'fop', cs: 'fcs', ip: 'fip', ds: 'fds', dp: 'fdp' } as const;
type Pointer = keyof typeof POINTERS;

/** Slot of the low 64 bits of physical register `n`; the next one has the high 16. */
const registerSlot = (n: number): number => Slot['fpr.0'] + 2 * (n % REGISTERS);

const topOf = (state: CpuState): number => (state.get(Slot.fsw) >>> 11) & 7;

/** Sets the x87 registers; without any they are as FNINIT leaves them, and zero. */
export function setFpu(state: CpuState, given: FpuText | undefined): void {
  state.set(Slot.fcw, given?.cw === undefined ? CONTROL : numberOf(given.cw));
  state.set(Slot.fsw, numberOf(given?.sw ?? '0'));
  state.set(Slot.fempty, given?.tag === undefined ? ALL_EMPTY : emptyBits(numberOf(given.tag)));
  for (const [name, slot] of Object.entries(POINTERS)) {
    state.set(Slot[slot], numberOf(given?.[name as Pointer] ?? '0'));
  }
  const top = topOf(state);
  for (let i = 0; i < REGISTERS; i++) {
    const digits = given?.st?.[i];
    const view = new DataView(digits === undefined ? new ArrayBuffer(10) : bytesOf(digits).buffer);
    state.setWide(registerSlot(top + i), view.getBigUint64(0, true));
    state.setWide(registerSlot(top + i) + 1, BigInt(view.getUint16(8, true)));
  }
}

/** Of a tag only whether it says empty counts; the others follow from what the register holds. */
function emptyBits(tags: number): number {
  let bits = 0;
  for (let n = 0; n < REGISTERS; n++) if (((tags >>> (2 * n)) & 3) === EMPTY) bits |= 1 << n;
  return bits;
}

/** The x87 registers, ST(0) first; with the pointers if `pointers`. */
export function fpuText(state: CpuState, pointers: boolean): FpuText {
  const top = topOf(state);
  return {
    cw: digitsOf(state.get(Slot.fcw)),
    sw: digitsOf(state.get(Slot.fsw)),
    tag: digitsOf(fpu_tags(state)),
    st: Array.from({ length: REGISTERS }, (_, i) => {
      const view = new DataView(new ArrayBuffer(10));
      view.setBigUint64(0, state.getWide(registerSlot(top + i)), true);
      view.setUint16(8, state.get(registerSlot(top + i) + 1), true);
      return digitsOfBytes(new Uint8Array(view.buffer));
    }),
    ...(pointers
      ? Object.fromEntries(
          Object.entries(POINTERS).map(([name, slot]) => [name, digitsOf(state.get(Slot[slot]))]),
        )
      : {}),
  };
}

/** The line asks for the pointers by giving one. */
export function asksPointers(given: FpuText | undefined): boolean {
  return Object.keys(POINTERS).some((name) => given?.[name as Pointer] !== undefined);
}
