import { Injectable } from '@nestjs/common';
import type { IsoWeek } from '@fordel/shared';
import type { Transaction } from '../../platform/database/transaction.js';

/** One organisation's figures for one category, in base units. */
export interface Figures {
  readonly stock: number;
  /** null: not known. */
  readonly usedLastWeek: number | null;
  readonly expectedNextWeek: number;
  /** null: by the rule. */
  readonly statedNeed: number | null;
  /** Received from own purchase since the report before; null: not told. */
  readonly ownPurchase: number | null;
  /** Days of last week without any, 0 to 6; null: not told. */
  readonly daysDry: number | null;
}

/** What a round of a week knows of one organisation and category; at least one of the two is there. */
export interface ReportedFigures {
  readonly organisationId: string;
  readonly categoryCode: string;
  /** Of the week itself, latest revision; null: it did not report. */
  readonly thisWeek: Figures | null;
  /** Of the last week before it with a report, latest revision; null: it never reported before. */
  readonly lastKnown: (Figures & { readonly isoWeek: IsoWeek; readonly submittedAt: Date }) | null;
}

interface Row {
  organisationId: string;
  categoryCode: string;
  thisWeek: Figures | null;
  lastKnown: Figures | null;
  lastIsoWeek: IsoWeek;
  lastSubmittedAt: Date;
}

const figuresOf = (line: string): string => `case when ${line}.report_id is not null then json_build_object(
  'stock', ${line}.stock, 'usedLastWeek', ${line}.used_last_week, 'expectedNextWeek', ${line}.expected_next_week,
  'statedNeed', ${line}.stated_need, 'ownPurchase', ${line}.own_purchase, 'daysDry', ${line}.days_dry) end`;

/** For a round: what was reported. Organisations that never reported are not in it, and are not zero. */
@Injectable()
export class ReportedFiguresQuery {
  /** In one statement, by organisation and category; bounded to what the transaction's caller may see. */
  async forWeek(tx: Transaction, isoWeek: IsoWeek): Promise<ReportedFigures[]> {
    const rows = await tx.query<Row>(
      `with this_week as (
         select r.id from organisation o cross join lateral (
           select id from weekly_report where organisation_id = o.id and iso_week = $1 order by revision desc limit 1) r
       ), last_known as (
         select r.* from organisation o cross join lateral (
           select id, iso_week, submitted_at from weekly_report where organisation_id = o.id and iso_week < $1
           order by iso_week desc, revision desc limit 1) r
       ), now as (
         select l.* from this_week join weekly_report_line l on l.report_id = this_week.id
       ), before as (
         select l.*, last_known.iso_week, last_known.submitted_at
         from last_known join weekly_report_line l on l.report_id = last_known.id
       )
       select organisation_id as "organisationId", category_code as "categoryCode", ${figuresOf('now')} as "thisWeek",
              ${figuresOf('before')} as "lastKnown", before.iso_week as "lastIsoWeek", before.submitted_at as "lastSubmittedAt"
       from now full join before using (organisation_id, category_code)
       order by organisation_id, category_code`,
      [isoWeek],
    );
    return rows.map(({ lastKnown, lastIsoWeek, lastSubmittedAt, ...row }) => ({
      ...row,
      lastKnown: lastKnown && { ...lastKnown, isoWeek: lastIsoWeek, submittedAt: lastSubmittedAt },
    }));
  }
}
