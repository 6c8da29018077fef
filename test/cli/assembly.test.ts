import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const script = fileURLToPath(new URL('../../runtime/cli/ring1.js', import.meta.url));

function ring1(
  args: readonly string[],
  input = '',
): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [script, ...args], { encoding: 'utf8', input });
}

describe('asm and disasm', () => {
  it('shows where a mistake is and exits with 2, without a stack trace', () => {
    const { status, stdout, stderr } = ring1(['asm', '-'], 'nop\nmvo eax, 1\n');
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toBe(
      'ring1: asm: the source has mistakes\n' +
        '<stdin>:2:1: unknown instruction "mvo"; did you mean "mov"?\n' +
        '  2 | mvo eax, 1\n' +
        '    | ^^^\n',
    );
  });

  it('separates bytes and text of the longest instructions', () => {
    const { stdout } = ring1(['disasm', '--hex', '90 c7 05 00 10 00 00 78 56 34 12']);
    expect(stdout).toBe(
      '00000000  90                      nop\n' +
        '00000001  c7 05 00 10 00 00 78 56 34 12  mov dword ptr [0x1000], 0x12345678\n',
    );
  });

  it('decodes a large file piece by piece, also where two pieces meet', () => {
    const piece = 1 << 20;
    const code = Buffer.alloc(2 * piece, 0x90);
    // mov eax, imm32 begins in the last byte of the first piece
    code.set([0xb8, 0x78, 0x56, 0x34, 0x12], piece - 1);
    const directory = mkdtempSync(join(tmpdir(), 'ring1-disasm-'));
    const file = join(directory, 'code.bin');
    writeFileSync(file, code);
    const { stdout } = ring1(['disasm', file, '--format', 'jsonl', '--slot', String(piece - 1)]);
    rmSync(directory, { recursive: true });
    expect(stdout.split('\n')).toEqual([
      '[0,1,"nop","nop"]',
      '[1048575,5,"mov","mov eax, 0x12345678"]',
      '[2097150,1,"nop","nop"]',
      '',
    ]);
  });
});
