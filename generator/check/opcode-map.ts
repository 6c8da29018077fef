import { MODRM_CELLS, SELECTIONS, takesCell, takesSelection } from '../../runtime/engine/modrm-cell.ts';
import { escapeBytes, mapOf } from '../../runtime/engine/opcode-escape.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { OPCODE_MAPS } from '../emit/decoder.ts';
import { originOf, type SourceFile } from '../load/source.ts';
import { prefixValue } from '../semantics/prefix.ts';
import type { Origin } from '../semantics/tree.ts';
import type { SpecForm, Specification } from '../specification.ts';
import { CELLS, cellName, cellNumber } from './opcode-cell.ts';
import { linesFor } from './opcode-hole.ts';
import { cellsOfEntry, type PathEntry } from './opcode-path.ts';

const NOBODY = -1;

/** Who decodes each cell: forms with a mandatory prefix (or NP) come before those that take any. */
interface Owners {
  readonly strict: Int32Array;
  readonly open: Int32Array;
}

/**
 * Overlaps, shadowed forms and holes: under every mandatory prefix every byte path is exactly one form (a form that
 * names the prefix before one that takes any), a prefix or an escape, or listed in isa/undefined.yaml, and nothing
 * listed there is a form.
 */
export function checkOpcodeMap(spec: Specification, files: ReadonlyMap<string, SourceFile>): Diagnostic[] {
  const found: Diagnostic[] = [];
  const owners: Owners = {
    strict: new Int32Array(CELLS).fill(NOBODY),
    open: new Int32Array(CELLS).fill(NOBODY),
  };
  const cells = spec.forms.map((form) => cellsOf(form, spec));
  const reported = new Set<string>();
  for (const [index, form] of spec.forms.entries()) {
    const side = form.prefix === 0 ? owners.open : owners.strict;
    for (const cell of cells[index] ?? []) {
      const other = spec.forms[side[cell] ?? NOBODY];
      side[cell] = index;
      const key = `${other?.id} ${form.id}`;
      if (other === undefined || reported.has(key)) continue;
      reported.add(key);
      found.push({
        code: 'opcode-overlap',
        message: `${form.id} (${form.notation}) takes bytes that ${other.id} (${other.notation}) already has: ${cellName(cell)}.`,
        origin: form.place,
        notes: [{ message: `${other.id} is here`, origin: other.place }],
      });
    }
  }
  found.push(...shadowed(spec, cells, owners));
  const listed = listedCells(spec, files, owners, found);
  const undefinedFile = files.get('isa/undefined.yaml');
  for (const cell of leadingCells(spec)) listed[cell] = 1;
  const holes: number[] = [];
  for (let cell = 0; cell < CELLS; cell++)
    if (listed[cell] === 0 && owners.strict[cell] === NOBODY && owners.open[cell] === NOBODY)
      holes.push(cell);
  if (holes.length > 0 && undefinedFile !== undefined) {
    const lines = linesFor(holes);
    found.push({
      code: 'opcode-hole',
      message: `Nothing says what ${lines.length === 1 ? 'this byte path does' : `these ${lines.length} byte paths do`}. Describe it in a family file, or add to this list:\n${lines.join('\n')}`,
      origin: originOf(undefinedFile, ['undefined'], 'key'),
    });
  }
  return found;
}

function cellsOf(form: SpecForm, spec: Specification): number[] {
  const bytes = form.plusRegister
    ? [...Array(8).keys()].slice(form.firstRegister).map((n) => form.opcode + n)
    : [form.opcode];
  const prefixes = spec.prefixes.map((prefix) => ({ ...prefix, value: prefixValue(prefix) ?? 0 }));
  const selections = range(SELECTIONS).filter((selection) => takesSelection(form, selection, prefixes));
  const modrms = range(MODRM_CELLS).filter(
    (modrm) => form.modrm === 'none' || takesCell(form, spec.operandKinds, modrm),
  );
  return bytes.flatMap((byte) =>
    selections.flatMap((selection) =>
      modrms.map((modrm) => cellNumber({ map: form.map, byte, selection, modrm })),
    ),
  );
}

