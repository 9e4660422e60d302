import { REPORT_QUANTITY_MAX, type Locale, type Text } from '@fordel/shared';
import { ReportFaultCode } from './report-fault.js';
import type { Figure, LineFault } from './validate-lines.js';

const FIGURE_NAMES: Readonly<Record<Figure, Text>> = {
  stock: { nb: 'Beholdning', nn: 'Behaldning', en: 'Stock' },
  usedLastWeek: { nb: 'Forbruk forrige uke', nn: 'Forbruk førre veke', en: 'Use last week' },
  expectedNextWeek: {
    nb: 'Forventet forbruk neste uke',
    nn: 'Venta forbruk neste veke',
    en: 'Expected use next week',
  },
  statedNeed: { nb: 'Meldt behov', nn: 'Meldt behov', en: 'Stated need' },
};

const LONGEST_CODE = 40;
const MAX: Text = {
  nb: REPORT_QUANTITY_MAX.toLocaleString('nb'),
  nn: REPORT_QUANTITY_MAX.toLocaleString('nn'),
  en: REPORT_QUANTITY_MAX.toLocaleString('en'),
};

type Words = (category: string, figure: Text) => Text;

const WORDS: Readonly<Record<ReportFaultCode, Words>> = {
  UNKNOWN_CATEGORY: (category) => ({
    nb: `Det finnes ingen kategori «${category}».`,
    nn: `Det finst ingen kategori «${category}».`,
    en: `There is no category “${category}”.`,
  }),
  DUPLICATE_CATEGORY: (category) => ({
    nb: `Kategorien «${category}» står mer enn én gang.`,
    nn: `Kategorien «${category}» står meir enn éin gong.`,
    en: `The category “${category}” is there more than once.`,
  }),
  MISSING_LINE: (category) => ({
    nb: `Linjen for «${category}» mangler. Skriv 0 der det ikke er noe.`,
    nn: `Linja for «${category}» manglar. Skriv 0 der det ikkje er noko.`,
    en: `The line for “${category}” is missing. Write 0 where there is nothing.`,
  }),
  MISSING_VALUE: (category, figure) => ({
    nb: `${figure.nb} for «${category}» mangler. Skriv 0 hvis det ikke er noe.`,
    nn: `${figure.nn} for «${category}» manglar. Skriv 0 om det ikkje er noko.`,
    en: `${figure.en} for “${category}” is missing. Write 0 if there is nothing.`,
  }),
  NEGATIVE: (category, figure) => ({
    nb: `${figure.nb} for «${category}» kan ikke være under null.`,
    nn: `${figure.nn} for «${category}» kan ikkje vere under null.`,
    en: `${figure.en} for “${category}” cannot be below zero.`,
  }),
  FRACTIONAL: (category, figure) => ({
    nb: `${figure.nb} for «${category}» må være et helt tall.`,
    nn: `${figure.nn} for «${category}» må vere eit heilt tal.`,
    en: `${figure.en} for “${category}” must be a whole number.`,
  }),
  ABSURD: (category, figure) => ({
    nb: `${figure.nb} for «${category}» er over ${MAX.nb}. Se over tallet og enheten.`,
    nn: `${figure.nn} for «${category}» er over ${MAX.nn}. Sjå over talet og eininga.`,
    en: `${figure.en} for “${category}” is above ${MAX.en}. Check the number and its unit.`,
  }),
};

/** One sentence to the reporter. A category is quoted as it was sent, shortened when it is long. */
export function faultText({ code, categoryCode, figure }: LineFault, locale: Locale): string {
  const category =
    categoryCode.length > LONGEST_CODE ? `${categoryCode.slice(0, LONGEST_CODE)}…` : categoryCode;
  return WORDS[code](category, FIGURE_NAMES[figure ?? 'stock'])[locale];
}
