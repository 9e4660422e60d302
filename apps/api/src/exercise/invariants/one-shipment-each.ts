import type { Decision } from '../outcome/decisions.js';
import type { Shipment } from '../outcome/shipments.js';
import type { Invariant } from './invariant.js';

/** Recipient and product → base units. */
type Goods = Map<string, number>;

/** With its id: there are two kommuner called Herøy. */
const keyOf = (recipient: { id: string; name: string }, product: { id: string }): string =>
  `${recipient.name} (${recipient.id}), product ${product.id}`;

const decided = (decisions: Decision[]): Goods =>
  new Map(
    decisions
      .filter(({ units }) => units > 0)
      .map(({ recipient, product, units }) => [keyOf(recipient, product), units]),
  );

const shipped = (shipments: Shipment[]): Goods =>
  new Map(
    shipments.flatMap(({ recipient, lines }) =>
      lines.map(({ product, quantity }) => [keyOf(recipient, product), quantity] as const),
    ),
  );

export const oneShipmentEach: Invariant = {
  name: 'Every recipient of a decision has exactly one shipment, with what was decided and nothing else',
  breaches: ({ decisions, shipments }) => {
    const seen = new Set<string>();
    const doubled = shipments.filter(({ recipient }) => seen.size === seen.add(recipient.id).size);
    const wanted = decided(decisions);
    const sent = shipped(shipments);
    const keys = [...new Set([...wanted.keys(), ...sent.keys()])];
    return [
      ...doubled.map(({ recipient, number }) => `${recipient.name} has another shipment, ${number}`),
      ...keys
        .filter((key) => wanted.get(key) !== sent.get(key))
        .map((key) => `${key}: ${wanted.get(key) ?? 0} decided, ${sent.get(key) ?? 0} shipped`),
    ];
  },
};
