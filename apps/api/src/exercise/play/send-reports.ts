import { reporterOf } from '../api/personas.js';
import { changed, type Answered } from '../api/changed.js';
import { each } from '../api/each.js';
import type { ScenarioReport, When } from '../figures/index.js';
import { keyOf, type Play } from './play.js';
import { setClockFor } from './set-clock.js';
import { TIMETABLE } from './timetable.js';

export const SUBMIT_REPORT = `
  mutation SubmitReport($input: SubmitWeeklyReportInput!) {
    submitWeeklyReport(input: $input) {
      __typename
      ... on Failure { message }
      ... on VersionConflict { currentVersion }
    }
  }`;

interface Submitted {
  submitWeeklyReport: Answered<{ currentVersion?: number }>;
}

/** Tuesday: reports before the deadline, then those that come after it. */
export async function sendReports(play: Play): Promise<void> {
  await setClockFor(play, TIMETABLE.reportsInTime);
  await send(play, 'Tuesday 09: reports in time', 'in-time');
  await setClockFor(play, TIMETABLE.reportsLate);
  await send(play, 'Tuesday 14: late reports', 'late');
}

async function send(play: Play, what: string, when: When): Promise<void> {
  const reports = play.scenario.reports.filter((report) => report.when === when);
  play.progress.begin(what, reports.length);
  await each(reports, async (report) => {
    const first = await submit(play, report, null);
    // Somebody tried the form for this week before: then ours is the next revision.
    const { __typename, currentVersion = null } = first;
    const last = __typename === 'VersionConflict' ? await submit(play, report, currentVersion) : first;
    changed('WeeklyReportSubmitted', `The report of ${report.organisationId}`, last);
    play.progress.advance();
  });
}

async function submit(
  play: Play,
  { organisationId, lines }: ScenarioReport,
  expectedRevision: number | null,
): Promise<Submitted['submitWeeklyReport']> {
  const { isoWeek } = play.scenario;
  const idempotencyKey = keyOf(play, `report-after-${expectedRevision ?? 0}`);
  const input = { organisationId, isoWeek, expectedRevision, idempotencyKey, lines };
  const answer = await play.api.ask<Submitted>(reporterOf(organisationId), SUBMIT_REPORT, { input });
  return answer.submitWeeklyReport;
}
