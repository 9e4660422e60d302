import type { IsoWeek } from '@fordel/shared';
import { readCatalogue, readRegister } from '../../registry/register/data-files.js';
import type { RegisterOrganisation } from '../../registry/register/register.schema.js';
import { isValidOn } from '../../registry/register/validity.js';
import { hospitalLines } from './hospital-lines.js';
import { kommuneLines } from './kommune-lines.js';
import { nationalReceipts, type NationalReceipt } from './national-receipts.js';
import { notes } from './notes.js';
import { KOMMUNE_NEED_20_MARCH } from './published.js';
import { random } from './random.js';
import type { ReportLine, ScenarioReport } from './report.js';
import { SCENARIOS, type ScenarioName } from './scenario-settings.js';
import { byCategory } from './split-category.js';
import { timeliness, type When } from './timeliness.js';
import { WEEKLY_USE } from './weekly-use.js';

/** One week to play: what comes into the national store and what everybody reports. Quantities in base units. */
export interface Scenario {
  name: ScenarioName;
  seed: number;
  isoWeek: IsoWeek;
  synthetic: true;
  notes: string[];
  nationalReceipts: NationalReceipt[];
  /** Hospitals first, then kommuner, in the order of the register. */
  reports: ScenarioReport[];
}

/** The seed everything published about the exercise is made with. */
export const DEFAULT_SEED = 2020;

const LATE = 50;
const MISSING = 30;

/** Lines by category become reports by organisation; who is missing has no lines. */
function reports(
  organisations: RegisterOrganisation[],
  when: When[],
  categories: ReportLine[][],
): ScenarioReport[] {
  let reported = 0;
  return organisations.map(({ id }, i) => {
    const organisation = { organisationId: id, when: when[i] ?? 'missing' };
    if (organisation.when === 'missing') return { ...organisation, lines: [] };
    const at = reported++;
    return { ...organisation, lines: categories.flatMap((lines) => lines[at] ?? []) };
  });
}

/** The same name and seed give the same week, byte for byte. Throws BrokenDataFileError when the register is unsound. */
export function scenario(name: ScenarioName, seed: number = DEFAULT_SEED): Scenario {
  const register = readRegister();
  const settings = SCENARIOS[name];
  const current = register.organisations.filter((o) => isValidOn(o, register.validFrom));

  const hospitals = current.filter((o) => o.kind === 'HELSEFORETAK' || o.kind === 'PRIVATE_HOSPITAL');
  const hospitalWhen = timeliness(
    random(seed, `hospital/${settings.isoWeek}/when`),
    hospitals.length,
    LATE,
    0,
  );
  const hospitalReports = reports(
    hospitals,
    hospitalWhen,
    WEEKLY_USE.map((use) => hospitalLines(hospitals, use, settings, seed)),
  );

  const kommuner = current.filter((o) => o.kind === 'KOMMUNE');
  const kommuneWhen = timeliness(
    random(seed, `kommune/${settings.isoWeek}/when`),
    kommuner.length,
    LATE,
    MISSING,
  );
  const reporting = kommuner.filter((_, i) => kommuneWhen[i] !== 'missing');
  const need = name === 'scarce' ? byCategory(KOMMUNE_NEED_20_MARCH) : {};
  const kommuneReports = reports(
    kommuner,
    kommuneWhen,
    WEEKLY_USE.map((use) =>
      kommuneLines(reporting, register.totals, use, need[use.categoryCode] ?? null, settings, seed),
    ),
  );

  return {
    name,
    seed,
    isoWeek: settings.isoWeek,
    synthetic: true,
    notes: notes(name),
    nationalReceipts: nationalReceipts(name, readCatalogue().products),
    reports: [...hospitalReports, ...kommuneReports],
  };
}
