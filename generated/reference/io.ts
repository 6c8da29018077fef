// Generated from isa/ by `ring1 generate`. Do not edit.

import { GuestFault, type ReferenceBody } from '../../runtime/engine/cpu-state.ts';
import { addressMask, effectiveAddress, readOperand, writeOperand } from '../../runtime/engine/reference/operand.ts';
import { Slot } from '../state.ts';
import { check_io, io_permitted, observe_port, port_input_16, port_input_32, port_input_8, port_output_16, port_output_32, port_output_8, step } from './procedures.ts';

/** IN — isa/instructions/io.yaml:8 */
export const IN_8: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const port = readOperand(s, i, 1, 8, ea);
  check_io(s, port, 1);
  writeOperand(s, i, 0, 8, ea, port_input_8(s, port));
};

/** IN — isa/instructions/io.yaml:8 */
export const IN_16_8: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const port = readOperand(s, i, 1, 8, ea);
  check_io(s, port, 2);
  writeOperand(s, i, 0, 16, ea, port_input_16(s, port));
};

/** IN — isa/instructions/io.yaml:8 */
export const IN_32_8: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const port = readOperand(s, i, 1, 8, ea);
  check_io(s, port, 4);
  writeOperand(s, i, 0, 32, ea, port_input_32(s, port));
};

/** IN — isa/instructions/io.yaml:8 */
export const IN_8_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const port = readOperand(s, i, 1, 16, ea);
  check_io(s, port, 1);
  writeOperand(s, i, 0, 8, ea, port_input_8(s, port));
};

/** IN — isa/instructions/io.yaml:8 */
export const IN_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const port = readOperand(s, i, 1, 16, ea);
  check_io(s, port, 2);
  writeOperand(s, i, 0, 16, ea, port_input_16(s, port));
};

/** IN — isa/instructions/io.yaml:8 */
export const IN_32_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const port = readOperand(s, i, 1, 16, ea);
  check_io(s, port, 4);
  writeOperand(s, i, 0, 32, ea, port_input_32(s, port));
};

/** OUT — isa/instructions/io.yaml:21 */
export const OUT_8: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const port = readOperand(s, i, 0, 8, ea);
  const src = readOperand(s, i, 1, 8, ea);
  port_output_8(s, port, src);
};

/** OUT — isa/instructions/io.yaml:21 */
export const OUT_8_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const port = readOperand(s, i, 0, 8, ea);
  const src = readOperand(s, i, 1, 16, ea);
  port_output_16(s, port, src);
};

/** OUT — isa/instructions/io.yaml:21 */
export const OUT_8_32: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const port = readOperand(s, i, 0, 8, ea);
  const src = readOperand(s, i, 1, 32, ea);
  port_output_32(s, port, src);
};

/** OUT — isa/instructions/io.yaml:21 */
export const OUT_16_8: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const port = readOperand(s, i, 0, 16, ea);
  const src = readOperand(s, i, 1, 8, ea);
  port_output_8(s, port, src);
};

/** OUT — isa/instructions/io.yaml:21 */
export const OUT_16: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const port = readOperand(s, i, 0, 16, ea);
  const src = readOperand(s, i, 1, 16, ea);
  port_output_16(s, port, src);
};

/** OUT — isa/instructions/io.yaml:21 */
export const OUT_16_32: ReferenceBody = (s, i) => {
  const ea = effectiveAddress(s, i);
  const port = readOperand(s, i, 0, 16, ea);
  const src = readOperand(s, i, 1, 32, ea);
  port_output_32(s, port, src);
};

/** INSB — isa/instructions/io.yaml:33 */
export const INSB: ReferenceBody = (s, i) => {
  if (!(io_permitted(s, s.get(Slot.edx) & 0xffff, 1) === 1)) {
    throw new GuestFault(13, 0); // #GP
  }
  s.probe(0, (s.get(Slot.edi) & addressMask(i)) >>> 0, 1);
  s.store(0, (s.get(Slot.edi) & addressMask(i)) >>> 0, 1, port_input_8(s, s.get(Slot.edx) & 0xffff));
  s.set(Slot.edi, step(s, s.get(Slot.edi), 1, addressMask(i)));
};

