/** What the kernel has said of each scenario, in the words of {@link inWords}. */
export function reports(output: string): readonly (readonly string[])[] {
  const lines = output.split('\n').filter((line) => line !== '');
  return lines.map((line) => inWords(line.slice(2)));
}

const REGISTERS = 'eax ecx edx ebx esp ebp esi edi es cs ss ds fs gs flags task ldt'.split(' ');

/**
 * A line of the kernel's in words: `fault 0d(30) cs 1b flags 13000 task 28`; what a task finds, with TS and the busy
 * bits and back links of main, 32-bit and 16-bit task; other numbers as they are.
 */
function inWords(line: string): readonly string[] {
  const words = line
    .trim()
    .split(/ +/)
    .filter((word) => word !== '');
  const short = (word: string | undefined) => Number.parseInt(word ?? '', 16).toString(16);
  const found: string[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at] as string;
    if (word.startsWith('!')) {
      const [error, cs, eip, flags, task] = words.slice(at + 1).map(short);
      // Beyond virtual-8086 code, the place depends on how the kernel is laid out.
      const where = (eip?.length ?? 0) <= 4 ? ` eip ${eip}` : '';
      const what = `fault ${word.slice(1)}(${error}) cs ${cs}${where} flags ${flags} task ${task}`;
      found.push(`${what} dr6 ${short(words[at + 8])} eax ${short(words[at + 9])}`);
      at += 10;
    } else if (word === '[') {
      const values = words.slice(at + 1, at + 22).map((value) => short(value.replace(']', '')));
      const named = REGISTERS.map((name, n) => `${name} ${values[n]}`).join(' ');
      found.push(`${named} ts ${values[17]} busy ${values[18]} links ${values.slice(19).join(' ')}`);
      at += 22;
    } else {
      found.push(short(word));
      at++;
    }
  }
  return found;
}
