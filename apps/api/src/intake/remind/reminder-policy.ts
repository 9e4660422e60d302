import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ReminderKind } from './reminder-kind.js';

export enum OnHoliday {
  PREVIOUS_WORKING_DAY = 'PREVIOUS_WORKING_DAY',
  SAME_DAY = 'SAME_DAY',
}
registerEnumType(OnHoliday, {
  name: 'OnHoliday',
  description: 'What becomes of a reminder that would go out on a public holiday or in a weekend.',
  valuesMap: {
    PREVIOUS_WORKING_DAY: { description: 'It goes out on the working day before, at the same time of day.' },
    SAME_DAY: { description: 'It goes out all the same: the deadline does not move either.' },
  },
});

@ObjectType({
  description:
    'When a kind of reminder goes out: published policy, replaced by a later version and never changed.',
})
export class ReminderTime {
  @Field(() => ReminderKind) kind: ReminderKind;
  @Field(() => String, { description: "For weeks whose Monday is this day or later, '2019-12-30'." })
  validFrom: string;
  @Field(() => Int, { description: '1 is Monday.' }) isoWeekday: number;
  @Field(() => String, { description: "Time of day in Oslo, '09:00'." }) localTime: string;
  @Field(() => OnHoliday) onHoliday: OnHoliday;
  @Field(() => String) author: string;
  @Field(() => String) reason: string;
}
