import { Field, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '../../../platform/graphql/scalars.js';
import { ReminderKind } from '../reminder-kind.js';

@ObjectType({ description: "Whether the caller's organisation is told this." })
export class ReminderSetting {
  @Field(() => ReminderKind) kind: ReminderKind;
  @Field(() => Boolean) on: boolean;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it is due next, as far as is planned.' })
  nextAt: Date | null;
}
