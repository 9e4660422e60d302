import { randomUUID } from 'node:crypto';
import type { TestApp } from '../../../../../test/support/test-app.js';

export interface Line {
  kind: string;
  years: { year: number; takenFrom: number | null; used: number | null }[];
  required: number | null;
  held: number | null;
  missing: number | null;
  state: string;
  own: Record<string, unknown>;
  shares: {
    stockId: string;
    name: string;
    quantity: number;
    storedInNorway: boolean;
    keeper: { name: string };
  }[];
}
export interface Statement {
  date: string;
  inForce: boolean;
  synthetic: boolean;
  organisation: { name: string };
  lines: Line[];
  annualUse: {
    year: number;
    weeksInYear: number;
    revision: number;
    source: string | null;
    statedBy: string | null;
    lines: {
      kind: string;
      used: number | null;
      stated: number | null;
      reported: number | null;
      weeks: number;
    }[];
  }[];
  ownStock: { revision: number; storedInNorway: boolean; countedOn: string | null } | null;
}

const STATEMENT = `date inForce synthetic organisation { name }
  lines { kind years { year takenFrom used } required held missing state
    own { quantity origin isoWeek date ageDays storedInNorway }
    shares { stockId name quantity storedInNorway keeper { name } } }
  annualUse { year weeksInYear revision source statedBy lines { kind used stated reported weeks deviantBecause } }
  ownStock { revision storedInNorway countedOn }`;

export type Answer = {
  __typename: string;
  path?: string;
  message?: string;
  currentVersion?: number;
} & Record<string, unknown>;

/** Speaks of § 8 a with one program. */
export class NormalStockCaller {
  constructor(private readonly app: TestApp) {}

  async statement(as: string, organisationId: string): Promise<Statement | null> {
    const { data, text } = await this.app.graphql<{ normalStock: Statement | null }>(
      `query ($organisationId: ID!) { normalStock(organisationId: $organisationId) { ${STATEMENT} } }`,
      { organisationId },
      { as },
    );
    if (!data) throw new Error(text);
    return data.normalStock;
  }

  async line(as: string, organisationId: string, kind: string): Promise<Line> {
    const statement = await this.statement(as, organisationId);
    const line = statement?.lines.find((each) => each.kind === kind);
    if (!line) throw new Error(`${as} sees no ${kind} of ${organisationId}`);
    return line;
  }

  async all(as: string, kind: string | null = null): Promise<Statement[]> {
    const { data, text } = await this.app.graphql<{ normalStocks: Statement[] }>(
      `query ($kind: OrganisationKind) { normalStocks(kind: $kind) { ${STATEMENT} } }`,
      { kind },
      { as },
    );
    if (!data) throw new Error(text);
    return data.normalStocks;
  }

  state(as: string, changes: object): Promise<Answer> {
    const input = {
      ...{ year: 2025, expectedRevision: 0, source: 'Innkjøpssystemet', reason: 'Før Fordel' },
      lines: [],
      ...changes,
    };
    return this.change(
      as,
      'stateAnnualUse',
      'StateAnnualUseInput',
      '... on AnnualUseStated { year revision }',
      input,
    );
  }

  declare(as: string, changes: object): Promise<Answer> {
    const input = { expectedRevision: 0, storedInNorway: true, ...changes };
    return this.change(
      as,
      'declareOwnStock',
      'DeclareOwnStockInput',
      '... on OwnStockDeclared { revision }',
      input,
    );
  }

  share(as: string, changes: object): Promise<Answer> {
    const input = {
      ...{ id: null, expectedRevision: 0, name: 'Trøndelagslageret', agreement: 'Avtale 2025/17' },
      ...{ storedInNorway: true, countedOn: '2026-02-01', lines: [] },
      ...changes,
    };
    const result =
      '... on SharedStockSaved { stock { id revision name lines { kind held shares { organisationId share } } } }';
    return this.change(as, 'saveSharedStock', 'SaveSharedStockInput', result, input);
  }

  /** Reports that tell one use of every category in every week of a calendar year but those left out; stock the same. */
  async reportYear(
    organisationId: string,
    year: number,
    figures: { used: number; stock: number; leaveOut?: number },
  ) {
    await this.app.sql.owner(
      `insert into reporting_week (iso_week, opens_at, deadline_at)
       select to_char(monday, 'IYYY-"W"IW'), monday, monday + interval '36 hours'
       from generate_series(make_date($1, 1, 4)::timestamp, make_date($1 + 1, 1, 11), interval '1 week') any_day,
         lateral (select date_trunc('week', any_day) as monday) m on conflict do nothing`,
      [year],
    );
    await this.app.sql.owner(
      `with report as (
         insert into weekly_report (organisation_id, iso_week, revision, submitted_by)
         select $1, iso_week, 1, 'spec' from reporting_week
         where iso_week between $2 || '-W02' and ($2::integer + 1) || '-W01' order by iso_week offset $3
         returning id, organisation_id)
       insert into weekly_report_line (report_id, organisation_id, category_code, stock, used_last_week, expected_next_week)
       select report.id, organisation_id, c.code, $4, $5, $5 from report, category c`,
      [organisationId, String(year), figures.leaveOut ?? 0, figures.stock, figures.used],
    );
  }

  private async change(
    as: string,
    field: string,
    type: string,
    result: string,
    input: object,
  ): Promise<Answer> {
    const { data, text } = await this.app.graphql<{ change: Answer }>(
      `mutation ($input: ${type}!) { change: ${field}(input: $input) { __typename ${result}
         ... on Failure { message } ... on InvalidInput { path } ... on VersionConflict { currentVersion } } }`,
      { input: { idempotencyKey: randomUUID(), ...input } },
      { as },
    );
    if (!data) throw new Error(text);
    return data.change;
  }
}
