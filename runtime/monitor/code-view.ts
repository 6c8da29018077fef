import { handlers } from '../../generated/handlers.ts';
import { rewriteRules } from '../../generated/rewrite-rules.ts';
import type { Engine } from '../engine/engine.ts';
import { FIRST_HANDLER } from '../engine/form.ts';
import { OwnHandler } from '../engine/own-handlers.ts';

/** Code as memory says, and code with the holes rewritten. */
export const PLAIN_VIEW = 0;
export const REWRITTEN_VIEW = 1;

/** An instruction that has trapped this often is worth rewriting too. */
const TRAPS_BEFORE_REWRITING = 64;

/** The handler that the generated rules put in the place of each handler. */
function rewrittenHandlers(): Uint16Array {
  const map = Uint16Array.from({ length: FIRST_HANDLER + handlers.length }, (_, number) => number);
  for (const rule of rewriteRules) {
    if (rule.action === 'inline') map[FIRST_HANDLER + rule.handler] = FIRST_HANDLER + rule.replacement;
    if (rule.action === 'callout') map[FIRST_HANDLER + rule.handler] = OwnHandler.callout;
  }
  return map;
}

/** What stands for each handler once it keeps trapping: its own semantics in line where the rules have it. */
function adaptedHandlers(): Uint16Array {
  const map = new Uint16Array(FIRST_HANDLER + handlers.length).fill(OwnHandler.callout);
  for (const { action, handler, replacement } of rewriteRules) {
    if (action === 'trap' && replacement >= 0) map[FIRST_HANDLER + handler] = FIRST_HANDLER + replacement;
  }
  return map;
}

/**
 * The rewritten view of an engine: binary translation without touching the guest's memory. Holes are rewritten
 * from the start; privileged instructions trap at first. Those that keep trapping are rewritten too: in line where
 * they need virtual copies alone, else as callouts, which spares the hardware's delivery and return.
 */
export class RewrittenView {
  readonly #engine: Engine;
  readonly #map = rewrittenHandlers();
  readonly #adapted = adaptedHandlers();
  readonly #traps = new Uint8Array(this.#map.length);

  constructor(engine: Engine) {
    this.#engine = engine;
    engine.defineView(REWRITTEN_VIEW, this.#map);
  }

  /** An instruction executed by this handler has trapped and was emulated. */
  noteTrap(handler: number): void {
    if (++this.#traps[handler]! < TRAPS_BEFORE_REWRITING || this.#map[handler] !== handler) return;
    this.#map[handler] = this.#adapted[handler]!;
    this.#engine.defineView(REWRITTEN_VIEW, this.#map);
  }
}
