import { ArgsType, Field, Int } from '@nestjs/graphql';
import { GraphQLError } from 'graphql';

export const PAGE_MAX = 500;

@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 50, description: `How many, 1 to ${PAGE_MAX}.` }) first: number;
  @Field(() => String, { nullable: true, description: 'The cursor to go on from.' }) after?: string | null;
}

export function checkPage({ first }: PageArgs): void {
  if (first < 1 || first > PAGE_MAX) {
    throw new GraphQLError(`first is from 1 to ${PAGE_MAX}`, { extensions: { code: 'BAD_USER_INPUT' } });
  }
}
