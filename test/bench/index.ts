/**
 * `npm run bench`: how fast and how small what the program calculates is, as ratios of two times
 * in one run, which say the same on every machine. `npm run bench -- simulation` runs one of them.
 * It prints and judges nothing.
 */
import { benchRates, benchResults } from './figures.ts';
import { benchMemory } from './memory.ts';
import { benchMoving } from './moving.ts';
import { benchSimulation } from './simulation.ts';
import { benchTerms } from './terms.ts';
import { benchTyping } from './typing.ts';

const benches = {
  simulation: benchSimulation,
  memory: benchMemory,
  results: benchResults,
  rates: benchRates,
  terms: benchTerms,
  typing: benchTyping,
  moving: benchMoving,
};

const named = process.argv.slice(2);
const unknown = named.find((name) => !Object.hasOwn(benches, name));
if (unknown !== undefined) {
  console.error(
    `There is no bench “${unknown}”. Name one or more of: ${Object.keys(benches).join(', ')}.`,
  );
  process.exit(1);
}
for (const [name, bench] of Object.entries(benches)) {
  if (named.length > 0 && !named.includes(name)) continue;
  console.log(`\n${name}`);
  await bench((line) => console.log(`  ${line}`));
}