/** Forms that never decode: other forms name every prefix they could have. */
function shadowed(spec: Specification, cells: readonly (readonly number[])[], owners: Owners): Diagnostic[] {
  return spec.forms.flatMap((form, index): Diagnostic[] => {
    const own = cells[index] ?? [];
    if (form.prefix !== 0 || own.some((cell) => owners.strict[cell] === NOBODY)) return [];
    const other = spec.forms[owners.strict[own[0] ?? 0] ?? NOBODY];
    return [
      {
        code: 'opcode-shadowed',
        message: `${form.id} (${form.notation}) never decodes: under every prefix other forms have its bytes.`,
        origin: form.place,
        ...(other === undefined
          ? {}
          : { notes: [{ message: `${other.id} is one of them`, origin: other.place }] }),
      },
    ];
  });
}

/** For each cell the line of isa/undefined.yaml that lists it, counted from 1, or 0. */
function listedCells(
  spec: Specification,
  files: ReadonlyMap<string, SourceFile>,
  owners: Owners,
  found: Diagnostic[],
): Uint16Array {
  const listed = new Uint16Array(CELLS);
  const entries = undefinedEntries(files, found);
  for (const [line, { cells, origin }] of entries.entries()) {
    const twice = cells.find((cell) => listed[cell] !== 0);
    const first = entries[(listed[twice ?? 0] ?? 0) - 1];
    if (twice !== undefined && first !== undefined)
      found.push({
        code: 'opcode-listed-twice',
        message: `${cellName(twice)} is listed as undefined twice.`,
        origin,
        notes: [{ message: 'it is here', origin: first.origin }],
      });
    const ownerOf = (cell: number): SpecForm | undefined =>
      spec.forms[owners.strict[cell] ?? NOBODY] ?? spec.forms[owners.open[cell] ?? NOBODY];
    const clash = cells.find((cell) => ownerOf(cell) !== undefined);
    const form = clash === undefined ? undefined : ownerOf(clash);
    if (form !== undefined && clash !== undefined)
      found.push({
        code: 'opcode-listed',
        severity: 'warning',
        message: `${cellName(clash)} is listed as undefined but ${form.id} describes it; the form counts. Narrow this line.`,
        origin,
        notes: [{ message: `${form.id} is here`, origin: form.place }],
      });
    for (const cell of cells) listed[cell] ||= line + 1;
  }
  return listed;
}

function undefinedEntries(
  files: ReadonlyMap<string, SourceFile>,
  found: Diagnostic[],
): { cells: readonly number[]; origin: Origin }[] {
  const file = files.get('isa/undefined.yaml');
  const value = file?.value as { undefined?: PathEntry[]; later?: PathEntry[] } | undefined;
  return (['undefined', 'later'] as const).flatMap((key) =>
    (value?.[key] ?? []).flatMap((entry, i) => {
      if (file === undefined) return [];
      const origin = originOf(file, [key, i, 'opcode']);
      const cells = cellsOfEntry(entry);
      if (typeof cells !== 'string') return [{ cells, origin }];
      found.push({
        code: 'opcode-notation',
        message: `${cells} is no byte path; write e.g. "0F 04", "0F 24..0F 27", "FE /2../7" or "0F 01 C5..0F 01 C7".`,
        origin,
      });
      return [];
    }),
  );
}

/** Bytes that are no opcode of their map: prefixes and the escapes to the next maps. */
function leadingCells(spec: Specification): number[] {
  const escapes = range(OPCODE_MAPS.length)
    .slice(1)
    .map((map) => escapeBytes(map as SpecForm['map']));
  const leads = [
    ...spec.prefixes.map(({ byte }) => ({ map: 0 as const, byte })),
    ...escapes.map((bytes) => ({ map: mapOf(bytes), byte: bytes.at(-1) ?? 0 })),
  ];
  return leads.flatMap(({ map, byte }) =>
    range(SELECTIONS).flatMap((selection) =>
      range(MODRM_CELLS).map((modrm) => cellNumber({ map, byte, selection, modrm })),
    ),
  );
}

const range = (length: number): number[] => [...Array(length).keys()];
