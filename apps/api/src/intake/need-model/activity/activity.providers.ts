import { CareActivityPartResolver } from './care-activity-part.resolver.js';
import { CareActivityRow } from './care-activity.entity.js';
import { CareActivityRepository } from './care-activity.repository.js';
import { CareActivityResolver } from './care-activity.resolver.js';
import { StateCareActivity } from './state-care-activity/state-care-activity.js';

export const activityRows = [CareActivityRow];

/** What kommuner state of their nursing homes and home care: part of the intake module. */
export const activityProviders = [
  CareActivityRepository,
  StateCareActivity,
  CareActivityResolver,
  CareActivityPartResolver,
];
