import { expect, it } from 'vitest';
import { assemble } from '../../runtime/assembly/assemble.ts';
import { createSession } from '../../runtime/cli/create-session.ts';
import {
  type EngineChoice,
  type GuestHashes,
  runTo,
  type Session,
  type VirtMode,
} from '../../runtime/cli/session.ts';
import { planFlat } from '../../runtime/machine/loader/flat.ts';
import { DEFAULT_MODEL } from '../../runtime/machine/model.ts';
import { flatPrologue } from '../guests/flat-prologue.ts';
import { Random } from '../random.ts';

const ENTRY = 0x100000;
const MEMORY_BYTES = 1 << 21;
const INSTRUCTIONS = 300_000;

/**
 * Takes the interrupts of timer, keyboard and clock, and mixes into memory and onto the serial line what it sees of
 * time: counts, the date, the time stamp, how often it looped.
 */
const source = `${flatPrologue(0x20, 16)}
  mov esi, setup
  port: movzx edx, word [esi]
  mov al, [esi + 2]
  add esi, 3
  out dx, al
  cmp esi, setup_end
  jb port
  mov edi, 0x110000
  again: sti
  mov ecx, 50
  spin: inc ebx
  loop spin
  test ebx, 0x400
  jnz again
  hlt
  jmp again
  answer: pushad
  in al, 0x40
  stosb
  mov [esp], edi
  mov al, 0
  out 0x70, al
  in al, 0x71
  stosb
  mov al, 0xc
  out 0x70, al
  in al, 0x71
  stosb
  in al, 0x60
  stosb
  rdtsc
  add eax, ebx
  stosd
  and edi, 0x11ffff
  mov [esp], edi
  mov dx, 0x3f8
  out dx, al
  mov al, 0x20
  out 0xa0, al
  out 0x20, al
  popad
  iretd
  setup: dw 0x20
  db 0x11
  dw 0x21
  db 0x20
  dw 0x21
  db 4
  dw 0x21
  db 1
  dw 0xa0
  db 0x11
  dw 0xa1
  db 0x28
  dw 0xa1
  db 2
  dw 0xa1
  db 1
  dw 0x21
  db 0xf8
  dw 0xa1
  db 0xfe
  dw 0x43
  db 0x34
  dw 0x40
  db 0x90
  dw 0x40
  db 0
  dw 0x70
  db 0xb
  dw 0x71
  db 0x42
  setup_end:`;

const { bytes } = assemble(source, 'clockwork', { origin: ENTRY });

/** Keys at random ticks, as `--keys` gives them. */
function keys(random: Random) {
  return Array.from({ length: 40 }, () => ({
    tick: random.below(INSTRUCTIONS * 2),
    scancode: random.below(256),
  }));
}

function start(seed: number, virt: VirtMode, engine: EngineChoice): Promise<Session> {
  const plan = planFlat({ name: 'clockwork', bytes }, ENTRY, MEMORY_BYTES);
  const guest = {
    name: 'clockwork',
    plan,
    memoryBytes: MEMORY_BYTES,
    keys: keys(new Random(seed)),
    debugExit: false,
  };
  return createSession({ virt, engine, cpu: DEFAULT_MODEL, deterministic: true, guests: [guest] });
}

function hashesAt(session: Session, instructions: number): GuestHashes & { readonly instructions: number } {
  runTo(session, instructions);
  const guest = session.guests[0]!;
  return { ...guest.hashes(), instructions: guest.instructions };
}

it.each([
  ['none', 'tier0'],
  ['none', 'reference'],
  ['full', 'tier0'],
] as const)(
  'a deterministic run is the same at any instruction count, however it is cut: --virt %s --engine %s',
  async (virt, engine) => {
    const seed = Number(process.env['RING1_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
    const random = new Random(seed);
    const counts = Array.from({ length: 6 }, () => 1 + random.below(INSTRUCTIONS)).sort((a, b) => a - b);
    const cut = await start(seed, virt, engine);
    for (const count of counts) {
      const whole = hashesAt(await start(seed, virt, engine), count);
      expect(whole.instructions).toBe(count);
      expect(hashesAt(cut, count), `RING1_SEED=${seed}, after ${count} instructions`).toEqual(whole);
    }
  },
);

it('a deterministic run is the same bare and under the monitor, and shows time and keys', async () => {
  const seed = 7;
  const bare = await start(seed, 'none', 'tier0');
  const hashes = hashesAt(bare, INSTRUCTIONS);
  expect(hashesAt(await start(seed, 'full', 'tier0'), INSTRUCTIONS)).toEqual(hashes);
  const seen = bare.guests[0]!.memory.subarray(0x110000, 0x120000);
  const records = Array.from({ length: 100 }, (_, index) => seen.subarray(index * 8, index * 8 + 8));
  expect(new Set(records.map((record) => record[0])).size).toBeGreaterThan(10); // counts of the timer
  expect(new Set(records.map((record) => record[3])).size).toBeGreaterThan(5); // keys
  expect(records.some((record) => (record[2]! & 0x40) !== 0)).toBe(true); // the clock's periodic interrupt
});
