// Generated from isa/ by `ring1 generate`. Do not edit.
import type { ManualPage } from '../../runtime/assembly/manual-page.ts';
import { pages as arithmeticPages } from './arithmetic.ts';
import { pages as bitPages } from './bit.ts';
import { pages as cachePages } from './cache.ts';
import { pages as conditionPages } from './condition.ts';
import { pages as controlPages } from './control.ts';
import { pages as controlRegisterPages } from './control-register.ts';
import { pages as cryptographyPages } from './cryptography.ts';
import { pages as decimalPages } from './decimal.ts';
import { pages as descriptorTablePages } from './descriptor-table.ts';
import { pages as exchangePages } from './exchange.ts';
import { pages as extendedStatePages } from './extended-state.ts';
import { pages as farPages } from './far.ts';
import { pages as flagPages } from './flag.ts';
import { pages as integerExtensionPages } from './integer-extension.ts';
import { pages as interruptPages } from './interrupt.ts';
import { pages as ioPages } from './io.ts';
import { pages as laterSystemPages } from './later-system.ts';
import { pages as movePages } from './move.ts';
import { pages as multiplyPages } from './multiply.ts';
import { pages as packedComparePages } from './packed-compare.ts';
import { pages as packedIntegerPages } from './packed-integer.ts';
import { pages as packedShiftPages } from './packed-shift.ts';
import { pages as packedShufflePages } from './packed-shuffle.ts';
import { pages as segmentPages } from './segment.ts';
import { pages as shiftPages } from './shift.ts';
import { pages as simdMovePages } from './simd-move.ts';
import { pages as simdStatePages } from './simd-state.ts';
import { pages as sseArithmeticPages } from './sse-arithmetic.ts';
import { pages as sseComparePages } from './sse-compare.ts';
import { pages as sseConvertPages } from './sse-convert.ts';
import { pages as sseMovePages } from './sse-move.ts';
import { pages as stackPages } from './stack.ts';
import { pages as stringPages } from './string.ts';
import { pages as systemPages } from './system.ts';
import { pages as virtualizationPages } from './virtualization.ts';
import { pages as x87ArithmeticPages } from './x87-arithmetic.ts';
import { pages as x87ComparePages } from './x87-compare.ts';
import { pages as x87ControlPages } from './x87-control.ts';
import { pages as x87LoadStorePages } from './x87-load-store.ts';
import { pages as x87MemoryArithmeticPages } from './x87-memory-arithmetic.ts';
import { pages as x87StackPages } from './x87-stack.ts';
import { pages as x87TranscendentalPages } from './x87-transcendental.ts';

/** What the specification says of every instruction. */
export const manual: readonly ManualPage[] = [
  ...arithmeticPages,
  ...bitPages,
  ...cachePages,
  ...conditionPages,
  ...controlPages,
  ...controlRegisterPages,
  ...cryptographyPages,
  ...decimalPages,
  ...descriptorTablePages,
  ...exchangePages,
  ...extendedStatePages,
  ...farPages,
  ...flagPages,
  ...integerExtensionPages,
  ...interruptPages,
  ...ioPages,
  ...laterSystemPages,
  ...movePages,
  ...multiplyPages,
  ...packedComparePages,
  ...packedIntegerPages,
  ...packedShiftPages,
  ...packedShufflePages,
  ...segmentPages,
  ...shiftPages,
  ...simdMovePages,
  ...simdStatePages,
  ...sseArithmeticPages,
  ...sseComparePages,
  ...sseConvertPages,
  ...sseMovePages,
  ...stackPages,
  ...stringPages,
  ...systemPages,
  ...virtualizationPages,
  ...x87ArithmeticPages,
  ...x87ComparePages,
  ...x87ControlPages,
  ...x87LoadStorePages,
  ...x87MemoryArithmeticPages,
  ...x87StackPages,
  ...x87TranscendentalPages,
];
