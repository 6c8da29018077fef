import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

const text = readFileSync(new URL('../../isa/features.yaml', import.meta.url), 'utf8');

/** Names of isa/features.yaml without underscores. */
export const features: ReadonlySet<string> = new Set(
  (parse(text) as { features: readonly { name: string }[] }).features.map(({ name }) =>
    name.replaceAll('_', ''),
  ),
);
