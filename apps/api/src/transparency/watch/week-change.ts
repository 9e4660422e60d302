import { Field, ObjectType } from '@nestjs/graphql';
import { WeekPart } from './week-part.js';

@ObjectType({
  description:
    'What to ask for again. The first one names everything, and so does the first after a loss of contact: whatever was missed is among it.',
})
export class WeekChange {
  @Field(() => [WeekPart]) parts: WeekPart[];
}
