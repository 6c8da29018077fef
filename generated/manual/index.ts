// Generated from isa/ by `ring1 generate`. Do not edit.
import type { ManualPage } from '../../runtime/assembly/manual-page.ts';
import { pages as arithmeticPages } from './arithmetic.ts';
import { pages as bitPages } from './bit.ts';
import { pages as conditionPages } from './condition.ts';
import { pages as controlPages } from './control.ts';
import { pages as controlRegisterPages } from './control-register.ts';
import { pages as decimalPages } from './decimal.ts';
import { pages as descriptorTablePages } from './descriptor-table.ts';
import { pages as exchangePages } from './exchange.ts';
import { pages as farPages } from './far.ts';
import { pages as flagPages } from './flag.ts';
import { pages as interruptPages } from './interrupt.ts';
import { pages as ioPages } from './io.ts';
import { pages as movePages } from './move.ts';
import { pages as multiplyPages } from './multiply.ts';
import { pages as segmentPages } from './segment.ts';
import { pages as shiftPages } from './shift.ts';
import { pages as stackPages } from './stack.ts';
import { pages as stringPages } from './string.ts';
import { pages as systemPages } from './system.ts';

/** What the specification says of every instruction. */
export const manual: readonly ManualPage[] = [
  ...arithmeticPages,
  ...bitPages,
  ...conditionPages,
  ...controlPages,
  ...controlRegisterPages,
  ...decimalPages,
  ...descriptorTablePages,
  ...exchangePages,
  ...farPages,
  ...flagPages,
  ...interruptPages,
  ...ioPages,
  ...movePages,
  ...multiplyPages,
  ...segmentPages,
  ...shiftPages,
  ...stackPages,
  ...stringPages,
  ...systemPages,
];
