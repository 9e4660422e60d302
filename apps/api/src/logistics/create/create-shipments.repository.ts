import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/transaction.js';
import { placeSql } from '../legs/place-sql.js';
import type { Route, ShipmentPlan } from './shipment-plan.js';

@Injectable()
export class CreateShipmentsRepository {
  /** Until the transaction ends nobody else makes shipments of the round. */
  async hold(tx: Transaction, roundId: string): Promise<void> {
    await tx.query('select from allocation_round where id = $1 for no key update', [roundId]);
  }

  /** One route per recipient that a released round gives anything, and that has no shipment of it yet. */
  routes(tx: Transaction, roundId: string): Promise<Route[]> {
    return tx.query<Route>(
      `select round.released_at as "releasedAt", recipient.id as "recipientId", recipient.name as "recipientName",
              ${placeSql('recipient')} as recipient, national.id as "nationalStoreId", ${placeSql('national')} as "nationalStore",
              store.id as "rhfStoreId", ${placeSql('store')} as "rhfStore"
       from allocation_round round
       join organisation national on national.kind = 'NATIONAL_STORE' and national.valid_to is null
       join organisation recipient on recipient.id in
         (select recipient_id from allocation_decision where round_id = round.id and units > 0)
       left join organisation store
         on store.kind = 'RHF_STORE' and store.rhf_id = recipient.rhf_id and store.valid_to is null
       where round.id = $1 and round.state = 'RELEASED'
         and not exists (select from shipment where round_id = round.id and recipient_id = recipient.id)
       order by recipient.id`,
      [roundId],
    );
  }

  /** Shipments with their lines and legs, numbered in the order of their recipients. */
  async create(tx: Transaction, roundId: string, plans: readonly ShipmentPlan[]): Promise<void> {
    await tx.query(
      `with plan as (
         select * from unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::timestamptz[], $6::timestamptz[], $7::timestamptz[])
           as p (recipient_id, national_store_id, rhf_store_id, first_due, eta_earliest, eta_latest)
       ), round as (
         select id, released_at, synthetic from allocation_round where id = $1
       ), created as (
         insert into shipment (round_id, recipient_id, eta_earliest, eta_latest, synthetic)
           select round.id, plan.recipient_id, plan.eta_earliest, plan.eta_latest, round.synthetic
           from plan, round order by plan.recipient_id
         returning id, recipient_id
       ), line as (
         insert into shipment_line (shipment_id, product_id, quantity)
           select created.id, d.product_id, d.units
           from created join allocation_decision d on d.round_id = $1 and d.recipient_id = created.recipient_id
           where d.units > 0
       )
       insert into shipment_leg (shipment_id, sequence, from_id, to_id, state, due_at, changed_at)
         select created.id, leg.sequence, leg.from_id, leg.to_id, leg.state, leg.due_at, round.released_at
         from created join plan using (recipient_id), round,
           lateral (values (1, plan.national_store_id, plan.rhf_store_id, 'PLANNED', plan.first_due),
                           (2, plan.rhf_store_id, plan.recipient_id, 'WAITING', null))
             as leg (sequence, from_id, to_id, state, due_at)`,
      [
        roundId,
        plans.map(({ recipientId }) => recipientId),
        plans.map(({ nationalStoreId }) => nationalStoreId),
        plans.map(({ rhfStoreId }) => rhfStoreId),
        plans.map(({ firstDue }) => firstDue),
        plans.map(({ eta }) => eta.earliest),
        plans.map(({ eta }) => eta.latest),
      ],
    );
  }

  /** What the round's shipments carry, base units. */
  lines(
    tx: Transaction,
    roundId: string,
  ): Promise<{ shipmentId: string; recipientId: string; productId: string; quantity: number }[]> {
    return tx.query(
      `select s.id as "shipmentId", s.recipient_id as "recipientId", l.product_id as "productId", l.quantity
       from shipment s join shipment_line l on l.shipment_id = s.id where s.round_id = $1`,
      [roundId],
    );
  }
}
