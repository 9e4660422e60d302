import type { Outcome } from '../outcome/outcome.js';
import type { ShipmentLine } from '../outcome/shipments.js';
import { table, whole } from './text.js';

/** Shipments by how far they came, and on how many lines the receipt differs from the delivery note. */
export function shipmentsSection({ round, shipments }: Outcome): string {
  const { total, dispatched, delivered, confirmed } = round.shipments;
  const lines = shipments.flatMap((shipment) => shipment.lines);
  const having = (what: keyof Pick<ShipmentLine, 'short' | 'over' | 'damaged'>): string =>
    whole(lines.filter((line) => (line[what] ?? 0) > 0).length);
  return table(
    [
      'Shipments',
      'planned',
      'dispatched',
      'delivered',
      'confirmed',
      'lines short',
      'lines over',
      'lines damaged',
    ],
    [
      [
        'all recipients',
        ...[total, dispatched, delivered, confirmed].map(whole),
        having('short'),
        having('over'),
        having('damaged'),
      ],
    ],
  );
}
