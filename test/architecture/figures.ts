import { readFileSync } from 'node:fs';
import { loadSpecification } from '../../generator/load/specification.ts';
import { projectRoot } from '../../generator/main.ts';
import { formatShares, sharesOf } from '../../generator/shares.ts';

/** The least (or, of intrinsics, the most) that continuous integration accepts. */
interface Figures {
  readonly modelForms: number;
  readonly withSemantics: number;
  readonly modelsWithSemantics: number;
  readonly withHandler: number;
  readonly intrinsics: number;
}

/** Fails when a figure of the specification has fallen since figures.json was last raised. */
function main(): number {
  const accepted = JSON.parse(readFileSync(new URL('figures.json', import.meta.url), 'utf8')) as Figures;
  const { specification } = loadSpecification(projectRoot);
  if (specification === undefined) throw new Error('isa/ has a mistake: run `npx ring1 generate`');
  const shares = sharesOf(specification);
  console.log(formatShares(shares));
  const fallen = [
    ...(['modelForms', 'withSemantics', 'modelsWithSemantics', 'withHandler'] as const)
      .filter((name) => shares[name] < accepted[name])
      .map((name) => `${name} fell from ${accepted[name]} to ${shares[name]}`),
    ...(shares.intrinsics > accepted.intrinsics
      ? [`intrinsics rose from ${accepted.intrinsics} to ${shares.intrinsics}`]
      : []),
    ...(shares.withHandler < shares.withSemantics
      ? ['a form with semantics has no WebAssembly handler']
      : []),
  ];
  for (const message of fallen)
    console.error(`${message}; test/architecture/figures.json says what is accepted`);
  return fallen.length === 0 ? 0 : 1;
}

process.exitCode = main();
