import { Injectable } from '@nestjs/common';
import type { IsoWeek } from '@fordel/shared';
import type { Transaction } from '../../../platform/database/transaction.js';
import type { InstitutionPart } from '../part/institution-part.js';
import { PART } from '../part/institution-part.repository.js';
import type { Week } from '../../week/week.js';

export interface ExpectedInstitution {
  readonly institutionId: string;
  readonly lastWeekSent: IsoWeek | null;
}

/** Bounded by row-level security to the institutions of the calling organisation. */
@Injectable()
export class ConsolidationRepository {
  /** Whose part a week has or should have, by name. */
  expected(tx: Transaction, { isoWeek, opensAt, deadline }: Week): Promise<ExpectedInstitution[]> {
    return tx.query<ExpectedInstitution>(
      `select i.id as "institutionId",
              (select max(iso_week) from institution_part p where p.institution_id = i.id and p.iso_week < $1) as "lastWeekSent"
       from institution i
       where institution_in_week(i, $2, $3)
         or exists (select from institution_part p where p.institution_id = i.id and p.iso_week = $1)
       order by i.name, i.id`,
      [isoWeek, opensAt, deadline],
    );
  }

  /** The latest revision of each part of a week. */
  latestParts(tx: Transaction, isoWeek: IsoWeek): Promise<InstitutionPart[]> {
    return tx.query<InstitutionPart>(
      `select distinct on (p.institution_id) ${PART} from institution_part p
       where p.iso_week = $1 order by p.institution_id, p.revision desc`,
      [isoWeek],
    );
  }

  /** What a report was built on. */
  builtOn(tx: Transaction, reportId: string): Promise<{ institutionId: string; partId: string | null }[]> {
    return tx.query(
      `select institution_id as "institutionId", part_id as "partId" from weekly_report_part where report_id = $1`,
      [reportId],
    );
  }
}
