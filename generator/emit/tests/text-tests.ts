import type { EmittedFile } from '../forms.ts';
import { BANNER, quote } from '../table.ts';
import { digest, textItems } from './items.ts';

/** A name that is declared in an item, for the test's title. */
const declared = /(?:export (?:const|function)|name:|form:) '?([\w$]+)'?/;

/**
 * For files whose rows are functions: a test for every item that its text is what was emitted for the line of
 * the specification that its tag names. What the functions do is tested by running them.
 */
export function textTests(files: readonly EmittedFile[]): EmittedFile[] {
  return files.map(({ path, text }) => {
    const file = path.replace(/^generated\//, '');
    const rows = textItems(text).map((item) => {
      const name = declared.exec(item.text)?.[1] ?? /^\s*'?([\w$.]+)'?:/.exec(item.text)?.[1];
      const title = [
        item.place === '' ? 'before the first item' : item.place,
        file,
        name ?? '',
        item.ordinal > 0 ? `#${item.ordinal + 1}` : '',
      ];
      return `  [${quote(title.filter(Boolean).join(' '))}, ${quote(item.place)}, ${item.ordinal}, '${digest(item.text)}'],`;
    });
    return {
      path: `generated/tests/text-${file.replaceAll('/', '-').replace(/\.\w+$/, '')}.test.ts`,
      text: `${BANNER}import { testText } from '../../test/generated/text.ts';

testText(${quote(path)}, [
${rows.join('\n')}
]);
`,
    };
  });
}
