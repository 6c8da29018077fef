import { exceptions } from '../../../generated/exceptions.ts';
import { disassemble } from '../../assembly/disassemble.ts';
import type { TracePlace, TraceRecord } from '../../monitor/tracer.ts';
import { eventOf } from './trace-event.ts';

const INSTRUCTION_COLUMN = 36;
const CAUSE_COLUMN = 12;

const names = new Map(exceptions.map((row) => [row.vector, row]));

/** A record as one line to read: guest, instructions retired, event, real CPL and the guest's own, place … */
export function textOf(record: TraceRecord): string {
  const { guest, retired, from } = record;
  const ring = `CPL ${from.realCpl}>${from.cpl}`;
  const event = eventOf[record.reason].padEnd(9);
  return `${guest} ${String(retired).padStart(10)}  ${event} ${ring}  ${treatment(record)}`;
}

/** Where, which instruction, by what the monitor was entered, and what came of it. */
export function treatment(record: TraceRecord): string {
  const columns = [
    address(record.from),
    instructionText(record).padEnd(INSTRUCTION_COLUMN),
    cause(record).padEnd(CAUSE_COLUMN),
    result(record),
  ];
  return columns.join('  ').trimEnd();
}

/** A record as an object for a line of JSON; addresses are hexadecimal. */
export function jsonOf(record: TraceRecord): object {
  const { guest, number, reason, retired, from, to, vector, error, linear, retires, delivered, stop } =
    record;
  const code = record.code();
  return {
    guest,
    number,
    event: eventOf[reason],
    reason,
    retired,
    from: placeObject(from),
    code: Buffer.from(code.subarray(0, lengthOf(record, code))).toString('hex'),
    instruction: instructionText(record),
    ...(vector === undefined ? {} : { vector, error }),
    ...(linear === undefined ? {} : { linear: hex(linear) }),
    retires,
    ...(delivered === undefined ? {} : { delivered }),
    to: placeObject(to),
    ...(stop === undefined ? {} : { stop }),
    result: result(record),
  };
}

function placeObject({ realCpl, cpl, selector, eip }: TracePlace): object {
  return { realCpl, cpl, cs: hex(selector, 4), eip: hex(eip) };
}

/** `cs:eip`. */
export function address({ selector, eip }: TracePlace): string {
  return `${hex(selector, 4)}:${hex(eip)}`;
}

/** The instruction at which a record begins. */
export function instructionText(record: TraceRecord): string {
  const [line] = linesOf(record, record.code());
  return line?.text ?? '(not mapped)';
}

function lengthOf(record: TraceRecord, code: Uint8Array): number {
  const [line] = linesOf(record, code);
  return line?.length || code.length;
}

function linesOf({ from, bits }: TraceRecord, code: Uint8Array) {
  return disassemble(code, { bits, base: from.eip });
}

/** What made the processor enter the monitor. */
export function cause({ vector, error, reason }: TraceRecord): string {
  if (reason === 'callout') return 'callout';
  if (vector === undefined) return reason === 'reflection' ? 'callout' : '';
  const row = names.get(vector);
  if (row === undefined) return '';
  return row.error ? `#${row.name}(${hex(error ?? 0, 1)})` : `#${row.name}`;
}

/** What the monitor made of it. */
export function result(record: TraceRecord): string {
  const { reason, retires, delivered, from, to, linear, stop } = record;
  if (delivered !== undefined) {
    const what = reason === 'injection' ? `interrupt ${hex(delivered, 2)}` : exceptionName(delivered);
    const where = linear !== undefined && reason === 'trueFault' ? ` at ${hex(linear)}` : '';
    return `${what}${where} to the guest's ${destination(to)}`;
  }
  switch (reason) {
    case 'reflection':
      return `to the guest's ${destination(to)}`;
    case 'hiddenFault':
      return `shadow entry of ${hex(linear ?? 0)} made`;
    case 'interrupt':
      return 'devices attended to';
    case 'deadline':
      return 'turn over';
    case 'switch':
      return 'its turn begins';
    case 'stop':
      return stop ?? '';
    default: {
      if (!retires) return 'runs again';
      const transfers = to.cpl !== from.cpl || to.selector !== from.selector;
      const of = linear === undefined ? '' : `, access to ${hex(linear)}`;
      return `emulated${of}${transfers ? `, on to ${destination(to)}` : ''}`;
    }
  }
}

function exceptionName(vector: number): string {
  const row = names.get(vector);
  return row === undefined ? `vector ${hex(vector, 2)}` : `#${row.name}`;
}

function destination(place: TracePlace): string {
  return `${address(place)}, CPL ${place.realCpl}>${place.cpl}`;
}

function hex(value: number, digits = 8): string {
  return (value >>> 0).toString(16).padStart(digits, '0');
}