/** INSB — isa/instructions/io.yaml:33 */
export const INSB_rep: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  if (!(io_permitted(s, s.get(Slot.edx) & 0xffff, 1) === 1)) {
    throw new GuestFault(13, 0); // #GP
  }
  if ((s.get(Slot.ecx) & addressMask(i)) !== 0) {
    s.probe(0, (s.get(Slot.edi) & addressMask(i)) >>> 0, 1);
    s.store(0, (s.get(Slot.edi) & addressMask(i)) >>> 0, 1, port_input_8(s, s.get(Slot.edx) & 0xffff));
    s.set(Slot.edi, step(s, s.get(Slot.edi), 1, addressMask(i)));
    const count = (s.get(Slot.ecx) - 1 & addressMask(i)) >>> 0;
    s.set(Slot.ecx, (s.get(Slot.ecx) & ~addressMask(i) | count) >>> 0);
    if (count !== 0) {
      s.set(Slot.eip, next - i.length >>> 0);
    }
  }
};

/** INS — isa/instructions/io.yaml:44 */
export const INS_16: ReferenceBody = (s, i) => {
  if (!(io_permitted(s, s.get(Slot.edx) & 0xffff, 2) === 1)) {
    throw new GuestFault(13, 0); // #GP
  }
  s.probe(0, (s.get(Slot.edi) & addressMask(i)) >>> 0, 2);
  s.store(0, (s.get(Slot.edi) & addressMask(i)) >>> 0, 2, port_input_16(s, s.get(Slot.edx) & 0xffff));
  s.set(Slot.edi, step(s, s.get(Slot.edi), 2, addressMask(i)));
};

/** INS — isa/instructions/io.yaml:44 */
export const INS_16_rep: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  if (!(io_permitted(s, s.get(Slot.edx) & 0xffff, 2) === 1)) {
    throw new GuestFault(13, 0); // #GP
  }
  if ((s.get(Slot.ecx) & addressMask(i)) !== 0) {
    s.probe(0, (s.get(Slot.edi) & addressMask(i)) >>> 0, 2);
    s.store(0, (s.get(Slot.edi) & addressMask(i)) >>> 0, 2, port_input_16(s, s.get(Slot.edx) & 0xffff));
    s.set(Slot.edi, step(s, s.get(Slot.edi), 2, addressMask(i)));
    const count = (s.get(Slot.ecx) - 1 & addressMask(i)) >>> 0;
    s.set(Slot.ecx, (s.get(Slot.ecx) & ~addressMask(i) | count) >>> 0);
    if (count !== 0) {
      s.set(Slot.eip, next - i.length >>> 0);
    }
  }
};

/** INS — isa/instructions/io.yaml:44 */
export const INS_32: ReferenceBody = (s, i) => {
  if (!(io_permitted(s, s.get(Slot.edx) & 0xffff, 4) === 1)) {
    throw new GuestFault(13, 0); // #GP
  }
  s.probe(0, (s.get(Slot.edi) & addressMask(i)) >>> 0, 4);
  s.store(0, (s.get(Slot.edi) & addressMask(i)) >>> 0, 4, port_input_32(s, s.get(Slot.edx) & 0xffff));
  s.set(Slot.edi, step(s, s.get(Slot.edi), 4, addressMask(i)));
};

/** INS — isa/instructions/io.yaml:44 */
export const INS_32_rep: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  if (!(io_permitted(s, s.get(Slot.edx) & 0xffff, 4) === 1)) {
    throw new GuestFault(13, 0); // #GP
  }
  if ((s.get(Slot.ecx) & addressMask(i)) !== 0) {
    s.probe(0, (s.get(Slot.edi) & addressMask(i)) >>> 0, 4);
    s.store(0, (s.get(Slot.edi) & addressMask(i)) >>> 0, 4, port_input_32(s, s.get(Slot.edx) & 0xffff));
    s.set(Slot.edi, step(s, s.get(Slot.edi), 4, addressMask(i)));
    const count = (s.get(Slot.ecx) - 1 & addressMask(i)) >>> 0;
    s.set(Slot.ecx, (s.get(Slot.ecx) & ~addressMask(i) | count) >>> 0);
    if (count !== 0) {
      s.set(Slot.eip, next - i.length >>> 0);
    }
  }
};

/** OUTSB — isa/instructions/io.yaml:56 */
export const OUTSB: ReferenceBody = (s, i) => {
  if (!(io_permitted(s, s.get(Slot.edx) & 0xffff, 1) === 1)) {
    throw new GuestFault(13, 0); // #GP
  }
  const value = s.load(i.segment, (s.get(Slot.esi) & addressMask(i)) >>> 0, 1);
  observe_port(s, s.get(Slot.edx) & 0xffff, 1);
  s.intrinsic('port_write', [s.get(Slot.edx) & 0xffff, 1, value]);
  s.set(Slot.esi, step(s, s.get(Slot.esi), 1, addressMask(i)));
};

