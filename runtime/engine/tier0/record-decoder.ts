import { Vector } from '../../../generated/exceptions.ts';
import { Slot } from '../../../generated/state.ts';
import { GuestFault } from '../cpu-state.ts';
import { decode } from '../decode.ts';
import type { Instruction } from '../instruction.ts';
import {
  CROSSING_BYTES,
  CROSSING_ENTRIES,
  CROSSING_RECORD,
  CROSSINGS,
  EngineWord,
  PAGE_BYTES,
  PAGE_FLAGS,
  PageFlag,
  PHYSICAL_BASE,
  RECORD_BYTES,
  SCRATCH_RECORDS,
} from '../layout.ts';
import type { ReferenceState } from '../reference/reference-state.ts';
import { BIG } from '../segment-rights.ts';
import type { CodePool } from './code-pool.ts';
import { encodeRecord } from './encode-record.ts';
import type { ExportedName } from './module-names.ts';
import { RecordField, Tier0Handler } from './record.ts';

/** Thrown by a byte source at the end of a page. */
class PageCrossing {}
const pageCrossing = new PageCrossing();

/** Most instructions that are decoded at once. */
const LINE = 16;

/** What decoding needs of the engine. */
export interface DecoderParts {
  readonly memory: WebAssembly.Memory;
  readonly state: ReferenceState;
  /** For each form whether the CPU has it; undefined: all. */
  readonly enabled: Uint8Array | undefined;
  readonly pool: CodePool;
  /** By number of a code view its handler numbers by handler number; undefined where it replaces nothing. */
  readonly views: readonly (Uint16Array | undefined)[];
  readonly functions: Readonly<Record<ExportedName, (...args: number[]) => number>>;
  /** The fault that compiled code has signalled. */
  readonly takeFault: () => GuestFault;
}

/** Makes records of the bytes of instructions, where compiled code comes upon one that has none. */
export class RecordDecoder {
  readonly #parts: DecoderParts;
  readonly #words: Int32Array;
  readonly #handlers: Uint16Array;
  readonly #bytes: Uint8Array;
  readonly #flags: Uint8Array;
  /** Address of the instruction that is being decoded, and of the end of its page. */
  #first = 0;
  #end = 0;

  constructor(parts: DecoderParts) {
    const { buffer } = parts.memory;
    this.#parts = parts;
    this.#words = new Int32Array(buffer);
    this.#handlers = new Uint16Array(buffer);
    this.#bytes = new Uint8Array(buffer);
    this.#flags = new Uint8Array(buffer, PAGE_FLAGS, 1 << 20);
  }

  /** Decodes the instruction that a record of a page stands for, and those that follow it in a line. */
  decode(record: number): number {
    const { physicalPage, size32, view, offset } = this.#parts.pool.locate(record);
    const page = PHYSICAL_BASE + physicalPage * PAGE_BYTES;
    let next = offset;
    for (let n = 0; n < LINE && next < PAGE_BYTES; n++) {
      const at = record + RECORD_BYTES * (next - offset);
      if (n > 0 && this.#handlers[(at + RecordField.handler) >> 1] !== Tier0Handler.undecoded) return 0;
      const length = this.#decodeOne(at, page, next, size32 ? 32 : 16, view);
      if (length === 0) return 0;
      next += length;
    }
    return 0;
  }

  /** @returns the instruction's length when execution may go on behind it, else 0 */
  #decodeOne(record: number, page: number, offset: number, size: 16 | 32, view: number): number {
    this.#first = page + offset;
    this.#end = page + PAGE_BYTES;
    try {
      const instruction = decode(this.#fetch, size, this.#parts.enabled);
      this.#put(record, instruction, view);
      return instruction === undefined || instruction === 'too-long' ? 0 : instruction.length;
    } catch (thrown) {
      if (thrown !== pageCrossing) throw thrown;
      this.#setHandler(record, Tier0Handler.crossing);
      return 0;
    }
  }

  readonly #fetch = (k: number): number => {
    const address = this.#first + k;
    if (address >= this.#end) throw pageCrossing;
    return this.#bytes[address]!;
  };

  /** Decodes the instruction at an EIP byte by byte, with all checks, into the scratch records. */
  decodeScratch(eip: number, key: number, view: number): number {
    const { state, functions, takeFault } = this.#parts;
    const base = state.get(Slot['cs.base']);
    const limit = state.get(Slot['cs.limit']);
    const user = state.get(Slot.cpl) === 3 ? 1 : 0;
    let page = -1;
    let physical = 0;
    const pages: number[] = [];
    const fetch = (k: number): number => {
      if (eip + k > limit) throw new GuestFault(Vector.GP, 0);
      const linear = (base + eip + k) >>> 0;
      if (linear >>> 12 !== page) {
        page = linear >>> 12;
        physical = (functions.fetch(linear, user) >>> 0) - (linear & (PAGE_BYTES - 1));
        if (this.#words[EngineWord.signal >> 2] !== 0) throw takeFault();
        pages.push((physical + (linear & (PAGE_BYTES - 1))) >>> 12);
      }
      return state.loadPhysical(physical + (linear & (PAGE_BYTES - 1)), 1);
    };
    const size = (state.get(Slot['cs.rights']) & BIG) !== 0 ? 32 : 16;
    const instruction = decode(fetch, size, this.#parts.enabled);
    if (instruction === undefined) throw new GuestFault(Vector.UD, undefined);
    if (instruction === 'too-long') throw new GuestFault(Vector.GP, 0);
    this.#put(SCRATCH_RECORDS, instruction, view);
    if (pages.length > 1) this.#keepCrossing((base + eip) >>> 0, key, pages);
    return 0;
  }

  /** Keeps the scratch record of an instruction on two pages as long as both are what they are. */
  #keepCrossing(linear: number, key: number, pages: readonly number[]): void {
    if (pages.some((page) => (this.#flags[page]! & PageFlag.device) !== 0)) return;
    for (const page of pages) {
      this.#flags[page] = this.#flags[page]! | PageFlag.code;
      this.#parts.functions.forbid_writes(page * PAGE_BYTES);
    }
    const entry = CROSSINGS + CROSSING_BYTES * ((linear >>> 12) & (CROSSING_ENTRIES - 1));
    const { generation, codeEpoch } = EngineWord;
    this.#words.set([linear, key, this.#words[generation >> 2]!, this.#words[codeEpoch >> 2]!], entry >> 2);
    this.#bytes.copyWithin(entry + CROSSING_RECORD, SCRATCH_RECORDS, SCRATCH_RECORDS + RECORD_BYTES);
  }

  #put(record: number, instruction: Instruction | undefined | 'too-long', view: number): void {
    if (instruction === undefined) this.#setHandler(record, Tier0Handler.invalid);
    else if (instruction === 'too-long') this.#setHandler(record, Tier0Handler.tooLong);
    else encodeRecord(this.#words, record, instruction, this.#parts.views[view]);
  }

  #setHandler(record: number, handler: number): void {
    this.#handlers[(record + RecordField.handler) >> 1] = handler;
  }
}
