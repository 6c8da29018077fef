// Generated from isa/ by `ring1 generate`. Do not edit.
import type { LoweringRule } from '../../runtime/engine/lowering.ts';

/** BT — isa/instructions/bit.yaml:18 */
export const BT_16: LoweringRule = (w, o) => {
  const dst = w.let(16, o.read(0));
  const src = w.let(16, o.read(1));
  const bit = w.let(16, w.and(16, src, w.const(16, 0xf)));
  w.setFlag('CF', w.slice(1, w.lshr(16, dst, bit), 0));
  w.setFlag('OF', w.const(1, 0)); // undefined
  w.setFlag('SF', w.const(1, 0)); // undefined
  w.setFlag('AF', w.const(1, 0)); // undefined
  w.setFlag('PF', w.const(1, 0)); // undefined
};

/** BT — isa/instructions/bit.yaml:18 */
export const BT_32: LoweringRule = (w, o) => {
  const dst = w.let(32, o.read(0));
  const src = w.let(32, o.read(1));
  const bit = w.let(32, w.and(32, src, w.const(32, 0x1f)));
  w.setFlag('CF', w.slice(1, w.lshr(32, dst, bit), 0));
  w.setFlag('OF', w.const(1, 0)); // undefined
  w.setFlag('SF', w.const(1, 0)); // undefined
  w.setFlag('AF', w.const(1, 0)); // undefined
  w.setFlag('PF', w.const(1, 0)); // undefined
};

/** BT — isa/instructions/bit.yaml:18 */
export const BT_16_8: LoweringRule = (w, o) => {
  const dst = w.let(16, o.read(0));
  const src = w.let(8, o.read(1));
  const bit = w.let(16, w.and(16, w.zext(16, src), w.const(16, 0xf)));
  w.setFlag('CF', w.slice(1, w.lshr(16, dst, bit), 0));
  w.setFlag('OF', w.const(1, 0)); // undefined
  w.setFlag('SF', w.const(1, 0)); // undefined
  w.setFlag('AF', w.const(1, 0)); // undefined
  w.setFlag('PF', w.const(1, 0)); // undefined
};

/** BT — isa/instructions/bit.yaml:18 */
export const BT_32_8: LoweringRule = (w, o) => {
  const dst = w.let(32, o.read(0));
  const src = w.let(8, o.read(1));
  const bit = w.let(32, w.and(32, w.zext(32, src), w.const(32, 0x1f)));
  w.setFlag('CF', w.slice(1, w.lshr(32, dst, bit), 0));
  w.setFlag('OF', w.const(1, 0)); // undefined
  w.setFlag('SF', w.const(1, 0)); // undefined
  w.setFlag('AF', w.const(1, 0)); // undefined
  w.setFlag('PF', w.const(1, 0)); // undefined
};

/** BT_M — isa/instructions/bit.yaml:28 */
export const BT_M_16: LoweringRule = (w, o) => {
  const src = w.let(16, o.read(1));
  const address = w.let(32, w.and(32, w.add(32, o.address(), w.call('bit_string_offset_16', [src])), o.addressMask()));
  const word = w.let(16, w.load(16, o.addressSegment(), address));
  w.setFlag('CF', w.slice(1, w.lshr(16, word, w.and(16, src, w.const(16, 0xf))), 0));
  w.setFlag('OF', w.const(1, 0)); // undefined
  w.setFlag('SF', w.const(1, 0)); // undefined
  w.setFlag('AF', w.const(1, 0)); // undefined
  w.setFlag('PF', w.const(1, 0)); // undefined
};

/** BT_M — isa/instructions/bit.yaml:28 */
export const BT_M_32: LoweringRule = (w, o) => {
  const src = w.let(32, o.read(1));
  const address = w.let(32, w.and(32, w.add(32, o.address(), w.call('bit_string_offset_32', [src])), o.addressMask()));
  const word = w.let(32, w.load(32, o.addressSegment(), address));
  w.setFlag('CF', w.slice(1, w.lshr(32, word, w.and(32, src, w.const(32, 0x1f))), 0));
  w.setFlag('OF', w.const(1, 0)); // undefined
  w.setFlag('SF', w.const(1, 0)); // undefined
  w.setFlag('AF', w.const(1, 0)); // undefined
  w.setFlag('PF', w.const(1, 0)); // undefined
};

