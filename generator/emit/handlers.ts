import type { Specification } from '../specification.ts';
import type { EmittedFile } from './forms.ts';
import { type Table, tableFile } from './table.ts';

/** Every way of executing a form; renamed rows (in-line rewrite rules) last. */
export function handlerTable(spec: Specification): Table {
  return {
    file: 'handlers',
    constant: 'handlers',
    type: 'HandlerRow',
    module: 'runtime/engine/form.ts',
    summary: 'Handler number FIRST_HANDLER + n stands for row n.',
    rows: spec.handlers.map((row) => ({
      place: spec.forms[row.form]?.source ?? '',
      name: [
        spec.forms[row.form]?.id,
        row.size,
        row.memory ? 'memory' : 'register',
        row.repeat,
        row.renamed ? 'renamed' : '',
      ]
        .join(' ')
        .trim(),
      value: row,
    })),
  };
}

export function emitHandlers(spec: Specification): EmittedFile[] {
  return [tableFile(handlerTable(spec))];
}

/** What the monitor's view makes of every handler that is not renamed. */
export function rewriteTable(spec: Specification): Table {
  return {
    file: 'rewrite-rules',
    constant: 'rewriteRules',
    type: 'RewriteRule',
    module: 'runtime/engine/form.ts',
    summary: 'Rule n is about row n of the handler table.',
    rows: spec.rewrites.map((rule) => ({
      place: rule.source,
      name: `rewrite ${spec.forms[spec.handlers[rule.handler]?.form ?? -1]?.id} ${rule.handler}`,
      value: rule,
    })),
  };
}

export function emitRewriteRules(spec: Specification): EmittedFile[] {
  return [tableFile(rewriteTable(spec))];
}
