import { randomUUID } from 'node:crypto';
import { startTestApp, type TestApp } from '../../../../../../test/support/test-app.js';
import { organisationOf, stopClock } from '../../../../../../test/support/weekly-report.js';
import { UrgentPlayer, type Urgent } from '../urgent.fixture.js';

const NATION = 'helsedirektoratet-1';
const ANSWERS = 'answers { state takenOver remark answeredAt organisation { name } }';

let app: TestApp;
let player: UrgentPlayer;
beforeAll(async () => {
  app = await startTestApp();
  player = new UrgentPlayer(app);
});
afterAll(() => app.stop());
beforeEach(async () => {
  await app.sql.owner(
    'truncate urgent_request, urgent_request_entry, urgent_request_step, urgent_request_answer, urgent_notice, urgent_grant, urgent_grant_line, shipment, shipment_line, shipment_leg',
  );
  await app.sql.owner(`delete from urgent_answer_time where author = 'spec'`);
  await stopClock(app, '2020-04-08T08:00:00Z');
});

describe('how many wait for one’s answer', () => {
  const waiting = async () => [
    await player.waiting('fylkesmann'),
    await player.waiting('rhf'),
    await player.waiting(NATION),
  ];

  it('are those sent to a fylkesmann or an RHF, and those forwarded to Helsedirektoratet or overdue', async () => {
    expect(await waiting()).toEqual([0, 0, 0]);
    const masks = await player.sent('kommune');
    const gloves = await player.sent('kommune', { categoryCode: 'HANSKER' });
    await player.sent('kommune-utsira'); // another county's
    await player.sent('helseforetak');
    expect(await waiting()).toEqual([2, 1, 0]);
    await player.answer('fylkesmann', masks, 'FORWARDED');
    expect(await waiting()).toEqual([1, 1, 1]);
    await stopClock(app, '2020-04-08T12:00:00Z'); // three are overdue: it is still theirs to answer
    expect(await waiting()).toEqual([1, 1, 4]);
    await player.answer(NATION, gloves, 'TAKEN_OVER');
    expect(await waiting()).toEqual([0, 1, 4]);
    for (const id of [masks.id, gloves.id]) {
      const held = await player.request(id, NATION);
      await player.answer(NATION, held!, 'REJECTED');
    }
    expect(await waiting()).toEqual([0, 1, 2]);
    for (const as of ['kommune', 'observer-ks'])
      await expect(player.waiting(as)).rejects.toThrow('FORBIDDEN');
  });
});

