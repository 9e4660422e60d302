import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { IsoWeek } from '@fordel/shared';
import { Node } from '../../../platform/graphql/node.js';
import { DateTimeScalar, IsoWeekScalar } from '../../../platform/graphql/scalars.js';

@ObjectType({
  implements: () => [Node],
  description:
    'Residents in a kommune’s nursing homes and its home-care visits a week: counts, never persons. null: not known; 0: none.',
})
export class CareActivity extends Node {
  organisationId: string;
  @Field(() => IsoWeekScalar, {
    description: 'It counts from this week until a later one is stated, at most a year.',
  })
  isoWeek: IsoWeek;
  @Field(() => Int, { description: 'To be sent along with the next figure of the week.' }) revision: number;
  @Field(() => Int, { nullable: true }) nursingHomeResidents: number | null;
  @Field(() => Int, { nullable: true }) homeCareVisits: number | null;
  @Field(() => String) source: string;
  @Field(() => String) statedBy: string;
  onBehalfById: string | null;
  @Field(() => DateTimeScalar) statedAt: Date;
  @Field(() => Boolean) synthetic: boolean;
}
