import type { Random } from '../random.ts';

/** A source of so many lines with labels, jumps between them, data and alignment, in what nasm and ring1 share. */
export function randomSource(random: Random, lines: number): string {
  const targets = Array.from({ length: 1 + random.below(lines) }, (_, index) => `label${index}`);
  const text = [`bits ${random.pick(16, 32)}`, `org ${random.pick('0x1000', '0x7c00')}`];
  const places = new Map(targets.map((label) => [label, random.below(lines)]));
  for (let line = 0; line < lines; line++) {
    for (const [label, place] of places) if (place === line) text.push(`${label}:`);
    text.push(statement(random, targets));
  }
  return `${text.join('\n')}\n`;
}

function statement(random: Random, labels: readonly string[]): string {
  const label = random.of(labels);
  const other = random.of(labels);
  switch (random.below(10)) {
    case 0:
    case 1:
    case 2:
      return `${random.pick('jmp', 'jz', 'jnae', 'jg')} ${label}`;
    case 3:
      return `${random.pick('call', 'jmp near', 'jc near')} ${label}`;
    case 4:
      return `times ${random.below(120)} nop`;
    case 5:
      return `mov ${random.pick('ax', 'ecx')}, ${label} - ${other}`;
    case 6:
      return `push ${random.pick('word', 'dword')} ${label} - $$`;
    case 7:
      return `dd ${label}, ${label} - $, ($ - $$) * 2, ${other} + 1`;
    case 8:
      return `align ${random.pick(2, 4, 8)}`;
    default:
      return random.pick(
        'inc word [bx+si+2]',
        'add byte [ebx+ecx*4-1], 5',
        `mov al, [${label}]`,
        `lea edx, [${label} + ebp]`,
      );
  }
}
