import type { ts } from 'ts-morph';

/**
 * Width of a type of the semantics language: `bool`, `u1` … `u128`, `bits<8>`, `bits<W>` with W a known width,
 * `void` (0). Undefined when it is none.
 */
export function bitsOfType(type: ts.TypeNode, widths: ReadonlyMap<string, number>): number | undefined {
  const text = type.getText();
  if (text === 'bool') return 1;
  if (text === 'void') return 0;
  const plain = /^u(\d+)$/.exec(text);
  const bits = plain?.[1] !== undefined ? Number(plain[1]) : generic(text, widths);
  return bits !== undefined && bits >= 1 && bits <= 128 ? bits : undefined;
}

function generic(text: string, widths: ReadonlyMap<string, number>): number | undefined {
  const inner = /^bits<(\w+)>$/.exec(text)?.[1];
  if (inner === undefined) return undefined;
  return /^\d+$/.test(inner) ? Number(inner) : widths.get(inner);
}
