import { oneByteMap, twoByteMap } from '../../generated/decoder.ts';
import { forms, operandKinds } from '../../generated/forms.ts';
import { type Address, NO_REGISTER, readAddress, usesStackSegment } from './addressing.ts';
import { CodeReader } from './code-reader.ts';
import type { Form } from './form.ts';
import { fieldBytes, immediateFields } from './immediate-fields.ts';
import type { Instruction, Repeat } from './instruction.ts';

const SS = 2;
const DS = 3;
const NO_OVERRIDE = -1;

/** Prefixes found before the opcode. */
interface Prefixes {
  operandSize: boolean;
  addressSize: boolean;
  /** The last of F2 and F3, or 0. */
  repeat: number;
  lock: boolean;
  /** Segment number of the last override, or −1. */
  segment: number;
}

const reader = new CodeReader();
const address: Address = { base: 0, index: 0, scale: 0, displacement: 0 };
const prefixes: Prefixes = { operandSize: false, addressSize: false, repeat: 0, lock: false, segment: -1 };

/** What each form's ModRM.rm and ModRM.reg stand for, looked up once. */
const namesSegment = forms.map((form) => classes(form).includes('segment-register'));
const hasOffset = forms.map((form) => classes(form).includes('offset'));

/**
 * Decodes one instruction.
 *
 * @param fetch gives the byte at an offset from the instruction's first byte; called in ascending order and only
 *   for bytes that belong to the instruction, so that what it throws (a page fault) is what the CPU would raise
 * @param codeSize default operand and address size of the code segment in bits
 * @param enabled for each form whether the CPU has it; all forms when undefined
 * @returns the instruction; undefined where the CPU raises #UD; `'too-long'` where it raises #GP(0) because the
 *   instruction would have more than 15 bytes (SDM volume 2, 2.3.11)
 */
export function decode(
  fetch: (offset: number) => number,
  codeSize: 16 | 32,
  enabled: Uint8Array | undefined,
): Instruction | undefined | 'too-long' {
  reader.start(fetch);
  const instruction = decodeFrom(codeSize, enabled);
  return reader.tooLong ? 'too-long' : instruction;
}

function decodeFrom(codeSize: 16 | 32, enabled: Uint8Array | undefined): Instruction | undefined {
  let opcode = readPrefixes();
  let map = oneByteMap;
  if (opcode === 0x0f) {
    map = twoByteMap;
    opcode = reader.byte();
  }
  const candidates = map[opcode] as readonly number[];
  let modrm = -1;
  for (const index of candidates) {
    const form = forms[index] as Form;
    if (enabled !== undefined && enabled[index] === 0) continue;
    if (form.prefix !== 0 && !hasPrefix(form.prefix)) continue;
    if (form.modrm !== 'none') {
      if (modrm < 0) modrm = reader.byte();
      if (form.digit >= 0 && form.digit !== ((modrm >> 3) & 7)) continue;
      if (form.modrm === 'memory' && modrm >= 0xc0) continue;
      if (form.modrm === 'register' && modrm < 0xc0) continue;
    }
    return decodeForm(index, form, opcode, modrm, codeSize);
  }
  return undefined;
}

/** Reads prefixes into `prefixes` and returns the first byte that is none. */
function readPrefixes(): number {
  prefixes.operandSize = false;
  prefixes.addressSize = false;
  prefixes.repeat = 0;
  prefixes.lock = false;
  prefixes.segment = NO_OVERRIDE;
  for (;;) {
    const byte = reader.byte();
    switch (byte) {
      case 0x26:
      case 0x2e:
      case 0x36:
      case 0x3e:
        prefixes.segment = (byte >> 3) & 3;
        break;
      case 0x64:
      case 0x65:
        prefixes.segment = byte & 7;
        break;
      case 0x66:
        prefixes.operandSize = true;
        break;
      case 0x67:
        prefixes.addressSize = true;
        break;
      case 0xf0:
        prefixes.lock = true;
        break;
      case 0xf2:
      case 0xf3:
        prefixes.repeat = byte;
        break;
      default:
        return byte;
    }
  }
}

/** A repeat prefix takes precedence over 66 as a mandatory prefix. */
function hasPrefix(prefix: number): boolean {
  if (prefix === 0x66) return prefixes.operandSize && prefixes.repeat === 0;
  return prefixes.repeat === prefix;
}

function decodeForm(
  index: number,
  form: Form,
  opcode: number,
  modrm: number,
  codeSize: 16 | 32,
): Instruction | undefined {
  const toggled = prefixes.operandSize && form.prefix !== 0x66;
  const operandSize = toggled ? other(codeSize) : codeSize;
  const addressSize = prefixes.addressSize ? other(codeSize) : codeSize;
  const memory = form.modrm !== 'none' && form.modrm !== 'ignored' && modrm < 0xc0;
  address.base = NO_REGISTER;
  address.index = NO_REGISTER;
  address.scale = 0;
  address.displacement = 0;
  if (memory) readAddress(reader, modrm >> 6, modrm & 7, addressSize, address);
  let immediate = 0;
  let immediate2 = 0;
  for (const field of immediateFields[index] as (typeof immediateFields)[number]) {
    const bytes = fieldBytes(field, operandSize, addressSize);
    const value = field.signed ? reader.signed(bytes) : reader.unsigned(bytes);
    if (field.target === 'immediate') immediate = value;
    else if (field.target === 'immediate2') immediate2 = value;
    else address.displacement = value | 0;
  }
  const reg = modrm >= 0 ? (modrm >> 3) & 7 : 0;
  if (prefixes.lock && !(form.lock && memory)) return undefined;
  // There are six segment registers; the other two numbers are #UD (SDM volume 2, MOV).
  if (namesSegment[index] && reg > 5) return undefined;
  const defaultSegment = usesStackSegment(address.base) ? SS : DS;
  return {
    form: index,
    length: reader.position,
    operandSize,
    addressSize,
    reg,
    rm: form.plusRegister ? opcode & 7 : modrm >= 0 && !memory ? modrm & 7 : 0,
    memory: memory || hasOffset[index] === true,
    segment: prefixes.segment === NO_OVERRIDE ? defaultSegment : prefixes.segment,
    base: address.base,
    index: address.index,
    scale: address.scale,
    displacement: address.displacement,
    immediate,
    immediate2,
    repeat: repeatOf(form),
    lock: prefixes.lock,
  };
}

function repeatOf(form: Form): Repeat {
  if (form.repeat === 'none' || prefixes.repeat === 0) return 0;
  // Instructions that do not test ZF repeat alike under both prefixes.
  return form.repeat === 'rep' || prefixes.repeat === 0xf3 ? 1 : 2;
}

function other(size: 16 | 32): 16 | 32 {
  return size === 16 ? 32 : 16;
}

function classes(form: Form): string[] {
  return form.operands.map((operand) => operandKinds[operand.kind]?.class ?? '');
}
