import { forms } from '../../../generated/forms.ts';
import { handlers } from '../../../generated/handlers.ts';
import { intrinsics } from '../../../generated/lowering/intrinsics.ts';
import { Slot } from '../../../generated/state.ts';
import { type CpuState, GuestFault } from '../cpu-state.ts';
import { type Engine, Exit, type ExitCode, type PendingFault, type PrivilegedProcedure } from '../engine.ts';
import { FIRST_HANDLER } from '../form.ts';
import {
  Attention,
  EngineWord,
  PAGE_BYTES,
  PAGE_FLAGS,
  PageFlag,
  TLB,
  TLB_BYTES,
  TLB_ENTRIES,
  TLB_ENTRY_BYTES,
} from '../layout.ts';
import type { ReferenceState } from '../reference/reference-state.ts';
import { RenamedState } from '../reference/renamed-state.ts';
import { LAST_VIEW } from './code-key.ts';
import { CodePool } from './code-pool.ts';
import { compiledModule } from './compiled-module.ts';
import type { ImportName } from './function-table.ts';
import { type ExportedName, RENAMED_SUFFIX } from './module-names.ts';
import { ownInLine, ownIntrinsics } from './own-intrinsics.ts';
import { RecordField } from './record.ts';
import { RecordDecoder } from './record-decoder.ts';
import { type Run, RunForms } from './run-forms.ts';
import { emptyTagOf } from './translation-functions.ts';
import { isWide, wideImport } from './wide-import.ts';

