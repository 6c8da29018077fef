import { describe, expect, it } from 'vitest';
import { assemble } from '../../runtime/assembly/assemble.ts';
import { explain } from '../../runtime/cli/explanation.ts';
import { enabledForms, findModel } from '../../runtime/machine/model.ts';

describe('explain', () => {
  it('draws the fields of each encoding, with the names of its operands', () => {
    const text = explain('lar', 32);
    expect(text).toContain('0000 1111 | 0000 0010 | mod dst src | [sib] [disp]');
    expect(explain('lgdt', 32)).toContain('mod≠11 010 src');
    expect(explain('movbe', 32)).toMatch(/ NFx 0F 38 F0 \/r +movbe/);
    expect(explain('bswap', 32)).toMatch(/1100 1\[\w+\]/);
  });

  it('says what every CPU model makes of it, and which have it', () => {
    const text = explain('smsw', 32, 'p6-umip');
    expect(text).toMatch(/p6 +hole; privileged cond, sensitive behaviour/);
    expect(text).toMatch(/p6-trapping +privileged; privileged always/);
    expect(text).toContain('audit of p6-umip');
    expect(explain('rdtsc', 32)).toMatch(/needs TSC: .*p6/);
    expect(explain('rdtsc', 32)).toMatch(/i486 +does not have it: #UD/);
  });

  it('says what it calls, leaves undefined and what the monitor does', () => {
    const text = explain('popf', 32);
    expect(text).toMatch(/write_flags \(isa\/procedures\/flags\.yaml:\d+\)/);
    expect(text).toContain('inline: its own semantics runs in its place');
    expect(explain('and', 32)).toContain('(left undefined: AF)');
  });

  it('counts an operand in memory among what faults and what is read and written', () => {
    expect(explain('add', 32)).toMatch(/faults +#GP #PF #SS\n +memory +reads and writes\n/);
    expect(explain('cmp', 32)).toMatch(/faults +#GP #PF #SS\n +memory +reads\n/);
    expect(explain('lea', 32)).toMatch(/faults +none\n +resources/);
  });

  it('takes bytes apart, and tells what they are in code of the other size', () => {
    const text = explain('66 81 44 88 10 34 12', 32).split('\n');
    expect(text.slice(0, 8).map((line) => line.trim().replace(/ {2,}/g, ' '))).toEqual([
      '66 81 44 88 10 34 12 add word ptr [eax+ecx*4+0x10], 0x1234 (32-bit code)',
      expect.stringMatching(/^66 prefix: /),
      '81 opcode',
      '44 ModRM: mod 01, reg 000 (/0), rm 100',
      '88 SIB: scale 10, index 001, base 000',
      '10 displacement',
      '34 12 src (Iz)',
      expect.stringMatching(/\(16-bit code\)$/),
    ]);
  });
});

it('the assembler refuses what a CPU model lacks, and says which feature it is', () => {
  const enabled = enabledForms(findModel('i486')!);
  expect(() => assemble('nop\nrdtsc', 'x.asm', { enabled })).toThrow(
    'x.asm:2:1: the CPU model has no "rdtsc" with these operands: it lacks TSC',
  );
  expect(assemble('cpuid', 'x.asm', { enabled: enabledForms(findModel('p6')!) }).bytes).toHaveLength(2);
});
