import { describe, expect, it } from 'vitest';
import { assemble } from '../../runtime/assembly/assemble.ts';
import { createSession } from '../../runtime/cli/create-session.ts';
import { type EngineChoice, runTo, type Session, type VirtMode } from '../../runtime/cli/session.ts';
import { planFlat } from '../../runtime/machine/loader/flat.ts';
import { DEFAULT_MODEL } from '../../runtime/machine/model.ts';
import { flatPrologue } from '../guests/flat-prologue.ts';
import { Random } from '../random.ts';

const MEMORY_BYTES = 1 << 21;
const ENTRY = 0x100000;
const INSTRUCTIONS = 30_000;
const MEBIBYTE = 2 ** 20;
/** What becomes of a guest; anything else is a defect. */
const STOPS = ['power-off', 'halt', 'triple-fault', 'reset', 'limit', 'exit'];

async function session(image: Uint8Array, virt: VirtMode, engine: EngineChoice): Promise<Session> {
  const plan = planFlat({ name: 'hostile', bytes: image }, ENTRY, MEMORY_BYTES);
  return createSession({
    virt,
    engine,
    cpu: DEFAULT_MODEL,
    deterministic: true,
    guests: [{ name: 'hostile', plan, memoryBytes: MEMORY_BYTES, keys: [], debugExit: true }],
  });
}

async function stopOf(image: Uint8Array, virt: VirtMode, engine: EngineChoice): Promise<string> {
  const guest = await session(image, virt, engine);
  runTo(guest, INSTRUCTIONS);
  return guest.guests[0]?.stop?.kind ?? 'runs';
}

/** A program in flat segments with a gate for each vector, all to `answer`; EBP is its random state. */
function program(seed: number, body: string, answer: string): Uint8Array {
  const source = `${flatPrologue(0, 256)}
    mov ebp, ${seed}
    ${body}
    answer: ${answer}
    random: mov ecx, ebp
    shl ecx, 13
    xor ebp, ecx
    mov ecx, ebp
    shr ecx, 17
    xor ebp, ecx
    mov ecx, ebp
    shl ecx, 5
    xor ebp, ecx
    ret
    align 4096
    garbage:`;
  return assemble(source, 'hostile', { origin: ENTRY }).bytes;
}

/**
 * Sends random values of random widths to random ports, reads as many and writes as many to random addresses of device
 * memory (A0000h…FFFFFh and above RAM), with every interrupt and exception answered by EOI and IRET.
 */
const vandal = (seed: number) =>
  program(
    seed,
    `again: call random
    mov edx, ebp
    call random
    mov eax, ebp
    out dx, al
    call random
    mov edx, ebp
    out dx, eax
    in ax, dx
    in eax, dx
    call random
    mov ebx, ebp
    and ebx, 0x5ffff
    mov [0xa0000 + ebx], eax
    or ebx, 0xfec00000
    mov [ebx], eax
    mov ecx, [ebx]
    sti
    nop
    cli
    jmp again`,
    `push eax
    mov al, 0x20
    out 0x20, al
    out 0xa0, al
    pop eax
    iretd`,
  );

/** Executes random bytes; whatever they raise leads on to others. */
function dice(seed: number, random: Random): Uint8Array {
  const hop = `mov esp, 0x90000
    mov ebp, [state]
    call random
    mov [state], ebp
    mov eax, ebp
    and eax, 0xffff
    add eax, garbage
    push dword 0x202
    push dword 8
    push eax
    mov eax, ebp
    mov ebx, ebp
    mov esi, 0x120000
    mov edi, 0x130000
    iretd
    state: dd ${seed}`;
  return Uint8Array.from([...program(seed, 'jmp answer', hop), ...random.bytes(0x10000)]);
}

describe.each([
  ['none', 'tier0'],
  ['none', 'reference'],
  ['full', 'tier0'],
  ['trap', 'tier0'],
] as const)('a hostile guest, --virt %s --engine %s', (virt, engine) => {
  it('may execute random bytes', async () => {
    const seed = Number(process.env['RING1_SEED'] ?? 1 + Math.floor(Math.random() * 2 ** 31));
    const random = new Random(seed);
    for (let k = 0; k < 3; k++) {
      const image = dice(seed, random);
      expect(STOPS, `RING1_SEED=${seed}, image ${k}`).toContain(await stopOf(image, virt, engine));
    }
  });

  it('may write garbage to every port and to device memory', async () => {
    const before = process.memoryUsage().rss;
    for (let seed = 1; seed <= 5; seed++) {
      expect(STOPS, `seed ${seed}`).toContain(await stopOf(vandal(seed * 7919), virt, engine));
    }
    expect(process.memoryUsage().rss - before).toBeLessThan(300 * MEBIBYTE);
  });
});
