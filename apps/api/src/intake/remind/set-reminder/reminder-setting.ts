import { Field, ObjectType } from '@nestjs/graphql';
import type { IsoWeek } from '@fordel/shared';
import { DateTimeScalar, IsoWeekScalar } from '../../../platform/graphql/scalars.js';
import { ReminderKind } from '../reminder-kind.js';

@ObjectType({ description: "Whether the caller's organisation is told this." })
export class ReminderSetting {
  @Field(() => ReminderKind) kind: ReminderKind;
  @Field(() => Boolean) on: boolean;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it is due next, as far as is planned.' })
  nextAt: Date | null;
  @Field(() => IsoWeekScalar, { nullable: true, description: 'The week that one is about.' })
  nextWeek: IsoWeek | null;
}
