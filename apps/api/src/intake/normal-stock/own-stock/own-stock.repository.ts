import { Injectable } from '@nestjs/common';
import type { CallContext } from '../../../platform/access/call-context.js';
import type { Transaction } from '../../../platform/database/transaction.js';
import type { OwnStock } from './own-stock.js';

export interface DeclaredStock extends OwnStock {
  readonly organisationId: string;
  readonly synthetic: boolean;
}

@Injectable()
export class OwnStockRepository {
  /** The latest declaration of each, as far as the caller may see. */
  latest(tx: Transaction, organisationIds: readonly string[]): Promise<DeclaredStock[]> {
    return tx.query<DeclaredStock>(
      `select distinct on (s.organisation_id) s.organisation_id as "organisationId", s.revision, s.stored_in_norway as "storedInNorway",
              s.counted_on as "countedOn", s.stated_by as "statedBy", s.stated_at as "statedAt", s.synthetic, l.lines
       from own_stock s
       cross join lateral (
         select coalesce(jsonb_agg(jsonb_build_object('kind', l.kind, 'held', l.held)), '[]') as lines
         from own_stock_line l where l.own_stock_id = s.id) l
       where s.organisation_id = any($1::uuid[])
       order by s.organisation_id, s.revision desc`,
      [organisationIds],
    );
  }

  /** Stores a revision; false when somebody else stored it first. */
  async insert(
    tx: Transaction,
    id: string,
    { caller }: CallContext,
    { revision, storedInNorway, countedOn, lines }: Omit<OwnStock, 'statedBy' | 'statedAt'>,
  ): Promise<boolean> {
    const stored = await tx.query(
      `insert into own_stock (id, organisation_id, revision, stored_in_norway, counted_on, stated_by) values ($1, $2, $3, $4, $5, $6)
       on conflict (organisation_id, revision) do nothing returning id`,
      [id, caller.organisationId, revision, storedInNorway, countedOn, caller.name],
    );
    if (stored.length === 0) return false;
    await tx.query(
      `insert into own_stock_line (own_stock_id, organisation_id, kind, held) select $1, $2, * from unnest($3::text[], $4::bigint[])`,
      [id, caller.organisationId, lines.map(({ kind }) => kind), lines.map(({ held }) => held)],
    );
    return true;
  }
}