describe('the time to answer', () => {
  it.each([
    [336, 240],
    [9, 240],
    [8, 240],
    [7, 210],
    [1, 30],
    [0, 0],
  ])(
    'with %i hours left is %i minutes, and is counted down to whoever may see it',
    async (hoursLeft, minutes) => {
      const { id } = await player.sent('kommune', { hoursLeft });
      for (const as of ['kommune', 'fylkesmann', NATION, 'observer-ks']) {
        expect(await player.request(id, as)).toMatchObject({
          answerDueAt: new Date(Date.parse('2020-04-08T08:00:00Z') + minutes * 60_000).toISOString(),
          minutesToAnswer: minutes,
          overdue: minutes === 0,
        });
      }
    },
  );

  it('is over at its last moment, not before, and is counted on', async () => {
    const { id } = await player.sent('helseforetak');
    await stopClock(app, '2020-04-08T11:59:59Z');
    expect(await player.request(id, 'rhf')).toMatchObject({ minutesToAnswer: 0, overdue: false });
    await stopClock(app, '2020-04-08T12:00:00Z');
    expect(await player.request(id, 'rhf')).toMatchObject({ minutesToAnswer: 0, overdue: true });
    await stopClock(app, '2020-04-08T13:30:00Z');
    expect(await player.request(id, 'rhf')).toMatchObject({ minutesToAnswer: -90, overdue: true });
  });

  it('becomes shorter when what is asked again leaves less, and never longer', async () => {
    await player.sent('kommune', { hoursLeft: 24 });
    await stopClock(app, '2020-04-08T09:00:00Z');
    expect(await player.sent('kommune', { hoursLeft: 100 })).toMatchObject({
      answerDueAt: '2020-04-08T12:00:00.000Z',
    });
    const sooner = await player.sent('kommune', { hoursLeft: 2 });
    expect(sooner).toMatchObject({ answerDueAt: '2020-04-08T10:00:00.000Z', minutesToAnswer: 60 });
    const { request } = await player.answer('fylkesmann', sooner, 'FORWARDED');
    expect(request).toMatchObject({ minutesToAnswer: null, overdue: false, takenOverAt: null });
    await stopClock(app, '2020-04-08T09:30:00Z');
    // It is answered: what is asked again does not change by when it had to be.
    expect(await player.sent('kommune', { hoursLeft: 0 })).toMatchObject({
      ...{ answerDueAt: '2020-04-08T10:00:00.000Z', minutesLeft: 0 },
    });
  });

  it('is published policy: a later version holds for what is sent from its day on', async () => {
    const before = await player.sent('kommune');
    await app.sql.owner(
      `insert into urgent_answer_time (valid_from, minutes, percent_of_time_left, author, reason)
       values ('2020-04-09', 60, 25, 'spec', 'quicker')`,
    );
    const published = async () => {
      const { urgentAnswerTimes } = await player.ask<{ urgentAnswerTimes: object[] }>(
        '{ urgentAnswerTimes { validFrom inForce minutes percentOfTimeLeft author } }',
        {},
      );
      return urgentAnswerTimes;
    };
    const first = {
      validFrom: '2019-12-30',
      minutes: 240,
      percentOfTimeLeft: 50,
      author: 'Helsedirektoratet',
    };
    const second = { validFrom: '2020-04-09', minutes: 60, percentOfTimeLeft: 25, author: 'spec' };
    expect(await published()).toEqual([
      { ...first, inForce: true },
      { ...second, inForce: false },
    ]);
    await stopClock(app, '2020-04-08T21:59:59Z'); // the last second of the 8th in Oslo
    expect((await player.sent('kommune', { categoryCode: 'HETTE' })).minutesToAnswer).toBe(240);
    await stopClock(app, '2020-04-08T22:00:00Z');
    expect(await published()).toEqual([
      { ...first, inForce: false },
      { ...second, inForce: true },
    ]);
    expect((await player.sent('kommune', { categoryCode: 'SMITTEFRAKK' })).minutesToAnswer).toBe(60);
    expect((await player.sent('kommune', { categoryCode: 'HANSKER', hoursLeft: 2 })).minutesToAnswer).toBe(
      30,
    );
    expect((await player.request(before.id, 'kommune'))!.answerDueAt).toBe('2020-04-08T12:00:00.000Z');
  });

  it('that is over is looked at first', async () => {
    const soon = await player.sent('kommune', { categoryCode: 'HANSKER', hoursLeft: 10 });
    const { request: forwarded } = await player.answer('fylkesmann', soon, 'FORWARDED');
    const late = await player.sent('kommune', { hoursLeft: 200 });
    const later = await player.sent('kommune-utsira', { hoursLeft: 300 });
    await stopClock(app, '2020-04-08T12:00:00Z');
    const waits = await player.sent('helseforetak', { hoursLeft: 20 });
    const { nodes, pageInfo } = await player.page(NATION, { first: 2 });
    expect(nodes.map(({ id }) => id)).toEqual([late.id, later.id]);
    const next = await player.page(NATION, { first: 2, after: pageInfo.endCursor });
    expect(next.nodes.map(({ id }) => id)).toEqual([forwarded!.id, waits.id]);
  });
});

