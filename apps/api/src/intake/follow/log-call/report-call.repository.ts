import { Injectable } from '@nestjs/common';
import type { IsoWeek } from '@fordel/shared';
import type { CallContext } from '../../../platform/access/call-context.js';
import type { Transaction } from '../../../platform/database/transaction.js';
import { keyAfter, pageOf } from '../../../platform/graphql/connection.js';
import { areaOf } from '../area-of.js';
import type { LogCallInput } from './input.js';
import type { ReportCall, ReportCallConnection, ReportCallsArgs } from './report-call.js';

const CALL = `id, organisation_id as "organisationId", iso_week as "isoWeek", outcome, note, called_at as "calledAt",
  called_by as "calledBy"`;

@Injectable()
export class ReportCallRepository {
  /**
   * Stores one call to each of these who is a reporter of the week and whom the caller follows, whatever the ids look like.
   * @param key the id of the call, or what calls of one act share
   * @returns whom it was stored for
   */
  async insert(
    tx: Transaction,
    key: { id: string } | { batchId: string },
    to: readonly string[],
    { isoWeek, outcome, note }: Pick<LogCallInput, 'isoWeek' | 'outcome' | 'note'>,
    call: CallContext,
  ): Promise<string[]> {
    const stored = await tx.query<{ id: string }>(
      `insert into report_call (id, batch_id, organisation_id, iso_week, outcome, note, called_by, caller_id)
       select coalesce($1, uuidv7()), $2, o.id, w.iso_week, $5, $6, $7, $8
       from reporting_week w cross join lateral weekly_reporters(w.deadline_at) reporter join organisation o on o.id = reporter.id
       where w.iso_week = $4 and o.id::text = any($3) and ($9::uuid is null or coalesce(o.fylkesmann_id, o.rhf_id) = $9)
       returning organisation_id as id`,
      [
        'id' in key ? key.id : null,
        'batchId' in key ? key.batchId : null,
        to.map((id) => id.toLowerCase()),
        isoWeek,
        outcome,
        note,
        call.caller.name,
        call.caller.organisationId,
        areaOf(call),
      ],
    );
    return stored.map(({ id }) => id);
  }

  async byId(tx: Transaction, id: string): Promise<ReportCall | null> {
    const [call] = await tx.query<ReportCall>(`select ${CALL} from report_call where id = $1`, [id]);
    return call ?? null;
  }

  /** In the order of the register. */
  ofBatch(tx: Transaction, batchId: string): Promise<ReportCall[]> {
    return tx.query<ReportCall>(
      `select ${CALL} from report_call where batch_id = $1 order by organisation_id`,
      [batchId],
    );
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
