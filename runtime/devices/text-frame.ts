import { glyph } from './code-page-437.ts';

/** What a text screen shows at one moment. */
export interface TextFrame {
  readonly columns: number;
  readonly rows: number;
  /** Row by row a character of code page 437 in bits 7…0 and its attribute in bits 15…8. */
  readonly cells: Uint16Array;
  /** The cell under the cursor; undefined when it does not show. */
  readonly cursor: number | undefined;
  /** Bit 7 of an attribute blinks; else it makes the background bright. */
  readonly blinks: boolean;
}

/** A screen as lines of text, trailing blanks removed. */
export function frameLines({ columns, rows, cells }: TextFrame): readonly string[] {
  return Array.from({ length: rows }, (_, row) => {
    const codes = cells.subarray(row * columns, (row + 1) * columns);
    return Array.from(codes, (cell) => glyph(cell & 0xff))
      .join('')
      .trimEnd();
  });
}
