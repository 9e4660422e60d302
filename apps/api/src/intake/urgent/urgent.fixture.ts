import { randomUUID } from 'node:crypto';
import type { TestApp } from '../../../../../test/support/test-app.js';

const LADDER = [
  { step: 'OWN_PURCHASE', tried: true, outcome: 'Leverandøren kan ikke levere før i mai.' },
  { step: 'NEIGHBOURS', tried: true, outcome: 'Malvik har selv for lite.' },
  { step: 'FYLKESMANN_OR_RHF', tried: false, outcome: '' },
];

export const REQUEST = `id state version quantity runsDryAt sentAt settledAt receivedAt minutesWaited minutesLeft minutesToDoor
  answerDueAt minutesToAnswer overdue takenOverAt
  synthetic recipient { name } answerer { name } category { code }`;

export interface Urgent {
  id: string;
  state: string;
  version: number;
  quantity: number;
  runsDryAt: string;
  minutesWaited: number;
  minutesLeft: number | null;
  minutesToDoor: number | null;
  answerDueAt: string;
  minutesToAnswer: number | null;
  overdue: boolean;
  takenOverAt: string | null;
  recipient: { name: string };
  answerer: { name: string };
  category: { code: string };
}

/** Whichever member of a mutation's union came. */
export interface UrgentMoved {
  __typename: string;
  request?: Urgent;
  joined?: boolean;
  message?: string;
  path?: string;
  state?: string;
  dueAt?: string;
  currentVersion?: number;
}

export interface Moving {
  id: string;
  version: number;
}

const MOVED = `__typename ... on UrgentRequestChanged { request { ${REQUEST} } } ... on Failure { message }
  ... on WrongUrgentState { state } ... on VersionConflict { currentVersion }`;
const NOT_DUE = '... on AnswerNotDue { dueAt }';

/** Sends and answers urgent requests through the API. */
export class UrgentPlayer {
  constructor(readonly app: Pick<TestApp, 'graphql'>) {}

  async ask<Data>(query: string, variables: Record<string, unknown>, as?: string): Promise<Data> {
    const { data, text, errors } = await this.app.graphql<Data>(query, variables, { as, locale: 'nb' });
    if (!data || errors.length > 0) throw new Error(text);
    return data;
  }

  /** 500 masks, 24 hours left, unless told otherwise. */
  async send(as: string, changes: Record<string, unknown> = {}): Promise<UrgentMoved> {
    const input = {
      ...{
        categoryCode: 'MUNNBIND',
        quantity: 500,
        hoursLeft: 24,
        ladder: LADDER,
        idempotencyKey: randomUUID(),
      },
      ...changes,
    };
    const { sendUrgentRequest } = await this.ask<{ sendUrgentRequest: UrgentMoved }>(
      `mutation ($input: SendUrgentRequestInput!) { sendUrgentRequest(input: $input) { __typename
         ... on UrgentRequestSent { joined request { ${REQUEST} } } ... on Failure { message } ... on InvalidInput { path } } }`,
      { input },
      as,
    );
    return sendUrgentRequest;
  }

  /** Sends one and expects that it is taken. */
  async sent(as: string, changes: Record<string, unknown> = {}): Promise<Urgent> {
    const { request, message } = await this.send(as, changes);
    if (!request) throw new Error(message);
    return request;
  }

  async answer(
    as: string,
    { id, version }: Moving,
    reply: string,
    changes: Record<string, unknown> = {},
  ): Promise<UrgentMoved> {
    const input = {
      ...{ requestId: id, expectedVersion: version, reply, remark: 'Ingen i fylket har noe å avse.' },
      ...{ idempotencyKey: randomUUID(), ...changes },
    };
    const { answerUrgentRequest } = await this.ask<{ answerUrgentRequest: UrgentMoved }>(
      `mutation ($input: AnswerUrgentRequestInput!) { answerUrgentRequest(input: $input) { ${MOVED} ${NOT_DUE} ... on InvalidInput { path } } }`,
      { input },
      as,
    );
    return answerUrgentRequest;
  }

  async withdraw(as: string, { id, version }: Moving): Promise<UrgentMoved> {
    const input = { requestId: id, expectedVersion: version, idempotencyKey: randomUUID() };
    const { withdrawUrgentRequest } = await this.ask<{ withdrawUrgentRequest: UrgentMoved }>(
      `mutation ($input: WithdrawUrgentRequestInput!) { withdrawUrgentRequest(input: $input) { ${MOVED} } }`,
      { input },
      as,
    );
    return withdrawUrgentRequest;
  }

  /** How many wait for somebody's answer. */
  async waiting(as: string): Promise<number> {
    return (await this.ask<{ urgentRequestsWaiting: number }>('{ urgentRequestsWaiting }', {}, as))
      .urgentRequestsWaiting;
  }

  async request<Extra = object>(id: string, as: string, extra = ''): Promise<(Urgent & Extra) | null> {
    const { urgentRequest } = await this.ask<{ urgentRequest: (Urgent & Extra) | null }>(
      `query ($id: ID!) { urgentRequest(id: $id) { ${REQUEST} ${extra} } }`,
      { id },
      as,
    );
    return urgentRequest;
  }

  async page(as: string, variables: Record<string, unknown> = {}) {
    const { urgentRequests } = await this.ask<{
      urgentRequests: {
        totalCount: number;
        pageInfo: { endCursor: string | null };
        edges: { node: Urgent }[];
      };
    }>(
      `query ($filter: UrgentRequestFilter, $first: Int, $after: String) {
         urgentRequests(filter: $filter, first: $first, after: $after) {
           totalCount pageInfo { endCursor } edges { node { ${REQUEST} } } } }`,
      variables,
      as,
    );
    return { ...urgentRequests, nodes: urgentRequests.edges.map(({ node }) => node) };
  }
}
