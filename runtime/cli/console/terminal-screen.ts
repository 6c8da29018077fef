import { glyph } from '../../devices/code-page-437.ts';
import type { TextFrame } from '../../devices/text-frame.ts';

const CONTROL = '\x1b[';
/** The alternate screen keeps what the terminal showed before. */
const ENTER = `${CONTROL}?1049h${CONTROL}2J`;
const LEAVE = `${CONTROL}0m${CONTROL}?25h${CONTROL}?1049l`;
/** The VGA's colours count blue as 1 and red as 4, a terminal's the other way round. */
const COLOURS = [0, 4, 2, 6, 1, 5, 3, 7] as const;
const BRIGHT = 8;
const BLINK = 0x80;

/** Draws text frames on a terminal by ECMA-48 sequences, each time what differs from the last. */
export class TerminalScreen {
  /** Cells that the terminal shows; undefined when that is not known. */
  #shown: Uint16Array | undefined;
  #columns = 0;
  #cursor: number | undefined;

  /** Puts a terminal into the state in which frames are drawn. */
  enter(): string {
    this.#shown = undefined;
    return ENTER;
  }

  leave(): string {
    return LEAVE;
  }

  /** The next frame is drawn whole: the terminal was resized, or somebody else wrote to it. */
  forget(): void {
    this.#shown = undefined;
  }

  /**
   * @param columns of the terminal @param rows of the terminal: what does not fit is cut off
   * @returns what is to be written; '' when nothing has changed
   */
  draw(frame: TextFrame, columns: number, rows: number): string {
    if (frame.cells.length !== this.#shown?.length || frame.columns !== this.#columns)
      this.#shown = undefined;
    this.#columns = frame.columns;
    const whole = this.#shown === undefined;
    let text = whole ? `${CONTROL}0m${CONTROL}2J` : '';
    let attribute = -1;
    let at = -1;
    for (let row = 0; row < Math.min(frame.rows, rows); row++) {
      for (let column = 0; column < Math.min(frame.columns, columns); column++) {
        const index = row * frame.columns + column;
        const cell = frame.cells[index] ?? 0;
        if (this.#shown?.[index] === cell) continue;
        if (at !== index) text += position(row, column);
        if (cell >> 8 !== attribute) text += colours(cell >> 8, frame.blinks);
        attribute = cell >> 8;
        text += glyph(cell & 0xff);
        // at the right margin terminals differ in where they go on
        at = column + 1 < columns && column + 1 < frame.columns ? index + 1 : -1;
      }
    }
    this.#shown = frame.cells;
    if (text === '' && frame.cursor === this.#cursor) return '';
    this.#cursor = frame.cursor;
    return `${CONTROL}?25l${text}${CONTROL}0m${cursor(frame, columns, rows)}`;
  }
}

function position(row: number, column: number): string {
  return `${CONTROL}${row + 1};${column + 1}H`;
}

function cursor(frame: TextFrame, columns: number, rows: number): string {
  if (frame.cursor === undefined) return '';
  const [row, column] = [Math.floor(frame.cursor / frame.columns), frame.cursor % frame.columns];
  return row < rows && column < columns ? `${position(row, column)}${CONTROL}?25h` : '';
}

/** An attribute byte of text mode as colours: foreground in bits 3…0, background in 6…4, bit 7 blinking or bright. */
function colours(attribute: number, blinks: boolean): string {
  const blinking = blinks && (attribute & BLINK) !== 0;
  const background = (attribute >> 4) & (blinks ? 7 : 15);
  return `${CONTROL}0;${blinking ? '5;' : ''}${colour(attribute & 15, 30)};${colour(background, 40)}m`;
}

/** @param base of the eight dark colours; the bright ones are 60 above */
function colour(index: number, base: number): number {
  return COLOURS[(index & 7) as 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7] + base + (index & BRIGHT ? 60 : 0);
}
