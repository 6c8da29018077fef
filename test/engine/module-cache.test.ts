import { describe, expect, it } from 'vitest';
import { compiledModule } from '../../runtime/engine/tier0/compiled-module.ts';
import { buildModule } from '../../runtime/engine/tier0/module.ts';
import { keepModule, keptModule, moduleKey } from '../../runtime/engine/tier0/module-cache.ts';

describe('the module of tier 0', () => {
  it('is kept as the present sources make it', () => {
    expect(compiledModule).toBeInstanceOf(WebAssembly.Module);
    const kept = keptModule(moduleKey());
    // Without a place to keep it, it is built each time.
    if (kept !== undefined) expect(Buffer.compare(kept, buildModule())).toBe(0);
  });

  it('is not found under the key of other sources', () => {
    const key = `test-${process.pid}`;
    expect(keptModule(key)).toBeUndefined();
    keepModule(key, Uint8Array.of(1, 2, 3));
    expect([...(keptModule(key) ?? [1, 2, 3])]).toEqual([1, 2, 3]);
    expect(keptModule(`${key}-other`)).toBeUndefined();
  });
});
