import { instantInWords, type IsoWeek, type Locale } from '@fordel/shared';
import { CLOSING } from './closing.js';
import { ReminderKind, type WeeklyReminder } from './reminder-kind.js';

export interface ReminderFacts {
  readonly kind: WeeklyReminder;
  readonly isoWeek: IsoWeek;
  readonly organisation: string;
  readonly opensAt: Date;
  readonly deadline: Date;
  readonly missing: readonly { readonly name: string; readonly county: string | null }[];
  readonly url: string;
}

export interface ReminderText {
  readonly subject: string;
  readonly text: string;
}

/** The facts as words of one language. */
function wordsOf(locale: Locale, facts: ReminderFacts) {
  const [year = '', week = ''] = facts.isoWeek.split('-W');
  return {
    ...facts,
    week: `${Number(week)}`,
    year,
    opens: instantInWords(locale, facts.opensAt),
    due: instantInWords(locale, facts.deadline),
    count: facts.missing.length,
    list: listOf(facts),
  };
}

/** One line per organisation; nationally under the name of its county, hospitals last. */
function listOf({ kind, missing }: ReminderFacts): string {
  if (kind !== ReminderKind.MISSING_AT_DEADLINE) return missing.map(({ name }) => `- ${name}`).join('\n');
  const counties = new Map<string, string[]>();
  for (const { name, county } of missing) {
    counties.set(county ?? '', [...(counties.get(county ?? '') ?? []), name]);
  }
  return [...counties]
    .sort(([a], [b]) => Number(a === '') - Number(b === ''))
    .map(([county, names]) => `${county && `${county}: `}${names.join(', ')}`)
    .join('\n');
}

type Words = ReturnType<typeof wordsOf>;
type Template = (words: Words) => ReminderText;

const reportDue =
  (subject: (words: Words) => string, say: (words: Words) => string, closing: string): Template =>
  (words) => ({
    subject: subject(words),
    text: `${words.organisation}\n\n${say(words)}\n\n${words.url}\n\n${closing}\n`,
  });

const missing =
  (subject: (words: Words) => string, say: (words: Words) => string, closing: string): Template =>
  (words) => ({
    subject: subject(words),
    text: `${words.organisation}\n\n${say(words)}\n\n${words.list}\n\n${words.url}\n\n${closing}\n`,
  });

const nbReport = ({ week, year, opens, due }: Words): string =>
  `Ukesrapporten om smittevernutstyr for uke ${week} i ${year} kan sendes fra ${opens} og må være inne innen ${due}. Vi har ikke fått den ennå.\n\nSkriv 0 der dere ikke har noe. En rapport som mangler, er ikke det samme som at dere ikke trenger noe.`;
const nnReport = ({ week, year, opens, due }: Words): string =>
  `Vekesrapporten om smittevernutstyr for veke ${week} i ${year} kan sendast frå ${opens} og må vere inne innan ${due}. Vi har ikkje fått han enno.\n\nSkriv 0 der de ikkje har noko. Ein rapport som manglar, er ikkje det same som at de ikkje treng noko.`;
const enReport = ({ week, year, opens, due }: Words): string =>
  `The weekly report of protective equipment for week ${week} of ${year} can be sent from ${opens} and is due ${due}. We have not received it yet.\n\nWrite 0 where you have nothing. A missing report is not the same as needing nothing.`;

const nbToCall = ({ week, due }: Words): string =>
  `Disse har ikke sendt ukesrapport for uke ${week}. Fristen er ${due}. Hvem du kan ringe, står i Fordel.`;
const nnToCall = ({ week, due }: Words): string =>
  `Desse har ikkje sendt vekesrapport for veke ${week}. Fristen er ${due}. Kven du kan ringje, står i Fordel.`;
const enToCall = ({ week, due }: Words): string =>
  `These have not sent the weekly report for week ${week}. It is due ${due}. Whom to call is in Fordel.`;

const TEMPLATES: Readonly<Record<WeeklyReminder, Readonly<Record<Locale, Template>>>> = {
  REPORT_DUE: {
    nb: reportDue(({ week, due }) => `Ukesrapport for uke ${week}: frist ${due}`, nbReport, CLOSING.nb),
    nn: reportDue(({ week, due }) => `Vekesrapport for veke ${week}: frist ${due}`, nnReport, CLOSING.nn),
    en: reportDue(({ week, due }) => `Weekly report for week ${week}: due ${due}`, enReport, CLOSING.en),
  },
  REPORT_DUE_TODAY: {
    nb: reportDue(
      ({ week, due }) => `Siste påminnelse: ukesrapport for uke ${week}, frist ${due}`,
      nbReport,
      CLOSING.nb,
    ),
    nn: reportDue(
      ({ week, due }) => `Siste påminning: vekesrapport for veke ${week}, frist ${due}`,
      nnReport,
      CLOSING.nn,
    ),
    en: reportDue(
      ({ week, due }) => `Last reminder: weekly report for week ${week}, due ${due}`,
      enReport,
      CLOSING.en,
    ),
  },
  MISSING_IN_COUNTY: {
    nb: missing(
      ({ week, count }) =>
        `Uke ${week}: ${count} ${count === 1 ? 'kommune' : 'kommuner'} har ikke rapportert`,
      nbToCall,
      CLOSING.nb,
    ),
    nn: missing(
      ({ week, count }) =>
        `Veke ${week}: ${count} ${count === 1 ? 'kommune' : 'kommunar'} har ikkje rapportert`,
      nnToCall,
      CLOSING.nn,
    ),
    en: missing(
      ({ week, count }) =>
        `Week ${week}: ${count} ${count === 1 ? 'kommune has' : 'kommuner have'} not reported`,
      enToCall,
      CLOSING.en,
    ),
  },
  MISSING_IN_REGION: {
    nb: missing(
      ({ week, count }) => `Uke ${week}: ${count} sykehus har ikke rapportert`,
      nbToCall,
      CLOSING.nb,
    ),
    nn: missing(
      ({ week, count }) => `Veke ${week}: ${count} sjukehus har ikkje rapportert`,
      nnToCall,
      CLOSING.nn,
    ),
    en: missing(
      ({ week, count }) =>
        `Week ${week}: ${count} ${count === 1 ? 'hospital has' : 'hospitals have'} not reported`,
      enToCall,
      CLOSING.en,
    ),
  },
  MISSING_AT_DEADLINE: {
    nb: missing(
      ({ week, count }) => `Fristen for uke ${week} er ute: ${count} har ikke rapportert`,
      ({ week, due }) => `Fristen for uke ${week} var ${due}. Disse har ikke sendt ukesrapport:`,
      CLOSING.nb,
    ),
    nn: missing(
      ({ week, count }) => `Fristen for veke ${week} er ute: ${count} har ikkje rapportert`,
      ({ week, due }) => `Fristen for veke ${week} var ${due}. Desse har ikkje sendt vekesrapport:`,
      CLOSING.nn,
    ),
    en: missing(
      ({ week, count }) => `The deadline of week ${week} has passed: ${count} have not reported`,
      ({ week, due }) => `Week ${week} was due ${due}. These have not sent the weekly report:`,
      CLOSING.en,
    ),
  },
};

/** What a reminder says, in the reader's language. */
export function reminderText(locale: Locale, facts: ReminderFacts): ReminderText {
  return TEMPLATES[facts.kind][locale](wordsOf(locale, facts));
}
