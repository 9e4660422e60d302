import { readCatalogue, readRegister } from '../../registry/register/data-files.js';
import { scenario } from '../figures/index.js';
import type { Decision } from '../outcome/decisions.js';
import type { Outcome } from '../outcome/outcome.js';
import { receiptOf } from '../play/arrivals.js';
import type { Shipment } from '../outcome/shipments.js';

const kommuner = readRegister().organisations.filter(({ kind }) => kind === 'KOMMUNE');
const [product] = readCatalogue().products;
if (!product) throw new Error('the catalogue is empty');
const { id, packSize } = product;
const name = 'Mask';

/** Three kommuner with a weekly use of 70: 10, 20 and 300 pieces in stock; five packs shared out among them. */
const STOCKS = [10, 20, 300];
const PACKS = [3, 2, 0];

const recipientOf = (i: number) => ({
  id: kommuner[i]?.id ?? '',
  name: `Kommune ${i}`,
  kind: 'KOMMUNE',
});

const decision = (i: number): Decision => ({
  product: { id, name, packSize },
  recipient: recipientOf(i),
  pool: 'kommuner',
  packs: PACKS[i] ?? 0,
  units: (PACKS[i] ?? 0) * packSize,
  stock: STOCKS[i] ?? 0,
  weeklyBurn: 70,
  plausibleNeed: 280,
  request: null,
  daysBefore: (STOCKS[i] ?? 0) / 10,
  daysAfter: null,
  limitedBy: i < 2 ? 'WATERLINE' : 'NO_NEED',
});

function shipment(i: number, seed: number): Shipment {
  const quantity = (PACKS[i] ?? 0) * packSize;
  const planned: Shipment = {
    ...{ id: `shipment ${i}`, number: `F-${i}`, version: 1, state: 'CONFIRMED' },
    ...{ confirmedAt: '2020-04-14T08:00:00Z', synthetic: true, recipient: recipientOf(i) },
    lines: [{ product: { id, packSize }, quantity, arrived: null, damaged: null, short: null, over: null }],
  };
  const [signed] = receiptOf(planned, seed).lines;
  const arrived = signed?.arrived ?? 0;
  const found = { short: Math.max(0, quantity - arrived), over: Math.max(0, arrived - quantity) };
  return {
    ...planned,
    lines: planned.lines.map((line) => ({ ...line, arrived, damaged: signed?.damaged ?? 0, ...found })),
  };
}

/** A sound outcome of a tiny round, for specs that break one thing of it. */
export function soundOutcome(): Outcome {
  const week = scenario('scarce');
  const shipments = [0, 1].map((i) => shipment(i, week.seed));
  const lines = shipments.flatMap((one) => one.lines);
  const sum = (of: 'short' | 'over' | 'damaged' | 'arrived'): number =>
    lines.reduce((total, line) => total + (line[of] ?? 0), 0);
  const allocated = 5 * packSize;
  const stock = {
    ...{ product: { id, name }, received: 0, countDifference: 0, onHand: 0, central: 0, reserved: 0 },
    ...{ inTransit: 0, delivered: 0, writtenOff: 0, conserved: true },
  };
  const released = allocated + packSize;
  return {
    scenario: { ...week, nationalReceipts: [{ productId: id, quantity: released }] },
    reports: {
      kommuner: { expected: 356, inTime: 327, late: 18, missing: 11 },
      hospitals: { expected: 23, inTime: 22, late: 1, missing: 0 },
    },
    round: {
      ...{ state: 'RELEASED', seed: '', engineVersion: '1', synthetic: true },
      ...{ calculatedAt: null, releasedAt: null },
      policy: { number: 1, author: '', reason: '', document: '{}' },
      shipments: { total: 2, dispatched: 2, delivered: 2, confirmed: 2 },
      products: [
        {
          product: { id, name, packSize, category: { code: 'MUNNBIND', baseUnit: 'PIECE' } },
          ...{ released, allocated, toCentral: packSize, heldBack: 0, moves: [], lowest: [] },
          split: [
            { pool: 'kommuner', packs: 5, units: allocated },
            { pool: 'central', packs: 1, units: packSize },
          ],
        },
      ],
    },
    decisions: [0, 1, 2].map(decision),
    shipments,
    stockBefore: [stock],
    stockAfter: [
      {
        ...stock,
        received: released,
        countDifference: sum('over'),
        central: packSize,
        delivered: sum('arrived') - sum('damaged'),
        writtenOff: sum('short') + sum('damaged'),
      },
    ],
  };
}
