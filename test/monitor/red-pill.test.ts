import { describe, expect, it, vi } from 'vitest';
import type { EntryReason } from '../../runtime/monitor/counters.ts';
import { builtIn, runBare, runMonitored } from './monitored-guest.ts';

// Enough for a machine that is busy with other things.
vi.setConfig({ testTimeout: 120_000 });

const LIMIT = 100_000;

describe.each(['pill-popf', 'pill-sgdt'])('%s', (name) => {
  const pill = builtIn(name);

  it('gets the bare answer bare and under full', () => {
    expect(runBare(pill, LIMIT).serial).toContain('yes (bare answer)');
    expect(runMonitored([pill], 'full', LIMIT).outcomes[0]!.serial).toContain('yes (bare answer)');
  });

  it('sees the leak under trap', () => {
    expect(runMonitored([pill], 'trap', LIMIT).outcomes[0]!.serial).toContain('no (leak');
  });
});

describe('counters', () => {
  it.each(['trap', 'full'] as const)('of the kernel under %s', (mode) => {
    const { monitor } = runMonitored([builtIn('kernel')], mode, 1_000_000);
    const { counters, retired } = monitor.guests[0]!;
    const [ring0, ring1, ring2, ring3] = counters.retiredByRealCpl;
    expect([ring0, ring2]).toEqual([0, 0]);
    expect(ring1 + ring3).toBe(retired);
    expect(ring3).toBeGreaterThan(0);
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
