import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { plot, SETTINGS, simulate, tableText } from '../../../../libs/allocation/simulator/index.js';
import { readRegister } from '../registry/register/data-files.js';
import { kommunerOf } from './simulated-kommuner.js';

const USAGE = 'npm run simulate -- [--seed <whole number>] [--plot <file.svg>]';

/** Compares ways of sharing over half a year with the kommuner of the register: a table here, a plot in a file. */
function main(args: string[]): number {
  const options = { seed: { type: 'string' }, plot: { type: 'string' } } as const;
  let values;
  try {
    ({ values } = parseArgs({ args, options }));
  } catch (error) {
    return wrong((error as Error).message);
  }
  const { seed = String(SETTINGS.seed), plot: file = 'reports/simulation.svg' } = values;
  if (!/^\d{1,9}$/.test(seed)) return wrong(`A seed is a whole number of up to nine digits, not "${seed}".`);

  const kommuner = kommunerOf(readRegister());
  const results = simulate({ ...SETTINGS, seed: Number(seed) }, kommuner);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, plot(results));
  const frame = `${kommuner.length} kommuner, ${SETTINGS.weeks} weeks, packs of ${SETTINGS.packSize}, seed ${seed}`;
  process.stdout.write(`${frame}\n\n${tableText(results)}\n\nPlot: ${file}\n`);
  return 0;
}

function wrong(what: string): number {
  process.stderr.write(`${what} Usage: ${USAGE}\n`);
  return 1;
}

process.exitCode = main(process.argv.slice(2));
