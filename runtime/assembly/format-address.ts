import { NO_REGISTER } from '../engine/addressing.ts';
import type { Instruction } from '../engine/instruction.ts';
import { defaultSegment } from './encode.ts';
import { generalName, segmentNames } from './names.ts';

/** An effective address in brackets, with its segment when that is not the default. */
export function formatAddress(instruction: Instruction, codeSize: 16 | 32): string {
  const { base, index, scale, displacement, addressSize, segment } = instruction;
  const override = segment === defaultSegment(base) ? '' : `${segmentNames[segment]}:`;
  if (base === NO_REGISTER && index === NO_REGISTER) {
    const keyword = addressSize === codeSize ? '' : addressSize === 16 ? 'word ' : 'dword ';
    const address = addressSize === 16 ? displacement & 0xffff : displacement >>> 0;
    return `${override}[${keyword}${formatNumber(address)}]`;
  }
  const parts: string[] = [];
  if (base !== NO_REGISTER) parts.push(generalName(base, addressSize));
  if (index !== NO_REGISTER) {
    const factor = scale > 0 || base === NO_REGISTER ? `*${1 << scale}` : '';
    parts.push(`${generalName(index, addressSize)}${factor}`);
  }
  const sum = parts.join('+');
  if (displacement === 0) return `${override}[${sum}]`;
  const sign = displacement < 0 ? '-' : '+';
  return `${override}[${sum}${sign}${formatNumber(Math.abs(displacement))}]`;
}

/** Decimal below 10, hexadecimal from there on. */
export function formatNumber(value: number): string {
  return value < 10 ? String(value) : `0x${value.toString(16)}`;
}
