import { describe, expect, it, vi } from 'vitest';
import type { EntryReason } from '../../runtime/monitor/counters.ts';
import { builtIn, runBare, runMonitored } from './monitored-guest.ts';

// Enough for a machine that is busy with other things.
vi.setConfig({ testTimeout: 120_000 });

const LIMIT = 100_000;

describe.each(['pill-popf', 'pill-sgdt', 'pill-cs'])('%s', (name) => {
  const pill = builtIn(name);

  it('gets the bare answer on the bare machine', () => {
    expect(runBare(pill, LIMIT).serial).toContain('yes (bare answer)');
  });

  it.each([1, 3] as const)(
    'gets it under full and sees the leak under trap, its kernel at ring %s',
    (ring) => {
      const answer = (mode: 'trap' | 'full') =>
        runMonitored([pill], mode, LIMIT, 'reference', undefined, { ring }).outcomes[0]!.serial;
      expect(answer('full')).toContain('yes (bare answer)');
      expect(answer('trap')).toContain('no (leak');
      if (name === 'pill-cs') expect(answer('trap')).toContain(`at ring ${ring}, no (leak`);
    },
  );
});

describe('counters', () => {
  it.each([
    ['trap', 1],
    ['full', 1],
    ['trap', 3],
    ['full', 3],
  ] as const)('of the kernel under %s, at ring %s', (mode, ring) => {
    const { monitor } = runMonitored([builtIn('kernel')], mode, 1_000_000, 'reference', undefined, { ring });
    const { counters, retired } = monitor.guests[0]!;
    const [ring0, ring1, ring2, ring3] = counters.retiredByRealCpl;
    expect([ring0, ring2]).toEqual([0, 0]);
    expect(ring1 + ring3).toBe(retired);
    if (ring === 3) expect(ring1).toBe(0);
    else expect(ring3).toBeGreaterThan(0);
    expect(counters.byInnocuous).toBe(0);
    expect(counters.entries.trueFault).toBe(8);
    expect(counters.entries.emulation).toBeGreaterThan(0);
    expect(counters.entries.callout > 0).toBe(mode === 'full');
    expect(counters.entries.reflection).toBeGreaterThanOrEqual(9);
    expect(counters.emulated).toBeLessThan(retired / 20);
    expect(counters.interpreted).toBe(0);
    for (const [reason, count] of Object.entries(counters.entries)) {
      const byInstruction = counters.entriesByInstruction[reason as EntryReason] ?? {};
      expect(Object.values(byInstruction).reduce((sum, part) => sum + part, 0)).toBe(count);
    }
    expect(counters.entriesByInstruction.reflection).toHaveProperty('INT_Ib', 9);
  });
});
