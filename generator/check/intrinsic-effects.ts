import type { Diagnostic } from '../diagnostic.ts';
import { originOf, type SourceFile } from '../load/source.ts';
import type { Specification } from '../specification.ts';

const FILE = 'isa/intrinsics.yaml';
const GENERAL_REGISTERS = 8;
/** Parts of a segment register are slots `cs.base`. */
const SEGMENT = /^([c-gs]s|ldtr|tr)\./;

/** No intrinsic computes what semantics can say: none writes a flag, a general register or a segment register. */
export function checkIntrinsicEffects(
  spec: Specification,
  files: ReadonlyMap<string, SourceFile>,
): Diagnostic[] {
  const file = files.get(FILE);
  if (file === undefined) return [];
  const flags = new Set(spec.flags.map(({ name }) => name));
  const general = new Set(spec.slots.slice(0, GENERAL_REGISTERS).map(({ name }) => name));
  const kindOf = (name: string): string | undefined => {
    if (flags.has(name)) return 'a flag';
    if (general.has(name)) return 'a general register';
    return SEGMENT.test(name) ? 'part of a segment register' : undefined;
  };
  return spec.intrinsics.flatMap((intrinsic, i) =>
    intrinsic.writes.flatMap((name, n): Diagnostic[] => {
      const kind = kindOf(name);
      if (kind === undefined) return [];
      const message = `The intrinsic ${intrinsic.name} writes ${name}, ${kind}; semantics does that, with what the intrinsic returns.`;
      return [{ code: 'intrinsic-effect', message, origin: originOf(file, ['intrinsics', i, 'writes', n]) }];
    }),
  );
}
