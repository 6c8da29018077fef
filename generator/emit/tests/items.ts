import { createHash } from 'node:crypto';

/** A tag that says which line of the specification an item of generated text came from. */
const tag = /isa\/[\w./-]+\.yaml(?::\d+)?/g;

/** A run of lines of a generated file that came from one place of the specification. */
export interface TextItem {
  /** `isa/instructions/alu.yaml:31`; empty for what comes before the first tag. */
  readonly place: string;
  /** Counts items of the same place in the file. */
  readonly ordinal: number;
  readonly text: string;
}

/** Splits generated text before every line that carries a tag. */
export function textItems(text: string): TextItem[] {
  const items: { place: string; lines: string[] }[] = [{ place: '', lines: [] }];
  for (const line of text.split('\n')) {
    // a row that quotes other places ends with its own
    const place = line.match(tag)?.at(-1);
    if (place !== undefined) items.push({ place, lines: [line] });
    else items.at(-1)?.lines.push(line);
  }
  const seen = new Map<string, number>();
  return items.map(({ place, lines }) => {
    const ordinal = seen.get(place) ?? 0;
    seen.set(place, ordinal + 1);
    return { place, ordinal, text: lines.join('\n') };
  });
}

/** SHA-256 of an item's text, its first 16 hexadecimal digits. */
export function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