/** BTS — isa/instructions/bit.yaml:39 */
export const BTS_16: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(16, o.read(0));
  const src = w.let(16, o.read(1));
  const bit = w.let(16, w.and(16, src, w.const(16, 0xf)));
  w.setFlag('CF', w.slice(1, w.lshr(16, dst, bit), 0));
  w.setFlag('OF', w.const(1, 0)); // undefined
  w.setFlag('SF', w.const(1, 0)); // undefined
  w.setFlag('AF', w.const(1, 0)); // undefined
  w.setFlag('PF', w.const(1, 0)); // undefined
  o.write(0, w.or(16, dst, w.shl(16, w.const(16, 1), bit)));
};

/** BTS — isa/instructions/bit.yaml:39 */
export const BTS_32: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(32, o.read(0));
  const src = w.let(32, o.read(1));
  const bit = w.let(32, w.and(32, src, w.const(32, 0x1f)));
  w.setFlag('CF', w.slice(1, w.lshr(32, dst, bit), 0));
  w.setFlag('OF', w.const(1, 0)); // undefined
  w.setFlag('SF', w.const(1, 0)); // undefined
  w.setFlag('AF', w.const(1, 0)); // undefined
  w.setFlag('PF', w.const(1, 0)); // undefined
  o.write(0, w.or(32, dst, w.shl(32, w.const(32, 1), bit)));
};

/** BTS — isa/instructions/bit.yaml:39 */
export const BTS_16_8: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(16, o.read(0));
  const src = w.let(8, o.read(1));
  const bit = w.let(16, w.and(16, w.zext(16, src), w.const(16, 0xf)));
  w.setFlag('CF', w.slice(1, w.lshr(16, dst, bit), 0));
  w.setFlag('OF', w.const(1, 0)); // undefined
  w.setFlag('SF', w.const(1, 0)); // undefined
  w.setFlag('AF', w.const(1, 0)); // undefined
  w.setFlag('PF', w.const(1, 0)); // undefined
  o.write(0, w.or(16, dst, w.shl(16, w.const(16, 1), bit)));
};

/** BTS — isa/instructions/bit.yaml:39 */
export const BTS_32_8: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(32, o.read(0));
  const src = w.let(8, o.read(1));
  const bit = w.let(32, w.and(32, w.zext(32, src), w.const(32, 0x1f)));
  w.setFlag('CF', w.slice(1, w.lshr(32, dst, bit), 0));
  w.setFlag('OF', w.const(1, 0)); // undefined
  w.setFlag('SF', w.const(1, 0)); // undefined
  w.setFlag('AF', w.const(1, 0)); // undefined
  w.setFlag('PF', w.const(1, 0)); // undefined
  o.write(0, w.or(32, dst, w.shl(32, w.const(32, 1), bit)));
};

/** BTS_M — isa/instructions/bit.yaml:49 */
export const BTS_M_16: LoweringRule = (w, o) => {
  const src = w.let(16, o.read(1));
  const address = w.let(32, w.and(32, w.add(32, o.address(), w.call('bit_string_offset_16', [src])), o.addressMask()));
  const bit = w.let(16, w.and(16, src, w.const(16, 0xf)));
  w.probe(o.addressSegment(), address, 2);
  const word = w.let(16, w.load(16, o.addressSegment(), address));
  w.store(16, o.addressSegment(), address, w.or(16, word, w.shl(16, w.const(16, 1), bit)));
  w.setFlag('CF', w.slice(1, w.lshr(16, word, bit), 0));
  w.setFlag('OF', w.const(1, 0)); // undefined
  w.setFlag('SF', w.const(1, 0)); // undefined
  w.setFlag('AF', w.const(1, 0)); // undefined
  w.setFlag('PF', w.const(1, 0)); // undefined
};

/** BTS_M — isa/instructions/bit.yaml:49 */
export const BTS_M_32: LoweringRule = (w, o) => {
  const src = w.let(32, o.read(1));
  const address = w.let(32, w.and(32, w.add(32, o.address(), w.call('bit_string_offset_32', [src])), o.addressMask()));
  const bit = w.let(32, w.and(32, src, w.const(32, 0x1f)));
  w.probe(o.addressSegment(), address, 4);
  const word = w.let(32, w.load(32, o.addressSegment(), address));
  w.store(32, o.addressSegment(), address, w.or(32, word, w.shl(32, w.const(32, 1), bit)));
  w.setFlag('CF', w.slice(1, w.lshr(32, word, bit), 0));
  w.setFlag('OF', w.const(1, 0)); // undefined
  w.setFlag('SF', w.const(1, 0)); // undefined
  w.setFlag('AF', w.const(1, 0)); // undefined
  w.setFlag('PF', w.const(1, 0)); // undefined
};

