import { nearestName } from '../runtime/assembly/similar-names.ts';

/** ` Did you mean X?` with the candidate that a name is most likely a slip of, or '' when it is like none. */
export function didYouMean(name: string, candidates: Iterable<string>): string {
  const all = [...candidates];
  const lower = name.toLowerCase();
  const meant = all.find((candidate) => candidate.toLowerCase() === lower) ?? nearestName(name, all);
  return meant === undefined ? '' : ` Did you mean ${meant}?`;
}
