import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/transaction.js';

/** A reporter's time between two reports: after `since`, which is null before its first, until `until` inclusive. */
export interface Span {
  readonly organisationId: string;
  readonly since: Date | null;
  readonly until: Date;
}

/** Of one category in a span, base units. */
export interface Delivered {
  readonly organisationId: string;
  readonly until: Date;
  readonly categoryCode: string;
  /** Came whole into its hands in the span. */
  readonly delivered: number;
  /** Sent before the span's end and not signed for by then. */
  readonly onTheWay: number;
}

/** Intake's own picture of what the national supply sends, kept from what logistics tells. */
@Injectable()
export class DeliveryRepository {
  /** A round's shipments have set out. Told again, or after a receipt that was faster, it changes nothing. */
  async plan(tx: Transaction, eventId: string): Promise<void> {
    await tx.query(
      `insert into intake_delivery (shipment_id, category_code, organisation_id, shipped, planned_at)
       select l."shipmentId", p.category_code, l."recipientId", sum(l.quantity), e.occurred_at
       from outbox_event e,
         jsonb_to_recordset(e.payload -> 'lines') as l ("shipmentId" uuid, "recipientId" uuid, "productId" uuid, quantity bigint)
         join product p on p.id = l."productId"
       where e.id = $1 group by 1, 2, 3, 5
       on conflict (shipment_id, category_code) do nothing`,
      [eventId],
    );
  }

  /** A receipt was signed: what arrived whole is in the recipient's hands, once. */
  async receive(tx: Transaction, eventId: string): Promise<void> {
    await tx.query(
      `insert into intake_delivery (shipment_id, category_code, organisation_id, shipped, planned_at, received, received_at)
       select e.subject_id, p.category_code, (e.payload ->> 'recipientId')::uuid, sum(l.quantity), e.occurred_at,
              sum(l.arrived - l.damaged), e.occurred_at
       from outbox_event e,
         jsonb_to_recordset(e.payload -> 'lines') as l ("productId" uuid, quantity bigint, arrived bigint, damaged bigint)
         join product p on p.id = l."productId"
       where e.id = $1 group by 1, 2, 3, 5
       on conflict (shipment_id, category_code) do update set received = excluded.received, received_at = excluded.received_at
         where intake_delivery.received_at is null`,
      [eventId],
    );
  }

  /** A span and category with neither is absent. */
  inSpans(tx: Transaction, spans: readonly Span[]): Promise<Delivered[]> {
    return tx.query<Delivered>(
      `select d.organisation_id as "organisationId", s.until, d.category_code as "categoryCode",
              coalesce(sum(d.received) filter (where d.received_at <= s.until and d.received_at > coalesce(s.since, '-infinity')), 0)
                as delivered,
              coalesce(sum(d.shipped) filter (where d.planned_at <= s.until and coalesce(d.received_at > s.until, true)), 0)
                as "onTheWay"
       from unnest($1::uuid[], $2::timestamptz[], $3::timestamptz[]) as s (organisation_id, since, until)
       join intake_delivery d using (organisation_id)
       group by d.organisation_id, s.until, d.category_code`,
      [
        spans.map(({ organisationId }) => organisationId),
        spans.map(({ since }) => since),
        spans.map(({ until }) => until),
      ],
    );
  }
}
