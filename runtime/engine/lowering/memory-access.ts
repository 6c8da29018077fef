import { EngineWord, TLB } from '../layout.ts';
import type { Code } from '../wasm/code.ts';
import { at, call, get, i32, set, tee } from '../wasm/function-builder.ts';
import { Op, ValueType, VOID } from '../wasm/opcodes.ts';
import { accessWidth, loadOp, storeOp } from './access-width.ts';
import type { Frame, Helper, Helpers } from './context.ts';
import type { LocalScope } from './local-scope.ts';
import { SEGMENT_BYTES, type StateAddresses } from './state-layout.ts';
import { cleaned, typeOf, type Value } from './value.ts';
import { WideDivision } from './wide-division.ts';

/** A segment register found once: code of its byte offset, and static where that is a constant. */
interface SegmentReference {
  readonly offset: Code;
}

const PAGE = 4096;
const READ_TAG = TLB;
const WRITE_TAG = TLB + 4;
const ADDEND = TLB + 8;

/**
 * Accesses to guest memory. The common case is in line: offset within the segment's derived limit, page in the
 * translation array, no page crossed (`linear − tag >u 4096 − bytes` rejects both at once). All else is one call.
 */
export class MemoryAccess<Linkage extends Helpers> extends WideDivision {
  protected readonly addresses: StateAddresses;
  protected readonly linkage: Linkage;
  protected readonly frame: Frame;

  constructor(
    f: ConstructorParameters<typeof WideDivision>[0],
    addresses: StateAddresses,
    linkage: Linkage,
    frame: Frame,
    outer?: LocalScope,
  ) {
    super(f, outer);
    this.addresses = addresses;
    this.linkage = linkage;
    this.frame = frame;
  }

