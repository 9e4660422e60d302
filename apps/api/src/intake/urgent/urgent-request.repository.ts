import { Injectable } from '@nestjs/common';
import type { Caller } from '../../platform/access/call-context.js';
import type { Transaction } from '../../platform/database/transaction.js';
import { keyAfter, pageOf } from '../../platform/graphql/connection.js';
import type { LadderStepTold } from './ladder-step.js';
import type { UrgentAnswer, UrgentEntry } from './urgent-history.js';
import type { UrgentRequest, UrgentRequestConnection, UrgentRequestsArgs } from './urgent-request.js';
import type { UrgentState } from './urgent-state.js';

const minutes = (from: string, to: string): string =>
  `floor(extract(epoch from ${to} - ${from}) / 60)::integer`;

/** Nobody has answered, and should have. */
const OVERDUE = `(r.state = 'SENT' and r.answer_due_at <= fordel_now())`;

const COLUMNS = `r.id, r.recipient_id as "recipientId", r.category_code as "categoryCode", r.answerer_id as "answererId",
    r.state, r.version, r.quantity, r.runs_dry_at as "runsDryAt", r.sent_at as "sentAt", r.settled_at as "settledAt",
    r.answer_due_at as "answerDueAt", ${OVERDUE} as overdue, r.taken_over_at as "takenOverAt",
    case r.state when 'SENT' then ${minutes('fordel_now()', 'r.answer_due_at')} end as "minutesToAnswer",
    r.received_at as "receivedAt", ${minutes('r.sent_at', 'coalesce(r.settled_at, fordel_now())')} as "minutesWaited",
    case when r.settled_at is null then ${minutes('fordel_now()', 'r.runs_dry_at')} end as "minutesLeft",
    ${minutes('r.sent_at', 'r.received_at')} as "minutesToDoor", r.synthetic`;
const REQUEST = `select ${COLUMNS} from urgent_request r`;

/** Overdue ones first, then the other open ones, both by who runs dry first; then the settled ones, newest first. */
const PLACE = `case when ${OVERDUE} then 0 when r.settled_at is null then 1 else 2 end,
  case when r.settled_at is null then extract(epoch from r.runs_dry_at) else -extract(epoch from r.settled_at) end, r.id`;

/** What a cursor holds. */
type Placed = UrgentRequest & { readonly place: string };

const MATCHING = `($1::text[] is null or r.state = any($1)) and ($2::text is null or r.recipient_id::text = lower($2))
  and ($3::text is null or r.category_code = $3)`;

export interface NewEntry {
  readonly id: string;
  readonly recipientId: string | null;
  readonly categoryCode: string;
  readonly quantity: number;
  readonly hoursLeft: number;
  readonly minutesToAnswer: number;
  readonly ladder: readonly LadderStepTold[];
  readonly madeBy: string;
}

@Injectable()
export class UrgentRequestRepository {
  /** Whatever the id looks like: a caller may have made it up. */
  async byId(tx: Transaction, id: string): Promise<UrgentRequest | null> {
    const [request] = await tx.query<UrgentRequest>(`${REQUEST} where r.id::text = lower($1)`, [id]);
    return request ?? null;
  }

  /** The request an entry made or was joined to. */
  async ofEntry(tx: Transaction, entryId: string): Promise<UrgentRequest> {
    const [request] = await tx.query<UrgentRequest>(
      `${REQUEST} join urgent_request_entry e on e.request_id = r.id where e.id = $1`,
      [entryId],
    );
    if (!request) throw new Error(`the request of the entry ${entryId} is gone`);
    return request;
  }

  /** These, for whoever may change them, held until the transaction ends, in one order for everybody. */
  async hold(tx: Transaction, ids: readonly string[]): Promise<UrgentRequest[]> {
    await tx.query('select from urgent_request where id = any($1::uuid[]) order by id for no key update', [
      ids,
    ]);
    return this.byIds(tx, ids);
  }

  byIds(tx: Transaction, ids: readonly string[]): Promise<UrgentRequest[]> {
    return tx.query<UrgentRequest>(`${REQUEST} where r.id = any($1::uuid[]) order by r.id`, [ids]);
  }

  async page(
    tx: Transaction,
    { filter, first, after }: UrgentRequestsArgs,
  ): Promise<UrgentRequestConnection> {
    const given = [filter?.states ?? null, filter?.recipientId ?? null, filter?.categoryCode ?? null];
    const [count] = await tx.query<{ total: number }>(
      `select count(*) as total from urgent_request r where ${MATCHING}`,
      given,
    );
    const requests = await tx.query<Placed>(
      `select ${COLUMNS}, concat_ws('_', ${PLACE}) as place from urgent_request r where ${MATCHING}
         and ($4::text is null or (${PLACE}) >
           (split_part($4, '_', 1)::integer, split_part($4, '_', 2)::numeric, split_part($4, '_', 3)::uuid))
       order by ${PLACE} limit $5`,
      [...given, keyAfter(after), first + 1],
    );
    return pageOf(requests, { first, after, totalCount: count?.total ?? 0, keyOf: ({ place }) => place });
  }

