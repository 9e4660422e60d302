import { Injectable } from '@nestjs/common';
import type { Locale } from '@fordel/shared';
import type { Transaction } from '../../../platform/database/transaction.js';
import type { UrgentState } from '../urgent-state.js';
import type { NoticeAbout } from './notice-about.js';
import type { UrgentFacts } from './urgent-notice-text.js';

/** Who is told: whoever must act next or need not any more, and the requester at the outcome. */
const WHOM = `case when $2 in ('SENT', 'ANSWER_SOONER', 'ANSWER_OVERDUE', 'TAKEN_OVER') then r.answerer_id
  when $2 in ('MAY_BE_TAKEN_OVER', 'FORWARDED') then (select id from organisation where kind = 'HELSEDIREKTORATET'
    and valid_from <= oslo_today() and (valid_to is null or valid_to > oslo_today()))
  else r.recipient_id end`;

export interface Telling extends Omit<UrgentFacts, 'category' | 'url' | 'about'> {
  readonly requestId: string;
  readonly recipientId: string;
  readonly organisationId: string;
  readonly state: UrgentState;
  readonly categoryNames: Readonly<Record<Locale, string>>;
}

export type NoticeState = 'SENT' | 'NOT_CONFIGURED' | 'EXERCISE' | 'NO_CONTACT' | 'OVERTAKEN' | 'REFUSED';

@Injectable()
export class UrgentNoticeRepository {
  /** What there is to tell of a request by an event; null when it was told before, or an answer is not due sooner than was told. */
  async toTell(tx: Transaction, id: string, requestId: string, about: NoticeAbout): Promise<Telling | null> {
    const [telling] = await tx.query<Telling>(
      `select r.id as "requestId", r.recipient_id as "recipientId", told.id as "organisationId", r.state,
              coalesce(title.title, told.name) as organisation, recipient.name as recipient, r.quantity,
              coalesce(answerers.title, answerer.name) as answerer, r.answer_due_at as "answerDueAt",
              c.base_unit as "baseUnit", r.runs_dry_at as "runsDryAt", coalesce(a.remark, '') as remark,
              json_build_object('nb', c.name_nb, 'nn', c.name_nn, 'en', c.name_en) as "categoryNames"
       from urgent_request r
       join category c on c.code = r.category_code
       join organisation recipient on recipient.id = r.recipient_id
       join organisation told on told.id = ${WHOM}
       left join organisation_title title on title.organisation_id = told.id
         and title.valid_from <= oslo_today() and (title.valid_to is null or title.valid_to > oslo_today())
       join organisation answerer on answerer.id = r.answerer_id
       left join organisation_title answerers on answerers.organisation_id = answerer.id
         and answerers.valid_from <= oslo_today() and (answerers.valid_to is null or answerers.valid_to > oslo_today())
       left join urgent_request_answer a on a.request_id = r.id
         and a.state = case $2 when 'TAKEN_OVER' then 'FORWARDED' else $2 end
       where r.id = $1 and case $2
         when 'ANSWER_SOONER' then not exists (select from urgent_notice n where n.id = $3)
           and r.answer_due_at < (select min(n.answer_due_at) from urgent_notice n where n.request_id = r.id)
         else not exists (select from urgent_notice n where n.request_id = r.id and n.about = $2) end
       for no key update of r`,
      [requestId, about, id],
    );
    return telling ?? null;
  }

  async told(
    tx: Transaction,
    id: string,
    { requestId, recipientId, organisationId, answerDueAt }: Telling,
    how: { about: NoticeAbout; state: NoticeState; smtpCode: number | null },
  ): Promise<void> {
    await tx.query(
      `insert into urgent_notice (id, request_id, recipient_id, organisation_id, about, state, smtp_code, answer_due_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, requestId, recipientId, organisationId, how.about, how.state, how.smtpCode, answerDueAt],
    );
  }
}
