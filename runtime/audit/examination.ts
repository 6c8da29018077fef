import type { HandlerRow } from '../engine/form.ts';
import type { Privilege } from './classification.ts';
import {
  first,
  homomorphismDifferences,
  mappedSlots,
  ownedSlots,
  type Pair,
  userDifferences,
} from './comparison.ts';
import { components, type Deprivileging, deprivilege, realSurroundings } from './deprivileging.ts';
import type { Finding, HoleProof } from './finding.ts';
import { type Laboratory, type Outcome, traps } from './run.ts';
import { type Witness, witnesses } from './witness.ts';

/** Resources that the monitor owns: the part of the map that does not change privilege levels. */
const relocation: ReadonlySet<string> = new Set(
  components.filter(({ treatment }) => treatment === 'owned').map(({ resource }) => resource.name),
);

/** All resources that deprivileging changes. */
const changed: readonly string[] = components
  .filter(({ treatment }) => treatment !== 'same')
  .map(({ resource }) => resource.name);

const ownerOfIntrinsic = new Map<string, string>(
  components.flatMap(({ resource }) => resource.intrinsics.map((name) => [name, resource.name] as const)),
);
const actsOutside = new Set(
  components
    .filter(({ resource }) => resource.slots.length === 0)
    .flatMap(({ resource }) => resource.intrinsics),
);

/** All CR4 bits on: what a feature switch can make of an instruction. */
const EVERY_SWITCH = 0xffffffff;
/** States in which the rarer questions (IOPL, CR4) are asked of a form. */
const FEW = 24;

/** How telling a proof is; the search goes on until it has a plain one. */
const Rank = { plain: 0, missingFault: 1, bookkeeping: 2, none: 3 } as const;

/** Collects, over the witness states of all its handlers, what holds for a form (Popek and Goldberg's definitions). */
export class Examination {
  readonly #laboratory: Laboratory;
  readonly #how: Deprivileging;
  readonly #resources = new Set<string>();
  #control = false;
  #mode = false;
  #location = false;
  #vectored = false;
  #hole: HoleProof | undefined;
  #rank: number = Rank.none;
  #userHole = false;
  /** States in which the CPL 0 run completes; states that fault at none, one, both of CPL 1 and 3. */
  #completing = 0;
  readonly #faulting: [number, number, number] = [0, 0, 0];
  /** States in which CPL 0 completes and another level faults. */
  #denied = 0;
  #permitted = 0;
  #asked = 0;
  #switched = 0;

  constructor(laboratory: Laboratory, how: Deprivileging) {
    this.#laboratory = laboratory;
    this.#how = how;
  }

