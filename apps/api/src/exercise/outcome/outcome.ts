import type { Scenario } from '../figures/index.js';
import type { Decision } from './decisions.js';
import type { Round } from './round.js';
import type { Shipment } from './shipments.js';
import type { ProductStock } from './stock.js';
import type { WeekReports } from './week.js';

/** What was sent in and what came of it, as the API tells it. */
export interface Outcome {
  scenario: Scenario;
  reports: WeekReports;
  round: Round;
  decisions: Decision[];
  shipments: Shipment[];
  stockBefore: ProductStock[];
  stockAfter: ProductStock[];
}
