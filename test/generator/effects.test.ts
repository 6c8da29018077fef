import { describe, expect, it } from 'vitest';
import { readSources } from '../../generator/load/source.ts';
import { loadFlags, loadIntrinsics, loadRegisters } from '../../generator/load/tables.ts';
import { projectRoot } from '../../generator/main.ts';
import { effectsOf, effectsOfProcedures } from '../../generator/semantics/effects.ts';
import { type Surroundings, typed } from './language.ts';

const files = new Map(readSources(projectRoot).files.map((file) => [file.path, file]));
const { slots } = loadRegisters(files, loadFlags(files), []);
const tables = {
  intrinsics: new Map(loadIntrinsics(files).map((intrinsic) => [intrinsic.name, intrinsic])),
  slotWidths: new Map(slots.map((slot) => [slot.name, slot.width])),
};

function effects(text: string, around: Surroundings = {}) {
  const { statements, procedures, mistakes } = typed(text, 'statements', around);
  expect(mistakes).toEqual([]);
  const found = effectsOf(statements, { ...tables, procedures: effectsOfProcedures(procedures, tables) });
  const names = (set: ReadonlySet<string>): string => [...set].sort().join(' ');
  return {
    reads: names(found.reads),
    writes: names(found.writes),
    faults: names(found.faults),
    intrinsics: names(found.intrinsics),
    memory: Object.entries(found.memory)
      .flatMap(([kind, is]) => (is ? [kind] : []))
      .join(' '),
  };
}

const nothing = { reads: '', writes: '', faults: '', intrinsics: '', memory: '' };

describe('effects', () => {
  it.each([
    ['eax = ebx', { reads: 'ebx', writes: 'eax' }],
    ['ax = bx', { reads: 'ebx[15:0]', writes: 'eax' }],
    ['cr0.TS = 0', { writes: 'cr0' }],
    ['CF = IOPL == cpl', { reads: 'IOPL cpl', writes: 'CF' }],
    ['undefined(AF, OF)', { writes: 'AF OF' }],
    ['if (slice(ss.rights, 14, 14) == 1) { al = 0 }', { reads: 'ss.rights[14:14]', writes: 'eax' }],
    ['al = load(DS, ebx, 8)', { reads: 'ebx', writes: 'eax', faults: 'GP PF SS', memory: 'read' }],
    ['store(SS, esp, al)', { reads: 'eax[7:0] esp', faults: 'GP PF SS', memory: 'write' }],
    ['probe_write(DS, ebx, 4)', { reads: 'ebx', faults: 'GP PF SS' }],
    [
      'eax = load_linear(ebx, 32, cpl == 3)',
      { reads: 'cpl ebx', writes: 'eax', faults: 'PF', memory: 'read system' },
    ],
    ['store_physical(ebx, al)', { reads: 'eax[7:0] ebx', memory: 'write system' }],
    ['raise(GP(zext(cs.selector, 32)))', { reads: 'cs.selector', faults: 'GP' }],
    ['halted = 1', { writes: 'halted' }],
    ['inhibit_interrupts()', { writes: 'inhibit', intrinsics: 'inhibit_interrupts' }],
    ['eax = limit(FS)', { reads: 'fs.limit', writes: 'eax' }],
    [
      'set_segment(GS, ax, 0, 0, 0)',
      { reads: 'eax[15:0]', writes: 'gs.base gs.limit gs.rights gs.selector' },
    ],
    ['flags.logic(al)', { reads: 'eax[7:0]', writes: 'AF CF OF PF SF ZF' }],
  ])('of %s', (text, expected) => {
    expect(effects(text)).toEqual({ ...nothing, ...expected });
  });

  it('of a segment register that is known only at run time are those of all it can be', () => {
    expect(effects('eax = base(slice(ebx, 2, 0))').reads).toBe(
      'cs.base ds.base ebx[2:0] es.base fs.base gs.base ss.base',
    );
  });

  it('of a call are those of the procedure, through other procedures too', () => {
    const procedures = `
      function outer(value: u8): void { inner(value) }
      function inner(value: u8): void { store(DS, ebx, value)
        if (cr4.UMIP) { raise(UD) } }`;
    expect(effects('outer(al)', { procedures })).toEqual({
      ...nothing,
      reads: 'cr4[11:11] eax[7:0] ebx',
      faults: 'GP PF SS UD',
      memory: 'write',
    });
  });
});
