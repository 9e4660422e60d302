import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AnswerUrgentRequest } from './answer-urgent-request/answer-urgent-request.js';
import { AnswerTimeRepository } from './answer-time/answer-time.repository.js';
import { AnswerTimeResolver } from './answer-time/answer-time.resolver.js';
import { UrgentAnswerTimeRow } from './answer-time/urgent-answer-time.entity.js';
import { MoveUrgentRequest } from './move-urgent-request.js';
import { SendUrgentNotice } from './notify/send-urgent-notice.js';
import { UrgentNoticeRow } from './notify/urgent-notice.entity.js';
import { UrgentNoticeRepository } from './notify/urgent-notice.repository.js';
import { OverdueRepository } from './overdue/overdue.repository.js';
import { TellOverdue } from './overdue/tell-overdue.js';
import { ReceiveUrgentDelivery } from './receive-urgent-delivery.js';
import { SendUrgentRequest } from './send-urgent-request/send-urgent-request.js';
import { UrgentAnswerRow } from './urgent-answer.entity.js';
import { UrgentEntryRow, UrgentStepRow } from './urgent-entry.entity.js';
import { UrgentMutationsResolver } from './urgent-mutations.resolver.js';
import { UrgentParts } from './urgent-parts.js';
import { UrgentRequestRow } from './urgent-request.entity.js';
import { UrgentRequestRepository } from './urgent-request.repository.js';
import { UrgentAnswerResolver, UrgentRequestResolver } from './urgent-request.resolver.js';
import { WithdrawUrgentRequest } from './withdraw-urgent-request/withdraw-urgent-request.js';

/** Needs that cannot wait for the next round: from who runs dry to who decides. */
@Module({
  imports: [
    TypeOrmModule.forFeature([
      UrgentRequestRow,
      UrgentEntryRow,
      UrgentStepRow,
      UrgentAnswerRow,
      UrgentNoticeRow,
      UrgentAnswerTimeRow,
    ]),
  ],
  providers: [
    UrgentRequestRepository,
    UrgentParts,
    AnswerTimeRepository,
    AnswerTimeResolver,
    UrgentRequestResolver,
    UrgentAnswerResolver,
    MoveUrgentRequest,
    SendUrgentRequest,
    AnswerUrgentRequest,
    WithdrawUrgentRequest,
    UrgentMutationsResolver,
    ReceiveUrgentDelivery,
    OverdueRepository,
    TellOverdue,
    UrgentNoticeRepository,
    SendUrgentNotice,
  ],
  exports: [UrgentRequestRepository, MoveUrgentRequest],
})
export class UrgentModule {}
