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
import { LogCalls } from './log-calls/log-calls.js';
import { MessagesModule } from './messages/messages.module.js';
import { OnBehalfResolver } from './on-behalf/on-behalf.resolver.js';
import { OwnReportsRepository } from './own-reports/own-reports.repository.js';
import { OwnReportsResolver } from './own-reports/own-reports.resolver.js';
import { ReportersRepository } from './reporters/reporters.repository.js';
import { ShortagesResolver } from './shortages/shortages.resolver.js';
import { Shortages } from './shortages/shortages.js';
import { ShortagesRepository } from './shortages/shortages.repository.js';

/** For those who see to it that reports come in: how complete a week is, who is missing, and what was done about it. */
@Module({
  imports: [TypeOrmModule.forFeature([ReportCallRow]), IntakeModule, MessagesModule],
  providers: [
    CompletenessRepository,
    ReportersRepository,
    ReportCallRepository,
    LastCalls,
    LogCall,
    LogCalls,
    ShortagesRepository,
    Shortages,
    ShortagesResolver,
    FollowResolver,
    AreaCompletenessResolver,
    ReporterOfWeekResolver,
    ReportCallResolver,
    OnBehalfResolver,
    OwnReportsRepository,
    OwnReportsResolver,
  ],
})
export class FollowModule {}
