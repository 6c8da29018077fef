import { keepModule, keptModule, moduleKey } from './module-cache.ts';
import { prepareLasting, prepareTiering } from './tiering.ts';

/** A custom section of this name tells V8 that the module is another one. */
const LASTING = 'lasting';

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

const bytes = await moduleBytes();

/** Tier 0's module; machines share its code and not its state. */
export const compiledModule: WebAssembly.Module = new WebAssembly.Module(bytes);

let lasting: WebAssembly.Module | undefined;

/** The same module for guests that run for long: it takes more time to compile, and less to run. */
export function lastingModule(): WebAssembly.Module {
  if (lasting === undefined) {
    prepareLasting();
    const name = new TextEncoder().encode(LASTING);
    const section = [0, name.length + 1, name.length, ...name];
    lasting = new WebAssembly.Module(Uint8Array.from([...bytes, ...section]));
  }
  return lasting;
}
