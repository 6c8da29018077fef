import type { Assembly, AssemblyOptions } from './assembly.ts';
import { type AssemblyDiagnostic, AssemblyError, SourceFault } from './assembly-error.ts';
import { layout } from './layout.ts';
import { parse } from './parse.ts';

/**
 * Assembles Intel syntax as nasm has it: labels, expressions, `db dw dd dq dt do`, `resb` … `reso`, `times`, `equ`,
 * `org`, `align`, `bits`. Instructions and operands are those of the generated form table; each takes its shortest
 * encoding.
 *
 * @param fileName shown in messages
 * @throws AssemblyError with every mistake found: `file:line:column: message` and a code frame
 */
export function assemble(source: string, fileName: string, options: AssemblyOptions = {}): Assembly {
  const { statements, diagnostics } = parse(source);
  const found: AssemblyDiagnostic[] = [...diagnostics];
  if (found.length === 0) {
    try {
      const result = layout(statements, options, found);
      if (found.length === 0) return result;
    } catch (fault) {
      if (!(fault instanceof SourceFault)) throw fault;
      found.push({ line: 1, column: fault.column, end: fault.end, message: fault.message });
    }
  }
  throw new AssemblyError(
    fileName,
    source,
    found.sort((a, b) => a.line - b.line),
  );
}
