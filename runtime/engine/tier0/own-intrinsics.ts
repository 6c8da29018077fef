import { EngineWord, SLOT_BYTES } from '../layout.ts';
import type { StateAddresses } from '../lowering/state-layout.ts';
import type { Code } from '../wasm/code.ts';
import { call, FunctionBuilder, get, i32 } from '../wasm/function-builder.ts';
import { ValueType } from '../wasm/opcodes.ts';
import { setWord, sub, word } from './assembly.ts';
import type { FunctionTable } from './function-table.ts';

const I32 = ValueType.i32;

type OwnIntrinsic = (functions: FunctionTable, addresses: StateAddresses) => FunctionBuilder;

/** Those of {@link ownIntrinsics} that are the same for an in-line rewrite, on the virtual processor's slots. */
export const ownInLine: ReadonlySet<string> = new Set(['inhibit_interrupts']);

/**
 * Intrinsics of isa/intrinsics.yaml that need nothing from outside the engine's memory, as functions of its module;
 * for the real processor. They are what runtime/machine/intrinsics/ says of the same names.
 */
export const ownIntrinsics: Readonly<Record<string, OwnIntrinsic>> = {
  flush_translations: (functions) => calling(0, call(functions.index('flush'))),
  flush_translation: (functions) => calling(1, [get(0), call(functions.index('flush_page'))]),
  cache_flush: () => calling(0, []),
  // The budget is already counted down for the calling instruction.
  inhibit_interrupts: (_functions, addresses) =>
    calling(
      0,
      setSlot(addresses.slot('inhibit'), sub(word(EngineWord.retiredAtDeadline), word(EngineWord.budget))),
    ),
};

function calling(params: number, code: Code): FunctionBuilder {
  const f = new FunctionBuilder(new Array<ValueType>(params).fill(I32), []);
  f.emit(code);
  return f;
}

/** Stores a whole slot: its upper half is 0. */
function setSlot(address: number, value: Code): Code {
  return [setWord(address, value), setWord(address + SLOT_BYTES / 2, i32(0))];
}