  /** Value of a segmented load; may fault. */
  load(width: number, segment: Value, address: Value): Value {
    const size = accessWidth(width);
    const offset = this.temporary(ValueType.i32);
    const [reference, prepare] = this.#segment(segment);
    const code: Code = [
      [prepare, cleaned(address).code, set(offset)],
      [Op.block, typeOf(size), Op.block, VOID],
      [
        this.#place(size / 8, 'readLimit', READ_TAG, reference, offset),
        loadOp(size),
        at(0),
        Op.br,
        1,
        Op.end,
      ],
      [this.frame.beforeSlow(), reference.offset, get(offset), this.#call(`load_segment_${size}`)],
      [this.signal(), this.frame.leaveIf(1), Op.end],
    ];
    return { width, code, clean: true };
  }

  /** Segmented store; may fault. */
  store(width: number, segment: Value, address: Value, value: Value): void {
    this.frame.mayStore();
    const size = accessWidth(width);
    const offset = this.temporary(ValueType.i32);
    const stored = this.temporary(typeOf(size));
    const [reference, prepare] = this.#segment(segment);
    this.statement([
      [prepare, cleaned(address).code, set(offset), value.code, set(stored)],
      [Op.block, VOID, Op.block, VOID],
      this.#place(size / 8, 'writeLimit', WRITE_TAG, reference, offset),
      [get(stored), storeOp(size), at(0), Op.br, 1, Op.end],
      [
        this.frame.beforeSlow(),
        reference.offset,
        get(offset),
        get(stored),
        this.#call(`store_segment_${size}`),
      ],
      [this.signal(), this.frame.leaveIf(1), Op.end],
    ]);
  }

  /** Faults as a segmented store of `bytes` would. */
  probe(segment: Value, address: Value, bytes: number): void {
    const offset = this.temporary(ValueType.i32);
    const [reference, prepare] = this.#segment(segment);
    this.statement([
      [prepare, cleaned(address).code, set(offset)],
      [Op.block, VOID, Op.block, VOID],
      [this.#place(bytes, 'writeLimit', WRITE_TAG, reference, offset), Op.drop, Op.br, 1, Op.end],
      [this.frame.beforeSlow(), reference.offset, get(offset), i32(bytes), this.#call('probe_segment')],
      [this.signal(), this.frame.leaveIf(1), Op.end],
    ]);
  }

  /**
   * Checks a read-modify-write access of `width` bits.
   * @returns a local with the host address of the bytes, or of a copy that {@link storeInPlace} writes back
   */
  probeInPlace(width: number, segment: Value, address: Value): number {
    const size = accessWidth(width);
    const place = this.scoped(ValueType.i32);
    const offset = this.temporary(ValueType.i32);
    const [reference, prepare] = this.#segment(segment);
    this.statement([
      [prepare, cleaned(address).code, set(offset)],
      [Op.block, VOID, Op.block, VOID],
      [this.#place(size / 8, 'writeLimit', WRITE_TAG, reference, offset), set(place), Op.br, 1, Op.end],
      [
        this.frame.beforeSlow(),
        reference.offset,
        get(offset),
        this.#call(`probe_segment_${size}`),
        set(place),
      ],
      [this.signal(), this.frame.leaveIf(1), Op.end],
    ]);
    return place;
  }

  /** Value at a place that {@link probeInPlace} found. */
  loadInPlace(width: number, place: number): Value {
    return { width, code: [get(place), loadOp(accessWidth(width)), at(0)], clean: true };
  }

  /** Stores at a place that {@link probeInPlace} found; cannot fault. */
  storeInPlace(width: number, place: number, value: Value): void {
    this.frame.mayStore();
    const size = accessWidth(width);
    this.statement([
      [get(place), value.code, storeOp(size), at(0)],
      [get(place), i32(EngineWord.bounce), Op.i32Eq, Op.unlikely, Op.if, VOID],
      [this.frame.beforeSlow(), i32(size / 8), this.#call('write_back'), Op.end],
    ]);
  }

  /** Value of a load from a linear address, as CPL 3 if `user`; may fault. */
  loadLinear(width: number, address: Value, user: Value): Value {
    return this.#checked(width, `load_linear_${accessWidth(width)}`, [address, user]);
  }

  storeLinear(width: number, address: Value, value: Value, user: Value): void {
    this.frame.mayStore();
    this.#effect(`store_linear_${accessWidth(width)}`, [address, value, user], true);
  }

  probeLinear(address: Value, bytes: number, user: Value): void {
    this.#effect('probe_linear', [address, this.const(32, bytes), user], true);
  }

  /** Physical load of the page walker; cannot fault. The page is watched from then on. */
  loadPhysical(width: number, address: Value): Value {
    const code = [cleaned(address).code, this.#call(`load_table_${accessWidth(width)}`)];
    return { width, code, clean: true };
  }

  storePhysical(width: number, address: Value, value: Value): void {
    this.frame.mayStore();
    this.#effect(`store_table_${accessWidth(width)}`, [address, value], false);
  }

  protected callDivision(): Code {
    return this.#call('divide');
  }

  /** Appends a statement. */
  protected statement(code: Code): void {
    this.f.emit(code);
    this.statementEnds();
  }

  /** Code of the word that is not 0 after a fault. */
  protected signal(): Code {
    return [i32(0), Op.i32Load, at(EngineWord.signal)];
  }

  #call(helper: Helper): Code {
    return call(this.linkage.helper(helper));
  }

  #checked(width: number, helper: Helper, args: readonly Value[]): Value {
    const code = [args.map((arg) => cleaned(arg).code), this.frame.beforeSlow(), this.#call(helper)];
    return { width, code: [code, this.signal(), this.frame.leaveIf(0)], clean: true };
  }

  #effect(helper: Helper, args: readonly Value[], faults: boolean): void {
    const check = faults ? [this.signal(), this.frame.leaveIf(0)] : [];
    const code = [args.map((arg) => cleaned(arg).code), this.frame.beforeSlow(), this.#call(helper), check];
    this.statement(code);
  }

  /** Code that leaves the host address on the stack or branches out of the innermost block. */
  #place(
    bytes: number,
    limit: 'readLimit' | 'writeLimit',
    tag: number,
    reference: SegmentReference,
    offset: number,
  ): Code {
    const linear = this.temporary(ValueType.i32);
    const entry = this.temporary(ValueType.i32);
    const last: Code = bytes === 1 ? [] : [Op.i64Const, bytes - 1, Op.i64Add];
    return [
      [get(offset), Op.i64ExtendI32U, last],
      [reference.offset, Op.i64Load, at(this.addresses.accessed(limit)), Op.i64GtS, Op.unlikely, Op.brIf, 0],
      [
        reference.offset,
        Op.i32Load,
        at(this.addresses.accessed('base')),
        get(offset),
        Op.i32Add,
        tee(linear),
      ],
      // Bits 12…21 of the address select an entry of 16 bytes.
      [i32(8), Op.i32ShrU, i32(0x3ff0), Op.i32And, this.frame.translations(), Op.i32Add, set(entry)],
      [
        get(linear),
        get(entry),
        Op.i32Load,
        at(tag),
        Op.i32Sub,
        i32(PAGE - bytes),
        Op.i32GtU,
        Op.unlikely,
        Op.brIf,
        0,
      ],
      [get(linear), get(entry), Op.i32Load, at(ADDEND), Op.i32Add],
    ];
  }

  #segment(segment: Value): [SegmentReference, Code] {
    if (segment.constant !== undefined) {
      return [{ offset: i32(Number(segment.constant) * SEGMENT_BYTES) }, []];
    }
    const offset = this.temporary(ValueType.i32);
    const code: Code = segment.segmentOffset ?? [cleaned(segment).code, i32(SEGMENT_BYTES), Op.i32Mul];
    return [{ offset: get(offset) }, [code, set(offset)]];
  }
}
