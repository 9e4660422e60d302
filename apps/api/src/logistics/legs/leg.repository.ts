import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/transaction.js';
import type { Booking, Place } from '../carrier/carrier.js';
import type { LegState } from './leg-states.js';
import { placeSql } from './place-sql.js';

/** A leg whose next step is due, with what is needed to take it. */
export interface DueLeg {
  readonly id: string;
  readonly shipmentId: string;
  /** Of the shipment. */
  readonly number: number;
  readonly recipientId: string;
  readonly sequence: 1 | 2;
  readonly state: LegState;
  readonly dueAt: Date;
  readonly departsAt: Date | null;
  readonly arrivesAt: Date | null;
  readonly fromId: string;
  readonly toId: string;
  readonly from: Place;
  readonly to: Place;
  readonly recipient: Place;
}

export interface LegChange {
  readonly shipmentId: string;
  readonly sequence: 1 | 2;
  readonly state: LegState;
  readonly changedAt: Date;
  readonly dueAt: Date | null;
  /** When this step booked it; null leaves the booking as it is. */
  readonly booking: Booking | null;
}

export interface ShippedLine {
  readonly productId: string;
  /** Base units. */
  readonly quantity: number;
}

@Injectable()
export class LegRepository {
  /** The legs due longest, at most `limit`, locked; those that somebody else is moving are left to them. `only` one, when it is given. */
  takeDue(tx: Transaction, limit: number, only: string | null = null): Promise<DueLeg[]> {
    return tx.query<DueLeg>(
      `select l.id, l.shipment_id as "shipmentId", s.number, s.recipient_id as "recipientId", l.sequence, l.state,
              l.due_at as "dueAt", l.departs_at as "departsAt", l.arrives_at as "arrivesAt", l.from_id as "fromId",
              l.to_id as "toId", ${placeSql('f')} as "from", ${placeSql('t')} as "to", ${placeSql('r')} as "recipient"
       from shipment_leg l
       join shipment s on s.id = l.shipment_id
       join organisation f on f.id = l.from_id
       join organisation t on t.id = l.to_id
       join organisation r on r.id = s.recipient_id
       where l.due_at <= fordel_now() and (l.held_until is null or l.held_until < clock_timestamp())
         and ($2::uuid is null or l.id = $2)
       order by l.due_at, l.id limit $1 for update of l skip locked`,
      [limit, only],
    );
  }

  /** The ids of those `takeDue` would take. */
  async due(tx: Transaction, limit: number): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `select id from shipment_leg where due_at <= fordel_now() and (held_until is null or held_until < clock_timestamp())
       order by due_at, id limit $1`,
      [limit],
    );
    return rows.map(({ id }) => id);
  }

  /** Leaves a leg alone for a minute. */
  async hold(tx: Transaction, id: string, trouble: string): Promise<void> {
    await tx.query(
      `update shipment_leg set held_until = clock_timestamp() + interval '1 minute', trouble = $2 where id = $1`,
      [id, trouble],
    );
  }

  async change(tx: Transaction, changes: readonly LegChange[]): Promise<void> {
    await tx.query(
      `update shipment_leg l set state = c.state, changed_at = c.changed_at, due_at = c.due_at, held_until = null, trouble = null,
         consignment_number = coalesce(c.consignment_number, l.consignment_number),
         departs_at = coalesce(c.departs_at, l.departs_at), arrives_at = coalesce(c.arrives_at, l.arrives_at),
         dispatched_at = case c.state when 'DISPATCHED' then c.changed_at else l.dispatched_at end,
         delivered_at = case c.state when 'DELIVERED' then c.changed_at else l.delivered_at end
       from unnest($1::uuid[], $2::smallint[], $3::text[], $4::timestamptz[], $5::timestamptz[], $6::text[],
                   $7::timestamptz[], $8::timestamptz[])
         as c (shipment_id, sequence, state, changed_at, due_at, consignment_number, departs_at, arrives_at)
       where (l.shipment_id, l.sequence) = (c.shipment_id, c.sequence)`,
      [
        changes.map(({ shipmentId }) => shipmentId),
        changes.map(({ sequence }) => sequence),
        changes.map(({ state }) => state),
        changes.map(({ changedAt }) => changedAt),
        changes.map(({ dueAt }) => dueAt),
        changes.map(({ booking }) => booking?.consignmentNumber),
        changes.map(({ booking }) => booking?.departsAt),
        changes.map(({ booking }) => booking?.arrivesAt),
      ],
    );
  }

  /** By shipment. */
  async lines(tx: Transaction, shipmentIds: readonly string[]): Promise<Map<string, ShippedLine[]>> {
    const rows = await tx.query<{ shipmentId: string; lines: ShippedLine[] }>(
      `select shipment_id as "shipmentId", jsonb_agg(jsonb_build_object('productId', product_id, 'quantity', quantity)) as lines
       from shipment_line where shipment_id = any($1) group by shipment_id`,
      [shipmentIds],
    );
    return new Map(rows.map(({ shipmentId, lines }) => [shipmentId, lines]));
  }

  /** When goods are expected, now that more is known. */
  async expect(
    tx: Transaction,
    windows: readonly { shipmentId: string; earliest: Date; latest: Date }[],
  ): Promise<void> {
    await tx.query(
      `update shipment s set eta_earliest = w.earliest, eta_latest = w.latest
       from unnest($1::uuid[], $2::timestamptz[], $3::timestamptz[]) as w (shipment_id, earliest, latest)
       where s.id = w.shipment_id and (s.eta_earliest, s.eta_latest) is distinct from (w.earliest, w.latest)`,
      [
        windows.map(({ shipmentId }) => shipmentId),
        windows.map(({ earliest }) => earliest),
        windows.map(({ latest }) => latest),
      ],
    );
  }
}
