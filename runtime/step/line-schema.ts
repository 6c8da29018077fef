/** Plain hexadecimal of at most so many digits; the description is what a message says is expected. */
const hexadecimal = (digits: number) => ({
  type: 'string',
  pattern: `^[0-9a-fA-F]{1,${digits}}$`,
  description: `a string of plain hexadecimal, at most ${4 * digits} bits (no 0x)`,
});

const word = hexadecimal(4);
const dword = hexadecimal(8);
const qword = hexadecimal(16);

const bytes = (count: number) => ({
  type: 'string',
  pattern: `^[0-9a-fA-F]{${2 * count}}$`,
  description: `a string of ${count} bytes in hexadecimal`,
});

const object = (properties: Readonly<Record<string, object>>) => ({
  type: 'object',
  additionalProperties: false,
  properties,
  description: `an object with some of ${Object.keys(properties).join(', ')}`,
});

const each = (names: string, of: object) =>
  object(Object.fromEntries(names.split(' ').map((name) => [name, of])));

const segment = object({ selector: word, base: dword, limit: dword, rights: word });
const table = object({ base: dword, limit: word });

const pair = (description: string, ...items: readonly object[]) => ({
  type: 'array',
  items: [...items],
  minItems: items.length,
  maxItems: items.length,
  additionalItems: false,
  description,
});

const choice = (...values: readonly (string | number)[]) => ({
  enum: [...values],
  description: values.map((value) => JSON.stringify(value)).join(', '),
});

/** JSON Schema of a line that `ring1 step` takes. */
export const lineSchema = {
  type: 'object',
  description: 'an object',
  additionalProperties: false,
  required: ['id', 'bits', 'mode', 'cpl', 'code'],
  properties: {
    id: { type: ['string', 'number'], description: 'a string or a number' },
    bits: choice(16, 32),
    mode: choice('real', 'protected', 'v86'),
    cpl: choice(0, 1, 2, 3),
    code: {
      type: 'string',
      pattern: '^([0-9a-fA-F]{2})+$',
      description: 'a string of one or more bytes in hexadecimal',
    },
    regs: each('eax ecx edx ebx esp ebp esi edi eip eflags', dword),
    sregs: each('cs ds es fs gs ss', segment),
    system: object({
      ...each('cr0 cr2 cr3 cr4 dr0 dr1 dr2 dr3 dr4 dr5 dr6 dr7', dword).properties,
      gdtr: table,
      idtr: table,
      ldtr: segment,
      tr: segment,
      msrs: {
        type: 'object',
        additionalProperties: qword,
        propertyNames: { pattern: '^[0-9a-fA-F]{1,8}$' },
        description: 'an object of values by number, both in plain hexadecimal',
      },
    }),
    fpu: object({
      ...each('cw sw tag op cs ds', word).properties,
      ...each('ip dp', dword).properties,
      st: { type: 'array', items: bytes(10), minItems: 8, maxItems: 8, description: '8 strings of 10 bytes' },
    }),
    mxcsr: dword,
    xmm: { type: 'array', items: bytes(16), minItems: 8, maxItems: 8, description: '8 strings of 16 bytes' },
    ports: {
      type: 'array',
      items: pair('[port, size, value]', word, choice('1', '2', '4'), dword),
      description: 'an array of [port, size, value]',
    },
    memory: {
      type: 'array',
      items: pair('[address, bytes]', dword, {
        type: 'string',
        pattern: '^([0-9a-fA-F]{2})*$',
        description: 'a string of bytes in hexadecimal',
      }),
      description: 'an array of [address, bytes]',
    },
    expect: { description: 'ignored: what a vector of `ring1 vectors` expects' },
  },
};