describe('taking over', () => {
  let sent: Urgent;
  beforeEach(async () => {
    sent = await player.sent('kommune');
  });

  it('before the answer is due is refused, and says when it is', async () => {
    await stopClock(app, '2020-04-08T11:59:59Z');
    const early = await player.answer(NATION, sent, 'TAKEN_OVER');
    expect(early).toEqual({
      __typename: 'AnswerNotDue',
      dueAt: '2020-04-08T12:00:00.000Z',
      message:
        'Fylkesmannen eller RHF har frist til onsdag 8. april kl. 14.00 med å svare. Først da kan dere overta.',
    });
    expect(await player.request(sent.id, NATION)).toMatchObject({ state: 'SENT', version: 1 });
  });

  it('makes it one that waits for Helsedirektoratet as any other; who did it and why is seen by everybody it concerns', async () => {
    await stopClock(app, '2020-04-08T12:00:00Z');
    const idempotencyKey = randomUUID();
    const changes = { remark: ' Ingen tok telefonen. ', idempotencyKey };
    const taken = await player.answer(NATION, sent, 'TAKEN_OVER', changes);
    expect(taken.request).toMatchObject({
      ...{ state: 'FORWARDED', version: 2, overdue: false, minutesToAnswer: null, minutesLeft: 1200 },
      ...{ takenOverAt: '2020-04-08T12:00:00.000Z', answerDueAt: '2020-04-08T12:00:00.000Z' },
    });
    expect(await player.answer(NATION, sent, 'TAKEN_OVER', changes)).toEqual(taken);
    expect(await player.answer(NATION, sent, 'TAKEN_OVER', { idempotencyKey })).toMatchObject({
      __typename: 'IdempotencyKeyReused',
    });
    for (const as of ['kommune', 'fylkesmann', 'rhf', NATION, 'auditor']) {
      const seen = await player.request<{ answers: object[] }>(sent.id, as, ANSWERS);
      expect(seen).toMatchObject({ takenOverAt: '2020-04-08T12:00:00.000Z' });
      expect(seen!.answers).toEqual([
        {
          ...{ state: 'FORWARDED', takenOver: true, remark: 'Ingen tok telefonen.' },
          ...{ answeredAt: '2020-04-08T12:00:00.000Z', organisation: { name: 'Helsedirektoratet' } },
        },
      ]);
    }
    expect(await player.answer('fylkesmann', taken.request!, 'SOLVED_LOCALLY')).toMatchObject({
      __typename: 'WrongUrgentState',
      state: 'FORWARDED',
    });
    const { request } = await player.answer(NATION, taken.request!, 'REJECTED');
    expect(request).toMatchObject({ state: 'REJECTED', version: 3, takenOverAt: '2020-04-08T12:00:00.000Z' });
  });

  it('needs a remark, the version it was seen as, and is Helsedirektoratet’s alone, of what nobody has answered', async () => {
    await stopClock(app, '2020-04-08T12:00:00Z');
    expect(await player.answer(NATION, sent, 'TAKEN_OVER', { remark: ' ' })).toMatchObject({
      __typename: 'InvalidInput',
      path: 'remark',
    });
    expect(await player.answer(NATION, { ...sent, version: 2 }, 'TAKEN_OVER')).toMatchObject({
      __typename: 'VersionConflict',
      currentVersion: 1,
    });
    expect(await player.answer('fylkesmann', sent, 'TAKEN_OVER')).toMatchObject({
      __typename: 'WrongUrgentState',
      state: 'SENT',
    });
    for (const reply of ['REJECTED', 'SOLVED_LOCALLY', 'FORWARDED']) {
      expect((await player.answer(NATION, sent, reply)).__typename).toBe('WrongUrgentState');
    }
    // Late, but nobody has taken it over: it is still theirs.
    const { request } = await player.answer('fylkesmann', sent, 'FORWARDED');
    expect(request).toMatchObject({ state: 'FORWARDED', takenOverAt: null });
    expect(await player.answer(NATION, request!, 'TAKEN_OVER')).toMatchObject({
      __typename: 'WrongUrgentState',
      state: 'FORWARDED',
    });
    const seen = await player.request<{ answers: object[] }>(sent.id, NATION, ANSWERS);
    expect(seen!.answers).toMatchObject([{ state: 'FORWARDED', takenOver: false }]);
  });

  it('and an answer at the same moment are one of them', async () => {
    await stopClock(app, '2020-04-08T12:00:00Z');
    const answers = await Promise.all([
      player.answer(NATION, sent, 'TAKEN_OVER'),
      player.answer('helsedirektoratet-2', sent, 'TAKEN_OVER'),
      player.answer('fylkesmann', sent, 'SOLVED_LOCALLY'),
      player.withdraw('kommune', sent),
    ]);
    const named = (name: string) => answers.filter(({ __typename }) => __typename === name).length;
    expect([named('UrgentRequestChanged'), named('VersionConflict')]).toEqual([1, 3]);
  });
});

describe('the table itself', () => {
  const asNation = (change: string, id: string) =>
    app.sql.app(
      { scope: 'national', organisationId: organisationOf(NATION) },
      `update urgent_request set ${change}, version = version + 1 where id = $1
       returning state, taken_over_at as "takenOverAt"`,
      [id],
    );

  it('lets the nation take over what is overdue, and notes when; nobody can say otherwise', async () => {
    const { id } = await player.sent('kommune');
    await stopClock(app, '2020-04-08T11:59:59Z');
    await expect(asNation(`state = 'FORWARDED'`, id)).rejects.toMatchObject({ code: '42501' });
    await stopClock(app, '2020-04-08T12:00:00Z');
    for (const state of ['REJECTED', 'SOLVED_LOCALLY']) {
      await expect(asNation(`state = '${state}', settled_at = fordel_now()`, id)).rejects.toMatchObject({
        code: '42501',
      });
    }
    await expect(asNation(`state = 'FORWARDED', taken_over_at = null`, id)).rejects.toMatchObject({
      code: '42501',
    });
    expect(await asNation(`state = 'FORWARDED'`, id)).toEqual([
      { state: 'FORWARDED', takenOverAt: new Date('2020-04-08T12:00:00Z') },
    ]);
  });
});
