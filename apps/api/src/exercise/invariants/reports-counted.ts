import { readRegister } from '../../registry/register/data-files.js';
import type { ScenarioReport, When } from '../figures/index.js';
import type { Completeness } from '../outcome/week.js';
import type { Invariant } from './invariant.js';

const count = (reports: ScenarioReport[], when: When): number =>
  reports.filter((report) => report.when === when).length;

function differences(who: string, sent: ScenarioReport[], seen: Completeness): string[] {
  const expected: Completeness = {
    expected: sent.length,
    inTime: count(sent, 'in-time'),
    late: count(sent, 'late'),
    missing: count(sent, 'missing'),
  };
  return (Object.keys(expected) as (keyof Completeness)[])
    .filter((key) => expected[key] !== seen[key])
    .map((key) => `${who}, ${key}: ${expected[key]} were meant, ${seen[key]} are counted`);
}

export const reportsCounted: Invariant = {
  name: 'Reports counted = reports sent: in time, late, missing',
  breaches: ({ scenario, reports }) => {
    const kinds = new Map(readRegister().organisations.map(({ id, kind }) => [id, kind]));
    const isKommune = ({ organisationId }: ScenarioReport): boolean =>
      kinds.get(organisationId) === 'KOMMUNE';
    const hospitals = scenario.reports.filter((report) => !isKommune(report));
    return [
      ...differences('kommuner', scenario.reports.filter(isKommune), reports.kommuner),
      ...differences('hospitals', hospitals, reports.hospitals),
    ];
  },
};
