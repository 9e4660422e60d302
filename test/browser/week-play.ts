import { randomUUID } from 'node:crypto';
import { readCatalogue } from '../../apps/api/src/registry/register/data-files.js';
import type { GraphqlClient } from '../support/graphql-client.js';
import { organisationOf } from '../support/weekly-report.js';

export const WEEK = '2020-W15';

interface Decided {
  week: { round: { decisions: { edges: { node: { units: number; explanation: string } }[] } } };
}
const DECISION = `query ($isoWeek: IsoWeek!, $recipientId: ID!, $productId: ID!) { week(isoWeek: $isoWeek) { round {
  decisions(recipientId: $recipientId, productId: $productId) { edges { node { units explanation } } } } } }`;

const wholeReport = (of: string, stock: number, used: number) => {
  const figures = { stock, usedLastWeek: used, expectedNextWeek: used };
  const lines = readCatalogue().categories.map(({ code }) => ({ categoryCode: code, ...figures }));
  return { organisationId: organisationOf(of), lines };
};

/** Plays what happens behind the page's back, through the public API. */
export class WeekPlay {
  constructor(private readonly api: GraphqlClient) {}

  /** Stops the clock at an instant, in an exercise. */
  async at(instant: string): Promise<void> {
    await this.change(
      'helsedirektoratet-1',
      'mutation ($input: SetClockInput!) { change: setClock(input: $input) { __typename } }',
      { at: instant, exercise: 'Prøveuken' },
      'ClockChanged',
    );
  }

  /** A whole report: so much in stock and used of everything. */
  async report(as: string, stock: number, used: number, isoWeek = WEEK): Promise<void> {
    await this.change(
      as,
      'mutation ($input: SubmitWeeklyReportInput!) { change: submitWeeklyReport(input: $input) { __typename } }',
      { ...wholeReport(as, stock, used), isoWeek, expectedRevision: null },
      'WeeklyReportSubmitted',
    );
  }

  /** Corrects the first report of whom a persona acts for, on its behalf. */
  async correctOnBehalf(by: string, of: string, stock: number, used: number): Promise<void> {
    await this.change(
      by,
      'mutation ($input: SubmitWeeklyReportInput!) { change: submitWeeklyReportOnBehalf(input: $input) { __typename } }',
      { ...wholeReport(of, stock, used), isoWeek: WEEK, expectedRevision: 1 },
      'WeeklyReportSubmitted',
    );
  }

  /** Somebody calls a reporter that is missing. */
  async call(as: string, organisationId: string, outcome: string): Promise<void> {
    await this.change(
      as,
      'mutation ($input: LogCallsInput!) { change: logCalls(input: $input) { __typename } }',
      { isoWeek: WEEK, organisationIds: [organisationId], outcome, note: '' },
      'CallsLogged',
    );
  }

  /** Goods come into the national store, base units. */
  async receive(productId: string, quantity: number): Promise<void> {
    await this.change(
      'warehouse',
      'mutation ($input: RegisterGoodsReceiptInput!) { change: registerGoodsReceipt(input: $input) { __typename } }',
      { productId, quantity, reference: 'a spec' },
      'GoodsReceiptRegistered',
    );
  }

  /** What the week's round gives whom the persona acts for of a product, base units, and why in bokmål. */
  async decision(as: string, productId: string): Promise<{ units: number; explanation: string }> {
    const { data, text } = await this.api.graphql<Decided>(DECISION, {
      isoWeek: WEEK,
      recipientId: organisationOf(as),
      productId,
    });
    const found = data?.week.round.decisions.edges[0]?.node;
    if (!found) throw new Error(text);
    return found;
  }

  private async change(as: string, mutation: string, input: object, expected: string): Promise<void> {
    const variables = { input: { ...input, idempotencyKey: randomUUID() } };
    const { data, text } = await this.api.graphql<{ change: { __typename: string } }>(mutation, variables, {
      as,
    });
    if (data?.change.__typename !== expected) throw new Error(text);
  }
}
