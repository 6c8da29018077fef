import type { PortDevice } from './bus.ts';
import { IndexedRegisters } from './indexed-registers.ts';
import { Palette } from './palette.ts';
import type { TextFrame } from './text-frame.ts';
import { type Clock, INSTRUCTIONS_PER_SECOND } from './time.ts';

/** Physical address and size of the text memory, which is ordinary RAM. */
export const TEXT_MEMORY = 0xb8000;
export const TEXT_MEMORY_BYTES = 0x8000;
/** A frame is no larger, whatever the registers say. */
const MOST_COLUMNS = 132;
const MOST_ROWS = 60;

const FRAME_TICKS = INSTRUCTIONS_PER_SECOND / 70;
/** Mode 3: 449 scan lines, of which 400 show. */
const LINES = 449;
const SHOWN_LINES = 400;
const RETRACE_FIRST = 412;
const RETRACE_LAST = 413;

/** Registers of the CRT controller that say what shows. */
const Crtc = {
  lastColumn: 0x01,
  overflow: 0x07,
  characterHeight: 0x09,
  cursorStart: 0x0a,
  cursorEnd: 0x0b,
  startHigh: 0x0c,
  startLow: 0x0d,
  cursorHigh: 0x0e,
  cursorLow: 0x0f,
  retraceEnd: 0x11,
  lastLine: 0x12,
  rowOffset: 0x13,
} as const;
/** Bit 7 of the vertical retrace end protects registers 0…7, but for one bit of the overflow register. */
const PROTECT = 0x80;
const LINE_COMPARE_8 = 0x10;
const CURSOR_OFF = 0x20;
const CURSOR_LINE = 0x1f;
const ATTRIBUTE_MODE = 0x10;
const MODE_BLINK = 0x08;
const COLOUR_PORTS = 0x01;

/** Every register as the video BIOS sets it for mode 3 (80 × 25), and the bits that it has. */
const crtcBits = [
  0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f, 0xff, 0x3f, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
  0xff, 0xff, 0x7f, 0xff, 0xff, 0xef, 0xff,
];
const crtcMode3 = [
  0x5f, 0x4f, 0x50, 0x82, 0x55, 0x81, 0xbf, 0x1f, 0x00, 0x4f, 0x0d, 0x0e, 0x00, 0x00, 0x00, 0x00, 0x9c, 0x8e,
  0x8f, 0x28, 0x1f, 0x96, 0xb9, 0xa3, 0xff,
];
const sequencerBits = [0x03, 0x3d, 0x0f, 0x3f, 0x0e];
const sequencerMode3 = [0x03, 0x00, 0x03, 0x00, 0x02];
const graphicsBits = [0x0f, 0x0f, 0x0f, 0x1f, 0x03, 0x7b, 0x0f, 0x0f, 0xff];
const graphicsMode3 = [0x00, 0x00, 0x00, 0x00, 0x00, 0x10, 0x0e, 0x00, 0xff];
const attributeBits = [...new Array<number>(16).fill(0x3f), 0xef, 0xff, 0x3f, 0x0f, 0x0f];
const attributeMode3 = [
  0x00, 0x01, 0x02, 0x03, 0x04, 0x05, 0x14, 0x07, 0x38, 0x39, 0x3a, 0x3b, 0x3c, 0x3d, 0x3e, 0x3f, 0x0c, 0x00,
  0x0f, 0x08, 0x00,
];

/**
 * A VGA's registers, ports 3B0h…3DFh (IBM PS/2 Hardware Interface Technical Reference, video subsystem), in text modes:
 * the CRT controller says which cells of the text memory show and where the cursor is. Fonts that are loaded go to memory
 * at A0000h and change nothing, graphics modes show nothing new.
 */
export class VgaText implements PortDevice {
  readonly #crtc = new IndexedRegisters(crtcBits, crtcMode3);
  readonly #sequencer = new IndexedRegisters(sequencerBits, sequencerMode3);
  readonly #graphics = new IndexedRegisters(graphicsBits, graphicsMode3);
  readonly #attributes = new IndexedRegisters(attributeBits, attributeMode3);
  readonly #palette = new Palette();
  /** The next write to 3C0h is data; reading the status makes it an index. */
  #attributeData = false;
  /** Bit 5 of the attribute index: the palette belongs to the display, so that something shows. */
  #displayOn = 0x20;
  #miscellaneous = 0x67;
  #feature = 0;
  readonly #clock: Clock;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  reset(): void {
    for (const part of [this.#crtc, this.#sequencer, this.#graphics, this.#attributes, this.#palette]) {
      part.reset();
    }
    this.#attributeData = false;
    this.#displayOn = 0x20;
    this.#miscellaneous = 0x67;
    this.#feature = 0;
  }

