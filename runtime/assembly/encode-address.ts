import { type Address, NO_REGISTER, pairs16 } from '../engine/addressing.ts';
import { pushLittleEndian } from './little-endian.ts';

const ESP = 4;
const EBP = 5;
/** ModRM.rm, and SIB.base, that stand for a displacement alone when mod is 0. */
const NO_BASE_32 = 5;
const NO_BASE_16 = 6;

/**
 * Encodes ModRM byte, SIB byte and the shortest displacement of an effective address, or the longest when `wide`.
 *
 * @throws Error when there is no such address (a 16-bit pair other than BX or BP with SI or DI, ESP as index)
 */
export function encodeAddress(
  reg: number,
  address: Address & { readonly addressSize: 16 | 32 },
  wide = false,
): number[] {
  return address.addressSize === 16
    ? encodeAddress16(reg, address, wide)
    : encodeAddress32(reg, address, wide);
}

function encodeAddress16(reg: number, address: Address, wide: boolean): number[] {
  const displacement = (address.displacement << 16) >> 16;
  if (address.base === NO_REGISTER && address.index === NO_REGISTER)
    return withDisplacement([(reg << 3) | NO_BASE_16], displacement, 2);
  const rm = pairs16.findIndex(
    ([base, index]) =>
      (base === address.base && index === address.index) ||
      (base === address.index && index === address.base),
  );
  if (rm < 0) throw new Error('no 16-bit address has these registers');
  const mod = modFor(displacement, rm === NO_BASE_16, wide);
  return withDisplacement([(mod << 6) | (reg << 3) | rm], displacement, mod);
}

function encodeAddress32(reg: number, address: Address, wide: boolean): number[] {
  const { base, index, scale, displacement } = address;
  if (index === ESP) throw new Error('ESP is no index');
  if (base === NO_REGISTER && index === NO_REGISTER)
    return withDisplacement([(reg << 3) | NO_BASE_32], displacement, 4);
  if (base === NO_REGISTER)
    return withDisplacement([(reg << 3) | ESP, (scale << 6) | (index << 3) | NO_BASE_32], displacement, 4);
  const mod = modFor(displacement, base === EBP, wide);
  const size = mod === 2 ? 4 : mod;
  if (index === NO_REGISTER && base !== ESP)
    return withDisplacement([(mod << 6) | (reg << 3) | base], displacement, size);
  const sib = (scale << 6) | ((index === NO_REGISTER ? ESP : index) << 3) | base;
  return withDisplacement([(mod << 6) | (reg << 3) | ESP, sib], displacement, size);
}

/** mod 0: no displacement, which `needed` forbids; 1: one byte; 2: two or four. */
function modFor(displacement: number, needed: boolean, wide: boolean): 0 | 1 | 2 {
  if (wide) return 2;
  if (displacement === 0 && !needed) return 0;
  return displacement >= -0x80 && displacement <= 0x7f ? 1 : 2;
}

function withDisplacement(bytes: number[], displacement: number, count: number): number[] {
  pushLittleEndian(bytes, displacement, count);
  return bytes;
}
