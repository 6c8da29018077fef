import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { assemble } from '../../runtime/assembly/assemble.ts';
import { main } from '../../runtime/cli/main.ts';

vi.setConfig({ testTimeout: 120_000 });

/**
 * CPL 3 calls the kernel by an interrupt gate, by SYSENTER and through a call gate. In the first call the kernel
 * touches a page that its page-fault handler then maps; the last one ends the run.
 */
const threeWays = `
  lgdt [gdtr]
  jmp 0x08:start
start:
  mov ax, 0x10
  mov ds, ax
  mov es, ax
  mov ss, ax
  mov esp, 0x1f0000
  mov dword [0x9004], 0x1e0000
  mov word [0x9008], 0x10
  mov ax, 0x28
  ltr ax
  mov ebx, 14
  mov eax, page_fault
  mov cx, 0x8e00
  call gate
  mov ebx, 0x40
  mov eax, by_gate
  mov cx, 0xee00
  call gate
  mov ebx, 0x41
  mov eax, last
  call gate
  lidt [idtr]
  mov dword [0x8000], 0x87
  mov eax, cr4
  or eax, 0x10
  mov cr4, eax
  mov eax, 0x8000
  mov cr3, eax
  mov eax, cr0
  or eax, 0x80000000
  mov cr0, eax
  xor edx, edx
  mov ecx, 0x174
  mov eax, 0x08
  wrmsr
  inc ecx
  mov eax, 0x1d0000
  wrmsr
  inc ecx
  mov eax, by_sysenter
  wrmsr
  mov eax, by_call
  mov [call_gate], ax
  shr eax, 16
  mov [call_gate + 6], ax
  mov ax, 0x23
  mov ds, ax
  push 0x23
  push 0x1c0000
  push 0x2
  push 0x1b
  push user
  iretd
user:
  int 0x40
  mov ecx, esp
  mov edx, back
  sysenter
back:
  call 0x30:0
  int 0x41
gate:
  mov [0xa000 + ebx * 8], ax
  mov word [0xa002 + ebx * 8], 0x08
  mov [0xa004 + ebx * 8], cx
  shr eax, 16
  mov [0xa006 + ebx * 8], ax
  ret
by_gate:
  mov eax, [0x400000]
  iretd
page_fault:
  add esp, 4
  mov dword [0x8004], 0x83
  iretd
by_sysenter:
  mov eax, cr0
  sysexit
by_call:
  cli
  retf
last:
  cli
  hlt
gdtr: dw 0x37
  dd gdt
idtr: dw 0x7ff
  dd 0xa000
gdt: dd 0, 0, 0xffff, 0xcf9a00, 0xffff, 0xcf9200, 0xffff, 0xcffa00, 0xffff, 0xcff200, 0x90000067, 0x8900
call_gate: dw 0, 0x08, 0xec00, 0
`;

let folder: string;
let output: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ring1-trace-'));
  writeFileSync(join(folder, 'ways'), assemble(threeWays, 'ways', { origin: 0x100000 }).bytes);
  writeFileSync(join(folder, 'halt'), assemble('cli\nhlt', 'halt', { origin: 0x100000 }).bytes);
});

afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.restoreAllMocks());

/** `ring1 run` of a flat guest. `@` stands for the folder. @returns the exit code */
async function run(line: string): Promise<number> {
  output = '';
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    output += String(text);
    return true;
  });
  const words = `run --load 0x100000 --mem 4 --deterministic --serial null ${line}`.split(/\s+/);
  const code = await main(words.map((word) => word.replaceAll('@', `${folder}/`)));
  process.exitCode = 0;
  return code;
}

const text = (name: string) => readFileSync(join(folder, name), 'utf8');

/** What follows a call's heading, a word or two of each line. */
function callsOf(trace: string): readonly (readonly string[])[] {
  return trace
    .split(/system call \d+ of .*\n/)
    .slice(1)
    .map((call) => call.split('\n\n')[0]!.split('\n'));
}

