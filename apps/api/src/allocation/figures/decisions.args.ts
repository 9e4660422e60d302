import { ArgsType, Field, ID } from '@nestjs/graphql';
import { PageArgs } from '../../platform/graphql/page.args.js';

@ArgsType()
export class DecisionsArgs extends PageArgs {
  @Field(() => ID, { nullable: true }) recipientId?: string | null;
  @Field(() => ID, { nullable: true }) productId?: string | null;
}