/** BTR — isa/instructions/bit.yaml:63 */
export const BTR_16: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(16, o.read(0));
  const src = w.let(16, o.read(1));
  const bit = w.let(16, w.and(16, src, w.const(16, 0xf)));
  w.setFlag('CF', w.slice(1, w.lshr(16, dst, bit), 0));
  w.setFlag('OF', w.const(1, 0)); // undefined
  w.setFlag('SF', w.const(1, 0)); // undefined
  w.setFlag('AF', w.const(1, 0)); // undefined
  w.setFlag('PF', w.const(1, 0)); // undefined
  o.write(0, w.and(16, dst, w.not(16, w.shl(16, w.const(16, 1), bit))));
};

/** BTR — isa/instructions/bit.yaml:63 */
export const BTR_32: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(32, o.read(0));
  const src = w.let(32, o.read(1));
  const bit = w.let(32, w.and(32, src, w.const(32, 0x1f)));
  w.setFlag('CF', w.slice(1, w.lshr(32, dst, bit), 0));
  w.setFlag('OF', w.const(1, 0)); // undefined
  w.setFlag('SF', w.const(1, 0)); // undefined
  w.setFlag('AF', w.const(1, 0)); // undefined
  w.setFlag('PF', w.const(1, 0)); // undefined
  o.write(0, w.and(32, dst, w.not(32, w.shl(32, w.const(32, 1), bit))));
};

/** BTR — isa/instructions/bit.yaml:63 */
export const BTR_16_8: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(16, o.read(0));
  const src = w.let(8, o.read(1));
  const bit = w.let(16, w.and(16, w.zext(16, src), w.const(16, 0xf)));
  w.setFlag('CF', w.slice(1, w.lshr(16, dst, bit), 0));
  w.setFlag('OF', w.const(1, 0)); // undefined
  w.setFlag('SF', w.const(1, 0)); // undefined
  w.setFlag('AF', w.const(1, 0)); // undefined
  w.setFlag('PF', w.const(1, 0)); // undefined
  o.write(0, w.and(16, dst, w.not(16, w.shl(16, w.const(16, 1), bit))));
};

/** BTR — isa/instructions/bit.yaml:63 */
export const BTR_32_8: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(32, o.read(0));
  const src = w.let(8, o.read(1));
  const bit = w.let(32, w.and(32, w.zext(32, src), w.const(32, 0x1f)));
  w.setFlag('CF', w.slice(1, w.lshr(32, dst, bit), 0));
  w.setFlag('OF', w.const(1, 0)); // undefined
  w.setFlag('SF', w.const(1, 0)); // undefined
  w.setFlag('AF', w.const(1, 0)); // undefined
  w.setFlag('PF', w.const(1, 0)); // undefined
  o.write(0, w.and(32, dst, w.not(32, w.shl(32, w.const(32, 1), bit))));
};

/** BTR_M — isa/instructions/bit.yaml:73 */
export const BTR_M_16: LoweringRule = (w, o) => {
  const src = w.let(16, o.read(1));
  const address = w.let(32, w.and(32, w.add(32, o.address(), w.call('bit_string_offset_16', [src])), o.addressMask()));
  const bit = w.let(16, w.and(16, src, w.const(16, 0xf)));
  w.probe(o.addressSegment(), address, 2);
  const word = w.let(16, w.load(16, o.addressSegment(), address));
  w.store(16, o.addressSegment(), address, w.and(16, word, w.not(16, w.shl(16, w.const(16, 1), bit))));
  w.setFlag('CF', w.slice(1, w.lshr(16, word, bit), 0));
  w.setFlag('OF', w.const(1, 0)); // undefined
  w.setFlag('SF', w.const(1, 0)); // undefined
  w.setFlag('AF', w.const(1, 0)); // undefined
  w.setFlag('PF', w.const(1, 0)); // undefined
};

