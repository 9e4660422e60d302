import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { TestApp } from '../../../../test/support/test-app.js';
import { ReportSender, type SentLine } from '../../../../test/support/weekly-report.js';
import { readCatalogue, readRegister } from '../registry/register/data-files.js';

const { organisations } = readRegister();
export const kommuner = organisations.filter(({ kind }) => kind === 'KOMMUNE');
export const hospitals = organisations.filter(({ kind }) =>
  ['HELSEFORETAK', 'PRIVATE_HOSPITAL'].includes(kind),
);
export const store = organisations.find(({ kind }) => kind === 'NATIONAL_STORE')!;

/** A product of the catalogue by category and pack size. */
export function productOf(categoryCode: string, packSize: number): string {
  const found = readCatalogue().products.find(
    (p) => p.categoryCode === categoryCode && p.packSize === packSize,
  );
  if (!found) throw new Error(`no ${categoryCode} in packs of ${packSize}`);
  return found.id;
}

const ROUND = `id isoWeek state version seed engineVersion openedBy calculationRequestedBy approvedBy releasedBy synthetic
  progress { done total } policy { number author }`;

export interface RoundAnswer {
  id: string;
  isoWeek: string;
  state: string;
  version: number;
  seed: string;
  engineVersion: string | null;
  openedBy: string;
  calculationRequestedBy: string | null;
  approvedBy: string | null;
  releasedBy: string | null;
  synthetic: boolean;
  progress: { done: number; total: number };
  policy: { number: number; author: string };
}

export interface Moved {
  __typename: string;
  round?: RoundAnswer;
  message?: string;
  isoWeek?: string;
  state?: string;
  currentVersion?: number;
}

export type Verb = 'calculateRound' | 'approveRound' | 'releaseRound';
export const [FIRST, SECOND] = ['helsedirektoratet-1', 'helsedirektoratet-2'] as const;

/** Plays rounds with one program through its API. */
export class RoundPlayer {
  constructor(readonly app: Pick<TestApp, 'graphql'>) {}

  async ask<Data>(query: string, variables: Record<string, unknown> = {}, as?: string): Promise<Data> {
    const { data, text, errors } = await this.app.graphql<Data>(
      query,
      variables,
      as === undefined ? {} : { as },
    );
    if (!data || errors.length > 0) throw new Error(text);
    return data;
  }

  async receive(productId: string, quantity: number): Promise<void> {
    const input = { productId, quantity, reference: 'PO-1', idempotencyKey: randomUUID() };
    const { registerGoodsReceipt } = await this.ask<{ registerGoodsReceipt: { __typename: string } }>(
      'mutation ($input: RegisterGoodsReceiptInput!) { registerGoodsReceipt(input: $input) { __typename } }',
      { input },
      'warehouse',
    );
    expect(registerGoodsReceipt.__typename).toBe('GoodsReceiptRegistered');
  }

  /** One organisation's report: the same figures in every category, changed where `lines` says otherwise. */
  async report(
    isoWeek: string,
    organisationId: string,
    figures: Omit<SentLine, 'categoryCode'>,
  ): Promise<void> {
    const sender = await ReportSender.for(this.app);
    const lines = sender.categories.map((categoryCode) => ({ categoryCode, ...figures }));
    const report = sender.report(isoWeek, organisationId, { lines });
    const answer = await sender.send(`reporter-${organisationId}`, report);
    expect(answer.__typename).toBe('WeeklyReportSubmitted');
  }

  async open(isoWeek: string, idempotencyKey: string = randomUUID(), as: string = FIRST): Promise<Moved> {
    const { openRound } = await this.ask<{ openRound: Moved }>(
      `mutation ($input: OpenRoundInput!) { openRound(input: $input) { __typename ... on RoundChanged { round { ${ROUND} } }
         ... on Failure { message } ... on RoundInTheWay { isoWeek } } }`,
      { input: { isoWeek, idempotencyKey } },
      as,
    );
    return openRound;
  }

  async move(
    verb: Verb,
    { id, version }: Pick<RoundAnswer, 'id' | 'version'>,
    as: string = FIRST,
    idempotencyKey: string = randomUUID(),
  ): Promise<Moved> {
    const answer = await this.ask<Record<Verb, Moved>>(
      `mutation ($input: MoveRoundInput!) { ${verb}(input: $input) { __typename ... on RoundChanged { round { ${ROUND} } }
         ... on Failure { message } ... on WrongRoundState { state } ... on VersionConflict { currentVersion } } }`,
      { input: { roundId: id, expectedVersion: version, idempotencyKey } },
      as,
    );
    return answer[verb];
  }

  async round(id: string, as: string = FIRST): Promise<RoundAnswer> {
    const { round } = await this.ask<{ round: RoundAnswer }>(
      `query ($id: ID!) { round(id: $id) { ${ROUND} } }`,
      { id },
      as,
    );
    return round;
  }

  /** The round once its figures are there; gives up after 20 s. */
  async calculated(id: string): Promise<RoundAnswer> {
    for (let asked = 0; asked < 400; asked++) {
      const round = await this.round(id);
      if (round.state !== 'CALCULATING') return round;
      await setTimeout(50);
    }
    throw new Error('the round is still being calculated');
  }

  /** Opens a week's round and has it calculated. */
  async calculate(isoWeek: string): Promise<RoundAnswer> {
    const opened = await this.open(isoWeek);
    if (!opened.round) throw new Error(opened.message);
    const { round } = await this.move('calculateRound', opened.round);
    return this.calculated(round!.id);
  }
}
