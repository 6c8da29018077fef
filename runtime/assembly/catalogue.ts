import { forms } from '../../generated/forms.ts';
import type { Form, OperandDefault, Spelling } from '../engine/form.ts';

/** A form that a mnemonic may stand for. */
export interface CatalogueEntry {
  readonly form: number;
  /** The mnemonic is that of this operand size (or address size) alone; 0: of both. */
  readonly operandSize: 0 | 16 | 32;
  readonly addressSize: 0 | 16 | 32;
  /** Operands that are not written with this mnemonic. */
  readonly presets: readonly OperandDefault[];
  /** Form of the instruction that is assembled before this one, or −1. */
  readonly before: number;
}

/** Forms by mnemonic and by other spellings of it, in table order. Forms that only decode are left out. */
const catalogue: ReadonlyMap<string, readonly CatalogueEntry[]> = build();

/** The forms of a mnemonic in lower case; none when there is no such instruction. */
export function entriesOf(mnemonic: string): readonly CatalogueEntry[] {
  return catalogue.get(mnemonic) ?? [];
}

/** All mnemonics and their other spellings, in lower case. */
export function mnemonics(): Iterable<string> {
  return catalogue.keys();
}

/** The spelling is written at either operand size, so it alone does not say which. */
export function isOfAnySize(form: Form, mnemonic: string): boolean {
  return form.aliases.some((alias) => alias.mnemonic === mnemonic && alias.size === 0);
}

function build(): Map<string, CatalogueEntry[]> {
  const found = new Map<string, CatalogueEntry[]>();
  const add = (
    index: number,
    { mnemonic, size, presets = [], after = '' }: Pick<Spelling, 'mnemonic' | 'size'> & Partial<Spelling>,
  ) => {
    const entries = found.get(mnemonic) ?? [];
    found.set(mnemonic, entries);
    const byAddress = forms[index]?.mnemonicByAddress;
    entries.push({
      form: index,
      operandSize: byAddress ? 0 : size,
      addressSize: byAddress ? size : 0,
      presets,
      before: after === '' ? -1 : formWithoutOperands(after),
    });
  };
  for (const [index, form] of forms.entries()) {
    if (form.alias) continue;
    const [small, large] = form.mnemonic;
    if (small === large) add(index, { mnemonic: small, size: 0 });
    else {
      if (!isOfAnySize(form, small)) add(index, { mnemonic: small, size: 16 });
      if (!isOfAnySize(form, large)) add(index, { mnemonic: large, size: 32 });
    }
    for (const alias of form.aliases) add(index, alias);
  }
  return found;
}

function formWithoutOperands(instruction: string): number {
  return forms.findIndex((form) => form.instruction === instruction && form.operands.length === 0);
}
