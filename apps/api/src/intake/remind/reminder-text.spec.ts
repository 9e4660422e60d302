import { LOCALES, parseIsoWeek, reportDeadline, reportOpens, type IsoWeek } from '@fordel/shared';
import { ReminderKind, type WeeklyReminder } from './reminder-kind.js';
import { reminderText, type ReminderFacts } from './reminder-text.js';

const weekly = Object.values(ReminderKind).filter(
  (kind): kind is WeeklyReminder => kind !== ReminderKind.MESSAGE,
);
const facts = (kind: WeeklyReminder, week = '2020-W16', missing: ReminderFacts['missing'] = []) => {
  const isoWeek = parseIsoWeek(week) ?? ('' as IsoWeek);
  const [opensAt, deadline] = [reportOpens(isoWeek), reportDeadline(isoWeek)];
  return {
    kind,
    isoWeek,
    organisation: 'Utsira kommune',
    opensAt,
    deadline,
    missing,
    url: 'https://fordel.no',
  };
};
const ROGALAND = 'Fylkesmannen i Rogaland';
const two = [
  { name: 'Utsira kommune', county: ROGALAND },
  { name: 'Bokn kommune', county: ROGALAND },
];

describe('what a reminder says', () => {
  it.each(weekly)('%s: something of its own in every language', (kind) => {
    const texts = LOCALES.map((locale) => reminderText(locale, facts(kind, '2020-W16', two)));
    expect(new Set(texts.map(({ subject }) => subject)).size).toBe(LOCALES.length);
    for (const { subject, text } of texts) {
      expect(subject).toMatch(/16/);
      expect(text).toMatch(/^Utsira kommune\n\n[\s\S]*\n\nhttps:\/\/fordel\.no\n\n.*\.\n$/);
      expect(text).not.toMatch(/undefined|null|NaN|\[object/);
    }
  });

  it('names the deadline in the words of the reader', () => {
    const subjects = LOCALES.map((locale) => reminderText(locale, facts(ReminderKind.REPORT_DUE)).subject);
    expect(subjects).toEqual([
      'Ukesrapport for uke 16: frist tirsdag 14. april kl. 12.00',
      'Vekesrapport for veke 16: frist tysdag 14. april kl. 12.00',
      'Weekly report for week 16: due Tuesday 14 April at 12:00',
    ]);
  });

  it('knows the 53rd week of 2020, whose deadline is in winter time', () => {
    expect(reminderText('nb', facts(ReminderKind.REPORT_DUE_TODAY, '2020-W53')).text).toContain(
      'for uke 53 i 2020 kan sendes fra mandag 28. desember kl. 00.00 og må være inne innen tirsdag 29. desember kl. 12.00.',
    );
  });

  it('lists a county’s kommuner one by one, and counts them', () => {
    const one = reminderText('nb', facts(ReminderKind.MISSING_IN_COUNTY, '2020-W16', two.slice(0, 1)));
    expect(one.subject).toBe('Uke 16: 1 kommune har ikke rapportert');
    const both = reminderText('nn', facts(ReminderKind.MISSING_IN_COUNTY, '2020-W16', two));
    expect(both.subject).toBe('Veke 16: 2 kommunar har ikkje rapportert');
    expect(both.text).toContain('\n\n- Utsira kommune\n- Bokn kommune\n\n');
  });

  it('speaks to an RHF of hospitals', () => {
    const hospitals = [
      { name: 'St. Olavs hospital HF', county: null },
      { name: 'Helse Nord-Trøndelag HF', county: null },
    ];
    const subjects = (missing: ReminderFacts['missing']) =>
      LOCALES.map(
        (locale) => reminderText(locale, facts(ReminderKind.MISSING_IN_REGION, '2020-W16', missing)).subject,
      );
    expect(subjects(hospitals.slice(0, 1))).toEqual([
      'Uke 16: 1 sykehus har ikke rapportert',
      'Veke 16: 1 sjukehus har ikkje rapportert',
      'Week 16: 1 hospital has not reported',
    ]);
    expect(subjects(hospitals)[2]).toBe('Week 16: 2 hospitals have not reported');
  });

  it('lists the nation county by county, hospitals last', () => {
    const all = [{ name: 'St. Olavs hospital HF', county: null }, ...two];
    const { text } = reminderText('en', facts(ReminderKind.MISSING_AT_DEADLINE, '2020-W16', all));
    expect(text).toContain(
      '\n\nFylkesmannen i Rogaland: Utsira kommune, Bokn kommune\nSt. Olavs hospital HF\n\n',
    );
  });
});
