import { REPORT_QUANTITY_MAX, type Locale, type Text } from '@fordel/shared';
import { DAYS_DRY_MAX, REASON_MAX } from './figure.js';
import { FIGURE_NAMES } from './figure-names.js';
import { ReportFaultCode, type LineFault } from './report-fault.js';

const LONGEST_CODE = 40;
const MAX: Text = {
  nb: REPORT_QUANTITY_MAX.toLocaleString('nb'),
  nn: REPORT_QUANTITY_MAX.toLocaleString('nn'),
  en: REPORT_QUANTITY_MAX.toLocaleString('en'),
};

/** From the category, and from the figure with its category where it has one. */
type Words = (category: string, figure: Text) => Text;

const WORDS: Readonly<Record<ReportFaultCode, Words>> = {
  UNKNOWN_CATEGORY: (category) =>
    category === ''
      ? { nb: 'Kategorien mangler.', nn: 'Kategorien manglar.', en: 'The category is missing.' }
      : {
          nb: `Det finnes ingen kategori «${category}».`,
          nn: `Det finst ingen kategori «${category}».`,
          en: `There is no category “${category}”.`,
        },
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
  MISSING_VALUE: (_, figure) => ({
    nb: `${figure.nb} mangler. Skriv 0 hvis det ikke er noe.`,
    nn: `${figure.nn} manglar. Skriv 0 om det ikkje er noko.`,
    en: `${figure.en} is missing. Write 0 if there is nothing.`,
  }),
  NEGATIVE: (_, figure) => ({
    nb: `${figure.nb} kan ikke være under null.`,
    nn: `${figure.nn} kan ikkje vere under null.`,
    en: `${figure.en} cannot be below zero.`,
  }),
  FRACTIONAL: (_, figure) => ({
    nb: `${figure.nb} må være et helt tall.`,
    nn: `${figure.nn} må vere eit heilt tal.`,
    en: `${figure.en} must be a whole number.`,
  }),
  ABSURD: (_, figure) => ({
    nb: `${figure.nb} er over ${MAX.nb}. Se over tallet og enheten.`,
    nn: `${figure.nn} er over ${MAX.nn}. Sjå over talet og eininga.`,
    en: `${figure.en} is above ${MAX.en}. Check the number and its unit.`,
  }),
  OUT_OF_RANGE: (_, figure) => ({
    nb: `${figure.nb} er fra 0 til ${DAYS_DRY_MAX}. Var det tomt hele uken, velg at forbruket ikke er kjent.`,
    nn: `${figure.nn} er frå 0 til ${DAYS_DRY_MAX}. Var det tomt heile veka, vel at forbruket ikkje er kjent.`,
    en: `${figure.en} is from 0 to ${DAYS_DRY_MAX}. If there was none all week, say that use is not known.`,
  }),
  CONTRADICTORY: (_, figure) => ({
    nb: `${figure.nb} er både oppgitt og meldt som ikke kjent. Velg ett av dem.`,
    nn: `${figure.nn} er både oppgitt og meldt som ikkje kjent. Vel eitt av dei.`,
    en: `${figure.en} is both given and said not to be known. Choose one.`,
  }),
  MISSING_REASON: (_, figure) => ({
    nb: `${figure.nb} mangler.`,
    nn: `${figure.nn} manglar.`,
    en: `${figure.en} is missing.`,
  }),
  UNREADABLE: (_, figure) => ({
    nb: `${figure.nb} har tegn som ikke kan lagres.`,
    nn: `${figure.nn} har teikn som ikkje kan lagrast.`,
    en: `${figure.en} holds characters that cannot be stored.`,
  }),
  TOO_LONG: (_, figure) => ({
    nb: `${figure.nb} kan ha høyst ${REASON_MAX} tegn.`,
    nn: `${figure.nn} kan ha høgst ${REASON_MAX} teikn.`,
    en: `${figure.en} has ${REASON_MAX} characters at most.`,
  }),
  UNKNOWN_PART: () => ({
    nb: 'Rapporten viser til tall fra en institusjon som ikke er deres, fra en annen uke, eller to ganger. Hent summene på nytt.',
    nn: 'Rapporten viser til tal frå ein institusjon som ikkje er dykkar, frå ei anna veke, eller to gonger. Hent summane på nytt.',
    en: 'The report points to figures of an institution that is not yours, of another week, or twice. Fetch the sums again.',
  }),
};

const OF_CATEGORY: Readonly<Record<Locale, (figure: string, category: string) => string>> = {
  nb: (figure, category) => `${figure} for «${category}»`,
  nn: (figure, category) => `${figure} for «${category}»`,
  en: (figure, category) => `${figure} for “${category}”`,
};

/**
 * One sentence to the reporter.
 * @param name the category's in this language; null: there is none such, and it is quoted as it was sent, shortened when it is long
 */
export function faultText(
  { code, categoryCode, figure }: LineFault,
  locale: Locale,
  name: string | null,
): string {
  const figureName = FIGURE_NAMES[figure ?? 'stock'];
  if (categoryCode === null) return WORDS[code]('', figureName)[locale];
  const quoted =
    categoryCode.length > LONGEST_CODE ? `${categoryCode.slice(0, LONGEST_CODE)}…` : categoryCode;
  const category = name ?? quoted;
  const of = OF_CATEGORY[locale](figureName[locale], category);
  return WORDS[code](category, { nb: of, nn: of, en: of })[locale];
}
