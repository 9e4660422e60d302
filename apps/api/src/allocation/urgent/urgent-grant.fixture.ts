import { randomUUID } from 'node:crypto';
import type { TestApp } from '../../../../../test/support/test-app.js';
import { UrgentPlayer, type Urgent } from '../../intake/urgent/urgent.fixture.js';
import { RoundPlayer, store } from '../round.fixture.js';

export interface ProposalAnswer {
  requestId: string;
  packs: number;
  units: number;
  cap: number;
  limitedBy: string;
  stock: number;
  weeklyBurn: number;
  daysBefore: number | null;
  daysAfter: number | null;
}

export interface BatchAnswer {
  isoWeek: string;
  batch: number;
  batches: number;
  bridgeDays: number;
  policyNumber: number;
  products: {
    product: { id: string };
    central: number;
    opened: number;
    used: number;
    available: number;
    proposals: ProposalAnswer[];
  }[];
}

export interface GrantAnswer {
  __typename: string;
  requests?: Urgent[];
  message?: string;
  path?: string;
  productId?: string;
  available?: number;
  currentVersion?: number;
  state?: string;
}

export interface Granting {
  requestId: string;
  expectedVersion: number;
  lines: { productId: string; packs: number }[];
}

/** What is granted to a request of one product. */
export const granting = ({ id, version }: Urgent, productId: string, packs: number): Granting => ({
  requestId: id,
  expectedVersion: version,
  lines: [{ productId, packs }],
});

/** Fills central stock, forwards requests and grants them through the API. */
export class GrantPlayer extends UrgentPlayer {
  readonly rounds: RoundPlayer;

  constructor(override readonly app: TestApp) {
    super(app);
    this.rounds = new RoundPlayer(app);
  }

  /** Base units straight into central stock. */
  async central(productId: string, units: number): Promise<void> {
    await this.app.sql.app(
      { scope: 'system' },
      `select ledger_post('GOODS_RECEIPT', $1, array[$2::uuid], array[$3::bigint], array['SUPPLIER'], array[$4::uuid], array[$4::uuid],
         array['CENTRAL'], array[$4::uuid], array[$4::uuid])`,
      [randomUUID(), productId, units, store.id],
    );
  }

  /** A request of a kommune of Trøndelag that waits for Helsedirektoratet. */
  async forwarded(as: string, changes: Record<string, unknown> = {}): Promise<Urgent> {
    const { request, message } = await this.answer('fylkesmann', await this.sent(as, changes), 'FORWARDED');
    if (!request) throw new Error(message);
    return request;
  }

  async batch(as = 'helsedirektoratet-1'): Promise<BatchAnswer> {
    const { urgentBatch } = await this.ask<{ urgentBatch: BatchAnswer }>(
      `{ urgentBatch { isoWeek batch batches bridgeDays policyNumber products { product { id } central opened used available
         proposals { requestId packs units cap limitedBy stock weeklyBurn daysBefore daysAfter } } } }`,
      {},
      as,
    );
    return urgentBatch;
  }

  async grant(grants: Granting[], remark = '', idempotencyKey: string = randomUUID()): Promise<GrantAnswer> {
    const { grantUrgentRequests } = await this.ask<{ grantUrgentRequests: GrantAnswer }>(
      `mutation ($input: GrantUrgentRequestsInput!) { grantUrgentRequests(input: $input) { __typename
         ... on UrgentRequestsGranted { requests { id state version } } ... on Failure { message }
         ... on InvalidInput { path } ... on MoreThanOpened { productId available } ... on VersionConflict { currentVersion }
         ... on WrongUrgentState { state } } }`,
      { input: { grants, remark, idempotencyKey } },
      'helsedirektoratet-1',
    );
    return grantUrgentRequests;
  }

  /** Base units of a product by the kind of account that holds them. */
  async held(productId: string): Promise<Record<string, number>> {
    const rows = await this.app.sql.owner<{ kind: string; quantity: number }>(
      `select a.kind, sum(b.quantity)::bigint as quantity from ledger_balance b join ledger_account a on a.id = b.account_id
       where b.product_id = $1 group by a.kind having sum(b.quantity) <> 0`,
      [productId],
    );
    return Object.fromEntries(rows.map(({ kind, quantity }) => [kind, quantity]));
  }
}
