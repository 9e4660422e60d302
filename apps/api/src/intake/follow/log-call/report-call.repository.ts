import { Injectable } from '@nestjs/common';
import type { IsoWeek } from '@fordel/shared';
import type { Transaction } from '../../../platform/database/transaction.js';
import { keyAfter, pageOf } from '../../../platform/graphql/connection.js';
import type { LogCallInput } from './input.js';
import type { ReportCall, ReportCallConnection, ReportCallsArgs } from './report-call.js';

const CALL = `id, organisation_id as "organisationId", iso_week as "isoWeek", outcome, note, called_at as "calledAt",
  called_by as "calledBy"`;

@Injectable()
export class ReportCallRepository {
  /**
   * Stores a call to a reporter of the week whom the caller follows; false when it is none, whatever the id looks like.
   * @param county null: all are followed
   */
  async insert(
    tx: Transaction,
    id: string,
    { organisationId, isoWeek, outcome, note }: LogCallInput,
    by: { name: string; organisationId: string | null; county: string | null },
  ): Promise<boolean> {
    const stored = await tx.query(
      `insert into report_call (id, organisation_id, iso_week, outcome, note, called_by, caller_id)
       select $1, o.id, w.iso_week, $4, $5, $6, $7
       from reporting_week w cross join lateral weekly_reporters(w.deadline_at) reporter join organisation o on o.id = reporter.id
       where w.iso_week = $3 and o.id::text = lower($2) and ($8::uuid is null or o.fylkesmann_id = $8)
       returning id`,
      [id, organisationId, isoWeek, outcome, note, by.name, by.organisationId, by.county],
    );
    return stored.length === 1;
  }

  async byId(tx: Transaction, id: string): Promise<ReportCall | null> {
    const [call] = await tx.query<ReportCall>(`select ${CALL} from report_call where id = $1`, [id]);
    return call ?? null;
  }

  /** The last call of each of these about a week. */
  lastOf(tx: Transaction, isoWeek: IsoWeek, organisationIds: readonly string[]): Promise<ReportCall[]> {
    return tx.query<ReportCall>(
      `select distinct on (organisation_id) ${CALL} from report_call
       where iso_week = $1 and organisation_id = any($2::uuid[]) order by organisation_id, id desc`,
      [isoWeek, organisationIds],
    );
  }

  /** Newest first. */
  async page(
    tx: Transaction,
    { isoWeek, organisationId, first, after }: ReportCallsArgs,
  ): Promise<ReportCallConnection> {
    const matching =
      'from report_call where iso_week = $1 and ($2::text is null or organisation_id::text = lower($2))';
    const filter = [isoWeek, organisationId ?? null];
    const [count] = await tx.query<{ total: number }>(`select count(*) as total ${matching}`, filter);
    const calls = await tx.query<ReportCall>(
      `select ${CALL} ${matching} and ($3::uuid is null or id < $3) order by id desc limit $4`,
      [...filter, keyAfter(after), first + 1],
    );
    return pageOf(calls, { first, after, totalCount: count?.total ?? 0, keyOf: ({ id }) => id });
  }
}
