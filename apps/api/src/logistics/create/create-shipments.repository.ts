import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/transaction.js';
import { placeSql } from '../legs/place-sql.js';
import { RELEASE_SQL, type Release } from './release.js';
import type { Route, ShipmentPlan } from './shipment-plan.js';

@Injectable()
export class CreateShipmentsRepository {
  /** Until the transaction ends nobody else makes shipments of the release. */
  async hold(tx: Transaction, { kind, id }: Release): Promise<void> {
    await tx.query(`select from ${RELEASE_SQL[kind].held} where id = $1 for no key update`, [id]);
  }

  /** One route per recipient that a release gives anything, and that has no shipment of it yet. */
  routes(tx: Transaction, { kind, id }: Release): Promise<Route[]> {
    const { column, released, given } = RELEASE_SQL[kind];
    return tx.query<Route>(
      `select release.released_at as "releasedAt", recipient.id as "recipientId", recipient.name as "recipientName",
              ${placeSql('recipient')} as recipient, national.id as "nationalStoreId", ${placeSql('national')} as "nationalStore",
              store.id as "rhfStoreId", ${placeSql('store')} as "rhfStore"
       from (${released}) release
       join organisation national on national.kind = 'NATIONAL_STORE' and national.valid_to is null
       join organisation recipient on recipient.id in (select recipient_id from (${given}) given)
       left join organisation store
         on store.kind = 'RHF_STORE' and store.rhf_id = recipient.rhf_id and store.valid_to is null
       where not exists (select from shipment where ${column} = release.id and recipient_id = recipient.id)
       order by recipient.id`,
      [id],
    );
  }

  /** Shipments with their lines and legs, numbered in the order of their recipients. */
  async create(tx: Transaction, { kind, id }: Release, plans: readonly ShipmentPlan[]): Promise<void> {
    const { column, released, given } = RELEASE_SQL[kind];
    await tx.query(
      `with plan as (
         select * from unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::timestamptz[], $6::timestamptz[], $7::timestamptz[])
           as p (recipient_id, national_store_id, rhf_store_id, first_due, eta_earliest, eta_latest)
       ), release as (${released}
       ), created as (
         insert into shipment (${column}, recipient_id, eta_earliest, eta_latest, synthetic)
           select release.id, plan.recipient_id, plan.eta_earliest, plan.eta_latest, release.synthetic
           from plan, release order by plan.recipient_id
         returning id, recipient_id
       ), line as (
         insert into shipment_line (shipment_id, product_id, quantity)
           select created.id, given.product_id, given.units from created join (${given}) given using (recipient_id)
       )
       insert into shipment_leg (shipment_id, sequence, from_id, to_id, state, due_at, changed_at)
         select created.id, leg.sequence, leg.from_id, leg.to_id, leg.state, leg.due_at, release.released_at
         from created join plan using (recipient_id), release,
           lateral (values (1, plan.national_store_id, plan.rhf_store_id, 'PLANNED', plan.first_due),
                           (2, plan.rhf_store_id, plan.recipient_id, 'WAITING', null))
             as leg (sequence, from_id, to_id, state, due_at)`,
      [
        id,
        plans.map(({ recipientId }) => recipientId),
        plans.map(({ nationalStoreId }) => nationalStoreId),
        plans.map(({ rhfStoreId }) => rhfStoreId),
        plans.map(({ firstDue }) => firstDue),
        plans.map(({ eta }) => eta.earliest),
        plans.map(({ eta }) => eta.latest),
      ],
    );
  }

  /** What the release's shipments carry, base units. */
  lines(
    tx: Transaction,
    { kind, id }: Release,
  ): Promise<{ shipmentId: string; recipientId: string; productId: string; quantity: number }[]> {
    return tx.query(
      `select s.id as "shipmentId", s.recipient_id as "recipientId", l.product_id as "productId", l.quantity
       from shipment s join shipment_line l on l.shipment_id = s.id where s.${RELEASE_SQL[kind].column} = $1`,
      [id],
    );
  }
}
