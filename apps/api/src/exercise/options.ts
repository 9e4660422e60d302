import { parseArgs } from 'node:util';
import { ExerciseFailure } from './exercise-failure.js';
import { DEFAULT_SEED, type ScenarioName } from './figures/index.js';

export interface Options {
  name: ScenarioName;
  seed: number;
  /** A development server that is running already; undefined: one of our own. */
  url: string | undefined;
}

export const USAGE = `npm run week -- [scarce | plentiful] [--seed <whole number>] [--url <address of a running development server>]`;

const wrong = (what: string): ExerciseFailure => new ExerciseFailure(`${what}. Usage: ${USAGE}`);

/** @throws ExerciseFailure that says what is wrong and what would be right */
export function readOptions(args: string[]): Options {
  const { values, positionals } = parse(args);
  const [name = 'scarce', ...others] = positionals;
  if ((name !== 'scarce' && name !== 'plentiful') || others.length > 0) {
    throw wrong(`There are two weeks, scarce and plentiful, not "${positionals.join(' ')}"`);
  }
  return { name, seed: seedFrom(values.seed), url: addressFrom(values.url) };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { seed: { type: 'string' }, url: { type: 'string' } },
    });
  } catch (error) {
    throw wrong((error as Error).message.replace(/\.$/, ''));
  }
}

function seedFrom(text: string | undefined): number {
  if (text === undefined) return DEFAULT_SEED;
  if (!/^\d{1,9}$/.test(text)) throw wrong(`A seed is a whole number of up to nine digits, not "${text}"`);
  return Number(text);
}

function addressFrom(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) {
    throw wrong(`--url is an address such as http://localhost:3000, not "${text}"`);
  }
  return text.replace(/\/+$/, '');
}
