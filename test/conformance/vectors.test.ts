import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { models } from '../../generated/models.ts';
import { findModel } from '../../runtime/machine/model.ts';
import { Stepper } from '../../runtime/step/stepper.ts';
import { ROM_BYTES } from '../../runtime/vectors/rom.ts';
import { vectorLine, vectorsOf } from '../../runtime/vectors/vector.ts';
import { describeAgainst, tool } from './need.ts';
import { ask, chapter, targets } from './vector-findings.ts';
import { failuresOf, romOf, runOnMachine } from './vector-rom.ts';

describe('vectors', () => {
  const vectors = [...vectorsOf(findModel('p6-umip')!)];

  it('are lines for step with what the other engine answers too', () => {
    const stepper = new Stepper('tier0', 'p6-umip');
    const wrong = vectors.filter((vector) => {
      const { expect: expected, ...line } = JSON.parse(vectorLine(vector));
      return stepper.answerText(JSON.stringify(line)) !== JSON.stringify({ id: line.id, ...expected });
    });
    expect(wrong.map(({ line }) => line.id)).toEqual([]);
  });

  it('have names of their own, and every privilege level, mode and ending', () => {
    expect(new Set(vectors.map(({ line }) => line.id)).size).toBe(vectors.length);
    expect(new Set(vectors.map(({ setting }) => `${setting.mode} ${setting.cpl}`)).size).toBe(6);
    const faults = new Set(
      vectors.map(({ answer }) => answer.fault?.vector ?? answer.trap?.vector ?? 'none'),
    );
    for (const ending of ['none', '0', '1', '3', '6', 'b', 'c', 'd']) expect(faults).toContain(ending);
  });

  it('reach every form with a guard, and make each guard true and false', () => {
    const outcomes = new Map<string, Set<boolean>>();
    for (const { facts, answer } of vectors) {
      if (facts.guards.length === 0) continue;
      const known = outcomes.get(facts.form.id) ?? new Set();
      outcomes.set(facts.form.id, known.add(answer.fault !== null));
    }
    expect(outcomes.size).toBeGreaterThan(40);
    expect([...outcomes].filter(([, seen]) => seen.size < 2).map(([form]) => form)).toEqual([]);
  });
});

it.each(models.map(({ name }) => name))('the ROM has no failure on our own machine as %s', (model) => {
  const rom = romOf(model);
  expect(rom.image.length).toBe(ROM_BYTES);
  expect(rom.vectors.length).toBeGreaterThan(2000);
  const failures = failuresOf(rom, runOnMachine(rom, model, 'tier0'));
  expect(failures.map(({ vector, got }) => `${vector.line.id} ${got}`)).toEqual([]);
});

it('the ROM reports a processor that is not the model it was made for', () => {
  const rom = romOf('p6');
  const failures = failuresOf(rom, runOnMachine(rom, 'p6-trapping', 'tier0'));
  const forms = new Set(failures.map(({ vector }) => vector.facts.form.instruction));
  expect(forms).toContain('POPF');
  expect(forms).toContain('SGDT');
  expect(forms).not.toContain('HLT');
});

const published = readFileSync(new URL('VECTORS.md', import.meta.url), 'utf8');
describeAgainst('QEMU gets wrong what is published', [tool('qemu-system-i386')], () => {
  it.each(targets.filter(({ program }) => program !== 'bochs'))('$name', (target) => {
    expect(published).toContain(chapter(ask(target)));
  });
});
