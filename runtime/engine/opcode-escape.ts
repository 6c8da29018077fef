import type { Form } from './form.ts';

/** Bytes that lead to each opcode map (SDM volume 2, appendix A): none, 0F, 0F 38, 0F 3A. */
const escapes: readonly (readonly number[])[] = [[], [0x0f], [0x0f, 0x38], [0x0f, 0x3a]];

/** The bytes before the opcode byte of a form of this map. */
export function escapeBytes(map: Form['map']): readonly number[] {
  return escapes[map] ?? [];
}

/** The opcode map that bytes lead to: that of the longest escape that another byte follows. */
export function mapOf(bytes: readonly number[]): Form['map'] {
  const leads = (lead: readonly number[]): boolean =>
    bytes.length > lead.length && lead.every((byte, k) => bytes[k] === byte);
  return ([3, 2, 1] as const).find((map) => leads(escapeBytes(map))) ?? 0;
}
