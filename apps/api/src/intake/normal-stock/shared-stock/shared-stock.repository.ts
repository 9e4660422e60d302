import { Injectable } from '@nestjs/common';
import type { CallContext } from '../../../platform/access/call-context.js';
import type { Transaction } from '../../../platform/database/transaction.js';
import type { NormalStockKind } from '../kind.js';
import type { SharedStock } from './shared-stock.js';

/** One organisation's share in one kind of a stock as it stands now. */
export interface ShareOf {
  readonly organisationId: string;
  readonly kind: NormalStockKind;
  readonly stockId: string;
  readonly name: string;
  readonly keeperId: string;
  readonly quantity: number;
  readonly storedInNorway: boolean;
  readonly countedOn: string;
  readonly synthetic: boolean;
}

const LATEST = `shared_stock_revision r
  join shared_stock s on s.id = r.stock_id
    and r.revision = (select max(other.revision) from shared_stock_revision other where other.stock_id = s.id)`;

@Injectable()
export class SharedStockRepository {
  /** The shares of these organisations, as far as the caller may see. */
  sharesOf(tx: Transaction, organisationIds: readonly string[]): Promise<ShareOf[]> {
    return tx.query<ShareOf>(
      `select p.organisation_id as "organisationId", p.kind, s.id as "stockId", s.name, s.keeper_id as "keeperId", p.share as quantity,
              r.stored_in_norway as "storedInNorway", r.counted_on as "countedOn", r.synthetic
       from ${LATEST}
       join shared_stock_share p on (p.stock_id, p.revision) = (r.stock_id, r.revision)
       where p.organisation_id = any($1::uuid[]) order by s.name, s.id`,
      [organisationIds],
    );
  }

  /** Those an organisation keeps, or one of them. */
  keptBy(tx: Transaction, keeperId: string | null, id: string | null = null): Promise<SharedStock[]> {
    return tx.query<SharedStock>(
      `select s.id, r.revision, s.name, r.agreement, r.stored_in_norway as "storedInNorway", r.counted_on as "countedOn",
              r.stated_by as "statedBy", r.stated_at as "statedAt",
              (select coalesce(jsonb_agg(jsonb_build_object('kind', l.kind, 'held', l.held, 'shares', (
                 select coalesce(jsonb_agg(jsonb_build_object('organisationId', p.organisation_id, 'share', p.share) order by p.organisation_id), '[]')
                 from shared_stock_share p where (p.stock_id, p.revision, p.kind) = (l.stock_id, l.revision, l.kind)))), '[]')
               from shared_stock_line l where (l.stock_id, l.revision) = (r.stock_id, r.revision)) as lines
       from ${LATEST}
       where s.keeper_id = $1 and ($2::uuid is null or s.id = $2) order by s.name, s.id`,
      [keeperId, id],
    );
  }

  /** Those of these that may hold such a stock: kommuner, fylkeskommuner and RHFs that exist today. */
  async partners(tx: Transaction, ids: readonly string[]): Promise<Set<string>> {
    const rows = await tx.query<{ id: string }>(
      `select id from organisation o where o.id::text = any($1) and o.kind in ('KOMMUNE', 'FYLKESKOMMUNE', 'RHF')
         and o.valid_from <= oslo_today() and (o.valid_to is null or o.valid_to > oslo_today())`,
      [ids],
    );
    return new Set(rows.map(({ id }) => id));
  }

  async create(tx: Transaction, id: string, keeperId: string | null, name: string): Promise<void> {
    await tx.query('insert into shared_stock (id, keeper_id, name) values ($1, $2, $3)', [
      id,
      keeperId,
      name,
    ]);
  }

  /** Stores a revision; false when somebody else stored it first. */
  async insert(
    tx: Transaction,
    { caller }: CallContext,
    stock: Omit<SharedStock, 'name' | 'statedBy' | 'statedAt'>,
  ): Promise<boolean> {
    const { id, revision, agreement, storedInNorway, countedOn, lines } = stock;
    const keeper = caller.organisationId;
    const stored = await tx.query(
      `insert into shared_stock_revision (stock_id, revision, keeper_id, agreement, stored_in_norway, counted_on, stated_by)
       values ($1, $2, $3, $4, $5, $6, $7) on conflict (stock_id, revision) do nothing returning revision`,
      [id, revision, keeper, agreement, storedInNorway, countedOn, caller.name],
    );
    if (stored.length === 0) return false;
    await tx.query(
      `insert into shared_stock_line (stock_id, revision, keeper_id, kind, held) select $1, $2, $3, * from unnest($4::text[], $5::bigint[])`,
      [id, revision, keeper, lines.map(({ kind }) => kind), lines.map(({ held }) => held)],
    );
    const shares = lines.flatMap(({ kind, shares }) => shares.map((share) => ({ kind, ...share })));
    await tx.query(
      `insert into shared_stock_share (stock_id, revision, keeper_id, kind, organisation_id, share)
       select $1, $2, $3, * from unnest($4::text[], $5::uuid[], $6::bigint[])`,
      [
        id,
        revision,
        keeper,
        shares.map(({ kind }) => kind),
        shares.map(({ organisationId }) => organisationId),
        shares.map(({ share }) => share),
      ],
    );
    return true;
  }
}
