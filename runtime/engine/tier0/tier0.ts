import { Vector } from '../../../generated/exceptions.ts';
import { forms } from '../../../generated/forms.ts';
import { handlers } from '../../../generated/handlers.ts';
import { intrinsics } from '../../../generated/lowering/index.ts';
import { Slot } from '../../../generated/state.ts';
import { type CpuState, GuestFault } from '../cpu-state.ts';
import { decode } from '../decode.ts';
import { type Engine, Exit, type ExitCode, type PendingFault } from '../engine.ts';
import { FIRST_HANDLER } from '../form.ts';
import type { Instruction } from '../instruction.ts';
import {
  Attention,
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
  TLB,
  TLB_BYTES,
  TLB_ENTRIES,
  TLB_ENTRY_BYTES,
} from '../layout.ts';
import type { ReferenceState } from '../reference/reference-state.ts';
import { RenamedState } from '../reference/renamed-state.ts';
import { BIG } from '../segment-rights.ts';
import { LAST_VIEW } from './code-key.ts';
import { CodePool } from './code-pool.ts';
import { encodeRecord } from './encode-record.ts';
import type { ImportName } from './function-table.ts';
import { compiledModule, type ExportedName, type ModuleSizes, RENAMED_SUFFIX } from './module.ts';
import { ownIntrinsics } from './own-intrinsics.ts';
import { RecordField, Tier0Handler } from './record.ts';
import { prepareTiering } from './tiering.ts';
import { emptyTagOf } from './translation-functions.ts';
import { isWide, wideImport } from './wide-import.ts';

/** Thrown by a byte source at the end of a page. */
class PageCrossing {}
const pageCrossing = new PageCrossing();

const EXIT_COUNTERS: Readonly<Record<ExitCode, string>> = {
  [Exit.deadline]: 'exitDeadline',
  [Exit.fault]: 'exitFault',
  [Exit.boundary]: 'exitBoundary',
  [Exit.native]: 'exitNative',
  [Exit.halt]: 'exitHalt',
  [Exit.callout]: 'exitCallout',
};

/** Most instructions that are decoded at once. */
const LINE = 16;

type Exports = Readonly<Record<ExportedName, (...args: number[]) => number>>;

/** What the engine works on. */
export interface Tier0Options {
  readonly memory: WebAssembly.Memory;
  readonly state: ReferenceState;
  /** For each form whether the CPU has it; undefined: all. */
  readonly enabled: Uint8Array | undefined;
}

/**
 * Executes decoded records with one WebAssembly function generated from the lowering rules. TypeScript is
 * entered only to decode, to look up a page of code, and for intrinsics and devices; each is counted.
 */
export class Tier0 implements Engine {
  readonly name = 'tier0';
  readonly fault: PendingFault = { vector: 0, error: undefined };
  readonly counters: Record<string, number> = {
    decoded: 0,
    crossing: 0,
    pages: 0,
    deviceReads: 0,
    deviceWrites: 0,
    intrinsics: 0,
    exitDeadline: 0,
    exitFault: 0,
    exitBoundary: 0,
    exitNative: 0,
    exitHalt: 0,
    exitCallout: 0,
  };
  /** Entries by handler number. */
  readonly #entries = new Uint32Array(FIRST_HANDLER + handlers.length);
  readonly sizes: ModuleSizes;
  readonly #state: ReferenceState;
  readonly #enabled: Uint8Array | undefined;
  readonly #words: Int32Array;
  readonly #data: DataView;
  readonly #bytes: Uint8Array;
  readonly #flags: Uint8Array;
  readonly #pool: CodePool;
  readonly #views = new Map<number, Uint16Array>();
  readonly #run: (budget: number) => number;
  readonly #functions: Exports;
  #view = 0;
  #budget = 0;
  #running = false;

