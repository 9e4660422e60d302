import { InvalidInput } from '../../../../platform/graphql/failure.js';
import { firstRepeated, quantityFault, saidTwice } from '../../faults.js';
import { textFault } from '../../../follow/messages/text-faults.js';
import { statableYears } from '../../rule/three-months.js';
import type { StateAnnualUseInput } from './input.js';

const TEXT_MAX = 500;

/** The first thing that is wrong with a statement; null: nothing. */
export function statementFault(input: StateAnnualUseInput, today: string): InvalidInput | null {
  const years = statableYears(Number(today.slice(0, 4)));
  if (!years.includes(input.year)) return notStatable(years);
  const texts = textFault('source', input.source, TEXT_MAX) ?? textFault('reason', input.reason, TEXT_MAX);
  if (texts) return texts;
  const repeated = firstRepeated(input.lines.map(({ kind }) => kind));
  if (repeated >= 0) return saidTwice(`lines.${repeated}.kind`);
  for (const [position, line] of input.lines.entries()) {
    const at = `lines.${position}`;
    const { used = null, deviantBecause = null } = line;
    const fault =
      (used === null ? null : quantityFault(`${at}.used`, used)) ??
      (deviantBecause === null ? null : textFault(`${at}.deviantBecause`, deviantBecause, TEXT_MAX)) ??
      (used === null && deviantBecause === null ? saysNothing(`${at}.used`) : null);
    if (fault) return fault;
  }
  return null;
}

const notStatable = (years: readonly number[]): InvalidInput => {
  const [last, first] = [years[0], years.at(-1)];
  return new InvalidInput('year', {
    nb: `Året må være et helt kalenderår fra ${first} til ${last}.`,
    nn: `Året må vere eit heilt kalenderår frå ${first} til ${last}.`,
    en: `The year must be a whole calendar year from ${first} to ${last}.`,
  });
};

const saysNothing = (path: string): InvalidInput =>
  new InvalidInput(path, {
    nb: 'Oppgi forbruket, eller hvorfor året avviker. Ble ingenting brukt, skriv 0.',
    nn: 'Oppgje forbruket, eller kvifor året avvik. Vart ingenting brukt, skriv 0.',
    en: 'State the use, or why the year is unlike others. If nothing was used, write 0.',
  });
