import { Module } from '@nestjs/common';
import { WatchWeek } from './watch/watch-week.js';
import { WatchResolver } from './watch/watch.resolver.js';

/** The public read side: what crosses capabilities and changes nothing. */
@Module({ providers: [WatchWeek, WatchResolver] })
export class TransparencyModule {}
