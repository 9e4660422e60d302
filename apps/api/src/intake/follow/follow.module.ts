import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { IntakeModule } from '../intake.module.js';
import { CompletenessRepository } from './completeness/completeness.repository.js';
import {
  AreaCompletenessResolver,
  ReportCallResolver,
  ReporterOfWeekResolver,
} from './follow-part.resolvers.js';
import { FollowResolver } from './follow.resolver.js';
import { LastCalls } from './log-call/last-calls.js';
import { LogCall } from './log-call/log-call.js';
import { ReportCallRow } from './log-call/report-call.entity.js';
import { ReportCallRepository } from './log-call/report-call.repository.js';
import { MessagesModule } from './messages/messages.module.js';
import { OnBehalfResolver } from './on-behalf/on-behalf.resolver.js';
import { ReportersRepository } from './reporters/reporters.repository.js';

/** For those who see to it that reports come in: how complete a week is, who is missing, and what was done about it. */
@Module({
  imports: [TypeOrmModule.forFeature([ReportCallRow]), IntakeModule, MessagesModule],
  providers: [
    CompletenessRepository,
    ReportersRepository,
    ReportCallRepository,
    LastCalls,
    LogCall,
    FollowResolver,
    AreaCompletenessResolver,
    ReporterOfWeekResolver,
    ReportCallResolver,
    OnBehalfResolver,
  ],
})
export class FollowModule {}
