import { Injectable } from '@nestjs/common';
import type { Reporters } from '../../intake/week/week.js';
import type { Transaction } from '../../platform/database/transaction.js';
import { keyAfter, pageOf } from '../../platform/graphql/connection.js';
import type { Decision, DecisionConnection } from './decision.js';
import type { DecisionsArgs } from './decisions.args.js';

const COLUMNS = `d.product_id as "productId", d.recipient_id as "recipientId", d.pool, d.packs, d.units, d.stock,
  d.weekly_burn as "weeklyBurn", d.plausible_need as "plausibleNeed", d.request,
  d.hundredth_days_before as "hundredthDaysBefore", d.hundredth_days_after as "hundredthDaysAfter",
  d.limited_by as "limitedBy", d.flags, d.explanation as record, p.document -> 'stages' as stages`;

const DECISION = `allocation_decision d
  join allocation_round r on r.id = d.round_id
  join policy_version p on p.id = r.policy_version_id`;

const KEY = `(d.product_id::text || ' ' || d.recipient_id::text) collate "C"`;

const MATCHING = `d.round_id = $1 and ($2::text is null or d.recipient_id::text = $2)
  and ($3::text is null or d.product_id::text = $3)`;

@Injectable()
export class DecisionRepository {
  async page(
    tx: Transaction,
    roundId: string,
    { recipientId, productId, first, after }: DecisionsArgs,
  ): Promise<DecisionConnection> {
    const filter = [roundId, recipientId ?? null, productId ?? null];
    const [count] = await tx.query<{ total: number }>(
      `select count(*) as total from allocation_decision d where ${MATCHING}`,
      filter,
    );
    const decisions = await tx.query<Decision>(
      `select ${COLUMNS} from ${DECISION} where ${MATCHING} and ($4::text is null or ${KEY} > $4) order by ${KEY} limit $5`,
      [...filter, keyAfter(after), first + 1],
    );
    const keyOf = (decision: Decision): string => `${decision.productId} ${decision.recipientId}`;
    return pageOf(decisions, { first, after, totalCount: count?.total ?? 0, keyOf });
  }

  /**
   * Per product of a round the recipients of one kind with the fewest days of cover before it, fewest first; those without
   * any known use are not in it.
   */
  lowest(
    tx: Transaction,
    roundId: string,
    asked: { productIds: readonly string[]; reporters: Reporters; first: number },
  ): Promise<Decision[]> {
    return tx.query<Decision>(
      `select lowest.* from unnest($2::uuid[]) asked (product_id) cross join lateral (
         select ${COLUMNS} from ${DECISION} join organisation o on o.id = d.recipient_id
         where d.round_id = $1 and d.product_id = asked.product_id and (o.kind = 'KOMMUNE') = ($3 = 'KOMMUNE')
           and d.hundredth_days_before is not null
         order by d.hundredth_days_before, d.recipient_id limit $4) lowest`,
      [roundId, asked.productIds, asked.reporters, asked.first],
    );
  }
}
