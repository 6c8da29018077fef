import { GRANULAR } from '../engine/segment-rights.ts';

/** A segment as a segment register's hidden part holds it; the limit is in bytes. */
export interface Segment {
  readonly base: number;
  readonly limit: number;
  readonly rights: number;
}

const LARGEST_BYTE_LIMIT = 0xfffff;
const LIMIT_IN_RIGHTS = 0x0f00;

/**
 * The two dwords of a segment descriptor (Intel SDM vol. 3, figure 3-8). Limits of 1 MiB and more are rounded
 * down to pages.
 */
export function encodeDescriptor({ base, limit, rights }: Segment): readonly [number, number] {
  const granular = limit > LARGEST_BYTE_LIMIT;
  const units = granular ? Math.floor((limit + 1) / 0x1000) - 1 : limit;
  const flags = (rights & ~(LIMIT_IN_RIGHTS | GRANULAR)) | (granular ? GRANULAR : 0);
  const low = ((base & 0xffff) << 16) | (units & 0xffff);
  const high = (base & 0xff000000) | ((base >>> 16) & 0xff) | (flags << 8) | (units & 0xf0000);
  return [low >>> 0, high >>> 0];
}

/** The two dwords of an interrupt gate, 32-bit, DPL 0 (Intel SDM vol. 3, figure 6-2). */
export function encodeInterruptGate(selector: number, offset: number): readonly [number, number] {
  return [((selector << 16) | (offset & 0xffff)) >>> 0, ((offset & 0xffff0000) | 0x8e00) >>> 0];
}