/** OUTSB — isa/instructions/io.yaml:56 */
export const OUTSB_rep: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  if (!(io_permitted(s, s.get(Slot.edx) & 0xffff, 1) === 1)) {
    throw new GuestFault(13, 0); // #GP
  }
  if ((s.get(Slot.ecx) & addressMask(i)) !== 0) {
    const value = s.load(i.segment, (s.get(Slot.esi) & addressMask(i)) >>> 0, 1);
    observe_port(s, s.get(Slot.edx) & 0xffff, 1);
    s.intrinsic('port_write', [s.get(Slot.edx) & 0xffff, 1, value]);
    s.set(Slot.esi, step(s, s.get(Slot.esi), 1, addressMask(i)));
    const count = (s.get(Slot.ecx) - 1 & addressMask(i)) >>> 0;
    s.set(Slot.ecx, (s.get(Slot.ecx) & ~addressMask(i) | count) >>> 0);
    if (count !== 0) {
      s.set(Slot.eip, next - i.length >>> 0);
    }
  }
};

/** OUTS — isa/instructions/io.yaml:68 */
export const OUTS_16: ReferenceBody = (s, i) => {
  if (!(io_permitted(s, s.get(Slot.edx) & 0xffff, 2) === 1)) {
    throw new GuestFault(13, 0); // #GP
  }
  const value = s.load(i.segment, (s.get(Slot.esi) & addressMask(i)) >>> 0, 2);
  observe_port(s, s.get(Slot.edx) & 0xffff, 2);
  s.intrinsic('port_write', [s.get(Slot.edx) & 0xffff, 2, value]);
  s.set(Slot.esi, step(s, s.get(Slot.esi), 2, addressMask(i)));
};

/** OUTS — isa/instructions/io.yaml:68 */
export const OUTS_16_rep: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  if (!(io_permitted(s, s.get(Slot.edx) & 0xffff, 2) === 1)) {
    throw new GuestFault(13, 0); // #GP
  }
  if ((s.get(Slot.ecx) & addressMask(i)) !== 0) {
    const value = s.load(i.segment, (s.get(Slot.esi) & addressMask(i)) >>> 0, 2);
    observe_port(s, s.get(Slot.edx) & 0xffff, 2);
    s.intrinsic('port_write', [s.get(Slot.edx) & 0xffff, 2, value]);
    s.set(Slot.esi, step(s, s.get(Slot.esi), 2, addressMask(i)));
    const count = (s.get(Slot.ecx) - 1 & addressMask(i)) >>> 0;
    s.set(Slot.ecx, (s.get(Slot.ecx) & ~addressMask(i) | count) >>> 0);
    if (count !== 0) {
      s.set(Slot.eip, next - i.length >>> 0);
    }
  }
};

/** OUTS — isa/instructions/io.yaml:68 */
export const OUTS_32: ReferenceBody = (s, i) => {
  if (!(io_permitted(s, s.get(Slot.edx) & 0xffff, 4) === 1)) {
    throw new GuestFault(13, 0); // #GP
  }
  const value = s.load(i.segment, (s.get(Slot.esi) & addressMask(i)) >>> 0, 4);
  observe_port(s, s.get(Slot.edx) & 0xffff, 4);
  s.intrinsic('port_write', [s.get(Slot.edx) & 0xffff, 4, value]);
  s.set(Slot.esi, step(s, s.get(Slot.esi), 4, addressMask(i)));
};

/** OUTS — isa/instructions/io.yaml:68 */
export const OUTS_32_rep: ReferenceBody = (s, i) => {
  const next = s.get(Slot.eip);
  if (!(io_permitted(s, s.get(Slot.edx) & 0xffff, 4) === 1)) {
    throw new GuestFault(13, 0); // #GP
  }
  if ((s.get(Slot.ecx) & addressMask(i)) !== 0) {
    const value = s.load(i.segment, (s.get(Slot.esi) & addressMask(i)) >>> 0, 4);
    observe_port(s, s.get(Slot.edx) & 0xffff, 4);
    s.intrinsic('port_write', [s.get(Slot.edx) & 0xffff, 4, value]);
    s.set(Slot.esi, step(s, s.get(Slot.esi), 4, addressMask(i)));
    const count = (s.get(Slot.ecx) - 1 & addressMask(i)) >>> 0;
    s.set(Slot.ecx, (s.get(Slot.ecx) & ~addressMask(i) | count) >>> 0);
    if (count !== 0) {
      s.set(Slot.eip, next - i.length >>> 0);
    }
  }
};
