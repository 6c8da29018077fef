import type { Specification } from '../specification.ts';
import { classifierTable } from './classifier.ts';
import { exceptionTable } from './exceptions.ts';
import type { EmittedFile } from './forms.ts';
import { handlerTable, rewriteTable } from './handlers.ts';
import { modelTable } from './models.ts';
import { prefixTable } from './prefixes.ts';
import { exampleTests, opcodeTests } from './tests/decoder-tests.ts';
import { executionTests } from './tests/execution-tests.ts';
import { nameTests, plainTables, tableTests } from './tests/table-tests.ts';
import { textTests } from './tests/text-tests.ts';
import { trapTable } from './trap-table.ts';
import { resourceTable } from './virtual-state.ts';
import { vmExitTable } from './vm-exit-table.ts';

/**
 * A unit test for every row of every generated table, named by the row's line in the specification: that it is
 * literally what the specification says and, where it does something, that it does it.
 * @param files everything else that is emitted, as it will be written
 */
export function emitTests(spec: Specification, files: readonly EmittedFile[]): EmittedFile[] {
  const described = [
    classifierTable,
    exceptionTable,
    handlerTable,
    modelTable,
    prefixTable,
    resourceTable,
    rewriteTable,
    trapTable,
    vmExitTable,
  ].map((table) => table(spec));
  const tables = [...described, ...plainTables(spec)];
  return [
    ...tables.flatMap(tableTests),
    ...nameTests(spec),
    ...opcodeTests(spec),
    ...exampleTests(spec),
    ...executionTests(spec),
    ...textTests(files),
  ];
}
