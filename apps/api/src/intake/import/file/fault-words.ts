import type { Locale, Text } from '@fordel/shared';
import { CHECK_NAMES } from '../../plausibility/check-names.js';
import type { PlausibilityCheck } from '../../plausibility/plausibility-check.js';
import type { ServicesReduced } from '../../report/services-reduced.js';
import { faultText } from '../../submit-weekly-report/fault-text.js';
import { ReportFaultCode } from '../../submit-weekly-report/report-fault.js';
import { columnLetters } from '../table/cell.js';
import { FileFaultCode, type Fault } from './fault.js';
import type { ImportFault } from './import-fault.js';
import { NOT_KNOWN, SERVICES_WORDS } from './spelling.js';

const LONGEST_VALUE = 40;

/** From what stands there, shortened, and the heading of its column. */
type Words = (value: string, heading: string) => Text;

const alike = (text: string): Text => ({ nb: text, nn: text, en: text });

const WORDS: Readonly<Record<FileFaultCode, Words>> = {
  MISSING_HEADINGS: () => ({
    nb: 'Den første raden har ingen av overskriftene i malen. Slett det som står over overskriftene, og lagre med semikolon mellom cellene.',
    nn: 'Den første rada har ingen av overskriftene i malen. Slett det som står over overskriftene, og lagre med semikolon mellom cellene.',
    en: 'The first row has none of the headings of the template. Delete what is above the headings, and save with semicolons between the cells.',
  }),
  MISSING_COLUMN: (value) => ({
    nb: `Kolonnen «${value}» mangler. Last ned malen og bruk overskriftene i den.`,
    nn: `Kolonnen «${value}» manglar. Last ned malen og bruk overskriftene i han.`,
    en: `The column “${value}” is missing. Download the template and use its headings.`,
  }),
  UNKNOWN_COLUMN: (value) => ({
    nb: `Kolonnen «${value}» er ukjent. Slett den, eller rett overskriften.`,
    nn: `Kolonnen «${value}» er ukjend. Slett han, eller rett overskrifta.`,
    en: `The column “${value}” is not known. Delete it, or correct its heading.`,
  }),
  DUPLICATE_COLUMN: (value) => ({
    nb: `Kolonnen «${value}» står mer enn én gang.`,
    nn: `Kolonnen «${value}» står meir enn éin gong.`,
    en: `The column “${value}” is there more than once.`,
  }),
  TOO_MANY_CELLS: () => ({
    nb: 'Raden har flere celler enn det er overskrifter.',
    nn: 'Rada har fleire celler enn det er overskrifter.',
    en: 'The row has more cells than there are headings.',
  }),
  NOT_A_NUMBER: (value, heading) => ({
    nb: `«${value}» er ikke et tall. Skriv ${heading} med bare sifre.`,
    nn: `«${value}» er ikkje eit tal. Skriv ${heading} med berre siffer.`,
    en: `“${value}” is not a number. Write ${heading} in digits alone.`,
  }),
  AMBIGUOUS_NUMBER: (value) => ({
    nb: `«${value}» kan leses på to måter. Skriv tallet uten punktum og komma.`,
    nn: `«${value}» kan lesast på to måtar. Skriv talet utan punktum og komma.`,
    en: `“${value}” can be read in two ways. Write it without points and commas.`,
  }),
  UNKNOWN_WORD: (value) => ({
    nb: `«${value}» er ikke et av svarene. Skriv Nei, Redusert eller Stanset.`,
    nn: `«${value}» er ikkje eit av svara. Skriv Nei, Reduserte eller Stansa.`,
    en: `“${value}” is none of the answers. Write No, Reduced or Stopped.`,
  }),
  NOT_A_WEEK: (value) => ({
    nb: `«${value}» er ikke en uke. Skriv den slik: 2020-W15.`,
    nn: `«${value}» er ikkje ei veke. Skriv henne slik: 2020-W15.`,
    en: `“${value}” is not a week. Write it like this: 2020-W15.`,
  }),
  OTHER_WEEK: (value) => ({
    nb: `Raden er for ${value}, en annen uke enn den som er valgt.`,
    nn: `Rada er for ${value}, ei anna veke enn den som er vald.`,
    en: `The row is for ${value}, another week than the one chosen.`,
  }),
  WEEK_NOT_OPEN: (value) => ({
    nb: `${value} er ikke åpnet for rapportering ennå.`,
    nn: `${value} er ikkje opna for rapportering enno.`,
    en: `${value} is not open for reports yet.`,
  }),
  WEEK_CLOSED: (value) => ({
    nb: `${value} er avsluttet, og rapporter tas ikke lenger imot.`,
    nn: `${value} er avslutta, og rapportar blir ikkje lenger tekne imot.`,
    en: `${value} is closed, and reports are no longer taken.`,
  }),
  UNKNOWN_ORGANISATION: (value) =>
    value === ''
      ? {
          nb: 'Nummeret mangler. Skriv kommunenummer eller organisasjonsnummer, eller slett raden.',
          nn: 'Nummeret manglar. Skriv kommunenummer eller organisasjonsnummer, eller slett rada.',
          en: 'The number is missing. Write a kommune number or an organisation number, or delete the row.',
        }
      : {
          nb: `Ingen virksomhet har nummeret «${value}». Skriv kommunenummer eller organisasjonsnummer.`,
          nn: `Inga verksemd har nummeret «${value}». Skriv kommunenummer eller organisasjonsnummer.`,
          en: `No organisation has the number “${value}”. Write a kommune number or an organisation number.`,
        },
  OTHER_ORGANISATION: (value) => ({
    nb: `Du kan ikke rapportere for ${value}.`,
    nn: `Du kan ikkje rapportere for ${value}.`,
    en: `You cannot report for ${value}.`,
  }),
  NOT_A_REPORTER: (value) => ({
    nb: `${value} skal ikke rapportere denne uken.`,
    nn: `${value} skal ikkje rapportere denne veka.`,
    en: `${value} does not report in this week.`,
  }),
  DIFFERENT_ANSWERS: (value, heading) => {
    const { nb, nn, en } = value in SERVICES_WORDS ? SERVICES_WORDS[value as ServicesReduced] : alike(value);
    return {
      nb: `${heading} gjelder hele rapporten, men har flere ulike svar. «${nb}» er et annet enn det første.`,
      nn: `${heading} gjeld heile rapporten, men har fleire ulike svar. «${nn}» er eit anna enn det første.`,
      en: `${heading} is one answer for the whole report, but has several. “${en}” differs from the first.`,
    };
  },
  ANSWERED_TWICE: (value) => {
    const { nb, nn, en } = CHECK_NAMES[value as PlausibilityCheck];
    return {
      nb: `Varselet «${nb}» har mer enn ett svar på denne raden.`,
      nn: `Varselet «${nn}» har meir enn eitt svar på denne rada.`,
      en: `The warning “${en}” has more than one answer in this row.`,
    };
  },
  NOTHING_TO_ANSWER: () => ({
    nb: 'Det er ikke noe varsel på denne raden å svare på. Slett svaret.',
    nn: 'Det er ikkje noko varsel på denne rada å svare på. Slett svaret.',
    en: 'There is no warning in this row to answer. Delete the answer.',
  }),
  VERSION_CONFLICT: (value) => ({
    nb: `Rapporten er alt sendt (nå versjon ${value}). Hent en ny fil, eller skriv ${value} under Versjon for å rette den.`,
    nn: `Rapporten er alt send (no versjon ${value}). Hent ei ny fil, eller skriv ${value} under Versjon for å rette han.`,
    en: `The report has been sent already (now version ${value}). Fetch a new file, or write ${value} under Version to correct it.`,
  }),
};

const OR_NOT_KNOWN: Text = {
  nb: `Vet dere det ikke, skriv «${NOT_KNOWN.nb}».`,
  nn: `Veit de det ikkje, skriv «${NOT_KNOWN.nn}».`,
  en: `If it is not known, write “${NOT_KNOWN.en}”.`,
};

function textOf({ code, value, heading, figure }: Fault, locale: Locale): string {
  if (code in FileFaultCode) {
    const shown =
      value !== null && value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…` : value;
    return WORDS[code as FileFaultCode](shown ?? '', heading ?? '')[locale];
  }
  const text = faultText(
    { path: '', code: ReportFaultCode[code as ReportFaultCode], categoryCode: value, figure },
    locale,
    null,
  );
  return code === 'MISSING_VALUE' && figure === 'usedLastWeek' ? `${text} ${OR_NOT_KNOWN[locale]}` : text;
}

export function withWords(fault: Fault, locale: Locale): ImportFault {
  const { row, column, code, heading } = fault;
  const cell = row !== null && column !== null ? `${columnLetters(column - 1)}${row}` : null;
  return { row, column, cell, heading, code, message: textOf(fault, locale) };
}
