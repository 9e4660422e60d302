import { Injectable } from '@nestjs/common';
import type { IsoWeek } from '@fordel/shared';
import type { Transaction } from '../../platform/database/transaction.js';
import type { ReportDraft, ReportDraftContent } from './report-draft.js';

export interface NewDraft {
  readonly organisationId: string;
  readonly isoWeek: IsoWeek;
  readonly content: ReportDraftContent;
  readonly savedBy: string;
}

/** Drafts are their organisation's alone: row-level security shows nobody another's. */
@Injectable()
export class ReportDraftRepository {
  async read(tx: Transaction, organisationId: string, isoWeek: IsoWeek): Promise<ReportDraft | null> {
    const [row] = await tx.query<
      Omit<ReportDraft, keyof ReportDraftContent> & { content: ReportDraftContent }
    >(
      `select version, saved_at as "savedAt", saved_by as "savedBy", content from report_draft
       where organisation_id = $1 and iso_week = $2 and content is not null`,
      [organisationId, isoWeek],
    );
    if (!row) return null;
    const { content, ...saved } = row;
    return { ...saved, ...content };
  }

  /** False when the draft has another version than the expected one, 0 being none; of two at once the second waits. */
  async save(
    tx: Transaction,
    { organisationId, isoWeek, content, savedBy }: NewDraft,
    expected: number,
  ): Promise<boolean> {
    const values = [organisationId, isoWeek, JSON.stringify(content), savedBy];
    const saved =
      expected === 0
        ? await tx.query(
            `insert into report_draft (organisation_id, iso_week, version, content, saved_by) values ($1, $2, 1, $3, $4)
             on conflict (organisation_id, iso_week) do update
               set version = report_draft.version + 1, content = excluded.content, saved_by = excluded.saved_by, saved_at = fordel_now()
               where report_draft.content is null
             returning version`,
            values,
          )
        : await tx.query(
            `update report_draft set version = version + 1, content = $3, saved_by = $4, saved_at = fordel_now()
             where organisation_id = $1 and iso_week = $2 and version = $5 and content is not null returning version`,
            [...values, expected],
          );
    return saved.length > 0;
  }

  /** False when there is none of the expected version. */
  async discard(
    tx: Transaction,
    organisationId: string,
    isoWeek: IsoWeek,
    expected: number,
  ): Promise<boolean> {
    const gone = await tx.query(
      `update report_draft set content = null
       where organisation_id = $1 and iso_week = $2 and version = $3 and content is not null returning version`,
      [organisationId, isoWeek, expected],
    );
    return gone.length > 0;
  }
}
