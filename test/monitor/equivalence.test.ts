import { describe, expect, it } from 'vitest';
import { builtIn, type Program, program, runBare, runMonitored } from './monitored-guest.ts';

const LIMIT = 400_000;

/** Ends by writing AL to the debug exit port. */
const EXIT = '\nout 0xf4, al\nhlt';

/** Small programs, each about one thing that a monitor can get wrong. */
const programs: readonly Program[] = [
  builtIn('kernel'),
  builtIn('pill-popf'),
  builtIn('pill-sgdt'),
  program('halt with interrupts off', 'cli\nhlt'),
  program('triple fault', 'lidt [empty]\nint3\nempty: dw 0\ndd 0'),
  program('no table at all', 'mov ax, 0x10\nmov ds, ax\nhlt'),
  program(
    'loads selectors beyond memory',
    'lgdt [p]\nmov ax, 8\nmov es, ax\nhlt\np: dw 0xffff\ndd 0xfffff000',
  ),
  program(
    'reads where no memory is',
    `mov eax, [0x20000000]\nmov [0x20000000], eax\nmov ebx, [0x20000000]${EXIT}`,
  ),
  program(
    'reads and writes where the monitor is',
    `mov eax, [0xffc00000]\nmov ebx, [0xffc03ff0]\nmov dword [0xffc01000], 0x90909090\nmov ecx, [0xffc01000]${EXIT}`,
  ),
  program('reads across the end of the address space', `mov eax, [0xfffffffe]${EXIT}`),
  program(
    'stores selectors and flags',
    `push ds\npush cs\nsldt ax\nstr bx\nsmsw cx\npushfd\nsti\npushfd\ncli${EXIT}`,
  ),
  program(
    'single step without a table',
    `lidt [empty]\npushfd\nor dword [esp], 0x100\npopfd\nnop${EXIT}\nempty: dw 0\ndd 0`,
  ),
  program('changes its own code', `mov byte [there], 0x40\nxor eax, eax\nthere: nop\ninc eax${EXIT}`),
  program('jumps below its own segment', `jmp 0x90000000`),
];

describe('a guest runs under the monitor as on the bare machine', () => {
  for (const one of programs) {
    it(one.name, () => {
      const bare = runBare(one, LIMIT);
      const { outcomes, monitor } = runMonitored([one], 'full', LIMIT);
      expect(outcomes[0]).toEqual(bare);
      expect(monitor.guests[0]!.counters.retiredByRealCpl[0]).toBe(0);
    });
  }

  it('at every instruction count', () => {
    const kernel = builtIn('kernel');
    for (const limit of [0, 1, 17, 300, 12_345, 20_757, 20_758, 20_819, 60_001]) {
      expect(runMonitored([kernel], 'full', limit).outcomes[0], `${limit}`).toEqual(runBare(kernel, limit));
    }
  });
});
