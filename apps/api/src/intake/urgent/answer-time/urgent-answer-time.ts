import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({
  description:
    'How long the fylkesmann or the RHF has to answer an urgent request before Helsedirektoratet may take it over: the shorter of a time and a share of the time that was left. Published policy, replaced by a later version and never changed.',
})
export class UrgentAnswerTime {
  @Field(() => String, { description: "For what is sent on this day or later, '2019-12-30'." })
  validFrom: string;
  @Field(() => Boolean, { description: 'Holds for what is sent today.' }) inForce: boolean;
  @Field(() => Int) minutes: number;
  @Field(() => Int, { description: 'Never more than so many percent of the time they have left.' })
  percentOfTimeLeft: number;
  @Field(() => String) author: string;
  @Field(() => String) reason: string;
}
