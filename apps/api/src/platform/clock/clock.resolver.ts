import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { CallContext } from '../access/call-context.js';
import { Call } from '../graphql/call.decorator.js';
import type { Failure } from '../graphql/failure.js';
import { Clock } from './clock.js';
import { ClockService } from './clock.service.js';
import { SetClockInput, SetClockResult, type ClockChanged } from './set-clock.js';

@Resolver()
export class ClockResolver {
  constructor(private readonly clock: ClockService) {}

  @Query(() => Clock, { name: 'clock' })
  read(@Call() call: CallContext): Promise<Clock> {
    return this.clock.read(call);
  }

  @Mutation(() => SetClockResult)
  setClock(@Call() call: CallContext, @Args('input') input: SetClockInput): Promise<ClockChanged | Failure> {
    return this.clock.set(call, input);
  }
}
