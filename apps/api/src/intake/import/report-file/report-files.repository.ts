import { Injectable } from '@nestjs/common';
import type { IsoWeek } from '@fordel/shared';
import type { Transaction } from '../../../platform/database/transaction.js';
import type { RowsOf } from './report-rows.js';

const NUMBER = 'coalesce(o.kommune_number, o.organisation_number, o.id::text)';

@Injectable()
export class ReportFilesRepository {
  /** Who reports that week and is the organisation itself, or followed up by it; of these, those the caller may see. */
  reporters(
    tx: Transaction,
    asked: string,
    isoWeek: IsoWeek,
    deadline: Date,
  ): Promise<Pick<RowsOf, 'number' | 'name' | 'revision'>[]> {
    return tx.query(
      `select ${NUMBER} as number, o.name,
              coalesce((select max(w.revision) from weekly_report w where w.organisation_id = o.id and w.iso_week = $2), 0) as revision
       from weekly_reporters($3) r join organisation o on o.id = r.id
       where $1 in (o.id::text, coalesce(o.fylkesmann_id, o.rhf_id)::text)
         and (caller_scope() = 'national' or o.id in (select caller_organisations()))
       order by 1`,
      [asked.toLowerCase(), isoWeek, deadline],
    );
  }

  /**
   * The latest revision of every organisation that reported, as far as the caller may see. An RHF sees its region's kommuner too, but
   * follows its hospitals alone: what it gets, it can send again.
   */
  reports(tx: Transaction, isoWeek: IsoWeek): Promise<(Omit<RowsOf, 'lines'> & { id: string })[]> {
    return tx.query(
      `select * from (
         select distinct on (w.organisation_id) w.id, w.iso_week as "isoWeek", ${NUMBER} as number, o.name, w.revision,
           w.staff_out as "staffOut", w.services_reduced as "servicesReduced", w.answers
         from weekly_report w join organisation o on o.id = w.organisation_id
         where w.iso_week = $1 and (caller_scope() <> 'rhf' or w.organisation_id in (select followed_reporters()))
         order by w.organisation_id, w.revision desc
       ) latest order by number`,
      [isoWeek],
    );
  }
}
