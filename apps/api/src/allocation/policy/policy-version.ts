import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Node } from '../../platform/graphql/node.js';

@ObjectType({
  implements: () => [Node],
  description:
    'One edition of the rule by which equipment is shared: dated, never changed, with an author and a reason.',
})
export class PolicyVersion extends Node {
  @Field(() => Int) number: number;
  @Field(() => String) author: string;
  @Field(() => String) reason: string;
  @Field(() => String, { description: "The first day it applies, '2020-01-01'." }) validFrom: string;
  @Field(() => String, { description: 'The whole policy, as JSON.' }) document: string;
}
