import { Injectable } from '@nestjs/common';
import { hindrance, MoveUrgentRequest } from '../../../intake/urgent/move-urgent-request.js';
import type { UrgentRequest } from '../../../intake/urgent/urgent-request.js';
import { UrgentRequestRepository } from '../../../intake/urgent/urgent-request.repository.js';
import { UrgentState } from '../../../intake/urgent/urgent-state.js';
import type { CallContext } from '../../../platform/access/call-context.js';
import { Commands } from '../../../platform/commands/commands.js';
import type { Transaction } from '../../../platform/database/transaction.js';
import { isUuid } from '../../../platform/database/uuid.js';
import { Failure, InvalidInput, NotFound } from '../../../platform/graphql/failure.js';
import { UrgentBatches } from '../urgent-batches.js';
import { UrgentGrantRepository } from '../urgent-grant.repository.js';
import { UrgentRequestsGranted, type GrantUrgentRequestsInput } from './input.js';
import { ReserveUrgent } from './reserve-urgent.js';
import { weighGrants } from './weigh-grants.js';

const REMARK_MAX = 2000;

/** Grants forwarded requests goods from central stock: one decision over all that are named, or nothing. */
@Injectable()
export class GrantUrgentRequests {
  constructor(
    private readonly commands: Commands,
    private readonly requests: UrgentRequestRepository,
    private readonly mover: MoveUrgentRequest,
    private readonly batches: UrgentBatches,
    private readonly grants: UrgentGrantRepository,
    private readonly reserve: ReserveUrgent,
  ) {}

  async grant(call: CallContext, input: GrantUrgentRequestsInput): Promise<UrgentRequestsGranted | Failure> {
    const fault = inputFault(input);
    if (fault) return fault;
    return this.commands.run<UrgentRequestsGranted>(call, {
      input,
      change: (tx, decisionId) => this.change(tx, call, decisionId, input),
      answer: async (tx, decisionId) => {
        const ids = await this.grants.ofDecision(tx, decisionId);
        return Object.assign(new UrgentRequestsGranted(), { requests: await this.requests.byIds(tx, ids) });
      },
    });
  }

  private async change(
    tx: Transaction,
    call: CallContext,
    decisionId: string,
    input: GrantUrgentRequestsInput,
  ): Promise<Failure | null> {
    const held = await this.held(tx, input);
    if (held instanceof Failure) return held;
    await this.grants.holdGranting(tx);
    const { products, policyVersion, period } = await this.batches.now(tx);
    const weighed = weighGrants(input, held, products);
    if (weighed instanceof Failure) return weighed;
    const to = { state: UrgentState.GRANTED, remark: input.remark.trim() };
    for (const { request, lines } of weighed) {
      const by = { policyVersionId: policyVersion.id, period, grantedBy: call.caller.name };
      await this.grants.add(tx, { decisionId, request, ...by, lines });
      await this.mover.note(tx, call, request, to);
      await this.reserve.reserve(tx, call, request, lines);
    }
    return null;
  }

  /** The requests in the order they are named, or what keeps one from being granted. */
  private async held(
    tx: Transaction,
    { grants }: GrantUrgentRequestsInput,
  ): Promise<UrgentRequest[] | Failure> {
    const ids = grants.map(({ requestId }) => requestId.toLowerCase());
    const found = new Map((await this.requests.hold(tx, ids)).map((request) => [request.id, request]));
    const held: UrgentRequest[] = [];
    for (const [n, { expectedVersion }] of grants.entries()) {
      const request = found.get(ids[n]!);
      if (!request) return new NotFound();
      const failure = hindrance(request, expectedVersion, [UrgentState.FORWARDED]);
      if (failure) return failure;
      held.push(request);
    }
    return held;
  }
}

function inputFault({ grants, remark }: GrantUrgentRequestsInput): Failure | null {
  if (grants.length === 0) return nobody();
  if (!grants.every(({ requestId }) => isUuid(requestId))) return new NotFound();
  const ids = grants.map(({ requestId }) => requestId.toLowerCase());
  const twice = ids.findIndex((id, n) => ids.indexOf(id) < n);
  if (twice !== -1) return namedTwice(twice);
  return remark.includes('\0') || [...remark].length > REMARK_MAX ? longRemark() : null;
}

const nobody = (): InvalidInput =>
  new InvalidInput('grants', {
    nb: 'Velg minst én forespørsel.',
    nn: 'Vel minst éin førespurnad.',
    en: 'Choose at least one request.',
  });
const namedTwice = (n: number): InvalidInput =>
  new InvalidInput(`grants.${n}.requestId`, {
    nb: 'Denne forespørselen er ført to ganger.',
    nn: 'Denne førespurnaden er ført to gonger.',
    en: 'This request is entered twice.',
  });
const longRemark = (): InvalidInput =>
  new InvalidInput('remark', {
    nb: `Teksten kan ha inntil ${REMARK_MAX} tegn.`,
    nn: `Teksten kan ha inntil ${REMARK_MAX} teikn.`,
    en: `The text can have up to ${REMARK_MAX} characters.`,
  });
