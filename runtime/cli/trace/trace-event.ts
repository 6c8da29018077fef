import type { TraceReason } from '../../monitor/tracer.ts';

/** What `--trace` can be asked for, and what each shows. */
export const traceEvents = {
  trap: 'an instruction trapped and was executed by its own semantics on the virtual CPU',
  callout: 'a rewritten instruction called the monitor',
  reflect: "an exception or interrupt instruction went to the guest's own interrupt table",
  interrupt: "the guest's interrupt controller interrupted it",
  shadow: 'a page fault of the shadow tables: hidden, or a write to a traced page',
  device: 'a device event was due, or an access to memory that nothing backs',
  window: "an access to the monitor's window of linear addresses",
  interpret: 'an instruction ran on the virtual CPU, for the real one cannot take on its state',
  deadline: 'a turn or the instruction limit ended',
  switch: 'another guest got its turn',
  stop: 'a guest stopped',
} as const;

export type TraceEvent = keyof typeof traceEvents;

/** The event that each reason of the monitor's is. */
export const eventOf: Readonly<Record<TraceReason, TraceEvent>> = {
  emulation: 'trap',
  callout: 'callout',
  reflection: 'reflect',
  trueFault: 'reflect',
  injection: 'interrupt',
  hiddenFault: 'shadow',
  trace: 'shadow',
  interrupt: 'device',
  absent: 'device',
  window: 'window',
  interpretation: 'interpret',
  deadline: 'deadline',
  switch: 'switch',
  stop: 'stop',
};
