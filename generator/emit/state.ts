import type { FieldSpec, FlagSpec, Specification } from '../specification.ts';
import type { EmittedFile } from './forms.ts';
import { BANNER, property } from './table.ts';

const SLOTS_PER_SEGMENT = 6;

/** generated/state.ts: the numbers of slots and flags. */
export function emitState(spec: Specification): EmittedFile[] {
  const slotNumber = new Map(spec.slots.map((slot, number) => [slot.name, number]));
  const lines = [
    BANNER,
    '/** Number of each state slot; slot n lies 8n bytes into a state block. */',
    'export const Slot = {',
    ...spec.slots.map((slot, n) => `  /** ${slot.summary} — ${slot.place.line} */\n  '${slot.name}': ${n},`),
    '} as const;',
    'export type SlotName = keyof typeof Slot;',
    '',
    `export const SLOT_COUNT = ${spec.slots.length};`,
    '/** Slot of ES.selector; each segment register has selector, base, limit, rights, readLimit, writeLimit. */',
    `export const SEGMENTS_FIRST_SLOT = ${slotNumber.get('es.selector')};`,
    `export const SLOTS_PER_SEGMENT = ${SLOTS_PER_SEGMENT};`,
    '',
    'export interface SlotRow {',
    '  readonly name: SlotName;',
    '  /** Bits of the value. */',
    '  readonly width: number;',
    '  /** The monitor keeps a copy (isa/virtual-state.yaml). */',
    '  readonly virtual: boolean;',
    '  /** A write ends a run of the engine: always, or when an interrupt or single step is pending. */',
    "  readonly boundary: 'never' | 'always' | 'if-pending';",
    '}',
    '',
    'export const slots: readonly SlotRow[] = [',
    ...spec.slots.map(
      (slot) =>
        `  { name: '${slot.name}', width: ${slot.width}, virtual: ${slot.virtual}, boundary: '${slot.boundary}' }, // ${slot.place.line}`,
    ),
    '];',
    '',
    '/** Number of each flag. */',
    'export const Flag = {',
    ...spec.flags.map((flag, n) => `  /** ${flag.summary} — ${flag.place.line} */\n  ${flag.name}: ${n},`),
    '} as const;',
    'export type FlagName = keyof typeof Flag;',
    '',
    '/** Mask of each flag in EFLAGS. */',
    'export const FlagMask = {',
    ...spec.flags.map((flag) => `  /** ${flag.place.line} */\n  ${flag.name}: ${hex(flagMask(flag))},`),
    '} as const;',
    '',
    '/** Masks of the single bits of registers that have names. */',
    'export const Field = {',
    ...registerFields(spec),
    '} as const;',
    '',
    'export interface FlagRow {',
    '  readonly name: FlagName;',
    '  /** Lowest bit in EFLAGS. */',
    '  readonly bit: number;',
    '  readonly width: number;',
    '  readonly slot: number;',
    '  /** How the slot holds it: bool 0/1 (IOPL 0…3); zero: set when the word is 0; sign: bit 31; parity: even parity of the low byte; bit4. */',
    "  readonly storage: 'bool' | 'zero' | 'sign' | 'parity' | 'bit4';",
    '}',
    '',
    'export const flagRows: readonly FlagRow[] = [',
    ...spec.flags.map(
      (flag) =>
        `  { name: '${flag.name}', bit: ${flag.bit}, width: ${flag.width}, slot: ${slotNumber.get(flag.name)}, storage: '${flag.storage}' }, // ${flag.place.line}`,
    ),
    '];',
    '',
  ];
  return [{ path: 'generated/state.ts', text: lines.join('\n') }];
}

/** Value of a flag's bits in EFLAGS, all set. */
export function flagMask({ bit, width }: FlagSpec): number {
  return ((2 ** width - 1) << bit) >>> 0;
}

function registerFields(spec: Specification): string[] {
  const registers = new Map<string, FieldSpec[]>();
  for (const field of spec.fields)
    registers.set(field.register, [...(registers.get(field.register) ?? []), field]);
  return [...registers].map(([register, fields]) => {
    const masks = fields.map(({ name, bit }) => `${property(name)}: ${hex((1 << bit) >>> 0)}`);
    return `  /** ${fields[0]?.place.line} */\n  ${property(register)}: { ${masks.join(', ')} },`;
  });
}

function hex(value: number): string {
  return `0x${value.toString(16)}`;
}
