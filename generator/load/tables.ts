import type { OperandKind } from '../../runtime/engine/form.ts';
import type { SlotPart } from '../semantics/scope.ts';
import type {
  ExceptionSpec,
  FeatureSpec,
  FieldSpec,
  FileSpec,
  FlagSpec,
  IntrinsicSpec,
  ModelSpec,
  Place,
  PrefixSpec,
  SlotSpec,
  VirtualResource,
} from '../specification.ts';
import type { Condition } from './family.ts';
import { placeOf, type SourceFile } from './source.ts';

type Path = readonly (string | number)[];
type Boundary = 'never' | 'always' | 'if-pending';

/** The named YAML file; schema validation has made sure of its shape. */
export type Files = ReadonlyMap<string, SourceFile>;

function list<T>(
  files: Files,
  path: string,
  key: string,
): { file: SourceFile; rows: readonly T[] } | undefined {
  const file = files.get(path);
  if (file === undefined) return undefined;
  return { file, rows: ((file.value as Record<string, unknown>)[key] as T[] | undefined) ?? [] };
}

function table<Row, Out>(
  files: Files,
  path: string,
  key: string,
  make: (row: Row, file: SourceFile, at: Path) => Out,
): Out[] {
  const found = list<Row>(files, path, key);
  return found?.rows.map((row, i) => make(row, found.file, [key, i])) ?? [];
}

export function loadOperandKinds(files: Files): OperandKind[] {
  return table<OperandKind, OperandKind>(
    files,
    'isa/operands.yaml',
    'operands',
    ({ name, class: kind, width, encoded, memory, registerOnly, numbers, fixed }) => ({
      name,
      class: kind,
      ...(width === undefined ? {} : { width }),
      ...(encoded === undefined ? {} : { encoded }),
      ...(memory === undefined ? {} : { memory }),
      ...(registerOnly === undefined ? {} : { registerOnly }),
      ...(numbers === undefined ? {} : { numbers }),
      ...(fixed === undefined ? {} : { fixed }),
    }),
  );
}

export function loadKindSummaries(files: Files): string[] {
  return table<{ summary: string }, string>(files, 'isa/operands.yaml', 'operands', ({ summary }) => summary);
}

export function loadKindPlaces(files: Files): Place[] {
  return table(files, 'isa/operands.yaml', 'operands', (_row, file, at) => placeOf(file, at));
}

export function loadFlags(files: Files): FlagSpec[] {
  return table<Partial<FlagSpec> & Omit<FlagSpec, 'width'>, FlagSpec>(
    files,
    'isa/flags.yaml',
    'flags',
    (row, file, at) => ({ ...row, width: row.width ?? 1, place: placeOf(file, at) }),
  );
}

export function loadConditions(files: Files): Condition[] {
  return table<Omit<Condition, 'path'> & { aliases?: string[] }, Condition>(
    files,
    'isa/flags.yaml',
    'conditions',
    (row, _file, at) => ({ ...row, aliases: row.aliases ?? [], path: at }),
  );
}

export function loadExceptions(files: Files): ExceptionSpec[] {
  return table<Omit<ExceptionSpec, 'place'>, ExceptionSpec>(
    files,
    'isa/exceptions.yaml',
    'exceptions',
    (row, file, at) => ({ ...row, place: placeOf(file, at) }),
  );
}

export function loadPrefixes(files: Files): { prefixes: PrefixSpec[]; instructionLimit: number } {
  type Row = Omit<PrefixSpec, 'byte' | 'value' | 'place'> & { byte: string; value?: string };
  const prefixes = table<Row, PrefixSpec>(files, 'isa/prefixes.yaml', 'prefixes', (row, file, at) => ({
    ...row,
    byte: Number.parseInt(row.byte, 16),
    value: row.value ?? '',
    place: placeOf(file, at),
  }));
  const file = files.get('isa/prefixes.yaml')?.value as { limit: number } | undefined;
  return { prefixes, instructionLimit: file?.limit ?? 0 };
}

export function loadFeatures(files: Files): FeatureSpec[] {
  return table<Omit<FeatureSpec, 'place'>, FeatureSpec>(
    files,
    'isa/features.yaml',
    'features',
    (row, file, at) => ({ ...row, place: placeOf(file, at) }),
  );
}

export function loadIntrinsics(files: Files): IntrinsicSpec[] {
  return table<
    Partial<IntrinsicSpec> & Pick<IntrinsicSpec, 'name' | 'params' | 'result' | 'summary' | 'boundary'>,
    IntrinsicSpec
  >(files, 'isa/intrinsics.yaml', 'intrinsics', (row, file, at) => ({
    ...row,
    manual: row.manual ?? '',
    reads: row.reads ?? [],
    writes: row.writes ?? [],
    faults: row.faults ?? [],
    place: placeOf(file, at),
  }));
}

