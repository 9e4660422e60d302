import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Locale } from '@fordel/shared';
import { CallerLocale } from './call.decorator.js';
import { Failure } from './failure.js';

@Resolver(() => Failure)
export class FailureResolver {
  @ResolveField(() => String)
  message(@Parent() failure: Failure, @CallerLocale() locale: Locale): string {
    return failure.text[locale];
  }
}
