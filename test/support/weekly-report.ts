import { randomUUID } from 'node:crypto';
import { personas } from '../../apps/api/src/registry/people/personas.js';
import type { GraphqlAnswer } from './graphql-client.js';
import type { TestApp } from './test-app.js';

export interface SentLine {
  categoryCode: string;
  stock?: unknown;
  usedLastWeek?: unknown;
  expectedNextWeek?: unknown;
  statedNeed?: unknown;
  useUnknown?: unknown;
  ownPurchase?: unknown;
  onOrder?: unknown;
  daysDry?: unknown;
}

export interface SentReport {
  organisationId: string;
  isoWeek: string;
  expectedRevision: number | null;
  idempotencyKey: string;
  lines: SentLine[];
  staffOut?: unknown;
  servicesReduced?: unknown;
  answers?: unknown;
}

export interface StoredReport {
  id: string;
  revision: number;
  timeliness: string;
  submittedAt: string;
  submittedBy: string;
  synthetic: boolean;
  lines: { category: { code: string }; stock: number; statedNeed: number | null }[];
}

/** Every member of the union, whichever came. */
export interface Submission {
  __typename: string;
  report?: StoredReport;
  message?: string;
  faults?: { path: string; code: string; categoryCode: string | null; message: string }[];
  currentVersion?: number;
  opensAt?: string;
}

const SUBMIT = `mutation Submit($input: SubmitWeeklyReportInput!) { submitWeeklyReport(input: $input) {
  __typename
  ... on WeeklyReportSubmitted { report { id revision timeliness submittedAt submittedBy synthetic
    lines { category { code } stock statedNeed } } }
  ... on Failure { message }
  ... on InvalidReport { faults { path code categoryCode message } }
  ... on VersionConflict { currentVersion }
  ... on WeekNotOpen { opensAt }
} }`;

/** The organisation a persona acts for. */
export function organisationOf(subject: string): string {
  const persona = personas.find((candidate) => candidate.subject === subject);
  if (!persona) throw new Error(`no persona is called ${subject}`);
  return persona.organisationId;
}

/** Sends weekly reports to one program. */
export class ReportSender {
  private constructor(
    private readonly app: Pick<TestApp, 'graphql'>,
    readonly categories: readonly string[],
  ) {}

  static async for(app: Pick<TestApp, 'graphql'>): Promise<ReportSender> {
    const { data } = await app.graphql<{ categories: { code: string }[] }>('{ categories { code } }');
    return new ReportSender(app, data?.categories.map(({ code }) => code) ?? []);
  }

  /** A whole report: every category with stock 100, used 10, expected 12, no stated need. */
  report(isoWeek: string, organisationId: string, changes: Partial<SentReport> = {}): SentReport {
    const figures = { stock: 100, usedLastWeek: 10, expectedNextWeek: 12 };
    return {
      organisationId,
      isoWeek,
      expectedRevision: null,
      idempotencyKey: randomUUID(),
      lines: this.categories.map((categoryCode) => ({ categoryCode, ...figures })),
      ...changes,
    };
  }

  raw(
    as: string,
    input: unknown,
    locale?: 'nb' | 'nn' | 'en',
  ): Promise<GraphqlAnswer<{ submitWeeklyReport: Submission }>> {
    return this.app.graphql(SUBMIT, { input }, { as, locale });
  }

  /** Sends it and expects an answer of the union, whichever. */
  async send(as: string, report: SentReport, locale?: 'nb' | 'nn' | 'en'): Promise<Submission> {
    const { status, data, text } = await this.raw(as, report, locale);
    if (status !== 200 || !data) throw new Error(`${status} ${text}`);
    return data.submitWeeklyReport;
  }
}

/** Stops the program's clock at an instant, within an exercise. */
export async function stopClock(app: TestApp, at: string): Promise<void> {
  await app.sql.owner(`update clock set stopped_at = $1, exercise = 'spec'`, [at]);
}
