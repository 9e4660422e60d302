import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { IsoWeek } from '@fordel/shared';
import { DateTimeScalar, IsoWeekScalar } from '../../platform/graphql/scalars.js';
import { Reporters } from '../week/week.js';
import { ActivityRate } from './activity-rate.js';

@ObjectType({
  description:
    'Weekly use of a category the need model expects: base for every 1,000 inhabitants or somatic bed, and more for every resident of 80 or older.',
})
export class NeedModelRate {
  categoryCode: string;
  @Field(() => Reporters) reporters: Reporters;
  @Field(() => Float, {
    description: 'Base units a week, of a kommune per 1,000 inhabitants, of a hospital per somatic bed.',
  })
  base: number;
  @Field(() => Float, { nullable: true, description: 'Base units a week; null for hospitals.' })
  perResident80Plus: number | null;
  @Field(() => IsoWeekScalar, {
    nullable: true,
    description: 'The week whose reports it was calibrated by; null: the published figures of spring 2020.',
  })
  calibratedBy: IsoWeek | null;
  @Field(() => DateTimeScalar, { nullable: true }) calibratedAt: Date | null;
  @Field(() => Int, { nullable: true, description: 'Weeks from the calibration week to this one.' })
  ageWeeks: number | null;
  @Field(() => Int, { nullable: true, description: 'Accepted reports it rests on.' }) reports: number | null;
  @Field(() => Int, { nullable: true, description: 'Reports left out as outliers.' }) outliers: number | null;
  @Field(() => ActivityRate, {
    nullable: true,
    description:
      'What counts where nursing homes and home care are known; null: of hospitals, or not calibrated.',
  })
  activity: ActivityRate | null;
}
