/** ACPI machine language, as much as describes fixed devices (ACPI 2.0, chapter 17). A term is its bytes. */
export type Aml = readonly number[];

/** A name of one to four characters, padded with underscores. */
function nameSegment(name: string): Aml {
  return [...name.padEnd(4, '_')].map((character) => character.charCodeAt(0));
}

/** A path: `\_SB` from the root, `PCI0` from here. */
function path(name: string): Aml {
  return name.startsWith('\\') ? [0x5c, ...nameSegment(name.slice(1))] : nameSegment(name);
}

/** The bytes of a block after its own length, which counts itself (17.2.4, PkgLength). */
function block(contents: Aml): Aml {
  for (let lengthBytes = 1; lengthBytes <= 4; lengthBytes++) {
    const total = contents.length + lengthBytes;
    if (lengthBytes === 1 && total < 0x40) return [total, ...contents];
    if (lengthBytes > 1 && total < 2 ** (4 + 8 * (lengthBytes - 1))) {
      const rest = Array.from({ length: lengthBytes - 1 }, (_, k) => (total >>> (4 + 8 * k)) & 0xff);
      return [((lengthBytes - 1) << 6) | (total & 15), ...rest, ...contents];
    }
  }
  throw new RangeError('an AML block of 256 MiB');
}

function littleEndian(value: number, bytes: number): Aml {
  return Array.from({ length: bytes }, (_, k) => (value >>> (8 * k)) & 0xff);
}

/** An integer of up to 32 bits, in the fewest bytes. */
export function integer(value: number): Aml {
  if (value === 0 || value === 1) return [value];
  if (value < 0x100) return [0x0a, value];
  return value < 0x10000 ? [0x0b, ...littleEndian(value, 2)] : [0x0c, ...littleEndian(value, 4)];
}

/** `Name(name, value)`. */
export function named(name: string, value: Aml): Aml {
  return [0x08, ...path(name), ...value];
}

/** `Scope(name) { terms }`. */
export function scope(name: string, ...terms: readonly Aml[]): Aml {
  return [0x10, ...block([...path(name), ...terms.flat()])];
}

/** `Device(name) { terms }`. */
export function device(name: string, ...terms: readonly Aml[]): Aml {
  return [0x5b, 0x82, ...block([...path(name), ...terms.flat()])];
}

/** `Package() { values }`. */
export function packageOf(...values: readonly Aml[]): Aml {
  return [0x12, ...block([values.length, ...values.flat()])];
}

/** `EisaId("PNP0A03")`: three letters of 5 bits and four hexadecimal digits, big endian. */
export function eisaId(id: string): Aml {
  const letters = [...id.slice(0, 3)].reduce((sum, letter) => (sum << 5) | (letter.charCodeAt(0) - 0x40), 0);
  const product = Number.parseInt(id.slice(3), 16);
  return [0x0c, letters >> 8, letters & 0xff, product >> 8, product & 0xff];
}

/** `ResourceTemplate() { resources }`. */
export function resources(...descriptors: readonly Aml[]): Aml {
  const bytes = [...descriptors.flat(), 0x79, 0x00];
  return [0x11, ...block([...integer(bytes.length), ...bytes])];
}

/** Ports `first` to `first + count - 1`, decoded in 16 bits (6.4.2.5). */
export function ports(first: number, count: number): Aml {
  return [0x47, 0x01, ...littleEndian(first, 2), ...littleEndian(first, 2), 0x01, count];
}

/** An edge-triggered interrupt line (6.4.2.1). */
export function interruptLine(line: number): Aml {
  return [0x22, ...littleEndian(1 << line, 2)];
}

/** What a bridge passes on: bus numbers, ports or memory from `first` to `last` (6.4.3.5). */
export function window(kind: 'bus' | 'ports' | 'memory', first: number, last: number): Aml {
  const bytes = kind === 'memory' ? 4 : 2;
  const type = { memory: 0, ports: 1, bus: 2 }[kind];
  // Ports of the whole range; read-write, not cached memory. Ends are fixed, the bridge decodes positively.
  const typeFlags = { memory: 0x01, ports: 0x03, bus: 0x00 }[kind];
  const values = [0, first, last, 0, last - first + 1].flatMap((value) => littleEndian(value, bytes));
  const body = [type, 0x0c, typeFlags, ...values];
  return [kind === 'memory' ? 0x87 : 0x88, ...littleEndian(body.length, 2), ...body];
}
