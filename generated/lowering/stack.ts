// Generated from isa/ by `ring1 generate`. Do not edit.
import type { LoweringRule } from '../../runtime/engine/lowering.ts';

/** PUSH — isa/instructions/stack.yaml:5 */
export const PUSH_16: LoweringRule = (w, o) => {
  const src = w.let(16, o.read(0));
  w.do(w.call('push_16', [src]));
};

/** PUSH — isa/instructions/stack.yaml:5 */
export const PUSH_32: LoweringRule = (w, o) => {
  const src = w.let(32, o.read(0));
  w.do(w.call('push_32', [src]));
};

/** POP — isa/instructions/stack.yaml:17 */
export const POP_16: LoweringRule = (w, o) => {
  o.write(0, w.call('pop_16', []));
};

/** POP — isa/instructions/stack.yaml:17 */
export const POP_32: LoweringRule = (w, o) => {
  o.write(0, w.call('pop_32', []));
};

/** POP_M — isa/instructions/stack.yaml:27 */
export const POP_M_16: LoweringRule = (w, o) => {
  const value = w.let(16, w.call('peek_16', [w.const(32, 0)]));
  const above = w.let(32, w.call('moved_esp', [w.const(32, 2)]));
  const address = w.let(32, w.and(32, w.add(32, o.address(), w.select(32, o.addressUsesEsp(), w.sub(32, above, w.slot('esp', 0, 32)), w.const(32, 0))), o.addressMask()));
  w.store(16, o.addressSegment(), address, value);
  w.setSlot('esp', 0, 32, above);
};

/** POP_M — isa/instructions/stack.yaml:27 */
export const POP_M_32: LoweringRule = (w, o) => {
  const value = w.let(32, w.call('peek_32', [w.const(32, 0)]));
  const above = w.let(32, w.call('moved_esp', [w.const(32, 4)]));
  const address = w.let(32, w.and(32, w.add(32, o.address(), w.select(32, o.addressUsesEsp(), w.sub(32, above, w.slot('esp', 0, 32)), w.const(32, 0))), o.addressMask()));
  w.store(32, o.addressSegment(), address, value);
  w.setSlot('esp', 0, 32, above);
};

/** PUSHA — isa/instructions/stack.yaml:40 */
export const PUSHA_16: LoweringRule = (w) => {
  w.do(w.call('probe_pushes_16', [w.const(32, 0x10)]));
  const old = w.let(32, w.slot('esp', 0, 32));
  w.do(w.call('push_16', [w.slot('eax', 0, 16)]));
  w.do(w.call('push_16', [w.slot('ecx', 0, 16)]));
  w.do(w.call('push_16', [w.slot('edx', 0, 16)]));
  w.do(w.call('push_16', [w.slot('ebx', 0, 16)]));
  w.do(w.call('push_16', [w.slice(16, old, 0)]));
  w.do(w.call('push_16', [w.slot('ebp', 0, 16)]));
  w.do(w.call('push_16', [w.slot('esi', 0, 16)]));
  w.do(w.call('push_16', [w.slot('edi', 0, 16)]));
};

/** PUSHA — isa/instructions/stack.yaml:40 */
export const PUSHA_32: LoweringRule = (w) => {
  w.do(w.call('probe_pushes_32', [w.const(32, 0x20)]));
  const old = w.let(32, w.slot('esp', 0, 32));
  w.do(w.call('push_32', [w.slot('eax', 0, 32)]));
  w.do(w.call('push_32', [w.slot('ecx', 0, 32)]));
  w.do(w.call('push_32', [w.slot('edx', 0, 32)]));
  w.do(w.call('push_32', [w.slot('ebx', 0, 32)]));
  w.do(w.call('push_32', [old]));
  w.do(w.call('push_32', [w.slot('ebp', 0, 32)]));
  w.do(w.call('push_32', [w.slot('esi', 0, 32)]));
  w.do(w.call('push_32', [w.slot('edi', 0, 32)]));
};

