import { registerEnumType } from '@nestjs/graphql';
import type { OrganisationKind } from '@fordel/shared';

export enum ReminderKind {
  REPORT_DUE = 'REPORT_DUE',
  REPORT_DUE_TODAY = 'REPORT_DUE_TODAY',
  MISSING_IN_COUNTY = 'MISSING_IN_COUNTY',
  MISSING_IN_REGION = 'MISSING_IN_REGION',
  MISSING_AT_DEADLINE = 'MISSING_AT_DEADLINE',
  MESSAGE = 'MESSAGE',
}
registerEnumType(ReminderKind, {
  name: 'ReminderKind',
  valuesMap: {
    REPORT_DUE: { description: 'To a reporter whose report is not in: Monday 09:00.' },
    REPORT_DUE_TODAY: { description: 'To a reporter whose report is not in: Tuesday 09:00.' },
    MISSING_IN_COUNTY: { description: 'To a fylkesmann: which of its kommuner are missing, Tuesday 10:00.' },
    MISSING_IN_REGION: { description: 'To an RHF: which of its hospitals are missing, Tuesday 10:00.' },
    MISSING_AT_DEADLINE: { description: 'To Helsedirektoratet: who is missing at the deadline.' },
    MESSAGE: { description: 'To whoever has an unread message: when it is written. It is never planned.' },
  },
});

/** Those that follow the week. */
export type WeeklyReminder = Exclude<ReminderKind, ReminderKind.MESSAGE>;

const REPORTER = [ReminderKind.REPORT_DUE, ReminderKind.REPORT_DUE_TODAY, ReminderKind.MESSAGE];

/** What an organisation of this kind is told; nothing, for most. */
export function kindsToldTo(organisation: OrganisationKind): readonly ReminderKind[] {
  switch (organisation) {
    case 'KOMMUNE':
    case 'HELSEFORETAK':
    case 'PRIVATE_HOSPITAL':
      return REPORTER;
    case 'FYLKESMANN':
      return [ReminderKind.MISSING_IN_COUNTY, ReminderKind.MESSAGE];
    case 'RHF':
      return [ReminderKind.MISSING_IN_REGION, ReminderKind.MESSAGE];
    case 'HELSEDIREKTORATET':
      return [ReminderKind.MISSING_AT_DEADLINE, ReminderKind.MESSAGE];
    default:
      return [];
  }
}
