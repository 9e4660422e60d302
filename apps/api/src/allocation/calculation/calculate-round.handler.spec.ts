import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { parseIsoWeek } from '@fordel/shared';
import { testDatabase } from '../../../../../test/support/test-database.js';
import { TestSql } from '../../../../../test/support/test-sql.js';
import { ReportedFiguresQuery } from '../../intake/figures/reported-figures.js';
import { CaseTerms } from '../../intake/need-model/cases/case-terms.js';
import { CaseRepository } from '../../intake/need-model/cases/case.repository.js';
import { WeekRepository } from '../../intake/week/week.repository.js';
import { systemCall } from '../../platform/access/call-context.js';
import { dataSourceOptions } from '../../platform/database/data-source.js';
import { Database } from '../../platform/database/database.js';
import type { Transaction } from '../../platform/database/transaction.js';
import type { Connections } from '../../platform/embedded/resolve-connections.js';
import { ownAccount } from '../../supply/ledger/account.js';
import { Holdings } from '../../supply/ledger/holdings.js';
import { Ledger } from '../../supply/ledger/ledger.js';
import { FiguresRepository } from '../figures/figures.repository.js';
import { FIRST_SEED } from '../inputs/lottery.js';
import { RoundInputsRepository } from '../inputs/round-inputs.repository.js';
import { GatherInputs } from '../inputs/round-inputs.js';
import { PolicyRepository } from '../policy/policy.repository.js';
import { kommuner, productOf, store } from '../round.fixture.js';
import { CALCULATION_REQUESTED } from '../round/round-events.js';
import { RoundRepository } from '../round/round.repository.js';
import { CalculateRoundHandler } from './calculate-round.handler.js';
import { Progress } from './progress.js';

/** Loses its process after five products, as far as the database can tell. */
class Dying extends FiguresRepository {
  private written = 0;
  override async write(...figures: Parameters<FiguresRepository['write']>): Promise<void> {
    if (++this.written > 5) throw new Error('killed');
    await super.write(...figures);
  }
}

const isoWeek = parseIsoWeek('2020-W15')!;
const rounds = new RoundRepository();

let connections: Connections;
let sql: TestSql;
let dataSource: DataSource;
let database: Database;
let roundId: string;

const asWorker = <T>(work: (tx: Transaction) => Promise<T>): Promise<T> =>
  database.transaction(systemCall('allocation.calculate-round'), work);

beforeAll(async () => {
  connections = await testDatabase();
  sql = new TestSql(connections);
  dataSource = await new DataSource(dataSourceOptions(connections.app, [])).initialize();
  database = new Database(dataSource);
  await sql.owner(`update clock set stopped_at = '2020-04-07T10:30:00Z', exercise = 'spec'`);
  await asWorker((tx) => new WeekRepository().ensureWeek(tx, isoWeek));
  await sql.owner(
    `with report as (
       insert into weekly_report (organisation_id, iso_week, revision, timeliness, submitted_at, submitted_by, synthetic)
         select unnest($1::uuid[]), '2020-W15', 1, 'IN_TIME', fordel_now(), 'a spec', true returning id, organisation_id)
     insert into weekly_report_line (report_id, organisation_id, category_code, stock, used_last_week, expected_next_week)
       select report.id, organisation_id, code, 40 * position, 90, 100 from report, category`,
    [kommuner.slice(0, 30).map(({ id }) => id)],
  );
  const mask = productOf('MUNNBIND', 50);
  const [from, to] = [ownAccount('SUPPLIER', store.id), ownAccount('RECEIVED', store.id)];
  const legs = [{ productId: mask, quantity: 20_000, from, to }];
  roundId = await asWorker(async (tx) => {
    await new Ledger().post(tx, { kind: 'GOODS_RECEIPT', causeId: mask, legs });
    const policy = await new PolicyRepository().current(tx);
    const id = randomUUID();
    await rounds.add(tx, { id, isoWeek, policyVersionId: policy.id, seed: FIRST_SEED, openedBy: 'a spec' });
    await rounds.requestCalculation(tx, id, systemCall('a spec').caller);
    return id;
  });
});
afterAll(async () => {
  await dataSource.destroy();
  await sql.end();
  await connections.stop();
});

async function calculate(tx: Transaction, figures = new FiguresRepository()): Promise<void> {
  const inputs = new GatherInputs(
    new PolicyRepository(),
    new ReportedFiguresQuery(),
    new CaseTerms(new CaseRepository()),
    new Holdings(),
    new RoundInputsRepository(),
  );
  const handler = new CalculateRoundHandler(rounds, inputs, figures, new Progress(database));
  const event = {
    id: roundId,
    type: CALCULATION_REQUESTED,
    subjectId: roundId,
    payload: {},
    requestId: null,
  };
  await handler.handle(event, tx);
}

const round = () => asWorker((tx) => rounds.byId(tx, roundId));

const DIGEST = `select (select md5(string_agg(to_jsonb(p)::text, '' order by product_id)) from round_product p) as products,
  (select md5(string_agg(to_jsonb(d)::text, '' order by product_id, recipient_id)) from allocation_decision d) as decisions`;

describe('a worker that is killed in the middle of a calculation', () => {
  it('leaves no figure, only how far it came; and the next one makes the very same figures', async () => {
    const undisturbed = await asWorker(async (tx) => {
      await calculate(tx);
      return Database.rollBackWith(await tx.query(DIGEST));
    });

    await expect(asWorker((tx) => calculate(tx, new Dying()))).rejects.toThrow('killed');
    expect(await sql.owner('select from round_product')).toEqual([]);
    expect(await sql.owner('select from allocation_decision')).toEqual([]);
    expect(await round()).toMatchObject({
      state: 'CALCULATING',
      progress: { done: 5, total: 13 },
    });

    await asWorker((tx) => calculate(tx));
    expect(await sql.owner(DIGEST)).toEqual(undisturbed);
    expect(await round()).toMatchObject({
      state: 'CALCULATED',
      progress: { done: 13, total: 13 },
    });
  });

  it('does nothing for a round that is past it', async () => {
    const before = await sql.owner(DIGEST);
    await asWorker((tx) => calculate(tx));
    expect(await sql.owner(DIGEST)).toEqual(before);
    expect((await round())!.version).toBe(3);
  });
});