export function loadResources(files: Files): VirtualResource[] {
  type Row = Omit<VirtualResource, 'name' | 'place' | 'intrinsics' | 'record'> & {
    resource: string;
    intrinsics?: string[];
    record?: true;
  };
  return table<Row, VirtualResource>(files, 'isa/virtual-state.yaml', 'resources', (row, file, at) => ({
    name: row.resource,
    category: row.category,
    slots: row.slots,
    intrinsics: row.intrinsics ?? [],
    how: row.how,
    record: row.record ?? false,
    summary: row.summary,
    place: placeOf(file, at),
  }));
}

/** A CPU model, the guards it adds, and its file. */
export interface ModelFile {
  readonly model: ModelSpec;
  readonly overlay: readonly Overlay[];
  readonly file: SourceFile;
}

export function loadModels(files: Files): ModelFile[] {
  type Row = Partial<ModelSpec> &
    Pick<
      ModelSpec,
      'name' | 'summary' | 'features' | 'cpuid' | 'flags' | 'cr0' | 'cr4' | 'number' | 'undefinedFlags'
    > & {
      overlay?: Overlay[];
    };
  return [...files.values()]
    .filter((file) => file.path.startsWith('isa/models/'))
    .map((file) => {
      const { overlay, ...row } = file.value as Row;
      return { model: { ...row, place: placeOf(file, ['name']) }, overlay: overlay ?? [], file };
    })
    .sort((a, b) => a.model.number - b.model.number);
}

/** Guards that a CPU model adds to instructions. */
export interface Overlay {
  readonly instructions: readonly string[];
  readonly guard: { readonly raise: string; readonly when: string };
}

const SEGMENT_FIELDS = [
  ['selector', 16],
  ['base', 32],
  ['limit', 32],
  ['rights', 16],
] as const;

interface RawRegister {
  name?: string;
  kind?: 'segment' | 'flags' | 'file';
  width?: number;
  count?: number;
  summary: string;
  parts?: Record<string, string>;
  fields?: Record<string, number>;
  boundary?: Boundary | Record<string, Boundary>;
}

/** All state slots in order, and every name the semantics may use for them or their parts. */
export function loadRegisters(
  files: Files,
  flags: readonly FlagSpec[],
  resources: readonly VirtualResource[],
): { slots: SlotSpec[]; files: FileSpec[]; fields: FieldSpec[]; names: Map<string, SlotPart> } {
  const slots: SlotSpec[] = [];
  const registerFiles: FileSpec[] = [];
  const fields: FieldSpec[] = [];
  const names = new Map<string, SlotPart>();
  const virtual = new Set(resources.flatMap((r) => r.slots));
  const found = list<RawRegister>(files, 'isa/registers.yaml', 'registers');
  for (const [i, row] of found?.rows.entries() ?? []) {
    const place = found && placeOf(found.file, ['registers', i]);
    if (place === undefined) break;
    const add = (
      name: string,
      width: number,
      summary: string,
      boundary: Boundary,
      isVirtual: boolean,
    ): void => {
      slots.push({ name, width, summary, place, boundary, virtual: isVirtual });
    };
    if (row.kind === 'flags') {
      const boundaries = (row.boundary ?? {}) as Record<string, Boundary>;
      for (const flag of flags)
        add(flag.name, 32, flag.summary, boundaries[flag.name] ?? 'never', virtual.has(flag.name));
      continue;
    }
    const name = row.name ?? '';
    const boundary = (row.boundary as Boundary | undefined) ?? 'never';
    if (row.kind === 'segment') {
      const owned = virtual.has(`${name}.selector`);
      for (const [field, width] of SEGMENT_FIELDS) {
        add(`${name}.${field}`, width, `${row.summary}: ${field}`, boundary, owned);
        names.set(`${name}.${field}`, { slot: `${name}.${field}`, low: 0, width });
      }
      add(`${name}.readLimit`, 64, `${row.summary}: highest offset that may be read, or -1`, 'never', owned);
      add(
        `${name}.writeLimit`,
        64,
        `${row.summary}: highest offset that may be written, or -1`,
        'never',
        owned,
      );
      continue;
    }
    const width = row.width ?? 32;
    if (row.kind === 'file') {
      const count = row.count ?? 1;
      registerFiles.push({ name, count, width, summary: row.summary, place });
      for (let element = 0; element < count; element++) {
        const summary = `${row.summary}: element ${element}`;
        add(`${name}.${element}`, Math.min(width, 64), summary, 'never', virtual.has(name));
        if (width > 64)
          add(
            `${name}.${element}.high`,
            width - 64,
            `${summary}, bits from 64 on`,
            'never',
            virtual.has(name),
          );
      }
      continue;
    }
    add(name, width, row.summary, boundary, virtual.has(name));
    names.set(name, { slot: name, low: 0, width });
    for (const [part, bits] of Object.entries(row.parts ?? {})) {
      const [high = 0, low = 0] = bits.split(':').map(Number);
      names.set(part, { slot: name, low, width: high - low + 1 });
    }
    for (const [field, bit] of Object.entries(row.fields ?? {})) {
      names.set(`${name}.${field}`, { slot: name, low: bit, width: 1 });
      fields.push({ register: name, name: field, bit, place });
    }
  }
  return { slots, files: registerFiles, fields, names };
}
