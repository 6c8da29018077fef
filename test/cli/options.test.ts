import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { main } from '../../runtime/cli/main.ts';
import { bzImage } from '../machine/bzimage.ts';

const MAGIC = 0x1badb002;

let folder: string;
let output: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ring1-options-'));
  writeFileSync(join(folder, 'text'), 'no kernel');
  writeFileSync(join(folder, 'empty'), '');
  writeFileSync(join(folder, 'flat'), Uint8Array.of(0xfa, 0xf4));
  const header = new Uint8Array(64);
  new DataView(header.buffer).setUint32(0, MAGIC, true);
  writeFileSync(join(folder, 'checksum'), header);
  const kernel = header.slice();
  new DataView(kernel.buffer).setUint32(4, 0x10000, true);
  new DataView(kernel.buffer).setUint32(8, -(MAGIC + 0x10000), true);
  writeFileSync(join(folder, 'module'), kernel);
  writeFileSync(join(folder, 'linux'), bzImage().bytes);
  writeFileSync(join(folder, 'large'), new Uint8Array(2 << 20));
  writeFileSync(join(folder, 'bios'), new Uint8Array(0x10000));
  writeFileSync(join(folder, 'keys'), '100 1e\nsoon 1e\n');
});

afterAll(() => rmSync(folder, { recursive: true }));

afterEach(() => vi.restoreAllMocks());

/** Runs a command line; `@` stands for the folder of images. @returns the exit code */
async function ring1(line: string): Promise<number> {
  output = '';
  for (const stream of [process.stdout, process.stderr]) {
    vi.spyOn(stream, 'write').mockImplementation((text) => {
      output += String(text);
      return true;
    });
  }
  const words = line.split(' ').filter((word) => word !== '');
  const code = await main(words.map((word) => word.replace('@', `${folder}/`)));
  process.exitCode = 0;
  vi.restoreAllMocks();
  return code;
}

describe('wrong use ends with 2 and one message that names the culprit', () => {
  it.each([
    ['nosuch', "unknown command 'nosuch'"],
    ['run', '--kernel: a guest is needed'],
    ['run --kernal @flat', "unknown option '--kernal'"],
    ['run --kernel', "option '--kernel <file>' argument missing"],
    ['run --kernel @flat --load x', "option '--load <address>' argument 'x' is invalid"],
    ['run --kernel @flat --load 0x100000000', "option '--load <address>'"],
    ['run --kernel @flat --mem 0', "option '--mem <size>' argument '0' is invalid"],
    ['run --kernel @flat --mem 12Q', 'like 128, 64M or 1G'],
    ['run --kernel @flat --virt half', 'Allowed choices are none, trap, full'],
    [
      'run --kernel @flat --guest-ring 3',
      "--guest-ring: a bare guest's kernel is at ring 0; 3 needs trap or full",
    ],
    ['run --kernel @flat --virt full --guest-ring 2', '1 or 3 is expected'],
    ['compare --kernel @flat --a none --b none:reference --guest-ring 3', '--guest-ring: a bare guest'],
    ['run --kernel @flat --engine fast', 'Allowed choices are reference, tier0'],
    ['run --kernel @flat --load 0x1000 --cpu z80', "--cpu: there is no model 'z80'; there are"],
    ['run --kernel @flat --serial tape', 'stdio, null or file:PATH is expected'],
    ['run --kernel @flat --debugcon null', 'stdio or file:PATH is expected'],
    ['run --kernel @flat --screen file:', 'file:PATH is expected'],
    ['run --kernel @flat --max-instructions many', "option '--max-instructions <count>' argument 'many'"],
    ['run --kernel @flat --max-instructions 0', 'At least 1 is expected'],
    ['run --kernel @flat --max-seconds -1', "option '--max-seconds <seconds>' argument '-1'"],
    ['run --kernel @flat --load 1 --initrd @text', '--initrd: a flat binary takes no further files'],
    ['run --kernel @module --initrd @none', "--initrd: cannot read '"],
    ['run --kernel @module --initrd ,', '--initrd: a file is expected'],
    ['run --kernel @linux --initrd @none', "--initrd: cannot read '"],
    ['run --kernel @linux --initrd @text --initrd @text', '--initrd: given 2 times for 1 guest'],
    ['run --kernel @flat --load 1 --load 2', '--load: given 2 times for 1 guest'],
    ['run --kernel @flat --load 0x1000 --keys @keys', "option '--keys <file:PATH>'"],
    ['run --kernel @flat --load 0x1000 --keys file:@none', "--keys: cannot read '"],
    ['run --kernel @flat --load 0x1000 --keys file:@keys', "keys:2: 'soon' is no instruction count"],
    ['run --kernel @flat --load 0x1000 --serial file:@no/file', "--serial: cannot write '"],
    ['run --kernel @flat --kernel @flat --load 0x1000', '--virt: a bare machine runs one guest, 2 are given'],
    ['run --bios @none', "--bios: cannot read '"],
    ['run --bios @flat', "flat': 2 bytes; a BIOS image has a multiple of 64 KiB, at most 1 MiB"],
    ['run --bios @bios --kernel @flat', '--kernel: a guest with --bios boots from its disk'],
    ['run --bios @bios --vga-bios @flat', "flat': no option ROM (55 AA)"],
    ['run --vga-bios @flat --kernel @module', '--vga-bios: is for a guest with --bios'],
    ['run --bios @bios --disk @none', "--disk: cannot write '"],
    ['run --bios @bios --disk @none --snapshot', "--disk: cannot read '"],
    ['run --bios @bios --disk @flat', "flat': 2 bytes are no whole number of sectors"],
    ['run --bios @bios --disk @bios --disk @bios', '--disk: given 2 times for 1 guest'],
    ['run --bios @bios --virt full', "--bios: 'bios' starts on the bare machine only"],
    ['run --kernel @module --virt full --reboot', '--reboot: only with --virt none'],
    ['compare --bios @bios', "--bios: 'bios' starts on the bare machine only"],
    ['compare --kernel @flat --load 0x1000 --b some', "option '--b <mode>' argument 'some' is invalid"],
    ['compare --kernel @flat --load 0x1000 --send x', '--send: only with --until'],
    ['compare --kernel @flat --load 0x1000 --until', "option '--until <text>' argument missing"],
    ['diverge --b some', "option '--b <mode>' argument 'some' is invalid"],
    ['diverge --seeds 0', 'At least 1 is expected'],
    ['diverge --cpu z80', "--cpu: there is no model 'z80'"],
    ['step --cpu z80', "--cpu: there is no model 'z80'; there are i486"],
    ['step --engine fast', 'Allowed choices are reference, tier0'],
    ['step @none', "step: cannot read '"],
    ['vectors --cpu z80', "--cpu: there is no model 'z80'"],
    ['vectors --only (', 'A regular expression is expected'],
    ['vectors --only ^HLT --rom @no/rom', "--rom: cannot write '"],
    ['disasm', 'disasm: give either a file or --hex BYTES'],
    ['disasm --hex 123', "--hex: '123' is not pairs of hexadecimal digits"],
    ['disasm @none', "disasm: cannot read '"],
    ['asm @text --cpu z80', "--cpu: there is no model 'z80'; there are"],
    ['disasm --hex 90 --cpu z80', "--cpu: there is no model 'z80'; there are"],
    ['explain nop --cpu z80', "--cpu: there is no model 'z80'; there are"],
    ['explain nosuch', "explain: 'nosuch' is neither a mnemonic nor pairs of hexadecimal digits"],
    ['explain ff ff', 'in 32-bit code these bytes begin no instruction'],
    ['asm @none', "asm: cannot read '"],
    ['asm @text', 'text:1:'],
  ])('%s', async (line, message) => {
    expect(await ring1(line)).toBe(2);
    expect(output).toContain(message);
    expect(output).not.toMatch(/\n\s+at /);
  });
});

