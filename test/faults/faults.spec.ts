import { Redis } from 'ioredis';
import { Api } from '../../apps/api/src/exercise/api/api.js';
import { eventually } from '../../apps/api/src/exercise/api/eventually.js';
import { confirmArrived } from '../../apps/api/src/exercise/play/confirm-arrived.js';
import { decide } from '../../apps/api/src/exercise/play/decide.js';
import type { Play } from '../../apps/api/src/exercise/play/play.js';
import { registerGoods } from '../../apps/api/src/exercise/play/register-goods.js';
import { sendReports } from '../../apps/api/src/exercise/play/send-reports.js';
import { setClock } from '../../apps/api/src/exercise/play/set-clock.js';
import { compileProgram, type CompiledProgram } from '../support/compile-program.js';
import { describeWithRedis, startRedis } from '../support/redis.js';
import { killWhileWriting, whileWriting, letRepublishTimePass } from './while-writing.js';
import { outcomeOf } from './outcome.js';
import { smallWeek } from './small-week.js';
import { startTwoRoles, type TwoRoles } from './two-roles.js';

const TWO_DAYS_AFTER_RELEASE = new Date('2020-04-10T10:00:00+02:00');
const THREE_WEEKS_LATER = new Date('2020-04-29T10:00:00+02:00');

let program: CompiledProgram;
let undisturbed: object;

beforeAll(async () => {
  program = await compileProgram();
  undisturbed = await withRoles(undefined, async (roles) => {
    const play = playOn(roles);
    const roundId = await upToRelease(play);
    await shipmentsMade(roles);
    return toTheLastReceipt(roles, play, roundId);
  });
}, 60_000);
afterAll(() => program.remove());

async function withRoles<T>(redisUrl: string | undefined, work: (roles: TwoRoles) => Promise<T>): Promise<T> {
  const roles = await startTwoRoles(program, redisUrl);
  try {
    return await work(roles);
  } finally {
    await roles.stop();
  }
}

const nobodyWatches = { begin: () => undefined, advance: () => undefined, end: () => undefined };
const playOn = ({ url }: TwoRoles): Play => ({
  ...{ api: new Api(url), scenario: smallWeek(), progress: nobodyWatches },
});

async function upToRelease(play: Play): Promise<string> {
  await registerGoods(play);
  await sendReports(play);
  return decide(play);
}

const count = async ({ sql }: TwoRoles, what: string): Promise<number> => {
  const [row] = await sql.owner<{ count: number }>(`select count(*) as count from ${what}`);
  return row?.count ?? NaN;
};

const shipmentsMade = (roles: TwoRoles): Promise<number> =>
  eventually(
    'The making of shipments',
    () => count(roles, 'shipment'),
    (made) => made > 0,
  );

const UNDELIVERED = `shipment_leg where state <> 'DELIVERED'`;

const everythingDelivered = (roles: TwoRoles): Promise<number> =>
  eventually(
    'The last delivery',
    () => count(roles, UNDELIVERED),
    (left) => left === 0,
  );

async function toTheLastReceipt(roles: TwoRoles, play: Play, roundId: string): Promise<object> {
  await setClock(play, THREE_WEEKS_LATER);
  await everythingDelivered(roles);
  await confirmArrived(play, roundId);
  return outcomeOf(play.api, roundId);
}

/** Killed while it calculates, while it makes shipments and while they move. */
async function killedThreeTimes(roles: TwoRoles): Promise<object> {
  const play = playOn(roles);
  await registerGoods(play);
  await sendReports(play);

  let deciding: Promise<string> | undefined;
  await killWhileWriting(roles, 'allocation_decision', () => {
    deciding = decide(play);
    return Promise.resolve();
  });
  expect(await count(roles, 'allocation_decision')).toBe(0);
  await killWhileWriting(roles, 'shipment_line', async () => {
    await roles.startWorker();
    await letRepublishTimePass(roles);
  });
  const roundId = (await deciding) ?? '';
  expect(await count(roles, 'shipment')).toBe(0);

  await roles.startWorker();
  await letRepublishTimePass(roles);
  await shipmentsMade(roles);
  const waiting = await count(roles, UNDELIVERED);
  await killWhileWriting(roles, 'shipment_leg', () => setClock(play, TWO_DAYS_AFTER_RELEASE));
  expect(await count(roles, UNDELIVERED)).toBe(waiting);

  await roles.startWorker();
  return toTheLastReceipt(roles, play, roundId);
}

it('the undisturbed week is one in which something is decided and moved', () => {
  const { shipments } = undisturbed as { shipments: { state: string }[] };
  expect(shipments.length).toBeGreaterThan(20);
  expect(new Set(shipments.map(({ state }) => state))).toEqual(new Set(['CONFIRMED']));
});

describe('a worker killed (-9) in the middle of a week and started again', () => {
  it('ends in the same totals, decisions and shipments', async () => {
    expect(await withRoles(undefined, killedThreeTimes)).toEqual(undisturbed);
  }, 120_000);
});

describeWithRedis('with the jobs on Redis', () => {
  let redis: Awaited<ReturnType<typeof startRedis>>;
  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(() => redis.stop());

  async function flush(): Promise<void> {
    const client = new Redis(redis.url);
    await client.flushall();
    client.disconnect();
  }

  /** Flushed while the worker calculates and while goods move. */
  async function flushedTwice(roles: TwoRoles): Promise<object> {
    const play = playOn(roles);
    await registerGoods(play);
    await sendReports(play);
    let deciding: Promise<string> | undefined;
    const calculate = (): Promise<void> => {
      deciding = decide(play);
      return Promise.resolve();
    };
    await whileWriting(roles, 'allocation_decision', calculate, flush);
    const roundId = (await deciding) ?? '';
    await shipmentsMade(roles);
    await flush();
    // Not through the API, which would tell the worker: only its own ticks can notice that time has passed.
    await roles.sql.owner('update clock set stopped_at = $1', [THREE_WEEKS_LATER]);
    await everythingDelivered(roles);
    return toTheLastReceipt(roles, play, roundId);
  }

  it('a Redis flushed in the middle loses nothing', async () => {
    expect(await withRoles(redis.url, flushedTwice)).toEqual(undisturbed);
  }, 120_000);

  it('a killed worker started again ends in the same totals, decisions and shipments', async () => {
    expect(await withRoles(redis.url, killedThreeTimes)).toEqual(undisturbed);
  }, 120_000);
});