/** Why TypeScript is entered: ends of runs, in the order of their codes, and calls. */
const REASONS = [
  'exitDeadline',
  'exitFault',
  'exitBoundary',
  'exitNative',
  'exitHalt',
  'exitCallout',
  'decoded',
  'crossing',
  'pages',
  'deviceReads',
  'deviceWrites',
  'intrinsics',
] as const;
type Reason = (typeof REASONS)[number];
const reasonNumbers = Object.fromEntries(REASONS.map((reason, n) => [reason, n])) as Record<Reason, number>;

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
  /** Entries by {@link REASONS}. */
  readonly #counts = new Float64Array(REASONS.length);
  /** Entries by handler number. */
  readonly #entries = new Uint32Array(FIRST_HANDLER + handlers.length);
  readonly #state: ReferenceState;
  readonly #decoder: RecordDecoder;
  readonly #words: Int32Array;
  readonly #handlers: Uint16Array;
  readonly #flags: Uint8Array;
  readonly #pool: CodePool;
  readonly #views: (Uint16Array | undefined)[] = [];
  readonly #runs: RunForms;
  readonly #functions: Exports;
  #view = 0;
  #budget = 0;
  #running = false;

  constructor(options: Tier0Options) {
    const { memory } = options;
    this.#state = options.state;
    this.#words = new Int32Array(memory.buffer);
    this.#handlers = new Uint16Array(memory.buffer);
    this.#flags = new Uint8Array(memory.buffer, PAGE_FLAGS, 1 << 20);
    this.#words[EngineWord.generation >> 2] = 1;
    emptyTranslations(this.#words);
    this.#pool = new CodePool(memory);
    const renamed = new RenamedState(options.state, memory);
    const imports = {
      engine: { memory, ...this.#imports() },
      intrinsic: this.#intrinsics(renamed),
    };
    const runOf = ({ exports }: WebAssembly.Instance) => exports['run'] as Run;
    const instance = new WebAssembly.Instance(compiledModule, imports);
    this.#runs = new RunForms(runOf(instance), (module) => runOf(new WebAssembly.Instance(module, imports)));
    this.#functions = instance.exports as unknown as Exports;
    this.#decoder = new RecordDecoder({
      ...options,
      pool: this.#pool,
      views: this.#views,
      functions: this.#functions,
      takeFault: () => this.#pendingFault(),
    });
  }

  run(most: number, retired: number, through = false): ExitCode {
    const words = this.#words;
    const budget = this.#runs.most(most);
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
      exit = this.#runs.next()(budget) as ExitCode;
    } finally {
      this.#running = false;
    }
    this.#runs.executed(this.retired);
    if (words[EngineWord.signal >> 2] !== 0) this.#takeFault();
    this.#countExit(exit);
    return exit;
  }

  perform(procedure: PrivilegedProcedure, first: number, second = 0): void {
    const signal = EngineWord.signal >> 2;
    this.#words[signal] = 0;
    this.#functions[procedure](first, second);
    if (this.#words[signal] !== 0) throw this.#pendingFault();
  }

  get counters(): Readonly<Record<string, number>> {
    return Object.fromEntries(REASONS.map((reason, n) => [reason, this.#counts[n]!]));
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
    this.#views[view] = handlers;
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
      decode: (record = 0) => {
        this.#count('decoded');
        return this.#decoder.decode(record);
      },
      decode_scratch: (eip = 0, key = 0) =>
        this.#guard('crossing', () => this.#decoder.decodeScratch(eip >>> 0, key, this.#view)),
    };
  }

  #intrinsics(renamed: CpuState): Readonly<Record<string, unknown>> {
    const imports: Record<string, unknown> = {};
    for (const [state, suffix] of [
      [this.#state, ''],
      [renamed, RENAMED_SUFFIX],
    ] as const) {
      for (const row of intrinsics) {
        if (suffix === '' ? ownIntrinsics[row.name] !== undefined : ownInLine.has(row.name)) continue;
        imports[row.name + suffix] = isWide(row)
          ? wideImport(row, (args) => {
              this.#countIntrinsic();
              return state.wideIntrinsic(row.name, args);
            })
          : (a = 0, b = 0, c = 0) => this.#intrinsic(state, row.name, [a >>> 0, b >>> 0, c >>> 0]);
      }
    }
    return imports;
  }

  /** Runs TypeScript that compiled code called; a fault of the guest becomes the signal compiled code looks at. */
  #guard(reason: Reason, work: () => number): number {
    this.#count(reason);
    try {
      return work();
    } catch (thrown) {
      return this.#signal(thrown);
    }
  }

  #count(reason: Reason): void {
    const n = reasonNumbers[reason];
    this.#counts[n] = this.#counts[n]! + 1;
  }

  /** As {@link #guard}, for what is called most. */
  #intrinsic(state: CpuState, name: string, args: readonly number[]): number {
    this.#countIntrinsic();
    try {
      return state.intrinsic(name, args);
    } catch (thrown) {
      return this.#signal(thrown);
    }
  }

  #signal(thrown: unknown): number {
    if (!(thrown instanceof GuestFault)) throw thrown;
    this.#words[EngineWord.faultVector >> 2] = thrown.vector;
    this.#words[EngineWord.faultError >> 2] = thrown.error ?? 0;
    this.#words[EngineWord.faultHasError >> 2] = thrown.error === undefined ? 0 : 1;
    this.#words[EngineWord.signal >> 2] = 1;
    return 0;
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

  #newEpoch(): void {
    const epoch = EngineWord.codeEpoch >> 2;
    this.#words[epoch] = this.#words[epoch]! + 1;
  }

  #pendingFault(): GuestFault {
    this.#takeFault();
    return new GuestFault(this.fault.vector, this.fault.error);
  }

  #countIntrinsic(): void {
    this.#count('intrinsics');
    this.#countCaller();
  }

  /** Counts a call that the instruction whose record the engine noted made. */
  #countCaller(): void {
    const handler = this.#handlers[(this.#words[EngineWord.record >> 2]! + RecordField.handler) >> 1]!;
    this.#entries[handler] = (this.#entries[handler] ?? 0) + 1;
  }

  #countExit(exit: ExitCode): void {
    this.#counts[exit] = this.#counts[exit]! + 1;
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
