import { Injectable } from '@nestjs/common';
import type { IsoWeek } from '@fordel/shared';
import type { Transaction } from '../../../platform/database/transaction.js';
import { keyAfter, pageOf } from '../../../platform/graphql/connection.js';
import type { ReportedLine } from '../../report/weekly-report.js';
import type {
  InstitutionPart,
  InstitutionPartConnection,
  InstitutionPartLine,
  InstitutionPartsArgs,
} from './institution-part.js';

/** The columns of a part, for every statement that answers one. */
export const PART = `p.id, p.institution_id as "institutionId", p.iso_week as "isoWeek", p.revision, p.sent_at as "sentAt",
  p.sent_by as "sentBy", p.synthetic, p.report_revision as "reportRevision"`;

export interface NewPart {
  readonly id: string;
  readonly institutionId: string | null;
  readonly isoWeek: IsoWeek;
  readonly expectedRevision: number;
  readonly sentBy: string;
  readonly lines: readonly ReportedLine[];
}

/** Every read is bounded by row-level security: an institution sees its own parts, an organisation those of its institutions. */
@Injectable()
export class InstitutionPartRepository {
  /**
   * Stores the next revision with its lines in one statement, or nothing and false when the expected revision is not the latest: of
   * two at once the second waits here for the first, and then finds its number taken.
   */
  async insert(tx: Transaction, part: NewPart): Promise<boolean> {
    const { lines } = part;
    const stored = await tx.query(
      `with part as (
         insert into institution_part (id, institution_id, organisation_id, iso_week, revision, sent_by)
         select $1, i.id, i.organisation_id, $3, latest.revision + 1, $5
         from institution i cross join
           (select coalesce(max(revision), 0) as revision from institution_part where institution_id = $2 and iso_week = $3) latest
         where i.id = $2 and latest.revision = $4
         on conflict (institution_id, iso_week, revision) do nothing
         returning id, institution_id
       ), line as (
         insert into institution_part_line (part_id, institution_id, category_code, stock, used_last_week, expected_next_week,
           own_purchase, on_order)
         select part.id, part.institution_id, l.*
         from part, unnest($6::text[], $7::bigint[], $8::bigint[], $9::bigint[], $10::bigint[], $11::bigint[]) l
       )
       select id from part`,
      [
        part.id,
        part.institutionId,
        part.isoWeek,
        part.expectedRevision,
        part.sentBy,
        lines.map(({ categoryCode }) => categoryCode),
        lines.map(({ stock }) => stock),
        lines.map(({ used }) => used),
        lines.map(({ expectedNextWeek }) => expectedNextWeek),
        lines.map(({ ownPurchase }) => ownPurchase),
        lines.map(({ onOrder }) => onOrder),
      ],
    );
    return stored.length === 1;
  }

  async byId(tx: Transaction, id: string): Promise<InstitutionPart | null> {
    const [part] = await tx.query<InstitutionPart>(`select ${PART} from institution_part p where id = $1`, [
      id,
    ]);
    return part ?? null;
  }

  /** The latest revision of a week. */
  async latest(tx: Transaction, institutionId: string, isoWeek: IsoWeek): Promise<InstitutionPart | null> {
    const [part] = await tx.query<InstitutionPart>(
      `select ${PART} from institution_part p where institution_id = $1 and iso_week = $2 order by revision desc limit 1`,
      [institutionId, isoWeek],
    );
    return part ?? null;
  }

  /** The latest revision of the latest week before with a part. */
  async latestBefore(
    tx: Transaction,
    institutionId: string,
    isoWeek: IsoWeek,
  ): Promise<InstitutionPart | null> {
    const [part] = await tx.query<InstitutionPart>(
      `select ${PART} from institution_part p where institution_id = $1 and iso_week < $2
       order by iso_week desc, revision desc limit 1`,
      [institutionId, isoWeek],
    );
    return part ?? null;
  }

  /** Whether the report of whoever answers for the calling institution has been sent. */
  async reportSent(tx: Transaction, isoWeek: IsoWeek): Promise<boolean> {
    const [sent] = await tx.query<{ revision: number | null }>(
      'select sent_report_of_owner($1) as revision',
      [isoWeek],
    );
    return sent?.revision !== null;
  }

  /** Every revision of one institution's week, the first first. The id comes from a caller, whatever it looks like. */
  async revisions(
    tx: Transaction,
    { institutionId, isoWeek, first, after }: InstitutionPartsArgs,
  ): Promise<InstitutionPartConnection> {
    const owner = [institutionId.toLowerCase(), isoWeek];
    const [count] = await tx.query<{ total: number }>(
      'select count(*) as total from institution_part where institution_id::text = $1 and iso_week = $2',
      owner,
    );
    const parts = await tx.query<InstitutionPart>(
      `select ${PART} from institution_part p
       where institution_id::text = $1 and iso_week = $2 and revision > coalesce($3::numeric, 0)
       order by revision limit $4`,
      [...owner, keyAfter(after), first + 1],
    );
    const keyOf = ({ revision }: InstitutionPart): string => String(revision);
    return pageOf(parts, { first, after, totalCount: count?.total ?? 0, keyOf });
  }

  /** The lines of many parts at once, each part's in the order of the catalogue. */
  linesOf(tx: Transaction, partIds: readonly string[]): Promise<InstitutionPartLine[]> {
    return tx.query<InstitutionPartLine>(
      `select l.part_id as "partId", l.category_code as "categoryCode", l.stock, l.used_last_week as used,
              l.expected_next_week as "expectedNextWeek", l.own_purchase as "ownPurchase", l.on_order as "onOrder"
       from institution_part_line l join category c on c.code = l.category_code
       where l.part_id = any($1::uuid[]) order by c.position`,
      [partIds],
    );
  }
}
