import { scenario, type Scenario } from '../../apps/api/src/exercise/figures/index.js';
import { readRegister } from '../../apps/api/src/registry/register/data-files.js';

const REPORTING_KOMMUNER = 30;

/** The scarce week with a thousandth of its goods and few of its reports: some dozen shipments. */
export function smallWeek(): Scenario {
  const week = scenario('scarce');
  const kommuner = readRegister().organisations.filter(({ kind }) => kind === 'KOMMUNE');
  const silent = new Set(kommuner.slice(REPORTING_KOMMUNER).map(({ id }) => id));
  return {
    ...week,
    nationalReceipts: week.nationalReceipts.map(({ productId, quantity }) => ({
      productId,
      quantity: Math.ceil(quantity / 1000),
    })),
    reports: week.reports.map((report) =>
      silent.has(report.organisationId) ? { ...report, when: 'missing' as const, lines: [] } : report,
    ),
  };
}
