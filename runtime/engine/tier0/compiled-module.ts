import { keepModule, keptModule, moduleKey } from './module-cache.ts';
import { prepareTiering } from './tiering.ts';

/** The module's bytes: built once from the lowering rules, which are loaded for that alone, and kept. */
async function moduleBytes(): Promise<Uint8Array> {
  const key = moduleKey();
  const kept = keptModule(key);
  if (kept !== undefined) return kept;
  const { buildModule } = await import('./module.ts');
  const bytes = buildModule();
  keepModule(key, bytes);
  return bytes;
}

prepareTiering();

/** Tier 0's module; machines share its code and not its state. */
export const compiledModule: WebAssembly.Module = new WebAssembly.Module(await moduleBytes());