  constructor(options: Tier0Options) {
    const { memory } = options;
    this.#state = options.state;
    this.#enabled = options.enabled;
    this.#words = new Int32Array(memory.buffer);
    this.#data = new DataView(memory.buffer);
    this.#bytes = new Uint8Array(memory.buffer);
    this.#flags = new Uint8Array(memory.buffer, PAGE_FLAGS, 1 << 20);
    this.#words[EngineWord.generation >> 2] = 1;
    emptyTranslations(this.#words);
    this.#pool = new CodePool(memory);
    prepareTiering();
    const { module, sizes } = compiledModule();
    this.sizes = sizes;
    const renamed = new RenamedState(options.state, memory);
    const instance = new WebAssembly.Instance(module, {
      engine: { memory, ...this.#imports() },
      intrinsic: this.#intrinsics(renamed),
    });
    this.#run = instance.exports['run'] as (budget: number) => number;
    this.#functions = instance.exports as unknown as Exports;
  }

  run(budget: number, retired: number, through = false): ExitCode {
    const words = this.#words;
    this.#budget = budget;
    words[EngineWord.budget >> 2] = budget;
    words[EngineWord.signal >> 2] = 0;
    words[EngineWord.view >> 2] = this.#view;
    words[EngineWord.attention >> 2] = through ? 0 : Attention.always;
    words[EngineWord.retiredAtDeadline >> 2] = retired + budget;
    words[EngineWord.accountedCpl >> 2] = this.#state.get(Slot.cpl);
    words[EngineWord.accountedBudget >> 2] = budget;
    words.fill(0, EngineWord.retiredByCpl >> 2, (EngineWord.retiredByCpl >> 2) + 4);
    this.#running = true;
    let exit: ExitCode;
    try {
      exit = this.#run(budget) as ExitCode;
    } finally {
      this.#running = false;
    }
    if (words[EngineWord.signal >> 2] !== 0) this.#takeFault();
    this.#countExit(exit);
    return exit;
  }

  get callers(): Readonly<Record<string, number>> {
    const callers: Record<string, number> = {};
    for (const [number, count] of this.#entries.entries()) {
      const form = forms[handlers[number - FIRST_HANDLER]?.form ?? -1];
      if (count > 0 && form !== undefined) callers[form.id] = (callers[form.id] ?? 0) + count;
    }
    return callers;
  }

  retiredAtCpl(cpl: 0 | 1 | 2 | 3): number {
    const words = this.#words;
    const before = words[(EngineWord.retiredByCpl >> 2) + cpl]!;
    if (words[EngineWord.accountedCpl >> 2] !== cpl) return before;
    return before + words[EngineWord.accountedBudget >> 2]! - words[EngineWord.budget >> 2]!;
  }

  attend(): void {
    const attention = EngineWord.attention >> 2;
    this.#words[attention] = this.#words[attention]! | Attention.now;
    // Ends the range of jumps that need no look-up, so that the run comes by where it is asked for.
    this.#words[EngineWord.span >> 2] = 0;
  }

  get retired(): number {
    const left = this.#words[EngineWord.budget >> 2]!;
    // While an instruction is running, the budget is already counted down for it.
    return this.#budget - left - (this.#running ? 1 : 0);
  }

  get nativeOffset(): number {
    return this.#words[EngineWord.nativeOffset >> 2]!;
  }

  invalidate(physical: number, bytes: number): void {
    const end = physical + bytes;
    for (let from = physical; from < end; from = (from | (PAGE_BYTES - 1)) + 1) {
      const page = from >>> 12;
      const flags = this.#flags[page]!;
      if ((flags & PageFlag.walked) !== 0) {
        this.#flags[page] = flags & ~PageFlag.walked;
        this.#functions.flush();
      }
      const inPage = Math.min(end, (page + 1) * PAGE_BYTES) - from;
      if ((flags & PageFlag.code) !== 0) this.#functions.forget_code(from, inPage);
    }
  }

  flushTranslations(): void {
    this.#functions.flush();
  }

  flushTranslation(linear: number): void {
    this.#functions.flush_page(linear);
  }

  setNativePage(physicalPage: number): void {
    this.#flags[physicalPage] = this.#flags[physicalPage]! | PageFlag.native;
    this.#functions.forbid_writes(physicalPage * PAGE_BYTES);
    this.#functions.flush();
  }

  selectView(view: number): void {
    this.#view = view;
  }

  defineView(view: number, handlers: Uint16Array): void {
    if (view > LAST_VIEW) throw new RangeError(`code views are numbered 0 to ${LAST_VIEW}`);
    this.#views.set(view, handlers);
    this.#pool.forgetView(view);
    this.#newEpoch();
  }

  #imports(): Readonly<Record<ImportName, (...args: number[]) => number | undefined>> {
    return {
      device_read: (address = 0, bytes = 1) =>
        this.#guard('deviceReads', () => {
          this.#countCaller();
          return this.#state.loadPhysical(address >>> 0, bytes);
        }),
      device_write: (address = 0, bytes = 1, value = 0) =>
        this.#guard('deviceWrites', () => {
          this.#countCaller();
          this.#state.storePhysical(address >>> 0, bytes, value >>> 0);
          return 0;
        }),
      new_page: (physicalPage = 0, key = 0) =>
        this.#guard('pages', () => this.#newPage(physicalPage, key >>> 0)),
      decode: (record = 0) => this.#guard('decoded', () => this.#decode(record)),
      decode_scratch: (eip = 0, key = 0) =>
        this.#guard('crossing', () => this.#decodeScratch(eip >>> 0, key)),
    };
  }

  #intrinsics(renamed: CpuState): Readonly<Record<string, unknown>> {
    const imports: Record<string, unknown> = {};
    for (const [state, suffix] of [
      [this.#state, ''],
      [renamed, RENAMED_SUFFIX],
    ] as const) {
      for (const row of intrinsics) {
        if (suffix === '' && ownIntrinsics[row.name] !== undefined) continue;
        imports[row.name + suffix] = isWide(row)
          ? wideImport(row, (args) => {
              this.#count('intrinsics');
              this.#countCaller();
              return state.wideIntrinsic(row.name, args);
            })
          : (a = 0, b = 0, c = 0) =>
              this.#guard('intrinsics', () => {
                this.#countCaller();
                return state.intrinsic(row.name, [a >>> 0, b >>> 0, c >>> 0]);
              });
      }
    }
    return imports;
  }

  /** Runs TypeScript that compiled code called; a fault of the guest becomes the signal compiled code looks at. */
  #guard(what: string, work: () => number): number {
    this.#count(what);
    try {
      return work();
    } catch (thrown) {
      if (!(thrown instanceof GuestFault)) throw thrown;
      this.#words[EngineWord.faultVector >> 2] = thrown.vector;
      this.#words[EngineWord.faultError >> 2] = thrown.error ?? 0;
      this.#words[EngineWord.faultHasError >> 2] = thrown.error === undefined ? 0 : 1;
      this.#words[EngineWord.signal >> 2] = 1;
      return 0;
    }
  }

  #takeFault(): void {
    this.fault.vector = this.#words[EngineWord.faultVector >> 2]!;
    const hasError = this.#words[EngineWord.faultHasError >> 2] !== 0;
    this.fault.error = hasError ? this.#words[EngineWord.faultError >> 2]! >>> 0 : undefined;
  }

  #newPage(physicalPage: number, key: number): number {
    if (this.#pool.full) {
      this.#pool.empty();
      this.#functions.forget_lookup();
      this.#newEpoch();
    }
    this.#functions.forbid_writes(physicalPage * PAGE_BYTES);
    return this.#pool.take(physicalPage, key);
  }

  /** Decodes the instruction that a record of a page stands for, and those that follow it in a line. */
  #decode(record: number): number {
    const { physicalPage, size32, view, offset } = this.#pool.locate(record);
    const page = PHYSICAL_BASE + physicalPage * PAGE_BYTES;
    let next = offset;
    for (let n = 0; n < LINE && next < PAGE_BYTES; n++) {
      const at = record + RECORD_BYTES * (next - offset);
      if (n > 0 && this.#data.getUint16(at + RecordField.handler, true) !== Tier0Handler.undecoded) return 0;
      const length = this.#decodeOne(at, page, next, size32 ? 32 : 16, view);
      if (length === 0) return 0;
      next += length;
    }
    return 0;
  }

  /** @returns the instruction's length when execution may go on behind it, else 0 */
  #decodeOne(record: number, page: number, offset: number, size: 16 | 32, view: number): number {
    const bytes = this.#bytes;
    try {
      const instruction = decode(
        (k) => {
          if (offset + k >= PAGE_BYTES) throw pageCrossing;
          return bytes[page + offset + k]!;
        },
        size,
        this.#enabled,
      );
      this.#put(record, instruction, view);
      return instruction === undefined || instruction === 'too-long' ? 0 : instruction.length;
    } catch (thrown) {
      if (thrown !== pageCrossing) throw thrown;
      this.#setHandler(record, Tier0Handler.crossing);
      return 0;
    }
  }

  /** Decodes the instruction at an EIP byte by byte, with all checks, into the scratch records. */
  #decodeScratch(eip: number, key: number): number {
    const state = this.#state;
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
        physical = (this.#functions.fetch(linear, user) >>> 0) - (linear & (PAGE_BYTES - 1));
        if (this.#words[EngineWord.signal >> 2] !== 0) throw this.#pendingFault();
        pages.push((physical + (linear & (PAGE_BYTES - 1))) >>> 12);
      }
      return state.loadPhysical(physical + (linear & (PAGE_BYTES - 1)), 1);
    };
    const size = (state.get(Slot['cs.rights']) & BIG) !== 0 ? 32 : 16;
    const instruction = decode(fetch, size, this.#enabled);
    if (instruction === undefined) throw new GuestFault(Vector.UD, undefined);
    if (instruction === 'too-long') throw new GuestFault(Vector.GP, 0);
    this.#put(SCRATCH_RECORDS, instruction, this.#view);
    if (pages.length > 1) this.#keepCrossing((base + eip) >>> 0, key, pages);
    return 0;
  }

  #newEpoch(): void {
    const epoch = EngineWord.codeEpoch >> 2;
    this.#words[epoch] = this.#words[epoch]! + 1;
  }

  /** Keeps the scratch record of an instruction on two pages as long as both are what they are. */
  #keepCrossing(linear: number, key: number, pages: readonly number[]): void {
    if (pages.some((page) => (this.#flags[page]! & PageFlag.device) !== 0)) return;
    for (const page of pages) {
      this.#flags[page] = this.#flags[page]! | PageFlag.code;
      this.#functions.forbid_writes(page * PAGE_BYTES);
    }
    const entry = CROSSINGS + CROSSING_BYTES * ((linear >>> 12) & (CROSSING_ENTRIES - 1));
    const { generation, codeEpoch } = EngineWord;
    this.#words.set([linear, key, this.#words[generation >> 2]!, this.#words[codeEpoch >> 2]!], entry >> 2);
    this.#bytes.copyWithin(entry + CROSSING_RECORD, SCRATCH_RECORDS, SCRATCH_RECORDS + RECORD_BYTES);
  }

  #pendingFault(): GuestFault {
    this.#takeFault();
    return new GuestFault(this.fault.vector, this.fault.error);
  }

  #put(record: number, instruction: Instruction | undefined | 'too-long', view: number): void {
    if (instruction === undefined) this.#setHandler(record, Tier0Handler.invalid);
    else if (instruction === 'too-long') this.#setHandler(record, Tier0Handler.tooLong);
    else encodeRecord(this.#data, record, instruction, this.#views.get(view));
  }

  #setHandler(record: number, handler: number): void {
    this.#data.setUint16(record + RecordField.handler, handler, true);
  }

  #count(what: string): void {
    this.counters[what] = (this.counters[what] ?? 0) + 1;
  }

  /** Counts a call that the instruction whose record the engine noted made. */
  #countCaller(): void {
    const handler = this.#data.getUint16(this.#words[EngineWord.record >> 2]! + RecordField.handler, true);
    this.#entries[handler] = (this.#entries[handler] ?? 0) + 1;
  }

  #countExit(exit: ExitCode): void {
    this.#count(EXIT_COUNTERS[exit]);
    if (exit === Exit.fault || exit === Exit.boundary || exit === Exit.halt) this.#countCaller();
  }
}

/** Fresh memory is no empty translation: tag 0 is that of page 0. */
function emptyTranslations(words: Int32Array): void {
  for (const array of [TLB, TLB + TLB_BYTES, TLB + 2 * TLB_BYTES]) {
    for (let entry = 0; entry < TLB_ENTRIES; entry++) {
      const first = (array + TLB_ENTRY_BYTES * entry) >> 2;
      for (const tag of [0, 1, 3]) words[first + tag] = emptyTagOf(entry);
    }
  }
}
