// Generated from isa/ by `ring1 generate`. Do not edit.
import type { Form } from '../runtime/engine/form.ts';
import { form, mention, read, spelling, update, write } from '../runtime/engine/form-row.ts';
import { Kind } from './operand-kinds.ts';

export { operandKinds } from './operand-kinds.ts';

/** Every encoding of every instruction. A row's index is its form number; what a row leaves out is in `form()`. */
export const forms: readonly Form[] = [
  /* 0: 00+8*0 /r */
  form({ id: 'ADD_Eb_Gb', instruction: 'ADD', opcode: 0x00, modrm: 'any', operands: [update('dst', Kind.Eb), read('src', Kind.Gb)], lock: true, source: 'isa/instructions/arithmetic.yaml:20' }),
  /* 1: 01+8*0 /r */
  form({ id: 'ADD_Ev_Gv', instruction: 'ADD', opcode: 0x01, modrm: 'any', operands: [update('dst', Kind.Ev), read('src', Kind.Gv)], sized: true, lock: true, source: 'isa/instructions/arithmetic.yaml:20' }),
  /* 2: 02+8*0 /r */
  form({ id: 'ADD_Gb_Eb', instruction: 'ADD', opcode: 0x02, modrm: 'any', operands: [update('dst', Kind.Gb), read('src', Kind.Eb)], source: 'isa/instructions/arithmetic.yaml:20' }),
  /* 3: 03+8*0 /r */
  form({ id: 'ADD_Gv_Ev', instruction: 'ADD', opcode: 0x03, modrm: 'any', operands: [update('dst', Kind.Gv), read('src', Kind.Ev)], sized: true, source: 'isa/instructions/arithmetic.yaml:20' }),
  /* 4: 04+8*0 ib */
  form({ id: 'ADD_AL_Ib', instruction: 'ADD', opcode: 0x04, operands: [update('dst', Kind.AL), read('src', Kind.Ib)], source: 'isa/instructions/arithmetic.yaml:20' }),
  /* 5: 05+8*0 iz */
  form({ id: 'ADD_eAX_Iz', instruction: 'ADD', opcode: 0x05, operands: [update('dst', Kind.eAX), read('src', Kind.Iz)], sized: true, source: 'isa/instructions/arithmetic.yaml:20' }),
  /* 6: 80 /0 ib */
  form({ id: 'ADD_Eb_Ib', instruction: 'ADD', opcode: 0x80, digit: 0, modrm: 'any', operands: [update('dst', Kind.Eb), read('src', Kind.Ib)], lock: true, source: 'isa/instructions/arithmetic.yaml:20' }),
  /* 7: 81 /0 iz */
  form({ id: 'ADD_Ev_Iz', instruction: 'ADD', opcode: 0x81, digit: 0, modrm: 'any', operands: [update('dst', Kind.Ev), read('src', Kind.Iz)], sized: true, lock: true, source: 'isa/instructions/arithmetic.yaml:20' }),
  /* 8: 82 /0 ib */
  form({ id: 'ADD_Eb_Ib_82', instruction: 'ADD', opcode: 0x82, digit: 0, modrm: 'any', operands: [update('dst', Kind.Eb), read('src', Kind.Ib)], lock: true, alias: true, source: 'isa/instructions/arithmetic.yaml:20' }),
  /* 9: 83 /0 ib */
  form({ id: 'ADD_Ev_Ibs', instruction: 'ADD', opcode: 0x83, digit: 0, modrm: 'any', operands: [update('dst', Kind.Ev), read('src', Kind.Ibs)], sized: true, lock: true, source: 'isa/instructions/arithmetic.yaml:20' }),
  /* 10: 00+8*1 /r */
  form({ id: 'OR_Eb_Gb', instruction: 'OR', opcode: 0x08, modrm: 'any', operands: [update('dst', Kind.Eb), read('src', Kind.Gb)], lock: true, source: 'isa/instructions/arithmetic.yaml:29' }),
  /* 11: 01+8*1 /r */
  form({ id: 'OR_Ev_Gv', instruction: 'OR', opcode: 0x09, modrm: 'any', operands: [update('dst', Kind.Ev), read('src', Kind.Gv)], sized: true, lock: true, source: 'isa/instructions/arithmetic.yaml:29' }),
  /* 12: 02+8*1 /r */
  form({ id: 'OR_Gb_Eb', instruction: 'OR', opcode: 0x0a, modrm: 'any', operands: [update('dst', Kind.Gb), read('src', Kind.Eb)], source: 'isa/instructions/arithmetic.yaml:29' }),
  /* 13: 03+8*1 /r */
  form({ id: 'OR_Gv_Ev', instruction: 'OR', opcode: 0x0b, modrm: 'any', operands: [update('dst', Kind.Gv), read('src', Kind.Ev)], sized: true, source: 'isa/instructions/arithmetic.yaml:29' }),
  /* 14: 04+8*1 ib */
  form({ id: 'OR_AL_Ib', instruction: 'OR', opcode: 0x0c, operands: [update('dst', Kind.AL), read('src', Kind.Ib)], source: 'isa/instructions/arithmetic.yaml:29' }),
  /* 15: 05+8*1 iz */
  form({ id: 'OR_eAX_Iz', instruction: 'OR', opcode: 0x0d, operands: [update('dst', Kind.eAX), read('src', Kind.Iz)], sized: true, source: 'isa/instructions/arithmetic.yaml:29' }),
  /* 16: 80 /1 ib */
  form({ id: 'OR_Eb_Ib', instruction: 'OR', opcode: 0x80, digit: 1, modrm: 'any', operands: [update('dst', Kind.Eb), read('src', Kind.Ib)], lock: true, source: 'isa/instructions/arithmetic.yaml:29' }),
  /* 17: 81 /1 iz */
  form({ id: 'OR_Ev_Iz', instruction: 'OR', opcode: 0x81, digit: 1, modrm: 'any', operands: [update('dst', Kind.Ev), read('src', Kind.Iz)], sized: true, lock: true, source: 'isa/instructions/arithmetic.yaml:29' }),
  /* 18: 82 /1 ib */
  form({ id: 'OR_Eb_Ib_82', instruction: 'OR', opcode: 0x82, digit: 1, modrm: 'any', operands: [update('dst', Kind.Eb), read('src', Kind.Ib)], lock: true, alias: true, source: 'isa/instructions/arithmetic.yaml:29' }),
  /* 19: 83 /1 ib */
  form({ id: 'OR_Ev_Ibs', instruction: 'OR', opcode: 0x83, digit: 1, modrm: 'any', operands: [update('dst', Kind.Ev), read('src', Kind.Ibs)], sized: true, lock: true, source: 'isa/instructions/arithmetic.yaml:29' }),
  /* 20: 00+8*2 /r */
  form({ id: 'ADC_Eb_Gb', instruction: 'ADC', opcode: 0x10, modrm: 'any', operands: [update('dst', Kind.Eb), read('src', Kind.Gb)], lock: true, source: 'isa/instructions/arithmetic.yaml:38' }),
  /* 21: 01+8*2 /r */
  form({ id: 'ADC_Ev_Gv', instruction: 'ADC', opcode: 0x11, modrm: 'any', operands: [update('dst', Kind.Ev), read('src', Kind.Gv)], sized: true, lock: true, source: 'isa/instructions/arithmetic.yaml:38' }),
  /* 22: 02+8*2 /r */
  form({ id: 'ADC_Gb_Eb', instruction: 'ADC', opcode: 0x12, modrm: 'any', operands: [update('dst', Kind.Gb), read('src', Kind.Eb)], source: 'isa/instructions/arithmetic.yaml:38' }),
  /* 23: 03+8*2 /r */
  form({ id: 'ADC_Gv_Ev', instruction: 'ADC', opcode: 0x13, modrm: 'any', operands: [update('dst', Kind.Gv), read('src', Kind.Ev)], sized: true, source: 'isa/instructions/arithmetic.yaml:38' }),
  /* 24: 04+8*2 ib */
  form({ id: 'ADC_AL_Ib', instruction: 'ADC', opcode: 0x14, operands: [update('dst', Kind.AL), read('src', Kind.Ib)], source: 'isa/instructions/arithmetic.yaml:38' }),
  /* 25: 05+8*2 iz */
  form({ id: 'ADC_eAX_Iz', instruction: 'ADC', opcode: 0x15, operands: [update('dst', Kind.eAX), read('src', Kind.Iz)], sized: true, source: 'isa/instructions/arithmetic.yaml:38' }),
  /* 26: 80 /2 ib */
  form({ id: 'ADC_Eb_Ib', instruction: 'ADC', opcode: 0x80, digit: 2, modrm: 'any', operands: [update('dst', Kind.Eb), read('src', Kind.Ib)], lock: true, source: 'isa/instructions/arithmetic.yaml:38' }),
  /* 27: 81 /2 iz */
  form({ id: 'ADC_Ev_Iz', instruction: 'ADC', opcode: 0x81, digit: 2, modrm: 'any', operands: [update('dst', Kind.Ev), read('src', Kind.Iz)], sized: true, lock: true, source: 'isa/instructions/arithmetic.yaml:38' }),
  /* 28: 82 /2 ib */
  form({ id: 'ADC_Eb_Ib_82', instruction: 'ADC', opcode: 0x82, digit: 2, modrm: 'any', operands: [update('dst', Kind.Eb), read('src', Kind.Ib)], lock: true, alias: true, source: 'isa/instructions/arithmetic.yaml:38' }),
  /* 29: 83 /2 ib */
  form({ id: 'ADC_Ev_Ibs', instruction: 'ADC', opcode: 0x83, digit: 2, modrm: 'any', operands: [update('dst', Kind.Ev), read('src', Kind.Ibs)], sized: true, lock: true, source: 'isa/instructions/arithmetic.yaml:38' }),
  /* 30: 00+8*3 /r */
  form({ id: 'SBB_Eb_Gb', instruction: 'SBB', opcode: 0x18, modrm: 'any', operands: [update('dst', Kind.Eb), read('src', Kind.Gb)], lock: true, source: 'isa/instructions/arithmetic.yaml:48' }),
  /* 31: 01+8*3 /r */
  form({ id: 'SBB_Ev_Gv', instruction: 'SBB', opcode: 0x19, modrm: 'any', operands: [update('dst', Kind.Ev), read('src', Kind.Gv)], sized: true, lock: true, source: 'isa/instructions/arithmetic.yaml:48' }),
  /* 32: 02+8*3 /r */
  form({ id: 'SBB_Gb_Eb', instruction: 'SBB', opcode: 0x1a, modrm: 'any', operands: [update('dst', Kind.Gb), read('src', Kind.Eb)], source: 'isa/instructions/arithmetic.yaml:48' }),
  /* 33: 03+8*3 /r */
  form({ id: 'SBB_Gv_Ev', instruction: 'SBB', opcode: 0x1b, modrm: 'any', operands: [update('dst', Kind.Gv), read('src', Kind.Ev)], sized: true, source: 'isa/instructions/arithmetic.yaml:48' }),
  /* 34: 04+8*3 ib */
  form({ id: 'SBB_AL_Ib', instruction: 'SBB', opcode: 0x1c, operands: [update('dst', Kind.AL), read('src', Kind.Ib)], source: 'isa/instructions/arithmetic.yaml:48' }),
  /* 35: 05+8*3 iz */
  form({ id: 'SBB_eAX_Iz', instruction: 'SBB', opcode: 0x1d, operands: [update('dst', Kind.eAX), read('src', Kind.Iz)], sized: true, source: 'isa/instructions/arithmetic.yaml:48' }),
  /* 36: 80 /3 ib */
  form({ id: 'SBB_Eb_Ib', instruction: 'SBB', opcode: 0x80, digit: 3, modrm: 'any', operands: [update('dst', Kind.Eb), read('src', Kind.Ib)], lock: true, source: 'isa/instructions/arithmetic.yaml:48' }),
  /* 37: 81 /3 iz */
  form({ id: 'SBB_Ev_Iz', instruction: 'SBB', opcode: 0x81, digit: 3, modrm: 'any', operands: [update('dst', Kind.Ev), read('src', Kind.Iz)], sized: true, lock: true, source: 'isa/instructions/arithmetic.yaml:48' }),
  /* 38: 82 /3 ib */
  form({ id: 'SBB_Eb_Ib_82', instruction: 'SBB', opcode: 0x82, digit: 3, modrm: 'any', operands: [update('dst', Kind.Eb), read('src', Kind.Ib)], lock: true, alias: true, source: 'isa/instructions/arithmetic.yaml:48' }),
  /* 39: 83 /3 ib */
  form({ id: 'SBB_Ev_Ibs', instruction: 'SBB', opcode: 0x83, digit: 3, modrm: 'any', operands: [update('dst', Kind.Ev), read('src', Kind.Ibs)], sized: true, lock: true, source: 'isa/instructions/arithmetic.yaml:48' }),
  /* 40: 00+8*4 /r */
  form({ id: 'AND_Eb_Gb', instruction: 'AND', opcode: 0x20, modrm: 'any', operands: [update('dst', Kind.Eb), read('src', Kind.Gb)], lock: true, source: 'isa/instructions/arithmetic.yaml:58' }),
  /* 41: 01+8*4 /r */
  form({ id: 'AND_Ev_Gv', instruction: 'AND', opcode: 0x21, modrm: 'any', operands: [update('dst', Kind.Ev), read('src', Kind.Gv)], sized: true, lock: true, source: 'isa/instructions/arithmetic.yaml:58' }),
  /* 42: 02+8*4 /r */
  form({ id: 'AND_Gb_Eb', instruction: 'AND', opcode: 0x22, modrm: 'any', operands: [update('dst', Kind.Gb), read('src', Kind.Eb)], source: 'isa/instructions/arithmetic.yaml:58' }),
  /* 43: 03+8*4 /r */
  form({ id: 'AND_Gv_Ev', instruction: 'AND', opcode: 0x23, modrm: 'any', operands: [update('dst', Kind.Gv), read('src', Kind.Ev)], sized: true, source: 'isa/instructions/arithmetic.yaml:58' }),
  /* 44: 04+8*4 ib */
  form({ id: 'AND_AL_Ib', instruction: 'AND', opcode: 0x24, operands: [update('dst', Kind.AL), read('src', Kind.Ib)], source: 'isa/instructions/arithmetic.yaml:58' }),
  /* 45: 05+8*4 iz */
  form({ id: 'AND_eAX_Iz', instruction: 'AND', opcode: 0x25, operands: [update('dst', Kind.eAX), read('src', Kind.Iz)], sized: true, source: 'isa/instructions/arithmetic.yaml:58' }),
  /* 46: 80 /4 ib */
  form({ id: 'AND_Eb_Ib', instruction: 'AND', opcode: 0x80, digit: 4, modrm: 'any', operands: [update('dst', Kind.Eb), read('src', Kind.Ib)], lock: true, source: 'isa/instructions/arithmetic.yaml:58' }),
  /* 47: 81 /4 iz */
  form({ id: 'AND_Ev_Iz', instruction: 'AND', opcode: 0x81, digit: 4, modrm: 'any', operands: [update('dst', Kind.Ev), read('src', Kind.Iz)], sized: true, lock: true, source: 'isa/instructions/arithmetic.yaml:58' }),
  /* 48: 82 /4 ib */
  form({ id: 'AND_Eb_Ib_82', instruction: 'AND', opcode: 0x82, digit: 4, modrm: 'any', operands: [update('dst', Kind.Eb), read('src', Kind.Ib)], lock: true, alias: true, source: 'isa/instructions/arithmetic.yaml:58' }),
  /* 49: 83 /4 ib */
  form({ id: 'AND_Ev_Ibs', instruction: 'AND', opcode: 0x83, digit: 4, modrm: 'any', operands: [update('dst', Kind.Ev), read('src', Kind.Ibs)], sized: true, lock: true, source: 'isa/instructions/arithmetic.yaml:58' }),
  /* 50: 00+8*5 /r */
  form({ id: 'SUB_Eb_Gb', instruction: 'SUB', opcode: 0x28, modrm: 'any', operands: [update('dst', Kind.Eb), read('src', Kind.Gb)], lock: true, source: 'isa/instructions/arithmetic.yaml:67' }),
  /* 51: 01+8*5 /r */
  form({ id: 'SUB_Ev_Gv', instruction: 'SUB', opcode: 0x29, modrm: 'any', operands: [update('dst', Kind.Ev), read('src', Kind.Gv)], sized: true, lock: true, source: 'isa/instructions/arithmetic.yaml:67' }),
  /* 52: 02+8*5 /r */
  form({ id: 'SUB_Gb_Eb', instruction: 'SUB', opcode: 0x2a, modrm: 'any', operands: [update('dst', Kind.Gb), read('src', Kind.Eb)], source: 'isa/instructions/arithmetic.yaml:67' }),
  /* 53: 03+8*5 /r */
  form({ id: 'SUB_Gv_Ev', instruction: 'SUB', opcode: 0x2b, modrm: 'any', operands: [update('dst', Kind.Gv), read('src', Kind.Ev)], sized: true, source: 'isa/instructions/arithmetic.yaml:67' }),
  /* 54: 04+8*5 ib */
  form({ id: 'SUB_AL_Ib', instruction: 'SUB', opcode: 0x2c, operands: [update('dst', Kind.AL), read('src', Kind.Ib)], source: 'isa/instructions/arithmetic.yaml:67' }),
  /* 55: 05+8*5 iz */
  form({ id: 'SUB_eAX_Iz', instruction: 'SUB', opcode: 0x2d, operands: [update('dst', Kind.eAX), read('src', Kind.Iz)], sized: true, source: 'isa/instructions/arithmetic.yaml:67' }),
  /* 56: 80 /5 ib */
  form({ id: 'SUB_Eb_Ib', instruction: 'SUB', opcode: 0x80, digit: 5, modrm: 'any', operands: [update('dst', Kind.Eb), read('src', Kind.Ib)], lock: true, source: 'isa/instructions/arithmetic.yaml:67' }),
  /* 57: 81 /5 iz */
  form({ id: 'SUB_Ev_Iz', instruction: 'SUB', opcode: 0x81, digit: 5, modrm: 'any', operands: [update('dst', Kind.Ev), read('src', Kind.Iz)], sized: true, lock: true, source: 'isa/instructions/arithmetic.yaml:67' }),
  /* 58: 82 /5 ib */
  form({ id: 'SUB_Eb_Ib_82', instruction: 'SUB', opcode: 0x82, digit: 5, modrm: 'any', operands: [update('dst', Kind.Eb), read('src', Kind.Ib)], lock: true, alias: true, source: 'isa/instructions/arithmetic.yaml:67' }),
  /* 59: 83 /5 ib */
  form({ id: 'SUB_Ev_Ibs', instruction: 'SUB', opcode: 0x83, digit: 5, modrm: 'any', operands: [update('dst', Kind.Ev), read('src', Kind.Ibs)], sized: true, lock: true, source: 'isa/instructions/arithmetic.yaml:67' }),
  /* 60: 00+8*6 /r */
  form({ id: 'XOR_Eb_Gb', instruction: 'XOR', opcode: 0x30, modrm: 'any', operands: [update('dst', Kind.Eb), read('src', Kind.Gb)], lock: true, source: 'isa/instructions/arithmetic.yaml:76' }),
  /* 61: 01+8*6 /r */
  form({ id: 'XOR_Ev_Gv', instruction: 'XOR', opcode: 0x31, modrm: 'any', operands: [update('dst', Kind.Ev), read('src', Kind.Gv)], sized: true, lock: true, source: 'isa/instructions/arithmetic.yaml:76' }),
  /* 62: 02+8*6 /r */
  form({ id: 'XOR_Gb_Eb', instruction: 'XOR', opcode: 0x32, modrm: 'any', operands: [update('dst', Kind.Gb), read('src', Kind.Eb)], source: 'isa/instructions/arithmetic.yaml:76' }),
  /* 63: 03+8*6 /r */
  form({ id: 'XOR_Gv_Ev', instruction: 'XOR', opcode: 0x33, modrm: 'any', operands: [update('dst', Kind.Gv), read('src', Kind.Ev)], sized: true, source: 'isa/instructions/arithmetic.yaml:76' }),
  /* 64: 04+8*6 ib */
  form({ id: 'XOR_AL_Ib', instruction: 'XOR', opcode: 0x34, operands: [update('dst', Kind.AL), read('src', Kind.Ib)], source: 'isa/instructions/arithmetic.yaml:76' }),
  /* 65: 05+8*6 iz */
  form({ id: 'XOR_eAX_Iz', instruction: 'XOR', opcode: 0x35, operands: [update('dst', Kind.eAX), read('src', Kind.Iz)], sized: true, source: 'isa/instructions/arithmetic.yaml:76' }),
  /* 66: 80 /6 ib */
  form({ id: 'XOR_Eb_Ib', instruction: 'XOR', opcode: 0x80, digit: 6, modrm: 'any', operands: [update('dst', Kind.Eb), read('src', Kind.Ib)], lock: true, source: 'isa/instructions/arithmetic.yaml:76' }),
  /* 67: 81 /6 iz */
  form({ id: 'XOR_Ev_Iz', instruction: 'XOR', opcode: 0x81, digit: 6, modrm: 'any', operands: [update('dst', Kind.Ev), read('src', Kind.Iz)], sized: true, lock: true, source: 'isa/instructions/arithmetic.yaml:76' }),
  /* 68: 82 /6 ib */
  form({ id: 'XOR_Eb_Ib_82', instruction: 'XOR', opcode: 0x82, digit: 6, modrm: 'any', operands: [update('dst', Kind.Eb), read('src', Kind.Ib)], lock: true, alias: true, source: 'isa/instructions/arithmetic.yaml:76' }),
  /* 69: 83 /6 ib */
  form({ id: 'XOR_Ev_Ibs', instruction: 'XOR', opcode: 0x83, digit: 6, modrm: 'any', operands: [update('dst', Kind.Ev), read('src', Kind.Ibs)], sized: true, lock: true, source: 'isa/instructions/arithmetic.yaml:76' }),
  /* 70: 00+8*7 /r */
  form({ id: 'CMP_Eb_Gb', instruction: 'CMP', opcode: 0x38, modrm: 'any', operands: [read('dst', Kind.Eb), read('src', Kind.Gb)], source: 'isa/instructions/arithmetic.yaml:85' }),
  /* 71: 01+8*7 /r */
  form({ id: 'CMP_Ev_Gv', instruction: 'CMP', opcode: 0x39, modrm: 'any', operands: [read('dst', Kind.Ev), read('src', Kind.Gv)], sized: true, source: 'isa/instructions/arithmetic.yaml:85' }),
  /* 72: 02+8*7 /r */
  form({ id: 'CMP_Gb_Eb', instruction: 'CMP', opcode: 0x3a, modrm: 'any', operands: [read('dst', Kind.Gb), read('src', Kind.Eb)], source: 'isa/instructions/arithmetic.yaml:85' }),
  /* 73: 03+8*7 /r */
  form({ id: 'CMP_Gv_Ev', instruction: 'CMP', opcode: 0x3b, modrm: 'any', operands: [read('dst', Kind.Gv), read('src', Kind.Ev)], sized: true, source: 'isa/instructions/arithmetic.yaml:85' }),
  /* 74: 04+8*7 ib */
  form({ id: 'CMP_AL_Ib', instruction: 'CMP', opcode: 0x3c, operands: [read('dst', Kind.AL), read('src', Kind.Ib)], source: 'isa/instructions/arithmetic.yaml:85' }),
  /* 75: 05+8*7 iz */
  form({ id: 'CMP_eAX_Iz', instruction: 'CMP', opcode: 0x3d, operands: [read('dst', Kind.eAX), read('src', Kind.Iz)], sized: true, source: 'isa/instructions/arithmetic.yaml:85' }),
  /* 76: 80 /7 ib */
  form({ id: 'CMP_Eb_Ib', instruction: 'CMP', opcode: 0x80, digit: 7, modrm: 'any', operands: [read('dst', Kind.Eb), read('src', Kind.Ib)], source: 'isa/instructions/arithmetic.yaml:85' }),
  /* 77: 81 /7 iz */
  form({ id: 'CMP_Ev_Iz', instruction: 'CMP', opcode: 0x81, digit: 7, modrm: 'any', operands: [read('dst', Kind.Ev), read('src', Kind.Iz)], sized: true, source: 'isa/instructions/arithmetic.yaml:85' }),
  /* 78: 82 /7 ib */
  form({ id: 'CMP_Eb_Ib_82', instruction: 'CMP', opcode: 0x82, digit: 7, modrm: 'any', operands: [read('dst', Kind.Eb), read('src', Kind.Ib)], alias: true, source: 'isa/instructions/arithmetic.yaml:85' }),
  /* 79: 83 /7 ib */
  form({ id: 'CMP_Ev_Ibs', instruction: 'CMP', opcode: 0x83, digit: 7, modrm: 'any', operands: [read('dst', Kind.Ev), read('src', Kind.Ibs)], sized: true, source: 'isa/instructions/arithmetic.yaml:85' }),
  /* 80: 84 /r */
  form({ id: 'TEST_Eb_Gb', instruction: 'TEST', opcode: 0x84, modrm: 'any', operands: [read('dst', Kind.Eb), read('src', Kind.Gb)], commutative: true, source: 'isa/instructions/arithmetic.yaml:96' }),
  /* 81: 85 /r */
  form({ id: 'TEST_Ev_Gv', instruction: 'TEST', opcode: 0x85, modrm: 'any', operands: [read('dst', Kind.Ev), read('src', Kind.Gv)], commutative: true, sized: true, source: 'isa/instructions/arithmetic.yaml:97' }),
  /* 82: A8 ib */
  form({ id: 'TEST_AL_Ib', instruction: 'TEST', opcode: 0xa8, operands: [read('dst', Kind.AL), read('src', Kind.Ib)], source: 'isa/instructions/arithmetic.yaml:98' }),
  /* 83: A9 iz */
  form({ id: 'TEST_eAX_Iz', instruction: 'TEST', opcode: 0xa9, operands: [read('dst', Kind.eAX), read('src', Kind.Iz)], sized: true, source: 'isa/instructions/arithmetic.yaml:99' }),
  /* 84: F6 /0 ib */
  form({ id: 'TEST_Eb_Ib', instruction: 'TEST', opcode: 0xf6, digit: 0, modrm: 'any', operands: [read('dst', Kind.Eb), read('src', Kind.Ib)], source: 'isa/instructions/arithmetic.yaml:100' }),
  /* 85: F7 /0 iz */
  form({ id: 'TEST_Ev_Iz', instruction: 'TEST', opcode: 0xf7, digit: 0, modrm: 'any', operands: [read('dst', Kind.Ev), read('src', Kind.Iz)], sized: true, source: 'isa/instructions/arithmetic.yaml:101' }),
  /* 86: F6 /1 ib */
  form({ id: 'TEST_Eb_Ib_1', instruction: 'TEST', opcode: 0xf6, digit: 1, modrm: 'any', operands: [read('dst', Kind.Eb), read('src', Kind.Ib)], alias: true, source: 'isa/instructions/arithmetic.yaml:102' }),
  /* 87: F7 /1 iz */
  form({ id: 'TEST_Ev_Iz_1', instruction: 'TEST', opcode: 0xf7, digit: 1, modrm: 'any', operands: [read('dst', Kind.Ev), read('src', Kind.Iz)], sized: true, alias: true, source: 'isa/instructions/arithmetic.yaml:103' }),
  /* 88: 40+r */
  form({ id: 'INC_Zv', instruction: 'INC', opcode: 0x40, plusRegister: true, operands: [update('dst', Kind.Zv)], sized: true, source: 'isa/instructions/arithmetic.yaml:111' }),
  /* 89: FE /0 */
  form({ id: 'INC_Eb', instruction: 'INC', opcode: 0xfe, digit: 0, modrm: 'any', operands: [update('dst', Kind.Eb)], lock: true, source: 'isa/instructions/arithmetic.yaml:112' }),
  /* 90: FF /0 */
  form({ id: 'INC_Ev', instruction: 'INC', opcode: 0xff, digit: 0, modrm: 'any', operands: [update('dst', Kind.Ev)], sized: true, lock: true, source: 'isa/instructions/arithmetic.yaml:113' }),
  /* 91: 48+r */
  form({ id: 'DEC_Zv', instruction: 'DEC', opcode: 0x48, plusRegister: true, operands: [update('dst', Kind.Zv)], sized: true, source: 'isa/instructions/arithmetic.yaml:123' }),
  /* 92: FE /1 */
  form({ id: 'DEC_Eb', instruction: 'DEC', opcode: 0xfe, digit: 1, modrm: 'any', operands: [update('dst', Kind.Eb)], lock: true, source: 'isa/instructions/arithmetic.yaml:124' }),
  /* 93: FF /1 */
  form({ id: 'DEC_Ev', instruction: 'DEC', opcode: 0xff, digit: 1, modrm: 'any', operands: [update('dst', Kind.Ev)], sized: true, lock: true, source: 'isa/instructions/arithmetic.yaml:125' }),
  /* 94: F6 /2 */
  form({ id: 'NOT_Eb', instruction: 'NOT', opcode: 0xf6, digit: 2, modrm: 'any', operands: [update('dst', Kind.Eb)], lock: true, source: 'isa/instructions/arithmetic.yaml:135' }),
  /* 95: F7 /2 */
  form({ id: 'NOT_Ev', instruction: 'NOT', opcode: 0xf7, digit: 2, modrm: 'any', operands: [update('dst', Kind.Ev)], sized: true, lock: true, source: 'isa/instructions/arithmetic.yaml:136' }),
  /* 96: F6 /3 */
  form({ id: 'NEG_Eb', instruction: 'NEG', opcode: 0xf6, digit: 3, modrm: 'any', operands: [update('dst', Kind.Eb)], lock: true, source: 'isa/instructions/arithmetic.yaml:144' }),
  /* 97: F7 /3 */
  form({ id: 'NEG_Ev', instruction: 'NEG', opcode: 0xf7, digit: 3, modrm: 'any', operands: [update('dst', Kind.Ev)], sized: true, lock: true, source: 'isa/instructions/arithmetic.yaml:145' }),
  /* 98: 0F A3 /r */
  form({ id: 'BT_Ev_Gv', instruction: 'BT', map: 1, opcode: 0xa3, modrm: 'register', operands: [read('dst', Kind.Ev), read('src', Kind.Gv)], sized: true, source: 'isa/instructions/bit.yaml:18' }),
  /* 99: 0F BA /4 ib */
  form({ id: 'BT_Ev_Ib', instruction: 'BT', map: 1, opcode: 0xba, digit: 4, modrm: 'any', operands: [read('dst', Kind.Ev), read('src', Kind.Ib)], sized: true, source: 'isa/instructions/bit.yaml:18' }),
  /* 100: 0F A3 /r */
  form({ id: 'BT_M_Ev_Gv', instruction: 'BT_M', mnemonic: ['bt', 'bt'], map: 1, opcode: 0xa3, modrm: 'memory', operands: [mention('dst', Kind.Ev), read('src', Kind.Gv)], sized: true, source: 'isa/instructions/bit.yaml:28' }),
  /* 101: 0F AB /r */
  form({ id: 'BTS_Ev_Gv', instruction: 'BTS', map: 1, opcode: 0xab, modrm: 'register', operands: [update('dst', Kind.Ev), read('src', Kind.Gv)], sized: true, source: 'isa/instructions/bit.yaml:39' }),
  /* 102: 0F BA /5 ib */
  form({ id: 'BTS_Ev_Ib', instruction: 'BTS', map: 1, opcode: 0xba, digit: 5, modrm: 'any', operands: [update('dst', Kind.Ev), read('src', Kind.Ib)], sized: true, lock: true, source: 'isa/instructions/bit.yaml:39' }),
  /* 103: 0F AB /r */
  form({ id: 'BTS_M_Ev_Gv', instruction: 'BTS_M', mnemonic: ['bts', 'bts'], map: 1, opcode: 0xab, modrm: 'memory', operands: [mention('dst', Kind.Ev), read('src', Kind.Gv)], sized: true, lock: true, source: 'isa/instructions/bit.yaml:49' }),
  /* 104: 0F B3 /r */
  form({ id: 'BTR_Ev_Gv', instruction: 'BTR', map: 1, opcode: 0xb3, modrm: 'register', operands: [update('dst', Kind.Ev), read('src', Kind.Gv)], sized: true, source: 'isa/instructions/bit.yaml:63' }),
  /* 105: 0F BA /6 ib */
  form({ id: 'BTR_Ev_Ib', instruction: 'BTR', map: 1, opcode: 0xba, digit: 6, modrm: 'any', operands: [update('dst', Kind.Ev), read('src', Kind.Ib)], sized: true, lock: true, source: 'isa/instructions/bit.yaml:63' }),
  /* 106: 0F B3 /r */
  form({ id: 'BTR_M_Ev_Gv', instruction: 'BTR_M', mnemonic: ['btr', 'btr'], map: 1, opcode: 0xb3, modrm: 'memory', operands: [mention('dst', Kind.Ev), read('src', Kind.Gv)], sized: true, lock: true, source: 'isa/instructions/bit.yaml:73' }),
  /* 107: 0F BB /r */
  form({ id: 'BTC_Ev_Gv', instruction: 'BTC', map: 1, opcode: 0xbb, modrm: 'register', operands: [update('dst', Kind.Ev), read('src', Kind.Gv)], sized: true, source: 'isa/instructions/bit.yaml:87' }),
  /* 108: 0F BA /7 ib */
  form({ id: 'BTC_Ev_Ib', instruction: 'BTC', map: 1, opcode: 0xba, digit: 7, modrm: 'any', operands: [update('dst', Kind.Ev), read('src', Kind.Ib)], sized: true, lock: true, source: 'isa/instructions/bit.yaml:87' }),
  /* 109: 0F BB /r */
  form({ id: 'BTC_M_Ev_Gv', instruction: 'BTC_M', mnemonic: ['btc', 'btc'], map: 1, opcode: 0xbb, modrm: 'memory', operands: [mention('dst', Kind.Ev), read('src', Kind.Gv)], sized: true, lock: true, source: 'isa/instructions/bit.yaml:97' }),
  /* 110: 0F BC /r */
  form({ id: 'BSF_Gv_Ev', instruction: 'BSF', map: 1, opcode: 0xbc, modrm: 'any', operands: [update('dst', Kind.Gv), read('src', Kind.Ev)], sized: true, source: 'isa/instructions/bit.yaml:114' }),
  /* 111: 0F BD /r */
  form({ id: 'BSR_Gv_Ev', instruction: 'BSR', map: 1, opcode: 0xbd, modrm: 'any', operands: [update('dst', Kind.Gv), read('src', Kind.Ev)], sized: true, source: 'isa/instructions/bit.yaml:125' }),
  /* 112: 0F 18 /0 */
  form({ id: 'PREFETCHNTA_Mb', instruction: 'PREFETCHNTA', map: 1, opcode: 0x18, digit: 0, modrm: 'memory', operands: [mention('line', Kind.Mb)], feature: 'NOPL', source: 'isa/instructions/cache.yaml:20' }),
  /* 113: 0F 18 /1 */
  form({ id: 'PREFETCHT0_Mb', instruction: 'PREFETCHT0', map: 1, opcode: 0x18, digit: 1, modrm: 'memory', operands: [mention('line', Kind.Mb)], feature: 'NOPL', source: 'isa/instructions/cache.yaml:27' }),
  /* 114: 0F 18 /2 */
  form({ id: 'PREFETCHT1_Mb', instruction: 'PREFETCHT1', map: 1, opcode: 0x18, digit: 2, modrm: 'memory', operands: [mention('line', Kind.Mb)], feature: 'NOPL', source: 'isa/instructions/cache.yaml:34' }),
  /* 115: 0F 18 /3 */
  form({ id: 'PREFETCHT2_Mb', instruction: 'PREFETCHT2', map: 1, opcode: 0x18, digit: 3, modrm: 'memory', operands: [mention('line', Kind.Mb)], feature: 'NOPL', source: 'isa/instructions/cache.yaml:41' }),
  /* 116: 0F 0D /0 */
  form({ id: 'PREFETCH_Mb', instruction: 'PREFETCH', map: 1, opcode: 0x0d, digit: 0, modrm: 'memory', operands: [mention('line', Kind.Mb)], feature: 'PREFETCHW', executable: false, source: 'isa/instructions/cache.yaml:50' }),
  /* 117: 0F 0D /1 */
  form({ id: 'PREFETCHW_Mb', instruction: 'PREFETCHW', map: 1, opcode: 0x0d, digit: 1, modrm: 'memory', operands: [mention('line', Kind.Mb)], feature: 'PREFETCHW', executable: false, source: 'isa/instructions/cache.yaml:54' }),
  /* 118: 0F AE /5 */
  form({ id: 'LFENCE_NP', instruction: 'LFENCE', map: 1, opcode: 0xae, digit: 5, modrm: 'register', prefix: -1, feature: 'SSE2', executable: false, source: 'isa/instructions/cache.yaml:56' }),
  /* 119: 0F AE /6 */
  form({ id: 'MFENCE_NP', instruction: 'MFENCE', map: 1, opcode: 0xae, digit: 6, modrm: 'register', prefix: -1, feature: 'SSE2', executable: false, source: 'isa/instructions/cache.yaml:57' }),
  /* 120: 0F AE /7 */
  form({ id: 'SFENCE_NP', instruction: 'SFENCE', map: 1, opcode: 0xae, digit: 7, modrm: 'register', prefix: -1, feature: 'SSE', executable: false, source: 'isa/instructions/cache.yaml:58' }),
  /* 121: 0F AE /7 */
  form({ id: 'CLFLUSH_Mb', instruction: 'CLFLUSH', map: 1, opcode: 0xae, digit: 7, modrm: 'memory', prefix: -1, operands: [mention('line', Kind.Mb)], feature: 'CLFSH', executable: false, source: 'isa/instructions/cache.yaml:60' }),
  /* 122: 0F AE /7 */
  form({ id: 'CLFLUSHOPT_Mb', instruction: 'CLFLUSHOPT', map: 1, opcode: 0xae, digit: 7, modrm: 'memory', prefix: 0x66, operands: [mention('line', Kind.Mb)], feature: 'CLFLUSHOPT', executable: false, source: 'isa/instructions/cache.yaml:61' }),
  /* 123: 0F AE /6 */
  form({ id: 'CLWB_Mb', instruction: 'CLWB', map: 1, opcode: 0xae, digit: 6, modrm: 'memory', prefix: 0x66, operands: [mention('line', Kind.Mb)], feature: 'CLWB', executable: false, source: 'isa/instructions/cache.yaml:62' }),
  /* 124: 0F 0D /4 */
  form({ id: 'PREFETCH_RESERVED_Mb_4', instruction: 'PREFETCH_RESERVED', mnemonic: ['prefetch', 'prefetch'], map: 1, opcode: 0x0d, digit: 4, modrm: 'memory', operands: [mention('line', Kind.Mb)], feature: 'PREFETCHW', alias: true, executable: false, source: 'isa/instructions/cache.yaml:68' }),
  /* 125: 0F 0D /5 */
  form({ id: 'PREFETCH_RESERVED_Mb_5', instruction: 'PREFETCH_RESERVED', mnemonic: ['prefetch', 'prefetch'], map: 1, opcode: 0x0d, digit: 5, modrm: 'memory', operands: [mention('line', Kind.Mb)], feature: 'PREFETCHW', alias: true, executable: false, source: 'isa/instructions/cache.yaml:69' }),
  /* 126: 0F 0D /6 */
  form({ id: 'PREFETCH_RESERVED_Mb_6', instruction: 'PREFETCH_RESERVED', mnemonic: ['prefetch', 'prefetch'], map: 1, opcode: 0x0d, digit: 6, modrm: 'memory', operands: [mention('line', Kind.Mb)], feature: 'PREFETCHW', alias: true, executable: false, source: 'isa/instructions/cache.yaml:70' }),
  /* 127: 0F 0D /7 */
  form({ id: 'PREFETCH_RESERVED_Mb_7', instruction: 'PREFETCH_RESERVED', mnemonic: ['prefetch', 'prefetch'], map: 1, opcode: 0x0d, digit: 7, modrm: 'memory', operands: [mention('line', Kind.Mb)], feature: 'PREFETCHW', alias: true, executable: false, source: 'isa/instructions/cache.yaml:71' }),
  /* 128: 0F 0D /3 */
  form({ id: 'PREFETCHW_RESERVED_Mb_3', instruction: 'PREFETCHW_RESERVED', mnemonic: ['prefetchw', 'prefetchw'], map: 1, opcode: 0x0d, digit: 3, modrm: 'memory', operands: [mention('line', Kind.Mb)], feature: 'PREFETCHW', alias: true, executable: false, source: 'isa/instructions/cache.yaml:76' }),
  /* 129: 0F 0D /2 */
  form({ id: 'PREFETCHWT1_Mb', instruction: 'PREFETCHWT1', map: 1, opcode: 0x0d, digit: 2, modrm: 'memory', operands: [mention('line', Kind.Mb)], feature: 'PREFETCHWT1', executable: false, source: 'isa/instructions/cache.yaml:80' }),
  /* 130: 0F 1C /0 */
  form({ id: 'CLDEMOTE_Mb', instruction: 'CLDEMOTE', map: 1, opcode: 0x1c, digit: 0, modrm: 'memory', prefix: -1, operands: [mention('line', Kind.Mb)], feature: 'CLDEMOTE', executable: false, source: 'isa/instructions/cache.yaml:84' }),
  /* 131: 0F 01 FC */
  form({ id: 'CLZERO_FC', instruction: 'CLZERO', map: 1, opcode: 0x01, digit: 7, rm: 4, modrm: 'register', prefix: -1, feature: 'CLZERO', executable: false, source: 'isa/instructions/cache.yaml:88' }),
  /* 132: 0F 09 */
  form({ id: 'WBNOINVD_F3', instruction: 'WBNOINVD', map: 1, opcode: 0x09, prefix: 0xf3, feature: 'WBNOINVD', executable: false, source: 'isa/instructions/cache.yaml:92' }),
  /* 133: 0F 38 F9 /r */
  form({ id: 'MOVDIRI_Md_Gd', instruction: 'MOVDIRI', map: 2, opcode: 0xf9, modrm: 'memory', prefix: -1, operands: [mention('dst', Kind.Md), mention('src', Kind.Gd)], feature: 'MOVDIRI', executable: false, source: 'isa/instructions/cache.yaml:96' }),
  /* 134: 0F 38 F8 /r */
  form({ id: 'MOVDIR64B_Gd_M', instruction: 'MOVDIR64B', map: 2, opcode: 0xf8, modrm: 'memory', prefix: 0x66, operands: [mention('dst', Kind.Gd), mention('src', Kind.M)], feature: 'MOVDIR64B', executable: false, source: 'isa/instructions/cache.yaml:100' }),
  /* 135: 0F 38 F8 /r */
  form({ id: 'ENQCMD_Gd_M', instruction: 'ENQCMD', map: 2, opcode: 0xf8, modrm: 'memory', prefix: 0xf2, operands: [mention('dst', Kind.Gd), mention('src', Kind.M)], feature: 'ENQCMD', executable: false, source: 'isa/instructions/cache.yaml:104' }),
  /* 136: 0F 38 F8 /r */
  form({ id: 'ENQCMDS_Gd_M', instruction: 'ENQCMDS', map: 2, opcode: 0xf8, modrm: 'memory', prefix: 0xf3, operands: [mention('dst', Kind.Gd), mention('src', Kind.M)], feature: 'ENQCMD', executable: false, source: 'isa/instructions/cache.yaml:108' }),
  /* 137: 70+0 cb */
  form({ id: 'JO_Jbs', instruction: 'JO', opcode: 0x70, operands: [read('target', Kind.Jbs)], sized: true, source: 'isa/instructions/condition.yaml:10' }),
  /* 138: 0F 80+0 cz */
  form({ id: 'JO_Jz', instruction: 'JO', map: 1, opcode: 0x80, operands: [read('target', Kind.Jz)], sized: true, source: 'isa/instructions/condition.yaml:11' }),
  /* 139: 70+1 cb */
  form({ id: 'JNO_Jbs', instruction: 'JNO', opcode: 0x71, operands: [read('target', Kind.Jbs)], sized: true, source: 'isa/instructions/condition.yaml:10' }),
  /* 140: 0F 80+1 cz */
  form({ id: 'JNO_Jz', instruction: 'JNO', map: 1, opcode: 0x81, operands: [read('target', Kind.Jz)], sized: true, source: 'isa/instructions/condition.yaml:11' }),
  /* 141: 70+2 cb */
  form({ id: 'JB_Jbs', instruction: 'JB', aliases: [spelling('jc'), spelling('jnae')], opcode: 0x72, operands: [read('target', Kind.Jbs)], sized: true, source: 'isa/instructions/condition.yaml:10' }),
  /* 142: 0F 80+2 cz */
  form({ id: 'JB_Jz', instruction: 'JB', aliases: [spelling('jc'), spelling('jnae')], map: 1, opcode: 0x82, operands: [read('target', Kind.Jz)], sized: true, source: 'isa/instructions/condition.yaml:11' }),
  /* 143: 70+3 cb */
  form({ id: 'JAE_Jbs', instruction: 'JAE', aliases: [spelling('jnb'), spelling('jnc')], opcode: 0x73, operands: [read('target', Kind.Jbs)], sized: true, source: 'isa/instructions/condition.yaml:10' }),
  /* 144: 0F 80+3 cz */
  form({ id: 'JAE_Jz', instruction: 'JAE', aliases: [spelling('jnb'), spelling('jnc')], map: 1, opcode: 0x83, operands: [read('target', Kind.Jz)], sized: true, source: 'isa/instructions/condition.yaml:11' }),
  /* 145: 70+4 cb */
  form({ id: 'JE_Jbs', instruction: 'JE', aliases: [spelling('jz')], opcode: 0x74, operands: [read('target', Kind.Jbs)], sized: true, source: 'isa/instructions/condition.yaml:10' }),
  /* 146: 0F 80+4 cz */
  form({ id: 'JE_Jz', instruction: 'JE', aliases: [spelling('jz')], map: 1, opcode: 0x84, operands: [read('target', Kind.Jz)], sized: true, source: 'isa/instructions/condition.yaml:11' }),
  /* 147: 70+5 cb */
  form({ id: 'JNE_Jbs', instruction: 'JNE', aliases: [spelling('jnz')], opcode: 0x75, operands: [read('target', Kind.Jbs)], sized: true, source: 'isa/instructions/condition.yaml:10' }),
  /* 148: 0F 80+5 cz */
  form({ id: 'JNE_Jz', instruction: 'JNE', aliases: [spelling('jnz')], map: 1, opcode: 0x85, operands: [read('target', Kind.Jz)], sized: true, source: 'isa/instructions/condition.yaml:11' }),
  /* 149: 70+6 cb */
  form({ id: 'JBE_Jbs', instruction: 'JBE', aliases: [spelling('jna')], opcode: 0x76, operands: [read('target', Kind.Jbs)], sized: true, source: 'isa/instructions/condition.yaml:10' }),
  /* 150: 0F 80+6 cz */
  form({ id: 'JBE_Jz', instruction: 'JBE', aliases: [spelling('jna')], map: 1, opcode: 0x86, operands: [read('target', Kind.Jz)], sized: true, source: 'isa/instructions/condition.yaml:11' }),
  /* 151: 70+7 cb */
  form({ id: 'JA_Jbs', instruction: 'JA', aliases: [spelling('jnbe')], opcode: 0x77, operands: [read('target', Kind.Jbs)], sized: true, source: 'isa/instructions/condition.yaml:10' }),
  /* 152: 0F 80+7 cz */
  form({ id: 'JA_Jz', instruction: 'JA', aliases: [spelling('jnbe')], map: 1, opcode: 0x87, operands: [read('target', Kind.Jz)], sized: true, source: 'isa/instructions/condition.yaml:11' }),
  /* 153: 70+8 cb */
  form({ id: 'JS_Jbs', instruction: 'JS', opcode: 0x78, operands: [read('target', Kind.Jbs)], sized: true, source: 'isa/instructions/condition.yaml:10' }),
  /* 154: 0F 80+8 cz */
  form({ id: 'JS_Jz', instruction: 'JS', map: 1, opcode: 0x88, operands: [read('target', Kind.Jz)], sized: true, source: 'isa/instructions/condition.yaml:11' }),
  /* 155: 70+9 cb */
  form({ id: 'JNS_Jbs', instruction: 'JNS', opcode: 0x79, operands: [read('target', Kind.Jbs)], sized: true, source: 'isa/instructions/condition.yaml:10' }),
  /* 156: 0F 80+9 cz */
  form({ id: 'JNS_Jz', instruction: 'JNS', map: 1, opcode: 0x89, operands: [read('target', Kind.Jz)], sized: true, source: 'isa/instructions/condition.yaml:11' }),
  /* 157: 70+10 cb */
  form({ id: 'JP_Jbs', instruction: 'JP', aliases: [spelling('jpe')], opcode: 0x7a, operands: [read('target', Kind.Jbs)], sized: true, source: 'isa/instructions/condition.yaml:10' }),
  /* 158: 0F 80+10 cz */
  form({ id: 'JP_Jz', instruction: 'JP', aliases: [spelling('jpe')], map: 1, opcode: 0x8a, operands: [read('target', Kind.Jz)], sized: true, source: 'isa/instructions/condition.yaml:11' }),
  /* 159: 70+11 cb */
  form({ id: 'JNP_Jbs', instruction: 'JNP', aliases: [spelling('jpo')], opcode: 0x7b, operands: [read('target', Kind.Jbs)], sized: true, source: 'isa/instructions/condition.yaml:10' }),
  /* 160: 0F 80+11 cz */
  form({ id: 'JNP_Jz', instruction: 'JNP', aliases: [spelling('jpo')], map: 1, opcode: 0x8b, operands: [read('target', Kind.Jz)], sized: true, source: 'isa/instructions/condition.yaml:11' }),
  /* 161: 70+12 cb */
  form({ id: 'JL_Jbs', instruction: 'JL', aliases: [spelling('jnge')], opcode: 0x7c, operands: [read('target', Kind.Jbs)], sized: true, source: 'isa/instructions/condition.yaml:10' }),
  /* 162: 0F 80+12 cz */
  form({ id: 'JL_Jz', instruction: 'JL', aliases: [spelling('jnge')], map: 1, opcode: 0x8c, operands: [read('target', Kind.Jz)], sized: true, source: 'isa/instructions/condition.yaml:11' }),
  /* 163: 70+13 cb */
  form({ id: 'JGE_Jbs', instruction: 'JGE', aliases: [spelling('jnl')], opcode: 0x7d, operands: [read('target', Kind.Jbs)], sized: true, source: 'isa/instructions/condition.yaml:10' }),
  /* 164: 0F 80+13 cz */
  form({ id: 'JGE_Jz', instruction: 'JGE', aliases: [spelling('jnl')], map: 1, opcode: 0x8d, operands: [read('target', Kind.Jz)], sized: true, source: 'isa/instructions/condition.yaml:11' }),
  /* 165: 70+14 cb */
  form({ id: 'JLE_Jbs', instruction: 'JLE', aliases: [spelling('jng')], opcode: 0x7e, operands: [read('target', Kind.Jbs)], sized: true, source: 'isa/instructions/condition.yaml:10' }),
  /* 166: 0F 80+14 cz */
  form({ id: 'JLE_Jz', instruction: 'JLE', aliases: [spelling('jng')], map: 1, opcode: 0x8e, operands: [read('target', Kind.Jz)], sized: true, source: 'isa/instructions/condition.yaml:11' }),
  /* 167: 70+15 cb */
  form({ id: 'JG_Jbs', instruction: 'JG', aliases: [spelling('jnle')], opcode: 0x7f, operands: [read('target', Kind.Jbs)], sized: true, source: 'isa/instructions/condition.yaml:10' }),
  /* 168: 0F 80+15 cz */
  form({ id: 'JG_Jz', instruction: 'JG', aliases: [spelling('jnle')], map: 1, opcode: 0x8f, operands: [read('target', Kind.Jz)], sized: true, source: 'isa/instructions/condition.yaml:11' }),
  /* 169: 0F 90+0 /r */
  form({ id: 'SETO_Eb', instruction: 'SETO', map: 1, opcode: 0x90, modrm: 'any', operands: [write('dst', Kind.Eb)], source: 'isa/instructions/condition.yaml:23' }),
  /* 170: 0F 90+1 /r */
  form({ id: 'SETNO_Eb', instruction: 'SETNO', map: 1, opcode: 0x91, modrm: 'any', operands: [write('dst', Kind.Eb)], source: 'isa/instructions/condition.yaml:23' }),
  /* 171: 0F 90+2 /r */
  form({ id: 'SETB_Eb', instruction: 'SETB', aliases: [spelling('setc'), spelling('setnae')], map: 1, opcode: 0x92, modrm: 'any', operands: [write('dst', Kind.Eb)], source: 'isa/instructions/condition.yaml:23' }),
  /* 172: 0F 90+3 /r */
  form({ id: 'SETAE_Eb', instruction: 'SETAE', aliases: [spelling('setnb'), spelling('setnc')], map: 1, opcode: 0x93, modrm: 'any', operands: [write('dst', Kind.Eb)], source: 'isa/instructions/condition.yaml:23' }),
  /* 173: 0F 90+4 /r */
  form({ id: 'SETE_Eb', instruction: 'SETE', aliases: [spelling('setz')], map: 1, opcode: 0x94, modrm: 'any', operands: [write('dst', Kind.Eb)], source: 'isa/instructions/condition.yaml:23' }),
  /* 174: 0F 90+5 /r */
  form({ id: 'SETNE_Eb', instruction: 'SETNE', aliases: [spelling('setnz')], map: 1, opcode: 0x95, modrm: 'any', operands: [write('dst', Kind.Eb)], source: 'isa/instructions/condition.yaml:23' }),
  /* 175: 0F 90+6 /r */
  form({ id: 'SETBE_Eb', instruction: 'SETBE', aliases: [spelling('setna')], map: 1, opcode: 0x96, modrm: 'any', operands: [write('dst', Kind.Eb)], source: 'isa/instructions/condition.yaml:23' }),
  /* 176: 0F 90+7 /r */
  form({ id: 'SETA_Eb', instruction: 'SETA', aliases: [spelling('setnbe')], map: 1, opcode: 0x97, modrm: 'any', operands: [write('dst', Kind.Eb)], source: 'isa/instructions/condition.yaml:23' }),
  /* 177: 0F 90+8 /r */
  form({ id: 'SETS_Eb', instruction: 'SETS', map: 1, opcode: 0x98, modrm: 'any', operands: [write('dst', Kind.Eb)], source: 'isa/instructions/condition.yaml:23' }),
  /* 178: 0F 90+9 /r */
  form({ id: 'SETNS_Eb', instruction: 'SETNS', map: 1, opcode: 0x99, modrm: 'any', operands: [write('dst', Kind.Eb)], source: 'isa/instructions/condition.yaml:23' }),
  /* 179: 0F 90+10 /r */
  form({ id: 'SETP_Eb', instruction: 'SETP', aliases: [spelling('setpe')], map: 1, opcode: 0x9a, modrm: 'any', operands: [write('dst', Kind.Eb)], source: 'isa/instructions/condition.yaml:23' }),
  /* 180: 0F 90+11 /r */
  form({ id: 'SETNP_Eb', instruction: 'SETNP', aliases: [spelling('setpo')], map: 1, opcode: 0x9b, modrm: 'any', operands: [write('dst', Kind.Eb)], source: 'isa/instructions/condition.yaml:23' }),
  /* 181: 0F 90+12 /r */
  form({ id: 'SETL_Eb', instruction: 'SETL', aliases: [spelling('setnge')], map: 1, opcode: 0x9c, modrm: 'any', operands: [write('dst', Kind.Eb)], source: 'isa/instructions/condition.yaml:23' }),
  /* 182: 0F 90+13 /r */
  form({ id: 'SETGE_Eb', instruction: 'SETGE', aliases: [spelling('setnl')], map: 1, opcode: 0x9d, modrm: 'any', operands: [write('dst', Kind.Eb)], source: 'isa/instructions/condition.yaml:23' }),
  /* 183: 0F 90+14 /r */
  form({ id: 'SETLE_Eb', instruction: 'SETLE', aliases: [spelling('setng')], map: 1, opcode: 0x9e, modrm: 'any', operands: [write('dst', Kind.Eb)], source: 'isa/instructions/condition.yaml:23' }),
  /* 184: 0F 90+15 /r */
  form({ id: 'SETG_Eb', instruction: 'SETG', aliases: [spelling('setnle')], map: 1, opcode: 0x9f, modrm: 'any', operands: [write('dst', Kind.Eb)], source: 'isa/instructions/condition.yaml:23' }),
  /* 185: 0F 40+0 /r */
  form({ id: 'CMOVO_Gv_Ev', instruction: 'CMOVO', map: 1, opcode: 0x40, modrm: 'any', operands: [update('dst', Kind.Gv), read('src', Kind.Ev)], sized: true, feature: 'CMOV', source: 'isa/instructions/condition.yaml:33' }),
  /* 186: 0F 40+1 /r */
  form({ id: 'CMOVNO_Gv_Ev', instruction: 'CMOVNO', map: 1, opcode: 0x41, modrm: 'any', operands: [update('dst', Kind.Gv), read('src', Kind.Ev)], sized: true, feature: 'CMOV', source: 'isa/instructions/condition.yaml:33' }),
  /* 187: 0F 40+2 /r */
  form({ id: 'CMOVB_Gv_Ev', instruction: 'CMOVB', aliases: [spelling('cmovc'), spelling('cmovnae')], map: 1, opcode: 0x42, modrm: 'any', operands: [update('dst', Kind.Gv), read('src', Kind.Ev)], sized: true, feature: 'CMOV', source: 'isa/instructions/condition.yaml:33' }),
  /* 188: 0F 40+3 /r */
  form({ id: 'CMOVAE_Gv_Ev', instruction: 'CMOVAE', aliases: [spelling('cmovnb'), spelling('cmovnc')], map: 1, opcode: 0x43, modrm: 'any', operands: [update('dst', Kind.Gv), read('src', Kind.Ev)], sized: true, feature: 'CMOV', source: 'isa/instructions/condition.yaml:33' }),
  /* 189: 0F 40+4 /r */
  form({ id: 'CMOVE_Gv_Ev', instruction: 'CMOVE', aliases: [spelling('cmovz')], map: 1, opcode: 0x44, modrm: 'any', operands: [update('dst', Kind.Gv), read('src', Kind.Ev)], sized: true, feature: 'CMOV', source: 'isa/instructions/condition.yaml:33' }),
  /* 190: 0F 40+5 /r */
  form({ id: 'CMOVNE_Gv_Ev', instruction: 'CMOVNE', aliases: [spelling('cmovnz')], map: 1, opcode: 0x45, modrm: 'any', operands: [update('dst', Kind.Gv), read('src', Kind.Ev)], sized: true, feature: 'CMOV', source: 'isa/instructions/condition.yaml:33' }),
  /* 191: 0F 40+6 /r */
  form({ id: 'CMOVBE_Gv_Ev', instruction: 'CMOVBE', aliases: [spelling('cmovna')], map: 1, opcode: 0x46, modrm: 'any', operands: [update('dst', Kind.Gv), read('src', Kind.Ev)], sized: true, feature: 'CMOV', source: 'isa/instructions/condition.yaml:33' }),
  /* 192: 0F 40+7 /r */
  form({ id: 'CMOVA_Gv_Ev', instruction: 'CMOVA', aliases: [spelling('cmovnbe')], map: 1, opcode: 0x47, modrm: 'any', operands: [update('dst', Kind.Gv), read('src', Kind.Ev)], sized: true, feature: 'CMOV', source: 'isa/instructions/condition.yaml:33' }),
  /* 193: 0F 40+8 /r */
  form({ id: 'CMOVS_Gv_Ev', instruction: 'CMOVS', map: 1, opcode: 0x48, modrm: 'any', operands: [update('dst', Kind.Gv), read('src', Kind.Ev)], sized: true, feature: 'CMOV', source: 'isa/instructions/condition.yaml:33' }),
  /* 194: 0F 40+9 /r */
  form({ id: 'CMOVNS_Gv_Ev', instruction: 'CMOVNS', map: 1, opcode: 0x49, modrm: 'any', operands: [update('dst', Kind.Gv), read('src', Kind.Ev)], sized: true, feature: 'CMOV', source: 'isa/instructions/condition.yaml:33' }),
  /* 195: 0F 40+10 /r */
  form({ id: 'CMOVP_Gv_Ev', instruction: 'CMOVP', aliases: [spelling('cmovpe')], map: 1, opcode: 0x4a, modrm: 'any', operands: [update('dst', Kind.Gv), read('src', Kind.Ev)], sized: true, feature: 'CMOV', source: 'isa/instructions/condition.yaml:33' }),
  /* 196: 0F 40+11 /r */
  form({ id: 'CMOVNP_Gv_Ev', instruction: 'CMOVNP', aliases: [spelling('cmovpo')], map: 1, opcode: 0x4b, modrm: 'any', operands: [update('dst', Kind.Gv), read('src', Kind.Ev)], sized: true, feature: 'CMOV', source: 'isa/instructions/condition.yaml:33' }),
  /* 197: 0F 40+12 /r */
  form({ id: 'CMOVL_Gv_Ev', instruction: 'CMOVL', aliases: [spelling('cmovnge')], map: 1, opcode: 0x4c, modrm: 'any', operands: [update('dst', Kind.Gv), read('src', Kind.Ev)], sized: true, feature: 'CMOV', source: 'isa/instructions/condition.yaml:33' }),
  /* 198: 0F 40+13 /r */
  form({ id: 'CMOVGE_Gv_Ev', instruction: 'CMOVGE', aliases: [spelling('cmovnl')], map: 1, opcode: 0x4d, modrm: 'any', operands: [update('dst', Kind.Gv), read('src', Kind.Ev)], sized: true, feature: 'CMOV', source: 'isa/instructions/condition.yaml:33' }),
  /* 199: 0F 40+14 /r */
  form({ id: 'CMOVLE_Gv_Ev', instruction: 'CMOVLE', aliases: [spelling('cmovng')], map: 1, opcode: 0x4e, modrm: 'any', operands: [update('dst', Kind.Gv), read('src', Kind.Ev)], sized: true, feature: 'CMOV', source: 'isa/instructions/condition.yaml:33' }),
  /* 200: 0F 40+15 /r */
  form({ id: 'CMOVG_Gv_Ev', instruction: 'CMOVG', aliases: [spelling('cmovnle')], map: 1, opcode: 0x4f, modrm: 'any', operands: [update('dst', Kind.Gv), read('src', Kind.Ev)], sized: true, feature: 'CMOV', source: 'isa/instructions/condition.yaml:33' }),
  /* 201: 0F 20 /r */
  form({ id: 'MOV_FROM_CR_Rd_Cd', instruction: 'MOV_FROM_CR', mnemonic: ['mov', 'mov'], map: 1, opcode: 0x20, modrm: 'ignored', operands: [write('dst', Kind.Rd), mention('src', Kind.Cd)], source: 'isa/instructions/control-register.yaml:11' }),
  /* 202: 0F 22 /r */
  form({ id: 'MOV_TO_CR_Cd_Rd', instruction: 'MOV_TO_CR', mnemonic: ['mov', 'mov'], map: 1, opcode: 0x22, modrm: 'ignored', operands: [mention('dst', Kind.Cd), read('src', Kind.Rd)], source: 'isa/instructions/control-register.yaml:23' }),
  /* 203: 0F 21 /r */
  form({ id: 'MOV_FROM_DR_Rd_Dd', instruction: 'MOV_FROM_DR', mnemonic: ['mov', 'mov'], map: 1, opcode: 0x21, modrm: 'ignored', operands: [write('dst', Kind.Rd), mention('src', Kind.Dd)], source: 'isa/instructions/control-register.yaml:35' }),
  /* 204: 0F 23 /r */
  form({ id: 'MOV_TO_DR_Dd_Rd', instruction: 'MOV_TO_DR', mnemonic: ['mov', 'mov'], map: 1, opcode: 0x23, modrm: 'ignored', operands: [mention('dst', Kind.Dd), read('src', Kind.Rd)], source: 'isa/instructions/control-register.yaml:50' }),
  /* 205: 0F 24 /r */
  form({ id: 'MOV_FROM_TR_Rd_Td', instruction: 'MOV_FROM_TR', mnemonic: ['mov', 'mov'], map: 1, opcode: 0x24, modrm: 'ignored', operands: [write('dst', Kind.Rd), mention('src', Kind.Td)], feature: 'TR', source: 'isa/instructions/control-register.yaml:66' }),
  /* 206: 0F 26 /r */
  form({ id: 'MOV_TO_TR_Td_Rd', instruction: 'MOV_TO_TR', mnemonic: ['mov', 'mov'], map: 1, opcode: 0x26, modrm: 'ignored', operands: [mention('dst', Kind.Td), read('src', Kind.Rd)], feature: 'TR', source: 'isa/instructions/control-register.yaml:77' }),
  /* 207: EB cb */
  form({ id: 'JMP_Jbs', instruction: 'JMP', opcode: 0xeb, operands: [read('target', Kind.Jbs)], sized: true, source: 'isa/instructions/control.yaml:10' }),
  /* 208: E9 cz */
  form({ id: 'JMP_Jz', instruction: 'JMP', opcode: 0xe9, operands: [read('target', Kind.Jz)], sized: true, source: 'isa/instructions/control.yaml:11' }),
  /* 209: FF /4 */
  form({ id: 'JMP_Ev', instruction: 'JMP', opcode: 0xff, digit: 4, modrm: 'any', operands: [read('target', Kind.Ev)], sized: true, source: 'isa/instructions/control.yaml:12' }),
  /* 210: E8 cz */
  form({ id: 'CALL_Jz', instruction: 'CALL', opcode: 0xe8, operands: [read('target', Kind.Jz)], sized: true, source: 'isa/instructions/control.yaml:22' }),
  /* 211: FF /2 */
  form({ id: 'CALL_Ev', instruction: 'CALL', opcode: 0xff, digit: 2, modrm: 'any', operands: [read('target', Kind.Ev)], sized: true, source: 'isa/instructions/control.yaml:23' }),
  /* 212: C3 */
  form({ id: 'RET_v', instruction: 'RET', aliases: [spelling('retn'), spelling('retw', 16), spelling('retd', 32)], opcode: 0xc3, sized: true, source: 'isa/instructions/control.yaml:34' }),
  /* 213: C2 iw */
  form({ id: 'RET_I_Iw', instruction: 'RET_I', mnemonic: ['ret', 'ret'], aliases: [spelling('retn'), spelling('retw', 16), spelling('retd', 32)], opcode: 0xc2, operands: [read('bytes', Kind.Iw)], sized: true, source: 'isa/instructions/control.yaml:46' }),
  /* 214: E3 cb */
  form({ id: 'JECXZ_Jbs', instruction: 'JECXZ', mnemonic: ['jcxz', 'jecxz'], mnemonicByAddress: true, opcode: 0xe3, operands: [read('target', Kind.Jbs)], sized: true, source: 'isa/instructions/control.yaml:57' }),
  /* 215: E2 cb */
  form({ id: 'LOOP_Jbs', instruction: 'LOOP', opcode: 0xe2, operands: [read('target', Kind.Jbs)], sized: true, source: 'isa/instructions/control.yaml:67' }),
  /* 216: E1 cb */
  form({ id: 'LOOPE_Jbs', instruction: 'LOOPE', aliases: [spelling('loopz')], opcode: 0xe1, operands: [read('target', Kind.Jbs)], sized: true, source: 'isa/instructions/control.yaml:79' }),
  /* 217: E0 cb */
  form({ id: 'LOOPNE_Jbs', instruction: 'LOOPNE', aliases: [spelling('loopnz')], opcode: 0xe0, operands: [read('target', Kind.Jbs)], sized: true, source: 'isa/instructions/control.yaml:91' }),
  /* 218: 0F B9 /r */
  form({ id: 'UD1_Gv_Ev', instruction: 'UD1', map: 1, opcode: 0xb9, modrm: 'any', operands: [mention('dst', Kind.Gv), mention('src', Kind.Ev)], sized: true, source: 'isa/instructions/control.yaml:102' }),
  /* 219: 0F 0B */
  form({ id: 'UD2_0B', instruction: 'UD2', map: 1, opcode: 0x0b, feature: 'UD2', source: 'isa/instructions/control.yaml:109' }),
  /* 220: 0F 38 DC /r */
  form({ id: 'AESENC_Vx_Wdq', instruction: 'AESENC', map: 2, opcode: 0xdc, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'AES', executable: false, source: 'isa/instructions/cryptography.yaml:18' }),
  /* 221: 0F 38 DD /r */
  form({ id: 'AESENCLAST_Vx_Wdq', instruction: 'AESENCLAST', map: 2, opcode: 0xdd, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'AES', executable: false, source: 'isa/instructions/cryptography.yaml:19' }),
  /* 222: 0F 38 DE /r */
  form({ id: 'AESDEC_Vx_Wdq', instruction: 'AESDEC', map: 2, opcode: 0xde, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'AES', executable: false, source: 'isa/instructions/cryptography.yaml:20' }),
  /* 223: 0F 38 DF /r */
  form({ id: 'AESDECLAST_Vx_Wdq', instruction: 'AESDECLAST', map: 2, opcode: 0xdf, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'AES', executable: false, source: 'isa/instructions/cryptography.yaml:21' }),
  /* 224: 0F 38 DB /r */
  form({ id: 'AESIMC_Vx_Wdq', instruction: 'AESIMC', map: 2, opcode: 0xdb, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'AES', executable: false, source: 'isa/instructions/cryptography.yaml:22' }),
  /* 225: 0F 3A DF /r ib */
  form({ id: 'AESKEYGENASSIST_Vx_Wdq_Ib', instruction: 'AESKEYGENASSIST', map: 3, opcode: 0xdf, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq), mention('constant', Kind.Ib)], feature: 'AES', executable: false, source: 'isa/instructions/cryptography.yaml:26' }),
  /* 226: 0F 3A 44 /r ib */
  form({ id: 'PCLMULQDQ_Vx_Wdq_Ib', instruction: 'PCLMULQDQ', aliases: [spelling('pclmullqlqdq', 0, { presets: [{ operand: 2, number: 0 }] }), spelling('pclmulhqlqdq', 0, { presets: [{ operand: 2, number: 1 }] }), spelling('pclmullqhqdq', 0, { presets: [{ operand: 2, number: 16 }] }), spelling('pclmulhqhqdq', 0, { presets: [{ operand: 2, number: 17 }] })], map: 3, opcode: 0x44, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq), mention('selected', Kind.Ib)], feature: 'PCLMULQDQ', executable: false, source: 'isa/instructions/cryptography.yaml:35' }),
  /* 227: 0F 38 C8 /r */
  form({ id: 'SHA1NEXTE_Vx_Wdq', instruction: 'SHA1NEXTE', map: 2, opcode: 0xc8, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SHA', executable: false, source: 'isa/instructions/cryptography.yaml:37' }),
  /* 228: 0F 38 C9 /r */
  form({ id: 'SHA1MSG1_Vx_Wdq', instruction: 'SHA1MSG1', map: 2, opcode: 0xc9, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SHA', executable: false, source: 'isa/instructions/cryptography.yaml:38' }),
  /* 229: 0F 38 CA /r */
  form({ id: 'SHA1MSG2_Vx_Wdq', instruction: 'SHA1MSG2', map: 2, opcode: 0xca, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SHA', executable: false, source: 'isa/instructions/cryptography.yaml:39' }),
  /* 230: 0F 38 CC /r */
  form({ id: 'SHA256MSG1_Vx_Wdq', instruction: 'SHA256MSG1', map: 2, opcode: 0xcc, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SHA', executable: false, source: 'isa/instructions/cryptography.yaml:40' }),
  /* 231: 0F 38 CD /r */
  form({ id: 'SHA256MSG2_Vx_Wdq', instruction: 'SHA256MSG2', map: 2, opcode: 0xcd, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SHA', executable: false, source: 'isa/instructions/cryptography.yaml:41' }),
  /* 232: 0F 3A CC /r ib */
  form({ id: 'SHA1RNDS4_Vx_Wdq_Ib', instruction: 'SHA1RNDS4', map: 3, opcode: 0xcc, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq), mention('function', Kind.Ib)], feature: 'SHA', executable: false, source: 'isa/instructions/cryptography.yaml:45' }),
  /* 233: 0F 38 CB /r */
  form({ id: 'SHA256RNDS2_Vx_Wdq_XMM0', instruction: 'SHA256RNDS2', map: 2, opcode: 0xcb, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq), mention('words', Kind.XMM0)], defaults: [{ operand: 2, number: 0 }], feature: 'SHA', executable: false, source: 'isa/instructions/cryptography.yaml:49' }),
  /* 234: 0F 38 CF /r */
  form({ id: 'GF2P8MULB_Vx_Wdq', instruction: 'GF2P8MULB', map: 2, opcode: 0xcf, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'GFNI', executable: false, source: 'isa/instructions/cryptography.yaml:53' }),
  /* 235: 0F 3A CE /r ib */
  form({ id: 'GF2P8AFFINEQB_Vx_Wdq_Ib', instruction: 'GF2P8AFFINEQB', map: 3, opcode: 0xce, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq), mention('added', Kind.Ib)], feature: 'GFNI', executable: false, source: 'isa/instructions/cryptography.yaml:55' }),
  /* 236: 0F 3A CF /r ib */
  form({ id: 'GF2P8AFFINEINVQB_Vx_Wdq_Ib', instruction: 'GF2P8AFFINEINVQB', map: 3, opcode: 0xcf, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq), mention('added', Kind.Ib)], feature: 'GFNI', executable: false, source: 'isa/instructions/cryptography.yaml:56' }),
  /* 237: 27 */
  form({ id: 'DAA_27', instruction: 'DAA', opcode: 0x27, source: 'isa/instructions/decimal.yaml:7' }),
  /* 238: 2F */
  form({ id: 'DAS_2F', instruction: 'DAS', opcode: 0x2f, source: 'isa/instructions/decimal.yaml:22' }),
  /* 239: 37 */
  form({ id: 'AAA_37', instruction: 'AAA', opcode: 0x37, source: 'isa/instructions/decimal.yaml:38' }),
  /* 240: 3F */
  form({ id: 'AAS_3F', instruction: 'AAS', opcode: 0x3f, source: 'isa/instructions/decimal.yaml:51' }),
  /* 241: D4 ib */
  form({ id: 'AAM_Ib', instruction: 'AAM', opcode: 0xd4, operands: [read('radix', Kind.Ib)], defaults: [{ operand: 0, number: 10 }], source: 'isa/instructions/decimal.yaml:63' }),
  /* 242: D5 ib */
  form({ id: 'AAD_Ib', instruction: 'AAD', opcode: 0xd5, operands: [read('radix', Kind.Ib)], defaults: [{ operand: 0, number: 10 }], source: 'isa/instructions/decimal.yaml:74' }),
  /* 243: 0F 01 /0 */
  form({ id: 'SGDT_Ms', instruction: 'SGDT', map: 1, opcode: 0x01, digit: 0, modrm: 'memory', operands: [mention('dst', Kind.Ms)], source: 'isa/instructions/descriptor-table.yaml:10' }),
  /* 244: 0F 01 /1 */
  form({ id: 'SIDT_Ms', instruction: 'SIDT', map: 1, opcode: 0x01, digit: 1, modrm: 'memory', operands: [mention('dst', Kind.Ms)], source: 'isa/instructions/descriptor-table.yaml:24' }),
  /* 245: 0F 01 /2 */
  form({ id: 'LGDT_Ms', instruction: 'LGDT', map: 1, opcode: 0x01, digit: 2, modrm: 'memory', operands: [mention('src', Kind.Ms)], sized: true, source: 'isa/instructions/descriptor-table.yaml:37' }),
  /* 246: 0F 01 /3 */
  form({ id: 'LIDT_Ms', instruction: 'LIDT', map: 1, opcode: 0x01, digit: 3, modrm: 'memory', operands: [mention('src', Kind.Ms)], sized: true, source: 'isa/instructions/descriptor-table.yaml:50' }),
  /* 247: 0F 00 /0 */
  form({ id: 'SLDT_Ev', instruction: 'SLDT', map: 1, opcode: 0x00, digit: 0, modrm: 'register', operands: [write('dst', Kind.Ev)], sized: true, source: 'isa/instructions/descriptor-table.yaml:64' }),
  /* 248: 0F 00 /0 */
  form({ id: 'SLDT_Ew', instruction: 'SLDT', map: 1, opcode: 0x00, digit: 0, modrm: 'memory', operands: [write('dst', Kind.Ew)], source: 'isa/instructions/descriptor-table.yaml:65' }),
  /* 249: 0F 00 /1 */
  form({ id: 'STR_Ev', instruction: 'STR', map: 1, opcode: 0x00, digit: 1, modrm: 'register', operands: [write('dst', Kind.Ev)], sized: true, source: 'isa/instructions/descriptor-table.yaml:77' }),
  /* 250: 0F 00 /1 */
  form({ id: 'STR_Ew', instruction: 'STR', map: 1, opcode: 0x00, digit: 1, modrm: 'memory', operands: [write('dst', Kind.Ew)], source: 'isa/instructions/descriptor-table.yaml:78' }),
  /* 251: 0F 00 /2 */
  form({ id: 'LLDT_Ew', instruction: 'LLDT', map: 1, opcode: 0x00, digit: 2, modrm: 'any', operands: [read('src', Kind.Ew)], source: 'isa/instructions/descriptor-table.yaml:89' }),
  /* 252: 0F 00 /3 */
  form({ id: 'LTR_Ew', instruction: 'LTR', map: 1, opcode: 0x00, digit: 3, modrm: 'any', operands: [read('src', Kind.Ew)], source: 'isa/instructions/descriptor-table.yaml:100' }),
  /* 253: 0F 01 /4 */
  form({ id: 'SMSW_Ev', instruction: 'SMSW', map: 1, opcode: 0x01, digit: 4, modrm: 'register', operands: [write('dst', Kind.Ev)], sized: true, source: 'isa/instructions/descriptor-table.yaml:112' }),
  /* 254: 0F 01 /4 */
  form({ id: 'SMSW_Ew', instruction: 'SMSW', map: 1, opcode: 0x01, digit: 4, modrm: 'memory', operands: [write('dst', Kind.Ew)], source: 'isa/instructions/descriptor-table.yaml:113' }),
  /* 255: 0F 01 /6 */
  form({ id: 'LMSW_Ew', instruction: 'LMSW', map: 1, opcode: 0x01, digit: 6, modrm: 'any', operands: [read('src', Kind.Ew)], source: 'isa/instructions/descriptor-table.yaml:121' }),
  /* 256: 0F 02 /r */
  form({ id: 'LAR_Gv_Ew', instruction: 'LAR', map: 1, opcode: 0x02, modrm: 'any', operands: [write('dst', Kind.Gv), read('src', Kind.Ew)], selector: true, sized: true, source: 'isa/instructions/descriptor-table.yaml:131' }),
  /* 257: 0F 03 /r */
  form({ id: 'LSL_Gv_Ew', instruction: 'LSL', map: 1, opcode: 0x03, modrm: 'any', operands: [write('dst', Kind.Gv), read('src', Kind.Ew)], selector: true, sized: true, source: 'isa/instructions/descriptor-table.yaml:146' }),
  /* 258: 0F 00 /4 */
  form({ id: 'VERR_Ew', instruction: 'VERR', map: 1, opcode: 0x00, digit: 4, modrm: 'any', operands: [read('src', Kind.Ew)], source: 'isa/instructions/descriptor-table.yaml:160' }),
  /* 259: 0F 00 /5 */
  form({ id: 'VERW_Ew', instruction: 'VERW', map: 1, opcode: 0x00, digit: 5, modrm: 'any', operands: [read('src', Kind.Ew)], source: 'isa/instructions/descriptor-table.yaml:170' }),
  /* 260: 63 /r */
  form({ id: 'ARPL_Ew_Gw', instruction: 'ARPL', opcode: 0x63, modrm: 'any', operands: [update('dst', Kind.Ew), read('src', Kind.Gw)], source: 'isa/instructions/descriptor-table.yaml:179' }),
  /* 261: 86 /r */
  form({ id: 'XCHG_Eb_Gb', instruction: 'XCHG', opcode: 0x86, modrm: 'any', operands: [update('dst', Kind.Eb), update('src', Kind.Gb)], commutative: true, lock: true, source: 'isa/instructions/exchange.yaml:9' }),
  /* 262: 87 /r */
  form({ id: 'XCHG_Ev_Gv', instruction: 'XCHG', opcode: 0x87, modrm: 'any', operands: [update('dst', Kind.Ev), update('src', Kind.Gv)], commutative: true, sized: true, lock: true, source: 'isa/instructions/exchange.yaml:10' }),
  /* 263: 90+r */
  form({ id: 'XCHG_eAX_Zv', instruction: 'XCHG', opcode: 0x90, plusRegister: true, firstRegister: 1, operands: [update('dst', Kind.eAX), update('src', Kind.Zv)], commutative: true, sized: true, source: 'isa/instructions/exchange.yaml:11' }),
  /* 264: 0F C0 /r */
  form({ id: 'XADD_Eb_Gb', instruction: 'XADD', map: 1, opcode: 0xc0, modrm: 'any', operands: [update('dst', Kind.Eb), update('src', Kind.Gb)], lock: true, feature: 'I486', source: 'isa/instructions/exchange.yaml:22' }),
  /* 265: 0F C1 /r */
  form({ id: 'XADD_Ev_Gv', instruction: 'XADD', map: 1, opcode: 0xc1, modrm: 'any', operands: [update('dst', Kind.Ev), update('src', Kind.Gv)], sized: true, lock: true, feature: 'I486', source: 'isa/instructions/exchange.yaml:23' }),
  /* 266: 0F B0 /r */
  form({ id: 'CMPXCHG_Eb_Gb', instruction: 'CMPXCHG', map: 1, opcode: 0xb0, modrm: 'any', operands: [update('dst', Kind.Eb), read('src', Kind.Gb)], lock: true, feature: 'I486', source: 'isa/instructions/exchange.yaml:36' }),
  /* 267: 0F B1 /r */
  form({ id: 'CMPXCHG_Ev_Gv', instruction: 'CMPXCHG', map: 1, opcode: 0xb1, modrm: 'any', operands: [update('dst', Kind.Ev), read('src', Kind.Gv)], sized: true, lock: true, feature: 'I486', source: 'isa/instructions/exchange.yaml:37' }),
  /* 268: 0F C7 /1 */
  form({ id: 'CMPXCHG8B_Mq', instruction: 'CMPXCHG8B', map: 1, opcode: 0xc7, digit: 1, modrm: 'memory', operands: [mention('dst', Kind.Mq)], lock: true, feature: 'CX8', source: 'isa/instructions/exchange.yaml:50' }),
  /* 269: 0F AE /4 */
  form({ id: 'XSAVE_M', instruction: 'XSAVE', map: 1, opcode: 0xae, digit: 4, modrm: 'memory', prefix: -1, operands: [mention('dst', Kind.M)], feature: 'XSAVE', executable: false, source: 'isa/instructions/extended-state.yaml:9' }),
  /* 270: 0F AE /5 */
  form({ id: 'XRSTOR_M', instruction: 'XRSTOR', map: 1, opcode: 0xae, digit: 5, modrm: 'memory', prefix: -1, operands: [mention('src', Kind.M)], feature: 'XSAVE', executable: false, source: 'isa/instructions/extended-state.yaml:13' }),
  /* 271: 0F AE /6 */
  form({ id: 'XSAVEOPT_M', instruction: 'XSAVEOPT', map: 1, opcode: 0xae, digit: 6, modrm: 'memory', prefix: -1, operands: [mention('dst', Kind.M)], feature: 'XSAVEOPT', executable: false, source: 'isa/instructions/extended-state.yaml:17' }),
  /* 272: 0F C7 /4 */
  form({ id: 'XSAVEC_M', instruction: 'XSAVEC', map: 1, opcode: 0xc7, digit: 4, modrm: 'memory', prefix: -1, operands: [mention('dst', Kind.M)], feature: 'XSAVEC', executable: false, source: 'isa/instructions/extended-state.yaml:21' }),
  /* 273: 0F C7 /5 */
  form({ id: 'XSAVES_M', instruction: 'XSAVES', map: 1, opcode: 0xc7, digit: 5, modrm: 'memory', prefix: -1, operands: [mention('dst', Kind.M)], feature: 'XSAVES', executable: false, source: 'isa/instructions/extended-state.yaml:25' }),
  /* 274: 0F C7 /3 */
  form({ id: 'XRSTORS_M', instruction: 'XRSTORS', map: 1, opcode: 0xc7, digit: 3, modrm: 'memory', prefix: -1, operands: [mention('src', Kind.M)], feature: 'XSAVES', executable: false, source: 'isa/instructions/extended-state.yaml:29' }),
  /* 275: 0F 01 D0 */
  form({ id: 'XGETBV_D0', instruction: 'XGETBV', map: 1, opcode: 0x01, digit: 2, rm: 0, modrm: 'register', prefix: -1, feature: 'XSAVE', executable: false, source: 'isa/instructions/extended-state.yaml:33' }),
  /* 276: 0F 01 D1 */
  form({ id: 'XSETBV_D1', instruction: 'XSETBV', map: 1, opcode: 0x01, digit: 2, rm: 1, modrm: 'register', prefix: -1, feature: 'XSAVE', executable: false, source: 'isa/instructions/extended-state.yaml:37' }),
  /* 277: 0F 01 EE */
  form({ id: 'RDPKRU_EE', instruction: 'RDPKRU', map: 1, opcode: 0x01, digit: 5, rm: 6, modrm: 'register', prefix: -1, feature: 'PKU', executable: false, source: 'isa/instructions/extended-state.yaml:41' }),
  /* 278: 0F 01 EF */
  form({ id: 'WRPKRU_EF', instruction: 'WRPKRU', map: 1, opcode: 0x01, digit: 5, rm: 7, modrm: 'register', prefix: -1, feature: 'PKU', executable: false, source: 'isa/instructions/extended-state.yaml:45' }),
  /* 279: EA cp */
  form({ id: 'JMP_FAR_Ap', instruction: 'JMP_FAR', mnemonic: ['jmp', 'jmp'], aliases: [spelling('ljmp'), spelling('jmpf')], opcode: 0xea, operands: [mention('target', Kind.Ap)], sized: true, source: 'isa/instructions/far.yaml:9' }),
  /* 280: FF /5 */
  form({ id: 'JMP_FAR_M_Mp', instruction: 'JMP_FAR_M', mnemonic: ['jmp', 'jmp'], aliases: [spelling('ljmp'), spelling('jmpf')], opcode: 0xff, digit: 5, modrm: 'memory', operands: [mention('target', Kind.Mp)], sized: true, source: 'isa/instructions/far.yaml:18' }),
  /* 281: 9A cp */
  form({ id: 'CALL_FAR_Ap', instruction: 'CALL_FAR', mnemonic: ['call', 'call'], aliases: [spelling('lcall'), spelling('callf')], opcode: 0x9a, operands: [mention('target', Kind.Ap)], sized: true, source: 'isa/instructions/far.yaml:29' }),
  /* 282: FF /3 */
  form({ id: 'CALL_FAR_M_Mp', instruction: 'CALL_FAR_M', mnemonic: ['call', 'call'], aliases: [spelling('lcall'), spelling('callf')], opcode: 0xff, digit: 3, modrm: 'memory', operands: [mention('target', Kind.Mp)], sized: true, source: 'isa/instructions/far.yaml:41' }),
  /* 283: CB */
  form({ id: 'RET_FAR_v', instruction: 'RET_FAR', mnemonic: ['retf', 'retf'], aliases: [spelling('lret'), spelling('retfw', 16), spelling('retfd', 32)], opcode: 0xcb, sized: true, source: 'isa/instructions/far.yaml:54' }),
  /* 284: CA iw */
  form({ id: 'RET_FAR_I_Iw', instruction: 'RET_FAR_I', mnemonic: ['retf', 'retf'], aliases: [spelling('lret'), spelling('retfw', 16), spelling('retfd', 32)], opcode: 0xca, operands: [read('bytes', Kind.Iw)], sized: true, source: 'isa/instructions/far.yaml:63' }),
  /* 285: F8 */
  form({ id: 'CLC_F8', instruction: 'CLC', opcode: 0xf8, source: 'isa/instructions/flag.yaml:7' }),
  /* 286: F9 */
  form({ id: 'STC_F9', instruction: 'STC', opcode: 0xf9, source: 'isa/instructions/flag.yaml:14' }),
  /* 287: F5 */
  form({ id: 'CMC_F5', instruction: 'CMC', opcode: 0xf5, source: 'isa/instructions/flag.yaml:21' }),
  /* 288: FC */
  form({ id: 'CLD_FC', instruction: 'CLD', opcode: 0xfc, source: 'isa/instructions/flag.yaml:28' }),
  /* 289: FD */
  form({ id: 'STD_FD', instruction: 'STD', opcode: 0xfd, source: 'isa/instructions/flag.yaml:35' }),
  /* 290: 9E */
  form({ id: 'SAHF_9E', instruction: 'SAHF', opcode: 0x9e, source: 'isa/instructions/flag.yaml:42' }),
  /* 291: 9F */
  form({ id: 'LAHF_9F', instruction: 'LAHF', opcode: 0x9f, source: 'isa/instructions/flag.yaml:53' }),
  /* 292: D6 */
  form({ id: 'SALC_D6', instruction: 'SALC', opcode: 0xd6, source: 'isa/instructions/flag.yaml:61' }),
  /* 293: 0F B8 /r */
  form({ id: 'POPCNT_Gv_Ev', instruction: 'POPCNT', map: 1, opcode: 0xb8, modrm: 'any', prefix: 0xf3, operands: [mention('dst', Kind.Gv), mention('src', Kind.Ev)], sized: true, feature: 'POPCNT', executable: false, source: 'isa/instructions/integer-extension.yaml:13' }),
  /* 294: 0F BC /r */
  form({ id: 'TZCNT_Gv_Ev', instruction: 'TZCNT', map: 1, opcode: 0xbc, modrm: 'any', prefix: 0xf3, operands: [mention('dst', Kind.Gv), mention('src', Kind.Ev)], sized: true, feature: 'BMI1', executable: false, source: 'isa/instructions/integer-extension.yaml:14' }),
  /* 295: 0F BD /r */
  form({ id: 'LZCNT_Gv_Ev', instruction: 'LZCNT', map: 1, opcode: 0xbd, modrm: 'any', prefix: 0xf3, operands: [mention('dst', Kind.Gv), mention('src', Kind.Ev)], sized: true, feature: 'LZCNT', executable: false, source: 'isa/instructions/integer-extension.yaml:15' }),
  /* 296: 0F 38 F0 /r */
  form({ id: 'CRC32_Gd_Eb', instruction: 'CRC32', map: 2, opcode: 0xf0, modrm: 'any', prefix: 0xf2, operands: [mention('dst', Kind.Gd), mention('src', Kind.Eb)], feature: 'SSE4_2', executable: false, source: 'isa/instructions/integer-extension.yaml:20' }),
  /* 297: 0F 38 F1 /r */
  form({ id: 'CRC32_Gd_Ev', instruction: 'CRC32', map: 2, opcode: 0xf1, modrm: 'any', prefix: 0xf2, operands: [mention('dst', Kind.Gd), mention('src', Kind.Ev)], sized: true, feature: 'SSE4_2', executable: false, source: 'isa/instructions/integer-extension.yaml:21' }),
  /* 298: 0F 38 F0 /r */
  form({ id: 'MOVBE_Gv_Mv', instruction: 'MOVBE', map: 2, opcode: 0xf0, modrm: 'memory', prefix: -2, operands: [mention('dst', Kind.Gv), mention('src', Kind.Mv)], sized: true, feature: 'MOVBE', executable: false, source: 'isa/instructions/integer-extension.yaml:26' }),
  /* 299: 0F 38 F1 /r */
  form({ id: 'MOVBE_Mv_Gv', instruction: 'MOVBE', map: 2, opcode: 0xf1, modrm: 'memory', prefix: -2, operands: [mention('dst', Kind.Mv), mention('src', Kind.Gv)], sized: true, feature: 'MOVBE', executable: false, source: 'isa/instructions/integer-extension.yaml:27' }),
  /* 300: 0F 38 F6 /r */
  form({ id: 'ADCX_Gd_Ed', instruction: 'ADCX', map: 2, opcode: 0xf6, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Gd), mention('src', Kind.Ed)], feature: 'ADX', executable: false, source: 'isa/instructions/integer-extension.yaml:31' }),
  /* 301: 0F 38 F6 /r */
  form({ id: 'ADOX_Gd_Ed', instruction: 'ADOX', map: 2, opcode: 0xf6, modrm: 'any', prefix: 0xf3, operands: [mention('dst', Kind.Gd), mention('src', Kind.Ed)], feature: 'ADX', executable: false, source: 'isa/instructions/integer-extension.yaml:35' }),
  /* 302: CC */
  form({ id: 'INT3_CC', instruction: 'INT3', opcode: 0xcc, source: 'isa/instructions/interrupt.yaml:7' }),
  /* 303: CD ib */
  form({ id: 'INT_Ib', instruction: 'INT', opcode: 0xcd, operands: [read('vector', Kind.Ib)], source: 'isa/instructions/interrupt.yaml:14' }),
  /* 304: CE */
  form({ id: 'INTO_CE', instruction: 'INTO', opcode: 0xce, source: 'isa/instructions/interrupt.yaml:21' }),
  /* 305: F1 */
  form({ id: 'INT1_F1', instruction: 'INT1', aliases: [spelling('icebp')], opcode: 0xf1, source: 'isa/instructions/interrupt.yaml:31' }),
  /* 306: 62 /r */
  form({ id: 'BOUND_Gv_Ma', instruction: 'BOUND', opcode: 0x62, modrm: 'memory', operands: [read('value', Kind.Gv), mention('bounds', Kind.Ma)], sized: true, source: 'isa/instructions/interrupt.yaml:38' }),
  /* 307: CF */
  form({ id: 'IRET_v', instruction: 'IRET', mnemonic: ['iret', 'iretd'], aliases: [spelling('iret'), spelling('iretw', 16)], opcode: 0xcf, sized: true, source: 'isa/instructions/interrupt.yaml:51' }),
  /* 308: E4 ib */
  form({ id: 'IN_AL_Ib', instruction: 'IN', opcode: 0xe4, operands: [write('dst', Kind.AL), read('port', Kind.Ib)], source: 'isa/instructions/io.yaml:11' }),
  /* 309: E5 ib */
  form({ id: 'IN_eAX_Ib', instruction: 'IN', opcode: 0xe5, operands: [write('dst', Kind.eAX), read('port', Kind.Ib)], sized: true, source: 'isa/instructions/io.yaml:12' }),
  /* 310: EC */
  form({ id: 'IN_AL_DX', instruction: 'IN', opcode: 0xec, operands: [write('dst', Kind.AL), read('port', Kind.DX)], source: 'isa/instructions/io.yaml:13' }),
  /* 311: ED */
  form({ id: 'IN_eAX_DX', instruction: 'IN', opcode: 0xed, operands: [write('dst', Kind.eAX), read('port', Kind.DX)], sized: true, source: 'isa/instructions/io.yaml:14' }),
  /* 312: E6 ib */
  form({ id: 'OUT_Ib_AL', instruction: 'OUT', opcode: 0xe6, operands: [read('port', Kind.Ib), read('src', Kind.AL)], source: 'isa/instructions/io.yaml:24' }),
  /* 313: E7 ib */
  form({ id: 'OUT_Ib_eAX', instruction: 'OUT', opcode: 0xe7, operands: [read('port', Kind.Ib), read('src', Kind.eAX)], sized: true, source: 'isa/instructions/io.yaml:25' }),
  /* 314: EE */
  form({ id: 'OUT_DX_AL', instruction: 'OUT', opcode: 0xee, operands: [read('port', Kind.DX), read('src', Kind.AL)], source: 'isa/instructions/io.yaml:26' }),
  /* 315: EF */
  form({ id: 'OUT_DX_eAX', instruction: 'OUT', opcode: 0xef, operands: [read('port', Kind.DX), read('src', Kind.eAX)], sized: true, source: 'isa/instructions/io.yaml:27' }),
  /* 316: 6C */
  form({ id: 'INSB_b', instruction: 'INSB', opcode: 0x6c, repeat: 'rep', source: 'isa/instructions/io.yaml:35' }),
  /* 317: 6D */
  form({ id: 'INS_v', instruction: 'INS', mnemonic: ['insw', 'insd'], opcode: 0x6d, sized: true, repeat: 'rep', source: 'isa/instructions/io.yaml:47' }),
  /* 318: 6E */
  form({ id: 'OUTSB_b', instruction: 'OUTSB', opcode: 0x6e, repeat: 'rep', source: 'isa/instructions/io.yaml:58' }),
  /* 319: 6F */
  form({ id: 'OUTS_v', instruction: 'OUTS', mnemonic: ['outsw', 'outsd'], opcode: 0x6f, sized: true, repeat: 'rep', source: 'isa/instructions/io.yaml:71' }),
  /* 320: 0F 05 */
  form({ id: 'SYSCALL_05', instruction: 'SYSCALL', map: 1, opcode: 0x05, feature: 'SYSCALL', executable: false, source: 'isa/instructions/later-system.yaml:12' }),
  /* 321: 0F 07 */
  form({ id: 'SYSRET_07', instruction: 'SYSRET', map: 1, opcode: 0x07, feature: 'SYSCALL', executable: false, source: 'isa/instructions/later-system.yaml:15' }),
  /* 322: 0F FF /r */
  form({ id: 'UD0_Gv_Ev', instruction: 'UD0', map: 1, opcode: 0xff, modrm: 'any', operands: [mention('dst', Kind.Gv), mention('src', Kind.Ev)], sized: true, source: 'isa/instructions/later-system.yaml:18' }),
  /* 323: 0F 37 */
  form({ id: 'GETSEC_37', instruction: 'GETSEC', map: 1, opcode: 0x37, prefix: -1, feature: 'SMX', executable: false, source: 'isa/instructions/later-system.yaml:24' }),
  /* 324: 0F 01 F9 */
  form({ id: 'RDTSCP_F9', instruction: 'RDTSCP', map: 1, opcode: 0x01, digit: 7, rm: 1, modrm: 'register', feature: 'RDTSCP', executable: false, source: 'isa/instructions/later-system.yaml:28' }),
  /* 325: 0F C7 /7 */
  form({ id: 'RDPID_Rd', instruction: 'RDPID', map: 1, opcode: 0xc7, digit: 7, modrm: 'register', prefix: 0xf3, operands: [mention('dst', Kind.Rd)], feature: 'RDPID', executable: false, source: 'isa/instructions/later-system.yaml:31' }),
  /* 326: 0F 01 FD */
  form({ id: 'RDPRU_FD', instruction: 'RDPRU', map: 1, opcode: 0x01, digit: 7, rm: 5, modrm: 'register', prefix: -1, feature: 'RDPRU', executable: false, source: 'isa/instructions/later-system.yaml:34' }),
  /* 327: 0F C7 /6 */
  form({ id: 'RDRAND_Ev', instruction: 'RDRAND', map: 1, opcode: 0xc7, digit: 6, modrm: 'register', prefix: -2, operands: [mention('dst', Kind.Ev)], sized: true, feature: 'RDRAND', executable: false, source: 'isa/instructions/later-system.yaml:37' }),
  /* 328: 0F C7 /7 */
  form({ id: 'RDSEED_Ev', instruction: 'RDSEED', map: 1, opcode: 0xc7, digit: 7, modrm: 'register', prefix: -2, operands: [mention('dst', Kind.Ev)], sized: true, feature: 'RDSEED', executable: false, source: 'isa/instructions/later-system.yaml:40' }),
  /* 329: 0F AE /4 */
  form({ id: 'PTWRITE_Ed', instruction: 'PTWRITE', map: 1, opcode: 0xae, digit: 4, modrm: 'any', prefix: 0xf3, sole: true, operands: [mention('src', Kind.Ed)], feature: 'PTWRITE', executable: false, source: 'isa/instructions/later-system.yaml:43' }),
  /* 330: 0F 01 E8 */
  form({ id: 'SERIALIZE_E8', instruction: 'SERIALIZE', map: 1, opcode: 0x01, digit: 5, rm: 0, modrm: 'register', prefix: -1, feature: 'SERIALIZE', executable: false, source: 'isa/instructions/later-system.yaml:46' }),
  /* 331: 0F 01 C5 */
  form({ id: 'PCONFIG_C5', instruction: 'PCONFIG', map: 1, opcode: 0x01, digit: 0, rm: 5, modrm: 'register', prefix: -1, feature: 'PCONFIG', executable: false, source: 'isa/instructions/later-system.yaml:49' }),
  /* 332: 0F 01 FA */
  form({ id: 'MCOMMIT_FA', instruction: 'MCOMMIT', map: 1, opcode: 0x01, digit: 7, rm: 2, modrm: 'register', prefix: 0xf3, feature: 'MCOMMIT', executable: false, source: 'isa/instructions/later-system.yaml:52' }),
  /* 333: 0F 01 C6 */
  form({ id: 'WRMSRNS_C6', instruction: 'WRMSRNS', map: 1, opcode: 0x01, digit: 0, rm: 6, modrm: 'register', prefix: -1, feature: 'WRMSRNS', executable: false, source: 'isa/instructions/later-system.yaml:55' }),
  /* 334: 0F 01 C8 */
  form({ id: 'MONITOR_C8', instruction: 'MONITOR', map: 1, opcode: 0x01, digit: 1, rm: 0, modrm: 'register', prefix: -1, feature: 'MONITOR', executable: false, source: 'isa/instructions/later-system.yaml:59' }),
  /* 335: 0F 01 C9 */
  form({ id: 'MWAIT_C9', instruction: 'MWAIT', map: 1, opcode: 0x01, digit: 1, rm: 1, modrm: 'register', prefix: -1, feature: 'MONITOR', executable: false, source: 'isa/instructions/later-system.yaml:62' }),
  /* 336: 0F 01 FA */
  form({ id: 'MONITORX_FA', instruction: 'MONITORX', map: 1, opcode: 0x01, digit: 7, rm: 2, modrm: 'register', prefix: -1, feature: 'MONITORX', executable: false, source: 'isa/instructions/later-system.yaml:65' }),
  /* 337: 0F 01 FB */
  form({ id: 'MWAITX_FB', instruction: 'MWAITX', map: 1, opcode: 0x01, digit: 7, rm: 3, modrm: 'register', prefix: -1, feature: 'MONITORX', executable: false, source: 'isa/instructions/later-system.yaml:68' }),
  /* 338: 0F AE /6 */
  form({ id: 'UMONITOR_Rd', instruction: 'UMONITOR', map: 1, opcode: 0xae, digit: 6, modrm: 'register', prefix: 0xf3, operands: [mention('address', Kind.Rd)], feature: 'WAITPKG', executable: false, source: 'isa/instructions/later-system.yaml:71' }),
  /* 339: 0F AE /6 */
  form({ id: 'UMWAIT_Rd', instruction: 'UMWAIT', map: 1, opcode: 0xae, digit: 6, modrm: 'register', prefix: 0xf2, operands: [mention('state', Kind.Rd)], feature: 'WAITPKG', executable: false, source: 'isa/instructions/later-system.yaml:74' }),
  /* 340: 0F AE /6 */
  form({ id: 'TPAUSE_Rd', instruction: 'TPAUSE', map: 1, opcode: 0xae, digit: 6, modrm: 'register', prefix: 0x66, operands: [mention('state', Kind.Rd)], feature: 'WAITPKG', executable: false, source: 'isa/instructions/later-system.yaml:77' }),
  /* 341: 0F 01 CA */
  form({ id: 'CLAC_CA', instruction: 'CLAC', map: 1, opcode: 0x01, digit: 1, rm: 2, modrm: 'register', prefix: -1, feature: 'SMAP', executable: false, source: 'isa/instructions/later-system.yaml:81' }),
  /* 342: 0F 01 CB */
  form({ id: 'STAC_CB', instruction: 'STAC', map: 1, opcode: 0x01, digit: 1, rm: 3, modrm: 'register', prefix: -1, feature: 'SMAP', executable: false, source: 'isa/instructions/later-system.yaml:84' }),
  /* 343: 0F 38 82 /r */
  form({ id: 'INVPCID_Gd_Mdq', instruction: 'INVPCID', map: 2, opcode: 0x82, modrm: 'memory', prefix: 0x66, operands: [mention('type', Kind.Gd), mention('src', Kind.Mdq)], feature: 'INVPCID', executable: false, source: 'isa/instructions/later-system.yaml:87' }),
  /* 344: C7 F8 cz */
  form({ id: 'XBEGIN_Jz', instruction: 'XBEGIN', opcode: 0xc7, digit: 7, rm: 0, modrm: 'register', operands: [mention('target', Kind.Jz)], sized: true, feature: 'RTM', executable: false, source: 'isa/instructions/later-system.yaml:91' }),
  /* 345: C6 F8 ib */
  form({ id: 'XABORT_Ib', instruction: 'XABORT', opcode: 0xc6, digit: 7, rm: 0, modrm: 'register', operands: [mention('reason', Kind.Ib)], feature: 'RTM', executable: false, source: 'isa/instructions/later-system.yaml:94' }),
  /* 346: 0F 01 D5 */
  form({ id: 'XEND_D5', instruction: 'XEND', map: 1, opcode: 0x01, digit: 2, rm: 5, modrm: 'register', prefix: -1, feature: 'RTM', executable: false, source: 'isa/instructions/later-system.yaml:97' }),
  /* 347: 0F 01 D6 */
  form({ id: 'XTEST_D6', instruction: 'XTEST', map: 1, opcode: 0x01, digit: 2, rm: 6, modrm: 'register', prefix: -1, feature: 'RTM', executable: false, source: 'isa/instructions/later-system.yaml:100' }),
  /* 348: 0F 01 E8 */
  form({ id: 'XSUSLDTRK_E8', instruction: 'XSUSLDTRK', map: 1, opcode: 0x01, digit: 5, rm: 0, modrm: 'register', prefix: 0xf2, feature: 'TSXLDTRK', executable: false, source: 'isa/instructions/later-system.yaml:103' }),
  /* 349: 0F 01 E9 */
  form({ id: 'XRESLDTRK_E9', instruction: 'XRESLDTRK', map: 1, opcode: 0x01, digit: 5, rm: 1, modrm: 'register', prefix: 0xf2, feature: 'TSXLDTRK', executable: false, source: 'isa/instructions/later-system.yaml:106' }),
  /* 350: 0F 01 CF */
  form({ id: 'ENCLS_CF', instruction: 'ENCLS', map: 1, opcode: 0x01, digit: 1, rm: 7, modrm: 'register', prefix: -1, feature: 'SGX1', executable: false, source: 'isa/instructions/later-system.yaml:110' }),
  /* 351: 0F 01 D7 */
  form({ id: 'ENCLU_D7', instruction: 'ENCLU', map: 1, opcode: 0x01, digit: 2, rm: 7, modrm: 'register', prefix: -1, feature: 'SGX1', executable: false, source: 'isa/instructions/later-system.yaml:113' }),
  /* 352: 0F AE /5 */
  form({ id: 'INCSSPD_Rd', instruction: 'INCSSPD', map: 1, opcode: 0xae, digit: 5, modrm: 'register', prefix: 0xf3, operands: [mention('count', Kind.Rd)], feature: 'CET_SS', executable: false, source: 'isa/instructions/later-system.yaml:117' }),
  /* 353: 0F 01 EA */
  form({ id: 'SAVEPREVSSP_EA', instruction: 'SAVEPREVSSP', map: 1, opcode: 0x01, digit: 5, rm: 2, modrm: 'register', prefix: 0xf3, feature: 'CET_SS', executable: false, source: 'isa/instructions/later-system.yaml:120' }),
  /* 354: 0F 01 /5 */
  form({ id: 'RSTORSSP_Mq', instruction: 'RSTORSSP', map: 1, opcode: 0x01, digit: 5, modrm: 'memory', prefix: 0xf3, operands: [mention('token', Kind.Mq)], feature: 'CET_SS', executable: false, source: 'isa/instructions/later-system.yaml:123' }),
  /* 355: 0F 38 F6 /r */
  form({ id: 'WRSSD_Md_Gd', instruction: 'WRSSD', map: 2, opcode: 0xf6, modrm: 'memory', prefix: -1, operands: [mention('dst', Kind.Md), mention('src', Kind.Gd)], feature: 'CET_SS', executable: false, source: 'isa/instructions/later-system.yaml:126' }),
  /* 356: 0F 38 F5 /r */
  form({ id: 'WRUSSD_Md_Gd', instruction: 'WRUSSD', map: 2, opcode: 0xf5, modrm: 'memory', prefix: 0x66, operands: [mention('dst', Kind.Md), mention('src', Kind.Gd)], feature: 'CET_SS', executable: false, source: 'isa/instructions/later-system.yaml:129' }),
  /* 357: 0F 01 E8 */
  form({ id: 'SETSSBSY_E8', instruction: 'SETSSBSY', map: 1, opcode: 0x01, digit: 5, rm: 0, modrm: 'register', prefix: 0xf3, feature: 'CET_SS', executable: false, source: 'isa/instructions/later-system.yaml:132' }),
  /* 358: 0F AE /6 */
  form({ id: 'CLRSSBSY_Mq', instruction: 'CLRSSBSY', map: 1, opcode: 0xae, digit: 6, modrm: 'memory', prefix: 0xf3, operands: [mention('token', Kind.Mq)], feature: 'CET_SS', executable: false, source: 'isa/instructions/later-system.yaml:135' }),
  /* 359: 88 /r */
  form({ id: 'MOV_Eb_Gb', instruction: 'MOV', opcode: 0x88, modrm: 'any', operands: [write('dst', Kind.Eb), read('src', Kind.Gb)], source: 'isa/instructions/move.yaml:8' }),
  /* 360: 89 /r */
  form({ id: 'MOV_Ev_Gv', instruction: 'MOV', opcode: 0x89, modrm: 'any', operands: [write('dst', Kind.Ev), read('src', Kind.Gv)], sized: true, source: 'isa/instructions/move.yaml:9' }),
  /* 361: 8A /r */
  form({ id: 'MOV_Gb_Eb', instruction: 'MOV', opcode: 0x8a, modrm: 'any', operands: [write('dst', Kind.Gb), read('src', Kind.Eb)], source: 'isa/instructions/move.yaml:10' }),
  /* 362: 8B /r */
  form({ id: 'MOV_Gv_Ev', instruction: 'MOV', opcode: 0x8b, modrm: 'any', operands: [write('dst', Kind.Gv), read('src', Kind.Ev)], sized: true, source: 'isa/instructions/move.yaml:11' }),
  /* 363: A0 */
  form({ id: 'MOV_AL_Ob', instruction: 'MOV', opcode: 0xa0, operands: [write('dst', Kind.AL), read('src', Kind.Ob)], source: 'isa/instructions/move.yaml:12' }),
  /* 364: A1 */
  form({ id: 'MOV_eAX_Ov', instruction: 'MOV', opcode: 0xa1, operands: [write('dst', Kind.eAX), read('src', Kind.Ov)], sized: true, source: 'isa/instructions/move.yaml:13' }),
  /* 365: A2 */
  form({ id: 'MOV_Ob_AL', instruction: 'MOV', opcode: 0xa2, operands: [write('dst', Kind.Ob), read('src', Kind.AL)], source: 'isa/instructions/move.yaml:14' }),
  /* 366: A3 */
  form({ id: 'MOV_Ov_eAX', instruction: 'MOV', opcode: 0xa3, operands: [write('dst', Kind.Ov), read('src', Kind.eAX)], sized: true, source: 'isa/instructions/move.yaml:15' }),
  /* 367: B0+r ib */
  form({ id: 'MOV_Zb_Ib', instruction: 'MOV', opcode: 0xb0, plusRegister: true, operands: [write('dst', Kind.Zb), read('src', Kind.Ib)], source: 'isa/instructions/move.yaml:16' }),
  /* 368: B8+r iz */
  form({ id: 'MOV_Zv_Iz', instruction: 'MOV', opcode: 0xb8, plusRegister: true, operands: [write('dst', Kind.Zv), read('src', Kind.Iz)], sized: true, source: 'isa/instructions/move.yaml:17' }),
  /* 369: C6 /0 ib */
  form({ id: 'MOV_Eb_Ib', instruction: 'MOV', opcode: 0xc6, digit: 0, modrm: 'any', operands: [write('dst', Kind.Eb), read('src', Kind.Ib)], source: 'isa/instructions/move.yaml:18' }),
  /* 370: C7 /0 iz */
  form({ id: 'MOV_Ev_Iz', instruction: 'MOV', opcode: 0xc7, digit: 0, modrm: 'any', operands: [write('dst', Kind.Ev), read('src', Kind.Iz)], sized: true, source: 'isa/instructions/move.yaml:19' }),
  /* 371: 0F B6 /r */
  form({ id: 'MOVZX_Gv_Eb', instruction: 'MOVZX', map: 1, opcode: 0xb6, modrm: 'any', operands: [write('dst', Kind.Gv), read('src', Kind.Eb)], sized: true, source: 'isa/instructions/move.yaml:27' }),
  /* 372: 0F B7 /r */
  form({ id: 'MOVZX_Gv_Ew', instruction: 'MOVZX', map: 1, opcode: 0xb7, modrm: 'any', operands: [write('dst', Kind.Gv), read('src', Kind.Ew)], sized: true, source: 'isa/instructions/move.yaml:28' }),
  /* 373: 0F BE /r */
  form({ id: 'MOVSX_Gv_Eb', instruction: 'MOVSX', map: 1, opcode: 0xbe, modrm: 'any', operands: [write('dst', Kind.Gv), read('src', Kind.Eb)], sized: true, source: 'isa/instructions/move.yaml:36' }),
  /* 374: 0F BF /r */
  form({ id: 'MOVSX_Gv_Ew', instruction: 'MOVSX', map: 1, opcode: 0xbf, modrm: 'any', operands: [write('dst', Kind.Gv), read('src', Kind.Ew)], sized: true, source: 'isa/instructions/move.yaml:37' }),
  /* 375: 8D /r */
  form({ id: 'LEA_Gv_M', instruction: 'LEA', opcode: 0x8d, modrm: 'memory', operands: [write('dst', Kind.Gv), mention('src', Kind.M)], sized: true, source: 'isa/instructions/move.yaml:44' }),
  /* 376: D7 */
  form({ id: 'XLAT_Xb', instruction: 'XLAT', mnemonic: ['xlatb', 'xlatb'], aliases: [spelling('xlat')], opcode: 0xd7, source: 'isa/instructions/move.yaml:53' }),
  /* 377: 98 */
  form({ id: 'CBW_eAX', instruction: 'CBW', mnemonic: ['cbw', 'cwde'], opcode: 0x98, sized: true, source: 'isa/instructions/move.yaml:61' }),
  /* 378: 99 */
  form({ id: 'CWD_eDX', instruction: 'CWD', mnemonic: ['cwd', 'cdq'], opcode: 0x99, sized: true, source: 'isa/instructions/move.yaml:69' }),
  /* 379: 0F C8+r */
  form({ id: 'BSWAP_Zv', instruction: 'BSWAP', map: 1, opcode: 0xc8, plusRegister: true, operands: [update('dst', Kind.Zv)], sized: true, feature: 'I486', source: 'isa/instructions/move.yaml:77' }),
  /* 380: 90 */
  form({ id: 'NOP_90', instruction: 'NOP', opcode: 0x90, source: 'isa/instructions/move.yaml:88' }),
  /* 381: 0F 1F /r */
  form({ id: 'NOP_E_Ev', instruction: 'NOP_E', mnemonic: ['nop', 'nop'], map: 1, opcode: 0x1f, modrm: 'any', operands: [mention('src', Kind.Ev)], sized: true, feature: 'NOPL', source: 'isa/instructions/move.yaml:98' }),
  /* 382: 0F 0D /r */
  form({ id: 'NOP_E_Rv_0D', instruction: 'NOP_E', mnemonic: ['nop', 'nop'], map: 1, opcode: 0x0d, modrm: 'register', operands: [mention('src', Kind.Ev)], sized: true, feature: 'PREFETCHW', alias: true, source: 'isa/instructions/move.yaml:99' }),
  /* 383: 0F 18 /0 */
  form({ id: 'NOP_E_Rv_18_0', instruction: 'NOP_E', mnemonic: ['nop', 'nop'], map: 1, opcode: 0x18, digit: 0, modrm: 'register', operands: [mention('src', Kind.Ev)], sized: true, feature: 'NOPL', alias: true, source: 'isa/instructions/move.yaml:100' }),
  /* 384: 0F 18 /1 */
  form({ id: 'NOP_E_Rv_18_1', instruction: 'NOP_E', mnemonic: ['nop', 'nop'], map: 1, opcode: 0x18, digit: 1, modrm: 'register', operands: [mention('src', Kind.Ev)], sized: true, feature: 'NOPL', alias: true, source: 'isa/instructions/move.yaml:101' }),
  /* 385: 0F 18 /2 */
  form({ id: 'NOP_E_Rv_18_2', instruction: 'NOP_E', mnemonic: ['nop', 'nop'], map: 1, opcode: 0x18, digit: 2, modrm: 'register', operands: [mention('src', Kind.Ev)], sized: true, feature: 'NOPL', alias: true, source: 'isa/instructions/move.yaml:102' }),
  /* 386: 0F 18 /3 */
  form({ id: 'NOP_E_Rv_18_3', instruction: 'NOP_E', mnemonic: ['nop', 'nop'], map: 1, opcode: 0x18, digit: 3, modrm: 'register', operands: [mention('src', Kind.Ev)], sized: true, feature: 'NOPL', alias: true, source: 'isa/instructions/move.yaml:103' }),
  /* 387: 0F 18 /4 */
  form({ id: 'NOP_E_Ev_18_4', instruction: 'NOP_E', mnemonic: ['nop', 'nop'], map: 1, opcode: 0x18, digit: 4, modrm: 'any', operands: [mention('src', Kind.Ev)], sized: true, feature: 'NOPL', alias: true, source: 'isa/instructions/move.yaml:104' }),
  /* 388: 0F 18 /5 */
  form({ id: 'NOP_E_Ev_18_5', instruction: 'NOP_E', mnemonic: ['nop', 'nop'], map: 1, opcode: 0x18, digit: 5, modrm: 'any', operands: [mention('src', Kind.Ev)], sized: true, feature: 'NOPL', alias: true, source: 'isa/instructions/move.yaml:105' }),
  /* 389: 0F 18 /6 */
  form({ id: 'NOP_E_Ev_18_6', instruction: 'NOP_E', mnemonic: ['nop', 'nop'], map: 1, opcode: 0x18, digit: 6, modrm: 'any', operands: [mention('src', Kind.Ev)], sized: true, feature: 'NOPL', alias: true, source: 'isa/instructions/move.yaml:106' }),
  /* 390: 0F 18 /7 */
  form({ id: 'NOP_E_Ev_18_7', instruction: 'NOP_E', mnemonic: ['nop', 'nop'], map: 1, opcode: 0x18, digit: 7, modrm: 'any', operands: [mention('src', Kind.Ev)], sized: true, feature: 'NOPL', alias: true, source: 'isa/instructions/move.yaml:107' }),
  /* 391: 0F 19 /r */
  form({ id: 'NOP_E_Ev_19', instruction: 'NOP_E', mnemonic: ['nop', 'nop'], map: 1, opcode: 0x19, modrm: 'any', operands: [mention('src', Kind.Ev)], sized: true, feature: 'NOPL', alias: true, source: 'isa/instructions/move.yaml:108' }),
  /* 392: 0F 1A /r */
  form({ id: 'NOP_E_Ev_1A', instruction: 'NOP_E', mnemonic: ['nop', 'nop'], map: 1, opcode: 0x1a, modrm: 'any', operands: [mention('src', Kind.Ev)], sized: true, feature: 'NOPL', alias: true, source: 'isa/instructions/move.yaml:109' }),
  /* 393: 0F 1B /r */
  form({ id: 'NOP_E_Ev_1B', instruction: 'NOP_E', mnemonic: ['nop', 'nop'], map: 1, opcode: 0x1b, modrm: 'any', operands: [mention('src', Kind.Ev)], sized: true, feature: 'NOPL', alias: true, source: 'isa/instructions/move.yaml:110' }),
  /* 394: 0F 1C /r */
  form({ id: 'NOP_E_Ev_1C', instruction: 'NOP_E', mnemonic: ['nop', 'nop'], map: 1, opcode: 0x1c, modrm: 'any', operands: [mention('src', Kind.Ev)], sized: true, feature: 'NOPL', alias: true, source: 'isa/instructions/move.yaml:111' }),
  /* 395: 0F 1D /r */
  form({ id: 'NOP_E_Ev_1D', instruction: 'NOP_E', mnemonic: ['nop', 'nop'], map: 1, opcode: 0x1d, modrm: 'any', operands: [mention('src', Kind.Ev)], sized: true, feature: 'NOPL', alias: true, source: 'isa/instructions/move.yaml:112' }),
  /* 396: 0F 1E /r */
  form({ id: 'NOP_E_Ev_1E', instruction: 'NOP_E', mnemonic: ['nop', 'nop'], map: 1, opcode: 0x1e, modrm: 'any', operands: [mention('src', Kind.Ev)], sized: true, feature: 'NOPL', alias: true, source: 'isa/instructions/move.yaml:113' }),
  /* 397: 90 */
  form({ id: 'PAUSE_F3', instruction: 'PAUSE', opcode: 0x90, prefix: 0xf3, source: 'isa/instructions/move.yaml:120' }),
  /* 398: 0F 1E FB */
  form({ id: 'ENDBR32_F3', instruction: 'ENDBR32', map: 1, opcode: 0x1e, digit: 7, rm: 3, modrm: 'register', prefix: 0xf3, feature: 'NOPL', source: 'isa/instructions/move.yaml:127' }),
  /* 399: 0F 1E FA */
  form({ id: 'ENDBR64_F3', instruction: 'ENDBR64', map: 1, opcode: 0x1e, digit: 7, rm: 2, modrm: 'register', prefix: 0xf3, feature: 'NOPL', source: 'isa/instructions/move.yaml:134' }),
  /* 400: 0F 1E /1 */
  form({ id: 'RDSSPD_Rd', instruction: 'RDSSPD', map: 1, opcode: 0x1e, digit: 1, modrm: 'register', prefix: 0xf3, operands: [mention('dst', Kind.Rd)], feature: 'NOPL', source: 'isa/instructions/move.yaml:142' }),
  /* 401: F6 /4 */
  form({ id: 'MUL_8_Eb', instruction: 'MUL_8', mnemonic: ['mul', 'mul'], opcode: 0xf6, digit: 4, modrm: 'any', operands: [read('src', Kind.Eb)], source: 'isa/instructions/multiply.yaml:10' }),
  /* 402: F7 /4 */
  form({ id: 'MUL_Ev', instruction: 'MUL', opcode: 0xf7, digit: 4, modrm: 'any', operands: [read('src', Kind.Ev)], sized: true, source: 'isa/instructions/multiply.yaml:19' }),
  /* 403: F6 /5 */
  form({ id: 'IMUL_8_Eb', instruction: 'IMUL_8', mnemonic: ['imul', 'imul'], opcode: 0xf6, digit: 5, modrm: 'any', operands: [read('src', Kind.Eb)], source: 'isa/instructions/multiply.yaml:31' }),
  /* 404: F7 /5 */
  form({ id: 'IMUL_Ev', instruction: 'IMUL', opcode: 0xf7, digit: 5, modrm: 'any', operands: [read('src', Kind.Ev)], sized: true, source: 'isa/instructions/multiply.yaml:40' }),
  /* 405: 0F AF /r */
  form({ id: 'IMUL_2_Gv_Ev', instruction: 'IMUL_2', mnemonic: ['imul', 'imul'], map: 1, opcode: 0xaf, modrm: 'any', operands: [update('dst', Kind.Gv), read('src', Kind.Ev)], sized: true, source: 'isa/instructions/multiply.yaml:51' }),
  /* 406: 69 /r iz */
  form({ id: 'IMUL_3_Gv_Ev_Iz', instruction: 'IMUL_3', mnemonic: ['imul', 'imul'], opcode: 0x69, modrm: 'any', operands: [write('dst', Kind.Gv), read('src', Kind.Ev), read('factor', Kind.Iz)], defaults: [{ operand: 1, same: 0 }], sized: true, source: 'isa/instructions/multiply.yaml:63' }),
  /* 407: 6B /r ib */
  form({ id: 'IMUL_3_Gv_Ev_Ibs', instruction: 'IMUL_3', mnemonic: ['imul', 'imul'], opcode: 0x6b, modrm: 'any', operands: [write('dst', Kind.Gv), read('src', Kind.Ev), read('factor', Kind.Ibs)], defaults: [{ operand: 1, same: 0 }], sized: true, source: 'isa/instructions/multiply.yaml:64' }),
  /* 408: F6 /6 */
  form({ id: 'DIV_8_Eb', instruction: 'DIV_8', mnemonic: ['div', 'div'], opcode: 0xf6, digit: 6, modrm: 'any', operands: [read('src', Kind.Eb)], source: 'isa/instructions/multiply.yaml:75' }),
  /* 409: F7 /6 */
  form({ id: 'DIV_Ev', instruction: 'DIV', opcode: 0xf7, digit: 6, modrm: 'any', operands: [read('src', Kind.Ev)], sized: true, source: 'isa/instructions/multiply.yaml:87' }),
  /* 410: F6 /7 */
  form({ id: 'IDIV_8_Eb', instruction: 'IDIV_8', mnemonic: ['idiv', 'idiv'], opcode: 0xf6, digit: 7, modrm: 'any', operands: [read('src', Kind.Eb)], source: 'isa/instructions/multiply.yaml:103' }),
  /* 411: F7 /7 */
  form({ id: 'IDIV_Ev', instruction: 'IDIV', opcode: 0xf7, digit: 7, modrm: 'any', operands: [read('src', Kind.Ev)], sized: true, source: 'isa/instructions/multiply.yaml:117' }),
  /* 412: 0F 74 /r */
  form({ id: 'PCMPEQB_Pq_Qq', instruction: 'PCMPEQB', map: 1, opcode: 0x74, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Pq), mention('src', Kind.Qq)], feature: 'MMX', executable: false, source: 'isa/instructions/packed-compare.yaml:20' }),
  /* 413: 0F 74 /r */
  form({ id: 'PCMPEQB_Vx_Wdq', instruction: 'PCMPEQB', map: 1, opcode: 0x74, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE2', executable: false, source: 'isa/instructions/packed-compare.yaml:20' }),
  /* 414: 0F 75 /r */
  form({ id: 'PCMPEQW_Pq_Qq', instruction: 'PCMPEQW', map: 1, opcode: 0x75, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Pq), mention('src', Kind.Qq)], feature: 'MMX', executable: false, source: 'isa/instructions/packed-compare.yaml:21' }),
  /* 415: 0F 75 /r */
  form({ id: 'PCMPEQW_Vx_Wdq', instruction: 'PCMPEQW', map: 1, opcode: 0x75, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE2', executable: false, source: 'isa/instructions/packed-compare.yaml:21' }),
  /* 416: 0F 76 /r */
  form({ id: 'PCMPEQD_Pq_Qq', instruction: 'PCMPEQD', map: 1, opcode: 0x76, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Pq), mention('src', Kind.Qq)], feature: 'MMX', executable: false, source: 'isa/instructions/packed-compare.yaml:22' }),
  /* 417: 0F 76 /r */
  form({ id: 'PCMPEQD_Vx_Wdq', instruction: 'PCMPEQD', map: 1, opcode: 0x76, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE2', executable: false, source: 'isa/instructions/packed-compare.yaml:22' }),
  /* 418: 0F 38 29 /r */
  form({ id: 'PCMPEQQ_Vx_Wdq', instruction: 'PCMPEQQ', map: 2, opcode: 0x29, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE4_1', executable: false, source: 'isa/instructions/packed-compare.yaml:23' }),
  /* 419: 0F 64 /r */
  form({ id: 'PCMPGTB_Pq_Qq', instruction: 'PCMPGTB', map: 1, opcode: 0x64, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Pq), mention('src', Kind.Qq)], feature: 'MMX', executable: false, source: 'isa/instructions/packed-compare.yaml:24' }),
  /* 420: 0F 64 /r */
  form({ id: 'PCMPGTB_Vx_Wdq', instruction: 'PCMPGTB', map: 1, opcode: 0x64, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE2', executable: false, source: 'isa/instructions/packed-compare.yaml:24' }),
  /* 421: 0F 65 /r */
  form({ id: 'PCMPGTW_Pq_Qq', instruction: 'PCMPGTW', map: 1, opcode: 0x65, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Pq), mention('src', Kind.Qq)], feature: 'MMX', executable: false, source: 'isa/instructions/packed-compare.yaml:25' }),
  /* 422: 0F 65 /r */
  form({ id: 'PCMPGTW_Vx_Wdq', instruction: 'PCMPGTW', map: 1, opcode: 0x65, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE2', executable: false, source: 'isa/instructions/packed-compare.yaml:25' }),
  /* 423: 0F 66 /r */
  form({ id: 'PCMPGTD_Pq_Qq', instruction: 'PCMPGTD', map: 1, opcode: 0x66, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Pq), mention('src', Kind.Qq)], feature: 'MMX', executable: false, source: 'isa/instructions/packed-compare.yaml:26' }),
  /* 424: 0F 66 /r */
  form({ id: 'PCMPGTD_Vx_Wdq', instruction: 'PCMPGTD', map: 1, opcode: 0x66, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE2', executable: false, source: 'isa/instructions/packed-compare.yaml:26' }),
  /* 425: 0F 38 37 /r */
  form({ id: 'PCMPGTQ_Vx_Wdq', instruction: 'PCMPGTQ', map: 2, opcode: 0x37, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE4_2', executable: false, source: 'isa/instructions/packed-compare.yaml:27' }),
  /* 426: 0F 38 17 /r */
  form({ id: 'PTEST_Vx_Wdq', instruction: 'PTEST', map: 2, opcode: 0x17, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE4_1', executable: false, source: 'isa/instructions/packed-compare.yaml:28' }),
  /* 427: 0F 3A 60 /r ib */
  form({ id: 'PCMPESTRM_Vx_Wdq_Ib', instruction: 'PCMPESTRM', map: 3, opcode: 0x60, modrm: 'any', prefix: 0x66, operands: [mention('left', Kind.Vx), mention('right', Kind.Wdq), mention('control', Kind.Ib)], feature: 'SSE4_2', executable: false, source: 'isa/instructions/packed-compare.yaml:30' }),
  /* 428: 0F 3A 61 /r ib */
  form({ id: 'PCMPESTRI_Vx_Wdq_Ib', instruction: 'PCMPESTRI', map: 3, opcode: 0x61, modrm: 'any', prefix: 0x66, operands: [mention('left', Kind.Vx), mention('right', Kind.Wdq), mention('control', Kind.Ib)], feature: 'SSE4_2', executable: false, source: 'isa/instructions/packed-compare.yaml:31' }),
  /* 429: 0F 3A 62 /r ib */
  form({ id: 'PCMPISTRM_Vx_Wdq_Ib', instruction: 'PCMPISTRM', map: 3, opcode: 0x62, modrm: 'any', prefix: 0x66, operands: [mention('left', Kind.Vx), mention('right', Kind.Wdq), mention('control', Kind.Ib)], feature: 'SSE4_2', executable: false, source: 'isa/instructions/packed-compare.yaml:32' }),
  /* 430: 0F 3A 63 /r ib */
  form({ id: 'PCMPISTRI_Vx_Wdq_Ib', instruction: 'PCMPISTRI', map: 3, opcode: 0x63, modrm: 'any', prefix: 0x66, operands: [mention('left', Kind.Vx), mention('right', Kind.Wdq), mention('control', Kind.Ib)], feature: 'SSE4_2', executable: false, source: 'isa/instructions/packed-compare.yaml:33' }),
  /* 431: 0F FC /r */
  form({ id: 'PADDB_Pq_Qq', instruction: 'PADDB', map: 1, opcode: 0xfc, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Pq), mention('src', Kind.Qq)], feature: 'MMX', executable: false, source: 'isa/instructions/packed-integer.yaml:24' }),
  /* 432: 0F FC /r */
  form({ id: 'PADDB_Vx_Wdq', instruction: 'PADDB', map: 1, opcode: 0xfc, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE2', executable: false, source: 'isa/instructions/packed-integer.yaml:24' }),
  /* 433: 0F FD /r */
  form({ id: 'PADDW_Pq_Qq', instruction: 'PADDW', map: 1, opcode: 0xfd, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Pq), mention('src', Kind.Qq)], feature: 'MMX', executable: false, source: 'isa/instructions/packed-integer.yaml:25' }),
  /* 434: 0F FD /r */
  form({ id: 'PADDW_Vx_Wdq', instruction: 'PADDW', map: 1, opcode: 0xfd, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE2', executable: false, source: 'isa/instructions/packed-integer.yaml:25' }),
  /* 435: 0F FE /r */
  form({ id: 'PADDD_Pq_Qq', instruction: 'PADDD', map: 1, opcode: 0xfe, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Pq), mention('src', Kind.Qq)], feature: 'MMX', executable: false, source: 'isa/instructions/packed-integer.yaml:26' }),
  /* 436: 0F FE /r */
  form({ id: 'PADDD_Vx_Wdq', instruction: 'PADDD', map: 1, opcode: 0xfe, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE2', executable: false, source: 'isa/instructions/packed-integer.yaml:26' }),
  /* 437: 0F D4 /r */
  form({ id: 'PADDQ_Pq_Qq', instruction: 'PADDQ', map: 1, opcode: 0xd4, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Pq), mention('src', Kind.Qq)], feature: 'SSE2', executable: false, source: 'isa/instructions/packed-integer.yaml:27' }),
  /* 438: 0F D4 /r */
  form({ id: 'PADDQ_Vx_Wdq', instruction: 'PADDQ', map: 1, opcode: 0xd4, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE2', executable: false, source: 'isa/instructions/packed-integer.yaml:27' }),
  /* 439: 0F EC /r */
  form({ id: 'PADDSB_Pq_Qq', instruction: 'PADDSB', map: 1, opcode: 0xec, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Pq), mention('src', Kind.Qq)], feature: 'MMX', executable: false, source: 'isa/instructions/packed-integer.yaml:28' }),
  /* 440: 0F EC /r */
  form({ id: 'PADDSB_Vx_Wdq', instruction: 'PADDSB', map: 1, opcode: 0xec, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE2', executable: false, source: 'isa/instructions/packed-integer.yaml:28' }),
  /* 441: 0F ED /r */
  form({ id: 'PADDSW_Pq_Qq', instruction: 'PADDSW', map: 1, opcode: 0xed, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Pq), mention('src', Kind.Qq)], feature: 'MMX', executable: false, source: 'isa/instructions/packed-integer.yaml:29' }),
  /* 442: 0F ED /r */
  form({ id: 'PADDSW_Vx_Wdq', instruction: 'PADDSW', map: 1, opcode: 0xed, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE2', executable: false, source: 'isa/instructions/packed-integer.yaml:29' }),
  /* 443: 0F DC /r */
  form({ id: 'PADDUSB_Pq_Qq', instruction: 'PADDUSB', map: 1, opcode: 0xdc, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Pq), mention('src', Kind.Qq)], feature: 'MMX', executable: false, source: 'isa/instructions/packed-integer.yaml:30' }),
  /* 444: 0F DC /r */
  form({ id: 'PADDUSB_Vx_Wdq', instruction: 'PADDUSB', map: 1, opcode: 0xdc, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE2', executable: false, source: 'isa/instructions/packed-integer.yaml:30' }),
  /* 445: 0F DD /r */
  form({ id: 'PADDUSW_Pq_Qq', instruction: 'PADDUSW', map: 1, opcode: 0xdd, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Pq), mention('src', Kind.Qq)], feature: 'MMX', executable: false, source: 'isa/instructions/packed-integer.yaml:31' }),
  /* 446: 0F DD /r */
  form({ id: 'PADDUSW_Vx_Wdq', instruction: 'PADDUSW', map: 1, opcode: 0xdd, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE2', executable: false, source: 'isa/instructions/packed-integer.yaml:31' }),
  /* 447: 0F F8 /r */
  form({ id: 'PSUBB_Pq_Qq', instruction: 'PSUBB', map: 1, opcode: 0xf8, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Pq), mention('src', Kind.Qq)], feature: 'MMX', executable: false, source: 'isa/instructions/packed-integer.yaml:32' }),
  /* 448: 0F F8 /r */
  form({ id: 'PSUBB_Vx_Wdq', instruction: 'PSUBB', map: 1, opcode: 0xf8, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE2', executable: false, source: 'isa/instructions/packed-integer.yaml:32' }),
  /* 449: 0F F9 /r */
  form({ id: 'PSUBW_Pq_Qq', instruction: 'PSUBW', map: 1, opcode: 0xf9, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Pq), mention('src', Kind.Qq)], feature: 'MMX', executable: false, source: 'isa/instructions/packed-integer.yaml:33' }),
  /* 450: 0F F9 /r */
  form({ id: 'PSUBW_Vx_Wdq', instruction: 'PSUBW', map: 1, opcode: 0xf9, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE2', executable: false, source: 'isa/instructions/packed-integer.yaml:33' }),
  /* 451: 0F FA /r */
  form({ id: 'PSUBD_Pq_Qq', instruction: 'PSUBD', map: 1, opcode: 0xfa, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Pq), mention('src', Kind.Qq)], feature: 'MMX', executable: false, source: 'isa/instructions/packed-integer.yaml:34' }),
  /* 452: 0F FA /r */
  form({ id: 'PSUBD_Vx_Wdq', instruction: 'PSUBD', map: 1, opcode: 0xfa, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE2', executable: false, source: 'isa/instructions/packed-integer.yaml:34' }),
  /* 453: 0F FB /r */
  form({ id: 'PSUBQ_Pq_Qq', instruction: 'PSUBQ', map: 1, opcode: 0xfb, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Pq), mention('src', Kind.Qq)], feature: 'SSE2', executable: false, source: 'isa/instructions/packed-integer.yaml:35' }),
  /* 454: 0F FB /r */
  form({ id: 'PSUBQ_Vx_Wdq', instruction: 'PSUBQ', map: 1, opcode: 0xfb, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE2', executable: false, source: 'isa/instructions/packed-integer.yaml:35' }),
  /* 455: 0F E8 /r */
  form({ id: 'PSUBSB_Pq_Qq', instruction: 'PSUBSB', map: 1, opcode: 0xe8, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Pq), mention('src', Kind.Qq)], feature: 'MMX', executable: false, source: 'isa/instructions/packed-integer.yaml:36' }),
  /* 456: 0F E8 /r */
  form({ id: 'PSUBSB_Vx_Wdq', instruction: 'PSUBSB', map: 1, opcode: 0xe8, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE2', executable: false, source: 'isa/instructions/packed-integer.yaml:36' }),
  /* 457: 0F E9 /r */
  form({ id: 'PSUBSW_Pq_Qq', instruction: 'PSUBSW', map: 1, opcode: 0xe9, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Pq), mention('src', Kind.Qq)], feature: 'MMX', executable: false, source: 'isa/instructions/packed-integer.yaml:37' }),
  /* 458: 0F E9 /r */
  form({ id: 'PSUBSW_Vx_Wdq', instruction: 'PSUBSW', map: 1, opcode: 0xe9, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE2', executable: false, source: 'isa/instructions/packed-integer.yaml:37' }),
  /* 459: 0F D8 /r */
  form({ id: 'PSUBUSB_Pq_Qq', instruction: 'PSUBUSB', map: 1, opcode: 0xd8, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Pq), mention('src', Kind.Qq)], feature: 'MMX', executable: false, source: 'isa/instructions/packed-integer.yaml:38' }),
  /* 460: 0F D8 /r */
  form({ id: 'PSUBUSB_Vx_Wdq', instruction: 'PSUBUSB', map: 1, opcode: 0xd8, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE2', executable: false, source: 'isa/instructions/packed-integer.yaml:38' }),
  /* 461: 0F D9 /r */
  form({ id: 'PSUBUSW_Pq_Qq', instruction: 'PSUBUSW', map: 1, opcode: 0xd9, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Pq), mention('src', Kind.Qq)], feature: 'MMX', executable: false, source: 'isa/instructions/packed-integer.yaml:39' }),
  /* 462: 0F D9 /r */
  form({ id: 'PSUBUSW_Vx_Wdq', instruction: 'PSUBUSW', map: 1, opcode: 0xd9, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE2', executable: false, source: 'isa/instructions/packed-integer.yaml:39' }),
  /* 463: 0F 38 01 /r */
  form({ id: 'PHADDW_Pq_Qq', instruction: 'PHADDW', map: 2, opcode: 0x01, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Pq), mention('src', Kind.Qq)], feature: 'SSSE3', executable: false, source: 'isa/instructions/packed-integer.yaml:40' }),
  /* 464: 0F 38 01 /r */
  form({ id: 'PHADDW_Vx_Wdq', instruction: 'PHADDW', map: 2, opcode: 0x01, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSSE3', executable: false, source: 'isa/instructions/packed-integer.yaml:40' }),
  /* 465: 0F 38 02 /r */
  form({ id: 'PHADDD_Pq_Qq', instruction: 'PHADDD', map: 2, opcode: 0x02, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Pq), mention('src', Kind.Qq)], feature: 'SSSE3', executable: false, source: 'isa/instructions/packed-integer.yaml:41' }),
  /* 466: 0F 38 02 /r */
  form({ id: 'PHADDD_Vx_Wdq', instruction: 'PHADDD', map: 2, opcode: 0x02, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSSE3', executable: false, source: 'isa/instructions/packed-integer.yaml:41' }),
  /* 467: 0F 38 03 /r */
  form({ id: 'PHADDSW_Pq_Qq', instruction: 'PHADDSW', map: 2, opcode: 0x03, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Pq), mention('src', Kind.Qq)], feature: 'SSSE3', executable: false, source: 'isa/instructions/packed-integer.yaml:42' }),
  /* 468: 0F 38 03 /r */
  form({ id: 'PHADDSW_Vx_Wdq', instruction: 'PHADDSW', map: 2, opcode: 0x03, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSSE3', executable: false, source: 'isa/instructions/packed-integer.yaml:42' }),
  /* 469: 0F 38 05 /r */
  form({ id: 'PHSUBW_Pq_Qq', instruction: 'PHSUBW', map: 2, opcode: 0x05, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Pq), mention('src', Kind.Qq)], feature: 'SSSE3', executable: false, source: 'isa/instructions/packed-integer.yaml:43' }),
  /* 470: 0F 38 05 /r */
  form({ id: 'PHSUBW_Vx_Wdq', instruction: 'PHSUBW', map: 2, opcode: 0x05, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSSE3', executable: false, source: 'isa/instructions/packed-integer.yaml:43' }),
  /* 471: 0F 38 06 /r */
  form({ id: 'PHSUBD_Pq_Qq', instruction: 'PHSUBD', map: 2, opcode: 0x06, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Pq), mention('src', Kind.Qq)], feature: 'SSSE3', executable: false, source: 'isa/instructions/packed-integer.yaml:44' }),
  /* 472: 0F 38 06 /r */
  form({ id: 'PHSUBD_Vx_Wdq', instruction: 'PHSUBD', map: 2, opcode: 0x06, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSSE3', executable: false, source: 'isa/instructions/packed-integer.yaml:44' }),
  /* 473: 0F 38 07 /r */
  form({ id: 'PHSUBSW_Pq_Qq', instruction: 'PHSUBSW', map: 2, opcode: 0x07, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Pq), mention('src', Kind.Qq)], feature: 'SSSE3', executable: false, source: 'isa/instructions/packed-integer.yaml:45' }),
  /* 474: 0F 38 07 /r */
  form({ id: 'PHSUBSW_Vx_Wdq', instruction: 'PHSUBSW', map: 2, opcode: 0x07, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSSE3', executable: false, source: 'isa/instructions/packed-integer.yaml:45' }),
  /* 475: 0F D5 /r */
  form({ id: 'PMULLW_Pq_Qq', instruction: 'PMULLW', map: 1, opcode: 0xd5, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Pq), mention('src', Kind.Qq)], feature: 'MMX', executable: false, source: 'isa/instructions/packed-integer.yaml:47' }),
  /* 476: 0F D5 /r */
  form({ id: 'PMULLW_Vx_Wdq', instruction: 'PMULLW', map: 1, opcode: 0xd5, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE2', executable: false, source: 'isa/instructions/packed-integer.yaml:47' }),
  /* 477: 0F E5 /r */
  form({ id: 'PMULHW_Pq_Qq', instruction: 'PMULHW', map: 1, opcode: 0xe5, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Pq), mention('src', Kind.Qq)], feature: 'MMX', executable: false, source: 'isa/instructions/packed-integer.yaml:48' }),
  /* 478: 0F E5 /r */
  form({ id: 'PMULHW_Vx_Wdq', instruction: 'PMULHW', map: 1, opcode: 0xe5, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE2', executable: false, source: 'isa/instructions/packed-integer.yaml:48' }),
  /* 479: 0F E4 /r */
  form({ id: 'PMULHUW_Pq_Qq', instruction: 'PMULHUW', map: 1, opcode: 0xe4, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Pq), mention('src', Kind.Qq)], feature: 'SSE', executable: false, source: 'isa/instructions/packed-integer.yaml:49' }),
  /* 480: 0F E4 /r */
  form({ id: 'PMULHUW_Vx_Wdq', instruction: 'PMULHUW', map: 1, opcode: 0xe4, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE2', executable: false, source: 'isa/instructions/packed-integer.yaml:49' }),
  /* 481: 0F 38 0B /r */
  form({ id: 'PMULHRSW_Pq_Qq', instruction: 'PMULHRSW', map: 2, opcode: 0x0b, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Pq), mention('src', Kind.Qq)], feature: 'SSSE3', executable: false, source: 'isa/instructions/packed-integer.yaml:50' }),
  /* 482: 0F 38 0B /r */
  form({ id: 'PMULHRSW_Vx_Wdq', instruction: 'PMULHRSW', map: 2, opcode: 0x0b, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSSE3', executable: false, source: 'isa/instructions/packed-integer.yaml:50' }),
  /* 483: 0F 38 40 /r */
  form({ id: 'PMULLD_Vx_Wdq', instruction: 'PMULLD', map: 2, opcode: 0x40, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE4_1', executable: false, source: 'isa/instructions/packed-integer.yaml:51' }),
  /* 484: 0F 38 28 /r */
  form({ id: 'PMULDQ_Vx_Wdq', instruction: 'PMULDQ', map: 2, opcode: 0x28, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE4_1', executable: false, source: 'isa/instructions/packed-integer.yaml:52' }),
  /* 485: 0F F4 /r */
  form({ id: 'PMULUDQ_Pq_Qq', instruction: 'PMULUDQ', map: 1, opcode: 0xf4, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Pq), mention('src', Kind.Qq)], feature: 'SSE2', executable: false, source: 'isa/instructions/packed-integer.yaml:53' }),
  /* 486: 0F F4 /r */
  form({ id: 'PMULUDQ_Vx_Wdq', instruction: 'PMULUDQ', map: 1, opcode: 0xf4, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE2', executable: false, source: 'isa/instructions/packed-integer.yaml:53' }),
  /* 487: 0F F5 /r */
  form({ id: 'PMADDWD_Pq_Qq', instruction: 'PMADDWD', map: 1, opcode: 0xf5, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Pq), mention('src', Kind.Qq)], feature: 'MMX', executable: false, source: 'isa/instructions/packed-integer.yaml:54' }),
  /* 488: 0F F5 /r */
  form({ id: 'PMADDWD_Vx_Wdq', instruction: 'PMADDWD', map: 1, opcode: 0xf5, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE2', executable: false, source: 'isa/instructions/packed-integer.yaml:54' }),
  /* 489: 0F 38 04 /r */
  form({ id: 'PMADDUBSW_Pq_Qq', instruction: 'PMADDUBSW', map: 2, opcode: 0x04, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Pq), mention('src', Kind.Qq)], feature: 'SSSE3', executable: false, source: 'isa/instructions/packed-integer.yaml:55' }),
  /* 490: 0F 38 04 /r */
  form({ id: 'PMADDUBSW_Vx_Wdq', instruction: 'PMADDUBSW', map: 2, opcode: 0x04, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSSE3', executable: false, source: 'isa/instructions/packed-integer.yaml:55' }),
  /* 491: 0F F6 /r */
  form({ id: 'PSADBW_Pq_Qq', instruction: 'PSADBW', map: 1, opcode: 0xf6, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Pq), mention('src', Kind.Qq)], feature: 'SSE', executable: false, source: 'isa/instructions/packed-integer.yaml:56' }),
  /* 492: 0F F6 /r */
  form({ id: 'PSADBW_Vx_Wdq', instruction: 'PSADBW', map: 1, opcode: 0xf6, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE2', executable: false, source: 'isa/instructions/packed-integer.yaml:56' }),
  /* 493: 0F 3A 42 /r ib */
  form({ id: 'MPSADBW_Vx_Wdq_Ib', instruction: 'MPSADBW', map: 3, opcode: 0x42, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq), mention('places', Kind.Ib)], feature: 'SSE4_1', executable: false, source: 'isa/instructions/packed-integer.yaml:61' }),
  /* 494: 0F E0 /r */
  form({ id: 'PAVGB_Pq_Qq', instruction: 'PAVGB', map: 1, opcode: 0xe0, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Pq), mention('src', Kind.Qq)], feature: 'SSE', executable: false, source: 'isa/instructions/packed-integer.yaml:63' }),
  /* 495: 0F E0 /r */
  form({ id: 'PAVGB_Vx_Wdq', instruction: 'PAVGB', map: 1, opcode: 0xe0, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE2', executable: false, source: 'isa/instructions/packed-integer.yaml:63' }),
  /* 496: 0F E3 /r */
  form({ id: 'PAVGW_Pq_Qq', instruction: 'PAVGW', map: 1, opcode: 0xe3, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Pq), mention('src', Kind.Qq)], feature: 'SSE', executable: false, source: 'isa/instructions/packed-integer.yaml:64' }),
  /* 497: 0F E3 /r */
  form({ id: 'PAVGW_Vx_Wdq', instruction: 'PAVGW', map: 1, opcode: 0xe3, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE2', executable: false, source: 'isa/instructions/packed-integer.yaml:64' }),
  /* 498: 0F DA /r */
  form({ id: 'PMINUB_Pq_Qq', instruction: 'PMINUB', map: 1, opcode: 0xda, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Pq), mention('src', Kind.Qq)], feature: 'SSE', executable: false, source: 'isa/instructions/packed-integer.yaml:65' }),
  /* 499: 0F DA /r */
  form({ id: 'PMINUB_Vx_Wdq', instruction: 'PMINUB', map: 1, opcode: 0xda, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE2', executable: false, source: 'isa/instructions/packed-integer.yaml:65' }),
  /* 500: 0F EA /r */
  form({ id: 'PMINSW_Pq_Qq', instruction: 'PMINSW', map: 1, opcode: 0xea, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Pq), mention('src', Kind.Qq)], feature: 'SSE', executable: false, source: 'isa/instructions/packed-integer.yaml:66' }),
  /* 501: 0F EA /r */
  form({ id: 'PMINSW_Vx_Wdq', instruction: 'PMINSW', map: 1, opcode: 0xea, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE2', executable: false, source: 'isa/instructions/packed-integer.yaml:66' }),
  /* 502: 0F 38 38 /r */
  form({ id: 'PMINSB_Vx_Wdq', instruction: 'PMINSB', map: 2, opcode: 0x38, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE4_1', executable: false, source: 'isa/instructions/packed-integer.yaml:67' }),
  /* 503: 0F 38 39 /r */
  form({ id: 'PMINSD_Vx_Wdq', instruction: 'PMINSD', map: 2, opcode: 0x39, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE4_1', executable: false, source: 'isa/instructions/packed-integer.yaml:68' }),
  /* 504: 0F 38 3A /r */
  form({ id: 'PMINUW_Vx_Wdq', instruction: 'PMINUW', map: 2, opcode: 0x3a, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE4_1', executable: false, source: 'isa/instructions/packed-integer.yaml:69' }),
  /* 505: 0F 38 3B /r */
  form({ id: 'PMINUD_Vx_Wdq', instruction: 'PMINUD', map: 2, opcode: 0x3b, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE4_1', executable: false, source: 'isa/instructions/packed-integer.yaml:70' }),
  /* 506: 0F DE /r */
  form({ id: 'PMAXUB_Pq_Qq', instruction: 'PMAXUB', map: 1, opcode: 0xde, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Pq), mention('src', Kind.Qq)], feature: 'SSE', executable: false, source: 'isa/instructions/packed-integer.yaml:71' }),
  /* 507: 0F DE /r */
  form({ id: 'PMAXUB_Vx_Wdq', instruction: 'PMAXUB', map: 1, opcode: 0xde, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE2', executable: false, source: 'isa/instructions/packed-integer.yaml:71' }),
  /* 508: 0F EE /r */
  form({ id: 'PMAXSW_Pq_Qq', instruction: 'PMAXSW', map: 1, opcode: 0xee, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Pq), mention('src', Kind.Qq)], feature: 'SSE', executable: false, source: 'isa/instructions/packed-integer.yaml:72' }),
  /* 509: 0F EE /r */
  form({ id: 'PMAXSW_Vx_Wdq', instruction: 'PMAXSW', map: 1, opcode: 0xee, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE2', executable: false, source: 'isa/instructions/packed-integer.yaml:72' }),
  /* 510: 0F 38 3C /r */
  form({ id: 'PMAXSB_Vx_Wdq', instruction: 'PMAXSB', map: 2, opcode: 0x3c, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE4_1', executable: false, source: 'isa/instructions/packed-integer.yaml:73' }),
  /* 511: 0F 38 3D /r */
  form({ id: 'PMAXSD_Vx_Wdq', instruction: 'PMAXSD', map: 2, opcode: 0x3d, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE4_1', executable: false, source: 'isa/instructions/packed-integer.yaml:74' }),
  /* 512: 0F 38 3E /r */
  form({ id: 'PMAXUW_Vx_Wdq', instruction: 'PMAXUW', map: 2, opcode: 0x3e, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE4_1', executable: false, source: 'isa/instructions/packed-integer.yaml:75' }),
  /* 513: 0F 38 3F /r */
  form({ id: 'PMAXUD_Vx_Wdq', instruction: 'PMAXUD', map: 2, opcode: 0x3f, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE4_1', executable: false, source: 'isa/instructions/packed-integer.yaml:76' }),
  /* 514: 0F 38 41 /r */
  form({ id: 'PHMINPOSUW_Vx_Wdq', instruction: 'PHMINPOSUW', map: 2, opcode: 0x41, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE4_1', executable: false, source: 'isa/instructions/packed-integer.yaml:77' }),
  /* 515: 0F 38 1C /r */
  form({ id: 'PABSB_Pq_Qq', instruction: 'PABSB', map: 2, opcode: 0x1c, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Pq), mention('src', Kind.Qq)], feature: 'SSSE3', executable: false, source: 'isa/instructions/packed-integer.yaml:79' }),
  /* 516: 0F 38 1C /r */
  form({ id: 'PABSB_Vx_Wdq', instruction: 'PABSB', map: 2, opcode: 0x1c, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSSE3', executable: false, source: 'isa/instructions/packed-integer.yaml:79' }),
  /* 517: 0F 38 1D /r */
  form({ id: 'PABSW_Pq_Qq', instruction: 'PABSW', map: 2, opcode: 0x1d, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Pq), mention('src', Kind.Qq)], feature: 'SSSE3', executable: false, source: 'isa/instructions/packed-integer.yaml:80' }),
  /* 518: 0F 38 1D /r */
  form({ id: 'PABSW_Vx_Wdq', instruction: 'PABSW', map: 2, opcode: 0x1d, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSSE3', executable: false, source: 'isa/instructions/packed-integer.yaml:80' }),
  /* 519: 0F 38 1E /r */
  form({ id: 'PABSD_Pq_Qq', instruction: 'PABSD', map: 2, opcode: 0x1e, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Pq), mention('src', Kind.Qq)], feature: 'SSSE3', executable: false, source: 'isa/instructions/packed-integer.yaml:81' }),
  /* 520: 0F 38 1E /r */
  form({ id: 'PABSD_Vx_Wdq', instruction: 'PABSD', map: 2, opcode: 0x1e, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSSE3', executable: false, source: 'isa/instructions/packed-integer.yaml:81' }),
  /* 521: 0F 38 08 /r */
  form({ id: 'PSIGNB_Pq_Qq', instruction: 'PSIGNB', map: 2, opcode: 0x08, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Pq), mention('src', Kind.Qq)], feature: 'SSSE3', executable: false, source: 'isa/instructions/packed-integer.yaml:82' }),
  /* 522: 0F 38 08 /r */
  form({ id: 'PSIGNB_Vx_Wdq', instruction: 'PSIGNB', map: 2, opcode: 0x08, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSSE3', executable: false, source: 'isa/instructions/packed-integer.yaml:82' }),
  /* 523: 0F 38 09 /r */
  form({ id: 'PSIGNW_Pq_Qq', instruction: 'PSIGNW', map: 2, opcode: 0x09, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Pq), mention('src', Kind.Qq)], feature: 'SSSE3', executable: false, source: 'isa/instructions/packed-integer.yaml:83' }),
  /* 524: 0F 38 09 /r */
  form({ id: 'PSIGNW_Vx_Wdq', instruction: 'PSIGNW', map: 2, opcode: 0x09, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSSE3', executable: false, source: 'isa/instructions/packed-integer.yaml:83' }),
  /* 525: 0F 38 0A /r */
  form({ id: 'PSIGND_Pq_Qq', instruction: 'PSIGND', map: 2, opcode: 0x0a, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Pq), mention('src', Kind.Qq)], feature: 'SSSE3', executable: false, source: 'isa/instructions/packed-integer.yaml:84' }),
  /* 526: 0F 38 0A /r */
  form({ id: 'PSIGND_Vx_Wdq', instruction: 'PSIGND', map: 2, opcode: 0x0a, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSSE3', executable: false, source: 'isa/instructions/packed-integer.yaml:84' }),
  /* 527: 0F DB /r */
  form({ id: 'PAND_Pq_Qq', instruction: 'PAND', map: 1, opcode: 0xdb, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Pq), mention('src', Kind.Qq)], feature: 'MMX', executable: false, source: 'isa/instructions/packed-integer.yaml:86' }),
  /* 528: 0F DB /r */
  form({ id: 'PAND_Vx_Wdq', instruction: 'PAND', map: 1, opcode: 0xdb, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE2', executable: false, source: 'isa/instructions/packed-integer.yaml:86' }),
  /* 529: 0F DF /r */
  form({ id: 'PANDN_Pq_Qq', instruction: 'PANDN', map: 1, opcode: 0xdf, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Pq), mention('src', Kind.Qq)], feature: 'MMX', executable: false, source: 'isa/instructions/packed-integer.yaml:87' }),
  /* 530: 0F DF /r */
  form({ id: 'PANDN_Vx_Wdq', instruction: 'PANDN', map: 1, opcode: 0xdf, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE2', executable: false, source: 'isa/instructions/packed-integer.yaml:87' }),
  /* 531: 0F EB /r */
  form({ id: 'POR_Pq_Qq', instruction: 'POR', map: 1, opcode: 0xeb, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Pq), mention('src', Kind.Qq)], feature: 'MMX', executable: false, source: 'isa/instructions/packed-integer.yaml:88' }),
  /* 532: 0F EB /r */
  form({ id: 'POR_Vx_Wdq', instruction: 'POR', map: 1, opcode: 0xeb, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE2', executable: false, source: 'isa/instructions/packed-integer.yaml:88' }),
  /* 533: 0F EF /r */
  form({ id: 'PXOR_Pq_Qq', instruction: 'PXOR', map: 1, opcode: 0xef, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Pq), mention('src', Kind.Qq)], feature: 'MMX', executable: false, source: 'isa/instructions/packed-integer.yaml:89' }),
  /* 534: 0F EF /r */
  form({ id: 'PXOR_Vx_Wdq', instruction: 'PXOR', map: 1, opcode: 0xef, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE2', executable: false, source: 'isa/instructions/packed-integer.yaml:89' }),
  /* 535: 0F D1 /r */
  form({ id: 'PSRLW_Pq_Qq', instruction: 'PSRLW', map: 1, opcode: 0xd1, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Pq), mention('count', Kind.Qq)], feature: 'MMX', executable: false, source: 'isa/instructions/packed-shift.yaml:14' }),
  /* 536: 0F D1 /r */
  form({ id: 'PSRLW_Vx_Wdq', instruction: 'PSRLW', map: 1, opcode: 0xd1, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('count', Kind.Wdq)], feature: 'SSE2', executable: false, source: 'isa/instructions/packed-shift.yaml:14' }),
  /* 537: 0F 71 /2 ib */
  form({ id: 'PSRLW_Nq_Ib', instruction: 'PSRLW', map: 1, opcode: 0x71, digit: 2, modrm: 'register', prefix: -1, operands: [mention('dst', Kind.Nq), mention('count', Kind.Ib)], feature: 'MMX', executable: false, source: 'isa/instructions/packed-shift.yaml:14' }),
  /* 538: 0F 71 /2 ib */
  form({ id: 'PSRLW_Udq_Ib', instruction: 'PSRLW', map: 1, opcode: 0x71, digit: 2, modrm: 'register', prefix: 0x66, operands: [mention('dst', Kind.Udq), mention('count', Kind.Ib)], feature: 'SSE2', executable: false, source: 'isa/instructions/packed-shift.yaml:14' }),
  /* 539: 0F D2 /r */
  form({ id: 'PSRLD_Pq_Qq', instruction: 'PSRLD', map: 1, opcode: 0xd2, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Pq), mention('count', Kind.Qq)], feature: 'MMX', executable: false, source: 'isa/instructions/packed-shift.yaml:15' }),
  /* 540: 0F D2 /r */
  form({ id: 'PSRLD_Vx_Wdq', instruction: 'PSRLD', map: 1, opcode: 0xd2, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('count', Kind.Wdq)], feature: 'SSE2', executable: false, source: 'isa/instructions/packed-shift.yaml:15' }),
  /* 541: 0F 72 /2 ib */
  form({ id: 'PSRLD_Nq_Ib', instruction: 'PSRLD', map: 1, opcode: 0x72, digit: 2, modrm: 'register', prefix: -1, operands: [mention('dst', Kind.Nq), mention('count', Kind.Ib)], feature: 'MMX', executable: false, source: 'isa/instructions/packed-shift.yaml:15' }),
  /* 542: 0F 72 /2 ib */
  form({ id: 'PSRLD_Udq_Ib', instruction: 'PSRLD', map: 1, opcode: 0x72, digit: 2, modrm: 'register', prefix: 0x66, operands: [mention('dst', Kind.Udq), mention('count', Kind.Ib)], feature: 'SSE2', executable: false, source: 'isa/instructions/packed-shift.yaml:15' }),
  /* 543: 0F D3 /r */
  form({ id: 'PSRLQ_Pq_Qq', instruction: 'PSRLQ', map: 1, opcode: 0xd3, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Pq), mention('count', Kind.Qq)], feature: 'MMX', executable: false, source: 'isa/instructions/packed-shift.yaml:16' }),
  /* 544: 0F D3 /r */
  form({ id: 'PSRLQ_Vx_Wdq', instruction: 'PSRLQ', map: 1, opcode: 0xd3, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('count', Kind.Wdq)], feature: 'SSE2', executable: false, source: 'isa/instructions/packed-shift.yaml:16' }),
  /* 545: 0F 73 /2 ib */
  form({ id: 'PSRLQ_Nq_Ib', instruction: 'PSRLQ', map: 1, opcode: 0x73, digit: 2, modrm: 'register', prefix: -1, operands: [mention('dst', Kind.Nq), mention('count', Kind.Ib)], feature: 'MMX', executable: false, source: 'isa/instructions/packed-shift.yaml:16' }),
  /* 546: 0F 73 /2 ib */
  form({ id: 'PSRLQ_Udq_Ib', instruction: 'PSRLQ', map: 1, opcode: 0x73, digit: 2, modrm: 'register', prefix: 0x66, operands: [mention('dst', Kind.Udq), mention('count', Kind.Ib)], feature: 'SSE2', executable: false, source: 'isa/instructions/packed-shift.yaml:16' }),
  /* 547: 0F E1 /r */
  form({ id: 'PSRAW_Pq_Qq', instruction: 'PSRAW', map: 1, opcode: 0xe1, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Pq), mention('count', Kind.Qq)], feature: 'MMX', executable: false, source: 'isa/instructions/packed-shift.yaml:17' }),
  /* 548: 0F E1 /r */
  form({ id: 'PSRAW_Vx_Wdq', instruction: 'PSRAW', map: 1, opcode: 0xe1, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('count', Kind.Wdq)], feature: 'SSE2', executable: false, source: 'isa/instructions/packed-shift.yaml:17' }),
  /* 549: 0F 71 /4 ib */
  form({ id: 'PSRAW_Nq_Ib', instruction: 'PSRAW', map: 1, opcode: 0x71, digit: 4, modrm: 'register', prefix: -1, operands: [mention('dst', Kind.Nq), mention('count', Kind.Ib)], feature: 'MMX', executable: false, source: 'isa/instructions/packed-shift.yaml:17' }),
  /* 550: 0F 71 /4 ib */
  form({ id: 'PSRAW_Udq_Ib', instruction: 'PSRAW', map: 1, opcode: 0x71, digit: 4, modrm: 'register', prefix: 0x66, operands: [mention('dst', Kind.Udq), mention('count', Kind.Ib)], feature: 'SSE2', executable: false, source: 'isa/instructions/packed-shift.yaml:17' }),
  /* 551: 0F E2 /r */
  form({ id: 'PSRAD_Pq_Qq', instruction: 'PSRAD', map: 1, opcode: 0xe2, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Pq), mention('count', Kind.Qq)], feature: 'MMX', executable: false, source: 'isa/instructions/packed-shift.yaml:18' }),
  /* 552: 0F E2 /r */
  form({ id: 'PSRAD_Vx_Wdq', instruction: 'PSRAD', map: 1, opcode: 0xe2, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('count', Kind.Wdq)], feature: 'SSE2', executable: false, source: 'isa/instructions/packed-shift.yaml:18' }),
  /* 553: 0F 72 /4 ib */
  form({ id: 'PSRAD_Nq_Ib', instruction: 'PSRAD', map: 1, opcode: 0x72, digit: 4, modrm: 'register', prefix: -1, operands: [mention('dst', Kind.Nq), mention('count', Kind.Ib)], feature: 'MMX', executable: false, source: 'isa/instructions/packed-shift.yaml:18' }),
  /* 554: 0F 72 /4 ib */
  form({ id: 'PSRAD_Udq_Ib', instruction: 'PSRAD', map: 1, opcode: 0x72, digit: 4, modrm: 'register', prefix: 0x66, operands: [mention('dst', Kind.Udq), mention('count', Kind.Ib)], feature: 'SSE2', executable: false, source: 'isa/instructions/packed-shift.yaml:18' }),
  /* 555: 0F F1 /r */
  form({ id: 'PSLLW_Pq_Qq', instruction: 'PSLLW', map: 1, opcode: 0xf1, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Pq), mention('count', Kind.Qq)], feature: 'MMX', executable: false, source: 'isa/instructions/packed-shift.yaml:19' }),
  /* 556: 0F F1 /r */
  form({ id: 'PSLLW_Vx_Wdq', instruction: 'PSLLW', map: 1, opcode: 0xf1, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('count', Kind.Wdq)], feature: 'SSE2', executable: false, source: 'isa/instructions/packed-shift.yaml:19' }),
  /* 557: 0F 71 /6 ib */
  form({ id: 'PSLLW_Nq_Ib', instruction: 'PSLLW', map: 1, opcode: 0x71, digit: 6, modrm: 'register', prefix: -1, operands: [mention('dst', Kind.Nq), mention('count', Kind.Ib)], feature: 'MMX', executable: false, source: 'isa/instructions/packed-shift.yaml:19' }),
  /* 558: 0F 71 /6 ib */
  form({ id: 'PSLLW_Udq_Ib', instruction: 'PSLLW', map: 1, opcode: 0x71, digit: 6, modrm: 'register', prefix: 0x66, operands: [mention('dst', Kind.Udq), mention('count', Kind.Ib)], feature: 'SSE2', executable: false, source: 'isa/instructions/packed-shift.yaml:19' }),
  /* 559: 0F F2 /r */
  form({ id: 'PSLLD_Pq_Qq', instruction: 'PSLLD', map: 1, opcode: 0xf2, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Pq), mention('count', Kind.Qq)], feature: 'MMX', executable: false, source: 'isa/instructions/packed-shift.yaml:20' }),
  /* 560: 0F F2 /r */
  form({ id: 'PSLLD_Vx_Wdq', instruction: 'PSLLD', map: 1, opcode: 0xf2, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('count', Kind.Wdq)], feature: 'SSE2', executable: false, source: 'isa/instructions/packed-shift.yaml:20' }),
  /* 561: 0F 72 /6 ib */
  form({ id: 'PSLLD_Nq_Ib', instruction: 'PSLLD', map: 1, opcode: 0x72, digit: 6, modrm: 'register', prefix: -1, operands: [mention('dst', Kind.Nq), mention('count', Kind.Ib)], feature: 'MMX', executable: false, source: 'isa/instructions/packed-shift.yaml:20' }),
  /* 562: 0F 72 /6 ib */
  form({ id: 'PSLLD_Udq_Ib', instruction: 'PSLLD', map: 1, opcode: 0x72, digit: 6, modrm: 'register', prefix: 0x66, operands: [mention('dst', Kind.Udq), mention('count', Kind.Ib)], feature: 'SSE2', executable: false, source: 'isa/instructions/packed-shift.yaml:20' }),
  /* 563: 0F F3 /r */
  form({ id: 'PSLLQ_Pq_Qq', instruction: 'PSLLQ', map: 1, opcode: 0xf3, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Pq), mention('count', Kind.Qq)], feature: 'MMX', executable: false, source: 'isa/instructions/packed-shift.yaml:21' }),
  /* 564: 0F F3 /r */
  form({ id: 'PSLLQ_Vx_Wdq', instruction: 'PSLLQ', map: 1, opcode: 0xf3, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('count', Kind.Wdq)], feature: 'SSE2', executable: false, source: 'isa/instructions/packed-shift.yaml:21' }),
  /* 565: 0F 73 /6 ib */
  form({ id: 'PSLLQ_Nq_Ib', instruction: 'PSLLQ', map: 1, opcode: 0x73, digit: 6, modrm: 'register', prefix: -1, operands: [mention('dst', Kind.Nq), mention('count', Kind.Ib)], feature: 'MMX', executable: false, source: 'isa/instructions/packed-shift.yaml:21' }),
  /* 566: 0F 73 /6 ib */
  form({ id: 'PSLLQ_Udq_Ib', instruction: 'PSLLQ', map: 1, opcode: 0x73, digit: 6, modrm: 'register', prefix: 0x66, operands: [mention('dst', Kind.Udq), mention('count', Kind.Ib)], feature: 'SSE2', executable: false, source: 'isa/instructions/packed-shift.yaml:21' }),
  /* 567: 0F 73 /3 ib */
  form({ id: 'PSRLDQ_Udq_Ib', instruction: 'PSRLDQ', map: 1, opcode: 0x73, digit: 3, modrm: 'register', prefix: 0x66, operands: [mention('dst', Kind.Udq), mention('count', Kind.Ib)], feature: 'SSE2', executable: false, source: 'isa/instructions/packed-shift.yaml:25' }),
  /* 568: 0F 73 /7 ib */
  form({ id: 'PSLLDQ_Udq_Ib', instruction: 'PSLLDQ', map: 1, opcode: 0x73, digit: 7, modrm: 'register', prefix: 0x66, operands: [mention('dst', Kind.Udq), mention('count', Kind.Ib)], feature: 'SSE2', executable: false, source: 'isa/instructions/packed-shift.yaml:29' }),
  /* 569: 0F 63 /r */
  form({ id: 'PACKSSWB_Pq_Qq', instruction: 'PACKSSWB', map: 1, opcode: 0x63, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Pq), mention('src', Kind.Qq)], feature: 'MMX', executable: false, source: 'isa/instructions/packed-shuffle.yaml:30' }),
  /* 570: 0F 63 /r */
  form({ id: 'PACKSSWB_Vx_Wdq', instruction: 'PACKSSWB', map: 1, opcode: 0x63, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE2', executable: false, source: 'isa/instructions/packed-shuffle.yaml:30' }),
  /* 571: 0F 6B /r */
  form({ id: 'PACKSSDW_Pq_Qq', instruction: 'PACKSSDW', map: 1, opcode: 0x6b, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Pq), mention('src', Kind.Qq)], feature: 'MMX', executable: false, source: 'isa/instructions/packed-shuffle.yaml:31' }),
  /* 572: 0F 6B /r */
  form({ id: 'PACKSSDW_Vx_Wdq', instruction: 'PACKSSDW', map: 1, opcode: 0x6b, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE2', executable: false, source: 'isa/instructions/packed-shuffle.yaml:31' }),
  /* 573: 0F 67 /r */
  form({ id: 'PACKUSWB_Pq_Qq', instruction: 'PACKUSWB', map: 1, opcode: 0x67, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Pq), mention('src', Kind.Qq)], feature: 'MMX', executable: false, source: 'isa/instructions/packed-shuffle.yaml:32' }),
  /* 574: 0F 67 /r */
  form({ id: 'PACKUSWB_Vx_Wdq', instruction: 'PACKUSWB', map: 1, opcode: 0x67, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE2', executable: false, source: 'isa/instructions/packed-shuffle.yaml:32' }),
  /* 575: 0F 38 2B /r */
  form({ id: 'PACKUSDW_Vx_Wdq', instruction: 'PACKUSDW', map: 2, opcode: 0x2b, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE4_1', executable: false, source: 'isa/instructions/packed-shuffle.yaml:36' }),
  /* 576: 0F 60 /r */
  form({ id: 'PUNPCKLBW_Pq_Qd', instruction: 'PUNPCKLBW', map: 1, opcode: 0x60, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Pq), mention('src', Kind.Qd)], feature: 'MMX', executable: false, source: 'isa/instructions/packed-shuffle.yaml:38' }),
  /* 577: 0F 60 /r */
  form({ id: 'PUNPCKLBW_Vx_Wdq', instruction: 'PUNPCKLBW', map: 1, opcode: 0x60, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE2', executable: false, source: 'isa/instructions/packed-shuffle.yaml:38' }),
  /* 578: 0F 61 /r */
  form({ id: 'PUNPCKLWD_Pq_Qd', instruction: 'PUNPCKLWD', map: 1, opcode: 0x61, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Pq), mention('src', Kind.Qd)], feature: 'MMX', executable: false, source: 'isa/instructions/packed-shuffle.yaml:39' }),
  /* 579: 0F 61 /r */
  form({ id: 'PUNPCKLWD_Vx_Wdq', instruction: 'PUNPCKLWD', map: 1, opcode: 0x61, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE2', executable: false, source: 'isa/instructions/packed-shuffle.yaml:39' }),
  /* 580: 0F 62 /r */
  form({ id: 'PUNPCKLDQ_Pq_Qd', instruction: 'PUNPCKLDQ', map: 1, opcode: 0x62, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Pq), mention('src', Kind.Qd)], feature: 'MMX', executable: false, source: 'isa/instructions/packed-shuffle.yaml:40' }),
  /* 581: 0F 62 /r */
  form({ id: 'PUNPCKLDQ_Vx_Wdq', instruction: 'PUNPCKLDQ', map: 1, opcode: 0x62, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE2', executable: false, source: 'isa/instructions/packed-shuffle.yaml:40' }),
  /* 582: 0F 6C /r */
  form({ id: 'PUNPCKLQDQ_Vx_Wdq', instruction: 'PUNPCKLQDQ', map: 1, opcode: 0x6c, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE2', executable: false, source: 'isa/instructions/packed-shuffle.yaml:41' }),
  /* 583: 0F 68 /r */
  form({ id: 'PUNPCKHBW_Pq_Qq', instruction: 'PUNPCKHBW', map: 1, opcode: 0x68, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Pq), mention('src', Kind.Qq)], feature: 'MMX', executable: false, source: 'isa/instructions/packed-shuffle.yaml:42' }),
  /* 584: 0F 68 /r */
  form({ id: 'PUNPCKHBW_Vx_Wdq', instruction: 'PUNPCKHBW', map: 1, opcode: 0x68, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE2', executable: false, source: 'isa/instructions/packed-shuffle.yaml:42' }),
  /* 585: 0F 69 /r */
  form({ id: 'PUNPCKHWD_Pq_Qq', instruction: 'PUNPCKHWD', map: 1, opcode: 0x69, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Pq), mention('src', Kind.Qq)], feature: 'MMX', executable: false, source: 'isa/instructions/packed-shuffle.yaml:43' }),
  /* 586: 0F 69 /r */
  form({ id: 'PUNPCKHWD_Vx_Wdq', instruction: 'PUNPCKHWD', map: 1, opcode: 0x69, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE2', executable: false, source: 'isa/instructions/packed-shuffle.yaml:43' }),
  /* 587: 0F 6A /r */
  form({ id: 'PUNPCKHDQ_Pq_Qq', instruction: 'PUNPCKHDQ', map: 1, opcode: 0x6a, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Pq), mention('src', Kind.Qq)], feature: 'MMX', executable: false, source: 'isa/instructions/packed-shuffle.yaml:44' }),
  /* 588: 0F 6A /r */
  form({ id: 'PUNPCKHDQ_Vx_Wdq', instruction: 'PUNPCKHDQ', map: 1, opcode: 0x6a, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE2', executable: false, source: 'isa/instructions/packed-shuffle.yaml:44' }),
  /* 589: 0F 6D /r */
  form({ id: 'PUNPCKHQDQ_Vx_Wdq', instruction: 'PUNPCKHQDQ', map: 1, opcode: 0x6d, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE2', executable: false, source: 'isa/instructions/packed-shuffle.yaml:45' }),
  /* 590: 0F 70 /r ib */
  form({ id: 'PSHUFW_Pq_Qq_Ib', instruction: 'PSHUFW', map: 1, opcode: 0x70, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Pq), mention('src', Kind.Qq), mention('order', Kind.Ib)], feature: 'SSE', executable: false, source: 'isa/instructions/packed-shuffle.yaml:47' }),
  /* 591: 0F 70 /r ib */
  form({ id: 'PSHUFD_Vx_Wdq_Ib', instruction: 'PSHUFD', map: 1, opcode: 0x70, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq), mention('order', Kind.Ib)], feature: 'SSE2', executable: false, source: 'isa/instructions/packed-shuffle.yaml:48' }),
  /* 592: 0F 70 /r ib */
  form({ id: 'PSHUFHW_Vx_Wdq_Ib', instruction: 'PSHUFHW', map: 1, opcode: 0x70, modrm: 'any', prefix: 0xf3, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq), mention('order', Kind.Ib)], feature: 'SSE2', executable: false, source: 'isa/instructions/packed-shuffle.yaml:49' }),
  /* 593: 0F 70 /r ib */
  form({ id: 'PSHUFLW_Vx_Wdq_Ib', instruction: 'PSHUFLW', map: 1, opcode: 0x70, modrm: 'any', prefix: 0xf2, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq), mention('order', Kind.Ib)], feature: 'SSE2', executable: false, source: 'isa/instructions/packed-shuffle.yaml:50' }),
  /* 594: 0F 38 00 /r */
  form({ id: 'PSHUFB_Pq_Qq', instruction: 'PSHUFB', map: 2, opcode: 0x00, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Pq), mention('src', Kind.Qq)], feature: 'SSSE3', executable: false, source: 'isa/instructions/packed-shuffle.yaml:55' }),
  /* 595: 0F 38 00 /r */
  form({ id: 'PSHUFB_Vx_Wdq', instruction: 'PSHUFB', map: 2, opcode: 0x00, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSSE3', executable: false, source: 'isa/instructions/packed-shuffle.yaml:56' }),
  /* 596: 0F 3A 0F /r ib */
  form({ id: 'PALIGNR_Pq_Qq_Ib', instruction: 'PALIGNR', map: 3, opcode: 0x0f, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Pq), mention('src', Kind.Qq), mention('count', Kind.Ib)], feature: 'SSSE3', executable: false, source: 'isa/instructions/packed-shuffle.yaml:61' }),
  /* 597: 0F 3A 0F /r ib */
  form({ id: 'PALIGNR_Vx_Wdq_Ib', instruction: 'PALIGNR', map: 3, opcode: 0x0f, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq), mention('count', Kind.Ib)], feature: 'SSSE3', executable: false, source: 'isa/instructions/packed-shuffle.yaml:62' }),
  /* 598: 0F 3A 0E /r ib */
  form({ id: 'PBLENDW_Vx_Wdq_Ib', instruction: 'PBLENDW', map: 3, opcode: 0x0e, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq), mention('selected', Kind.Ib)], feature: 'SSE4_1', executable: false, source: 'isa/instructions/packed-shuffle.yaml:66' }),
  /* 599: 0F 38 10 /r */
  form({ id: 'PBLENDVB_Vx_Wdq_XMM0', instruction: 'PBLENDVB', map: 2, opcode: 0x10, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq), mention('mask', Kind.XMM0)], defaults: [{ operand: 2, number: 0 }], feature: 'SSE4_1', executable: false, source: 'isa/instructions/packed-shuffle.yaml:70' }),
  /* 600: 0F 38 20 /r */
  form({ id: 'PMOVSXBW_Vx_Wq', instruction: 'PMOVSXBW', map: 2, opcode: 0x20, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wq)], feature: 'SSE4_1', executable: false, source: 'isa/instructions/packed-shuffle.yaml:72' }),
  /* 601: 0F 38 21 /r */
  form({ id: 'PMOVSXBD_Vx_Wd', instruction: 'PMOVSXBD', map: 2, opcode: 0x21, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wd)], feature: 'SSE4_1', executable: false, source: 'isa/instructions/packed-shuffle.yaml:73' }),
  /* 602: 0F 38 22 /r */
  form({ id: 'PMOVSXBQ_Vx_Ww', instruction: 'PMOVSXBQ', map: 2, opcode: 0x22, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Ww)], feature: 'SSE4_1', executable: false, source: 'isa/instructions/packed-shuffle.yaml:74' }),
  /* 603: 0F 38 23 /r */
  form({ id: 'PMOVSXWD_Vx_Wq', instruction: 'PMOVSXWD', map: 2, opcode: 0x23, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wq)], feature: 'SSE4_1', executable: false, source: 'isa/instructions/packed-shuffle.yaml:75' }),
  /* 604: 0F 38 24 /r */
  form({ id: 'PMOVSXWQ_Vx_Wd', instruction: 'PMOVSXWQ', map: 2, opcode: 0x24, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wd)], feature: 'SSE4_1', executable: false, source: 'isa/instructions/packed-shuffle.yaml:76' }),
  /* 605: 0F 38 25 /r */
  form({ id: 'PMOVSXDQ_Vx_Wq', instruction: 'PMOVSXDQ', map: 2, opcode: 0x25, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wq)], feature: 'SSE4_1', executable: false, source: 'isa/instructions/packed-shuffle.yaml:77' }),
  /* 606: 0F 38 30 /r */
  form({ id: 'PMOVZXBW_Vx_Wq', instruction: 'PMOVZXBW', map: 2, opcode: 0x30, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wq)], feature: 'SSE4_1', executable: false, source: 'isa/instructions/packed-shuffle.yaml:78' }),
  /* 607: 0F 38 31 /r */
  form({ id: 'PMOVZXBD_Vx_Wd', instruction: 'PMOVZXBD', map: 2, opcode: 0x31, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wd)], feature: 'SSE4_1', executable: false, source: 'isa/instructions/packed-shuffle.yaml:79' }),
  /* 608: 0F 38 32 /r */
  form({ id: 'PMOVZXBQ_Vx_Ww', instruction: 'PMOVZXBQ', map: 2, opcode: 0x32, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Ww)], feature: 'SSE4_1', executable: false, source: 'isa/instructions/packed-shuffle.yaml:80' }),
  /* 609: 0F 38 33 /r */
  form({ id: 'PMOVZXWD_Vx_Wq', instruction: 'PMOVZXWD', map: 2, opcode: 0x33, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wq)], feature: 'SSE4_1', executable: false, source: 'isa/instructions/packed-shuffle.yaml:81' }),
  /* 610: 0F 38 34 /r */
  form({ id: 'PMOVZXWQ_Vx_Wd', instruction: 'PMOVZXWQ', map: 2, opcode: 0x34, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wd)], feature: 'SSE4_1', executable: false, source: 'isa/instructions/packed-shuffle.yaml:82' }),
  /* 611: 0F 38 35 /r */
  form({ id: 'PMOVZXDQ_Vx_Wq', instruction: 'PMOVZXDQ', map: 2, opcode: 0x35, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wq)], feature: 'SSE4_1', executable: false, source: 'isa/instructions/packed-shuffle.yaml:83' }),
  /* 612: 8C /r */
  form({ id: 'MOV_FROM_SREG_Ev_Sw', instruction: 'MOV_FROM_SREG', mnemonic: ['mov', 'mov'], opcode: 0x8c, modrm: 'register', operands: [write('dst', Kind.Ev), mention('src', Kind.Sw)], sized: true, source: 'isa/instructions/segment.yaml:18' }),
  /* 613: 8C /r */
  form({ id: 'MOV_FROM_SREG_Ew_Sw', instruction: 'MOV_FROM_SREG', mnemonic: ['mov', 'mov'], opcode: 0x8c, modrm: 'memory', operands: [write('dst', Kind.Ew), mention('src', Kind.Sw)], source: 'isa/instructions/segment.yaml:19' }),
  /* 614: 8E /r */
  form({ id: 'MOV_TO_SREG_Sw_Ew', instruction: 'MOV_TO_SREG', mnemonic: ['mov', 'mov'], opcode: 0x8e, modrm: 'any', operands: [mention('dst', Kind.Sr), read('src', Kind.Ew)], selector: true, source: 'isa/instructions/segment.yaml:27' }),
  /* 615: 06 */
  form({ id: 'PUSH_SREG_ES', instruction: 'PUSH_SREG', mnemonic: ['push', 'push'], opcode: 0x06, operands: [mention('src', Kind.ES)], sized: true, source: 'isa/instructions/segment.yaml:41' }),
  /* 616: 0E */
  form({ id: 'PUSH_SREG_CS', instruction: 'PUSH_SREG', mnemonic: ['push', 'push'], opcode: 0x0e, operands: [mention('src', Kind.CS)], sized: true, source: 'isa/instructions/segment.yaml:42' }),
  /* 617: 16 */
  form({ id: 'PUSH_SREG_SS', instruction: 'PUSH_SREG', mnemonic: ['push', 'push'], opcode: 0x16, operands: [mention('src', Kind.SS)], sized: true, source: 'isa/instructions/segment.yaml:43' }),
  /* 618: 1E */
  form({ id: 'PUSH_SREG_DS', instruction: 'PUSH_SREG', mnemonic: ['push', 'push'], opcode: 0x1e, operands: [mention('src', Kind.DS)], sized: true, source: 'isa/instructions/segment.yaml:44' }),
  /* 619: 0F A0 */
  form({ id: 'PUSH_SREG_FS', instruction: 'PUSH_SREG', mnemonic: ['push', 'push'], map: 1, opcode: 0xa0, operands: [mention('src', Kind.FS)], sized: true, source: 'isa/instructions/segment.yaml:45' }),
  /* 620: 0F A8 */
  form({ id: 'PUSH_SREG_GS', instruction: 'PUSH_SREG', mnemonic: ['push', 'push'], map: 1, opcode: 0xa8, operands: [mention('src', Kind.GS)], sized: true, source: 'isa/instructions/segment.yaml:46' }),
  /* 621: 07 */
  form({ id: 'POP_SREG_ES', instruction: 'POP_SREG', mnemonic: ['pop', 'pop'], opcode: 0x07, operands: [mention('dst', Kind.ES)], sized: true, source: 'isa/instructions/segment.yaml:55' }),
  /* 622: 17 */
  form({ id: 'POP_SREG_SS', instruction: 'POP_SREG', mnemonic: ['pop', 'pop'], opcode: 0x17, operands: [mention('dst', Kind.SS)], sized: true, source: 'isa/instructions/segment.yaml:56' }),
  /* 623: 1F */
  form({ id: 'POP_SREG_DS', instruction: 'POP_SREG', mnemonic: ['pop', 'pop'], opcode: 0x1f, operands: [mention('dst', Kind.DS)], sized: true, source: 'isa/instructions/segment.yaml:57' }),
  /* 624: 0F A1 */
  form({ id: 'POP_SREG_FS', instruction: 'POP_SREG', mnemonic: ['pop', 'pop'], map: 1, opcode: 0xa1, operands: [mention('dst', Kind.FS)], sized: true, source: 'isa/instructions/segment.yaml:58' }),
  /* 625: 0F A9 */
  form({ id: 'POP_SREG_GS', instruction: 'POP_SREG', mnemonic: ['pop', 'pop'], map: 1, opcode: 0xa9, operands: [mention('dst', Kind.GS)], sized: true, source: 'isa/instructions/segment.yaml:59' }),
  /* 626: C4 /r */
  form({ id: 'LES_Gv_Mp', instruction: 'LES', opcode: 0xc4, modrm: 'memory', operands: [write('dst', Kind.Gv), mention('src', Kind.Mp)], sized: true, source: 'isa/instructions/segment.yaml:71' }),
  /* 627: C5 /r */
  form({ id: 'LDS_Gv_Mp', instruction: 'LDS', opcode: 0xc5, modrm: 'memory', operands: [write('dst', Kind.Gv), mention('src', Kind.Mp)], sized: true, source: 'isa/instructions/segment.yaml:80' }),
  /* 628: 0F B2 /r */
  form({ id: 'LSS_Gv_Mp', instruction: 'LSS', map: 1, opcode: 0xb2, modrm: 'memory', operands: [write('dst', Kind.Gv), mention('src', Kind.Mp)], sized: true, source: 'isa/instructions/segment.yaml:89' }),
  /* 629: 0F B4 /r */
  form({ id: 'LFS_Gv_Mp', instruction: 'LFS', map: 1, opcode: 0xb4, modrm: 'memory', operands: [write('dst', Kind.Gv), mention('src', Kind.Mp)], sized: true, source: 'isa/instructions/segment.yaml:98' }),
  /* 630: 0F B5 /r */
  form({ id: 'LGS_Gv_Mp', instruction: 'LGS', map: 1, opcode: 0xb5, modrm: 'memory', operands: [write('dst', Kind.Gv), mention('src', Kind.Mp)], sized: true, source: 'isa/instructions/segment.yaml:107' }),
  /* 631: C0 /0 ib */
  form({ id: 'ROL_Eb_Ib', instruction: 'ROL', opcode: 0xc0, digit: 0, modrm: 'any', operands: [update('dst', Kind.Eb), read('count', Kind.Ib)], source: 'isa/instructions/shift.yaml:23' }),
  /* 632: C1 /0 ib */
  form({ id: 'ROL_Ev_Ib', instruction: 'ROL', opcode: 0xc1, digit: 0, modrm: 'any', operands: [update('dst', Kind.Ev), read('count', Kind.Ib)], sized: true, source: 'isa/instructions/shift.yaml:23' }),
  /* 633: D0 /0 */
  form({ id: 'ROL_Eb_One', instruction: 'ROL', opcode: 0xd0, digit: 0, modrm: 'any', operands: [update('dst', Kind.Eb), read('count', Kind.One)], source: 'isa/instructions/shift.yaml:23' }),
  /* 634: D1 /0 */
  form({ id: 'ROL_Ev_One', instruction: 'ROL', opcode: 0xd1, digit: 0, modrm: 'any', operands: [update('dst', Kind.Ev), read('count', Kind.One)], sized: true, source: 'isa/instructions/shift.yaml:23' }),
  /* 635: D2 /0 */
  form({ id: 'ROL_Eb_CL', instruction: 'ROL', opcode: 0xd2, digit: 0, modrm: 'any', operands: [update('dst', Kind.Eb), read('count', Kind.CL)], source: 'isa/instructions/shift.yaml:23' }),
  /* 636: D3 /0 */
  form({ id: 'ROL_Ev_CL', instruction: 'ROL', opcode: 0xd3, digit: 0, modrm: 'any', operands: [update('dst', Kind.Ev), read('count', Kind.CL)], sized: true, source: 'isa/instructions/shift.yaml:23' }),
  /* 637: C0 /1 ib */
  form({ id: 'ROR_Eb_Ib', instruction: 'ROR', opcode: 0xc0, digit: 1, modrm: 'any', operands: [update('dst', Kind.Eb), read('count', Kind.Ib)], source: 'isa/instructions/shift.yaml:37' }),
  /* 638: C1 /1 ib */
  form({ id: 'ROR_Ev_Ib', instruction: 'ROR', opcode: 0xc1, digit: 1, modrm: 'any', operands: [update('dst', Kind.Ev), read('count', Kind.Ib)], sized: true, source: 'isa/instructions/shift.yaml:37' }),
  /* 639: D0 /1 */
  form({ id: 'ROR_Eb_One', instruction: 'ROR', opcode: 0xd0, digit: 1, modrm: 'any', operands: [update('dst', Kind.Eb), read('count', Kind.One)], source: 'isa/instructions/shift.yaml:37' }),
  /* 640: D1 /1 */
  form({ id: 'ROR_Ev_One', instruction: 'ROR', opcode: 0xd1, digit: 1, modrm: 'any', operands: [update('dst', Kind.Ev), read('count', Kind.One)], sized: true, source: 'isa/instructions/shift.yaml:37' }),
  /* 641: D2 /1 */
  form({ id: 'ROR_Eb_CL', instruction: 'ROR', opcode: 0xd2, digit: 1, modrm: 'any', operands: [update('dst', Kind.Eb), read('count', Kind.CL)], source: 'isa/instructions/shift.yaml:37' }),
  /* 642: D3 /1 */
  form({ id: 'ROR_Ev_CL', instruction: 'ROR', opcode: 0xd3, digit: 1, modrm: 'any', operands: [update('dst', Kind.Ev), read('count', Kind.CL)], sized: true, source: 'isa/instructions/shift.yaml:37' }),
  /* 643: C0 /2 ib */
  form({ id: 'RCL_Eb_Ib', instruction: 'RCL', opcode: 0xc0, digit: 2, modrm: 'any', operands: [update('dst', Kind.Eb), read('count', Kind.Ib)], source: 'isa/instructions/shift.yaml:51' }),
  /* 644: C1 /2 ib */
  form({ id: 'RCL_Ev_Ib', instruction: 'RCL', opcode: 0xc1, digit: 2, modrm: 'any', operands: [update('dst', Kind.Ev), read('count', Kind.Ib)], sized: true, source: 'isa/instructions/shift.yaml:51' }),
  /* 645: D0 /2 */
  form({ id: 'RCL_Eb_One', instruction: 'RCL', opcode: 0xd0, digit: 2, modrm: 'any', operands: [update('dst', Kind.Eb), read('count', Kind.One)], source: 'isa/instructions/shift.yaml:51' }),
  /* 646: D1 /2 */
  form({ id: 'RCL_Ev_One', instruction: 'RCL', opcode: 0xd1, digit: 2, modrm: 'any', operands: [update('dst', Kind.Ev), read('count', Kind.One)], sized: true, source: 'isa/instructions/shift.yaml:51' }),
  /* 647: D2 /2 */
  form({ id: 'RCL_Eb_CL', instruction: 'RCL', opcode: 0xd2, digit: 2, modrm: 'any', operands: [update('dst', Kind.Eb), read('count', Kind.CL)], source: 'isa/instructions/shift.yaml:51' }),
  /* 648: D3 /2 */
  form({ id: 'RCL_Ev_CL', instruction: 'RCL', opcode: 0xd3, digit: 2, modrm: 'any', operands: [update('dst', Kind.Ev), read('count', Kind.CL)], sized: true, source: 'isa/instructions/shift.yaml:51' }),
  /* 649: C0 /3 ib */
  form({ id: 'RCR_Eb_Ib', instruction: 'RCR', opcode: 0xc0, digit: 3, modrm: 'any', operands: [update('dst', Kind.Eb), read('count', Kind.Ib)], source: 'isa/instructions/shift.yaml:66' }),
  /* 650: C1 /3 ib */
  form({ id: 'RCR_Ev_Ib', instruction: 'RCR', opcode: 0xc1, digit: 3, modrm: 'any', operands: [update('dst', Kind.Ev), read('count', Kind.Ib)], sized: true, source: 'isa/instructions/shift.yaml:66' }),
  /* 651: D0 /3 */
  form({ id: 'RCR_Eb_One', instruction: 'RCR', opcode: 0xd0, digit: 3, modrm: 'any', operands: [update('dst', Kind.Eb), read('count', Kind.One)], source: 'isa/instructions/shift.yaml:66' }),
  /* 652: D1 /3 */
  form({ id: 'RCR_Ev_One', instruction: 'RCR', opcode: 0xd1, digit: 3, modrm: 'any', operands: [update('dst', Kind.Ev), read('count', Kind.One)], sized: true, source: 'isa/instructions/shift.yaml:66' }),
  /* 653: D2 /3 */
  form({ id: 'RCR_Eb_CL', instruction: 'RCR', opcode: 0xd2, digit: 3, modrm: 'any', operands: [update('dst', Kind.Eb), read('count', Kind.CL)], source: 'isa/instructions/shift.yaml:66' }),
  /* 654: D3 /3 */
  form({ id: 'RCR_Ev_CL', instruction: 'RCR', opcode: 0xd3, digit: 3, modrm: 'any', operands: [update('dst', Kind.Ev), read('count', Kind.CL)], sized: true, source: 'isa/instructions/shift.yaml:66' }),
  /* 655: C0 /4 ib */
  form({ id: 'SHL_Eb_Ib', instruction: 'SHL', aliases: [spelling('sal')], opcode: 0xc0, digit: 4, modrm: 'any', operands: [update('dst', Kind.Eb), read('count', Kind.Ib)], source: 'isa/instructions/shift.yaml:81' }),
  /* 656: C1 /4 ib */
  form({ id: 'SHL_Ev_Ib', instruction: 'SHL', aliases: [spelling('sal')], opcode: 0xc1, digit: 4, modrm: 'any', operands: [update('dst', Kind.Ev), read('count', Kind.Ib)], sized: true, source: 'isa/instructions/shift.yaml:81' }),
  /* 657: D0 /4 */
  form({ id: 'SHL_Eb_One', instruction: 'SHL', aliases: [spelling('sal')], opcode: 0xd0, digit: 4, modrm: 'any', operands: [update('dst', Kind.Eb), read('count', Kind.One)], source: 'isa/instructions/shift.yaml:81' }),
  /* 658: D1 /4 */
  form({ id: 'SHL_Ev_One', instruction: 'SHL', aliases: [spelling('sal')], opcode: 0xd1, digit: 4, modrm: 'any', operands: [update('dst', Kind.Ev), read('count', Kind.One)], sized: true, source: 'isa/instructions/shift.yaml:81' }),
  /* 659: D2 /4 */
  form({ id: 'SHL_Eb_CL', instruction: 'SHL', aliases: [spelling('sal')], opcode: 0xd2, digit: 4, modrm: 'any', operands: [update('dst', Kind.Eb), read('count', Kind.CL)], source: 'isa/instructions/shift.yaml:81' }),
  /* 660: D3 /4 */
  form({ id: 'SHL_Ev_CL', instruction: 'SHL', aliases: [spelling('sal')], opcode: 0xd3, digit: 4, modrm: 'any', operands: [update('dst', Kind.Ev), read('count', Kind.CL)], sized: true, source: 'isa/instructions/shift.yaml:81' }),
  /* 661: C0 /6 ib */
  form({ id: 'SHL_6_Eb_Ib', instruction: 'SHL_6', mnemonic: ['shl', 'shl'], opcode: 0xc0, digit: 6, modrm: 'any', operands: [update('dst', Kind.Eb), read('count', Kind.Ib)], alias: true, source: 'isa/instructions/shift.yaml:100' }),
  /* 662: C1 /6 ib */
  form({ id: 'SHL_6_Ev_Ib', instruction: 'SHL_6', mnemonic: ['shl', 'shl'], opcode: 0xc1, digit: 6, modrm: 'any', operands: [update('dst', Kind.Ev), read('count', Kind.Ib)], sized: true, alias: true, source: 'isa/instructions/shift.yaml:101' }),
  /* 663: D0 /6 */
  form({ id: 'SHL_6_Eb_One', instruction: 'SHL_6', mnemonic: ['shl', 'shl'], opcode: 0xd0, digit: 6, modrm: 'any', operands: [update('dst', Kind.Eb), read('count', Kind.One)], alias: true, source: 'isa/instructions/shift.yaml:102' }),
  /* 664: D1 /6 */
  form({ id: 'SHL_6_Ev_One', instruction: 'SHL_6', mnemonic: ['shl', 'shl'], opcode: 0xd1, digit: 6, modrm: 'any', operands: [update('dst', Kind.Ev), read('count', Kind.One)], sized: true, alias: true, source: 'isa/instructions/shift.yaml:103' }),
  /* 665: D2 /6 */
  form({ id: 'SHL_6_Eb_CL', instruction: 'SHL_6', mnemonic: ['shl', 'shl'], opcode: 0xd2, digit: 6, modrm: 'any', operands: [update('dst', Kind.Eb), read('count', Kind.CL)], alias: true, source: 'isa/instructions/shift.yaml:104' }),
  /* 666: D3 /6 */
  form({ id: 'SHL_6_Ev_CL', instruction: 'SHL_6', mnemonic: ['shl', 'shl'], opcode: 0xd3, digit: 6, modrm: 'any', operands: [update('dst', Kind.Ev), read('count', Kind.CL)], sized: true, alias: true, source: 'isa/instructions/shift.yaml:105' }),
  /* 667: C0 /5 ib */
  form({ id: 'SHR_Eb_Ib', instruction: 'SHR', opcode: 0xc0, digit: 5, modrm: 'any', operands: [update('dst', Kind.Eb), read('count', Kind.Ib)], source: 'isa/instructions/shift.yaml:116' }),
  /* 668: C1 /5 ib */
  form({ id: 'SHR_Ev_Ib', instruction: 'SHR', opcode: 0xc1, digit: 5, modrm: 'any', operands: [update('dst', Kind.Ev), read('count', Kind.Ib)], sized: true, source: 'isa/instructions/shift.yaml:116' }),
  /* 669: D0 /5 */
  form({ id: 'SHR_Eb_One', instruction: 'SHR', opcode: 0xd0, digit: 5, modrm: 'any', operands: [update('dst', Kind.Eb), read('count', Kind.One)], source: 'isa/instructions/shift.yaml:116' }),
  /* 670: D1 /5 */
  form({ id: 'SHR_Ev_One', instruction: 'SHR', opcode: 0xd1, digit: 5, modrm: 'any', operands: [update('dst', Kind.Ev), read('count', Kind.One)], sized: true, source: 'isa/instructions/shift.yaml:116' }),
  /* 671: D2 /5 */
  form({ id: 'SHR_Eb_CL', instruction: 'SHR', opcode: 0xd2, digit: 5, modrm: 'any', operands: [update('dst', Kind.Eb), read('count', Kind.CL)], source: 'isa/instructions/shift.yaml:116' }),
  /* 672: D3 /5 */
  form({ id: 'SHR_Ev_CL', instruction: 'SHR', opcode: 0xd3, digit: 5, modrm: 'any', operands: [update('dst', Kind.Ev), read('count', Kind.CL)], sized: true, source: 'isa/instructions/shift.yaml:116' }),
  /* 673: C0 /7 ib */
  form({ id: 'SAR_Eb_Ib', instruction: 'SAR', opcode: 0xc0, digit: 7, modrm: 'any', operands: [update('dst', Kind.Eb), read('count', Kind.Ib)], source: 'isa/instructions/shift.yaml:129' }),
  /* 674: C1 /7 ib */
  form({ id: 'SAR_Ev_Ib', instruction: 'SAR', opcode: 0xc1, digit: 7, modrm: 'any', operands: [update('dst', Kind.Ev), read('count', Kind.Ib)], sized: true, source: 'isa/instructions/shift.yaml:129' }),
  /* 675: D0 /7 */
  form({ id: 'SAR_Eb_One', instruction: 'SAR', opcode: 0xd0, digit: 7, modrm: 'any', operands: [update('dst', Kind.Eb), read('count', Kind.One)], source: 'isa/instructions/shift.yaml:129' }),
  /* 676: D1 /7 */
  form({ id: 'SAR_Ev_One', instruction: 'SAR', opcode: 0xd1, digit: 7, modrm: 'any', operands: [update('dst', Kind.Ev), read('count', Kind.One)], sized: true, source: 'isa/instructions/shift.yaml:129' }),
  /* 677: D2 /7 */
  form({ id: 'SAR_Eb_CL', instruction: 'SAR', opcode: 0xd2, digit: 7, modrm: 'any', operands: [update('dst', Kind.Eb), read('count', Kind.CL)], source: 'isa/instructions/shift.yaml:129' }),
  /* 678: D3 /7 */
  form({ id: 'SAR_Ev_CL', instruction: 'SAR', opcode: 0xd3, digit: 7, modrm: 'any', operands: [update('dst', Kind.Ev), read('count', Kind.CL)], sized: true, source: 'isa/instructions/shift.yaml:129' }),
  /* 679: 0F A4 /r ib */
  form({ id: 'SHLD_Ev_Gv_Ib', instruction: 'SHLD', map: 1, opcode: 0xa4, modrm: 'any', operands: [update('dst', Kind.Ev), read('src', Kind.Gv), read('count', Kind.Ib)], sized: true, source: 'isa/instructions/shift.yaml:142' }),
  /* 680: 0F A5 /r */
  form({ id: 'SHLD_Ev_Gv_CL', instruction: 'SHLD', map: 1, opcode: 0xa5, modrm: 'any', operands: [update('dst', Kind.Ev), read('src', Kind.Gv), read('count', Kind.CL)], sized: true, source: 'isa/instructions/shift.yaml:142' }),
  /* 681: 0F AC /r ib */
  form({ id: 'SHRD_Ev_Gv_Ib', instruction: 'SHRD', map: 1, opcode: 0xac, modrm: 'any', operands: [update('dst', Kind.Ev), read('src', Kind.Gv), read('count', Kind.Ib)], sized: true, source: 'isa/instructions/shift.yaml:156' }),
  /* 682: 0F AD /r */
  form({ id: 'SHRD_Ev_Gv_CL', instruction: 'SHRD', map: 1, opcode: 0xad, modrm: 'any', operands: [update('dst', Kind.Ev), read('src', Kind.Gv), read('count', Kind.CL)], sized: true, source: 'isa/instructions/shift.yaml:156' }),
  /* 683: 0F 6E /r */
  form({ id: 'MOVD_Pq_Ed', instruction: 'MOVD', map: 1, opcode: 0x6e, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Pq), mention('src', Kind.Ed)], feature: 'MMX', executable: false, source: 'isa/instructions/simd-move.yaml:21' }),
  /* 684: 0F 7E /r */
  form({ id: 'MOVD_Ed_Pq', instruction: 'MOVD', map: 1, opcode: 0x7e, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Ed), mention('src', Kind.Pq)], feature: 'MMX', executable: false, source: 'isa/instructions/simd-move.yaml:22' }),
  /* 685: 0F 6E /r */
  form({ id: 'MOVD_Vx_Ed', instruction: 'MOVD', map: 1, opcode: 0x6e, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Ed)], feature: 'SSE2', executable: false, source: 'isa/instructions/simd-move.yaml:23' }),
  /* 686: 0F 7E /r */
  form({ id: 'MOVD_Ed_Vx', instruction: 'MOVD', map: 1, opcode: 0x7e, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Ed), mention('src', Kind.Vx)], feature: 'SSE2', executable: false, source: 'isa/instructions/simd-move.yaml:24' }),
  /* 687: 0F 6F /r */
  form({ id: 'MOVQ_Pq_Qq', instruction: 'MOVQ', map: 1, opcode: 0x6f, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Pq), mention('src', Kind.Qq)], feature: 'MMX', executable: false, source: 'isa/instructions/simd-move.yaml:29' }),
  /* 688: 0F 7F /r */
  form({ id: 'MOVQ_Qq_Pq', instruction: 'MOVQ', map: 1, opcode: 0x7f, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Qq), mention('src', Kind.Pq)], feature: 'MMX', executable: false, source: 'isa/instructions/simd-move.yaml:30' }),
  /* 689: 0F 7E /r */
  form({ id: 'MOVQ_Vx_Wq', instruction: 'MOVQ', map: 1, opcode: 0x7e, modrm: 'any', prefix: 0xf3, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wq)], feature: 'SSE2', executable: false, source: 'isa/instructions/simd-move.yaml:31' }),
  /* 690: 0F D6 /r */
  form({ id: 'MOVQ_Wq_Vx', instruction: 'MOVQ', map: 1, opcode: 0xd6, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Wq), mention('src', Kind.Vx)], feature: 'SSE2', executable: false, source: 'isa/instructions/simd-move.yaml:32' }),
  /* 691: 0F 6F /r */
  form({ id: 'MOVDQA_Vx_Wdq', instruction: 'MOVDQA', map: 1, opcode: 0x6f, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE2', executable: false, source: 'isa/instructions/simd-move.yaml:37' }),
  /* 692: 0F 7F /r */
  form({ id: 'MOVDQA_Wdq_Vx', instruction: 'MOVDQA', map: 1, opcode: 0x7f, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Wdq), mention('src', Kind.Vx)], feature: 'SSE2', executable: false, source: 'isa/instructions/simd-move.yaml:38' }),
  /* 693: 0F 6F /r */
  form({ id: 'MOVDQU_Vx_Wdq', instruction: 'MOVDQU', map: 1, opcode: 0x6f, modrm: 'any', prefix: 0xf3, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE2', executable: false, source: 'isa/instructions/simd-move.yaml:43' }),
  /* 694: 0F 7F /r */
  form({ id: 'MOVDQU_Wdq_Vx', instruction: 'MOVDQU', map: 1, opcode: 0x7f, modrm: 'any', prefix: 0xf3, operands: [mention('dst', Kind.Wdq), mention('src', Kind.Vx)], feature: 'SSE2', executable: false, source: 'isa/instructions/simd-move.yaml:44' }),
  /* 695: 0F F0 /r */
  form({ id: 'LDDQU_Vx_Mdq', instruction: 'LDDQU', map: 1, opcode: 0xf0, modrm: 'memory', prefix: 0xf2, operands: [mention('dst', Kind.Vx), mention('src', Kind.Mdq)], feature: 'SSE3', executable: false, source: 'isa/instructions/simd-move.yaml:48' }),
  /* 696: 0F D6 /r */
  form({ id: 'MOVDQ2Q_Pq_Udq', instruction: 'MOVDQ2Q', map: 1, opcode: 0xd6, modrm: 'register', prefix: 0xf2, operands: [mention('dst', Kind.Pq), mention('src', Kind.Udq)], feature: 'SSE2', executable: false, source: 'isa/instructions/simd-move.yaml:52' }),
  /* 697: 0F D6 /r */
  form({ id: 'MOVQ2DQ_Vx_Nq', instruction: 'MOVQ2DQ', map: 1, opcode: 0xd6, modrm: 'register', prefix: 0xf3, operands: [mention('dst', Kind.Vx), mention('src', Kind.Nq)], feature: 'SSE2', executable: false, source: 'isa/instructions/simd-move.yaml:56' }),
  /* 698: 0F E7 /r */
  form({ id: 'MOVNTQ_Mq_Pq', instruction: 'MOVNTQ', map: 1, opcode: 0xe7, modrm: 'memory', prefix: -1, operands: [mention('dst', Kind.Mq), mention('src', Kind.Pq)], feature: 'SSE', executable: false, source: 'isa/instructions/simd-move.yaml:60' }),
  /* 699: 0F E7 /r */
  form({ id: 'MOVNTDQ_Mdq_Vx', instruction: 'MOVNTDQ', map: 1, opcode: 0xe7, modrm: 'memory', prefix: 0x66, operands: [mention('dst', Kind.Mdq), mention('src', Kind.Vx)], feature: 'SSE2', executable: false, source: 'isa/instructions/simd-move.yaml:64' }),
  /* 700: 0F 38 2A /r */
  form({ id: 'MOVNTDQA_Vx_Mdq', instruction: 'MOVNTDQA', map: 2, opcode: 0x2a, modrm: 'memory', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Mdq)], feature: 'SSE4_1', executable: false, source: 'isa/instructions/simd-move.yaml:68' }),
  /* 701: 0F C3 /r */
  form({ id: 'MOVNTI_Md_Gd', instruction: 'MOVNTI', map: 1, opcode: 0xc3, modrm: 'memory', prefix: -1, operands: [mention('dst', Kind.Md), mention('src', Kind.Gd)], feature: 'SSE2', executable: false, source: 'isa/instructions/simd-move.yaml:72' }),
  /* 702: 0F F7 /r */
  form({ id: 'MASKMOVQ_Pq_Nq', instruction: 'MASKMOVQ', map: 1, opcode: 0xf7, modrm: 'register', prefix: -1, operands: [mention('src', Kind.Pq), mention('mask', Kind.Nq)], feature: 'SSE', executable: false, source: 'isa/instructions/simd-move.yaml:76' }),
  /* 703: 0F F7 /r */
  form({ id: 'MASKMOVDQU_Vx_Udq', instruction: 'MASKMOVDQU', map: 1, opcode: 0xf7, modrm: 'register', prefix: 0x66, operands: [mention('src', Kind.Vx), mention('mask', Kind.Udq)], feature: 'SSE2', executable: false, source: 'isa/instructions/simd-move.yaml:80' }),
  /* 704: 0F D7 /r */
  form({ id: 'PMOVMSKB_Gd_Nq', instruction: 'PMOVMSKB', map: 1, opcode: 0xd7, modrm: 'register', prefix: -1, operands: [mention('dst', Kind.Gd), mention('src', Kind.Nq)], feature: 'SSE', executable: false, source: 'isa/instructions/simd-move.yaml:85' }),
  /* 705: 0F D7 /r */
  form({ id: 'PMOVMSKB_Gd_Udq', instruction: 'PMOVMSKB', map: 1, opcode: 0xd7, modrm: 'register', prefix: 0x66, operands: [mention('dst', Kind.Gd), mention('src', Kind.Udq)], feature: 'SSE2', executable: false, source: 'isa/instructions/simd-move.yaml:86' }),
  /* 706: 0F 3A 20 /r ib */
  form({ id: 'PINSRB_Vx_RdMb_Ib', instruction: 'PINSRB', map: 3, opcode: 0x20, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.RdMb), mention('element', Kind.Ib)], feature: 'SSE4_1', executable: false, source: 'isa/instructions/simd-move.yaml:88' }),
  /* 707: 0F 3A 22 /r ib */
  form({ id: 'PINSRD_Vx_Ed_Ib', instruction: 'PINSRD', map: 3, opcode: 0x22, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Ed), mention('element', Kind.Ib)], feature: 'SSE4_1', executable: false, source: 'isa/instructions/simd-move.yaml:89' }),
  /* 708: 0F C4 /r ib */
  form({ id: 'PINSRW_Pq_RdMw_Ib', instruction: 'PINSRW', map: 1, opcode: 0xc4, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Pq), mention('src', Kind.RdMw), mention('element', Kind.Ib)], feature: 'SSE', executable: false, source: 'isa/instructions/simd-move.yaml:94' }),
  /* 709: 0F C4 /r ib */
  form({ id: 'PINSRW_Vx_RdMw_Ib', instruction: 'PINSRW', map: 1, opcode: 0xc4, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.RdMw), mention('element', Kind.Ib)], feature: 'SSE2', executable: false, source: 'isa/instructions/simd-move.yaml:95' }),
  /* 710: 0F 3A 14 /r ib */
  form({ id: 'PEXTRB_RdMb_Vx_Ib', instruction: 'PEXTRB', map: 3, opcode: 0x14, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.RdMb), mention('src', Kind.Vx), mention('element', Kind.Ib)], feature: 'SSE4_1', executable: false, source: 'isa/instructions/simd-move.yaml:97' }),
  /* 711: 0F 3A 16 /r ib */
  form({ id: 'PEXTRD_Ed_Vx_Ib', instruction: 'PEXTRD', map: 3, opcode: 0x16, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Ed), mention('src', Kind.Vx), mention('element', Kind.Ib)], feature: 'SSE4_1', executable: false, source: 'isa/instructions/simd-move.yaml:98' }),
  /* 712: 0F C5 /r ib */
  form({ id: 'PEXTRW_Gd_Nq_Ib', instruction: 'PEXTRW', map: 1, opcode: 0xc5, modrm: 'register', prefix: -1, operands: [mention('dst', Kind.Gd), mention('src', Kind.Nq), mention('element', Kind.Ib)], feature: 'SSE', executable: false, source: 'isa/instructions/simd-move.yaml:103' }),
  /* 713: 0F C5 /r ib */
  form({ id: 'PEXTRW_Gd_Udq_Ib', instruction: 'PEXTRW', map: 1, opcode: 0xc5, modrm: 'register', prefix: 0x66, operands: [mention('dst', Kind.Gd), mention('src', Kind.Udq), mention('element', Kind.Ib)], feature: 'SSE2', executable: false, source: 'isa/instructions/simd-move.yaml:104' }),
  /* 714: 0F 3A 15 /r ib */
  form({ id: 'PEXTRW_RdMw_Vx_Ib', instruction: 'PEXTRW', map: 3, opcode: 0x15, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.RdMw), mention('src', Kind.Vx), mention('element', Kind.Ib)], feature: 'SSE4_1', executable: false, source: 'isa/instructions/simd-move.yaml:105' }),
  /* 715: 0F 78 /0 ib ib */
  form({ id: 'EXTRQ_Udq_Ib_Ib', instruction: 'EXTRQ', map: 1, opcode: 0x78, digit: 0, modrm: 'register', prefix: 0x66, operands: [mention('dst', Kind.Udq), mention('length', Kind.Ib), mention('place', Kind.Ib)], feature: 'SSE4A', executable: false, source: 'isa/instructions/simd-move.yaml:110' }),
  /* 716: 0F 79 /r */
  form({ id: 'EXTRQ_Vx_Udq', instruction: 'EXTRQ', map: 1, opcode: 0x79, modrm: 'register', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('field', Kind.Udq)], feature: 'SSE4A', executable: false, source: 'isa/instructions/simd-move.yaml:111' }),
  /* 717: 0F 78 /r ib ib */
  form({ id: 'INSERTQ_Vx_Udq_Ib_Ib', instruction: 'INSERTQ', map: 1, opcode: 0x78, modrm: 'register', prefix: 0xf2, operands: [mention('dst', Kind.Vx), mention('src', Kind.Udq), mention('length', Kind.Ib), mention('place', Kind.Ib)], feature: 'SSE4A', executable: false, source: 'isa/instructions/simd-move.yaml:116' }),
  /* 718: 0F 79 /r */
  form({ id: 'INSERTQ_Vx_Udq', instruction: 'INSERTQ', map: 1, opcode: 0x79, modrm: 'register', prefix: 0xf2, operands: [mention('dst', Kind.Vx), mention('src', Kind.Udq)], feature: 'SSE4A', executable: false, source: 'isa/instructions/simd-move.yaml:117' }),
  /* 719: 0F 77 */
  form({ id: 'EMMS_77', instruction: 'EMMS', map: 1, opcode: 0x77, prefix: -1, feature: 'MMX', executable: false, source: 'isa/instructions/simd-state.yaml:7' }),
  /* 720: 0F AE /2 */
  form({ id: 'LDMXCSR_Md', instruction: 'LDMXCSR', map: 1, opcode: 0xae, digit: 2, modrm: 'memory', prefix: -1, operands: [mention('src', Kind.Md)], feature: 'SSE', executable: false, source: 'isa/instructions/simd-state.yaml:11' }),
  /* 721: 0F AE /3 */
  form({ id: 'STMXCSR_Md', instruction: 'STMXCSR', map: 1, opcode: 0xae, digit: 3, modrm: 'memory', prefix: -1, operands: [mention('dst', Kind.Md)], feature: 'SSE', executable: false, source: 'isa/instructions/simd-state.yaml:15' }),
  /* 722: 0F AE /0 */
  form({ id: 'FXSAVE_M', instruction: 'FXSAVE', map: 1, opcode: 0xae, digit: 0, modrm: 'memory', prefix: -1, operands: [mention('dst', Kind.M)], feature: 'FXSR', executable: false, source: 'isa/instructions/simd-state.yaml:19' }),
  /* 723: 0F AE /1 */
  form({ id: 'FXRSTOR_M', instruction: 'FXRSTOR', map: 1, opcode: 0xae, digit: 1, modrm: 'memory', prefix: -1, operands: [mention('src', Kind.M)], feature: 'FXSR', executable: false, source: 'isa/instructions/simd-state.yaml:23' }),
  /* 724: 0F 58 /r */
  form({ id: 'ADDPS_Vx_Wdq', instruction: 'ADDPS', map: 1, opcode: 0x58, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE', executable: false, source: 'isa/instructions/sse-arithmetic.yaml:34' }),
  /* 725: 0F 58 /r */
  form({ id: 'ADDPD_Vx_Wdq', instruction: 'ADDPD', map: 1, opcode: 0x58, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE2', executable: false, source: 'isa/instructions/sse-arithmetic.yaml:35' }),
  /* 726: 0F 58 /r */
  form({ id: 'ADDSS_Vx_Wd', instruction: 'ADDSS', map: 1, opcode: 0x58, modrm: 'any', prefix: 0xf3, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wd)], feature: 'SSE', executable: false, source: 'isa/instructions/sse-arithmetic.yaml:36' }),
  /* 727: 0F 58 /r */
  form({ id: 'ADDSD_Vx_Wq', instruction: 'ADDSD', map: 1, opcode: 0x58, modrm: 'any', prefix: 0xf2, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wq)], feature: 'SSE2', executable: false, source: 'isa/instructions/sse-arithmetic.yaml:37' }),
  /* 728: 0F 5C /r */
  form({ id: 'SUBPS_Vx_Wdq', instruction: 'SUBPS', map: 1, opcode: 0x5c, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE', executable: false, source: 'isa/instructions/sse-arithmetic.yaml:39' }),
  /* 729: 0F 5C /r */
  form({ id: 'SUBPD_Vx_Wdq', instruction: 'SUBPD', map: 1, opcode: 0x5c, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE2', executable: false, source: 'isa/instructions/sse-arithmetic.yaml:40' }),
  /* 730: 0F 5C /r */
  form({ id: 'SUBSS_Vx_Wd', instruction: 'SUBSS', map: 1, opcode: 0x5c, modrm: 'any', prefix: 0xf3, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wd)], feature: 'SSE', executable: false, source: 'isa/instructions/sse-arithmetic.yaml:41' }),
  /* 731: 0F 5C /r */
  form({ id: 'SUBSD_Vx_Wq', instruction: 'SUBSD', map: 1, opcode: 0x5c, modrm: 'any', prefix: 0xf2, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wq)], feature: 'SSE2', executable: false, source: 'isa/instructions/sse-arithmetic.yaml:42' }),
  /* 732: 0F 59 /r */
  form({ id: 'MULPS_Vx_Wdq', instruction: 'MULPS', map: 1, opcode: 0x59, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE', executable: false, source: 'isa/instructions/sse-arithmetic.yaml:44' }),
  /* 733: 0F 59 /r */
  form({ id: 'MULPD_Vx_Wdq', instruction: 'MULPD', map: 1, opcode: 0x59, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE2', executable: false, source: 'isa/instructions/sse-arithmetic.yaml:45' }),
  /* 734: 0F 59 /r */
  form({ id: 'MULSS_Vx_Wd', instruction: 'MULSS', map: 1, opcode: 0x59, modrm: 'any', prefix: 0xf3, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wd)], feature: 'SSE', executable: false, source: 'isa/instructions/sse-arithmetic.yaml:46' }),
  /* 735: 0F 59 /r */
  form({ id: 'MULSD_Vx_Wq', instruction: 'MULSD', map: 1, opcode: 0x59, modrm: 'any', prefix: 0xf2, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wq)], feature: 'SSE2', executable: false, source: 'isa/instructions/sse-arithmetic.yaml:47' }),
  /* 736: 0F 5E /r */
  form({ id: 'DIVPS_Vx_Wdq', instruction: 'DIVPS', map: 1, opcode: 0x5e, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE', executable: false, source: 'isa/instructions/sse-arithmetic.yaml:49' }),
  /* 737: 0F 5E /r */
  form({ id: 'DIVPD_Vx_Wdq', instruction: 'DIVPD', map: 1, opcode: 0x5e, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE2', executable: false, source: 'isa/instructions/sse-arithmetic.yaml:50' }),
  /* 738: 0F 5E /r */
  form({ id: 'DIVSS_Vx_Wd', instruction: 'DIVSS', map: 1, opcode: 0x5e, modrm: 'any', prefix: 0xf3, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wd)], feature: 'SSE', executable: false, source: 'isa/instructions/sse-arithmetic.yaml:51' }),
  /* 739: 0F 5E /r */
  form({ id: 'DIVSD_Vx_Wq', instruction: 'DIVSD', map: 1, opcode: 0x5e, modrm: 'any', prefix: 0xf2, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wq)], feature: 'SSE2', executable: false, source: 'isa/instructions/sse-arithmetic.yaml:52' }),
  /* 740: 0F 5D /r */
  form({ id: 'MINPS_Vx_Wdq', instruction: 'MINPS', map: 1, opcode: 0x5d, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE', executable: false, source: 'isa/instructions/sse-arithmetic.yaml:54' }),
  /* 741: 0F 5D /r */
  form({ id: 'MINPD_Vx_Wdq', instruction: 'MINPD', map: 1, opcode: 0x5d, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE2', executable: false, source: 'isa/instructions/sse-arithmetic.yaml:55' }),
  /* 742: 0F 5D /r */
  form({ id: 'MINSS_Vx_Wd', instruction: 'MINSS', map: 1, opcode: 0x5d, modrm: 'any', prefix: 0xf3, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wd)], feature: 'SSE', executable: false, source: 'isa/instructions/sse-arithmetic.yaml:56' }),
  /* 743: 0F 5D /r */
  form({ id: 'MINSD_Vx_Wq', instruction: 'MINSD', map: 1, opcode: 0x5d, modrm: 'any', prefix: 0xf2, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wq)], feature: 'SSE2', executable: false, source: 'isa/instructions/sse-arithmetic.yaml:57' }),
  /* 744: 0F 5F /r */
  form({ id: 'MAXPS_Vx_Wdq', instruction: 'MAXPS', map: 1, opcode: 0x5f, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE', executable: false, source: 'isa/instructions/sse-arithmetic.yaml:59' }),
  /* 745: 0F 5F /r */
  form({ id: 'MAXPD_Vx_Wdq', instruction: 'MAXPD', map: 1, opcode: 0x5f, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE2', executable: false, source: 'isa/instructions/sse-arithmetic.yaml:60' }),
  /* 746: 0F 5F /r */
  form({ id: 'MAXSS_Vx_Wd', instruction: 'MAXSS', map: 1, opcode: 0x5f, modrm: 'any', prefix: 0xf3, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wd)], feature: 'SSE', executable: false, source: 'isa/instructions/sse-arithmetic.yaml:61' }),
  /* 747: 0F 5F /r */
  form({ id: 'MAXSD_Vx_Wq', instruction: 'MAXSD', map: 1, opcode: 0x5f, modrm: 'any', prefix: 0xf2, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wq)], feature: 'SSE2', executable: false, source: 'isa/instructions/sse-arithmetic.yaml:62' }),
  /* 748: 0F 51 /r */
  form({ id: 'SQRTPS_Vx_Wdq', instruction: 'SQRTPS', map: 1, opcode: 0x51, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE', executable: false, source: 'isa/instructions/sse-arithmetic.yaml:64' }),
  /* 749: 0F 51 /r */
  form({ id: 'SQRTPD_Vx_Wdq', instruction: 'SQRTPD', map: 1, opcode: 0x51, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE2', executable: false, source: 'isa/instructions/sse-arithmetic.yaml:65' }),
  /* 750: 0F 51 /r */
  form({ id: 'SQRTSS_Vx_Wd', instruction: 'SQRTSS', map: 1, opcode: 0x51, modrm: 'any', prefix: 0xf3, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wd)], feature: 'SSE', executable: false, source: 'isa/instructions/sse-arithmetic.yaml:66' }),
  /* 751: 0F 51 /r */
  form({ id: 'SQRTSD_Vx_Wq', instruction: 'SQRTSD', map: 1, opcode: 0x51, modrm: 'any', prefix: 0xf2, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wq)], feature: 'SSE2', executable: false, source: 'isa/instructions/sse-arithmetic.yaml:67' }),
  /* 752: 0F 52 /r */
  form({ id: 'RSQRTPS_Vx_Wdq', instruction: 'RSQRTPS', map: 1, opcode: 0x52, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE', executable: false, source: 'isa/instructions/sse-arithmetic.yaml:69' }),
  /* 753: 0F 52 /r */
  form({ id: 'RSQRTSS_Vx_Wd', instruction: 'RSQRTSS', map: 1, opcode: 0x52, modrm: 'any', prefix: 0xf3, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wd)], feature: 'SSE', executable: false, source: 'isa/instructions/sse-arithmetic.yaml:70' }),
  /* 754: 0F 53 /r */
  form({ id: 'RCPPS_Vx_Wdq', instruction: 'RCPPS', map: 1, opcode: 0x53, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE', executable: false, source: 'isa/instructions/sse-arithmetic.yaml:72' }),
  /* 755: 0F 53 /r */
  form({ id: 'RCPSS_Vx_Wd', instruction: 'RCPSS', map: 1, opcode: 0x53, modrm: 'any', prefix: 0xf3, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wd)], feature: 'SSE', executable: false, source: 'isa/instructions/sse-arithmetic.yaml:73' }),
  /* 756: 0F 54 /r */
  form({ id: 'ANDPS_Vx_Wdq', instruction: 'ANDPS', map: 1, opcode: 0x54, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE', executable: false, source: 'isa/instructions/sse-arithmetic.yaml:75' }),
  /* 757: 0F 54 /r */
  form({ id: 'ANDPD_Vx_Wdq', instruction: 'ANDPD', map: 1, opcode: 0x54, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE2', executable: false, source: 'isa/instructions/sse-arithmetic.yaml:76' }),
  /* 758: 0F 55 /r */
  form({ id: 'ANDNPS_Vx_Wdq', instruction: 'ANDNPS', map: 1, opcode: 0x55, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE', executable: false, source: 'isa/instructions/sse-arithmetic.yaml:77' }),
  /* 759: 0F 55 /r */
  form({ id: 'ANDNPD_Vx_Wdq', instruction: 'ANDNPD', map: 1, opcode: 0x55, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE2', executable: false, source: 'isa/instructions/sse-arithmetic.yaml:78' }),
  /* 760: 0F 56 /r */
  form({ id: 'ORPS_Vx_Wdq', instruction: 'ORPS', map: 1, opcode: 0x56, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE', executable: false, source: 'isa/instructions/sse-arithmetic.yaml:79' }),
  /* 761: 0F 56 /r */
  form({ id: 'ORPD_Vx_Wdq', instruction: 'ORPD', map: 1, opcode: 0x56, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE2', executable: false, source: 'isa/instructions/sse-arithmetic.yaml:80' }),
  /* 762: 0F 57 /r */
  form({ id: 'XORPS_Vx_Wdq', instruction: 'XORPS', map: 1, opcode: 0x57, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE', executable: false, source: 'isa/instructions/sse-arithmetic.yaml:81' }),
  /* 763: 0F 57 /r */
  form({ id: 'XORPD_Vx_Wdq', instruction: 'XORPD', map: 1, opcode: 0x57, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE2', executable: false, source: 'isa/instructions/sse-arithmetic.yaml:82' }),
  /* 764: 0F 7C /r */
  form({ id: 'HADDPS_Vx_Wdq', instruction: 'HADDPS', map: 1, opcode: 0x7c, modrm: 'any', prefix: 0xf2, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE3', executable: false, source: 'isa/instructions/sse-arithmetic.yaml:84' }),
  /* 765: 0F 7C /r */
  form({ id: 'HADDPD_Vx_Wdq', instruction: 'HADDPD', map: 1, opcode: 0x7c, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE3', executable: false, source: 'isa/instructions/sse-arithmetic.yaml:85' }),
  /* 766: 0F 7D /r */
  form({ id: 'HSUBPS_Vx_Wdq', instruction: 'HSUBPS', map: 1, opcode: 0x7d, modrm: 'any', prefix: 0xf2, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE3', executable: false, source: 'isa/instructions/sse-arithmetic.yaml:86' }),
  /* 767: 0F 7D /r */
  form({ id: 'HSUBPD_Vx_Wdq', instruction: 'HSUBPD', map: 1, opcode: 0x7d, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE3', executable: false, source: 'isa/instructions/sse-arithmetic.yaml:87' }),
  /* 768: 0F D0 /r */
  form({ id: 'ADDSUBPS_Vx_Wdq', instruction: 'ADDSUBPS', map: 1, opcode: 0xd0, modrm: 'any', prefix: 0xf2, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE3', executable: false, source: 'isa/instructions/sse-arithmetic.yaml:88' }),
  /* 769: 0F D0 /r */
  form({ id: 'ADDSUBPD_Vx_Wdq', instruction: 'ADDSUBPD', map: 1, opcode: 0xd0, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE3', executable: false, source: 'isa/instructions/sse-arithmetic.yaml:89' }),
  /* 770: 0F 3A 08 /r ib */
  form({ id: 'ROUNDPS_Vx_Wdq_Ib', instruction: 'ROUNDPS', map: 3, opcode: 0x08, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq), mention('control', Kind.Ib)], feature: 'SSE4_1', executable: false, source: 'isa/instructions/sse-arithmetic.yaml:91' }),
  /* 771: 0F 3A 09 /r ib */
  form({ id: 'ROUNDPD_Vx_Wdq_Ib', instruction: 'ROUNDPD', map: 3, opcode: 0x09, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq), mention('control', Kind.Ib)], feature: 'SSE4_1', executable: false, source: 'isa/instructions/sse-arithmetic.yaml:92' }),
  /* 772: 0F 3A 0A /r ib */
  form({ id: 'ROUNDSS_Vx_Wd_Ib', instruction: 'ROUNDSS', map: 3, opcode: 0x0a, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wd), mention('control', Kind.Ib)], feature: 'SSE4_1', executable: false, source: 'isa/instructions/sse-arithmetic.yaml:93' }),
  /* 773: 0F 3A 0B /r ib */
  form({ id: 'ROUNDSD_Vx_Wq_Ib', instruction: 'ROUNDSD', map: 3, opcode: 0x0b, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wq), mention('control', Kind.Ib)], feature: 'SSE4_1', executable: false, source: 'isa/instructions/sse-arithmetic.yaml:94' }),
  /* 774: 0F 3A 40 /r ib */
  form({ id: 'DPPS_Vx_Wdq_Ib', instruction: 'DPPS', map: 3, opcode: 0x40, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq), mention('control', Kind.Ib)], feature: 'SSE4_1', executable: false, source: 'isa/instructions/sse-arithmetic.yaml:95' }),
  /* 775: 0F 3A 41 /r ib */
  form({ id: 'DPPD_Vx_Wdq_Ib', instruction: 'DPPD', map: 3, opcode: 0x41, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq), mention('control', Kind.Ib)], feature: 'SSE4_1', executable: false, source: 'isa/instructions/sse-arithmetic.yaml:96' }),
  /* 776: 0F 2F /r */
  form({ id: 'COMISS_Vx_Wd', instruction: 'COMISS', map: 1, opcode: 0x2f, modrm: 'any', prefix: -1, operands: [mention('left', Kind.Vx), mention('right', Kind.Wd)], feature: 'SSE', executable: false, source: 'isa/instructions/sse-compare.yaml:16' }),
  /* 777: 0F 2F /r */
  form({ id: 'COMISD_Vx_Wq', instruction: 'COMISD', map: 1, opcode: 0x2f, modrm: 'any', prefix: 0x66, operands: [mention('left', Kind.Vx), mention('right', Kind.Wq)], feature: 'SSE2', executable: false, source: 'isa/instructions/sse-compare.yaml:17' }),
  /* 778: 0F 2E /r */
  form({ id: 'UCOMISS_Vx_Wd', instruction: 'UCOMISS', map: 1, opcode: 0x2e, modrm: 'any', prefix: -1, operands: [mention('left', Kind.Vx), mention('right', Kind.Wd)], feature: 'SSE', executable: false, source: 'isa/instructions/sse-compare.yaml:18' }),
  /* 779: 0F 2E /r */
  form({ id: 'UCOMISD_Vx_Wq', instruction: 'UCOMISD', map: 1, opcode: 0x2e, modrm: 'any', prefix: 0x66, operands: [mention('left', Kind.Vx), mention('right', Kind.Wq)], feature: 'SSE2', executable: false, source: 'isa/instructions/sse-compare.yaml:19' }),
  /* 780: 0F C2 /r ib */
  form({ id: 'CMPPS_Vx_Wdq_Ib', instruction: 'CMPPS', aliases: [spelling('cmpeqps', 0, { presets: [{ operand: 2, number: 0 }] }), spelling('cmpltps', 0, { presets: [{ operand: 2, number: 1 }] }), spelling('cmpleps', 0, { presets: [{ operand: 2, number: 2 }] }), spelling('cmpunordps', 0, { presets: [{ operand: 2, number: 3 }] }), spelling('cmpneqps', 0, { presets: [{ operand: 2, number: 4 }] }), spelling('cmpnltps', 0, { presets: [{ operand: 2, number: 5 }] }), spelling('cmpnleps', 0, { presets: [{ operand: 2, number: 6 }] }), spelling('cmpordps', 0, { presets: [{ operand: 2, number: 7 }] })], map: 1, opcode: 0xc2, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq), mention('comparison', Kind.Ib)], feature: 'SSE', executable: false, source: 'isa/instructions/sse-compare.yaml:21' }),
  /* 781: 0F C2 /r ib */
  form({ id: 'CMPPD_Vx_Wdq_Ib', instruction: 'CMPPD', aliases: [spelling('cmpeqpd', 0, { presets: [{ operand: 2, number: 0 }] }), spelling('cmpltpd', 0, { presets: [{ operand: 2, number: 1 }] }), spelling('cmplepd', 0, { presets: [{ operand: 2, number: 2 }] }), spelling('cmpunordpd', 0, { presets: [{ operand: 2, number: 3 }] }), spelling('cmpneqpd', 0, { presets: [{ operand: 2, number: 4 }] }), spelling('cmpnltpd', 0, { presets: [{ operand: 2, number: 5 }] }), spelling('cmpnlepd', 0, { presets: [{ operand: 2, number: 6 }] }), spelling('cmpordpd', 0, { presets: [{ operand: 2, number: 7 }] })], map: 1, opcode: 0xc2, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq), mention('comparison', Kind.Ib)], feature: 'SSE2', executable: false, source: 'isa/instructions/sse-compare.yaml:34' }),
  /* 782: 0F C2 /r ib */
  form({ id: 'CMPSS_Vx_Wd_Ib', instruction: 'CMPSS', aliases: [spelling('cmpeqss', 0, { presets: [{ operand: 2, number: 0 }] }), spelling('cmpltss', 0, { presets: [{ operand: 2, number: 1 }] }), spelling('cmpless', 0, { presets: [{ operand: 2, number: 2 }] }), spelling('cmpunordss', 0, { presets: [{ operand: 2, number: 3 }] }), spelling('cmpneqss', 0, { presets: [{ operand: 2, number: 4 }] }), spelling('cmpnltss', 0, { presets: [{ operand: 2, number: 5 }] }), spelling('cmpnless', 0, { presets: [{ operand: 2, number: 6 }] }), spelling('cmpordss', 0, { presets: [{ operand: 2, number: 7 }] })], map: 1, opcode: 0xc2, modrm: 'any', prefix: 0xf3, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wd), mention('comparison', Kind.Ib)], feature: 'SSE', executable: false, source: 'isa/instructions/sse-compare.yaml:47' }),
  /* 783: 0F C2 /r ib */
  form({ id: 'CMPSD_Vx_Wq_Ib', instruction: 'CMPSD', aliases: [spelling('cmpeqsd', 0, { presets: [{ operand: 2, number: 0 }] }), spelling('cmpltsd', 0, { presets: [{ operand: 2, number: 1 }] }), spelling('cmplesd', 0, { presets: [{ operand: 2, number: 2 }] }), spelling('cmpunordsd', 0, { presets: [{ operand: 2, number: 3 }] }), spelling('cmpneqsd', 0, { presets: [{ operand: 2, number: 4 }] }), spelling('cmpnltsd', 0, { presets: [{ operand: 2, number: 5 }] }), spelling('cmpnlesd', 0, { presets: [{ operand: 2, number: 6 }] }), spelling('cmpordsd', 0, { presets: [{ operand: 2, number: 7 }] })], map: 1, opcode: 0xc2, modrm: 'any', prefix: 0xf2, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wq), mention('comparison', Kind.Ib)], feature: 'SSE2', executable: false, source: 'isa/instructions/sse-compare.yaml:60' }),
  /* 784: 0F 2A /r */
  form({ id: 'CVTPI2PS_Vx_Qq', instruction: 'CVTPI2PS', map: 1, opcode: 0x2a, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Vx), mention('src', Kind.Qq)], feature: 'SSE', executable: false, source: 'isa/instructions/sse-convert.yaml:14' }),
  /* 785: 0F 2A /r */
  form({ id: 'CVTPI2PD_Vx_Qq', instruction: 'CVTPI2PD', map: 1, opcode: 0x2a, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Qq)], feature: 'SSE2', executable: false, source: 'isa/instructions/sse-convert.yaml:15' }),
  /* 786: 0F 2A /r */
  form({ id: 'CVTSI2SS_Vx_Ed', instruction: 'CVTSI2SS', map: 1, opcode: 0x2a, modrm: 'any', prefix: 0xf3, operands: [mention('dst', Kind.Vx), mention('src', Kind.Ed)], feature: 'SSE', executable: false, source: 'isa/instructions/sse-convert.yaml:16' }),
  /* 787: 0F 2A /r */
  form({ id: 'CVTSI2SD_Vx_Ed', instruction: 'CVTSI2SD', map: 1, opcode: 0x2a, modrm: 'any', prefix: 0xf2, operands: [mention('dst', Kind.Vx), mention('src', Kind.Ed)], feature: 'SSE2', executable: false, source: 'isa/instructions/sse-convert.yaml:17' }),
  /* 788: 0F 2C /r */
  form({ id: 'CVTTPS2PI_Pq_Wq', instruction: 'CVTTPS2PI', map: 1, opcode: 0x2c, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Pq), mention('src', Kind.Wq)], feature: 'SSE', executable: false, source: 'isa/instructions/sse-convert.yaml:19' }),
  /* 789: 0F 2C /r */
  form({ id: 'CVTTPD2PI_Pq_Wdq', instruction: 'CVTTPD2PI', map: 1, opcode: 0x2c, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Pq), mention('src', Kind.Wdq)], feature: 'SSE2', executable: false, source: 'isa/instructions/sse-convert.yaml:20' }),
  /* 790: 0F 2C /r */
  form({ id: 'CVTTSS2SI_Gd_Wd', instruction: 'CVTTSS2SI', map: 1, opcode: 0x2c, modrm: 'any', prefix: 0xf3, operands: [mention('dst', Kind.Gd), mention('src', Kind.Wd)], feature: 'SSE', executable: false, source: 'isa/instructions/sse-convert.yaml:21' }),
  /* 791: 0F 2C /r */
  form({ id: 'CVTTSD2SI_Gd_Wq', instruction: 'CVTTSD2SI', map: 1, opcode: 0x2c, modrm: 'any', prefix: 0xf2, operands: [mention('dst', Kind.Gd), mention('src', Kind.Wq)], feature: 'SSE2', executable: false, source: 'isa/instructions/sse-convert.yaml:22' }),
  /* 792: 0F 2D /r */
  form({ id: 'CVTPS2PI_Pq_Wq', instruction: 'CVTPS2PI', map: 1, opcode: 0x2d, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Pq), mention('src', Kind.Wq)], feature: 'SSE', executable: false, source: 'isa/instructions/sse-convert.yaml:23' }),
  /* 793: 0F 2D /r */
  form({ id: 'CVTPD2PI_Pq_Wdq', instruction: 'CVTPD2PI', map: 1, opcode: 0x2d, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Pq), mention('src', Kind.Wdq)], feature: 'SSE2', executable: false, source: 'isa/instructions/sse-convert.yaml:24' }),
  /* 794: 0F 2D /r */
  form({ id: 'CVTSS2SI_Gd_Wd', instruction: 'CVTSS2SI', map: 1, opcode: 0x2d, modrm: 'any', prefix: 0xf3, operands: [mention('dst', Kind.Gd), mention('src', Kind.Wd)], feature: 'SSE', executable: false, source: 'isa/instructions/sse-convert.yaml:25' }),
  /* 795: 0F 2D /r */
  form({ id: 'CVTSD2SI_Gd_Wq', instruction: 'CVTSD2SI', map: 1, opcode: 0x2d, modrm: 'any', prefix: 0xf2, operands: [mention('dst', Kind.Gd), mention('src', Kind.Wq)], feature: 'SSE2', executable: false, source: 'isa/instructions/sse-convert.yaml:26' }),
  /* 796: 0F 5A /r */
  form({ id: 'CVTPS2PD_Vx_Wq', instruction: 'CVTPS2PD', map: 1, opcode: 0x5a, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wq)], feature: 'SSE2', executable: false, source: 'isa/instructions/sse-convert.yaml:28' }),
  /* 797: 0F 5A /r */
  form({ id: 'CVTPD2PS_Vx_Wdq', instruction: 'CVTPD2PS', map: 1, opcode: 0x5a, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE2', executable: false, source: 'isa/instructions/sse-convert.yaml:29' }),
  /* 798: 0F 5A /r */
  form({ id: 'CVTSS2SD_Vx_Wd', instruction: 'CVTSS2SD', map: 1, opcode: 0x5a, modrm: 'any', prefix: 0xf3, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wd)], feature: 'SSE2', executable: false, source: 'isa/instructions/sse-convert.yaml:30' }),
  /* 799: 0F 5A /r */
  form({ id: 'CVTSD2SS_Vx_Wq', instruction: 'CVTSD2SS', map: 1, opcode: 0x5a, modrm: 'any', prefix: 0xf2, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wq)], feature: 'SSE2', executable: false, source: 'isa/instructions/sse-convert.yaml:31' }),
  /* 800: 0F 5B /r */
  form({ id: 'CVTDQ2PS_Vx_Wdq', instruction: 'CVTDQ2PS', map: 1, opcode: 0x5b, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE2', executable: false, source: 'isa/instructions/sse-convert.yaml:33' }),
  /* 801: 0F 5B /r */
  form({ id: 'CVTPS2DQ_Vx_Wdq', instruction: 'CVTPS2DQ', map: 1, opcode: 0x5b, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE2', executable: false, source: 'isa/instructions/sse-convert.yaml:34' }),
  /* 802: 0F 5B /r */
  form({ id: 'CVTTPS2DQ_Vx_Wdq', instruction: 'CVTTPS2DQ', map: 1, opcode: 0x5b, modrm: 'any', prefix: 0xf3, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE2', executable: false, source: 'isa/instructions/sse-convert.yaml:35' }),
  /* 803: 0F E6 /r */
  form({ id: 'CVTDQ2PD_Vx_Wq', instruction: 'CVTDQ2PD', map: 1, opcode: 0xe6, modrm: 'any', prefix: 0xf3, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wq)], feature: 'SSE2', executable: false, source: 'isa/instructions/sse-convert.yaml:36' }),
  /* 804: 0F E6 /r */
  form({ id: 'CVTPD2DQ_Vx_Wdq', instruction: 'CVTPD2DQ', map: 1, opcode: 0xe6, modrm: 'any', prefix: 0xf2, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE2', executable: false, source: 'isa/instructions/sse-convert.yaml:37' }),
  /* 805: 0F E6 /r */
  form({ id: 'CVTTPD2DQ_Vx_Wdq', instruction: 'CVTTPD2DQ', map: 1, opcode: 0xe6, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE2', executable: false, source: 'isa/instructions/sse-convert.yaml:38' }),
  /* 806: 0F 10 /r */
  form({ id: 'MOVUPS_Vx_Wdq', instruction: 'MOVUPS', map: 1, opcode: 0x10, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE', executable: false, source: 'isa/instructions/sse-move.yaml:30' }),
  /* 807: 0F 11 /r */
  form({ id: 'MOVUPS_Wdq_Vx', instruction: 'MOVUPS', map: 1, opcode: 0x11, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Wdq), mention('src', Kind.Vx)], feature: 'SSE', executable: false, source: 'isa/instructions/sse-move.yaml:30' }),
  /* 808: 0F 10 /r */
  form({ id: 'MOVUPD_Vx_Wdq', instruction: 'MOVUPD', map: 1, opcode: 0x10, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE2', executable: false, source: 'isa/instructions/sse-move.yaml:31' }),
  /* 809: 0F 11 /r */
  form({ id: 'MOVUPD_Wdq_Vx', instruction: 'MOVUPD', map: 1, opcode: 0x11, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Wdq), mention('src', Kind.Vx)], feature: 'SSE2', executable: false, source: 'isa/instructions/sse-move.yaml:31' }),
  /* 810: 0F 10 /r */
  form({ id: 'MOVSS_Vx_Wd', instruction: 'MOVSS', map: 1, opcode: 0x10, modrm: 'any', prefix: 0xf3, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wd)], feature: 'SSE', executable: false, source: 'isa/instructions/sse-move.yaml:32' }),
  /* 811: 0F 11 /r */
  form({ id: 'MOVSS_Wd_Vx', instruction: 'MOVSS', map: 1, opcode: 0x11, modrm: 'any', prefix: 0xf3, operands: [mention('dst', Kind.Wd), mention('src', Kind.Vx)], feature: 'SSE', executable: false, source: 'isa/instructions/sse-move.yaml:32' }),
  /* 812: 0F 10 /r */
  form({ id: 'MOVSD_Vx_Wq', instruction: 'MOVSD', map: 1, opcode: 0x10, modrm: 'any', prefix: 0xf2, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wq)], feature: 'SSE2', executable: false, source: 'isa/instructions/sse-move.yaml:33' }),
  /* 813: 0F 11 /r */
  form({ id: 'MOVSD_Wq_Vx', instruction: 'MOVSD', map: 1, opcode: 0x11, modrm: 'any', prefix: 0xf2, operands: [mention('dst', Kind.Wq), mention('src', Kind.Vx)], feature: 'SSE2', executable: false, source: 'isa/instructions/sse-move.yaml:33' }),
  /* 814: 0F 28 /r */
  form({ id: 'MOVAPS_Vx_Wdq', instruction: 'MOVAPS', map: 1, opcode: 0x28, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE', executable: false, source: 'isa/instructions/sse-move.yaml:34' }),
  /* 815: 0F 29 /r */
  form({ id: 'MOVAPS_Wdq_Vx', instruction: 'MOVAPS', map: 1, opcode: 0x29, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Wdq), mention('src', Kind.Vx)], feature: 'SSE', executable: false, source: 'isa/instructions/sse-move.yaml:34' }),
  /* 816: 0F 28 /r */
  form({ id: 'MOVAPD_Vx_Wdq', instruction: 'MOVAPD', map: 1, opcode: 0x28, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE2', executable: false, source: 'isa/instructions/sse-move.yaml:35' }),
  /* 817: 0F 29 /r */
  form({ id: 'MOVAPD_Wdq_Vx', instruction: 'MOVAPD', map: 1, opcode: 0x29, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Wdq), mention('src', Kind.Vx)], feature: 'SSE2', executable: false, source: 'isa/instructions/sse-move.yaml:35' }),
  /* 818: 0F 12 /r */
  form({ id: 'MOVLPS_Vx_Mq', instruction: 'MOVLPS', map: 1, opcode: 0x12, modrm: 'memory', prefix: -1, operands: [mention('dst', Kind.Vx), mention('src', Kind.Mq)], feature: 'SSE', executable: false, source: 'isa/instructions/sse-move.yaml:36' }),
  /* 819: 0F 13 /r */
  form({ id: 'MOVLPS_Mq_Vx', instruction: 'MOVLPS', map: 1, opcode: 0x13, modrm: 'memory', prefix: -1, operands: [mention('dst', Kind.Mq), mention('src', Kind.Vx)], feature: 'SSE', executable: false, source: 'isa/instructions/sse-move.yaml:36' }),
  /* 820: 0F 12 /r */
  form({ id: 'MOVLPD_Vx_Mq', instruction: 'MOVLPD', map: 1, opcode: 0x12, modrm: 'memory', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Mq)], feature: 'SSE2', executable: false, source: 'isa/instructions/sse-move.yaml:37' }),
  /* 821: 0F 13 /r */
  form({ id: 'MOVLPD_Mq_Vx', instruction: 'MOVLPD', map: 1, opcode: 0x13, modrm: 'memory', prefix: 0x66, operands: [mention('dst', Kind.Mq), mention('src', Kind.Vx)], feature: 'SSE2', executable: false, source: 'isa/instructions/sse-move.yaml:37' }),
  /* 822: 0F 16 /r */
  form({ id: 'MOVHPS_Vx_Mq', instruction: 'MOVHPS', map: 1, opcode: 0x16, modrm: 'memory', prefix: -1, operands: [mention('dst', Kind.Vx), mention('src', Kind.Mq)], feature: 'SSE', executable: false, source: 'isa/instructions/sse-move.yaml:38' }),
  /* 823: 0F 17 /r */
  form({ id: 'MOVHPS_Mq_Vx', instruction: 'MOVHPS', map: 1, opcode: 0x17, modrm: 'memory', prefix: -1, operands: [mention('dst', Kind.Mq), mention('src', Kind.Vx)], feature: 'SSE', executable: false, source: 'isa/instructions/sse-move.yaml:38' }),
  /* 824: 0F 16 /r */
  form({ id: 'MOVHPD_Vx_Mq', instruction: 'MOVHPD', map: 1, opcode: 0x16, modrm: 'memory', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Mq)], feature: 'SSE2', executable: false, source: 'isa/instructions/sse-move.yaml:39' }),
  /* 825: 0F 17 /r */
  form({ id: 'MOVHPD_Mq_Vx', instruction: 'MOVHPD', map: 1, opcode: 0x17, modrm: 'memory', prefix: 0x66, operands: [mention('dst', Kind.Mq), mention('src', Kind.Vx)], feature: 'SSE2', executable: false, source: 'isa/instructions/sse-move.yaml:39' }),
  /* 826: 0F 12 /r */
  form({ id: 'MOVHLPS_Vx_Udq', instruction: 'MOVHLPS', map: 1, opcode: 0x12, modrm: 'register', prefix: -1, operands: [mention('dst', Kind.Vx), mention('src', Kind.Udq)], feature: 'SSE', executable: false, source: 'isa/instructions/sse-move.yaml:41' }),
  /* 827: 0F 16 /r */
  form({ id: 'MOVLHPS_Vx_Udq', instruction: 'MOVLHPS', map: 1, opcode: 0x16, modrm: 'register', prefix: -1, operands: [mention('dst', Kind.Vx), mention('src', Kind.Udq)], feature: 'SSE', executable: false, source: 'isa/instructions/sse-move.yaml:42' }),
  /* 828: 0F 12 /r */
  form({ id: 'MOVSLDUP_Vx_Wdq', instruction: 'MOVSLDUP', map: 1, opcode: 0x12, modrm: 'any', prefix: 0xf3, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE3', executable: false, source: 'isa/instructions/sse-move.yaml:43' }),
  /* 829: 0F 16 /r */
  form({ id: 'MOVSHDUP_Vx_Wdq', instruction: 'MOVSHDUP', map: 1, opcode: 0x16, modrm: 'any', prefix: 0xf3, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE3', executable: false, source: 'isa/instructions/sse-move.yaml:44' }),
  /* 830: 0F 12 /r */
  form({ id: 'MOVDDUP_Vx_Wq', instruction: 'MOVDDUP', map: 1, opcode: 0x12, modrm: 'any', prefix: 0xf2, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wq)], feature: 'SSE3', executable: false, source: 'isa/instructions/sse-move.yaml:45' }),
  /* 831: 0F 2B /r */
  form({ id: 'MOVNTPS_Mdq_Vx', instruction: 'MOVNTPS', map: 1, opcode: 0x2b, modrm: 'memory', prefix: -1, operands: [mention('dst', Kind.Mdq), mention('src', Kind.Vx)], feature: 'SSE', executable: false, source: 'isa/instructions/sse-move.yaml:47' }),
  /* 832: 0F 2B /r */
  form({ id: 'MOVNTPD_Mdq_Vx', instruction: 'MOVNTPD', map: 1, opcode: 0x2b, modrm: 'memory', prefix: 0x66, operands: [mention('dst', Kind.Mdq), mention('src', Kind.Vx)], feature: 'SSE2', executable: false, source: 'isa/instructions/sse-move.yaml:48' }),
  /* 833: 0F 2B /r */
  form({ id: 'MOVNTSS_Md_Vx', instruction: 'MOVNTSS', map: 1, opcode: 0x2b, modrm: 'memory', prefix: 0xf3, operands: [mention('dst', Kind.Md), mention('src', Kind.Vx)], feature: 'SSE4A', executable: false, source: 'isa/instructions/sse-move.yaml:49' }),
  /* 834: 0F 2B /r */
  form({ id: 'MOVNTSD_Mq_Vx', instruction: 'MOVNTSD', map: 1, opcode: 0x2b, modrm: 'memory', prefix: 0xf2, operands: [mention('dst', Kind.Mq), mention('src', Kind.Vx)], feature: 'SSE4A', executable: false, source: 'isa/instructions/sse-move.yaml:50' }),
  /* 835: 0F 50 /r */
  form({ id: 'MOVMSKPS_Gd_Udq', instruction: 'MOVMSKPS', map: 1, opcode: 0x50, modrm: 'register', prefix: -1, operands: [mention('dst', Kind.Gd), mention('src', Kind.Udq)], feature: 'SSE', executable: false, source: 'isa/instructions/sse-move.yaml:54' }),
  /* 836: 0F 50 /r */
  form({ id: 'MOVMSKPD_Gd_Udq', instruction: 'MOVMSKPD', map: 1, opcode: 0x50, modrm: 'register', prefix: 0x66, operands: [mention('dst', Kind.Gd), mention('src', Kind.Udq)], feature: 'SSE2', executable: false, source: 'isa/instructions/sse-move.yaml:58' }),
  /* 837: 0F 14 /r */
  form({ id: 'UNPCKLPS_Vx_Wdq', instruction: 'UNPCKLPS', map: 1, opcode: 0x14, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE', executable: false, source: 'isa/instructions/sse-move.yaml:60' }),
  /* 838: 0F 14 /r */
  form({ id: 'UNPCKLPD_Vx_Wdq', instruction: 'UNPCKLPD', map: 1, opcode: 0x14, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE2', executable: false, source: 'isa/instructions/sse-move.yaml:61' }),
  /* 839: 0F 15 /r */
  form({ id: 'UNPCKHPS_Vx_Wdq', instruction: 'UNPCKHPS', map: 1, opcode: 0x15, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE', executable: false, source: 'isa/instructions/sse-move.yaml:62' }),
  /* 840: 0F 15 /r */
  form({ id: 'UNPCKHPD_Vx_Wdq', instruction: 'UNPCKHPD', map: 1, opcode: 0x15, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq)], feature: 'SSE2', executable: false, source: 'isa/instructions/sse-move.yaml:63' }),
  /* 841: 0F C6 /r ib */
  form({ id: 'SHUFPS_Vx_Wdq_Ib', instruction: 'SHUFPS', map: 1, opcode: 0xc6, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq), mention('order', Kind.Ib)], feature: 'SSE', executable: false, source: 'isa/instructions/sse-move.yaml:67' }),
  /* 842: 0F C6 /r ib */
  form({ id: 'SHUFPD_Vx_Wdq_Ib', instruction: 'SHUFPD', map: 1, opcode: 0xc6, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq), mention('order', Kind.Ib)], feature: 'SSE2', executable: false, source: 'isa/instructions/sse-move.yaml:71' }),
  /* 843: 0F 3A 0C /r ib */
  form({ id: 'BLENDPS_Vx_Wdq_Ib', instruction: 'BLENDPS', map: 3, opcode: 0x0c, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq), mention('selected', Kind.Ib)], feature: 'SSE4_1', executable: false, source: 'isa/instructions/sse-move.yaml:73' }),
  /* 844: 0F 3A 0D /r ib */
  form({ id: 'BLENDPD_Vx_Wdq_Ib', instruction: 'BLENDPD', map: 3, opcode: 0x0d, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq), mention('selected', Kind.Ib)], feature: 'SSE4_1', executable: false, source: 'isa/instructions/sse-move.yaml:74' }),
  /* 845: 0F 38 14 /r */
  form({ id: 'BLENDVPS_Vx_Wdq_XMM0', instruction: 'BLENDVPS', map: 2, opcode: 0x14, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq), mention('mask', Kind.XMM0)], defaults: [{ operand: 2, number: 0 }], feature: 'SSE4_1', executable: false, source: 'isa/instructions/sse-move.yaml:75' }),
  /* 846: 0F 38 15 /r */
  form({ id: 'BLENDVPD_Vx_Wdq_XMM0', instruction: 'BLENDVPD', map: 2, opcode: 0x15, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wdq), mention('mask', Kind.XMM0)], defaults: [{ operand: 2, number: 0 }], feature: 'SSE4_1', executable: false, source: 'isa/instructions/sse-move.yaml:76' }),
  /* 847: 0F 3A 21 /r ib */
  form({ id: 'INSERTPS_Vx_Wd_Ib', instruction: 'INSERTPS', map: 3, opcode: 0x21, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Vx), mention('src', Kind.Wd), mention('places', Kind.Ib)], feature: 'SSE4_1', executable: false, source: 'isa/instructions/sse-move.yaml:80' }),
  /* 848: 0F 3A 17 /r ib */
  form({ id: 'EXTRACTPS_Ed_Vx_Ib', instruction: 'EXTRACTPS', map: 3, opcode: 0x17, modrm: 'any', prefix: 0x66, operands: [mention('dst', Kind.Ed), mention('src', Kind.Vx), mention('element', Kind.Ib)], feature: 'SSE4_1', executable: false, source: 'isa/instructions/sse-move.yaml:84' }),
  /* 849: 50+r */
  form({ id: 'PUSH_Zv', instruction: 'PUSH', opcode: 0x50, plusRegister: true, operands: [read('src', Kind.Zv)], sized: true, source: 'isa/instructions/stack.yaml:9' }),
  /* 850: FF /6 */
  form({ id: 'PUSH_Ev', instruction: 'PUSH', opcode: 0xff, digit: 6, modrm: 'any', operands: [read('src', Kind.Ev)], sized: true, source: 'isa/instructions/stack.yaml:10' }),
  /* 851: 68 iz */
  form({ id: 'PUSH_Iz', instruction: 'PUSH', opcode: 0x68, operands: [read('src', Kind.Iz)], sized: true, source: 'isa/instructions/stack.yaml:11' }),
  /* 852: 6A ib */
  form({ id: 'PUSH_Ibs', instruction: 'PUSH', opcode: 0x6a, operands: [read('src', Kind.Ibs)], sized: true, source: 'isa/instructions/stack.yaml:12' }),
  /* 853: 58+r */
  form({ id: 'POP_Zv', instruction: 'POP', opcode: 0x58, plusRegister: true, operands: [write('dst', Kind.Zv)], sized: true, source: 'isa/instructions/stack.yaml:21' }),
  /* 854: 8F /0 */
  form({ id: 'POP_Ev', instruction: 'POP', opcode: 0x8f, digit: 0, modrm: 'register', operands: [write('dst', Kind.Ev)], sized: true, alias: true, source: 'isa/instructions/stack.yaml:22' }),
  /* 855: 8F /0 */
  form({ id: 'POP_M_Ev', instruction: 'POP_M', mnemonic: ['pop', 'pop'], opcode: 0x8f, digit: 0, modrm: 'memory', operands: [mention('dst', Kind.Ev)], sized: true, source: 'isa/instructions/stack.yaml:31' }),
  /* 856: 60 */
  form({ id: 'PUSHA_v', instruction: 'PUSHA', mnemonic: ['pusha', 'pushad'], aliases: [spelling('pusha'), spelling('pushaw', 16)], opcode: 0x60, sized: true, source: 'isa/instructions/stack.yaml:44' }),
  /* 857: 61 */
  form({ id: 'POPA_v', instruction: 'POPA', mnemonic: ['popa', 'popad'], aliases: [spelling('popa'), spelling('popaw', 16)], opcode: 0x61, sized: true, source: 'isa/instructions/stack.yaml:62' }),
  /* 858: C8 iw ib */
  form({ id: 'ENTER_Iw_Ib', instruction: 'ENTER', opcode: 0xc8, operands: [read('bytes', Kind.Iw), read('level', Kind.Ib)], sized: true, source: 'isa/instructions/stack.yaml:86' }),
  /* 859: C9 */
  form({ id: 'LEAVE_v', instruction: 'LEAVE', opcode: 0xc9, sized: true, source: 'isa/instructions/stack.yaml:109' }),
  /* 860: A4 */
  form({ id: 'MOVSB_b', instruction: 'MOVSB', opcode: 0xa4, repeat: 'rep', source: 'isa/instructions/string.yaml:10' }),
  /* 861: A5 */
  form({ id: 'MOVS_v', instruction: 'MOVS', mnemonic: ['movsw', 'movsd'], opcode: 0xa5, sized: true, repeat: 'rep', source: 'isa/instructions/string.yaml:20' }),
  /* 862: A6 */
  form({ id: 'CMPSB_b', instruction: 'CMPSB', opcode: 0xa6, repeat: 'repz', source: 'isa/instructions/string.yaml:29' }),
  /* 863: A7 */
  form({ id: 'CMPS_v', instruction: 'CMPS', mnemonic: ['cmpsw', 'cmpsd'], opcode: 0xa7, sized: true, repeat: 'repz', source: 'isa/instructions/string.yaml:41' }),
  /* 864: AA */
  form({ id: 'STOSB_b', instruction: 'STOSB', opcode: 0xaa, repeat: 'rep', source: 'isa/instructions/string.yaml:52' }),
  /* 865: AB */
  form({ id: 'STOS_v', instruction: 'STOS', mnemonic: ['stosw', 'stosd'], opcode: 0xab, sized: true, repeat: 'rep', source: 'isa/instructions/string.yaml:61' }),
  /* 866: AC */
  form({ id: 'LODSB_b', instruction: 'LODSB', opcode: 0xac, repeat: 'rep', source: 'isa/instructions/string.yaml:69' }),
  /* 867: AD */
  form({ id: 'LODS_v', instruction: 'LODS', mnemonic: ['lodsw', 'lodsd'], opcode: 0xad, sized: true, repeat: 'rep', source: 'isa/instructions/string.yaml:78' }),
  /* 868: AE */
  form({ id: 'SCASB_b', instruction: 'SCASB', opcode: 0xae, repeat: 'repz', source: 'isa/instructions/string.yaml:86' }),
  /* 869: AF */
  form({ id: 'SCAS_v', instruction: 'SCAS', mnemonic: ['scasw', 'scasd'], opcode: 0xaf, sized: true, repeat: 'repz', source: 'isa/instructions/string.yaml:96' }),
  /* 870: F4 */
  form({ id: 'HLT_F4', instruction: 'HLT', opcode: 0xf4, source: 'isa/instructions/system.yaml:9' }),
  /* 871: 9B */
  form({ id: 'FWAIT_9B', instruction: 'FWAIT', aliases: [spelling('wait')], opcode: 0x9b, source: 'isa/instructions/system.yaml:19' }),
  /* 872: FA */
  form({ id: 'CLI_FA', instruction: 'CLI', opcode: 0xfa, source: 'isa/instructions/system.yaml:29' }),
  /* 873: FB */
  form({ id: 'STI_FB', instruction: 'STI', opcode: 0xfb, source: 'isa/instructions/system.yaml:41' }),
  /* 874: 9C */
  form({ id: 'PUSHF_v', instruction: 'PUSHF', mnemonic: ['pushf', 'pushfd'], aliases: [spelling('pushf'), spelling('pushfw', 16)], opcode: 0x9c, sized: true, source: 'isa/instructions/system.yaml:58' }),
  /* 875: 9D */
  form({ id: 'POPF_v', instruction: 'POPF', mnemonic: ['popf', 'popfd'], aliases: [spelling('popf'), spelling('popfw', 16)], opcode: 0x9d, sized: true, source: 'isa/instructions/system.yaml:69' }),
  /* 876: 0F 06 */
  form({ id: 'CLTS_06', instruction: 'CLTS', map: 1, opcode: 0x06, source: 'isa/instructions/system.yaml:92' }),
  /* 877: 0F 08 */
  form({ id: 'INVD_08', instruction: 'INVD', map: 1, opcode: 0x08, feature: 'I486', source: 'isa/instructions/system.yaml:101' }),
  /* 878: 0F 09 */
  form({ id: 'WBINVD_09', instruction: 'WBINVD', map: 1, opcode: 0x09, feature: 'I486', source: 'isa/instructions/system.yaml:110' }),
  /* 879: 0F 01 /7 */
  form({ id: 'INVLPG_M', instruction: 'INVLPG', map: 1, opcode: 0x01, digit: 7, modrm: 'memory', operands: [mention('page', Kind.M)], feature: 'I486', source: 'isa/instructions/system.yaml:120' }),
  /* 880: 0F 32 */
  form({ id: 'RDMSR_32', instruction: 'RDMSR', map: 1, opcode: 0x32, feature: 'MSR', source: 'isa/instructions/system.yaml:129' }),
  /* 881: 0F 30 */
  form({ id: 'WRMSR_30', instruction: 'WRMSR', map: 1, opcode: 0x30, feature: 'MSR', source: 'isa/instructions/system.yaml:140' }),
  /* 882: 0F 31 */
  form({ id: 'RDTSC_31', instruction: 'RDTSC', map: 1, opcode: 0x31, feature: 'TSC', source: 'isa/instructions/system.yaml:149' }),
  /* 883: 0F 33 */
  form({ id: 'RDPMC_33', instruction: 'RDPMC', map: 1, opcode: 0x33, feature: 'RDPMC', source: 'isa/instructions/system.yaml:161' }),
  /* 884: 0F A2 */
  form({ id: 'CPUID_A2', instruction: 'CPUID', map: 1, opcode: 0xa2, feature: 'CPUID', source: 'isa/instructions/system.yaml:173' }),
  /* 885: 0F AA */
  form({ id: 'RSM_AA', instruction: 'RSM', map: 1, opcode: 0xaa, source: 'isa/instructions/system.yaml:185' }),
  /* 886: 0F 34 */
  form({ id: 'SYSENTER_34', instruction: 'SYSENTER', map: 1, opcode: 0x34, feature: 'SEP', source: 'isa/instructions/system.yaml:193' }),
  /* 887: 0F 35 */
  form({ id: 'SYSEXIT_35', instruction: 'SYSEXIT', map: 1, opcode: 0x35, feature: 'SEP', source: 'isa/instructions/system.yaml:210' }),
  /* 888: 0F 01 C1 */
  form({ id: 'VMCALL_C1', instruction: 'VMCALL', map: 1, opcode: 0x01, digit: 0, rm: 1, modrm: 'register', prefix: -1, feature: 'VMX', executable: false, source: 'isa/instructions/virtualization.yaml:9' }),
  /* 889: 0F 01 C2 */
  form({ id: 'VMLAUNCH_C2', instruction: 'VMLAUNCH', map: 1, opcode: 0x01, digit: 0, rm: 2, modrm: 'register', prefix: -1, feature: 'VMX', executable: false, source: 'isa/instructions/virtualization.yaml:12' }),
  /* 890: 0F 01 C3 */
  form({ id: 'VMRESUME_C3', instruction: 'VMRESUME', map: 1, opcode: 0x01, digit: 0, rm: 3, modrm: 'register', prefix: -1, feature: 'VMX', executable: false, source: 'isa/instructions/virtualization.yaml:15' }),
  /* 891: 0F 01 C4 */
  form({ id: 'VMXOFF_C4', instruction: 'VMXOFF', map: 1, opcode: 0x01, digit: 0, rm: 4, modrm: 'register', prefix: -1, feature: 'VMX', executable: false, source: 'isa/instructions/virtualization.yaml:18' }),
  /* 892: 0F 01 D4 */
  form({ id: 'VMFUNC_D4', instruction: 'VMFUNC', map: 1, opcode: 0x01, digit: 2, rm: 4, modrm: 'register', prefix: -1, feature: 'VMX', executable: false, source: 'isa/instructions/virtualization.yaml:21' }),
  /* 893: 0F 78 /r */
  form({ id: 'VMREAD_Ed_Gd', instruction: 'VMREAD', map: 1, opcode: 0x78, modrm: 'any', prefix: -1, operands: [mention('dst', Kind.Ed), mention('field', Kind.Gd)], feature: 'VMX', executable: false, source: 'isa/instructions/virtualization.yaml:24' }),
  /* 894: 0F 79 /r */
  form({ id: 'VMWRITE_Gd_Ed', instruction: 'VMWRITE', map: 1, opcode: 0x79, modrm: 'any', prefix: -1, operands: [mention('field', Kind.Gd), mention('src', Kind.Ed)], feature: 'VMX', executable: false, source: 'isa/instructions/virtualization.yaml:27' }),
  /* 895: 0F C7 /6 */
  form({ id: 'VMPTRLD_Mq', instruction: 'VMPTRLD', map: 1, opcode: 0xc7, digit: 6, modrm: 'memory', prefix: -1, operands: [mention('src', Kind.Mq)], feature: 'VMX', executable: false, source: 'isa/instructions/virtualization.yaml:30' }),
  /* 896: 0F C7 /7 */
  form({ id: 'VMPTRST_Mq', instruction: 'VMPTRST', map: 1, opcode: 0xc7, digit: 7, modrm: 'memory', prefix: -1, operands: [mention('dst', Kind.Mq)], feature: 'VMX', executable: false, source: 'isa/instructions/virtualization.yaml:33' }),
  /* 897: 0F C7 /6 */
  form({ id: 'VMCLEAR_Mq', instruction: 'VMCLEAR', map: 1, opcode: 0xc7, digit: 6, modrm: 'memory', prefix: 0x66, operands: [mention('src', Kind.Mq)], feature: 'VMX', executable: false, source: 'isa/instructions/virtualization.yaml:36' }),
  /* 898: 0F C7 /6 */
  form({ id: 'VMXON_Mq', instruction: 'VMXON', map: 1, opcode: 0xc7, digit: 6, modrm: 'memory', prefix: 0xf3, operands: [mention('src', Kind.Mq)], feature: 'VMX', executable: false, source: 'isa/instructions/virtualization.yaml:39' }),
  /* 899: 0F 38 80 /r */
  form({ id: 'INVEPT_Gd_Mdq', instruction: 'INVEPT', map: 2, opcode: 0x80, modrm: 'memory', prefix: 0x66, operands: [mention('type', Kind.Gd), mention('src', Kind.Mdq)], feature: 'VMX', executable: false, source: 'isa/instructions/virtualization.yaml:42' }),
  /* 900: 0F 38 81 /r */
  form({ id: 'INVVPID_Gd_Mdq', instruction: 'INVVPID', map: 2, opcode: 0x81, modrm: 'memory', prefix: 0x66, operands: [mention('type', Kind.Gd), mention('src', Kind.Mdq)], feature: 'VMX', executable: false, source: 'isa/instructions/virtualization.yaml:45' }),
  /* 901: 0F 01 D8 */
  form({ id: 'VMRUN_D8', instruction: 'VMRUN', map: 1, opcode: 0x01, digit: 3, rm: 0, modrm: 'register', feature: 'SVM', executable: false, source: 'isa/instructions/virtualization.yaml:49' }),
  /* 902: 0F 01 D9 */
  form({ id: 'VMMCALL_D9', instruction: 'VMMCALL', map: 1, opcode: 0x01, digit: 3, rm: 1, modrm: 'register', feature: 'SVM', executable: false, source: 'isa/instructions/virtualization.yaml:52' }),
  /* 903: 0F 01 DA */
  form({ id: 'VMLOAD_DA', instruction: 'VMLOAD', map: 1, opcode: 0x01, digit: 3, rm: 2, modrm: 'register', feature: 'SVM', executable: false, source: 'isa/instructions/virtualization.yaml:55' }),
  /* 904: 0F 01 DB */
  form({ id: 'VMSAVE_DB', instruction: 'VMSAVE', map: 1, opcode: 0x01, digit: 3, rm: 3, modrm: 'register', feature: 'SVM', executable: false, source: 'isa/instructions/virtualization.yaml:58' }),
  /* 905: 0F 01 DC */
  form({ id: 'STGI_DC', instruction: 'STGI', map: 1, opcode: 0x01, digit: 3, rm: 4, modrm: 'register', feature: 'SVM', executable: false, source: 'isa/instructions/virtualization.yaml:61' }),
  /* 906: 0F 01 DD */
  form({ id: 'CLGI_DD', instruction: 'CLGI', map: 1, opcode: 0x01, digit: 3, rm: 5, modrm: 'register', feature: 'SVM', executable: false, source: 'isa/instructions/virtualization.yaml:64' }),
  /* 907: 0F 01 DE */
  form({ id: 'SKINIT_DE', instruction: 'SKINIT', map: 1, opcode: 0x01, digit: 3, rm: 6, modrm: 'register', feature: 'SVM', executable: false, source: 'isa/instructions/virtualization.yaml:67' }),
  /* 908: 0F 01 DF */
  form({ id: 'INVLPGA_DF', instruction: 'INVLPGA', map: 1, opcode: 0x01, digit: 3, rm: 7, modrm: 'register', feature: 'SVM', executable: false, source: 'isa/instructions/virtualization.yaml:70' }),
  /* 909: D8 C0+i */
  form({ id: 'FADD_ST_STi', instruction: 'FADD', opcode: 0xd8, digit: 0, modrm: 'register', operands: [mention('dst', Kind.ST), mention('src', Kind.STi)], defaults: [{ operand: 0, number: 0 }], feature: 'FPU', source: 'isa/instructions/x87-arithmetic.yaml:25' }),
  /* 910: DC C0+i */
  form({ id: 'FADD_STi_ST', instruction: 'FADD', opcode: 0xdc, digit: 0, modrm: 'register', operands: [mention('dst', Kind.STi), mention('src', Kind.ST)], feature: 'FPU', source: 'isa/instructions/x87-arithmetic.yaml:25' }),
  /* 911: DE C0+i */
  form({ id: 'FADDP_STi_ST', instruction: 'FADDP', aliases: [spelling('fadd', 0, { presets: [{ operand: 0, number: 1 }, { operand: 1, number: 0 }] })], opcode: 0xde, digit: 0, modrm: 'register', operands: [mention('dst', Kind.STi), mention('src', Kind.ST)], defaults: [{ operand: 0, number: 1 }, { operand: 1, number: 0 }], feature: 'FPU', source: 'isa/instructions/x87-arithmetic.yaml:31' }),
  /* 912: D8 C8+i */
  form({ id: 'FMUL_ST_STi', instruction: 'FMUL', opcode: 0xd8, digit: 1, modrm: 'register', operands: [mention('dst', Kind.ST), mention('src', Kind.STi)], defaults: [{ operand: 0, number: 0 }], feature: 'FPU', source: 'isa/instructions/x87-arithmetic.yaml:38' }),
  /* 913: DC C8+i */
  form({ id: 'FMUL_STi_ST', instruction: 'FMUL', opcode: 0xdc, digit: 1, modrm: 'register', operands: [mention('dst', Kind.STi), mention('src', Kind.ST)], feature: 'FPU', source: 'isa/instructions/x87-arithmetic.yaml:38' }),
  /* 914: DE C8+i */
  form({ id: 'FMULP_STi_ST', instruction: 'FMULP', aliases: [spelling('fmul', 0, { presets: [{ operand: 0, number: 1 }, { operand: 1, number: 0 }] })], opcode: 0xde, digit: 1, modrm: 'register', operands: [mention('dst', Kind.STi), mention('src', Kind.ST)], defaults: [{ operand: 0, number: 1 }, { operand: 1, number: 0 }], feature: 'FPU', source: 'isa/instructions/x87-arithmetic.yaml:44' }),
  /* 915: D8 E0+i */
  form({ id: 'FSUB_ST_STi', instruction: 'FSUB', opcode: 0xd8, digit: 4, modrm: 'register', operands: [mention('dst', Kind.ST), mention('src', Kind.STi)], defaults: [{ operand: 0, number: 0 }], feature: 'FPU', source: 'isa/instructions/x87-arithmetic.yaml:51' }),
  /* 916: DC E8+i */
  form({ id: 'FSUB_STi_ST', instruction: 'FSUB', opcode: 0xdc, digit: 5, modrm: 'register', operands: [mention('dst', Kind.STi), mention('src', Kind.ST)], feature: 'FPU', source: 'isa/instructions/x87-arithmetic.yaml:51' }),
  /* 917: DE E8+i */
  form({ id: 'FSUBP_STi_ST', instruction: 'FSUBP', aliases: [spelling('fsub', 0, { presets: [{ operand: 0, number: 1 }, { operand: 1, number: 0 }] })], opcode: 0xde, digit: 5, modrm: 'register', operands: [mention('dst', Kind.STi), mention('src', Kind.ST)], defaults: [{ operand: 0, number: 1 }, { operand: 1, number: 0 }], feature: 'FPU', source: 'isa/instructions/x87-arithmetic.yaml:57' }),
  /* 918: D8 E8+i */
  form({ id: 'FSUBR_ST_STi', instruction: 'FSUBR', opcode: 0xd8, digit: 5, modrm: 'register', operands: [mention('dst', Kind.ST), mention('src', Kind.STi)], defaults: [{ operand: 0, number: 0 }], feature: 'FPU', source: 'isa/instructions/x87-arithmetic.yaml:64' }),
  /* 919: DC E0+i */
  form({ id: 'FSUBR_STi_ST', instruction: 'FSUBR', opcode: 0xdc, digit: 4, modrm: 'register', operands: [mention('dst', Kind.STi), mention('src', Kind.ST)], feature: 'FPU', source: 'isa/instructions/x87-arithmetic.yaml:64' }),
  /* 920: DE E0+i */
  form({ id: 'FSUBRP_STi_ST', instruction: 'FSUBRP', aliases: [spelling('fsubr', 0, { presets: [{ operand: 0, number: 1 }, { operand: 1, number: 0 }] })], opcode: 0xde, digit: 4, modrm: 'register', operands: [mention('dst', Kind.STi), mention('src', Kind.ST)], defaults: [{ operand: 0, number: 1 }, { operand: 1, number: 0 }], feature: 'FPU', source: 'isa/instructions/x87-arithmetic.yaml:70' }),
  /* 921: D8 F0+i */
  form({ id: 'FDIV_ST_STi', instruction: 'FDIV', opcode: 0xd8, digit: 6, modrm: 'register', operands: [mention('dst', Kind.ST), mention('src', Kind.STi)], defaults: [{ operand: 0, number: 0 }], feature: 'FPU', source: 'isa/instructions/x87-arithmetic.yaml:77' }),
  /* 922: DC F8+i */
  form({ id: 'FDIV_STi_ST', instruction: 'FDIV', opcode: 0xdc, digit: 7, modrm: 'register', operands: [mention('dst', Kind.STi), mention('src', Kind.ST)], feature: 'FPU', source: 'isa/instructions/x87-arithmetic.yaml:77' }),
  /* 923: DE F8+i */
  form({ id: 'FDIVP_STi_ST', instruction: 'FDIVP', aliases: [spelling('fdiv', 0, { presets: [{ operand: 0, number: 1 }, { operand: 1, number: 0 }] })], opcode: 0xde, digit: 7, modrm: 'register', operands: [mention('dst', Kind.STi), mention('src', Kind.ST)], defaults: [{ operand: 0, number: 1 }, { operand: 1, number: 0 }], feature: 'FPU', source: 'isa/instructions/x87-arithmetic.yaml:83' }),
  /* 924: D8 F8+i */
  form({ id: 'FDIVR_ST_STi', instruction: 'FDIVR', opcode: 0xd8, digit: 7, modrm: 'register', operands: [mention('dst', Kind.ST), mention('src', Kind.STi)], defaults: [{ operand: 0, number: 0 }], feature: 'FPU', source: 'isa/instructions/x87-arithmetic.yaml:90' }),
  /* 925: DC F0+i */
  form({ id: 'FDIVR_STi_ST', instruction: 'FDIVR', opcode: 0xdc, digit: 6, modrm: 'register', operands: [mention('dst', Kind.STi), mention('src', Kind.ST)], feature: 'FPU', source: 'isa/instructions/x87-arithmetic.yaml:90' }),
  /* 926: DE F0+i */
  form({ id: 'FDIVRP_STi_ST', instruction: 'FDIVRP', aliases: [spelling('fdivr', 0, { presets: [{ operand: 0, number: 1 }, { operand: 1, number: 0 }] })], opcode: 0xde, digit: 6, modrm: 'register', operands: [mention('dst', Kind.STi), mention('src', Kind.ST)], defaults: [{ operand: 0, number: 1 }, { operand: 1, number: 0 }], feature: 'FPU', source: 'isa/instructions/x87-arithmetic.yaml:96' }),
  /* 927: D9 E1 */
  form({ id: 'FABS_ST', instruction: 'FABS', opcode: 0xd9, digit: 4, rm: 1, modrm: 'register', feature: 'FPU', source: 'isa/instructions/x87-arithmetic.yaml:105' }),
  /* 928: D9 E0 */
  form({ id: 'FCHS_ST', instruction: 'FCHS', opcode: 0xd9, digit: 4, rm: 0, modrm: 'register', feature: 'FPU', source: 'isa/instructions/x87-arithmetic.yaml:111' }),
  /* 929: D9 FA */
  form({ id: 'FSQRT_ST', instruction: 'FSQRT', opcode: 0xd9, digit: 7, rm: 2, modrm: 'register', feature: 'FPU', source: 'isa/instructions/x87-arithmetic.yaml:117' }),
  /* 930: D9 FC */
  form({ id: 'FRNDINT_ST', instruction: 'FRNDINT', opcode: 0xd9, digit: 7, rm: 4, modrm: 'register', feature: 'FPU', source: 'isa/instructions/x87-arithmetic.yaml:123' }),
  /* 931: D9 FD */
  form({ id: 'FSCALE_ST', instruction: 'FSCALE', opcode: 0xd9, digit: 7, rm: 5, modrm: 'register', feature: 'FPU', source: 'isa/instructions/x87-arithmetic.yaml:129' }),
  /* 932: D9 F8 */
  form({ id: 'FPREM_ST', instruction: 'FPREM', opcode: 0xd9, digit: 7, rm: 0, modrm: 'register', feature: 'FPU', source: 'isa/instructions/x87-arithmetic.yaml:137' }),
  /* 933: D9 F5 */
  form({ id: 'FPREM1_ST', instruction: 'FPREM1', opcode: 0xd9, digit: 6, rm: 5, modrm: 'register', feature: 'FPU', source: 'isa/instructions/x87-arithmetic.yaml:145' }),
  /* 934: D9 F4 */
  form({ id: 'FXTRACT_ST', instruction: 'FXTRACT', opcode: 0xd9, digit: 6, rm: 4, modrm: 'register', feature: 'FPU', source: 'isa/instructions/x87-arithmetic.yaml:153' }),
  /* 935: D8 D0+i */
  form({ id: 'FCOM_STi', instruction: 'FCOM', opcode: 0xd8, digit: 2, modrm: 'register', operands: [mention('src', Kind.STi)], defaults: [{ operand: 0, number: 1 }], feature: 'FPU', source: 'isa/instructions/x87-compare.yaml:20' }),
  /* 936: DC D0+i */
  form({ id: 'FCOM_STi_DC', instruction: 'FCOM', opcode: 0xdc, digit: 2, modrm: 'register', operands: [mention('src', Kind.STi)], feature: 'FPU', alias: true, source: 'isa/instructions/x87-compare.yaml:21' }),
  /* 937: D8 D8+i */
  form({ id: 'FCOMP_STi', instruction: 'FCOMP', opcode: 0xd8, digit: 3, modrm: 'register', operands: [mention('src', Kind.STi)], defaults: [{ operand: 0, number: 1 }], feature: 'FPU', source: 'isa/instructions/x87-compare.yaml:29' }),
  /* 938: DC D8+i */
  form({ id: 'FCOMP_STi_DC', instruction: 'FCOMP', opcode: 0xdc, digit: 3, modrm: 'register', operands: [mention('src', Kind.STi)], feature: 'FPU', alias: true, source: 'isa/instructions/x87-compare.yaml:30' }),
  /* 939: DE D0+i */
  form({ id: 'FCOMP_STi_DE', instruction: 'FCOMP', opcode: 0xde, digit: 2, modrm: 'register', operands: [mention('src', Kind.STi)], feature: 'FPU', alias: true, source: 'isa/instructions/x87-compare.yaml:31' }),
  /* 940: DE D9 */
  form({ id: 'FCOMPP_ST', instruction: 'FCOMPP', opcode: 0xde, digit: 3, rm: 1, modrm: 'register', feature: 'FPU', source: 'isa/instructions/x87-compare.yaml:37' }),
  /* 941: DD E0+i */
  form({ id: 'FUCOM_STi', instruction: 'FUCOM', opcode: 0xdd, digit: 4, modrm: 'register', operands: [mention('src', Kind.STi)], defaults: [{ operand: 0, number: 1 }], feature: 'FPU', source: 'isa/instructions/x87-compare.yaml:43' }),
  /* 942: DD E8+i */
  form({ id: 'FUCOMP_STi', instruction: 'FUCOMP', opcode: 0xdd, digit: 5, modrm: 'register', operands: [mention('src', Kind.STi)], defaults: [{ operand: 0, number: 1 }], feature: 'FPU', source: 'isa/instructions/x87-compare.yaml:49' }),
  /* 943: DA E9 */
  form({ id: 'FUCOMPP_ST', instruction: 'FUCOMPP', opcode: 0xda, digit: 5, rm: 1, modrm: 'register', feature: 'FPU', source: 'isa/instructions/x87-compare.yaml:55' }),
  /* 944: DB F0+i */
  form({ id: 'FCOMI_ST_STi', instruction: 'FCOMI', opcode: 0xdb, digit: 6, modrm: 'register', operands: [mention('a', Kind.ST), mention('src', Kind.STi)], defaults: [{ operand: 0, number: 0 }, { operand: 1, number: 1 }], feature: 'CMOV', source: 'isa/instructions/x87-compare.yaml:59' }),
  /* 945: DF F0+i */
  form({ id: 'FCOMIP_ST_STi', instruction: 'FCOMIP', aliases: [spelling('fcompi')], opcode: 0xdf, digit: 6, modrm: 'register', operands: [mention('a', Kind.ST), mention('src', Kind.STi)], defaults: [{ operand: 0, number: 0 }, { operand: 1, number: 1 }], feature: 'CMOV', source: 'isa/instructions/x87-compare.yaml:66' }),
  /* 946: DB E8+i */
  form({ id: 'FUCOMI_ST_STi', instruction: 'FUCOMI', opcode: 0xdb, digit: 5, modrm: 'register', operands: [mention('a', Kind.ST), mention('src', Kind.STi)], defaults: [{ operand: 0, number: 0 }, { operand: 1, number: 1 }], feature: 'CMOV', source: 'isa/instructions/x87-compare.yaml:73' }),
  /* 947: DF E8+i */
  form({ id: 'FUCOMIP_ST_STi', instruction: 'FUCOMIP', aliases: [spelling('fucompi')], opcode: 0xdf, digit: 5, modrm: 'register', operands: [mention('a', Kind.ST), mention('src', Kind.STi)], defaults: [{ operand: 0, number: 0 }, { operand: 1, number: 1 }], feature: 'CMOV', source: 'isa/instructions/x87-compare.yaml:79' }),
  /* 948: D9 E4 */
  form({ id: 'FTST_ST', instruction: 'FTST', opcode: 0xd9, digit: 4, rm: 4, modrm: 'register', feature: 'FPU', source: 'isa/instructions/x87-compare.yaml:88' }),
  /* 949: D9 E5 */
  form({ id: 'FXAM_ST', instruction: 'FXAM', opcode: 0xd9, digit: 4, rm: 5, modrm: 'register', feature: 'FPU', source: 'isa/instructions/x87-compare.yaml:96' }),
  /* 950: DB E3 */
  form({ id: 'FNINIT_none', instruction: 'FNINIT', aliases: [spelling('finit', 0, { after: 'FWAIT' })], opcode: 0xdb, digit: 4, rm: 3, modrm: 'register', feature: 'FPU', source: 'isa/instructions/x87-control.yaml:14' }),
  /* 951: DB E2 */
  form({ id: 'FNCLEX_none', instruction: 'FNCLEX', aliases: [spelling('fclex', 0, { after: 'FWAIT' })], opcode: 0xdb, digit: 4, rm: 2, modrm: 'register', feature: 'FPU', source: 'isa/instructions/x87-control.yaml:22' }),
  /* 952: D9 /7 */
  form({ id: 'FNSTCW_Mw', instruction: 'FNSTCW', aliases: [spelling('fstcw', 0, { after: 'FWAIT' })], opcode: 0xd9, digit: 7, modrm: 'memory', operands: [mention('dst', Kind.Mw)], feature: 'FPU', source: 'isa/instructions/x87-control.yaml:30' }),
  /* 953: D9 /5 */
  form({ id: 'FLDCW_Mw', instruction: 'FLDCW', opcode: 0xd9, digit: 5, modrm: 'memory', operands: [mention('src', Kind.Mw)], feature: 'FPU', source: 'isa/instructions/x87-control.yaml:36' }),
  /* 954: DD /7 */
  form({ id: 'FNSTSW_Mw', instruction: 'FNSTSW', aliases: [spelling('fstsw', 0, { after: 'FWAIT' })], opcode: 0xdd, digit: 7, modrm: 'memory', operands: [mention('dst', Kind.Mw)], feature: 'FPU', source: 'isa/instructions/x87-control.yaml:45' }),
  /* 955: DF E0 */
  form({ id: 'FNSTSW_AX_AX', instruction: 'FNSTSW_AX', mnemonic: ['fnstsw', 'fnstsw'], aliases: [spelling('fstsw', 0, { after: 'FWAIT' })], opcode: 0xdf, digit: 4, rm: 0, modrm: 'register', operands: [write('dst', Kind.AX)], feature: 'FPU', source: 'isa/instructions/x87-control.yaml:53' }),
  /* 956: D9 /6 */
  form({ id: 'FNSTENV_Menv', instruction: 'FNSTENV', aliases: [spelling('fstenv', 0, { after: 'FWAIT' })], opcode: 0xd9, digit: 6, modrm: 'memory', operands: [mention('dst', Kind.Menv)], sized: true, feature: 'FPU', source: 'isa/instructions/x87-control.yaml:60' }),
  /* 957: D9 /4 */
  form({ id: 'FLDENV_Menv', instruction: 'FLDENV', opcode: 0xd9, digit: 4, modrm: 'memory', operands: [mention('src', Kind.Menv)], sized: true, feature: 'FPU', source: 'isa/instructions/x87-control.yaml:70' }),
  /* 958: DD /6 */
  form({ id: 'FNSAVE_Mstate', instruction: 'FNSAVE', aliases: [spelling('fsave', 0, { after: 'FWAIT' })], opcode: 0xdd, digit: 6, modrm: 'memory', operands: [mention('dst', Kind.Mstate)], sized: true, feature: 'FPU', source: 'isa/instructions/x87-control.yaml:80' }),
  /* 959: DD /4 */
  form({ id: 'FRSTOR_Mstate', instruction: 'FRSTOR', opcode: 0xdd, digit: 4, modrm: 'memory', operands: [mention('src', Kind.Mstate)], sized: true, feature: 'FPU', source: 'isa/instructions/x87-control.yaml:90' }),
  /* 960: D9 D0 */
  form({ id: 'FNOP_none', instruction: 'FNOP', opcode: 0xd9, digit: 2, rm: 0, modrm: 'register', feature: 'FPU', source: 'isa/instructions/x87-control.yaml:98' }),
  /* 961: DB E0 */
  form({ id: 'FNENI_none', instruction: 'FNENI', aliases: [spelling('feni', 0, { after: 'FWAIT' })], opcode: 0xdb, digit: 4, rm: 0, modrm: 'register', feature: 'FPU', source: 'isa/instructions/x87-control.yaml:107' }),
  /* 962: DB E1 */
  form({ id: 'FNDISI_none', instruction: 'FNDISI', aliases: [spelling('fdisi', 0, { after: 'FWAIT' })], opcode: 0xdb, digit: 4, rm: 1, modrm: 'register', feature: 'FPU', source: 'isa/instructions/x87-control.yaml:114' }),
  /* 963: DB E4 */
  form({ id: 'FNSETPM_none', instruction: 'FNSETPM', aliases: [spelling('fsetpm')], opcode: 0xdb, digit: 4, rm: 4, modrm: 'register', feature: 'FPU', source: 'isa/instructions/x87-control.yaml:121' }),
  /* 964: D9 /0 */
  form({ id: 'FLD_M32_Mfs', instruction: 'FLD_M32', mnemonic: ['fld', 'fld'], opcode: 0xd9, digit: 0, modrm: 'memory', operands: [mention('src', Kind.Mfs)], feature: 'FPU', source: 'isa/instructions/x87-load-store.yaml:18' }),
  /* 965: DD /0 */
  form({ id: 'FLD_M64_Mfd', instruction: 'FLD_M64', mnemonic: ['fld', 'fld'], opcode: 0xdd, digit: 0, modrm: 'memory', operands: [mention('src', Kind.Mfd)], feature: 'FPU', source: 'isa/instructions/x87-load-store.yaml:26' }),
  /* 966: DB /5 */
  form({ id: 'FLD_M80_Mft', instruction: 'FLD_M80', mnemonic: ['fld', 'fld'], opcode: 0xdb, digit: 5, modrm: 'memory', operands: [mention('src', Kind.Mft)], feature: 'FPU', source: 'isa/instructions/x87-load-store.yaml:34' }),
  /* 967: DF /0 */
  form({ id: 'FILD_M16_Mw', instruction: 'FILD_M16', mnemonic: ['fild', 'fild'], opcode: 0xdf, digit: 0, modrm: 'memory', operands: [mention('src', Kind.Mw)], feature: 'FPU', source: 'isa/instructions/x87-load-store.yaml:41' }),
  /* 968: DB /0 */
  form({ id: 'FILD_M32_Md', instruction: 'FILD_M32', mnemonic: ['fild', 'fild'], opcode: 0xdb, digit: 0, modrm: 'memory', operands: [mention('src', Kind.Md)], feature: 'FPU', source: 'isa/instructions/x87-load-store.yaml:48' }),
  /* 969: DF /5 */
  form({ id: 'FILD_M64_Mq', instruction: 'FILD_M64', mnemonic: ['fild', 'fild'], opcode: 0xdf, digit: 5, modrm: 'memory', operands: [mention('src', Kind.Mq)], feature: 'FPU', source: 'isa/instructions/x87-load-store.yaml:55' }),
  /* 970: DF /4 */
  form({ id: 'FBLD_Mbcd', instruction: 'FBLD', opcode: 0xdf, digit: 4, modrm: 'memory', operands: [mention('src', Kind.Mbcd)], feature: 'FPU', source: 'isa/instructions/x87-load-store.yaml:61' }),
  /* 971: D9 /2 */
  form({ id: 'FST_M32_Mfs', instruction: 'FST_M32', mnemonic: ['fst', 'fst'], opcode: 0xd9, digit: 2, modrm: 'memory', operands: [mention('dst', Kind.Mfs)], feature: 'FPU', source: 'isa/instructions/x87-load-store.yaml:68' }),
  /* 972: DD /2 */
  form({ id: 'FST_M64_Mfd', instruction: 'FST_M64', mnemonic: ['fst', 'fst'], opcode: 0xdd, digit: 2, modrm: 'memory', operands: [mention('dst', Kind.Mfd)], feature: 'FPU', source: 'isa/instructions/x87-load-store.yaml:78' }),
  /* 973: D9 /3 */
  form({ id: 'FSTP_M32_Mfs', instruction: 'FSTP_M32', mnemonic: ['fstp', 'fstp'], opcode: 0xd9, digit: 3, modrm: 'memory', operands: [mention('dst', Kind.Mfs)], feature: 'FPU', source: 'isa/instructions/x87-load-store.yaml:87' }),
  /* 974: DD /3 */
  form({ id: 'FSTP_M64_Mfd', instruction: 'FSTP_M64', mnemonic: ['fstp', 'fstp'], opcode: 0xdd, digit: 3, modrm: 'memory', operands: [mention('dst', Kind.Mfd)], feature: 'FPU', source: 'isa/instructions/x87-load-store.yaml:96' }),
  /* 975: DB /7 */
  form({ id: 'FSTP_M80_Mft', instruction: 'FSTP_M80', mnemonic: ['fstp', 'fstp'], opcode: 0xdb, digit: 7, modrm: 'memory', operands: [mention('dst', Kind.Mft)], feature: 'FPU', source: 'isa/instructions/x87-load-store.yaml:105' }),
  /* 976: DF /2 */
  form({ id: 'FIST_M16_Mw', instruction: 'FIST_M16', mnemonic: ['fist', 'fist'], opcode: 0xdf, digit: 2, modrm: 'memory', operands: [mention('dst', Kind.Mw)], feature: 'FPU', source: 'isa/instructions/x87-load-store.yaml:114' }),
  /* 977: DB /2 */
  form({ id: 'FIST_M32_Md', instruction: 'FIST_M32', mnemonic: ['fist', 'fist'], opcode: 0xdb, digit: 2, modrm: 'memory', operands: [mention('dst', Kind.Md)], feature: 'FPU', source: 'isa/instructions/x87-load-store.yaml:123' }),
  /* 978: DF /3 */
  form({ id: 'FISTP_M16_Mw', instruction: 'FISTP_M16', mnemonic: ['fistp', 'fistp'], opcode: 0xdf, digit: 3, modrm: 'memory', operands: [mention('dst', Kind.Mw)], feature: 'FPU', source: 'isa/instructions/x87-load-store.yaml:132' }),
  /* 979: DB /3 */
  form({ id: 'FISTP_M32_Md', instruction: 'FISTP_M32', mnemonic: ['fistp', 'fistp'], opcode: 0xdb, digit: 3, modrm: 'memory', operands: [mention('dst', Kind.Md)], feature: 'FPU', source: 'isa/instructions/x87-load-store.yaml:141' }),
  /* 980: DF /7 */
  form({ id: 'FISTP_M64_Mq', instruction: 'FISTP_M64', mnemonic: ['fistp', 'fistp'], opcode: 0xdf, digit: 7, modrm: 'memory', operands: [mention('dst', Kind.Mq)], feature: 'FPU', source: 'isa/instructions/x87-load-store.yaml:150' }),
  /* 981: DF /6 */
  form({ id: 'FBSTP_Mbcd', instruction: 'FBSTP', opcode: 0xdf, digit: 6, modrm: 'memory', operands: [mention('dst', Kind.Mbcd)], feature: 'FPU', source: 'isa/instructions/x87-load-store.yaml:158' }),
  /* 982: DF /1 */
  form({ id: 'FISTTP_Mw', instruction: 'FISTTP', opcode: 0xdf, digit: 1, modrm: 'memory', operands: [mention('dst', Kind.Mw)], feature: 'SSE3', executable: false, source: 'isa/instructions/x87-load-store.yaml:167' }),
  /* 983: DB /1 */
  form({ id: 'FISTTP_Md', instruction: 'FISTTP', opcode: 0xdb, digit: 1, modrm: 'memory', operands: [mention('dst', Kind.Md)], feature: 'SSE3', executable: false, source: 'isa/instructions/x87-load-store.yaml:168' }),
  /* 984: DD /1 */
  form({ id: 'FISTTP_Mq', instruction: 'FISTTP', opcode: 0xdd, digit: 1, modrm: 'memory', operands: [mention('dst', Kind.Mq)], feature: 'SSE3', executable: false, source: 'isa/instructions/x87-load-store.yaml:169' }),
  /* 985: D8 /0 */
  form({ id: 'FADD_M32_Mfs', instruction: 'FADD_M32', mnemonic: ['fadd', 'fadd'], opcode: 0xd8, digit: 0, modrm: 'memory', operands: [mention('src', Kind.Mfs)], feature: 'FPU', source: 'isa/instructions/x87-memory-arithmetic.yaml:19' }),
  /* 986: DC /0 */
  form({ id: 'FADD_M64_Mfd', instruction: 'FADD_M64', mnemonic: ['fadd', 'fadd'], opcode: 0xdc, digit: 0, modrm: 'memory', operands: [mention('src', Kind.Mfd)], feature: 'FPU', source: 'isa/instructions/x87-memory-arithmetic.yaml:26' }),
  /* 987: DE /0 */
  form({ id: 'FIADD_M16_Mw', instruction: 'FIADD_M16', mnemonic: ['fiadd', 'fiadd'], opcode: 0xde, digit: 0, modrm: 'memory', operands: [mention('src', Kind.Mw)], feature: 'FPU', source: 'isa/instructions/x87-memory-arithmetic.yaml:33' }),
  /* 988: DA /0 */
  form({ id: 'FIADD_M32_Md', instruction: 'FIADD_M32', mnemonic: ['fiadd', 'fiadd'], opcode: 0xda, digit: 0, modrm: 'memory', operands: [mention('src', Kind.Md)], feature: 'FPU', source: 'isa/instructions/x87-memory-arithmetic.yaml:40' }),
  /* 989: D8 /1 */
  form({ id: 'FMUL_M32_Mfs', instruction: 'FMUL_M32', mnemonic: ['fmul', 'fmul'], opcode: 0xd8, digit: 1, modrm: 'memory', operands: [mention('src', Kind.Mfs)], feature: 'FPU', source: 'isa/instructions/x87-memory-arithmetic.yaml:47' }),
  /* 990: DC /1 */
  form({ id: 'FMUL_M64_Mfd', instruction: 'FMUL_M64', mnemonic: ['fmul', 'fmul'], opcode: 0xdc, digit: 1, modrm: 'memory', operands: [mention('src', Kind.Mfd)], feature: 'FPU', source: 'isa/instructions/x87-memory-arithmetic.yaml:54' }),
  /* 991: DE /1 */
  form({ id: 'FIMUL_M16_Mw', instruction: 'FIMUL_M16', mnemonic: ['fimul', 'fimul'], opcode: 0xde, digit: 1, modrm: 'memory', operands: [mention('src', Kind.Mw)], feature: 'FPU', source: 'isa/instructions/x87-memory-arithmetic.yaml:61' }),
  /* 992: DA /1 */
  form({ id: 'FIMUL_M32_Md', instruction: 'FIMUL_M32', mnemonic: ['fimul', 'fimul'], opcode: 0xda, digit: 1, modrm: 'memory', operands: [mention('src', Kind.Md)], feature: 'FPU', source: 'isa/instructions/x87-memory-arithmetic.yaml:68' }),
  /* 993: D8 /4 */
  form({ id: 'FSUB_M32_Mfs', instruction: 'FSUB_M32', mnemonic: ['fsub', 'fsub'], opcode: 0xd8, digit: 4, modrm: 'memory', operands: [mention('src', Kind.Mfs)], feature: 'FPU', source: 'isa/instructions/x87-memory-arithmetic.yaml:75' }),
  /* 994: DC /4 */
  form({ id: 'FSUB_M64_Mfd', instruction: 'FSUB_M64', mnemonic: ['fsub', 'fsub'], opcode: 0xdc, digit: 4, modrm: 'memory', operands: [mention('src', Kind.Mfd)], feature: 'FPU', source: 'isa/instructions/x87-memory-arithmetic.yaml:82' }),
  /* 995: DE /4 */
  form({ id: 'FISUB_M16_Mw', instruction: 'FISUB_M16', mnemonic: ['fisub', 'fisub'], opcode: 0xde, digit: 4, modrm: 'memory', operands: [mention('src', Kind.Mw)], feature: 'FPU', source: 'isa/instructions/x87-memory-arithmetic.yaml:89' }),
  /* 996: DA /4 */
  form({ id: 'FISUB_M32_Md', instruction: 'FISUB_M32', mnemonic: ['fisub', 'fisub'], opcode: 0xda, digit: 4, modrm: 'memory', operands: [mention('src', Kind.Md)], feature: 'FPU', source: 'isa/instructions/x87-memory-arithmetic.yaml:96' }),
  /* 997: D8 /5 */
  form({ id: 'FSUBR_M32_Mfs', instruction: 'FSUBR_M32', mnemonic: ['fsubr', 'fsubr'], opcode: 0xd8, digit: 5, modrm: 'memory', operands: [mention('src', Kind.Mfs)], feature: 'FPU', source: 'isa/instructions/x87-memory-arithmetic.yaml:103' }),
  /* 998: DC /5 */
  form({ id: 'FSUBR_M64_Mfd', instruction: 'FSUBR_M64', mnemonic: ['fsubr', 'fsubr'], opcode: 0xdc, digit: 5, modrm: 'memory', operands: [mention('src', Kind.Mfd)], feature: 'FPU', source: 'isa/instructions/x87-memory-arithmetic.yaml:110' }),
  /* 999: DE /5 */
  form({ id: 'FISUBR_M16_Mw', instruction: 'FISUBR_M16', mnemonic: ['fisubr', 'fisubr'], opcode: 0xde, digit: 5, modrm: 'memory', operands: [mention('src', Kind.Mw)], feature: 'FPU', source: 'isa/instructions/x87-memory-arithmetic.yaml:117' }),
  /* 1000: DA /5 */
  form({ id: 'FISUBR_M32_Md', instruction: 'FISUBR_M32', mnemonic: ['fisubr', 'fisubr'], opcode: 0xda, digit: 5, modrm: 'memory', operands: [mention('src', Kind.Md)], feature: 'FPU', source: 'isa/instructions/x87-memory-arithmetic.yaml:124' }),
  /* 1001: D8 /6 */
  form({ id: 'FDIV_M32_Mfs', instruction: 'FDIV_M32', mnemonic: ['fdiv', 'fdiv'], opcode: 0xd8, digit: 6, modrm: 'memory', operands: [mention('src', Kind.Mfs)], feature: 'FPU', source: 'isa/instructions/x87-memory-arithmetic.yaml:131' }),
  /* 1002: DC /6 */
  form({ id: 'FDIV_M64_Mfd', instruction: 'FDIV_M64', mnemonic: ['fdiv', 'fdiv'], opcode: 0xdc, digit: 6, modrm: 'memory', operands: [mention('src', Kind.Mfd)], feature: 'FPU', source: 'isa/instructions/x87-memory-arithmetic.yaml:138' }),
  /* 1003: DE /6 */
  form({ id: 'FIDIV_M16_Mw', instruction: 'FIDIV_M16', mnemonic: ['fidiv', 'fidiv'], opcode: 0xde, digit: 6, modrm: 'memory', operands: [mention('src', Kind.Mw)], feature: 'FPU', source: 'isa/instructions/x87-memory-arithmetic.yaml:145' }),
  /* 1004: DA /6 */
  form({ id: 'FIDIV_M32_Md', instruction: 'FIDIV_M32', mnemonic: ['fidiv', 'fidiv'], opcode: 0xda, digit: 6, modrm: 'memory', operands: [mention('src', Kind.Md)], feature: 'FPU', source: 'isa/instructions/x87-memory-arithmetic.yaml:152' }),
  /* 1005: D8 /7 */
  form({ id: 'FDIVR_M32_Mfs', instruction: 'FDIVR_M32', mnemonic: ['fdivr', 'fdivr'], opcode: 0xd8, digit: 7, modrm: 'memory', operands: [mention('src', Kind.Mfs)], feature: 'FPU', source: 'isa/instructions/x87-memory-arithmetic.yaml:159' }),
  /* 1006: DC /7 */
  form({ id: 'FDIVR_M64_Mfd', instruction: 'FDIVR_M64', mnemonic: ['fdivr', 'fdivr'], opcode: 0xdc, digit: 7, modrm: 'memory', operands: [mention('src', Kind.Mfd)], feature: 'FPU', source: 'isa/instructions/x87-memory-arithmetic.yaml:166' }),
  /* 1007: DE /7 */
  form({ id: 'FIDIVR_M16_Mw', instruction: 'FIDIVR_M16', mnemonic: ['fidivr', 'fidivr'], opcode: 0xde, digit: 7, modrm: 'memory', operands: [mention('src', Kind.Mw)], feature: 'FPU', source: 'isa/instructions/x87-memory-arithmetic.yaml:173' }),
  /* 1008: DA /7 */
  form({ id: 'FIDIVR_M32_Md', instruction: 'FIDIVR_M32', mnemonic: ['fidivr', 'fidivr'], opcode: 0xda, digit: 7, modrm: 'memory', operands: [mention('src', Kind.Md)], feature: 'FPU', source: 'isa/instructions/x87-memory-arithmetic.yaml:180' }),
  /* 1009: D8 /2 */
  form({ id: 'FCOM_M32_Mfs', instruction: 'FCOM_M32', mnemonic: ['fcom', 'fcom'], opcode: 0xd8, digit: 2, modrm: 'memory', operands: [mention('src', Kind.Mfs)], feature: 'FPU', source: 'isa/instructions/x87-memory-arithmetic.yaml:187' }),
  /* 1010: DC /2 */
  form({ id: 'FCOM_M64_Mfd', instruction: 'FCOM_M64', mnemonic: ['fcom', 'fcom'], opcode: 0xdc, digit: 2, modrm: 'memory', operands: [mention('src', Kind.Mfd)], feature: 'FPU', source: 'isa/instructions/x87-memory-arithmetic.yaml:194' }),
  /* 1011: DE /2 */
  form({ id: 'FICOM_M16_Mw', instruction: 'FICOM_M16', mnemonic: ['ficom', 'ficom'], opcode: 0xde, digit: 2, modrm: 'memory', operands: [mention('src', Kind.Mw)], feature: 'FPU', source: 'isa/instructions/x87-memory-arithmetic.yaml:201' }),
  /* 1012: DA /2 */
  form({ id: 'FICOM_M32_Md', instruction: 'FICOM_M32', mnemonic: ['ficom', 'ficom'], opcode: 0xda, digit: 2, modrm: 'memory', operands: [mention('src', Kind.Md)], feature: 'FPU', source: 'isa/instructions/x87-memory-arithmetic.yaml:208' }),
  /* 1013: D8 /3 */
  form({ id: 'FCOMP_M32_Mfs', instruction: 'FCOMP_M32', mnemonic: ['fcomp', 'fcomp'], opcode: 0xd8, digit: 3, modrm: 'memory', operands: [mention('src', Kind.Mfs)], feature: 'FPU', source: 'isa/instructions/x87-memory-arithmetic.yaml:215' }),
  /* 1014: DC /3 */
  form({ id: 'FCOMP_M64_Mfd', instruction: 'FCOMP_M64', mnemonic: ['fcomp', 'fcomp'], opcode: 0xdc, digit: 3, modrm: 'memory', operands: [mention('src', Kind.Mfd)], feature: 'FPU', source: 'isa/instructions/x87-memory-arithmetic.yaml:222' }),
  /* 1015: DE /3 */
  form({ id: 'FICOMP_M16_Mw', instruction: 'FICOMP_M16', mnemonic: ['ficomp', 'ficomp'], opcode: 0xde, digit: 3, modrm: 'memory', operands: [mention('src', Kind.Mw)], feature: 'FPU', source: 'isa/instructions/x87-memory-arithmetic.yaml:229' }),
  /* 1016: DA /3 */
  form({ id: 'FICOMP_M32_Md', instruction: 'FICOMP_M32', mnemonic: ['ficomp', 'ficomp'], opcode: 0xda, digit: 3, modrm: 'memory', operands: [mention('src', Kind.Md)], feature: 'FPU', source: 'isa/instructions/x87-memory-arithmetic.yaml:236' }),
  /* 1017: D9 C0+i */
  form({ id: 'FLD_STi', instruction: 'FLD', opcode: 0xd9, digit: 0, modrm: 'register', operands: [mention('src', Kind.STi)], feature: 'FPU', source: 'isa/instructions/x87-stack.yaml:21' }),
  /* 1018: DD D0+i */
  form({ id: 'FST_STi', instruction: 'FST', opcode: 0xdd, digit: 2, modrm: 'register', operands: [mention('dst', Kind.STi)], feature: 'FPU', source: 'isa/instructions/x87-stack.yaml:33' }),
  /* 1019: DD D8+i */
  form({ id: 'FSTP_STi', instruction: 'FSTP', opcode: 0xdd, digit: 3, modrm: 'register', operands: [mention('dst', Kind.STi)], feature: 'FPU', source: 'isa/instructions/x87-stack.yaml:40' }),
  /* 1020: DF D0+i */
  form({ id: 'FSTP_STi_DFD0', instruction: 'FSTP', opcode: 0xdf, digit: 2, modrm: 'register', operands: [mention('dst', Kind.STi)], feature: 'FPU', alias: true, source: 'isa/instructions/x87-stack.yaml:41' }),
  /* 1021: DF D8+i */
  form({ id: 'FSTP_STi_DFD8', instruction: 'FSTP', opcode: 0xdf, digit: 3, modrm: 'register', operands: [mention('dst', Kind.STi)], feature: 'FPU', alias: true, source: 'isa/instructions/x87-stack.yaml:42' }),
  /* 1022: D9 D8+i */
  form({ id: 'FSTPNCE_STi', instruction: 'FSTPNCE', opcode: 0xd9, digit: 3, modrm: 'register', operands: [mention('dst', Kind.STi)], feature: 'FPU', source: 'isa/instructions/x87-stack.yaml:49' }),
  /* 1023: D9 C8+i */
  form({ id: 'FXCH_STi', instruction: 'FXCH', opcode: 0xd9, digit: 1, modrm: 'register', operands: [mention('src', Kind.STi)], defaults: [{ operand: 0, number: 1 }], feature: 'FPU', source: 'isa/instructions/x87-stack.yaml:61' }),
  /* 1024: DD C8+i */
  form({ id: 'FXCH_STi_DD', instruction: 'FXCH', opcode: 0xdd, digit: 1, modrm: 'register', operands: [mention('src', Kind.STi)], feature: 'FPU', alias: true, source: 'isa/instructions/x87-stack.yaml:62' }),
  /* 1025: DF C8+i */
  form({ id: 'FXCH_STi_DF', instruction: 'FXCH', opcode: 0xdf, digit: 1, modrm: 'register', operands: [mention('src', Kind.STi)], feature: 'FPU', alias: true, source: 'isa/instructions/x87-stack.yaml:63' }),
  /* 1026: DA C0+i */
  form({ id: 'FCMOVB_ST_STi', instruction: 'FCMOVB', opcode: 0xda, digit: 0, modrm: 'register', operands: [mention('dst', Kind.ST), mention('src', Kind.STi)], defaults: [{ operand: 0, number: 0 }], feature: 'CMOV', source: 'isa/instructions/x87-stack.yaml:74' }),
  /* 1027: DA C8+i */
  form({ id: 'FCMOVE_ST_STi', instruction: 'FCMOVE', opcode: 0xda, digit: 1, modrm: 'register', operands: [mention('dst', Kind.ST), mention('src', Kind.STi)], defaults: [{ operand: 0, number: 0 }], feature: 'CMOV', source: 'isa/instructions/x87-stack.yaml:80' }),
  /* 1028: DA D0+i */
  form({ id: 'FCMOVBE_ST_STi', instruction: 'FCMOVBE', opcode: 0xda, digit: 2, modrm: 'register', operands: [mention('dst', Kind.ST), mention('src', Kind.STi)], defaults: [{ operand: 0, number: 0 }], feature: 'CMOV', source: 'isa/instructions/x87-stack.yaml:86' }),
  /* 1029: DA D8+i */
  form({ id: 'FCMOVU_ST_STi', instruction: 'FCMOVU', opcode: 0xda, digit: 3, modrm: 'register', operands: [mention('dst', Kind.ST), mention('src', Kind.STi)], defaults: [{ operand: 0, number: 0 }], feature: 'CMOV', source: 'isa/instructions/x87-stack.yaml:92' }),
  /* 1030: DB C0+i */
  form({ id: 'FCMOVNB_ST_STi', instruction: 'FCMOVNB', opcode: 0xdb, digit: 0, modrm: 'register', operands: [mention('dst', Kind.ST), mention('src', Kind.STi)], defaults: [{ operand: 0, number: 0 }], feature: 'CMOV', source: 'isa/instructions/x87-stack.yaml:98' }),
  /* 1031: DB C8+i */
  form({ id: 'FCMOVNE_ST_STi', instruction: 'FCMOVNE', opcode: 0xdb, digit: 1, modrm: 'register', operands: [mention('dst', Kind.ST), mention('src', Kind.STi)], defaults: [{ operand: 0, number: 0 }], feature: 'CMOV', source: 'isa/instructions/x87-stack.yaml:104' }),
  /* 1032: DB D0+i */
  form({ id: 'FCMOVNBE_ST_STi', instruction: 'FCMOVNBE', opcode: 0xdb, digit: 2, modrm: 'register', operands: [mention('dst', Kind.ST), mention('src', Kind.STi)], defaults: [{ operand: 0, number: 0 }], feature: 'CMOV', source: 'isa/instructions/x87-stack.yaml:110' }),
  /* 1033: DB D8+i */
  form({ id: 'FCMOVNU_ST_STi', instruction: 'FCMOVNU', opcode: 0xdb, digit: 3, modrm: 'register', operands: [mention('dst', Kind.ST), mention('src', Kind.STi)], defaults: [{ operand: 0, number: 0 }], feature: 'CMOV', source: 'isa/instructions/x87-stack.yaml:116' }),
  /* 1034: D9 E8 */
  form({ id: 'FLD1_ST', instruction: 'FLD1', opcode: 0xd9, digit: 5, rm: 0, modrm: 'register', feature: 'FPU', source: 'isa/instructions/x87-stack.yaml:124' }),
  /* 1035: D9 E9 */
  form({ id: 'FLDL2T_ST', instruction: 'FLDL2T', opcode: 0xd9, digit: 5, rm: 1, modrm: 'register', feature: 'FPU', source: 'isa/instructions/x87-stack.yaml:130' }),
  /* 1036: D9 EA */
  form({ id: 'FLDL2E_ST', instruction: 'FLDL2E', opcode: 0xd9, digit: 5, rm: 2, modrm: 'register', feature: 'FPU', source: 'isa/instructions/x87-stack.yaml:136' }),
  /* 1037: D9 EB */
  form({ id: 'FLDPI_ST', instruction: 'FLDPI', opcode: 0xd9, digit: 5, rm: 3, modrm: 'register', feature: 'FPU', source: 'isa/instructions/x87-stack.yaml:142' }),
  /* 1038: D9 EC */
  form({ id: 'FLDLG2_ST', instruction: 'FLDLG2', opcode: 0xd9, digit: 5, rm: 4, modrm: 'register', feature: 'FPU', source: 'isa/instructions/x87-stack.yaml:148' }),
  /* 1039: D9 ED */
  form({ id: 'FLDLN2_ST', instruction: 'FLDLN2', opcode: 0xd9, digit: 5, rm: 5, modrm: 'register', feature: 'FPU', source: 'isa/instructions/x87-stack.yaml:154' }),
  /* 1040: D9 EE */
  form({ id: 'FLDZ_ST', instruction: 'FLDZ', opcode: 0xd9, digit: 5, rm: 6, modrm: 'register', feature: 'FPU', source: 'isa/instructions/x87-stack.yaml:160' }),
  /* 1041: DD C0+i */
  form({ id: 'FFREE_STi', instruction: 'FFREE', opcode: 0xdd, digit: 0, modrm: 'register', operands: [mention('dst', Kind.STi)], feature: 'FPU', source: 'isa/instructions/x87-stack.yaml:166' }),
  /* 1042: DF C0+i */
  form({ id: 'FFREEP_STi', instruction: 'FFREEP', opcode: 0xdf, digit: 0, modrm: 'register', operands: [mention('dst', Kind.STi)], feature: 'FPU', source: 'isa/instructions/x87-stack.yaml:175' }),
  /* 1043: D9 F7 */
  form({ id: 'FINCSTP_ST', instruction: 'FINCSTP', opcode: 0xd9, digit: 6, rm: 7, modrm: 'register', feature: 'FPU', source: 'isa/instructions/x87-stack.yaml:183' }),
  /* 1044: D9 F6 */
  form({ id: 'FDECSTP_ST', instruction: 'FDECSTP', opcode: 0xd9, digit: 6, rm: 6, modrm: 'register', feature: 'FPU', source: 'isa/instructions/x87-stack.yaml:190' }),
  /* 1045: D9 F0 */
  form({ id: 'F2XM1_ST', instruction: 'F2XM1', opcode: 0xd9, digit: 6, rm: 0, modrm: 'register', feature: 'FPU', source: 'isa/instructions/x87-transcendental.yaml:14' }),
  /* 1046: D9 F1 */
  form({ id: 'FYL2X_ST', instruction: 'FYL2X', opcode: 0xd9, digit: 6, rm: 1, modrm: 'register', feature: 'FPU', source: 'isa/instructions/x87-transcendental.yaml:23' }),
  /* 1047: D9 F9 */
  form({ id: 'FYL2XP1_ST', instruction: 'FYL2XP1', opcode: 0xd9, digit: 7, rm: 1, modrm: 'register', feature: 'FPU', source: 'isa/instructions/x87-transcendental.yaml:31' }),
  /* 1048: D9 F3 */
  form({ id: 'FPATAN_ST', instruction: 'FPATAN', opcode: 0xd9, digit: 6, rm: 3, modrm: 'register', feature: 'FPU', source: 'isa/instructions/x87-transcendental.yaml:39' }),
  /* 1049: D9 F2 */
  form({ id: 'FPTAN_ST', instruction: 'FPTAN', opcode: 0xd9, digit: 6, rm: 2, modrm: 'register', feature: 'FPU', source: 'isa/instructions/x87-transcendental.yaml:48' }),
  /* 1050: D9 FE */
  form({ id: 'FSIN_ST', instruction: 'FSIN', opcode: 0xd9, digit: 7, rm: 6, modrm: 'register', feature: 'FPU', source: 'isa/instructions/x87-transcendental.yaml:60' }),
  /* 1051: D9 FF */
  form({ id: 'FCOS_ST', instruction: 'FCOS', opcode: 0xd9, digit: 7, rm: 7, modrm: 'register', feature: 'FPU', source: 'isa/instructions/x87-transcendental.yaml:68' }),
  /* 1052: D9 FB */
  form({ id: 'FSINCOS_ST', instruction: 'FSINCOS', opcode: 0xd9, digit: 7, rm: 3, modrm: 'register', feature: 'FPU', source: 'isa/instructions/x87-transcendental.yaml:76' }),
];
