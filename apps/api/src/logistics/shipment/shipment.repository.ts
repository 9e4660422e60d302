import { Injectable } from '@nestjs/common';
import { GraphQLError } from 'graphql';
import type { Transaction } from '../../platform/database/transaction.js';
import { keyAfter, pageOf } from '../../platform/graphql/connection.js';
import type { ShipmentLeg } from '../legs/leg.js';
import type { LegState } from '../legs/leg-states.js';
import type { ShipmentCounts } from './shipment-counts.js';
import type { ShipmentLine } from './shipment-line.js';
import { shipmentNumber } from './shipment-number.js';
import { shipmentState } from './shipment-state.js';
import type { Shipment, ShipmentConnection, ShipmentsArgs } from './shipment.js';

const SHIPMENT = `select s.id, s.number as serial, s.round_id as "roundId", s.urgent_request_id as "urgentRequestId",
    s.urgent_request_id is not null as urgent, s.recipient_id as "recipientId", s.version,
    s.eta_earliest as "etaEarliest", s.eta_latest as "etaLatest", s.confirmed_at as "confirmedAt",
    s.confirmed_by as "confirmedBy", s.note, s.synthetic, first.state as first, second.state as second
  from shipment s
  join shipment_leg first on first.shipment_id = s.id and first.sequence = 1
  join shipment_leg second on second.shipment_id = s.id and second.sequence = 2`;

const MATCHING = `($1::text is null or s.round_id::text = lower($1)) and ($2::text is null or s.recipient_id::text = lower($2))`;

type ShipmentRow = Omit<Shipment, 'number' | 'state'> & { serial: number; first: LegState; second: LegState };

function shipmentOf({ serial, first, second, ...row }: ShipmentRow): Shipment {
  const state = shipmentState({ first, second, confirmed: row.confirmedAt !== null });
  return { ...row, number: shipmentNumber(serial), state };
}

/** A cursor holds the shipment's number. */
function numberAfter(cursor: string | null | undefined): string | null {
  const key = keyAfter(cursor);
  if (key === null || /^F-\d{6,15}$/.test(key)) return key?.slice(2) ?? null;
  throw new GraphQLError('after is a cursor of an earlier page', { extensions: { code: 'BAD_USER_INPUT' } });
}

@Injectable()
export class ShipmentRepository {
  /** Whatever the id looks like: a caller may have made it up. */
  async byId(tx: Transaction, id: string): Promise<Shipment | null> {
    const [row] = await tx.query<ShipmentRow>(`${SHIPMENT} where s.id::text = lower($1)`, [id]);
    return row ? shipmentOf(row) : null;
  }

  /** The same, for whoever may change it, held until the transaction ends. */
  async hold(tx: Transaction, id: string): Promise<Shipment | null> {
    await tx.query('select from shipment where id = $1 for no key update', [id]);
    return this.byId(tx, id);
  }

  async ofUrgentRequests(tx: Transaction, requestIds: readonly string[]): Promise<Shipment[]> {
    const rows = await tx.query<ShipmentRow>(`${SHIPMENT} where s.urgent_request_id = any($1::uuid[])`, [
      requestIds,
    ]);
    return rows.map(shipmentOf);
  }

  /** Newest first. */
  async page(
    tx: Transaction,
    { roundId, recipientId, first, after }: ShipmentsArgs,
  ): Promise<ShipmentConnection> {
    const filter = [roundId ?? null, recipientId ?? null];
    const [count] = await tx.query<{ total: number }>(
      `select count(*) as total from shipment s where ${MATCHING}`,
      filter,
    );
    const rows = await tx.query<ShipmentRow>(
      `${SHIPMENT} where ${MATCHING} and ($3::bigint is null or s.number < $3) order by s.number desc limit $4`,
      [...filter, numberAfter(after), first + 1],
    );
    const keyOf = ({ number }: Shipment): string => number;
    return pageOf(rows.map(shipmentOf), { first, after, totalCount: count?.total ?? 0, keyOf });
  }

  legs(tx: Transaction, shipmentIds: readonly string[]): Promise<(ShipmentLeg & { shipmentId: string })[]> {
    return tx.query(
      `select shipment_id as "shipmentId", sequence, from_id as "fromId", to_id as "toId", state,
              consignment_number as "consignmentNumber", dispatched_at as "dispatchedAt", delivered_at as "deliveredAt",
              changed_at as "changedAt"
       from shipment_leg where shipment_id = any($1) order by shipment_id, sequence`,
      [shipmentIds],
    );
  }

  lines(tx: Transaction, shipmentIds: readonly string[]): Promise<(ShipmentLine & { shipmentId: string })[]> {
    return tx.query(
      `select shipment_id as "shipmentId", product_id as "productId", quantity, arrived, damaged,
              case when arrived is not null then greatest(quantity - arrived, 0) end as short,
              case when arrived is not null then greatest(arrived - quantity, 0) end as over
       from shipment_line where shipment_id = any($1) order by shipment_id, product_id`,
      [shipmentIds],
    );
  }

  async counts(tx: Transaction, roundId: string): Promise<ShipmentCounts> {
    const [counts] = await tx.query<ShipmentCounts>('select * from shipment_counts($1)', [roundId]);
    if (!counts) throw new Error('shipment_counts answers one row');
    return counts;
  }
}
