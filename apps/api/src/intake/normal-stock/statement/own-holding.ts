import { DateTime } from 'luxon';
import type { NormalStockKind } from '../kind.js';
import { HoldingOrigin, type OwnHolding } from './normal-stock.js';
import type { Facts } from './facts.js';

const daysBetween = (from: string, to: string): number =>
  DateTime.fromISO(to, { zone: 'utc' }).diff(DateTime.fromISO(from, { zone: 'utc' }), 'days').days;

/** What an organisation has itself: by its own count or by the latest reports, whichever is newer. */
export function ownHolding(
  kind: NormalStockKind,
  { reportedStock, declared, today }: Pick<Facts, 'reportedStock' | 'declared' | 'today'>,
): OwnHolding {
  const storedInNorway = declared?.storedInNorway ?? null;
  const counted = declared?.lines.find((line) => line.kind === kind)?.held ?? null;
  const countedOn = declared?.countedOn ?? null;
  const report = reportedStock.find((stock) => stock.kind === kind && stock.held !== null);
  const reportedOn = report?.date ?? null;
  if (counted !== null && countedOn !== null && (reportedOn === null || countedOn >= reportedOn)) {
    return {
      ...{ quantity: counted, origin: HoldingOrigin.COUNT, isoWeek: null, storedInNorway },
      ...{ date: countedOn, ageDays: daysBetween(countedOn, today) },
    };
  }
  if (!report || reportedOn === null) {
    return { quantity: null, origin: null, isoWeek: null, date: null, ageDays: null, storedInNorway };
  }
  return {
    ...{ quantity: report.held, origin: HoldingOrigin.REPORT, isoWeek: report.isoWeek, storedInNorway },
    ...{ date: reportedOn, ageDays: daysBetween(reportedOn, today) },
  };
}
