/** A place in a file of isa/ where a small mistake can be made. */
export interface Site {
  /** Path from the project's root: `isa/flags.yaml`. */
  readonly file: string;
  /** Offsets of the text that is replaced. */
  readonly start: number;
  readonly end: number;
  /** The kind of mistake: `opcode bit`, `negated condition` … */
  readonly kind: string;
  /** What it may be replaced by, each another mutant; at least one. */
  readonly alternatives: readonly string[];
}

/** A specification with one mistake in it. */
export interface Mutant {
  readonly site: Site;
  readonly replacement: string;
}

/** The text of the file with the mistake in it. */
export function mutatedText(text: string, { site, replacement }: Mutant): string {
  return text.slice(0, site.start) + replacement + text.slice(site.end);
}

/** `isa/flags.yaml:12 negated condition: a → b`, in one line. */
export function describeMutant(text: string, { site, replacement }: Mutant): string {
  const line = text.slice(0, site.start).split('\n').length;
  const flat = (part: string): string => part.replace(/\s+/g, ' ').trim() || '(nothing)';
  const before = flat(text.slice(site.start, site.end));
  return `${site.file}:${line} ${site.kind}: ${before} → ${flat(replacement)}`;
}
