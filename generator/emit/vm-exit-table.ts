import type { Specification } from '../specification.ts';
import type { EmittedFile } from './forms.ts';
import { type Table, type TableRow, tableFile } from './table.ts';

/** The forms that hardware assistance can intercept. */
export function vmExitTable(spec: Specification): Table {
  const rows: TableRow[] = [];
  for (const instruction of spec.instructions) {
    for (const form of instruction.forms) {
      for (const intercepts of instruction.intercepts) {
        for (const [extension, intercept] of Object.entries(intercepts)) {
          rows.push({
            place: form.place.line,
            name: `${form.id} ${extension} ${intercept}`,
            value: { form: form.id, extension, intercept, source: form.place.line },
          });
        }
      }
    }
  }
  return {
    file: 'vm-exits',
    constant: 'vmExits',
    type: 'VmExitRow',
    module: 'runtime/audit/classification.ts',
    summary: 'Forms that leave non-root operation when the controls say so.',
    rows,
  };
}

export function emitVmExits(spec: Specification): EmittedFile[] {
  return [tableFile(vmExitTable(spec))];
}
