import { registerEnumType } from '@nestjs/graphql';
import type { LegState } from '../legs/leg-states.js';

export enum ShipmentState {
  PLANNED = 'PLANNED',
  PICKED = 'PICKED',
  PACKED = 'PACKED',
  DISPATCHED = 'DISPATCHED',
  IN_TRANSIT = 'IN_TRANSIT',
  AT_RHF_STORE = 'AT_RHF_STORE',
  DELIVERED = 'DELIVERED',
  CONFIRMED = 'CONFIRMED',
}
registerEnumType(ShipmentState, {
  name: 'ShipmentState',
  description:
    'Where a shipment stands: the state of the leg it is on, AT_RHF_STORE between the two, CONFIRMED when the receipt is signed.',
});

const ON_FIRST_LEG: Readonly<Record<LegState, ShipmentState>> = {
  WAITING: ShipmentState.PLANNED,
  PLANNED: ShipmentState.PLANNED,
  PICKED: ShipmentState.PICKED,
  PACKED: ShipmentState.PACKED,
  DISPATCHED: ShipmentState.DISPATCHED,
  IN_TRANSIT: ShipmentState.IN_TRANSIT,
  DELIVERED: ShipmentState.AT_RHF_STORE,
};
/** What the second leg adds once it has left the RHF store; before that the first leg says it all. */
const ON_SECOND_LEG: Readonly<Partial<Record<LegState, ShipmentState>>> = {
  DISPATCHED: ShipmentState.DISPATCHED,
  IN_TRANSIT: ShipmentState.IN_TRANSIT,
  DELIVERED: ShipmentState.DELIVERED,
};

export function shipmentState(legs: {
  first: LegState;
  second: LegState;
  confirmed: boolean;
}): ShipmentState {
  if (legs.confirmed) return ShipmentState.CONFIRMED;
  return ON_SECOND_LEG[legs.second] ?? ON_FIRST_LEG[legs.first];
}
