import { forms } from '../../generated/forms.ts';
import { decode } from '../engine/decode.ts';
import type { Form } from '../engine/form.ts';
import { format } from './format.ts';

/**
 * What bytes mean to a CPU that decodes them otherwise than as they were meant: a form with a mandatory prefix may
 * have the bytes of another form and its size prefix.
 *
 * @param bytes one instruction
 * @param meant number of the form that was encoded, and its operand size
 * @param address of the first byte
 * @param enabled for each form whether the CPU has it; all when undefined
 * @returns the text of the other instruction, or undefined when the bytes mean what they should
 */
export function otherMeaning(
  bytes: readonly number[],
  meant: { readonly form: number; readonly size: 16 | 32 },
  { address, codeSize, enabled }: { address: number; codeSize: 16 | 32; enabled: Uint8Array | undefined },
): string | undefined {
  const found = decode((offset) => bytes[offset] ?? 0, codeSize, enabled);
  if (found === undefined || found === 'too-long') return 'no instruction';
  const sized = (forms[meant.form] as Form).sized;
  if (found.form === meant.form && (!sized || found.operandSize === meant.size)) return undefined;
  return `"${format(found, address, codeSize)}"`;
}
