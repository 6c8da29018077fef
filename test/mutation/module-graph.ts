import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compileFunction } from 'node:vm';
import { transformSync } from 'esbuild';
import { projectRoot } from '../../generator/main.ts';
import type { EngineName } from '../../runtime/machine/engines.ts';

/** A loop of generated code that goes on for longer than this never ends. */
const TURNS = 1 << 20;
const LOOP = /^(\s*)while \((.*)\) \{$/gm;

/** On disk this module waits for what was kept of the module of other sources. */
const COMPILED = 'runtime/engine/tier0/compiled-module.ts';
const MADE = `import { buildModule } from './module.ts';
export const compiledModule = new WebAssembly.Module(buildModule());`;
const UNASKED = 'export const compiledModule = undefined;';

interface LoadedModule {
  exports: object;
}

/** JavaScript of a module by its TypeScript; most modules are the same in all graphs. */
const translated = new Map<string, string>();

/**
 * The project's modules, loaded once more with other texts for some of them. Loops of the generated reference
 * interpreter end with an error when they do not end by themselves.
 */
export class ModuleGraph {
  readonly #texts: ReadonlyMap<string, string>;
  readonly #modules = new Map<string, LoadedModule>();

  /**
   * @param texts of files that are not as they are on disk, by path from the project's root
   * @param engine the one that is asked; tier 0's module is made only for those who ask it
   */
  constructor(texts: ReadonlyMap<string, string>, engine: EngineName) {
    this.#texts = new Map([...texts, [COMPILED, engine === 'tier0' ? MADE : UNASKED]]);
  }

  /** What the module at a path from the project's root exports. */
  load(path: string): unknown {
    const exports = this.#load(path);
    for (const module of this.#modules.values()) settle(module);
    return exports;
  }

  #load(path: string): unknown {
    const known = this.#modules.get(path);
    if (known !== undefined) return known.exports;
    const module: LoadedModule = { exports: {} };
    this.#modules.set(path, module);
    const file = join(projectRoot, path);
    const text = this.#texts.get(path) ?? readFileSync(file, 'utf8');
    const outside = createRequire(file);
    const require = (name: string): unknown =>
      name.startsWith('.') ? this.#load(relative(projectRoot, join(dirname(file), name))) : outside(name);
    const run = compileFunction(javascript(path, text), ['module', 'exports', 'require'], { filename: file });
    run(module, module.exports, require);
    return module.exports;
  }
}

/** Makes plain properties of what a module exports, when all that it imports is there: they are read much faster. */
function settle({ exports }: LoadedModule): void {
  for (const [name, value] of Object.entries(exports)) Object.defineProperty(exports, name, { value });
}

function javascript(path: string, text: string): string {
  const key = `${path}\n${text}`;
  const known = translated.get(key);
  if (known !== undefined) return known;
  const source = path.startsWith('generated/reference/') ? limitLoops(text) : text;
  const url = JSON.stringify(pathToFileURL(join(projectRoot, path)).href);
  const { code } = transformSync(source, {
    loader: 'ts',
    format: 'cjs',
    target: 'node20',
    define: {
      'import.meta.url': url,
      'import.meta.dirname': JSON.stringify(dirname(join(projectRoot, path))),
    },
  });
  const plain = code.replaceAll('{ get: ', '{ configurable: true, get: ');
  translated.set(key, plain);
  return plain;
}

function limitLoops(text: string): string {
  const check = `if (turns > ${TURNS}) throw new Error('a loop does not end');`;
  return text.replace(LOOP, (_all, indent: string, condition: string) => {
    return `${indent}for (let turns = 0; ${condition}; turns++) { ${check}`;
  });
}
