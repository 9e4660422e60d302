import { LEG_STATES, type LegState } from '../legs/leg-states.js';
import { shipmentNumber } from './shipment-number.js';
import { shipmentState } from './shipment-state.js';

const on = (first: LegState, second: LegState): string => shipmentState({ first, second, confirmed: false });

it('a shipment stands where the leg it is on stands', () => {
  const firstLeg = LEG_STATES.slice(1).map((state) => on(state, 'WAITING'));
  expect(firstLeg).toEqual(['PLANNED', 'PICKED', 'PACKED', 'DISPATCHED', 'IN_TRANSIT', 'AT_RHF_STORE']);
  const secondLeg = LEG_STATES.slice(1).map((state) => on('DELIVERED', state));
  expect(secondLeg).toEqual([
    'AT_RHF_STORE',
    'AT_RHF_STORE',
    'AT_RHF_STORE',
    'DISPATCHED',
    'IN_TRANSIT',
    'DELIVERED',
  ]);
  expect(shipmentState({ first: 'DELIVERED', second: 'DELIVERED', confirmed: true })).toBe('CONFIRMED');
});

it('a shipment has a number for paper', () => {
  expect([1, 123, 1_234_567].map(shipmentNumber)).toEqual(['F-000001', 'F-000123', 'F-1234567']);
});
