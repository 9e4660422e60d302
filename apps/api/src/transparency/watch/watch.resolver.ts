import { Args, Resolver, Subscription } from '@nestjs/graphql';
import type { IsoWeek } from '@fordel/shared';
import type { CallContext } from '../../platform/access/call-context.js';
import type { Watch } from '../../platform/changes/watch.js';
import { Call } from '../../platform/graphql/call.decorator.js';
import { IsoWeekScalar } from '../../platform/graphql/scalars.js';
import { WatchWeek } from './watch-week.js';
import { WeekChange } from './week-change.js';

@Resolver()
export class WatchResolver {
  constructor(private readonly watch: WatchWeek) {}

  @Subscription(() => WeekChange, {
    description: 'What changes of a week, for whoever watches: told at once, and at most once a second.',
    resolve: (change: WeekChange) => change,
  })
  weekChanged(
    @Call() call: CallContext,
    @Args('isoWeek', {
      type: () => IsoWeekScalar,
      nullable: true,
      description: 'Without it: whichever week.',
    })
    isoWeek?: IsoWeek | null,
  ): Watch<WeekChange> {
    return this.watch.begin(call, isoWeek ?? null);
  }
}
