import type { PortDevice } from './bus.ts';
import type { TextFrame } from './text-frame.ts';
import { type Clock, INSTRUCTIONS_PER_SECOND } from './time.ts';

/** Physical address and size of the text memory, which is ordinary RAM. */
export const TEXT_MEMORY = 0xb8000;
export const TEXT_MEMORY_BYTES = 0x8000;
const COLUMNS = 80;
const ROWS = 25;

const FRAME_TICKS = INSTRUCTIONS_PER_SECOND / 70;
/** Mode 3: 449 scan lines, of which 400 show. */
const LINES = 449;
const SHOWN_LINES = 400;
const RETRACE_FIRST = 412;
const RETRACE_LAST = 413;

/** CRT controller registers of mode 3 (80×25), as the video BIOS sets them. */
const CRTC_MODE_3 = [
  0x5f, 0x4f, 0x50, 0x82, 0x55, 0x81, 0xbf, 0x1f, 0x00, 0x4f, 0x0d, 0x0e, 0x00, 0x00, 0x00, 0x00, 0x9c, 0x8e,
  0x8f, 0x28, 0x1f, 0x96, 0xb9, 0xa3, 0xff,
];
const START_HIGH = 0x0c;
const START_LOW = 0x0d;
const CURSOR_START = 0x0a;
const CURSOR_END = 0x0b;
const CURSOR_OFF = 0x20;
const CURSOR_LINE = 0x1f;
const CURSOR_HIGH = 0x0e;
const CURSOR_LOW = 0x0f;
const ATTRIBUTE_MODE = 0x10;
const MODE_BLINK = 0x08;
/** As the video BIOS leaves it in mode 3: text, line graphics, blinking. */
const ATTRIBUTE_MODE_3 = 0x0c;

/**
 * The registers of a VGA in 80×25 text mode, ports 3C0h…3DFh: the CRT controller with start address and cursor,
 * the status register with its retrace bits; the other index/data pairs only remember what is written.
 */
export class VgaText implements PortDevice {
  readonly #crtc = new Uint8Array(256);
  #crtcIndex = 0;
  readonly #sequencer = new Uint8Array(256);
  #sequencerIndex = 0;
  readonly #graphics = new Uint8Array(256);
  #graphicsIndex = 0;
  readonly #attributes = new Uint8Array(32);
  #attributeIndex = 0;
  #attributeData = false;
  #miscellaneous = 0x67;
  readonly #palette = new Uint8Array(768);
  #paletteRead = 0;
  #paletteWrite = 0;
  readonly #clock: Clock;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  reset(): void {
    this.#crtc.fill(0);
    this.#crtc.set(CRTC_MODE_3);
    for (const registers of [this.#sequencer, this.#graphics, this.#attributes, this.#palette])
      registers.fill(0);
    this.#attributes[ATTRIBUTE_MODE] = ATTRIBUTE_MODE_3;
    this.#crtcIndex = 0;
    this.#sequencerIndex = 0;
    this.#graphicsIndex = 0;
    this.#attributeIndex = 0;
    this.#attributeData = false;
    this.#miscellaneous = 0x67;
    this.#paletteRead = 0;
    this.#paletteWrite = 0;
  }

  /** Character cell at the top left, counted from the start of the text memory. */
  get startCell(): number {
    return ((this.#crtc[START_HIGH] ?? 0) << 8) | (this.#crtc[START_LOW] ?? 0);
  }

  /** Character cell of the cursor. */
  get cursorCell(): number {
    return ((this.#crtc[CURSOR_HIGH] ?? 0) << 8) | (this.#crtc[CURSOR_LOW] ?? 0);
  }

  /**
   * What shows now.
   * @param memory the 32 KiB of text memory: a character and an attribute byte per cell
   */
  frame(memory: Uint8Array): TextFrame {
    const cells = Uint16Array.from({ length: ROWS * COLUMNS }, (_, index) => {
      const offset = ((this.startCell + index) * 2) % TEXT_MEMORY_BYTES;
      return (memory[offset] ?? 0) | ((memory[offset + 1] ?? 0) << 8);
    });
    const blinks = ((this.#attributes[ATTRIBUTE_MODE] ?? 0) & MODE_BLINK) !== 0;
    return { columns: COLUMNS, rows: ROWS, cells, cursor: this.#shownCursor, blinks };
  }

  get #shownCursor(): number | undefined {
    const [first = 0, last = 0] = this.#crtc.subarray(CURSOR_START, CURSOR_END + 1);
    if ((first & CURSOR_OFF) !== 0 || (first & CURSOR_LINE) > (last & CURSOR_LINE)) return undefined;
    const cell = this.cursorCell - this.startCell;
    return cell >= 0 && cell < ROWS * COLUMNS ? cell : undefined;
  }

  readPort(port: number): number {
    switch (port) {
      case 0x3c0:
        return this.#attributeIndex;
      case 0x3c1:
        return this.#attributes[this.#attributeIndex & 31] ?? 0;
      case 0x3c2: // switch sense: a colour monitor
        return 0x10;
      case 0x3c4:
        return this.#sequencerIndex;
      case 0x3c5:
        return this.#sequencer[this.#sequencerIndex] ?? 0;
      case 0x3c6:
        return 0xff;
      case 0x3c9:
        return this.#palette[this.#paletteRead++ % 768] ?? 0;
      case 0x3cc:
        return this.#miscellaneous;
      case 0x3ce:
        return this.#graphicsIndex;
      case 0x3cf:
        return this.#graphics[this.#graphicsIndex] ?? 0;
      case 0x3d4:
        return this.#crtcIndex;
      case 0x3d5:
        return this.#crtc[this.#crtcIndex] ?? 0;
      case 0x3da:
        this.#attributeData = false;
        return this.#status();
      default:
        return 0xff;
    }
  }

  writePort(port: number, value: number): void {
    switch (port) {
      case 0x3c0:
        if (this.#attributeData) this.#attributes[this.#attributeIndex & 31] = value;
        else this.#attributeIndex = value;
        this.#attributeData = !this.#attributeData;
        break;
      case 0x3c2:
        this.#miscellaneous = value;
        break;
      case 0x3c4:
        this.#sequencerIndex = value;
        break;
      case 0x3c5:
        this.#sequencer[this.#sequencerIndex] = value;
        break;
      case 0x3c7:
        this.#paletteRead = value * 3;
        break;
      case 0x3c8:
        this.#paletteWrite = value * 3;
        break;
      case 0x3c9:
        this.#palette[this.#paletteWrite++ % 768] = value & 0x3f;
        break;
      case 0x3ce:
        this.#graphicsIndex = value;
        break;
      case 0x3cf:
        this.#graphics[this.#graphicsIndex] = value;
        break;
      case 0x3d4:
        this.#crtcIndex = value;
        break;
      case 0x3d5:
        this.#crtc[this.#crtcIndex] = value;
        break;
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
