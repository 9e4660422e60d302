import { ArgsType, Field } from '@nestjs/graphql';
import { PageArgs } from '../graphql/page.args.js';

@ArgsType()
export class AuditEventsArgs extends PageArgs {
  @Field(() => String, { nullable: true }) subjectType?: string | null;
  @Field(() => String, { nullable: true }) subjectId?: string | null;
}
