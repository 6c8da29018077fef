import { spawnSync } from 'node:child_process';
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
});
