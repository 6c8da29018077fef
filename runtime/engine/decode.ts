import { forms, operandKinds } from '../../generated/forms.ts';
import { type Address, NO_REGISTER, readAddress, usesStackSegment } from './addressing.ts';
import type { PrefixRow } from './architecture.ts';
import { CodeReader } from './code-reader.ts';
import { DecodeTable, needsModrm } from './decode-table.ts';
import type { Form } from './form.ts';
import { fieldBytes, immediateFields } from './immediate-fields.ts';
import type { Instruction, Repeat } from './instruction.ts';
import { isOperandSizePrefix, prefixOf } from './prefix.ts';

const SS = 2;
const DS = 3;
const NO_OVERRIDE = -1;
const ESCAPE = 0x0f;
const ESCAPE_38 = 0x38;
const ESCAPE_3A = 0x3a;
/** Value of the repeat prefix REP, as in `Instruction.repeat`. */
const REP = 1;

/** Prefixes found before the opcode. */
interface Prefixes {
  operandSize: boolean;
  addressSize: boolean;
  /** The last repeat prefix. */
  repeat: PrefixRow | undefined;
  lock: boolean;
  /** Segment number of the last override, or −1. */
  segment: number;
}

const reader = new CodeReader();
const address: Address = { base: 0, index: 0, scale: 0, displacement: 0 };
const prefixes: Prefixes = {
  operandSize: false,
  addressSize: false,
  repeat: undefined,
  lock: false,
  segment: -1,
};

/** Whether the address of each form's memory operand follows the opcode. */
const hasOffset = forms.map((form) => classes(form).includes('offset'));

/** For each byte whether it is a prefix: most opcodes are none. */
const isPrefix = Uint8Array.from(prefixOf, (row) => (row === undefined ? 0 : 1));

/**
 * Decodes one instruction.
 *
 * @param fetch gives the byte at an offset from the instruction's first byte; called in ascending order and only
 *   for bytes that belong to the instruction, so that what it throws (a page fault) is what the CPU would raise
 * @param codeSize default operand and address size of the code segment in bits
 * @param enabled for each form whether the CPU has it; all forms when undefined
 * @returns the instruction; undefined where the CPU raises #UD; `'too-long'` where it raises #GP(0) because the
 *   instruction would be longer than the limit (SDM volume 2, 2.3.11)
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
  const table = tableOf(enabled);
  let opcode = readPrefixes();
  let map: Form['map'] = 0;
  if (opcode === ESCAPE) {
    map = 1;
    opcode = reader.byte();
    const further = opcode === ESCAPE_38 ? 2 : opcode === ESCAPE_3A ? 3 : 1;
    // A CPU without a third map has no reason to fetch a third byte.
    if (further !== 1 && table.inhabits(further)) {
      map = further;
      opcode = reader.byte();
    }
  }
  const row = table.row(map, opcode, selection());
  if (!needsModrm(row))
    return row < 0 ? undefined : decodeForm(row, forms[row] as Form, opcode, -1, codeSize);
  const modrm = reader.byte();
  const index = table.formAt(row, modrm);
  return index < 0 ? undefined : decodeForm(index, forms[index] as Form, opcode, modrm, codeSize);
}

/** The table of the last CPU that was asked for: a machine asks for the same all the time. */
let lastEnabled: Uint8Array | undefined;
let lastTable: DecodeTable | undefined;
const tables = new WeakMap<Uint8Array, DecodeTable>();
let wholeTable: DecodeTable | undefined;

function tableOf(enabled: Uint8Array | undefined): DecodeTable {
  if (lastTable !== undefined && enabled === lastEnabled) return lastTable;
  lastEnabled = enabled;
  if (enabled === undefined) {
    wholeTable ??= new DecodeTable(undefined);
    lastTable = wholeTable;
  } else {
    lastTable = tables.get(enabled) ?? new DecodeTable(enabled);
    tables.set(enabled, lastTable);
  }
  return lastTable;
}

/** How mandatory prefixes stand: a repeat prefix takes precedence over the operand-size prefix. */
function selection(): number {
  if (prefixes.repeat !== undefined) return 1 + prefixes.repeat.value;
  return prefixes.operandSize ? 1 : 0;
}

/** Reads prefixes into `prefixes` and returns the first byte that is none. */
function readPrefixes(): number {
  prefixes.operandSize = false;
  prefixes.addressSize = false;
  prefixes.repeat = undefined;
  prefixes.lock = false;
  prefixes.segment = NO_OVERRIDE;
  for (;;) {
    const byte = reader.byte();
    if (isPrefix[byte] === 0) return byte;
    const prefix = prefixOf[byte] as PrefixRow;
    switch (prefix.group) {
      case 'segment':
        prefixes.segment = prefix.value;
        break;
      case 'operand-size':
        prefixes.operandSize = true;
        break;
      case 'address-size':
        prefixes.addressSize = true;
        break;
      case 'lock':
        prefixes.lock = true;
        break;
      case 'repeat':
        prefixes.repeat = prefix;
        break;
    }
  }
}

function decodeForm(
  index: number,
  form: Form,
  opcode: number,
  modrm: number,
  codeSize: 16 | 32,
): Instruction | undefined {
  const toggled = prefixes.operandSize && !isOperandSizePrefix(form.prefix);
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
  if ((prefixes.lock && !(form.lock && memory)) || (prefixes.operandSize && form.sole)) return undefined;
  const defaultSegment = usesStackSegment(address.base) ? SS : DS;
  return {
    form: index,
    length: reader.position,
    opcode: modrm >= 0 ? (opcode << 8) | modrm : opcode << 8,
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
  if (form.repeat === 'none' || prefixes.repeat === undefined) return 0;
  // Instructions that do not test ZF repeat alike under both prefixes.
  return form.repeat === 'rep' || prefixes.repeat.value === REP ? 1 : 2;
}

function other(size: 16 | 32): 16 | 32 {
  return size === 16 ? 32 : 16;
}

function classes(form: Form): string[] {
  return form.operands.map((operand) => operandKinds[operand.kind]?.class ?? '');
}
