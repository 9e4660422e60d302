import { Injectable } from '@nestjs/common';
import type { IsoWeek } from '@fordel/shared';
import type { Transaction } from '../../platform/database/transaction.js';
import { ReportFaultCode, type LineFault } from './report-fault.js';

/** What a report was built on. Row-level security shows an organisation the parts of its own institutions alone. */
@Injectable()
export class BuiltOnRepository {
  /** What is wrong with the parts a report names: each is a part of that week, and no institution is there twice. */
  async faults(tx: Transaction, isoWeek: IsoWeek, parts: readonly string[]): Promise<LineFault[]> {
    const known = await tx.query<{ id: string; institutionId: string }>(
      `select id, institution_id as "institutionId" from institution_part where id::text = any($1) and iso_week = $2`,
      [parts, isoWeek],
    );
    const seen = new Set<string>();
    return parts.flatMap((id, index): LineFault[] => {
      const institutionId = known.find((part) => part.id === id)?.institutionId;
      const good = institutionId !== undefined && !seen.has(institutionId);
      if (institutionId !== undefined) seen.add(institutionId);
      const fault = { code: ReportFaultCode.UNKNOWN_PART, categoryCode: null, figure: null };
      return good ? [] : [{ path: `builtOn.${index}`, ...fault }];
    });
  }

  /** Keeps with a report which revision of each part it was built on, and whose parts it was built without. */
  async keep(tx: Transaction, reportId: string, parts: readonly string[]): Promise<void> {
    await tx.query(
      `insert into weekly_report_part (report_id, organisation_id, institution_id, part_id)
       select r.id, r.organisation_id, i.id, p.id
       from weekly_report r
       join reporting_week w using (iso_week)
       join institution i on i.organisation_id = r.organisation_id
       left join institution_part p on p.institution_id = i.id and p.iso_week = w.iso_week and p.id = any($2::uuid[])
       where r.id = $1 and (p.id is not null or institution_in_week(i, w.opens_at, w.deadline_at))`,
      [reportId, parts],
    );
  }
}