/** POPA — isa/instructions/stack.yaml:58 */
export const POPA_16: LoweringRule = (w) => {
  const new_edi = w.let(16, w.call('peek_16', [w.const(32, 0)]));
  const new_esi = w.let(16, w.call('peek_16', [w.const(32, 2)]));
  const new_ebp = w.let(16, w.call('peek_16', [w.const(32, 4)]));
  const new_ebx = w.let(16, w.call('peek_16', [w.const(32, 8)]));
  const new_edx = w.let(16, w.call('peek_16', [w.const(32, 0xa)]));
  const new_ecx = w.let(16, w.call('peek_16', [w.const(32, 0xc)]));
  const new_eax = w.let(16, w.call('peek_16', [w.const(32, 0xe)]));
  w.do(w.call('release', [w.const(32, 0x10)]));
  w.setSlot('edi', 0, 32, w.call('merge_16', [w.slot('edi', 0, 32), new_edi]));
  w.setSlot('esi', 0, 32, w.call('merge_16', [w.slot('esi', 0, 32), new_esi]));
  w.setSlot('ebp', 0, 32, w.call('merge_16', [w.slot('ebp', 0, 32), new_ebp]));
  w.setSlot('ebx', 0, 32, w.call('merge_16', [w.slot('ebx', 0, 32), new_ebx]));
  w.setSlot('edx', 0, 32, w.call('merge_16', [w.slot('edx', 0, 32), new_edx]));
  w.setSlot('ecx', 0, 32, w.call('merge_16', [w.slot('ecx', 0, 32), new_ecx]));
  w.setSlot('eax', 0, 32, w.call('merge_16', [w.slot('eax', 0, 32), new_eax]));
};

/** POPA — isa/instructions/stack.yaml:58 */
export const POPA_32: LoweringRule = (w) => {
  const new_edi = w.let(32, w.call('peek_32', [w.const(32, 0)]));
  const new_esi = w.let(32, w.call('peek_32', [w.const(32, 4)]));
  const new_ebp = w.let(32, w.call('peek_32', [w.const(32, 8)]));
  const new_ebx = w.let(32, w.call('peek_32', [w.const(32, 0x10)]));
  const new_edx = w.let(32, w.call('peek_32', [w.const(32, 0x14)]));
  const new_ecx = w.let(32, w.call('peek_32', [w.const(32, 0x18)]));
  const new_eax = w.let(32, w.call('peek_32', [w.const(32, 0x1c)]));
  w.do(w.call('release', [w.const(32, 0x20)]));
  w.setSlot('edi', 0, 32, w.call('merge_32', [w.slot('edi', 0, 32), new_edi]));
  w.setSlot('esi', 0, 32, w.call('merge_32', [w.slot('esi', 0, 32), new_esi]));
  w.setSlot('ebp', 0, 32, w.call('merge_32', [w.slot('ebp', 0, 32), new_ebp]));
  w.setSlot('ebx', 0, 32, w.call('merge_32', [w.slot('ebx', 0, 32), new_ebx]));
  w.setSlot('edx', 0, 32, w.call('merge_32', [w.slot('edx', 0, 32), new_edx]));
  w.setSlot('ecx', 0, 32, w.call('merge_32', [w.slot('ecx', 0, 32), new_ecx]));
  w.setSlot('eax', 0, 32, w.call('merge_32', [w.slot('eax', 0, 32), new_eax]));
};

/** ENTER — isa/instructions/stack.yaml:81 */
export const ENTER_16_8: LoweringRule = (w, o) => {
  const bytes = w.let(16, o.read(0));
  const level = w.let(8, o.read(1));
  const mask = w.let(32, w.call('stack_mask', []));
  const levels = w.let(32, w.zext(32, w.and(8, level, w.const(8, 0x1f))));
  const frame = w.let(32, w.call('moved_esp', [w.const(32, 0xfffffffe)]));
  const last = w.let(32, w.sub(32, frame, w.mul(32, levels, w.const(32, 2))));
  const final = w.let(32, w.sub(32, last, w.zext(32, bytes)));
  w.do(w.call('probe_pushes_16', [w.mul(32, w.add(32, levels, w.const(32, 1)), w.const(32, 2))]));
  w.probe(w.const(3, 2), w.and(32, final, mask), 2);
  w.store(16, w.const(3, 2), w.and(32, frame, mask), w.slot('ebp', 0, 16));
  const left = w.variable(32, levels);
  w.while(() => w.ugt(32, left, w.const(32, 1)), () => {
    const below = w.let(32, w.mul(32, w.sub(32, w.add(32, levels, w.const(32, 1)), left), w.const(32, 2)));
    w.store(16, w.const(3, 2), w.and(32, w.sub(32, frame, below), mask), w.load(16, w.const(3, 2), w.and(32, w.sub(32, w.slot('ebp', 0, 32), below), mask)));
    w.assign(left, w.sub(32, left, w.const(32, 1)));
  });
  w.if(w.ne(32, levels, w.const(32, 0)), () => {
    w.store(16, w.const(3, 2), w.and(32, last, mask), w.slice(16, frame, 0));
  });
  w.setSlot('esp', 0, 32, w.or(32, w.and(32, w.slot('esp', 0, 32), w.not(32, mask)), w.and(32, final, mask)));
  w.setSlot('ebp', 0, 32, w.call('merge_16', [w.slot('ebp', 0, 32), w.slice(16, frame, 0)]));
};

