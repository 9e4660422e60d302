import { partOf } from '../../../../../test/support/institutions.js';
import { watching } from '../../../../../test/support/watcher.js';
import { organisationOf } from '../../../../../test/support/weekly-report.js';
import { UrgentPlayer } from '../../intake/urgent/urgent.fixture.js';
import { closing, WatchPlay, WEEK } from './watch.fixture.js';
import { WeekPart } from './week-part.js';

const TRONDHEIM = organisationOf('kommune');
const UTSIRA = organisationOf('kommune-utsira');
const EVERYTHING: string[] = Object.values(WeekPart).sort();

let play: WatchPlay;
beforeAll(async () => {
  play = await WatchPlay.start();
});
afterEach(() => play.rest());
afterAll(() => play?.app.stop());

describe('what is told, and to whom', () => {
  it('is everything at first, so that nothing is missed between a look and the watch', async () => {
    const one = play.watcher();
    await one.until('The first telling', () => one.told.length > 0);
    expect(one.parts).toEqual(EVERYTHING);
  });

  it('is a report to whoever may read it; the others learn that a count changed, never whose', async () => {
    const to = await play.watchAs(
      'kommune',
      'kommune-utsira',
      'fylkesmann',
      'rhf',
      'observer-ks',
      'warehouse',
      undefined,
    );
    await play.send('kommune');
    const its = ['COUNTS', 'REPORTS'];
    expect(await play.whatIsTold(to)).toEqual([its, ['COUNTS'], its, its, its, ['COUNTS'], ['COUNTS']]);
    await play.send('kommune-utsira');
    expect(await play.whatIsTold(to)).toEqual([
      ['COUNTS'],
      its,
      ['COUNTS'], // Utsira is in another county
      ['COUNTS'], // and in another region
      its,
      ['COUNTS'],
      ['COUNTS'],
    ]);
  });

  it('is of the week that is watched', async () => {
    const token = await play.app.token('kommune');
    const next = await play.watcher(token, { query: watching('2020-W16') }).begun();
    const any = await play.watcher(token, { query: 'subscription { weekChanged { parts } }' }).begun();
    await play.send('kommune');
    expect(await play.whatIsTold([next, any])).toEqual([[], ['COUNTS', 'REPORTS']]);
  });

  it('is a call to those who follow the reporter up, and to nobody who is called', async () => {
    const to = await play.watchAs(
      'fylkesmann',
      'rhf',
      'helsedirektoratet-2',
      'auditor',
      'observer-ks',
      'kommune',
      undefined,
    );
    const call = (by: string, whom: string): Promise<void> =>
      play.change(by, 'logCalls', {
        ...{ isoWeek: WEEK, organisationIds: [organisationOf(whom)] },
        ...{ outcome: 'NO_ANSWER', note: '' },
      });
    const its = ['CALLS'];
    await call('fylkesmann', 'kommune');
    expect(await play.whatIsTold(to)).toEqual([its, [], its, its, [], [], []]);
    await call('rhf', 'helseforetak');
    expect(await play.whatIsTold(to)).toEqual([[], its, its, its, [], [], []]);
  });

  it('is to everybody that the week was opened, and that it was closed', async () => {
    const query = watching('2020-W20');
    const tokens = await Promise.all(['kommune', 'institution'].map((subject) => play.app.token(subject)));
    const to = await Promise.all(
      [...tokens, undefined].map((token) => play.watcher(token, { query }).begun()),
    );
    await play.app.sql.owner(
      `insert into reporting_week (iso_week, opens_at, deadline_at) values ('2020-W20', '2020-05-10', '2020-05-12')`,
    );
    expect(await play.whatIsTold(to)).toEqual([['WEEK'], ['WEEK'], ['WEEK']]);
    await play.app.sql.owner(`update reporting_week set frozen_at = deadline_at where iso_week = '2020-W20'`);
    expect(await play.whatIsTold(to)).toEqual([['WEEK'], ['WEEK'], ['WEEK']]);
    await play.app.sql.owner(`delete from reporting_week where iso_week = '2020-W20'`);
  });

  it('is to those who may ask for it alone that a calculation fails', async () => {
    await play.app.sql.owner(
      `insert into allocation_round (iso_week, state, policy_version_id, seed, opened_by, synthetic)
       select $1, 'CALCULATING', id, 'seed', 'x', true from policy_version limit 1`,
      [WEEK],
    );
    await play.app.sql.owner(
      `with event as (insert into outbox_event (type, subject_id, payload)
         select 'spec', id, '{}' from allocation_round where iso_week = $1 returning id)
       insert into outbox_delivery (event_id, handler) select id, 'spec' from event`,
      [WEEK],
    );
    const to = await play.watchAs('helsedirektoratet-1', 'auditor', 'kommune', undefined);
    await play.app.sql.owner(`update outbox_delivery set last_error = 'out of order' where handler = 'spec'`);
    expect(await play.whatIsTold(to)).toEqual([['ROUND'], ['ROUND'], [], []]);
    await play.app.sql.owner(
      `update outbox_delivery set last_error = null, acknowledged_at = now() where handler = 'spec'`,
    );
    expect(await play.whatIsTold(to)).toEqual([[], [], [], []]); // what went well has changed the round itself
  });

  describe('of an institution', () => {
    const its = ['INSTITUTIONS'];
    const ward = async (name: string): Promise<{ id: string; link: string }> => {
      const { institution } = await play.institutions.add('kommune', name);
      if (!institution) throw new Error(`${name} was not added`);
      return { id: institution.id, link: await play.institutions.token('kommune', institution.id) };
    };

    it('is its part to it and to whoever answers for it; that the report was sent, to every institution of it', async () => {
      const { link } = await ward('Ila sykehjem');
      const subjects = ['institution', 'kommune', 'kommune-utsira', 'fylkesmann', undefined];
      const to = [await play.watcher(link).begun(), ...(await play.watchAs(...subjects))];
      const { __typename } = await play.institutions.send(
        { as: 'institution' },
        partOf(play.reports.categories, WEEK, { afterReport: true }),
      );
      expect(__typename).toBe('InstitutionPartSent');
      expect(await play.whatIsTold(to)).toEqual([[], its, its, [], [], []]);
      await play.send('kommune');
      const counted = ['COUNTS', 'REPORTS'];
      expect(await play.whatIsTold(to)).toEqual([its, its, counted, ['COUNTS'], counted, ['COUNTS']]);
    });

    it('is its link to whoever answers for it alone; whoever holds it is let in no longer once it is revoked', async () => {
      const { id, link } = await ward('Lade helsehus');
      const holder = await play.watcher(link).begun();
      const to = await play.watchAs('kommune', 'institution', 'kommune-utsira', 'fylkesmann');
      await play.institutions.revokeLink('kommune', id);
      expect(await closing(holder)).toBe(4401);
      expect(await play.whatIsTold(to)).toEqual([its, [], [], []]);
      expect(holder.told).toEqual([]);
      expect(await closing(play.watcher(link))).toBe(4401);
    });

    it('ends with the institution', async () => {
      const { id, link } = await ward('Tempe bo- og velferdssenter');
      const holder = await play.watcher(link).begun();
      expect((await play.institutions.end('kommune', id, 1)).__typename).toBe('InstitutionSaved');
      expect(await closing(holder)).toBe(4401);
    });
  });

  it('is a message to its two sides alone', async () => {
    const to = await play.watchAs(
      'kommune',
      'fylkesmann',
      'kommune-utsira',
      'helsedirektoratet-1',
      'auditor',
    );
    await play.change('fylkesmann', 'sendMessage', { to: [TRONDHEIM], subject: 'Hei', body: 'Vi ringer.' });
    expect(await play.whatIsTold(to)).toEqual([['MESSAGES'], ['MESSAGES'], [], [], []]);
  });

  it('an urgent request is told to those who may ask for it, whatever week they look at', async () => {
    const to = await play.watchAs('kommune', 'fylkesmann', 'observer-ks', 'kommune-utsira', undefined);
    await new UrgentPlayer(play.app).sent('kommune');
    expect(await play.whatIsTold(to)).toEqual([['URGENT'], ['URGENT'], ['URGENT'], [], []]);
  });

  it('names more organisations than one notification holds: every report of the country at once', async () => {
    const to = await play.watchAs('kommune', 'kommune-utsira', 'helseforetak');
    await play.app.sql.owner(
      `insert into weekly_report (organisation_id, iso_week, revision, submitted_by)
       select id, $1, 100, 'x' from organisation where kind = 'KOMMUNE'`,
      [WEEK],
    );
    expect(await play.whatIsTold(to)).toEqual([['COUNTS', 'REPORTS'], ['COUNTS', 'REPORTS'], ['COUNTS']]);
  });

  it('is at most once a second, however much happens', async () => {
    const one = await play.watch();
    const begun = Date.now();
    for (let revision = 200; revision < 260; revision++) {
      await play.app.sql.owner(
        `insert into weekly_report (organisation_id, iso_week, revision, submitted_by) values ($1, $2, $3, 'x')`,
        [UTSIRA, WEEK, revision],
      );
    }
    await play.app.sql.owner(`update clock set exercise = 'the last of it'`);
    await one.until('The clock', () => one.parts.includes('CLOCK'));
    expect(one.told.length).toBeLessThanOrEqual(2 + (Date.now() - begun) / 1_000);
  });
});
