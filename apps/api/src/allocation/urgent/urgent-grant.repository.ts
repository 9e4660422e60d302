import { Injectable } from '@nestjs/common';
import type { UrgentRequest } from '../../intake/urgent/urgent-request.js';
import type { Transaction } from '../../platform/database/transaction.js';
import type { Proposal } from './propose.js';
import type { UrgentGrant } from './urgent-grant.js';
import type { UrgentPeriod } from './urgent-period.js';

export interface NewGrantLine {
  readonly productId: string;
  readonly packSize: number;
  readonly packs: number;
  readonly proposal: Proposal;
}

export interface NewGrant {
  readonly decisionId: string;
  readonly request: Pick<UrgentRequest, 'id' | 'recipientId'>;
  readonly policyVersionId: string;
  readonly period: UrgentPeriod;
  readonly grantedBy: string;
  readonly lines: readonly NewGrantLine[];
}

@Injectable()
export class UrgentGrantRepository {
  /** Nobody else grants until the transaction ends: what is left of the opened stock is counted, and used, by one at a time. */
  async holdGranting(tx: Transaction): Promise<void> {
    await tx.query(`select pg_advisory_xact_lock(hashtext('urgent_grant'))`);
  }

  async add(tx: Transaction, grant: NewGrant): Promise<void> {
    const { request, period, lines } = grant;
    await tx.query(
      `insert into urgent_grant (request_id, decision_id, recipient_id, policy_version_id, iso_week, batch, granted_by, synthetic)
       select $1, $2, $3, $4, $5, $6, $7, exercise is not null from clock`,
      [
        ...[request.id, grant.decisionId, request.recipientId, grant.policyVersionId],
        ...[period.isoWeek, period.batch, grant.grantedBy],
      ],
    );
    await tx.query(
      `insert into urgent_grant_line (request_id, recipient_id, product_id, pack_size, packs, units, proposal)
       select $1, $2, product_id, pack_size, packs, packs * pack_size, proposal
       from unnest($3::uuid[], $4::integer[], $5::bigint[], $6::text[]::jsonb[]) as l (product_id, pack_size, packs, proposal)`,
      [
        ...[request.id, request.recipientId],
        lines.map(({ productId }) => productId),
        lines.map(({ packSize }) => packSize),
        lines.map(({ packs }) => packs),
        lines.map(({ proposal }) => JSON.stringify(proposal)),
      ],
    );
  }

  /** The requests one decision granted. */
  async ofDecision(tx: Transaction, decisionId: string): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      'select request_id as id from urgent_grant where decision_id = $1 order by request_id',
      [decisionId],
    );
    return rows.map(({ id }) => id);
  }

  ofRequests(tx: Transaction, requestIds: readonly string[]): Promise<UrgentGrant[]> {
    return tx.query<UrgentGrant>(
      `select g.request_id as "requestId", p.number as "policyNumber", g.iso_week as "isoWeek", g.batch,
              g.granted_at as "grantedAt", g.granted_by as "grantedBy",
              jsonb_agg(jsonb_build_object('productId', l.product_id, 'packs', l.packs, 'units', l.units,
                'proposed', l.proposal -> 'packs') order by l.pack_size desc, l.product_id) as lines
       from urgent_grant g join urgent_grant_line l using (request_id) join policy_version p on p.id = g.policy_version_id
       where g.request_id = any($1::uuid[]) group by g.request_id, p.number`,
      [requestIds],
    );
  }
}
