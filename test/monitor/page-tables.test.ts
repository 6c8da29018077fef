import { describe, expect, it } from 'vitest';
import { program, runBare, runMonitored } from './monitored-guest.ts';
import { pageTableProgram } from './page-table-program.ts';

const STEPS = 150;
const LIMIT = 100_000;
/** Milliseconds, on a machine that is busy with other things. */
const PATIENCE = 120_000;

describe('programs that change their own page tables at random', () => {
  it.each([
    ['legacy', 'p6', 1],
    ['PAE', 'p6', 1],
    ['PAE', 'p6-umip', 1],
    ['legacy', 'p6-umip', 3],
    ['PAE', 'p6', 3],
  ] as const)(
    'come under the monitor to what they come to bare: %s paging on %s, the kernel at ring %s',
    (paging, model, ring) => {
      const first = Date.now() % 1_000_000;
      for (let seed = first; seed < first + 12; seed++) {
        const guest = program('tables', pageTableProgram(seed, paging, STEPS));
        const engine = seed % 4 === 0 ? 'tier0' : 'reference';
        const bare = runBare(guest, LIMIT, engine, model);
        expect(bare.stop, `seed ${seed}`).toBe('halt');
        const { outcomes, monitor } = runMonitored([guest], 'full', LIMIT, engine, model, { ring });
        expect(outcomes[0], `seed ${seed}`).toEqual(bare);
        expect(monitor.guests[0]!.counters.byInnocuous).toBe(0);
      }
    },
    PATIENCE,
  );
});

/** Two directories for one table; each round loads both and reads eight pages by each. */
const ROUNDS = 200;
const twoSpaces = `
  mov dword [0x300000], 0x302007
  mov dword [0x301000], 0x302007
  mov edi, 0x302000
  mov eax, 7
  mov ecx, 1024
fill:
  mov [edi], eax
  add eax, 0x1000
  add edi, 4
  loop fill
  mov eax, 0x300000
  mov cr3, eax
  mov eax, 0x80000011
  mov cr0, eax
  mov ebp, ${ROUNDS}
again:
  mov eax, 0x300000
  call visit
  mov eax, 0x301000
  call visit
  dec ebp
  jnz again
  cli
  hlt
visit:
  mov cr3, eax
  mov esi, 0x200000
  mov ecx, 8
next:
  add ebx, [esi]
  add esi, 0x1000
  loop next
  ret`;

it.each([1, 3] as const)('shadow tables outlive the loads of CR3, the kernel at ring %s', (ring) => {
  const guest = program('two spaces', `mov esp, 0x180000\n${twoSpaces}`);
  const { outcomes, monitor } = runMonitored([guest], 'full', LIMIT, 'reference', 'p6', { ring });
  expect(outcomes[0]).toEqual(runBare(guest, LIMIT));
  const { hiddenFault, callout } = monitor.guests[0]!.counters.entries;
  expect(hiddenFault).toBeLessThan(ROUNDS / 2);
  expect(callout).toBeGreaterThan(ROUNDS);
});

it('what keeps trapping and needs the virtual processor alone enters the monitor no more', () => {
  const guest = program('flags', 'mov ecx, 1000\nagain: cli\nsti\nmov eax, cr0\nloop again\ncli\nhlt');
  const { outcomes, monitor } = runMonitored([guest], 'full', LIMIT, 'tier0');
  expect(outcomes[0]).toEqual(runBare(guest, LIMIT, 'tier0'));
  const { emulation, callout } = monitor.guests[0]!.counters.entries;
  expect(emulation + callout).toBeLessThan(300);
});