/** BTR_M — isa/instructions/bit.yaml:73 */
export const BTR_M_32: LoweringRule = (w, o) => {
  const src = w.let(32, o.read(1));
  const address = w.let(32, w.and(32, w.add(32, o.address(), w.call('bit_string_offset_32', [src])), o.addressMask()));
  const bit = w.let(32, w.and(32, src, w.const(32, 0x1f)));
  w.probe(o.addressSegment(), address, 4);
  const word = w.let(32, w.load(32, o.addressSegment(), address));
  w.store(32, o.addressSegment(), address, w.and(32, word, w.not(32, w.shl(32, w.const(32, 1), bit))));
  w.setFlag('CF', w.slice(1, w.lshr(32, word, bit), 0));
  w.setFlag('OF', w.const(1, 0)); // undefined
  w.setFlag('SF', w.const(1, 0)); // undefined
  w.setFlag('AF', w.const(1, 0)); // undefined
  w.setFlag('PF', w.const(1, 0)); // undefined
};

/** BTC — isa/instructions/bit.yaml:87 */
export const BTC_16: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(16, o.read(0));
  const src = w.let(16, o.read(1));
  const bit = w.let(16, w.and(16, src, w.const(16, 0xf)));
  w.setFlag('CF', w.slice(1, w.lshr(16, dst, bit), 0));
  w.setFlag('OF', w.const(1, 0)); // undefined
  w.setFlag('SF', w.const(1, 0)); // undefined
  w.setFlag('AF', w.const(1, 0)); // undefined
  w.setFlag('PF', w.const(1, 0)); // undefined
  o.write(0, w.xor(16, dst, w.shl(16, w.const(16, 1), bit)));
};

/** BTC — isa/instructions/bit.yaml:87 */
export const BTC_32: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(32, o.read(0));
  const src = w.let(32, o.read(1));
  const bit = w.let(32, w.and(32, src, w.const(32, 0x1f)));
  w.setFlag('CF', w.slice(1, w.lshr(32, dst, bit), 0));
  w.setFlag('OF', w.const(1, 0)); // undefined
  w.setFlag('SF', w.const(1, 0)); // undefined
  w.setFlag('AF', w.const(1, 0)); // undefined
  w.setFlag('PF', w.const(1, 0)); // undefined
  o.write(0, w.xor(32, dst, w.shl(32, w.const(32, 1), bit)));
};

/** BTC — isa/instructions/bit.yaml:87 */
export const BTC_16_8: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(16, o.read(0));
  const src = w.let(8, o.read(1));
  const bit = w.let(16, w.and(16, w.zext(16, src), w.const(16, 0xf)));
  w.setFlag('CF', w.slice(1, w.lshr(16, dst, bit), 0));
  w.setFlag('OF', w.const(1, 0)); // undefined
  w.setFlag('SF', w.const(1, 0)); // undefined
  w.setFlag('AF', w.const(1, 0)); // undefined
  w.setFlag('PF', w.const(1, 0)); // undefined
  o.write(0, w.xor(16, dst, w.shl(16, w.const(16, 1), bit)));
};

/** BTC — isa/instructions/bit.yaml:87 */
export const BTC_32_8: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(32, o.read(0));
  const src = w.let(8, o.read(1));
  const bit = w.let(32, w.and(32, w.zext(32, src), w.const(32, 0x1f)));
  w.setFlag('CF', w.slice(1, w.lshr(32, dst, bit), 0));
  w.setFlag('OF', w.const(1, 0)); // undefined
  w.setFlag('SF', w.const(1, 0)); // undefined
  w.setFlag('AF', w.const(1, 0)); // undefined
  w.setFlag('PF', w.const(1, 0)); // undefined
  o.write(0, w.xor(32, dst, w.shl(32, w.const(32, 1), bit)));
};

/** BTC_M — isa/instructions/bit.yaml:97 */
export const BTC_M_16: LoweringRule = (w, o) => {
  const src = w.let(16, o.read(1));
  const address = w.let(32, w.and(32, w.add(32, o.address(), w.call('bit_string_offset_16', [src])), o.addressMask()));
  const bit = w.let(16, w.and(16, src, w.const(16, 0xf)));
  w.probe(o.addressSegment(), address, 2);
  const word = w.let(16, w.load(16, o.addressSegment(), address));
  w.store(16, o.addressSegment(), address, w.xor(16, word, w.shl(16, w.const(16, 1), bit)));
  w.setFlag('CF', w.slice(1, w.lshr(16, word, bit), 0));
  w.setFlag('OF', w.const(1, 0)); // undefined
  w.setFlag('SF', w.const(1, 0)); // undefined
  w.setFlag('AF', w.const(1, 0)); // undefined
  w.setFlag('PF', w.const(1, 0)); // undefined
};

