import { Op } from './opcodes.ts';

/** One past an LEB128 number. */
function behindNumber(code: Uint8Array, at: number): number {
  let end = at;
  while ((code[end]! & 0x80) !== 0) end++;
  return end + 1;
}

function behindNumbers(code: Uint8Array, at: number, count: number): number {
  let end = at;
  for (let n = 0; n < count; n++) end = behindNumber(code, end);
  return end;
}

/** An LEB128 number and one past it. */
function number(code: Uint8Array, at: number): [number, number] {
  const end = behindNumber(code, at);
  let value = 0;
  for (let n = end - 1; n >= at; n--) value = value * 0x80 + (code[n]! & 0x7f);
  return [value, end];
}

/** One past the immediates of the instruction whose opcode stands before `at`. */
function behindImmediates(code: Uint8Array, opcode: number, at: number): number {
  switch (opcode) {
    case Op.block:
    case Op.loop:
    case Op.if:
      return at + 1;
    case Op.br:
    case Op.brIf:
    case Op.call:
    case Op.localGet:
    case Op.localSet:
    case Op.localTee:
    case Op.i32Const:
    case Op.i64Const:
      return behindNumber(code, at);
    case Op.brTable: {
      const [count, first] = number(code, at);
      return behindNumbers(code, first, count + 1);
    }
    case Op.bulk:
      return behindNumbers(code, at, code[at] === Op.bulkMemoryCopy ? 3 : 2);
    default:
      return opcode >= Op.i32Load && opcode <= Op.i32Store16 ? behindNumbers(code, at, 2) : at;
  }
}

/** Offsets, in a function's body with its locals, of the conditional branches that {@link Op.unlikely} stands before. */
export function unlikelyBranches(body: Uint8Array): number[] {
  const [runs, first] = number(body, 0);
  let at = first;
  for (let n = 0; n < runs; n++) at = behindNumber(body, at) + 1;
  const found: number[] = [];
  while (at < body.length) {
    const opcode = body[at]!;
    if (opcode === Op.unlikely) found.push(at + 1);
    at = behindImmediates(body, opcode, at + 1);
  }
  return found;
}
