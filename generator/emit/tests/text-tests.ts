import type { EmittedFile } from '../forms.ts';
import { BANNER, quote } from '../table.ts';
import { digest, textItems } from './items.ts';

/** Lines of one test file. */
const LINES_PER_FILE = 2800;

/** A name that is declared in an item, for the test's title. */
const declared = /(?:export (?:const|function)|name:|form:|instruction:) '?([\w$]+)'?/;
const keyed = /^\s*'?([\w$.]+)'?:/;

/**
 * For files whose rows are functions: a test for every item that its text is what was emitted for the line of
 * the specification that its tag names. What the functions do is tested by running them.
 */
export function textTests(files: readonly EmittedFile[]): EmittedFile[] {
  const groups = new Map<string, EmittedFile[]>();
  for (const file of files) {
    const [, folder = 'files'] = /^generated\/([\w-]+)\//.exec(file.path) ?? [];
    groups.set(folder, [...(groups.get(folder) ?? []), file]);
  }
  return [...groups].flatMap(([folder, members]) => {
    const parts: string[][] = [[]];
    for (const member of members) {
      const lines = callLines(member);
      if ((parts.at(-1)?.length ?? 0) + lines.length > LINES_PER_FILE) parts.push([]);
      parts.at(-1)?.push(...lines);
    }
    return parts.map((lines, part) => ({
      path: `generated/tests/text-${folder}${part === 0 ? '' : `-${part + 1}`}.test.ts`,
      text: `${BANNER}import { testText } from '../../test/generated/text.ts';\n\n${lines.join('\n')}\n`,
    }));
  });
}

function callLines({ path, text }: EmittedFile): string[] {
  const file = path.replace(/^generated\//, '');
  const rows = textItems(text).map((item) => {
    const name = declared.exec(item.text)?.[1] ?? keyed.exec(item.text)?.[1] ?? '';
    const title = [
      item.place === '' ? 'before the first item' : item.place,
      file,
      name,
      item.ordinal > 0 ? `#${item.ordinal + 1}` : '',
    ];
    return `  [${quote(title.filter(Boolean).join(' '))}, ${quote(item.place)}, ${item.ordinal}, '${digest(item.text)}'],`;
  });
  return [`testText(${quote(path)}, [`, ...rows, ']);', ''];
}