/** BTC_M — isa/instructions/bit.yaml:97 */
export const BTC_M_32: LoweringRule = (w, o) => {
  const src = w.let(32, o.read(1));
  const address = w.let(32, w.and(32, w.add(32, o.address(), w.call('bit_string_offset_32', [src])), o.addressMask()));
  const bit = w.let(32, w.and(32, src, w.const(32, 0x1f)));
  w.probe(o.addressSegment(), address, 4);
  const word = w.let(32, w.load(32, o.addressSegment(), address));
  w.store(32, o.addressSegment(), address, w.xor(32, word, w.shl(32, w.const(32, 1), bit)));
  w.setFlag('CF', w.slice(1, w.lshr(32, word, bit), 0));
  w.setFlag('OF', w.const(1, 0)); // undefined
  w.setFlag('SF', w.const(1, 0)); // undefined
  w.setFlag('AF', w.const(1, 0)); // undefined
  w.setFlag('PF', w.const(1, 0)); // undefined
};

/** BSF — isa/instructions/bit.yaml:111 */
export const BSF_16: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(16, o.read(0));
  const src = w.let(16, o.read(1));
  const empty = w.let(1, w.eq(16, src, w.const(16, 0)));
  w.setFlag('ZF', empty);
  w.setFlag('OF', w.const(1, 0)); // undefined
  w.setFlag('SF', w.const(1, 0)); // undefined
  w.setFlag('AF', w.const(1, 0)); // undefined
  w.setFlag('PF', w.const(1, 0)); // undefined
  w.setFlag('CF', w.const(1, 0)); // undefined
  o.write(0, w.select(16, empty, dst, w.ctz(16, src)));
};

/** BSF — isa/instructions/bit.yaml:111 */
export const BSF_32: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(32, o.read(0));
  const src = w.let(32, o.read(1));
  const empty = w.let(1, w.eq(32, src, w.const(32, 0)));
  w.setFlag('ZF', empty);
  w.setFlag('OF', w.const(1, 0)); // undefined
  w.setFlag('SF', w.const(1, 0)); // undefined
  w.setFlag('AF', w.const(1, 0)); // undefined
  w.setFlag('PF', w.const(1, 0)); // undefined
  w.setFlag('CF', w.const(1, 0)); // undefined
  o.write(0, w.select(32, empty, dst, w.ctz(32, src)));
};

/** BSR — isa/instructions/bit.yaml:122 */
export const BSR_16: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(16, o.read(0));
  const src = w.let(16, o.read(1));
  const empty = w.let(1, w.eq(16, src, w.const(16, 0)));
  w.setFlag('ZF', empty);
  w.setFlag('OF', w.const(1, 0)); // undefined
  w.setFlag('SF', w.const(1, 0)); // undefined
  w.setFlag('AF', w.const(1, 0)); // undefined
  w.setFlag('PF', w.const(1, 0)); // undefined
  w.setFlag('CF', w.const(1, 0)); // undefined
  o.write(0, w.select(16, empty, dst, w.sub(16, w.const(16, 0xf), w.clz(16, src))));
};

/** BSR — isa/instructions/bit.yaml:122 */
export const BSR_32: LoweringRule = (w, o) => {
  o.probe(0);
  const dst = w.let(32, o.read(0));
  const src = w.let(32, o.read(1));
  const empty = w.let(1, w.eq(32, src, w.const(32, 0)));
  w.setFlag('ZF', empty);
  w.setFlag('OF', w.const(1, 0)); // undefined
  w.setFlag('SF', w.const(1, 0)); // undefined
  w.setFlag('AF', w.const(1, 0)); // undefined
  w.setFlag('PF', w.const(1, 0)); // undefined
  w.setFlag('CF', w.const(1, 0)); // undefined
  o.write(0, w.select(32, empty, dst, w.sub(32, w.const(32, 0x1f), w.clz(32, src))));
};
