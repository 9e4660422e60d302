import { readFileSync } from 'node:fs';
import type { Catalogue } from './catalogue.schema.js';
import type { Fault, Parsed } from './fault.js';
import { parseCatalogue } from './parse-catalogue.js';
import { parseRegister } from './parse-register.js';
import type { Register } from './register.schema.js';

/** A shipped data file breaks its own rules: nothing of it is used. `faults` lists every one. */
export class BrokenDataFileError extends Error {
  constructor(
    readonly file: string,
    readonly faults: Fault[],
  ) {
    super(`${file}: ${faults.map(({ path, problem }) => `${path}: ${problem}`).join('; ')}`);
    this.name = 'BrokenDataFileError';
  }
}

function read<T>(file: string, parse: (json: unknown) => Parsed<T>): T {
  const json: unknown = JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));
  const parsed = parse(json);
  if (!parsed.ok) throw new BrokenDataFileError(file, parsed.faults);
  return parsed.value;
}

/** The organisations and contacts of 2020. Throws BrokenDataFileError. */
export const readRegister = (): Register => read('register-2020.json', parseRegister);

/** The categories and products of 2020. Throws BrokenDataFileError. */
export const readCatalogue = (): Catalogue => read('catalogue-2020.json', parseCatalogue);