/** ENTER — isa/instructions/stack.yaml:81 */
export const ENTER_16_8_32: LoweringRule = (w, o) => {
  const bytes = w.let(16, o.read(0));
  const level = w.let(8, o.read(1));
  const mask = w.let(32, w.call('stack_mask', []));
  const levels = w.let(32, w.zext(32, w.and(8, level, w.const(8, 0x1f))));
  const frame = w.let(32, w.call('moved_esp', [w.const(32, 0xfffffffc)]));
  const last = w.let(32, w.sub(32, frame, w.mul(32, levels, w.const(32, 4))));
  const final = w.let(32, w.sub(32, last, w.zext(32, bytes)));
  w.do(w.call('probe_pushes_32', [w.mul(32, w.add(32, levels, w.const(32, 1)), w.const(32, 4))]));
  w.probe(w.const(3, 2), w.and(32, final, mask), 4);
  w.store(32, w.const(3, 2), w.and(32, frame, mask), w.slot('ebp', 0, 32));
  const left = w.variable(32, levels);
  w.while(() => w.ugt(32, left, w.const(32, 1)), () => {
    const below = w.let(32, w.mul(32, w.sub(32, w.add(32, levels, w.const(32, 1)), left), w.const(32, 4)));
    w.store(32, w.const(3, 2), w.and(32, w.sub(32, frame, below), mask), w.load(32, w.const(3, 2), w.and(32, w.sub(32, w.slot('ebp', 0, 32), below), mask)));
    w.assign(left, w.sub(32, left, w.const(32, 1)));
  });
  w.if(w.ne(32, levels, w.const(32, 0)), () => {
    w.store(32, w.const(3, 2), w.and(32, last, mask), frame);
  });
  w.setSlot('esp', 0, 32, w.or(32, w.and(32, w.slot('esp', 0, 32), w.not(32, mask)), w.and(32, final, mask)));
  w.setSlot('ebp', 0, 32, w.call('merge_32', [w.slot('ebp', 0, 32), frame]));
};

/** LEAVE — isa/instructions/stack.yaml:107 */
export const LEAVE_16: LoweringRule = (w) => {
  const mask = w.let(32, w.call('stack_mask', []));
  const old = w.let(16, w.load(16, w.const(3, 2), w.and(32, w.slot('ebp', 0, 32), mask)));
  w.setSlot('esp', 0, 32, w.or(32, w.and(32, w.slot('esp', 0, 32), w.not(32, mask)), w.and(32, w.add(32, w.slot('ebp', 0, 32), w.const(32, 2)), mask)));
  w.setSlot('ebp', 0, 32, w.call('merge_16', [w.slot('ebp', 0, 32), old]));
};

/** LEAVE — isa/instructions/stack.yaml:107 */
export const LEAVE_32: LoweringRule = (w) => {
  const mask = w.let(32, w.call('stack_mask', []));
  const old = w.let(32, w.load(32, w.const(3, 2), w.and(32, w.slot('ebp', 0, 32), mask)));
  w.setSlot('esp', 0, 32, w.or(32, w.and(32, w.slot('esp', 0, 32), w.not(32, mask)), w.and(32, w.add(32, w.slot('ebp', 0, 32), w.const(32, 4)), mask)));
  w.setSlot('ebp', 0, 32, w.call('merge_32', [w.slot('ebp', 0, 32), old]));
};
