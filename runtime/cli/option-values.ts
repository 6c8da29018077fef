import { InvalidArgumentError } from 'commander';

/** Where a guest's output goes. */
export type Target =
  | { readonly kind: 'stdio' }
  | { readonly kind: 'null' }
  | { readonly kind: 'file'; readonly path: string };

const UNITS: Readonly<Record<string, number>> = { '': 2 ** 20, K: 2 ** 10, M: 2 ** 20, G: 2 ** 30 };
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };
const PAGE_BYTES = 4096;
const SMALLEST_MEMORY = 2 ** 20;
/** Guest-physical memory of all guests, the monitor's and the engine's own fit a 4 GiB WebAssembly memory. */
export const LARGEST_MEMORY = 3 * 2 ** 30;
const ADDRESS_END = 2 ** 32;

/** A count of instructions: decimal, digits may be grouped by `_`. */
export function parseCount(text: string): number {
  const count = /^\d[\d_]*$/.test(text) ? Number(text.replaceAll('_', '')) : Number.NaN;
  if (!Number.isSafeInteger(count))
    throw new InvalidArgumentError('A whole number is expected, like 1000000.');
  return count;
}

/** A count that is at least 1. */
export function parsePositiveCount(text: string): number {
  const count = parseCount(text);
  if (count === 0) throw new InvalidArgumentError('At least 1 is expected.');
  return count;
}

export function parseSeconds(text: string): number {
  const seconds = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  if (!(seconds > 0))
    throw new InvalidArgumentError('A number of seconds above 0 is expected, like 10 or 0.5.');
  return seconds;
}

/** A physical address: decimal, or hexadecimal with 0x. */
export function parseAddress(text: string): number {
  const address = /^(0x[0-9a-f]+|\d+)$/i.test(text) ? Number(text) : Number.NaN;
  if (!(address < ADDRESS_END)) {
    throw new InvalidArgumentError('A 32-bit address is expected, like 0x100000.');
  }
  return address;
}

/** Memory in bytes from MiB, or with a unit K, M or G. */
export function parseMemory(text: string): number {
  const match = /^(\d+)([KMG]?)$/i.exec(text);
  const bytes = Number(match?.[1] ?? Number.NaN) * (UNITS[match?.[2]?.toUpperCase() ?? ''] ?? Number.NaN);
  if (Number.isNaN(bytes)) {
    throw new InvalidArgumentError('A size is expected: MiB, or with a unit, like 128, 64M or 1G.');
  }
  if (bytes < SMALLEST_MEMORY || bytes > LARGEST_MEMORY || bytes % PAGE_BYTES !== 0) {
    throw new InvalidArgumentError('Between 1M and 3G is expected, in whole pages of 4K.');
  }
  return bytes;
}

/** `stdio`, `null` or `file:PATH`. */
export function parseTarget(text: string): Target {
  if (text === 'stdio' || text === 'null') return { kind: text };
  return { kind: 'file', path: pathOf(text, 'stdio, null or file:PATH is expected.') };
}

/** `stdio` or `file:PATH`. */
export function parseVisibleTarget(text: string): Target {
  if (text === 'stdio') return { kind: 'stdio' };
  return { kind: 'file', path: pathOf(text, 'stdio or file:PATH is expected.') };
}

/** `file:PATH`. */
export function parseFile(text: string): string {
  return pathOf(text, 'file:PATH is expected.');
}

function pathOf(text: string, expected: string): string {
  const path = text.startsWith('file:') ? text.slice('file:'.length) : '';
  if (path === '') throw new InvalidArgumentError(expected);
  return path;
}

/** Text in which \\n, \\r, \\t and \\\\ stand for what they do in C; not empty. */
export function parseText(text: string): string {
  if (text === '') throw new InvalidArgumentError('Some text is expected.');
  return text.replaceAll(/\\([nrt\\])/g, (_, letter: string) => ESCAPES[letter] ?? letter);
}

/** Makes a value parser for an option that may be repeated, once for each guest. */
export function repeated<T>(parse: (text: string) => T): (text: string, previous: T[] | undefined) => T[] {
  return (text, previous) => [...(previous ?? []), parse(text)];
}
