import { beforeAll, describe, expect, it, vi } from 'vitest';
import { type Outcome, program, runBare, runMonitored } from './monitored-guest.ts';
import { ringKernel } from './ring-kernel.ts';

vi.setConfig({ testTimeout: 120_000 });

const LIMIT = 1_000_000;

describe('a kernel that tries everything in each of its four rings', () => {
  const guest = program('rings', ringKernel());
  let bare: Outcome;

  beforeAll(() => {
    bare = runBare(guest, LIMIT, 'tier0');
  });

  it('comes to its end on the bare machine', () => {
    expect(bare.stop).toBe('power-off');
    const [ebx, ecx, esi, edi] = ['ebx', 'ecx', 'esi', 'edi'].map((name) =>
      Number.parseInt(bare.state.find((word) => word.startsWith(`${name}=`))!.slice(4), 16),
    );
    // Alignment is checked at ring 3 alone, which comes thrice.
    expect(ebx).toBe(3);
    expect(ecx).toBeGreaterThan(2000);
    expect(esi).toBeGreaterThan(80);
    expect(edi).toBeGreaterThan(0x21_0000);
  });

  it.each([
    ['tier0', 1],
    ['tier0', 3],
    ['reference', 1],
    ['reference', 3],
  ] as const)('finds the same under full on %s when it runs at real ring %s', (engine, ring) => {
    const { monitor, outcomes } = runMonitored([guest], 'full', LIMIT, engine, undefined, { ring });
    expect(outcomes[0]).toEqual(bare);
    const { retiredByRealCpl, byInnocuous } = monitor.guests[0]!.counters;
    expect(retiredByRealCpl[0]).toBe(0);
    if (ring === 3) expect(retiredByRealCpl[1]).toBe(0);
    expect(byInnocuous).toBe(0);
  });
});

/** Writes 1,000 times to a page that its own tables have as read-only, with CR0.WP clear. */
const unprotected = program(
  'unprotected',
  `
  mov edi, 0x200000
  mov eax, 0x83
map:
  mov [edi], eax
  add edi, 4
  add eax, 0x400000
  jnc map
  mov dword [0x200004], 0x81
  mov eax, 0x200000
  mov cr3, eax
  mov eax, 0x10
  mov cr4, eax
  mov eax, 0x80000011
  mov cr0, eax
  mov edi, 0x400000
  mov ecx, 1000
write:
  inc dword [edi]
  loop write
  mov dword [0x200004], 0x83
  hlt`,
);

it.each([1, 3] as const)('writes with CR0.WP clear run directly, with the kernel at ring %s', (ring) => {
  const { monitor, outcomes } = runMonitored([unprotected], 'full', LIMIT, 'reference', undefined, { ring });
  expect(outcomes).toEqual([runBare(unprotected, LIMIT)]);
  expect(outcomes[0]?.stop).toBe('halt');
  const { counters } = monitor.guests[0]!;
  expect(Object.values(counters.entries).reduce((sum, count) => sum + count, 0)).toBeLessThan(40);
});
