import { readCatalogue, readRegister } from '../../../apps/api/src/registry/register/data-files.js';

/** One report to be sent: by whom, for which week. Never the same twice. */
export interface Submission {
  organisationId: string;
  subject: string;
  isoWeek: string;
  key: string;
}

/** The clock stands here: every week below is open or late, none is closed. */
export const NOW = '2021-12-27T08:00:00+01:00';
const weeksOf = (year: number, from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, i) => `${year}-W${String(from + i).padStart(2, '0')}`);
/** From the first whose deadline falls into the year the register begins. */
const WEEKS = [...weeksOf(2020, 2, 53), ...weeksOf(2021, 1, 51)];

const [opener, ...reporters] = readRegister().organisations.filter(({ kind }) => kind === 'KOMMUNE');

type Kommune = (typeof reporters)[number];

const by = ({ id }: Kommune, isoWeek: string): Submission => ({
  ...{ organisationId: id, subject: `reporter-${id}` },
  ...{ isoWeek, key: `bench-${isoWeek}` },
});

/** One of each week by one kommune, so that every week stands before anything is measured. */
export const opening: Submission[] = opener ? WEEKS.map((isoWeek) => by(opener, isoWeek)) : [];

/** The weeks one after the other, and in each the other kommuner. */
export function* submissions(): Generator<Submission, never, undefined> {
  for (const isoWeek of WEEKS) for (const kommune of reporters) yield by(kommune, isoWeek);
  throw new Error('every kommune has reported every week: make fewer submissions');
}

export const SUBMIT = `
  mutation Submit($input: SubmitWeeklyReportInput!) {
    submitWeeklyReport(input: $input) {
      __typename
      ... on Failure { message }
      ... on WeeklyReportSubmitted { report { id revision timeliness submittedAt } }
    }
  }`;

const lines = readCatalogue().categories.map(({ code }, i) => ({
  categoryCode: code,
  stock: 1000 + i,
  usedLastWeek: 700 + i,
  expectedNextWeek: 800 + i,
  statedNeed: i % 2 === 0 ? null : 900,
}));

export const variablesOf = ({ organisationId, isoWeek, key }: Submission): object => ({
  input: { organisationId, isoWeek, idempotencyKey: key, lines },
});

/** The body of the request that sends it. */
export const bodyOf = (submission: Submission): string =>
  JSON.stringify({ query: SUBMIT, variables: variablesOf(submission) });
