import { Vector } from '../../../generated/exceptions.ts';
import { intrinsics } from '../../../generated/lowering/index.ts';
import { Slot } from '../../../generated/state.ts';
import { type CpuState, GuestFault } from '../cpu-state.ts';
import { decode } from '../decode.ts';
import type { Engine, ExitCode, PendingFault } from '../engine.ts';
import type { Instruction } from '../instruction.ts';
import { EngineWord, PAGE_BYTES, PAGE_FLAGS, PageFlag, PHYSICAL_BASE, SCRATCH_RECORDS } from '../layout.ts';
import type { ReferenceState } from '../reference/reference-state.ts';
import { RenamedState } from '../reference/renamed-state.ts';
import { BIG } from '../segment-rights.ts';
import { KEY_USER, LAST_VIEW, PageIn } from './code-key.ts';
import { CodePool } from './code-pool.ts';
import { encodeRecord } from './encode-record.ts';
import type { ImportName } from './function-table.ts';
import { compiledModule, type ModuleSizes, RENAMED_SUFFIX } from './module.ts';
import { RecordField, Tier0Handler } from './record.ts';
import { prepareTiering } from './tiering.ts';
import { Translations } from './translations.ts';
import { isWide, wideImport } from './wide-import.ts';

/** Thrown by a byte source at the end of a page. */
class PageCrossing {}
const pageCrossing = new PageCrossing();

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
    codeChanges: 0,
    deviceReads: 0,
    deviceWrites: 0,
    intrinsics: 0,
    faults: 0,
  };
  readonly sizes: ModuleSizes;
  readonly #state: ReferenceState;
  readonly #enabled: Uint8Array | undefined;
  readonly #words: Int32Array;
  readonly #data: DataView;
  readonly #bytes: Uint8Array;
  readonly #flags: Uint8Array;
  readonly #translations: Translations;
  readonly #pool: CodePool;
  readonly #views = new Map<number, Uint16Array>();
  readonly #run: (budget: number) => number;
  readonly #walk: (linear: number, write: number, user: number) => number;
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
    this.#translations = new Translations(memory);
    this.#pool = new CodePool(memory, this.#translations);
    const { module, sizes } = compiledModule(memory.buffer.byteLength / 0x10000);
    this.sizes = sizes;
    const renamed = new RenamedState(options.state, memory);
    prepareTiering();
    const instance = new WebAssembly.Instance(module, {
      engine: { memory, ...this.#imports() },
      intrinsic: this.#intrinsics(renamed),
    });
    this.#run = instance.exports['run'] as (budget: number) => number;
    this.#walk = instance.exports['walk'] as (linear: number, write: number, user: number) => number;
  }

  run(budget: number, _retiredBase: number): ExitCode {
    this.#budget = budget;
    this.#words[EngineWord.budget >> 2] = budget;
    this.#words[EngineWord.signal >> 2] = 0;
    this.#words[EngineWord.view >> 2] = this.#view;
    this.#running = true;
    let exit: ExitCode;
    try {
      exit = this.#run(budget) as ExitCode;
    } finally {
      this.#running = false;
    }
    if (this.#words[EngineWord.signal >> 2] !== 0) this.#takeFault();
    return exit;
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
    const last = (physical + bytes - 1) >>> 12;
    for (let page = physical >>> 12; page <= last; page++) {
      const flags = this.#flags[page]!;
      if ((flags & PageFlag.walked) === 0) continue;
      this.#flags[page] = flags & ~PageFlag.walked;
      this.#translations.flush();
    }
    this.#pool.invalidate(physical, bytes);
  }

  flushTranslations(): void {
    this.#translations.flush();
  }

  flushTranslation(linear: number): void {
    this.#translations.flushPage(linear);
  }

  setNativePage(physicalPage: number): void {
    this.#flags[physicalPage] = this.#flags[physicalPage]! | PageFlag.native;
    this.#translations.forbidWrites(physicalPage);
    this.#translations.flush();
  }

  selectView(view: number): void {
    this.#view = view;
  }

  defineView(view: number, handlers: Uint16Array): void {
    if (view > LAST_VIEW) throw new RangeError(`code views are numbered 0 to ${LAST_VIEW}`);
    this.#views.set(view, handlers);
    this.#pool.forgetView(view);
  }

  #imports(): Readonly<Record<ImportName, (...args: number[]) => number | undefined>> {
    const guarded =
      (work: (...args: number[]) => number) =>
      (...args: number[]): number =>
        this.#guard(() => work(...args.map((arg) => arg >>> 0)));
    return {
      device_read: guarded((address, bytes) => {
        this.#count('deviceReads');
        return this.#state.loadPhysical(address!, bytes!);
      }),
      device_write: guarded((address, bytes, value) => {
        this.#count('deviceWrites');
        this.#state.storePhysical(address!, bytes!, value!);
        return 0;
      }),
      code_changed: guarded((address, bytes) => {
        this.#count('codeChanges');
        this.#pool.invalidate(address!, bytes!);
        return 0;
      }),
      page_in: guarded((linear, key) => this.#pageIn(linear!, key!)),
      decode: guarded((record) => {
        this.#decode(record!);
        return 0;
      }),
      decode_scratch: guarded((eip) => {
        this.#decodeScratch(eip!);
        return 0;
      }),
    };
  }

  #intrinsics(renamed: CpuState): Readonly<Record<string, unknown>> {
    const imports: Record<string, unknown> = {};
    for (const [state, suffix] of [
      [this.#state, ''],
      [renamed, RENAMED_SUFFIX],
    ] as const) {
      for (const row of intrinsics) {
        imports[row.name + suffix] = isWide(row)
          ? wideImport(row, (args) => {
              this.#count('intrinsics');
              return state.wideIntrinsic(row.name, args);
            })
          : (...args: number[]) =>
              this.#guard(() => {
                this.#count('intrinsics');
                return state.intrinsic(
                  row.name,
                  args.map((arg) => arg >>> 0),
                );
              });
      }
    }
    return imports;
  }

  /** Runs TypeScript that compiled code called; a fault of the guest becomes the signal compiled code looks at. */
  #guard(work: () => number): number {
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
    this.#count('faults');
    this.fault.vector = this.#words[EngineWord.faultVector >> 2]!;
    const hasError = this.#words[EngineWord.faultHasError >> 2] !== 0;
    this.fault.error = hasError ? this.#words[EngineWord.faultError >> 2]! >>> 0 : undefined;
  }

  #pageIn(linear: number, key: number): number {
    this.#count('pages');
    const physical = this.#walk(linear, 0, key & KEY_USER) >>> 0;
    if (this.#words[EngineWord.signal >> 2] !== 0) return PageIn.fault;
    const page = physical >>> 12;
    if ((this.#flags[page]! & PageFlag.native) !== 0) {
      this.#words[EngineWord.nativeOffset >> 2] = physical & (PAGE_BYTES - 1);
      return PageIn.native;
    }
    if ((this.#flags[page]! & PageFlag.device) !== 0) return PageIn.unbacked;
    const records = this.#pool.records(page, key);
    this.#pool.enter(key, records);
    return records;
  }

  /** Decodes the instruction a record of a page stands for. */
  #decode(record: number): void {
    this.#count('decoded');
    const { physicalPage, size32, view, offset } = this.#pool.locate(record);
    const first = PHYSICAL_BASE + physicalPage * PAGE_BYTES + offset;
    const left = PAGE_BYTES - offset;
    const bytes = this.#bytes;
    try {
      const instruction = decode(
        (k) => {
          if (k >= left) throw pageCrossing;
          return bytes[first + k]!;
        },
        size32 ? 32 : 16,
        this.#enabled,
      );
      this.#put(record, instruction, view);
    } catch (thrown) {
      if (thrown !== pageCrossing) throw thrown;
      this.#setHandler(record, Tier0Handler.crossing);
    }
  }

  /** Decodes the instruction at an EIP byte by byte, with all checks, into the scratch records. */
  #decodeScratch(eip: number): void {
    this.#count('crossing');
    const state = this.#state;
    const base = state.get(Slot['cs.base']);
    const limit = state.get(Slot['cs.limit']);
    const user = state.get(Slot.cpl) === 3 ? 1 : 0;
    let page = -1;
    let physical = 0;
    const fetch = (k: number): number => {
      if (eip + k > limit) throw new GuestFault(Vector.GP, 0);
      const linear = (base + eip + k) >>> 0;
      if (linear >>> 12 !== page) {
        page = linear >>> 12;
        physical = (this.#walk(linear, 0, user) >>> 0) - (linear & (PAGE_BYTES - 1));
        if (this.#words[EngineWord.signal >> 2] !== 0) throw this.#pendingFault();
      }
      return state.loadPhysical(physical + (linear & (PAGE_BYTES - 1)), 1);
    };
    const size = (state.get(Slot['cs.rights']) & BIG) !== 0 ? 32 : 16;
    const instruction = decode(fetch, size, this.#enabled);
    if (instruction === undefined) throw new GuestFault(Vector.UD, undefined);
    if (instruction === 'too-long') throw new GuestFault(Vector.GP, 0);
    this.#put(SCRATCH_RECORDS, instruction, this.#view);
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
}
