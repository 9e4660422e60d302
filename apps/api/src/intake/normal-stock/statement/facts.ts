import type { StatedYear } from '../annual-use/annual-use.repository.js';
import type { DeclaredStock } from '../own-stock/own-stock.repository.js';
import type { ShareOf } from '../shared-stock/shared-stock.repository.js';
import type { ReportedStock, ReportedYear } from './holder.repository.js';

/** Everything that is known of one organisation. */
export interface Facts {
  readonly organisationId: string;
  /** '2026-03-02' */
  readonly today: string;
  readonly reportedYears: readonly ReportedYear[];
  readonly statedYears: readonly StatedYear[];
  readonly reportedStock: readonly ReportedStock[];
  readonly declared: DeclaredStock | null;
  readonly shares: readonly ShareOf[];
}
