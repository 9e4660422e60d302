import type { FollowedReporterFragment } from '../../generated/graphql.js';
import { byCallOrder } from './call-order.js';
import { matches, WHOM_TO_CALL } from './reporter-filter.js';

type Changes = Partial<Omit<FollowedReporterFragment, 'lastCall' | 'organisation'>> & {
  outcome?: NonNullable<FollowedReporterFragment['lastCall']>['outcome'];
};
const reporter = (title: string, { outcome, ...changes }: Changes = {}): FollowedReporterFragment => ({
  ...{ status: 'MISSING', kind: 'KOMMUNE', lastReportedWeek: '2020-W14' },
  organisation: { id: title, title },
  lastCall: outcome ? { id: title, outcome, calledAt: '2020-04-07T10:00:00Z' } : null,
  ...changes,
});

describe('whom to call', () => {
  it('is who is missing, then who sent nothing; not reached before reached, away longest first, then by name', () => {
    const inOrder = [
      reporter('Never', { lastReportedWeek: null }),
      reporter('Away', { lastReportedWeek: '2020-W10' }),
      reporter('Alstahaug'),
      reporter('Øksnes'),
      reporter('Åfjord'),
      reporter('Silent', { outcome: 'NO_ANSWER' }),
      reporter('Phoned', { outcome: 'REPORTED_BY_PHONE' }),
      reporter('Promised', { outcome: 'WILL_REPORT', lastReportedWeek: null }),
      reporter('Cannot', { outcome: 'CANNOT_REPORT' }),
      reporter('Empty', { status: 'EMPTY' }),
      reporter('Late', { status: 'LATE' }),
      reporter('In', { status: 'IN_TIME' }),
    ];
    const shuffled = [...inOrder].reverse();
    expect(shuffled.sort(byCallOrder).map(({ organisation }) => organisation.title)).toEqual(
      inOrder.map(({ organisation }) => organisation.title),
    );
  });

  it('is looked up by status, kind and part of a name, whatever its letters’ case', () => {
    const oksnes = reporter('Øksnes kommune');
    expect(matches(WHOM_TO_CALL, oksnes)).toBe(true);
    expect(matches({ ...WHOM_TO_CALL, search: ' øks' }, oksnes)).toBe(true);
    expect(matches({ ...WHOM_TO_CALL, search: 'oks' }, oksnes)).toBe(false);
    expect(matches({ ...WHOM_TO_CALL, kind: 'HOSPITAL' }, oksnes)).toBe(false);
    expect(matches(WHOM_TO_CALL, reporter('Late', { status: 'LATE' }))).toBe(false);
    expect(matches({ ...WHOM_TO_CALL, status: 'ALL' }, reporter('Late', { status: 'LATE' }))).toBe(true);
  });
});
