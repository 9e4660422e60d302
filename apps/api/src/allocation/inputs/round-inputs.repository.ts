import { Injectable } from '@nestjs/common';
import type { IsoWeek } from '@fordel/shared';
import type { Transaction } from '../../platform/database/transaction.js';
import type { RoundStock } from '../calculation/calculate-product.js';
import type { Recipient } from '../calculation/recipient.js';

export interface RecipientInWeek extends Recipient {
  /** When its latest report of the week was submitted; null: it did not report. */
  readonly reportedAt: Date | null;
}

/** An organisation `o` as a recipient, with its latest report of week $1. */
const RECIPIENT = `select o.id, case o.kind when 'KOMMUNE' then 'KOMMUNE' else 'HOSPITAL' end as kind, o.population,
    o.somatic_beds as "somaticBeds", rhf.organisation_number as "rhfNumber", report.submitted_at as "reportedAt"
  from organisation o
  left join organisation rhf on rhf.id = o.rhf_id
  left join lateral (
    select submitted_at from weekly_report r where r.organisation_id = o.id and r.iso_week = $1
    order by revision desc limit 1) report on true`;

@Injectable()
export class RoundInputsRepository {
  /** Kommuner and hospitals valid on the day of the week's deadline. */
  recipients(tx: Transaction, isoWeek: IsoWeek): Promise<RecipientInWeek[]> {
    return tx.query<RecipientInWeek>(
      `${RECIPIENT} join reporting_week w on w.iso_week = $1
         and o.valid_from <= (w.deadline_at at time zone 'Europe/Oslo')::date
         and (o.valid_to is null or o.valid_to > (w.deadline_at at time zone 'Europe/Oslo')::date)
       where o.kind in ('KOMMUNE', 'HELSEFORETAK', 'PRIVATE_HOSPITAL') order by o.id`,
      [isoWeek],
    );
  }

  /** These kommuner and hospitals, with what they reported in the week. */
  recipientsById(tx: Transaction, isoWeek: IsoWeek, ids: readonly string[]): Promise<RecipientInWeek[]> {
    return tx.query<RecipientInWeek>(`${RECIPIENT} where o.id = any($2::uuid[]) order by o.id`, [
      isoWeek,
      ids,
    ]);
  }

  /**
   * The products of the catalogue and whatever else was received, with what nobody has decided over yet and the packs that
   * earlier rounds split under this policy version.
   */
  stock(
    tx: Transaction,
    policyVersionId: string,
    received: ReadonlyMap<string, number>,
  ): Promise<RoundStock[]> {
    return tx.query<RoundStock>(
      `select p.id as "productId", p.gtin, p.category_code as "categoryCode", p.pack_size as "packSize",
              coalesce(received.quantity, 0) as released, coalesce(split.packs, 0) as ledger
       from product p
       left join unnest($2::uuid[], $3::bigint[]) as received (product_id, quantity) on received.product_id = p.id
       left join (
         select rp.product_id, sum(rp.packs_split) as packs
         from round_product rp join allocation_round r on r.id = rp.round_id
         where r.policy_version_id = $1 group by rp.product_id) split on split.product_id = p.id
       where received.quantity > 0 or (p.valid_from <= oslo_today() and (p.valid_to is null or p.valid_to > oslo_today()))
       order by p.id`,
      [policyVersionId, [...received.keys()], [...received.values()]],
    );
  }
}
