import { InvalidInput } from '../../../../platform/graphql/failure.js';
import { firstRepeated, pastDateFault, quantityFault, saidTwice } from '../../faults.js';
import { textFault } from '../../../follow/messages/text-faults.js';
import type { SaveSharedStockInput, SharedStockLineInput } from './input.js';

/** The first thing that is wrong with a stock as it is written; null: nothing. */
export function stockFault(input: SaveSharedStockInput, today: string): InvalidInput | null {
  const said =
    textFault('name', input.name, 200) ??
    textFault('agreement', input.agreement, 500) ??
    pastDateFault('countedOn', input.countedOn, today);
  if (said) return said;
  const repeated = firstRepeated(input.lines.map(({ kind }) => kind));
  if (repeated >= 0) return saidTwice(`lines.${repeated}.kind`);
  for (const [position, line] of input.lines.entries()) {
    const fault = lineFault(line, `lines.${position}`);
    if (fault) return fault;
  }
  return null;
}

function lineFault({ held, shares }: SharedStockLineInput, at: string): InvalidInput | null {
  const tooMuch = quantityFault(`${at}.held`, held);
  if (tooMuch) return tooMuch;
  const empty = shares.findIndex(({ share }) => share === 0);
  if (empty >= 0) return emptyShare(`${at}.shares.${empty}.share`);
  const repeated = firstRepeated(shares.map(({ organisationId }) => organisationId.toLowerCase()));
  if (repeated >= 0) return saidTwice(`${at}.shares.${repeated}.organisationId`);
  const sum = shares.reduce((total, { share }) => total + share, 0);
  return sum > held ? moreThanThere(`${at}.shares`, sum, held) : null;
}

/** The first share of somebody who cannot have one; null: there is none. */
export function strangerAmong(
  { lines }: SaveSharedStockInput,
  partners: ReadonlySet<string>,
): InvalidInput | null {
  for (const [position, { shares }] of lines.entries()) {
    const stranger = shares.findIndex(({ organisationId }) => !partners.has(organisationId.toLowerCase()));
    if (stranger >= 0) return noPartner(`lines.${position}.shares.${stranger}.organisationId`);
  }
  return null;
}

const emptyShare = (path: string): InvalidInput =>
  new InvalidInput(path, {
    nb: 'En andel er mer enn null. La den være borte om det ikke er noen.',
    nn: 'Ein del er meir enn null. La han vere borte om det ikkje er nokon.',
    en: 'A share is more than nothing. Leave it out if there is none.',
  });

const moreThanThere = (path: string, sum: number, held: number): InvalidInput =>
  new InvalidInput(path, {
    nb: `Andelene er til sammen ${sum}, men lageret har ${held}.`,
    nn: `Delane er til saman ${sum}, men lageret har ${held}.`,
    en: `The shares add up to ${sum}, but the stock holds ${held}.`,
  });

const noPartner = (path: string): InvalidInput =>
  new InvalidInput(path, {
    nb: 'Bare kommuner, fylkeskommuner og regionale helseforetak kan ha en andel.',
    nn: 'Berre kommunar, fylkeskommunar og regionale helseføretak kan ha ein del.',
    en: 'Only a kommune, a fylkeskommune or an RHF can have a share.',
  });