describe('a wrong image is named with what is wrong', () => {
  it.each([
    ['run --kernel @none', 'there is no such file'],
    ['run --kernel /dev/zero', "--kernel: cannot read '/dev/zero': it has no end"],
    ['run --kernel @empty', 'empty: the file is empty'],
    ['run --kernel @text', 'text: no Multiboot header (0x1badb002) in the first'],
    ['run --kernel @text', 'a flat binary needs --load ADDR'],
    ['run --kernel @linux --mem 2', 'linux: too little memory: the kernel needs 0x200000 to 0x300000'],
    ['run --kernel @linux --mem 4 --initrd @large', 'large: too large for memory: 2097152 bytes do not fit'],
    ['run --kernel @linux --initrd @empty', 'empty: the file is empty'],
    [
      'run --kernel @module --mem 1 --initrd @large',
      'large: too large for memory: 2097152 bytes at 0x100000',
    ],
    ['run --multiboot @flat --load 0x1000', 'flat: no Multiboot header'],
    ['run --kernel @checksum', 'checksum: offset 0x8: Multiboot checksum 0x0, 0xe4524ffe expected'],
    ['run --kernel @flat --load 0x8000000', 'flat: load address 0x8000000 is not in memory'],
    ['run --kernel @flat --load 0x7ffffff', 'flat: offset 0x0: too large for memory'],
  ])('%s', async (line, message) => {
    expect(await ring1(line)).toBe(2);
    expect(output).toContain(message);
  });
});

describe('help', () => {
  it.each([
    'run',
    'step',
    'vectors',
    'compare',
    'diverge',
    'demo',
    'audit',
    'asm',
    'disasm',
    'explain',
    'generate',
  ])('%s', async (name) => {
    expect(await ring1(`${name} --help`)).toBe(0);
    expect(output).toContain(`Usage: ring1 ${name}`);
    expect(output).toContain('Examples:');
  });

  it('lists the commands', async () => {
    expect(await ring1('--help')).toBe(0);
    expect(output).toContain('generate');
    expect(await ring1('')).toBe(0);
    expect(await ring1('help run')).toBe(0);
    expect(output).toContain('--max-instructions');
  });
});
