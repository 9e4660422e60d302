import type { Locale, Text } from '@fordel/shared';
import type { BaseUnit } from '../../registry/catalogue/category.entity.js';
import { FIGURE_NAMES } from '../submit-weekly-report/figure-names.js';
import type { Suspicion } from './line-in-view.js';
import type { PlausibilityCheck } from './plausibility-check.js';

interface Words {
  /** The figure's name, and both quantities as the language writes them; empty where there is none. */
  readonly figure: string;
  readonly reported: string;
  readonly expected: string;
}
type Sentences = Readonly<Record<Locale, (words: Words) => string>>;

const SENTENCES: Readonly<Record<PlausibilityCheck, Sentences>> = {
  SUDDEN_ZERO: {
    nb: ({ figure, expected }) =>
      `${figure} er 0, men ventet var om lag ${expected}. Er det tomt, eller ikke talt?`,
    nn: ({ figure, expected }) =>
      `${figure} er 0, men venta var om lag ${expected}. Er det tomt, eller ikkje talt?`,
    en: ({ figure, expected }) =>
      `${figure} is 0, where about ${expected} was expected. Is there none, or was it not counted?`,
  },
  FACTOR_OF_PACK: {
    nb: ({ figure, reported, expected }) =>
      `${figure} er ${reported}, mot vanligvis om lag ${expected}. Er det talt i pakker i stedet for enheter, eller omvendt?`,
    nn: ({ figure, reported, expected }) =>
      `${figure} er ${reported}, mot vanlegvis om lag ${expected}. Er det talt i pakkar i staden for einingar, eller omvendt?`,
    en: ({ figure, reported, expected }) =>
      `${figure} is ${reported}, usually about ${expected}. Were packs counted instead of units, or the other way round?`,
  },
  FACTOR_OF_TWO: {
    nb: ({ figure, reported, expected }) =>
      `${figure} er ${reported}, mot vanligvis om lag ${expected}. Er det talt i par i stedet for stykker, eller omvendt?`,
    nn: ({ figure, reported, expected }) =>
      `${figure} er ${reported}, mot vanlegvis om lag ${expected}. Er det talt i par i staden for stykke, eller omvendt?`,
    en: ({ figure, reported, expected }) =>
      `${figure} is ${reported}, usually about ${expected}. Were pairs counted instead of pieces, or the other way round?`,
  },
  STOCK_IDENTITY: {
    nb: ({ figure, reported, expected }) =>
      `${figure} er ${reported}. Forrige beholdning, det som er mottatt og forbruket gir om lag ${expected}. Mangler et eget innkjøp, eller er noe talt feil?`,
    nn: ({ figure, reported, expected }) =>
      `${figure} er ${reported}. Førre behaldning, det som er motteke og forbruket gir om lag ${expected}. Manglar eit eige innkjøp, eller er noko talt feil?`,
    en: ({ figure, reported, expected }) =>
      `${figure} is ${reported}. The last stock, what was received and the use make about ${expected}. Is an own purchase missing, or was something miscounted?`,
  },
  STOCK_OUT: {
    nb: () =>
      'Det har vært tomt. Fyll inn hvor mange dager, så teller forbruket som om dere hadde hatt hele uken.',
    nn: () =>
      'Det har vore tomt. Fyll inn kor mange dagar, så tel forbruket som om de hadde hatt heile veka.',
    en: () => 'There was none. Say for how many days, and the use counts as if you had had some all week.',
  },
  EXPECTED_USE: {
    nb: ({ figure, reported, expected }) =>
      `${figure} er ${reported}, mens de siste ukene tilsier om lag ${expected}. Hva er annerledes nå?`,
    nn: ({ figure, reported, expected }) =>
      `${figure} er ${reported}, medan dei siste vekene tilseier om lag ${expected}. Kva er annleis no?`,
    en: ({ figure, reported, expected }) =>
      `${figure} is ${reported}, where the latest weeks suggest about ${expected}. What is different now?`,
  },
  PEERS: {
    nb: ({ figure, reported, expected }) =>
      `${figure} er ${reported}. Kommuner på samme størrelse bruker om lag ${expected} for like mange innbyggere.`,
    nn: ({ figure, reported, expected }) =>
      `${figure} er ${reported}. Kommunar på same storleik bruker om lag ${expected} for like mange innbyggjarar.`,
    en: ({ figure, reported, expected }) =>
      `${figure} is ${reported}. Kommuner of the same size use about ${expected} for as many inhabitants.`,
  },
  NEED_MODEL: {
    nb: ({ figure, reported, expected }) =>
      `${figure} er ${reported}. Behovsmodellen venter om lag ${expected} for en virksomhet som deres.`,
    nn: ({ figure, reported, expected }) =>
      `${figure} er ${reported}. Behovsmodellen ventar om lag ${expected} for ei verksemd som dykkar.`,
    en: ({ figure, reported, expected }) =>
      `${figure} is ${reported}. The need model expects about ${expected} of an organisation like yours.`,
  },
};

const LITRES: Text = { nb: 'liter', nn: 'liter', en: 'litres' };

/** As the report's form has it: millilitres are told in litres. */
function quantityText(units: number, baseUnit: BaseUnit, locale: Locale): string {
  if (baseUnit === 'piece') return units.toLocaleString(locale);
  return `${(units / 1000).toLocaleString(locale, { maximumFractionDigits: 3 })} ${LITRES[locale]}`;
}

/** A question to the reporter in one language. */
export function warningText(suspicion: Suspicion, baseUnit: BaseUnit, locale: Locale): string {
  const { check, figure, reported, expected } = suspicion;
  return SENTENCES[check][locale]({
    figure: FIGURE_NAMES[figure][locale],
    reported: quantityText(reported, baseUnit, locale),
    expected: expected === null ? '' : quantityText(expected, baseUnit, locale),
  });
}
