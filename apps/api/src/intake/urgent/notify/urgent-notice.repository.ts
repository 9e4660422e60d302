import { Injectable } from '@nestjs/common';
import type { Locale } from '@fordel/shared';
import type { Transaction } from '../../../platform/database/transaction.js';
import type { UrgentState } from '../urgent-state.js';
import type { UrgentFacts } from './urgent-notice-text.js';

/** Who is told that a request came to a state: whoever must act next, or the requester when nobody must. */
const WHOM = `case $2 when 'SENT' then r.answerer_id
  when 'FORWARDED' then (select id from organisation where kind = 'HELSEDIREKTORATET'
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
  /** What there is to tell of a request that came to a state; null when it was told before. */
  async toTell(tx: Transaction, requestId: string, about: UrgentState): Promise<Telling | null> {
    const [telling] = await tx.query<Telling>(
      `select r.id as "requestId", r.recipient_id as "recipientId", told.id as "organisationId", r.state,
              coalesce(title.title, told.name) as organisation, recipient.name as recipient, r.quantity,
              c.base_unit as "baseUnit", r.runs_dry_at as "runsDryAt", coalesce(a.remark, '') as remark,
              json_build_object('nb', c.name_nb, 'nn', c.name_nn, 'en', c.name_en) as "categoryNames"
       from urgent_request r
       join category c on c.code = r.category_code
       join organisation recipient on recipient.id = r.recipient_id
       join organisation told on told.id = ${WHOM}
       left join organisation_title title on title.organisation_id = told.id
         and title.valid_from <= oslo_today() and (title.valid_to is null or title.valid_to > oslo_today())
       left join urgent_request_answer a on a.request_id = r.id and a.state = $2
       where r.id = $1 and not exists (select from urgent_notice n where n.request_id = r.id and n.about = $2)
       for no key update of r`,
      [requestId, about],
    );
    return telling ?? null;
  }

  async told(
    tx: Transaction,
    id: string,
    { requestId, recipientId, organisationId }: Telling,
    how: { about: UrgentState; state: NoticeState; smtpCode: number | null },
  ): Promise<void> {
    await tx.query(
      `insert into urgent_notice (id, request_id, recipient_id, organisation_id, about, state, smtp_code)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [id, requestId, recipientId, organisationId, how.about, how.state, how.smtpCode],
    );
  }
}
