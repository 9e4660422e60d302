import { parseIsoWeek, reportDeadline, type IsoWeek } from '@fordel/shared';
import { reminderDueAt, usefulUntil, type DueTime } from './due-at.js';
import { ReminderKind, type WeeklyReminder } from './reminder-kind.js';
import { ReminderOutcome } from './reminder-state.js';
import { outcomeOf } from './settle.js';

const week = (text: string): IsoWeek => {
  const isoWeek = parseIsoWeek(text);
  if (!isoWeek) throw new Error(`${text} is no week`);
  return isoWeek;
};
const { REPORT_DUE, REPORT_DUE_TODAY, MISSING_IN_COUNTY, MISSING_AT_DEADLINE } = ReminderKind;
const time = (kind: WeeklyReminder, isoWeekday: number, localTime: string): DueTime => ({
  kind,
  isoWeekday,
  localTime,
  onHoliday: kind === MISSING_AT_DEADLINE ? 'SAME_DAY' : 'PREVIOUS_WORKING_DAY',
});
const times = [
  time(REPORT_DUE, 1, '09:00:00'),
  time(REPORT_DUE_TODAY, 2, '09:00:00'),
  time(MISSING_IN_COUNTY, 2, '10:00:00'),
  time(MISSING_AT_DEADLINE, 2, '12:00:00'),
];
const dueIn = (text: string, deadline = reportDeadline(week(text))): string[] =>
  times.map((one) => reminderDueAt(week(text), one, deadline).toISOString().slice(0, 16));

describe('reminders of a week are due', () => {
  it.each([
    ['2020-W10', 'in winter', ['03-02T08:00', '03-03T08:00', '03-03T09:00', '03-03T11:00']],
    ['2020-W13', 'the week before summer time', ['03-23T08:00', '03-24T08:00', '03-24T09:00', '03-24T11:00']],
    ['2020-W14', 'the day after it began', ['03-30T07:00', '03-31T07:00', '03-31T08:00', '03-31T10:00']],
    ['2020-W44', 'the day after it ended', ['10-26T08:00', '10-27T08:00', '10-27T09:00', '10-27T11:00']],
    // Maundy Thursday and Good Friday are holidays too: Wednesday.
    ['2020-W16', 'after Easter', ['04-08T07:00', '04-14T07:00', '04-14T08:00', '04-14T10:00']],
    ['2020-W23', 'after Whitsun', ['05-29T07:00', '06-02T07:00', '06-02T08:00', '06-02T10:00']],
    [
      '2020-W53',
      'in the last week of a long year',
      ['12-28T08:00', '12-29T08:00', '12-29T09:00', '12-29T11:00'],
    ],
    ['2022-W20', 'with 17 May on the Tuesday', ['05-16T07:00', '05-16T07:00', '05-16T08:00', '05-17T10:00']],
    // Monday and Tuesday of Christmas: both on Friday.
    ['2023-W52', 'in Christmas', ['12-22T08:00', '12-22T08:00', '12-22T09:00', '12-26T11:00']],
  ])('%s, %s', (text, _when, expected) => {
    expect(dueIn(text).map((at) => at.slice(5))).toEqual(expected);
  });

  it('on New Year’s Eve, for a Monday and year that begin on a holiday', () => {
    expect(dueIn('2024-W01')).toEqual([
      '2023-12-29T08:00',
      '2024-01-02T08:00',
      '2024-01-02T09:00',
      '2024-01-02T11:00',
    ]);
  });

  it.each([
    [
      '2020-W15',
      'to Wednesday',
      '2020-04-08T10:00Z',
      ['04-07T07:00', '04-08T07:00', '04-08T08:00', '04-08T10:00'],
    ],
    [
      '2020-W15',
      'by three hours',
      '2020-04-07T13:00Z',
      ['04-06T10:00', '04-07T10:00', '04-07T11:00', '04-07T13:00'],
    ],
    // Good Friday's are told on Wednesday, the last working day before it.
    [
      '2020-W15',
      'to Good Friday',
      '2020-04-10T10:00Z',
      ['04-08T07:00', '04-08T07:00', '04-08T08:00', '04-10T10:00'],
    ],
    // The hour that summer time skips is none of the hours before the deadline.
    [
      '2020-W13',
      'to the night summer time begins',
      '2020-03-29T10:00Z',
      ['03-27T08:00', '03-27T08:00', '03-27T09:00', '03-29T10:00'],
    ],
    [
      '2022-W20',
      'from 17 May to the day after',
      '2022-05-18T10:00Z',
      ['05-16T07:00', '05-18T07:00', '05-18T08:00', '05-18T10:00'],
    ],
  ])('%s, its deadline moved %s', (text, _where, deadline, expected) => {
    expect(dueIn(text, new Date(deadline)).map((at) => at.slice(5))).toEqual(expected);
  });

  it('on one of 53 different weeks of 2020', () => {
    const all = Array.from({ length: 53 }, (_, n) => dueIn(`2020-W${String(n + 1).padStart(2, '0')}`).at(-1));
    expect(new Set(all).size).toBe(53);
  });
});

describe('a reminder that is due', () => {
  const deadline = reportDeadline(week('2020-W15'));
  const due = (kind: WeeklyReminder, isoWeek = '2020-W15') => ({ kind, isoWeek: week(isoWeek), deadline });
  const outcomeAt = (now: string, kind: WeeklyReminder, others: ReturnType<typeof due>[] = []) =>
    outcomeOf(due(kind), [due(kind), ...others], new Date(now));

  it('is told until the deadline, and what happened at the deadline until the next week', () => {
    expect(outcomeAt('2020-04-07T10:00:00Z', MISSING_IN_COUNTY)).toBe(ReminderOutcome.TOLD);
    expect(outcomeAt('2020-04-07T10:00:01Z', MISSING_IN_COUNTY)).toBe(ReminderOutcome.TOO_LATE);
    expect(outcomeAt('2020-04-07T10:00:01Z', REPORT_DUE_TODAY)).toBe(ReminderOutcome.TOO_LATE);
    expect(outcomeAt('2020-04-12T22:00:00Z', MISSING_AT_DEADLINE)).toBe(ReminderOutcome.TOLD);
    expect(outcomeAt('2020-04-12T22:00:01Z', MISSING_AT_DEADLINE)).toBe(ReminderOutcome.TOO_LATE);
    expect(usefulUntil(MISSING_AT_DEADLINE, week('2020-W53'), deadline)).toEqual(
      new Date('2021-01-03T23:00:00Z'),
    );
  });

  it('is superseded by a more urgent one of the same week, not of another', () => {
    const now = '2020-04-07T07:00:00Z';
    expect(outcomeAt(now, REPORT_DUE, [due(REPORT_DUE_TODAY)])).toBe(ReminderOutcome.SUPERSEDED);
    expect(outcomeAt(now, REPORT_DUE_TODAY, [due(REPORT_DUE)])).toBe(ReminderOutcome.TOLD);
    expect(outcomeAt(now, REPORT_DUE, [due(REPORT_DUE_TODAY, '2020-W14')])).toBe(ReminderOutcome.TOLD);
    expect(outcomeAt(now, REPORT_DUE, [due(MISSING_IN_COUNTY)])).toBe(ReminderOutcome.TOLD);
  });
});
