import { disassemble } from '../assembly/disassemble.ts';
import { BIG } from '../engine/segment-rights.ts';
import { fetchCode } from '../machine/code-fetch.ts';
import type { Comparison, Snapshot } from './comparison.ts';
import type { SessionGuest } from './session.ts';

const NAME_COLUMN = 16;
const VALUE_COLUMN = 24;

/** What {@link report} needs of a guest before it executes an instruction. */
export function snapshot(guest: SessionGuest): Snapshot {
  const state = guest.state();
  const value = (name: string) => wordOf(state, name);
  const { memory } = guest;
  const code = fetchCode((address) => memory[address], {
    eip: value('eip'),
    codeBase: value('cs.base'),
    cr0: value('cr0'),
    cr3: value('cr3'),
    cr4: value('cr4'),
  });
  return { state, code };
}

/** A divergence made to be read: the instruction, then what differs after it. `named`: it says of which guest. */
export function report(
  divergence: Extract<Comparison, { kind: 'divergence' }>,
  labels: readonly [string, string],
  named = false,
): string {
  const { after, at, before, a, b, differences } = divergence;
  const lines = [
    ...(named ? [`${divergence.name}:`] : []),
    at - after === 1
      ? `divergence at instruction ${at}: ${instructionText(before)}`
      : `divergence between instructions ${after + 1} and ${at}, from ${instructionText(before)}`,
    '',
    row('', labels[0], labels[1]),
  ];
  if (differences.progress !== undefined) lines.push(row('stop', ...differences.progress));
  for (const word of differences.state) {
    const [name = '', value = ''] = word.a.split('=');
    lines.push(row(name, value, word.b.split('=')[1] ?? ''));
  }
  for (const address of differences.memory) {
    const byte = (memory: Uint8Array) => hex(memory[address] ?? 0, 2);
    lines.push(row(`[${hex(address, 8)}]`, byte(a.memory), byte(b.memory)));
  }
  if (differences.serial)
    lines.push(row('serial', a.serialSha256().slice(0, 16), b.serialSha256().slice(0, 16)));
  lines.push('', 'state before it:', ...wrap(before.state));
  lines.push('', `state after it, ${labels[0]}:`, ...wrap(a.state()));
  lines.push('', `state after it, ${labels[1]}:`, ...wrap(b.state()));
  return `${lines.join('\n')}\n`;
}

/** Where the guest stands and the instruction there: `cs:eip  bytes  text`. */
export function instructionText({ state, code }: Snapshot): string {
  const eip = wordOf(state, 'eip');
  const place = `${hex(wordOf(state, 'cs.selector'), 4)}:${hex(eip, 8)}`;
  const bits = (wordOf(state, 'cs.rights') & BIG) !== 0 ? 32 : 16;
  for (const line of disassemble(code, { bits, base: eip })) {
    const bytes = [...code.subarray(0, line.length)].map((byte) => hex(byte, 2)).join(' ');
    return `${place}  ${bytes}  ${line.text}`;
  }
  return `${place}  (not mapped)`;
}

function row(name: string, a: string, b: string): string {
  return `  ${name.padEnd(NAME_COLUMN)}${a.padEnd(VALUE_COLUMN)}${b}`;
}

/** The number of a word `name=hex` of a guest's state; 0 when there is none. */
export function wordOf(state: readonly string[], name: string): number {
  const found = state.find((candidate) => candidate.startsWith(`${name}=`));
  return Number.parseInt(found?.slice(name.length + 1) ?? '0', 16);
}

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0');
}

const LINE_WIDTH = 110;

function wrap(words: readonly string[]): readonly string[] {
  const lines: string[] = [];
  let line = ' ';
  for (const word of words) {
    if (line.length + 1 + word.length > LINE_WIDTH) {
      lines.push(line);
      line = ' ';
    }
    line += ` ${word}`;
  }
  return [...lines, line];
}
