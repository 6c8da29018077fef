import { describe, expect, it, vi } from 'vitest';
import { CODE_SELECTOR } from '../../runtime/monitor/platform.ts';
import { builtIn, monitorOf, program, runMonitored } from './monitored-guest.ts';

// Enough for a machine that is busy with other things.
vi.setConfig({ testTimeout: 120_000 });

const LIMIT = 200_000;

/** Writes everywhere it can, with paging over all of the address space, and never ends. */
const hostile = program(
  'hostile',
  `
    mov edi, 0x200000
    mov eax, 0x87
next:
    mov [edi], eax
    add edi, 4
    add eax, 0x400000
    jnc next
    mov eax, 0x200000
    mov cr3, eax
    mov eax, 0x10
    mov cr4, eax
    mov eax, cr0
    or eax, 0x80000000
    mov cr0, eax
    mov edi, 0x300000
again:
    mov [edi], edi
    mov dword [edi + 0x70000], 0
    add edi, 0x1004
    cmp edi, 0x100000
    jne again
    jmp again`,
);

/** Where a processor that was reset has its local table, puts a gate to the monitor's code segment, and calls it. */
const forger = program(
  'forger',
  `
    mov eax, inside
    mov word [0], ax
    mov word [2], ${CODE_SELECTOR}
    mov word [4], 0xec00
    shr eax, 16
    mov word [6], ax
    call 7:0
inside:
    hlt`,
);

it.each(['trap', 'full'] as const)('a local table that nobody loaded is no way in: %s', (mode) => {
  const { monitor, outcomes } = runMonitored([forger], mode, LIMIT);
  expect(outcomes[0]?.stop).toBe('triple-fault');
  expect(monitor.guests[0]?.counters.retiredByRealCpl[0]).toBe(0);
});

describe('several guests on one machine', () => {
  it('run as each alone', () => {
    const kernel = builtIn('kernel');
    const pill = builtIn('pill-popf');
    const alone = [kernel, pill, hostile].map((one) => runMonitored([one], 'full', LIMIT).outcomes[0]);
    const together = runMonitored([kernel, pill, hostile], 'full', LIMIT).outcomes;
    expect(together).toEqual(alone);
  });

  it('run alike whatever the host asks in between', () => {
    const programs = [builtIn('kernel'), hostile];
    const expected = runMonitored(programs, 'full', LIMIT).outcomes;
    const { monitor, outcomes } = monitorOf(programs, 'full');
    for (const guest of monitor.guests) guest.limit = LIMIT;
    while (monitor.run(777).kind !== 'finished') {
      for (const guest of monitor.guests) monitor.inspect(guest);
    }
    expect(outcomes()).toEqual(expected);
  });

  it('stop one by one', () => {
    const { monitor } = monitorOf([program('quick', 'cli\nhlt'), builtIn('kernel')], 'full');
    expect(monitor.run()).toMatchObject({
      kind: 'stopped',
      stop: { kind: 'halt' },
      guest: { name: 'quick' },
    });
    expect(monitor.run()).toMatchObject({
      kind: 'stopped',
      stop: { kind: 'power-off' },
      guest: { name: 'kernel' },
    });
    expect(monitor.run()).toEqual({ kind: 'finished' });
  });

  it('a triple fault stops only its guest', () => {
    const { monitor } = monitorOf([program('fault', 'int3'), builtIn('kernel')], 'full');
    expect(monitor.run()).toMatchObject({ stop: { kind: 'triple-fault' }, guest: { name: 'fault' } });
    expect(monitor.run()).toMatchObject({ stop: { kind: 'power-off' } });
  });
});
