import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { IsoWeek } from '@fordel/shared';
import { Node } from '../../../platform/graphql/node.js';
import { DateTimeScalar, IsoWeekScalar } from '../../../platform/graphql/scalars.js';

@ObjectType({
  implements: () => [Node],
  description:
    'New cases expected in a week, of a kommune or of a fylkesmann’s whole county. A count, never persons.',
})
export class ExpectedCases extends Node {
  organisationId: string;
  @Field(() => IsoWeekScalar) isoWeek: IsoWeek;
  @Field(() => Int, { description: 'To be sent along with the next figure.' }) revision: number;
  @Field(() => Int) cases: number;
  @Field(() => String) source: string;
  @Field(() => String) statedBy: string;
  @Field(() => DateTimeScalar) statedAt: Date;
  @Field(() => Boolean) synthetic: boolean;
}
