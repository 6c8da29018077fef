import { handlers } from '../../generated/handlers.ts';
import { rewriteRules } from '../../generated/rewrite-rules.ts';
import type { Engine } from '../engine/engine.ts';
import { FIRST_HANDLER } from '../engine/form.ts';
import { OwnHandler } from '../engine/own-handlers.ts';

/** Code as memory says, and code with the holes rewritten. */
export const PLAIN_VIEW = 0;
export const REWRITTEN_VIEW = 1;

/** The handler that replaces each handler in the rewritten view. */
export function rewrittenHandlers(): Uint16Array {
  const map = Uint16Array.from({ length: FIRST_HANDLER + handlers.length }, (_, number) => number);
  for (const rule of rewriteRules) {
    if (rule.action === 'inline') map[FIRST_HANDLER + rule.handler] = FIRST_HANDLER + rule.replacement;
    if (rule.action === 'callout') map[FIRST_HANDLER + rule.handler] = OwnHandler.callout;
  }
  return map;
}

/** Gives an engine the rewritten view: binary translation without touching the guest's memory. */
export function defineRewrittenView(engine: Engine): void {
  engine.defineView(REWRITTEN_VIEW, rewrittenHandlers());
}
