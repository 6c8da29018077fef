import { describe, expect, it } from 'vitest';
import { forms } from '../../generated/forms.ts';
import { phrases } from '../../runtime/divergence/phrase.ts';
import { PhraseValues } from '../../runtime/divergence/phrase-values.ts';
import { ProgramMaker } from '../../runtime/divergence/program.ts';
import { Random } from '../../runtime/divergence/random.ts';
import { selectorConstants } from '../../runtime/divergence/selectors.ts';
import { World } from '../../runtime/divergence/world.ts';
import { decode } from '../../runtime/engine/decode.ts';
import { DEFAULT_MODEL, enabledForms, findModel } from '../../runtime/machine/model.ts';

const ADDRESS = 0xb100;
const world = new World();
const all = phrases(new Map([...world.labels, ...selectorConstants]));
const enabled = enabledForms(findModel(DEFAULT_MODEL)!);
const maker = new ProgramMaker(DEFAULT_MODEL);

describe('phrases', () => {
  it('assemble, and every word in capitals is drawn', () => {
    const values = new PhraseValues(new Random(1), world);
    values.next = 0xb120;
    for (const phrase of all) {
      const bytes = phrase.bytes(ADDRESS, (parameter) => values.value(parameter));
      expect(bytes.length, phrase.name).toBe(phrase.length);
    }
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  });

  it('have their own address and what is drawn where the source names them', () => {
    const phrase = all.find(({ name }) => name === 'return-far')!;
    const bytes = phrase.bytes(ADDRESS, (parameter) => (parameter === 'NEXT' ? 0xb1f0 : 0x12345678));
    // push 12345678h, push B1F0h, far return
    expect([...bytes]).toEqual([0x68, 0x78, 0x56, 0x34, 0x12, 0x68, 0xf0, 0xb1, 0, 0, 0xcb]);
    const real = all.find(({ name }) => name === 'to-real')!;
    const at = (address: number) => real.bytes(address, () => 0);
    const [here, there] = [[...at(ADDRESS)], at(ADDRESS + 1)];
    const moved = here.filter((byte, n) => byte !== there[n]);
    expect(moved.length).toBe(2);
  });
});

describe('programs', () => {
  it('are the same for the same seed and others for another', () => {
    const again = new ProgramMaker(DEFAULT_MODEL);
    expect(again.make(77).image).toEqual(maker.make(77).image);
    expect(again.make(78).image).not.toEqual(maker.make(77).image);
  });

  it('keep their places when parts are left out', () => {
    const whole = maker.make(5);
    const less = maker.make(5, new Set([0, 3]));
    expect(less.parts.map(({ address }) => address)).toEqual(whole.parts.map(({ address }) => address));
    const { address, bytes } = whole.parts[3]!;
    const first = address - whole.origin;
    expect([...less.image.subarray(first, first + bytes.length)]).toEqual([...bytes].map(() => 0x90));
  });

  it('have every form of the model and every phrase in them', () => {
    const found = new Set<string>();
    for (let seed = 1; seed <= 800; seed++) {
      for (const { name, bits, bytes } of maker.make(seed).parts) {
        found.add(name);
        // phrases bring forms of their own
        for (let start = 0; start < bytes.length; ) {
          const one = decode((offset) => bytes[start + offset] ?? 0, bits, enabled);
          if (one === undefined || one === 'too-long') break;
          found.add(forms[one.form]!.id);
          start += one.length;
        }
      }
    }
    const wanted = forms.filter(({ executable }, n) => executable && enabled[n] !== 0).map(({ id }) => id);
    expect(wanted.filter((id) => !found.has(id))).toEqual([]);
    expect(all.filter(({ name }) => !found.has(name)).map(({ name }) => name)).toEqual([]);
  });
});
