import { Injectable } from '@nestjs/common';
import type { CallContext } from '../../../platform/access/call-context.js';
import type { Transaction } from '../../../platform/database/transaction.js';
import type { NormalStockKind } from '../kind.js';

export interface StatedLine {
  readonly kind: NormalStockKind;
  readonly used: number | null;
  readonly deviantBecause: string | null;
}

/** The latest revision of what an organisation says of a year. */
export interface StatedYear {
  readonly organisationId: string;
  readonly year: number;
  readonly revision: number;
  readonly source: string;
  readonly reason: string;
  readonly statedBy: string;
  readonly statedAt: Date;
  readonly synthetic: boolean;
  readonly lines: readonly StatedLine[];
}

@Injectable()
export class AnnualUseRepository {
  /** What these organisations say, as far as the caller may see. */
  latest(tx: Transaction, organisationIds: readonly string[]): Promise<StatedYear[]> {
    return tx.query<StatedYear>(
      `select distinct on (u.organisation_id, u.year) u.organisation_id as "organisationId", u.year, u.revision, u.source, u.reason,
              u.stated_by as "statedBy", u.stated_at as "statedAt", u.synthetic, l.lines
       from annual_use u
       cross join lateral (
         select coalesce(jsonb_agg(jsonb_build_object('kind', l.kind, 'used', l.used, 'deviantBecause', l.deviant_because)), '[]') as lines
         from annual_use_line l where l.annual_use_id = u.id) l
       where u.organisation_id = any($1::uuid[])
       order by u.organisation_id, u.year, u.revision desc`,
      [organisationIds],
    );
  }

  /** The revision a year stands at; 0: nothing is stated. */
  async revision(tx: Transaction, organisationId: string | null, year: number): Promise<number> {
    const [row] = await tx.query<{ revision: number }>(
      'select coalesce(max(revision), 0) as revision from annual_use where organisation_id = $1 and year = $2',
      [organisationId, year],
    );
    return row?.revision ?? 0;
  }

  /** Stores a revision; false when somebody else stored it first. */
  async insert(
    tx: Transaction,
    id: string,
    { caller }: CallContext,
    said: Pick<StatedYear, 'year' | 'revision' | 'source' | 'reason' | 'lines'>,
  ): Promise<boolean> {
    const { year, revision, source, reason, lines } = said;
    const stored = await tx.query(
      `insert into annual_use (id, organisation_id, year, revision, source, reason, stated_by) values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (organisation_id, year, revision) do nothing returning id`,
      [id, caller.organisationId, year, revision, source, reason, caller.name],
    );
    if (stored.length === 0) return false;
    await tx.query(
      `insert into annual_use_line (annual_use_id, organisation_id, kind, used, deviant_because)
       select $1, $2, * from unnest($3::text[], $4::bigint[], $5::text[])`,
      [
        id,
        caller.organisationId,
        lines.map(({ kind }) => kind),
        lines.map(({ used }) => used),
        lines.map(({ deviantBecause }) => deviantBecause),
      ],
    );
    return true;
  }
}
