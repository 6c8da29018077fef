import { writeFileSync } from 'node:fs';
import { behaviourOf, bodyNames } from './behaviour.ts';

/** Writes down what every semantics body does, for `behaviour.test.ts` to compare with. */
const behaviour = Object.fromEntries(bodyNames.map((body) => [body, behaviourOf(body)]));
writeFileSync(new URL('behaviour.json', import.meta.url), `${JSON.stringify(behaviour, null, 2)}\n`);
console.log(`${bodyNames.length} bodies recorded`);
