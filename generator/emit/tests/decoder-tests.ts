import type { Specification } from '../../specification.ts';
import { candidatesOf, leadOf, OPCODE_MAPS } from '../decoder.ts';
import type { EmittedFile } from '../forms.ts';
import { BANNER, quote } from '../table.ts';
import { exampleOf } from './example.ts';

/** For every opcode of all maps the forms that it may begin, in order of preference. */
export function opcodeTests(spec: Specification): EmittedFile[] {
  return OPCODE_MAPS.map(({ name: constant, file }, map) => {
    const own = spec.forms.filter((form) => form.map === map);
    const rows = Array.from({ length: 256 }, (_, opcode) => {
      const forms = candidatesOf(opcode, own);
      const place = forms[0]?.place.line ?? 'isa/undefined.yaml';
      const name = `${place} opcode ${leadOf(map)}${hex(opcode)}`;
      return `  [${quote(name)}, [${forms.map((form) => form.index).join(', ')}]],`;
    });
    return {
      path: `generated/tests/decoder-${file}.test.ts`,
      text: `${BANNER}import { testOpcodes } from '../../test/generated/rows.ts';
import { ${constant} } from '../decoder.ts';

testOpcodes('generated/decoder.ts', ${constant}, [
${rows.join('\n')}
]);
`,
    };
  });
}

const hex = (value: number): string => value.toString(16).toUpperCase().padStart(2, '0');

/** For every form encodings that it must decode from, and come back to by way of text. */
export function exampleTests(spec: Specification): EmittedFile[] {
  const rows = spec.forms.flatMap((form) =>
    exampleOf(spec, form).map(({ variant, bytes, expected }) => {
      const encoded = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join(' ');
      const fields = Object.entries(expected).map(([key, value]) => `${key}: ${value}`);
      const name = `${form.place.line} ${form.id} decodes${variant === '' ? '' : `, ${variant}`}`;
      return `  [${quote(name)}, ${quote(encoded)}, { ${fields.join(', ')} }, ${form.alias}],`;
    }),
  );
  return [
    {
      path: 'generated/tests/decode-examples.test.ts',
      text: `${BANNER}import { testExamples } from '../../test/generated/examples.ts';

testExamples([
${rows.join('\n')}
]);
`,
    },
  ];
}
