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
  /* 112: 70+0 cb */
  form({ id: 'JO_Jbs', instruction: 'JO', opcode: 0x70, operands: [read('target', Kind.Jbs)], sized: true, source: 'isa/instructions/condition.yaml:10' }),
  /* 113: 0F 80+0 cz */
  form({ id: 'JO_Jz', instruction: 'JO', map: 1, opcode: 0x80, operands: [read('target', Kind.Jz)], sized: true, source: 'isa/instructions/condition.yaml:11' }),
  /* 114: 70+1 cb */
  form({ id: 'JNO_Jbs', instruction: 'JNO', opcode: 0x71, operands: [read('target', Kind.Jbs)], sized: true, source: 'isa/instructions/condition.yaml:10' }),
  /* 115: 0F 80+1 cz */
  form({ id: 'JNO_Jz', instruction: 'JNO', map: 1, opcode: 0x81, operands: [read('target', Kind.Jz)], sized: true, source: 'isa/instructions/condition.yaml:11' }),
  /* 116: 70+2 cb */
  form({ id: 'JB_Jbs', instruction: 'JB', aliases: [spelling('jc'), spelling('jnae')], opcode: 0x72, operands: [read('target', Kind.Jbs)], sized: true, source: 'isa/instructions/condition.yaml:10' }),
  /* 117: 0F 80+2 cz */
  form({ id: 'JB_Jz', instruction: 'JB', aliases: [spelling('jc'), spelling('jnae')], map: 1, opcode: 0x82, operands: [read('target', Kind.Jz)], sized: true, source: 'isa/instructions/condition.yaml:11' }),
  /* 118: 70+3 cb */
  form({ id: 'JAE_Jbs', instruction: 'JAE', aliases: [spelling('jnb'), spelling('jnc')], opcode: 0x73, operands: [read('target', Kind.Jbs)], sized: true, source: 'isa/instructions/condition.yaml:10' }),
  /* 119: 0F 80+3 cz */
  form({ id: 'JAE_Jz', instruction: 'JAE', aliases: [spelling('jnb'), spelling('jnc')], map: 1, opcode: 0x83, operands: [read('target', Kind.Jz)], sized: true, source: 'isa/instructions/condition.yaml:11' }),
  /* 120: 70+4 cb */
  form({ id: 'JE_Jbs', instruction: 'JE', aliases: [spelling('jz')], opcode: 0x74, operands: [read('target', Kind.Jbs)], sized: true, source: 'isa/instructions/condition.yaml:10' }),
  /* 121: 0F 80+4 cz */
  form({ id: 'JE_Jz', instruction: 'JE', aliases: [spelling('jz')], map: 1, opcode: 0x84, operands: [read('target', Kind.Jz)], sized: true, source: 'isa/instructions/condition.yaml:11' }),
  /* 122: 70+5 cb */
  form({ id: 'JNE_Jbs', instruction: 'JNE', aliases: [spelling('jnz')], opcode: 0x75, operands: [read('target', Kind.Jbs)], sized: true, source: 'isa/instructions/condition.yaml:10' }),
  /* 123: 0F 80+5 cz */
  form({ id: 'JNE_Jz', instruction: 'JNE', aliases: [spelling('jnz')], map: 1, opcode: 0x85, operands: [read('target', Kind.Jz)], sized: true, source: 'isa/instructions/condition.yaml:11' }),
  /* 124: 70+6 cb */
  form({ id: 'JBE_Jbs', instruction: 'JBE', aliases: [spelling('jna')], opcode: 0x76, operands: [read('target', Kind.Jbs)], sized: true, source: 'isa/instructions/condition.yaml:10' }),
  /* 125: 0F 80+6 cz */
  form({ id: 'JBE_Jz', instruction: 'JBE', aliases: [spelling('jna')], map: 1, opcode: 0x86, operands: [read('target', Kind.Jz)], sized: true, source: 'isa/instructions/condition.yaml:11' }),
  /* 126: 70+7 cb */
  form({ id: 'JA_Jbs', instruction: 'JA', aliases: [spelling('jnbe')], opcode: 0x77, operands: [read('target', Kind.Jbs)], sized: true, source: 'isa/instructions/condition.yaml:10' }),
  /* 127: 0F 80+7 cz */
  form({ id: 'JA_Jz', instruction: 'JA', aliases: [spelling('jnbe')], map: 1, opcode: 0x87, operands: [read('target', Kind.Jz)], sized: true, source: 'isa/instructions/condition.yaml:11' }),
  /* 128: 70+8 cb */
  form({ id: 'JS_Jbs', instruction: 'JS', opcode: 0x78, operands: [read('target', Kind.Jbs)], sized: true, source: 'isa/instructions/condition.yaml:10' }),
  /* 129: 0F 80+8 cz */
  form({ id: 'JS_Jz', instruction: 'JS', map: 1, opcode: 0x88, operands: [read('target', Kind.Jz)], sized: true, source: 'isa/instructions/condition.yaml:11' }),
  /* 130: 70+9 cb */
  form({ id: 'JNS_Jbs', instruction: 'JNS', opcode: 0x79, operands: [read('target', Kind.Jbs)], sized: true, source: 'isa/instructions/condition.yaml:10' }),
  /* 131: 0F 80+9 cz */
  form({ id: 'JNS_Jz', instruction: 'JNS', map: 1, opcode: 0x89, operands: [read('target', Kind.Jz)], sized: true, source: 'isa/instructions/condition.yaml:11' }),
  /* 132: 70+10 cb */
  form({ id: 'JP_Jbs', instruction: 'JP', aliases: [spelling('jpe')], opcode: 0x7a, operands: [read('target', Kind.Jbs)], sized: true, source: 'isa/instructions/condition.yaml:10' }),
  /* 133: 0F 80+10 cz */
  form({ id: 'JP_Jz', instruction: 'JP', aliases: [spelling('jpe')], map: 1, opcode: 0x8a, operands: [read('target', Kind.Jz)], sized: true, source: 'isa/instructions/condition.yaml:11' }),
  /* 134: 70+11 cb */
  form({ id: 'JNP_Jbs', instruction: 'JNP', aliases: [spelling('jpo')], opcode: 0x7b, operands: [read('target', Kind.Jbs)], sized: true, source: 'isa/instructions/condition.yaml:10' }),
  /* 135: 0F 80+11 cz */
  form({ id: 'JNP_Jz', instruction: 'JNP', aliases: [spelling('jpo')], map: 1, opcode: 0x8b, operands: [read('target', Kind.Jz)], sized: true, source: 'isa/instructions/condition.yaml:11' }),
  /* 136: 70+12 cb */
  form({ id: 'JL_Jbs', instruction: 'JL', aliases: [spelling('jnge')], opcode: 0x7c, operands: [read('target', Kind.Jbs)], sized: true, source: 'isa/instructions/condition.yaml:10' }),
  /* 137: 0F 80+12 cz */
  form({ id: 'JL_Jz', instruction: 'JL', aliases: [spelling('jnge')], map: 1, opcode: 0x8c, operands: [read('target', Kind.Jz)], sized: true, source: 'isa/instructions/condition.yaml:11' }),
  /* 138: 70+13 cb */
  form({ id: 'JGE_Jbs', instruction: 'JGE', aliases: [spelling('jnl')], opcode: 0x7d, operands: [read('target', Kind.Jbs)], sized: true, source: 'isa/instructions/condition.yaml:10' }),
  /* 139: 0F 80+13 cz */
  form({ id: 'JGE_Jz', instruction: 'JGE', aliases: [spelling('jnl')], map: 1, opcode: 0x8d, operands: [read('target', Kind.Jz)], sized: true, source: 'isa/instructions/condition.yaml:11' }),
  /* 140: 70+14 cb */
  form({ id: 'JLE_Jbs', instruction: 'JLE', aliases: [spelling('jng')], opcode: 0x7e, operands: [read('target', Kind.Jbs)], sized: true, source: 'isa/instructions/condition.yaml:10' }),
  /* 141: 0F 80+14 cz */
  form({ id: 'JLE_Jz', instruction: 'JLE', aliases: [spelling('jng')], map: 1, opcode: 0x8e, operands: [read('target', Kind.Jz)], sized: true, source: 'isa/instructions/condition.yaml:11' }),
  /* 142: 70+15 cb */
  form({ id: 'JG_Jbs', instruction: 'JG', aliases: [spelling('jnle')], opcode: 0x7f, operands: [read('target', Kind.Jbs)], sized: true, source: 'isa/instructions/condition.yaml:10' }),
  /* 143: 0F 80+15 cz */
  form({ id: 'JG_Jz', instruction: 'JG', aliases: [spelling('jnle')], map: 1, opcode: 0x8f, operands: [read('target', Kind.Jz)], sized: true, source: 'isa/instructions/condition.yaml:11' }),
  /* 144: 0F 90+0 /r */
  form({ id: 'SETO_Eb', instruction: 'SETO', map: 1, opcode: 0x90, modrm: 'any', operands: [write('dst', Kind.Eb)], source: 'isa/instructions/condition.yaml:23' }),
  /* 145: 0F 90+1 /r */
  form({ id: 'SETNO_Eb', instruction: 'SETNO', map: 1, opcode: 0x91, modrm: 'any', operands: [write('dst', Kind.Eb)], source: 'isa/instructions/condition.yaml:23' }),
  /* 146: 0F 90+2 /r */
  form({ id: 'SETB_Eb', instruction: 'SETB', aliases: [spelling('setc'), spelling('setnae')], map: 1, opcode: 0x92, modrm: 'any', operands: [write('dst', Kind.Eb)], source: 'isa/instructions/condition.yaml:23' }),
  /* 147: 0F 90+3 /r */
  form({ id: 'SETAE_Eb', instruction: 'SETAE', aliases: [spelling('setnb'), spelling('setnc')], map: 1, opcode: 0x93, modrm: 'any', operands: [write('dst', Kind.Eb)], source: 'isa/instructions/condition.yaml:23' }),
  /* 148: 0F 90+4 /r */
  form({ id: 'SETE_Eb', instruction: 'SETE', aliases: [spelling('setz')], map: 1, opcode: 0x94, modrm: 'any', operands: [write('dst', Kind.Eb)], source: 'isa/instructions/condition.yaml:23' }),
  /* 149: 0F 90+5 /r */
  form({ id: 'SETNE_Eb', instruction: 'SETNE', aliases: [spelling('setnz')], map: 1, opcode: 0x95, modrm: 'any', operands: [write('dst', Kind.Eb)], source: 'isa/instructions/condition.yaml:23' }),
  /* 150: 0F 90+6 /r */
  form({ id: 'SETBE_Eb', instruction: 'SETBE', aliases: [spelling('setna')], map: 1, opcode: 0x96, modrm: 'any', operands: [write('dst', Kind.Eb)], source: 'isa/instructions/condition.yaml:23' }),
  /* 151: 0F 90+7 /r */
  form({ id: 'SETA_Eb', instruction: 'SETA', aliases: [spelling('setnbe')], map: 1, opcode: 0x97, modrm: 'any', operands: [write('dst', Kind.Eb)], source: 'isa/instructions/condition.yaml:23' }),
  /* 152: 0F 90+8 /r */
  form({ id: 'SETS_Eb', instruction: 'SETS', map: 1, opcode: 0x98, modrm: 'any', operands: [write('dst', Kind.Eb)], source: 'isa/instructions/condition.yaml:23' }),
  /* 153: 0F 90+9 /r */
  form({ id: 'SETNS_Eb', instruction: 'SETNS', map: 1, opcode: 0x99, modrm: 'any', operands: [write('dst', Kind.Eb)], source: 'isa/instructions/condition.yaml:23' }),
  /* 154: 0F 90+10 /r */
  form({ id: 'SETP_Eb', instruction: 'SETP', aliases: [spelling('setpe')], map: 1, opcode: 0x9a, modrm: 'any', operands: [write('dst', Kind.Eb)], source: 'isa/instructions/condition.yaml:23' }),
  /* 155: 0F 90+11 /r */
  form({ id: 'SETNP_Eb', instruction: 'SETNP', aliases: [spelling('setpo')], map: 1, opcode: 0x9b, modrm: 'any', operands: [write('dst', Kind.Eb)], source: 'isa/instructions/condition.yaml:23' }),
  /* 156: 0F 90+12 /r */
  form({ id: 'SETL_Eb', instruction: 'SETL', aliases: [spelling('setnge')], map: 1, opcode: 0x9c, modrm: 'any', operands: [write('dst', Kind.Eb)], source: 'isa/instructions/condition.yaml:23' }),
  /* 157: 0F 90+13 /r */
  form({ id: 'SETGE_Eb', instruction: 'SETGE', aliases: [spelling('setnl')], map: 1, opcode: 0x9d, modrm: 'any', operands: [write('dst', Kind.Eb)], source: 'isa/instructions/condition.yaml:23' }),
  /* 158: 0F 90+14 /r */
  form({ id: 'SETLE_Eb', instruction: 'SETLE', aliases: [spelling('setng')], map: 1, opcode: 0x9e, modrm: 'any', operands: [write('dst', Kind.Eb)], source: 'isa/instructions/condition.yaml:23' }),
  /* 159: 0F 90+15 /r */
  form({ id: 'SETG_Eb', instruction: 'SETG', aliases: [spelling('setnle')], map: 1, opcode: 0x9f, modrm: 'any', operands: [write('dst', Kind.Eb)], source: 'isa/instructions/condition.yaml:23' }),
  /* 160: 0F 40+0 /r */
  form({ id: 'CMOVO_Gv_Ev', instruction: 'CMOVO', map: 1, opcode: 0x40, modrm: 'any', operands: [update('dst', Kind.Gv), read('src', Kind.Ev)], sized: true, feature: 'CMOV', source: 'isa/instructions/condition.yaml:33' }),
  /* 161: 0F 40+1 /r */
  form({ id: 'CMOVNO_Gv_Ev', instruction: 'CMOVNO', map: 1, opcode: 0x41, modrm: 'any', operands: [update('dst', Kind.Gv), read('src', Kind.Ev)], sized: true, feature: 'CMOV', source: 'isa/instructions/condition.yaml:33' }),
  /* 162: 0F 40+2 /r */
  form({ id: 'CMOVB_Gv_Ev', instruction: 'CMOVB', aliases: [spelling('cmovc'), spelling('cmovnae')], map: 1, opcode: 0x42, modrm: 'any', operands: [update('dst', Kind.Gv), read('src', Kind.Ev)], sized: true, feature: 'CMOV', source: 'isa/instructions/condition.yaml:33' }),
  /* 163: 0F 40+3 /r */
  form({ id: 'CMOVAE_Gv_Ev', instruction: 'CMOVAE', aliases: [spelling('cmovnb'), spelling('cmovnc')], map: 1, opcode: 0x43, modrm: 'any', operands: [update('dst', Kind.Gv), read('src', Kind.Ev)], sized: true, feature: 'CMOV', source: 'isa/instructions/condition.yaml:33' }),
  /* 164: 0F 40+4 /r */
  form({ id: 'CMOVE_Gv_Ev', instruction: 'CMOVE', aliases: [spelling('cmovz')], map: 1, opcode: 0x44, modrm: 'any', operands: [update('dst', Kind.Gv), read('src', Kind.Ev)], sized: true, feature: 'CMOV', source: 'isa/instructions/condition.yaml:33' }),
  /* 165: 0F 40+5 /r */
  form({ id: 'CMOVNE_Gv_Ev', instruction: 'CMOVNE', aliases: [spelling('cmovnz')], map: 1, opcode: 0x45, modrm: 'any', operands: [update('dst', Kind.Gv), read('src', Kind.Ev)], sized: true, feature: 'CMOV', source: 'isa/instructions/condition.yaml:33' }),
  /* 166: 0F 40+6 /r */
  form({ id: 'CMOVBE_Gv_Ev', instruction: 'CMOVBE', aliases: [spelling('cmovna')], map: 1, opcode: 0x46, modrm: 'any', operands: [update('dst', Kind.Gv), read('src', Kind.Ev)], sized: true, feature: 'CMOV', source: 'isa/instructions/condition.yaml:33' }),
  /* 167: 0F 40+7 /r */
  form({ id: 'CMOVA_Gv_Ev', instruction: 'CMOVA', aliases: [spelling('cmovnbe')], map: 1, opcode: 0x47, modrm: 'any', operands: [update('dst', Kind.Gv), read('src', Kind.Ev)], sized: true, feature: 'CMOV', source: 'isa/instructions/condition.yaml:33' }),
  /* 168: 0F 40+8 /r */
  form({ id: 'CMOVS_Gv_Ev', instruction: 'CMOVS', map: 1, opcode: 0x48, modrm: 'any', operands: [update('dst', Kind.Gv), read('src', Kind.Ev)], sized: true, feature: 'CMOV', source: 'isa/instructions/condition.yaml:33' }),
  /* 169: 0F 40+9 /r */
  form({ id: 'CMOVNS_Gv_Ev', instruction: 'CMOVNS', map: 1, opcode: 0x49, modrm: 'any', operands: [update('dst', Kind.Gv), read('src', Kind.Ev)], sized: true, feature: 'CMOV', source: 'isa/instructions/condition.yaml:33' }),
  /* 170: 0F 40+10 /r */
  form({ id: 'CMOVP_Gv_Ev', instruction: 'CMOVP', aliases: [spelling('cmovpe')], map: 1, opcode: 0x4a, modrm: 'any', operands: [update('dst', Kind.Gv), read('src', Kind.Ev)], sized: true, feature: 'CMOV', source: 'isa/instructions/condition.yaml:33' }),
  /* 171: 0F 40+11 /r */
  form({ id: 'CMOVNP_Gv_Ev', instruction: 'CMOVNP', aliases: [spelling('cmovpo')], map: 1, opcode: 0x4b, modrm: 'any', operands: [update('dst', Kind.Gv), read('src', Kind.Ev)], sized: true, feature: 'CMOV', source: 'isa/instructions/condition.yaml:33' }),
  /* 172: 0F 40+12 /r */
  form({ id: 'CMOVL_Gv_Ev', instruction: 'CMOVL', aliases: [spelling('cmovnge')], map: 1, opcode: 0x4c, modrm: 'any', operands: [update('dst', Kind.Gv), read('src', Kind.Ev)], sized: true, feature: 'CMOV', source: 'isa/instructions/condition.yaml:33' }),
  /* 173: 0F 40+13 /r */
  form({ id: 'CMOVGE_Gv_Ev', instruction: 'CMOVGE', aliases: [spelling('cmovnl')], map: 1, opcode: 0x4d, modrm: 'any', operands: [update('dst', Kind.Gv), read('src', Kind.Ev)], sized: true, feature: 'CMOV', source: 'isa/instructions/condition.yaml:33' }),
  /* 174: 0F 40+14 /r */
  form({ id: 'CMOVLE_Gv_Ev', instruction: 'CMOVLE', aliases: [spelling('cmovng')], map: 1, opcode: 0x4e, modrm: 'any', operands: [update('dst', Kind.Gv), read('src', Kind.Ev)], sized: true, feature: 'CMOV', source: 'isa/instructions/condition.yaml:33' }),
  /* 175: 0F 40+15 /r */
  form({ id: 'CMOVG_Gv_Ev', instruction: 'CMOVG', aliases: [spelling('cmovnle')], map: 1, opcode: 0x4f, modrm: 'any', operands: [update('dst', Kind.Gv), read('src', Kind.Ev)], sized: true, feature: 'CMOV', source: 'isa/instructions/condition.yaml:33' }),
  /* 176: 0F 20 /r */
  form({ id: 'MOV_FROM_CR_Rd_Cd', instruction: 'MOV_FROM_CR', mnemonic: ['mov', 'mov'], map: 1, opcode: 0x20, modrm: 'ignored', operands: [write('dst', Kind.Rd), mention('src', Kind.Cd)], source: 'isa/instructions/control-register.yaml:11' }),
  /* 177: 0F 22 /r */
  form({ id: 'MOV_TO_CR_Cd_Rd', instruction: 'MOV_TO_CR', mnemonic: ['mov', 'mov'], map: 1, opcode: 0x22, modrm: 'ignored', operands: [mention('dst', Kind.Cd), read('src', Kind.Rd)], source: 'isa/instructions/control-register.yaml:24' }),
  /* 178: 0F 21 /r */
  form({ id: 'MOV_FROM_DR_Rd_Dd', instruction: 'MOV_FROM_DR', mnemonic: ['mov', 'mov'], map: 1, opcode: 0x21, modrm: 'ignored', operands: [write('dst', Kind.Rd), mention('src', Kind.Dd)], source: 'isa/instructions/control-register.yaml:37' }),
  /* 179: 0F 23 /r */
  form({ id: 'MOV_TO_DR_Dd_Rd', instruction: 'MOV_TO_DR', mnemonic: ['mov', 'mov'], map: 1, opcode: 0x23, modrm: 'ignored', operands: [mention('dst', Kind.Dd), read('src', Kind.Rd)], source: 'isa/instructions/control-register.yaml:52' }),
  /* 180: EB cb */
  form({ id: 'JMP_Jbs', instruction: 'JMP', opcode: 0xeb, operands: [read('target', Kind.Jbs)], sized: true, source: 'isa/instructions/control.yaml:10' }),
  /* 181: E9 cz */
  form({ id: 'JMP_Jz', instruction: 'JMP', opcode: 0xe9, operands: [read('target', Kind.Jz)], sized: true, source: 'isa/instructions/control.yaml:11' }),
  /* 182: FF /4 */
  form({ id: 'JMP_Ev', instruction: 'JMP', opcode: 0xff, digit: 4, modrm: 'any', operands: [read('target', Kind.Ev)], sized: true, source: 'isa/instructions/control.yaml:12' }),
  /* 183: E8 cz */
  form({ id: 'CALL_Jz', instruction: 'CALL', opcode: 0xe8, operands: [read('target', Kind.Jz)], sized: true, source: 'isa/instructions/control.yaml:22' }),
  /* 184: FF /2 */
  form({ id: 'CALL_Ev', instruction: 'CALL', opcode: 0xff, digit: 2, modrm: 'any', operands: [read('target', Kind.Ev)], sized: true, source: 'isa/instructions/control.yaml:23' }),
  /* 185: C3 */
  form({ id: 'RET_v', instruction: 'RET', aliases: [spelling('retn'), spelling('retw', 16), spelling('retd', 32)], opcode: 0xc3, sized: true, source: 'isa/instructions/control.yaml:34' }),
  /* 186: C2 iw */
  form({ id: 'RET_I_Iw', instruction: 'RET_I', mnemonic: ['ret', 'ret'], aliases: [spelling('retn'), spelling('retw', 16), spelling('retd', 32)], opcode: 0xc2, operands: [read('bytes', Kind.Iw)], sized: true, source: 'isa/instructions/control.yaml:46' }),
  /* 187: E3 cb */
  form({ id: 'JECXZ_Jbs', instruction: 'JECXZ', mnemonic: ['jcxz', 'jecxz'], mnemonicByAddress: true, opcode: 0xe3, operands: [read('target', Kind.Jbs)], sized: true, source: 'isa/instructions/control.yaml:57' }),
  /* 188: E2 cb */
  form({ id: 'LOOP_Jbs', instruction: 'LOOP', opcode: 0xe2, operands: [read('target', Kind.Jbs)], sized: true, source: 'isa/instructions/control.yaml:67' }),
  /* 189: E1 cb */
  form({ id: 'LOOPE_Jbs', instruction: 'LOOPE', aliases: [spelling('loopz')], opcode: 0xe1, operands: [read('target', Kind.Jbs)], sized: true, source: 'isa/instructions/control.yaml:79' }),
  /* 190: E0 cb */
  form({ id: 'LOOPNE_Jbs', instruction: 'LOOPNE', aliases: [spelling('loopnz')], opcode: 0xe0, operands: [read('target', Kind.Jbs)], sized: true, source: 'isa/instructions/control.yaml:91' }),
  /* 191: 0F B9 /r */
  form({ id: 'UD1_Gv_Ev', instruction: 'UD1', map: 1, opcode: 0xb9, modrm: 'any', operands: [mention('dst', Kind.Gv), mention('src', Kind.Ev)], sized: true, source: 'isa/instructions/control.yaml:102' }),
  /* 192: 0F 0B */
  form({ id: 'UD2_0B', instruction: 'UD2', map: 1, opcode: 0x0b, feature: 'UD2', source: 'isa/instructions/control.yaml:109' }),
  /* 193: 27 */
  form({ id: 'DAA_27', instruction: 'DAA', opcode: 0x27, source: 'isa/instructions/decimal.yaml:7' }),
  /* 194: 2F */
  form({ id: 'DAS_2F', instruction: 'DAS', opcode: 0x2f, source: 'isa/instructions/decimal.yaml:22' }),
  /* 195: 37 */
  form({ id: 'AAA_37', instruction: 'AAA', opcode: 0x37, source: 'isa/instructions/decimal.yaml:38' }),
  /* 196: 3F */
  form({ id: 'AAS_3F', instruction: 'AAS', opcode: 0x3f, source: 'isa/instructions/decimal.yaml:51' }),
  /* 197: D4 ib */
  form({ id: 'AAM_Ib', instruction: 'AAM', opcode: 0xd4, operands: [read('radix', Kind.Ib)], defaults: [{ operand: 0, number: 10 }], source: 'isa/instructions/decimal.yaml:63' }),
  /* 198: D5 ib */
  form({ id: 'AAD_Ib', instruction: 'AAD', opcode: 0xd5, operands: [read('radix', Kind.Ib)], defaults: [{ operand: 0, number: 10 }], source: 'isa/instructions/decimal.yaml:74' }),
  /* 199: 0F 01 /0 */
  form({ id: 'SGDT_Ms', instruction: 'SGDT', map: 1, opcode: 0x01, digit: 0, modrm: 'memory', operands: [mention('dst', Kind.Ms)], source: 'isa/instructions/descriptor-table.yaml:10' }),
  /* 200: 0F 01 /1 */
  form({ id: 'SIDT_Ms', instruction: 'SIDT', map: 1, opcode: 0x01, digit: 1, modrm: 'memory', operands: [mention('dst', Kind.Ms)], source: 'isa/instructions/descriptor-table.yaml:24' }),
  /* 201: 0F 01 /2 */
  form({ id: 'LGDT_Ms', instruction: 'LGDT', map: 1, opcode: 0x01, digit: 2, modrm: 'memory', operands: [mention('src', Kind.Ms)], sized: true, source: 'isa/instructions/descriptor-table.yaml:37' }),
  /* 202: 0F 01 /3 */
  form({ id: 'LIDT_Ms', instruction: 'LIDT', map: 1, opcode: 0x01, digit: 3, modrm: 'memory', operands: [mention('src', Kind.Ms)], sized: true, source: 'isa/instructions/descriptor-table.yaml:50' }),
  /* 203: 0F 00 /0 */
  form({ id: 'SLDT_Ev', instruction: 'SLDT', map: 1, opcode: 0x00, digit: 0, modrm: 'register', operands: [write('dst', Kind.Ev)], sized: true, source: 'isa/instructions/descriptor-table.yaml:64' }),
  /* 204: 0F 00 /0 */
  form({ id: 'SLDT_Ew', instruction: 'SLDT', map: 1, opcode: 0x00, digit: 0, modrm: 'memory', operands: [write('dst', Kind.Ew)], source: 'isa/instructions/descriptor-table.yaml:65' }),
  /* 205: 0F 00 /1 */
  form({ id: 'STR_Ev', instruction: 'STR', map: 1, opcode: 0x00, digit: 1, modrm: 'register', operands: [write('dst', Kind.Ev)], sized: true, source: 'isa/instructions/descriptor-table.yaml:77' }),
  /* 206: 0F 00 /1 */
  form({ id: 'STR_Ew', instruction: 'STR', map: 1, opcode: 0x00, digit: 1, modrm: 'memory', operands: [write('dst', Kind.Ew)], source: 'isa/instructions/descriptor-table.yaml:78' }),
  /* 207: 0F 00 /2 */
  form({ id: 'LLDT_Ew', instruction: 'LLDT', map: 1, opcode: 0x00, digit: 2, modrm: 'any', operands: [read('src', Kind.Ew)], source: 'isa/instructions/descriptor-table.yaml:89' }),
  /* 208: 0F 00 /3 */
  form({ id: 'LTR_Ew', instruction: 'LTR', map: 1, opcode: 0x00, digit: 3, modrm: 'any', operands: [read('src', Kind.Ew)], source: 'isa/instructions/descriptor-table.yaml:100' }),
  /* 209: 0F 01 /4 */
  form({ id: 'SMSW_Ev', instruction: 'SMSW', map: 1, opcode: 0x01, digit: 4, modrm: 'register', operands: [write('dst', Kind.Ev)], sized: true, source: 'isa/instructions/descriptor-table.yaml:112' }),
  /* 210: 0F 01 /4 */
  form({ id: 'SMSW_Ew', instruction: 'SMSW', map: 1, opcode: 0x01, digit: 4, modrm: 'memory', operands: [write('dst', Kind.Ew)], source: 'isa/instructions/descriptor-table.yaml:113' }),
  /* 211: 0F 01 /6 */
  form({ id: 'LMSW_Ew', instruction: 'LMSW', map: 1, opcode: 0x01, digit: 6, modrm: 'any', operands: [read('src', Kind.Ew)], source: 'isa/instructions/descriptor-table.yaml:121' }),
  /* 212: 0F 02 /r */
  form({ id: 'LAR_Gv_Ew', instruction: 'LAR', map: 1, opcode: 0x02, modrm: 'any', operands: [write('dst', Kind.Gv), read('src', Kind.Ew)], selector: true, sized: true, source: 'isa/instructions/descriptor-table.yaml:131' }),
  /* 213: 0F 03 /r */
  form({ id: 'LSL_Gv_Ew', instruction: 'LSL', map: 1, opcode: 0x03, modrm: 'any', operands: [write('dst', Kind.Gv), read('src', Kind.Ew)], selector: true, sized: true, source: 'isa/instructions/descriptor-table.yaml:146' }),
  /* 214: 0F 00 /4 */
  form({ id: 'VERR_Ew', instruction: 'VERR', map: 1, opcode: 0x00, digit: 4, modrm: 'any', operands: [read('src', Kind.Ew)], source: 'isa/instructions/descriptor-table.yaml:160' }),
  /* 215: 0F 00 /5 */
  form({ id: 'VERW_Ew', instruction: 'VERW', map: 1, opcode: 0x00, digit: 5, modrm: 'any', operands: [read('src', Kind.Ew)], source: 'isa/instructions/descriptor-table.yaml:170' }),
  /* 216: 63 /r */
  form({ id: 'ARPL_Ew_Gw', instruction: 'ARPL', opcode: 0x63, modrm: 'any', operands: [update('dst', Kind.Ew), read('src', Kind.Gw)], source: 'isa/instructions/descriptor-table.yaml:179' }),
  /* 217: 86 /r */
  form({ id: 'XCHG_Eb_Gb', instruction: 'XCHG', opcode: 0x86, modrm: 'any', operands: [update('dst', Kind.Eb), update('src', Kind.Gb)], commutative: true, lock: true, source: 'isa/instructions/exchange.yaml:9' }),
  /* 218: 87 /r */
  form({ id: 'XCHG_Ev_Gv', instruction: 'XCHG', opcode: 0x87, modrm: 'any', operands: [update('dst', Kind.Ev), update('src', Kind.Gv)], commutative: true, sized: true, lock: true, source: 'isa/instructions/exchange.yaml:10' }),
  /* 219: 90+r */
  form({ id: 'XCHG_eAX_Zv', instruction: 'XCHG', opcode: 0x90, plusRegister: true, firstRegister: 1, operands: [update('dst', Kind.eAX), update('src', Kind.Zv)], commutative: true, sized: true, source: 'isa/instructions/exchange.yaml:11' }),
  /* 220: 0F C0 /r */
  form({ id: 'XADD_Eb_Gb', instruction: 'XADD', map: 1, opcode: 0xc0, modrm: 'any', operands: [update('dst', Kind.Eb), update('src', Kind.Gb)], lock: true, source: 'isa/instructions/exchange.yaml:22' }),
  /* 221: 0F C1 /r */
  form({ id: 'XADD_Ev_Gv', instruction: 'XADD', map: 1, opcode: 0xc1, modrm: 'any', operands: [update('dst', Kind.Ev), update('src', Kind.Gv)], sized: true, lock: true, source: 'isa/instructions/exchange.yaml:23' }),
  /* 222: 0F B0 /r */
  form({ id: 'CMPXCHG_Eb_Gb', instruction: 'CMPXCHG', map: 1, opcode: 0xb0, modrm: 'any', operands: [update('dst', Kind.Eb), read('src', Kind.Gb)], lock: true, source: 'isa/instructions/exchange.yaml:36' }),
  /* 223: 0F B1 /r */
  form({ id: 'CMPXCHG_Ev_Gv', instruction: 'CMPXCHG', map: 1, opcode: 0xb1, modrm: 'any', operands: [update('dst', Kind.Ev), read('src', Kind.Gv)], sized: true, lock: true, source: 'isa/instructions/exchange.yaml:37' }),
  /* 224: 0F C7 /1 */
  form({ id: 'CMPXCHG8B_Mq', instruction: 'CMPXCHG8B', map: 1, opcode: 0xc7, digit: 1, modrm: 'memory', operands: [mention('dst', Kind.Mq)], lock: true, feature: 'CX8', source: 'isa/instructions/exchange.yaml:50' }),
  /* 225: EA cp */
  form({ id: 'JMP_FAR_Ap', instruction: 'JMP_FAR', mnemonic: ['jmp', 'jmp'], aliases: [spelling('ljmp'), spelling('jmpf')], opcode: 0xea, operands: [mention('target', Kind.Ap)], sized: true, source: 'isa/instructions/far.yaml:9' }),
  /* 226: FF /5 */
  form({ id: 'JMP_FAR_M_Mp', instruction: 'JMP_FAR_M', mnemonic: ['jmp', 'jmp'], aliases: [spelling('ljmp'), spelling('jmpf')], opcode: 0xff, digit: 5, modrm: 'memory', operands: [mention('target', Kind.Mp)], sized: true, source: 'isa/instructions/far.yaml:18' }),
  /* 227: 9A cp */
  form({ id: 'CALL_FAR_Ap', instruction: 'CALL_FAR', mnemonic: ['call', 'call'], aliases: [spelling('lcall'), spelling('callf')], opcode: 0x9a, operands: [mention('target', Kind.Ap)], sized: true, source: 'isa/instructions/far.yaml:29' }),
  /* 228: FF /3 */
  form({ id: 'CALL_FAR_M_Mp', instruction: 'CALL_FAR_M', mnemonic: ['call', 'call'], aliases: [spelling('lcall'), spelling('callf')], opcode: 0xff, digit: 3, modrm: 'memory', operands: [mention('target', Kind.Mp)], sized: true, source: 'isa/instructions/far.yaml:41' }),
  /* 229: CB */
  form({ id: 'RET_FAR_v', instruction: 'RET_FAR', mnemonic: ['retf', 'retf'], aliases: [spelling('lret'), spelling('retfw', 16), spelling('retfd', 32)], opcode: 0xcb, sized: true, source: 'isa/instructions/far.yaml:54' }),
  /* 230: CA iw */
  form({ id: 'RET_FAR_I_Iw', instruction: 'RET_FAR_I', mnemonic: ['retf', 'retf'], aliases: [spelling('lret'), spelling('retfw', 16), spelling('retfd', 32)], opcode: 0xca, operands: [read('bytes', Kind.Iw)], sized: true, source: 'isa/instructions/far.yaml:63' }),
  /* 231: F8 */
  form({ id: 'CLC_F8', instruction: 'CLC', opcode: 0xf8, source: 'isa/instructions/flag.yaml:7' }),
  /* 232: F9 */
  form({ id: 'STC_F9', instruction: 'STC', opcode: 0xf9, source: 'isa/instructions/flag.yaml:14' }),
  /* 233: F5 */
  form({ id: 'CMC_F5', instruction: 'CMC', opcode: 0xf5, source: 'isa/instructions/flag.yaml:21' }),
  /* 234: FC */
  form({ id: 'CLD_FC', instruction: 'CLD', opcode: 0xfc, source: 'isa/instructions/flag.yaml:28' }),
  /* 235: FD */
  form({ id: 'STD_FD', instruction: 'STD', opcode: 0xfd, source: 'isa/instructions/flag.yaml:35' }),
  /* 236: 9E */
  form({ id: 'SAHF_9E', instruction: 'SAHF', opcode: 0x9e, source: 'isa/instructions/flag.yaml:42' }),
  /* 237: 9F */
  form({ id: 'LAHF_9F', instruction: 'LAHF', opcode: 0x9f, source: 'isa/instructions/flag.yaml:53' }),
  /* 238: D6 */
  form({ id: 'SALC_D6', instruction: 'SALC', opcode: 0xd6, source: 'isa/instructions/flag.yaml:61' }),
  /* 239: CC */
  form({ id: 'INT3_CC', instruction: 'INT3', opcode: 0xcc, source: 'isa/instructions/interrupt.yaml:7' }),
  /* 240: CD ib */
  form({ id: 'INT_Ib', instruction: 'INT', opcode: 0xcd, operands: [read('vector', Kind.Ib)], source: 'isa/instructions/interrupt.yaml:14' }),
  /* 241: CE */
  form({ id: 'INTO_CE', instruction: 'INTO', opcode: 0xce, source: 'isa/instructions/interrupt.yaml:21' }),
  /* 242: F1 */
  form({ id: 'INT1_F1', instruction: 'INT1', aliases: [spelling('icebp')], opcode: 0xf1, source: 'isa/instructions/interrupt.yaml:31' }),
  /* 243: 62 /r */
  form({ id: 'BOUND_Gv_Ma', instruction: 'BOUND', opcode: 0x62, modrm: 'memory', operands: [read('value', Kind.Gv), mention('bounds', Kind.Ma)], sized: true, source: 'isa/instructions/interrupt.yaml:38' }),
  /* 244: CF */
  form({ id: 'IRET_v', instruction: 'IRET', mnemonic: ['iret', 'iretd'], aliases: [spelling('iret'), spelling('iretw', 16)], opcode: 0xcf, sized: true, source: 'isa/instructions/interrupt.yaml:51' }),
  /* 245: E4 ib */
  form({ id: 'IN_AL_Ib', instruction: 'IN', opcode: 0xe4, operands: [write('dst', Kind.AL), read('port', Kind.Ib)], source: 'isa/instructions/io.yaml:11' }),
  /* 246: E5 ib */
  form({ id: 'IN_eAX_Ib', instruction: 'IN', opcode: 0xe5, operands: [write('dst', Kind.eAX), read('port', Kind.Ib)], sized: true, source: 'isa/instructions/io.yaml:12' }),
  /* 247: EC */
  form({ id: 'IN_AL_DX', instruction: 'IN', opcode: 0xec, operands: [write('dst', Kind.AL), read('port', Kind.DX)], source: 'isa/instructions/io.yaml:13' }),
  /* 248: ED */
  form({ id: 'IN_eAX_DX', instruction: 'IN', opcode: 0xed, operands: [write('dst', Kind.eAX), read('port', Kind.DX)], sized: true, source: 'isa/instructions/io.yaml:14' }),
  /* 249: E6 ib */
  form({ id: 'OUT_Ib_AL', instruction: 'OUT', opcode: 0xe6, operands: [read('port', Kind.Ib), read('src', Kind.AL)], source: 'isa/instructions/io.yaml:24' }),
  /* 250: E7 ib */
  form({ id: 'OUT_Ib_eAX', instruction: 'OUT', opcode: 0xe7, operands: [read('port', Kind.Ib), read('src', Kind.eAX)], sized: true, source: 'isa/instructions/io.yaml:25' }),
  /* 251: EE */
  form({ id: 'OUT_DX_AL', instruction: 'OUT', opcode: 0xee, operands: [read('port', Kind.DX), read('src', Kind.AL)], source: 'isa/instructions/io.yaml:26' }),
  /* 252: EF */
  form({ id: 'OUT_DX_eAX', instruction: 'OUT', opcode: 0xef, operands: [read('port', Kind.DX), read('src', Kind.eAX)], sized: true, source: 'isa/instructions/io.yaml:27' }),
  /* 253: 6C */
  form({ id: 'INSB_b', instruction: 'INSB', opcode: 0x6c, repeat: 'rep', source: 'isa/instructions/io.yaml:35' }),
  /* 254: 6D */
  form({ id: 'INS_v', instruction: 'INS', mnemonic: ['insw', 'insd'], opcode: 0x6d, sized: true, repeat: 'rep', source: 'isa/instructions/io.yaml:47' }),
  /* 255: 6E */
  form({ id: 'OUTSB_b', instruction: 'OUTSB', opcode: 0x6e, repeat: 'rep', source: 'isa/instructions/io.yaml:58' }),
  /* 256: 6F */
  form({ id: 'OUTS_v', instruction: 'OUTS', mnemonic: ['outsw', 'outsd'], opcode: 0x6f, sized: true, repeat: 'rep', source: 'isa/instructions/io.yaml:70' }),
  /* 257: 88 /r */
  form({ id: 'MOV_Eb_Gb', instruction: 'MOV', opcode: 0x88, modrm: 'any', operands: [write('dst', Kind.Eb), read('src', Kind.Gb)], source: 'isa/instructions/move.yaml:8' }),
  /* 258: 89 /r */
  form({ id: 'MOV_Ev_Gv', instruction: 'MOV', opcode: 0x89, modrm: 'any', operands: [write('dst', Kind.Ev), read('src', Kind.Gv)], sized: true, source: 'isa/instructions/move.yaml:9' }),
  /* 259: 8A /r */
  form({ id: 'MOV_Gb_Eb', instruction: 'MOV', opcode: 0x8a, modrm: 'any', operands: [write('dst', Kind.Gb), read('src', Kind.Eb)], source: 'isa/instructions/move.yaml:10' }),
  /* 260: 8B /r */
  form({ id: 'MOV_Gv_Ev', instruction: 'MOV', opcode: 0x8b, modrm: 'any', operands: [write('dst', Kind.Gv), read('src', Kind.Ev)], sized: true, source: 'isa/instructions/move.yaml:11' }),
  /* 261: A0 */
  form({ id: 'MOV_AL_Ob', instruction: 'MOV', opcode: 0xa0, operands: [write('dst', Kind.AL), read('src', Kind.Ob)], source: 'isa/instructions/move.yaml:12' }),
  /* 262: A1 */
  form({ id: 'MOV_eAX_Ov', instruction: 'MOV', opcode: 0xa1, operands: [write('dst', Kind.eAX), read('src', Kind.Ov)], sized: true, source: 'isa/instructions/move.yaml:13' }),
  /* 263: A2 */
  form({ id: 'MOV_Ob_AL', instruction: 'MOV', opcode: 0xa2, operands: [write('dst', Kind.Ob), read('src', Kind.AL)], source: 'isa/instructions/move.yaml:14' }),
  /* 264: A3 */
  form({ id: 'MOV_Ov_eAX', instruction: 'MOV', opcode: 0xa3, operands: [write('dst', Kind.Ov), read('src', Kind.eAX)], sized: true, source: 'isa/instructions/move.yaml:15' }),
  /* 265: B0+r ib */
  form({ id: 'MOV_Zb_Ib', instruction: 'MOV', opcode: 0xb0, plusRegister: true, operands: [write('dst', Kind.Zb), read('src', Kind.Ib)], source: 'isa/instructions/move.yaml:16' }),
  /* 266: B8+r iz */
  form({ id: 'MOV_Zv_Iz', instruction: 'MOV', opcode: 0xb8, plusRegister: true, operands: [write('dst', Kind.Zv), read('src', Kind.Iz)], sized: true, source: 'isa/instructions/move.yaml:17' }),
  /* 267: C6 /0 ib */
  form({ id: 'MOV_Eb_Ib', instruction: 'MOV', opcode: 0xc6, digit: 0, modrm: 'any', operands: [write('dst', Kind.Eb), read('src', Kind.Ib)], source: 'isa/instructions/move.yaml:18' }),
  /* 268: C7 /0 iz */
  form({ id: 'MOV_Ev_Iz', instruction: 'MOV', opcode: 0xc7, digit: 0, modrm: 'any', operands: [write('dst', Kind.Ev), read('src', Kind.Iz)], sized: true, source: 'isa/instructions/move.yaml:19' }),
  /* 269: 0F B6 /r */
  form({ id: 'MOVZX_Gv_Eb', instruction: 'MOVZX', map: 1, opcode: 0xb6, modrm: 'any', operands: [write('dst', Kind.Gv), read('src', Kind.Eb)], sized: true, source: 'isa/instructions/move.yaml:27' }),
  /* 270: 0F B7 /r */
  form({ id: 'MOVZX_Gv_Ew', instruction: 'MOVZX', map: 1, opcode: 0xb7, modrm: 'any', operands: [write('dst', Kind.Gv), read('src', Kind.Ew)], sized: true, source: 'isa/instructions/move.yaml:28' }),
  /* 271: 0F BE /r */
  form({ id: 'MOVSX_Gv_Eb', instruction: 'MOVSX', map: 1, opcode: 0xbe, modrm: 'any', operands: [write('dst', Kind.Gv), read('src', Kind.Eb)], sized: true, source: 'isa/instructions/move.yaml:36' }),
  /* 272: 0F BF /r */
  form({ id: 'MOVSX_Gv_Ew', instruction: 'MOVSX', map: 1, opcode: 0xbf, modrm: 'any', operands: [write('dst', Kind.Gv), read('src', Kind.Ew)], sized: true, source: 'isa/instructions/move.yaml:37' }),
  /* 273: 8D /r */
  form({ id: 'LEA_Gv_M', instruction: 'LEA', opcode: 0x8d, modrm: 'memory', operands: [write('dst', Kind.Gv), mention('src', Kind.M)], sized: true, source: 'isa/instructions/move.yaml:44' }),
  /* 274: D7 */
  form({ id: 'XLAT_Xb', instruction: 'XLAT', mnemonic: ['xlatb', 'xlatb'], aliases: [spelling('xlat')], opcode: 0xd7, source: 'isa/instructions/move.yaml:53' }),
  /* 275: 98 */
  form({ id: 'CBW_eAX', instruction: 'CBW', mnemonic: ['cbw', 'cwde'], opcode: 0x98, sized: true, source: 'isa/instructions/move.yaml:61' }),
  /* 276: 99 */
  form({ id: 'CWD_eDX', instruction: 'CWD', mnemonic: ['cwd', 'cdq'], opcode: 0x99, sized: true, source: 'isa/instructions/move.yaml:69' }),
  /* 277: 0F C8+r */
  form({ id: 'BSWAP_Zv', instruction: 'BSWAP', map: 1, opcode: 0xc8, plusRegister: true, operands: [update('dst', Kind.Zv)], sized: true, source: 'isa/instructions/move.yaml:77' }),
  /* 278: 90 */
  form({ id: 'NOP_90', instruction: 'NOP', opcode: 0x90, source: 'isa/instructions/move.yaml:88' }),
  /* 279: 0F 1F /r */
  form({ id: 'NOP_E_Ev', instruction: 'NOP_E', mnemonic: ['nop', 'nop'], map: 1, opcode: 0x1f, modrm: 'any', operands: [mention('src', Kind.Ev)], sized: true, feature: 'NOPL', source: 'isa/instructions/move.yaml:98' }),
  /* 280: 0F 19 /r */
  form({ id: 'NOP_E_Ev_19', instruction: 'NOP_E', mnemonic: ['nop', 'nop'], map: 1, opcode: 0x19, modrm: 'any', operands: [mention('src', Kind.Ev)], sized: true, feature: 'NOPL', alias: true, source: 'isa/instructions/move.yaml:99' }),
  /* 281: 0F 1A /r */
  form({ id: 'NOP_E_Ev_1A', instruction: 'NOP_E', mnemonic: ['nop', 'nop'], map: 1, opcode: 0x1a, modrm: 'any', operands: [mention('src', Kind.Ev)], sized: true, feature: 'NOPL', alias: true, source: 'isa/instructions/move.yaml:100' }),
  /* 282: 0F 1B /r */
  form({ id: 'NOP_E_Ev_1B', instruction: 'NOP_E', mnemonic: ['nop', 'nop'], map: 1, opcode: 0x1b, modrm: 'any', operands: [mention('src', Kind.Ev)], sized: true, feature: 'NOPL', alias: true, source: 'isa/instructions/move.yaml:101' }),
  /* 283: 0F 1C /r */
  form({ id: 'NOP_E_Ev_1C', instruction: 'NOP_E', mnemonic: ['nop', 'nop'], map: 1, opcode: 0x1c, modrm: 'any', operands: [mention('src', Kind.Ev)], sized: true, feature: 'NOPL', alias: true, source: 'isa/instructions/move.yaml:102' }),
  /* 284: 0F 1D /r */
  form({ id: 'NOP_E_Ev_1D', instruction: 'NOP_E', mnemonic: ['nop', 'nop'], map: 1, opcode: 0x1d, modrm: 'any', operands: [mention('src', Kind.Ev)], sized: true, feature: 'NOPL', alias: true, source: 'isa/instructions/move.yaml:103' }),
  /* 285: 0F 1E /r */
  form({ id: 'NOP_E_Ev_1E', instruction: 'NOP_E', mnemonic: ['nop', 'nop'], map: 1, opcode: 0x1e, modrm: 'any', operands: [mention('src', Kind.Ev)], sized: true, feature: 'NOPL', alias: true, source: 'isa/instructions/move.yaml:104' }),
  /* 286: 90 */
  form({ id: 'PAUSE_F3', instruction: 'PAUSE', opcode: 0x90, prefix: 0xf3, source: 'isa/instructions/move.yaml:111' }),
  /* 287: F6 /4 */
  form({ id: 'MUL_8_Eb', instruction: 'MUL_8', mnemonic: ['mul', 'mul'], opcode: 0xf6, digit: 4, modrm: 'any', operands: [read('src', Kind.Eb)], source: 'isa/instructions/multiply.yaml:10' }),
  /* 288: F7 /4 */
  form({ id: 'MUL_Ev', instruction: 'MUL', opcode: 0xf7, digit: 4, modrm: 'any', operands: [read('src', Kind.Ev)], sized: true, source: 'isa/instructions/multiply.yaml:19' }),
  /* 289: F6 /5 */
  form({ id: 'IMUL_8_Eb', instruction: 'IMUL_8', mnemonic: ['imul', 'imul'], opcode: 0xf6, digit: 5, modrm: 'any', operands: [read('src', Kind.Eb)], source: 'isa/instructions/multiply.yaml:31' }),
  /* 290: F7 /5 */
  form({ id: 'IMUL_Ev', instruction: 'IMUL', opcode: 0xf7, digit: 5, modrm: 'any', operands: [read('src', Kind.Ev)], sized: true, source: 'isa/instructions/multiply.yaml:40' }),
  /* 291: 0F AF /r */
  form({ id: 'IMUL_2_Gv_Ev', instruction: 'IMUL_2', mnemonic: ['imul', 'imul'], map: 1, opcode: 0xaf, modrm: 'any', operands: [update('dst', Kind.Gv), read('src', Kind.Ev)], sized: true, source: 'isa/instructions/multiply.yaml:51' }),
  /* 292: 69 /r iz */
  form({ id: 'IMUL_3_Gv_Ev_Iz', instruction: 'IMUL_3', mnemonic: ['imul', 'imul'], opcode: 0x69, modrm: 'any', operands: [write('dst', Kind.Gv), read('src', Kind.Ev), read('factor', Kind.Iz)], defaults: [{ operand: 1, same: 0 }], sized: true, source: 'isa/instructions/multiply.yaml:63' }),
  /* 293: 6B /r ib */
  form({ id: 'IMUL_3_Gv_Ev_Ibs', instruction: 'IMUL_3', mnemonic: ['imul', 'imul'], opcode: 0x6b, modrm: 'any', operands: [write('dst', Kind.Gv), read('src', Kind.Ev), read('factor', Kind.Ibs)], defaults: [{ operand: 1, same: 0 }], sized: true, source: 'isa/instructions/multiply.yaml:64' }),
  /* 294: F6 /6 */
  form({ id: 'DIV_8_Eb', instruction: 'DIV_8', mnemonic: ['div', 'div'], opcode: 0xf6, digit: 6, modrm: 'any', operands: [read('src', Kind.Eb)], source: 'isa/instructions/multiply.yaml:75' }),
  /* 295: F7 /6 */
  form({ id: 'DIV_Ev', instruction: 'DIV', opcode: 0xf7, digit: 6, modrm: 'any', operands: [read('src', Kind.Ev)], sized: true, source: 'isa/instructions/multiply.yaml:87' }),
  /* 296: F6 /7 */
  form({ id: 'IDIV_8_Eb', instruction: 'IDIV_8', mnemonic: ['idiv', 'idiv'], opcode: 0xf6, digit: 7, modrm: 'any', operands: [read('src', Kind.Eb)], source: 'isa/instructions/multiply.yaml:103' }),
  /* 297: F7 /7 */
  form({ id: 'IDIV_Ev', instruction: 'IDIV', opcode: 0xf7, digit: 7, modrm: 'any', operands: [read('src', Kind.Ev)], sized: true, source: 'isa/instructions/multiply.yaml:117' }),
  /* 298: 8C /r */
  form({ id: 'MOV_FROM_SREG_Ev_Sw', instruction: 'MOV_FROM_SREG', mnemonic: ['mov', 'mov'], opcode: 0x8c, modrm: 'register', operands: [write('dst', Kind.Ev), mention('src', Kind.Sw)], sized: true, source: 'isa/instructions/segment.yaml:18' }),
  /* 299: 8C /r */
  form({ id: 'MOV_FROM_SREG_Ew_Sw', instruction: 'MOV_FROM_SREG', mnemonic: ['mov', 'mov'], opcode: 0x8c, modrm: 'memory', operands: [write('dst', Kind.Ew), mention('src', Kind.Sw)], source: 'isa/instructions/segment.yaml:19' }),
  /* 300: 8E /r */
  form({ id: 'MOV_TO_SREG_Sw_Ew', instruction: 'MOV_TO_SREG', mnemonic: ['mov', 'mov'], opcode: 0x8e, modrm: 'any', operands: [mention('dst', Kind.Sw), read('src', Kind.Ew)], selector: true, source: 'isa/instructions/segment.yaml:28' }),
  /* 301: 06 */
  form({ id: 'PUSH_SREG_ES', instruction: 'PUSH_SREG', mnemonic: ['push', 'push'], opcode: 0x06, operands: [mention('src', Kind.ES)], sized: true, source: 'isa/instructions/segment.yaml:41' }),
  /* 302: 0E */
  form({ id: 'PUSH_SREG_CS', instruction: 'PUSH_SREG', mnemonic: ['push', 'push'], opcode: 0x0e, operands: [mention('src', Kind.CS)], sized: true, source: 'isa/instructions/segment.yaml:42' }),
  /* 303: 16 */
  form({ id: 'PUSH_SREG_SS', instruction: 'PUSH_SREG', mnemonic: ['push', 'push'], opcode: 0x16, operands: [mention('src', Kind.SS)], sized: true, source: 'isa/instructions/segment.yaml:43' }),
  /* 304: 1E */
  form({ id: 'PUSH_SREG_DS', instruction: 'PUSH_SREG', mnemonic: ['push', 'push'], opcode: 0x1e, operands: [mention('src', Kind.DS)], sized: true, source: 'isa/instructions/segment.yaml:44' }),
  /* 305: 0F A0 */
  form({ id: 'PUSH_SREG_FS', instruction: 'PUSH_SREG', mnemonic: ['push', 'push'], map: 1, opcode: 0xa0, operands: [mention('src', Kind.FS)], sized: true, source: 'isa/instructions/segment.yaml:45' }),
  /* 306: 0F A8 */
  form({ id: 'PUSH_SREG_GS', instruction: 'PUSH_SREG', mnemonic: ['push', 'push'], map: 1, opcode: 0xa8, operands: [mention('src', Kind.GS)], sized: true, source: 'isa/instructions/segment.yaml:46' }),
  /* 307: 07 */
  form({ id: 'POP_SREG_ES', instruction: 'POP_SREG', mnemonic: ['pop', 'pop'], opcode: 0x07, operands: [mention('dst', Kind.ES)], sized: true, source: 'isa/instructions/segment.yaml:55' }),
  /* 308: 17 */
  form({ id: 'POP_SREG_SS', instruction: 'POP_SREG', mnemonic: ['pop', 'pop'], opcode: 0x17, operands: [mention('dst', Kind.SS)], sized: true, source: 'isa/instructions/segment.yaml:56' }),
  /* 309: 1F */
  form({ id: 'POP_SREG_DS', instruction: 'POP_SREG', mnemonic: ['pop', 'pop'], opcode: 0x1f, operands: [mention('dst', Kind.DS)], sized: true, source: 'isa/instructions/segment.yaml:57' }),
  /* 310: 0F A1 */
  form({ id: 'POP_SREG_FS', instruction: 'POP_SREG', mnemonic: ['pop', 'pop'], map: 1, opcode: 0xa1, operands: [mention('dst', Kind.FS)], sized: true, source: 'isa/instructions/segment.yaml:58' }),
  /* 311: 0F A9 */
  form({ id: 'POP_SREG_GS', instruction: 'POP_SREG', mnemonic: ['pop', 'pop'], map: 1, opcode: 0xa9, operands: [mention('dst', Kind.GS)], sized: true, source: 'isa/instructions/segment.yaml:59' }),
  /* 312: C4 /r */
  form({ id: 'LES_Gv_Mp', instruction: 'LES', opcode: 0xc4, modrm: 'memory', operands: [write('dst', Kind.Gv), mention('src', Kind.Mp)], sized: true, source: 'isa/instructions/segment.yaml:70' }),
  /* 313: C5 /r */
  form({ id: 'LDS_Gv_Mp', instruction: 'LDS', opcode: 0xc5, modrm: 'memory', operands: [write('dst', Kind.Gv), mention('src', Kind.Mp)], sized: true, source: 'isa/instructions/segment.yaml:79' }),
  /* 314: 0F B2 /r */
  form({ id: 'LSS_Gv_Mp', instruction: 'LSS', map: 1, opcode: 0xb2, modrm: 'memory', operands: [write('dst', Kind.Gv), mention('src', Kind.Mp)], sized: true, source: 'isa/instructions/segment.yaml:88' }),
  /* 315: 0F B4 /r */
  form({ id: 'LFS_Gv_Mp', instruction: 'LFS', map: 1, opcode: 0xb4, modrm: 'memory', operands: [write('dst', Kind.Gv), mention('src', Kind.Mp)], sized: true, source: 'isa/instructions/segment.yaml:97' }),
  /* 316: 0F B5 /r */
  form({ id: 'LGS_Gv_Mp', instruction: 'LGS', map: 1, opcode: 0xb5, modrm: 'memory', operands: [write('dst', Kind.Gv), mention('src', Kind.Mp)], sized: true, source: 'isa/instructions/segment.yaml:106' }),
  /* 317: C0 /0 ib */
  form({ id: 'ROL_Eb_Ib', instruction: 'ROL', opcode: 0xc0, digit: 0, modrm: 'any', operands: [update('dst', Kind.Eb), read('count', Kind.Ib)], source: 'isa/instructions/shift.yaml:23' }),
  /* 318: C1 /0 ib */
  form({ id: 'ROL_Ev_Ib', instruction: 'ROL', opcode: 0xc1, digit: 0, modrm: 'any', operands: [update('dst', Kind.Ev), read('count', Kind.Ib)], sized: true, source: 'isa/instructions/shift.yaml:23' }),
  /* 319: D0 /0 */
  form({ id: 'ROL_Eb_One', instruction: 'ROL', opcode: 0xd0, digit: 0, modrm: 'any', operands: [update('dst', Kind.Eb), read('count', Kind.One)], source: 'isa/instructions/shift.yaml:23' }),
  /* 320: D1 /0 */
  form({ id: 'ROL_Ev_One', instruction: 'ROL', opcode: 0xd1, digit: 0, modrm: 'any', operands: [update('dst', Kind.Ev), read('count', Kind.One)], sized: true, source: 'isa/instructions/shift.yaml:23' }),
  /* 321: D2 /0 */
  form({ id: 'ROL_Eb_CL', instruction: 'ROL', opcode: 0xd2, digit: 0, modrm: 'any', operands: [update('dst', Kind.Eb), read('count', Kind.CL)], source: 'isa/instructions/shift.yaml:23' }),
  /* 322: D3 /0 */
  form({ id: 'ROL_Ev_CL', instruction: 'ROL', opcode: 0xd3, digit: 0, modrm: 'any', operands: [update('dst', Kind.Ev), read('count', Kind.CL)], sized: true, source: 'isa/instructions/shift.yaml:23' }),
  /* 323: C0 /1 ib */
  form({ id: 'ROR_Eb_Ib', instruction: 'ROR', opcode: 0xc0, digit: 1, modrm: 'any', operands: [update('dst', Kind.Eb), read('count', Kind.Ib)], source: 'isa/instructions/shift.yaml:37' }),
  /* 324: C1 /1 ib */
  form({ id: 'ROR_Ev_Ib', instruction: 'ROR', opcode: 0xc1, digit: 1, modrm: 'any', operands: [update('dst', Kind.Ev), read('count', Kind.Ib)], sized: true, source: 'isa/instructions/shift.yaml:37' }),
  /* 325: D0 /1 */
  form({ id: 'ROR_Eb_One', instruction: 'ROR', opcode: 0xd0, digit: 1, modrm: 'any', operands: [update('dst', Kind.Eb), read('count', Kind.One)], source: 'isa/instructions/shift.yaml:37' }),
  /* 326: D1 /1 */
  form({ id: 'ROR_Ev_One', instruction: 'ROR', opcode: 0xd1, digit: 1, modrm: 'any', operands: [update('dst', Kind.Ev), read('count', Kind.One)], sized: true, source: 'isa/instructions/shift.yaml:37' }),
  /* 327: D2 /1 */
  form({ id: 'ROR_Eb_CL', instruction: 'ROR', opcode: 0xd2, digit: 1, modrm: 'any', operands: [update('dst', Kind.Eb), read('count', Kind.CL)], source: 'isa/instructions/shift.yaml:37' }),
  /* 328: D3 /1 */
  form({ id: 'ROR_Ev_CL', instruction: 'ROR', opcode: 0xd3, digit: 1, modrm: 'any', operands: [update('dst', Kind.Ev), read('count', Kind.CL)], sized: true, source: 'isa/instructions/shift.yaml:37' }),
  /* 329: C0 /2 ib */
  form({ id: 'RCL_Eb_Ib', instruction: 'RCL', opcode: 0xc0, digit: 2, modrm: 'any', operands: [update('dst', Kind.Eb), read('count', Kind.Ib)], source: 'isa/instructions/shift.yaml:51' }),
  /* 330: C1 /2 ib */
  form({ id: 'RCL_Ev_Ib', instruction: 'RCL', opcode: 0xc1, digit: 2, modrm: 'any', operands: [update('dst', Kind.Ev), read('count', Kind.Ib)], sized: true, source: 'isa/instructions/shift.yaml:51' }),
  /* 331: D0 /2 */
  form({ id: 'RCL_Eb_One', instruction: 'RCL', opcode: 0xd0, digit: 2, modrm: 'any', operands: [update('dst', Kind.Eb), read('count', Kind.One)], source: 'isa/instructions/shift.yaml:51' }),
  /* 332: D1 /2 */
  form({ id: 'RCL_Ev_One', instruction: 'RCL', opcode: 0xd1, digit: 2, modrm: 'any', operands: [update('dst', Kind.Ev), read('count', Kind.One)], sized: true, source: 'isa/instructions/shift.yaml:51' }),
  /* 333: D2 /2 */
  form({ id: 'RCL_Eb_CL', instruction: 'RCL', opcode: 0xd2, digit: 2, modrm: 'any', operands: [update('dst', Kind.Eb), read('count', Kind.CL)], source: 'isa/instructions/shift.yaml:51' }),
  /* 334: D3 /2 */
  form({ id: 'RCL_Ev_CL', instruction: 'RCL', opcode: 0xd3, digit: 2, modrm: 'any', operands: [update('dst', Kind.Ev), read('count', Kind.CL)], sized: true, source: 'isa/instructions/shift.yaml:51' }),
  /* 335: C0 /3 ib */
  form({ id: 'RCR_Eb_Ib', instruction: 'RCR', opcode: 0xc0, digit: 3, modrm: 'any', operands: [update('dst', Kind.Eb), read('count', Kind.Ib)], source: 'isa/instructions/shift.yaml:66' }),
  /* 336: C1 /3 ib */
  form({ id: 'RCR_Ev_Ib', instruction: 'RCR', opcode: 0xc1, digit: 3, modrm: 'any', operands: [update('dst', Kind.Ev), read('count', Kind.Ib)], sized: true, source: 'isa/instructions/shift.yaml:66' }),
  /* 337: D0 /3 */
  form({ id: 'RCR_Eb_One', instruction: 'RCR', opcode: 0xd0, digit: 3, modrm: 'any', operands: [update('dst', Kind.Eb), read('count', Kind.One)], source: 'isa/instructions/shift.yaml:66' }),
  /* 338: D1 /3 */
  form({ id: 'RCR_Ev_One', instruction: 'RCR', opcode: 0xd1, digit: 3, modrm: 'any', operands: [update('dst', Kind.Ev), read('count', Kind.One)], sized: true, source: 'isa/instructions/shift.yaml:66' }),
  /* 339: D2 /3 */
  form({ id: 'RCR_Eb_CL', instruction: 'RCR', opcode: 0xd2, digit: 3, modrm: 'any', operands: [update('dst', Kind.Eb), read('count', Kind.CL)], source: 'isa/instructions/shift.yaml:66' }),
  /* 340: D3 /3 */
  form({ id: 'RCR_Ev_CL', instruction: 'RCR', opcode: 0xd3, digit: 3, modrm: 'any', operands: [update('dst', Kind.Ev), read('count', Kind.CL)], sized: true, source: 'isa/instructions/shift.yaml:66' }),
  /* 341: C0 /4 ib */
  form({ id: 'SHL_Eb_Ib', instruction: 'SHL', aliases: [spelling('sal')], opcode: 0xc0, digit: 4, modrm: 'any', operands: [update('dst', Kind.Eb), read('count', Kind.Ib)], source: 'isa/instructions/shift.yaml:81' }),
  /* 342: C1 /4 ib */
  form({ id: 'SHL_Ev_Ib', instruction: 'SHL', aliases: [spelling('sal')], opcode: 0xc1, digit: 4, modrm: 'any', operands: [update('dst', Kind.Ev), read('count', Kind.Ib)], sized: true, source: 'isa/instructions/shift.yaml:81' }),
  /* 343: D0 /4 */
  form({ id: 'SHL_Eb_One', instruction: 'SHL', aliases: [spelling('sal')], opcode: 0xd0, digit: 4, modrm: 'any', operands: [update('dst', Kind.Eb), read('count', Kind.One)], source: 'isa/instructions/shift.yaml:81' }),
  /* 344: D1 /4 */
  form({ id: 'SHL_Ev_One', instruction: 'SHL', aliases: [spelling('sal')], opcode: 0xd1, digit: 4, modrm: 'any', operands: [update('dst', Kind.Ev), read('count', Kind.One)], sized: true, source: 'isa/instructions/shift.yaml:81' }),
  /* 345: D2 /4 */
  form({ id: 'SHL_Eb_CL', instruction: 'SHL', aliases: [spelling('sal')], opcode: 0xd2, digit: 4, modrm: 'any', operands: [update('dst', Kind.Eb), read('count', Kind.CL)], source: 'isa/instructions/shift.yaml:81' }),
  /* 346: D3 /4 */
  form({ id: 'SHL_Ev_CL', instruction: 'SHL', aliases: [spelling('sal')], opcode: 0xd3, digit: 4, modrm: 'any', operands: [update('dst', Kind.Ev), read('count', Kind.CL)], sized: true, source: 'isa/instructions/shift.yaml:81' }),
  /* 347: C0 /6 ib */
  form({ id: 'SHL_6_Eb_Ib', instruction: 'SHL_6', mnemonic: ['shl', 'shl'], opcode: 0xc0, digit: 6, modrm: 'any', operands: [update('dst', Kind.Eb), read('count', Kind.Ib)], alias: true, source: 'isa/instructions/shift.yaml:100' }),
  /* 348: C1 /6 ib */
  form({ id: 'SHL_6_Ev_Ib', instruction: 'SHL_6', mnemonic: ['shl', 'shl'], opcode: 0xc1, digit: 6, modrm: 'any', operands: [update('dst', Kind.Ev), read('count', Kind.Ib)], sized: true, alias: true, source: 'isa/instructions/shift.yaml:101' }),
  /* 349: D0 /6 */
  form({ id: 'SHL_6_Eb_One', instruction: 'SHL_6', mnemonic: ['shl', 'shl'], opcode: 0xd0, digit: 6, modrm: 'any', operands: [update('dst', Kind.Eb), read('count', Kind.One)], alias: true, source: 'isa/instructions/shift.yaml:102' }),
  /* 350: D1 /6 */
  form({ id: 'SHL_6_Ev_One', instruction: 'SHL_6', mnemonic: ['shl', 'shl'], opcode: 0xd1, digit: 6, modrm: 'any', operands: [update('dst', Kind.Ev), read('count', Kind.One)], sized: true, alias: true, source: 'isa/instructions/shift.yaml:103' }),
  /* 351: D2 /6 */
  form({ id: 'SHL_6_Eb_CL', instruction: 'SHL_6', mnemonic: ['shl', 'shl'], opcode: 0xd2, digit: 6, modrm: 'any', operands: [update('dst', Kind.Eb), read('count', Kind.CL)], alias: true, source: 'isa/instructions/shift.yaml:104' }),
  /* 352: D3 /6 */
  form({ id: 'SHL_6_Ev_CL', instruction: 'SHL_6', mnemonic: ['shl', 'shl'], opcode: 0xd3, digit: 6, modrm: 'any', operands: [update('dst', Kind.Ev), read('count', Kind.CL)], sized: true, alias: true, source: 'isa/instructions/shift.yaml:105' }),
  /* 353: C0 /5 ib */
  form({ id: 'SHR_Eb_Ib', instruction: 'SHR', opcode: 0xc0, digit: 5, modrm: 'any', operands: [update('dst', Kind.Eb), read('count', Kind.Ib)], source: 'isa/instructions/shift.yaml:116' }),
  /* 354: C1 /5 ib */
  form({ id: 'SHR_Ev_Ib', instruction: 'SHR', opcode: 0xc1, digit: 5, modrm: 'any', operands: [update('dst', Kind.Ev), read('count', Kind.Ib)], sized: true, source: 'isa/instructions/shift.yaml:116' }),
  /* 355: D0 /5 */
  form({ id: 'SHR_Eb_One', instruction: 'SHR', opcode: 0xd0, digit: 5, modrm: 'any', operands: [update('dst', Kind.Eb), read('count', Kind.One)], source: 'isa/instructions/shift.yaml:116' }),
  /* 356: D1 /5 */
  form({ id: 'SHR_Ev_One', instruction: 'SHR', opcode: 0xd1, digit: 5, modrm: 'any', operands: [update('dst', Kind.Ev), read('count', Kind.One)], sized: true, source: 'isa/instructions/shift.yaml:116' }),
  /* 357: D2 /5 */
  form({ id: 'SHR_Eb_CL', instruction: 'SHR', opcode: 0xd2, digit: 5, modrm: 'any', operands: [update('dst', Kind.Eb), read('count', Kind.CL)], source: 'isa/instructions/shift.yaml:116' }),
  /* 358: D3 /5 */
  form({ id: 'SHR_Ev_CL', instruction: 'SHR', opcode: 0xd3, digit: 5, modrm: 'any', operands: [update('dst', Kind.Ev), read('count', Kind.CL)], sized: true, source: 'isa/instructions/shift.yaml:116' }),
  /* 359: C0 /7 ib */
  form({ id: 'SAR_Eb_Ib', instruction: 'SAR', opcode: 0xc0, digit: 7, modrm: 'any', operands: [update('dst', Kind.Eb), read('count', Kind.Ib)], source: 'isa/instructions/shift.yaml:129' }),
  /* 360: C1 /7 ib */
  form({ id: 'SAR_Ev_Ib', instruction: 'SAR', opcode: 0xc1, digit: 7, modrm: 'any', operands: [update('dst', Kind.Ev), read('count', Kind.Ib)], sized: true, source: 'isa/instructions/shift.yaml:129' }),
  /* 361: D0 /7 */
  form({ id: 'SAR_Eb_One', instruction: 'SAR', opcode: 0xd0, digit: 7, modrm: 'any', operands: [update('dst', Kind.Eb), read('count', Kind.One)], source: 'isa/instructions/shift.yaml:129' }),
  /* 362: D1 /7 */
  form({ id: 'SAR_Ev_One', instruction: 'SAR', opcode: 0xd1, digit: 7, modrm: 'any', operands: [update('dst', Kind.Ev), read('count', Kind.One)], sized: true, source: 'isa/instructions/shift.yaml:129' }),
  /* 363: D2 /7 */
  form({ id: 'SAR_Eb_CL', instruction: 'SAR', opcode: 0xd2, digit: 7, modrm: 'any', operands: [update('dst', Kind.Eb), read('count', Kind.CL)], source: 'isa/instructions/shift.yaml:129' }),
  /* 364: D3 /7 */
  form({ id: 'SAR_Ev_CL', instruction: 'SAR', opcode: 0xd3, digit: 7, modrm: 'any', operands: [update('dst', Kind.Ev), read('count', Kind.CL)], sized: true, source: 'isa/instructions/shift.yaml:129' }),
  /* 365: 0F A4 /r ib */
  form({ id: 'SHLD_Ev_Gv_Ib', instruction: 'SHLD', map: 1, opcode: 0xa4, modrm: 'any', operands: [update('dst', Kind.Ev), read('src', Kind.Gv), read('count', Kind.Ib)], sized: true, source: 'isa/instructions/shift.yaml:142' }),
  /* 366: 0F A5 /r */
  form({ id: 'SHLD_Ev_Gv_CL', instruction: 'SHLD', map: 1, opcode: 0xa5, modrm: 'any', operands: [update('dst', Kind.Ev), read('src', Kind.Gv), read('count', Kind.CL)], sized: true, source: 'isa/instructions/shift.yaml:142' }),
  /* 367: 0F AC /r ib */
  form({ id: 'SHRD_Ev_Gv_Ib', instruction: 'SHRD', map: 1, opcode: 0xac, modrm: 'any', operands: [update('dst', Kind.Ev), read('src', Kind.Gv), read('count', Kind.Ib)], sized: true, source: 'isa/instructions/shift.yaml:156' }),
  /* 368: 0F AD /r */
  form({ id: 'SHRD_Ev_Gv_CL', instruction: 'SHRD', map: 1, opcode: 0xad, modrm: 'any', operands: [update('dst', Kind.Ev), read('src', Kind.Gv), read('count', Kind.CL)], sized: true, source: 'isa/instructions/shift.yaml:156' }),
  /* 369: 50+r */
  form({ id: 'PUSH_Zv', instruction: 'PUSH', opcode: 0x50, plusRegister: true, operands: [read('src', Kind.Zv)], sized: true, source: 'isa/instructions/stack.yaml:9' }),
  /* 370: FF /6 */
  form({ id: 'PUSH_Ev', instruction: 'PUSH', opcode: 0xff, digit: 6, modrm: 'any', operands: [read('src', Kind.Ev)], sized: true, source: 'isa/instructions/stack.yaml:10' }),
  /* 371: 68 iz */
  form({ id: 'PUSH_Iz', instruction: 'PUSH', opcode: 0x68, operands: [read('src', Kind.Iz)], sized: true, source: 'isa/instructions/stack.yaml:11' }),
  /* 372: 6A ib */
  form({ id: 'PUSH_Ibs', instruction: 'PUSH', opcode: 0x6a, operands: [read('src', Kind.Ibs)], sized: true, source: 'isa/instructions/stack.yaml:12' }),
  /* 373: 58+r */
  form({ id: 'POP_Zv', instruction: 'POP', opcode: 0x58, plusRegister: true, operands: [write('dst', Kind.Zv)], sized: true, source: 'isa/instructions/stack.yaml:21' }),
  /* 374: 8F /0 */
  form({ id: 'POP_Ev', instruction: 'POP', opcode: 0x8f, digit: 0, modrm: 'register', operands: [write('dst', Kind.Ev)], sized: true, alias: true, source: 'isa/instructions/stack.yaml:22' }),
  /* 375: 8F /0 */
  form({ id: 'POP_M_Ev', instruction: 'POP_M', mnemonic: ['pop', 'pop'], opcode: 0x8f, digit: 0, modrm: 'memory', operands: [mention('dst', Kind.Ev)], sized: true, source: 'isa/instructions/stack.yaml:31' }),
  /* 376: 60 */
  form({ id: 'PUSHA_v', instruction: 'PUSHA', mnemonic: ['pusha', 'pushad'], aliases: [spelling('pusha'), spelling('pushaw', 16)], opcode: 0x60, sized: true, source: 'isa/instructions/stack.yaml:44' }),
  /* 377: 61 */
  form({ id: 'POPA_v', instruction: 'POPA', mnemonic: ['popa', 'popad'], aliases: [spelling('popa'), spelling('popaw', 16)], opcode: 0x61, sized: true, source: 'isa/instructions/stack.yaml:62' }),
  /* 378: C8 iw ib */
  form({ id: 'ENTER_Iw_Ib', instruction: 'ENTER', opcode: 0xc8, operands: [read('bytes', Kind.Iw), read('level', Kind.Ib)], sized: true, source: 'isa/instructions/stack.yaml:86' }),
  /* 379: C9 */
  form({ id: 'LEAVE_v', instruction: 'LEAVE', opcode: 0xc9, sized: true, source: 'isa/instructions/stack.yaml:109' }),
  /* 380: A4 */
  form({ id: 'MOVSB_b', instruction: 'MOVSB', opcode: 0xa4, repeat: 'rep', source: 'isa/instructions/string.yaml:10' }),
  /* 381: A5 */
  form({ id: 'MOVS_v', instruction: 'MOVS', mnemonic: ['movsw', 'movsd'], opcode: 0xa5, sized: true, repeat: 'rep', source: 'isa/instructions/string.yaml:20' }),
  /* 382: A6 */
  form({ id: 'CMPSB_b', instruction: 'CMPSB', opcode: 0xa6, repeat: 'repz', source: 'isa/instructions/string.yaml:29' }),
  /* 383: A7 */
  form({ id: 'CMPS_v', instruction: 'CMPS', mnemonic: ['cmpsw', 'cmpsd'], opcode: 0xa7, sized: true, repeat: 'repz', source: 'isa/instructions/string.yaml:41' }),
  /* 384: AA */
  form({ id: 'STOSB_b', instruction: 'STOSB', opcode: 0xaa, repeat: 'rep', source: 'isa/instructions/string.yaml:52' }),
  /* 385: AB */
  form({ id: 'STOS_v', instruction: 'STOS', mnemonic: ['stosw', 'stosd'], opcode: 0xab, sized: true, repeat: 'rep', source: 'isa/instructions/string.yaml:61' }),
  /* 386: AC */
  form({ id: 'LODSB_b', instruction: 'LODSB', opcode: 0xac, repeat: 'rep', source: 'isa/instructions/string.yaml:69' }),
  /* 387: AD */
  form({ id: 'LODS_v', instruction: 'LODS', mnemonic: ['lodsw', 'lodsd'], opcode: 0xad, sized: true, repeat: 'rep', source: 'isa/instructions/string.yaml:78' }),
  /* 388: AE */
  form({ id: 'SCASB_b', instruction: 'SCASB', opcode: 0xae, repeat: 'repz', source: 'isa/instructions/string.yaml:86' }),
  /* 389: AF */
  form({ id: 'SCAS_v', instruction: 'SCAS', mnemonic: ['scasw', 'scasd'], opcode: 0xaf, sized: true, repeat: 'repz', source: 'isa/instructions/string.yaml:96' }),
  /* 390: F4 */
  form({ id: 'HLT_F4', instruction: 'HLT', opcode: 0xf4, source: 'isa/instructions/system.yaml:9' }),
  /* 391: FA */
  form({ id: 'CLI_FA', instruction: 'CLI', opcode: 0xfa, source: 'isa/instructions/system.yaml:18' }),
  /* 392: FB */
  form({ id: 'STI_FB', instruction: 'STI', opcode: 0xfb, source: 'isa/instructions/system.yaml:30' }),
  /* 393: 9C */
  form({ id: 'PUSHF_v', instruction: 'PUSHF', mnemonic: ['pushf', 'pushfd'], aliases: [spelling('pushf'), spelling('pushfw', 16)], opcode: 0x9c, sized: true, source: 'isa/instructions/system.yaml:47' }),
  /* 394: 9D */
  form({ id: 'POPF_v', instruction: 'POPF', mnemonic: ['popf', 'popfd'], aliases: [spelling('popf'), spelling('popfw', 16)], opcode: 0x9d, sized: true, source: 'isa/instructions/system.yaml:58' }),
  /* 395: 0F 06 */
  form({ id: 'CLTS_06', instruction: 'CLTS', map: 1, opcode: 0x06, source: 'isa/instructions/system.yaml:81' }),
  /* 396: 0F 08 */
  form({ id: 'INVD_08', instruction: 'INVD', map: 1, opcode: 0x08, source: 'isa/instructions/system.yaml:90' }),
  /* 397: 0F 09 */
  form({ id: 'WBINVD_09', instruction: 'WBINVD', map: 1, opcode: 0x09, source: 'isa/instructions/system.yaml:99' }),
  /* 398: 0F 01 /7 */
  form({ id: 'INVLPG_M', instruction: 'INVLPG', map: 1, opcode: 0x01, digit: 7, modrm: 'memory', operands: [mention('page', Kind.M)], source: 'isa/instructions/system.yaml:109' }),
  /* 399: 0F 32 */
  form({ id: 'RDMSR_32', instruction: 'RDMSR', map: 1, opcode: 0x32, feature: 'MSR', source: 'isa/instructions/system.yaml:118' }),
  /* 400: 0F 30 */
  form({ id: 'WRMSR_30', instruction: 'WRMSR', map: 1, opcode: 0x30, feature: 'MSR', source: 'isa/instructions/system.yaml:129' }),
  /* 401: 0F 31 */
  form({ id: 'RDTSC_31', instruction: 'RDTSC', map: 1, opcode: 0x31, feature: 'TSC', source: 'isa/instructions/system.yaml:138' }),
  /* 402: 0F 33 */
  form({ id: 'RDPMC_33', instruction: 'RDPMC', map: 1, opcode: 0x33, feature: 'RDPMC', source: 'isa/instructions/system.yaml:150' }),
  /* 403: 0F A2 */
  form({ id: 'CPUID_A2', instruction: 'CPUID', map: 1, opcode: 0xa2, feature: 'CPUID', source: 'isa/instructions/system.yaml:162' }),
  /* 404: 0F 34 */
  form({ id: 'SYSENTER_34', instruction: 'SYSENTER', map: 1, opcode: 0x34, feature: 'SEP', source: 'isa/instructions/system.yaml:175' }),
  /* 405: 0F 35 */
  form({ id: 'SYSEXIT_35', instruction: 'SYSEXIT', map: 1, opcode: 0x35, feature: 'SEP', source: 'isa/instructions/system.yaml:192' }),
];