  /** How many it is the caller's turn to answer. */
  async waiting(tx: Transaction): Promise<number> {
    const [count] = await tx.query<{ waiting: number }>(
      `select count(*) as waiting from urgent_request r where r.settled_at is null
         and case caller_scope() when 'national' then r.state = 'FORWARDED' or ${OVERDUE}
           else r.state = 'SENT' and r.answerer_id = caller_organisation() end`,
    );
    return count?.waiting ?? 0;
  }

  /**
   * Makes a request of the entry, with its id, or joins it to the open one: the larger quantity and the shorter times count.
   * @returns the request's id, and whether it must be answered sooner than it had to be before
   */
  async send(tx: Transaction, entry: NewEntry): Promise<{ id: string; sooner: boolean }> {
    const [request] = await tx.query<{ id: string; sooner: boolean }>(
      `with before as (
         select answer_due_at as due from urgent_request where recipient_id = $2 and category_code = $3 and state = 'SENT'
       ), request as (
         insert into urgent_request as r (id, recipient_id, category_code, answerer_id, quantity, runs_dry_at, answer_due_at, synthetic)
         select $1, o.id, $3, coalesce(o.fylkesmann_id, o.rhf_id), $4, fordel_now() + make_interval(hours => $5),
                fordel_now() + make_interval(mins => $7), clock.exercise is not null
         from organisation o, clock where o.id = $2
         on conflict (recipient_id, category_code) where settled_at is null do update
           set quantity = greatest(r.quantity, excluded.quantity), runs_dry_at = least(r.runs_dry_at, excluded.runs_dry_at),
               answer_due_at = case r.state when 'SENT' then least(r.answer_due_at, excluded.answer_due_at) else r.answer_due_at end,
               version = r.version + 1
         returning id, recipient_id, answer_due_at as due
       ), entry as (
         insert into urgent_request_entry (id, request_id, recipient_id, quantity, hours_left, made_by)
         select $1, id, recipient_id, $4, $5, $6 from request
       )
       select r.id, coalesce(r.due < before.due, false) as sooner from request r left join before on true`,
      [
        ...[entry.id, entry.recipientId, entry.categoryCode, entry.quantity, entry.hoursLeft, entry.madeBy],
        entry.minutesToAnswer,
      ],
    );
    if (!request) throw new Error(`nobody is ${String(entry.recipientId)}`);
    await tx.query(
      `insert into urgent_request_step (entry_id, recipient_id, step, tried, outcome)
       select $1, $2, * from unnest($3::text[], $4::boolean[], $5::text[])`,
      [
        ...[entry.id, entry.recipientId],
        entry.ladder.map(({ step }) => step),
        entry.ladder.map(({ tried }) => tried),
        entry.ladder.map(({ outcome }) => outcome),
      ],
    );
    return request;
  }

  /** A held request comes to a state, with what was said and by whom. */
  async move(
    tx: Transaction,
    { id, recipientId }: UrgentRequest,
    to: { state: UrgentState; remark: string; by: Caller },
  ): Promise<void> {
    await tx.query(
      `update urgent_request set state = $2, version = version + 1,
         settled_at = case when $2 <> 'FORWARDED' then fordel_now() end where id = $1`,
      [id, to.state],
    );
    await tx.query(
      `insert into urgent_request_answer (request_id, recipient_id, state, remark, answered_by, organisation_id)
       values ($1, $2, $3, $4, $5, $6)`,
      [id, recipientId, to.state, to.remark, to.by.name, to.by.organisationId],
    );
  }

  /** The goods of a grant were signed for, as an outbox event tells. */
  async received(tx: Transaction, eventId: string): Promise<void> {
    await tx.query(
      `update urgent_request r set received_at = e.occurred_at from outbox_event e
       where e.id = $1 and r.id = (e.payload ->> 'urgentRequestId')::uuid and r.received_at is null`,
      [eventId],
    );
  }

  /** What was asked of many requests, oldest first. */
  entries(tx: Transaction, requestIds: readonly string[]): Promise<UrgentEntry[]> {
    return tx.query<UrgentEntry>(
      `select e.request_id as "requestId", e.quantity, e.hours_left as "hoursLeft", e.made_at as "madeAt",
              e.made_by as "madeBy", jsonb_agg(jsonb_build_object('step', s.step, 'tried', s.tried, 'outcome', s.outcome)
                order by array_position(array['OWN_PURCHASE', 'NEIGHBOURS', 'FYLKESMANN_OR_RHF'], s.step)) as ladder
       from urgent_request_entry e join urgent_request_step s on s.entry_id = e.id
       where e.request_id = any($1::uuid[]) group by e.id order by e.id`,
      [requestIds],
    );
  }

  /** What was answered to many requests, oldest first. */
  answers(tx: Transaction, requestIds: readonly string[]): Promise<UrgentAnswer[]> {
    return tx.query<UrgentAnswer>(
      `select a.request_id as "requestId", a.organisation_id as "organisationId", a.state, a.remark,
              a.state = 'FORWARDED' and r.taken_over_at is not null as "takenOver", a.answered_at as "answeredAt",
              a.answered_by as "answeredBy"
       from urgent_request_answer a join urgent_request r on r.id = a.request_id
       where a.request_id = any($1::uuid[]) order by a.id`,
      [requestIds],
    );
  }
}
