import { describe, expect, it } from 'vitest';
import type { StepLine } from '../../runtime/step/line.ts';
import { Stepper } from '../../runtime/step/stepper.ts';

const engines = (['reference', 'tier0'] as const).map((engine) => ({
  engine,
  stepper: new Stepper(engine, 'p6'),
}));

const base: StepLine = { id: 1, bits: 32, mode: 'protected', cpl: 0, code: '90' };
const zero = { eax: '0', ecx: '0', edx: '0', ebx: '0', esp: '0', ebp: '0', esi: '0', edi: '0' };
/** A page directory at 1000h with one table at 2000h, of which some pages are present. */
const paging = {
  system: { cr0: '80000001', cr3: '1000' },
  tables: [
    ['1000', '07200000'],
    ['2004', '07900000'],
  ] as const,
};

describe.each(engines)('$engine', ({ stepper }) => {
  const step = (line: Partial<StepLine>) =>
    JSON.parse(stepper.answerText(JSON.stringify({ ...base, ...line })));

  it('answers a line with the whole state that it gives or changes, and nothing else', () => {
    expect(step({ id: 'a', regs: { eip: '10', eflags: 'ffc08028' } })).toEqual({
      id: 'a',
      regs: { ...zero, eip: '11', eflags: '2' },
      memory: [],
      fault: null,
    });
  });

  it('takes and gives every general register', () => {
    const regs = {
      eax: '1',
      ecx: '22',
      edx: '333',
      ebx: '4444',
      esp: '55555',
      ebp: '6',
      esi: '7',
      edi: 'FFFFFFFF',
    };
    expect(step({ regs }).regs).toEqual({ ...regs, edi: 'ffffffff', eip: '1', eflags: '2' });
    expect(step({ code: 'f9', regs: { eflags: '8d5' } }).regs.eflags).toBe('8d7');
  });

  it('has memory at any address, and shows the bytes that changed', () => {
    const memory: StepLine['memory'] = [['ffffffff', 'aa']];
    const at = (eip: string, edi: string) =>
      step({ code: '8907', regs: { eax: '11003322', edi, eip }, memory });
    expect(at('ffff0000', '5').memory).toEqual([
      ['5', '2233'],
      ['8', '11'],
    ]);
    expect(at('0', '3ffff').memory).toEqual([
      ['3ffff', '2233'],
      ['40002', '11'],
    ]);
    expect(at('fffffffe', '80000ffe').memory).toEqual([
      ['80000ffe', '2233'],
      ['80001001', '11'],
    ]);
    // the last segment byte is at FFFFFFFFh: an access behind it passes the limit
    expect(at('0', 'fffffffe').fault).toEqual({ vector: 'd', error: '0' });
  });

  it('executes code that is placed at cs.base + eip', () => {
    const sregs = { cs: { selector: 'f000', base: 'ffff0000', limit: 'ffff' } };
    const answer = step({ bits: 16, mode: 'real', code: 'ea5be000f0', regs: { eip: 'fff0' }, sregs });
    expect(answer.regs.eip).toBe('e05b');
    expect(answer.sregs.cs).toEqual({ selector: 'f000', base: 'f0000', limit: 'ffff', rights: '93' });
  });

  it('repeats all of a repeated instruction', () => {
    const answer = step({ code: 'f3aa', regs: { eax: '5a', ecx: '3', edi: '3fffe' } });
    expect(answer.regs).toEqual({ ...zero, eax: '5a', edi: '40001', eip: '2', eflags: '2' });
    expect(answer.memory).toEqual([['3fffe', '5a5a5a']]);
    expect(step({ code: 'ebfe' }).regs.eip).toBe('0');
  });

  it('stops a repeated instruction where it faults, with what it has done', () => {
    const regs = { eax: '5a', ecx: '9', edi: '1ffe' };
    const memory = [...paging.tables, ['1fff', '00']] as const;
    const answer = step({ code: 'f3aa', regs: { ...regs, eip: '1000' }, memory, system: paging.system });
    expect(answer.fault).toEqual({ vector: 'e', error: '2', cr2: '2000' });
    expect(answer.regs).toMatchObject({ ecx: '7', edi: '2000', eip: '1000' });
  });

  it('faults with error code and address, and leaves the state', () => {
    const user = { cpl: 3, code: 'a100300000', regs: { eip: '1000', eflags: '10002' } } as const;
    const answer = step({ ...user, memory: paging.tables, system: paging.system });
    expect(answer.fault).toEqual({ vector: 'e', error: '4', cr2: '3000' });
    expect(answer.regs).toEqual({ ...zero, eip: '1000', eflags: '10002' });
    expect(answer.system.cr2).toBe('3000');
    // Accessed bits of the walk that fetched the code
    expect(answer.memory).toEqual([
      ['1000', '27'],
      ['2004', '27'],
    ]);
    expect(step({ cpl: 3, code: 'f4' }).fault).toEqual({ vector: 'd', error: '0' });
    expect(step({ code: '0f0b' }).fault).toEqual({ vector: '6' });
    expect(step({ code: '8ed8', regs: { eax: '33' } }).fault).toEqual({ vector: 'd', error: '30' });
  });

  it('places code where the page tables say, and faults at the fetch where they say nothing', () => {
    const { system } = paging;
    const mapped = step({ code: '8b0d00100000', regs: { eip: '1000' }, memory: paging.tables, system });
    expect(mapped.regs.ecx).toBe('10000d8b');
    const crossing = step({ code: '8b0d00100000', regs: { eip: '1ffe' }, memory: paging.tables, system });
    expect(crossing.fault).toEqual({ vector: 'e', error: '0', cr2: '2000' });
  });

  it.each([
    ['cd80', '80', {}],
    ['cc', '3', {}],
    ['ce', '4', { eflags: '802' }],
    ['f1', '1', {}],
  ])('%s is a trap %s that is not delivered', (code, vector, regs) => {
    const answer = step({ code, cpl: 3, regs });
    expect(answer).toMatchObject({ fault: null, trap: { vector }, memory: [] });
    expect(answer.regs).toEqual({ ...zero, eflags: '2', ...regs, eip: (code.length / 2).toString(16) });
    expect(answer).not.toHaveProperty('sregs');
  });

  it('traps after an instruction under TF, and at a code breakpoint before it', () => {
    expect(step({ regs: { eflags: '102' } })).toMatchObject({
      trap: { vector: '1' },
      regs: { eip: '1' },
      system: { dr6: '4000' },
    });
    const system = { dr1: '0', dr7: '4' };
    expect(step({ system })).toMatchObject({
      fault: { vector: '1' },
      regs: { eip: '0' },
      system: { dr6: '2' },
    });
    expect(step({ system, regs: { eflags: '10002' } })).toMatchObject({ fault: null, regs: { eip: '1' } });
  });

  it('reads listed ports in order, others as ones, and reports writes', () => {
    const ports: StepLine['ports'] = [
      ['60', '1', '7a'],
      ['60', '1', '7b'],
      ['60', '2', '1234'],
    ];
    expect(step({ code: 'e460', ports }).regs.eax).toBe('7a');
    expect(step({ code: '66e560', ports }).regs.eax).toBe('1234');
    expect(step({ code: 'e560', ports }).regs.eax).toBe('ffffffff');
    expect(step({ code: 'f36c', ports, regs: { edx: '60', ecx: '3', edi: '2000' } }).memory).toEqual([
      ['2000', '7a7b7b'],
    ]);
    const written = step({ code: 'ef', regs: { edx: '3f8', eax: 'cafe' } });
    expect(written.ports).toEqual([['3f8', '4', 'cafe']]);
    expect(step({ code: 'e460' })).not.toHaveProperty('ports');
  });

  it('takes and gives segment registers', () => {
    const sregs = { ds: { selector: '2b', base: '12340', limit: 'fff', rights: 'c0f3' } };
    const read = step({ cpl: 3, sregs, code: 'a010000000', memory: [['12350', '5a']] });
    expect(read.regs.eax).toBe('5a');
    expect(read.sregs.ds).toEqual(sregs.ds);
    expect(Object.keys(read.sregs).sort()).toEqual(['cs', 'ds', 'es', 'fs', 'gs', 'ss']);
    expect(step({ cpl: 3, sregs, code: 'a000100000' }).fault).toEqual({ vector: 'd', error: '0' });
    const loaded = step({
      code: '8ed8',
      regs: { eax: '8' },
      system: { gdtr: { base: '500', limit: 'f' } },
      memory: [['508', 'ffff000000f2cf00']],
    });
    expect(loaded.sregs.ds).toEqual({ selector: '8', base: '0', limit: 'ffffffff', rights: 'cff3' });
    expect(loaded.memory).toEqual([['50d', 'f3']]);
  });

  it('is in real-address and virtual-8086 mode', () => {
    const sregs = { ds: { selector: '1234' }, ss: { selector: '2000' }, cs: { selector: '100' } };
    const real = step({ bits: 16, mode: 'real', sregs, code: 'a10000', memory: [['12340', 'cdab']] });
    expect(real).toMatchObject({ regs: { eax: 'abcd', eip: '3' }, fault: null });
    const v86 = step({ bits: 16, mode: 'v86', cpl: 3, sregs, code: '8ed8', regs: { eax: 'abcd' } });
    expect(v86.sregs.ds).toEqual({ selector: 'abcd', base: 'abcd0', limit: 'ffff', rights: 'f3' });
    expect(v86.regs.eflags).toBe('20002');
    const sensitive = (code: string, eflags: string) =>
      step({ bits: 16, mode: 'v86', cpl: 3, sregs, code, regs: { esp: '100', eflags } });
    expect(sensitive('9c', '2').fault).toEqual({ vector: 'd', error: '0' });
    expect(sensitive('cd10', '2').fault).toEqual({ vector: 'd', error: '0' });
    expect(sensitive('cd10', '23002').trap).toEqual({ vector: '10' });
  });

  it('takes and gives system registers', () => {
    const system = {
      cr0: '1',
      cr2: '123',
      cr3: '5000',
      cr4: '10',
      dr0: '1',
      dr1: '2',
      dr2: '3',
      dr3: '4',
      dr6: 'ffff0ff0',
      dr7: '400',
      gdtr: { base: '1000', limit: '7f' },
      idtr: { base: '2000', limit: '7ff' },
      ldtr: { selector: '18', base: '3000', limit: '1f', rights: '82' },
      tr: { selector: '20', base: '4000', limit: '67', rights: '8b' },
      msrs: { '0': '0', '1': '0', '10': '123456789a', '174': '8', '175': '9000', '176': 'c0000000' },
    };
    expect(step({ system }).system).toEqual(system);
    const stored = step({ system, code: '0f0107', regs: { edi: '6000' } });
    expect(stored.memory).toEqual([
      ['6000', '7f'],
      ['6003', '10'],
    ]);
    expect(step({ system, code: '0f32', regs: { ecx: '10' } }).regs).toMatchObject({
      eax: '3456789a',
      edx: '12',
    });
    const entered = step({ system, code: '0f34', cpl: 3 });
    expect(entered).toMatchObject({
      cpl: 0,
      regs: { eip: 'c0000000', esp: '9000' },
      sregs: { cs: { selector: '8' } },
    });
    expect(step({ code: '0f22c0', regs: { eax: '10001' } }).system.cr0).toBe('10011');
    expect(step({ system: { dr4: '5' } }).system.dr6).toBe('5');
  });

  it('takes and gives x87 registers', () => {
    const one = '000000000000 0080ff3f'.replace(' ', '');
    const st = [one, ...Array.from({ length: 7 }, () => '0'.repeat(20))];
    const fpu = { cw: '37f', sw: '3800', tag: '3fff', st };
    expect(step({ fpu }).fpu).toEqual(fpu);
    // FLD1 after FNINIT, and FADD ST, ST with the pointers
    expect(step({ code: 'd9e8' }).fpu).toEqual(fpu);
    const two = '000000000000008000' + '40';
    const sum = step({ code: 'd8c0', regs: { eip: '5000' }, fpu: { ...fpu, ip: '0' } }).fpu;
    expect(sum).toEqual({
      ...fpu,
      st: [two, ...st.slice(1)],
      op: 'c0',
      cs: '0',
      ip: '5000',
      ds: '0',
      dp: '0',
    });
    expect(step({ code: 'd9e8', system: { cr0: '5' } }).fault).toEqual({ vector: '7' });
    expect(step({ code: 'ddc0', fpu }).fpu.tag).toBe('ffff');
  });

  it('passes on what no instruction uses', () => {
    const xmm = Array.from({ length: 8 }, (_, n) => `${n}`.padStart(32, '0'));
    expect(step({ mxcsr: '1f80', xmm })).toMatchObject({ mxcsr: '1f80', xmm });
  });

  it('answers a wrong line with what is wrong, and goes on', () => {
    const wrong = (line: object) => JSON.parse(stepper.answerText(JSON.stringify({ ...base, ...line })));
    expect(JSON.parse(stepper.answerText('{"id":'))).toMatchObject({
      id: null,
      error: expect.stringMatching(/^no JSON: /),
    });
    expect(JSON.parse(stepper.answerText('[1]'))).toEqual({
      id: null,
      error: 'an object is expected, not [1]',
    });
    expect(JSON.parse(stepper.answerText('{"id":7}'))).toEqual({
      id: 7,
      error: "the field 'bits' is missing",
    });
    for (const [line, message] of [
      [{ id: [] }, 'id: a string or a number is expected, not []'],
      [{ bits: 64 }, 'bits: 16, 32 is expected, not 64'],
      [{ mode: 'long' }, 'mode: "real", "protected", "v86" is expected, not "long"'],
      [{ cpl: '0' }, 'cpl: 0, 1, 2, 3 is expected, not "0"'],
      [{ cpl: 1, mode: 'real' }, 'cpl: it is 0 in real-address mode, not 1'],
      [{ cpl: 0, mode: 'v86' }, 'cpl: it is 3 in virtual-8086 mode, not 0'],
      [{ code: '9' }, 'code: a string of one or more bytes in hexadecimal is expected, not "9"'],
      [{ code: '' }, 'code: a string of one or more bytes'],
      [
        { regs: { eax: '0x1' } },
        'regs.eax: a string of plain hexadecimal, at most 32 bits (no 0x) is expected, not "0x1"',
      ],
      [{ regs: { eax: 1 } }, 'regs.eax: a string of plain hexadecimal'],
      [{ regs: { rax: '1' } }, "regs: there is no field 'rax'"],
      [{ regs: { eflags: '20002' } }, 'regs.eflags: VM (bit 17) is set in 20002, but mode is protected'],
      [{ sregs: { ds: { limit: '100000000' } } }, 'sregs.ds.limit: a string of plain'],
      [{ sregs: { cs: { rights: '9b' } } }, 'sregs.cs.rights: bit 14 (D) of 9b says other than bits'],
      [{ system: { cr0: '0' } }, 'system.cr0: PE (bit 0) of 0 says other than mode, which is protected'],
      [{ system: { cr1: '0' } }, "system: there is no field 'cr1'"],
      [{ system: { msrs: { '1b': '0' } } }, 'system.msrs.1b: there is no such register'],
      [{ system: { msrs: { x: '0' } } }, "system.msrs: 'x' is no number in plain hexadecimal"],
      [{ ports: [['60', '3', '0']] }, 'ports.0.1: "1", "2", "4" is expected, not "3"'],
      [{ ports: [['60', '1']] }, 'ports.0: [port, size, value] is expected'],
      [{ memory: [['0', '1']] }, 'memory.0.1: a string of bytes in hexadecimal is expected, not "1"'],
      [{ memory: [['ffffffff', '0000']] }, 'memory: ffffffff and its bytes pass 4 GiB'],
      [{ xmm: ['00'] }, 'xmm'],
      [{ colour: 1 }, "there is no field 'colour'"],
    ] as const) {
      expect(wrong(line).error, JSON.stringify(line)).toContain(message);
    }
    expect(step({}).fault).toBeNull();
  });

  it('leaves nothing for the next line', () => {
    step({
      code: '8907',
      regs: { eax: 'ffffffff', edi: '5000' },
      memory: [
        ['6000', 'ff'],
        ['80006000', 'ff'],
      ],
    });
    step({
      code: '8907',
      regs: { eax: 'ffffffff', edi: '80005000' },
      system: paging.system,
      memory: paging.tables,
    });
    step({ code: 'f4' });
    for (const address of ['00500000', '00600000', '00500080', '00600080']) {
      expect(step({ code: `a1${address}` }).regs, address).toMatchObject({ eax: '0', eip: '5', eflags: '2' });
    }
  });
});

it('an instruction that repeats too often is refused', () => {
  const line = { ...base, code: 'f3a4', regs: { ecx: 'ffffffff' } };
  const [answer] = engines.slice(1).map(({ stepper }) => stepper.answerText(JSON.stringify(line)));
  expect(JSON.parse(answer!).error).toBe('code: the instruction repeats more than 1000000 times');
});

it('a model refuses what it lacks', () => {
  const answer = new Stepper('reference', 'i486').answer({ ...base, code: '0f31' });
  expect(answer.fault).toEqual({ vector: '6' });
  expect(() => new Stepper('reference', 'z80')).toThrow('there is no CPU model z80');
});
