import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/transaction.js';
import { keyAfter, pageOf } from '../graphql/connection.js';
import type { AuditEvent, AuditEventConnection } from './audit-event.js';
import type { AuditEventsArgs } from './audit-events.args.js';

const MATCHING = `from audit_event
  where ($1::text is null or subject_type = $1) and ($2::text is null or subject_id = $2)`;

@Injectable()
export class AuditRepository {
  async page(
    tx: Transaction,
    { subjectType, subjectId, first, after }: AuditEventsArgs,
  ): Promise<AuditEventConnection> {
    const filter = [subjectType ?? null, subjectId ?? null];
    const [count] = await tx.query<{ total: number }>(`select count(*) as total ${MATCHING}`, filter);
    const events = await tx.query<AuditEvent>(
      `select id, occurred_at as "occurredAt", recorded_at as "recordedAt", actor, actor_role as "actorRole", operation,
              request_id as "requestId", machine, subject_type as "subjectType", subject_id as "subjectId",
              organisation_id as "organisationId", before::text, after::text
       ${MATCHING} and ($3::uuid is null or id < $3) order by id desc limit $4`,
      [...filter, keyAfter(after), first + 1],
    );
    return pageOf(events, { first, after, totalCount: count?.total ?? 0, keyOf: (event) => event.id });
  }
}