describe.each(['reference', 'tier0'])('--trace path on %s', (engine) => {
  it('tells the way of calls by an interrupt, SYSENTER and a call gate', async () => {
    const options = `--engine ${engine} --virt full --trace path --trace-file @path --stats @stats`;
    expect(await run(`@ways ${options} --max-instructions 100000`)).toBe(0);
    const trace = text('path');
    const [byInterrupt, bySysenter, byCallGate, last] = callsOf(trace);
    expect(byInterrupt![0]).toMatch(/^CPL 3 .* int 0x40$/);
    expect(byInterrupt![1]).toMatch(/^ {2}monitor +reflect +#GP\(202\)/);
    // a page fault in the middle: what its handler does is one step further in
    const fault = byInterrupt!.findIndex((line) => /#PF at 00400000 to the guest's 0008/.test(line));
    expect(fault).toBeGreaterThan(1);
    const inner = byInterrupt!.findIndex((line) => /^ {2}monitor {11}shadow .*access to 00008004/.test(line));
    expect(inner).toBeGreaterThan(fault);
    expect(byInterrupt!.findIndex((line) => /^ {2}monitor {11}callout .* iretd/.test(line))).toBeGreaterThan(
      inner,
    );
    expect(byInterrupt!.at(-3)).toMatch(/^ {2}monitor {9}callout .* iretd .* on to 001b:[0-9a-f]+, CPL 3>3$/);
    expect(byInterrupt!.at(-2)).toMatch(/^CPL 3 +001b:/);
    expect(bySysenter!.map((line) => line.slice(0, 28).trimEnd())).toEqual([
      expect.stringMatching(/^CPL 3 +001b:/),
      '  monitor         callout',
      '  monitor         trap',
      '  monitor         trap',
      expect.stringMatching(/^CPL 3 +001b:/),
      expect.stringMatching(/^ {2}3 entries: emulation/),
    ]);
    expect(byCallGate!.join('\n')).toMatch(
      /call 0x30:0\n.*callout[\s\S]*trap .* cli [\s\S]*callout .* retf .* 001b:/,
    );
    expect(last!.join('\n')).toMatch(/int 0x41[\s\S]*stop .* halt/);
  });

  it.each(['full', 'trap'])('counts as --stats does under %s', async (virt) => {
    const options = `--engine ${engine} --virt ${virt} --trace path --trace-file @path --stats @stats`;
    await run(`@ways ${options} --max-instructions 100000`);
    const [guest] = JSON.parse(text('stats')).guests;
    const summary = text('path')
      .split(/: (?:no|\d+) system calls? /)
      .at(-1)!;
    const counted = [...summary.matchAll(/^ {2}(\w+) +\S+ +\S+ +([\d,]+) /gm)].map(
      ([, reason, count]) => [reason, Number(count!.replaceAll(',', ''))] as const,
    );
    const entries = Object.entries(guest.entries as Record<string, number>).filter(([, count]) => count > 0);
    const all = entries.reduce((sum, [, count]) => sum + count, 0);
    expect(counted).toEqual([...entries, ['all', all]]);
    expect(guest.byInnocuous).toBe(0);
    expect(guest.direct).toBeLessThan(guest.instructions);
  });
});

describe('--trace', () => {
  it('writes each event as a line of JSON', async () => {
    await run('@ways --virt full --trace reflect,stop --trace-format jsonl --trace-file @events');
    const records = text('events')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(records[0]).toMatchObject({
      guest: 'ways',
      event: 'reflect',
      from: { realCpl: 3, cpl: 3, cs: '001b' },
      code: 'cd40',
      instruction: 'int 0x40',
      vector: 13,
      error: 0x202,
      retires: true,
      to: { realCpl: 1, cpl: 0, cs: '0008' },
    });
    expect(records[1]).toMatchObject({
      reason: 'trueFault',
      linear: '00400000',
      delivered: 14,
      retires: false,
    });
    expect(records.map(({ event }) => event)).toEqual(['reflect', 'reflect', 'reflect', 'stop']);
  });

  it('changes nothing in the guest', async () => {
    await run('@ways --virt full --stats @plain');
    await run('@ways --virt full --stats @traced --trace all,path --trace-file @all');
    expect(text('traced')).toBe(text('plain'));
    expect(text('all').split('\n').length).toBeGreaterThan(20);
  });

  it('says that a guest makes no system calls', async () => {
    await run('@halt --virt full --trace path --trace-file @none');
    expect(text('none')).toBe('halt: no system call: it was never seen at CPL 3\n');
  });

  it.each([
    ['--virt full --trace trap,foo', "There is no event 'foo'; there are trap, callout"],
    ['--virt full --trace path:0', "'path:0' names no system calls"],
    ['--virt full --trace path:9-3', "'path:9-3' names no system calls"],
    ['--trace all', '--trace: traces the monitor; use it with --virt trap or full'],
    ['--virt full --trace-file @x', '--trace-file: nothing is traced'],
    ['--virt full --trace all --trace-file @none/x', "--trace-file: cannot write '"],
  ])('refuses %s', async (options, message) => {
    expect(await run(`@halt ${options}`)).toBe(2);
    expect(output).toContain(message);
  });
});