  /** Runs the handler in all its witness states. */
  handler(handler: HandlerRow): void {
    for (const witness of witnesses(handler)) {
      const slots = this.#laboratory.slots(witness, 0);
      const outcome = this.#laboratory.run(handler, witness, slots);
      this.#askControl(slots, outcome);
      this.#askLocation(handler, witness, slots, outcome);
      this.#askLevels(handler, witness, outcome);
      if (this.#rank > Rank.plain) this.#askHole(handler, witness, slots, outcome);
      if (!this.#userHole) this.#askUserHole(handler, witness);
    }
  }

  get finding(): Finding {
    const resources = [...this.#resources].sort();
    const categories = components
      .filter(({ resource }) => this.#resources.has(resource.name))
      .map(({ resource }) => resource.category);
    return {
      known: true,
      privilege: this.#privilege,
      control: this.#control,
      mode: this.#mode,
      location: this.#location,
      trapped: this.#vectored || this.#completing === 0,
      hole: this.#hole,
      userHole: this.#userHole,
      resources,
      categories: [...new Set(categories)].sort(),
    };
  }

  get #privilege(): Privilege {
    const [never, once] = this.#faulting;
    if (this.#completing === 0) return 'never';
    if (never + once === 0) return this.#permitted > 0 ? 'iopl' : 'always';
    return this.#denied + this.#switched > 0 ? 'cond' : 'never';
  }

  #askControl(before: Float64Array, outcome: Outcome): void {
    if (traps(outcome)) return;
    for (const { slot, resource } of [...ownedSlots, ...mappedSlots]) {
      if (before[slot] !== outcome.slots[slot]) {
        this.#control = true;
        this.#resources.add(resource);
      }
    }
    for (const event of outcome.events) {
      const name = event.slice(0, event.indexOf('('));
      if (!actsOutside.has(name)) continue;
      this.#control = true;
      this.#resources.add(ownerOfIntrinsic.get(name) ?? name);
    }
  }

  /** Same level, other resources: does a result differ? */
  #askLocation(handler: HandlerRow, witness: Witness, slots: Float64Array, outcome: Outcome): void {
    if (this.#location || traps(outcome)) return;
    const differs = (only: ReadonlySet<string>): boolean => {
      const moved = this.#laboratory.run(
        handler,
        witness,
        deprivilege(slots, this.#how, only),
        realSurroundings(only),
      );
      return !traps(moved) && first(userDifferences(outcome, moved)) !== undefined;
    };
    if (!differs(relocation)) return;
    this.#location = true;
    for (const name of relocation) if (differs(new Set([name]))) this.#resources.add(name);
  }

  /** The same state at CPL 0, 1 and 3 with IOPL 0. */
  #askLevels(handler: HandlerRow, witness: Witness, outcome: Outcome): void {
    const run = (level: number, iopl = 0, cr4 = 0): Outcome =>
      this.#laboratory.run(handler, witness, this.#laboratory.slots(witness, level, iopl, cr4));
    const supervisor = witness.iopl === 0 ? outcome : run(0);
    const others = [run(1), run(3)];
    const faults = others.filter((other) => other.fault >= 0).length;
    this.#faulting[faults]!++;
    if (supervisor.fault >= 0) return;
    this.#completing++;
    if (faults > 0) this.#denied++;
    if (this.#asked < FEW) {
      this.#asked++;
      if (faults === 2 && run(3, 3).fault < 0) this.#permitted++;
      if (faults === 0 && run(1, 0, EVERY_SWITCH).fault >= 0 && run(0, 0, EVERY_SWITCH).fault < 0)
        this.#switched++;
    }
    if (!this.#mode)
      this.#mode = others.some(
        (other) => !traps(supervisor) && !traps(other) && differsByLevel(supervisor, other),
      );
  }

  #askHole(handler: HandlerRow, witness: Witness, slots: Float64Array, virtual: Outcome): void {
    const pair = this.#pair(handler, witness, slots, virtual);
    const difference = pair && first(homomorphismDifferences(pair));
    if (difference === undefined) return;
    const rank =
      virtual.fault >= 0
        ? Rank.missingFault
        : difference.bookkeeping === true
          ? Rank.bookkeeping
          : Rank.plain;
    if (rank >= this.#rank) return;
    this.#rank = rank;
    const { what, expected, found } = difference;
    const causes = this.#causes(handler, witness, slots, virtual);
    if (causes.length === 0 && difference.resource !== undefined) causes.push(difference.resource);
    for (const cause of causes) this.#resources.add(cause);
    this.#hole = { witness: witness.text, what, expected, found, causes };
  }

  /** Undefined when the deprivileged run traps. */
  #pair(
    handler: HandlerRow,
    witness: Witness,
    slots: Float64Array,
    virtual: Outcome,
    only?: ReadonlySet<string>,
  ): Pair | undefined {
    const realBefore = deprivilege(slots, this.#how, only);
    const real = this.#laboratory.run(handler, witness, realBefore, realSurroundings(only));
    if (traps(real)) {
      if (real.vectored) this.#vectored = true;
      return undefined;
    }
    return { virtual, real, virtualBefore: slots, realBefore, how: this.#how, only };
  }

  /** The resources whose deprivileging alone makes a difference in this state; or else each that it takes. */
  #causes(handler: HandlerRow, witness: Witness, slots: Float64Array, virtual: Outcome): string[] {
    const differs = (only: ReadonlySet<string>): boolean => {
      const pair = this.#pair(handler, witness, slots, virtual, only);
      return pair !== undefined && first(homomorphismDifferences(pair)) !== undefined;
    };
    const alone = changed.filter((name) => differs(new Set([name])));
    if (alone.length > 0) return alone;
    return changed.filter((name) => !differs(new Set(changed.filter((kept) => kept !== name))));
  }

  #askUserHole(handler: HandlerRow, witness: Witness): void {
    const slots = this.#laboratory.slots(witness, 3);
    const virtual = this.#laboratory.run(handler, witness, slots);
    const pair = this.#pair(handler, witness, slots, virtual);
    this.#userHole = pair !== undefined && first(homomorphismDifferences(pair)) !== undefined;
  }
}

/** Registers, memory, data segments and owned resources; CPL, CS and SS differ because the levels do. */
function differsByLevel(a: Outcome, b: Outcome): boolean {
  if (first(userDifferences(a, b)) !== undefined) return true;
  return [...ownedSlots, ...mappedSlots].some(
    ({ slot, name }) =>
      name !== 'cpl' && !name.startsWith('cs.') && !name.startsWith('ss.') && a.slots[slot] !== b.slots[slot],
  );
}
