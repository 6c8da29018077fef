import type { PrivilegedProcedure } from '../engine.ts';

/** Intrinsics of renamed rows run on the virtual CPU's state. */
export const RENAMED_SUFFIX = '@virtual';

/** The module's functions that TypeScript calls, besides `run`. */
export const EXPORTED = [
  'fetch',
  'flush',
  'flush_page',
  'forget_lookup',
  'forbid_writes',
  'forget_code',
] as const;
export type ExportedName = (typeof EXPORTED)[number] | PrivilegedProcedure;
