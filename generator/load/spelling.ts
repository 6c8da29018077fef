import type { Spelling } from '../../runtime/engine/form.ts';

/** An entry of `aliases:`. */
export type RawAlias =
  | string
  | { readonly 16: string }
  | { readonly 32: string }
  | { readonly spelling: string; readonly with?: Readonly<Record<string, number>>; readonly after?: string };

/** What an alias is for a form with these operands: nothing when it presets one that the form does not have. */
export function spellingsOf(
  alias: RawAlias,
  mnemonicOf: (text: string) => string,
  operands: readonly { readonly name: string }[],
): Spelling[] {
  const plain = { presets: [], after: '' };
  if (typeof alias === 'string') return [{ mnemonic: mnemonicOf(alias), size: 0, ...plain }];
  if (16 in alias) return [{ mnemonic: mnemonicOf(alias[16]), size: 16, ...plain }];
  if (32 in alias) return [{ mnemonic: mnemonicOf(alias[32]), size: 32, ...plain }];
  const presets = Object.entries(alias.with ?? {}).map(([name, number]) => ({
    operand: operands.findIndex((operand) => operand.name === name),
    number,
  }));
  if (presets.some(({ operand }) => operand < 0)) return [];
  return [{ mnemonic: mnemonicOf(alias.spelling), size: 0, presets, after: alias.after ?? '' }];
}
