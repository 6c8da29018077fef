import type { CodeReader } from './code-reader.ts';

/** Number of no register, as a base or an index. */
export const NO_REGISTER = 8;

/** The parts of an effective address. */
export interface Address {
  /** General register 0…7 or {@link NO_REGISTER}. */
  base: number;
  index: number;
  /** Shift count 0…3 applied to the index. */
  scale: number;
  /** Signed 32-bit value; the sum is cut to the address size. */
  displacement: number;
}

const ESP = 4;
const EBP = 5;

/** The register pairs of 16-bit addressing by ModRM.rm (SDM volume 2, table 2-1): BX 3, BP 5, SI 6, DI 7. */
export const pairs16: readonly (readonly [base: number, index: number])[] = [
  [3, 6],
  [3, 7],
  [5, 6],
  [5, 7],
  [6, NO_REGISTER],
  [7, NO_REGISTER],
  [5, NO_REGISTER],
  [3, NO_REGISTER],
];

/** Reads what follows a ModRM byte with `mod` 0…2 into `address`. */
export function readAddress(
  reader: CodeReader,
  mod: number,
  rm: number,
  addressSize: 16 | 32,
  address: Address,
): void {
  if (addressSize === 16) readAddress16(reader, mod, rm, address);
  else readAddress32(reader, mod, rm, address);
}

/** Memory through ESP, EBP or BP as base goes to the stack segment unless overridden. */
export function usesStackSegment(base: number): boolean {
  return base === ESP || base === EBP;
}

function readAddress16(reader: CodeReader, mod: number, rm: number, address: Address): void {
  address.scale = 0;
  if (mod === 0 && rm === 6) {
    address.base = NO_REGISTER;
    address.index = NO_REGISTER;
    address.displacement = reader.unsigned(2);
    return;
  }
  const [base, index] = pairs16[rm] as readonly [number, number];
  address.base = base;
  address.index = index;
  address.displacement = mod === 0 ? 0 : reader.signed(mod);
}

function readAddress32(reader: CodeReader, mod: number, rm: number, address: Address): void {
  let base = rm;
  address.index = NO_REGISTER;
  address.scale = 0;
  if (rm === ESP) {
    const sib = reader.byte();
    base = sib & 7;
    const index = (sib >> 3) & 7;
    // An index field of 4 means none; the scale is then without effect.
    if (index !== ESP) {
      address.index = index;
      address.scale = sib >> 6;
    }
  }
  if (mod === 0 && base === EBP) {
    address.base = NO_REGISTER;
    address.displacement = reader.signed(4);
    return;
  }
  address.base = base;
  address.displacement = mod === 0 ? 0 : reader.signed(mod === 1 ? 1 : 4);
}