  /** Character cell at the top left, counted from the start of the text memory. */
  get startCell(): number {
    return (this.#crtc.at(Crtc.startHigh) << 8) | this.#crtc.at(Crtc.startLow);
  }

  /** Character cell of the cursor. */
  get cursorCell(): number {
    return (this.#crtc.at(Crtc.cursorHigh) << 8) | this.#crtc.at(Crtc.cursorLow);
  }

  /**
   * What shows now.
   * @param memory the 32 KiB of text memory: a character and an attribute byte per cell
   */
  frame(memory: Uint8Array): TextFrame {
    const { columns, rows, stride } = this.#geometry;
    const cells = Uint16Array.from({ length: rows * columns }, (_, index) => {
      const cell = this.startCell + Math.floor(index / columns) * stride + (index % columns);
      const offset = (cell * 2) % TEXT_MEMORY_BYTES;
      return (memory[offset] ?? 0) | ((memory[offset + 1] ?? 0) << 8);
    });
    const blinks = (this.#attributes.at(ATTRIBUTE_MODE) & MODE_BLINK) !== 0;
    return { columns, rows, cells, cursor: this.#shownCursor, blinks };
  }

  /** Columns, rows, and cells from one row to the next. */
  get #geometry(): { readonly columns: number; readonly rows: number; readonly stride: number } {
    const overflow = this.#crtc.at(Crtc.overflow);
    const lastLine = this.#crtc.at(Crtc.lastLine) | ((overflow & 2) << 7) | ((overflow & 0x40) << 3);
    const height = (this.#crtc.at(Crtc.characterHeight) & 0x1f) + 1;
    return {
      columns: Math.min(MOST_COLUMNS, this.#crtc.at(Crtc.lastColumn) + 1),
      rows: Math.min(MOST_ROWS, Math.max(1, Math.floor((lastLine + 1) / height))),
      stride: this.#crtc.at(Crtc.rowOffset) * 2,
    };
  }

  get #shownCursor(): number | undefined {
    const first = this.#crtc.at(Crtc.cursorStart);
    const last = this.#crtc.at(Crtc.cursorEnd);
    if ((first & CURSOR_OFF) !== 0 || (first & CURSOR_LINE) > (last & CURSOR_LINE)) return undefined;
    const { columns, rows, stride } = this.#geometry;
    const cell = this.cursorCell - this.startCell;
    const row = Math.floor(cell / stride);
    const column = cell - row * stride;
    return cell >= 0 && row < rows && column < columns ? row * columns + column : undefined;
  }

  /** The CRT controller and the status are at 3Dxh or, as of a monochrome adapter, at 3Bxh. */
  #isElsewhere(port: number): boolean {
    const movable = (port & 0xff0) !== 0x3c0;
    return movable && ((port & 0xff0) === 0x3d0) !== ((this.#miscellaneous & COLOUR_PORTS) !== 0);
  }

  readPort(port: number): number {
    if (this.#isElsewhere(port)) return 0xff;
    switch (port) {
      case 0x3c0:
        return this.#attributes.index | this.#displayOn;
      case 0x3c1:
        return this.#attributes.data;
      case 0x3c2: // switch sense: a colour monitor
        return 0x10;
      case 0x3c4:
        return this.#sequencer.index;
      case 0x3c5:
        return this.#sequencer.data;
      case 0x3c6:
      case 0x3c7:
      case 0x3c8:
      case 0x3c9:
        return this.#palette.readPort(port);
      case 0x3ca:
        return this.#feature;
      case 0x3cc:
        return this.#miscellaneous;
      case 0x3ce:
        return this.#graphics.index;
      case 0x3cf:
        return this.#graphics.data;
      case 0x3b4:
      case 0x3d4:
        return this.#crtc.index;
      case 0x3b5:
      case 0x3d5:
        return this.#crtc.data;
      case 0x3ba:
      case 0x3da:
        this.#attributeData = false;
        return this.#status();
      default:
        return 0xff;
    }
  }

  writePort(port: number, value: number): void {
    if (this.#isElsewhere(port)) return;
    switch (port) {
      case 0x3c0:
        this.#writeAttribute(value);
        break;
      case 0x3c2:
        this.#miscellaneous = value;
        break;
      case 0x3c4:
        this.#sequencer.index = value;
        break;
      case 0x3c5:
        this.#sequencer.data = value;
        break;
      case 0x3c6:
      case 0x3c7:
      case 0x3c8:
      case 0x3c9:
        this.#palette.writePort(port, value);
        break;
      case 0x3ce:
        this.#graphics.index = value;
        break;
      case 0x3cf:
        this.#graphics.data = value;
        break;
      case 0x3b4:
      case 0x3d4:
        this.#crtc.index = value;
        break;
      case 0x3b5:
      case 0x3d5:
        this.#writeCrtc(value);
        break;
      case 0x3ba:
      case 0x3da:
        this.#feature = value & 0x0b;
        break;
    }
  }

  #writeAttribute(value: number): void {
    if (this.#attributeData) this.#attributes.data = value;
    else {
      this.#attributes.index = value & 0x1f;
      this.#displayOn = value & 0x20;
    }
    this.#attributeData = !this.#attributeData;
  }

  #writeCrtc(value: number): void {
    const crtc = this.#crtc;
    if (crtc.index > Crtc.overflow || (crtc.at(Crtc.retraceEnd) & PROTECT) === 0) crtc.data = value;
    else if (crtc.index === Crtc.overflow) {
      crtc.data = (crtc.data & ~LINE_COMPARE_8) | (value & LINE_COMPARE_8);
    }
  }

  /** Input status 1: bit 0 while nothing shows, bit 3 in the vertical retrace. */
  #status(): number {
    const line = ((this.#clock.now % FRAME_TICKS) / FRAME_TICKS) * LINES;
    const shown = line < SHOWN_LINES && line % 1 < 0.8;
    const retrace = line >= RETRACE_FIRST && line < RETRACE_LAST + 1;
    return (shown ? 0 : 0x01) | (retrace ? 0x08 : 0);
  }
}
